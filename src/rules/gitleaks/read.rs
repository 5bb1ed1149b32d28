//! TOML to the schema, keys in any case, every fault with its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{plain_entropy, refusal, unknown};
use super::model::{Allowlist, Config, Extend, Origin, Ours, Pattern, RegexTarget, Required, TextRule, ValueClass};
use crate::finding::{Confidence, Severity};
use crate::rules::RuleFault;
use crate::source::Span;

type Value<'a> = Spanned<DeValue<'a>>;

/// Reads one rule file. Rules that cannot run are left out and told of.
#[must_use]
pub fn read(path: &str, text: &str, embedded: bool) -> (Config, Vec<RuleFault>) {
    let origin = Arc::new(Origin { path: path.to_owned(), text: text.to_owned(), embedded });
    let mut reader =
        Reader { origin: origin.clone(), faults: Vec::new(), refused: BTreeMap::new(), rule: None, sound: true };
    let mut config =
        Config { origin, extend: Extend::default(), rules: Vec::new(), allowlists: Vec::new(), refused: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().map_or(Span::new(0, 0), |s| narrow(&s));
        reader.fault(span, error.message().to_owned(), "mend the TOML; what follows may be lost".to_owned());
    }
    reader.config(table.get_ref(), &mut config);
    config.refused = reader.refusals();
    (config, reader.faults)
}

/// The rules whose patterns all parse; the others are told of.
pub fn keep_sound(
    rules: Vec<TextRule>,
    faults: &mut Vec<RuleFault>,
    parses: impl Fn(&str) -> Result<(), String>,
) -> Vec<TextRule> {
    let mut kept = Vec::with_capacity(rules.len());
    for rule in rules {
        let patterns = rule.regex.iter().chain(&rule.path).chain(rule.allowlists.iter().flat_map(Allowlist::patterns));
        match first_unsound(patterns, &rule.origin, Some(&rule.id), &parses) {
            None => kept.push(rule),
            Some(fault) => faults.push(fault),
        }
    }
    kept
}

fn first_unsound<'p>(
    mut patterns: impl Iterator<Item = &'p Pattern>,
    origin: &Origin,
    rule: Option<&str>,
    parses: impl Fn(&str) -> Result<(), String>,
) -> Option<RuleFault> {
    let (span, message) = patterns.find_map(|p| parses(&p.text).err().map(|e| (p.span, e)))?;
    Some(RuleFault {
        path: origin.path.clone(),
        text: origin.text.clone(),
        span,
        rule: rule.map(str::to_owned),
        message,
        remedy: "write the regex in Go's RE2 syntax (no look-around, no back-references)".to_owned(),
        runs: false,
    })
}

impl Allowlist {
    fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.paths.iter().chain(&self.regexes)
    }

    /// Whether its patterns all parse; if not, that is told.
    pub fn is_sound(
        &self,
        origin: &Origin,
        faults: &mut Vec<RuleFault>,
        parses: impl Fn(&str) -> Result<(), String>,
    ) -> bool {
        let fault = first_unsound(self.patterns(), origin, None, parses);
        let sound = fault.is_none();
        faults.extend(fault);
        sound
    }
}

fn narrow(range: &std::ops::Range<usize>) -> Span {
    Span::new(u32::try_from(range.start).unwrap_or(u32::MAX), u32::try_from(range.end).unwrap_or(u32::MAX))
}

fn span_of(value: &Value<'_>) -> Span {
    narrow(&value.span())
}

struct Reader {
    origin: Arc<Origin>,
    faults: Vec<RuleFault>,
    refused: BTreeMap<String, Refused>,
    rule: Option<String>,
    /// Whether the rule being read can still run.
    sound: bool,
}

/// A key that is not run: where it stands first, what might stand there, and how often it does.
struct Refused {
    span: Span,
    known: &'static [&'static str],
    rule: Option<String>,
    times: usize,
}

