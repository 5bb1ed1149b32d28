//! The functions and classes that a tree defines, by name: what a call can lead to.

use rustc_hash::FxHashMap;

use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role, Tree};

/// To which thing a method is handed on, and to what method of that.
type Handed = (Box<str>, Box<str>);

/// A class or module of code; reopened ones are one.
#[derive(Debug, Default)]
pub(super) struct Class {
    /// Its name with the names around it, `::` or `.` between them written as `.`.
    pub name: Box<str>,
    /// What it inherits from and includes, in order of lookup.
    pub bases: Vec<NodeId>,
    /// Methods of its instances.
    pub methods: FxHashMap<Box<str>, NodeId>,
    /// Methods whose name a later one took: in another branch they may stand.
    pub replaced: Vec<NodeId>,
    /// Methods of itself.
    pub own_methods: FxHashMap<Box<str>, NodeId>,
    /// What comes before it in the order of lookup.
    pub prepends: Vec<NodeId>,
    /// Methods that it hands on to things of its own.
    pub delegations: FxHashMap<Box<str>, Handed>,
    /// Methods that are run before others.
    pub before: Vec<Before>,
    /// Fields that it lets read or write by a method of the same name.
    pub accessors: Vec<Box<str>>,
    /// Other names of its methods: the new one, the old one.
    aliases: Vec<(Box<str>, Box<str>)>,
    /// Its definitions, the first one first.
    pub nodes: Vec<NodeId>,
}

/// Methods that a class runs before others of its own.
#[derive(Debug)]
pub(super) struct Before {
    pub names: Vec<Box<str>>,
    /// Before these alone.
    only: Option<Vec<Box<str>>>,
    except: Vec<Box<str>>,
    /// Whether something else decides if they are run.
    pub perhaps: bool,
}

impl Before {
    /// Whether they are run before a method.
    pub fn takes(&self, method: &str) -> bool {
        let named = |names: &[Box<str>]| names.iter().any(|name| **name == *method);
        self.only.as_ref().is_none_or(|only| named(only)) && !named(&self.except) && !named(&self.names)
    }

    fn read(arguments: &[NodeRef<'_>]) -> Self {
        let names = |node: NodeRef<'_>| -> Vec<Box<str>> {
            let all = if node.kind() == Kind::List { node.children().collect() } else { vec![node] };
            all.into_iter().filter_map(literal).map(Into::into).collect()
        };
        Self {
            names: arguments.iter().filter_map(|it| literal(*it)).map(Into::into).collect(),
            only: option(arguments, "only").map(names),
            except: option(arguments, "except").map(names).unwrap_or_default(),
            perhaps: option(arguments, "if").or_else(|| option(arguments, "unless")).is_some(),
        }
    }
}

/// What a call is given under a name.
fn option<'t>(arguments: &[NodeRef<'t>], name: &str) -> Option<NodeRef<'t>> {
    let named = |it: &NodeRef<'_>| match it.kind() {
        Kind::Keyword => it.name() == name,
        Kind::Pair => it.child(Role::Key).and_then(literal) == Some(name),
        _ => false,
    };
    arguments.iter().copied().find(named)?.child(Role::Value)
}

/// What a tree defines.
#[derive(Debug, Default)]
pub struct Outline {
    classes: Vec<Class>,
    by_node: FxHashMap<NodeId, usize>,
    by_name: FxHashMap<Box<str>, usize>,
    /// Files that it asks for by path, relative to itself or to a folder of code.
    pub(super) requires: Vec<Box<str>>,
    /// Functions outside of classes.
    pub(super) functions: FxHashMap<Box<str>, NodeId>,
}

impl Class {
    /// Methods are found by their other names too.
    fn name_again(&mut self) {
        for (new, old) in &self.aliases {
            if let Some(method) = self.methods.get(old).copied() {
                self.methods.entry(new.clone()).or_insert(method);
            }
        }
    }
}

impl Outline {
    /// Reads a tree.
    #[must_use]
    pub fn new(tree: &Tree) -> Self {
        let mut outline = Self::default();
        for node in tree.nodes() {
            match node.kind() {
                Kind::Class | Kind::ModuleDefinition => outline.class(node),
                Kind::Function => outline.function(node),
                Kind::Call => {
                    outline.require(node);
                    outline.macro_call(node);
                    outline.defined_in_turn(node);
                }
                Kind::Generic if node.name() == "alias" => outline.alias(node),
                _ => {}
            }
        }
        outline.classes.iter_mut().for_each(Class::name_again);
        outline
    }

    /// `alias new old`
    fn alias(&mut self, node: NodeRef<'_>) {
        let Some(at) = body_of(node).and_then(|class| self.by_node.get(&class.id())).copied() else { return };
        let names: Vec<&str> = node.children().filter_map(|name| literal(name).or(Some(name.name()))).collect();
        if let [new, old] = names.as_slice() {
            self.classes[at].aliases.push(((*new).into(), (*old).into()));
        }
    }

