//! Methods of texts and numbers: folded where all is known, else as dangerous as what the result is made of.

use super::folding;
use super::value::{Const, Value};

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
    "chop!",
    "chomp!",
    "lstrip!",
    "rstrip!",
    "swapcase!",
    "capitalize!",
    "squeeze!",
    "tr!",
    "delete!",
    "reverse!",
    "delete_prefix",
    "delete_suffix",
    "delete_prefix!",
    "delete_suffix!",
];

/// Methods whose result holds an argument as well as the receiver.
const BUILDS: &[&str] = &["concat", "prepend", "insert", "join", "format"];

/// Methods that leave the beginning of a text as it is.
const KEEPS: &[&str] = &["to_s", "to_str", "rstrip", "strip", "chomp", "encode", "dup", "freeze", "html_safe"];

/// Methods that put an argument in the place of something in the receiver.
const REPLACES: &[&str] = &["replace", "sub", "gsub", "sub!", "gsub!"];

/// Ruby's methods that change a text where it stands.
const CHANGES: &[&str] = &["concat", "insert", "prepend", "replace", "<<"];

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

/// Whether a method of a text in Ruby leaves its result in the text itself.
pub(super) fn changes_receiver(method: &str) -> bool {
    CHANGES.contains(&method) || (method.ends_with('!') && TEXT_METHODS.contains(&method))
}

/// A text method; none when the name is not one.
pub(super) fn text_method(receiver: &Value, name: &str, values: &[Value], ruby: bool) -> Option<Made> {
    if let Some(parts) = folding::split(receiver, name, values, ruby) {
        return Some(Made::List(parts.into_iter().map(|part| part.made_of([receiver])).collect()));
    }
    let plainly = name.strip_suffix('!').unwrap_or(name);
    if let Some(folded) = folding::method(receiver, plainly, values, ruby) {
        return Some(Made::Value(folded.made_of(std::iter::once(receiver).chain(values))));
    }
    // A plain `find` or `index` of something unknown may be anything's.
    let known = receiver.only_consts().is_some();
    if PLAIN_METHODS.contains(&name) && (known || !matches!(name, "find" | "index" | "sum" | "hash")) {
        return Some(Made::Value(Value::plain()));
    }
    if name.ends_with('?') {
        return Some(Made::Value(Value::plain()));
    }
    if !TEXT_METHODS.contains(&name) {
        return None;
    }
    if !known && matches!(name, "first" | "last" | "insert" | "delete" | "then" | "count" | "slice" | "format") {
        return None;
    }
    Some(Made::Value(built(receiver, name, values)))
}

fn built(receiver: &Value, name: &str, values: &[Value]) -> Value {
    let parts: Vec<Value> = std::iter::once(receiver).chain(values).cloned().collect();
    let mut out = if BUILDS.contains(&name) { Value::mixture(&parts) } else { Value::derived(&parts) };
    if REPLACES.contains(&name) {
        out = replaced(receiver, values);
    }
    out.plain |= out.is_harmless();
    if KEEPS.contains(&name) {
        out.start.clone_from(&receiver.start);
    }
    out
}

/// Text of ours in which something is put for a part of it is text of ours with that built in.
pub(super) fn replaced(receiver: &Value, values: &[Value]) -> Value {
    let mut out = Value::derived(std::iter::once(receiver).chain(values));
    if receiver.consts.iter().any(|one| one.as_text().is_some_and(|text| !text.is_empty())) {
        for value in values {
            out.mixed = out.mixed.or(value.unknown);
        }
    }
    out
}

/// One character of a known text, or some: `text[1]`, `text[1, 5]`.
pub(super) fn character(holder: &Value, keys: &[Value]) -> Option<Value> {
    let text = holder.only()?.as_text()?;
    let Const::Integer(at) = keys.first()?.only()? else { return None };
    let count = text.chars().count() as i128;
    let at = usize::try_from(if *at < 0 { at + count } else { *at }).ok()?;
    match keys {
        [_] => text.chars().nth(at).map(|c| Value::text(c.to_string()).made_of([holder])),
        [_, length] => {
            let Const::Integer(length) = length.only()? else { return None };
            let part: String = text.chars().skip(at).take(usize::try_from(*length).ok()?).collect();
            Some(Value::text(part).made_of([holder]))
        }
        _ => None,
    }
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
    Some(Value::text(text[from..to].iter().collect::<String>()).made_of([holder]))
}
