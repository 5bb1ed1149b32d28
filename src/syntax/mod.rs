//! The language-neutral tree: one arena a file, the same for code and for patterns.
//!
//! It knows no grammar and no rule. Front ends (`language/`) build it through [`Builder`]; the matcher and
//! the flow analysis read it through [`NodeRef`]. What a construct becomes is written at its [`Kind`].

mod builder;
mod edit;
mod kind;
mod print;
mod tree;

pub use builder::Builder;
pub use kind::{Flags, Kind, Role};
pub use print::sexp;
pub use tree::{Children, NodeId, NodeRef, Symbol, Tree};
