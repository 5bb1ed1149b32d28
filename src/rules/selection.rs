//! Which rules to run: `--rule` and `--exclude-rule`, exact ids or with `*` for any part of one.

use std::sync::Arc;

/// The rules that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    only: Vec<String>,
    exclude: Vec<String>,
}

impl Selection {
    /// All rules, or only those of `only` when it names any, without those of `exclude`.
    #[must_use]
    pub const fn new(only: Vec<String>, exclude: Vec<String>) -> Self {
        Self { only, exclude }
    }

    /// Whether a rule is to run.
    #[must_use]
    pub fn admits(&self, id: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| matches(name, id));
        (self.only.is_empty() || named(&self.only)) && !named(&self.exclude)
    }

    /// The names asked for that no rule answers to.
    pub fn unknown<'s>(&'s self, ids: &'s [Arc<str>]) -> impl Iterator<Item = &'s str> {
        let names = self.only.iter().chain(&self.exclude).map(String::as_str);
        names.filter(|name| !ids.iter().any(|id| matches(name, id)))
    }
}

/// Whether `id` is `name`, where a `*` stands for any run of characters.
fn matches(name: &str, id: &str) -> bool {
    let Some((head, tail)) = name.split_once('*') else { return name == id };
    let Some(rest) = id.strip_prefix(head) else { return false };
    (0..=rest.len()).filter(|&at| rest.is_char_boundary(at)).any(|at| matches(tail, &rest[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(only: &[&str], exclude: &[&str], id: &str, expected: bool) {
        let own = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        assert_eq!(Selection::new(own(only), own(exclude)).admits(id), expected);
    }

    #[test]
    fn admits_by_name_and_by_star() {
        check(&[], &[], "python-sql", true);
        check(&["python-*"], &[], "python-sql", true);
        check(&["python-*"], &["*sql"], "python-sql", false);
        check(&["python"], &[], "python-sql", false);
        check(&["*-sq*l"], &[], "python-sql", true);
    }
}
