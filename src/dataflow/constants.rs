//! Values that fold: literals, string building, and names bound once. Unknown stays unknown: nothing is folded on a guess.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::definitions::Definitions;
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role};

/// How deep a value is followed.
const DEPTH: usize = 24;
/// Longest text that folding makes, in bytes.
const LENGTH: usize = 64 * 1024;

/// A folded value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    String(String),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// None, nil.
    Nil,
    /// A list or tuple of constants.
    List(Vec<Value>),
}

impl Value {
    /// The text, when it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// As string building shows it.
    pub(super) fn shown(&self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.clone()),
            Self::Integer(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// Folded values, remembered by node.
#[derive(Debug, Default)]
pub struct Constants {
    known: RefCell<FxHashMap<NodeId, Option<Value>>>,
}

impl Constants {
    pub(super) fn fold(&self, node: NodeRef<'_>, definitions: &Definitions) -> Option<Value> {
        self.fold_within(node, definitions, DEPTH)
    }

    fn fold_within(&self, node: NodeRef<'_>, definitions: &Definitions, depth: usize) -> Option<Value> {
        if let Some(known) = self.known.borrow().get(&node.id()) {
            return known.clone();
        }
        if depth == 0 {
            return None;
        }
        let value = Fold { constants: self, definitions, depth: depth - 1 }.value(node);
        // What the depth cut short may fold from nearer by.
        if value.is_some() || depth == DEPTH {
            self.known.borrow_mut().insert(node.id(), value.clone());
        }
        value
    }
}

struct Fold<'f> {
    constants: &'f Constants,
    definitions: &'f Definitions,
    depth: usize,
}

impl Fold<'_> {
    fn sub(&self, node: NodeRef<'_>) -> Option<Value> {
        self.constants.fold_within(node, self.definitions, self.depth)
    }

    fn value(&self, node: NodeRef<'_>) -> Option<Value> {
        match node.kind() {
            Kind::String | Kind::Symbol => self.string(node),
            Kind::ConcatenatedString => {
                let parts: Option<Vec<String>> = node.children().map(|part| self.sub(part)?.shown()).collect();
                text(parts?.concat())
            }
            Kind::Number => number(node.name()),
            Kind::True => Some(Value::Boolean(true)),
            Kind::False => Some(Value::Boolean(false)),
            Kind::Nil => Some(Value::Nil),
            Kind::Name | Kind::Attribute | Kind::Variable => self.sub(self.definitions.value(node)?),
            Kind::Binary => self.binary(node),
            Kind::Unary if node.name() == "-" => match self.sub(node.child(Role::Value)?)? {
                Value::Integer(n) => n.checked_neg().map(Value::Integer),
                Value::Float(n) => Some(Value::Float(-n)),
                _ => None,
            },
            Kind::List | Kind::Tuple => {
                node.children().map(|item| self.sub(item)).collect::<Option<_>>().map(Value::List)
            }
            Kind::Call => self.call(node),
            Kind::Block => {
                let only = node.first_child()?;
                if only.next_sibling().is_none() { self.sub(only) } else { None }
            }
            _ => None,
        }
    }

    fn string(&self, node: NodeRef<'_>) -> Option<Value> {
        let mut out = String::new();
        for part in node.children() {
            match part.kind() {
                Kind::StringPart => out.push_str(part.name()),
                Kind::Interpolation if part.child(Role::Format).is_none() => {
                    out.push_str(&self.sub(part.child(Role::Value)?)?.shown()?);
                }
                _ => return None,
            }
        }
        text(out)
    }

    fn binary(&self, node: NodeRef<'_>) -> Option<Value> {
        let (left, right) = (self.sub(node.child(Role::Left)?)?, node.child(Role::Right)?);
        match (node.name(), left) {
            ("%", Value::String(format)) => self.percent(&format, right),
            (op, Value::Integer(a)) => match (op, self.sub(right)?) {
                ("+", Value::Integer(b)) => a.checked_add(b),
                ("-", Value::Integer(b)) => a.checked_sub(b),
                ("*", Value::Integer(b)) => a.checked_mul(b),
                _ => None,
            }
            .map(Value::Integer),
            ("+", Value::String(a)) => match self.sub(right)? {
                Value::String(b) => text(a + &b),
                _ => None,
            },
            ("*", Value::String(a)) => match self.sub(right)? {
                Value::Integer(n) if (0..1000).contains(&n) => text(a.repeat(usize::try_from(n).ok()?)),
                _ => None,
            },
            _ => None,
        }
    }

