//! adderstone finds secrets and insecure patterns in Ruby and Python repositories.
//!
//! # Flow
//! Map, per file: `discover` → `Source` → prefilter hits → secrets (text) and patterns (tree, on demand) → findings.
//! Join: sort, deduplicate, triage → `Outcome` → report.
//!
//! What stands: walk, standard input, text rules of the Gitleaks schema, pattern rules of the Semgrep schema in search mode
//! (taint rules are told, not run), inline suppression, reports in `report::FORMATS`. Constants and aliases are followed
//! within a file; flow, git, baselines and bulk runs do not stand yet.
//!
//! # Start
//! Embedded pattern rules start from `rules/index.txt` and compile when the first file can match them; a rule file that the
//! index does not know is read in full. Rules whose findings would be hidden do not run.
//!
//! # Floors
//! Top to bottom; a file imports only from lower floors, neighbours never import each other:
//! `main` · `cli` · `bulk verify` · `config` · `scan` · `engine` · `secrets patterns report` · `unit` ·
//! `language dataflow rules triage` · `syntax finding discover` · `source prefilter credential`.

pub mod cli;
pub mod config;
pub mod credential;
pub mod dataflow;
pub mod discover;
pub mod engine;
pub mod finding;
pub mod language;
pub mod patterns;
pub mod prefilter;
pub mod report;
pub mod rules;
pub mod scan;
pub mod secrets;
pub mod source;
pub mod syntax;
pub mod triage;
pub mod unit;
pub mod verify;
