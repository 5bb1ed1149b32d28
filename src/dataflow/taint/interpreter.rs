//! A run over one file: every function is walked with values that may be many things, calls are followed into the functions
//! they lead to, and what arrives at a sink is written down.
//!
//! What comes out depends on the files alone: budgets count steps, never time.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::callbacks::Before;
use super::channels::Channels;
use super::features::Features;
use super::hit::Certainty;
use super::latent::Latent;
use super::module::{Module, World};
use super::object::{Closure, Definition, FrameId, Name, Object, ObjectId, Ref, Shape};
use super::state::State;
use super::value::{Step, Value};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Symbol};

/// How many expressions the calls of one entry may cost.
const ENTRY_STEPS: u32 = 6_000;
/// The same where nothing comes in in the entry itself.
const PASSING_STEPS: u32 = 1_500;
/// Steps for what another file's own statement says, and all that it asks for in turn.
const LATENT_STEPS: u32 = 1_000;
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
    /// Whether it was called only to see what this answer shows.
    pub asked: Option<bool>,
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
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a state of its own: what is walked, what is kept, what was cut"
)]
pub(super) struct Interpreter<'w> {
    pub world: &'w dyn World,
    pub features: Features,
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
    pub hits: BTreeMap<(usize, u32), Found>,
    pub left: u32,
    left_in_file: u32,
    /// Whether the file at hand is walked, not what another one's statements say.
    own: bool,
    depth: u32,
    /// Whether a budget ran out.
    pub cut: bool,
    /// Whether one did where something comes in: a flow may have been missed.
    pub missed: bool,
    comes_in: bool,
    pub recording: bool,
    pub carried: FxHashMap<Span, Value>,
    /// Where something that had come in was made harmless.
    pub cleansed: BTreeMap<(usize, Span), Channels>,
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
    /// How many methods are being run before others: a call in them that gives the answer ends the way.
    pub answering: u32,
    /// What methods run before others leave behind, of the object at hand; each with whether it perhaps is not run.
    pub before: FxHashMap<Box<[(Definition, bool)]>, Before>,
    /// The last call that was followed into a method of ours, by module and place.
    pub ours: Option<(usize, Span)>,
    /// The names that a function says are not its own.
    pub outer: FxHashMap<Definition, Rc<[Outer]>>,
}

/// The surest and shortest that arrived at a sink.
#[derive(Debug)]
pub(super) struct Found {
    pub certainty: Certainty,
    pub step: Option<Rc<Step>>,
}

impl<'w> Interpreter<'w> {
    pub fn new(world: &'w dyn World) -> Self {
        Self {
            world,
            features: world.features(),
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
            own: true,
            depth: 0,
            cut: false,
            missed: false,
            comes_in: false,
            recording: true,
            carried: FxHashMap::default(),
            cleansed: BTreeMap::new(),
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
            answering: 0,
            before: FxHashMap::default(),
            ours: None,
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
            self.left = ENTRY_STEPS;
        } else {
            let recording = std::mem::replace(&mut self.recording, false);
            self.lay_out(at);
            self.recording = recording;
        }
        at
    }

    /// Walks a statement of another file's module or class. Where its budget ends, what it says is not known.
    pub fn walk_latent(&mut self, frame: FrameId, node: NodeRef<'_>) {
        let (cut, own, left) = ((self.cut, self.missed), std::mem::replace(&mut self.own, false), self.left);
        if own {
            self.left = LATENT_STEPS;
        }
        self.walk_in(frame, node);
        ((self.cut, self.missed), self.own) = (cut, own);
        // What is asked for on the way is paid for by whoever asked first.
        if own {
            self.left = left;
        }
    }

    /// Walks statements of a module or class, whatever is being walked: what they say holds from the start.
    fn walk_in(&mut self, frame: FrameId, node: NodeRef<'_>) {
        let (state, stack) = (std::mem::take(&mut self.state), std::mem::take(&mut self.stack));
        let (operands, thrown) = (std::mem::take(&mut self.operands), std::mem::take(&mut self.thrown));
        let depth = std::mem::take(&mut self.depth);
        self.loading += 1;
        self.activate(frame, None);
        self.eval(node);
        let end = std::mem::replace(&mut self.state, state);
        end.settle(&mut self.base_vars, &mut self.base_heap);
        self.loading -= 1;
        (self.stack, self.depth) = (stack, depth);
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
            asked: None,
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
        let by_key = self.features.containers;
        if let Some(object) = self.state.object_mut(id) {
            change(object);
            if !by_key {
                object.mingle();
            }
        }
    }

    /// A new object of the code at a node; walked again, the same.
    pub fn allocate(&mut self, node: NodeRef<'_>, object: Object) -> Value {
        self.allocate_at(self.definition(node), object)
    }

    /// A new object that stands for what is said at a place, in this module or another.
    pub fn allocate_at(&mut self, place: Definition, object: Object) -> Value {
        let site = (self.frame_id(), place);
        let next = self.objects + 1;
        let id = *self.sites.entry(site).or_insert(next);
        self.objects = self.objects.max(id);
        self.state.put_object(id, object);
        self.change(id, |_| {});
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
        // An entry's own code is walked however long it is, and after whatever it calls.
        let counted = self.stack.len() > 1 || !self.own;
        if counted && self.left == 0 || self.left_in_file == 0 || deep {
            if !deep {
                self.cut_short();
            }
            return false;
        }
        self.left -= u32::from(counted);
        self.left_in_file -= 1;
        true
    }

    /// A budget ran out.
    pub const fn cut_short(&mut self) {
        self.cut = true;
        self.missed |= self.comes_in;
    }

    /// A new entry has its own budget.
    pub const fn refill(&mut self, comes_in: bool) {
        self.comes_in = comes_in;
        self.left = if comes_in { ENTRY_STEPS } else { PASSING_STEPS };
    }

    /// Something that comes in is handed on, in an entry that no source is marked in: it came by way of another file.
    pub const fn comes_in(&mut self) {
        if !self.comes_in && self.own && self.answering == 0 {
            self.comes_in = true;
            self.left += ENTRY_STEPS - PASSING_STEPS;
        }
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
        if part && !value.is_harmless() && self.state.has_checks() {
            let checked = self.checked(node);
            if checked == Channels::ALL {
                return Value::plain();
            }
            value.cleanse(checked);
        }
        if part && value.is_tainted() {
            value.cleanse(self.declared(node));
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

    /// The channels for which a condition has shown this very expression to be harmless.
    pub fn checked(&self, node: NodeRef<'_>) -> Channels {
        if !self.state.has_checks() {
            return Channels::NONE;
        }
        self.state.checked(self.frame_id(), &self.code(node))
    }

    /// The expression as written.
    pub fn code(&self, node: NodeRef<'_>) -> Box<str> {
        self.module().source.slice(node.span()).into()
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
pub(super) fn is_wrapper(node: NodeRef<'_>) -> bool {
    matches!(node.kind(), Kind::Module | Kind::Block | Kind::Interpolation)
        && node.first_child().is_some_and(|child| child.span() == node.span())
}
