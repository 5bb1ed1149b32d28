//! What front ends share over tree-sitter: the parser of a thread, and a walk that lowers one grammar's tree
//! in a single pass, led by a table with a row for each kind of the grammar.
//!
//! It knows no language. Whatever the table does not name becomes [`Kind::Generic`] with its children;
//! tokens without a name are skipped; comments, errors and depth are dealt with here, once for all.

use std::cell::RefCell;

use tree_sitter::{Language, Node, Parser, TreeCursor};

use crate::source::Span;
use crate::syntax::{Builder, Flags, Kind, NodeId, Role, Tree};

/// How many levels of the grammar's tree are walked: it nests deeper than ours where nodes leave no trace (parentheses).
const GRAMMAR_DEPTH_CAP: usize = 2000;

/// The kind that tree-sitter gives to what did not parse.
const ERROR: u16 = u16::MAX;

/// Lowers the node that the walk stands on, to play a role.
pub(super) type Handler = fn(&mut Walk<'_>, Role);

/// What becomes of a kind of the grammar.
#[derive(Clone, Copy)]
enum Shape {
    Skip,
    Through,
    Leaf(Kind),
    Node(Kind),
    Custom(Handler),
}

/// A line of a front end's table: a kind of the grammar, what becomes of it, and the roles of its children.
pub(super) struct Form {
    name: &'static str,
    shape: Shape,
    /// The role of children without a field.
    rest: Role,
    fields: &'static [(&'static str, Role)],
}

/// Trivia: nothing is left of it.
pub(super) const fn skip(name: &'static str) -> Form {
    Form { name, shape: Shape::Skip, rest: Role::None, fields: &[] }
}

/// Its children stand in its place, in its role.
pub(super) const fn through(name: &'static str) -> Form {
    Form { name, shape: Shape::Through, rest: Role::None, fields: &[] }
}

/// A node named by its text, without children.
pub(super) const fn leaf(name: &'static str, kind: Kind) -> Form {
    Form { name, shape: Shape::Leaf(kind), rest: Role::None, fields: &[] }
}

/// A node whose children take roles by their fields, `rest` where they have none.
pub(super) const fn node(name: &'static str, kind: Kind, rest: Role, fields: &'static [(&'static str, Role)]) -> Form {
    Form { name, shape: Shape::Node(kind), rest, fields }
}

/// A node that needs a function of its own; [`Walk::each`] in it gives its children their roles by this table.
pub(super) const fn custom(
    name: &'static str,
    handler: Handler,
    rest: Role,
    fields: &'static [(&'static str, Role)],
) -> Form {
    Form { name, shape: Shape::Custom(handler), rest, fields }
}

/// A form with its fields looked up: index 0 of `roles` is the rest. No roles but that one: fields are not asked for.
struct Resolved {
    shape: Option<Shape>,
    roles: Box<[Role]>,
}

/// A grammar with its table, indexed by kind.
pub(super) struct Grammar {
    language: Language,
    forms: Vec<Resolved>,
    comment: u16,
}

impl Grammar {
    /// Looks the table's names up.
    ///
    /// # Panics
    /// When the table names a kind or field that the grammar, pinned exactly, does not have.
    pub(super) fn new(language: Language, table: &[Form]) -> Self {
        let mut forms: Vec<Resolved> = (0..language.node_kind_count())
            .map(|id| {
                let named = u16::try_from(id).is_ok_and(|id| language.node_kind_is_named(id));
                Resolved { shape: (!named).then_some(Shape::Skip), roles: [Role::None].into() }
            })
            .collect();
        for form in table {
            let id = language.id_for_node_kind(form.name, true);
            assert_ne!(id, 0, "the grammar has no {}", form.name);
            let mut roles = vec![form.rest];
            if !form.fields.is_empty() {
                roles.resize(language.field_count() + 1, form.rest);
            }
            for (field, role) in form.fields {
                let field = language.field_id_for_name(field).expect("the table names fields of the grammar");
                roles[usize::from(field.get())] = *role;
            }
            forms[usize::from(id)] = Resolved { shape: Some(form.shape), roles: roles.into() };
        }
        let comment = language.id_for_node_kind("comment", true);
        Self { language, forms, comment }
    }

