//! The whole of what a scan has to say; a report reads this and the rules, nothing else.

use std::collections::BTreeMap;
use std::time::Duration;

use super::model::Finding;

/// The result of a scan.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Sorted by path, span, rule.
    pub findings: Vec<Finding>,
    /// What was skipped, cut or could not be trusted, sorted.
    pub notes: Vec<Note>,
    /// How much was looked at.
    pub stats: Stats,
    /// Findings not shown: below the severity or confidence asked for.
    pub hidden: usize,
    /// Findings silenced by an inline comment or a baseline.
    pub suppressed: usize,
    /// Whether the answer can be trusted; false gives exit code 2.
    pub failed: bool,
}

/// Something the user should know that is not a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The file or rule it is about.
    pub path: Option<String>,
    /// 1-based line, when there is one.
    pub line: Option<u32>,
    /// What sort of note.
    pub kind: NoteKind,
    /// What happened.
    pub message: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

/// Sorts of notes. The name is the notification's id in SARIF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoteKind {
    /// A file that could not be read.
    Unreadable,
    /// A file whose text did not wholly parse.
    ParseError,
    /// A file or construct that was looked at only in part: too large, too deep, over budget.
    Cut,
    /// A tree that its parser is known to read wrongly.
    Distrusted,
    /// A rule that cannot run.
    Rule,
    /// A limit of the report format was obeyed.
    Limit,
    /// Anything else about the run: configuration disregarded, a root that does not exist.
    Run,
}

impl NoteKind {
    /// A stable slug.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::ParseError => "parse-error",
            Self::Cut => "cut",
            Self::Distrusted => "distrusted",
            Self::Rule => "rule",
            Self::Limit => "limit",
            Self::Run => "run",
        }
    }
}

/// Why a file was not looked at, or only in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Skipped {
    /// Not text.
    Binary,
    /// Over the size limit.
    TooLarge,
    /// Could not be read.
    Unreadable,
    /// Not a regular file: a FIFO, a socket, a link that leads out of the root.
    Special,
}

impl Skipped {
    /// A stable slug.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Binary => "binary",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Special => "special",
        }
    }
}

/// How much was looked at, and at what cost.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// Files read.
    pub files: usize,
    /// Bytes read.
    pub bytes: u64,
    /// Files parsed into a tree.
    pub parsed_files: usize,
    /// Bytes parsed into a tree.
    pub parsed_bytes: u64,
    /// Files not read, by reason.
    pub skipped: BTreeMap<Skipped, usize>,
    /// Files under third-party trees (patterns off, secrets on), by tree.
    pub third_party: BTreeMap<String, usize>,
    /// CPU time by stage, summed over threads.
    pub times: StageTimes,
}

/// CPU time by stage, summed over threads.
#[derive(Clone, Copy, Debug, Default)]
pub struct StageTimes {
    /// Reading and decoding.
    pub read: Duration,
    /// The literal automaton.
    pub prefilter: Duration,
    /// Text rules.
    pub secrets: Duration,
    /// Parsing and lowering.
    pub parse: Duration,
    /// Pattern rules.
    pub patterns: Duration,
    /// Taint rules and the walk.
    pub flow: Duration,
}

impl StageTimes {
    /// Each stage's name and time, in the order they run.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, Duration); 6] {
        [
            ("read", self.read),
            ("prefilter", self.prefilter),
            ("secrets", self.secrets),
            ("parse", self.parse),
            ("patterns", self.patterns),
            ("flow", self.flow),
        ]
    }
}

impl std::ops::AddAssign for StageTimes {
    fn add_assign(&mut self, other: Self) {
        self.read += other.read;
        self.prefilter += other.prefilter;
        self.secrets += other.secrets;
        self.parse += other.parse;
        self.patterns += other.patterns;
        self.flow += other.flow;
    }
}

impl std::ops::AddAssign for Stats {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.bytes += other.bytes;
        self.parsed_files += other.parsed_files;
        self.parsed_bytes += other.parsed_bytes;
        for (reason, count) in other.skipped {
            *self.skipped.entry(reason).or_default() += count;
        }
        for (tree, count) in other.third_party {
            *self.third_party.entry(tree).or_default() += count;
        }
        self.times += other.times;
    }
}
