//! From what the user typed to each stage's own small Options. Nothing below knows of the others' wishes.

use std::num::NonZeroUsize;

use crate::dataflow::taint::Features;
use crate::discover;
use crate::finding::{Confidence, Severity};
use crate::report::{Format, ReportOptions};
use crate::rules::Selection;
use crate::scan;

/// What was typed, whatever the command line looks like.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Flags {
    /// Threads.
    pub jobs: Option<NonZeroUsize>,
    /// Disregard ignore files.
    pub no_ignore: bool,
    /// Bytes.
    pub max_file_size: Option<u64>,
    /// Ask every rule about every file.
    pub no_prefilter: bool,
    /// Do not follow flows.
    pub no_flow: bool,
    /// Disregard what scanned files say about being scanned.
    pub isolated: bool,
    /// Tell of suppressions that silence nothing.
    pub unused_suppressions: bool,
    /// The key of keyed identities.
    pub fingerprint_key: Option<Vec<u8>>,
    /// The lowest severity to show.
    pub severity: Severity,
    /// The lowest confidence to show.
    pub confidence: Confidence,
    /// What fails the run.
    pub fail_on: Option<FailOn>,
    /// Rules to run.
    pub rule: Vec<String>,
    /// Rules not to run.
    pub exclude_rule: Vec<String>,
    /// Print secrets.
    pub show_secrets: bool,
    /// Findings only.
    pub quiet: bool,
    /// Print counts and times.
    pub stats: bool,
    /// The name of this run.
    pub category: Option<String>,
}

/// What makes a scan with findings end in failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// No finding does.
    Never,
    /// One of this severity or above.
    AtLeast(Severity),
}

/// What each stage was told.
#[derive(Clone, Debug)]
pub struct Config {
    /// For the pipeline.
    pub scan: scan::Options,
    /// For the rule set.
    pub selection: Selection,
    /// For the report; where it goes decides on colour and width.
    pub report: ReportOptions,
    /// For the exit code.
    pub fail_on: FailOn,
}

impl Config {
    /// Deals the flags out.
    #[must_use]
    pub fn new(flags: Flags, format: &Format) -> Self {
        let defaults = discover::Options::default();
        let discover = discover::Options {
            ignore_files: !flags.no_ignore,
            max_file_size: flags.max_file_size.unwrap_or(defaults.max_file_size),
        };
        let any_shown = if format.lenient { FailOn::Never } else { FailOn::AtLeast(Severity::Low) };
        Self {
            scan: scan::Options {
                jobs: flags.jobs,
                discover,
                prefilter: !flags.no_prefilter,
                flow: !flags.no_flow,
                features: Features::ALL,
                isolated: flags.isolated,
                unused_suppressions: flags.unused_suppressions,
                fingerprint_key: flags.fingerprint_key.map(Into::into),
                severity: flags.severity,
                confidence: flags.confidence,
            },
            selection: Selection::new(flags.rule, flags.exclude_rule),
            report: ReportOptions {
                show_secrets: flags.show_secrets,
                quiet: flags.quiet,
                stats: flags.stats,
                category: flags.category,
                severity: flags.severity,
                confidence: flags.confidence,
                ..ReportOptions::default()
            },
            fail_on: flags.fail_on.unwrap_or(any_shown),
        }
    }
}

impl FailOn {
    /// Whether a finding of this severity fails the run.
    #[must_use]
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Never => false,
            Self::AtLeast(least) => severity >= least,
        }
    }
}
