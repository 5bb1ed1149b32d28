//! What the languages' own operators and text methods give: folded where all is known, else as dangerous as what it is made of.

use super::calls::{Argument, Form};
use super::value::{Const, Value};

/// How many elements folding splits a text into.
const PARTS: usize = 64;

/// Methods of texts whose result is made of the text and the arguments, and of nothing else.
const TEXT_METHODS: &[&str] = &[
    "strip",
    "lstrip",
    "rstrip",
    "lower",
    "upper",
    "title",
    "capitalize",
    "casefold",
    "swapcase",
    "replace",
    "encode",
    "decode",
    "center",
    "ljust",
    "rjust",
    "zfill",
    "expandtabs",
    "removeprefix",
    "removesuffix",
    "translate",
    "downcase",
    "upcase",
    "chomp",
    "chop",
    "chars",
    "squeeze",
    "gsub",
    "sub",
    "gsub!",
    "sub!",
    "tr",
    "delete",
    "reverse",
    "to_s",
    "to_str",
    "to_sym",
    "dup",
    "clone",
    "freeze",
    "itself",
    "presence",
    "squish",
    "force_encoding",
    "unicode_normalize",
    "succ",
    "next",
    "insert",
    "prepend",
    "concat",
    "split",
    "rsplit",
    "splitlines",
    "partition",
    "rpartition",
    "lines",
    "format",
    "format_map",
    "join",
    "strip!",
    "downcase!",
    "upcase!",
    "slice",
    "first",
    "last",
    "scrub",
    "unpack1",
    "tap",
    "html_safe",
    "underscore",
    "camelize",
    "pluralize",
    "singularize",
    "to_json",
    "inspect",
    "then",
];

/// Methods that give a number or a yes or no.
const PLAIN_METHODS: &[&str] = &[
    "to_i",
    "to_f",
    "to_r",
    "to_c",
    "length",
    "size",
    "count",
    "bytesize",
    "hash",
    "ord",
    "sum",
    "find",
    "index",
    "rindex",
    "rfind",
    "startswith",
    "endswith",
    "isdigit",
    "isalnum",
    "isalpha",
    "isnumeric",
    "isdecimal",
    "isidentifier",
    "islower",
    "isupper",
    "isspace",
    "isascii",
    "bit_length",
    "hex",
    "oct",
    "round",
    "floor",
    "ceil",
    "abs",
    "timestamp",
];

/// Methods by which a thing takes something in.
const TAKES: &[&str] = &[
    "append",
    "add",
    "insert",
    "extend",
    "update",
    "push",
    "put",
    "set",
    "write",
    "writelines",
    "concat",
    "unshift",
    "prepend",
    "store",
    "setdefault",
    "merge!",
    "appendleft",
    "puts",
    "print",
];

/// What a method gives.
pub(super) enum Made {
    Value(Value),
    List(Vec<Value>),
}

pub(super) fn takes_in(method: &str) -> bool {
    TAKES.contains(&method)
}

/// A text method; none when the name is not one.
pub(super) fn text_method(receiver: &Value, name: &str, values: &[Value]) -> Option<Made> {
    // A plain `find` or `index` of something unknown may be anything's.
    let text = receiver.only_consts().is_some();
    if PLAIN_METHODS.contains(&name) && (text || !matches!(name, "find" | "index" | "count" | "sum" | "hash")) {
        return Some(Made::Value(fold_method(receiver, name, values).unwrap_or_else(Value::plain)));
    }
    if name.ends_with('?') {
        return Some(Made::Value(Value::plain()));
    }
    if let Some(parts) = split(receiver, name, values) {
        return Some(Made::List(parts));
    }
    if !TEXT_METHODS.contains(&name) {
        return None;
    }
    if !text && matches!(name, "first" | "last" | "insert" | "delete" | "then" | "count" | "slice" | "format") {
        return None;
    }
    if let Some(folded) = fold_method(receiver, name, values) {
        return Some(Made::Value(folded));
    }
    let joins = matches!(name, "concat" | "prepend" | "insert" | "join" | "format");
    let parts: Vec<Value> = std::iter::once(receiver).chain(values).cloned().collect();
    let mut out = if joins { Value::concat(&parts) } else { Value::derived(&parts) };
    out.plain |= out.is_harmless();
    Some(Made::Value(out))
}

/// One constant of each side, in every combination.
fn each(left: &[Const], right: &[Const], of: impl Fn(&Const, &Const) -> Option<Const>) -> Option<Value> {
    let mut out = Value::default();
    for a in left {
        for b in right {
            out.add(&Value::constant(of(a, b)?));
        }
    }
    Some(out)
}

/// A binary operator over constants.
pub(super) fn fold_operator(operator: &str, left: &[Const], right: &[Const]) -> Option<Value> {
    each(left, right, |a, b| fold_two(operator, a, b))
}

