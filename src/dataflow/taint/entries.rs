//! Where a run begins: every function of a file may be called by someone, with anything.

use std::sync::Arc;

use super::calls::Argument;
use super::channels::Channels;
use super::fields::Mentions;
use super::hit::Hit;
use super::interpreter::Interpreter;
use super::module::{Module, World};
use super::object::{Definition, Object, ObjectId, Ref, Shape};
use super::outline;
use super::relevance::Relevance;
use super::state::State;
use super::value::Value;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role};

/// What a walk of a file came to.
#[derive(Debug)]
pub struct Ran {
    /// What arrived at sinks.
    pub hits: Vec<Hit>,
    /// Where something that had come in was made harmless, and for which channels.
    pub cleansed: Vec<(Arc<Module>, Span, Channels)>,
    /// Whether a budget cut the walk short.
    pub cut: bool,
    /// Whether it did where something comes in.
    pub missed: bool,
}

/// What arrives at sinks from the functions of a file.
#[must_use]
pub fn run(module: &Arc<Module>, world: &dyn World) -> Ran {
    let mut run = Interpreter::new(world);
    let at = run.add_module(module, true);
    let (functions, classes) = Interpreter::entries(module);
    let relevance = Relevance::of(module);
    for class in classes {
        run.class(at, class, &relevance);
    }
    for function in functions.into_iter().filter(|function| relevance.walked.contains(function)) {
        if !run.invoked.contains(&Definition { module: at, node: function }) || has_parameters(module, function) {
            run.entry(at, function, None);
        }
    }
    let (cut, missed, cleansed) = (run.cut, run.missed, std::mem::take(&mut run.cleansed));
    let place = |((of, span), channels): ((usize, Span), Channels)| (run.modules[of].module.clone(), span, channels);
    let cleansed = cleansed.into_iter().map(place).collect();
    Ran { hits: run.into_hits(), cleansed, cut, missed }
}

fn has_parameters(module: &Module, function: NodeId) -> bool {
    module.tree.node(function).child(Role::Parameter).is_some()
}

