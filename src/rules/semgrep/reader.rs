//! YAML to clauses, each fault told by its place and costing its own rule only.

use std::sync::Arc;

use globset::Glob;

use super::keys::{CARRIED_KEYS, FORMULA_KEYS, SPEC_KEYS, TAINT_KEYS};
use super::options;
use super::schema::{Body, Clause, FlowOptions, Form, Paths, PatternRule, Taint, TaintSpec, Text};
use super::spelling::meant;
use crate::finding::{Confidence, Severity};
use crate::rules::yaml::{self, Yaml};
use crate::rules::{RuleFault, RuleFile, RuleInfo, RuleKind};
use crate::source::Span;

/// Reads the rules of a file.
pub(super) fn read(file: &RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>) {
    let mut reader = Reader { file: Arc::new(file.clone()), rule: None, faults: Vec::new() };
    let rules = reader.file(&file.text);
    (rules, reader.faults)
}

/// Reads the named sets of a file, each part of one as a taint rule that has this part alone.
pub(super) fn read_sets(file: &RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>) {
    let mut reader = Reader { file: Arc::new(file.clone()), rule: None, faults: Vec::new() };
    let sets = match yaml::parse(&file.text) {
        Ok(root) => root.as_ref().map(|root| reader.sets(root)).unwrap_or_default(),
        Err(fault) => {
            let remedy = "mend the indentation or the quoting here";
            reader.fault(fault.span, format!("this is not YAML: {}", fault.message), remedy);
            Vec::new()
        }
    };
    (sets, reader.faults)
}

struct Reader {
    file: Arc<RuleFile>,
    rule: Option<String>,
    faults: Vec<RuleFault>,
}

const MODES: &[&str] = &["search", "taint"];

const SEVERITIES: &[&str] =
    &["critical", "error", "high", "warning", "medium", "info", "low", "inventory", "experiment"];

impl Reader {
    fn fault(&mut self, span: Span, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(RuleFault {
            path: self.file.path.to_string(),
            text: self.file.text.to_string(),
            span,
            rule: self.rule.clone(),
            message: message.into(),
            remedy: remedy.into(),
            runs: false,
        });
    }

    /// How many faults keep a rule from running.
    fn grave(&self) -> usize {
        self.faults.iter().filter(|fault| !fault.runs).count()
    }

    fn file(&mut self, text: &str) -> Vec<PatternRule> {
        let root = match yaml::parse(text) {
            Ok(Some(root)) => root,
            Ok(None) => {
                self.fault(Span::default(), "the file is empty", "write a list of rules under `rules:`");
                return Vec::new();
            }
            Err(fault) => {
                self.fault(
                    fault.span,
                    format!("this is not YAML: {}", fault.message),
                    "mend the indentation or the quoting here",
                );
                return Vec::new();
            }
        };
        let Some(rules) = root.get("rules").and_then(Yaml::list) else {
            self.fault(
                Span::new(root.span.start, root.span.start),
                "there is no list of rules here",
                "write a list of rules under `rules:`",
            );
            return Vec::new();
        };
        rules.iter().filter_map(|rule| self.rule(rule)).collect()
    }

    fn rule(&mut self, rule: &Yaml) -> Option<PatternRule> {
        self.rule = rule.get("id").and_then(Yaml::text).map(str::to_owned);
        let before = self.grave();
        let head = Span::new(rule.span.start, rule.span.start);
        let Some(entries) = rule.map() else {
            self.fault(
                rule.span,
                format!("a rule is a map, this is {}", rule.noun()),
                "write `- id: …` with the rule's keys below it",
            );
            return None;
        };
        for (key, _) in entries {
            self.known_key(key, &[CARRIED_KEYS, FORMULA_KEYS, TAINT_KEYS]);
        }
        let id = self.required(rule, "id", head)?;
        let message = self.required(rule, "message", head)?;
        let languages = self.languages(rule, head)?;
        self.known_value(rule, "mode", MODES);
        self.known_value(rule, "severity", SEVERITIES);
        self.globs(rule);
        self.options(rule);
        if let Some(fix) = rule.get("fix-regex") {
            ["regex", "replacement"].iter().for_each(|key| drop(self.field(fix, key)));
        }
        let body = self.body(rule, head)?;
        let info = Self::info(rule, id, message, languages);
        let file = self.file.clone();
        let rule = PatternRule {
            info: Arc::new(info),
            file,
            span: rule.span,
            body,
            paths: paths(rule),
            options: options(rule),
            fix: placed(rule, "fix"),
            message: rule.get("message").map_or(head, |message| message.span),
            fix_regex: fix_regex(rule),
            supersedes: supersedes(rule),
            flow: flow(rule),
            specificity: specificity(rule),
        };
        (self.grave() == before).then_some(rule)
    }

