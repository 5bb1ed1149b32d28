//! A run over one file: every function is walked with values that may be many things, calls are followed into the functions
//! they lead to, and what arrives at a sink is written down.
//!
//! What comes out depends on the files alone: budgets count steps, never time.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::channels::Channels;
use super::hit::{Certainty, Hit, TraceStep};
use super::latent::Latent;
use super::marks::{Mark, Requires, Role as MarkRole};
use super::module::{Module, World};
use super::object::{Closure, Definition, FrameId, Name, Object, ObjectId, Ref, Shape};
use super::state::State;
use super::value::{Step, Taint, Value};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Role, Symbol};

/// How many expressions the calls of one entry may cost.
const ENTRY_STEPS: u32 = 6_000;
/// The same where nothing comes in in the entry itself.
const PASSING_STEPS: u32 = 1_500;
/// How many expressions one file may cost.
const FILE_STEPS: u32 = 60_000;
/// How deep expressions may nest, calls included.
const DEPTH: u32 = 700;

/// A scope in use.
#[derive(Debug)]
pub(super) struct Frame {
    pub module: usize,
    /// Where names are looked up next.
    pub parent: Option<FrameId>,
    /// The object that `self` is.
    pub this: Option<Value>,
    /// The block that was given.
    pub block: Option<Value>,
    /// The class around.
    pub class: Option<Definition>,
    /// Whether names are looked up here from inside functions.
    pub is_class: bool,
}

/// A function being walked.
#[derive(Debug)]
pub(super) struct Activation {
    pub frame: FrameId,
    pub function: Option<Definition>,
    pub returns: Value,
    /// The state at each return, joined.
    pub left: State,
    pub yields: Option<Value>,
    pub loops: Vec<Loop>,
    /// States in which something was raised inside of the innermost `try`s.
    pub raised: Vec<State>,
}

/// A loop being walked.
#[derive(Debug)]
pub(super) struct Loop {
    pub broken: State,
    pub continued: State,
}

/// A module of the run.
#[derive(Debug)]
pub(super) struct Loaded {
    pub module: Arc<Module>,
    pub frame: FrameId,
    /// The run's names of the tree's symbols, as far as somebody asked.
    names: Vec<Cell<Option<Name>>>,
}

/// What a function was given, and what it gave.
pub(super) type Given = (Vec<Value>, Value);
/// A name that a function says is not its own, and the word it says so with.
pub(super) type Outer = (Symbol, Box<str>);

/// A run.
pub(super) struct Interpreter<'w> {
    pub world: &'w dyn World,
    pub modules: Vec<Loaded>,
    pub by_path: FxHashMap<Arc<str>, Option<usize>>,
    names: RefCell<FxHashMap<Box<str>, Name>>,
    pub state: State,
    pub base_vars: FxHashMap<(FrameId, Name), Value>,
    base_heap: FxHashMap<ObjectId, Object>,
    pub frames: Vec<Frame>,
    pub stack: Vec<Activation>,
    objects: u32,
    sites: FxHashMap<(FrameId, Definition), ObjectId>,
    pub class_frames: FxHashMap<Definition, FrameId>,
    hits: BTreeMap<(usize, u32), Found>,
    left: u32,
    left_in_file: u32,
    depth: u32,
    /// Whether a budget ran out.
    pub cut: bool,
    pub recording: bool,
    carried: FxHashMap<Span, Value>,
    /// What the last call, command or statement was made of.
    pub operands: Vec<Value>,
    pub invoked: FxHashSet<Definition>,
    /// Functions made inside of functions, to be walked on their own if nobody calls them.
    pub pending: Vec<Rc<Closure>>,
    pub followed: FxHashMap<(usize, Rc<str>), Option<Value>>,
    /// What functions gave for plain arguments: the same again.
    pub given: FxHashMap<(Definition, u64), Vec<Given>>,
    /// How many modules are being walked: until they are, not all that they define is known.
    pub loading: usize,
    /// Statements of modules and classes that nobody has asked for yet.
    pub latent: FxHashMap<FrameId, Latent>,
    /// Methods by class and name, once all modules around are walked.
    pub methods: FxHashMap<(Definition, Name, bool), Option<Definition>>,
    /// What a class stands on, likewise.
    pub stands_on: FxHashMap<Definition, Rc<[Option<Definition>]>>,
    /// Functions outside of classes by module and name.
    pub functions: FxHashMap<(usize, Name), Option<Value>>,
    /// What was raised since the innermost `try` began.
    pub thrown: Value,
    /// The names that a function says are not its own.
    pub outer: FxHashMap<Definition, Rc<[Outer]>>,
}

