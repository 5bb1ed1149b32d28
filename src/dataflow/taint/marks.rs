//! What rules say of a file's code, in flow's own terms: here something dangerous comes in, there it is made harmless, there it must not arrive.

use regex::Regex;
use rustc_hash::{FxHashMap, FxHashSet};

use super::channels::Channels;
use crate::source::Span;

/// What is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A source of these channels, when what is asked of its own value holds.
    Source(Option<Requires>),
    /// A sink, by its number in the file.
    Sink {
        /// Which sink, for whoever set the mark.
        number: u32,
        /// What must arrive.
        requires: Requires,
        /// What a text must begin with to be harmless, by its number among the patterns of the file's marks.
        start: Option<usize>,
    },
    /// Makes harmless for these channels.
    Sanitizer,
    /// Shows something to be harmless where it is asked for.
    Guard {
        /// What is shown.
        shown: Span,
        /// By holding, or by not holding; or by being harmless itself.
        holds: Option<bool>,
    },
    /// Gives the answer: in a method that is run before others nothing comes after it.
    Ends,
    /// Carries what the code at `from` holds into what stands at `to`.
    Propagator {
        /// Where it comes from.
        from: Span,
        /// Where it goes.
        to: Span,
    },
}

/// Which channels must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requires {
    /// This one.
    Channel(usize),
    /// Not so.
    Not(Box<Requires>),
    /// All of these.
    All(Vec<Requires>),
    /// One of these.
    Any(Vec<Requires>),
}

impl Requires {
    /// Whether the channels meet it.
    #[must_use]
    pub fn met(&self, channels: Channels) -> bool {
        match self {
            Self::Channel(channel) => channels.has(*channel),
            Self::Not(inner) => !inner.met(channels),
            Self::All(parts) => parts.iter().all(|part| part.met(channels)),
            Self::Any(parts) => parts.iter().any(|part| part.met(channels)),
        }
    }

    /// The channels that can meet it.
    #[must_use]
    pub fn channels(&self) -> Channels {
        match self {
            Self::Channel(channel) => Channels::one(*channel),
            Self::Not(_) => Channels::NONE,
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().fold(Channels::NONE, |all, part| all.or(part.channels()))
            }
        }
    }
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word of the rule language, or of what was matched")]
pub struct Mark {
    /// What it says.
    pub role: Role,
    /// The channels it speaks of.
    pub channels: Channels,
    /// It speaks of the very value, not of what the value holds or is called with.
    pub exact: bool,
    /// It speaks of the variable from here on, not of the value alone.
    pub by_side_effect: bool,
    /// Its place is what a metavariable stood for, not the whole of what was matched.
    pub focused: bool,
    /// What was matched begins with a name that stands for itself: a variable of that name is something else.
    pub named: bool,
    /// A sanitizer that is none where a method of ours looks so.
    pub own: bool,
}

/// The marks of a file, by the place they speak of.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    by_span: FxHashMap<Span, Vec<Mark>>,
    /// Places that propagators carry from, and to.
    carried: FxHashSet<Span>,
    any_sink: bool,
    /// Where marked places begin, and those of sources and of sinks, in order.
    places: Vec<u32>,
    sources: Vec<u32>,
    sinks: Vec<u32>,
    /// The channels of rules that are read as the original engine reads them.
    pub original: Channels,
    /// Sources that are dotted names, wherever a value leads to one; one that ends with a dot stands for all that is below it.
    pub paths: Vec<(Box<str>, Channels)>,
    /// What a text begins with that is harmless to some sink.
    pub starts: Vec<Regex>,
}

impl Marks {
    /// Adds a mark. Equal ones of different channels become one.
    pub fn add(&mut self, span: Span, mark: Mark) {
        if let Role::Propagator { from, .. } = mark.role {
            self.carried.insert(from);
        }
        self.any_sink |= matches!(mark.role, Role::Sink { .. });
        let marks = self.by_span.entry(span).or_default();
        let same = |known: &&mut Mark| {
            known.role == mark.role
                && known.exact == mark.exact
                && known.by_side_effect == mark.by_side_effect
                && known.focused == mark.focused
                && known.named == mark.named
                && known.own == mark.own
        };
        match marks.iter_mut().find(same) {
            Some(known) => known.channels = known.channels.or(mark.channels),
            None => marks.push(mark),
        }
    }

    /// After the last mark: puts the places in order.
    pub fn settle(&mut self) {
        self.places = self.by_span.keys().map(|span| span.start).collect();
        self.sources = self.starts(|role| matches!(role, Role::Source(_)));
        self.sinks = self.starts(|role| matches!(role, Role::Sink { .. }));
        self.places.sort_unstable();
    }

    fn starts(&self, is: fn(&Role) -> bool) -> Vec<u32> {
        let marked = self.by_span.iter().filter(|(_, marks)| marks.iter().any(|mark| is(&mark.role)));
        let mut out: Vec<u32> = marked.map(|(span, _)| span.start).collect();
        out.sort_unstable();
        out
    }

    /// Whether anything is marked in a place.
    pub(super) fn touch(&self, span: Span) -> bool {
        any_within(&self.places, span)
    }

    /// Whether a source is marked in a place.
    pub(super) fn has_source(&self, span: Span) -> bool {
        any_within(&self.sources, span)
    }

    /// Whether a source or a sink is marked in a place.
    pub(super) fn is_dangerous(&self, span: Span) -> bool {
        any_within(&self.sources, span) || any_within(&self.sinks, span)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_span.is_empty()
    }

    /// Whether there is a sink.
    #[must_use]
    pub const fn has_sink(&self) -> bool {
        self.any_sink
    }

    /// The marks of a place.
    pub(super) fn at(&self, span: Span) -> &[Mark] {
        self.by_span.get(&span).map_or(&[], Vec::as_slice)
    }

    /// Whether a text that begins so is harmless by one of the patterns.
    pub(super) fn begins_harmless(&self, pattern: Option<usize>, start: Option<&str>) -> bool {
        let pattern = pattern.and_then(|at| self.starts.get(at));
        pattern.zip(start).is_some_and(|(pattern, start)| pattern.is_match(start))
    }

    /// The marks within a place that is small: a parameter.
    pub(super) fn within(&self, span: Span) -> impl Iterator<Item = &Mark> {
        let inside = move |(at, _): &(&Span, &Vec<Mark>)| span.contains(**at);
        let mut found: Vec<_> = self.by_span.iter().filter(inside).collect();
        found.sort_by_key(|(at, _)| **at);
        found.into_iter().flat_map(|(_, marks)| marks)
    }

    /// Whether a propagator carries from here.
    pub(super) fn carries_from(&self, span: Span) -> bool {
        !self.carried.is_empty() && self.carried.contains(&span)
    }
}

fn any_within(starts: &[u32], span: Span) -> bool {
    starts.get(starts.partition_point(|start| *start < span.start)).is_some_and(|start| *start < span.end)
}