    fn known_key(&mut self, key: &Yaml, sets: &[&[&str]]) {
        let text = key.text().unwrap_or_default();
        if !sets.iter().any(|set| set.contains(&text)) {
            self.fault(key.span, format!("unknown key `{text}`"), meant(text, sets));
        }
    }

    /// Tells of switches that are none, and of those that change nothing here: the rule runs without them.
    fn options(&mut self, rule: &Yaml) {
        let names = options::names();
        for (key, value) in rule.get("options").and_then(Yaml::map).unwrap_or_default() {
            let name = key.text().unwrap_or_default();
            let (message, remedy) = if !names.contains(&name) {
                (format!("unknown option `{name}`"), meant(name, &[&names]))
            } else if options::is_lost(name, value.text().unwrap_or_default()) {
                let remedy = "expect matches as without it, or remove it".to_owned();
                (format!("the option `{name}` changes nothing here"), remedy)
            } else {
                continue;
            };
            self.fault(key.span, message, remedy);
            self.faults.last_mut().into_iter().for_each(|fault| fault.runs = true);
        }
    }

    /// Tells of a value that is none of the known ones, their case aside.
    fn known_value(&mut self, rule: &Yaml, key: &str, known: &[&str]) {
        let Some(value) = rule.get(key) else { return };
        let text = value.text().unwrap_or_default().to_ascii_lowercase();
        if !known.contains(&text.as_str()) {
            let remedy = format!("use one of: {}", known.join(", "));
            self.fault(value.span, format!("unknown {key} `{}`", value.text().unwrap_or_default()), remedy);
        }
    }

    /// Tells of globs under `paths:` that are none.
    fn globs(&mut self, rule: &Yaml) {
        let Some(paths) = rule.get("paths") else { return };
        for (key, value) in paths.map().unwrap_or_default() {
            self.known_key(key, &[&["include", "exclude"]]);
            let each = value.list().unwrap_or(std::slice::from_ref(value));
            for glob in each {
                if let Err(fault) = Glob::new(glob.text().unwrap_or_default()) {
                    let message = format!("this is no glob: {}", fault.kind());
                    self.fault(glob.span, message, "write `*.py`, `tests/` or `**/fixtures/**`");
                }
            }
        }
    }

    fn required(&mut self, rule: &Yaml, key: &str, head: Span) -> Option<String> {
        let found = rule.get(key).and_then(Yaml::text).map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
        if found.is_none() {
            self.fault(head, format!("the rule has no `{key}`"), format!("add `{key}: …`"));
        }
        found
    }

    fn languages(&mut self, rule: &Yaml, head: Span) -> Option<Vec<String>> {
        let found: Vec<String> = rule
            .get("languages")
            .map(|l| l.texts().into_iter().map(str::to_ascii_lowercase).collect())
            .unwrap_or_default();
        if found.is_empty() {
            self.fault(head, "the rule names no language", "add `languages: [python]`");
            return None;
        }
        Some(found)
    }

    fn body(&mut self, rule: &Yaml, head: Span) -> Option<Body> {
        if rule.get("mode").and_then(Yaml::text) == Some("taint") {
            return self.taint(rule, head).map(Body::Taint);
        }
        let clauses: Vec<Clause> = self.clauses_of(rule);
        match clauses.len() {
            0 => {
                if self.grave() == 0 {
                    self.fault(
                        head,
                        "the rule looks for nothing",
                        "add `pattern:`, `patterns:`, `pattern-either:` or `pattern-regex:`",
                    );
                }
                None
            }
            1 => clauses.into_iter().next().map(Body::Search),
            _ => Some(Body::Search(Clause { span: rule.span, form: Form::All(clauses) })),
        }
    }

