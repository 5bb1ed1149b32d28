//! One comment that silences: on which lines, and what of what is found there.

/// A comment that silences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words that silence, for people.
    pub form: &'static str,
    /// Where they stand.
    pub line: u32,
    /// The first line that they speak of.
    pub from: u32,
    /// The last one.
    pub to: u32,
    pub(super) what: What,
}

/// What a mark silences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Everything, or the rules of these ids.
    Rules(Vec<String>),
    /// Every secret.
    Secrets,
    /// What pattern rules find.
    Patterns,
    /// Rules whose ids begin so.
    Beginnings(Vec<String>),
    /// Pattern rules of these ids, which may have a path of names before them.
    Dotted(Vec<String>),
}

/// What a suppression is asked about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'s> {
    /// The rule.
    pub rule: &'s str,
    /// Whether it is a text rule.
    pub text_rule: bool,
    /// Whether what it found is a secret.
    pub secret: bool,
}

impl Mark {
    pub(super) fn silences(&self, subject: Subject<'_>) -> bool {
        let Subject { rule, text_rule, secret } = subject;
        match &self.what {
            What::Rules(ids) => ids.is_empty() || ids.iter().any(|id| id == rule),
            What::Secrets => secret,
            What::Patterns => !text_rule,
            What::Beginnings(ids) => ids.iter().any(|id| rule.starts_with(id.as_str())),
            What::Dotted(ids) => {
                ids.iter().any(|id| id.strip_suffix(rule).is_some_and(|path| path.is_empty() || path.ends_with('.')))
            }
        }
    }
}
