//! Patterns of `match` and `case … in`: names within them take the parts of the subject that they stand for.

use super::interpreter::Interpreter;
use super::object::{Key, Shape};
use super::outline::literal;
use super::value::Value;
use crate::syntax::{Kind, NodeRef, Role};

/// Classes of which no value is a text of anybody's choice.
const NUMBERS: &[&str] =
    &["Integer", "Float", "Numeric", "Rational", "TrueClass", "FalseClass", "int", "float", "bool"];

impl Interpreter<'_> {
    /// Names within a pattern take parts of the subject.
    pub fn capture(&mut self, pattern: NodeRef<'_>, value: &Value) {
        match pattern.kind() {
            Kind::Name if !self.ruby() || !pattern.name().starts_with(|c: char| c.is_uppercase()) => {
                if pattern.name() != "_" {
                    self.bind(pattern, value.clone());
                }
            }
            Kind::Dict => pattern.children().for_each(|pair| self.capture_under_key(pair, value)),
            Kind::List | Kind::Tuple if pattern.children().all(|part| part.kind() != Kind::Splat) => {
                let known = self.columns(value);
                let any = self.elements(value);
                for (at, part) in pattern.children().enumerate() {
                    let element = known.as_ref().and_then(|known| known.get(at)).unwrap_or(&any);
                    self.capture(part, &element.clone());
                }
            }
            Kind::Call => {
                for part in pattern.children_with(Role::Argument) {
                    match part.kind() {
                        Kind::Keyword | Kind::Pair => self.capture_under_key(part, value),
                        _ => self.capture_any(part, value),
                    }
                }
            }
            // `pattern => name`, `pattern as name`
            Kind::Generic if pattern.child(Role::Target).is_some() => {
                let of = pattern.child(Role::Value);
                let plain = of.is_some_and(|of| of.kind() == Kind::Name && NUMBERS.contains(&of.name()));
                of.into_iter().for_each(|of| self.capture(of, value));
                let value = if plain { Value::plain() } else { value.clone() };
                pattern.child(Role::Target).into_iter().for_each(|name| self.bind(name, value.clone()));
            }
            _ => self.capture_any(pattern, value),
        }
    }

    /// `key: pattern`, `"key": pattern`, `key:`
    fn capture_under_key(&mut self, pair: NodeRef<'_>, value: &Value) {
        let key = match (pair.kind(), pair.child(Role::Key)) {
            (Kind::Pair, Some(key)) => literal(key),
            (Kind::Keyword, _) => Some(pair.name()),
            _ => None,
        };
        let Some(key) = key else {
            self.capture_any(pair, value);
            return;
        };
        let part = self.part_named(pair, value, key);
        if let Some(inner) = pair.child(Role::Value) {
            self.capture(inner, &part);
            return;
        }
        let (name, frame) = (self.name(key), self.frame_id());
        self.state.set(frame, name, part);
    }

    /// What stands under a name: a key of a dict, a field of anything else.
    fn part_named(&mut self, node: NodeRef<'_>, value: &Value, key: &str) -> Value {
        let object = Self::only_object(value).and_then(|id| self.object(id));
        match object.map(|object| (object.shape, object.fields.get(&Key::Text(key.into())).cloned())) {
            Some((Shape::Instance(_), None)) if self.ruby() => self.call_named(node, value, key, &[]),
            Some((Shape::Instance(_), _)) => self.attribute_of(node, value, key),
            Some((_, Some(field))) => field,
            _ => self.element(node, value, &[Value::text(key)]),
        }
    }

    /// Any part may go to any name.
    fn capture_any(&mut self, pattern: NodeRef<'_>, value: &Value) {
        let part = self.deep(value).join(&Value::derived([value]));
        for name in pattern.descendants().filter(|node| node.kind() == Kind::Name && node.role() != Role::Callee) {
            if !self.ruby() || !name.name().starts_with(|c: char| c.is_uppercase()) {
                self.bind(name, part.clone());
            }
        }
    }
}
