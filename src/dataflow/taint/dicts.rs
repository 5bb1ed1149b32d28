//! Dicts: written out, merged, asked by key.

use super::calls::{Argument, Form};
use super::containers::Method;
use super::interpreter::Interpreter;
use super::lists::integer;
use super::object::{Key, Object, ObjectId, Ref, Shape};
use super::value::Value;
use crate::syntax::{Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// `{"a": b}`
    pub fn dict(&mut self, node: NodeRef<'_>) -> Value {
        let mut dict = Object::new(Shape::Dict);
        for child in node.children() {
            match child.kind() {
                Kind::Pair | Kind::Keyword => {
                    let key = match child.child(Role::Key) {
                        Some(key) => self.eval(key),
                        None => Value::text(child.name()),
                    };
                    let value = match child.child(Role::Value) {
                        Some(value) => self.eval(value),
                        None => child.child(Role::Key).map_or_else(Value::unknown, |key| self.shorthand(key)),
                    };
                    dict.put_under(&key, value);
                }
                _ => {
                    let value = self.eval(child);
                    self.merge_into(&mut dict, &value);
                }
            }
        }
        self.allocate(node, dict)
    }

    /// Ruby's `{x:}`.
    fn shorthand(&mut self, key: NodeRef<'_>) -> Value {
        let Some(name) = super::outline::literal(key) else { return Value::unknown() };
        let name = self.name(name);
        self.visible(name).unwrap_or_else(Value::unknown)
    }

    /// What a dict holds, or a list of pairs, goes into another.
    pub fn merge_into(&mut self, dict: &mut Object, value: &Value) {
        match Self::only_object(value).and_then(|id| self.object(id)).cloned() {
            Some(other) if other.shape == Shape::Dict => {
                if !other.rest.is_nothing() {
                    dict.put_anywhere(&other.rest);
                    dict.keys.add(&other.keys);
                }
                for (key, value) in other.fields {
                    dict.put(key, value);
                }
            }
            Some(list) if list.shape == Shape::List => self.merge_pairs(dict, &list),
            _ if value.only().is_some() => {}
            _ => {
                let any = self.deep(value);
                dict.take_in(&Value::derived([&any]));
            }
        }
    }

    /// Dicts and keywords go into a dict, in order.
    pub fn merge_arguments(&mut self, dict: &mut Object, arguments: &[Argument]) {
        for argument in arguments {
            if let Form::Keyword(name) = &argument.form {
                dict.put(Key::Text((&**name).into()), argument.value.clone());
            } else {
                self.merge_into(dict, &argument.value);
            }
        }
    }

    pub fn dict_method(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        if let Some(out) = self.dict_read(id, method) {
            return Some(out);
        }
        if let Some(out) = self.dict_change(id, method) {
            return Some(out);
        }
        self.dict_question(id, method).or_else(|| self.dict_copy(id, method))
    }

    /// Methods that give what stands under a key.
    fn dict_read(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let holder = Value::reference(Ref::Object(id));
        match method.name {
            "get" | "fetch" | "setdefault" | "[]" | "__getitem__" => {
                let key = method.first()?;
                let held = self.has_key(id, &key);
                let default = self.default_of(&key, method).filter(|_| held != Some(true));
                let mut value = match held {
                    Some(false) => Value::default(),
                    _ => self.element(method.node, &holder, std::slice::from_ref(&key)),
                };
                match &default {
                    Some(default) => value.add(default),
                    None if held == Some(false) => value = Value::nil(),
                    None => {}
                }
                if method.name == "setdefault" && held != Some(true) {
                    let default = default.unwrap_or_else(Value::nil);
                    self.change(id, |object| object.put_under(&key, default));
                }
                Some(value)
            }
            "dig" => {
                let value = self.element(method.node, &holder, &[method.first()?]);
                Some(self.dig(method.node, value, method))
            }
            "values_at" | "fetch_values" => {
                let keys = method.values();
                let all =
                    keys.iter().map(|key| self.element(method.node, &holder, std::slice::from_ref(key))).collect();
                Some(self.allocate(method.node, Object::list(all)))
            }
            _ => None,
        }
    }

    /// What is given for a key that is missed: the second argument, or what the block gives.
    fn default_of(&mut self, key: &Value, method: Method<'_, '_>) -> Option<Value> {
        match (method.second(), method.block) {
            (Some(default), _) => Some(default),
            (None, Some(block)) => Some(self.call_block(method.node, block, std::slice::from_ref(key))),
            (None, None) => None,
        }
    }

    /// Methods that change the dict.
    fn dict_change(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let holder = Value::reference(Ref::Object(id));
        match method.name {
            "pop" | "delete" => {
                let key = method.first()?;
                let held = self.has_key(id, &key);
                let mut value = self.remove(id, Some(&key));
                method.second().filter(|_| held != Some(true)).into_iter().for_each(|default| value.add(&default));
                return Some(value);
            }
            "update" | "merge!" | "deep_merge!" => {
                let mut dict = self.object(id)?.clone();
                self.merge_arguments(&mut dict, method.arguments);
                self.change(id, |object| *object = dict);
            }
            "store" | "[]=" | "__setitem__" => {
                let (key, value) = (method.first()?, method.second()?);
                self.change(id, |object| object.put_under(&key, value));
                return Some(Value::nil());
            }
            "clear" => self.change(id, |object| *object = Object::new(Shape::Dict)),
            _ => return None,
        }
        Some(holder)
    }

    fn dict_question(&self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let object = self.object(id)?;
        let count = object.rest.is_nothing().then_some(object.fields.len());
        match (method.name, method.arguments) {
            ("key?" | "has_key?" | "include?" | "member?" | "__contains__", [key]) => {
                Some(self.has_key(id, &key.value).map_or_else(Value::plain, Value::boolean))
            }
            ("empty?", []) => Some(count.map_or_else(Value::plain, |count| Value::boolean(count == 0))),
            ("length" | "size" | "count" | "__len__", []) if method.block.is_none() => {
                Some(count.map_or_else(Value::plain, |count| integer(count as i128)))
            }
            ("value?" | "has_value?", _) => Some(Value::plain()),
            _ => None,
        }
    }

    /// Methods that make something new of the dict.
    fn dict_copy(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let (node, holder, object) = (method.node, Value::reference(Ref::Object(id)), self.object(id)?.clone());
        let made = match method.name {
            "merge" | "deep_merge" => {
                let mut dict = object;
                self.merge_arguments(&mut dict, method.arguments);
                dict
            }
            "reverse_merge" | "with_defaults" => {
                let mut dict = Object::new(Shape::Dict);
                self.merge_arguments(&mut dict, method.arguments);
                self.merge_into(&mut dict, &holder);
                dict
            }
            "except" | "without" => without(object, &method.values()),
            "slice" | "only" => Self::only(object, &method.values()),
            "keys" => Self::keys(&object),
            "values" => {
                if object.rest.is_nothing() {
                    Object::list(object.fields.into_values().collect())
                } else {
                    Object::of(Shape::List, object.contents())
                }
            }
            "items" | "to_a" | "each_pair" | "iteritems" if method.block.is_none() => {
                let pair = vec![self.elements(&holder), object.contents()];
                let pair = self.allocate(node, Object::list(pair));
                let Some(child) = node.first_child() else { return Some(pair) };
                return Some(self.allocate(child, Object::of(Shape::List, pair)));
            }
            "copy"
            | "dup"
            | "clone"
            | "freeze"
            | "to_h"
            | "to_hash"
            | "with_indifferent_access"
            | "symbolize_keys"
            | "stringify_keys"
            | "transform_keys"
            | "deep_symbolize_keys"
            | "deep_stringify_keys"
            | "deep_dup"
            | "compact"
                if method.block.is_none() =>
            {
                object
            }
            _ => return None,
        };
        Some(self.allocate(node, made))
    }

    fn keys(dict: &Object) -> Object {
        let known = dict.fields.keys().map(super::interpreter::key_value);
        if dict.rest.is_nothing() && dict.keys.is_nothing() {
            return Object::list(known.collect());
        }
        Object::of(Shape::List, known.fold(dict.keys.clone(), |all, key| all.join(&key)))
    }

    /// What stands under these keys, and nothing else.
    fn only(object: Object, keys: &[Value]) -> Object {
        let known: Option<Vec<Key>> = keys.iter().map(|key| Key::of(key.only()?)).collect();
        let Some(known) = known else { return object };
        let mut out = Object::new(Shape::Dict);
        for key in known {
            if object.fields.contains_key(&key) || !object.rest.is_nothing() {
                let value = object.get(&key);
                out.put(key, value);
            }
        }
        out
    }
}

fn without(mut object: Object, keys: &[Value]) -> Object {
    for key in keys.iter().filter_map(|key| Key::of(key.only()?)) {
        object.fields.remove(&key);
    }
    object
}
