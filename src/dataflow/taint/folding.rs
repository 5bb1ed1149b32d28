//! What operators, methods and functions of the languages give for values that are known.
//!
//! Where the languages differ, or a result depends on more than the values, nothing is folded.

use std::cmp::Ordering;

use super::value::Const::{self, Boolean, Float, Integer, Nil, Text};
use super::value::Value;

/// How many elements folding splits a text into.
const PARTS: usize = 64;
/// How wide padding makes a text.
const WIDTH: usize = 1000;

/// A binary operator over constants: one of each side, in every combination.
pub(super) fn operator(operator: &str, left: &[Const], right: &[Const], ruby: bool) -> Option<Value> {
    let mut out = Value::default();
    for a in left {
        for b in right {
            out.add(&Value::constant(two(operator, a, b, ruby)?));
        }
    }
    Some(out)
}

fn two(operator: &str, a: &Const, b: &Const, ruby: bool) -> Option<Const> {
    if let Some(is) = comparison(operator, a, b) {
        return Some(Boolean(is));
    }
    match (a, b) {
        (Integer(a), Integer(b)) => integers(operator, *a, *b, ruby),
        (Integer(_) | Float(_), Integer(_) | Float(_)) => floats(operator, float(a)?, float(b)?).map(Float),
        (Text(a), Text(b)) if operator == "+" => Some(Const::text(format!("{a}{b}"))),
        (Text(a), Integer(n)) if operator == "*" && *n < 1000 => {
            usize::try_from(*n).ok().map(|n| Const::text(a.repeat(n)))
        }
        _ => None,
    }
}

/// Two values compared; none for what is no comparison, or not one of such values.
pub(super) fn comparison(operator: &str, a: &Const, b: &Const) -> Option<bool> {
    let both_texts = matches!((a, b), (Text(_), Text(_)));
    match operator {
        "==" | "is" | "eql?" | "equal?" => same(a, b),
        // A pattern and a text may be `===` without being equal.
        "===" if !both_texts => same(a, b),
        "!=" | "is not" => same(a, b).map(|same| !same),
        "<" => order(a, b).map(Ordering::is_lt),
        ">" => order(a, b).map(Ordering::is_gt),
        "<=" => order(a, b).map(Ordering::is_le),
        ">=" => order(a, b).map(Ordering::is_ge),
        "in" | "not in" => match (a, b) {
            (Text(part), Text(whole)) => Some(whole.contains(&**part) == (operator == "in")),
            _ => None,
        },
        _ => None,
    }
}

fn same(a: &Const, b: &Const) -> Option<bool> {
    match (a, b) {
        (Boolean(_), Integer(_) | Float(_)) | (Integer(_) | Float(_), Boolean(_)) => None,
        (Integer(_), Float(_)) | (Float(_), Integer(_)) => Some(order(a, b) == Some(Ordering::Equal)),
        _ => Some(a == b),
    }
}

/// Which of two is first, when they can be compared.
pub(super) fn order(a: &Const, b: &Const) -> Option<Ordering> {
    match (a, b) {
        (Integer(a), Integer(b)) => Some(a.cmp(b)),
        (Text(a), Text(b)) => Some(a.cmp(b)),
        _ => float(a)?.partial_cmp(&float(b)?),
    }
}

fn float(value: &Const) -> Option<f64> {
    match value {
        Integer(number) => i32::try_from(*number).ok().map(f64::from),
        Float(number) => Some(*number),
        _ => None,
    }
}

fn integers(operator: &str, a: i128, b: i128, ruby: bool) -> Option<Const> {
    let floor = |a: i128, b: i128| a.checked_div(b).map(|q| if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q });
    match operator {
        "/" if !ruby => floats("/", float(&Integer(a))?, float(&Integer(b))?).map(Float),
        "<<" => u32::try_from(b).ok().filter(|b| *b < 64).and_then(|b| a.checked_mul(1 << b)).map(Integer),
        operator => match operator {
            "+" => a.checked_add(b),
            "-" => a.checked_sub(b),
            "*" => a.checked_mul(b),
            "/" | "//" => floor(a, b),
            "%" => floor(a, b).and_then(|q| a.checked_sub(q * b)),
            "**" => u32::try_from(b).ok().and_then(|b| a.checked_pow(b)),
            "&" => Some(a & b),
            "|" => Some(a | b),
            "^" => Some(a ^ b),
            ">>" => u32::try_from(b).ok().map(|b| a >> b.min(127)),
            "<=>" => Some(a.cmp(&b) as i128),
            _ => None,
        }
        .map(Integer),
    }
}

