//! Proof that each rule of the contract can fail: a good log, broken in each way that has cost someone an upload.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::contract::{CHECKS, contract};
use super::sarif::representative;

type Break = fn(&mut Value);

fn result(log: &mut Value) -> &mut Value {
    &mut log["runs"][0]["results"][0]
}

fn rule(log: &mut Value) -> &mut Value {
    &mut log["runs"][0]["tool"]["driver"]["rules"][0]
}

fn place(log: &mut Value) -> &mut Value {
    &mut result(log)["locations"][0]["physicalLocation"]
}

fn uri(log: &mut Value) -> &mut Value {
    &mut place(log)["artifactLocation"]["uri"]
}

fn remove(value: &mut Value, key: &str) {
    value.as_object_mut().unwrap().remove(key);
}

/// `count` copies of the first result, told apart by their hash.
fn repeat_result(log: &mut Value, count: usize) {
    let first = result(log).clone();
    let copies = (1..=count).map(|n| {
        let mut copy = first.clone();
        copy["partialFingerprints"]["primaryLocationLineHash"] = json!(format!("abc:{n}"));
        copy
    });
    log["runs"][0]["results"] = copies.collect();
}

/// The first result that has a flow.
fn with_flow(log: &mut Value) -> &mut Value {
    let results = log["runs"][0]["results"].as_array_mut().unwrap();
    results.iter_mut().find(|result| !result["codeFlows"].is_null()).unwrap()
}

fn steps(log: &mut Value) -> &mut Vec<Value> {
    with_flow(log)["codeFlows"][0]["threadFlows"][0]["locations"].as_array_mut().unwrap()
}