    /// `"%s and %s" % (a, b)` with plain `%s` and `%d` only.
    fn percent(&self, format: &str, right: NodeRef<'_>) -> Option<Value> {
        let mut values = match self.sub(right)? {
            Value::List(items) => items,
            one => vec![one],
        }
        .into_iter();
        let (mut out, mut rest) = (String::new(), format);
        while let Some(at) = rest.find('%') {
            out.push_str(&rest[..at]);
            match rest.as_bytes().get(at + 1)? {
                b's' | b'd' => out.push_str(&values.next()?.shown()?),
                b'%' => out.push('%'),
                _ => return None,
            }
            rest = &rest[at + 2..];
        }
        out.push_str(rest);
        if values.next().is_some() { None } else { text(out) }
    }

    fn call(&self, node: NodeRef<'_>) -> Option<Value> {
        let callee = node.child(Role::Callee).filter(|c| c.kind() == Kind::Attribute && !c.has(Flags::SCOPE))?;
        let object = self.sub(callee.child(Role::Object)?)?;
        let arguments: Vec<_> = node.children_with(Role::Argument).collect();
        match (callee.name(), object, arguments.as_slice()) {
            ("format", Value::String(template), arguments) => self.format(&template, arguments),
            ("join", Value::String(separator), [items]) => match self.sub(*items)? {
                Value::List(items) => join(&items, &separator),
                _ => None,
            },
            ("join", Value::List(items), [separator]) => join(&items, self.sub(*separator)?.as_str()?),
            ("freeze", value, [])
            | ("to_s" | "dup" | "to_sym" | "to_str" | "squish", value @ Value::String(_), [])
            | ("encode" | "force_encoding" | "decode", value @ Value::String(_), _) => Some(value),
            ("strip", Value::String(value), []) => text(value.trim().to_owned()),
            ("lower" | "downcase", Value::String(value), []) => text(value.to_lowercase()),
            ("upper" | "upcase", Value::String(value), []) => text(value.to_uppercase()),
            _ => None,
        }
    }

    /// `"{} {0} {name}".format(…)` with plain fields only.
    fn format(&self, template: &str, arguments: &[NodeRef<'_>]) -> Option<Value> {
        let positional: Vec<_> = arguments.iter().filter(|a| a.kind() != Kind::Keyword).collect();
        let (mut out, mut rest, mut next) = (String::new(), template, 0);
        while let Some(at) = rest.find(['{', '}']) {
            out.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            if rest[at + 1..].starts_with(brace) {
                out.push_str(brace);
                rest = &rest[at + 2..];
                continue;
            }
            let end = at + rest[at..].find('}')?;
            let field = rest.get(at + 1..end)?;
            let value = if field.is_empty() {
                next += 1;
                **positional.get(next - 1)?
            } else if let Ok(index) = field.parse::<usize>() {
                **positional.get(index)?
            } else {
                arguments.iter().find(|a| a.kind() == Kind::Keyword && a.name() == field)?.child(Role::Value)?
            };
            out.push_str(&self.sub(value)?.shown()?);
            rest = &rest[end + 1..];
        }
        out.push_str(rest);
        text(out)
    }
}

fn join(items: &[Value], separator: &str) -> Option<Value> {
    let parts: Option<Vec<String>> = items.iter().map(Value::shown).collect();
    text(parts?.join(separator))
}

fn text(value: String) -> Option<Value> {
    (value.len() <= LENGTH).then_some(Value::String(value))
}

/// The value of a number's text in either language.
#[must_use]
pub fn number(digits: &str) -> Option<Value> {
    let plain = digits.replace('_', "").to_ascii_lowercase();
    let octal = plain.len() > 1 && plain.starts_with('0') && plain.bytes().all(|b| b.is_ascii_digit());
    let whole = match plain.get(..2) {
        Some("0x") => i128::from_str_radix(&plain[2..], 16).ok(),
        Some("0o") => i128::from_str_radix(&plain[2..], 8).ok(),
        Some("0b") => i128::from_str_radix(&plain[2..], 2).ok(),
        _ if octal => i128::from_str_radix(&plain, 8).ok(),
        _ => plain.trim_end_matches('l').parse().ok(),
    };
    whole.map(Value::Integer).or_else(|| plain.parse().ok().map(Value::Float))
}