fn fold_two(operator: &str, a: &Const, b: &Const) -> Option<Const> {
    use Const::{Boolean, Integer, Text};
    let yes = |is: bool| Some(Boolean(is));
    match (operator, a, b) {
        ("==" | "is" | "===" | "eql?", a, b) => yes(a == b),
        ("!=" | "is not", a, b) => yes(a != b),
        ("+", Integer(a), Integer(b)) => a.checked_add(*b).map(Integer),
        ("-", Integer(a), Integer(b)) => a.checked_sub(*b).map(Integer),
        ("*", Integer(a), Integer(b)) => a.checked_mul(*b).map(Integer),
        ("//", Integer(a), Integer(b)) if *b != 0 => Some(Integer(a.div_euclid(*b))),
        ("%", Integer(a), Integer(b)) if *b > 0 => Some(Integer(a.rem_euclid(*b))),
        ("/", Integer(a), Integer(b)) if *b != 0 && a % b == 0 => Some(Integer(a / b)),
        ("**", Integer(a), Integer(b)) => u32::try_from(*b).ok().and_then(|b| a.checked_pow(b)).map(Integer),
        ("<", Integer(a), Integer(b)) => yes(a < b),
        (">", Integer(a), Integer(b)) => yes(a > b),
        ("<=", Integer(a), Integer(b)) => yes(a <= b),
        (">=", Integer(a), Integer(b)) => yes(a >= b),
        ("+", Text(a), Text(b)) => Some(Const::text(format!("{a}{b}"))),
        ("*", Text(a), Integer(n)) if *n < 1000 => usize::try_from(*n).ok().map(|n| Const::text(a.repeat(n))),
        ("in", Text(a), Text(b)) => yes(b.contains(&**a)),
        ("not in", Text(a), Text(b)) => yes(!b.contains(&**a)),
        _ => None,
    }
}

/// A text method over constants.
fn fold_method(receiver: &Value, name: &str, values: &[Value]) -> Option<Value> {
    let text = receiver.only()?.as_text()?;
    let given: Vec<&Const> = values.iter().map(Value::only).collect::<Option<_>>()?;
    let out = match (name, given.as_slice()) {
        ("strip" | "squish", []) => text.trim().to_owned(),
        ("lstrip", []) => text.trim_start().to_owned(),
        ("rstrip" | "chomp", []) => text.trim_end().to_owned(),
        ("lower" | "downcase" | "casefold", []) => text.to_lowercase(),
        ("upper" | "upcase", []) => text.to_uppercase(),
        ("reverse", []) => text.chars().rev().collect(),
        ("to_s" | "to_str" | "to_sym" | "dup" | "clone" | "freeze" | "itself" | "scrub", [])
        | ("encode" | "decode" | "force_encoding", _) => text.to_owned(),
        ("replace" | "gsub", [from, to]) => text.replace(from.as_text()?, to.as_text()?),
        ("concat", [more]) => format!("{text}{}", more.as_text()?),
        ("removeprefix" | "delete_prefix", [prefix]) => text.strip_prefix(prefix.as_text()?).unwrap_or(text).to_owned(),
        ("removesuffix" | "delete_suffix", [end]) => text.strip_suffix(end.as_text()?).unwrap_or(text).to_owned(),
        ("length" | "size", []) => return Some(integer(text.chars().count())),
        ("to_i", []) => return text.trim().parse().ok().map(|n| Value::constant(Const::Integer(n))),
        ("startswith" | "start_with?", [with]) => return Some(Value::boolean(text.starts_with(with.as_text()?))),
        ("endswith" | "end_with?", [with]) => return Some(Value::boolean(text.ends_with(with.as_text()?))),
        ("find" | "index", [of]) => return text.find(of.as_text()?).map(integer),
        _ => return None,
    };
    Some(Value::text(out))
}

fn integer(number: usize) -> Value {
    Value::constant(Const::Integer(number as i128))
}

/// The parts of a known text; of one that is not known, none that can be told apart.
fn split(receiver: &Value, name: &str, values: &[Value]) -> Option<Vec<Value>> {
    if !matches!(name, "split" | "chars" | "lines" | "splitlines") {
        return None;
    }
    let text = receiver.only()?.as_text()?;
    let parts: Vec<&str> = match (name, values.first().map(|value| value.only().and_then(Const::as_text))) {
        ("chars", _) => return Some(text.chars().take(PARTS).map(|c| Value::text(c.to_string())).collect()),
        ("split", Some(Some(separator))) if !separator.is_empty() => text.split(separator).collect(),
        ("split", None) => text.split_whitespace().collect(),
        ("lines" | "splitlines", None) => text.lines().collect(),
        _ => return None,
    };
    (parts.len() <= PARTS).then(|| parts.into_iter().map(Value::text).collect())
}

/// One character of a known text.
pub(super) fn character(holder: &Value, keys: &[Value]) -> Option<Value> {
    let (text, [key]) = (holder.only()?.as_text()?, keys) else { return None };
    let Const::Integer(at) = key.only()? else { return None };
    let count = text.chars().count() as i128;
    let at = if *at < 0 { at + count } else { *at };
    text.chars().nth(usize::try_from(at).ok()?).map(|c| Value::text(c.to_string()))
}

