//! `adderstone: ignore[rule-id, …] reason` and `adderstone: ignore`, in a comment of any syntax, on the line or before it;
//! `ignore-file` for the whole file.
//!
//! It reads text, not trees: the same words work in Ruby, YAML and `.env`. A comment that stands alone speaks for
//! the next line that is no such comment; one behind code speaks for its own. A line that opens or closes a statement of
//! several lines stands for the whole.

use memchr::memmem;

use super::comment::{opens, rest};
use super::mark::{Mark, What};
use super::statement::statement;
use crate::source::Source;

const MARK: &str = "adderstone:";
const VERB: &str = "ignore";
const FILE: &str = "-file";

/// Every suppression in our own words.
pub(super) fn marks(source: &Source) -> Vec<Mark> {
    let mut out = Vec::new();
    for at in memmem::find_iter(source.text().as_bytes(), MARK) {
        let line = source.lines().line(u32::try_from(at).unwrap_or(u32::MAX));
        let Some((rules, whole_file, alone)) = comment_at(source, line, at) else { continue };
        let (from, to) = match (whole_file, alone) {
            (true, _) => (1, u32::MAX),
            (false, true) => statement(source, first_other_line(source, line)).into_inner(),
            (false, false) => statement(source, line).into_inner(),
        };
        let form = if whole_file { "adderstone: ignore-file" } else { "adderstone: ignore" };
        out.push(Mark { form, line, from, to, what: What::Rules(rules) });
    }
    out
}

/// The rules that the suppression at `at` names, whether it is for the file, and whether its comment is alone on its line.
fn comment_at(source: &Source, line: u32, at: usize) -> Option<(Vec<String>, bool, bool)> {
    let alone = opens(source, line, at)?;
    let (rules, whole_file) = parse(rest(source, line, at + MARK.len()))?;
    Some((rules, whole_file, alone))
}

/// What follows the mark: the rules (none for all), and whether they are silenced in the whole file.
fn parse(text: &str) -> Option<(Vec<String>, bool)> {
    let rest = text.trim_start().strip_prefix(VERB)?;
    let (rest, whole_file) = rest.strip_prefix(FILE).map_or((rest, false), |rest| (rest, true));
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && !"_-".contains(c));
    if let Some(list) = rest.trim_start_matches([' ', '\t']).strip_prefix('[') {
        let (list, _) = list.split_once(']')?;
        let rules: Vec<String> = list.split(',').map(|rule| rule.trim().to_owned()).filter(|r| !r.is_empty()).collect();
        return (!rules.is_empty()).then_some((rules, whole_file));
    }
    ends.then(|| (Vec::new(), whole_file))
}

/// The first line below that holds no suppression of its own.
fn first_other_line(source: &Source, line: u32) -> u32 {
    let (lines, text) = (source.lines(), source.text());
    (line + 1..=lines.count())
        .find(|&below| {
            let range = lines.range(text, below);
            memmem::find(&text.as_bytes()[range.clone()], MARK.as_bytes())
                .and_then(|at| comment_at(source, below, range.start + at))
                .is_none_or(|(.., alone)| !alone)
        })
        .unwrap_or(line)
}
