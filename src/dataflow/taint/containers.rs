//! Methods of containers and stores, functions of the languages themselves, and blocks that are walked for each element.

use super::builtins;
use super::calls::{Argument, Form};
use super::interpreter::Interpreter;
use super::object::{Closure, Key, Object, ObjectId, Ref, Shape};
use super::value::{Const, Value};
use crate::syntax::NodeRef;

impl Interpreter<'_> {
    /// A list with the elements of another.
    pub fn extend(&mut self, id: ObjectId, more: &Value) {
        let known = Self::only_object(more).and_then(|id| self.object(id)?.elements());
        let any = self.elements(more);
        self.change(id, |object| match known {
            Some(known) if object.length.is_some() => known.into_iter().for_each(|value| object.push(value)),
            _ => object.put_anywhere(&any),
        });
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
        let first = arguments.first().map(|argument| argument.value.clone());
        match shape {
            Shape::List => self.list_method(node, id, name, arguments, first, block),
            Shape::Dict => self.dict_method(node, id, name, arguments, first, block),
            Shape::Opaque | Shape::Instance(_) => self.store_method(id, name, arguments),
        }
    }

    fn list_method(
        &mut self,
        node: NodeRef<'_>,
        id: ObjectId,
        name: &str,
        arguments: &[Argument],
        first: Option<Value>,
        block: Option<&Value>,
    ) -> Option<Value> {
        let holder = Value::reference(Ref::Object(id));
        let given: Vec<Value> = arguments.iter().map(|it| it.value.clone()).collect();
        Some(match name {
            "append" | "push" | "add" | "put" | "enqueue" => {
                self.change(id, |object| given.into_iter().for_each(|value| object.push(value)));
                holder
            }
            "appendleft" | "unshift" | "prepend" => {
                self.insert(id, 0, first?);
                holder
            }
            "insert" => {
                let value = arguments.get(1)?.value.clone();
                match first?.only() {
                    Some(Const::Integer(at)) => self.insert(id, *at as i64, value),
                    _ => self.change(id, |object| {
                        let all = object.contents().join(&value);
                        *object = Object::of(Shape::List, all);
                    }),
                }
                holder
            }
            "extend" | "concat" => {
                self.extend(id, &first?);
                holder
            }
            "pop" | "delete_at" | "shift" | "popleft" => {
                let key = match (name, first) {
                    ("shift" | "popleft", _) => Value::constant(Const::Integer(0)),
                    (_, Some(at)) => at,
                    (_, None) => Value::constant(Const::Integer(-1)),
                };
                self.remove(id, Some(&key))
            }
            "remove" | "delete" | "discard" => {
                let item = first?;
                self.remove_item(id, &item);
                Value::plain()
            }
            "clear" => {
                self.change(id, |object| *object = Object::list(Vec::new()));
                holder
            }
            "reverse" | "reverse!" => {
                let known = self.object(id)?.elements();
                match known {
                    Some(mut elements) => {
                        elements.reverse();
                        if self.ruby() && name == "reverse" {
                            return Some(self.allocate(node, Object::list(elements)));
                        }
                        self.change(id, |object| *object = Object::list(elements));
                        holder
                    }
                    None => holder,
                }
            }
            "first" if block.is_none() => self.element(node, &holder, &[Value::constant(Const::Integer(0))]),
            "last" => self.element(node, &holder, &[Value::constant(Const::Integer(-1))]),
            "copy" | "dup" | "clone" | "to_a" | "compact" | "flatten" | "uniq" | "freeze" | "to_ary" | "entries"
            | "each_with_index" | "with_index" | "each" | "lazy" | "sort" | "shuffle" | "rotate" | "take" | "drop"
                if block.is_none() =>
            {
                if !self.ruby() && name == "sort" {
                    self.change(id, |object| *object = Object::of(Shape::List, object.contents()));
                    return Some(Value::nil());
                }
                let exact =
                    matches!(name, "copy" | "dup" | "clone" | "to_a" | "freeze" | "to_ary" | "entries" | "each");
                let object = self.object(id)?.clone();
                let object = if exact { object } else { Object::of(Shape::List, object.contents()) };
                self.allocate(node, object)
            }
            "join" => {
                let separator = first.unwrap_or_else(|| Value::text(""));
                self.join_list(id, &separator)
            }
            "include?" | "member?" | "index" | "count" | "length" | "size" | "any?" | "all?" | "empty?" | "none?"
            | "__contains__" => Value::plain(),
            "sample" | "min" | "max" | "sum" | "find" | "detect" if block.is_none() => self.elements(&holder),
            "fetch" | "at" | "dig" | "__getitem__" | "values_at" | "slice" => {
                self.element(node, &holder, &given[..1.min(given.len())])
            }
            _ => return None,
        })
    }

    fn insert(&mut self, id: ObjectId, at: i64, value: Value) {
        self.change(id, |object| {
            if object.elements().is_none() {
                object.put_anywhere(&value);
                return;
            }
            object.rearrange(|elements| {
                let length = i64::try_from(elements.len()).unwrap_or(i64::MAX);
                let at = if at < 0 { (at + length).max(0) } else { at.min(length) };
                elements.insert(usize::try_from(at).unwrap_or_default(), value);
            });
        });
    }

    /// Takes out the first element that is equal; which one is known where all before it are.
    fn remove_item(&mut self, id: ObjectId, item: &Value) {
        let wanted = item.only().cloned();
        self.change(id, |object| {
            let Some(elements) = object.elements() else { return };
            let at = wanted.and_then(|wanted| {
                let at = elements.iter().position(|element| element.only().is_none_or(|one| *one == wanted))?;
                elements[at].only().is_some().then_some(at)
            });
            match at {
                Some(at) => {
                    object.rearrange(|elements| elements.remove(at));
                }
                None => *object = Object::of(Shape::List, object.contents()),
            }
        });
    }

    fn dict_method(
        &mut self,
        node: NodeRef<'_>,
        id: ObjectId,
        name: &str,
        arguments: &[Argument],
        first: Option<Value>,
        block: Option<&Value>,
    ) -> Option<Value> {
        let holder = Value::reference(Ref::Object(id));
        Some(match name {
            "get" | "fetch" | "dig" | "setdefault" | "[]" | "__getitem__" => {
                let key = first?;
                let held = self.has_key(id, &key);
                let mut value = self.element(node, &holder, std::slice::from_ref(&key));
                let default = arguments.get(1).map(|it| it.value.clone());
                if held == Some(false) {
                    value = default.clone().unwrap_or_else(Value::nil);
                } else if held.is_none()
                    && let Some(default) = &default
                {
                    value.add(default);
                }
                if name == "setdefault" && held != Some(true) {
                    let default = default.unwrap_or_else(Value::nil);
                    match key.only().and_then(Key::of) {
                        Some(key) => self.put(&holder, key, default),
                        None => self.change(id, |object| object.put_anywhere(&default)),
                    }
                }
                if name == "dig" && arguments.len() > 1 {
                    let keys: Vec<Value> = arguments[1..].iter().map(|it| it.value.clone()).collect();
                    for key in keys {
                        value = self.element(node, &value, &[key]);
                    }
                }
                value
            }
            "pop" | "delete" => {
                let key = first?;
                let mut value = self.remove(id, Some(&key));
                if let Some(default) = arguments.get(1) {
                    value.add(&default.value);
                }
                value
            }
            "update" | "merge" | "merge!" | "deep_merge" | "deep_merge!" | "reverse_merge" => {
                let mut dict = self.object(id)?.clone();
                for argument in arguments {
                    if let Form::Keyword(name) = &argument.form {
                        dict.put(Key::Text((&**name).into()), argument.value.clone());
                    } else {
                        self.merge_into(&mut dict, &argument.value);
                    }
                }
                if matches!(name, "update" | "merge!" | "deep_merge!") {
                    self.change(id, |object| *object = dict);
                    return Some(holder);
                }
                self.allocate(node, dict)
            }
            "store" | "[]=" | "__setitem__" => {
                let value = arguments.get(1)?.value.clone();
                match first?.only().and_then(Key::of) {
                    Some(key) => self.put(&holder, key, value),
                    None => self.change(id, |object| object.put_anywhere(&value)),
                }
                Value::nil()
            }
            "clear" => {
                self.change(id, |object| *object = Object::new(Shape::Dict));
                holder
            }
            "keys" => {
                let keys = self.elements(&holder);
                self.allocate(node, Object::of(Shape::List, keys))
            }
            "values" | "values_at" | "fetch_values" => {
                let values = self.object(id)?.contents();
                self.allocate(node, Object::of(Shape::List, values))
            }
            "items" | "to_a" | "each_pair" | "iteritems" if block.is_none() => {
                let (keys, values) = (self.elements(&holder), self.object(id)?.contents());
                let pair = self.allocate(node, Object::list(vec![keys, values]));
                let Some(child) = node.first_child() else { return Some(pair) };
                self.allocate(child, Object::of(Shape::List, pair))
            }
            "copy"
            | "dup"
            | "clone"
            | "freeze"
            | "to_h"
            | "with_indifferent_access"
            | "symbolize_keys"
            | "stringify_keys"
            | "compact" => {
                let copy = self.object(id)?.clone();
                self.allocate(node, copy)
            }
            "key?" | "has_key?" | "include?" | "member?" | "value?" | "length" | "size" | "count" | "empty?"
            | "__contains__" => Value::plain(),
            _ => return None,
        })
    }

    /// Whether a dict surely has a key, or surely has not.
    fn has_key(&self, id: ObjectId, key: &Value) -> Option<bool> {
        let object = self.object(id)?;
        let key = Key::of(key.only()?)?;
        if object.fields.contains_key(&key) {
            return Some(true);
        }
        object.rest.is_nothing().then_some(false)
    }

    /// A thing of a class that is not at hand, used as a store: what was set under known keys is got under them.
    fn store_method(&mut self, id: ObjectId, name: &str, arguments: &[Argument]) -> Option<Value> {
        let known = |arguments: &[Argument]| -> Option<Key> {
            let keys: Option<Vec<String>> = arguments.iter().map(|it| it.value.only()?.shown()).collect();
            keys.filter(|keys| !keys.is_empty()).map(|keys| Key::Text(format!("[{}]", keys.join("\u{1f}")).into()))
        };
        match name {
            "set" | "put" | "store" | "[]=" | "add" | "write" | "setdefault" if arguments.len() > 1 => {
                let (value, keys) = arguments.split_last()?;
                let given = self.deep(&value.value);
                match known(keys) {
                    Some(key) => self.change(id, |object| object.put(key, given)),
                    None => self.change(id, |object| object.rest.add(&given)),
                }
                Some(Value::nil())
            }
            "get" | "fetch" | "read" | "[]" if !arguments.is_empty() => {
                let object = self.object(id)?;
                let key = known(arguments)?;
                object.fields.get(&key).cloned()
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

    /// A function that the language brings along; none when the name is not one.
    pub fn language_function(
        &mut self,
        node: NodeRef<'_>,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        let first = arguments.first().map(|argument| argument.value.clone());
        Some(match (name, first) {
            (
                "int" | "float" | "len" | "hash" | "ord" | "bool" | "complex" | "round" | "abs" | "Integer" | "Float"
                | "Rational" | "isinstance" | "issubclass" | "callable" | "id" | "any" | "all" | "hasattr" | "rand"
                | "range" | "block_given?",
                first,
            ) => match (name, first.as_ref().and_then(Value::only)) {
                ("int" | "Integer", Some(Const::Integer(n))) => Value::constant(Const::Integer(*n)),
                ("int" | "Integer", Some(Const::Text(text))) => {
                    text.trim().parse().map_or_else(|_| Value::plain(), |n| Value::constant(Const::Integer(n)))
                }
                ("len", Some(Const::Text(text))) => Value::constant(Const::Integer(text.chars().count() as i128)),
                _ => Value::plain(),
            },
            ("str" | "String" | "repr" | "unicode" | "bytes" | "bytearray" | "ascii", Some(value)) => {
                let parts = [self.deep(&value)];
                Value::concat(&parts)
            }
            ("str" | "String", None) => Value::text(""),
            ("list" | "tuple" | "set" | "frozenset" | "sorted" | "reversed" | "iter" | "Array" | "deque", first) => {
                let Some(value) = first else { return Some(self.allocate(node, Object::list(Vec::new()))) };
                let exact = matches!(name, "list" | "tuple" | "Array" | "iter");
                let known = Self::only_object(&value).and_then(|id| self.object(id)?.elements()).filter(|_| exact);
                let rest = self.elements(&value);
                let object = known.map_or_else(|| Object::of(Shape::List, rest), Object::list);
                self.allocate(node, object)
            }
            ("dict" | "Hash" | "defaultdict" | "OrderedDict", _) => {
                let mut dict = Object::new(Shape::Dict);
                for argument in arguments {
                    if let Form::Keyword(name) = &argument.form {
                        dict.put(Key::Text((&**name).into()), argument.value.clone());
                    } else {
                        self.merge_into(&mut dict, &argument.value);
                    }
                }
                self.allocate(node, dict)
            }
            ("next" | "min" | "max" | "sum" | "enumerate" | "zip", Some(_)) => {
                let all: Vec<Value> = arguments.iter().map(|it| self.elements(&it.value)).collect();
                let any = all.iter().fold(Value::default(), Value::join);
                if matches!(name, "enumerate" | "zip") {
                    let parts = if name == "zip" { all } else { vec![Value::plain(), any] };
                    let tuple = self.allocate(node, Object::list(parts));
                    let Some(child) = node.first_child() else { return Some(tuple) };
                    return Some(self.allocate(child, Object::of(Shape::List, tuple)));
                }
                any
            }
            ("map" | "filter", Some(function)) if arguments.len() > 1 && !function.refs.is_empty() => {
                let elements = self.elements(&arguments[1].value);
                let made = self.call_value(node, &function, &[Argument::positional(elements.clone())], None);
                self.allocate(node, Object::of(Shape::List, if name == "map" { made } else { elements }))
            }
            ("getattr", Some(holder)) => {
                let field = arguments.get(1).and_then(|it| it.value.only()).and_then(Const::as_text)?.to_owned();
                let mut value = self.attribute_of(node, &holder, &field);
                arguments.get(2).into_iter().for_each(|default| value.add(&default.value));
                value
            }
            ("setattr", Some(holder)) => {
                let field = arguments.get(1).and_then(|it| it.value.only()).and_then(Const::as_text)?.to_owned();
                self.put(&holder, Key::Text(field.into()), arguments.get(2)?.value.clone());
                Value::nil()
            }
            ("print" | "puts" | "p" | "pp" | "require" | "require_relative" | "attr_accessor" | "attr_reader", _) => {
                Value::nil()
            }
            ("raise" | "fail" | "throw", _) if self.ruby() => self.throw(),
            ("exit" | "abort" | "quit", _) => self.throw(),
            ("lambda" | "proc", _) => block?.clone(),
            ("format" | "sprintf", Some(template)) if self.ruby() => {
                let parts: Vec<Value> = arguments[1..].iter().map(|it| self.deep(&it.value)).collect();
                builtins::percent(&template, &parts)
            }
            ("format", Some(value)) => Value::derived([&value]),
            ("loop", _) => {
                let block = block?.clone();
                self.looped(|run, _| {
                    run.call_value(node, &block, &[], None);
                });
                Value::nil()
            }
            ("method", Some(name)) if self.ruby() => {
                let text = name.only().and_then(Const::as_text)?.to_owned();
                let (this, key) = (self.this(), self.name(&text));
                match this.as_ref().and_then(Self::only_object) {
                    Some(id) => {
                        let holder = Value::reference(Ref::Object(id));
                        self.attribute_of(node, &holder, &text)
                    }
                    None => self.visible(key)?,
                }
            }
            _ => return None,
        })
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
        let whole = matches!(name, "tap" | "then" | "yield_self" | "instance_eval" | "instance_exec" | "open" | "new");
        let is_container = !Self::objects_of(receiver).is_empty();
        let mut element = if whole { receiver.clone() } else { self.elements(receiver) };
        if !is_container && !whole && !receiver.unknown.is_empty() {
            element.unknown = super::channels::Channels::ALL;
        }
        let memo = arguments
            .first()
            .map(|argument| argument.value.clone())
            .filter(|_| matches!(name, "inject" | "reduce" | "each_with_object"));
        let pairs = self.pairs(receiver);
        let handed: Vec<Value> = match (&memo, name, pairs) {
            (Some(memo), "each_with_object", _) => vec![element.clone(), memo.clone()],
            (Some(memo), ..) => vec![memo.clone(), element.clone()],
            (None, "inject" | "reduce", _) => vec![element.clone(), element.clone()],
            (None, "each_with_index" | "each_index" | "map_with_index", _) => vec![element.clone(), Value::plain()],
            (None, "times" | "upto" | "downto" | "step", _) => vec![Value::plain()],
            (None, _, Some(pair)) if !whole => pair,
            _ => vec![element.clone()],
        };
        let mut made = Value::default();
        self.looped(|run, _| {
            let arguments: Vec<_> = handed.iter().cloned().map(Argument::positional).collect();
            let value = run.call_value(node, block, &arguments, None);
            made.add(&value);
        });
        match name {
            "map" | "collect" | "flat_map" | "filter_map" | "map!" | "each_slice" | "zip" => {
                self.allocate(node, Object::of(Shape::List, made))
            }
            "select" | "filter" | "reject" | "find" | "detect" | "take_while"
                if self.pairs(receiver).is_none() && Self::block_node(block).is_some() =>
            {
                let shown = self.shown_by(block, element, name != "reject");
                if matches!(name, "find" | "detect") {
                    return shown.join(&Value::nil());
                }
                self.allocate(node, Object::of(Shape::List, shown))
            }
            "select" | "reject" | "filter" | "sort_by" | "take_while" | "drop_while" | "partition" | "uniq"
            | "min_by" | "max_by" | "group_by" => {
                let pairs = self.pairs(receiver).is_some();
                if pairs { receiver.clone() } else { self.allocate(node, Object::of(Shape::List, element)) }
            }
            "find" | "detect" => element.join(&Value::nil()),
            "each" | "tap" | "each_with_index" | "each_pair" | "each_key" | "each_value" => receiver.clone(),
            "then" | "yield_self" => made,
            "any?" | "all?" | "none?" | "count" | "sum" | "times" => Value::plain(),
            "each_with_object" => memo.unwrap_or(made),
            "inject" | "reduce" => memo.unwrap_or_default().join(&made),
            _ => {
                let parts = [self.deep(receiver), self.deep(&made)];
                let mut out = Value::derived(&parts);
                arguments.iter().for_each(|it| out.add_danger(&self.deep(&it.value)));
                out.unknown = super::channels::Channels::ALL;
                out
            }
        }
    }

    /// The function that a block is.
    fn block_node(block: &Value) -> Option<&Closure> {
        match block.refs.as_slice() {
            [Ref::Function(closure)] => Some(closure),
            _ => None,
        }
    }

    /// An element that a block has answered yes to, or no.
    fn shown_by(&mut self, block: &Value, element: Value, holds: bool) -> Value {
        let Some(closure) = Self::block_node(block) else { return element };
        if closure.definition.module != self.module_id() {
            return element;
        }
        let (module, node) = (self.module().clone(), closure.definition.node);
        self.narrowed(module.tree.node(node), element, holds)
    }

    /// What a dict hands to a block of two: a key and a value.
    fn pairs(&self, receiver: &Value) -> Option<Vec<Value>> {
        let object = self.object(Self::only_object(receiver)?)?;
        (object.shape == Shape::Dict).then(|| vec![self.elements(receiver), object.contents()])
    }
}
