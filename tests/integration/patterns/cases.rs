//! Each operator and each equivalence, true and false: rules beside this file with annotated code beside them.

use std::path::Path;

use adderstone::rules::RuleFile;
use adderstone::verify::{RuleResult, pattern_rules};

#[test]
fn every_operator_and_equivalence_finds_what_it_should() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integration/patterns");
    let mut cases = Vec::new();
    for language in ["python", "ruby", "config", "generic"] {
        let mut files = RuleFile::read_all(&home.join(language)).expect("the cases can be read");
        for file in &mut files {
            file.path = file.path.replace(&*home.to_string_lossy(), "").into();
        }
        cases.extend(files);
    }
    let (results, faults) = pattern_rules(&cases);
    assert_eq!(faults, []);
    let wrong: Vec<&RuleResult> = results.iter().filter(|result| !result.passed()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(results.len() > 110, "{} cases", results.len());
}
