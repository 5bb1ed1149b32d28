//! Strings, symbols, numbers and the rest of what a literal of a pattern can match: literals, folded expressions, names of constants.

use std::rc::Rc;

use super::{Matcher, Then};
use crate::dataflow::{Value, number};
use crate::patterns::bindings::Bound;
use crate::patterns::compile::is_metavariable;
use crate::patterns::regexes::Matching;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl<'p, 't> Matcher<'p, 't> {
    /// A text of the pattern: `"..."`, `"$X"`, `"=~/re/"`, `"abc"`, or with holes.
    pub(super) fn text(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let wanted = parts(p);
        if wanted.iter().any(|part| part.kind() == Kind::Interpolation) {
            return self.with_holes(p, c, &wanted, then);
        }
        if p.kind() == Kind::ConcatenatedString {
            return self.adjacent(p, c, then);
        }
        if !same_class(p, c) {
            return false;
        }
        // `f"..."` asks for an f-string, holes or not; `/.../` for any regex.
        let any = wanted.len() == 1 && wanted[0].name() == "...";
        if any && (p.has(Flags::FORMAT) || p.kind() == Kind::Regex) {
            return (!p.has(Flags::FORMAT) || c.has(Flags::FORMAT)) && then(self);
        }
        if let Some(part) = plain_part(c)
            && let [wanted] = wanted.as_slice()
            && !wanted.name().contains(['$', '.', '~'])
        {
            return wanted.name() == part.name() && self.target.holds_word_of(part.name()) && then(self);
        }
        let Some(value) = self.content(c) else { return false };
        if any {
            return then(self);
        }
        let text: String = wanted.iter().map(|part| part.name()).collect();
        if is_metavariable(&text) {
            let bound = Bound { span: content_span(c), node: None, text: Some(Rc::from(value)) };
            return self.bind(&text, bound, then);
        }
        if let Some(regex) = text.strip_prefix("=~/").and_then(|rest| rest.rsplit_once('/')) {
            let flags = if regex.1.is_empty() { String::new() } else { format!("(?{})", regex.1) };
            return Matching::shared(&format!("{flags}{}", regex.0))
                .is_some_and(|re| re.is_match(&value, &self.target.gave_up))
                && then(self);
        }
        text == value && self.target.holds_word_of(&text) && then(self)
    }

    /// `"..." "..."`: as many adjacent literals, or more.
    fn adjacent(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if c.kind() != Kind::ConcatenatedString {
            return false;
        }
        let any = |part: NodeRef<'_>| {
            part.first_child().is_some_and(|text| text.name() == "..." && text.next_sibling().is_none())
        };
        let wanted: Vec<_> = p.children().filter(|part| !any(*part)).collect();
        p.children().count() <= c.children().count() && self.adjacent_parts(&wanted, c, then)
    }

    fn adjacent_parts(&mut self, wanted: &[NodeRef<'p>], c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return then(self) };
        c.children().any(|part| self.node(*first, part, &mut |m| m.adjacent_parts(rest, c, then)))
    }

    /// The text that an expression is: a literal, or what folds to one.
    fn content(&self, c: NodeRef<'t>) -> Option<String> {
        if matches!(c.kind(), Kind::Shell | Kind::Regex) {
            return self.target.facts.fold_parts(c);
        }
        // What a call returns is no literal, however well its value is known.
        if c.kind() == Kind::Call {
            return None;
        }
        match self.target.facts.fold(c)? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// `"...#{$X}..."`: parts in order, `...` for any run of them.
    fn with_holes(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, wanted: &[NodeRef<'p>], then: Then<'_, 'p, 't>) -> bool {
        let plain = matches!(p.kind(), Kind::String | Kind::ConcatenatedString);
        let texts =
            matches!(c.kind(), Kind::String | Kind::ConcatenatedString | Kind::Shell | Kind::Symbol | Kind::Regex);
        if !(c.kind() == p.kind() || (plain && texts)) {
            return false;
        }
        let given = parts(c);
        given.iter().any(|part| part.kind() == Kind::Interpolation) && self.holes(wanted, &given, then)
    }

    fn holes(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return given.is_empty() && then(self) };
        if first.kind() == Kind::StringPart && first.name() == "..." {
            return self.run(*first, rest, given, then, Self::holes);
        }
        let Some((code, left)) = given.split_first() else { return false };
        match (first.kind(), code.kind()) {
            (Kind::StringPart, Kind::StringPart) if is_metavariable(first.name()) => {
                self.hole_text(*first, rest, given, then)
            }
            (Kind::StringPart, Kind::StringPart) => first.name() == code.name() && self.holes(rest, left, then),
            (Kind::Interpolation, Kind::Interpolation) => match (first.child(Role::Value), code.child(Role::Value)) {
                (Some(value), Some(code)) => self.node(value, code, &mut |m| m.holes(rest, left, then)),
                _ => false,
            },
            _ => false,
        }
    }

    /// A metavariable between holes: all the text there, adjacent literals joined.
    fn hole_text(
        &mut self,
        first: NodeRef<'p>,
        rest: &[NodeRef<'p>],
        given: &[NodeRef<'t>],
        then: Then<'_, 'p, 't>,
    ) -> bool {
        let count = given.iter().take_while(|part| part.kind() == Kind::StringPart).count();
        let (texts, left) = given.split_at(count);
        let span = texts.iter().map(|part| part.span()).reduce(|all, part| Span::new(all.start, part.end));
        let text: String = texts.iter().map(|part| part.name()).collect();
        let bound = Bound { span: span.unwrap_or_default(), node: None, text: Some(Rc::from(text)) };
        self.bind(first.name(), bound, &mut |m| m.holes(rest, left, then))
    }

    /// A number, truth value or nil: equal when folded.
    pub(super) fn value(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let wanted = match p.kind() {
            Kind::True => Value::Boolean(true),
            Kind::False => Value::Boolean(false),
            Kind::Nil => Value::Nil,
            _ => match number(p.name()) {
                Some(number) => number,
                None => return c.kind() == p.kind() && c.name() == p.name() && then(self),
            },
        };
        self.target.facts.fold(c).is_some_and(|value| value == wanted) && then(self)
    }
}

/// The parts of a text, adjacent literals joined.
fn parts(node: NodeRef<'_>) -> Vec<NodeRef<'_>> {
    if node.kind() == Kind::ConcatenatedString {
        return node.children().flat_map(NodeRef::children).collect();
    }
    node.children().collect()
}

/// The only part of a string without holes: most keys and values, which need no folding.
fn plain_part(c: NodeRef<'_>) -> Option<NodeRef<'_>> {
    let part = c.first_child().filter(|part| c.kind() == Kind::String && part.kind() == Kind::StringPart)?;
    part.next_sibling().is_none().then_some(part)
}

fn same_class(p: NodeRef<'_>, c: NodeRef<'_>) -> bool {
    match p.kind() {
        Kind::Symbol => c.kind() == Kind::Symbol,
        Kind::Shell | Kind::Regex => c.kind() == p.kind(),
        _ => c.kind() != Kind::Symbol,
    }
}

/// A string's content without its quotes, or the whole expression.
fn content_span(c: NodeRef<'_>) -> Span {
    let mut inner = c.children().filter(|part| part.kind() == Kind::StringPart);
    match (inner.next(), c.children().count()) {
        (Some(part), 1) => part.span(),
        _ => c.span(),
    }
}
