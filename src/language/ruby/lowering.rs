//! Where lowering stands: the table it reads, the tree it writes, and the one place that says which noun lowers what.

use rustc_hash::FxHashMap;

use super::concrete::{At, Children, Concrete};
use super::grammar::{Field, Sort};
use crate::source::Span;
use crate::syntax::{Builder, Flags, Kind, NodeId, Role, Tree};

/// How many rows deep lowering goes: parentheses nest without leaving nodes, so the builder's cap does not see them.
const DEPTH_CAP: usize = 1000;

pub(super) struct Lowering<'t> {
    pub(super) text: &'t str,
    pub(super) concrete: &'t Concrete,
    pub(super) out: Builder,
    /// The next statement's value is what the method around it returns.
    pub(super) tail: bool,
    /// The bytes of the literal being read, escapes resolved.
    pub(super) literal: Vec<u8>,
    depth: usize,
    /// Errors already lowered: those are met behind what comes before them, and again in their list.
    errors: FxHashMap<At, NodeId>,
}

impl<'t> Lowering<'t> {
    pub(super) fn new(text: &'t str, concrete: &'t Concrete) -> Self {
        Self {
            text,
            concrete,
            out: Builder::new(),
            tail: false,
            literal: Vec::new(),
            depth: 0,
            errors: FxHashMap::default(),
        }
    }

    /// Lowers the whole text.
    pub(super) fn run(mut self) -> Tree {
        let whole = Span::new(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        let root = Concrete::root();
        for span in &self.concrete.comments {
            self.out.comment(*span);
        }
        for span in &self.concrete.errors {
            self.out.error(*span);
        }
        self.distrust_heredocs();
        self.out.open(Kind::Module, Role::None, whole);
        let body = self.out.open(Kind::Block, Role::Body, whole);
        self.statement_list(root);
        self.out.set_span(body, whole);
        self.out.close();
        self.out.close();
        self.out.finish()
    }

    pub(super) fn sort(&self, at: At) -> Sort {
        self.concrete.sort(at)
    }

    pub(super) fn span(&self, at: At) -> Span {
        self.concrete.span(at)
    }

    pub(super) fn children(&self, at: At) -> Children<'t> {
        self.concrete.children(at)
    }

    pub(super) fn part(&self, at: At, field: Field) -> Option<At> {
        self.concrete.part(at, field)
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// The text of a row.
    pub(super) fn str(&self, at: At) -> &'t str {
        self.slice(self.span(at))
    }

    /// Opens a node with a row's span.
    pub(super) fn open(&mut self, at: At, kind: Kind, role: Role) -> NodeId {
        self.out.open(kind, role, self.span(at))
    }

    /// A node named by a row's text.
    pub(super) fn leaf(&mut self, at: At, kind: Kind, role: Role) -> NodeId {
        self.out.leaf(kind, role, self.span(at), self.str(at))
    }

    /// A node without a name or children.
    pub(super) fn bare(&mut self, at: At, kind: Kind, role: Role) -> NodeId {
        self.out.leaf(kind, role, self.span(at), "")
    }

    /// A node around one child.
    pub(super) fn around(&mut self, at: At, kind: Kind, role: Role, child: Option<At>, child_role: Role) -> NodeId {
        let id = self.open(at, kind, role);
        self.optional(child, child_role);
        self.out.close();
        id
    }

    /// Lowers a part that may be absent.
    pub(super) fn optional(&mut self, at: Option<At>, role: Role) {
        if let Some(at) = at {
            self.lower(at, role);
        }
    }

    /// Lowers each child of a row.
    pub(super) fn each(&mut self, at: At, role: Role) {
        for child in self.children(at) {
            self.lower(child, role);
        }
    }

    /// Lowers a row to play a role: one node, whose id is returned.
    pub(super) fn lower(&mut self, at: At, role: Role) -> NodeId {
        if self.depth >= DEPTH_CAP || self.out.at_depth_cap() {
            return self.out.opaque(role, self.span(at));
        }
        self.depth += 1;
        let tail = std::mem::take(&mut self.tail);
        let id = self.dispatch(at, role, tail);
        if self.concrete.has_errors {
            self.following_errors(at);
        }
        self.depth -= 1;
        id
    }

