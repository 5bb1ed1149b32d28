//! The embedded pattern rules without reading them: id, language and the words each needs, by file.
//!
//! `rules/index.txt` is made from the rules and checked against them by a test. A rule file that it does not know, or knows
//! with another text, is read in full at start: a new rule registers nothing, it only starts slower until the index is made anew.

use std::fmt::Write as _;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

use super::files::RuleFile;

/// Where the index lies among the rule files.
pub const PATH: &str = "index.txt";

/// What is known of one rule in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The rule's place in its file, from 0.
    pub nth: usize,
    /// Its id.
    pub id: String,
    /// The language, by our name for it.
    pub language: String,
    /// How sure its findings are at most.
    pub confidence: String,
    /// What a file must hold for the rule to match, as `patterns/` writes it; of a taint rule, for each of its sinks to.
    pub need: String,
    /// What only taint rules and named sets have.
    pub flow: Option<FlowEntry>,
}

/// What is known of a taint rule, or of a named set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowEntry {
    /// What a file must hold for each of the rule's own sources to match.
    pub sources: String,
    /// And for each of its sanitizers.
    pub sanitizers: String,
    /// And for each of its propagators.
    pub propagators: String,
    /// Whether a text at a sink of it says anything.
    pub texts: bool,
    /// What something unknown makes of a finding; `-` for none, `set` for a named set.
    pub unknown: String,
    /// The named sets it uses, with commas between them.
    pub uses: String,
}

/// Entries by rule file, for the files whose text is the one that was indexed.
#[derive(Debug, Default)]
pub struct Index {
    files: FxHashMap<String, (u64, Vec<Entry>)>,
}

impl Index {
    /// Reads an index. What does not parse is left out: those files are read in full.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut index = Self::default();
        let mut current: Option<&str> = None;
        for line in text.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            match fields.as_slice() {
                [path, hash] => {
                    let Ok(hash) = u64::from_str_radix(hash, 16) else { continue };
                    index.files.insert((*path).to_owned(), (hash, Vec::new()));
                    current = Some(path);
                }
                [nth, id, language, confidence, need, flow @ ..] => {
                    let Some((_, entries)) = current.and_then(|path| index.files.get_mut(path)) else { continue };
                    let Ok(nth) = nth.parse() else { continue };
                    let own = |text: &str| text.to_owned();
                    entries.push(Entry {
                        nth,
                        id: own(id),
                        language: own(language),
                        confidence: own(confidence),
                        need: own(need),
                        flow: match flow {
                            [sources, sanitizers, propagators, texts, unknown, uses] => Some(FlowEntry {
                                sources: own(sources),
                                sanitizers: own(sanitizers),
                                propagators: own(propagators),
                                texts: *texts == "texts",
                                unknown: own(unknown),
                                uses: own(uses),
                            }),
                            _ => None,
                        },
                    });
                }
                _ => {}
            }
        }
        index
    }

    /// The entries of a file, if its text is the one that was indexed.
    #[must_use]
    pub fn entries(&self, file: &RuleFile) -> Option<&[Entry]> {
        let (hash, entries) = self.files.get(&*file.path)?;
        (*hash == text_hash(&file.text)).then_some(entries)
    }

    /// Writes the index of files and their entries.
    #[must_use]
    pub fn write<'f>(files: impl IntoIterator<Item = (&'f RuleFile, Vec<Entry>)>) -> String {
        let mut out = String::new();
        for (file, entries) in files {
            let _ = writeln!(out, "{}\t{:016x}", file.path, text_hash(&file.text));
            for Entry { nth, id, language, confidence, need, flow } in entries {
                let _ = write!(out, "{nth}\t{id}\t{language}\t{confidence}\t{need}");
                if let Some(FlowEntry { sources, sanitizers, propagators, texts, unknown, uses }) = flow {
                    let texts = if texts { "texts" } else { "-" };
                    let _ = write!(out, "\t{sources}\t{sanitizers}\t{propagators}\t{texts}\t{unknown}\t{uses}");
                }
                out.push('\n');
            }
        }
        out
    }
}

fn text_hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}