#[derive(Debug)]
struct Found {
    certainty: Certainty,
    step: Option<Rc<Step>>,
}

impl<'w> Interpreter<'w> {
    pub fn new(world: &'w dyn World) -> Self {
        Self {
            world,
            modules: Vec::new(),
            by_path: FxHashMap::default(),
            names: RefCell::default(),
            state: State::default(),
            base_vars: FxHashMap::default(),
            base_heap: FxHashMap::default(),
            frames: Vec::new(),
            stack: Vec::new(),
            objects: 0,
            sites: FxHashMap::default(),
            class_frames: FxHashMap::default(),
            hits: BTreeMap::new(),
            left: ENTRY_STEPS,
            left_in_file: FILE_STEPS,
            depth: 0,
            cut: false,
            recording: true,
            carried: FxHashMap::default(),
            operands: Vec::new(),
            invoked: FxHashSet::default(),
            pending: Vec::new(),
            followed: FxHashMap::default(),
            given: FxHashMap::default(),
            loading: 0,
            latent: FxHashMap::default(),
            methods: FxHashMap::default(),
            stands_on: FxHashMap::default(),
            functions: FxHashMap::default(),
            thrown: Value::default(),
            outer: FxHashMap::default(),
        }
    }

    // ---- modules, frames, names

    /// Adds a module. Its own statements are walked now, or when somebody asks for what they say.
    pub fn add_module(&mut self, module: &Arc<Module>, whole: bool) -> usize {
        let at = self.modules.len();
        self.by_path.insert(module.source.path().clone(), Some(at));
        let names = vec![Cell::new(None); module.tree.symbol_count()];
        let frame =
            self.new_frame(Frame { module: at, parent: None, this: None, block: None, class: None, is_class: false });
        self.modules.push(Loaded { module: module.clone(), frame, names });
        if whole {
            self.walk_in(frame, module.tree.root());
        } else {
            let recording = std::mem::replace(&mut self.recording, false);
            self.lay_out(at);
            self.recording = recording;
        }
        at
    }

    /// Walks statements of a module or class, whatever is being walked: what they say holds from the start.
    pub fn walk_in(&mut self, frame: FrameId, node: NodeRef<'_>) {
        let (state, stack) = (std::mem::take(&mut self.state), std::mem::take(&mut self.stack));
        let (operands, thrown) = (std::mem::take(&mut self.operands), std::mem::take(&mut self.thrown));
        let (left, depth) = (std::mem::replace(&mut self.left, ENTRY_STEPS), std::mem::take(&mut self.depth));
        self.loading += 1;
        self.activate(frame, None);
        self.eval(node);
        let end = std::mem::replace(&mut self.state, state);
        end.settle(&mut self.base_vars, &mut self.base_heap);
        self.loading -= 1;
        (self.stack, self.left, self.depth) = (stack, left, depth);
        (self.operands, self.thrown) = (operands, thrown);
    }

    pub fn new_frame(&mut self, frame: Frame) -> FrameId {
        self.frames.push(frame);
        self.frames.len() as FrameId - 1
    }

    pub fn activate(&mut self, frame: FrameId, function: Option<Definition>) {
        self.stack.push(Activation {
            frame,
            function,
            returns: Value::default(),
            left: State::unreached(),
            yields: None,
            loops: Vec::new(),
            raised: Vec::new(),
        });
    }