    fn sets(&mut self, root: &Yaml) -> Vec<PatternRule> {
        let languages = self.languages(root, root.span).unwrap_or_default();
        let mut out = Vec::new();
        for set in root.get("sets").and_then(Yaml::list).unwrap_or_default() {
            for (key, _) in set.map().unwrap_or_default() {
                self.known_key(key, &[&["name"], TAINT_KEYS]);
            }
            let Some(name) = self.required(set, "name", set.span) else { continue };
            self.rule = Some(name.clone());
            let taint = self.parts(set);
            let parts = [
                ("sources", Taint { sources: taint.sources, ..Taint::default() }),
                ("sanitizers", Taint { sanitizers: taint.sanitizers, ..Taint::default() }),
                ("propagators", Taint { propagators: taint.propagators, ..Taint::default() }),
            ];
            for (part, taint) in parts {
                if taint.sources.len() + taint.sanitizers.len() + taint.propagators.len() == 0 {
                    continue;
                }
                let info = Self::info(set, format!("{part}/{name}"), String::new(), languages.clone());
                out.push(PatternRule {
                    info: Arc::new(info),
                    file: self.file.clone(),
                    span: set.span,
                    body: Body::Taint(taint),
                    paths: Paths::default(),
                    options: Vec::new(),
                    fix: None,
                    message: set.span,
                    fix_regex: None,
                    supersedes: Vec::new(),
                    specificity: None,
                    flow: FlowOptions::default(),
                });
            }
        }
        out
    }

    fn parts(&mut self, rule: &Yaml) -> Taint {
        let mut part = |key: &str| -> Vec<TaintSpec> {
            rule.get(key)
                .and_then(Yaml::list)
                .map(|list| list.iter().filter_map(|item| self.taint_spec(item)).collect())
                .unwrap_or_default()
        };
        Taint {
            sources: part("pattern-sources"),
            sinks: part("pattern-sinks"),
            sanitizers: part("pattern-sanitizers"),
            propagators: part("pattern-propagators"),
        }
    }

    fn taint(&mut self, rule: &Yaml, head: Span) -> Option<Taint> {
        let taint = self.parts(rule);
        if taint.sources.is_empty() || taint.sinks.is_empty() {
            self.fault(head, "a taint rule needs sources and sinks", "add `pattern-sources:` and `pattern-sinks:`");
            return None;
        }
        Some(taint)
    }

    fn taint_spec(&mut self, item: &Yaml) -> Option<TaintSpec> {
        for (key, _) in item.map().unwrap_or_default() {
            self.known_key(key, &[SPEC_KEYS, FORMULA_KEYS]);
        }
        let mut clauses = self.clauses_of(item);
        let clause = match clauses.len() {
            0 => {
                self.fault(item.span, "this matches nothing", "add `pattern:` or `patterns:`");
                return None;
            }
            1 => clauses.remove(0),
            _ => Clause { span: item.span, form: Form::All(clauses) },
        };
        let truth = |key: &str| item.get(key).and_then(Yaml::truth).unwrap_or(false);
        let text = |key: &str| item.get(key).and_then(Yaml::text).map(str::to_owned);
        Some(TaintSpec {
            clause,
            exact: truth("exact"),
            by_side_effect: truth("by-side-effect") || text("by-side-effect").as_deref() == Some("only"),
            not_conflicting: truth("not_conflicting") || truth("not-conflicting"),
            label: text("label"),
            requires: text("requires"),
            from: text("from"),
            to: text("to"),
            shows: text("shows"),
            when: item.get("when").and_then(Yaml::truth),
            ends: truth("ends"),
            unless_ours: truth("unless-ours"),
        })
    }

    /// The formula keys of a map, in order.
    fn clauses_of(&mut self, map: &Yaml) -> Vec<Clause> {
        let entries = map.map().unwrap_or_default();
        entries.iter().filter_map(|(key, value)| self.clause(key.text().unwrap_or_default(), key, value)).collect()
    }

