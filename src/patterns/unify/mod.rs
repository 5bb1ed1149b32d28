//! Does a pattern's node match a node of code, and with which bindings?
//!
//! Written with continuations: `then` is called with the bindings made so far and says whether to stop looking. Every way
//! to match is tried, within a budget of steps that depends on nothing but the pattern and the code.

mod arguments;
mod literals;
mod statements;

use std::rc::Rc;

use super::bindings::{Bindings, Bound, same};
use super::compile::{Pattern, is_metavariable};
use super::target::Target;
use crate::language::Language;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// Most steps that one pattern takes at one place before it gives up there.
const STEPS: u32 = 200_000;
/// Most ways to match that are kept at one place.
const SOLUTIONS: usize = 64;
/// How far a name is followed to what it stands for.
const PROPAGATION: u32 = 4;

/// What comes after: returns whether to stop looking.
type Then<'k, 'p, 't> = &'k mut dyn FnMut(&mut Matcher<'p, 't>) -> bool;

/// One pattern against one file.
pub(super) struct Matcher<'p, 't> {
    pattern: &'p Pattern,
    target: &'t Target<'t>,
    bindings: Bindings,
    steps: u32,
    /// End of the last statement matched, for sequences.
    last: u32,
    /// Names are followed to the expressions they stand for.
    symbolic: bool,
    propagations: u32,
    /// Whether the budget ran out anywhere.
    pub exhausted: bool,
}

/// A way to match.
#[derive(Clone, Debug)]
pub(super) struct Solution {
    pub span: Span,
    pub bindings: Bindings,
}

impl<'p, 't> Matcher<'p, 't> {
    pub fn new(pattern: &'p Pattern, target: &'t Target<'t>, symbolic: bool) -> Self {
        Self {
            pattern,
            target,
            bindings: Bindings::default(),
            steps: 0,
            last: 0,
            symbolic,
            propagations: 0,
            exhausted: false,
        }
    }

    /// Every way the pattern's single root matches this node.
    pub fn at_node(&mut self, root: NodeRef<'p>, code: NodeRef<'t>) -> Vec<Solution> {
        let mut found = Vec::new();
        self.steps = 0;
        let span = code.span();
        self.node(root, code, &mut |m| keep(&mut found, span, &m.bindings));
        found
    }

    /// Every way the pattern's statements match from the `start`th child of a block.
    pub fn at_sequence(&mut self, roots: &[NodeRef<'p>], children: &[NodeRef<'t>], start: usize) -> Vec<Solution> {
        let mut found = Vec::new();
        self.steps = 0;
        let from = children[start].span().start;
        self.last = from;
        self.statements(roots, &children[start..], &mut |m| {
            let span = Span::new(from, m.last.max(from));
            keep(&mut found, span, &m.bindings)
        });
        found
    }

    fn step(&mut self) -> bool {
        self.steps += 1;
        self.exhausted |= self.steps > STEPS;
        self.steps <= STEPS
    }

    fn bind(&mut self, name: &str, bound: Bound, then: Then<'_, 'p, 't>) -> bool {
        // `$_` stands for anything, each time anew.
        if name == "$_" {
            return then(self);
        }
        if let Some(known) = self.bindings.get(name) {
            return same_value(self.target, self.symbolic, known, &bound) && then(self);
        }
        let length = self.bindings.len();
        self.bindings.push(name, bound);
        let stop = then(self);
        self.bindings.truncate(length);
        stop
    }

    fn bind_node(&mut self, name: &str, code: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        self.bind(name, Bound::of(code), then)
    }

    /// A name of a definition, keyword, attribute or the like.
    fn name(&mut self, pattern: NodeRef<'p>, code: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let name = pattern.name();
        if name == "..." {
            return then(self);
        }
        if is_metavariable(name) {
            let bound = Bound { span: self.target.name_span(code), node: None, text: Some(Rc::from(code.name())) };
            return self.bind(name, bound, then);
        }
        name == code.name() && then(self)
    }

    fn node(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if !self.step() {
            return false;
        }
        match p.kind() {
            Kind::Metavariable => return self.metavariable(p, c, then),
            Kind::Ellipsis => return then(self),
            Kind::MetavariableEllipsis => return self.bind_node(p.name(), c, then),
            Kind::Deep => return self.deep(p, c, then),
            _ => {}
        }
        let c = if p.kind() == Kind::Block { c } else { only_statement(c) };
        if self.plain(p, c, then) {
            return true;
        }
        self.follow(p, c, then)
    }

