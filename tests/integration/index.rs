//! The index of the embedded pattern rules is the one that the rules give.

use adderstone::patterns::Patterns;
use adderstone::patterns::flows::Flows;
use adderstone::rules::index::{Index, PATH};
use adderstone::rules::{RuleFile, semgrep};

/// With `UPDATE` set, writes the index instead of checking it.
#[test]
fn is_what_the_rules_give() {
    let files = RuleFile::embedded();
    let rules = files.iter().filter(|file| semgrep::is_rules(file) || semgrep::is_sets(file));
    let entries = |file| Patterns::index(file).into_iter().chain(Flows::index(file)).collect();
    let made = Index::write(rules.map(|file| (file, entries(file))));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(format!("{}/rules/{PATH}", env!("CARGO_MANIFEST_DIR")), &made)
            .expect("the rules can be written");
        return;
    }
    let stands = files.iter().find(|file| file.path == PATH).map_or("", |file| &*file.text);
    let stale = made.lines().zip(stands.lines()).find(|(a, b)| a != b);
    assert!(made == stands, "rules/{PATH} is stale at {stale:?}: run UPDATE=1 cargo test --test integration index");
}