    fn form(&self, kind: u16) -> Option<&Resolved> {
        self.forms.get(usize::from(kind))
    }
}

thread_local! {
    static PARSER: RefCell<Parser> = RefCell::new(Parser::new());
}

/// The grammar's own tree of a text.
///
/// # Panics
/// When the grammar was generated for another version of tree-sitter; a test parses with each.
pub(super) fn parse(language: &Language, text: &str) -> tree_sitter::Tree {
    PARSER.with_borrow_mut(|parser| {
        parser.set_language(language).expect("the grammar is of this tree-sitter's version");
        parser.parse(text, None).expect("nothing cancels the parser, and it has a language")
    })
}

/// The tree of a text: parses, and lowers from the root, which the table must make a [`Kind::Module`].
pub(super) fn lower(grammar: &'static Grammar, text: &str) -> Tree {
    let parsed = parse(&grammar.language, text);
    let mut walk =
        Walk { builder: Builder::new(), grammar, cursor: parsed.walk(), text, depth: 0, flags: Flags::EMPTY };
    walk.root();
    walk.builder.finish()
}

/// Where lowering stands in the grammar's tree, and the tree written so far.
pub(super) struct Walk<'t> {
    pub(super) builder: Builder,
    grammar: &'static Grammar,
    cursor: TreeCursor<'t>,
    text: &'t str,
    depth: usize,
    /// What the next node opened gets, left by a construct that is no node of its own (parentheses).
    flags: Flags,
}