    fn dispatch(&mut self, at: At, role: Role, tail: bool) -> NodeId {
        let sort = self.sort(at);
        if tail && passes_value_on(sort) {
            self.tail = true;
            let id = self.statement(at, sort, role);
            self.tail = false;
            return id;
        }
        let id = self.expression(at, sort, role);
        if tail && has_value(sort) {
            self.out.add_flags(id, Flags::IMPLICIT_RETURN);
        }
        id
    }

    fn expression(&mut self, at: At, sort: Sort, role: Role) -> NodeId {
        match sort {
            Sort::Identifier | Sort::Constant | Sort::SelfName | Sort::File | Sort::Line | Sort::Encoding => {
                self.leaf(at, Kind::Name, role)
            }
            Sort::Call => self.call(at, role),
            Sort::String | Sort::BareString => self.string(at, role),
            Sort::SimpleSymbol => self.simple_symbol(at, role),
            Sort::HashKeySymbol => self.key_symbol(at, role),
            Sort::InstanceVariable | Sort::ClassVariable | Sort::GlobalVariable => self.variable(at, role),
            Sort::Integer | Sort::Float | Sort::Rational | Sort::Complex => self.leaf(at, Kind::Number, role),
            Sort::True => self.bare(at, Kind::True, role),
            Sort::False => self.bare(at, Kind::False, role),
            Sort::Nil => self.bare(at, Kind::Nil, role),
            Sort::Super => self.bare(at, Kind::Super, role),
            Sort::Character => self.leaf(at, Kind::Character, role),
            Sort::Assignment => self.assignment(at, role),
            Sort::OperatorAssignment => self.operator_assignment(at, role),
            Sort::ScopeResolution => self.scope_resolution(at, role),
            Sort::ElementReference => self.element_reference(at, role),
            Sort::Array | Sort::RightAssignmentList => self.list(at, role),
            Sort::Hash => self.hash(at, role),
            Sort::Pair => self.pair(at, role),
            Sort::Binary => self.binary(at, role),
            Sort::Unary => self.unary(at, role),
            Sort::Range => self.range(at, role),
            Sort::Conditional => self.conditional(at, role),
            Sort::SplatArgument => self.prefixed(at, Kind::Splat, role),
            Sort::HashSplatArgument => self.prefixed(at, Kind::DoubleSplat, role),
            Sort::BlockArgument => self.prefixed(at, Kind::BlockPass, role),
            Sort::ForwardArgument => self.leaf(at, Kind::Splat, role),
            Sort::Lambda => self.lambda(at, role),
            Sort::Block | Sort::DoBlock => self.block(at, role),
            Sort::StringArray | Sort::SymbolArray => self.word_array(at, role),
            _ => self.rarer_expression(at, sort, role),
        }
    }

    fn rarer_expression(&mut self, at: At, sort: Sort, role: Role) -> NodeId {
        match sort {
            Sort::BareSymbol | Sort::DelimitedSymbol => self.symbol(at, role),
            Sort::ChainedString => self.around_each(at, Kind::ConcatenatedString, role, Role::Part),
            Sort::Regex => self.regex(at, role),
            Sort::Subshell => self.shell(at, role),
            Sort::HeredocBeginning => self.heredoc(at, role),
            Sort::Interpolation => self.interpolation(at, role),
            Sort::LeftAssignmentList | Sort::DestructuredLeftAssignment => self.targets(at, role),
            Sort::RestAssignment => self.rest_target(at, role),
            Sort::Method | Sort::SingletonMethod => self.method(at, role),
            Sort::Class => self.class(at, role),
            Sort::SingletonClass => self.singleton_class(at, role),
            Sort::Module => self.module(at, role),
            Sort::Return => self.returned(at, role),
            Sort::Yield => self.yielded(at, role),
            Sort::Break | Sort::Next | Sort::Redo | Sort::Retry => self.jump(at, role),
            Sort::While | Sort::Until => self.while_loop(at, role),
            Sort::WhileModifier | Sort::UntilModifier => self.while_modifier(at, role),
            Sort::For => self.for_loop(at, role),
            Sort::MatchPattern | Sort::TestPattern => self.one_line_match(at, role),
            Sort::Alias => self.alias(at, role),
            Sort::Undef => self.undef(at, role),
            Sort::BeginBlock | Sort::EndBlock => self.life_cycle_block(at, role),
            Sort::Operator | Sort::Setter => self.leaf(at, Kind::Name, role),
            Sort::Error => self.error(at, role),
            _ => self.pattern(at, sort, role),
        }
    }

