//! A formula over a file: ranges with bindings, joined, taken away, asked, focused.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeSet;

use super::bindings::{Bindings, Bound};
use super::compile::{Pattern, is_metavariable};
use super::constraints;
use super::credential;
use super::early::Early;
use super::formula::{All, Condition, Formula, Negative, Reach};
use super::nested::Nested;
use super::regexes::Matching;
use super::target::Target;
use super::unify::{Matcher, Solution, is_ellipsis, same_value};
use super::words::{self, Found};
use crate::dataflow::Facts;
use crate::language::Language;
use crate::source::{Source, Span};
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role};

/// A place that matches.
#[derive(Clone, Debug)]
pub(super) struct Range {
    pub span: Span,
    pub bindings: Bindings,
    /// Context only.
    inside: bool,
}

/// Which places are worth a look, given what is known already.
#[derive(Clone, Copy)]
enum Filter<'f> {
    All,
    /// Those that hold one of these.
    Around(&'f [Range]),
    /// Those that are one of these.
    Same(&'f [Range]),
    /// Those that lie in one of these.
    In(&'f [Range]),
    /// Those that lie in one of these or hold one.
    Beside(&'f Nested),
}

impl Filter<'_> {
    fn lets(self, span: Span) -> bool {
        match self {
            Self::All => true,
            Self::Around(ranges) => ranges.iter().any(|range| span.contains(range.span)),
            Self::Same(ranges) => ranges.iter().any(|range| span == range.span),
            Self::In(ranges) => ranges.iter().any(|range| range.span.contains(span)),
            Self::Beside(nested) => nested.meets(span),
        }
    }

    /// For the parts of a formula whose result is let through: they hold the result.
    const fn parts(self) -> Self {
        match self {
            Self::All => Self::All,
            Self::Around(ranges) | Self::Same(ranges) => Self::Around(ranges),
            Self::In(ranges) => Self::In(ranges),
            Self::Beside(nested) => Self::Beside(nested),
        }
    }
}

/// One rule over one file.
#[derive(Clone, Copy)]
pub(super) struct Evaluation<'r, 't> {
    target: &'t Target<'t>,
    symbolic: bool,
    /// Only matches inside here count: a metavariable's value.
    within: Option<Span>,
    /// The node that is this value.
    value: Option<NodeId>,
    /// Whether a step budget ran out.
    exhausted: &'r Cell<bool>,
}

impl<'r, 't> Evaluation<'r, 't> {
    /// Every place where a formula matches, in order.
    pub fn ranges(target: &'t Target<'t>, symbolic: bool, exhausted: &'r Cell<bool>, formula: &Formula) -> Vec<Range> {
        let mut found = Self { target, symbolic, within: None, value: None, exhausted }.formula(formula, Filter::All);
        dedupe(&mut found);
        found
    }

    fn formula(&self, formula: &Formula, filter: Filter<'_>) -> Vec<Range> {
        match formula {
            Formula::Pattern(pattern) => {
                pattern.worth(self.target).map_or_else(Vec::new, |pattern| self.pattern(pattern, filter))
            }
            Formula::Regex(regex) => self.regex(regex, filter),
            Formula::Any(formulas) => formulas.iter().flat_map(|formula| self.formula(formula, filter)).collect(),
            Formula::All(all) => self.all(all, filter),
            Formula::Inside(formula) => {
                let mut found = self.formula(formula, filter);
                found.iter_mut().for_each(|range| range.inside = true);
                found
            }
        }
    }

    fn all(&self, all: &All, filter: Filter<'_>) -> Vec<Range> {
        let Some(mut found) = self.positives(all, filter) else { return Vec::new() };
        for negative in &all.negatives {
            self.take_away(&mut found, negative);
        }
        self.sift(&mut found, all);
        for condition in &all.conditions {
            found = found.into_iter().flat_map(|range| self.condition(range, condition)).collect();
        }
        for names in &all.focus {
            found = found.iter().flat_map(|range| names.iter().filter_map(|name| focus(range, name))).collect();
        }
        dedupe(&mut found);
        found
    }

    /// Takes away what a regex does not let through, where all it asks about is known: it costs little.
    fn sift(&self, ranges: &mut Vec<Range>, all: &All) {
        for condition in &all.conditions {
            if let Condition::Regex(asked) = condition {
                ranges.retain(|range| range.bindings.get(&asked.name).is_none() || self.holds(range, condition));
            }
        }
    }

    /// What every positive part agrees on. A bare metavariable, which anything matches, comes after what has a shape, and is
    /// looked at beside what is left; context is looked at last, and only around what is left. Where all but context is bare,
    /// context comes first, and only what lies in it is looked at.
    fn positives(&self, all: &All, filter: Filter<'_>) -> Option<Vec<Range>> {
        let (context, plain): (Vec<_>, Vec<_>) = all.positives.iter().partition(|formula| formula.is_context());
        let (bare, shaped): (Vec<_>, Vec<_>) = plain.into_iter().partition(|formula| formula.is_bare());
        let anything = matches!(filter, Filter::All) && shaped.is_empty();
        let first = context.first().filter(|_| anything).map(|first| {
            let mut ranges = self.formula(first, filter);
            self.sift(&mut ranges, all);
            (*first, ranges)
        });
        if first.as_ref().is_some_and(|(_, ranges)| ranges.is_empty()) {
            return None;
        }
        let held = if first.is_none() && anything { self.held(all, &bare) } else { None };
        if held.as_ref().is_some_and(Nested::is_empty) {
            return None;
        }
        let mut found: Option<Vec<Range>> = None;
        for formula in shaped.into_iter().chain(bare).chain(context) {
            let known = first.as_ref().filter(|(first, _)| std::ptr::eq(*first, formula)).map(|(_, ranges)| ranges);
            let joined = match (found, known) {
                (None, Some(known)) => known.clone(),
                (None, None) => {
                    let filter = match (&first, &held) {
                        (Some((_, ranges)), _) => Filter::In(ranges),
                        (None, Some(held)) => Filter::Beside(held),
                        (None, None) => filter.parts(),
                    };
                    self.asked(formula, &all.conditions, filter)
                }
                (Some(ranges), Some(known)) => self.join(&ranges, known),
                (Some(ranges), None) => {
                    // What is context itself may lie around the next, or in it.
                    let narrows = formula.is_context() && ranges.iter().all(|range| !range.inside);
                    let nested = formula.is_bare().then(|| Nested::new(&ranges));
                    let filter = match &nested {
                        Some(nested) => Filter::Beside(nested),
                        None if narrows => Filter::Around(&ranges),
                        None => filter.parts(),
                    };
                    self.join(&ranges, &self.asked(formula, &all.conditions, filter))
                }
            };
            if joined.is_empty() {
                return None;
            }
            found = Some(joined);
        }
        Some(found.unwrap_or_else(|| self.whole()))
    }

    /// Where the code is that a bare metavariable's value must hold, when that is asked of it.
    fn held(&self, all: &All, bare: &[&Formula]) -> Option<Nested> {
        let [Formula::Pattern(pattern)] = bare else { return None };
        let name = pattern.get()?.only_root()?.name();
        let asked = all.conditions.iter().find_map(|condition| match condition {
            Condition::Pattern { name: of, language: None, formula } if of == name => Some(formula),
            _ => None,
        });
        asked.filter(|formula| holds_code(formula)).map(|formula| Nested::new(&self.formula(formula, Filter::All)))
    }

    /// As [`Evaluation::formula`], looking only where regexes asked of the formula's metavariables let it.
    fn asked(&self, formula: &Formula, conditions: &[Condition], filter: Filter<'_>) -> Vec<Range> {
        match formula {
            Formula::Any(all) => all.iter().flat_map(|formula| self.asked(formula, conditions, filter)).collect(),
            Formula::Pattern(pattern) if pattern.language() != Language::Generic => {
                let Some(pattern) = pattern.worth(self.target) else { return Vec::new() };
                let early = OnceCell::new();
                let asking = || Early::new(pattern, conditions, self.target);
                self.solved(pattern, filter, &|code| early.get_or_init(asking).lets(code))
            }
            _ => self.formula(formula, filter),
        }
    }

    /// Where a formula without positive parts starts: the whole value or file.
    fn whole(&self) -> Vec<Range> {
        let span = self.within.unwrap_or_else(|| Span::new(0, self.target.source.text().len() as u32));
        vec![Range { span, bindings: Bindings::default(), inside: false }]
    }

    /// Pairs of which one lies in the other, with bindings that agree; the inner one is the result.
    fn join(&self, left: &[Range], right: &[Range]) -> Vec<Range> {
        let mut out = Vec::new();
        let nested = Nested::new(right);
        for a in left {
            for b in nested.with(a.span).into_iter().map(|at| &right[at]) {
                let (inner, outer) = if b.span.contains(a.span) && (!a.inside || b.inside) {
                    (a, b)
                } else if a.span.contains(b.span) && (!b.inside || a.inside) {
                    (b, a)
                } else {
                    continue;
                };
                if let Some(bindings) = self.merged(&inner.bindings, &outer.bindings) {
                    out.push(Range { span: inner.span, bindings, inside: inner.inside });
                }
            }
        }
        dedupe(&mut out);
        out
    }

    fn merged(&self, a: &Bindings, b: &Bindings) -> Option<Bindings> {
        a.merged(b, |known, bound| same_value(self.target, self.symbolic, known, bound))
    }

    fn take_away(&self, found: &mut Vec<Range>, negative: &Negative) {
        if found.is_empty() {
            return;
        }
        let filter = match negative.reach {
            Reach::Same => Filter::Same(found),
            Reach::Inside => Filter::Around(found),
            Reach::Touching => Filter::All,
        };
        let against = self.formula(&negative.formula, filter);
        found.retain(|range| {
            !against.iter().any(|other| {
                let reach = if other.inside { Reach::Inside } else { negative.reach };
                let reaches = match reach {
                    Reach::Same => other.span == range.span,
                    Reach::Inside => other.span.contains(range.span),
                    Reach::Touching => other.span.contains(range.span) || range.span.contains(other.span),
                };
                reaches && self.merged(&range.bindings, &other.bindings).is_some()
            })
        });
    }

    fn condition(&self, range: Range, condition: &Condition) -> Vec<Range> {
        match condition {
            Condition::Pattern { name, language, formula } => self.nested(range, name, language.as_deref(), formula),
            _ if self.holds(&range, condition) => vec![range],
            _ => Vec::new(),
        }
    }

    fn holds(&self, range: &Range, condition: &Condition) -> bool {
        let target = self.target;
        match condition {
            Condition::Regex(asked) => {
                range.bindings.get(&asked.name).is_some_and(|bound| constraints::matches_regex(target, bound, asked))
            }
            Condition::Analysis { name, analyzer, called } if analyzer == "credential" => {
                credential::is_credential(target, &range.bindings, name, called.as_deref())
            }
            Condition::Analysis { name, analyzer, .. } => {
                range.bindings.get(name).is_some_and(|bound| constraints::analyze(target, bound, analyzer))
            }
            Condition::Type { name, types } => {
                let node = range.bindings.get(name).and_then(|bound| bound.node).map(|id| target.tree.node(id));
                node.is_some_and(|node| types.iter().any(|wanted| constraints::has_type(target, node, wanted)))
            }
            Condition::Comparison { name, expression, strip, base } => {
                let bound = name.as_ref().is_none_or(|name| range.bindings.get(name).is_some());
                let root = expression.only_root();
                bound && root.is_some_and(|root| constraints::compares(target, &range.bindings, root, *strip, *base))
            }
            Condition::Pattern { .. } => true,
        }
    }

    /// `metavariable-pattern`: the formula over the value, as this language or, its content read anew, as another.
    fn nested(&self, range: Range, name: &str, language: Option<&str>, formula: &Formula) -> Vec<Range> {
        let Some(bound) = range.bindings.get(name) else { return Vec::new() };
        // A bare name has no node of its own: its text is read anew.
        let own = self.target.language.row().names[0];
        if let Some(other) = language.or_else(|| bound.is_name(self.target.source.text()).then_some(own)) {
            return if self.reread(bound, other, formula) { vec![range] } else { Vec::new() };
        }
        let inner = Self { within: Some(bound.span), value: bound.node, ..*self };
        let mut out: Vec<Range> = Vec::new();
        for found in inner.formula(formula, Filter::All) {
            if let Some(bindings) = self.merged(&range.bindings, &found.bindings) {
                out.push(Range { bindings, ..range.clone() });
            }
        }
        dedupe(&mut out);
        out
    }

    fn reread(&self, bound: &Bound, language: &str, formula: &Formula) -> bool {
        let content = constraints::content(self.target, bound);
        let language = Language::from_name(language).unwrap_or(self.target.language);
        let source = Source::from_text(self.target.source.path(), &content);
        let tree = language.parse(source.text());
        let facts = Facts::new(&tree, language == Language::Ruby);
        let target = Target::new(&source, &tree, language, &facts);
        let whole = Span::new(0, content.len() as u32);
        let inner = Evaluation {
            target: &target,
            symbolic: self.symbolic,
            within: Some(whole),
            value: None,
            exhausted: self.exhausted,
        };
        let found = !inner.formula(formula, Filter::All).is_empty();
        self.target.gave_up.set(self.target.gave_up.get() || target.gave_up.get());
        found
    }

    fn regex(&self, regex: &Matching, filter: Filter<'_>) -> Vec<Range> {
        let whole = self.within.unwrap_or_else(|| Span::new(0, self.target.source.text().len() as u32));
        let at = |span: Span| Span::new(span.start + whole.start, span.end + whole.start);
        let mut out = Vec::new();
        for groups in regex.all(self.target.text(whole), &self.target.gave_up) {
            let Some(Some(span)) = groups.first().copied() else { continue };
            if matches!(filter, Filter::Around(_)) && !filter.lets(at(span)) {
                continue;
            }
            let mut bindings = Bindings::default();
            for (index, group) in groups.iter().enumerate().skip(1) {
                if let Some(group) = group {
                    bindings.push(&format!("${index}"), Bound { span: at(*group), node: None, text: None });
                }
            }
            for (name, index) in regex.numbered_names() {
                if let Some(Some(group)) = groups.get(index) {
                    bindings.push(&format!("${name}"), Bound { span: at(*group), node: None, text: None });
                }
            }
            out.push(Range { span: at(span), bindings, inside: false });
        }
        out
    }

    fn pattern(&self, pattern: &Pattern, filter: Filter<'_>) -> Vec<Range> {
        if pattern.language == Language::Generic {
            return self.words(pattern, filter);
        }
        self.solved(pattern, filter, &|_| true)
    }

    /// Where a pattern of code matches, at nodes that meet something.
    fn solved(&self, pattern: &Pattern, filter: Filter<'_>, meets: &dyn Fn(NodeRef<'t>) -> bool) -> Vec<Range> {
        let mut matcher = Matcher::new(pattern, self.target, self.symbolic);
        let found = match pattern.only_root() {
            Some(root) => self.at_nodes(&mut matcher, root, filter, meets),
            None => self.at_sequences(&mut matcher, pattern, filter),
        };
        self.exhausted.set(self.exhausted.get() || matcher.exhausted);
        found.into_iter().map(|Solution { span, bindings }| Range { span, bindings, inside: false }).collect()
    }

    fn words(&self, pattern: &Pattern, filter: Filter<'_>) -> Vec<Range> {
        let (found, whole) = words::search(pattern, self.target.document());
        self.exhausted.set(self.exhausted.get() || !whole);
        let here = found.into_iter().filter(|found| self.in_reach(found.span) && filter.lets(found.span));
        here.map(|Found { span, bindings }| Range { span, bindings, inside: false }).collect()
    }

    fn in_reach(&self, span: Span) -> bool {
        self.within.is_none_or(|within| within.contains(span))
    }

    fn at_nodes<'p>(
        &self,
        matcher: &mut Matcher<'p, 't>,
        root: NodeRef<'p>,
        filter: Filter<'_>,
        meets: &dyn Fn(NodeRef<'t>) -> bool,
    ) -> Vec<Solution> {
        let mut out = Vec::new();
        // A literal of the pattern also matches what folds to it, when that is the very value asked about.
        if let Some(value) = self.value.filter(|_| is_literal(root)) {
            out.extend(matcher.at_node(root, self.target.tree.node(value)));
        }
        let of_hash = is_open_pair(root);
        self.candidates(root, &mut |id| {
            let code = self.target.tree.node(id);
            let fits = !of_hash || code.parent().is_some_and(|above| above.kind() == Kind::Dict);
            if fits && self.in_reach(code.span()) && filter.lets(code.span()) && meets(code) {
                out.extend(matcher.at_node(root, code));
            }
        });
        out
    }

    /// The nodes where a pattern's root can match.
    fn candidates(&self, root: NodeRef<'_>, visit: &mut dyn FnMut(NodeId)) {
        let (target, below) = (self.target, self.nodes_below());
        if let Some(name) = anchor_name(root) {
            return part(&target.named(name), &below).iter().copied().for_each(visit);
        }
        if let Some(kinds) = kinds_of(root) {
            kinds.iter().flat_map(|kind| part(target.of_kind(*kind), &below)).copied().for_each(visit);
        } else {
            let nodes = target.tree.nodes_in(below);
            nodes.filter(|node| is_matchable(*node)).map(NodeRef::id).for_each(visit);
        }
    }

    /// The nodes of the value that is looked at, wrappers of the same span among them: a run of numbers.
    fn nodes_below(&self) -> std::ops::Range<NodeId> {
        let tree = self.target.tree;
        let whole = || tree.root().below();
        let Some(value) = self.value.map(|id| tree.node(id)) else { return whole() };
        let same = |around: &NodeRef<'_>| around.span() == value.span();
        value.ancestors().take_while(same).last().unwrap_or(value).below()
    }

    fn at_sequences<'p>(
        &self,
        matcher: &mut Matcher<'p, 't>,
        pattern: &'p Pattern,
        filter: Filter<'_>,
    ) -> Vec<Solution> {
        let roots: Vec<_> = pattern.roots().into_iter().skip_while(|root| root.kind() == Kind::Ellipsis).collect();
        let Some(first) = roots.first() else { return Vec::new() };
        let mut starts: BTreeSet<NodeId> = BTreeSet::new();
        self.candidates(*first, &mut |id| starts.extend(statement_of(self.target.tree.node(id)).map(NodeRef::id)));
        let mut out = Vec::new();
        for start in starts {
            let node = self.target.tree.node(start);
            let Some(block) = node.parent() else { continue };
            let reach = Span::new(node.span().start, block.span().end.max(node.span().end));
            if !self.in_reach(node.span()) || (matches!(filter, Filter::Around(_)) && !filter.lets(reach)) {
                continue;
            }
            let children: Vec<_> = block.children().skip_while(|child| *child != node).collect();
            out.extend(matcher.at_sequence(&roots, &children, 0));
        }
        out
    }
}

