//! `adderstone scan`: the flags, and from an Outcome to a report and an exit code.

use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;

use super::exit::Exit;
use super::output::{self, Color};
use super::sources::Sources;
use crate::config::{Config, FailOn, Flags};
use crate::discover::Target;
use crate::finding::{Confidence, Outcome, Severity};
use crate::report::{self, FORMATS, Format, Report};
use crate::scan::scan;

/// Scan files and directories
#[derive(Debug, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag")]
pub struct Args {
    /// Files and directories; `-` reads the standard input
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// The name to report the standard input under; its extension tells the language
    #[arg(long, value_name = "NAME", default_value = "stdin")]
    stdin_filename: PathBuf,
    /// Scan what .gitignore, .ignore and .adderstoneignore leave out as well
    #[arg(long)]
    no_ignore: bool,
    /// Skip, and note, files larger than this many bytes (or with a suffix: 500k, 64M)
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_file_size: Option<u64>,
    /// Disregard what the scanned files say about being scanned, and say how often they did
    #[arg(long)]
    isolated: bool,
    /// Say which `adderstone: ignore` comments silence nothing
    #[arg(long)]
    unused_suppressions: bool,
    /// Threads [default: as many as there are cores]
    #[arg(long, short, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Ask every rule about every file: the same findings, slowly
    #[arg(long)]
    no_prefilter: bool,
    /// Do not follow what comes in to where it arrives: what only flow can tell is not found
    #[arg(long)]
    no_flow: bool,

    /// Run only this rule; `*` stands for any part of an id [repeatable]
    #[arg(long, value_name = "ID", help_heading = "Rules")]
    rule: Vec<String>,
    /// Do not run this rule [repeatable]
    #[arg(long, value_name = "ID", help_heading = "Rules")]
    exclude_rule: Vec<String>,
    #[command(flatten)]
    sources: Sources,

    /// Show findings of this severity and above
    #[arg(long, value_name = "LEVEL", default_value = "low", value_parser = severity(), help_heading = "Report")]
    severity: Severity,
    /// Show findings of this confidence and above
    #[arg(long, value_name = "LEVEL", default_value = "medium", value_parser = confidence(), help_heading = "Report")]
    confidence: Confidence,
    /// Exit with 1 on findings of this severity and above, or never
    ///
    /// Without it any finding that is shown will do, except in SARIF, whose upload must still happen.
    #[arg(long, value_name = "LEVEL", value_parser = fail_on(), help_heading = "Report")]
    fail_on: Option<FailOn>,
    /// How to report
    #[arg(long, short, value_name = "FORMAT", default_value = "text", value_parser = format(), help_heading = "Report")]
    format: &'static Format,
    /// Write the report to this file
    #[arg(long, short, value_name = "FILE", help_heading = "Report")]
    output: Option<PathBuf>,
    /// Tell this run from others of the same commit (SARIF)
    #[arg(long, value_name = "NAME", help_heading = "Report")]
    category: Option<String>,
    /// Tell findings by keyed hashes, with the key that this file holds, guessable secrets by their value too
    ///
    /// Without a key, what tells a finding from others never depends on a value that could be found by trying. Keep the
    /// file out of the repository, and use the same one in every run.
    #[arg(long, value_name = "FILE", help_heading = "Report")]
    fingerprint_key: Option<PathBuf>,
    /// Print the values of secrets
    #[arg(long, help_heading = "Report")]
    show_secrets: bool,
    /// Say what was looked at, what was skipped, and the CPU time of each stage
    #[arg(long, help_heading = "Report")]
    stats: bool,
    /// Findings only: no notes, no summary
    #[arg(long, short, help_heading = "Report")]
    quiet: bool,
    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Report")]
    color: Color,
}