fn floats(operator: &str, a: f64, b: f64) -> Option<f64> {
    match operator {
        "+" => Some(a + b),
        "-" => Some(a - b),
        "*" => Some(a * b),
        "/" if b != 0.0 => Some(a / b),
        _ => None,
    }
}

/// A method over constants.
pub(super) fn method(receiver: &Value, name: &str, values: &[Value], ruby: bool) -> Option<Value> {
    let given: Vec<&Const> = values.iter().map(Value::only).collect::<Option<_>>()?;
    let mut out = Value::default();
    for one in receiver.only_consts()? {
        let made = any_method(one, name, &given, ruby).or_else(|| match one {
            Text(text) => text_method(text, name, &given, ruby),
            Integer(number) => integer_method(*number, name, &given),
            _ => None,
        })?;
        out.add(&Value::constant(made));
    }
    Some(out)
}

/// What everything answers to.
fn any_method(receiver: &Const, name: &str, given: &[&Const], ruby: bool) -> Option<Const> {
    let empty = || match receiver {
        Text(text) => text.trim().is_empty(),
        Nil | Boolean(false) => true,
        _ => false,
    };
    match (name, given) {
        ("nil?", []) => Some(Boolean(*receiver == Nil)),
        ("blank?", []) => Some(Boolean(empty())),
        ("present?", []) => Some(Boolean(!empty())),
        ("to_s", []) if *receiver == Nil => Some(Const::text("")),
        ("to_i", []) if *receiver == Nil => Some(Integer(0)),
        ("dup" | "clone" | "freeze" | "itself", []) => Some(receiver.clone()),
        ("between?", [low, high]) => {
            Some(Boolean(order(receiver, low)? != Ordering::Less && order(receiver, high)? != Ordering::Greater))
        }
        ("__eq__" | "eql?" | "equal?" | "==", [other]) => same(receiver, other).map(Boolean),
        ("then" | "presence", []) if ruby && !empty() => Some(receiver.clone()),
        _ => None,
    }
}

fn integer_method(number: i128, name: &str, given: &[&Const]) -> Option<Const> {
    Some(match (name, given) {
        ("even?", []) => Boolean(number % 2 == 0),
        ("odd?", []) => Boolean(number % 2 != 0),
        ("zero?", []) => Boolean(number == 0),
        ("positive?", []) => Boolean(number > 0),
        ("negative?", []) => Boolean(number < 0),
        ("to_s" | "__str__", []) => Const::text(number.to_string()),
        ("to_i" | "to_int" | "floor" | "ceil" | "round" | "truncate", []) => Integer(number),
        ("succ" | "next", []) => Integer(number.checked_add(1)?),
        ("pred", []) => Integer(number.checked_sub(1)?),
        ("abs" | "magnitude", []) => Integer(number.checked_abs()?),
        ("chr", []) => Const::text(char::from_u32(u32::try_from(number).ok()?)?.to_string()),
        _ => return None,
    })
}

fn text_method(text: &str, name: &str, given: &[&Const], ruby: bool) -> Option<Const> {
    text_question(text, name, given)
        .map(Boolean)
        .or_else(|| text_number(text, name, given, ruby))
        .or_else(|| cased(text, name, given).or_else(|| trimmed(text, name, given)).map(Const::text))
        .or_else(|| changed(text, name, given).map(Const::text))
}

fn text_question(text: &str, name: &str, given: &[&Const]) -> Option<bool> {
    let all = |of: fn(&char) -> bool| text.is_ascii().then(|| !text.is_empty() && text.chars().all(|c| of(&c)));
    match (name, given) {
        ("empty?", []) => Some(text.is_empty()),
        ("startswith" | "start_with?" | "starts_with?", all) => starts(all, |with| text.starts_with(with)),
        ("endswith" | "end_with?" | "ends_with?", all) => starts(all, |with| text.ends_with(with)),
        ("include?" | "__contains__", [part]) => Some(text.contains(part.as_text()?)),
        ("exclude?", [part]) => Some(!text.contains(part.as_text()?)),
        ("casecmp?", [other]) => Some(text.to_lowercase() == other.as_text()?.to_lowercase()),
        ("isdigit" | "isnumeric" | "isdecimal", []) => all(char::is_ascii_digit),
        ("isalpha", []) => all(char::is_ascii_alphabetic),
        ("isalnum", []) => all(char::is_ascii_alphanumeric),
        ("isspace", []) => all(char::is_ascii_whitespace),
        ("islower", []) => Some(text.to_lowercase() == text && text.to_uppercase() != text),
        ("isupper", []) => Some(text.to_uppercase() == text && text.to_lowercase() != text),
        ("isascii" | "ascii_only?", []) => Some(text.is_ascii()),
        _ => None,
    }
}

