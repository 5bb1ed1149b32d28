//! What counts: findings that someone on the spot has judged and silenced.

mod aliases;
mod comment;
mod inline;
mod mark;
mod pragma;
mod statement;
mod suppressions;

pub use aliases::Aliases;
pub use mark::{Mark, Subject};
pub use suppressions::Suppressions;
