//! Functions of the standard libraries that only give a value another form, and makers of containers that go by a path.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::calls::Argument;
use super::value::{Const, Value};

/// A text given another form; none when that is not known.
type Form = fn(&str) -> Option<String>;

/// What a query leaves as it is.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_').remove(b'.').remove(b'-').remove(b'~');
/// What a path leaves as it is.
const PATH: &AsciiSet = &QUERY.remove(b'/');
const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The functions of both languages, by path.
const FORMS: &[(&str, Form)] = &[
    ("base64.b64encode", |text| Some(encode64(text))),
    ("base64.standard_b64encode", |text| Some(encode64(text))),
    ("base64.urlsafe_b64encode", |text| Some(encode64(text).replace('+', "-").replace('/', "_"))),
    ("base64.b64decode", decode64),
    ("base64.standard_b64decode", decode64),
    ("base64.urlsafe_b64decode", decode64),
    ("urllib.parse.quote", |text| Some(utf8_percent_encode(text, PATH).to_string())),
    ("urllib.parse.quote_plus", |text| Some(plus(text))),
    ("urllib.parse.unquote", unquote),
    ("urllib.parse.unquote_plus", unplus),
    ("html.escape", |_| None),
    ("html.unescape", |_| None),
    ("Base64.strict_encode64", |text| Some(encode64(text))),
    ("Base64.urlsafe_encode64", |text| Some(encode64(text).replace('+', "-").replace('/', "_"))),
    ("Base64.encode64", |text| Some(encode64(text) + "\n").filter(|_| text.len() <= 45 && !text.is_empty())),
    ("Base64.decode64", decode64),
    ("Base64.strict_decode64", decode64),
    ("Base64.urlsafe_decode64", decode64),
    ("CGI.escape", |text| Some(plus(text))),
    ("CGI.unescape", unplus),
    ("CGI.escapeHTML", |_| None),
    ("CGI.unescapeHTML", |_| None),
    ("ERB.Util.url_encode", |text| Some(utf8_percent_encode(text, QUERY).to_string())),
    ("URI.encode_www_form_component", |text| Some(plus(text))),
    ("URI.decode_www_form_component", unplus),
    ("URI.encode_uri_component", |text| Some(utf8_percent_encode(text, QUERY).to_string())),
    ("URI.decode_uri_component", unquote),
];

/// A function of the standard library that only gives a value another form; none for all others.
pub(super) fn form(path: &str, arguments: &[Argument]) -> Option<Value> {
    let given = &arguments.first()?.value;
    if matches!(path, "re.compile" | "Regexp.new") {
        // A compiled pattern stands for its text.
        return Some(given.clone());
    }
    let (_, form) = FORMS.iter().find(|(known, _)| *known == path).filter(|_| given.refs.is_empty())?;
    let shown = |one: &Const| form(one.as_text()?).map(Value::text);
    let folded: Option<Vec<Value>> =
        given.only_consts().filter(|_| arguments.len() == 1).and_then(|all| all.iter().map(shown).collect());
    let join = |all: Vec<Value>| all.iter().fold(Value::default(), Value::join).made_of([given]);
    Some(folded.map_or_else(|| Value::derived([given]), join))
}

fn encode64(text: &str) -> String {
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits =
            chunk.iter().chain([0, 0].iter()).take(3).fold(0, |bits: usize, byte| bits << 8 | usize::from(*byte));
        for place in 0..4 {
            let shown = STANDARD[bits >> (18 - 6 * place) & 63];
            out.push(if place <= chunk.len() { char::from(shown) } else { '=' });
        }
    }
    out
}

fn decode64(text: &str) -> Option<String> {
    let (mut out, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for byte in text.trim_end_matches(['=', '\n']).bytes() {
        let byte = match byte {
            b'-' => b'+',
            b'_' => b'/',
            b'\n' => continue,
            other => other,
        };
        let value = STANDARD.iter().position(|one| *one == byte)?;
        bits = (bits << 6 | value as u32) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    String::from_utf8(out).ok()
}

fn plus(text: &str) -> String {
    utf8_percent_encode(text, QUERY).to_string().replace("%20", "+")
}

fn unquote(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

fn unplus(text: &str) -> Option<String> {
    unquote(&text.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(path: &str, text: &str) -> Option<String> {
        let value = form(path, &[Argument::positional(Value::text(text))])?;
        value.only()?.as_text().map(str::to_owned)
    }

    #[test]
    fn base64_goes_both_ways() {
        for text in ["", "t", "ti", "tit", "titl", "title", "ü>?"] {
            let there = called("base64.b64encode", text).expect("text is encoded");
            assert_eq!(called("base64.b64decode", &there).as_deref(), Some(text));
        }
        assert_eq!(called("base64.b64encode", "title").as_deref(), Some("dGl0bGU="));
        assert_eq!(called("Base64.encode64", "title").as_deref(), Some("dGl0bGU=\n"));
        assert_eq!(called("base64.urlsafe_b64encode", "ü>?").as_deref(), Some("w7w-Pw=="));
        assert_eq!(called("base64.b64decode", "****"), None);
    }

    #[test]
    fn queries_and_paths_are_quoted() {
        assert_eq!(called("urllib.parse.quote", "a b/c").as_deref(), Some("a%20b/c"));
        assert_eq!(called("urllib.parse.quote_plus", "a b/c").as_deref(), Some("a+b%2Fc"));
        assert_eq!(called("CGI.unescape", "t%69tle+x").as_deref(), Some("title x"));
        assert_eq!(called("urllib.parse.unquote", "a+b").as_deref(), Some("a+b"));
    }

    #[test]
    fn what_is_unknown_stays_as_dangerous_as_it_was() {
        let given = [Argument::positional(Value::unknown())];
        assert_eq!(form("urllib.parse.quote", &given), Some(Value::unknown()));
        assert_eq!(form("subprocess.run", &given), None);
    }
}
