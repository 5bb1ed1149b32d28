//! What a value may be: constants, something unknown, tainted, or references to objects and functions. Joined, never guessed.

use std::rc::Rc;

use super::channels::Channels;
use super::object::Ref;
use crate::source::Span;

/// How many constants are told apart before only "one of some constants" is known.
const CONSTANTS: usize = 8;
/// How many taints of different origin a value keeps.
const TAINTS: usize = 4;
/// How many objects a value may stand for.
const REFS: usize = 6;
/// How many steps a trace keeps; later ones are left out but for the sink.
const STEPS: u16 = 40;
/// Longest text that folding makes, in bytes.
const LENGTH: usize = 16 * 1024;

/// A known value.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    /// Text; symbols too.
    Text(Rc<str>),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// None, nil.
    Nil,
}

impl Const {
    pub(super) fn text(text: impl Into<Rc<str>>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// As string building shows it; what the languages write differently is not folded.
    pub(super) fn shown(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.to_string()),
            Self::Integer(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Whether a condition holds with it; none where the languages differ (`0`, `""`).
    pub(super) fn truth(&self, ruby: bool) -> bool {
        match self {
            Self::Nil | Self::Boolean(false) => false,
            Self::Boolean(true) => true,
            Self::Text(text) => ruby || !text.is_empty(),
            Self::Integer(number) => ruby || *number != 0,
            Self::Float(number) => ruby || *number != 0.0,
        }
    }
}

/// One step of a flow.
#[derive(Debug)]
pub struct Step {
    /// The module it is in, by its number in the run.
    pub module: usize,
    /// Where.
    pub span: Span,
    /// What happens.
    pub what: What,
    /// The step before; none at the source.
    pub before: Option<Rc<Step>>,
    length: u16,
}

/// What happens at a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The value comes in.
    Source,
    /// A name takes it.
    Name(Rc<str>),
    /// A function takes it as this parameter.
    Parameter(Rc<str>),
    /// A function gives it back.
    Return,
}

impl Step {
    pub(super) fn source(module: usize, span: Span) -> Rc<Self> {
        Rc::new(Self { module, span, what: What::Source, before: None, length: 1 })
    }

    /// The trace with one step more.
    pub(super) fn then(self: &Rc<Self>, module: usize, span: Span, what: What) -> Rc<Self> {
        if self.length >= STEPS || (self.module == module && self.span == span) {
            return self.clone();
        }
        Rc::new(Self { module, span, what, before: Some(self.clone()), length: self.length + 1 })
    }

    /// Number of steps.
    pub fn length(&self) -> u16 {
        self.length
    }
}

/// What came from a source.
#[derive(Clone, Debug)]
pub struct Taint {
    /// The channels it is still dangerous for.
    pub channels: Channels,
    /// How it came here.
    pub step: Rc<Step>,
    /// Whether it stands beside a value that is known: for other channels nothing of it has changed.
    pub beside: bool,
}

/// All that a value may be. Nothing at all: no value gets here.
#[derive(Clone, Debug, Default)]
pub struct Value {
    /// Known values.
    pub consts: Vec<Const>,
    /// Something harmless of which no more is known: a number, one of many constants.
    pub plain: bool,
    /// Something of which nothing is known, dangerous for these channels.
    pub unknown: Channels,
    /// Text of ours with something unknown built in, dangerous for these.
    pub mixed: Channels,
    /// What came from sources.
    pub taints: Vec<Taint>,
    /// Objects, functions, classes, modules.
    pub refs: Vec<Ref>,
    /// What a text that is not wholly known begins with, where that is known.
    pub start: Option<Rc<str>>,
}

impl PartialEq for Value {
    /// How a taint came here does not tell values apart.
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Taint, b: &Taint| a.channels == b.channels && a.beside == b.beside;
        self.consts == other.consts
            && self.plain == other.plain
            && self.unknown == other.unknown
            && self.mixed == other.mixed
            && self.refs == other.refs
            && self.start == other.start
            && self.taints.len() == other.taints.len()
            && self.taints.iter().zip(&other.taints).all(|(a, b)| same(a, b))
    }
}