    fn clause(&mut self, key: &str, at: &Yaml, value: &Yaml) -> Option<Clause> {
        let form = match key {
            "pattern" => Form::Pattern(self.text(value)?),
            "pattern-regex" => Form::Regex(self.text(value)?),
            "pattern-not-regex" => Form::NotRegex(self.text(value)?),
            "patterns" => Form::All(self.list(value)?),
            "pattern-either" => Form::Any(self.list(value)?),
            "pattern-not" => Form::Not(Box::new(self.nested(value)?)),
            "pattern-inside" => Form::Inside(Box::new(self.nested(value)?)),
            "pattern-not-inside" => Form::NotInside(Box::new(self.nested(value)?)),
            "focus-metavariable" => Form::Focus(self.texts(value)?),
            "metavariable-regex" => self.metavariable_regex(value)?,
            "metavariable-pattern" => self.metavariable_pattern(value)?,
            "metavariable-comparison" => self.metavariable_comparison(value)?,
            "metavariable-analysis" => Form::MetavariableAnalysis {
                name: self.field(value, "metavariable")?,
                analyzer: self.field(value, "analyzer")?,
                called: match value.get("name") {
                    Some(name) => Some(self.text(name)?),
                    None => None,
                },
            },
            "metavariable-type" => {
                let name = self.field(value, "metavariable")?;
                let types = match value.get("types").or_else(|| value.get("type")) {
                    Some(types) => self.texts(types)?,
                    None => vec![self.field(value, "type")?],
                };
                Form::MetavariableType { name, types }
            }
            _ => return None,
        };
        Some(Clause { span: at.span, form })
    }

    fn metavariable_regex(&mut self, value: &Yaml) -> Option<Form> {
        Some(Form::MetavariableRegex { name: self.field(value, "metavariable")?, regex: self.field(value, "regex")? })
    }

    fn metavariable_pattern(&mut self, value: &Yaml) -> Option<Form> {
        let name = self.field(value, "metavariable")?;
        let language = match value.get("language") {
            Some(language) => Some(self.text(language)?),
            None => None,
        };
        let mut clauses = self.clauses_of(value);
        let clause = match clauses.len() {
            0 => {
                self.fault(value.span, "this asks nothing of the metavariable", "add `pattern:` or `patterns:`");
                return None;
            }
            1 => clauses.remove(0),
            _ => Clause { span: value.span, form: Form::All(clauses) },
        };
        Some(Form::MetavariablePattern { name, language, clause: Box::new(clause) })
    }

    fn metavariable_comparison(&mut self, value: &Yaml) -> Option<Form> {
        let name = match value.get("metavariable") {
            Some(name) => Some(self.text(name)?),
            None => None,
        };
        Some(Form::MetavariableComparison {
            name,
            comparison: self.field(value, "comparison")?,
            base: value.get("base").and_then(Yaml::text).and_then(|b| b.parse().ok()),
            strip: value.get("strip").and_then(Yaml::truth).unwrap_or(false),
        })
    }

    fn nested(&mut self, value: &Yaml) -> Option<Clause> {
        if value.text().is_some() {
            return Some(Clause { span: value.span, form: Form::Pattern(self.text(value)?) });
        }
        let mut clauses = self.clauses_of(value);
        match clauses.len() {
            0 => {
                self.fault(
                    value.span,
                    format!("expected a pattern, found {}", value.noun()),
                    "write the pattern as text, or a formula",
                );
                None
            }
            1 => Some(clauses.remove(0)),
            _ => Some(Clause { span: value.span, form: Form::All(clauses) }),
        }
    }

    fn list(&mut self, value: &Yaml) -> Option<Vec<Clause>> {
        let Some(items) = value.list() else {
            self.fault(value.span, format!("expected a list, found {}", value.noun()), "start each entry with `- `");
            return None;
        };
        let mut clauses = Vec::new();
        for item in items {
            for (key, _) in item.map().unwrap_or_default() {
                self.known_key(key, &[FORMULA_KEYS]);
            }
            if item.map().is_none() {
                self.fault(item.span, format!("expected an operator, found {}", item.noun()), "write `- pattern: …`");
            }
            let mut found = self.clauses_of(item);
            match found.len() {
                0 => {}
                1 => clauses.push(found.remove(0)),
                _ => clauses.push(Clause { span: item.span, form: Form::All(found) }),
            }
        }
        Some(clauses)
    }

    fn field(&mut self, map: &Yaml, key: &str) -> Option<Text> {
        if let Some(value) = map.get(key) {
            return self.text(value);
        }
        self.fault(map.span, format!("`{key}` is missing here"), format!("add `{key}: …`"));
        None
    }

    fn texts(&mut self, value: &Yaml) -> Option<Vec<Text>> {
        match value.list() {
            Some(items) => items.iter().map(|item| self.text(item)).collect(),
            None => self.text(value).map(|text| vec![text]),
        }
    }

    fn text(&mut self, value: &Yaml) -> Option<Text> {
        let Some(text) = value.text() else {
            self.fault(value.span, format!("expected a text, found {}", value.noun()), "put it in quotes or after `|`");
            return None;
        };
        Some(Text { text: text.to_owned(), span: value.span })
    }

