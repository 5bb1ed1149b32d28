//! Flow: what comes in at a source and arrives at a sink, by walking every function with values that may be many things.
//!
//! A file is walked once for all rules ([`Marks`] tell them apart by channel). Calls are followed into the functions they lead
//! to, in this file and, through [`World`], in others: what a call gives depends on what it is given there and then.

mod above;
mod arrivals;
mod blocks;
mod builtins;
mod callbacks;
mod calls;
mod captures;
mod channels;
mod conditions;
mod containers;
mod decorators;
mod dicts;
mod entries;
mod expressions;
mod features;
mod fields;
mod folding;
mod functions;
mod hit;
mod interpreter;
mod invoke;
mod latent;
mod library;
mod lists;
mod marks;
mod module;
mod names;
mod object;
mod operators;
mod outline;
mod predicates;
mod records;
mod relevance;
mod resolve;
mod state;
mod statements;
mod stores;
mod targets;
mod templates;
mod typed;
mod value;

pub use channels::{CAPACITY, Channels};
pub use entries::{Ran, run};
pub use features::Features;
pub use hit::{Certainty, Hit, TraceStep};
pub use marks::{Mark, Marks, Requires, Role as MarkRole};
pub use module::{Module, World};
pub use outline::Outline;
pub use value::What;