impl Value {
    pub(super) fn constant(value: Const) -> Self {
        match &value {
            Const::Text(text) if text.len() > LENGTH => Self::plain(),
            _ => Self { consts: vec![value], ..Self::default() },
        }
    }

    pub(super) fn text(text: impl Into<Rc<str>>) -> Self {
        Self::constant(Const::text(text))
    }

    pub(super) fn boolean(value: bool) -> Self {
        Self::constant(Const::Boolean(value))
    }

    pub(super) fn nil() -> Self {
        Self::constant(Const::Nil)
    }

    pub(super) fn plain() -> Self {
        Self { plain: true, ..Self::default() }
    }

    pub(super) fn unknown() -> Self {
        Self { unknown: Channels::ALL, ..Self::default() }
    }

    pub(super) fn reference(to: Ref) -> Self {
        Self { refs: vec![to], ..Self::default() }
    }

    /// Whether no value gets here.
    pub(super) fn is_nothing(&self) -> bool {
        self.consts.is_empty() && !self.plain && self.is_harmless() && self.refs.is_empty() && self.taints.is_empty()
    }

    /// Whether neither unknown nor tainted; a known value that some rule takes for a source is both known and harmless to
    /// the others.
    pub(super) fn is_harmless(&self) -> bool {
        self.unknown.is_empty() && self.mixed.is_empty() && !self.is_tainted()
    }

    /// Whether something came from a source that is not known for what it is.
    pub(super) fn is_tainted(&self) -> bool {
        self.taints.iter().any(|taint| !taint.beside)
    }

    /// The constants, when it is surely one of them.
    pub(super) fn only_consts(&self) -> Option<&[Const]> {
        (!self.plain && self.is_harmless() && self.refs.is_empty() && !self.consts.is_empty())
            .then_some(self.consts.as_slice())
    }

    /// The constant, when it is surely that one.
    pub(super) fn only(&self) -> Option<&Const> {
        match self.only_consts() {
            Some([one]) => Some(one),
            _ => None,
        }
    }

    /// Either of them.
    pub(super) fn join(mut self, other: &Self) -> Self {
        self.add(other);
        self
    }

    /// What the other may be, this may be too.
    pub(super) fn add(&mut self, other: &Self) {
        if self.start.is_some() || other.start.is_some() {
            self.start = self.common_start(other);
        }
        for value in &other.consts {
            if !self.consts.contains(value) {
                self.consts.push(value.clone());
            }
        }
        if self.consts.len() > CONSTANTS {
            self.consts.clear();
            self.plain = true;
        }
        self.plain |= other.plain;
        for to in &other.refs {
            if !self.refs.contains(to) {
                if self.refs.len() < REFS {
                    self.refs.push(to.clone());
                } else {
                    self.unknown = Channels::ALL;
                }
            }
        }
        self.add_danger(other);
    }

    /// What either of them begins with; what one of them surely is says nothing of the rest.
    fn common_start(&self, other: &Self) -> Option<Rc<str>> {
        let silent = |value: &Self| !value.plain && value.is_harmless() && value.refs.is_empty();
        match (&self.start, &other.start) {
            (Some(own), None) if silent(other) => Some(own.clone()),
            (None, Some(theirs)) if silent(self) => Some(theirs.clone()),
            (Some(own), Some(theirs)) if own == theirs => Some(own.clone()),
            (Some(own), Some(theirs)) => {
                let same = own.char_indices().zip(theirs.chars()).take_while(|((_, a), b)| a == b);
                let end = same.last().map_or(0, |((at, c), _)| at + c.len_utf8());
                (end > 0).then(|| own[..end].into())
            }
            _ => None,
        }
    }

    /// What is unknown and tainted of the other.
    pub(super) fn add_danger(&mut self, other: &Self) {
        self.unknown = self.unknown.or(other.unknown);
        self.mixed = self.mixed.or(other.mixed);
        other.taints.iter().for_each(|taint| self.taint(taint.clone()));
    }

