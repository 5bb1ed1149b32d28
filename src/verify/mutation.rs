//! What mutants tell of a rule's samples.

/// How the mutants of a set of rules fared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mutation {
    /// How many there were.
    pub mutants: usize,
    /// Those that their samples do not tell from the rule, in order of file and place.
    pub survivors: Vec<Survivor>,
}

/// An operator that a rule's samples do not need.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Survivor {
    /// The rule file.
    pub file: String,
    /// The operator's line there, 1-based.
    pub line: u32,
    /// The rule.
    pub rule: String,
    /// The operator: `pattern-not`.
    pub operator: &'static str,
    /// The line as written.
    pub text: String,
}

impl std::fmt::Display for Survivor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, line, rule, operator, text } = self;
        write!(f, "{file}:{line}: {rule}: dropping this `{operator}` changes nothing: {text}")
    }
}

impl Mutation {
    /// Both together.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.mutants += other.mutants;
        self.survivors.extend(other.survivors);
        self
    }
}
