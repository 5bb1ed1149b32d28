//! Operators: over constants, texts and containers, and what holds as a condition.

use super::folding;
use super::interpreter::Interpreter;
use super::object::{Key, Object, Ref, Shape};
use super::templates;
use super::value::{Const, Value};
use crate::syntax::{Kind, NodeRef, Role};

impl Interpreter<'_> {
    pub fn binary(&mut self, node: NodeRef<'_>) -> Value {
        let (Some(left), Some(right)) = (node.child(Role::Left), node.child(Role::Right)) else {
            return Value::unknown();
        };
        let (a, b) = (self.eval(left), self.eval(right));
        if node.name() == "<<" && self.ruby() {
            return self.append(left, &a, b);
        }
        self.operate(node, node.name(), &a, &b)
    }

    /// `a << b` in Ruby: a list or a text that grows where it stands.
    fn append(&mut self, left: NodeRef<'_>, a: &Value, b: Value) -> Value {
        if let Some(id) = Self::only_object(a) {
            self.change(id, |object| object.push(b));
            return a.clone();
        }
        let objects = Self::objects_of(a);
        for id in &objects {
            self.change(*id, |object| object.put_anywhere(&b));
        }
        if !objects.is_empty() {
            return a.clone();
        }
        let grown = Value::concat(&[a.clone(), self.deep(&b)]);
        let mut place = left;
        while let Some(inner) = place.child(Role::Left).filter(|_| place.kind() == Kind::Binary && place.name() == "<<")
        {
            place = inner;
        }
        if matches!(place.kind(), Kind::Name | Kind::Variable | Kind::Index | Kind::Attribute) {
            self.assign(place, grown.clone());
        }
        grown
    }

    /// `a < b < c`
    pub fn chain(&mut self, node: NodeRef<'_>) -> Value {
        let operands: Vec<Value> = node.children_with(Role::Operand).map(|operand| self.eval(operand)).collect();
        let operators = node.children_with(Role::Operator).map(NodeRef::name);
        let mut all = Some(true);
        for (pair, operator) in operands.windows(2).zip(operators) {
            let holds = self.operate(node, operator, &pair[0], &pair[1]);
            match self.truth(&holds) {
                Some(false) => return Value::boolean(false),
                Some(true) => {}
                None => all = None,
            }
        }
        all.map_or_else(Value::plain, Value::boolean)
    }

    pub fn operate(&mut self, node: NodeRef<'_>, operator: &str, a: &Value, b: &Value) -> Value {
        if let (Some(left), Some(right)) = (a.only_consts(), b.only_consts())
            && let Some(folded) = folding::operator(operator, left, right, self.ruby())
        {
            return folded.made_of([a, b]);
        }
        if let Some(out) = self.own_operator(node, operator, a, b) {
            return out;
        }
        if matches!(operator, "|" | "-" | "^")
            && let Some(out) = self.combine(node, operator, a, b)
        {
            return out;
        }
        match operator {
            "+" => self.plus(node, a, b),
            "%" if a.consts.iter().any(|one| one.as_text().is_some()) || !a.mixed.is_empty() => {
                self.percent(node, a, b)
            }
            "&" if self.is_ours(a) => a.clone(),
            "&" if self.is_ours(b) => b.clone(),
            "*" | "/" | "|" | "&" | "-" | "^" | "%" | "//" | "**" | ">>" | "<<" | "@" => {
                let (a, b) = (self.deep(a), self.deep(b));
                Value::derived([&a, &b])
            }
            "in" | "not in" => {
                self.membership(a, b).map_or_else(Value::plain, |is| Value::boolean(is == (operator == "in")))
            }
            _ => Value::plain(),
        }
    }

    /// An operator that the class of the left operand defines.
    fn own_operator(&mut self, node: NodeRef<'_>, operator: &str, a: &Value, b: &Value) -> Option<Value> {
        if !matches!(self.object(Self::only_object(a)?)?.shape, Shape::Instance(_)) {
            return None;
        }
        let name = match operator {
            _ if self.ruby() => operator,
            "+" => "__add__",
            "-" => "__sub__",
            "*" => "__mul__",
            "/" => "__truediv__",
            "%" => "__mod__",
            "|" => "__or__",
            "&" => "__and__",
            _ => return None,
        };
        let given = [super::calls::Argument::positional(b.clone())];
        self.call_method(node, a, name, &given)
    }

    /// Whether a value is a container that holds nothing but what is ours.
    fn is_ours(&self, value: &Value) -> bool {
        Self::only_object(value).is_some() && self.deep(value).is_harmless()
    }

    /// Operators over dicts, sets and lists.
    fn combine(&mut self, node: NodeRef<'_>, operator: &str, a: &Value, b: &Value) -> Option<Value> {
        let left = self.object(Self::only_object(a)?)?.clone();
        let made = match (operator, left.shape) {
            ("|", Shape::Dict) => {
                let mut dict = left;
                self.merge_into(&mut dict, b);
                dict
            }
            ("-", Shape::List) => Object::of(Shape::List, left.contents()),
            ("|" | "^", Shape::List) => Object::of(Shape::List, left.contents().join(&self.elements(b))),
            _ => return None,
        };
        Some(self.allocate(node, made))
    }

    fn plus(&mut self, node: NodeRef<'_>, a: &Value, b: &Value) -> Value {
        let (left, right) = (Self::only_object(a), Self::only_object(b));
        if let (Some(left), Some(right)) = (left, right) {
            let elements = |id| self.object(id).and_then(Object::elements);
            let object = match (elements(left), elements(right)) {
                (Some(mut all), Some(more)) => {
                    all.extend(more);
                    Object::list(all)
                }
                _ => Object::of(Shape::List, self.elements(a).join(&self.elements(b))),
            };
            return self.allocate(node, object);
        }
        if left.is_some() || right.is_some() {
            let rest = self.elements(a).join(&self.elements(b));
            return self.allocate(node, Object::of(Shape::List, rest));
        }
        let parts = [self.deep(a), self.deep(b)];
        Value::concat(&parts)
    }

    /// `"… %s …" % values`
    fn percent(&mut self, node: NodeRef<'_>, template: &Value, values: &Value) -> Value {
        let object = Self::only_object(values).and_then(|id| self.object(id)).cloned();
        if let Some(dict) = object.filter(|object| object.shape == Shape::Dict && object.rest.is_nothing()) {
            let named = dict.fields.iter().filter_map(|(key, value)| match key {
                Key::Text(name) => Some((Box::from(&**name), self.deep(value))),
                Key::Index(_) => None,
            });
            let named: Vec<_> = named.collect();
            return templates::percent(template, &[], &named);
        }
        let parts = self.columns(values).unwrap_or_else(|| vec![values.clone()]);
        let parts: Vec<Value> = parts.iter().map(|part| self.printed(node, part)).collect();
        templates::percent(template, &parts, &[])
    }

    /// Whether a constant is surely in, or surely not in, a container of constants or a text.
    pub fn membership(&self, item: &Value, container: &Value) -> Option<bool> {
        let item = item.only()?;
        if let (Some(text), Some(Const::Text(whole))) = (item.as_text(), container.only()) {
            return Some(whole.contains(text));
        }
        let object = self.object(Self::only_object(container)?)?;
        if !object.rest.is_nothing() {
            return None;
        }
        if object.shape == Shape::Dict {
            return object.missing.is_none().then_some(object.fields.contains_key(&Key::of(item)?));
        }
        let elements = object.elements()?;
        let known: Option<Vec<&Const>> = elements.iter().map(Value::only).collect();
        Some(known?.contains(&item))
    }

    pub fn boolean(&mut self, node: NodeRef<'_>) -> Value {
        let (Some(left), Some(right)) = (node.child(Role::Left), node.child(Role::Right)) else {
            return Value::unknown();
        };
        let or = node.name() == "or";
        let first = self.eval(left);
        match self.truth(&first) {
            Some(truth) if truth == or => return first,
            Some(_) => return self.eval(right),
            None => {}
        }
        let before = self.state.fork();
        self.assume(left, !or);
        let second = self.eval(right);
        if self.state.dead && matches!(right.kind(), Kind::Return | Kind::Jump | Kind::Raise) {
            // `answer(…) and return`: what answers is true. `found or return`: here, found is.
            if or {
                self.state = before;
                self.assume(left, true);
                return first;
            }
            return Value::default();
        }
        self.state = before.join(std::mem::take(&mut self.state));
        let ruby = self.ruby();
        let mut kept = first;
        kept.consts.retain(|one| one.truth(ruby) == or);
        if !or {
            // Of `a and b`, `a` is what is false: nothing that does harm.
            kept = Value { consts: kept.consts, ..Value::default() };
        }
        kept.join(&second)
    }

    pub fn unary(&mut self, node: NodeRef<'_>) -> Value {
        let Some(operand) = node.child(Role::Value) else { return Value::unknown() };
        let value = self.eval(operand);
        match node.name() {
            "not" => self.truth(&value).map_or_else(Value::plain, |truth| Value::boolean(!truth)),
            "-" => match value.only() {
                Some(Const::Integer(number)) => Value::constant(Const::Integer(-number)),
                Some(Const::Float(number)) => Value::constant(Const::Float(-number)),
                _ => Value::plain(),
            },
            "defined?" | "~" | "+" => Value::plain(),
            _ => value,
        }
    }

    /// Whether a value surely holds as a condition, or surely does not.
    pub fn truth(&self, value: &Value) -> Option<bool> {
        if !self.features.constants {
            return None;
        }
        if let Some(consts) = value.only_consts() {
            let ruby = self.ruby();
            let first = consts[0].truth(ruby);
            return consts.iter().all(|one| one.truth(ruby) == first).then_some(first);
        }
        if !value.consts.is_empty() || value.plain || !value.is_harmless() {
            return None;
        }
        let [only] = value.refs.as_slice() else { return None };
        match only {
            Ref::Function(_) | Ref::Class(_) => Some(true),
            Ref::Object(id) if !self.ruby() => {
                let object = self.object(*id)?;
                let known = matches!(object.shape, Shape::List | Shape::Dict) && object.rest.is_nothing();
                known.then_some(!object.fields.is_empty())
            }
            _ => None,
        }
    }
}