/// Whether it begins (or ends) with one of those given.
fn starts(all: &[&Const], with: impl Fn(&str) -> bool) -> Option<bool> {
    let given: Vec<&str> = all.iter().map(|one| one.as_text()).collect::<Option<_>>()?;
    (!given.is_empty()).then(|| given.into_iter().any(with))
}

fn text_number(text: &str, name: &str, given: &[&Const], ruby: bool) -> Option<Const> {
    let at = |found: Option<usize>| found.map(|at| length(&text[..at]));
    match (name, given) {
        ("length" | "size" | "__len__", []) => Some(length(text)),
        ("bytesize", []) => Some(Integer(text.len() as i128)),
        ("ord", []) => text.chars().next().map(|c| Integer(i128::from(u32::from(c)))),
        ("to_i", []) => Some(Integer(leading(text))),
        ("find", [part]) => at(text.find(part.as_text()?)).or(Some(Integer(-1))),
        ("rfind", [part]) => at(text.rfind(part.as_text()?)).or(Some(Integer(-1))),
        ("index", [part]) => at(text.find(part.as_text()?)).or_else(|| ruby.then_some(Nil)),
        ("rindex", [part]) => at(text.rfind(part.as_text()?)).or_else(|| ruby.then_some(Nil)),
        ("count", [part]) if ruby => {
            let of = CharSet::new(part.as_text()?)?;
            Some(Integer(text.chars().filter(|c| of.has(*c)).count() as i128))
        }
        ("count", [part]) => {
            let part = part.as_text().filter(|part| !part.is_empty())?;
            Some(Integer(text.matches(part).count() as i128))
        }
        _ => None,
    }
}

fn length(text: &str) -> Const {
    Integer(text.chars().count() as i128)
}

/// The number that a text begins with, as Ruby reads one; else 0.
fn leading(text: &str) -> i128 {
    let text = text.trim_start();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let number: i128 = digits[..end].parse().unwrap_or(0);
    if text.starts_with('-') { -number } else { number }
}

fn cased(text: &str, name: &str, given: &[&Const]) -> Option<String> {
    if !given.is_empty() {
        return None;
    }
    let opposite =
        |c: char| -> String { if c.is_uppercase() { c.to_lowercase().collect() } else { c.to_uppercase().collect() } };
    match name {
        "lower" | "downcase" | "casefold" => Some(text.to_lowercase()),
        "upper" | "upcase" => Some(text.to_uppercase()),
        "swapcase" => Some(text.chars().map(opposite).collect()),
        "capitalize" => Some(capital(text)),
        "title" if text.is_ascii() => Some(text.split_inclusive(|c: char| !c.is_alphabetic()).map(capital).collect()),
        _ => None,
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars.as_str().to_lowercase().chars()).collect())
}

fn trimmed(text: &str, name: &str, given: &[&Const]) -> Option<String> {
    let out = match (name, given) {
        ("strip", []) => text.trim(),
        ("lstrip", []) => text.trim_start(),
        ("rstrip", []) => text.trim_end(),
        ("chomp", []) => text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)),
        ("squish", []) => return Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("chop", []) => &text[..text.char_indices().next_back().map_or(0, |(at, _)| at)],
        ("removeprefix" | "delete_prefix", [part]) => text.strip_prefix(part.as_text()?).unwrap_or(text),
        ("removesuffix" | "delete_suffix" | "chomp", [part]) => text.strip_suffix(part.as_text()?).unwrap_or(text),
        ("strip" | "lstrip" | "rstrip", [chars]) => {
            let chars: Vec<char> = chars.as_text()?.chars().collect();
            match name {
                "strip" => text.trim_matches(chars.as_slice()),
                "lstrip" => text.trim_start_matches(chars.as_slice()),
                _ => text.trim_end_matches(chars.as_slice()),
            }
        }
        _ => return None,
    };
    Some(out.to_owned())
}