    /// Every class, one around others before those.
    pub(super) fn classes(&self) -> &[Class] {
        &self.classes
    }

    pub(super) fn class_at(&self, node: NodeId) -> Option<&Class> {
        self.by_node.get(&node).map(|at| &self.classes[*at])
    }

    /// A class by its full name, or by the end of it when no other ends so.
    pub(super) fn class_named(&self, name: &str) -> Option<&Class> {
        if let Some(at) = self.by_name.get(name) {
            return Some(&self.classes[*at]);
        }
        let ends = |class: &&Class| class.name.strip_suffix(name).is_some_and(|before| before.ends_with('.'));
        self.classes.iter().find(ends)
    }

    fn class(&mut self, node: NodeRef<'_>) {
        let written = node.child(Role::Name).map_or_else(|| node.name().to_owned(), dotted);
        let name = match enclosing(node).and_then(|around| self.class_at(around.id())) {
            Some(around) => format!("{}.{written}", around.name),
            None => written,
        };
        let at = *self.by_name.entry(name.as_str().into()).or_insert_with(|| {
            self.classes.push(Class { name: name.as_str().into(), ..Class::default() });
            self.classes.len() - 1
        });
        self.by_node.insert(node.id(), at);
        let class = &mut self.classes[at];
        class.nodes.push(node.id());
        class.bases.extend(node.children_with(Role::Base).filter(|b| b.kind() != Kind::Keyword).map(NodeRef::id));
    }

    fn function(&mut self, node: NodeRef<'_>) {
        let name: Box<str> = node.name().into();
        let around = scope(node);
        let of_self = node.child(Role::Receiver).is_some()
            || around.is_some_and(|scope| scope.kind() == Kind::SingletonClass)
            || node.children_with(Role::Decorator).any(is_static);
        let class = around.and_then(|scope| match scope.kind() {
            Kind::SingletonClass => enclosing(scope),
            Kind::Class | Kind::ModuleDefinition => Some(scope),
            _ => None,
        });
        let Some(at) = class.and_then(|class| self.by_node.get(&class.id())).copied() else {
            if around.is_none_or(|scope| scope.kind() == Kind::Module) {
                self.functions.insert(name, node.id());
            }
            return;
        };
        let class = &mut self.classes[at];
        if node.children_with(Role::Decorator).any(is_setter) {
            class.methods.insert(format!("{name}=").into(), node.id());
            return;
        }
        if of_self {
            class.own_methods.insert(name.clone(), node.id());
        }
        if !of_self || node.child(Role::Receiver).is_none() {
            class.replaced.extend(class.methods.insert(name, node.id()));
        }
    }

    fn require(&mut self, node: NodeRef<'_>) {
        let callee = node.child(Role::Callee).filter(|c| matches!(c.name(), "require" | "require_relative" | "load"));
        let path = callee.and_then(|_| literal(node.child(Role::Argument)?));
        self.requires.extend(path.map(Into::into));
    }

    /// `[:a, :b].each { |name| define_method(name) { … } }` in a class's body.
    fn defined_in_turn(&mut self, node: NodeRef<'_>) {
        let method = node.child(Role::Callee).filter(|callee| callee.name() == "define_method");
        let (Some(_), Some(given)) = (method, node.child(Role::Block)) else { return };
        let Some(name) = node.child(Role::Argument).filter(|name| name.kind() == Kind::Name) else { return };
        let around = node.ancestors().find(|it| it.kind() == Kind::Lambda && it.has(Flags::BLOCK));
        let own = |block: &NodeRef<'_>| block.child(Role::Parameter).is_some_and(|it| it.symbol() == name.symbol());
        let Some(call) = around.filter(own).and_then(NodeRef::parent) else { return };
        let Some(at) = body_of(call).and_then(|class| self.by_node.get(&class.id())).copied() else { return };
        let list = call.child(Role::Callee).and_then(|each| each.child(Role::Object));
        for name in list.filter(|list| list.kind() == Kind::List).into_iter().flat_map(NodeRef::children) {
            if let Some(name) = literal(name) {
                self.classes[at].methods.entry(name.into()).or_insert(given.id());
            }
        }
    }

