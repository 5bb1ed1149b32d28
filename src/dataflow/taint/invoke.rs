//! Walking a function with the values it is given: instances made, parameters bound, results and yields taken.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use rustc_hash::FxHasher;

use super::calls::{Argument, Form};
use super::channels::Channels;
use super::interpreter::{Frame, Interpreter};
use super::marks::Role as MarkRole;
use super::object::{Closure, Definition, Key, Name, Object, Ref, Shape};
use super::state::State;
use super::value::{Step, Value, What};
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// How many calls deep a flow is followed.
const CALLS: usize = 10;
/// How long a function may be, in bytes, and how many calls deep, to be walked when nothing dangerous goes in.
const SMALL: usize = 600;
const SHALLOW: usize = 2;

impl Interpreter<'_> {
    /// A new instance.
    pub fn construct(
        &mut self,
        node: NodeRef<'_>,
        class: Definition,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        if !arguments.is_empty() && self.is_enumeration(class) {
            return Value::plain();
        }
        let complete = self.is_complete(class);
        let mut object = Object::of(Shape::Instance(class), Value::default());
        let maker = self.find_method(class, "__init__", false).or_else(|| self.find_method(class, "initialize", false));
        if maker.is_none() {
            self.fill(class, &mut object, arguments);
        }
        if !complete && maker.is_some() {
            object.rest = Value::unknown();
        } else if !complete {
            let given: Vec<Value> = arguments.iter().map(|argument| self.deep(&argument.value)).collect();
            object.rest = Value::derived(&given).join(&Value::unknown());
        }
        let instance = self.allocate(node, object);
        let worthwhile = maker.is_none_or(|maker| self.is_worthwhile(maker, None, arguments, block));
        if let (Some(id), false) = (Self::only_object(&instance), worthwhile) {
            self.change(id, |object| object.rest = Value::unknown());
        } else if let (Some(maker), Some(id)) = (maker, Self::only_object(&instance)) {
            let closure = self.method_closure(maker, Some(id));
            self.invoke(node, &closure, Some(&instance), arguments, block);
            self.state.dead = false;
        }
        instance
    }

    /// Fields named in the class's body, taken in order or by keyword: what a class without a constructor of its own is made by.
    fn fill(&mut self, class: Definition, object: &mut Object, arguments: &[Argument]) {
        let module = self.modules[class.module].module.clone();
        let body = module.tree.node(class.node).child(Role::Body);
        let fields: Vec<&str> = body
            .into_iter()
            .flat_map(NodeRef::children)
            .filter(|it| it.kind() == Kind::Assign && it.child(Role::Type).is_some())
            .filter_map(|it| it.child(Role::Target).map(NodeRef::name))
            .chain(super::records::names_of_base(module.tree.node(class.node)))
            .collect();
        let mut next = fields.iter();
        for argument in arguments {
            match &argument.form {
                Form::Keyword(name) => object.put(Key::Text((&**name).into()), argument.value.clone()),
                Form::Positional => {
                    if let Some(name) = next.next() {
                        object.put(Key::Text((*name).into()), argument.value.clone());
                    }
                }
                _ => object.put_anywhere(&argument.value),
            }
        }
    }

    /// Walks a function with the values it is given.
    pub fn invoke(
        &mut self,
        node: NodeRef<'_>,
        closure: &Rc<Closure>,
        this: Option<&Value>,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let definition = closure.definition;
        if arguments.iter().any(|argument| argument.value.is_tainted()) {
            self.comes_in();
        }
        let again = self.stack.iter().filter(|activation| activation.function == Some(definition)).count();
        if again > 1 || self.stack.len() > CALLS || self.is_low() {
            if self.is_low() || self.stack.len() > CALLS {
                self.cut_short();
            }
            if self.is_low() && again == 0 {
                // What it makes of what it is given could be known: nothing is told on a guess.
                return Value::unknown();
            }
            return self.call_unknown(node, None, arguments, None);
        }
        if !self.features.functions || !self.is_worthwhile(definition, this, arguments, block) {
            return self.call_unknown(node, this, arguments, None);
        }
        self.invoked.insert(definition);
        let plain = self.plain_call(closure, this, arguments, block);
        if let Some((key, values)) = &plain
            && let Some(known) = self.given.get(&(definition, *key))
            && let Some((_, value)) = known.iter().find(|(given, _)| given == values)
        {
            return value.clone();
        }
        let module = self.modules[definition.module].module.clone();
        let function = module.tree.node(definition.node);
        let frame = if function.kind() == Kind::Lambda && function.has(Flags::BLOCK) {
            closure.frame
        } else {
            let class = super::outline::enclosing(function).filter(|_| function.kind() == Kind::Function);
            let class = class.map(|class| self.class_in(definition.module, class.id()));
            let outer = self.frames[closure.frame as usize].class;
            self.new_frame(Frame {
                module: definition.module,
                parent: Some(closure.frame),
                this: this.cloned().or_else(|| closure.this.map(|id| Value::reference(Ref::Object(id)))),
                block: block.cloned(),
                class: class.or(outer),
                is_class: false,
            })
        };
        let carrying = self.module_id() != definition.module || function.kind() == Kind::Function;
        self.activate(frame, Some(definition));
        let hidden = if frame == closure.frame { self.hidden_by(function) } else { Vec::new() };
        // One call does not take all: what comes after it is walked as well.
        let kept = self.left / 8;
        self.left -= kept;
        self.take(function, this, arguments, carrying);
        let value = function.child(Role::Body).map_or_else(Value::nil, |body| self.eval(body));
        self.left += kept;
        let last = module.ruby || function.kind() == Kind::Lambda;
        let cut = self.cut;
        let out = self.finish(last.then_some(value));
        hidden.into_iter().for_each(|(name, value)| self.state.set(frame, name, value));
        let shown = if frame == closure.frame { Vec::new() } else { self.shown(function, frame, arguments) };
        if frame != closure.frame
            && !self.pending.iter().any(|closure| closure.frame == frame)
            && !Self::holds_closure(&out, frame)
        {
            self.state.leave(frame);
        }
        let given: Vec<_> = node.children_with(Role::Argument).filter(|_| node.kind() == Kind::Call).collect();
        let one_each = given.iter().all(|argument| !matches!(argument.kind(), Kind::Splat | Kind::BlockPass));
        for (at, gone) in shown.into_iter().filter(|_| one_each) {
            match (given.get(at), gone) {
                (Some(argument), Channels::ALL) => self.narrow(*argument, Value::plain()),
                (Some(argument), gone) => self.cleanse_shown(*argument, gone),
                (None, _) => {}
            }
        }
        if let Some((key, values)) = plain.filter(|_| out.refs.is_empty() && !cut && !self.state.dead) {
            self.given.entry((definition, key)).or_default().push((values, out.clone()));
        }
        out
    }

    /// Whether walking a function may tell more than that its result is not known: something dangerous goes in, may come in
    /// there, or it is small enough to see through.
    fn is_worthwhile(
        &self,
        definition: Definition,
        this: Option<&Value>,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> bool {
        let module = &self.modules[definition.module].module;
        let span = module.tree.node(definition.node).span();
        let small = span.len() <= SMALL && self.stack.len() <= SHALLOW;
        small
            || block.is_some()
            || module.marks.has_source(span)
            || arguments.iter().any(|argument| !self.deep(&argument.value).taints.is_empty())
            || this.is_some_and(|this| !self.deep(this).taints.is_empty())
    }

    /// The arguments of a call that gives the same each time: values alone, to a function that stands alone.
    fn plain_call(
        &self,
        closure: &Closure,
        this: Option<&Value>,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<(u64, Vec<Value>)> {
        let alone = self.modules.iter().any(|loaded| loaded.frame == closure.frame);
        let plain =
            |it: &Argument| it.form == Form::Positional && it.value.refs.is_empty() && it.value.taints.is_empty();
        if !alone || this.is_some() || block.is_some() || !self.recording || !arguments.iter().all(plain) {
            return None;
        }
        let values: Vec<Value> = arguments.iter().map(|it| it.value.clone()).collect();
        let mut hasher = FxHasher::default();
        values.iter().for_each(|value| value.consts.len().hash(&mut hasher));
        for value in values.iter().flat_map(|value| &value.consts) {
            value.shown().hash(&mut hasher);
        }
        Some((hasher.finish(), values))
    }

    /// The end of a function: what it gives, and the state it leaves.
    fn finish(&mut self, last: Option<Value>) -> Value {
        let Some(activation) = self.stack.pop() else { return Value::unknown() };
        let mut out = activation.returns;
        if !self.state.dead {
            out.add(&last.unwrap_or_else(Value::nil));
        }
        if let Some(yields) = activation.yields {
            out.add(&yields);
        }
        let end = std::mem::replace(&mut self.state, State::unreached());
        self.state = end.join(activation.left);
        out
    }

    /// The arguments that a function has shown to be harmless, and for which channels: it came back, and would not have
    /// otherwise.
    fn shown(&self, function: NodeRef<'_>, frame: u32, arguments: &[Argument]) -> Vec<(usize, Channels)> {
        if self.state.dead || arguments.iter().all(|argument| argument.value.is_harmless()) {
            return Vec::new();
        }
        let module = &self.modules[self.frames[frame as usize].module];
        let bound = usize::from(!module.module.ruby && self.frames[frame as usize].this.is_some());
        let parameters = function.children_with(Role::Parameter).skip(bound);
        let shown = parameters.zip(arguments).enumerate().filter_map(|(at, (parameter, argument))| {
            let name = self.symbol_of(self.frames[frame as usize].module, parameter.symbol());
            let several = parameter.has(Flags::SPLAT) || parameter.has(Flags::DOUBLE_SPLAT);
            if argument.form != Form::Positional || several || argument.value.is_harmless() {
                return None;
            }
            let now = self.state.var(frame, name).filter(|now| now.refs.is_empty())?;
            let gone = if now.is_harmless() { Channels::ALL } else { argument.value.dangers().minus(now.dangers()) };
            (!gone.is_empty() && !stores_to(function, parameter)).then_some((at, gone))
        });
        shown.collect()
    }

    fn holds_closure(value: &Value, frame: u32) -> bool {
        value.refs.iter().any(|to| match to {
            Ref::Function(closure) => closure.frame == frame,
            Ref::Object(_) => true,
            _ => false,
        })
    }

    /// The variables around a block that its parameters hide, with their values.
    fn hidden_by(&self, block: NodeRef<'_>) -> Vec<(Name, Value)> {
        let frame = self.frame_id();
        let names = block.children_with(Role::Parameter).map(|parameter| self.symbol(parameter.symbol()));
        names.filter_map(|name| self.state.var(frame, name).map(|value| (name, value.clone()))).collect()
    }

    /// Parameters take their arguments.
    fn take(&mut self, function: NodeRef<'_>, this: Option<&Value>, arguments: &[Argument], told: bool) {
        let ruby = self.ruby();
        let mut positional: Vec<Value> = Vec::new();
        let mut keywords: Vec<(Box<str>, Value)> = Vec::new();
        let mut rest = Value::default();
        for argument in arguments.iter().cloned() {
            match argument.form {
                Form::Positional => positional.push(argument.value),
                Form::Keyword(name) => keywords.push((name, argument.value)),
                Form::Splat => rest.add(&self.elements(&argument.value)),
                Form::DoubleSplat => match Self::only_object(&argument.value).and_then(|id| self.object(id)) {
                    Some(object) if object.shape == Shape::Dict => {
                        rest.add(&object.rest);
                        let named = object.fields.iter().filter_map(|(key, value)| match key {
                            Key::Text(name) => Some((Box::from(&**name), value.clone())),
                            Key::Index(_) => None,
                        });
                        keywords.extend(named);
                    }
                    _ => rest.add(&self.deep(&argument.value)),
                },
            }
        }
        let parameters: Vec<NodeRef<'_>> = function.children_with(Role::Parameter).collect();
        let bound = !ruby && function.kind() == Kind::Function && this.is_some() && !is_static(function);
        let takes_keywords =
            parameters.iter().any(|it| it.has(Flags::KEYWORD_ONLY) || it.has(Flags::DOUBLE_SPLAT) || !ruby);
        if !takes_keywords && !keywords.is_empty() {
            let mut dict = Object::new(Shape::Dict);
            keywords.drain(..).for_each(|(name, value)| dict.put(Key::Text((&*name).into()), value));
            positional.push(self.allocate(function, dict));
        }
        // A block that asks for several takes a list apart.
        let plain = parameters.iter().filter(|it| !it.has(Flags::BLOCK)).count();
        if function.has(Flags::BLOCK) && plain > 1 && positional.len() == 1 {
            match self.columns(&positional[0]) {
                Some(elements) => positional = elements,
                None => rest.add(&self.elements(&positional[0])),
            }
            if !rest.is_nothing() {
                positional.clear();
            }
        }
        let mut positional = positional.into_iter();
        for (at, parameter) in parameters.iter().enumerate() {
            let name = parameter.name();
            if name == "*" || name == "/" {
                continue;
            }
            if name == "..." {
                self.take_all(*parameter, positional.by_ref().collect(), std::mem::take(&mut keywords));
                continue;
            }
            let mut value = if at == 0 && bound {
                this.cloned().unwrap_or_else(Value::unknown)
            } else if parameter.has(Flags::BLOCK) {
                self.frame().block.clone().unwrap_or_else(Value::unknown)
            } else if parameter.has(Flags::DOUBLE_SPLAT) {
                let mut dict = Object::new(Shape::Dict);
                keywords.drain(..).for_each(|(name, value)| dict.put(Key::Text((&*name).into()), value));
                dict.take_in(&rest);
                self.allocate(*parameter, dict)
            } else if parameter.has(Flags::SPLAT) {
                let mut list = Object::list(positional.by_ref().collect());
                if !rest.is_nothing() {
                    list.put_anywhere(&rest);
                }
                self.allocate(*parameter, list)
            } else if let Some(given) = keywords.iter().position(|(keyword, _)| **keyword == *name) {
                keywords.remove(given).1
            } else if let Some(given) = positional.next().filter(|_| !parameter.has(Flags::KEYWORD_ONLY)) {
                given
            } else if !rest.is_nothing() {
                let any = rest.refs.is_empty() && rest.taints.is_empty();
                if any && parameter.child(Role::Type).is_some() { self.typed(*parameter) } else { rest.clone() }
            } else if let Some(default) = parameter.child(Role::Default) {
                self.eval(default)
            } else if function.kind() == Kind::Lambda {
                Value::nil()
            } else {
                Value::unknown()
            };
            if told {
                value =
                    value.stepped(self.module_id(), Self::parameter_span(*parameter), &What::Parameter(name.into()));
            }
            self.take_one(*parameter, value);
        }
    }

    fn parameter_span(parameter: NodeRef<'_>) -> Span {
        let span = parameter.span();
        Span::new(span.start, span.end.min(span.start + parameter.name().len() as u32 + 2))
    }

    /// `...` takes everything, to pass it on.
    fn take_all(&mut self, parameter: NodeRef<'_>, positional: Vec<Value>, keywords: Vec<(Box<str>, Value)>) {
        let frame = self.frame_id();
        let mut dict = Object::new(Shape::Dict);
        keywords.into_iter().for_each(|(name, value)| dict.put(Key::Text((&*name).into()), value));
        let list = self.allocate(parameter, Object::list(positional));
        let all = self.name("...");
        self.state.set(frame, all, list);
        if let Some(inner) = parameter.parent() {
            let named = self.allocate(inner, dict);
            let all = self.name("...:");
            self.state.set(frame, all, named);
        }
    }

    /// One parameter takes its value, and what the rules say of it.
    pub fn take_one(&mut self, parameter: NodeRef<'_>, mut value: Value) {
        let module = self.module().clone();
        if !module.marks.is_empty() {
            for mark in module.marks.within(parameter.span()) {
                if let (MarkRole::Source(None), true) = (&mark.role, mark.focused) {
                    let step = Step::source(self.module_id(), parameter.span());
                    self.comes_in_typed(&mut value, mark.channels, &step);
                }
            }
        }
        if let Some(parts) = parameter.child(Role::Target) {
            self.assign(parts, value);
            return;
        }
        let (name, frame) = (self.symbol(parameter.symbol()), self.frame_id());
        self.state.set(frame, name, value);
    }

    /// `yield`: in Ruby the block is called, in Python the value is one of those given.
    pub fn give(&mut self, node: NodeRef<'_>) -> Value {
        if self.ruby() {
            let (arguments, _) = self.arguments(node);
            let block = self.frame().block.clone();
            return match block {
                Some(block) => self.call_value(node, &block, &arguments, None),
                None => self.call_unknown(node, None, &arguments, None),
            };
        }
        let value = node.child(Role::Value).map_or_else(Value::nil, |value| self.eval(value));
        let value = if node.has(Flags::FROM) { self.elements(&value) } else { value };
        self.operands = vec![value.clone()];
        let list = self.allocate(node, Object::of(Shape::List, value));
        let yields = &mut self.activation().yields;
        *yields = Some(yields.take().unwrap_or_default().join(&list));
        Value::unknown()
    }
}

pub(super) fn is_static(function: NodeRef<'_>) -> bool {
    function
        .children_with(Role::Decorator)
        .any(|decorator| decorator.child(Role::Value).is_some_and(|value| value.name() == "staticmethod"))
}

/// Whether a function gives a parameter another value.
pub(super) fn stores_to(function: NodeRef<'_>, parameter: NodeRef<'_>) -> bool {
    function.descendants().any(|node| {
        let target = node.child(Role::Target).filter(|_| node.kind() != Kind::Parameter);
        target.is_some_and(|target| {
            target.descendants().any(|name| name.kind() == Kind::Name && name.symbol() == parameter.symbol())
        })
    })
}
