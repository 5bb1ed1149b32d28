//! Each kind of mistake in a rule, with what is said of it, what is underlined, and the remedy.

use std::borrow::Cow;

use adderstone::patterns::Patterns;
use adderstone::patterns::flows::Flows;
use adderstone::prefilter::Words;
use adderstone::report::fault_frame;
use adderstone::rules::semgrep::read;
use adderstone::rules::{RuleFault, RuleFile};

/// A rule with this below its head.
fn rule(body: &str) -> String {
    format!("rules:\n  - id: r\n    languages: [python]\n    message: M.\n    severity: ERROR\n{body}\n")
}

fn faults(text: &str) -> Vec<RuleFault> {
    let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text.to_owned()), embedded: false };
    let (rules, mut faults) = read(&file);
    let mut words = Words::default();
    faults.extend(Patterns::compile(&rules, &mut words).1);
    faults.extend(Flows::default().add(&rules, &mut words));
    faults
}

fn check(text: &str, message: &str, underlined: &str, remedy: &str) {
    let faults = faults(text);
    let [fault] = faults.as_slice() else { panic!("{} faults in\n{text}\n{faults:#?}", faults.len()) };
    assert!(fault.message.contains(message), "{:?} of\n{text}", fault.message);
    assert!(fault.remedy.contains(remedy), "{:?} of\n{text}", fault.remedy);
    let rest = &text[fault.span.start as usize..];
    assert!(rest.starts_with(underlined), "{rest:?} is not {underlined:?} of\n{text}");
    let frame = fault_frame(fault, false, 100);
    assert!(frame.contains("r.yaml:") && frame.contains(&fault.remedy), "{frame}");
}

#[test]
fn what_is_no_list_of_rules() {
    check("", "the file is empty", "", "`rules:`");
    check("rules: [", "this is not YAML", "", "indentation");
    check("rule:\n- id: x\n", "no list of rules", "rule:", "`rules:`");
    check("rules:\n- x\n", "a rule is a map", "x", "`- id: …`");
}

#[test]
fn what_a_rule_lacks_or_has_too_much() {
    for (text, message, underlined, remedy) in [
        ("rules:\n- message: M\n  languages: [python]\n  pattern: f()\n", "no `id`", "message: M", "add `id: …`"),
        ("rules:\n- id: r\n  languages: [python]\n  pattern: f()\n", "no `message`", "id: r", "add `message: …`"),
        ("rules:\n- id: r\n  message: M\n  pattern: f()\n", "no language", "id: r", "languages: [python]"),
        ("rules:\n- id: r\n  message: M\n  languages: [cobol]\n  pattern: f()\n", "cobol", "id: r", "python, ruby"),
    ] {
        check(text, message, underlined, remedy);
    }
    check(&rule("    patern: f()\n    pattern: f()"), "unknown key `patern`", "patern", "`pattern`");
    check(&rule(""), "looks for nothing", "id: r", "`pattern:`");
    check(&rule("    pattern: f()\n    mode: tain"), "unknown mode `tain`", "tain", "search, taint");
    check(&rule("    mode: taint\n    pattern-sources:\n      - pattern: f()"), "sinks", "id: r", "`pattern-sinks:`");
    let bad = rule("    pattern: f()").replace("ERROR", "BAD");
    check(&bad, "unknown severity `BAD`", "BAD", "critical");
}

#[test]
fn patterns_that_are_none() {
    check(&rule("    pattern: f("), "does not parse as python", "f(", "as it would stand in a file");
    check(&rule("    pattern: [f]"), "expected a text, found a list", "[f]", "quotes");
    check(&rule("    patterns:\n      - pattern-not: f($X"), "does not parse", "f($X", "`...`");
    check(&rule("    patterns: f()"), "expected a list", "f()", "`- `");
    check(&rule("    pattern-either:\n      - f()"), "expected an operator", "f()", "`- pattern: …`");
    let generic = rule("    pattern: a ... $...X").replace("python", "generic");
    check(&generic, "where one of two runs ends", "a ...", "between");
    for language in ["yaml", "json"] {
        let configuration = rule("    pattern: 'a: [b'").replace("python", language);
        check(&configuration, &format!("does not parse as {language}"), "'a: [b'", "as it would stand");
    }
    check(&rule("    patterns:\n      - pattern-not: f()"), "only what not to find", "patterns", "`pattern:`");
}

#[test]
fn labels_that_are_none() {
    let with = |requires: &str| {
        rule(&format!(
            "    mode: taint\n    pattern-sources: [{{pattern: g(), label: A}}]\n    pattern-sinks: [{{pattern: f($X), requires: {requires}}}]"
        ))
    };
    check(&with("A and B"), "no source has the label `B`", "pattern: f", "`and`, `or`");
    check(&with("A and"), "this `requires` does not parse", "pattern: f", "parentheses");
    check(&with("not (A"), "this `requires` does not parse", "pattern: f", "parentheses");
    check(&with("A A"), "this `requires` does not parse", "pattern: f", "parentheses");
}