    fn metavariable(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let c = only_statement(c);
        if matches!(c.kind(), Kind::Keyword | Kind::DoubleSplat | Kind::BlockPass | Kind::StringPart | Kind::Parameter)
        {
            return false;
        }
        let pattern = self.pattern;
        let wanted = pattern.types.iter().find(|(name, _)| name == p.name());
        if wanted.is_some_and(|(_, wanted)| !super::constraints::has_type(self.target, c, wanted)) {
            return false;
        }
        self.bind_node(p.name(), c, then)
    }

    fn deep(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some(inner) = p.child(Role::Argument) else { return then(self) };
        c.descendants().any(|below| self.node(inner, below, then))
    }

    /// A name stands for its only value, where the rule asks for that.
    fn follow(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let named = matches!(c.kind(), Kind::Name | Kind::Attribute | Kind::Variable);
        if !self.symbolic || !named || self.propagations >= PROPAGATION {
            return false;
        }
        let definitions = &self.target.facts.definitions;
        let Some(value) =
            definitions.value(c).or_else(|| if c.kind() == Kind::Name { definitions.alias(c) } else { None })
        else {
            return false;
        };
        self.propagations += 1;
        let stop = self.node(p, value, then);
        self.propagations -= 1;
        stop
    }

    fn plain(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        match p.kind() {
            Kind::String | Kind::ConcatenatedString | Kind::Symbol | Kind::Shell | Kind::Regex => self.text(p, c, then),
            Kind::Number | Kind::True | Kind::False | Kind::Nil => self.value(p, c, then),
            Kind::Name | Kind::Attribute => self.reference(p, c, then),
            Kind::Call => self.call(p, c, then),
            Kind::Assign => self.assign(p, c, then),
            Kind::Function => self.function(p, c, then),
            Kind::Class | Kind::ModuleDefinition => self.class(p, c, then),
            Kind::If => self.conditional(p, c, then),
            Kind::Block => self.block(p, c, then),
            Kind::Dict | Kind::Set => self.unordered(p, c, then),
            Kind::Boolean => self.boolean(p, c, then),
            Kind::Import | Kind::ImportFrom => self.import(p, c, then),
            Kind::Keyword | Kind::Pair => self.entry(p, c, then),
            Kind::Return => self.returns(p, c, then),
            _ => p.kind() == c.kind() && self.structure(p, c, then),
        }
    }

    /// Same kind, same name, children matched in order; what the pattern leaves out may be there where it is optional.
    fn structure(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if p.has(Flags::SPLAT) != c.has(Flags::SPLAT) || p.has(Flags::DOUBLE_SPLAT) != c.has(Flags::DOUBLE_SPLAT) {
            return false;
        }
        let wanted: Vec<_> = p.children().collect();
        let optional = |role: Role| {
            matches!(role, Role::Else | Role::Type | Role::Returns | Role::Decorator | Role::Format | Role::Message)
        };
        let given: Vec<_> =
            c.children().filter(|child| !optional(child.role()) || p.child(child.role()).is_some()).collect();
        self.name(p, c, &mut |m| m.list(&wanted, &given, then))
    }

