//! Texts that a rule's own regex describes: what the rule must find if it finds what it says it does.
//!
//! They are made from the regex's syntax tree and a seed; anchors and word boundaries are left to the regex itself,
//! which is asked at the end whether it knows the text.

use regex::bytes::Regex;
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use crate::rules::gitleaks::port;

/// Makes texts of one pattern in Go's syntax.
#[derive(Debug)]
pub(super) struct Generator {
    hir: Hir,
    regex: Regex,
    random: Random,
}

/// Pieces that a pattern leaves open are at most so much longer than they must be.
const SLACK: u32 = 12;
/// Tries before a pattern counts as one that has no text of its own.
const TRIES: usize = 60;
const NFA_LIMIT: usize = 64 << 20;

impl Generator {
    pub fn new(pattern: &str, seed: u64) -> Option<Self> {
        let pattern = port(pattern);
        let hir = regex_syntax::ParserBuilder::new().utf8(false).nest_limit(250).build().parse(&pattern).ok()?;
        let regex = regex::bytes::RegexBuilder::new(&pattern).size_limit(NFA_LIMIT).build().ok()?;
        Some(Self { hir, regex, random: Random(seed) })
    }

    /// A text in which the pattern matches as it stands between `before` and `after`.
    pub fn text(&mut self, before: &str, after: &str) -> Option<String> {
        (0..TRIES).find_map(|_| {
            let mut bytes = Vec::new();
            self.random.write(&self.hir, &mut bytes);
            let text = String::from_utf8(bytes).ok()?;
            self.regex.is_match(format!("{before}{text}{after}").as_bytes()).then_some(text)
        })
    }
}

/// A stream of numbers that its seed decides.
#[derive(Debug)]
struct Random(u64);

impl Random {
    /// A number below `end`, which is not 0.
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }

    fn write(&mut self, hir: &Hir, out: &mut Vec<u8>) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => out.extend_from_slice(&literal.0),
            HirKind::Class(class) => self.member(class, out),
            HirKind::Capture(capture) => self.write(&capture.sub, out),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part, out)),
            HirKind::Alternation(ways) => {
                let way = self.below(ways.len() as u32) as usize;
                self.write(&ways[way], out);
            }
            HirKind::Repetition(repetition) => {
                for _ in 0..self.times(repetition) {
                    self.write(&repetition.sub, out);
                }
            }
        }
    }

    /// What may be missing is missing half the time; what may be long is seldom much longer than it must be.
    fn times(&mut self, repetition: &Repetition) -> u32 {
        let most = repetition.max.unwrap_or(u32::MAX).min(repetition.min.saturating_add(SLACK));
        let extra = most - repetition.min;
        if extra == 0 || self.below(2) == 0 { repetition.min } else { repetition.min + self.below(extra) + 1 }
    }

    /// A member that people can read, where there is one.
    fn member(&mut self, class: &Class, out: &mut Vec<u8>) {
        let ranges: Vec<(u32, u32)> = match class {
            Class::Unicode(class) => class.iter().map(|r| (u32::from(r.start()), u32::from(r.end()))).collect(),
            Class::Bytes(class) => class.iter().map(|r| (u32::from(r.start()), u32::from(r.end()))).collect(),
        };
        let readable: Vec<u32> = ranges.iter().flat_map(|&(low, high)| low.max(0x20)..=high.min(0x7E)).collect();
        if !readable.is_empty() {
            out.push(readable[self.below(readable.len() as u32) as usize] as u8);
            return;
        }
        let Some(&(low, _)) = ranges.first() else { return };
        let mut buffer = [0; 4];
        out.extend(char::from_u32(low).unwrap_or('?').encode_utf8(&mut buffer).bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_texts_that_the_pattern_knows() {
        for pattern in [
            r"\b((?:AKIA|ASIA)[A-Z2-7]{16})\b",
            r#"(?i)key[\w.-]{0,8}["' ]{0,3}[:=] ?"([a-z0-9]{32})""#,
            r"^-----BEGIN[ A-Z0-9_-]{0,100}KEY-----[\s\S-]{64,}?-----END$",
        ] {
            let regex = Regex::new(&port(pattern)).expect("compiles");
            let mut generator = Generator::new(pattern, 7).expect("parses");
            let texts: Vec<String> = (0..20).filter_map(|_| generator.text("", "")).collect();
            assert_eq!(texts.len(), 20, "{pattern}");
            assert!(texts.iter().all(|text| regex.is_match(text.as_bytes())));
            assert!(texts.windows(2).any(|pair| pair[0] != pair[1]));
        }
        assert!(Generator::new(r"\bx\B", 1).expect("parses").text("", "").is_none());
    }
}