/// Scans, reports, and says how it ended.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let targets = args.targets()?;
    let mut config = Config::new(args.flags()?, args.format);
    config.report.color = args.color.on(args.output.as_deref());
    config.report.width = output::width();
    let engine = args.sources.engine_for(&config.selection, &targets, args.isolated)?;
    let outcome = scan(&engine, &targets, &config.scan);
    let rules = engine.rules_of(&outcome);
    let report = Report { outcome: &outcome, rules: &rules, options: &config.report };
    output::with(args.output.as_deref(), |out| (args.format.write)(&report, out))?;
    if !config.report.quiet && !args.tells_people() {
        report::epilogue(&report, &mut io::stderr().lock())?;
    }
    Ok(exit(&outcome, config.fail_on))
}

fn exit(outcome: &Outcome, fail_on: FailOn) -> Exit {
    if outcome.failed {
        Exit::Failed
    } else if outcome.findings.iter().any(|it| fail_on.fails(it.severity)) {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

impl Args {
    fn targets(&self) -> anyhow::Result<Vec<Target>> {
        self.paths
            .iter()
            .map(|path| {
                if path != Path::new("-") {
                    return Ok(Target::Path(path.clone()));
                }
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes).context("cannot read the standard input")?;
                Ok(Target::Bytes { path: self.stdin_filename.clone(), bytes })
            })
            .collect()
    }

    fn flags(&self) -> anyhow::Result<Flags> {
        Ok(Flags {
            fingerprint_key: self.fingerprint_key.as_deref().map(key).transpose()?,
            jobs: self.jobs,
            no_ignore: self.no_ignore,
            max_file_size: self.max_file_size,
            no_prefilter: self.no_prefilter,
            no_flow: self.no_flow,
            isolated: self.isolated,
            unused_suppressions: self.unused_suppressions,
            severity: self.severity,
            confidence: self.confidence,
            fail_on: self.fail_on,
            rule: self.rule.clone(),
            exclude_rule: self.exclude_rule.clone(),
            show_secrets: self.show_secrets,
            quiet: self.quiet,
            stats: self.stats,
            category: self.category.clone(),
        })
    }

    /// Whether the report itself already says to the person at the terminal what there is to say.
    fn tells_people(&self) -> bool {
        self.format.name == "text" && self.output.is_none()
    }
}

/// Shorter keys could be found by trying.
const SHORTEST_KEY: usize = 16;

fn key(path: &Path) -> anyhow::Result<Vec<u8>> {
    let doing = || format!("cannot read the fingerprint key {}", path.display());
    let key = std::fs::read(path).with_context(doing)?.trim_ascii().to_vec();
    if key.len() < SHORTEST_KEY {
        bail!("{}: a fingerprint key has {SHORTEST_KEY} bytes at least", path.display());
    }
    Ok(key)
}

const SEVERITIES: [&str; 4] = ["low", "medium", "high", "critical"];
const CONFIDENCES: [&str; 3] = ["low", "medium", "high"];

fn severity() -> impl clap::builder::TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(SEVERITIES).try_map(|name| Severity::from_name(&name).ok_or("no such severity"))
}

fn confidence() -> impl clap::builder::TypedValueParser<Value = Confidence> {
    PossibleValuesParser::new(CONFIDENCES).try_map(|name| Confidence::from_name(&name).ok_or("no such confidence"))
}

fn fail_on() -> impl clap::builder::TypedValueParser<Value = FailOn> {
    PossibleValuesParser::new(["none"].into_iter().chain(SEVERITIES))
        .map(|name| Severity::from_name(&name).map_or(FailOn::Never, FailOn::AtLeast))
}

fn format() -> impl clap::builder::TypedValueParser<Value = &'static Format> {
    PossibleValuesParser::new(FORMATS.iter().map(|format| format.name))
        .try_map(|name| Format::from_name(&name).ok_or("no such format"))
}

/// `500k`, `64M`, `1G`, or bytes.
fn size(text: &str) -> Result<u64, String> {
    let units = [("k", 10), ("m", 20), ("g", 30)];
    let lower = text.to_ascii_lowercase();
    let (digits, shift) = units
        .iter()
        .find_map(|(unit, shift)| lower.strip_suffix(unit).map(|digits| (digits, *shift)))
        .unwrap_or((&lower, 0));
    let number: u64 = digits.parse().map_err(|_| "a number of bytes, such as 500k or 64M".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "too large".to_owned())
}
