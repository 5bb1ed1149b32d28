//! Things of a class that is not at hand, used as stores: what was set under known keys is got under them.

use super::builtins;
use super::calls::{Argument, Form};
use super::interpreter::Interpreter;
use super::object::{Key, Object, ObjectId, Shape};
use super::value::{Const, Value};

impl Interpreter<'_> {
    pub fn store_method(&mut self, id: ObjectId, name: &str, arguments: &[Argument]) -> Option<Value> {
        match name {
            "set" | "put" | "store" | "[]=" | "__setitem__" | "add" | "write" | "setdefault" if arguments.len() > 1 => {
                let (value, keys) = arguments.split_last()?;
                let given = self.deep(&value.value);
                match known(keys) {
                    Some(key) => self.change(id, |object| object.put(key, given)),
                    None => self.change(id, |object| object.put_anywhere(&given)),
                }
                Some(Value::nil())
            }
            "get" | "fetch" | "read" | "[]" | "__getitem__" if !arguments.is_empty() => self.stored(id, arguments),
            "update" | "merge!" if !arguments.is_empty() => {
                let given: Vec<Value> = arguments.iter().map(|it| self.deep(&it.value)).collect();
                let given = Value::derived(&given);
                self.change(id, |object| object.put_anywhere(&given));
                None
            }
            name if builtins::takes_in(name) && !arguments.is_empty() => {
                let given: Vec<Value> = arguments.iter().map(|it| self.deep(&it.value)).collect();
                let given = Value::derived(&given);
                self.change(id, |object| object.rest.add_danger(&given));
                None
            }
            _ => None,
        }
    }

    /// What is got under keys that are known, from a thing into which something was set under known keys.
    fn stored(&self, id: ObjectId, arguments: &[Argument]) -> Option<Value> {
        let object = self.object(id)?;
        let keys: Vec<Argument> = arguments.iter().filter(|it| it.form == Form::Positional).cloned().collect();
        if let Some(value) = object.fields.get(&known(&keys)?) {
            return Some(value.clone());
        }
        let texts: Vec<&Const> = keys.iter().map(|it| it.value.only()).collect::<Option<_>>()?;
        if let Some(value) = self.nested(object, &texts) {
            return Some(value);
        }
        let mut defaults: Vec<&Value> =
            arguments.iter().filter(|it| it.form != Form::Positional).map(|it| &it.value).collect();
        // `get(key, default)` looks like `get(section, key)`: it is the first where something was set under one key.
        if let [first, default] = keys.as_slice() {
            if let Some(value) = object.fields.get(&known(std::slice::from_ref(first))?) {
                return Some(value.clone());
            }
            defaults.push(&default.value);
        }
        let used = object.fields.keys().any(|key| matches!(key, Key::Text(text) if text.starts_with('[')));
        used.then(|| defaults.into_iter().fold(object.rest.clone().join(&Value::unknown()), Value::join))
    }

    /// A key of a dict that stands under a key.
    fn nested(&self, object: &Object, keys: &[&Const]) -> Option<Value> {
        let [section, key] = keys else { return None };
        let inner = self.object(Self::only_object(object.fields.get(&Key::of(section)?)?)?)?;
        (inner.shape == Shape::Dict).then(|| inner.get(&Key::of(key).unwrap_or(Key::Index(0))))
    }
}

/// Several keys as one, told apart from a field's name.
fn known(arguments: &[Argument]) -> Option<Key> {
    let keys: Option<Vec<String>> = arguments.iter().map(|it| it.value.only()?.shown()).collect();
    keys.filter(|keys| !keys.is_empty()).map(|keys| Key::Text(format!("[{}]", keys.join("\u{1f}")).into()))
}
