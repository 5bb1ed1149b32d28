//! What a rule asks of a metavariable's value: a regex, a comparison, an analysis, a type.

use std::borrow::Cow;

use super::bindings::{Bindings, Bound};
use super::formula::Asked;
use super::regexes::Matching;
use super::target::Target;
use crate::credential::shannon;
use crate::dataflow::{Value, number};
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// Whether a value matches from its first character: as written, or what it folds to. An expression that denies
/// (it starts with a negative look-ahead) must hold for both.
pub(super) fn matches_regex(target: &Target<'_>, bound: &Bound, asked: &Asked) -> bool {
    let Asked { regex, denies, need, .. } = asked;
    let as_written = regex.is_match(&written(target, bound), &target.gave_up);
    if as_written != *denies {
        return as_written;
    }
    let folded = folded(target, bound).and_then(|value| match value {
        Value::String(text) => Some(text),
        Value::Integer(number) => Some(number.to_string()),
        _ => None,
    });
    match folded {
        Some(text) if *denies => regex.is_match(&text, &target.gave_up),
        // What only folding brings together counts where the file holds its words: the prefilter looks for those.
        Some(text) => {
            regex.is_match(&text, &target.gave_up) && need.holds_in(&target.source.text().to_ascii_lowercase())
        }
        None => as_written,
    }
}

/// A value as it stands in the file; a heredoc with its body, which stands elsewhere.
fn written<'b>(target: &'b Target<'_>, bound: &'b Bound) -> Cow<'b, str> {
    let shown = bound.shown(target.source.text());
    let heredoc = bound
        .node
        .filter(|_| shown.contains("<<"))
        .and_then(|id| target.tree.node(id).descendants().find(|node| node.has(Flags::HEREDOC)));
    let body =
        heredoc.and_then(|node| Some(Span::new(node.first_child()?.span().start, node.children().last()?.span().end)));
    body.map_or(Cow::Borrowed(shown), |body| Cow::Owned(format!("{shown}\n{}", target.text(body))))
}

pub(super) fn folded(target: &Target<'_>, bound: &Bound) -> Option<Value> {
    match (&bound.text, bound.node) {
        (Some(text), _) => Some(Value::String(text.to_string())),
        (None, Some(id)) => target.facts.fold(target.tree.node(id)),
        _ => None,
    }
}

/// The text of a value: its folded content, else as written.
pub(super) fn content(target: &Target<'_>, bound: &Bound) -> String {
    match folded(target, bound) {
        Some(Value::String(text)) => text,
        _ => bound.shown(target.source.text()).to_owned(),
    }
}

/// `metavariable-analysis`: whether the value is what the analyzer looks for.
pub(super) fn analyze(target: &Target<'_>, bound: &Bound, analyzer: &str) -> bool {
    let text = content(target, bound);
    match analyzer {
        "entropy" => is_random(&text),
        "redos" => has_nested_repeat(&text),
        _ => false,
    }
}

/// Long, of many different characters for what it is made of, and not made of words.
fn is_random(text: &str) -> bool {
    let least = if text.bytes().all(|b| b.is_ascii_digit()) { 2.5 } else { 3.0 };
    text.len() >= 8 && !text.contains(' ') && shannon(text) >= least && text.chars().any(|c| c.is_ascii_digit())
}

/// A repeat of a group that itself ends in a repeat: `(a+)+`.
fn has_nested_repeat(regex: &str) -> bool {
    let bytes = regex.as_bytes();
    let mut groups: Vec<bool> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'(' => groups.push(false),
            b'+' | b'*' => groups.iter_mut().for_each(|repeats| *repeats = true),
            b')' => {
                let repeats = groups.pop().unwrap_or(false);
                if repeats && matches!(bytes.get(at + 1), Some(b'+' | b'*' | b'{')) {
                    return true;
                }
            }
            _ => {}
        }
        at += 1;
    }
    false
}

/// Whether an expression is known to be of a type: by annotation, or because a constructor or literal made it.
pub(super) fn has_type(target: &Target<'_>, node: NodeRef<'_>, wanted: &str) -> bool {
    let path: Vec<&str> = wanted.split(['.', ':']).filter(|part| !part.is_empty()).collect();
    let literal = match node.kind() {
        Kind::String | Kind::ConcatenatedString => "str string String",
        Kind::Number => match number(node.name()) {
            Some(Value::Integer(_)) => "int number Integer",
            _ => "float number Float",
        },
        Kind::Dict => "dict Hash",
        Kind::List => "list Array",
        Kind::Call => {
            return node.child(Role::Callee).is_some_and(|callee| target.facts.means(constructor(callee), &path));
        }
        Kind::Name => return name_has_type(target, node, wanted, &path),
        _ => "",
    };
    literal.split(' ').any(|name| name == wanted)
}