impl<'t> Walk<'t> {
    /// The grammar's node.
    pub(super) fn node(&self) -> Node<'t> {
        self.cursor.node()
    }

    /// The grammar's kind of it.
    fn kind(&self) -> u16 {
        self.node().kind_id()
    }

    /// Whether it is more than punctuation.
    pub(super) fn is_named(&self) -> bool {
        self.node().is_named()
    }

    /// Where it stands.
    pub(super) fn span(&self) -> Span {
        span(self.node())
    }

    /// Its text.
    pub(super) fn str(&self) -> &'t str {
        self.slice(self.span())
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Lowers the children with flags for the first node that is opened: for a construct that is no node of its own.
    pub(super) fn flagged(&mut self, flags: Flags, role: Role) {
        self.flags = self.flags.with(flags);
        self.each(|walk, _| walk.lower(role));
        self.flags = Flags::EMPTY;
    }

    /// Opens a node with the span of the grammar's node; close it with [`Builder::close`].
    pub(super) fn open(&mut self, kind: Kind, role: Role) -> NodeId {
        let span = self.span();
        self.open_at(kind, role, span)
    }

    /// Opens a node with a span of its own.
    pub(super) fn open_at(&mut self, kind: Kind, role: Role, span: Span) -> NodeId {
        let id = self.builder.open(kind, role, span);
        if self.flags != Flags::EMPTY {
            self.builder.add_flags(id, self.flags);
            self.flags = Flags::EMPTY;
        }
        id
    }

    /// Ends the node opened last.
    pub(super) fn close(&mut self) {
        self.builder.close();
    }

    /// Names a node by the text of the grammar's node.
    pub(super) fn name(&mut self, id: NodeId) {
        self.builder.set_name(id, self.str());
    }

    /// Adds flags to a node.
    pub(super) fn flag(&mut self, id: NodeId, flags: Flags) {
        self.builder.add_flags(id, flags);
    }

    /// A node named by the text of the grammar's node, without children.
    pub(super) fn leaf(&mut self, kind: Kind, role: Role) -> NodeId {
        let id = self.open(kind, role);
        self.name(id);
        self.close();
        id
    }

    /// Calls `visit` on each child, tokens included, with the role its row gives it. Comments and missing tokens
    /// are noted and not visited.
    pub(super) fn each(&mut self, mut visit: impl FnMut(&mut Self, Role)) {
        let kind = self.kind();
        if !self.cursor.goto_first_child() {
            return;
        }
        self.depth += 1;
        let grammar = self.grammar;
        let roles = grammar.form(kind).map_or(&[Role::None][..], |form| &form.roles);
        loop {
            let (node, span) = (self.node(), self.span());
            let missing = span.is_empty() && node.is_missing();
            if missing {
                self.builder.error(span);
            }
            if node.kind_id() == grammar.comment {
                self.builder.comment(span);
            } else if !missing || node.is_named() {
                let field = if roles.len() == 1 { None } else { self.cursor.field_id() };
                visit(self, roles[field.map_or(0, |field| usize::from(field.get()))]);
            }
            if !self.cursor.goto_next_sibling() {
                break;
            }
        }
        self.depth -= 1;
        self.cursor.goto_parent();
    }

    /// Lowers each child into the node that is open.
    pub(super) fn children(&mut self) {
        self.each(Self::lower);
    }

    /// Opens a node, lowers each child into it, and closes it.
    pub(super) fn branch(&mut self, kind: Kind, role: Role) -> NodeId {
        let id = self.open(kind, role);
        self.children();
        self.builder.close();
        id
    }

    /// Lowers the node the walk stands on as its row says. Punctuation leaves nothing.
    pub(super) fn lower(&mut self, role: Role) {
        let kind = self.kind();
        let grammar = self.grammar;
        if kind == ERROR {
            return self.error(role);
        }
        let Some(form) = grammar.form(kind) else { return };
        if matches!(form.shape, Some(Shape::Skip)) {
            return;
        }
        let span = self.span();
        if span.is_empty() && self.node().is_missing() {
            self.builder.leaf(Kind::Error, role, span, "");
            return;
        }
        if self.too_deep() {
            self.builder.opaque(role, span);
            return;
        }
        match form.shape {
            Some(Shape::Skip) => {}
            Some(Shape::Through) => self.each(|walk, _| walk.lower(role)),
            Some(Shape::Leaf(kind)) => _ = self.leaf(kind, role),
            Some(Shape::Node(kind)) => _ = self.branch(kind, role),
            Some(Shape::Custom(handler)) => handler(self, role),
            None => self.generic(role),
        }
    }

    /// A node of the grammar that ours has no kind for: its name, and its children without roles.
    pub(super) fn generic(&mut self, role: Role) {
        let id = self.open(Kind::Generic, role);
        let name = self.node().kind();
        self.builder.set_name(id, name);
        self.each(|walk, _| walk.lower(Role::None));
        self.builder.close();
    }

    /// Whether nodes below this one must become one [`Kind::Opaque`].
    pub(super) fn too_deep(&self) -> bool {
        self.builder.at_depth_cap() || self.depth >= GRAMMAR_DEPTH_CAP
    }

    /// What did not parse: noted, and whatever could be read inside it kept.
    fn error(&mut self, role: Role) {
        let span = self.span();
        self.builder.error(span);
        if self.too_deep() {
            self.builder.opaque(role, span);
            return;
        }
        self.open(Kind::Error, role);
        self.each(|walk, _| walk.lower(Role::None));
        self.builder.close();
    }

    /// The root is a module even where nothing of it parsed.
    fn root(&mut self) {
        let span = Span::new(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        if self.kind() == ERROR {
            let errors = self.span();
            self.builder.error(errors);
        }
        self.builder.open(Kind::Module, Role::None, span);
        self.builder.open(Kind::Block, Role::Body, span);
        self.each(|walk, _| walk.lower(Role::None));
        self.builder.close();
        self.builder.close();
    }
}

/// A grammar's node's place.
pub(super) fn span(node: Node<'_>) -> Span {
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span::new(at(node.start_byte()), at(node.end_byte()))
}

/// The named leaves of the grammar's own tree, with their kinds: what tests hold against our tree.
pub(super) fn leaves(language: &Language, text: &str) -> Vec<(String, Span)> {
    let parsed = parse(language, text);
    let mut cursor = parsed.walk();
    let mut leaves = Vec::new();
    loop {
        let node = cursor.node();
        if node.is_named() && node.named_child_count() == 0 {
            leaves.push((node.kind().to_owned(), span(node)));
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return leaves;
            }
        }
    }
}