/// Those of some nodes, in order, that lie in a run.
fn part<'n>(nodes: &'n [NodeId], run: &std::ops::Range<NodeId>) -> &'n [NodeId] {
    let at = |edge: NodeId| nodes.partition_point(|node| *node < edge);
    &nodes[at(run.start)..at(run.end)]
}

/// `:$KEY => $X` alone: a pair of a hash. In a call it would be any argument with a name.
fn is_open_pair(root: NodeRef<'_>) -> bool {
    let written = root.kind() == Kind::Pair && root.has(Flags::HASH_ROCKET);
    let key = root.child(Role::Key).filter(|key| written && key.kind() == Kind::Symbol);
    key.and_then(NodeRef::first_child).is_some_and(|part| is_metavariable(part.name()))
}

/// Whether what matches a formula in a value is written there: a name may stand for a literal.
fn holds_code(formula: &Formula) -> bool {
    match formula {
        Formula::Pattern(pattern) => pattern
            .get()
            .and_then(Pattern::only_root)
            .is_some_and(|root| !is_literal(root) || root.children().any(|part| part.kind() == Kind::Interpolation)),
        Formula::Any(formulas) => formulas.iter().all(holds_code),
        Formula::Regex(_) | Formula::All(_) | Formula::Inside(_) => false,
    }
}

