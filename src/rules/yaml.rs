//! YAML with places: each value keeps the span it was written at, so that a fault in a rule points at its line.

use saphyr_parser::{Event, Parser};

use crate::source::Span;

/// A YAML value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Yaml {
    pub span: Span,
    pub value: Value,
}

/// What a value is. Scalars stay text: what reads them knows what they should be.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Scalar(String),
    List(Vec<Yaml>),
    Map(Vec<(Yaml, Yaml)>),
}

/// Text that is no YAML.
#[derive(Debug)]
pub(super) struct NotYaml {
    pub span: Span,
    pub message: String,
}

impl Yaml {
    /// The scalar's text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// The list's items.
    pub fn list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The map's entries.
    pub fn map(&self) -> Option<&[(Self, Self)]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.map()?.iter().find(|(k, _)| k.text() == Some(key)).map(|(_, v)| v)
    }

    /// A scalar, or each scalar of a list: rules allow both for most keys.
    pub fn texts(&self) -> Vec<&str> {
        match &self.value {
            Value::Scalar(text) => vec![text],
            Value::List(items) => items.iter().filter_map(Self::text).collect(),
            Value::Map(_) => Vec::new(),
        }
    }

    /// A plain `true`, `yes` or their opposites.
    pub fn truth(&self) -> Option<bool> {
        match self.text()?.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => None,
        }
    }

    /// How many values it is made of.
    fn size(&self) -> usize {
        1 + match &self.value {
            Value::Scalar(_) => 0,
            Value::List(items) => items.iter().map(Self::size).sum(),
            Value::Map(entries) => entries.iter().map(|(key, value)| key.size() + value.size()).sum(),
        }
    }

    /// What it is, in words for an error.
    pub const fn noun(&self) -> &'static str {
        match self.value {
            Value::Scalar(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }
}

/// How deep values may nest: what reads them is recursive.
const DEPTH: usize = 100;
/// How many values aliases may stand for together: each is written out.
const EXPANDED: usize = 50_000;

/// The first document of a text; none when it is empty.
pub(super) fn parse(text: &str) -> Result<Option<Yaml>, NotYaml> {
    let offsets = Offsets::new(text);
    let mut stack: Vec<Open> = Vec::new();
    let mut anchors: Vec<(usize, Yaml)> = Vec::new();
    let mut expanded = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|fault| {
            let at = offsets.byte(fault.marker().index());
            NotYaml { span: Span::new(at, at), message: fault.info().to_owned() }
        })?;
        let span = Span::new(offsets.byte(span.start.index()), offsets.byte(span.end.index()));
        let done = match event {
            Event::Scalar(value, _, anchor, _) => {
                Some((Yaml { span, value: Value::Scalar(value.into_owned()) }, anchor))
            }
            Event::Alias(id) => {
                let named = anchors.iter().rev().find(|(anchor, _)| *anchor == id).map(|(_, value)| value);
                expanded += named.map_or(0, Yaml::size);
                if expanded > EXPANDED {
                    return Err(NotYaml { span, message: "its aliases stand for too many values".to_owned() });
                }
                named.map(|value| (value.clone(), 0))
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                if stack.len() >= DEPTH {
                    return Err(NotYaml { span, message: "it is nested too deeply".to_owned() });
                }
                let map = matches!(event, Event::MappingStart(..));
                stack.push(Open { span, anchor, map, items: Vec::new() });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => stack.pop().map(|open| open.close(span.end)),
            _ => None,
        };
        let Some((value, anchor)) = done else { continue };
        if anchor != 0 {
            anchors.push((anchor, value.clone()));
        }
        match stack.last_mut() {
            Some(open) => open.items.push(value),
            None => return Ok(Some(value)),
        }
    }
    Ok(None)
}

struct Open {
    span: Span,
    anchor: usize,
    map: bool,
    items: Vec<Yaml>,
}

impl Open {
    fn close(self, end: u32) -> (Yaml, usize) {
        let span = Span::new(self.span.start, end.max(self.span.end));
        let value = if self.map {
            let mut entries = Vec::with_capacity(self.items.len() / 2);
            let mut items = self.items.into_iter();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                entries.push((key, value));
            }
            Value::Map(entries)
        } else {
            Value::List(self.items)
        };
        (Yaml { span, value }, self.anchor)
    }
}

/// Character index to byte offset.
enum Offsets {
    Ascii(usize),
    Table(Vec<u32>),
}

impl Offsets {
    fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self::Ascii(text.len());
        }
        Self::Table(text.char_indices().map(|(at, _)| at as u32).chain([text.len() as u32]).collect())
    }

    fn byte(&self, index: usize) -> u32 {
        match self {
            Self::Ascii(len) => index.min(*len) as u32,
            Self::Table(table) => table.get(index).or(table.last()).copied().unwrap_or(0),
        }
    }
}
