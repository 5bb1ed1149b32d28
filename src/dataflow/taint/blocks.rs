//! Blocks that are walked for what a method hands to them: each element, the thing itself, a pair.

use std::rc::Rc;

use super::builtins::{self, Made};
use super::calls::{Argument, Form};
use super::channels::Channels;
use super::interpreter::Interpreter;
use super::object::{Closure, Object, Ref, Shape};
use super::value::{Const, Value};
use crate::syntax::{NodeRef, Role};

/// Methods that hand the receiver itself to their block.
const WHOLE: &[&str] = &["tap", "then", "yield_self", "instance_eval", "instance_exec", "open", "new"];

/// How many elements are handed to a block one by one.
const APART: usize = 8;

impl Interpreter<'_> {
    /// A block called once; `&:name` is the method of that name.
    pub fn call_block(&mut self, node: NodeRef<'_>, block: &Value, handed: &[Value]) -> Value {
        if let (Some(name), [receiver, rest @ ..], true) =
            (block.only().and_then(Const::as_text).map(str::to_owned), handed, block.refs.is_empty())
        {
            let arguments: Vec<_> = rest.iter().cloned().map(Argument::positional).collect();
            return self.call_named(node, receiver, &name, &arguments);
        }
        let arguments: Vec<_> = handed.iter().cloned().map(Argument::positional).collect();
        self.call_value(node, block, &arguments, None)
    }

    /// A method by its name.
    pub fn call_named(&mut self, node: NodeRef<'_>, receiver: &Value, name: &str, arguments: &[Argument]) -> Value {
        if let Some(value) = self.call_method(node, receiver, name, arguments) {
            return value;
        }
        if let Some(id) = Self::only_object(receiver)
            && let Some(shape) = self.object(id).map(|object| object.shape)
            && let Some(value) = self.container_method(node, id, shape, name, arguments, None)
        {
            return value;
        }
        let values: Vec<Value> = arguments.iter().map(|it| self.deep(&it.value)).collect();
        let ruby = self.ruby();
        match builtins::text_method(&self.deep(receiver), name, &values, ruby) {
            Some(Made::Value(value)) => value,
            Some(Made::List(elements)) => self.allocate(node, Object::list(elements)),
            None => self.call_unknown(node, Some(receiver), arguments, None),
        }
    }

    /// A block walked for what the method hands to it: elements of a container, the thing itself.
    pub fn with_block(
        &mut self,
        node: NodeRef<'_>,
        receiver: &Value,
        name: &str,
        arguments: &[Argument],
        block: &Value,
    ) -> Value {
        if let Some(out) = self.each_apart(node, receiver, name, block) {
            return out;
        }
        let element = self.handed_element(receiver, name);
        let memo = arguments
            .first()
            .map(|argument| argument.value.clone())
            .filter(|_| matches!(name, "inject" | "reduce" | "each_with_object"));
        let handed = self.handed(node, receiver, name, &element, memo.as_ref());
        let mut made = Value::default();
        self.looped(|run, _| {
            let value = run.call_block(node, block, &handed);
            made.add(&value);
        });
        let plainly = name.strip_suffix('!').unwrap_or(name);
        let out = self.chosen_by_block(node, receiver, plainly, &element, block);
        let out = out.or_else(|| self.made_by_block(node, receiver, plainly, &element, &made));
        if let Some(out) = out {
            let in_place = plainly != name || matches!(name, "keep_if" | "delete_if");
            return if in_place { self.left_in(node, receiver, out) } else { out };
        }
        match name {
            "each_with_object" => memo.unwrap_or(made),
            "inject" | "reduce" => memo.unwrap_or_default().join(&made),
            "sub" | "gsub" | "sub!" | "gsub!" => builtins::replaced(receiver, &[self.deep(&made)]),
            _ => {
                let parts = [self.deep(receiver), self.deep(&made)];
                let mut out = Value::derived(&parts);
                arguments.iter().for_each(|it| out.add_danger(&self.deep(&it.value)));
                out.unknown = Channels::ALL;
                out
            }
        }
    }

    /// `list.map! { … }`: what the block makes is left in the list itself.
    fn left_in(&mut self, node: NodeRef<'_>, receiver: &Value, made: Value) -> Value {
        let new = Self::only_object(&made).and_then(|id| self.object(id)).cloned();
        if let (Some(id), Some(new)) = (Self::only_object(receiver), new) {
            self.change(id, |object| *object = new);
            return receiver.clone();
        }
        // What is not known to be a list is one from here on.
        let name = node.child(Role::Callee).and_then(|callee| callee.child(Role::Object));
        name.into_iter().for_each(|name| self.assign(name, made.clone()));
        made
    }

    /// What a block makes of each element of a short list, or each value of a small dict, told apart.
    fn each_apart(&mut self, node: NodeRef<'_>, receiver: &Value, name: &str, block: &Value) -> Option<Value> {
        let id = Self::only_object(receiver)?;
        let mut object = self.object(id)?.clone();
        let of = match (object.shape, name) {
            (Shape::List, "map" | "collect" | "map!" | "collect!") if object.elements().is_some() => Shape::List,
            (Shape::Dict, "transform_values" | "transform_values!") if object.rest.is_nothing() => Shape::Dict,
            _ => return None,
        };
        object.shape = of;
        if object.fields.len() > APART {
            return None;
        }
        let before: Vec<Value> = object.fields.values().cloned().collect();
        self.looped(|run, _| {
            for (field, value) in object.fields.values_mut().zip(&before) {
                *field = run.call_block(node, block, std::slice::from_ref(value));
            }
        });
        if name.ends_with('!') {
            self.change(id, |own| *own = object);
            return Some(receiver.clone());
        }
        Some(self.allocate(node, object))
    }

    /// Elements that a block has answered yes to, or no.
    fn chosen_by_block(
        &mut self,
        node: NodeRef<'_>,
        receiver: &Value,
        name: &str,
        element: &Value,
        block: &Value,
    ) -> Option<Value> {
        let [Ref::Function(closure)] = block.refs.as_slice() else { return None };
        if closure.definition.module != self.module_id() || self.pairs(receiver).is_some() {
            return None;
        }
        if !matches!(name, "select" | "filter" | "reject" | "find" | "detect" | "take_while" | "keep_if" | "delete_if")
        {
            return None;
        }
        let module = self.module().clone();
        let shown = self.narrowed(
            module.tree.node(closure.definition.node),
            element.clone(),
            !matches!(name, "reject" | "delete_if"),
        );
        if matches!(name, "find" | "detect") {
            return Some(shown.join(&Value::nil()));
        }
        Some(self.allocate(node, Object::of(Shape::List, shown)))
    }

    fn handed_element(&self, receiver: &Value, name: &str) -> Value {
        if WHOLE.contains(&name) || matches!(name, "sub" | "gsub" | "sub!" | "gsub!") {
            return receiver.clone();
        }
        let mut element = self.elements(receiver);
        if Self::objects_of(receiver).is_empty() && !receiver.unknown.is_empty() {
            element.unknown = Channels::ALL;
        }
        element
    }

    /// What a block is called with.
    fn handed(
        &mut self,
        node: NodeRef<'_>,
        receiver: &Value,
        name: &str,
        element: &Value,
        memo: Option<&Value>,
    ) -> Vec<Value> {
        let element = element.clone();
        match (memo, name, self.pairs(receiver)) {
            (Some(memo), "each_with_object", _) => vec![element, memo.clone()],
            (Some(memo), ..) => vec![memo.clone(), element],
            (None, "inject" | "reduce", _) => vec![element.clone(), element],
            (None, "each_with_index" | "each_index" | "map_with_index", _) => vec![element, Value::plain()],
            (None, "times" | "upto" | "downto" | "step", _) => vec![Value::plain()],
            (None, "each_slice" | "each_cons", _) => vec![self.allocate(node, Object::of(Shape::List, element))],
            (None, "each_value" | "transform_values" | "transform_values!", Some(mut pair)) => pair.split_off(1),
            (None, "each_key" | "transform_keys", Some(mut pair)) => {
                pair.truncate(1);
                pair
            }
            (None, name, Some(pair)) if !WHOLE.contains(&name) => pair,
            _ => vec![element],
        }
    }

    /// What a method makes of what its block gave; none for methods that are not told of here.
    fn made_by_block(
        &mut self,
        node: NodeRef<'_>,
        receiver: &Value,
        name: &str,
        element: &Value,
        made: &Value,
    ) -> Option<Value> {
        let object = Self::only_object(receiver).and_then(|id| self.object(id)).cloned();
        let dict = object.filter(|object| object.shape == Shape::Dict);
        Some(match (name, dict) {
            ("map" | "collect" | "filter_map" | "each_slice" | "each_cons" | "zip", _) => {
                self.allocate(node, Object::of(Shape::List, made.clone()))
            }
            ("flat_map" | "collect_concat", _) => {
                let own = Value { refs: Vec::new(), ..made.clone() };
                let inner = own.join(&self.elements(made));
                self.allocate(node, Object::of(Shape::List, inner))
            }
            ("transform_values", Some(mut dict)) => {
                dict.fields.values_mut().for_each(|value| *value = made.clone());
                if !dict.rest.is_nothing() {
                    dict.rest = made.clone();
                }
                self.allocate(node, dict)
            }
            ("to_h" | "index_with" | "index_by" | "group_by", _) => self.dict_by_block(node, name, element, made),
            ("select" | "reject" | "filter" | "sort_by" | "uniq" | "take_while" | "drop_while", Some(dict)) => {
                self.allocate(node, dict)
            }
            (
                "select" | "reject" | "filter" | "sort_by" | "take_while" | "drop_while" | "uniq" | "sort"
                | "delete_if" | "keep_if",
                None,
            ) => self.allocate(node, Object::of(Shape::List, element.clone())),
            ("partition", _) => {
                let half = self.allocate(node, Object::of(Shape::List, element.clone()));
                let Some(child) = node.first_child() else { return Some(half) };
                self.allocate(child, Object::list(vec![half.clone(), half]))
            }
            ("find" | "detect" | "min_by" | "max_by", _) => element.clone().join(&Value::nil()),
            ("each" | "tap" | "each_with_index" | "each_pair" | "each_key" | "each_value", _) => receiver.clone(),
            ("then" | "yield_self", _) => made.clone(),
            ("any?" | "all?" | "none?" | "count" | "sum" | "times", _) => Value::plain(),
            _ => return None,
        })
    }

    /// A dict of pairs, or of elements under keys, that a block gave.
    fn dict_by_block(&mut self, node: NodeRef<'_>, name: &str, element: &Value, made: &Value) -> Value {
        let mut dict = Object::new(Shape::Dict);
        match name {
            "to_h" => {
                let list = Object::of(Shape::List, made.clone());
                self.merge_pairs(&mut dict, &list);
            }
            "index_with" => dict.put_under(element, made.clone()),
            "index_by" => dict.put_under(made, element.clone()),
            _ => {
                let group =
                    node.first_child().map(|child| self.allocate(child, Object::of(Shape::List, element.clone())));
                dict.put_anywhere(&group.unwrap_or_else(|| element.clone()));
                dict.keys.add(&Value::derived([made]));
            }
        }
        self.allocate(node, dict)
    }

    /// What a dict hands to a block of two: a key and a value.
    fn pairs(&self, receiver: &Value) -> Option<Vec<Value>> {
        let object = self.object(Self::only_object(receiver)?)?;
        (object.shape == Shape::Dict).then(|| vec![self.elements(receiver), object.contents()])
    }

    /// A method of a thing called by a name that is given: its fields too.
    pub fn send_to_field(&mut self, holder: &Value, name: &str, arguments: &[Argument]) -> Option<Value> {
        let Some([Ref::Object(id)]) = Some(holder.refs.as_slice()) else { return None };
        match (name.strip_suffix('='), arguments) {
            (Some(field), [value]) => {
                self.put(holder, super::targets::field_key(field), value.value.clone());
                Some(value.value.clone())
            }
            (None, []) => {
                let object = self.object(*id)?;
                object.fields.get(&super::targets::field_key(name)).cloned()
            }
            _ => None,
        }
    }
}

