//! A pattern that compiles when a file first holds the words of its text: a list of alternatives has many, a file few.

use std::hash::Hasher as _;
use std::sync::OnceLock;

use rustc_hash::FxHasher;

use super::compile::{Pattern, compile, is_metavariable};
use super::target::Target;
use crate::language::Language;
use crate::syntax::Kind;

/// A pattern, or its text.
#[derive(Debug)]
pub(super) struct Deferred {
    text: Box<str>,
    language: Language,
    /// The hashes of words that every file it matches in holds.
    words: Vec<u64>,
    pattern: OnceLock<Option<Box<Pattern>>>,
}

impl Deferred {
    /// A text that is known to compile.
    pub fn new(text: &str, language: Language) -> Self {
        let words = words(text, language).into_iter().map(hash_lower).collect();
        Self { text: text.into(), language, words, pattern: OnceLock::new() }
    }

    /// A pattern that is compiled.
    pub fn known(pattern: Pattern) -> Self {
        let language = pattern.language;
        let pattern = OnceLock::from(Some(Box::new(pattern)));
        Self { text: "".into(), language, words: Vec::new(), pattern }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    pub fn get(&self) -> Option<&Pattern> {
        self.pattern.get_or_init(|| compile(&self.text, self.language).map(Box::new)).as_deref()
    }

    /// The pattern, unless what is known of a file rules it out.
    pub fn worth(&self, target: &Target<'_>) -> Option<&Pattern> {
        let ruled_out = target.words.get().is_some_and(|known| !self.words.iter().all(|word| known.contains(word)));
        if ruled_out { None } else { self.get() }
    }

    /// Whether it is a metavariable and nothing else.
    pub fn is_bare(&self) -> bool {
        match self.pattern.get() {
            Some(Some(pattern)) => pattern.only_root().is_some_and(|root| root.kind() == Kind::Metavariable),
            _ => is_metavariable(self.text.trim()),
        }
    }

    /// The metavariables that it binds; before it is compiled those that it may bind.
    pub fn metavariables(&self) -> Vec<String> {
        match self.pattern.get() {
            Some(Some(pattern)) => pattern.metavariables(),
            _ => spelled(&self.text),
        }
    }
}

/// What is spelled like a metavariable, each once.
fn spelled(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('$') {
        let rest = &text[at + 1..];
        let dots = if rest.starts_with("...") { 3 } else { 0 };
        let letters = rest[dots..].find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'));
        let name = &text[at..letters.map_or(text.len(), |end| at + 1 + dots + end)];
        if name.len() > 1 + dots && !out.iter().any(|known| known == name) {
            out.push(name.to_owned());
        }
    }
    out
}

/// Words that are no names.
const RESERVED: &[&str] =
    &["self", "cls", "super", "nil", "None", "true", "True", "false", "False", "yield", "not", "lambda", "await"];

/// The names with dots between them that a text is, or calls first: each is needed as a whole word. None of what is
/// spelled in any other way.
fn words(text: &str, language: Language) -> Vec<&str> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '$' | '@' | '?' | '!')));
    let (path, rest) = text.split_at(end.unwrap_or(text.len()));
    let code = matches!(language, Language::Ruby | Language::Python);
    if !code || path.contains("...") || path.starts_with(':') || !(rest.is_empty() || rest.starts_with('(')) {
        return Vec::new();
    }
    let names = path.split(['.', ':']).filter(|name| !name.contains(['$', '@']));
    let names = names.map(|name| name.trim_end_matches(['?', '!']));
    names.filter(|name| !name.is_empty() && !RESERVED.contains(name)).collect()
}

fn hash_lower(word: &str) -> u64 {
    hash(word.to_ascii_lowercase().as_bytes())
}

/// Of a word in lower case.
pub(super) fn hash(word: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::super::anchors::of_pattern;
    use super::*;
    use crate::rules::RuleFile;
    use crate::rules::semgrep::{Body, Clause, Form, is_rules, is_sets, read, read_sets};

    fn texts<'c>(clause: &'c Clause, out: &mut Vec<&'c str>) {
        match &clause.form {
            Form::Pattern(text) => out.push(&text.text),
            Form::Any(clauses) | Form::All(clauses) => clauses.iter().for_each(|clause| texts(clause, out)),
            Form::Not(inner)
            | Form::Inside(inner)
            | Form::NotInside(inner)
            | Form::MetavariablePattern { clause: inner, .. } => texts(inner, out),
            _ => {}
        }
    }

    fn asks_for_no_more_than_its_pattern(text: &str, language: Language) {
        let Some(pattern) = compile(text, language) else { return };
        let need = of_pattern(&pattern).written();
        let needed: Vec<&str> = need.split(['(', ')', '&', ' ']).collect();
        for word in words(text, language) {
            assert!(needed.contains(&word), "{text} asks for {word}, its pattern for {need}");
        }
        let bound = pattern.metavariables();
        assert!(bound.iter().all(|name| spelled(text).contains(name)), "{text} binds {bound:?}");
    }

    #[test]
    fn texts_of_the_embedded_rules_ask_for_no_word_that_their_patterns_do_not() {
        let mut asked = 0;
        for file in RuleFile::embedded().iter().filter(|file| is_rules(file) || is_sets(file)) {
            let rules = if is_sets(file) { read_sets(file).0 } else { read(file).0 };
            for rule in rules {
                let mut found = Vec::new();
                match &rule.body {
                    Body::Search(clause) => texts(clause, &mut found),
                    Body::Taint(taint) => {
                        let parts = [&taint.sources, &taint.sinks, &taint.sanitizers, &taint.propagators];
                        parts.into_iter().flatten().for_each(|spec| texts(&spec.clause, &mut found));
                    }
                }
                for language in rule.info.languages.iter().filter_map(|name| Language::from_name(name)) {
                    asked += found.iter().filter(|text| !words(text, language).is_empty()).count();
                    found.iter().for_each(|text| asks_for_no_more_than_its_pattern(text, language));
                }
            }
        }
        assert!(asked > 1000, "only {asked} texts ask for words");
    }

    #[test]
    fn a_text_asks_for_no_word_that_its_pattern_does_not() {
        for (language, text) in [
            (Language::Ruby, "Kernel.system($X, ...)"),
            (Language::Ruby, "ActiveRecord::Base.connection.execute($X)"),
            (Language::Ruby, "$M.find_by!(...)"),
            (Language::Ruby, "self.class.send($X)"),
            (Language::Ruby, "@store.fetch($KEY)"),
            (Language::Ruby, "params"),
            (Language::Ruby, "$X&.where($Q)"),
            (Language::Ruby, ":$KEY => $X"),
            (Language::Ruby, "super($X)"),
            (Language::Python, "flask.request.args"),
            (Language::Python, "self.$VIEW(...)"),
            (Language::Python, "os.system(...)"),
            (Language::Python, "return open($X)"),
            (Language::Python, "$X . $Y"),
            (Language::Python, "a. ... .b($X)"),
            (Language::Python, "None"),
            (Language::Python, "yield"),
        ] {
            assert!(compile(text, language).is_some(), "{text} does not compile");
            asks_for_no_more_than_its_pattern(text, language);
        }
        assert_eq!(words("Kernel.system($X, ...)", Language::Ruby), ["Kernel", "system"]);
        assert_eq!(spelled("f($X, $...ARGS, \"$Y_1\")"), ["$X", "$...ARGS", "$Y_1"]);
    }
}
