//! The rule files that come with the binary, samples included.

/// Every file below `rules/`: its path there and its text, sorted by path.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