    /// Adds a taint, when it brings a channel that no earlier one has.
    pub(super) fn taint(&mut self, taint: Taint) {
        let known = self.tainted();
        if taint.channels.minus(known).is_empty() {
            return;
        }
        match self.taints.get_mut(TAINTS - 1) {
            // One trace has to do for more than are kept; no channel is lost.
            Some(last) => {
                last.channels = last.channels.or(taint.channels);
                last.beside &= taint.beside;
            }
            None => self.taints.push(taint),
        }
    }

    /// It comes in here, for these channels: what is known of it stays known.
    pub(super) fn comes_in(&mut self, channels: Channels, step: Rc<Step>) {
        let known = !self.consts.is_empty() || self.plain;
        let beside = known && self.refs.is_empty() && self.is_harmless();
        self.taint(Taint { channels, step, beside });
    }

    /// Made of these, all of which are known: what came in with them is in it.
    pub(super) fn made_of<'v>(mut self, parts: impl IntoIterator<Item = &'v Self>) -> Self {
        parts.into_iter().flat_map(|part| &part.taints).for_each(|taint| self.taint(taint.clone()));
        self
    }

    /// The channels it is tainted for.
    pub(super) fn tainted(&self) -> Channels {
        self.taints.iter().fold(Channels::NONE, |all, taint| all.or(taint.channels))
    }

    /// The channels it is dangerous for, surely or perhaps.
    pub(super) fn dangers(&self) -> Channels {
        self.tainted().or(self.unknown).or(self.mixed)
    }

    /// What is made of others as one text or number: their dangers, none of their parts.
    pub(super) fn derived<'v>(from: impl IntoIterator<Item = &'v Self>) -> Self {
        let mut out = Self::default();
        for value in from {
            out.add_danger(value);
            out.plain |= value.plain || !value.consts.is_empty();
        }
        out
    }

    /// What of it is tainted for these channels.
    pub(super) fn danger_in(&self, channels: Channels) -> Self {
        let mut out = Self::default();
        for taint in self.taints.iter().filter(|taint| !taint.channels.and(channels).is_empty()) {
            out.taint(Taint { channels: taint.channels.and(channels), step: taint.step.clone(), beside: taint.beside });
        }
        out
    }

    /// No longer dangerous for these channels.
    pub(super) fn cleanse(&mut self, channels: Channels) {
        self.plain |= !self.is_harmless();
        self.unknown = self.unknown.minus(channels);
        self.mixed = self.mixed.minus(channels);
        for taint in &mut self.taints {
            taint.channels = taint.channels.minus(channels);
        }
        self.taints.retain(|taint| !taint.channels.is_empty());
    }

    /// Every taint takes one step more.
    pub(super) fn stepped(mut self, module: usize, span: Span, what: &What) -> Self {
        for taint in &mut self.taints {
            taint.step = taint.step.then(module, span, what.clone());
        }
        self
    }

    /// Texts joined: folded where all are known, mixed where some of it is ours and some unknown.
    pub(super) fn concat(parts: &[Self]) -> Self {
        let mut texts = vec![String::new()];
        for part in parts {
            let shown: Option<Vec<String>> =
                part.only_consts().and_then(|all| all.iter().map(Const::shown).collect::<Option<_>>());
            let Some(shown) = shown.filter(|shown| shown.len() * texts.len() <= CONSTANTS) else {
                let mut out = Self::mixture(parts);
                if let [known] = texts.as_slice() {
                    let more = part.start.as_deref().filter(|_| part.consts.is_empty()).unwrap_or_default();
                    out.start = Some(format!("{known}{more}")).filter(|start| !start.is_empty()).map(Into::into);
                }
                return out;
            };
            texts = texts.iter().flat_map(|text| shown.iter().map(move |more| format!("{text}{more}"))).collect();
        }
        let mut out = Self::default();
        texts.into_iter().for_each(|text| out.add(&Self::text(text)));
        out.made_of(parts)
    }

    /// Texts joined of which not all are known.
    pub(super) fn mixture(parts: &[Self]) -> Self {
        let mut out = Self::derived(parts);
        let ours = |part: &Self| part.consts.iter().any(|text| text.as_text().is_some_and(|text| !text.is_empty()));
        if parts.iter().any(ours) {
            out.mixed = out.mixed.or(out.unknown);
        }
        out
    }
}