fn changed(text: &str, name: &str, given: &[&Const]) -> Option<String> {
    Some(match (name, given) {
        ("reverse", []) => text.chars().rev().collect(),
        ("to_s" | "to_str" | "to_sym" | "scrub" | "html_safe", [])
        | ("encode" | "decode" | "force_encoding" | "unicode_normalize", _) => text.to_owned(),
        ("replace", [whole]) => whole.as_text()?.to_owned(),
        ("replace", [from, to]) => text.replace(from.as_text()?, to.as_text()?),
        ("replace", [from, to, Integer(count)]) => {
            text.replacen(from.as_text()?, to.as_text()?, usize::try_from(*count).ok()?)
        }
        ("gsub", [from, to]) => text.replace(literal(from)?, replacement(to)?),
        ("sub", [from, to]) => text.replacen(literal(from)?, replacement(to)?, 1),
        ("concat" | "+" | "__add__", [more]) => format!("{text}{}", more.as_text()?),
        ("prepend", [before]) => format!("{}{text}", before.as_text()?),
        ("tr", [from, to]) => translated(text, from.as_text()?, to.as_text()?)?,
        ("delete", [of]) => {
            let of = CharSet::new(of.as_text()?)?;
            text.chars().filter(|c| !of.has(*c)).collect()
        }
        ("squeeze", []) => {
            let mut out: Vec<char> = text.chars().collect();
            out.dedup();
            out.into_iter().collect()
        }
        ("zfill", [width]) => padded(text, width, &Const::text("0"), true)?,
        ("ljust" | "rjust", [width]) => padded(text, width, &Const::text(" "), name == "rjust")?,
        ("ljust" | "rjust", [width, filler]) => padded(text, width, filler, name == "rjust")?,
        _ => return None,
    })
}

fn padded(text: &str, width: &Const, filler: &Const, before: bool) -> Option<String> {
    let Integer(width) = width else { return None };
    let width = usize::try_from(*width).ok().filter(|width| *width <= WIDTH)?;
    let missing = width.saturating_sub(text.chars().count());
    let padding: String = filler.as_text()?.chars().cycle().take(missing).collect();
    Some(if before { format!("{padding}{text}") } else { format!("{text}{padding}") })
}

/// What is replaced, when it means the same as a pattern and as a text.
fn literal(pattern: &Const) -> Option<&str> {
    pattern.as_text().filter(|text| regex::escape(text) == *text)
}

/// What is put in its place, when it refers to nothing that was matched.
fn replacement(text: &Const) -> Option<&str> {
    text.as_text().filter(|text| !text.contains('\\'))
}

/// Ruby's sets of characters: `a-z`, `^0-9`.
struct CharSet {
    negated: bool,
    chars: Vec<char>,
}

impl CharSet {
    fn new(written: &str) -> Option<Self> {
        let inner = written.strip_prefix('^').filter(|inner| !inner.is_empty());
        let all: Vec<char> = inner.unwrap_or(written).chars().collect();
        let (mut chars, mut at) = (Vec::new(), 0);
        while at < all.len() {
            match all[at..] {
                ['\\', ..] => return None,
                [from, '-', to, ..] => {
                    chars.extend(from..=to);
                    at += 3;
                }
                [one, ..] => {
                    chars.push(one);
                    at += 1;
                }
                [] => break,
            }
        }
        Some(Self { negated: inner.is_some(), chars })
    }

    fn has(&self, c: char) -> bool {
        self.chars.contains(&c) != self.negated
    }
}

fn translated(text: &str, from: &str, to: &str) -> Option<String> {
    let (from, to) = (CharSet::new(from)?, CharSet::new(to)?);
    let place = |c: char| from.chars.iter().position(|one| *one == c);
    let last = to.chars.last().copied();
    let change = |c: char| match (from.negated, place(c)) {
        (true, Some(_)) | (false, None) => Some(c),
        (true, None) => last,
        (false, Some(at)) => to.chars.get(at).copied().or(last),
    };
    Some(text.chars().filter_map(change).collect())
}