impl Interpreter<'_> {
    /// The functions outside of classes and functions, and the classes.
    fn entries(module: &Module) -> (Vec<NodeId>, Vec<NodeId>) {
        let (mut functions, mut classes) = (Vec::new(), Vec::new());
        for node in module.tree.nodes() {
            match node.kind() {
                Kind::Function if outline::scope(node).is_none_or(|around| around.kind() == Kind::Module) => {
                    functions.push(node.id());
                }
                Kind::Class | Kind::ModuleDefinition => classes.push(node.id()),
                _ => {}
            }
        }
        classes.retain(|class| module.outline.class_at(*class).is_none_or(|info| info.nodes[0] == *class));
        (functions, classes)
    }

    /// One function, called with anything.
    fn entry(&mut self, module: usize, function: NodeId, this: Option<&Value>) {
        self.pending.clear();
        let of = self.modules[module].module.clone();
        let node = of.tree.node(function);
        self.refill(of.marks.has_source(node.span()));
        let definition = Definition { module, node: function };
        let closure = self.method_closure(definition, this.and_then(Self::only_object));
        let class = outline::enclosing(node).map(|class| self.class_in(module, class.id()));
        let frame = self.entry_frame(module, closure.frame, this.cloned(), class);
        self.invoked.insert(definition);
        self.activate(frame, Some(definition));
        this.into_iter().for_each(|this| self.run_before(node, this));
        if !self.runs_decorated(node, &closure, this) {
            self.open_parameters(node, this);
            node.child(Role::Body).into_iter().for_each(|body| {
                self.eval(body);
            });
        }
        // What was made inside is there after a return as well.
        let left = std::mem::take(&mut self.activation().left);
        let end = std::mem::take(&mut self.state);
        self.state = end.join(left);
        self.state.dead = false;
        self.run_pending();
        self.stack.clear();
    }

    /// Parameters take anything, those of a known type an object of it.
    fn open_parameters(&mut self, function: NodeRef<'_>, this: Option<&Value>) {
        let bound = !self.ruby() && this.is_some() && !super::invoke::is_static(function);
        let parameters: Vec<NodeRef<'_>> = function.children_with(Role::Parameter).collect();
        for (at, parameter) in parameters.iter().enumerate() {
            let value = match (this, at, bound) {
                (Some(this), 0, true) => this.clone(),
                _ if parameter.has(Flags::SPLAT) && parameter.name() != "*" => {
                    self.allocate(*parameter, Object::of(Shape::List, Value::unknown()))
                }
                _ if parameter.has(Flags::DOUBLE_SPLAT) => {
                    self.allocate(*parameter, Object::of(Shape::Dict, Value::unknown()))
                }
                _ => {
                    let value = self.typed(*parameter);
                    match parameter.child(Role::Default) {
                        Some(default) => value.join(&self.eval(default)),
                        None => value,
                    }
                }
            };
            self.take_one(*parameter, value);
        }
    }

    /// Functions made inside that nobody called: someone outside may.
    fn run_pending(&mut self) {
        let mut at = 0;
        while at < self.pending.len() && at < 256 {
            let closure = self.pending[at].clone();
            at += 1;
            if self.invoked.contains(&closure.definition) {
                continue;
            }
            let module = self.modules[closure.definition.module].module.clone();
            let node = module.tree.node(closure.definition.node);
            self.refill(module.marks.has_source(node.span()));
            let state = self.state.fork();
            let class = self.frames[closure.frame as usize].class;
            let frame = self.entry_frame(closure.definition.module, closure.frame, None, class);
            self.invoked.insert(closure.definition);
            self.activate(frame, Some(closure.definition));
            self.open_parameters(node, None);
            if let Some(body) = node.child(Role::Body) {
                self.eval(body);
            }
            self.stack.pop();
            self.state = state;
        }
    }

    /// The methods of a class, on one object: what one of them stores in a field, another may read.
    fn class(&mut self, module: usize, class: NodeId, relevance: &Relevance) {
        let of = self.modules[module].module.clone();
        let Some(info) = of.outline.class_at(class) else { return };
        let definition = Definition { module, node: class };
        let mut methods: Vec<NodeId> = info.methods.values().chain(&info.replaced).copied().collect();
        let mut own: Vec<NodeId> = info.own_methods.values().copied().filter(|node| !methods.contains(node)).collect();
        let mut storing = methods.clone();
        methods.retain(|method| relevance.walked.contains(method));
        let mentions = Mentions::of(methods.iter().map(|method| of.tree.node(*method)));
        storing.retain(|method| relevance.touched.contains(method) && mentions.awaits(of.tree.node(*method), true));
        own.retain(|method| relevance.walked.contains(method));
        methods.sort_unstable();
        storing.sort_unstable();
        own.sort_unstable();
        self.state = State::default();
        for method in own {
            self.state = State::default();
            self.entry(module, method, Some(&Value::reference(Ref::Class(definition))));
        }
        self.state = State::default();
        if methods.is_empty() {
            return;
        }
        let id = self.made(definition);
        let this = Value::reference(Ref::Object(id));
        let start = self.state.fork();
        let above = self.methods_above(definition, &mentions);
        // What one of them leaves in a field is known to all before what any of them does with it counts.
        let mut fields = self.object(id).cloned();
        let recording = self.recording;
        for last in [false, true] {
            self.recording = last && recording;
            self.before.clear();
            let mut seen = fields.clone();
            let own = if last { &methods } else { &storing };
            let own = own.iter().map(|method| Definition { module, node: *method });
            let walked: Vec<Definition> = if last { own.collect() } else { own.chain(above.iter().copied()).collect() };
            for method in walked {
                self.state = start.clone();
                if let Some(fields) = &fields {
                    self.state.put_object(id, fields.clone());
                }
                self.entry(method.module, method.node, Some(&this));
                if let (Some(seen), Some(after)) = (&mut seen, self.object(id)) {
                    seen.join(after);
                }
            }
            fields = seen;
        }
        self.recording = recording;
        self.state = State::default();
    }

    /// The methods of what a class stands on that store fields which its own methods speak of.
    fn methods_above(&mut self, class: Definition, mentions: &Mentions<'_>) -> Vec<Definition> {
        let mut out = Vec::new();
        for above in self.all_above(class) {
            let of = self.modules[above.module].module.clone();
            let Some(info) = of.outline.class_at(above.node) else { continue };
            let stores = info.methods.values().filter(|method| {
                let node = of.tree.node(**method);
                of.marks.has_source(node.span()) && mentions.awaits(node, false)
            });
            out.extend(stores.map(|node| Definition { module: above.module, node: *node }));
        }
        out.sort_unstable();
        out
    }

    /// An object of a class as its constructor leaves it, given anything.
    fn made(&mut self, class: Definition) -> ObjectId {
        let complete = self.is_complete(class);
        let of = self.modules[class.module].module.clone();
        let mut object = Object::of(Shape::Instance(class), Value::default());
        if !complete {
            object.rest = Value::unknown();
        }
        let frame = self.class_frames.get(&class).copied().unwrap_or(self.modules[class.module].frame);
        self.activate(frame, None);
        let value = self.allocate(of.tree.node(class.node), object);
        let maker = self.find_method(class, "__init__", false).or_else(|| self.find_method(class, "initialize", false));
        let id = Self::only_object(&value).unwrap_or_default();
        if let Some(maker) = maker {
            let closure = self.method_closure(maker, Some(id));
            let function = self.modules[maker.module].module.clone();
            let parameters: Vec<NodeRef<'_>> = function.tree.node(maker.node).children_with(Role::Parameter).collect();
            let count = parameters.iter().filter(|it| !it.has(Flags::KEYWORD_ONLY) && !it.has(Flags::BLOCK)).count();
            let recording = std::mem::replace(&mut self.recording, false);
            let arguments: Vec<Argument> = Self::unknown_arguments(count);
            self.refill(true);
            self.invoke(of.tree.node(class.node), &closure, Some(&value), &arguments, None);
            self.recording = recording;
            self.state.dead = false;
        }
        self.stack.clear();
        self.pending.clear();
        id
    }
}
