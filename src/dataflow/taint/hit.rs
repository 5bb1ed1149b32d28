//! What a walk finds: something that arrived at a sink, how sure that is, and the way it came.

use std::sync::Arc;

use super::module::Module;
use super::value::What;
use crate::source::Span;

/// What arrived at a sink.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The sink's module, by its path.
    pub path: Arc<str>,
    /// The sink's number in that module's marks.
    pub sink: u32,
    /// How sure.
    pub certainty: Certainty,
    /// Source to sink; empty unless tainted.
    pub trace: Vec<TraceStep>,
}

/// How sure it is that something dangerous arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Only what is harmless, each time.
    Harmless,
    /// Something of which nothing is known.
    Unknown,
    /// Text of ours with something unknown built in.
    Mixed,
    /// Something that came from a source.
    Tainted,
}

/// A step of a flow, by path.
#[derive(Clone, Debug)]
pub struct TraceStep {
    /// The module it is in.
    pub module: Arc<Module>,
    /// Where.
    pub span: Span,
    /// What happens.
    pub what: What,
}
