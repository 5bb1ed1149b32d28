//! What other tools call what our rules find.

/// Names of other tools' rules, each with the beginnings of our rules' ids.
#[derive(Debug, Default)]
pub struct Aliases {
    rows: Vec<(Vec<String>, Vec<String>)>,
}

impl Aliases {
    /// Reads lines of names, a tab, and beginnings of ids; `#` opens a comment line.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let rows = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        Self { rows: rows.map(|(names, ours)| (words(names), words(ours))).collect() }
    }

    /// The beginnings of our rules' ids, for the other tool's name.
    pub(super) fn of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a String> {
        self.rows.iter().filter(move |(names, _)| names.iter().any(|it| it == name)).flat_map(|(_, ours)| ours)
    }

    /// As [`Aliases::of`], for every name with this beginning.
    pub(super) fn under<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a String> {
        let begins = move |names: &[String]| names.iter().any(|it| it.starts_with(beginning));
        self.rows.iter().filter(move |(names, _)| begins(names)).flat_map(|(_, ours)| ours)
    }

    /// Every beginning of an id there is.
    pub fn ours(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().flat_map(|(_, ours)| ours).map(String::as_str)
    }
}
