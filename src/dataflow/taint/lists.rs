//! Methods of lists, tuples and sets.

use super::builtins;
use super::containers::Method;
use super::folding;
use super::interpreter::Interpreter;
use super::object::{Object, ObjectId, Ref, Shape};
use super::value::{Const, Value};
use crate::syntax::NodeRef;

impl Interpreter<'_> {
    pub fn list_method(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        if let Some(out) = self.list_change(id, method) {
            return Some(out);
        }
        if let Some(out) = self.list_question(id, method) {
            return Some(out);
        }
        if method.block.is_some() {
            return None;
        }
        match self.list_part(id, method) {
            Some(out) => Some(out),
            None => self.list_copy(id, method),
        }
    }

    /// Methods that change the list.
    fn list_change(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let (holder, first) = (Value::reference(Ref::Object(id)), method.first());
        match method.name {
            "append" | "push" | "add" | "put" | "enqueue" => {
                let given = method.values();
                self.change(id, |object| given.into_iter().for_each(|value| object.push(value)));
            }
            "appendleft" | "unshift" | "prepend" => self.insert(id, 0, first?),
            "insert" => {
                let value = method.second()?;
                match first?.only() {
                    Some(Const::Integer(at)) => self.insert(id, *at as i64, value),
                    _ => self.change(id, |object| *object = Object::of(Shape::List, object.contents().join(&value))),
                }
            }
            "extend" | "concat" | "update" => self.extend(id, &first?),
            "pop" | "delete_at" | "shift" | "popleft" => {
                let key = match (method.name, first) {
                    ("shift" | "popleft", _) => integer(0),
                    (_, at) => at.unwrap_or_else(|| integer(-1)),
                };
                return Some(self.remove(id, Some(&key)));
            }
            "remove" | "delete" | "discard" => {
                self.remove_item(id, &first?);
                return Some(Value::plain());
            }
            "clear" => self.change(id, |object| *object = Object::list(Vec::new())),
            "replace" => {
                let known = self.columns(first.as_ref()?);
                let any = self.elements(&first?);
                let list = known.map_or_else(|| Object::of(Shape::List, any), Object::list);
                self.change(id, |object| *object = list);
            }
            "reverse!" => self.turn(id),
            "reverse" if !self.ruby() => self.turn(id),
            "sort" if !self.ruby() => {
                self.change(id, |object| *object = Object::of(Shape::List, object.contents()));
                return Some(Value::nil());
            }
            _ => return None,
        }
        Some(holder)
    }

    fn turn(&mut self, id: ObjectId) {
        self.change(id, |object| {
            object.rearrange(|elements| elements.reverse());
        });
    }

    /// Methods that ask something of the list.
    fn list_question(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let known = self.object(id)?.elements();
        let count = known.as_ref().map(|known| integer(known.len() as i128));
        let empty = known.as_ref().map(Vec::is_empty);
        match (method.name, method.arguments) {
            ("length" | "size" | "count" | "__len__", []) if method.block.is_none() => {
                Some(count.unwrap_or_else(Value::plain))
            }
            ("empty?", []) => Some(empty.map_or_else(Value::plain, Value::boolean)),
            ("any?", []) if method.block.is_none() => {
                Some(empty.map_or_else(Value::plain, |empty| Value::boolean(!empty)))
            }
            ("include?" | "member?" | "__contains__", [item]) => {
                let holder = Value::reference(Ref::Object(id));
                Some(self.membership(&item.value, &holder).map_or_else(Value::plain, Value::boolean))
            }
            ("index" | "count" | "any?" | "all?" | "none?", _) if method.block.is_none() => Some(Value::plain()),
            _ => None,
        }
    }

    /// Methods that give an element, or some.
    fn list_part(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let (node, holder, first) = (method.node, Value::reference(Ref::Object(id)), method.first());
        Some(match (method.name, first) {
            ("first", None) => self.element(node, &holder, &[integer(0)]),
            ("last", None) => self.element(node, &holder, &[integer(-1)]),
            ("first" | "take", Some(count)) => self.some_of(node, id, &integer(0), Some(&count)),
            ("drop", Some(from)) => self.some_of(node, id, &from, None),
            ("last", Some(count)) => {
                let length = self.object(id)?.elements().map(|all| all.len() as i128);
                let from = match (length, count.only()) {
                    (Some(length), Some(Const::Integer(count))) => integer((length - count).max(0)),
                    _ => Value::plain(),
                };
                self.some_of(node, id, &from, None)
            }
            ("slice" | "[]", Some(from)) if method.arguments.len() == 2 => {
                self.some_of(node, id, &from, method.second().as_ref())
            }
            ("values_at", Some(_)) => {
                let all =
                    method.values().iter().map(|at| self.element(node, &holder, std::slice::from_ref(at))).collect();
                self.allocate(node, Object::list(all))
            }
            ("fetch" | "at" | "__getitem__" | "slice" | "[]", Some(at)) => {
                let mut value = self.element(node, &holder, &[at]);
                method.second().into_iter().for_each(|default| value.add(&default));
                value
            }
            ("dig", Some(at)) => {
                let value = self.element(node, &holder, &[at]);
                self.dig(node, value, method)
            }
            ("min" | "max", None) => {
                let all = self.object(id)?.elements().unwrap_or_default();
                let known: Option<Vec<&Const>> = all.iter().map(Value::only).collect();
                let folded = known.and_then(|known| folding::function(method.name, &known, true));
                folded.map_or_else(|| self.elements(&holder), Value::constant)
            }
            ("sample" | "min" | "max" | "sum" | "find" | "detect", _) => self.elements(&holder),
            ("join", separator) => self.join_list(id, &separator.unwrap_or_else(|| Value::text(""))),
            _ => return None,
        })
    }

    /// The further keys of `dig`.
    pub fn dig(&mut self, node: NodeRef<'_>, mut value: Value, method: Method<'_, '_>) -> Value {
        for key in method.arguments.iter().skip(1) {
            value = self.element(node, &value, std::slice::from_ref(&key.value));
        }
        value
    }

    /// A list of so many elements from a place on; all, where it is not known which.
    pub fn some_of(&mut self, node: NodeRef<'_>, id: ObjectId, from: &Value, count: Option<&Value>) -> Value {
        let Some(object) = self.object(id) else { return Value::default() };
        let part = object.elements().and_then(|all| {
            let (from, _) = builtins::bounds(&[Some(from.clone()), None], all.len(), true)?;
            let count = match count.map(Value::only) {
                None => all.len(),
                Some(Some(Const::Integer(count))) => usize::try_from(*count).ok()?,
                Some(_) => return None,
            };
            Some(all.into_iter().skip(from).take(count).collect())
        });
        let part = part.map_or_else(|| Object::of(Shape::List, object.contents()), Object::list);
        self.allocate(node, part)
    }

    /// Methods that make another list.
    fn list_copy(&mut self, id: ObjectId, method: Method<'_, '_>) -> Option<Value> {
        let object = self.object(id)?.clone();
        let made = match method.name {
            "copy" | "dup" | "clone" | "to_a" | "freeze" | "to_ary" | "entries" | "each" | "lazy" | "compact"
            | "to_set" => object,
            "reverse" => {
                let mut turned = object;
                turned.rearrange(|elements| elements.reverse());
                turned
            }
            "flatten" => {
                let all = object.elements().and_then(|all| self.flattened(&all));
                all.map_or_else(|| Object::of(Shape::List, self.leaves(&object)), Object::list)
            }
            "uniq" | "each_with_index" | "with_index" | "sort" | "shuffle" | "rotate" | "difference" => {
                Object::of(Shape::List, object.contents())
            }
            "to_h" => {
                let mut dict = Object::new(Shape::Dict);
                self.merge_pairs(&mut dict, &object);
                dict
            }
            "zip" => return Some(self.zipped(method.node, &Value::reference(Ref::Object(id)), &method.values())),
            "union" | "+" | "intersection" => {
                let more = self.elements(&method.first()?);
                Object::of(Shape::List, object.contents().join(&more))
            }
            _ => return None,
        };
        Some(self.allocate(method.node, made))
    }

    /// Elements with those of lists among them taken out.
    fn flattened(&self, all: &[Value]) -> Option<Vec<Value>> {
        let mut out = Vec::new();
        for element in all {
            match Self::objects_of(element).as_slice() {
                [] => out.push(element.clone()),
                _ => out.extend(self.columns(element)?),
            }
        }
        Some(out)
    }

    fn leaves(&self, object: &Object) -> Value {
        let contents = object.contents();
        let flat = Value { refs: Vec::new(), ..contents.clone() };
        flat.join(&self.elements(&contents)).join(&self.deep(&contents))
    }

    /// Tuples of what stands at the same place of several lists.
    pub fn zipped(&mut self, node: NodeRef<'_>, first: &Value, more: &[Value]) -> Value {
        let columns: Vec<Value> = std::iter::once(first).chain(more).map(|list| self.elements(list)).collect();
        let tuple = self.allocate(node, Object::list(columns));
        let Some(child) = node.first_child() else { return tuple };
        self.allocate(child, Object::of(Shape::List, tuple))
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

    /// A list of pairs goes into a dict.
    pub fn merge_pairs(&mut self, dict: &mut Object, list: &Object) {
        let pairs: Option<Vec<Vec<Value>>> =
            list.elements().and_then(|all| all.iter().map(|pair| self.columns(pair)).collect());
        if let Some(pairs) = pairs.filter(|pairs| pairs.iter().all(|pair| pair.len() == 2)) {
            pairs.into_iter().for_each(|pair| dict.put_under(&pair[0], pair[1].clone()));
            return;
        }
        let contents = list.contents();
        match self.columns(&contents).filter(|pair| pair.len() == 2) {
            Some(pair) => dict.put_under(&pair[0], pair[1].clone()),
            None => dict.take_in(&Value::derived([&self.deep(&contents)])),
        }
    }
}

pub(super) fn integer(number: i128) -> Value {
    Value::constant(Const::Integer(number))
}
