//! Containers as a whole: what a method of one gives, and what stands under a key.

use super::builtins;
use super::calls::Argument;
use super::channels::Channels;
use super::interpreter::Interpreter;
use super::object::{Key, Object, ObjectId, Ref, Shape};
use super::value::{Const, Value};
use crate::syntax::NodeRef;

/// A method that is called on a container.
#[derive(Clone, Copy)]
pub(super) struct Method<'m, 't> {
    pub node: NodeRef<'t>,
    pub name: &'m str,
    pub arguments: &'m [Argument],
    pub block: Option<&'m Value>,
}

impl Method<'_, '_> {
    pub fn first(&self) -> Option<Value> {
        self.arguments.first().map(|argument| argument.value.clone())
    }

    pub fn second(&self) -> Option<Value> {
        self.arguments.get(1).map(|argument| argument.value.clone())
    }

    pub fn values(&self) -> Vec<Value> {
        self.arguments.iter().map(|argument| argument.value.clone()).collect()
    }
}

impl Interpreter<'_> {
    /// A list with the elements of another.
    pub fn extend(&mut self, id: ObjectId, more: &Value) {
        let known = self.columns(more);
        let any = self.elements(more);
        self.change(id, |object| match known {
            Some(known) if object.length.is_some() => known.into_iter().for_each(|value| object.push(value)),
            _ => object.put_anywhere(&any),
        });
    }

    /// The elements in order of what is surely a list; where it may be several of one length, what each place may hold.
    pub fn columns(&self, value: &Value) -> Option<Vec<Value>> {
        if !value.consts.is_empty() || !value.is_harmless() {
            return None;
        }
        let mut lists = value.refs.iter().map(|to| match to {
            Ref::Object(id) => self.object(*id).and_then(Object::elements),
            _ => None,
        });
        let mut columns = lists.next()??;
        for list in lists {
            let list = list.filter(|list| list.len() == columns.len())?;
            columns.iter_mut().zip(&list).for_each(|(column, element)| column.add(element));
        }
        Some(columns)
    }

    /// The value with a list's contents taken as one; other containers as they are.
    pub fn deep_list(&self, value: &Value) -> Value {
        self.deep(value)
    }

    /// A method of a container; none when it has no such method.
    pub fn container_method(
        &mut self,
        node: NodeRef<'_>,
        id: ObjectId,
        shape: Shape,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        let method = Method { node, name, arguments, block };
        if let Some(out) = self.named_member(id, method) {
            return Some(out);
        }
        match shape {
            Shape::List => self.list_method(id, method),
            Shape::Dict => self.dict_method(id, method),
            Shape::Instance(class) if name == "class" && arguments.is_empty() => {
                Some(Value::reference(Ref::Class(class)))
            }
            Shape::Opaque | Shape::Instance(_) => {
                let holder = Value::reference(Ref::Object(id));
                self.reflect(&holder, name, arguments).or_else(|| self.store_method(id, name, arguments))
            }
            Shape::Partial => (name == "call").then(|| self.call_partial(node, id, arguments, block)),
            Shape::Record => (matches!(name, "new" | "_make")).then(|| self.record(node, id, arguments)),
        }
    }

    /// A field read by a method of its name, or a method that an element with names was given.
    fn named_member(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let object = self.object(id).filter(|object| !matches!(object.shape, Shape::Dict | Shape::Record))?;
        let value = object.fields.get(&Key::Text(method.name.into()))?.clone();
        match value.refs.as_slice() {
            [Ref::Function(closure)] => {
                let (closure, this) = (closure.clone(), Value::reference(Ref::Object(id)));
                let this = Some(&this).filter(|_| self.is_method(&closure));
                Some(self.invoke(method.node, &closure, this, method.arguments, method.block))
            }
            _ => (self.ruby() && method.arguments.is_empty()).then_some(value),
        }
    }

    /// What stands under a key of what a value may be.
    pub fn element(&mut self, node: NodeRef<'_>, holder: &Value, keys: &[Value]) -> Value {
        if let Some(folded) = builtins::character(holder, keys) {
            return folded;
        }
        let mut out = Value::default();
        for to in &holder.refs {
            match to {
                Ref::Object(id) => out.add(&self.element_of(node, *id, keys)),
                Ref::Function(function) => {
                    let function = function.clone();
                    let arguments: Vec<_> = keys.iter().cloned().map(Argument::positional).collect();
                    out.add(&self.invoke(node, &function, None, &arguments, None));
                }
                Ref::Path(_, path) => {
                    let kept = keys.first().filter(|_| keys.len() == 1).and_then(Value::only).and_then(Key::of);
                    let kept = kept.map(|key| self.name(&super::targets::stored(path, &key)));
                    if let Some(value) = kept.and_then(|kept| self.state.var(super::names::OUTSIDE, kept)) {
                        return value.clone();
                    }
                    out.add(&Value::unknown());
                }
                Ref::Class(class) if self.is_enumeration(*class) => out.add(&Value::plain()),
                Ref::Class(_) => out.add(&Value::unknown()),
            }
        }
        let rest = Value { refs: Vec::new(), ..holder.clone() };
        if !rest.is_nothing() || holder.refs.is_empty() {
            out.add(&Value::derived([&rest]));
            if rest.taints.is_empty() && !rest.unknown.is_empty() {
                out.unknown = Channels::ALL;
            }
        }
        out
    }

    fn element_of(&mut self, node: NodeRef<'_>, id: ObjectId, keys: &[Value]) -> Value {
        let Some(shape) = self.object(id).map(|object| object.shape) else { return Value::default() };
        if matches!(shape, Shape::Instance(_)) {
            let holder = Value::reference(Ref::Object(id));
            let arguments: Vec<_> = keys.iter().cloned().map(Argument::positional).collect();
            let reader = if self.ruby() { "[]" } else { "__getitem__" };
            if let Some(value) = self.call_method(node, &holder, reader, &arguments) {
                return value;
            }
        }
        if let (Shape::List, [from, count]) = (shape, keys) {
            return self.some_of(node, id, from, Some(count));
        }
        let [key] = keys else { return self.object(id).map_or_else(Value::default, Object::contents) };
        self.make_missing(node, id, key);
        let Some(object) = self.object(id) else { return Value::default() };
        let Some(known) = key.only_consts() else {
            // Under a key that is not known there may be nothing.
            let absent = if shape == Shape::Dict { Value::nil() } else { Value::default() };
            return object.contents().join(&absent);
        };
        let one = |key: &Const| Key::of(key).map_or_else(|| object.contents(), |key| object.get(&key));
        let mut out = known.iter().fold(Value::default(), |all, key| all.join(&one(key)));
        // A key of a thing that is not known may hold what was never put there.
        if matches!(shape, Shape::Opaque | Shape::Instance(_))
            && object.rest.is_nothing()
            && !known.iter().filter_map(Key::of).all(|key| object.fields.contains_key(&key))
        {
            out.add(&Value::unknown());
        }
        out
    }

    /// A dict that makes what it misses makes it now.
    fn make_missing(&mut self, node: NodeRef<'_>, id: ObjectId, key: &Value) {
        let Some(object) = self.object(id) else { return };
        let Some(shape) = object.missing else { return };
        let known = key.only().and_then(Key::of);
        let held = match &known {
            Some(key) => object.fields.contains_key(key) || !object.rest.is_nothing(),
            None => !object.rest.is_nothing(),
        };
        if held {
            return;
        }
        let made = if shape == Shape::List { Object::list(Vec::new()) } else { Object::new(shape) };
        let made = self.allocate(node, made);
        let key = key.clone();
        self.change(id, |object| object.put_under(&key, made));
    }

    /// Whether a dict surely has a key, or surely has not.
    pub fn has_key(&self, id: ObjectId, key: &Value) -> Option<bool> {
        let object = self.object(id)?;
        let key = Key::of(key.only()?)?;
        if object.fields.contains_key(&key) {
            return Some(true);
        }
        (object.rest.is_nothing() && object.missing.is_none()).then_some(false)
    }

    /// A key read of something unknown: what comes out is its own, or the default, never the key.
    pub fn keyed_read(
        &mut self,
        node: NodeRef<'_>,
        receiver: &Value,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        let held = |to: &Ref| !matches!(to, Ref::Path(..));
        if !self.ruby() || !matches!(name, "fetch" | "dig" | "values_at") || receiver.refs.iter().any(held) {
            return None;
        }
        let mut out = Value::derived([&Value { refs: Vec::new(), ..receiver.clone() }]);
        if out.taints.is_empty() {
            out.unknown = Channels::ALL;
        }
        if name == "fetch" {
            arguments.iter().skip(1).for_each(|default| out.add(&default.value));
            let key = arguments.first().map_or_else(Value::nil, |it| it.value.clone());
            block.into_iter().for_each(|block| out.add(&self.call_block(node, block, std::slice::from_ref(&key))));
        }
        Some(out)
    }
}