const CONFIG_KEYS: &[&str] = &["title", "description", "minVersion", "extend", "rules", "allowlist", "allowlists"];
const EXTEND_KEYS: &[&str] = &["path", "useDefault", "url", "disabledRules"];
const RULE_KEYS: &[&str] = &[
    "id",
    "description",
    "regex",
    "path",
    "secretGroup",
    "entropy",
    "keywords",
    "tags",
    "skipReport",
    "allowlist",
    "allowlists",
    "required",
    "adderstone",
];
const ALLOWLIST_KEYS: &[&str] =
    &["description", "condition", "commits", "paths", "regexes", "regexTarget", "stopwords", "targetRules"];
const REQUIRED_KEYS: &[&str] = &["id", "withinLines", "withinColumns"];
const OUR_KEYS: &[&str] = &[
    "title",
    "message",
    "help",
    "severity",
    "confidence",
    "cwe",
    "references",
    "specificity",
    "value",
    "validate",
    "pairs-with",
    "facts",
    "known",
];

impl Reader {
    fn fault(&mut self, span: Span, message: String, remedy: String) {
        self.sound = false;
        self.faults.push(RuleFault {
            path: self.origin.path.clone(),
            text: self.origin.text.clone(),
            span,
            rule: self.rule.clone(),
            message,
            remedy,
            runs: false,
        });
    }

    fn wants(&mut self, value: &Value<'_>, key: &str, wanted: &str) {
        let got = value.get_ref().type_str();
        self.fault(span_of(value), format!("`{key}` is a {got}"), format!("write {wanted}"));
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, known: &[&str]) {
        let (message, remedy) = unknown(key.get_ref(), known);
        self.fault(narrow(&key.span()), message, remedy);
    }

