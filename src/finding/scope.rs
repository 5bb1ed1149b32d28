//! What encloses a place, told from indentation alone: the same in Python, Ruby, YAML, JSON and settings files, whether
//! they parse or not.

use crate::source::{Source, Span};

/// Lines looked at above a place; what stands further up encloses it no more than the file does.
const REACH: u32 = 400;
/// Names that enclose a place, at most.
const DEEPEST: usize = 12;

/// The lines that enclose a place, innermost first, without their indentation: those above it that are indented less
/// than everything between, and the nearest `[section]`.
#[must_use]
pub fn enclosing(source: &Source, at: u32) -> Vec<&str> {
    let (lines, text) = (source.lines(), source.text());
    let line = lines.line(at);
    let mut least = indentation(&text[lines.range(text, line)]);
    let (mut out, mut sectioned) = (Vec::new(), false);
    for above in (line.saturating_sub(REACH).max(1)..line).rev() {
        let full = &text[lines.range(text, above)];
        let body = full.trim();
        let own = indentation(full);
        let section = !sectioned && own <= least && is_section(body);
        if body.is_empty() || is_comment(body) || (own >= least && !section) {
            continue;
        }
        sectioned |= section;
        least = own.min(least);
        out.push(body);
        if out.len() == DEEPEST || (least == 0 && sectioned) {
            break;
        }
    }
    out
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// `[default]`, as settings files open a section.
fn is_section(body: &str) -> bool {
    let name = body.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    name.is_some_and(|name| {
        name.starts_with(|c: char| c.is_alphabetic() || c == '[') && !name.contains(['"', '\'', ',', '('])
    })
}

fn is_comment(body: &str) -> bool {
    body.starts_with('#') || body.starts_with("//")
}

/// The names of what encloses a place, outermost first, with dots between: `production.primary`, `Billing.charge`.
#[must_use]
pub fn scope(source: &Source, at: u32) -> String {
    let mut names: Vec<&str> = enclosing(source, at).into_iter().filter_map(name_of).collect();
    names.reverse();
    names.join(".")
}

/// What a line that encloses others calls itself: what follows `class`, `module`, `def`; else its first name.
fn name_of(line: &str) -> Option<&str> {
    let in_name = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
    let mut names =
        line.split(|c| !in_name(c)).map(|name| name.trim_matches([':', '-', '.'])).filter(|it| !it.is_empty());
    let first = names.next()?;
    if matches!(first, "class" | "module" | "def" | "async" | "function" | "resource") {
        return names.find(|name| *name != "def");
    }
    Some(first)
}

/// The name that a value has on its line: the key, the keyword, the variable. Empty where there is none.
#[must_use]
pub fn role(source: &Source, value: Span) -> &str {
    let line = source.lines().range(source.text(), source.lines().line(value.start));
    let before = source.text().get(line.start..value.start as usize).unwrap_or_default();
    let in_name = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let before = before.trim_end_matches(|c| !in_name(c));
    before.rsplit(|c| !in_name(c)).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let source = Source::from_text("a", text);
        let at = u32::try_from(text.find("HERE").expect("a place")).expect("small");
        assert_eq!(scope(&source, at), expected, "{text}");
    }

    #[test]
    fn indentation_tells_what_encloses() {
        check("class Billing\n  def charge(x)\n    y = 1\n    z = 'HERE'\n", "Billing.charge");
        check("class A:\n    def f(self):\n        if x:\n            pass\n        HERE\n", "A.f");
        check("test:\n  a: 1\nproduction:\n  primary:\n    # why\n\n    password: HERE\n", "production.primary");
        check("{\n  \"db\": {\n    \"password\": \"HERE\"\n  }\n}\n", "db");
        check("[default]\na = 1\n[profile.prod]\nb = HERE\n", "profile.prod");
        check("HERE\n", "");
        check("x = [\n  HERE\n]", "x");
    }

    #[test]
    fn a_value_has_the_name_before_it() {
        for (text, expected) in [
            ("db_password: 'HERE'", "db_password"),
            ("client(user, password=\"HERE\")", "password"),
            ("{ :api_key => \"HERE\" }", "api_key"),
            ("HERE", ""),
        ] {
            let source = Source::from_text("a", text);
            let at = text.find("HERE").expect("a place") as u32;
            assert_eq!(role(&source, Span::new(at, at + 4)), expected, "{text}");
        }
    }
}
