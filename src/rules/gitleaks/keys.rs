//! Keys that other programs give a meaning and we do not run: refused by name, with the reason.

/// A key of a successor of the schema, and what to do about it.
const FOREIGN: &[(&str, &str)] = &[
    ("components", "write the parts as `[[rules.required]]` with `withinLines`"),
    ("filter", "write the filter's conditions as `entropy` and `[[rules.allowlists]]`"),
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

/// The message and remedy for a key that we do not run.
pub(super) fn refusal(key: &str, known: &[&str]) -> (String, String) {
    let lower = key.to_ascii_lowercase();
    if let Some((_, remedy)) = FOREIGN.iter().find(|(name, _)| *name == lower) {
        return (format!("`{key}` is not a key that adderstone runs"), (*remedy).to_owned());
    }
    (format!("unknown key `{key}`"), format!("known keys here: {}", known.join(", ")))
}