    fn info(rule: &Yaml, id: String, message: String, languages: Vec<String>) -> RuleInfo {
        let metadata = rule.get("metadata");
        let own = metadata.and_then(|m| m.get("adderstone"));
        let meta = |key: &str| metadata.and_then(|m| m.get(key));
        let texts = |value: Option<&Yaml>| {
            value.map(|v| v.texts().into_iter().map(str::to_owned).collect()).unwrap_or_default()
        };
        let own_text = |key: &str| own.and_then(|o| o.get(key)).and_then(Yaml::text).map(|t| t.trim().to_owned());
        let severity = own_text("severity").and_then(|s| Severity::from_name(&s)).unwrap_or_else(|| {
            match rule.get("severity").and_then(Yaml::text).unwrap_or_default().to_ascii_uppercase().as_str() {
                "CRITICAL" => Severity::Critical,
                "ERROR" | "HIGH" => Severity::High,
                "INFO" | "LOW" => Severity::Low,
                _ => Severity::Medium,
            }
        });
        let confidence =
            meta("confidence").and_then(Yaml::text).and_then(|c| Confidence::from_name(&c.to_ascii_lowercase()));
        let cwe: Vec<String> = texts(meta("cwe"));
        RuleInfo {
            title: own_text("title").unwrap_or_else(|| id.replace(['-', '_'], " ")),
            help: own_text("help").unwrap_or_default(),
            id: id.into(),
            kind: RuleKind::Pattern,
            message,
            severity,
            confidence: confidence.unwrap_or(Confidence::Medium),
            cwe: cwe.iter().filter_map(|c| cwe_number(c)).collect(),
            owasp: texts(meta("owasp")),
            references: texts(meta("references")),
            tags: texts(own.and_then(|o| o.get("tags"))),
            languages,
        }
    }
}

fn paths(rule: &Yaml) -> Paths {
    let globs = |key: &str| {
        let found = rule.get("paths").and_then(|p| p.get(key));
        found.map(|v| v.texts().into_iter().map(str::to_owned).collect()).unwrap_or_default()
    };
    Paths { include: globs("include"), exclude: globs("exclude") }
}

fn options(rule: &Yaml) -> Vec<String> {
    let entries = rule.get("options").and_then(Yaml::map).unwrap_or_default();
    entries.iter().filter(|(_, v)| v.truth() == Some(true)).filter_map(|(k, _)| k.text()).map(str::to_owned).collect()
}

fn supersedes(rule: &Yaml) -> Vec<String> {
    let own = rule.get("metadata").and_then(|metadata| metadata.get("adderstone"));
    let named = own.and_then(|own| own.get("supersedes")).map(Yaml::texts).unwrap_or_default();
    named.into_iter().map(str::to_owned).collect()
}

fn flow(rule: &Yaml) -> FlowOptions {
    let own = rule.get("metadata").and_then(|metadata| metadata.get("adderstone"));
    let get = |key: &str| own.and_then(|own| own.get(key));
    let mut uses = Vec::new();
    for part in ["sources", "sanitizers", "propagators"] {
        let named = get(&format!("use-{part}")).map(Yaml::texts).unwrap_or_default();
        uses.extend(named.into_iter().map(|name| format!("{part}/{name}")));
    }
    let unknown = get("unknown").and_then(Yaml::text).and_then(Confidence::from_name);
    let start = own.and_then(|own| placed(own, "harmless-start"));
    FlowOptions { unknown, original: own.is_none(), start, uses }
}

fn specificity(rule: &Yaml) -> Option<u32> {
    rule.get("metadata")?.get("adderstone")?.get("specificity")?.text()?.parse().ok()
}

fn fix_regex(rule: &Yaml) -> Option<(Text, String, usize)> {
    let fix = rule.get("fix-regex")?;
    let regex = fix.get("regex").and_then(|regex| Some(Text { text: regex.text()?.to_owned(), span: regex.span }))?;
    let text = |key: &str| fix.get(key).and_then(Yaml::text).map(str::to_owned);
    let count = text("count").and_then(|c| c.parse().ok()).unwrap_or(0);
    Some((regex, text("replacement")?, count))
}

fn placed(rule: &Yaml, key: &str) -> Option<Text> {
    let value = rule.get(key)?;
    Some(Text { text: value.text()?.to_owned(), span: value.span })
}

fn cwe_number(text: &str) -> Option<u32> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