/// `A.new` makes an `A`.
fn constructor(callee: NodeRef<'_>) -> NodeRef<'_> {
    if callee.name() == "new" { callee.child(Role::Object).unwrap_or(callee) } else { callee }
}

fn name_has_type(target: &Target<'_>, name: NodeRef<'_>, wanted: &str, path: &[&str]) -> bool {
    let Some(declaration) = target.facts.definitions.declaration(name) else { return false };
    let bound = target.tree.node(declaration);
    let annotated = [Some(bound), bound.parent()].into_iter().flatten().find_map(|at| at.child(Role::Type));
    if let Some(annotation) = annotated {
        return target.facts.means(annotation, path);
    }
    target
        .facts
        .definitions
        .value(name)
        .is_some_and(|value| value.kind() != Kind::Name && has_type(target, value, wanted))
}

/// `metavariable-comparison`: whether the expression holds. An unknown value makes it false.
pub(super) fn compares(
    target: &Target<'_>,
    bindings: &Bindings,
    expression: NodeRef<'_>,
    strip: bool,
    base: Option<u32>,
) -> bool {
    let comparison = Comparison { target, bindings, strip, base };
    matches!(comparison.value(expression), Some(Value::Boolean(true)))
}

struct Comparison<'c, 't> {
    target: &'c Target<'t>,
    bindings: &'c Bindings,
    strip: bool,
    base: Option<u32>,
}

impl Comparison<'_, '_> {
    fn value(&self, node: NodeRef<'_>) -> Option<Value> {
        match node.kind() {
            Kind::Metavariable => self.bound(node.name()),
            Kind::Number => number(node.name()),
            Kind::String => Some(Value::String(node.children().map(NodeRef::name).collect())),
            Kind::True => Some(Value::Boolean(true)),
            Kind::False => Some(Value::Boolean(false)),
            Kind::Nil => Some(Value::Nil),
            Kind::List | Kind::Tuple => {
                node.children().map(|item| self.value(item)).collect::<Option<_>>().map(Value::List)
            }
            Kind::Unary => self.unary(node),
            Kind::Boolean => {
                let (left, right) = (self.value(node.child(Role::Left)?)?, node.child(Role::Right)?);
                let truth = left == Value::Boolean(true);
                if truth == (node.name() == "or") { Some(Value::Boolean(truth)) } else { self.value(right) }
            }
            Kind::Binary => self.binary(node),
            Kind::Call => self.call(node),
            _ => None,
        }
    }

    fn bound(&self, name: &str) -> Option<Value> {
        let bound = self.bindings.get(name)?;
        let known = folded(self.target, bound);
        if let Some(Value::String(text)) = &known
            && (self.strip || self.base.is_some())
        {
            return integer(text, self.base.unwrap_or(10)).or(known);
        }
        known.or_else(|| Some(Value::String(bound.shown(self.target.source.text()).to_owned())))
    }

    fn unary(&self, node: NodeRef<'_>) -> Option<Value> {
        match (node.name(), self.value(node.child(Role::Value)?)?) {
            ("-", Value::Integer(n)) => Some(Value::Integer(-n)),
            ("not", Value::Boolean(truth)) => Some(Value::Boolean(!truth)),
            _ => None,
        }
    }

    fn binary(&self, node: NodeRef<'_>) -> Option<Value> {
        let (left, right) = (self.value(node.child(Role::Left)?)?, self.value(node.child(Role::Right)?)?);
        let truth = match (node.name(), &right) {
            ("==", _) => left == right,
            ("!=", _) => left != right,
            ("in", Value::List(items)) => items.contains(&left),
            ("not in", Value::List(items)) => !items.contains(&left),
            (operator @ ("<" | "<=" | ">" | ">="), _) => {
                let order = as_float(&left)?.partial_cmp(&as_float(&right)?)?;
                match operator {
                    "<" => order.is_lt(),
                    "<=" => order.is_le(),
                    ">" => order.is_gt(),
                    _ => order.is_ge(),
                }
            }
            (operator, _) => return arithmetic(operator, &left, &right),
        };
        Some(Value::Boolean(truth))
    }

    fn call(&self, node: NodeRef<'_>) -> Option<Value> {
        let arguments: Vec<_> = node.children_with(Role::Argument).collect();
        match (node.child(Role::Callee)?.name(), arguments.as_slice()) {
            ("int", [value]) => match self.value(*value)? {
                Value::String(text) => integer(&text, self.base.unwrap_or(10)),
                Value::Float(number) => Some(Value::Float(number.trunc())),
                other => Some(other),
            },
            ("str", [value]) => match self.value(*value)? {
                Value::Integer(number) => Some(Value::String(number.to_string())),
                other => Some(other),
            },
            ("len", [value]) => match self.value(*value)? {
                Value::String(text) => Some(Value::Integer(text.chars().count() as i128)),
                Value::List(items) => Some(Value::Integer(items.len() as i128)),
                _ => None,
            },
            ("match", [pattern, text]) => {
                let (Value::String(pattern), Value::String(text)) = (self.value(*pattern)?, self.value(*text)?) else {
                    return None;
                };
                let regex = Matching::from_start(&pattern).ok()?;
                Some(Value::Boolean(regex.is_match(&text, &self.target.gave_up)))
            }
            _ => None,
        }
    }
}

fn arithmetic(operator: &str, left: &Value, right: &Value) -> Option<Value> {
    let (Value::Integer(a), Value::Integer(b)) = (left, right) else { return None };
    let (a, b) = (*a, *b);
    match operator {
        "+" => a.checked_add(b),
        "-" => a.checked_sub(b),
        "*" => a.checked_mul(b),
        "/" | "//" => a.checked_div(b),
        "%" => a.checked_rem_euclid(b),
        "**" => a.checked_pow(u32::try_from(b).ok()?),
        "&" => Some(a & b),
        "|" => Some(a | b),
        _ => None,
    }
    .map(Value::Integer)
}

fn as_float(value: &Value) -> Option<f64> {
    match value {
        Value::Float(number) => Some(*number),
        Value::Integer(number) => number.to_string().parse().ok(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn integer(text: &str, base: u32) -> Option<Value> {
    let digits = text.trim().trim_matches(['"', '\'']);
    let digits = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0o")).unwrap_or(digits);
    i128::from_str_radix(digits, base).ok().map(Value::Integer)
}