    /// The function being walked: there is always one, a module's own statements count as one.
    pub fn activation(&mut self) -> &mut Activation {
        if self.stack.is_empty() {
            self.activate(0, None);
        }
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    pub fn frame_id(&self) -> FrameId {
        self.stack.last().map_or(0, |activation| activation.frame)
    }

    pub fn frame(&self) -> &Frame {
        &self.frames[self.frame_id() as usize]
    }

    pub fn module_id(&self) -> usize {
        self.frame().module
    }

    pub fn module(&self) -> &Arc<Module> {
        &self.modules[self.module_id()].module
    }

    pub fn ruby(&self) -> bool {
        self.module().ruby
    }

    pub fn definition(&self, node: NodeRef<'_>) -> Definition {
        Definition { module: self.module_id(), node: node.id() }
    }

    /// The run's name of a text.
    pub fn name(&self, text: &str) -> Name {
        let mut names = self.names.borrow_mut();
        if let Some(name) = names.get(text) {
            return *name;
        }
        let name = names.len() as Name;
        names.insert(text.into(), name);
        name
    }

    /// The run's name of a symbol of the module being walked.
    pub fn symbol(&self, symbol: Symbol) -> Name {
        self.symbol_of(self.module_id(), symbol)
    }

    /// The run's name of a symbol of a module.
    pub fn symbol_of(&self, module: usize, symbol: Symbol) -> Name {
        let loaded = &self.modules[module];
        let slot = &loaded.names[symbol.index()];
        slot.get().unwrap_or_else(|| {
            let name = self.name(loaded.module.tree.name(symbol));
            slot.set(Some(name));
            name
        })
    }

    pub fn var(&self, frame: FrameId, name: Name) -> Option<&Value> {
        self.state.var(frame, name).or_else(|| self.base_vars.get(&(frame, name)))
    }

    /// The channels of sources that a dotted path leads to.
    pub fn path_channels(&self, path: &str) -> Channels {
        let all = self.modules.iter().flat_map(|loaded| &loaded.module.marks.paths);
        let meant = |known: &str| if known.ends_with('.') { path.starts_with(known) } else { known == path };
        all.filter(|(known, _)| meant(known)).fold(Channels::NONE, |sum, (_, channels)| sum.or(*channels))
    }

    // ---- objects

    pub fn object(&self, id: ObjectId) -> Option<&Object> {
        self.state.object(id).or_else(|| self.base_heap.get(&id))
    }

    pub fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Object)) {
        if self.state.object(id).is_none()
            && let Some(object) = self.base_heap.get(&id)
        {
            self.state.put_object(id, object.clone());
        }
        if let Some(object) = self.state.object_mut(id) {
            change(object);
        }
    }

    /// A new object of the code at a node; walked again, the same.
    pub fn allocate(&mut self, node: NodeRef<'_>, object: Object) -> Value {
        let site = (self.frame_id(), self.definition(node));
        let next = self.objects + 1;
        let id = *self.sites.entry(site).or_insert(next);
        self.objects = self.objects.max(id);
        self.state.put_object(id, object);
        Value::reference(Ref::Object(id))
    }

    /// The object that a value is, when it is just one.
    pub fn only_object(value: &Value) -> Option<ObjectId> {
        match value.refs.as_slice() {
            [Ref::Object(id)] if value.consts.is_empty() && value.unknown.is_empty() => Some(*id),
            _ => None,
        }
    }

    pub fn objects_of(value: &Value) -> Vec<ObjectId> {
        let objects = value.refs.iter().filter_map(|to| match to {
            Ref::Object(id) => Some(*id),
            _ => None,
        });
        objects.collect()
    }

    /// The value with what it holds, as one: what printing it would show.
    pub fn deep(&self, value: &Value) -> Value {
        if value.refs.is_empty() {
            return value.clone();
        }
        let mut out = Value { refs: Vec::new(), ..value.clone() };
        let (mut seen, mut left) = (FxHashSet::default(), Self::objects_of(value));
        while let Some(id) = left.pop() {
            if !seen.insert(id) || seen.len() > 64 {
                continue;
            }
            let Some(object) = self.object(id) else { continue };
            let contents = object.contents();
            left.extend(Self::objects_of(&contents));
            out.add_danger(&contents);
            out.add_danger(&object.keys);
            out.plain = true;
        }
        out
    }

    /// What a container gives when it is walked.
    pub fn elements(&self, value: &Value) -> Value {
        let mut out = Value::derived([&Value { refs: Vec::new(), ..value.clone() }]);
        for id in Self::objects_of(value) {
            let Some(object) = self.object(id) else { continue };
            match object.shape {
                Shape::Dict => {
                    for key in object.fields.keys() {
                        out.add(&key_value(key));
                    }
                    out.add(&object.keys);
                }
                _ => out.add(&object.contents()),
            }
        }
        out
    }

    // ---- walking

    /// Takes one step of the budget.
    fn spend(&mut self) -> bool {
        // What is nested too deeply is told by the tree.
        let deep = self.depth >= DEPTH;
        if self.left == 0 || self.left_in_file == 0 || deep {
            self.cut |= !deep;
            return false;
        }
        // An entry's own code is walked however long it is.
        self.left -= u32::from(self.stack.len() > 1);
        self.left_in_file -= 1;
        true
    }

    /// A new entry has its own budget.
    pub const fn refill(&mut self, comes_in: bool) {
        self.left = if comes_in { ENTRY_STEPS } else { PASSING_STEPS };
    }

    /// Whether little of the entry's budget is left: calls are no longer followed.
    pub const fn is_low(&self) -> bool {
        self.left < PASSING_STEPS / 4
    }

    /// The value of an expression; of a statement, what it leaves behind.
    pub fn eval(&mut self, node: NodeRef<'_>) -> Value {
        if self.state.dead {
            return Value::default();
        }
        // Numbers cost no step: tables of them are long and say nothing.
        let free = matches!(node.kind(), Kind::Number | Kind::True | Kind::False | Kind::Nil);
        if !free && !self.spend() {
            return Value::unknown();
        }
        self.depth += 1;
        let mut value = self.value_of(node);
        self.depth -= 1;
        let part = matches!(node.kind(), Kind::Index | Kind::Attribute | Kind::Call);
        if part && !value.is_harmless() && self.is_checked(node) {
            return Value::plain();
        }
        let module = self.module();
        if !module.marks.is_empty() {
            if !module.marks.at(node.span()).is_empty() && !is_wrapper(node) {
                let module = module.clone();
                value = self.heed(node, value, module.marks.at(node.span()));
            }
            if self.module().marks.carries_from(node.span()) {
                self.carried.insert(node.span(), value.clone());
            }
        }
        value
    }

    /// Whether a condition has shown this very expression to be harmless.
    fn is_checked(&self, node: NodeRef<'_>) -> bool {
        self.state.has_checks() && self.state.is_checked(self.frame_id(), &self.code(node))
    }

    /// What the rules say of this expression.
    fn heed(&mut self, node: NodeRef<'_>, mut value: Value, marks: &[Mark]) -> Value {
        for mark in marks {
            match &mark.role {
                MarkRole::Source(requires) => self.source(node, &mut value, mark, requires.as_ref()),
                MarkRole::Sanitizer => self.sanitize(node, &mut value, mark),
                MarkRole::Propagator { from, to } => self.propagate(node, &mut value, *from, *to, mark.channels),
                MarkRole::Sink { .. } => {}
            }
        }
        for mark in marks {
            if let MarkRole::Sink { number, requires } = &mark.role {
                self.arrive(node, &value, *number, requires, mark);
            }
        }
        value
    }

    fn source(&mut self, node: NodeRef<'_>, value: &mut Value, mark: &Mark, requires: Option<&Requires>) {
        if requires.is_some_and(|requires| !requires.met(self.deep(value).tainted()))
            || (mark.named && self.is_own_name(node))
        {
            return;
        }
        if self.state.is_checked(self.frame_id(), &self.code(node)) {
            *value = Value::plain();
            return;
        }
        let taint = Taint { channels: mark.channels, step: Step::source(self.module_id(), node.span()) };
        value.consts.clear();
        value.taint(taint);
        let target = if node.kind() == Kind::Assign { node.child(Role::Target) } else { Some(node) };
        if let Some(target) = target.filter(|_| mark.by_side_effect || node.kind() == Kind::Assign) {
            self.assign(target, value.clone());
        }
    }

    /// Whether a name that a rule takes for a method is a variable here, or a method of ours.
    fn is_own_name(&mut self, node: NodeRef<'_>) -> bool {
        let mut first = node;
        while let Some(below) = first.child(Role::Object).or_else(|| first.child(Role::Callee)) {
            first = below;
        }
        if !self.ruby() || first.kind() != Kind::Name {
            return false;
        }
        let name = self.symbol(first.symbol());
        self.visible(name).is_some() || self.own_method(first).is_some()
    }

    fn sanitize(&mut self, node: NodeRef<'_>, value: &mut Value, mark: &Mark) {
        for id in Self::objects_of(value) {
            self.change(id, |object| {
                object.rest.cleanse(mark.channels);
                object.keys.cleanse(mark.channels);
                object.fields.values_mut().for_each(|field| field.cleanse(mark.channels));
            });
        }
        value.cleanse(mark.channels);
        if mark.by_side_effect {
            self.assign(node, value.clone());
        }
    }

    fn propagate(&mut self, node: NodeRef<'_>, value: &mut Value, from: Span, to: Span, channels: Channels) {
        let Some(mut carried) = self.carried.get(&from).map(|carried| self.deep(carried)) else { return };
        for taint in &mut carried.taints {
            taint.channels = taint.channels.and(channels);
        }
        carried.taints.retain(|taint| !taint.channels.is_empty());
        carried.consts.clear();
        if to == node.span() {
            value.add_danger(&carried);
        } else if let Some(target) = node.descendants().find(|below| below.span() == to && !is_wrapper(*below)) {
            let mut changed = self.eval(target);
            changed.add_danger(&carried);
            self.assign(target, changed);
        }
    }

    /// Something gets to a sink.
    fn arrive(&mut self, node: NodeRef<'_>, value: &Value, number: u32, requires: &Requires, mark: &Mark) {
        if !self.recording {
            return;
        }
        let key = node.child(Role::Key).filter(|_| mark.exact && node.kind() == Kind::Pair);
        // Of a pair the key is the very argument: what stands under it is kept apart.
        let key = key.map(|key| self.eval(key));
        let value = key.as_ref().unwrap_or(value);
        let mut arriving = Value { refs: Vec::new(), ..value.clone() };
        for id in Self::objects_of(value) {
            // Of a thing that is not known to be a container, what went in is the thing.
            if let Some(object) = self.object(id).filter(|object| object.shape == Shape::Opaque) {
                arriving.add_danger(&object.rest);
            }
        }
        if !mark.exact {
            arriving = self.deep(value);
            if takes_operands(node) && !mark.focused {
                for operand in std::mem::take(&mut self.operands) {
                    arriving.add_danger(&self.deep(&operand));
                }
            }
        }
        let wanted = requires.channels();
        let (certainty, step) = if requires.met(arriving.tainted()) {
            let taint = arriving.taints.iter().find(|taint| !taint.channels.and(wanted).is_empty());
            (Certainty::Tainted, taint.map(|taint| taint.step.clone()))
        } else if !arriving.mixed.and(wanted).is_empty() {
            (Certainty::Mixed, None)
        } else if !arriving.unknown.and(wanted).is_empty() {
            (Certainty::Unknown, None)
        } else {
            (Certainty::Harmless, None)
        };
        let found = Found { certainty, step };
        let rank =
            |found: &Found| (std::cmp::Reverse(found.certainty), found.step.as_ref().map_or(0, |step| step.length()));
        let key = (self.module_id(), number);
        if self.hits.get(&key).is_none_or(|known| rank(&found) < rank(known)) {
            self.hits.insert(key, found);
        }
    }

    /// The expression as written.
    pub fn code(&self, node: NodeRef<'_>) -> Box<str> {
        self.module().source.slice(node.span()).into()
    }

    /// What was found, by path and sink.
    pub fn into_hits(self) -> Vec<Hit> {
        let path_of = |module: usize| self.modules[module].module.clone();
        let mut hits: Vec<Hit> = Vec::new();
        for ((module, sink), found) in &self.hits {
            let mut trace = Vec::new();
            if let Some(step) = &found.step {
                let mut at = Some(step);
                while let Some(step) = at {
                    trace.push(TraceStep { module: path_of(step.module), span: step.span, what: step.what.clone() });
                    at = step.before.as_ref();
                }
                trace.reverse();
            }
            let path = path_of(*module).source.path().clone();
            hits.push(Hit { path, sink: *sink, certainty: found.certainty, trace });
        }
        hits.sort_by(|a, b| (&a.path, a.sink).cmp(&(&b.path, b.sink)));
        hits
    }
}

/// The value that a key is.
pub(super) fn key_value(key: &super::object::Key) -> Value {
    match key {
        super::object::Key::Index(at) => Value::constant(super::value::Const::Integer(i128::from(*at))),
        super::object::Key::Text(text) => Value::text(text.clone()),
    }
}

/// Nodes that have the span of what they hold and say nothing of it.
fn is_wrapper(node: NodeRef<'_>) -> bool {
    matches!(node.kind(), Kind::Module | Kind::Block | Kind::Interpolation)
        && node.first_child().is_some_and(|child| child.span() == node.span())
}

/// Whether a sink of this node looks at what the node is made of.
fn takes_operands(node: NodeRef<'_>) -> bool {
    matches!(
        node.kind(),
        Kind::Call | Kind::Shell | Kind::Return | Kind::Raise | Kind::Assign | Kind::AugmentedAssign | Kind::Yield
    )
}