/// Where a slice of something of this length begins and ends; none when its ends are not known.
pub(super) fn bounds(ends: &[Option<Value>], length: usize, exclusive: bool) -> Option<(usize, usize)> {
    if ends.get(2).is_some_and(Option::is_some) {
        return None;
    }
    let position = |end: Option<&Value>, otherwise: usize, more: i128| -> Option<usize> {
        let Some(end) = end else { return Some(otherwise) };
        let at = match end.only()? {
            Const::Integer(at) => *at,
            Const::Nil => return Some(otherwise),
            _ => return None,
        };
        let at = if at < 0 { at + length as i128 } else { at } + more;
        usize::try_from(at.max(0)).ok().map(|at| at.min(length))
    };
    let from = position(ends.first()?.as_ref(), 0, 0)?;
    let to = position(ends.get(1)?.as_ref(), length, i128::from(!exclusive))?;
    Some((from, to.max(from)))
}

/// A slice of a known text.
pub(super) fn slice_text(holder: &Value, ends: &[Option<Value>], exclusive: bool) -> Option<Value> {
    let text: Vec<char> = holder.only()?.as_text()?.chars().collect();
    let (from, to) = bounds(ends, text.len(), exclusive)?;
    Some(Value::text(text[from..to].iter().collect::<String>()))
}

/// `"… %s … %d …" % parts`
pub(super) fn percent(template: &Value, parts: &[Value]) -> Value {
    let Some(text) = template.only().and_then(Const::as_text) else { return all_of(template, parts) };
    let (mut out, mut rest, mut next) = (Vec::new(), text, parts.iter());
    while let Some(at) = rest.find('%') {
        out.push(Value::text(&rest[..at]));
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('%') {
            out.push(Value::text("%"));
            rest = after;
            continue;
        }
        let named = rest.starts_with(['(', '{', '<']);
        let Some(end) = rest.find(|c: char| c.is_ascii_alphabetic()).filter(|_| !named) else {
            return all_of(template, parts);
        };
        let numeric = matches!(rest.as_bytes()[end], b'd' | b'i' | b'f' | b'x' | b'u' | b'e' | b'g');
        match next.next() {
            Some(value) if numeric && value.only().is_none() => out.push(Value::plain()),
            Some(value) => out.push(value.clone()),
            None => return all_of(template, parts),
        }
        rest = &rest[end + 1..];
    }
    out.push(Value::text(rest));
    Value::concat(&out)
}

fn all_of(template: &Value, parts: &[Value]) -> Value {
    let all: Vec<Value> = std::iter::once(template).chain(parts).cloned().collect();
    let mut out = Value::concat(&all);
    // What the template makes of the parts is not known.
    if !out.consts.is_empty() {
        out = Value::plain();
    }
    out
}

/// `"… {} {0} {name} …".format(…)`; none when the template is not known.
pub(super) fn format(template: &Value, arguments: &[Argument], deep: impl Fn(&Value) -> Value) -> Option<Value> {
    let text = template.only()?.as_text()?;
    let positional: Vec<Value> =
        arguments.iter().filter(|it| it.form == Form::Positional).map(|it| deep(&it.value)).collect();
    let any = || {
        let all: Vec<Value> = arguments.iter().map(|it| deep(&it.value)).collect();
        all_of(template, &all)
    };
    let (mut out, mut rest, mut next) = (Vec::new(), text, 0);
    while let Some(at) = rest.find(['{', '}']) {
        out.push(Value::text(&rest[..at]));
        let brace = &rest[at..=at];
        if rest[at + 1..].starts_with(brace) {
            out.push(Value::text(brace));
            rest = &rest[at + 2..];
            continue;
        }
        let Some(length) = rest[at..].find('}') else { return Some(any()) };
        let field = &rest[at + 1..at + length];
        let name = field.split([':', '!', '.', '[']).next().unwrap_or(field);
        let value = if name.is_empty() {
            next += 1;
            positional.get(next - 1).cloned()
        } else if let Ok(index) = name.parse::<usize>() {
            positional.get(index).cloned()
        } else {
            let named = |it: &&Argument| matches!(&it.form, Form::Keyword(keyword) if **keyword == *name);
            arguments.iter().find(named).map(|it| deep(&it.value))
        };
        let Some(value) = value else { return Some(any()) };
        out.push(if field == name { value } else { Value::derived([&value]) });
        rest = &rest[at + length + 1..];
    }
    out.push(Value::text(rest));
    Some(Value::concat(&out))
}

/// A function of the standard library that only gives a value another form; none for all others.
pub(super) fn library(path: &str, arguments: &[Argument]) -> Option<Value> {
    match path {
        // A compiled pattern stands for its text.
        "re.compile" => arguments.first().map(|argument| argument.value.clone()),
        _ => None,
    }
}
