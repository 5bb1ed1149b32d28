//! Where a name leads: through imports to other files, through constants to classes, through classes to methods.

use std::rc::Rc;

use super::interpreter::{Frame, Interpreter};
use super::object::{Closure, Definition, ObjectId, Ref};
use super::outline;
use super::value::Value;
use crate::syntax::{Kind, NodeId, NodeRef, Role};

/// How many modules one run looks into.
const MODULES: usize = 48;
/// How many classes a look-up goes through.
const CLASSES: usize = 24;

impl Interpreter<'_> {
    // ---- modules

    /// The module of a path, walked when it is new.
    fn load(&mut self, path: &str) -> Option<usize> {
        if let Some(known) = self.by_path.get(path) {
            return *known;
        }
        if !self.features.files {
            return None;
        }
        if self.modules.len() >= MODULES {
            self.cut_short();
            return None;
        }
        let module = self.world.load(path);
        let at = module.map(|module| self.add_module(&module, false));
        self.by_path.insert(path.into(), at);
        at
    }

    /// What a dotted path leads to as seen from a module.
    pub fn follow(&mut self, from: usize, path: &str) -> Option<Value> {
        let key: (usize, Rc<str>) = (from, path.into());
        if let Some(known) = self.followed.get(&key) {
            return known.clone();
        }
        self.followed.insert(key.clone(), None);
        let found = self.follow_anew(from, path);
        self.followed.insert(key, found.clone());
        found
    }

    fn follow_anew(&mut self, from: usize, path: &str) -> Option<Value> {
        let own = self.modules[from].module.source.path().clone();
        let dots = path.bytes().take_while(|byte| *byte == b'.').count();
        let segments: Vec<&str> = path[dots..].split('.').filter(|part| !part.is_empty()).collect();
        for length in (1..=segments.len()).rev() {
            let Some(file) = self.python_file(&own, dots, &segments[..length]) else { continue };
            let (name, more) = segments[length..].split_first()?;
            if !self.world.mentions(&file, name) && !self.world.mentions(&file, "*") {
                return None;
            }
            let at = self.load(&file)?;
            let mut value = self.exported(at, name)?;
            for member in more {
                value = match value.refs.as_slice() {
                    [Ref::Class(class)] => {
                        let class = *class;
                        match self.find_method(class, member, true).or_else(|| self.find_method(class, member, false)) {
                            Some(method) => Value::reference(Ref::Function(self.method_closure(method, None))),
                            None => self.class_member(class, member)?,
                        }
                    }
                    _ => return None,
                };
            }
            return Some(value);
        }
        None
    }

    /// A name of a module as others see it.
    fn exported(&mut self, module: usize, name: &str) -> Option<Value> {
        let frame = self.modules[module].frame;
        let key = self.name(name);
        self.awaken(frame, key);
        if let Some(value) = self.var(frame, key).cloned() {
            return match value.refs.as_slice() {
                [Ref::Path(from, path)] => {
                    let (from, path) = (*from, path.clone());
                    self.follow(from, &path)
                }
                _ => Some(value),
            };
        }
        let imported = self.modules[module].module.clone();
        for star in stars(imported.tree.root()) {
            if let Some(value) = self.follow(module, &join_path(star.name(), name)) {
                return Some(value);
            }
        }
        None
    }

    /// A name that `from m import *` may have brought.
    pub fn starred(&mut self, node: NodeRef<'_>) -> Option<Value> {
        if self.ruby() {
            return None;
        }
        let (at, module) = (self.module_id(), self.module().clone());
        stars(module.tree.root()).find_map(|star| self.follow(at, &join_path(star.name(), node.name())))
    }

    /// The file of a dotted module: beside the importing file or in one of the folders around it.
    fn python_file(&self, own: &str, dots: usize, segments: &[&str]) -> Option<String> {
        let tail = segments.join("/");
        let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut at = folder;
        if dots > 0 {
            for _ in 1..dots {
                at = at.rsplit_once('/').map_or("", |(folder, _)| folder);
            }
            return self.python_file_in(at, &tail);
        }
        loop {
            if let Some(found) = self.python_file_in(at, &tail) {
                return Some(found);
            }
            if at.is_empty() {
                return None;
            }
            at = at.rsplit_once('/').map_or("", |(folder, _)| folder);
        }
    }

    fn python_file_in(&self, folder: &str, tail: &str) -> Option<String> {
        let base = if folder.is_empty() { tail.to_owned() } else { format!("{folder}/{tail}") };
        [format!("{base}.py"), format!("{base}/__init__.py")].into_iter().find(|path| self.world.has(path))
    }

    // ---- Ruby's names

    /// A name that no variable has: a constant, or a method called without more.
    pub fn ruby_name(&mut self, node: NodeRef<'_>) -> Value {
        if node.name().starts_with(|c: char| c.is_uppercase()) {
            return self.ruby_constant(node);
        }
        if node.role() == Role::Callee {
            return self.own_method(node).unwrap_or_else(Value::unknown);
        }
        match self.own_method(node) {
            Some(function) => self.call_value(node, &function, &[], None),
            None => match node.name() {
                "raise" | "exit" | "abort" | "fail" => self.throw(),
                "block_given?" => Value::plain(),
                name => self.own_field(node, name).unwrap_or_else(Value::unknown),
            },
        }
    }

    /// A field that the object around lets read by its name.
    fn own_field(&mut self, node: NodeRef<'_>, name: &str) -> Option<Value> {
        let this = self.this()?;
        if let Some(value) = self.delegated(node, &this, name, &[]) {
            return Some(value);
        }
        let object = self.object(Self::only_object(&this)?)?;
        object.fields.get(&super::object::Key::Text(name.into())).cloned()
    }

    /// `A`, `A::B`, `::A`.
    pub fn ruby_constant(&mut self, node: NodeRef<'_>) -> Value {
        self.known_constant(node).unwrap_or_else(|| {
            let mut outside = Value::unknown();
            let path = outline::dotted(node);
            outside.refs.push(Ref::Path(self.module_id(), path.trim_start_matches('.').into()));
            outside
        })
    }

    /// The same, where some file says what it is.
    pub fn known_constant(&mut self, node: NodeRef<'_>) -> Option<Value> {
        let path = outline::dotted(node);
        let around = self.frame().class.and_then(|class| {
            let module = &self.modules[class.module].module;
            module.outline.class_at(class.node).map(|class| class.name.to_string())
        });
        self.constant(self.module_id(), path.trim_start_matches('.'), around.as_deref())
    }

    fn constant(&mut self, from: usize, path: &str, around: Option<&str>) -> Option<Value> {
        let key: (usize, Rc<str>) = (from, format!("{}::{path}", around.unwrap_or_default()).into());
        if let Some(known) = self.followed.get(&key) {
            return known.clone();
        }
        self.followed.insert(key.clone(), None);
        let found = self.constant_in(from, path, around).or_else(|| self.constant_elsewhere(from, path, around));
        self.followed.insert(key, found.clone());
        found
    }

    /// A constant that a module defines, looked for from the inside out.
    fn constant_in(&mut self, module: usize, path: &str, around: Option<&str>) -> Option<Value> {
        let outline = self.modules[module].module.clone();
        let mut prefix = around;
        loop {
            let full = prefix.map_or_else(|| path.to_owned(), |prefix| format!("{prefix}.{path}"));
            if let Some(class) = outline.outline.class_named(&full) {
                return Some(Value::reference(Ref::Class(Definition { module, node: class.nodes[0] })));
            }
            prefix = match prefix {
                Some(prefix) => prefix.rsplit_once('.').map(|(before, _)| before),
                None => break,
            };
        }
        let (holder, name) = path.rsplit_once('.').map_or((None, path), |(holder, name)| (Some(holder), name));
        let key = self.name(name);
        let frame = match holder {
            Some(holder) => {
                let class = outline.outline.class_named(holder)?;
                *self.class_frames.get(&Definition { module, node: class.nodes[0] })?
            }
            None => self.modules[module].frame,
        };
        self.awaken(frame, key);
        self.var(frame, key).cloned()
    }

    fn constant_elsewhere(&mut self, from: usize, path: &str, around: Option<&str>) -> Option<Value> {
        let own = self.modules[from].module.source.path().clone();
        let asked: Vec<Box<str>> = self.modules[from].module.outline.requires.clone();
        let mut files: Vec<String> = asked.iter().filter_map(|path| self.ruby_file(&own, path)).collect();
        let snake: Vec<String> = path.split('.').map(snake).collect();
        for length in (1..=snake.len()).rev() {
            let ending = format!("{}.rb", snake[..length].join("/"));
            let mut named: Vec<&str> = self.world.named(&snake[length - 1]).iter().map(|path| &**path).collect();
            named.retain(|path| path.ends_with(&ending) && path.rsplit('/').count() >= length);
            named.retain(|path| path.len() == ending.len() || path[..path.len() - ending.len()].ends_with('/'));
            named.sort_by_key(|path| (std::cmp::Reverse(shared(path, &own)), path.len(), (*path).to_owned()));
            files.extend(named.into_iter().take(2).map(str::to_owned));
        }
        let word = path.rsplit('.').next().unwrap_or(path);
        for file in files {
            if *file == *own || !self.world.defines(&file, word) {
                continue;
            }
            let Some(at) = self.load(&file) else { continue };
            if let Some(found) = self.constant_in(at, path, around) {
                return Some(found);
            }
        }
        None
    }

    /// The file that `require` asks for.
    fn ruby_file(&self, own: &str, path: &str) -> Option<String> {
        let tail = format!("{}.rb", path.trim_end_matches(".rb"));
        let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in tail.split('/') {
            match part {
                ".." => {
                    parts.pop();
                }
                "." => {}
                part => parts.push(part),
            }
        }
        let beside = parts.join("/");
        if self.world.has(&beside) {
            return Some(beside);
        }
        let mut at = folder;
        loop {
            for base in ["", "lib/"] {
                let candidate = if at.is_empty() { format!("{base}{tail}") } else { format!("{at}/{base}{tail}") };
                if self.world.has(&candidate) {
                    return Some(candidate);
                }
            }
            if at.is_empty() {
                return None;
            }
            at = at.rsplit_once('/').map_or("", |(folder, _)| folder);
        }
    }

    /// A function outside of classes, of this module or of one that it asks for.
    pub fn top_function(&mut self, module: usize, name: &str) -> Option<Value> {
        let key = (module, self.name(name));
        if let Some(known) = self.functions.get(&key) {
            return known.clone();
        }
        let found = self.find_function(module, name);
        self.functions.insert(key, found.clone());
        found
    }

    fn find_function(&mut self, module: usize, name: &str) -> Option<Value> {
        let of = self.modules[module].module.clone();
        if let Some(node) = of.outline.functions.get(name) {
            return Some(self.function_value(module, *node));
        }
        let own = of.source.path().clone();
        for path in &of.outline.requires {
            let Some(file) = self.ruby_file(&own, path) else { continue };
            if !self.world.defines(&file, name) {
                continue;
            }
            let Some(at) = self.load(&file) else { continue };
            if let Some(node) = self.modules[at].module.clone().outline.functions.get(name) {
                return Some(self.function_value(at, *node));
            }
        }
        None
    }

    fn function_value(&self, module: usize, node: NodeId) -> Value {
        let frame = self.modules[module].frame;
        Value::reference(Ref::Function(Rc::new(Closure { definition: Definition { module, node }, frame, this: None })))
    }

    // ---- classes

    /// A class by any of its definitions.
    pub fn class_in(&self, module: usize, node: NodeId) -> Definition {
        let first = self.modules[module].module.outline.class_at(node).map_or(node, |class| class.nodes[0]);
        Definition { module, node: first }
    }

    /// The classes that a class stands on, nearest first.
    fn bases(&mut self, class: Definition) -> Rc<[Option<Definition>]> {
        if let Some(known) = self.stands_on.get(&class) {
            return known.clone();
        }
        let found: Rc<[Option<Definition>]> = self.find_bases(class).into();
        if self.loading == 0 {
            self.stands_on.insert(class, found.clone());
        }
        found
    }

    fn find_bases(&mut self, class: Definition) -> Vec<Option<Definition>> {
        let module = self.modules[class.module].module.clone();
        let Some(info) = module.outline.class_at(class.node) else { return Vec::new() };
        let around = info.name.rsplit_once('.').map(|(around, _)| around.to_owned());
        let mut out = Vec::new();
        for base in &info.bases {
            let node = module.tree.node(*base);
            let value = if module.ruby {
                self.constant(class.module, outline::dotted(node).trim_start_matches('.'), around.as_deref())
            } else {
                self.python_class(class.module, node)
            };
            out.push(value.and_then(|value| match value.refs.as_slice() {
                [Ref::Class(base)] => Some(*base),
                _ => None,
            }));
        }
        out
    }

    /// What a type or a base, as written in a module, stands for.
    pub fn python_class(&mut self, module: usize, node: NodeRef<'_>) -> Option<Value> {
        let path = outline::dotted(node);
        let (first, more) = path.split_once('.').map_or((path.as_str(), None), |(first, more)| (first, Some(more)));
        let key = self.name(first);
        let frame = self.modules[module].frame;
        self.awaken(frame, key);
        let value = self.var(frame, key).cloned()?;
        match (value.refs.as_slice(), more) {
            ([Ref::Path(from, to)], more) => {
                let (from, to) = (*from, more.map_or_else(|| to.to_string(), |more| format!("{to}.{more}")));
                self.follow(from, &to)
            }
            (_, None) => Some(value),
            _ => None,
        }
    }

    /// Whether everything that a class stands on is at hand.
    pub fn is_complete(&mut self, class: Definition) -> bool {
        let module = self.modules[class.module].module.clone();
        let Some(info) = module.outline.class_at(class.node) else { return false };
        let object = |node: &NodeId| matches!(module.tree.node(*node).name(), "object" | "ABC" | "Object");
        let own: Vec<bool> = info.bases.iter().map(object).collect();
        let bases = self.bases(class);
        own.into_iter().zip(bases.iter()).all(|(object, base)| object || base.is_some_and(|base| base != class))
    }

    /// All that a class stands on, where that is at hand.
    pub fn all_above(&mut self, class: Definition) -> Vec<Definition> {
        let (mut out, mut left) = (Vec::new(), vec![class]);
        while let Some(at) = left.pop() {
            for base in self.bases(at).iter().copied().flatten() {
                if base != class && !out.contains(&base) && out.len() < CLASSES {
                    out.push(base);
                    left.push(base);
                }
            }
        }
        out
    }

    /// A method by name, the class's own first.
    pub fn find_method(&mut self, class: Definition, name: &str, of_class: bool) -> Option<Definition> {
        let key = (class, self.name(name), of_class);
        if let Some(known) = self.methods.get(&key) {
            return *known;
        }
        let found = self.find_from(vec![class], name, of_class);
        if self.loading == 0 {
            self.methods.insert(key, found);
        }
        found
    }

    /// A method by name of what a class stands on.
    pub fn find_above(&mut self, class: Definition, name: &str, of_class: bool) -> Option<Definition> {
        let above = self.bases(class).iter().copied().flatten().filter(|base| *base != class).collect();
        self.find_from(above, name, of_class)
    }

    /// A method by name of what comes after a class among all that the class of an object stands on.
    pub fn find_next(
        &mut self,
        object: Definition,
        class: Definition,
        name: &str,
        of_class: bool,
    ) -> Option<Definition> {
        let line = self.lineage(vec![object]);
        let at = line.iter().position(|one| *one == class)?;
        line[at + 1..].iter().find_map(|class| self.method_at(*class, name, of_class))
    }

    fn find_from(&mut self, mut left: Vec<Definition>, name: &str, of_class: bool) -> Option<Definition> {
        let mut seen = Vec::new();
        while !left.is_empty() && seen.len() < CLASSES {
            let class = left.remove(0);
            if seen.contains(&class) {
                continue;
            }
            seen.push(class);
            let first = self.prepended(class).into_iter().find_map(|class| self.method_at(class, name, of_class));
            if let Some(found) = first.or_else(|| self.method_at(class, name, of_class)) {
                return Some(found);
            }
            left.extend(self.bases(class).iter().copied().flatten());
        }
        None
    }

    fn is_prepended(&self, class: Definition) -> bool {
        let info = self.modules[class.module].module.outline.class_at(class.node);
        info.is_some_and(|info| !info.prepends.is_empty())
    }

    /// A method by name that a class itself defines.
    fn method_at(&self, class: Definition, name: &str, of_class: bool) -> Option<Definition> {
        let info = self.modules[class.module].module.outline.class_at(class.node)?;
        let methods = if of_class { &info.own_methods } else { &info.methods };
        let own = methods.get(name).or_else(|| (!of_class).then(|| info.own_methods.get(name)).flatten());
        own.map(|node| Definition { module: class.module, node: *node })
    }

    /// Classes and all that they stand on, in the order of lookup.
    pub fn lineage(&mut self, mut left: Vec<Definition>) -> Vec<Definition> {
        let mut seen = Vec::new();
        while !left.is_empty() && seen.len() < CLASSES {
            let class = left.remove(0);
            if seen.contains(&class) {
                continue;
            }
            seen.extend(self.prepended(class).into_iter().filter(|one| *one != class));
            seen.push(class);
            left.extend(self.bases(class).iter().copied().flatten());
        }
        seen
    }

    /// What was put before a class.
    fn prepended(&mut self, class: Definition) -> Vec<Definition> {
        if !self.is_prepended(class) {
            return Vec::new();
        }
        let module = self.modules[class.module].module.clone();
        let Some(info) = module.outline.class_at(class.node) else { return Vec::new() };
        let at = |node: &NodeId| info.bases.iter().position(|base| base == node);
        let bases = self.bases(class);
        info.prepends.iter().filter_map(|node| bases.get(at(node)?).copied().flatten()).collect()
    }

    /// A method with the scope it was defined in.
    pub fn method_closure(&mut self, method: Definition, this: Option<ObjectId>) -> Rc<Closure> {
        let module = self.modules[method.module].module.clone();
        let class = outline::enclosing(module.tree.node(method.node));
        let class = class.map(|class| self.class_in(method.module, class.id()));
        let frame = class.and_then(|class| self.class_frames.get(&class).copied());
        let frame = frame.unwrap_or(self.modules[method.module].frame);
        Rc::new(Closure { definition: method, frame, this })
    }

    /// Whether a function is a method of a class.
    pub fn is_method(&self, closure: &Closure) -> bool {
        let module = &self.modules[closure.definition.module].module;
        module.tree.node(closure.definition.node).kind() == Kind::Function
    }

    /// Whether a method is read as a field.
    pub fn is_property(&self, method: Definition) -> bool {
        let node = self.modules[method.module].module.tree.node(method.node);
        node.children_with(Role::Decorator).any(|decorator| {
            decorator.child(Role::Value).is_some_and(|value| matches!(value.name(), "property" | "cached_property"))
        })
    }

    /// What a class's body gave a name, or what those it stands on did.
    pub fn class_member(&mut self, class: Definition, name: &str) -> Option<Value> {
        let key = self.name(name);
        let (mut left, mut seen) = (vec![class], Vec::new());
        while !left.is_empty() && seen.len() < CLASSES {
            let class = left.remove(0);
            if seen.contains(&class) {
                continue;
            }
            seen.push(class);
            if let Some(frame) = self.class_frames.get(&class).copied() {
                self.awaken(frame, key);
                if let Some(value) = self.var(frame, key) {
                    return Some(value.clone());
                }
            }
            left.extend(self.bases(class).iter().copied().flatten());
        }
        None
    }

    /// A frame for walking a function on its own.
    pub fn entry_frame(&mut self, module: usize, parent: u32, this: Option<Value>, class: Option<Definition>) -> u32 {
        self.new_frame(Frame { module, parent: Some(parent), this, block: None, class, is_class: false })
    }
}

fn stars(root: NodeRef<'_>) -> impl Iterator<Item = NodeRef<'_>> {
    let body = root.child(Role::Body);
    let statements = body.into_iter().flat_map(NodeRef::children);
    statements.filter(|it| it.kind() == Kind::ImportFrom && it.children().any(|item| item.name() == "*"))
}

fn join_path(module: &str, name: &str) -> String {
    let dot = if module.ends_with('.') { "" } else { "." };
    format!("{module}{dot}{name}")
}

/// `HTMLPage` is `html_page`.
fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, c) in chars.iter().enumerate() {
        let after_lower = at > 0 && (chars[at - 1].is_lowercase() || chars[at - 1].is_ascii_digit());
        let before_lower =
            at > 0 && chars[at - 1].is_uppercase() && chars.get(at + 1).is_some_and(|c| c.is_lowercase());
        if c.is_uppercase() && (after_lower || before_lower) {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// How many folders two paths share.
fn shared(a: &str, b: &str) -> usize {
    a.split('/').zip(b.split('/')).take_while(|(a, b)| a == b).count()
}
