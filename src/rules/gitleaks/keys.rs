//! Keys that other programs give a meaning and we do not run: refused by name, with the reason.

/// A key of a successor of the schema, and what to do about it.
const FOREIGN: &[(&str, &str)] = &[
    ("components", "write the parts as `[[rules.required]]` with `withinLines`"),
    (
        "filter",
        "write it as `entropy` and `[[rules.allowlists]]`; of filters, only one that compares the secret's entropy is run",
    ),
    ("prefilter", "write the prefilter's words as `keywords` and its paths as `[[rules.allowlists]]`"),
    (
        "validate",
        "remove it: adderstone never sends a secret anywhere; offline checks go in the rule's `adderstone` table",
    ),
    ("analyze", "remove it: adderstone never sends a secret anywhere"),
    ("revoke", "remove it: adderstone never sends a secret anywhere"),
    ("tokenefficiency", "set `value = \"random\"` in the rule's `adderstone` table instead"),
    ("valuegroup", "use `secretGroup`"),
    ("confidence", "move it into the rule's `adderstone` table"),
    ("specificity", "move it into the rule's `adderstone` table"),
    ("severity", "move it into the rule's `adderstone` table"),
];

fn foreign(key: &str) -> Option<&'static str> {
    FOREIGN.iter().find(|(name, _)| key.eq_ignore_ascii_case(name)).map(|(_, remedy)| *remedy)
}

/// The message and remedy for a key that so many rules have and none of them runs.
pub(super) fn refusal(key: &str, times: usize, known: &[&str]) -> (String, String) {
    let (message, remedy) = match foreign(key) {
        Some(remedy) => (format!("`{key}` is not a key that adderstone runs"), remedy.to_owned()),
        None => unknown(key, known),
    };
    match times {
        1 => (message, remedy),
        n => (format!("{message}, and it stands {n} times here"), remedy),
    }
}

/// The message and remedy for a key that nobody knows.
pub(super) fn unknown(key: &str, known: &[&str]) -> (String, String) {
    let remedy = foreign(key).map_or_else(|| format!("known keys here: {}", known.join(", ")), str::to_owned);
    (format!("unknown key `{key}`"), remedy)
}

/// The entropy that a filter asks of a secret, where it asks nothing else: `entropy(finding["secret"]) <= 3.0`.
pub(super) fn plain_entropy(filter: &str) -> Option<f64> {
    let rest = filter.trim();
    let rest = rest.strip_prefix("filter.").unwrap_or(rest).strip_prefix("entropy(finding[\"secret\"])")?.trim_start();
    let (number, below) = match rest.strip_prefix("<=") {
        Some(number) => (number, false),
        None => (rest.strip_prefix('<')?, true),
    };
    let least: f64 = number.trim().parse().ok()?;
    Some(if below { least.next_down() } else { least })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_filters_that_ask_for_entropy_alone() {
        assert_eq!(plain_entropy("\nentropy(finding[\"secret\"]) <= 3.0\n"), Some(3.0));
        assert_eq!(plain_entropy("filter.entropy(finding[\"secret\"]) < 3.5"), Some(3.5f64.next_down()));
        for other in [
            "entropy(finding[\"match\"]) <= 3.0",
            "entropy(finding[\"secret\"]) <= 3.0 || containsAny(finding[\"secret\"], [\"x\"])",
            "",
        ] {
            assert_eq!(plain_entropy(other), None, "{other}");
        }
    }
}
