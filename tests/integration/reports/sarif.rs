//! SARIF from hostile Outcomes: whatever a repository holds, GitHub takes the file whole.

use adderstone::finding::{Confidence, Finding, Note, NoteKind, Outcome, Severity};
use adderstone::report::ReportOptions;
use adderstone::rules::RuleInfo;
use serde_json::{Value, json};

use super::contract::contract;
use super::outcome::{OnText, log_of, placeholder, rule, secret_rule, written};

fn keeps_contract(log: &Value) {
    assert_eq!(contract(log), [""; 0]);
}

fn results(log: &Value) -> &[Value] {
    log["runs"][0]["results"].as_array().unwrap()
}

fn notifications(log: &Value) -> Vec<&str> {
    let told = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    told.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(|n| n["message"]["text"].as_str()).collect()
}

fn sarif(outcome: &Outcome, rules: &[RuleInfo], options: &ReportOptions) -> Value {
    let log = serde_json::from_str(&written("sarif", outcome, rules, options)).unwrap();
    keeps_contract(&log);
    log
}

fn note(path: Option<&str>, kind: NoteKind, message: &str, remedy: Option<&str>) -> Note {
    Note { path: path.map(str::to_owned), line: None, kind, message: message.into(), remedy: remedy.map(str::to_owned) }
}

const APP: &str = "import sqlite3

def find(request):
    name = request.args['näme']
    query = f\"SELECT * FROM users WHERE name = '{name}'\"
    return db.execute(query)

KEY_ID = 'KEYID'
KEY = 'VALUE'
";

/// An Outcome with something of everything.
pub fn representative_outcome() -> (Outcome, Vec<RuleInfo>) {
    let (key_id, value) = (placeholder(1, 20), placeholder(2, 40));
    let text = APP.replace("KEYID", &key_id).replace("VALUE", &value);
    let (sql, key) = (rule("python-sql-interpolated-query", Severity::High), secret_rule("cloud-access-key"));
    let findings = OnText::new("app/modèles/user [1].py", &text)
        .found(&sql, "db.execute(query)")
        .step("request.args['näme']", "the request gives a value")
        .step("f\"SELECT * FROM users WHERE name = '{name}'\"", "it goes into an SQL text")
        .step("db.execute(query)", "which the database runs")
        .with(|f| f.fix = Some("db.execute(query, (name,))".into()))
        .with(|f| f.facts.push(("QUERY".into(), "query".into())))
        .found_secret(&key, &value)
        .related(&key_id, "the key id that goes with it")
        .with(|f| f.confidence = Confidence::Medium)
        .done();
    let notes = vec![
        note(Some("bin/data.py"), NoteKind::Unreadable, "permission denied", Some("Make the file readable")),
        Note { line: Some(3), ..note(Some("lib/old.py"), NoteKind::ParseError, "a part does not parse", None) },
    ];
    (Outcome { findings, notes, ..Outcome::default() }, vec![sql, key])
}

/// Its log, under a category.
pub fn representative() -> Value {
    let (outcome, rules) = representative_outcome();
    let options = ReportOptions { category: Some("backend".into()), ..ReportOptions::default() };
    serde_json::from_str(&written("sarif", &outcome, &rules, &options)).unwrap()
}

#[test]
fn the_whole_log() {
    let mut log = representative();
    log["runs"][0]["tool"]["driver"]["semanticVersion"] = json!("VERSION");
    insta::assert_json_snapshot!(log);
}

#[test]
fn no_finding_is_an_empty_array() {
    let log = sarif(&Outcome::default(), &[rule("silent", Severity::High)], &ReportOptions::default());
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"], json!([]));
    assert!(log["runs"][0]["automationDetails"].is_null());
    assert_eq!(notifications(&log), [""; 0]);
}

#[test]
fn a_failed_scan_does_not_close_alerts() {
    let notes = vec![note(None, NoteKind::Run, "the root does not exist", Some("Name a directory"))];
    let outcome = Outcome { notes, failed: true, ..Outcome::default() };
    let log = sarif(&outcome, &[], &ReportOptions::default());
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], json!(false));
}

#[test]
fn a_scan_that_failed_without_a_note_says_so() {
    let log = sarif(&Outcome { failed: true, ..Outcome::default() }, &[], &ReportOptions::default());
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], json!(false));
}

#[test]
fn notes_leave_the_run_successful() {
    let (outcome, rules) = representative_outcome();
    let log = sarif(&outcome, &rules, &ReportOptions::default());
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], json!(true));
    assert_eq!(
        notifications(&log),
        ["bin/data.py: permission denied. Make the file readable.", "lib/old.py:3: a part does not parse."]
    );
}