    /// Remembers a key that is not run. What holds it runs without it.
    fn refuse(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, known: &'static [&'static str]) {
        let name = key.get_ref().to_string();
        let refused = Refused { span: narrow(&key.span()), known, rule: self.rule.clone(), times: 0 };
        self.refused.entry(name).or_insert(refused).times += 1;
    }

    fn refusals(&mut self) -> Vec<RuleFault> {
        let mut all: Vec<RuleFault> = Vec::new();
        for (key, refused) in std::mem::take(&mut self.refused) {
            let (message, remedy) = refusal(&key, refused.times, refused.known);
            let (path, text) = (self.origin.path.clone(), self.origin.text.clone());
            let rule = refused.rule.filter(|_| refused.times == 1);
            all.push(RuleFault { path, text, span: refused.span, rule, message, remedy, runs: true });
        }
        all.sort_by_key(|it| it.span);
        all
    }

    fn config(&mut self, table: &DeTable<'_>, config: &mut Config) {
        for (key, value) in table {
            match key.get_ref().to_ascii_lowercase().as_str() {
                "title" | "description" | "minversion" | "betterleaksminversion" => {}
                "extend" => config.extend = self.extend(value),
                "rules" => self.rules(value, &mut config.rules),
                "allowlist" | "allowlists" => self.allowlists(value, &mut config.allowlists),
                _ => self.refuse(key, CONFIG_KEYS),
            }
        }
    }

    fn extend(&mut self, value: &Value<'_>) -> Extend {
        let mut extend = Extend::default();
        for (key, value) in self.table(value, "extend") {
            match key.get_ref().to_ascii_lowercase().as_str() {
                "path" => extend.path = self.string(value, "path").map(|p| (p, span_of(value))),
                "usedefault" => extend.use_default = self.flag(value, "useDefault"),
                "disabledrules" => extend.disabled_rules = self.strings(value, "disabledRules"),
                "url" => self.fault(
                    narrow(&key.span()),
                    "`url` is not a key that adderstone runs".to_owned(),
                    "fetch the file yourself and name it by `path`".to_owned(),
                ),
                _ => self.unknown(key, EXTEND_KEYS),
            }
        }
        if extend.use_default && extend.path.is_some() {
            let message = "`useDefault` and `path` exclude each other".to_owned();
            self.fault(span_of(value), message, "keep one of them".to_owned());
        }
        extend
    }

    fn rules(&mut self, value: &Value<'_>, out: &mut Vec<TextRule>) {
        for entry in self.tables(value, "rules") {
            self.sound = true;
            self.rule = None;
            let rule = self.read_rule(entry);
            if self.sound {
                out.extend(rule);
            }
        }
        self.rule = None;
    }

    fn read_rule(&mut self, entry: &Value<'_>) -> Option<TextRule> {
        let table = entry.get_ref().as_table()?;
        let id = table.iter().find(|(key, _)| key.get_ref().eq_ignore_ascii_case("id"));
        let Some((span, id)) = id.and_then(|(_, v)| Some((span_of(v), v.get_ref().as_str()?.to_owned()))) else {
            self.fault(span_of(entry), "a rule without an `id`".to_owned(), "give it a stable id".to_owned());
            return None;
        };
        self.rule = Some(id.clone());
        let mut rule = TextRule {
            origin: self.origin.clone(),
            span,
            id,
            description: None,
            regex: None,
            path: None,
            secret_group: None,
            entropy: None,
            keywords: Vec::new(),
            tags: Vec::new(),
            allowlists: Vec::new(),
            required: Vec::new(),
            skip_report: false,
            ours: Ours::default(),
        };
        for (key, value) in table {
            self.rule_key(key, value, &mut rule);
        }
        Some(rule)
    }

    fn rule_key(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, value: &Value<'_>, rule: &mut TextRule) {
        match key.get_ref().to_ascii_lowercase().as_str() {
            "id" => {}
            "description" => rule.description = self.string(value, "description"),
            "regex" => rule.regex = self.pattern(value, "regex"),
            "path" => rule.path = self.pattern(value, "path"),
            "secretgroup" => {
                rule.secret_group = self.number(value, "secretGroup").map(|n| (n as usize, span_of(value)));
            }
            "entropy" => rule.entropy = self.decimal(value, "entropy"),
            "keywords" => {
                rule.keywords = self.strings(value, "keywords").iter().map(|k| k.to_ascii_lowercase()).collect();
                rule.keywords.retain(|k| !k.is_empty());
            }
            "tags" => rule.tags = self.strings(value, "tags"),
            "skipreport" => rule.skip_report = self.flag(value, "skipReport"),
            "allowlist" | "allowlists" => self.allowlists(value, &mut rule.allowlists),
            "required" => {
                for entry in self.tables(value, "required") {
                    let required = self.required(entry);
                    rule.required.extend(required);
                }
            }
            "adderstone" => rule.ours = self.ours(value),
            "filter" => match value.get_ref().as_str().and_then(plain_entropy) {
                Some(entropy) => rule.entropy = Some(entropy),
                None => self.refuse(key, RULE_KEYS),
            },
            _ => self.refuse(key, RULE_KEYS),
        }
    }

    fn required(&mut self, entry: &Value<'_>) -> Option<Required> {
        let mut required =
            Required { id: String::new(), span: span_of(entry), within_lines: None, within_columns: None };
        for (key, value) in self.table(entry, "required") {
            match key.get_ref().to_ascii_lowercase().as_str() {
                "id" => {
                    required.id = self.string(value, "id")?;
                    required.span = span_of(value);
                }
                "withinlines" => required.within_lines = self.number(value, "withinLines"),
                "withincolumns" => required.within_columns = self.number(value, "withinColumns"),
                _ => self.unknown(key, REQUIRED_KEYS),
            }
        }
        if required.id.is_empty() {
            self.fault(required.span, "`required` without an `id`".to_owned(), "name the required rule".to_owned());
            return None;
        }
        Some(required)
    }

    fn allowlists(&mut self, value: &Value<'_>, out: &mut Vec<Allowlist>) {
        let entries = match value.get_ref() {
            DeValue::Table(_) => vec![value],
            _ => self.tables(value, "allowlists"),
        };
        for entry in entries {
            let list = self.allowlist(entry);
            let empty = list.commits.is_empty() && list.paths.is_empty();
            if empty && list.regexes.is_empty() && list.stopwords.is_empty() {
                let remedy = "give it `commits`, `paths`, `regexes` or `stopwords`".to_owned();
                self.fault(span_of(entry), "an allowlist without a criterion".to_owned(), remedy);
                continue;
            }
            out.push(list);
        }
    }

    fn allowlist(&mut self, entry: &Value<'_>) -> Allowlist {
        let mut list = Allowlist::default();
        for (key, value) in self.table(entry, "allowlist") {
            match key.get_ref().to_ascii_lowercase().as_str() {
                "description" => list.description = self.string(value, "description"),
                "condition" => list.all = self.condition(value),
                "commits" => list.commits = lower(&self.strings(value, "commits")),
                "paths" => list.paths = self.patterns(value, "paths"),
                "regexes" => list.regexes = self.patterns(value, "regexes"),
                "regextarget" => list.target = self.target(value),
                "stopwords" => list.stopwords = lower(&self.strings(value, "stopwords")),
                "targetrules" => list.target_rules = self.placed_strings(value, "targetRules"),
                _ => self.unknown(key, ALLOWLIST_KEYS),
            }
        }
        list
    }

    fn condition(&mut self, value: &Value<'_>) -> bool {
        match value.get_ref().as_str().map(str::to_ascii_uppercase).as_deref() {
            Some("" | "OR" | "||") => false,
            Some("AND" | "&&") => true,
            _ => {
                self.wants(value, "condition", "\"OR\" or \"AND\"");
                false
            }
        }
    }

    fn target(&mut self, value: &Value<'_>) -> RegexTarget {
        match value.get_ref().as_str().map(str::to_ascii_lowercase).as_deref() {
            Some("" | "secret") => RegexTarget::Secret,
            Some("match") => RegexTarget::Match,
            Some("line") => RegexTarget::Line,
            _ => {
                self.wants(value, "regexTarget", "\"secret\", \"match\" or \"line\"");
                RegexTarget::Secret
            }
        }
    }

    fn ours(&mut self, value: &Value<'_>) -> Ours {
        let mut ours = Ours::default();
        for (key, value) in self.table(value, "adderstone") {
            let named = |reader: &mut Self| reader.string(value, key.get_ref()).map(|s| (s, span_of(value)));
            match key.get_ref().to_ascii_lowercase().as_str() {
                "title" => ours.title = self.string(value, "title"),
                "message" => ours.message = self.string(value, "message"),
                "help" => ours.help = self.string(value, "help"),
                "severity" => ours.severity = self.choice(value, Severity::from_name, "low, medium, high or critical"),
                "confidence" => ours.confidence = self.choice(value, Confidence::from_name, "low, medium or high"),
                "cwe" => ours.cwe = self.numbers(value, "cwe"),
                "references" => ours.references = self.strings(value, "references"),
                "specificity" => ours.specificity = self.number(value, "specificity"),
                "value" => {
                    ours.value = self.choice(value, ValueClass::from_name, "any, token, random, password or word");
                }
                "validate" => ours.validate = named(self),
                "pairs-with" => ours.pairs_with = self.alternatives(value, "pairs-with"),
                "facts" => ours.facts = named(self),
                "known" => {
                    let table = self.table(value, "known");
                    let rows = table.into_iter();
                    ours.known =
                        rows.filter_map(|(k, v)| Some((k.get_ref().to_string(), self.string(v, "known")?))).collect();
                }
                _ => self.unknown(key, OUR_KEYS),
            }
        }
        ours
    }

    fn choice<T>(&mut self, value: &Value<'_>, from: impl Fn(&str) -> Option<T>, wanted: &str) -> Option<T> {
        let found = value.get_ref().as_str().and_then(from);
        if found.is_none() {
            self.fault(span_of(value), "not one of the names known here".to_owned(), format!("write {wanted}"));
        }
        found
    }

    fn table<'v, 'a>(
        &mut self,
        value: &'v Value<'a>,
        key: &str,
    ) -> Vec<(&'v Spanned<std::borrow::Cow<'a, str>>, &'v Value<'a>)> {
        if let Some(table) = value.get_ref().as_table() {
            return table.iter().collect();
        }
        self.wants(value, key, "a table");
        Vec::new()
    }

    fn tables<'v, 'a>(&mut self, value: &'v Value<'a>, key: &str) -> Vec<&'v Value<'a>> {
        if let Some(array) = value.get_ref().as_array()
            && array.iter().all(|v| v.get_ref().is_table())
        {
            return array.iter().collect();
        }
        self.wants(value, key, &format!("it as `[[{key}]]`"));
        Vec::new()
    }

    fn string(&mut self, value: &Value<'_>, key: &str) -> Option<String> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wants(value, key, "a string");
        }
        text.map(str::to_owned)
    }

    fn pattern(&mut self, value: &Value<'_>, key: &str) -> Option<Pattern> {
        self.string(value, key).filter(|t| !t.is_empty()).map(|text| Pattern { text, span: span_of(value) })
    }

    fn patterns(&mut self, value: &Value<'_>, key: &str) -> Vec<Pattern> {
        let Some(array) = value.get_ref().as_array() else {
            self.wants(value, key, "an array of strings");
            return Vec::new();
        };
        array.iter().filter_map(|entry| self.pattern(entry, key)).collect()
    }

    fn strings(&mut self, value: &Value<'_>, key: &str) -> Vec<String> {
        let Some(array) = value.get_ref().as_array() else {
            self.wants(value, key, "an array of strings");
            return Vec::new();
        };
        array.iter().filter_map(|entry| self.string(entry, key)).collect()
    }

    fn placed_strings(&mut self, value: &Value<'_>, key: &str) -> Vec<(String, Span)> {
        let places: Vec<Span> = value.get_ref().as_array().map(|a| a.iter().map(span_of).collect()).unwrap_or_default();
        self.strings(value, key).into_iter().zip(places).collect()
    }

    /// Strings of names with `|` between those that may stand for one another.
    fn alternatives(&mut self, value: &Value<'_>, key: &str) -> Vec<Vec<(String, Span)>> {
        let strings = self.placed_strings(value, key).into_iter();
        strings.map(|(names, span)| names.split('|').map(|name| (name.trim().to_owned(), span)).collect()).collect()
    }

    fn flag(&mut self, value: &Value<'_>, key: &str) -> bool {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wants(value, key, "true or false");
        }
        flag.unwrap_or(false)
    }

    fn number(&mut self, value: &Value<'_>, key: &str) -> Option<u32> {
        let number = value.get_ref().as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        if number.is_none() {
            self.wants(value, key, "a whole number");
        }
        number
    }

    fn numbers(&mut self, value: &Value<'_>, key: &str) -> Option<Vec<u32>> {
        let Some(array) = value.get_ref().as_array() else {
            self.wants(value, key, "an array of numbers");
            return None;
        };
        array.iter().map(|entry| self.number(entry, key)).collect()
    }

    fn decimal(&mut self, value: &Value<'_>, key: &str) -> Option<f64> {
        let text = match value.get_ref() {
            DeValue::Integer(n) => Some(n.as_str()),
            DeValue::Float(n) => Some(n.as_str()),
            _ => None,
        };
        let number = text.and_then(|t| t.parse().ok());
        if number.is_none() {
            self.wants(value, key, "a number");
        }
        number
    }
}

fn lower(words: &[String]) -> Vec<String> {
    words.iter().map(|w| w.to_lowercase()).filter(|w| !w.is_empty()).collect()
}

impl ValueClass {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "any" => Some(Self::Any),
            "token" => Some(Self::Token),
            "random" => Some(Self::Random),
            "password" => Some(Self::Password),
            "word" => Some(Self::Word),
            _ => None,
        }
    }
}