fn is_literal(root: NodeRef<'_>) -> bool {
    matches!(root.kind(), Kind::String | Kind::ConcatenatedString | Kind::Number | Kind::True | Kind::False | Kind::Nil)
}

/// The statement of a block that a node is in.
fn statement_of(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    std::iter::once(node)
        .chain(node.ancestors())
        .find(|at| at.parent().is_some_and(|parent| parent.kind() == Kind::Block))
}

fn focus(range: &Range, name: &str) -> Option<Range> {
    let bound = range.bindings.get(name)?;
    let span = if bound.span.contains(range.span) { range.span } else { bound.span };
    let meet = bound.span.contains(range.span) || range.span.contains(bound.span);
    (meet || range.inside).then(|| Range { span, bindings: range.bindings.clone(), inside: range.inside })
}

fn dedupe(ranges: &mut Vec<Range>) {
    ranges.sort_by_key(|range| range.span);
    let mut kept: Vec<Range> = Vec::with_capacity(ranges.len());
    for range in ranges.drain(..) {
        let mut before = kept.iter().rev().take_while(|known| known.span == range.span);
        if !before.any(|known| known.inside == range.inside && known.bindings.equals(&range.bindings)) {
            kept.push(range);
        }
    }
    *ranges = kept;
}

/// The name under which the index files everything this root can match.
fn anchor_name(root: NodeRef<'_>) -> Option<&str> {
    let named = match root.kind() {
        Kind::Call => root.child(Role::Callee)?,
        Kind::Name | Kind::Attribute => root,
        _ => return None,
    };
    let concrete =
        matches!(named.kind(), Kind::Name | Kind::Attribute) && named.name() != "..." && !is_metavariable(named.name());
    concrete.then(|| named.name())
}

