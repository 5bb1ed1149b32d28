//! Expressions: literals, names, operators, containers.

use super::builtins;
use super::interpreter::Interpreter;
use super::object::{Object, Ref, Shape};
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
            Kind::Compare => self.chain(node),
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
            parts.push(if numeric { Value::plain() } else { self.printed(part, &value) });
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
                let elements = self.columns(&value);
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

    fn comprehension(&mut self, node: NodeRef<'_>) -> Value {
        let before = self.state.fork();
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
        let object = match node.child(Role::Element) {
            Some(pair) if pair.kind() == Kind::Pair => {
                let key = pair.child(Role::Key).map_or_else(Value::unknown, |key| self.eval(key));
                let mut dict = Object::of(Shape::Dict, self.eval(pair));
                dict.keys = Value::derived([&key]);
                dict
            }
            Some(element) => Object::of(Shape::List, self.eval(element)),
            None => Object::of(Shape::List, Value::unknown()),
        };
        self.state = before.join(std::mem::take(&mut self.state));
        let frame = self.frame_id();
        shadowed.into_iter().for_each(|(name, value)| self.state.set(frame, name, value));
        self.allocate(node, object)
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
        let mut value = self.element(node, &holder, &keys);
        let original = self.module().marks.original;
        if !original.is_empty() {
            keys.iter().for_each(|key| value.add_danger(&key.danger_in(original)));
        }
        value
    }

    fn slice(&mut self, node: NodeRef<'_>, holder: &Value, slice: NodeRef<'_>) -> Value {
        let ends: Vec<Option<Value>> =
            [Role::Lower, Role::Upper, Role::Step].map(|role| slice.child(role).map(|end| self.eval(end))).into();
        let exclusive = slice.kind() == Kind::Slice || slice.has(Flags::EXCLUSIVE);
        if let Some(folded) = builtins::slice_text(holder, &ends, exclusive) {
            return folded;
        }
        if let Some(elements) = self.columns(holder) {
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
