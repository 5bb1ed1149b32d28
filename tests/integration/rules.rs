//! Every embedded rule against the samples beside it.

use adderstone::rules::embedded::FILES;
use adderstone::verify;

#[test]
fn text_rules_find_what_their_samples_say() {
    let files: Vec<(&str, &str)> = FILES.iter().copied().filter(|(path, _)| path.starts_with("secrets/")).collect();
    let (mismatches, faults) = verify::text_rules(&files);
    let mut told: Vec<String> = mismatches.iter().map(ToString::to_string).collect();
    told.extend(faults.iter().map(|f| format!("{}: {:?}: {}", f.path, f.rule, f.message)));
    assert!(told.is_empty(), "{}", told.join("\n"));
}
