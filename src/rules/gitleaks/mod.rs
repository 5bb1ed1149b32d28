//! The Gitleaks v8 rule schema as written, with our own keys in a rule's `adderstone` table.
//!
//! Reading never fails as a whole: a rule that cannot be read is a [`RuleFault`](super::RuleFault) and the others stand.
//! Nothing here compiles or runs a regex; [`port`] says what one means in our syntax.

mod keys;
mod layers;
mod merge;
mod model;
mod port;
mod read;

pub use layers::{Layers, layers};
pub use merge::{Merged, merge};
pub use model::{Allowlist, Config, Extend, Origin, Ours, Pattern, RegexTarget, Required, TextRule, ValueClass};
pub use port::port;
pub use read::{keep_sound, read};
