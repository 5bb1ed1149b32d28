//! Many rule files to one set: extension by id, disabled rules, allowlists of all.

use std::collections::BTreeMap;

use super::model::{Allowlist, Config, TextRule};
use crate::rules::RuleFault;

/// The rules that run, and the allowlists for all of them.
#[derive(Debug, Default)]
pub struct Merged {
    /// One for each id, in order of first appearance.
    pub rules: Vec<TextRule>,
    /// With the file that each came from already forgotten: they are for every rule or the named ones.
    pub allowlists: Vec<Allowlist>,
}

impl Merged {
    /// Leaves the rules that are asked for, and in silence those that they ask.
    pub fn select(&mut self, admits: impl Fn(&str) -> bool) {
        let mut needed: Vec<String> = self.rules.iter().map(|r| r.id.clone()).filter(|id| admits(id)).collect();
        let mut seen = 0;
        while seen < needed.len() {
            let rule = self.rules.iter().find(|rule| rule.id == needed[seen]);
            let asked: Vec<&String> = rule.map(TextRule::asked).into_iter().flatten().map(|(id, _)| id).collect();
            let new: Vec<String> = asked.into_iter().filter(|id| !needed.contains(id)).cloned().collect();
            needed.extend(new);
            seen += 1;
        }
        self.rules.retain_mut(|rule| {
            let reported = admits(&rule.id);
            rule.skip_report |= !reported;
            needed.contains(&rule.id)
        });
    }
}

/// Lays the files one upon the other, first to last: what a later file says of a rule overrides.
#[must_use]
pub fn merge(configs: Vec<Config>) -> (Merged, Vec<RuleFault>) {
    let (mut merged, mut faults) = (Merged::default(), Vec::new());
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for config in configs {
        merged.rules.retain(|rule| !config.extend.disabled_rules.contains(&rule.id));
        at.clear();
        at.extend(merged.rules.iter().enumerate().map(|(i, rule)| (rule.id.clone(), i)));
        let extends = config.extend.use_default || config.extend.path.is_some();
        for rule in config.rules {
            if let Some(&i) = at.get(&rule.id) {
                faults.extend(merged.rules[i].displaced(&rule, extends));
                merged.rules[i].override_with(rule);
            } else {
                at.insert(rule.id.clone(), merged.rules.len());
                merged.rules.push(rule);
            }
        }
        merged.allowlists.extend(config.allowlists);
    }
    drop_unrunnable(&mut merged.rules, &mut faults);
    (merged, faults)
}

/// A rule needs a regex or a path, and the rules it requires must exist.
fn drop_unrunnable(rules: &mut Vec<TextRule>, faults: &mut Vec<RuleFault>) {
    rules.retain(|rule| {
        let runs = rule.regex.is_some() || rule.path.is_some();
        if !runs {
            faults.push(rule.fault(rule.span, "neither `regex` nor `path`", "give the rule one of them"));
        }
        runs
    });
    let ids: Vec<String> = rules.iter().map(|r| r.id.clone()).collect();
    rules.retain(|rule| {
        let missing = rule.asked().find(|(id, _)| !ids.contains(id));
        if let Some((id, span)) = missing {
            faults.push(rule.fault(span, &format!("there is no rule `{id}`"), "name a rule that exists"));
        }
        missing.is_none()
    });
}

impl TextRule {
    /// The rules whose findings this one reads, and where it names them.
    fn asked(&self) -> impl Iterator<Item = (&String, crate::source::Span)> {
        let required = self.required.iter().map(|r| (&r.id, r.span));
        required.chain(self.ours.pairs_with.iter().flatten().map(|(id, span)| (id, *span)))
    }

    /// A fault of this rule.
    #[must_use]
    pub fn fault(&self, span: crate::source::Span, message: &str, remedy: &str) -> RuleFault {
        RuleFault {
            path: self.origin.path.clone(),
            text: self.origin.text.clone(),
            span,
            rule: Some(self.id.clone()),
            message: message.to_owned(),
            remedy: remedy.to_owned(),
            runs: false,
        }
    }

    /// What is told where another rule takes this one's regex away and nothing says that it is meant to: the catalogue that
    /// comes with the binary is there to be overridden, and so is what a file extends.
    fn displaced(&self, other: &Self, extends: bool) -> Option<RuleFault> {
        let same_file = self.origin.path == other.origin.path;
        let meant = !same_file && (extends || self.origin.embedded);
        let displaced = !meant && self.regex.is_some() && other.regex.is_some();
        displaced.then(|| {
            let message = format!("this takes the place of the rule of this id in {}", self.origin.path);
            RuleFault { runs: true, ..other.fault(other.span, &message, "give one of them another id") }
        })
    }

    /// Scalars that the other says replace, lists are appended; where the regex is new, so is everything said about it.
    fn override_with(&mut self, other: Self) {
        let take = |mine: &mut Option<_>, theirs: Option<_>| {
            if theirs.is_some() {
                *mine = theirs;
            }
        };
        if other.regex.is_some() && other.regex.as_ref().map(|p| &p.text) != self.regex.as_ref().map(|p| &p.text) {
            self.ours = super::model::Ours::default();
            self.origin = other.origin.clone();
            self.span = other.span;
        }
        take(&mut self.description, other.description);
        if other.regex.is_some() {
            self.regex = other.regex;
        }
        if other.path.is_some() {
            self.path = other.path;
        }
        if other.secret_group.is_some() {
            self.secret_group = other.secret_group;
        }
        if other.entropy.is_some() {
            self.entropy = other.entropy;
        }
        self.keywords.extend(other.keywords);
        self.tags.extend(other.tags);
        self.allowlists.extend(other.allowlists);
        if other.ours != super::model::Ours::default() {
            self.ours = other.ours;
        }
    }
}
