//! From an Outcome to bytes: one file a format, and a row in [`FORMATS`].
//!
//! A report reads the Outcome and the rules, never the disk: a finding may come from a commit long gone.

mod fault;
mod github;
mod gitlab;
mod grade;
mod json;
mod jsonl;
mod prose;
mod record;
mod sarif;
mod terminal;
mod text;
mod uri;
mod view;

pub use fault::fault_frame;
pub use text::epilogue;
pub use view::{Report, ReportOptions};

use std::io;

/// Writes a whole report.
pub type Write = fn(&Report<'_>, &mut dyn io::Write) -> io::Result<()>;

/// A format that `--format` can name.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    /// Findings alone do not fail the run: the next step, an upload, must still happen.
    pub lenient: bool,
    /// How it is written.
    pub write: Write,
}

/// Every format, a row each.
pub static FORMATS: &[Format] = &[
    Format { name: "text", about: "For people: code frames and a summary", lenient: false, write: text::write },
    Format { name: "json", about: "One JSON document", lenient: false, write: json::write },
    Format { name: "jsonl", about: "One JSON object a finding, a line each", lenient: false, write: jsonl::write },
    Format { name: "sarif", about: "SARIF 2.1.0, for code scanning", lenient: true, write: sarif::write },
    Format { name: "github", about: "Workflow commands: annotations in a run", lenient: false, write: github::write },
    Format { name: "gitlab", about: "GitLab's code quality report", lenient: false, write: gitlab::write },
];

impl Format {
    /// The format of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Note, NoteKind, Outcome};

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in FORMATS {
            assert!(std::ptr::eq(Format::from_name(format.name).expect("in the table"), format));
        }
        assert!(Format::from_name("telepathy").is_none());
    }

    #[test]
    fn json_says_notes_and_leaves_times_out() -> io::Result<()> {
        let note = Note {
            path: Some("a.rb".into()),
            line: None,
            kind: NoteKind::Unreadable,
            message: "permission denied".into(),
            remedy: None,
        };
        let outcome = Outcome { notes: vec![note], ..Outcome::default() };
        let mut out = Vec::new();
        json::write(&Report { outcome: &outcome, rules: &[], options: &ReportOptions::default() }, &mut out)?;
        let document: serde_json::Value = serde_json::from_slice(&out)?;
        assert_eq!(document["version"], 1);
        assert_eq!(document["notes"][0]["kind"], "unreadable");
        assert!(document["stats"].get("cpu_seconds").is_none());
        Ok(())
    }
}
