//! Every embedded rule against the samples beside it.

use adderstone::rules::RuleFile;
use adderstone::verify::{self, RuleResult};

#[test]
fn text_rules_find_what_their_samples_say() {
    assert_passed(&verify::text_rules(&RuleFile::embedded()).0);
}

fn assert_passed(results: &[RuleResult]) {
    let failed: Vec<&RuleResult> = results.iter().filter(|result| !result.passed()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}
