//! adderstone finds secrets and insecure patterns in Ruby and Python repositories.
//!
//! # Flow
//! Map, per file: `discover` → `Source` → prefilter hits → secrets (text and the layers encoded in it), patterns (tree, on
//! demand) and the walk (taint rules' marks, `project` for what stands in other files) → what is found, in this file or in
//! one that a walk led to.
//! Join: sort by file, deduplicate, name, triage → `Outcome` → report.
//!
//! A walk (`dataflow::taint`) goes through every function of a file that a source or a sink occurs in, with values that may be
//! constants, unknown, tainted or references to objects. A call is followed into the function it leads to with the values it is
//! given, in this file or another: what comes out depends on the files alone, so there are no rounds and no order of threads.
//!
//! What stands: walk, standard input; text rules of the Gitleaks schema, also from a repository's or a user's own
//! configuration, through layers of encoding; pattern rules of the Semgrep schema in search and taint mode, over code and
//! over configuration as trees; flow in the default scan; suppression by comments, ours and other tools'; the reasons for and
//! against a line (`why`), flow's among it; reports in `report::FORMATS`. Git, baselines and bulk runs do not stand yet.
//!
//! # Start
//! Embedded pattern rules start from `rules/index.txt` and compile when the first file can match them: each part of a taint
//! rule and each pattern by itself, a regex when a value is put to it. A rule file that the index does not know is read and
//! compiled in full. Rules whose findings would be hidden do not run.
//!
//! # Floors
//! Top to bottom; a file imports only from lower floors, neighbours never import each other:
//! `main` · `cli` · `bulk verify` · `config` · `scan` · `project` · `engine` · `secrets patterns report` · `unit` ·
//! `language dataflow rules triage` · `syntax finding discover` · `source prefilter credential clock`.

pub mod cli;
pub mod clock;
pub mod config;
pub mod credential;
pub mod dataflow;
pub mod discover;
pub mod engine;
pub mod finding;
pub mod language;
pub mod patterns;
pub mod prefilter;
pub mod project;
pub mod report;
pub mod rules;
pub mod scan;
pub mod secrets;
pub mod source;
pub mod syntax;
pub mod triage;
pub mod unit;
pub mod verify;
