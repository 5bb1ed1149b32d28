//! What GitHub's code scanning asks of a SARIF file, most of which no validator checks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use regex::Regex;
use serde_json::Value;

type Check = fn(&Value, &mut Vec<String>);

/// Every rule of the contract by name.
pub const CHECKS: &[(&str, Check)] = &[
    ("version", version),
    ("runs", runs),
    ("results-array", results_array),
    ("results-limit", results_limit),
    ("rule-unique", rule_unique),
    ("rule-text", rule_text),
    ("rule-name", rule_name),
    ("rule-tags", rule_tags),
    ("rule-precision", rule_precision),
    ("rule-help-uri", rule_help_uri),
    ("rule-fired", rule_fired),
    ("rule-index", rule_index),
    ("security-severity", security_severity),
    ("level", level),
    ("message", message),
    ("message-links", message_links),
    ("location", location),
    ("uri", uri),
    ("uri-base", uri_base),
    ("region", region),
    ("line-hash", line_hash),
    ("alert-unique", alert_unique),
    ("column-kind", column_kind),
    ("execution", execution),
    ("notification", notification),
    ("category", category),
    ("flow", flow),
    ("related", related),
    ("suppressed", suppressed),
    ("size", size),
];

/// Every way in which a log breaks the contract, each `rule: what`.
pub fn contract(log: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, check) in CHECKS {
        let mut found = Vec::new();
        check(log, &mut found);
        faults.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    faults
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn all_runs(log: &Value) -> &[Value] {
    array(&log["runs"])
}

fn all_results(log: &Value) -> impl Iterator<Item = &Value> {
    all_runs(log).iter().flat_map(|run| array(&run["results"]))
}

fn all_rules(log: &Value) -> impl Iterator<Item = &Value> {
    all_runs(log).iter().flat_map(|run| array(&run["tool"]["driver"]["rules"]))
}

fn require(ok: bool, faults: &mut Vec<String>, say: impl FnOnce() -> String) {
    if !ok {
        faults.push(say());
    }
}

/// Each object under any of the keys, wherever it stands.
fn under<'a>(value: &'a Value, keys: &[&str], found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                if keys.contains(&key.as_str()) && inner.is_object() {
                    found.push(inner);
                }
                under(inner, keys, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| under(item, keys, found)),
        _ => {}
    }
}

fn matches(pattern: &'static str, value: &Value) -> bool {
    value.as_str().is_some_and(|text| regex(pattern).is_match(text))
}

/// A regex, compiled once for the life of the tests.
fn regex(pattern: &'static str) -> &'static Regex {
    static COMPILED: Mutex<BTreeMap<&str, &'static Regex>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap();
    compiled.entry(pattern).or_insert_with(|| Box::leak(Box::new(Regex::new(pattern).unwrap())))
}

fn units(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.encode_utf16().count())
}

fn version(log: &Value, faults: &mut Vec<String>) {
    require(log["version"] == "2.1.0", faults, || format!("version is {}", log["version"]));
    require(matches("^https://.*sarif.*2\\.1\\.0.*\\.json$", &log["$schema"]), faults, || "no $schema".into());
}

fn runs(log: &Value, faults: &mut Vec<String>) {
    require(all_runs(log).len() == 1, faults, || format!("{} runs", all_runs(log).len()));
    for run in all_runs(log) {
        let driver = &run["tool"]["driver"];
        require(driver["name"] == "adderstone", faults, || format!("the tool is {}", driver["name"]));
        let known = matches("^\\d+\\.\\d+\\.\\d+", &driver["semanticVersion"]);
        require(known, faults, || format!("its version is {}", driver["semanticVersion"]));
        require(matches("^https://", &driver["informationUri"]), faults, || "no informationUri".into());
    }
}

fn results_array(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        require(run["results"].is_array(), faults, || format!("results is {}", run["results"]));
    }
}

fn results_limit(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        let count = array(&run["results"]).len();
        require(count <= 5_000, faults, || format!("{count} results"));
    }
}

fn rule_unique(log: &Value, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for rule in all_rules(log) {
        let id = rule["id"].as_str().unwrap_or("");
        require(!id.is_empty() && seen.insert(id), faults, || format!("rule id {id:?} is empty or taken"));
    }
}

fn rule_text(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        for (part, field, most) in [
            ("shortDescription", "text", 1_024),
            ("fullDescription", "text", 1_024),
            ("help", "text", 1 << 20),
            ("help", "markdown", 1 << 20),
        ] {
            let count = units(&rule[part][field]);
            let fits = (1..=most).contains(&count) && !matches("^\\s*$", &rule[part][field]);
            require(fits, faults, || format!("{}: {part}.{field} has {count} units", rule["id"]));
        }
    }
}

fn rule_name(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        let ok = matches("^[\\p{Lu}\\p{Lo}\\d][\\p{L}\\d]*$", &rule["name"]) && units(&rule["name"]) <= 255;
        require(ok, faults, || format!("{} is named {}", rule["id"], rule["name"]));
    }
}