    /// What a class body says by calls: what it includes, which fields it lets see, which lambdas it names.
    fn macro_call(&mut self, node: NodeRef<'_>) {
        let Some(at) = body_of(node).and_then(|class| self.by_node.get(&class.id())).copied() else { return };
        let Some(callee) = node.child(Role::Callee).filter(|callee| callee.kind() == Kind::Name) else { return };
        let arguments: Vec<_> = node.children_with(Role::Argument).collect();
        let class = &mut self.classes[at];
        match callee.name() {
            "alias_method" => {
                if let [Some(new), Some(old)] = arguments.iter().map(|it| literal(*it)).collect::<Vec<_>>().as_slice() {
                    class.aliases.push(((*new).into(), (*old).into()));
                }
            }
            // What is included comes before what the class inherits from, the last one first.
            "include" | "prepend" | "extend" => {
                class.bases.splice(0..0, arguments.iter().map(|it| it.id()));
                if callee.name() == "prepend" {
                    class.prepends.splice(0..0, arguments.iter().map(|it| it.id()));
                }
            }
            "def_delegators" | "def_instance_delegators" | "def_delegator" | "def_instance_delegator" | "delegate" => {
                class.delegations.extend(delegated(callee.name(), &arguments));
            }
            name if name.starts_with("before") => class.before.push(Before::read(&arguments)),
            "attr_reader" | "attr_writer" | "attr_accessor" => {
                class.accessors.extend(arguments.iter().filter_map(|it| literal(*it)).map(Into::into));
            }
            _ => {
                let named = arguments.first().and_then(|it| literal(*it));
                let made = arguments.get(1).and_then(|it| lambda(*it));
                if let (Some(name), Some(function)) = (named, made.or_else(|| node.child(Role::Block))) {
                    class.own_methods.entry(name.into()).or_insert(function.id());
                    if callee.name() == "define_method" {
                        class.methods.entry(name.into()).or_insert(function.id());
                    }
                }
            }
        }
    }
}

/// The methods that a call hands on, each with the thing it goes to and its name there.
fn delegated(call: &str, arguments: &[NodeRef<'_>]) -> Vec<(Box<str>, Handed)> {
    let names: Vec<&str> = arguments.iter().filter_map(|it| literal(*it)).collect();
    let each = |to: &str, names: &[&str]| -> Vec<(Box<str>, Handed)> {
        names.iter().map(|name| ((*name).into(), (to.into(), (*name).into()))).collect()
    };
    match (call, names.as_slice()) {
        ("delegate", names) => option(arguments, "to").and_then(literal).map_or_else(Vec::new, |to| each(to, names)),
        ("def_delegator" | "def_instance_delegator", [to, method]) => each(to, &[*method]),
        ("def_delegator" | "def_instance_delegator", [to, method, name]) => {
            vec![((*name).into(), ((*to).into(), (*method).into()))]
        }
        (_, [to, names @ ..]) => each(to, names),
        _ => Vec::new(),
    }
}

/// `-> { }`, `lambda { }`, `proc { }`
fn lambda(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    let named = node.child(Role::Callee).is_some_and(|callee| matches!(callee.name(), "lambda" | "proc"));
    match node.kind() {
        Kind::Lambda => Some(node),
        Kind::Call if named => node.child(Role::Block),
        _ => None,
    }
}

/// The text of a plain symbol or string.
pub(super) fn literal(node: NodeRef<'_>) -> Option<&str> {
    let part = node.first_child().filter(|part| part.next_sibling().is_none() && part.kind() == Kind::StringPart)?;
    matches!(node.kind(), Kind::Symbol | Kind::String).then(|| part.name())
}

/// `@name.setter`
fn is_setter(decorator: NodeRef<'_>) -> bool {
    decorator.child(Role::Value).is_some_and(|value| value.kind() == Kind::Attribute && value.name() == "setter")
}

fn is_static(decorator: NodeRef<'_>) -> bool {
    decorator.child(Role::Value).is_some_and(|value| matches!(value.name(), "staticmethod" | "classmethod"))
}

/// A chain of names with dots between them.
pub(super) fn dotted(node: NodeRef<'_>) -> String {
    let node = node.without_bare_call();
    match node.child(Role::Object) {
        Some(object) if node.kind() == Kind::Attribute => format!("{}.{}", dotted(object), node.name()),
        _ => node.name().to_owned(),
    }
}

/// The nearest function, class or module around a node.
pub(super) fn scope(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    node.ancestors().find(|at| {
        matches!(at.kind(), Kind::Function | Kind::Class | Kind::ModuleDefinition | Kind::SingletonClass | Kind::Module)
            || (at.kind() == Kind::Lambda && !at.has(Flags::BLOCK))
    })
}

/// The nearest class around a node.
pub(super) fn enclosing(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    node.ancestors().find(|at| matches!(at.kind(), Kind::Class | Kind::ModuleDefinition))
}

/// The class whose body a statement stands in.
fn body_of(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    let body = node.parent().filter(|parent| parent.kind() == Kind::Block)?;
    body.parent().filter(|class| matches!(class.kind(), Kind::Class | Kind::ModuleDefinition))
}
