//! Calls: what is called, with what, and what comes back. A function that is at hand is walked with the values it is given;
//! of any other it is taken that what goes in may come out.

use std::rc::Rc;

use super::blocks::closures;
use super::builtins;
use super::channels::Channels;
use super::interpreter::Interpreter;
use super::marks::Role as MarkRole;
use super::object::{Closure, Definition, Key, Object, ObjectId, Ref, Shape};
use super::templates;
use super::value::{Const, Value};
use crate::syntax::{Kind, NodeRef, Role};

/// One argument, by what it is to the call.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub value: Value,
    pub form: Form,
}

/// How an argument is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Positional,
    Keyword(Box<str>),
    /// `*args`
    Splat,
    /// `**options`
    DoubleSplat,
}

impl Argument {
    pub const fn positional(value: Value) -> Self {
        Self { value, form: Form::Positional }
    }

    /// Whether it is known to be one of ours.
    fn is_ours(&self) -> bool {
        self.value.only_consts().is_some()
    }
}

impl Interpreter<'_> {
    pub fn call(&mut self, node: NodeRef<'_>) -> Value {
        let Some(callee) = node.child(Role::Callee) else { return Value::unknown() };
        let block = node.child(Role::Block);
        if let Some(out) = self.call_above(node, callee) {
            return out;
        }
        let receiver = match callee.kind() {
            Kind::Attribute => callee.child(Role::Object).map(|object| self.eval(object)),
            _ => None,
        };
        let (arguments, passed) = self.arguments(node);
        let mut operands: Vec<Value> = arguments.iter().map(|argument| argument.value.clone()).collect();
        operands.extend(receiver.clone());
        let block = match (block, passed) {
            (Some(block), _) => Some(Value::reference(Ref::Function(self.closure(block)))),
            (None, passed) => passed,
        };
        let out = match callee.kind() {
            Kind::Attribute => {
                let receiver = receiver.or_else(|| self.this()).unwrap_or_else(Value::unknown);
                self.call_on(node, callee, &receiver, &arguments, block.as_ref())
            }
            Kind::Name => self.call_name(node, callee, &arguments, block.as_ref()),
            Kind::Super => self.call_super(node, &arguments),
            _ => {
                let function = self.eval(callee);
                self.call_value(node, &function, &arguments, block.as_ref())
            }
        };
        self.operands = operands;
        if matches!(callee.kind(), Kind::Name | Kind::Attribute) { self.marked_callee(callee, out) } else { out }
    }

    /// What is called may be a source itself: so is what it gives.
    fn marked_callee(&mut self, callee: NodeRef<'_>, mut out: Value) -> Value {
        let module = self.module().clone();
        let marks = module.marks.at(callee.span());
        for mark in marks.iter().filter(|mark| matches!(mark.role, MarkRole::Source(None)) && !mark.exact) {
            let mut own = Value::default();
            self.source(callee, &mut own, mark, None);
            out.add_danger(&own);
        }
        out
    }

    /// The arguments in order, and a block passed as `&block`.
    pub fn arguments(&mut self, node: NodeRef<'_>) -> (Vec<Argument>, Option<Value>) {
        let (mut out, mut block) = (Vec::new(), None);
        for argument in node.children_with(Role::Argument) {
            let value = match argument.kind() {
                Kind::Keyword if argument.child(Role::Value).is_none() => {
                    let name = self.name(argument.name());
                    self.visible(name).unwrap_or_else(Value::unknown)
                }
                _ => self.eval(argument),
            };
            match argument.kind() {
                Kind::BlockPass => block = Some(value),
                Kind::Keyword => out.push(Argument { value, form: Form::Keyword(argument.name().into()) }),
                Kind::Splat if argument.name() == "..." => out.extend(self.forwarded()),
                Kind::Splat => match Self::only_object(&value).and_then(|id| self.object(id)?.elements()) {
                    Some(elements) => out.extend(elements.into_iter().map(Argument::positional)),
                    None => out.push(Argument { value, form: Form::Splat }),
                },
                Kind::DoubleSplat => out.push(Argument { value, form: Form::DoubleSplat }),
                Kind::Pair => {
                    let key = argument.child(Role::Key).and_then(super::outline::literal);
                    let form = key.map_or(Form::DoubleSplat, |key| Form::Keyword(key.into()));
                    out.push(Argument { value, form });
                }
                _ => out.push(Argument::positional(value)),
            }
        }
        (out, block)
    }

    /// What `...` passes on.
    fn forwarded(&mut self) -> Vec<Argument> {
        let all = [("...", false), ("...:", true)].map(|(name, keywords)| (self.name(name), keywords));
        let mut out = Vec::new();
        for (name, keywords) in all {
            let Some(id) = self.visible(name).as_ref().and_then(Self::only_object) else { continue };
            let Some(object) = self.object(id) else { continue };
            for (key, value) in &object.fields {
                let form = match key {
                    Key::Text(name) if keywords => Form::Keyword((&**name).into()),
                    _ => Form::Positional,
                };
                out.push(Argument { value: value.clone(), form });
            }
        }
        out
    }

    pub fn call_name(
        &mut self,
        node: NodeRef<'_>,
        callee: NodeRef<'_>,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let name = self.symbol(callee.symbol());
        let mut known = self.visible(name).filter(|value| !value.refs.is_empty());
        if let (true, Some([Ref::Function(function)])) = (self.ruby(), known.as_ref().map(|it| it.refs.as_slice()))
            && self.is_method(function)
        {
            // What the object's own class says comes first.
            known = self.own_method(callee).or(known);
        }
        if callee.name() == "new"
            && self.ruby()
            && let Some([Ref::Class(class)]) = self.this().as_ref().map(|this| this.refs.as_slice())
        {
            return self.construct(node, *class, arguments, block);
        }
        if let Some(function) = known.or_else(|| self.own_method(callee)).or_else(|| self.starred(callee)) {
            return self.call_value(node, &function, arguments, block);
        }
        if let Some(out) = self.this().and_then(|this| self.delegated(node, &this, callee.name(), arguments)) {
            return out;
        }
        if let Some(out) = self.language_function(node, callee.name(), arguments, block) {
            let alone = node.parent().is_some_and(|around| around.kind() == Kind::Block);
            if let (true, Some(text)) = (alone && is_number(callee.name()), node.child(Role::Argument)) {
                // Asked for nothing but whether it is a number, it is one from here on: otherwise something was raised.
                let mut number = Value::plain();
                number.add_danger(&self.eval(text).danger_in(self.module().marks.original));
                self.narrow(text, number);
            }
            return out;
        }
        self.call_unknown(node, None, arguments, block)
    }

    /// A method or function that a bare name calls in Ruby.
    pub fn own_method(&mut self, callee: NodeRef<'_>) -> Option<Value> {
        if !self.ruby() || !self.features.names {
            return None;
        }
        let text = callee.name();
        let this = self.this();
        let (class, id, of_class) = match this.as_ref().and_then(|this| this.refs.first()) {
            Some(Ref::Object(id)) => match self.object(*id)?.shape {
                Shape::Instance(class) => (Some(class), Some(*id), false),
                _ => (None, None, false),
            },
            Some(Ref::Class(class)) => (Some(*class), None, true),
            _ => (None, None, false),
        };
        if let Some(class) = class {
            if let Some(method) = self.find_method(class, text, of_class) {
                return Some(Value::reference(Ref::Function(self.method_closure(method, id))));
            }
            if of_class && let Some(method) = self.find_method(class, text, false) {
                return Some(Value::reference(Ref::Function(self.method_closure(method, None))));
            }
        }
        let module = self.module_id();
        self.top_function(module, text)
    }

    /// A call of what a value refers to; where it may be several, of all.
    pub fn call_value(
        &mut self,
        node: NodeRef<'_>,
        function: &Value,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let mut out = Value::default();
        let mut called = false;
        for to in function.refs.clone() {
            let value = match to {
                Ref::Function(closure) => {
                    let this = closure.this.map(|id| Value::reference(Ref::Object(id)));
                    Some(self.invoke(node, &closure, this.as_ref(), arguments, block))
                }
                Ref::Class(class) => Some(self.construct(node, class, arguments, block)),
                Ref::Path(from, path) => {
                    // What leads on to a path again may lead back here.
                    let found = self.follow(from, &path).map(|mut value| {
                        value.refs.retain(|to| !matches!(to, Ref::Path(..)));
                        value
                    });
                    if let Some(value) = found.filter(|value| !value.is_nothing()) {
                        Some(self.call_value(node, &value, arguments, block))
                    } else {
                        let known = self.library_function(node, &path, arguments, block);
                        Some(known.unwrap_or_else(|| self.call_outside(node, &path, arguments, block)))
                    }
                }
                Ref::Object(id) if self.is_shape(id, Shape::Record) => Some(self.record(node, id, arguments)),
                Ref::Object(id) if self.is_shape(id, Shape::Partial) => {
                    Some(self.call_partial(node, id, arguments, block))
                }
                Ref::Object(id) => {
                    let holder = Value::reference(Ref::Object(id));
                    self.call_method(node, &holder, "__call__", arguments)
                }
            };
            if let Some(value) = value {
                called = true;
                out.add(&value);
            }
        }
        let rest = Value { refs: Vec::new(), ..function.clone() };
        if !called || !rest.taints.is_empty() {
            out.add(&self.call_unknown(node, Some(&rest), arguments, block));
        }
        out
    }

    /// A function or class that is not at hand: what a class makes is a thing that keeps what it is given.
    fn call_outside(&mut self, node: NodeRef<'_>, path: &str, arguments: &[Argument], block: Option<&Value>) -> Value {
        let last = path.rsplit('.').next().unwrap_or(path);
        if matches!(last, "abort" | "exit" | "_exit") {
            return self.throw();
        }
        if is_number(last) {
            return Value::plain();
        }
        let replaced = arguments.first().filter(|_| path == "re.sub").and_then(|it| it.value.only()?.as_text());
        if replaced.is_some_and(super::conditions::is_filter) && arguments.get(1).is_some_and(Argument::is_ours) {
            return Value::plain();
        }
        let out = self.call_unknown(node, None, arguments, block);
        if last.starts_with(|c: char| c.is_ascii_uppercase()) && out.refs.is_empty() {
            return self.allocate(node, Object::of(Shape::Opaque, out));
        }
        out
    }

    /// `receiver.method(…)`
    pub fn call_on(
        &mut self,
        node: NodeRef<'_>,
        callee: NodeRef<'_>,
        receiver: &Value,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let name = callee.name();
        if let Some(out) = self.keyed_read(node, receiver, name, arguments, block) {
            return out;
        }
        if receiver.refs.is_empty() {
            return self.method_of_value(node, callee, receiver, arguments, block);
        }
        let mut out = Value::default();
        for to in receiver.refs.clone() {
            let value = match &to {
                Ref::Object(id) => self.method_of_object(node, *id, name, arguments, block),
                Ref::Class(class) => self.method_of_class(node, *class, name, arguments, block),
                Ref::Path(..) => {
                    let holder = Value::reference(to.clone());
                    let function = self.attribute_of(callee, &holder, name);
                    let known = match function.refs.as_slice() {
                        [Ref::Path(_, path)] => self.library_function(node, &path.clone(), arguments, block),
                        _ => None,
                    };
                    if let Some(known) = known {
                        known
                    } else if self.ruby() && name == "new" {
                        let rest = self.call_unknown(node, None, arguments, block);
                        self.allocate(node, Object::of(Shape::Opaque, rest))
                    } else {
                        self.call_value(node, &function, arguments, block)
                    }
                }
                Ref::Function(closure) => match name {
                    "call" | "()" | "yield" | "===" | "__call__" => {
                        let closure = closure.clone();
                        let this = closure.this.map(|id| Value::reference(Ref::Object(id)));
                        self.invoke(node, &closure, this.as_ref(), arguments, block)
                    }
                    "to_proc" | "curry" | "bind" => Value::reference(to.clone()),
                    _ => self.call_unknown(node, None, arguments, block),
                },
            };
            out.add(&value);
        }
        let rest = Value { refs: Vec::new(), ..receiver.clone() };
        if !rest.taints.is_empty() || !rest.consts.is_empty() {
            out.add(&self.method_of_value(node, callee, &rest, arguments, block));
        }
        out
    }

    /// A method of a text, a number, or of something unknown.
    fn method_of_value(
        &mut self,
        node: NodeRef<'_>,
        callee: NodeRef<'_>,
        receiver: &Value,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let name = callee.name();
        if self.ruby() && matches!(name, "send" | "public_send" | "__send__") {
            return self.call_unknown(node, Some(receiver), arguments, block);
        }
        let values: Vec<Value> = arguments.iter().map(|argument| self.deep_list(&argument.value)).collect();
        let pattern = values.first().and_then(|value| value.only()?.as_text());
        if matches!(name, "gsub" | "gsub!" | "delete" | "tr")
            && pattern.is_some_and(super::conditions::is_filter)
            && arguments.get(1).is_none_or(Argument::is_ours)
        {
            return Value::plain();
        }
        if name == "join"
            && let Some(list) = arguments.first().and_then(|it| Self::only_object(&it.value))
        {
            return self.join_list(list, receiver);
        }
        if name == "format"
            && let Some(out) = templates::format(receiver, arguments, |value| self.deep(value))
        {
            return out;
        }
        let ruby = self.ruby();
        let unblocked = block.is_none() || !matches!(name, "sub" | "gsub" | "sub!" | "gsub!");
        if let Some(out) = builtins::text_method(receiver, name, &values, ruby).filter(|_| unblocked) {
            return match out {
                builtins::Made::Value(value) => {
                    if let Some(object) =
                        callee.child(Role::Object).filter(|_| ruby && builtins::changes_receiver(name))
                    {
                        self.assign(object, value.clone());
                    }
                    value
                }
                builtins::Made::List(elements) => self.allocate(node, Object::list(elements)),
            };
        }
        if let Some(block) = block {
            return self.with_block(node, receiver, name, arguments, block);
        }
        if let Some(object) = callee.child(Role::Object).filter(|_| builtins::takes_in(name)) {
            let given = Value::derived(&values);
            self.taint_variable(object, &given);
        }
        self.call_unknown(node, Some(receiver), arguments, None)
    }

    /// What a list joined by a text gives.
    pub fn join_list(&mut self, list: ObjectId, separator: &Value) -> Value {
        let Some(object) = self.object(list) else { return Value::unknown() };
        let Some(elements) = object.elements() else {
            let contents = object.contents();
            let parts = [self.deep(&contents), separator.clone()];
            return Value::concat(&parts);
        };
        let mut parts = Vec::new();
        for (at, element) in elements.iter().enumerate() {
            if at > 0 {
                parts.push(separator.clone());
            }
            parts.push(self.deep(element));
        }
        Value::concat(&parts)
    }

    fn method_of_object(
        &mut self,
        node: NodeRef<'_>,
        id: ObjectId,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let holder = Value::reference(Ref::Object(id));
        let Some(shape) = self.object(id).map(|object| object.shape) else { return Value::unknown() };
        if let Shape::Instance(class) = shape {
            if let Some(method) = self.find_method(class, name, false) {
                let closure = self.method_closure(method, Some(id));
                let out = self.invoke(node, &closure, Some(&holder), arguments, block);
                self.ours = Some((self.module_id(), node.span()));
                return out;
            }
            if matches!(name, "send" | "public_send" | "__send__") {
                return self.send(node, id, arguments, block);
            }
            if let Some(value) = self.delegated(node, &holder, name, arguments) {
                return value;
            }
            if let Some(value) = self.accessor(class, id, name, arguments) {
                return value;
            }
            let held = self.object(id).and_then(|object| object.fields.get(&Key::Text(name.into())).cloned());
            let held = held.or_else(|| self.class_member(class, name).filter(|_| !self.ruby()));
            if let Some(function) = held.filter(|value| !value.refs.is_empty()) {
                return self.call_value(node, &function, arguments, block);
            }
        }
        if let Some(out) = self.container_method(node, id, shape, name, arguments, block) {
            return out;
        }
        if let Some(block) = block {
            return self.with_block(node, &holder, name, arguments, block);
        }
        self.call_unknown(node, Some(&holder), arguments, None)
    }

    /// `object.send(:name, …)` with a known name.
    fn send(&mut self, node: NodeRef<'_>, id: ObjectId, arguments: &[Argument], block: Option<&Value>) -> Value {
        let holder = Value::reference(Ref::Object(id));
        let name = arguments.first().and_then(|it| it.value.only()).and_then(Const::as_text).map(str::to_owned);
        let called = name.as_ref().and_then(|name| self.call_method(node, &holder, name, &arguments[1..]));
        match called.or_else(|| self.send_to_field(&holder, name.as_ref()?, &arguments[1..])) {
            Some(value) => value,
            None => self.call_unknown(node, Some(&holder), arguments, block),
        }
    }

    /// A method that the class of an object hands on to a thing of its own.
    pub fn delegated(&mut self, node: NodeRef<'_>, this: &Value, name: &str, arguments: &[Argument]) -> Option<Value> {
        let Shape::Instance(class) = self.object(Self::only_object(this)?)?.shape else { return None };
        let module = self.modules[class.module].module.clone();
        let (to, method) = module.outline.class_at(class.node)?.delegations.get(name)?;
        let thing = if to.starts_with('@') {
            self.object(Self::only_object(this)?)?.get(&super::targets::field_key(to))
        } else {
            self.call_named(node, this, to, &[])
        };
        Some(self.call_named(node, &thing, method, arguments))
    }

    /// A field that its class lets read or write by a method.
    fn accessor(&mut self, class: Definition, id: ObjectId, name: &str, arguments: &[Argument]) -> Option<Value> {
        if !self.modules[class.module].module.ruby || !arguments.is_empty() {
            return None;
        }
        let object = self.object(id)?;
        let key = Key::Text(name.into());
        let declared = self.modules[class.module].module.outline.class_at(class.node);
        let declared = declared.is_some_and(|class| class.accessors.iter().any(|field| **field == *name));
        (declared || object.fields.contains_key(&key)).then(|| object.get(&key))
    }

    fn method_of_class(
        &mut self,
        node: NodeRef<'_>,
        class: Definition,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        if name == "new" && self.modules[class.module].module.ruby {
            return self.construct(node, class, arguments, block);
        }
        if let Some(method) = self.find_method(class, name, true) {
            let closure = self.method_closure(method, None);
            let this = Value::reference(Ref::Class(class));
            return self.invoke(node, &closure, Some(&this), arguments, block);
        }
        if let Some(method) = self.find_method(class, name, false) {
            // `Class.method(instance, …)`, or a module's function.
            let closure = self.method_closure(method, None);
            let this = self.modules[class.module].module.ruby.then(|| Value::reference(Ref::Class(class)));
            return self.invoke(node, &closure, this.as_ref(), arguments, block);
        }
        if let Some(value) = self.class_member(class, name).filter(|value| !value.refs.is_empty()) {
            return self.call_value(node, &value, arguments, block);
        }
        self.call_unknown(node, None, arguments, block)
    }

    /// Calls a method of an object that has it.
    pub fn call_method(
        &mut self,
        node: NodeRef<'_>,
        holder: &Value,
        name: &str,
        arguments: &[Argument],
    ) -> Option<Value> {
        let id = Self::only_object(holder)?;
        let Shape::Instance(class) = self.object(id)?.shape else { return None };
        let method = self.find_method(class, name, false)?;
        let closure = self.method_closure(method, Some(id));
        Some(self.invoke(node, &closure, Some(holder), arguments, None))
    }

    /// Of a function that is not at hand: what goes in may come out, and what is handed over may be called.
    pub fn call_unknown(
        &mut self,
        node: NodeRef<'_>,
        receiver: Option<&Value>,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        // What the object around keeps is not what it is: handed over as a whole, it does not come out again.
        let this = self.this().as_ref().and_then(Self::only_object);
        let around = |value: &&Value| this.is_some() && Self::only_object(value) == this;
        let values = arguments.iter().map(|argument| &argument.value).chain(receiver);
        let given: Vec<Value> = values.filter(|value| !around(value)).map(|value| self.deep(value)).collect();
        let mut out = Value::derived(&given);
        out.mixed = Channels::NONE;
        let functions = arguments.iter().map(|argument| &argument.value).chain(block);
        let functions: Vec<Rc<Closure>> = functions.flat_map(closures).collect();
        for function in functions {
            let module = self.modules[function.definition.module].module.clone();
            let count = module.tree.node(function.definition.node).children_with(Role::Parameter).count();
            let bound = usize::from(function.this.is_some() && !module.ruby);
            let mut each = out.clone();
            each.unknown = Channels::ALL;
            let own = self.handed_on(&function, arguments, receiver, count.saturating_sub(bound));
            let handed = own.unwrap_or_else(|| vec![Argument::positional(each); count]);
            let mut made = Value::default();
            self.looped(|run, _| made.add(&run.invoke(node, &function, None, &handed, None)));
            out.add_danger(&self.deep(&made));
        }
        out.unknown = Channels::ALL;
        if let [only] = arguments
            && keeps_start(node)
        {
            out.start.clone_from(&only.value.start);
        }
        out
    }
}

/// Whether what a call makes of a text stands for that text: `URI(text)`, `Request(text)`, `URI.parse(text)`.
fn keeps_start(call: NodeRef<'_>) -> bool {
    let named = call.child(Role::Callee).map_or("", NodeRef::name);
    matches!(named, "parse" | "new") || named.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a function gives a number, or fails.
fn is_number(function: &str) -> bool {
    matches!(function, "int" | "float" | "Integer" | "Float" | "UUID" | "Decimal")
}