/// What may stand for a literal.
const FOLDING: [Kind; 2] = [Kind::Name, Kind::Binary];

/// The kinds this root can match; none when it can match any.
fn kinds_of(root: NodeRef<'_>) -> Option<Vec<Kind>> {
    Some(match root.kind() {
        Kind::Metavariable | Kind::Ellipsis | Kind::MetavariableEllipsis | Kind::Deep => return None,
        Kind::Call if root.without_bare_call() != root => vec![Kind::Call, Kind::Attribute],
        Kind::Call => vec![Kind::Call],
        Kind::Dict | Kind::Set if root.children().all(is_ellipsis) => vec![Kind::Dict, Kind::Set],
        Kind::String | Kind::ConcatenatedString => {
            let texts = [Kind::String, Kind::ConcatenatedString, Kind::Shell, Kind::Symbol, Kind::Regex];
            texts.into_iter().chain(FOLDING).collect()
        }
        Kind::True | Kind::False | Kind::Nil => [root.kind()].into_iter().chain(FOLDING).collect(),
        Kind::Assign => vec![Kind::Assign, Kind::AugmentedAssign],
        Kind::Import | Kind::ImportFrom => vec![Kind::Import, Kind::ImportFrom],
        Kind::Keyword | Kind::Pair => vec![Kind::Keyword, Kind::Pair],
        Kind::Number => [Kind::Number, Kind::Unary].into_iter().chain(FOLDING).collect(),
        kind => vec![kind],
    })
}

/// Whether a node has no value: what may stand only where statements do.
fn is_statement(node: NodeRef<'_>) -> bool {
    match node.kind() {
        Kind::If => !node.has(Flags::TERNARY),
        Kind::While
        | Kind::For
        | Kind::Try
        | Kind::With
        | Kind::Return
        | Kind::Raise
        | Kind::Assert
        | Kind::Delete
        | Kind::Jump
        | Kind::Global
        | Kind::Function
        | Kind::Class
        | Kind::ModuleDefinition
        | Kind::Import
        | Kind::ImportFrom => true,
        _ => false,
    }
}

/// Whether a node is something a bare metavariable can stand for.
fn is_matchable(node: NodeRef<'_>) -> bool {
    !is_statement(node)
        && !matches!(
            node.kind(),
            Kind::Module
                | Kind::Block
                | Kind::StringPart
                | Kind::Keyword
                | Kind::Parameter
                | Kind::ImportItem
                | Kind::Operator
                | Kind::Interpolation
                | Kind::Decorator
                | Kind::WithItem
                | Kind::Arm
                | Kind::Handler
        )
}