    /// Nodes in order; an ellipsis takes any run.
    fn list(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return given.is_empty() && then(self) };
        if is_ellipsis(*first) {
            return self.run(*first, rest, given, then, Self::list);
        }
        let Some((code, left)) = given.split_first() else { return false };
        let roles = first.role() == code.role() || first.role() == Role::None;
        roles && self.node(*first, *code, &mut |m| m.list(rest, left, then))
    }

    /// An ellipsis before `rest`: takes none, one, two … of the given.
    fn run(
        &mut self,
        ellipsis: NodeRef<'p>,
        rest: &[NodeRef<'p>],
        given: &[NodeRef<'t>],
        then: Then<'_, 'p, 't>,
        next: List<'p, 't>,
    ) -> bool {
        let least = if rest.is_empty() { given.len() } else { 0 };
        (least..=given.len()).any(|taken| {
            if !self.step() {
                return false;
            }
            self.bind_run(ellipsis, &given[..taken], &mut |m| next(m, rest, &given[taken..], then))
        })
    }

    fn bind_run(&mut self, ellipsis: NodeRef<'p>, taken: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        if ellipsis.kind() != Kind::MetavariableEllipsis {
            return then(self);
        }
        let bound = match taken {
            [] => Bound { span: Span::default(), node: None, text: Some(Rc::from("")) },
            [one] => Bound::of(*one),
            [first, .., last] => Bound { span: Span::new(first.span().start, last.span().end), node: None, text: None },
        };
        self.bind(ellipsis.name(), bound, then)
    }

    fn reference(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let c = c.without_bare_call();
        if let Some(path) = dotted(p) {
            return matches!(c.kind(), Kind::Name | Kind::Attribute) && self.target.facts.means(c, &path) && then(self);
        }
        if p.kind() == Kind::Attribute && p.name() == "..." {
            return self.chain(p, c, then);
        }
        if p.kind() != Kind::Attribute {
            return false;
        }
        if c.kind() == Kind::Name {
            return self.imported_member(p, c, then);
        }
        if c.kind() != Kind::Attribute {
            return false;
        }
        match (p.child(Role::Object), c.child(Role::Object)) {
            (Some(object), Some(code)) => self.name(p, c, &mut |m| m.node(object, code, then)),
            (None, None) => self.name(p, c, then),
            _ => false,
        }
    }

    /// `module.$M` against a name imported from the module.
    fn imported_member(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some(module) = p.child(Role::Object).and_then(dotted) else { return false };
        let target = self.target;
        target.facts.names.imported_at(c, &target.facts.definitions).into_iter().any(|path| {
            let Some((from, member)) = path.rsplit_once('.') else { return false };
            let bound = Bound { span: c.span(), node: None, text: Some(Rc::from(member)) };
            from.split('.').eq(module.iter().copied()) && self.bind(p.name(), bound, then)
        })
    }

    /// `$X. ... .f()`: what stands before `. ... .` lies anywhere down the chain.
    fn chain(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some(object) = p.child(Role::Object) else { return false };
        let mut at = c;
        loop {
            if self.node(object, at, then) {
                return true;
            }
            let below = match at.kind() {
                Kind::Call => at.child(Role::Callee),
                Kind::Attribute | Kind::Index => at.child(Role::Object),
                Kind::Await => at.child(Role::Value),
                _ => None,
            };
            match below {
                Some(next) => at = next,
                None => return false,
            }
        }
    }

    fn assign(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let assigns = c.kind() == Kind::Assign || (c.kind() == Kind::AugmentedAssign && c.name() == "||=");
        let (Some(target), Some(code)) = (p.child(Role::Target), c.child(Role::Target)) else { return false };
        if !assigns {
            return false;
        }
        let (types, values) =
            ((p.child(Role::Type), c.child(Role::Type)), (p.child(Role::Value), c.child(Role::Value)));
        self.node(target, code, &mut |m| {
            m.optional(types.0, types.1, &mut |m| match values {
                (Some(value), Some(code)) => m.node(value, code, then),
                (None, _) => then(m),
                _ => false,
            })
        })
    }

    /// What the pattern leaves out may be there.
    fn optional(&mut self, p: Option<NodeRef<'p>>, c: Option<NodeRef<'t>>, then: Then<'_, 'p, 't>) -> bool {
        match (p, c) {
            (None, _) => then(self),
            (Some(p), Some(c)) => self.node(p, c, then),
            (Some(p), None) => p.kind() == Kind::Ellipsis && then(self),
        }
    }

    fn conditional(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let ternary = (p.has(Flags::TERNARY), c.has(Flags::TERNARY));
        let shapes = ternary.0 == ternary.1 || (self.target.language == Language::Ruby && !ternary.0);
        if c.kind() != Kind::If || !shapes {
            return false;
        }
        let part = |role: Role| (p.child(role), c.child(role));
        let (mut conditions, bodies, elses) = (part(Role::Condition), part(Role::Body), part(Role::Else));
        if p.has(Flags::UNLESS) != c.has(Flags::UNLESS) {
            let Some(asked) = opposite(conditions) else { return false };
            conditions = asked;
        }
        self.optional(conditions.0, conditions.1, &mut |m| {
            m.optional(bodies.0, bodies.1, &mut |m| m.optional(elses.0, elses.1, then))
        })
    }

    /// Python's `return x`, Ruby's too, and the last value of a Ruby method.
    fn returns(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if c.kind() == Kind::Return {
            return self.structure(p, c, then);
        }
        let Some(value) = p.child(Role::Value) else { return false };
        c.has(Flags::IMPLICIT_RETURN) && self.node(value, c, then)
    }

    /// `and`/`or` associate: both sides as flat lists.
    fn boolean(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if c.kind() != Kind::Boolean || p.name() != c.name() {
            return false;
        }
        let (mut wanted, mut given) = (Vec::new(), Vec::new());
        flatten(p, p.name(), &mut wanted);
        flatten(c, c.name(), &mut given);
        self.operands(&wanted, &given, then)
    }

    fn operands(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return given.is_empty() && then(self) };
        if is_ellipsis(*first) {
            return self.run(*first, rest, given, then, Self::operands);
        }
        let Some((code, left)) = given.split_first() else { return false };
        self.node(*first, *code, &mut |m| m.operands(rest, left, then))
    }
}