/// The parts of a known text; of one that is not known, none that can be told apart.
pub(super) fn split(receiver: &Value, name: &str, values: &[Value], ruby: bool) -> Option<Vec<Value>> {
    let text = receiver.only()?.as_text()?;
    let given: Vec<&Const> = values.iter().map(Value::only).collect::<Option<_>>()?;
    let parts: Vec<&str> = match (name, given.as_slice()) {
        ("chars", []) => return Some(text.chars().take(PARTS).map(|c| Value::text(c.to_string())).collect()),
        ("split", []) => text.split_whitespace().collect(),
        ("lines" | "splitlines", []) => text.lines().collect(),
        ("split", [by]) => text.split(separator(by, ruby)?).collect(),
        ("split", [by, Integer(most)]) => {
            let most = usize::try_from(*most).ok()? + usize::from(!ruby);
            text.splitn(most.max(1), separator(by, ruby)?).collect()
        }
        ("rsplit", [by, Integer(most)]) => {
            let mut parts: Vec<&str> = text.rsplitn(usize::try_from(*most).ok()? + 1, separator(by, ruby)?).collect();
            parts.reverse();
            parts
        }
        ("partition", [by]) => match text.split_once(separator(by, ruby)?) {
            Some((before, after)) => vec![before, by.as_text()?, after],
            None => vec![text, "", ""],
        },
        ("rpartition", [by]) => match text.rsplit_once(separator(by, ruby)?) {
            Some((before, after)) => vec![before, by.as_text()?, after],
            None => vec!["", "", text],
        },
        _ => return None,
    };
    (parts.len() <= PARTS).then(|| parts.into_iter().map(Value::text).collect())
}

/// What a text is split by: in Ruby it may be a pattern.
fn separator(by: &Const, ruby: bool) -> Option<&str> {
    let by = by.as_text().filter(|by| !by.is_empty() && *by != " ")?;
    (!ruby || by.chars().count() == 1 || regex::escape(by) == by).then_some(by)
}