impl Interpreter<'_> {
    /// What a function is called with that is handed over along with just as many values as it takes: those that come after it,
    /// or those of a list of arguments.
    pub fn handed_on(
        &self,
        function: &Rc<Closure>,
        arguments: &[Argument],
        receiver: Option<&Value>,
        count: usize,
    ) -> Option<Vec<Argument>> {
        if receiver.is_some_and(|receiver| self.deep(receiver).is_tainted()) {
            return None;
        }
        let at = arguments.iter().position(|it| closures(&it.value).contains(function))?;
        let after: Vec<&Argument> = arguments[at + 1..].iter().filter(|it| it.form == Form::Positional).collect();
        let listed = arguments.iter().find(|it| it.form == Form::Keyword("args".into()));
        let values: Vec<Value> = match listed.and_then(|it| self.columns(&it.value)) {
            Some(listed) => listed,
            None => after.into_iter().map(|it| it.value.clone()).collect(),
        };
        let one = |value: &Value| {
            let mut one = Value::derived([&self.deep(value)]);
            one.mixed = Channels::NONE;
            Argument::positional(one)
        };
        (values.len() == count && count > 0).then(|| values.iter().map(one).collect())
    }
}

/// The functions that a value may be.
pub(super) fn closures(value: &Value) -> Vec<Rc<Closure>> {
    let functions = value.refs.iter().filter_map(|to| match to {
        Ref::Function(closure) => Some(closure.clone()),
        _ => None,
    });
    functions.collect()
}
