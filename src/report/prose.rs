//! Text for formats with rules of their own about text: one-line sentences, length limits, names, plain help.

/// On one line, without blanks at the ends, closed by a full stop. A bracket before a parenthesis is set apart, lest
/// quoted code read as a link.
pub fn sentence(text: &str) -> String {
    let mut out = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("](", "] (");
    if !out.is_empty() && !out.ends_with(['.', '!', '?']) {
        out.push('.');
    }
    out
}

/// A sentence with a capital.
pub fn opening(text: &str) -> String {
    let sentence = sentence(text);
    let (first, rest) = sentence.split_at(first_char(&sentence));
    first.to_uppercase() + rest
}

/// `text`, or its beginning and an ellipsis, in at most `units` UTF-16 code units.
pub fn clip(text: &str, units: usize) -> String {
    if text.len() <= units || text.encode_utf16().count() <= units {
        return text.to_owned();
    }
    let mut left = units.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}

/// A link's text in a SARIF message: brackets and backslashes escaped, no full stop.
pub fn link_text(text: &str) -> String {
    let text = sentence(text);
    text.trim_end_matches('.').replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// `python-sql-query` as `PythonSqlQuery`.
pub fn pascal_case(id: &str) -> String {
    let words = id.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            word[..first_char(word)].to_uppercase().chars().chain(word[first_char(word)..].chars()).collect::<Vec<_>>()
        })
        .collect()
}

fn first_char(word: &str) -> usize {
    word.chars().next().map_or(0, char::len_utf8)
}

/// Markdown as plain text: headings and fences lose their marks, code is indented, links show their address.
pub fn plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for line in markdown.lines() {
        if line.trim_start().starts_with("```") {
            code = !code;
            continue;
        }
        if code {
            out.push_str("    ");
            out.push_str(line);
        } else {
            out.push_str(&links_spelt_out(unmarked(line)));
        }
        out.push('\n');
    }
    out.trim().to_owned()
}

/// A line without its heading mark.
fn unmarked(line: &str) -> &str {
    line.strip_prefix('#').and_then(|rest| rest.trim_start_matches('#').strip_prefix(' ')).unwrap_or(line)
}

fn links_spelt_out(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, label, address, after)) = next_link(rest) {
        out.push_str(before);
        out.push_str(label);
        out.push_str(" (");
        out.push_str(address);
        out.push(')');
        rest = after;
    }
    out.push_str(rest);
    match out.strip_prefix("- <").and_then(|rest| rest.strip_suffix('>')) {
        Some(address) => format!("- {address}"),
        None => out,
    }
}

/// The first `[label](http…)` of a text: what stands before it, label, address, what follows.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](http")?;
    let open = text[..middle].rfind('[')?;
    let close = middle + text[middle..].find(')')?;
    Some((&text[..open], &text[open + 1..middle], &text[middle + 2..close], &text[close + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_one_line_with_a_full_stop() {
        assert_eq!(sentence("  Do\n not  do this"), "Do not do this.");
        assert_eq!(sentence("Really?"), "Really?");
        assert_eq!(opening("écrire"), "Écrire.");
        assert_eq!(sentence("`handlers[name](1)` runs it."), "`handlers[name] (1)` runs it.");
        assert_eq!(sentence(" \n "), "");
    }

    #[test]
    fn clipping_counts_utf16_units() {
        assert_eq!(clip("abc", 3), "abc");
        assert_eq!(clip("abcd", 3), "ab…");
        assert_eq!(clip("🐍🐍", 4), "🐍🐍");
        assert_eq!(clip("🐍🐍🐍", 4), "🐍…");
    }

    #[test]
    fn link_texts_are_escaped() {
        assert_eq!(link_text("the key of `a[0]\\b`."), "the key of `a\\[0\\]\\\\b`");
    }

    #[test]
    fn names_are_pascal_case() {
        assert_eq!(pascal_case("python-sql-interpolated-query"), "PythonSqlInterpolatedQuery");
        assert_eq!(pascal_case("a.b_c.é-1"), "ABCÉ1");
    }

    #[test]
    fn plain_text_keeps_code_and_addresses() {
        let markdown =
            "# Why\n\nSee [it](https://e.org/x), `a[0]`:\n  - #1\n\n```python\n# bad\nrun(x)\n```\n- <https://e.org>";
        let expected = "Why\n\nSee it (https://e.org/x), `a[0]`:\n  - #1\n\n    # bad\n    run(x)\n- https://e.org";
        assert_eq!(plain(markdown), expected);
    }
}