    fn pattern(&mut self, at: At, sort: Sort, role: Role) -> NodeId {
        match sort {
            Sort::ArrayPattern | Sort::FindPattern => self.array_pattern(at, role),
            Sort::HashPattern => self.hash_pattern(at, role),
            Sort::KeywordPattern => self.pair(at, role),
            Sort::AlternativePattern => self.alternative_pattern(at, role),
            Sort::AsPattern => self.as_pattern(at, role),
            Sort::ParenthesizedPattern => self.parenthesised_pattern(at, role),
            Sort::VariableReferencePattern | Sort::ExpressionReferencePattern => self.pin(at, role),
            Sort::SplatParameter => self.prefixed(at, Kind::Splat, role),
            Sort::HashSplatParameter => self.prefixed(at, Kind::DoubleSplat, role),
            Sort::HashSplatNil => self.no_rest(at, role),
            Sort::DestructuredParameter => self.destructured(at, role),
            _ => self.statement(at, sort, role),
        }
    }

    /// What hands its value on from the statements inside it.
    fn statement(&mut self, at: At, sort: Sort, role: Role) -> NodeId {
        match sort {
            Sort::ParenthesizedStatements => self.parenthesised(at, role),
            Sort::If | Sort::Unless | Sort::Elsif => self.if_statement(at, role),
            Sort::IfModifier | Sort::UnlessModifier => self.if_modifier(at, role),
            Sort::Case | Sort::CaseMatch => self.case(at, role),
            Sort::Begin => self.begin(at, role),
            Sort::RescueModifier => self.rescue_modifier(at, role),
            _ => self.generic(at, role),
        }
    }

    /// A node around each child of a row.
    pub(super) fn around_each(&mut self, at: At, kind: Kind, role: Role, child_role: Role) -> NodeId {
        let id = self.open(at, kind, role);
        self.each(at, child_role);
        self.out.close();
        id
    }

    /// A construct without a kind of its own, named as the grammar does.
    pub(super) fn generic(&mut self, at: At, role: Role) -> NodeId {
        if self.sort(at) == Sort::None {
            return self.leaf(at, Kind::Generic, role);
        }
        let id = self.around_each(at, Kind::Generic, role, Role::None);
        self.out.set_name(id, self.sort(at).name());
        id
    }

    fn error(&mut self, at: At, role: Role) -> NodeId {
        if let Some(id) = self.errors.get(&at) {
            return *id;
        }
        let id = self.around_each(at, Kind::Error, role, Role::None);
        self.errors.insert(at, id);
        id
    }

    /// Lowers the errors right behind a row where the node that is open has room for them.
    fn following_errors(&mut self, at: At) {
        let mut next = self.concrete.behind(at);
        while let Some(error) = next.filter(|next| self.sort(*next) == Sort::Error) {
            if !self.errors.contains_key(&error) && self.out.place().contains(self.span(error)) {
                self.lower(error, Role::None);
            }
            next = self.concrete.behind(error);
        }
    }
}

const fn passes_value_on(sort: Sort) -> bool {
    matches!(
        sort,
        Sort::ParenthesizedStatements
            | Sort::If
            | Sort::Unless
            | Sort::Elsif
            | Sort::IfModifier
            | Sort::UnlessModifier
            | Sort::Case
            | Sort::CaseMatch
            | Sort::Begin
            | Sort::RescueModifier
    )
}

const fn has_value(sort: Sort) -> bool {
    !matches!(
        sort,
        Sort::Return
            | Sort::Break
            | Sort::Next
            | Sort::Redo
            | Sort::Retry
            | Sort::While
            | Sort::Until
            | Sort::WhileModifier
            | Sort::UntilModifier
            | Sort::Alias
            | Sort::Undef
            | Sort::BeginBlock
            | Sort::EndBlock
            | Sort::Error
    )
}
