//! What a name, a field or an attribute stands for where it is used.

use std::rc::Rc;

use super::channels::Channels;
use super::interpreter::{Interpreter, Outer};
use super::object::{FrameId, Key, Name, ObjectId, Ref, Shape};
use super::value::{Step, Value};
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// The frame of what was stored in things that are not at hand, under their paths.
pub(super) const OUTSIDE: FrameId = FrameId::MAX;

impl Interpreter<'_> {
    /// The frame in which a name that is assigned here lives.
    pub fn frame_of(&mut self, target: NodeRef<'_>, name: Name) -> FrameId {
        let own = self.frame_id();
        if self.ruby() && target.name().starts_with(|c: char| c.is_uppercase()) {
            return own;
        }
        if self.ruby() {
            return self.frame_around_lambda(name).unwrap_or(own);
        }
        let outer = self.is_declared_outer(target);
        let Some(word) = outer else { return own };
        let mut at = self.frames[own as usize].parent;
        let mut last = own;
        while let Some(frame) = at {
            last = frame;
            if &*word == "nonlocal" && self.var(frame, name).is_some() {
                return frame;
            }
            at = self.frames[frame as usize].parent;
        }
        last
    }

    /// The frame around a lambda that has a name already: Ruby's lambdas share the variables around them.
    fn frame_around_lambda(&self, name: Name) -> Option<FrameId> {
        let of = self.stack.last()?.function?;
        if self.modules[of.module].module.tree.node(of.node).kind() != Kind::Lambda {
            return None;
        }
        let mut at = Some(self.frame_id());
        while let Some(frame) = at.filter(|frame| !self.frames[*frame as usize].is_class) {
            if self.var(frame, name).is_some() {
                return Some(frame);
            }
            at = self.frames[frame as usize].parent;
        }
        None
    }

    /// Whether a function says of a name that it is not its own, and how.
    fn is_declared_outer(&mut self, target: NodeRef<'_>) -> Option<Box<str>> {
        if self.ruby() {
            return None;
        }
        let function = target.ancestors().find(|node| node.kind() == Kind::Function)?;
        let definition = self.definition(function);
        let names = self.outer.entry(definition).or_insert_with(|| declared(function)).clone();
        names.iter().find(|(name, _)| *name == target.symbol()).map(|(_, word)| word.clone())
    }

    /// What a name stands for here.
    pub fn lookup(&mut self, node: NodeRef<'_>) -> Value {
        let text = node.name();
        if text == "self"
            && self.ruby()
            && let Some(this) = self.this()
        {
            return this;
        }
        let name = self.symbol(node.symbol());
        if let Some(value) = self.visible(name) {
            if let [Ref::Path(from, path)] = value.refs.as_slice() {
                let (from, path) = (*from, path.clone());
                return self.follow(from, &path).unwrap_or(value);
            }
            return self.called_bare(node, value);
        }
        if self.ruby() {
            return self.ruby_name(node);
        }
        match text {
            "__name__" => Value::plain(),
            _ => self.starred(node).unwrap_or_else(Value::unknown),
        }
    }

    /// A variable's value as the frames around show it.
    pub fn visible(&mut self, name: Name) -> Option<Value> {
        let own = self.frame_id();
        let mut at = Some(own);
        while let Some(frame) = at {
            let data = &self.frames[frame as usize];
            let (seen, parent) = (frame == own || !data.is_class || self.modules[data.module].module.ruby, data.parent);
            if seen {
                self.awaken(frame, name);
            }
            if seen && let Some(value) = self.var(frame, name) {
                return Some(value.clone());
            }
            at = parent.filter(|_| self.features.names);
        }
        None
    }

    /// In Ruby a method's name alone calls it.
    pub fn called_bare(&mut self, node: NodeRef<'_>, value: Value) -> Value {
        if !self.ruby() {
            return value;
        }
        match value.refs.as_slice() {
            [Ref::Function(function)] if self.is_method(function) && node.role() != Role::Callee => {
                // What the object's own class says comes first.
                let own = self.own_method(node).unwrap_or_else(|| value.clone());
                self.call_value(node, &own, &[], None)
            }
            _ => value,
        }
    }

    /// The object that `self` is.
    pub fn this(&self) -> Option<Value> {
        let mut at = Some(self.frame_id());
        while let Some(frame) = at {
            let data = &self.frames[frame as usize];
            if data.this.is_some() {
                return data.this.clone();
            }
            at = data.parent;
        }
        None
    }

    /// `@x` and `$x`.
    pub fn field(&mut self, node: NodeRef<'_>) -> Value {
        if !node.has(Flags::GLOBAL)
            && let Some(id) = self.this().as_ref().and_then(Self::only_object)
            && let Some(object) = self.object(id)
        {
            return object.get(&super::targets::field_key(node.name()));
        }
        let (name, frame) = (self.symbol(node.symbol()), self.field_frame(node));
        self.awaken(frame, name);
        self.var(frame, name).cloned().unwrap_or_else(Value::unknown)
    }

    /// Where a field lives that no object holds: the class's frame, or for a global the module's.
    pub fn field_frame(&self, node: NodeRef<'_>) -> FrameId {
        let module = self.modules[self.module_id()].frame;
        if node.has(Flags::GLOBAL) {
            return module;
        }
        self.frame().class.and_then(|class| self.class_frames.get(&class).copied()).unwrap_or(module)
    }

    /// `a.b`, not called.
    pub fn attribute(&mut self, node: NodeRef<'_>) -> Value {
        let Some(object) = node.child(Role::Object) else {
            return self.ruby_constant(node);
        };
        if node.has(Flags::SCOPE)
            && let Some(known) = self.known_constant(node)
        {
            return known;
        }
        let holder = self.eval(object);
        self.attribute_of(node, &holder, node.name())
    }

    pub fn attribute_of(&mut self, node: NodeRef<'_>, holder: &Value, name: &str) -> Value {
        let mut out = Value::default();
        let mut found = false;
        for to in &holder.refs {
            let value = match to {
                Ref::Object(id) => self.member(node, *id, name),
                Ref::Class(class) => self.class_member(*class, name),
                Ref::Path(from, path) => {
                    let longer = format!("{path}.{name}");
                    let kept = self.name(&longer);
                    let known = self.state.var(OUTSIDE, kept).cloned().or_else(|| self.follow(*from, &longer));
                    Some(known.unwrap_or_else(|| {
                        let channels = self.path_channels(&longer);
                        let mut outside = Value::reference(Ref::Path(*from, longer.into()));
                        outside.unknown = Channels::ALL;
                        if !channels.is_empty() {
                            outside.comes_in(channels, Step::source(self.module_id(), node.span()));
                        }
                        outside
                    }))
                }
                Ref::Function(_) => None,
            };
            if let Some(value) = value {
                found = true;
                out.add(&value);
            }
        }
        let rest = Value { refs: Vec::new(), ..holder.clone() };
        if !rest.is_nothing() || !found {
            out.add_danger(&Value::derived([&rest]));
            if rest.taints.is_empty() && (!rest.unknown.is_empty() || !found) {
                out.unknown = super::channels::Channels::ALL;
            }
            out.plain |= rest.plain && rest.is_harmless();
        }
        out
    }

    /// A field of an object, or what its class gives for it.
    pub fn member(&mut self, node: NodeRef<'_>, id: ObjectId, name: &str) -> Option<Value> {
        let key = Key::Text(name.into());
        let object = self.object(id)?;
        if let Some(value) = object.fields.get(&key) {
            return Some(value.clone());
        }
        let (shape, rest) = (object.shape, object.rest.clone());
        if let Shape::Instance(class) = shape {
            if let Some(method) = self.find_method(class, name, false) {
                let closure = self.method_closure(method, Some(id));
                if self.is_property(method) {
                    let this = Value::reference(Ref::Object(id));
                    return Some(self.invoke(node, &closure, Some(&this), &[], None));
                }
                return Some(Value::reference(Ref::Function(closure)));
            }
            if let Some(value) = self.class_member(class, name) {
                return Some(value);
            }
        }
        if shape == Shape::Dict && !self.ruby() {
            return None;
        }
        Some(if rest.is_nothing() { Value::unknown() } else { rest })
    }
}

/// The names that a function's `global` and `nonlocal` statements speak of.
fn declared(function: NodeRef<'_>) -> Rc<[Outer]> {
    let body = function.child(Role::Body).into_iter().flat_map(NodeRef::children);
    let statements = body.filter(|node| node.kind() == Kind::Global);
    statements.flat_map(|global| global.children().map(move |name| (name.symbol(), global.name().into()))).collect()
}