fn rule_tags(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        let tags = array(&rule["properties"]["tags"]);
        let distinct: BTreeSet<_> = tags.iter().filter_map(Value::as_str).collect();
        require(tags.len() <= 10, faults, || format!("{} has {} tags", rule["id"], tags.len()));
        require(distinct.len() == tags.len(), faults, || format!("{} repeats a tag", rule["id"]));
        require(distinct.contains("security"), faults, || format!("{} is not tagged security", rule["id"]));
        for tag in tags.iter().filter(|tag| matches("(?i)cwe", tag)) {
            require(matches("^external/cwe/cwe-\\d{3,}$", tag), faults, || format!("{} has tag {tag}", rule["id"]));
        }
    }
}

fn rule_precision(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        let precision = &rule["properties"]["precision"];
        require(matches("^(very-high|high|medium|low)$", precision), faults, || format!("{precision}"));
    }
}

fn rule_help_uri(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        require(matches("^https?://[!-~]+$", &rule["helpUri"]), faults, || format!("{}", rule["helpUri"]));
    }
}

fn rule_fired(log: &Value, faults: &mut Vec<String>) {
    let fired: BTreeSet<_> = all_results(log).filter_map(|result| result["ruleId"].as_str()).collect();
    for rule in all_rules(log) {
        let id = rule["id"].as_str().unwrap_or("");
        require(fired.contains(id), faults, || format!("{id} has no result"));
    }
}

fn rule_index(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        for result in array(&run["results"]) {
            let index = result["ruleIndex"].as_u64().map_or(usize::MAX, |i| usize::try_from(i).unwrap());
            let named = array(&run["tool"]["driver"]["rules"]).get(index).map(|rule| &rule["id"]);
            let same = result["ruleId"].is_string() && named == Some(&result["ruleId"]);
            require(same, faults, || format!("{} is not rule {index}", result["ruleId"]));
        }
    }
}

fn score(properties: &Value) -> Option<f64> {
    properties["security-severity"].as_str()?.parse().ok().filter(|score| (0.1..=10.0).contains(score))
}

fn security_severity(log: &Value, faults: &mut Vec<String>) {
    for rule in all_rules(log) {
        let given = &rule["properties"]["security-severity"];
        require(score(&rule["properties"]).is_some(), faults, || format!("{} has {given}", rule["id"]));
    }
    for result in all_results(log).filter(|result| !result["properties"]["security-severity"].is_null()) {
        let given = &result["properties"]["security-severity"];
        require(score(&result["properties"]).is_some(), faults, || {
            format!("a result of {} has {given}", result["ruleId"])
        });
    }
}

/// The level that goes with a score.
fn level_of(score: f64) -> &'static str {
    match score {
        s if s >= 7.0 => "error",
        s if s >= 4.0 => "warning",
        _ => "note",
    }
}

fn level(log: &Value, faults: &mut Vec<String>) {
    let mut scores = BTreeMap::new();
    for rule in all_rules(log) {
        let expected = score(&rule["properties"]).map(level_of);
        scores.insert(rule["id"].as_str().unwrap_or(""), expected);
        let given = &rule["defaultConfiguration"]["level"];
        require(given.as_str() == expected, faults, || format!("{} has level {given}", rule["id"]));
    }
    for result in all_results(log) {
        let of_rule = scores.get(result["ruleId"].as_str().unwrap_or("")).copied().flatten();
        let expected = score(&result["properties"]).map(level_of).or(of_rule);
        let given = &result["level"];
        require(given.as_str() == expected, faults, || format!("a result of {} has level {given}", result["ruleId"]));
    }
}

fn message(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let text = &result["message"]["text"];
        require(matches("^\\S.*[.!?…]$", text) && !matches("\\n", text), faults, || format!("{text}"));
    }
}

fn message_links(log: &Value, faults: &mut Vec<String>) {
    let link = regex(r"\]\((\d+)\)");
    for result in all_results(log) {
        let ids: BTreeSet<_> = array(&result["relatedLocations"]).iter().filter_map(|l| l["id"].as_u64()).collect();
        for found in link.captures_iter(result["message"]["text"].as_str().unwrap_or("")) {
            require(ids.contains(&found[1].parse().unwrap()), faults, || format!("nothing has id {}", &found[1]));
        }
    }
}

fn location(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let place = &result["locations"][0]["physicalLocation"];
        let whole = place["artifactLocation"]["uri"].is_string() && place["region"].is_object();
        require(whole, faults, || format!("a result of {} is nowhere", result["ruleId"]));
    }
}

/// Relative to the root, encoded, a path and nothing else: no scheme, host, query, fragment or dot segment.
fn is_root_relative(uri: &str) -> bool {
    let segment = regex(r"^([A-Za-z0-9\-._~!$&'()*+,=@]|%[0-9A-F]{2})+$");
    uri.split('/').all(|part| segment.is_match(part) && part != "." && part != "..")
}

fn uri(log: &Value, faults: &mut Vec<String>) {
    let mut places = Vec::new();
    under(&log["runs"], &["artifactLocation"], &mut places);
    for place in places {
        let uri = place["uri"].as_str().unwrap_or("");
        require(is_root_relative(uri), faults, || format!("{uri:?}"));
    }
}

