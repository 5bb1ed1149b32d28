//! Secrets inside texts inside the text: every way to write them, and every way inside another.

use std::fmt::Write as _;

use adderstone::engine::Engine;
use adderstone::finding::{Finding, Ledger, Question, hide_secrets};
use adderstone::rules::{RuleFile, Selection};
use adderstone::source::{Source, Span};
use adderstone::verify::expand::expand;

fn base64(text: &str) -> String {
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, &b| bits << 8 | u32::from(b)) << (8 * (3 - chunk.len()));
        let digit = |place: usize| alphabet[(bits >> (18 - 6 * place) & 63) as usize];
        (0..4).for_each(|place| out.push(if place <= chunk.len() { digit(place) } else { '=' }));
    }
    out
}

fn each(text: &str, write: impl Fn(u8) -> String) -> String {
    text.bytes().map(write).collect()
}

fn hex(text: &str) -> String {
    each(text, |b| format!("{b:02x}"))
}

fn percent(text: &str) -> String {
    each(
        text,
        |b| if b.is_ascii_alphanumeric() && b % 2 == 0 { char::from(b).to_string() } else { format!("%{b:02X}") },
    )
}

fn unicode(text: &str) -> String {
    each(text, |b| format!("\\u{b:04x}"))
}

fn json(text: &str) -> String {
    format!("{{\\\"key\\\": \\\"{}\\\"}}", text.replace('\\', "\\\\"))
}

type Encoder = fn(&str) -> String;

const FORMS: &[(&str, Encoder)] =
    &[("base64", base64), ("hexadecimal", hex), ("percent encoding", percent), ("backslash escapes", unicode)];

fn engine() -> Engine {
    Engine::compile(&RuleFile::embedded(), &Selection::default())
}

fn found(engine: &Engine, path: &str, text: &str) -> (Source, Vec<Finding>) {
    let source = Source::from_text(path, text);
    let mut findings = engine.secrets(&source, &engine.prefilter().scan(text));
    hide_secrets(&source, &mut findings);
    (source, findings)
}

fn check(engine: &Engine, inner: &str, chain: &str, written: &str) {
    for path in ["app/a.py", "app/a.rb", "config/a.json"] {
        let (source, findings) = found(engine, path, &format!("é = 1\nblob = \"{written}\"\n"));
        let [finding] = findings.as_slice() else { panic!("{chain} in {path}: {findings:?}") };
        assert_eq!(&*finding.rule, "github-personal-access-token", "{chain}");
        assert!(finding.message.ends_with(&format!("It is encoded here: {chain}.")), "{}", finding.message);
        assert_eq!((source.slice(finding.place.span), finding.place.start.line), (written, 2), "{chain}");
        assert_eq!(finding.secret.as_ref().unwrap().value, inner);
        assert!(!finding.excerpt.text.contains(&written[8..]), "{}", finding.excerpt.text);
    }
}

#[test]
fn a_secret_is_found_in_every_form_and_every_form_in_every_other() {
    let engine = engine();
    let inner = expand("layers", "ghp_{{alnum:36}}");
    for (name, encode) in FORMS {
        check(&engine, &inner, name, &encode(&inner));
        for (outer, encode_again) in FORMS {
            check(&engine, &inner, &format!("{outer}, then {name}"), &encode_again(&encode(&inner)));
        }
    }
}

#[test]
fn what_stands_in_the_open_is_found_once_and_not_called_encoded() {
    let engine = engine();
    let inner = expand("layers", "ghp_{{alnum:36}}");
    for text in
        [format!("a = \"{}\"\n", json(&inner)), format!("{inner} %41%42%43"), format!("\"\\x41\\x41\\x41 {inner}\"")]
    {
        let (source, findings) = found(&engine, "a.py", &text);
        let [finding] = findings.as_slice() else { panic!("{text}: {findings:?}") };
        assert_eq!(source.slice(finding.place.span), inner);
        assert!(!finding.message.contains("encoded"));
    }
}

#[test]
fn nesting_ends_and_noise_is_no_secret() {
    let engine = engine();
    let inner = expand("layers", "ghp_{{alnum:36}}");
    let deep = (0..5).fold(inner, |text, _| base64(&text));
    assert!(found(&engine, "a.py", &format!("a = '{deep}'\n")).1.is_empty());
    let mut noise = String::new();
    for nth in 0..200 {
        let _ = writeln!(
            noise,
            "{}",
            expand(&nth.to_string(), "x{{base64:120}} {{hex:64}} %{{hex:2}}%{{hex:2}}%{{hex:2}} \\u{{hex:4}}")
        );
    }
    assert!(found(&engine, "a.py", &noise).1.is_empty());
}

/// A file of nothing but encoded text costs a few times what it costs in the open, however deep it claims to be.
#[test]
fn a_hostile_text_is_decoded_within_bounds() {
    let engine = engine();
    let text = format!("a = '{}'", (0..3).fold("password ".repeat(20_000), |text, _| base64(&text)));
    let started = std::time::Instant::now();
    found(&engine, "a.py", &text);
    assert!(started.elapsed().as_secs() < 20);
}

#[test]
fn why_tells_of_what_was_decided_inside() {
    let engine = engine();
    let why = |inner: &str| {
        let source = Source::from_text("app/a.py", &format!("blob = \"{}\"\n", base64(&format!("x = \"{inner}\""))));
        let line = Span::new(0, source.text().len() as u32);
        let mut ledger = Ledger::about(Question { line, rule: None });
        let _ = engine.secrets_noting(&source, &engine.prefilter().scan(source.text()), &mut ledger);
        let told = ledger.into_decisions().into_iter();
        told.map(|it| format!("{} {} {}", it.rule, it.dropped, it.why)).collect::<Vec<_>>()
    };
    let rule = "github-personal-access-token";
    let found = why(&expand("layers", "ghp_{{alnum:36}}"));
    assert!(
        found.contains(&format!("{rule} false in a text that is encoded here (base64): its regex matches")),
        "{found:#?}"
    );
    let refused = why(&format!("ghp_{}", "x".repeat(36)));
    let wanted = format!("{rule} true in a text that is encoded here (base64): its regex matches, but");
    assert!(refused.iter().any(|it| it.starts_with(&wanted)), "{refused:#?}");
}
