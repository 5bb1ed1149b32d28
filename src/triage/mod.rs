//! What counts: findings that someone on the spot has judged and silenced.

mod inline;

pub use inline::Suppressions;
