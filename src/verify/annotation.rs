//! `ruleid:`, `ok:`, `todoruleid:` and `todook:` comments, and what they expect of the next line.
//!
//! An annotation stands alone on its line in any language's comment and names rules, comma-separated. It speaks of the
//! next line that is no annotation. Only a finding's first line counts. Lines marked `todo` may go either way.

/// What an annotation expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expect {
    /// `ruleid:` a finding.
    Finding,
    /// `ok:` none.
    Silence,
    /// `todoruleid:` a finding, one day.
    FindingLater,
    /// `todook:` none, one day.
    SilenceLater,
}

/// One rule's expectation of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The 1-based line spoken of.
    pub line: u32,
    /// The rule's id.
    pub rule: String,
    /// What is expected.
    pub expect: Expect,
}

const MARKS: &[(&str, Expect)] = &[
    ("todoruleid:", Expect::FindingLater),
    ("todook:", Expect::SilenceLater),
    ("ruleid:", Expect::Finding),
    ("ok:", Expect::Silence),
];
const OPENERS: &[&str] = &["<!--", "{/*", "/*", "(*", "//", "--", ";;", "#", ";", "'"];
const CLOSERS: &[&str] = &["-->", "*/}", "*/", "*)"];

/// All annotations of a sample, in order.
#[must_use]
pub fn annotations(text: &str) -> Vec<Annotation> {
    let mut out: Vec<Annotation> = Vec::new();
    let mut open = 0;
    for (number, line) in (1u32..).zip(text.lines()) {
        if let Some((expect, rules)) = parse(line) {
            out.extend(rules.into_iter().map(|rule| Annotation { line: number, rule, expect }));
        } else {
            for annotation in &mut out[open..] {
                annotation.line = number;
            }
            open = out.len();
        }
    }
    out
}

/// The sample with an empty line for every annotation.
#[must_use]
pub fn without_annotations(text: &str) -> String {
    let bare = |line: &str| if parse(line).is_some() { "" } else { line }.to_owned() + "\n";
    text.lines().map(bare).collect()
}

fn parse(line: &str) -> Option<(Expect, Vec<String>)> {
    let line = line.trim();
    let opener = OPENERS.iter().find(|opener| line.starts_with(**opener))?;
    let mut body = line[opener.len()..].trim_start_matches(['#', '/', ';']).trim();
    for closer in CLOSERS {
        body = body.strip_suffix(closer).map_or(body, str::trim_end);
    }
    let (expect, rules) = MARKS.iter().find_map(|(mark, expect)| Some((*expect, body.strip_prefix(mark)?)))?;
    let rules: Vec<String> = rules.split(',').map(|rule| named(rule).to_owned()).filter(|r| !r.is_empty()).collect();
    (!rules.is_empty()).then_some((expect, rules))
}

/// The id of an entry: `deepok: a` and the like say besides what engines make of `a` that look across files.
fn named(entry: &str) -> &str {
    let other = ["deep", "pro"].iter().any(|mark| entry.trim_start().starts_with(mark));
    entry.rsplit(':').next().filter(|_| other).unwrap_or(entry).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_comment_form_and_speaks_of_the_next_line() {
        let text = "# ruleid: a, b\n# ok:c\nx\n<!-- todoruleid: d -->\ny\n// todook: e\nz\n# nothing: here\n";
        let got: Vec<(u32, String, Expect)> =
            annotations(text).into_iter().map(|a| (a.line, a.rule, a.expect)).collect();
        let want = [
            (3, "a", Expect::Finding),
            (3, "b", Expect::Finding),
            (3, "c", Expect::Silence),
            (5, "d", Expect::FindingLater),
            (7, "e", Expect::SilenceLater),
        ];
        assert_eq!(got, want.map(|(line, rule, expect)| (line, rule.to_owned(), expect)));
    }
}