#[test]
fn conditions_that_are_none() {
    let with = |condition: &str| rule(&format!("    patterns:\n      - pattern: f($X)\n{condition}"));
    check(&with("      - focus-metavariable: $Y"), "`$Y` is never bound", "$Y", "binds $X");
    check(&with("      - focus-metavariable: X"), "`X` is no metavariable", "X", "dollar sign");
    check(&with("      - metavariable-regex: {metavariable: $X}"), "`regex` is missing", "{meta", "`regex: …`");
    check(
        &with("      - metavariable-regex: {metavariable: $X, regex: 'a('}"),
        "does not compile: unclosed group",
        "'a('",
        "escape",
    );
    check(
        &with("      - metavariable-comparison: {metavariable: $X, comparison: '$X >'}"),
        "this comparison does not parse",
        "'$X >'",
        "`$X > 8`",
    );
    check(
        &with("      - metavariable-analysis: {metavariable: $X, analyzer: magic}"),
        "unknown analyzer `magic`",
        "magic",
        "entropy",
    );
    check(
        &with("      - metavariable-pattern: {metavariable: $X}"),
        "asks nothing of the metavariable",
        "{metavariable",
        "`pattern:`",
    );
    check(
        &with("      - metavariable-pattern: {metavariable: $X, language: cobol, pattern: a}"),
        "unknown language `cobol`",
        "cobol",
        "python, ruby",
    );
    check(&with("      - metavariable-type: {metavariable: $X}"), "`type` is missing", "{meta", "`type: …`");
}

#[test]
fn what_stands_beside_the_formula() {
    let beside = |text: &str| rule(&format!("    pattern: f()\n{text}"));
    check(&beside("    pattern-regex: 'a['"), "does not compile: unclosed character class", "'a['", "escape");
    check(&beside("    fix-regex: {regex: 'a(', replacement: b}"), "does not compile", "'a('", "escape");
    check(&beside("    fix-regex: {regex: a}"), "`replacement` is missing", "{regex", "`replacement: …`");
    check(&beside("    paths:\n      include: ['a[']"), "this is no glob", "'a['", "`*.py`");
    check(&beside("    paths:\n      includes: ['a']"), "unknown key `includes`", "includes", "`include`");
}

#[test]
fn what_costs_no_rule_is_told_all_the_same() {
    let beside = |text: &str| rule(&format!("    pattern: f($X, $...REST)\n{text}"));
    let taint = "    mode: taint\n    pattern-sources: [pattern: g($S)]\n    pattern-sinks: [pattern: f($X)]\n";
    let option = |text: &str| beside(&format!("    options:\n      {text}"));
    for (text, message, underlined, remedy) in [
        (
            option("symbolic_propogation: true"),
            "unknown option `symbolic_pro",
            "symbolic_pro",
            "`symbolic_propagation`",
        ),
        (option("swiftly: true"), "unknown option `swiftly`", "swiftly", "remove it"),
        (option("generic_caseless: true"), "`generic_caseless` changes nothing", "generic", "as without it"),
        (option("ac_matching: false"), "`ac_matching` changes nothing", "ac_matching", "as without it"),
        (option("interfile: true\n      ac_matching: true\n      symmetry: 1"), "unknown option", "symmetry", "remove"),
        (beside("    fix: g($Y)"), "`$Y` in the fix is never bound", "$Y)", "binds $...REST, $X"),
        (beside("").replace("message: M.", "message: M $Y of $X."), "`$Y` in the message", "$Y of", "$...REST, $X"),
        (rule("    pattern: f()\n    fix: g($...ALL)"), "`$...ALL` in the fix", "$...ALL", "bind it in a pattern"),
        (rule(&format!("{taint}    fix: g($X, $S, $Z)")), "`$Z` in the fix", "$Z)", "binds $S, $X"),
    ] {
        check(&text, message, underlined, remedy);
        assert!(faults(&text)[0].runs, "{text}");
        let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text), embedded: false };
        assert_eq!(read(&file).0.len(), 1, "{}", file.text);
    }
    for text in [
        option("symbolic_propagation: true\n      generic_ellipsis_max_span: 10"),
        beside("    fix: g($X, $...REST)"),
        beside("").replace("message: M.", "message: $X costs $5 or $x"),
        rule("    pattern-regex: (?P<NAME>a)(b)\n    fix: $NAME$2"),
    ] {
        assert_eq!(faults(&text), [], "{text}");
    }
}

#[test]
fn taint_rules_beyond_what_one_run_holds_are_told() {
    let head = |number: usize| format!("- id: r{number}\n  languages: [python]\n  severity: ERROR\n  message: M.\n");
    let body = "  mode: taint\n  pattern-sources: [{pattern: g(), label: A}, {pattern: h(), label: B}]\n  pattern-sinks: [pattern: f($X)]\n";
    let rules = |count: usize| (0..count).fold("rules:\n".to_owned(), |text, at| text + &head(at) + body);
    assert_eq!(faults(&rules(128)), []);
    let told = faults(&rules(130));
    let ids: Vec<_> = told.iter().filter_map(|fault| fault.rule.as_deref()).collect();
    assert_eq!(ids, ["r128", "r129"]);
    assert!(told.iter().all(|fault| !fault.runs && fault.message.contains("one run holds 256")), "{told:?}");
}

#[test]
fn one_rule_s_fault_costs_no_other() {
    let text = format!(
        "{}{}",
        rule("    pattern: f("),
        &rule("    pattern: g()")["rules:\n".len()..].replace("id: r", "id: s")
    );
    let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text), embedded: false };
    let (patterns, faults) = Patterns::compile(&read(&file).0, &mut Words::default());
    assert_eq!(patterns.infos().map(|info| info.id.to_string()).collect::<Vec<_>>(), ["s"]);
    assert_eq!(faults.len(), 1);
}
