//! Expressions: literals, names, operators, containers.

use super::builtins;
use super::interpreter::Interpreter;
use super::object::{Key, Object, Ref, Shape};
use super::value::{Const, Value, What};
use crate::dataflow::constants;
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// The value of a node, before what the rules say of it.
    pub fn value_of(&mut self, node: NodeRef<'_>) -> Value {
        match node.kind() {
            Kind::True => Value::boolean(true),
            Kind::False => Value::boolean(false),
            Kind::Nil | Kind::Global | Kind::Ellipsis => Value::nil(),
            Kind::Number => number(node.name()),
            Kind::Character => Value::text(node.name().trim_start_matches('?')),
            Kind::String | Kind::Symbol | Kind::Regex => self.text(node),
            Kind::ConcatenatedString => {
                let parts: Vec<_> = node.children().map(|part| self.eval(part)).collect();
                Value::concat(&parts)
            }
            Kind::Shell => {
                let command = self.text(node);
                self.operands = vec![command];
                Value::unknown()
            }
            Kind::Interpolation => node.child(Role::Value).map_or_else(Value::nil, |value| self.eval(value)),
            Kind::Name => self.lookup(node),
            Kind::Variable => self.field(node),
            Kind::Attribute => self.attribute(node),
            Kind::Index => self.index(node),
            Kind::List | Kind::Tuple | Kind::Set => self.list(node),
            Kind::Dict => self.dict(node),
            Kind::Comprehension => self.comprehension(node),
            Kind::Range | Kind::Slice => {
                let ends: Vec<_> = node.children().map(|end| self.eval(end)).collect();
                let ends: Vec<Value> = ends.iter().map(|end| self.deep(end)).collect();
                Value::derived(&ends)
            }
            Kind::Call => self.call(node),
            Kind::Keyword | Kind::Pair | Kind::Splat | Kind::DoubleSplat | Kind::BlockPass | Kind::WithItem => {
                node.child(Role::Key).into_iter().for_each(|key| {
                    self.eval(key);
                });
                node.child(Role::Value).map_or_else(Value::nil, |value| self.eval(value))
            }
            Kind::Binary => self.binary(node),
            Kind::Boolean => self.boolean(node),
            Kind::Compare => {
                for operand in node.children_with(Role::Operand) {
                    self.eval(operand);
                }
                Value::plain()
            }
            Kind::Unary => self.unary(node),
            Kind::Await => node.child(Role::Value).map_or_else(Value::nil, |value| self.eval(value)),
            Kind::Assign => self.assignment(node),
            Kind::AugmentedAssign => self.augmented(node),
            Kind::Lambda => Value::reference(Ref::Function(self.closure(node))),
            Kind::Yield => self.give(node),
            Kind::Super => self.call_super_bare(node),
            _ => self.statement(node),
        }
    }

    /// A string with what is built into it.
    fn text(&mut self, node: NodeRef<'_>) -> Value {
        let mut parts = Vec::new();
        for part in node.children() {
            if part.kind() == Kind::StringPart {
                parts.push(Value::text(part.name()));
                continue;
            }
            let value = self.eval(part);
            let numeric = part.child(Role::Format).and_then(NodeRef::first_child);
            let numeric = numeric.is_some_and(|format| format.name().ends_with(['d', 'f', 'x', 'X', 'b', 'e']));
            parts.push(if numeric { Value::plain() } else { self.deep(&value) });
        }
        Value::concat(&parts)
    }

    // ---- containers

    fn list(&mut self, node: NodeRef<'_>) -> Value {
        let mut known = Some(Vec::new());
        let mut rest = Value::default();
        for child in node.children() {
            if child.kind() == Kind::Splat {
                let value = child.child(Role::Value).map_or_else(Value::nil, |value| self.eval(value));
                let elements = Self::only_object(&value).and_then(|id| self.object(id)?.elements());
                if let (Some(elements), Some(known)) = (elements, &mut known) {
                    known.extend(elements);
                } else {
                    rest.add(&self.elements(&value));
                    known.take().into_iter().flatten().for_each(|value| rest.add(&value));
                }
                continue;
            }
            let value = self.eval(child);
            match &mut known {
                Some(known) => known.push(value),
                None => rest.add(&value),
            }
        }
        let object = known.map_or_else(|| Object::of(Shape::List, rest), Object::list);
        self.allocate(node, object)
    }

    fn dict(&mut self, node: NodeRef<'_>) -> Value {
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
                    match key.only().and_then(Key::of) {
                        Some(key) => dict.put(key, value),
                        None => dict.put_anywhere(&value),
                    }
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

    /// What a dict holds goes into another.
    pub fn merge_into(&mut self, dict: &mut Object, value: &Value) {
        match Self::only_object(value).and_then(|id| self.object(id)) {
            Some(other) if other.shape == Shape::Dict => {
                for (key, value) in other.fields.clone() {
                    dict.put(key, value);
                }
                let rest = other.rest.clone();
                dict.rest.add(&rest);
            }
            _ => {
                let any = self.deep(value);
                dict.put_anywhere(&Value::derived([&any]));
            }
        }
    }

    fn comprehension(&mut self, node: NodeRef<'_>) -> Value {
        let before = self.state.clone();
        let shadowed = self.targets_of(node);
        for clause in node.children_with(Role::Clause) {
            match clause.kind() {
                Kind::ComprehensionFor => {
                    let container = clause.child(Role::Iterable).map_or_else(Value::unknown, |it| self.eval(it));
                    let elements = self.elements(&container);
                    if let Some(target) = clause.child(Role::Target) {
                        self.bind(target, elements);
                    }
                }
                _ => {
                    if let Some(condition) = clause.child(Role::Condition) {
                        self.eval(condition);
                        self.assume(condition, true);
                    }
                }
            }
        }
        let element = node.child(Role::Element);
        let (shape, rest) = match element {
            Some(pair) if pair.kind() == Kind::Pair => (Shape::Dict, self.eval(pair)),
            Some(element) => (Shape::List, self.eval(element)),
            None => (Shape::List, Value::unknown()),
        };
        self.state = before.join(std::mem::take(&mut self.state));
        let frame = self.frame_id();
        shadowed.into_iter().for_each(|(name, value)| self.state.set(frame, name, value));
        self.allocate(node, Object::of(shape, rest))
    }

    /// The names that a comprehension has for itself, with what they stand for around it.
    fn targets_of(&self, node: NodeRef<'_>) -> Vec<(super::object::Name, Value)> {
        let targets = node.children_with(Role::Clause).filter_map(|clause| clause.child(Role::Target));
        let names = targets.flat_map(NodeRef::descendants).filter(|name| name.kind() == Kind::Name);
        let frame = self.frame_id();
        let known = names.filter_map(|name| {
            let name = self.symbol(name.symbol());
            self.state.var(frame, name).map(|value| (name, value.clone()))
        });
        known.collect()
    }

    fn index(&mut self, node: NodeRef<'_>) -> Value {
        let Some(object) = node.child(Role::Object) else { return Value::unknown() };
        let holder = self.eval(object);
        let indexes: Vec<_> = node.children_with(Role::Index).collect();
        if let [slice] = indexes.as_slice()
            && matches!(slice.kind(), Kind::Slice | Kind::Range)
        {
            return self.slice(node, &holder, *slice);
        }
        let keys: Vec<Value> = indexes.iter().map(|index| self.eval(*index)).collect();
        self.element(node, &holder, &keys)
    }

    /// What stands under a key of what a value may be.
    pub fn element(&mut self, node: NodeRef<'_>, holder: &Value, keys: &[Value]) -> Value {
        if let Some(folded) = builtins::character(holder, keys) {
            return folded;
        }
        let mut out = Value::default();
        let key = keys.first().filter(|_| keys.len() == 1);
        for to in &holder.refs {
            match to {
                Ref::Object(id) => {
                    let Some(object) = self.object(*id) else { continue };
                    out.add(&match key.and_then(|key| key.only_consts()) {
                        Some(known) => known.iter().fold(Value::default(), |all, key| {
                            all.join(&Key::of(key).map_or_else(|| object.contents(), |key| object.get(&key)))
                        }),
                        // Under a key that is not known there may be nothing.
                        None if object.shape == Shape::Dict => object.contents().join(&Value::nil()),
                        None => object.contents(),
                    });
                    if matches!(object.shape, Shape::Opaque | Shape::Instance(_)) && object.rest.is_nothing() {
                        out.add(&Value::unknown());
                    }
                }
                Ref::Function(function) => {
                    let function = function.clone();
                    let arguments: Vec<_> = keys.iter().cloned().map(super::calls::Argument::positional).collect();
                    out.add(&self.invoke(node, &function, None, &arguments, None));
                }
                Ref::Path(_, path) => {
                    let kept = key.and_then(|key| key.only()).and_then(Key::of);
                    let kept = kept.map(|key| self.name(&super::targets::stored(path, &key)));
                    let value = kept.and_then(|kept| self.state.var(super::names::OUTSIDE, kept));
                    if let Some(value) = value {
                        return value.clone();
                    }
                    out.add(&Value::unknown());
                }
                Ref::Class(_) => out.add(&Value::unknown()),
            }
        }
        let rest = Value { refs: Vec::new(), ..holder.clone() };
        if !rest.is_nothing() || holder.refs.is_empty() {
            out.add(&Value::derived([&rest]));
            if rest.taints.is_empty() && !rest.unknown.is_empty() {
                out.unknown = super::channels::Channels::ALL;
            }
        }
        out
    }

    fn slice(&mut self, node: NodeRef<'_>, holder: &Value, slice: NodeRef<'_>) -> Value {
        let ends: Vec<Option<Value>> =
            [Role::Lower, Role::Upper, Role::Step].map(|role| slice.child(role).map(|end| self.eval(end))).into();
        let exclusive = slice.kind() == Kind::Slice || slice.has(Flags::EXCLUSIVE);
        if let Some(folded) = builtins::slice_text(holder, &ends, exclusive) {
            return folded;
        }
        let elements = Self::only_object(holder).and_then(|id| self.object(id)?.elements());
        if let Some(elements) = elements {
            let object = match builtins::bounds(&ends, elements.len(), exclusive) {
                Some((from, to)) => Object::list(elements[from..to].to_vec()),
                None => Object::of(Shape::List, elements.iter().fold(Value::default(), Value::join)),
            };
            return self.allocate(node, object);
        }
        if Self::objects_of(holder).is_empty() {
            return Value::derived([holder]);
        }
        let rest = self.elements(holder);
        self.allocate(node, Object::of(Shape::List, rest))
    }

    // ---- operators

    fn binary(&mut self, node: NodeRef<'_>) -> Value {
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
        if matches!(left.kind(), Kind::Name | Kind::Variable | Kind::Index | Kind::Attribute) {
            self.assign(left, grown.clone());
        }
        grown
    }

    pub fn operate(&mut self, node: NodeRef<'_>, operator: &str, a: &Value, b: &Value) -> Value {
        if let (Some(left), Some(right)) = (a.only_consts(), b.only_consts())
            && let Some(folded) = builtins::fold_operator(operator, left, right)
        {
            return folded;
        }
        match operator {
            "+" => self.plus(node, a, b),
            "%" if a.consts.iter().any(|one| one.as_text().is_some()) || !a.mixed.is_empty() => self.percent(a, b),
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

    /// Whether a value is a container that holds nothing but what is ours.
    fn is_ours(&self, value: &Value) -> bool {
        Self::only_object(value).is_some() && self.deep(value).is_harmless()
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
    fn percent(&mut self, template: &Value, values: &Value) -> Value {
        let known = Self::only_object(values).and_then(|id| self.object(id)?.elements());
        let parts = known.unwrap_or_else(|| vec![self.deep(values)]);
        let parts: Vec<Value> = parts.iter().map(|part| self.deep(part)).collect();
        builtins::percent(template, &parts)
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
            return Some(object.fields.contains_key(&Key::of(item)?));
        }
        let elements = object.elements()?;
        let known: Option<Vec<&Const>> = elements.iter().map(Value::only).collect();
        Some(known?.contains(&item))
    }

    fn boolean(&mut self, node: NodeRef<'_>) -> Value {
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
        let before = self.state.clone();
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

    fn unary(&mut self, node: NodeRef<'_>) -> Value {
        let Some(operand) = node.child(Role::Value) else { return Value::unknown() };
        let value = self.eval(operand);
        match node.name() {
            "not" => self.truth(&value).map_or_else(Value::plain, |truth| Value::boolean(!truth)),
            "-" => match value.only() {
                Some(Const::Integer(number)) => Value::constant(Const::Integer(-number)),
                _ => Value::plain(),
            },
            "defined?" | "~" | "+" => Value::plain(),
            _ => value,
        }
    }

    /// Whether a value surely holds as a condition, or surely does not.
    pub fn truth(&self, value: &Value) -> Option<bool> {
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

    // ---- assignments

    fn assignment(&mut self, node: NodeRef<'_>) -> Value {
        let (target, Some(value)) = (node.child(Role::Target), node.child(Role::Value)) else {
            return Value::nil();
        };
        let value = self.eval(value);
        self.operands = vec![value.clone()];
        if let Some(target) = target {
            self.assign(target, value.clone());
            self.heed_target(target, &value);
        }
        value
    }

    fn augmented(&mut self, node: NodeRef<'_>) -> Value {
        let (Some(target), Some(given)) = (node.child(Role::Target), node.child(Role::Value)) else {
            return Value::unknown();
        };
        let old = self.eval(target);
        let operator = node.name().trim_end_matches('=');
        let value = match operator {
            "||" | "or" | "&&" | "and" => {
                let or = matches!(operator, "||" | "or");
                match self.truth(&old) {
                    Some(truth) if truth == or => old,
                    known => {
                        let given = self.eval(given);
                        if known.is_some() { given } else { old.join(&given) }
                    }
                }
            }
            _ => {
                let given = self.eval(given);
                if operator == "+"
                    && !self.ruby()
                    && let Some(id) = Self::only_object(&old)
                {
                    self.extend(id, &given);
                    old
                } else {
                    self.operate(node, operator, &old, &given)
                }
            }
        };
        self.operands = vec![value.clone()];
        let value = value.stepped(self.module_id(), node.span(), &What::Name(target.name().into()));
        self.assign(target, value.clone());
        self.heed_target(target, &value);
        value
    }
}

fn number(text: &str) -> Value {
    match constants::number(text) {
        Some(constants::Value::Integer(number)) => Value::constant(Const::Integer(number)),
        Some(constants::Value::Float(number)) => Value::constant(Const::Float(number)),
        _ => Value::plain(),
    }
}
