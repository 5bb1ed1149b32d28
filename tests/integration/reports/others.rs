//! The formats beside SARIF, whole, on the same Outcome; and what every format must keep to itself.

use adderstone::finding::{Finding, Outcome, Severity};
use adderstone::report::{FORMATS, ReportOptions};
use serde_json::Value;

use super::outcome::{OnText, placeholder, rule, secret_rule, written};
use super::sarif::representative_outcome;

#[test]
fn workflow_commands() {
    let (outcome, rules) = representative_outcome();
    insta::assert_snapshot!(written("github", &outcome, &rules, &ReportOptions::default()));
}

#[test]
fn code_quality() {
    let (outcome, rules) = representative_outcome();
    insta::assert_snapshot!(written("gitlab", &outcome, &rules, &ReportOptions::default()));
}

#[test]
fn workflow_commands_are_a_line_each_whatever_they_quote() {
    let rule = rule("r", Severity::High);
    let on = OnText::new("a:b,c%\n.py", "run(\nx)").found(&rule, "run(\nx)");
    let findings = on.with(|f| f.message = "100%\r\n::error::no".into()).done();
    let out = written("github", &Outcome { findings, ..Outcome::default() }, &[rule], &ReportOptions::default());
    assert_eq!(out.lines().count(), 1);
    assert_eq!(
        out,
        "::error file=a%3Ab%2Cc%25%0A.py,line=1,endLine=2,title=SQL query built by interpolation::100%25 ::error::no. [r]\n"
    );
}

#[test]
fn copies_of_one_secret_are_two_issues() {
    let rule = secret_rule("key");
    let mut findings = OnText::new("a.py", &placeholder(5, 30)).found_secret(&rule, &placeholder(5, 30)).done();
    findings.push(findings[0].clone());
    let out = written("gitlab", &Outcome { findings, ..Outcome::default() }, &[rule], &ReportOptions::default());
    let issues: Value = serde_json::from_str(&out).unwrap();
    assert_ne!(issues[0]["fingerprint"], issues[1]["fingerprint"]);
}

/// A pattern finding, then a secret one, on the same lines; the former knows no secret.
fn beside_a_secret(value: &str) -> (Vec<Finding>, [adderstone::rules::RuleInfo; 2]) {
    let rules = [rule("client", Severity::Medium), secret_rule("key")];
    let text = format!("value = '{value}'\nclient = connect(\n    key='{value}',\n)\n");
    let call = format!("connect(\n    key='{value}',\n)");
    let on = OnText::new("a.py", &text).found(&rules[0], &call);
    let on = on.step(&format!("value = '{value}'"), &format!("{value} is set"));
    let on = on.with(|f| {
        f.message = format!("Do not pass {value}.");
        f.facts.push(("KEY".into(), value.into()));
        f.fix = Some(format!("connect('{value}')"));
    });
    let findings = on.related(value, &format!("{value} here")).found_secret(&rules[1], value).done();
    (findings, rules)
}

#[test]
fn no_format_shows_a_secret_in_another_finding() {
    for value in [placeholder(4, 40), "hunter2-hunter2".to_owned()] {
        let (findings, rules) = beside_a_secret(&value);
        assert!(findings.iter().all(|f| f.fix.is_none()));
        let outcome = Outcome { findings, ..Outcome::default() };
        for format in FORMATS {
            let out = written(format.name, &outcome, &rules, &ReportOptions::default());
            assert!(!out.contains(&value), "{}: {out}", format.name);
        }
    }
}

#[test]
fn a_short_secret_is_hidden_where_it_stands_and_words_like_it_stay() {
    let (client, key) = (rule("client", Severity::Medium), secret_rule("key"));
    let on = OnText::new("a.py", "connect(key='user')\nfind(user)\n").found(&client, "connect").found(&client, "find");
    let findings = on.found_secret(&key, "user").done();
    let texts: Vec<&str> = findings.iter().map(|f| f.excerpt.text.as_str()).collect();
    assert_eq!(texts, ["connect(key='…redacted…')", "connect(key='…redacted…')", "find(user)"]);
}

#[test]
fn a_secret_of_many_lines_is_hidden_line_by_line() {
    let (block, key) = (rule("block", Severity::Medium), secret_rule("key"));
    let value = format!("BEGIN\n{}\n{}\nEND", placeholder(6, 40), placeholder(7, 40));
    let on = OnText::new("a.pem", &value).found(&block, &placeholder(7, 40)).found_secret(&key, &value);
    let findings = on.done();
    assert!(findings.iter().all(|f| !f.excerpt.text.contains(&placeholder(7, 40))), "{findings:#?}");
}
