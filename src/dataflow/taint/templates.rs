//! Templates: what `%` and `format` make of a text of ours and the values it takes.

use super::calls::{Argument, Form};
use super::value::{Const, Value};

/// Values that a template takes by name.
pub(super) type Named = [(Box<str>, Value)];

/// `"… %s … %d …" % parts`, `"… %(name)s …" % named`
pub(super) fn percent(template: &Value, parts: &[Value], named: &Named) -> Value {
    template
        .only()
        .and_then(Const::as_text)
        .and_then(|text| percent_of(text, parts, named))
        .unwrap_or_else(|| all_of(template, parts, named))
}

fn percent_of(text: &str, parts: &[Value], named: &Named) -> Option<Value> {
    let (mut out, mut rest, mut next) = (Vec::new(), text, parts.iter());
    while let Some(at) = rest.find('%') {
        out.push(Value::text(&rest[..at]));
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('%') {
            out.push(Value::text("%"));
            rest = after;
            continue;
        }
        let taken = match by_name(rest) {
            Some((name, after)) => {
                let bare = rest.starts_with('{');
                rest = after;
                let value = named.iter().find(|(given, _)| **given == *name)?.1.clone();
                if bare {
                    out.push(value);
                    continue;
                }
                value
            }
            None => next.next()?.clone(),
        };
        let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
        let numeric = matches!(rest.as_bytes()[end], b'd' | b'i' | b'f' | b'x' | b'u' | b'e' | b'g');
        // Flags and widths may change how it is shown.
        out.push(match (numeric && taken.only().is_none(), end > 0) {
            (true, _) => Value::plain(),
            (false, true) => Value::derived([&taken]),
            (false, false) => taken,
        });
        rest = &rest[end + 1..];
    }
    out.push(Value::text(rest));
    Some(Value::concat(&out))
}

/// The name at the beginning of `(name)s`, `<name>s` or `{name}`, and what comes after.
fn by_name(rest: &str) -> Option<(&str, &str)> {
    let close = match rest.chars().next()? {
        '(' => ')',
        '<' => '>',
        '{' => '}',
        _ => return None,
    };
    rest[1..].split_once(close)
}

/// What the template makes of them is not known: it may take any.
fn all_of(template: &Value, parts: &[Value], named: &Named) -> Value {
    let all: Vec<Value> =
        std::iter::once(template).chain(parts).chain(named.iter().map(|(_, value)| value)).cloned().collect();
    let mut out = Value::mixture(&all);
    out.plain |= out.is_harmless();
    out
}

/// `"… {} {0} {name} …".format(…)`; none when the template is not known.
pub(super) fn format(template: &Value, arguments: &[Argument], deep: impl Fn(&Value) -> Value) -> Option<Value> {
    let text = template.only()?.as_text()?;
    let positional: Vec<Value> =
        arguments.iter().filter(|it| it.form == Form::Positional).map(|it| deep(&it.value)).collect();
    let named = by_keyword(arguments, &deep);
    let complete = arguments.len() == positional.len() + named.len();
    let made = if complete { format_of(text, &positional, &named) } else { None };
    Some(made.unwrap_or_else(|| {
        let all: Vec<Value> = arguments.iter().map(|it| deep(&it.value)).collect();
        all_of(template, &all, &[])
    }))
}

/// What is given by keyword.
pub(super) fn by_keyword(arguments: &[Argument], deep: impl Fn(&Value) -> Value) -> Vec<(Box<str>, Value)> {
    let named = arguments.iter().filter_map(|it| match &it.form {
        Form::Keyword(name) => Some((name.clone(), deep(&it.value))),
        _ => None,
    });
    named.collect()
}

fn format_of(text: &str, positional: &[Value], named: &Named) -> Option<Value> {
    let (mut out, mut rest, mut next) = (Vec::new(), text, 0);
    while let Some(at) = rest.find(['{', '}']) {
        out.push(Value::text(&rest[..at]));
        let brace = &rest[at..=at];
        if rest[at + 1..].starts_with(brace) {
            out.push(Value::text(brace));
            rest = &rest[at + 2..];
            continue;
        }
        let length = rest[at..].find('}')?;
        let field = rest.get(at + 1..at + length)?;
        let name = field.split([':', '!', '.', '[']).next().unwrap_or(field);
        let value = if name.is_empty() {
            next += 1;
            positional.get(next - 1)?
        } else if let Ok(index) = name.parse::<usize>() {
            positional.get(index)?
        } else {
            &named.iter().find(|(given, _)| **given == *name)?.1
        };
        let numeric = field.contains(':') && field.ends_with(['d', 'f', 'x', 'X', 'b', 'e']);
        out.push(match (field == name, numeric) {
            (true, _) => value.clone(),
            (false, true) => Value::plain(),
            (false, false) => Value::derived([value]),
        });
        rest = &rest[at + length + 1..];
    }
    out.push(Value::text(rest));
    Some(Value::concat(&out))
}