#[test]
fn columns_count_utf16_units() {
    let rule = rule("r", Severity::Low);
    let log = log_of(OnText::new("a.py", "x = '🐍é'; run(y)\n").found(&rule, "run(y)").done(), &[rule]);
    keeps_contract(&log);
    let region = &results(&log)[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!([&region["startColumn"], &region["endColumn"]], [&json!(12), &json!(18)]);
    assert_eq!(region["snippet"]["text"], "run(y)");
}

#[test]
fn paths_are_encoded() {
    for (path, uri) in [
        ("a b/c.py", "a%20b/c.py"),
        ("app/[slug]/x#1.rb", "app/%5Bslug%5D/x%231.rb"),
        ("c:d/50%.py", "c%3Ad/50%25.py"),
        ("./src//é.py", "src/%C3%A9.py"),
    ] {
        let rule = rule("r", Severity::Low);
        let log = log_of(OnText::new(path, "run(y)").found(&rule, "run(y)").done(), &[rule]);
        keeps_contract(&log);
        assert_eq!(results(&log)[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], uri);
    }
}

#[test]
fn what_lies_outside_the_root_is_left_out_and_said() {
    for path in ["../other/a.py", "/etc/a.py", ""] {
        let rule = rule("r", Severity::Low);
        let log = log_of(OnText::new(path, "run(y)").found(&rule, "run(y)").done(), &[rule]);
        keeps_contract(&log);
        assert_eq!(results(&log).len(), 0, "{path}");
        assert!(notifications(&log)[0].contains(&format!("{path:?}")), "{:?}", notifications(&log));
    }
}

#[test]
fn six_thousand_findings_keep_the_five_thousand_most_severe() {
    let text = (0..6_000).map(|n| format!("run(x{n:04})")).collect::<Vec<_>>().join("\n");
    let rules = [rule("low", Severity::Low), rule("critical", Severity::Critical), rule("high", Severity::High)];
    let mut on = OnText::new("a.py", &text);
    for n in 0..6_000 {
        let of = if n >= 5_500 {
            &rules[1]
        } else if n % 2 == 0 {
            &rules[2]
        } else {
            &rules[0]
        };
        on = on.found(of, &format!("run(x{n:04})"));
    }
    let log = log_of(on.done(), &rules);
    keeps_contract(&log);
    let count = |id: &str| results(&log).iter().filter(|r| r["ruleId"] == id).count();
    assert_eq!([count("critical"), count("high"), count("low")], [500, 2_750, 1_750]);
    assert_eq!(notifications(&log), ["1000 of the findings are left out, the least severe: a run takes 5000."]);
    let lines: Vec<_> = results(&log)
        .iter()
        .map(|r| r["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64().unwrap())
        .collect();
    assert!(lines.is_sorted(), "the results keep the order of the findings");
}

#[test]
fn a_file_that_would_be_too_large_loses_flows_before_findings() {
    let rule = rule("r", Severity::Low);
    let text = (0..30).map(|n| format!("run(x{n:03})")).collect::<Vec<_>>().join("\n");
    let mut on = OnText::new(&"long".repeat(60_000), &text);
    for n in 0..30 {
        on = on.found(&rule, &format!("run(x{n:03})")).step(&format!("x{n:03}"), "the value");
        on = on.with(|f| f.trace = vec![f.trace[0].clone(); 6]);
    }
    let log = log_of(on.done(), &[rule]);
    let flows = results(&log).iter().filter(|r| !r["codeFlows"].is_null()).count();
    assert_eq!(results(&log).len(), 30);
    assert!((1..30).contains(&flows), "{flows}");
    assert_eq!(
        notifications(&log),
        [format!("{} findings come without their flow: the file would be too large.", 30 - flows)]
    );
}

#[test]
fn a_long_flow_keeps_its_ends() {
    let rule = rule("r", Severity::Low);
    let on = OnText::new("a.py", "x = read()\nrun(x)").found(&rule, "run(x)").step("read()", "it comes in");
    let on = on.step("run(x)", "it goes out").with(|f| {
        let last = f.trace.pop().expect("two steps");
        f.trace.resize(1_499, f.trace[0].clone());
        f.trace.push(last);
    });
    let log = log_of(on.done(), &[rule]);
    keeps_contract(&log);
    let steps = results(&log)[0]["codeFlows"][0]["threadFlows"][0]["locations"].as_array().unwrap();
    let said = |n: usize| steps[n]["location"]["message"]["text"].as_str().unwrap();
    assert_eq!((steps.len(), said(0), said(999)), (1_000, "it comes in.", "it goes out."));
    assert_eq!(notifications(&log), ["500 steps are left out in the middle of long flows: 1000 are kept."]);
}

#[test]
fn two_findings_on_a_line_are_two_alerts() {
    let rule = rule("r", Severity::Low);
    let log =
        log_of(OnText::new("a.py", "run(x); run(y)").found(&rule, "run(x)").found(&rule, "run(y)").done(), &[rule]);
    keeps_contract(&log);
    let hash = |n: usize| results(&log)[n]["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap();
    assert_eq!(hash(1), format!("{}.2", hash(0)));
}

#[test]
fn messages_are_one_sentence_whatever_they_quote() {
    let rule = rule("r", Severity::Low);
    let said = "Do not call\n`handlers[name](1)`\r\n\tor `a{0}`";
    let on = OnText::new("a.py", "run(x)\nrun(y)").found(&rule, "run(x)").with(|f| f.message = said.into());
    let on = on.related("run(y)", "the `x[0]\\n` call");
    let log = log_of(on.done(), &[rule]);
    keeps_contract(&log);
    assert_eq!(
        results(&log)[0]["message"]["text"],
        "Do not call `handlers[name] (1)` or `a{0}`. See [the `x\\[0\\]\\\\n` call](1)."
    );
    assert_eq!(results(&log)[0]["relatedLocations"][0]["id"], 1);
}

#[test]
fn a_doubtful_finding_weighs_less() {
    let rule = rule("r", Severity::Critical);
    let weighed = |confidence: Confidence| {
        let on = OnText::new("a.py", "run(x)").found(&rule, "run(x)").with(|f| f.confidence = confidence);
        let log = log_of(on.done(), std::slice::from_ref(&rule));
        keeps_contract(&log);
        let result = &results(&log)[0];
        (result["level"].clone(), result["properties"]["security-severity"].clone(), result["rank"].clone())
    };
    assert_eq!(weighed(Confidence::High), (json!("error"), Value::Null, json!(90.0)));
    assert_eq!(weighed(Confidence::Medium), (json!("error"), json!("8.1"), json!(50.0)));
    assert_eq!(weighed(Confidence::Low), (json!("warning"), json!("5.5"), json!(10.0)));
}

#[test]
fn long_texts_and_many_tags_are_cut_and_said() {
    let mut rule = rule("r", Severity::Low);
    rule.title = "🐍".repeat(900);
    rule.message = "word ".repeat(900);
    rule.tags = (0..20).map(|n| format!("tag-{n}")).collect();
    let log = log_of(OnText::new("a.py", "run(x)").found(&rule, "run(x)").done(), &[rule]);
    keeps_contract(&log);
    assert_eq!(notifications(&log).len(), 2, "{:?}", notifications(&log));
}

#[test]
fn a_rule_that_nobody_lists_and_empty_texts_still_make_a_whole_log() {
    let mut bare = rule("vendor.rules.some_rule", Severity::Medium);
    (bare.title, bare.message, bare.help) = (String::new(), String::new(), String::new());
    (bare.references, bare.cwe) = (vec!["see the wiki".into()], Vec::new());
    let findings = || OnText::new("a.py", "run(x)").found(&bare, "run(x)").done();
    keeps_contract(&log_of(findings(), &[]));
    keeps_contract(&log_of(findings(), std::slice::from_ref(&bare)));
}

fn with_secret(value: &str) -> (Vec<Finding>, RuleInfo) {
    let rule = secret_rule("key");
    (OnText::new("a.py", &format!("key = '{value}'\n")).found_secret(&rule, value).done(), rule)
}

#[test]
fn a_secret_goes_out_only_when_asked() {
    for value in [placeholder(3, 40), "hunter2-hunter2".to_owned()] {
        let (findings, rule) = with_secret(&value);
        let outcome = Outcome { findings, ..Outcome::default() };
        let rules = std::slice::from_ref(&rule);
        let hidden = written("sarif", &outcome, rules, &ReportOptions::default());
        let shown =
            written("sarif", &outcome, rules, &ReportOptions { show_secrets: true, ..ReportOptions::default() });
        assert!(!hidden.contains(&value) && hidden.contains("…redacted…"));
        assert!(shown.contains(&value));
        keeps_contract(&serde_json::from_str(&shown).unwrap());
    }
}

#[test]
fn categories_end_in_one_slash() {
    for (given, id) in [
        ("web", json!("web/")),
        ("web/", json!("web/")),
        (" a/b ", json!("a/b/")),
        ("", Value::Null),
        ("/", Value::Null),
    ] {
        let options = ReportOptions { category: Some(given.into()), ..ReportOptions::default() };
        let log = sarif(&Outcome::default(), &[], &options);
        assert_eq!(log["runs"][0]["automationDetails"]["id"], id, "{given:?}");
    }
}

#[test]
fn thousands_of_notes_are_cut_and_said() {
    let notes = (0..3_000).map(|n| note(Some(&format!("{n}.py")), NoteKind::ParseError, "does not parse", None));
    let mut notes: Vec<Note> = notes.collect();
    notes.push(note(Some("z.py"), NoteKind::Unreadable, "permission denied", None));
    let log = sarif(&Outcome { notes, ..Outcome::default() }, &[], &ReportOptions::default());
    let said = notifications(&log);
    assert_eq!(said.len(), 1_001);
    assert_eq!(said[0], "z.py: permission denied.");
    assert_eq!(said[1_000], "2001 notifications are left out: 1000 are kept.");
}
