//! Hides every secret of a text in every finding of that text: a pattern finding shows lines too, and knows no secret
//! but its own.

use super::model::{Finding, Secret};
use crate::source::Source;

/// From this length on a value is hidden wherever it occurs; a shorter one, which may be a word of the code, only in
/// the lines where it stands as a secret.
const TELLING: usize = 8;

/// A secret's piece on one line.
struct Piece {
    value: String,
    redacted: String,
    line: u32,
}

/// Hides the secrets of all findings of one source in the excerpts, steps, facts and messages of each; a fix that would
/// write a secret is dropped.
pub fn hide_secrets(source: &Source, findings: &mut [Finding]) {
    let pieces: Vec<Piece> = findings.iter().flat_map(|finding| pieces(source, finding)).collect();
    for piece in &pieces {
        for finding in &mut *findings {
            hide(finding, piece);
        }
    }
}

/// The value's lines, each with where it stands; and those of what stands there, where that is another form of the value.
fn pieces(source: &Source, finding: &Finding) -> Vec<Piece> {
    let Some(secret) = &finding.secret else { return Vec::new() };
    let written = source.text().get(secret.span.range()).filter(|it| it.trim() != secret.value.trim());
    let forms = written.into_iter().chain([secret.value.as_str()]);
    forms.flat_map(|form| lines_of(source, secret, form)).collect()
}

fn lines_of(source: &Source, secret: &Secret, value: &str) -> Vec<Piece> {
    let many = value.contains('\n');
    (source.lines().line(secret.span.start)..)
        .zip(value.lines())
        .map(|(line, value)| Piece { value: value.trim().to_owned(), redacted: secret.redacted.clone(), line })
        .filter(|piece| !piece.value.is_empty() && (!many || piece.value.len() >= TELLING))
        .collect()
}

fn hide(finding: &mut Finding, piece: &Piece) {
    let telling = piece.value.len() >= TELLING;
    let excerpt = &finding.excerpt;
    let lines = excerpt.first_line..=excerpt.first_line + excerpt.text.matches('\n').count() as u32;
    if telling || lines.contains(&piece.line) {
        finding.excerpt.hide(&piece.value, &piece.redacted);
    }
    for step in &mut finding.trace {
        if telling || step.place.start.line == piece.line {
            replace(&mut step.snippet, piece);
        }
    }
    for (_, fact) in &mut finding.facts {
        if telling || *fact == piece.value {
            replace(fact, piece);
        }
    }
    if telling {
        replace(&mut finding.message, piece);
        finding.related.iter_mut().for_each(|related| replace(&mut related.message, piece));
        finding.trace.iter_mut().for_each(|step| replace(&mut step.message, piece));
    }
    finding.fix = finding.fix.take().filter(|fix| !fix.contains(&piece.value));
}

fn replace(text: &mut String, piece: &Piece) {
    if text.contains(&piece.value) {
        *text = text.replace(&piece.value, &piece.redacted);
    }
}