const BREAKS: &[(&str, Break)] = &[
    ("version", |log| log["version"] = json!("2.0.0")),
    ("version", |log| remove(log, "$schema")),
    ("runs", |log| log["runs"] = vec![log["runs"][0].clone(); 21].into()),
    ("runs", |log| log["runs"][0]["tool"]["driver"]["name"] = json!("Adderstone")),
    ("runs", |log| remove(&mut log["runs"][0]["tool"]["driver"], "semanticVersion")),
    ("results-array", |log| remove(&mut log["runs"][0], "results")),
    ("results-limit", |log| repeat_result(log, 5_001)),
    ("rule-unique", |log| {
        let copy = rule(log).clone();
        log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap().push(copy);
    }),
    ("rule-text", |log| rule(log)["fullDescription"]["text"] = json!("x".repeat(1_025))),
    ("rule-text", |log| remove(rule(log), "shortDescription")),
    ("rule-text", |log| rule(log)["help"]["markdown"] = json!(" ")),
    ("rule-name", |log| rule(log)["name"] = json!("sql-query")),
    ("rule-name", |log| rule(log)["name"] = json!("X".repeat(256))),
    ("rule-tags", |log| rule(log)["properties"]["tags"] = (0..21).map(|n| json!(format!("t{n}"))).collect()),
    ("rule-tags", |log| rule(log)["properties"]["tags"] = json!(["security", "external/cwe/cwe-89"])),
    ("rule-tags", |log| rule(log)["properties"]["tags"] = json!(["security", "sql", "sql"])),
    ("rule-tags", |log| rule(log)["properties"]["tags"] = json!(["sql"])),
    ("rule-precision", |log| rule(log)["properties"]["precision"] = json!("certain")),
    ("rule-help-uri", |log| rule(log)["helpUri"] = json!("docs/sql.md")),
    ("rule-fired", |log| {
        let mut other = rule(log).clone();
        other["id"] = json!("silent");
        log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap().push(other);
    }),
    ("rule-index", |log| result(log)["ruleIndex"] = json!(7)),
    ("rule-index", |log| remove(result(log), "ruleId")),
    ("security-severity", |log| rule(log)["properties"]["security-severity"] = json!("high")),
    ("security-severity", |log| rule(log)["properties"]["security-severity"] = json!(8.1)),
    ("security-severity", |log| rule(log)["properties"]["security-severity"] = json!("0.0")),
    ("security-severity", |log| result(log)["properties"]["security-severity"] = json!("11")),
    ("level", |log| rule(log)["defaultConfiguration"]["level"] = json!("note")),
    ("level", |log| result(log)["level"] = json!("none")),
    ("message", |log| result(log)["message"] = json!({"id": "default"})),
    ("message", |log| result(log)["message"]["text"] = json!("Two\nlines.")),
    ("message-links", |log| result(log)["message"]["text"] = json!("See [there](99).")),
    ("location", |log| result(log)["locations"] = json!([])),
    ("location", |log| remove(place(log), "region")),
    ("uri", |log| *uri(log) = json!("../a.py")),
    ("uri", |log| *uri(log) = json!("./a.py")),
    ("uri", |log| *uri(log) = json!("a/../b.py")),
    ("uri", |log| *uri(log) = json!("/a.py")),
    ("uri", |log| *uri(log) = json!("file:///a.py")),
    ("uri", |log| *uri(log) = json!("git::a.py")),
    ("uri", |log| *uri(log) = json!("a b.py")),
    ("uri", |log| *uri(log) = json!("a[0].py")),
    ("uri", |log| *uri(log) = json!("50%.py")),
    ("uri", |log| *uri(log) = json!("é.py")),
    ("uri", |log| *uri(log) = json!("a\\b.py")),
    ("uri", |log| *uri(log) = json!("")),
    ("uri-base", |log| remove(&mut place(log)["artifactLocation"], "uriBaseId")),
    ("uri-base", |log| remove(&mut log["runs"][0], "originalUriBaseIds")),
    ("uri-base", |log| log["runs"][0]["originalUriBaseIds"]["%SRCROOT%"]["uri"] = json!("file:///home/me/")),
    ("region", |log| place(log)["region"]["startLine"] = json!(0)),
    ("region", |log| place(log)["region"]["endColumn"] = json!(-1)),
    ("region", |log| place(log)["region"]["endLine"] = json!(1)),
    ("region", |log| remove(&mut place(log)["region"], "endColumn")),
    ("line-hash", |log| remove(result(log), "partialFingerprints")),
    ("line-hash", |log| result(log)["partialFingerprints"]["primaryLocationLineHash"] = json!("c129715d7a2bc9a3")),
    ("alert-unique", |log| {
        let copy = result(log).clone();
        log["runs"][0]["results"].as_array_mut().unwrap().push(copy);
    }),
    ("column-kind", |log| log["runs"][0]["columnKind"] = json!("unicodeCodePoints")),
    ("execution", |log| log["runs"][0]["invocations"][0]["executionSuccessful"] = json!(false)),
    ("execution", |log| remove(&mut log["runs"][0]["invocations"][0], "executionSuccessful")),
    ("notification", |log| {
        log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["descriptor"]["id"] = json!("else");
    }),
    ("notification", |log| {
        log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] = json!("");
    }),
    ("category", |log| log["runs"][0]["automationDetails"]["id"] = json!("backend")),
    ("category", |log| log["runs"][0]["automationDetails"]["id"] = json!("/")),
    ("flow", |log| *steps(log) = vec![steps(log)[0].clone(); 1_001]),
    ("flow", |log| steps(log)[0] = json!({"index": 0})),
    ("related", |log| result(log)["relatedLocations"] = vec![json!({"id": 1}); 2].into()),
    ("related", |log| result(log)["relatedLocations"] = (0..101).map(|id| json!({"id": id})).collect()),
    ("suppressed", |log| result(log)["suppressions"] = json!([{"kind": "inSource"}])),
    ("size", |log| result(log)["message"]["markdown"] = json!("x".repeat(100_000_001))),
];

#[test]
fn the_representative_log_keeps_the_contract() {
    assert_eq!(contract(&representative()), [""; 0]);
}

#[test]
fn each_break_is_seen_by_its_check() {
    let good = representative();
    for (n, (name, break_it)) in BREAKS.iter().enumerate() {
        let (mut log, mut faults) = (good.clone(), Vec::new());
        break_it(&mut log);
        let (_, check) = CHECKS.iter().find(|(check, _)| check == name).expect("a check of that name");
        check(&log, &mut faults);
        assert!(!faults.is_empty(), "break {n} ({name}) is not seen");
    }
}

#[test]
fn each_check_has_a_break() {
    let broken: BTreeSet<&str> = BREAKS.iter().map(|(name, _)| *name).collect();
    let checked: BTreeSet<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
    assert_eq!(broken, checked);
}
