//! Where values are stored: names, fields, keys, several at once.

use super::calls::Argument;
use super::interpreter::Interpreter;
use super::names::OUTSIDE;
use super::object::{Key, Object, ObjectId, Ref, Shape};
use super::value::{Value, What};
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// Binds a target that is new: a loop's or handler's.
    pub fn bind(&mut self, target: NodeRef<'_>, value: Value) {
        self.assign(target, value);
    }

    /// A value is stored where a target says.
    pub fn assign(&mut self, target: NodeRef<'_>, value: Value) {
        match target.kind() {
            Kind::Name => {
                let value = value.stepped(self.module_id(), target.span(), &What::Name(target.name().into()));
                let name = self.symbol(target.symbol());
                let frame = self.frame_of(target, name);
                let before = self.var(frame, name).filter(|_| !self.features.sequence);
                let value = before.map_or(value.clone(), |before| before.clone().join(&value));
                self.state.uncheck(frame, target.name());
                self.state.set(frame, name, value);
            }
            Kind::Variable => self.assign_field(target, value),
            Kind::Attribute => {
                let Some(object) = target.child(Role::Object) else { return };
                let holder = self.eval(object);
                let value = value.stepped(self.module_id(), target.span(), &What::Name(target.name().into()));
                if self.set_by_method(target, &holder, &value) {
                    return;
                }
                self.put(&holder, Key::Text(target.name().into()), value);
            }
            Kind::Call => {
                if let Some(callee) = target.child(Role::Callee) {
                    self.assign(callee, value);
                }
            }
            Kind::Index => self.assign_index(target, value),
            Kind::Tuple | Kind::List => self.assign_parts(target, &value),
            Kind::Splat => {
                if let Some(inner) = target.child(Role::Value) {
                    let rest = self.elements(&value);
                    let list = self.allocate(target, Object::of(Shape::List, rest));
                    self.assign(inner, list);
                }
            }
            _ => {}
        }
    }

    /// A field that its class lets set by a method of its own.
    fn set_by_method(&mut self, target: NodeRef<'_>, holder: &Value, value: &Value) -> bool {
        let setter = format!("{}=", target.name());
        self.call_method(target, holder, &setter, &[Argument::positional(value.clone())]).is_some()
    }

    pub fn assign_field(&mut self, target: NodeRef<'_>, value: Value) {
        let value = value.stepped(self.module_id(), target.span(), &What::Name(target.name().into()));
        match self.this() {
            Some(this) if !target.has(Flags::GLOBAL) && Self::only_object(&this).is_some() => {
                self.put(&this, field_key(target.name()), value);
            }
            _ => {
                let (name, frame) = (self.symbol(target.symbol()), self.field_frame(target));
                self.state.set(frame, name, value);
            }
        }
    }

    pub fn assign_index(&mut self, target: NodeRef<'_>, value: Value) {
        let Some(object) = target.child(Role::Object) else { return };
        let holder = self.eval(object);
        let keys: Vec<Value> = target.children_with(Role::Index).map(|index| self.eval(index)).collect();
        let value = value.stepped(self.module_id(), target.span(), &What::Name(self.code(object).into()));
        if Self::only_object(&holder).is_some() {
            let arguments: Vec<_> = keys.iter().chain([&value]).cloned().map(Argument::positional).collect();
            let writer = if self.ruby() { "[]=" } else { "__setitem__" };
            if self.call_method(target, &holder, writer, &arguments).is_some() {
                return;
            }
        }
        match keys.first().and_then(|key| key.only()).and_then(Key::of) {
            Some(key) if keys.len() == 1 => self.put(&holder, key, value.clone()),
            _ => {
                let key = Value::derived(&keys);
                for id in Self::objects_of(&holder) {
                    self.change(id, |object| object.put_under(&key, value.clone()));
                }
            }
        }
        if Self::objects_of(&holder).is_empty() {
            let key = keys.first().and_then(|key| key.only()).and_then(Key::of).filter(|_| keys.len() == 1);
            if let (Some(key), false, Kind::Name) = (key, holder.taints.is_empty(), object.kind()) {
                // What came in becomes a thing with one key of ours.
                let mut thing = Object::of(Shape::Dict, Value { refs: Vec::new(), ..holder });
                thing.fields.insert(key, value);
                let thing = self.allocate(object, thing);
                self.assign(object, thing);
                return;
            }
            self.taint_variable(object, &value);
        }
    }

    /// What an unknown thing takes in, it may give out again.
    pub fn taint_variable(&mut self, holder: NodeRef<'_>, value: &Value) {
        if value.taints.is_empty() || holder.kind() != Kind::Name {
            return;
        }
        let name = self.symbol(holder.symbol());
        let frame = self.frame_of(holder, name);
        if let Some(mut known) = self.var(frame, name).cloned() {
            value.taints.iter().for_each(|taint| known.taint(taint.clone()));
            self.state.set(frame, name, known);
        }
    }

    /// Puts under a key of what a value may be: surely, when it is one object only.
    pub fn put(&mut self, holder: &Value, key: Key, value: Value) {
        if let Some(id) = Self::only_object(holder) {
            self.change(id, |object| match (&key, object.shape, object.length) {
                (Key::Index(at), Shape::List, Some(length)) => {
                    let at = if *at < 0 { *at + length } else { *at };
                    object.put(Key::Index(at), value);
                }
                (_, Shape::List, None) => object.put_anywhere(&value),
                _ => object.put(key, value),
            });
            return;
        }
        for to in &holder.refs {
            match to {
                Ref::Object(id) => self.change(*id, |object| {
                    let either = object.get(&key).join(&value);
                    object.put(key.clone(), either);
                }),
                Ref::Class(class) => {
                    if let (Some(frame), Key::Text(text)) = (self.class_frames.get(class).copied(), &key) {
                        let name = self.name(text);
                        self.state.set(frame, name, value.clone());
                    }
                }
                Ref::Path(_, path) => {
                    let name = self.name(&stored(path, &key));
                    self.state.set(OUTSIDE, name, value.clone());
                }
                Ref::Function(_) => {}
            }
        }
    }

    pub fn assign_parts(&mut self, target: NodeRef<'_>, value: &Value) {
        let parts: Vec<_> = target.children().collect();
        let known = self.columns(value);
        let star = parts.iter().position(|part| part.kind() == Kind::Splat);
        let any = self.elements(value);
        for (at, part) in parts.iter().enumerate() {
            let given = match (&known, star) {
                (Some(known), None) => known.get(at).cloned().unwrap_or_else(Value::nil),
                (Some(known), Some(star)) if at < star => known.get(at).cloned().unwrap_or_else(Value::nil),
                (Some(known), Some(star)) if at > star => {
                    let from_end = parts.len() - at;
                    known.len().checked_sub(from_end).map_or_else(Value::nil, |at| known[at].clone())
                }
                (Some(known), Some(star)) => {
                    let end = known.len().saturating_sub(parts.len() - star - 1).max(star.min(known.len()));
                    let rest = known.get(star.min(end)..end).unwrap_or_default().to_vec();
                    let list = self.allocate(*part, Object::list(rest));
                    if let Some(inner) = part.child(Role::Value) {
                        self.assign(inner, list);
                    }
                    continue;
                }
                (None, _) if part.kind() == Kind::Splat => value.clone(),
                (None, _) => any.clone(),
            };
            self.assign(*part, given);
        }
    }

    pub fn forget(&mut self, target: NodeRef<'_>) {
        if target.kind() != Kind::Index {
            return;
        }
        let Some(object) = target.child(Role::Object) else { return };
        let holder = self.eval(object);
        let key = target.child(Role::Index).map(|index| self.eval(index));
        let Some(id) = Self::only_object(&holder) else { return };
        self.remove(id, key.as_ref());
    }

    /// Takes out what stands under a key, and gives it.
    pub fn remove(&mut self, id: ObjectId, key: Option<&Value>) -> Value {
        let Some(object) = self.object(id) else { return Value::unknown() };
        let Some(key) = key.and_then(|key| key.only()).and_then(Key::of) else {
            return object.contents();
        };
        let given = object.get(&key);
        self.change(id, |object| match (&key, object.shape) {
            (Key::Index(at), Shape::List) => {
                let at = *at;
                object.rearrange(|elements| {
                    let at = if at < 0 { at + i64::try_from(elements.len()).unwrap_or(0) } else { at };
                    if let Ok(at) = usize::try_from(at)
                        && at < elements.len()
                    {
                        elements.remove(at);
                    }
                });
            }
            _ => {
                object.fields.remove(&key);
            }
        });
        given
    }
}

/// A field's key: a sigil is no part of it.
pub(super) fn field_key(name: &str) -> Key {
    Key::Text(name.trim_start_matches('@').into())
}

/// The name under which something is kept that was stored in a thing not at hand.
pub(super) fn stored(path: &str, key: &Key) -> String {
    match key {
        Key::Text(text) => format!("{path}.{text}"),
        Key::Index(at) => format!("{path}.{at}"),
    }
}
