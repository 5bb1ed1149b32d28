//! Text rules against texts made from their own regexes: what share of them is found, and what becomes of the rest.

use super::generate::Generator;
use crate::prefilter::{Prefilter, Words};
use crate::rules::gitleaks::{Config, TextRule, read};
use crate::rules::{RuleFile, Selection};
use crate::secrets::Secrets;
use crate::source::Source;

/// How a rule fared with texts of its own making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// Its id.
    pub rule: String,
    /// The file it is in.
    pub file: String,
    /// Texts made. None, where the regex has none that it would know between two line breaks.
    pub made: usize,
    /// Texts in which something was found, by whichever rule.
    pub found: usize,
    /// Of these, those that the rule itself found.
    pub own: usize,
}

/// Makes so many texts from the regex of each text rule that reports, and looks for them with all rules of the files. A
/// text stands on a line of its own, beside a keyword of its rule if it holds none and texts of the rules that its rule
/// requires, in a file that the rule looks at.
#[must_use]
pub fn generated(files: &[RuleFile], count: usize) -> Vec<Generated> {
    let written = files.iter().filter(|file| file.path.ends_with(".toml"));
    let configs: Vec<Config> = written.map(|file| read(&file.path, &file.text, file.embedded).0).collect();
    let mut words = Words::default();
    let (secrets, _) = Secrets::compile(configs.clone(), &Selection::default(), &mut words);
    let prefilter = words.build();
    let rules: Vec<&TextRule> = configs.iter().flat_map(|config| &config.rules).collect();
    let runs = |rule: &TextRule| secrets.infos().any(|info| *info.id == *rule.id);
    rules
        .iter()
        .filter(|rule| rule.regex.is_some() && runs(rule))
        .map(|rule| Trial { secrets: &secrets, prefilter: &prefilter, rules: &rules }.of(rule, count))
        .collect()
}

struct Trial<'t> {
    secrets: &'t Secrets,
    prefilter: &'t Prefilter,
    rules: &'t [&'t TextRule],
}

impl Trial<'_> {
    fn of(&self, rule: &TextRule, count: usize) -> Generated {
        let file = rule.origin.path.clone();
        let mut result = Generated { rule: rule.id.clone(), file, made: 0, found: 0, own: 0 };
        let Some(mut texts) = rule.regex.as_ref().and_then(|it| Generator::new(&it.text, seed(&rule.id))) else {
            return result;
        };
        let mut paths = rule.path.as_ref().and_then(|it| Generator::new(&it.text, 1));
        for nth in 0..count {
            let path = paths.as_mut().and_then(|it| it.text("", "")).unwrap_or_else(|| "text".to_owned());
            let Some(text) = texts.text("\n", "\n") else { continue };
            let Some(company) = self.company(rule, &text, nth as u64) else { continue };
            let source = Source::from_text(&path, &format!("\n{text}\n{company}"));
            let found = self.secrets.scan(&source, &self.prefilter.scan(source.text()));
            let end = text.len() as u32 + 1;
            let here: Vec<_> = found
                .iter()
                .filter(|it| {
                    let related = it.related.iter().map(|related| &related.place);
                    related.chain([&it.place]).any(|place| place.span.start <= end)
                })
                .collect();
            result.made += 1;
            result.found += usize::from(!here.is_empty());
            result.own += usize::from(here.iter().any(|it| *it.rule == *rule.id));
        }
        result
    }

    /// What a file must hold beside the text for the rule to look at it, a line each.
    fn company(&self, rule: &TextRule, text: &str, seed: u64) -> Option<String> {
        let (mut out, lower) = (String::new(), text.to_lowercase());
        if let Some(word) = rule.keywords.first().filter(|_| !rule.keywords.iter().any(|it| lower.contains(it))) {
            out = format!("{word}\n");
        }
        for required in &rule.required {
            let other = self.rules.iter().find(|other| other.id == required.id)?;
            let text = Generator::new(&other.regex.as_ref()?.text, seed)?.text("\n", "\n")?;
            out.push_str(&text);
            out.push('\n');
        }
        Some(out)
    }
}

fn seed(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