fn uri_base(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        let bases = &run["originalUriBaseIds"];
        require(bases["%SRCROOT%"]["description"]["text"].is_string(), faults, || "the root is not described".into());
        require(bases["%SRCROOT%"]["uri"].is_null(), faults, || "the root is a place on a machine".into());
        let mut places = Vec::new();
        under(run, &["artifactLocation"], &mut places);
        let ok = places.iter().all(|place| place["uriBaseId"] == "%SRCROOT%");
        require(ok, faults, || "a location has another base than the root".into());
    }
}

fn region(log: &Value, faults: &mut Vec<String>) {
    let mut exact = Vec::new();
    under(&log["runs"], &["region", "deletedRegion"], &mut exact);
    let of_notes = |region: &Value| region.as_object().is_some_and(|map| map.keys().all(|key| key == "startLine"));
    for region in exact.into_iter().filter(|region| !of_notes(region)) {
        let number = |key: &str| region[key].as_i64().unwrap_or(0);
        let start = (number("startLine"), number("startColumn"));
        let end = (number("endLine"), number("endColumn"));
        let positive = start.0 > 0 && start.1 > 0 && end.0 > 0 && end.1 > 0;
        require(positive && start <= end, faults, || format!("{start:?} to {end:?}"));
    }
    let mut lines = Vec::new();
    under(&log["runs"], &["region"], &mut lines);
    for region in lines {
        require(region["startLine"].as_i64().unwrap_or(0) > 0, faults, || format!("{region}"));
    }
}

fn hash(result: &Value) -> &Value {
    &result["partialFingerprints"]["primaryLocationLineHash"]
}

fn line_hash(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let ok = matches("^[0-9a-f]{1,16}:[1-9]\\d*(\\.\\d+)?$", hash(result));
        require(ok, faults, || format!("a result of {} has {}", result["ruleId"], hash(result)));
    }
}

fn alert_unique(log: &Value, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for result in all_results(log) {
        let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        let key = format!("{} {uri} {}", result["ruleId"], hash(result));
        require(seen.insert(key.clone()), faults, || format!("{key} is there twice"));
    }
}

fn column_kind(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        require(run["columnKind"] == "utf16CodeUnits", faults, || format!("{}", run["columnKind"]));
    }
}

fn execution(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        let invocation = &run["invocations"][0];
        let why = array(&invocation["toolExecutionNotifications"]).iter().any(|note| note["level"] == "error");
        match invocation["executionSuccessful"].as_bool() {
            None => faults.push("executionSuccessful is missing".into()),
            Some(false) if !why => faults.push("failed, and no notification says why".into()),
            Some(_) => {}
        }
    }
}

fn notification(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log) {
        let known = array(&run["tool"]["driver"]["notifications"]);
        for note in array(&run["invocations"][0]["toolExecutionNotifications"]) {
            let index = note["descriptor"]["index"].as_u64().map_or(usize::MAX, |i| usize::try_from(i).unwrap());
            let named = known.get(index).is_some_and(|kind| kind["id"] == note["descriptor"]["id"]);
            let whole =
                matches("\\S[.!?…]$", &note["message"]["text"]) && matches("^(error|warning|note)$", &note["level"]);
            require(named && whole, faults, || format!("{note}"));
        }
    }
}

fn category(log: &Value, faults: &mut Vec<String>) {
    for run in all_runs(log).iter().filter(|run| !run["automationDetails"].is_null()) {
        let id = &run["automationDetails"]["id"];
        require(matches("^[^/\\s].*[^/]/$|^[^/\\s]/$", id), faults, || format!("{id} has no category"));
    }
}

fn flow(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let flows = array(&result["codeFlows"]).iter().flat_map(|flow| array(&flow["threadFlows"]));
        let steps: Vec<&Value> = flows.flat_map(|flow| array(&flow["locations"])).collect();
        require(steps.len() <= 1_000, faults, || format!("{} steps", steps.len()));
        for step in steps {
            let place = &step["location"]["physicalLocation"];
            let said = matches("\\S", &step["location"]["message"]["text"]);
            require(said && place["region"].is_object() && step["index"].is_null(), faults, || format!("{step}"));
        }
    }
}

fn related(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let places = array(&result["relatedLocations"]);
        let ids: BTreeSet<_> = places.iter().filter_map(|l| l["id"].as_u64()).collect();
        require(places.len() <= 100, faults, || format!("{} related locations", places.len()));
        require(ids.len() == places.len(), faults, || "related locations share an id".into());
    }
}

fn suppressed(log: &Value, faults: &mut Vec<String>) {
    for result in all_results(log) {
        let told = result["suppressions"].is_null() && result["baselineState"].is_null();
        require(told, faults, || format!("a result of {} is suppressed and would be an open alert", result["ruleId"]));
    }
}

fn size(log: &Value, faults: &mut Vec<String>) {
    let bytes = serde_json::to_vec(log).unwrap().len();
    require(bytes <= 100_000_000, faults, || format!("{bytes} bytes do not compress to 10 MB"));
}