/// A way to match lists, for what follows an ellipsis.
type List<'p, 't> = fn(&mut Matcher<'p, 't>, &[NodeRef<'p>], &[NodeRef<'t>], Then<'_, 'p, 't>) -> bool;

fn flatten<'n>(node: NodeRef<'n>, operator: &str, out: &mut Vec<NodeRef<'n>>) {
    for side in node.children() {
        if side.kind() == Kind::Boolean && side.name() == operator {
            flatten(side, operator, out);
        } else {
            out.push(side);
        }
    }
}

fn keep(found: &mut Vec<Solution>, span: Span, bindings: &Bindings) -> bool {
    if !found.iter().any(|known| known.span == span && known.bindings.equals(bindings)) {
        found.push(Solution { span, bindings: bindings.clone() });
    }
    found.len() >= SOLUTIONS
}

/// Whether two values are the same: as code, or, where names are followed, what they stand for.
pub(super) fn same_value(target: &Target<'_>, symbolic: bool, a: &Bound, b: &Bound) -> bool {
    let alike = |a: &Bound, b: &Bound| same(a, b, target.tree, target.source.text()) && !apart(target, a, b);
    alike(a, b) || (symbolic && alike(&followed(target, a), &followed(target, b)))
}

/// Whether two names of one spelling are those of different scopes.
fn apart(target: &Target<'_>, a: &Bound, b: &Bound) -> bool {
    let scope = |bound: &Bound| {
        let name = bound.node.map(|id| target.tree.node(id)).filter(|node| node.kind() == Kind::Name)?;
        target.facts.definitions.declaration(name)
    };
    a.span != b.span && matches!((scope(a), scope(b)), (Some(one), Some(other)) if one != other)
}

/// The name at the end of a chain of names that each stand for the next.
fn followed(target: &Target<'_>, bound: &Bound) -> Bound {
    let mut bound = bound.clone();
    for _ in 0..PROPAGATION {
        let name = bound.node.map(|id| target.tree.node(id)).filter(|node| node.kind() == Kind::Name);
        let value = name.and_then(|name| target.facts.definitions.origin(name));
        let Some(next) = value.filter(|value| value.kind() == Kind::Name) else { break };
        bound = Bound::of(next);
    }
    bound
}

/// Whether a node of a pattern takes any run of nodes.
pub(super) fn is_ellipsis(p: NodeRef<'_>) -> bool {
    match p.kind() {
        Kind::Ellipsis | Kind::MetavariableEllipsis => true,
        Kind::Parameter => p.name() == "..." || p.name().starts_with("$..."),
        Kind::Splat | Kind::DoubleSplat => p.child(Role::Value).is_some_and(|v| v.kind() == Kind::Ellipsis),
        _ => false,
    }
}

/// The conditions of an `if` and an `unless` as they compare: `if !a` is `unless a`, and `if $X` is either.
fn opposite<'p, 't>(conditions: (Option<NodeRef<'p>>, Option<NodeRef<'t>>)) -> Option<Conditions<'p, 't>> {
    let (pattern, code) = (conditions.0?, conditions.1?);
    let negated = |node: NodeRef<'_>| node.kind() == Kind::Unary && node.name() == "not";
    match pattern.kind() {
        Kind::Metavariable | Kind::Ellipsis => Some((Some(pattern), Some(code))),
        _ if negated(pattern) => Some((pattern.child(Role::Value), Some(code))),
        _ if negated(code) => Some((Some(pattern), code.child(Role::Value))),
        _ => None,
    }
}

type Conditions<'p, 't> = (Option<NodeRef<'p>>, Option<NodeRef<'t>>);

/// A group of one statement is that statement.
pub(super) fn only_statement(c: NodeRef<'_>) -> NodeRef<'_> {
    match c.first_child() {
        Some(only) if c.kind() == Kind::Block && only.next_sibling().is_none() => only,
        _ => c,
    }
}

/// The parts of a Name or Attribute chain without metavariables.
pub(super) fn dotted(p: NodeRef<'_>) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut at = p;
    loop {
        if at.name() == "..." || is_metavariable(at.name()) {
            return None;
        }
        parts.push(at.name());
        match at.kind() {
            Kind::Name => break,
            Kind::Attribute => match at.child(Role::Object) {
                Some(object) => at = object.without_bare_call(),
                None => break,
            },
            _ => return None,
        }
    }
    parts.reverse();
    Some(parts)
}