/// A function of the languages over constants.
pub(super) fn function(name: &str, given: &[&Const], ruby: bool) -> Option<Const> {
    match (name, given) {
        ("int" | "Integer", [Integer(number)]) => Some(Integer(*number)),
        ("abs", [Integer(number)]) => number.checked_abs().map(Integer),
        ("int" | "Integer", [Text(text)]) => text.trim().parse().ok().map(Integer),
        ("int" | "Integer", [Text(text), Integer(base)]) => {
            let base = u32::try_from(*base).ok().filter(|base| (2..=36).contains(base))?;
            i128::from_str_radix(text.trim(), base).ok().map(Integer)
        }
        ("float" | "Float", [Text(text)]) => text.trim().parse().ok().map(Float),
        ("len", [Text(text)]) => Some(length(text)),
        ("ord", [Text(text)]) => text_number(text, "ord", &[], ruby),
        ("chr", [Integer(number)]) => integer_method(*number, "chr", &[]),
        ("bool", []) => Some(Boolean(false)),
        ("bool", [one]) => Some(Boolean(one.truth(ruby))),
        ("max" | "min", [first, rest @ ..]) if !rest.is_empty() => {
            let wanted = if name == "max" { Ordering::Greater } else { Ordering::Less };
            rest.iter()
                .try_fold(*first, |best, one| Some(if order(one, best)? == wanted { one } else { best }))
                .cloned()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(all: &[Const]) -> Vec<Value> {
        all.iter().cloned().map(Value::constant).collect()
    }

    fn called(receiver: &Const, name: &str, given: &[Const], ruby: bool) -> Option<Const> {
        method(&Value::constant(receiver.clone()), name, &values(given), ruby)?.only().cloned()
    }

    fn text(text: &str) -> Const {
        Const::text(text)
    }

    #[test]
    fn operators_follow_the_language() {
        let of = |sign: &str, a: i128, b: i128, ruby| two(sign, &Integer(a), &Integer(b), ruby);
        assert_eq!(of("/", 7, 2, true), Some(Integer(3)));
        assert_eq!(of("/", -7, 2, true), Some(Integer(-4)));
        assert_eq!(of("/", 7, 2, false), Some(Float(3.5)));
        assert_eq!(of("//", -7, 2, false), Some(Integer(-4)));
        assert_eq!(of("%", -7, 3, false), Some(Integer(2)));
        assert_eq!(of("%", 7, -3, true), Some(Integer(-2)));
        for division in ["/", "//", "%"] {
            assert_eq!(of(division, 7, 0, false), None, "{division} by zero raises");
        }
        assert_eq!(of("+", i128::MAX, 1, true), None);
    }

    #[test]
    fn comparisons_are_by_kind() {
        assert_eq!(comparison("<", &Float(11.9), &Integer(12)), Some(true));
        assert_eq!(comparison("==", &Integer(5), &Float(5.0)), Some(true));
        assert_eq!(comparison("<", &text("b"), &text("a")), Some(false));
        assert_eq!(comparison("<", &text("b"), &Integer(1)), None);
        assert_eq!(comparison("==", &Boolean(true), &Integer(1)), None, "true in Python, false in Ruby");
        assert_eq!(comparison("===", &text("a.c"), &text("abc")), None, "the left may be a pattern");
        assert_eq!(comparison("not in", &text("d"), &text("abc")), Some(true));
    }

    #[test]
    fn every_combination_is_folded() {
        let both = operator("+", &[text("a"), text("b")], &[text("x")], false);
        assert_eq!(both.and_then(|both| both.only_consts().map(<[Const]>::to_vec)), Some(vec![text("ax"), text("bx")]));
    }

    #[test]
    fn text_methods_that_differ() {
        assert_eq!(called(&text("abcabc"), "count", &[text("ab")], false), Some(Integer(2)));
        assert_eq!(called(&text("abcabc"), "count", &[text("ab")], true), Some(Integer(4)));
        assert_eq!(called(&text("abc"), "find", &[text("x")], false), Some(Integer(-1)));
        assert_eq!(called(&text("abc"), "index", &[text("x")], true), Some(Nil));
        assert_eq!(called(&text("abc"), "index", &[text("x")], false), None, "raises in Python");
        assert_eq!(called(&text("4x"), "to_i", &[], true), Some(Integer(4)));
        assert_eq!(called(&text("4x"), "isdigit", &[], false), Some(Boolean(false)));
        assert_eq!(called(&text(""), "isdigit", &[], false), Some(Boolean(false)));
    }

    #[test]
    fn texts_are_changed() {
        let all: &[(&str, &str, &[&str], &str)] = &[
            ("tITLE", "swapcase", &[], "Title"),
            ("two words", "title", &[], "Two Words"),
            ("aBC", "capitalize", &[], "Abc"),
            ("--a--", "strip", &["-"], "a"),
            ("a\n\n", "chomp", &[], "a\n"),
            ("prefix_a", "sub", &["prefix_", ""], "a"),
            ("xaxb", "delete", &["x"], "ab"),
            ("a1b2", "delete", &["^a-z"], "ab"),
            ("t_tle", "tr", &["_", "i"], "title"),
            ("abc", "tr", &["a-b", "x"], "xxc"),
            ("aab", "squeeze", &[], "ab"),
        ];
        for (before, name, given, after) in all {
            let given: Vec<Const> = given.iter().map(|it| text(it)).collect();
            assert_eq!(called(&text(before), name, &given, true), Some(text(after)), "{before}.{name}");
        }
        assert_eq!(called(&text("a.c"), "gsub", &[text("."), text("")], true), None, "a pattern or a text");
        assert_eq!(called(&text("7"), "zfill", &[Integer(3)], false), Some(text("007")));
        assert_eq!(called(&text("7"), "ljust", &[Integer(1_000_000)], false), None);
    }

    #[test]
    fn texts_are_split() {
        let parts = |name: &str, given: &[Const], ruby| {
            let parts = split(&Value::text("a,b,c"), name, &values(given), ruby)?;
            parts.iter().map(|part| Some(part.only()?.as_text()?.to_owned())).collect::<Option<Vec<String>>>()
        };
        let some = |all: &[&str]| Some(all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(parts("split", &[text(",")], true), some(&["a", "b", "c"]));
        assert_eq!(parts("split", &[text(","), Integer(1)], false), some(&["a", "b,c"]));
        assert_eq!(parts("split", &[text(","), Integer(2)], true), some(&["a", "b,c"]));
        assert_eq!(parts("rsplit", &[text(","), Integer(1)], false), some(&["a,b", "c"]));
        assert_eq!(parts("rpartition", &[text(",")], false), some(&["a,b", ",", "c"]));
        assert_eq!(parts("split", &[text("[,]")], true), None);
    }

    #[test]
    fn functions_of_the_languages() {
        let of = |name: &str, given: &[Const]| function(name, &given.iter().collect::<Vec<_>>(), false);
        assert_eq!(of("max", &[Integer(1), Integer(3), Integer(2)]), Some(Integer(3)));
        assert_eq!(of("min", &[text("b"), text("a")]), Some(text("a")));
        assert_eq!(of("max", &[text("b"), Integer(1)]), None);
        assert_eq!(of("int", &[text("ff"), Integer(16)]), Some(Integer(255)));
        assert_eq!(of("int", &[text("x")]), None);
        assert_eq!(of("bool", &[text("")]), Some(Boolean(false)));
        assert_eq!(of("chr", &[Integer(97)]), Some(text("a")));
    }
}
