//! What regexes ask of the parts of a place, answered before the place is matched: most places are ruled out so, and a
//! match costs more than an answer.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::bindings::Bound;
use super::compile::{Pattern, is_metavariable};
use super::constraints::matches_regex;
use super::formula::{Asked, Condition};
use super::target::Target;
use super::unify::only_statement;
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Role, Symbol};

/// The regexes asked of metavariables that a pattern binds at its root, or as the name or the receiver there.
pub(super) struct Early<'f, 't> {
    target: &'t Target<'t>,
    root: Option<NodeRef<'f>>,
    /// Of the root itself, and of what is called.
    whole: Vec<&'f Asked>,
    callee: Vec<&'f Asked>,
    /// Of the last part of what is called.
    name: Vec<&'f Asked>,
    names: RefCell<FxHashMap<Symbol, bool>>,
    /// Of what stands before the last part.
    object: Vec<&'f Asked>,
}

impl<'f, 't> Early<'f, 't> {
    pub fn new(pattern: &'f Pattern, conditions: &'f [Condition], target: &'t Target<'t>) -> Self {
        let asking: Vec<&Asked> = conditions.iter().filter_map(Condition::early).collect();
        let of = |named: Option<NodeRef<'_>>| match named.map(NodeRef::name).filter(|name| is_metavariable(name)) {
            Some(name) => asking.iter().copied().filter(|asked| asked.name == name).collect(),
            None => Vec::new(),
        };
        let alone = |node: Option<NodeRef<'f>>| node.filter(|node| node.kind() == Kind::Metavariable);
        let root = pattern.only_root();
        let callee = root.filter(|root| root.kind() == Kind::Call).and_then(|root| root.child(Role::Callee));
        let member = callee.or(root).filter(|node| node.kind() == Kind::Attribute);
        Self {
            target,
            root,
            whole: of(alone(root)),
            callee: of(alone(callee)),
            name: of(member),
            names: RefCell::default(),
            object: of(alone(member.and_then(|member| member.child(Role::Object)))),
        }
    }

    /// Whether the pattern can match here with values that meet what is asked.
    pub fn lets(&self, code: NodeRef<'t>) -> bool {
        self.whole.iter().all(|asked| self.suits(code, asked)) && self.lets_call(code)
    }

    fn lets_call(&self, code: NodeRef<'t>) -> bool {
        let asks = !self.callee.is_empty() || !self.name.is_empty() || !self.object.is_empty();
        let Some(root) = self.root.filter(|_| asks) else { return true };
        let named =
            if root.kind() == Kind::Call && code.kind() == Kind::Call { code.child(Role::Callee) } else { Some(code) };
        let Some(named) = named.filter(|named| root.kind() == Kind::Attribute || *named != code) else { return true };
        if !self.callee.iter().all(|asked| self.suits(named, asked)) {
            return false;
        }
        if named.kind() != Kind::Attribute {
            return true;
        }
        let object = named.child(Role::Object);
        self.lets_name(named) && object.is_none_or(|object| self.object.iter().all(|asked| self.suits(object, asked)))
    }

    fn lets_name(&self, member: NodeRef<'t>) -> bool {
        let suits = |asked: &&Asked| {
            let bound = Bound { span: Span::default(), node: None, text: Some(member.name().into()) };
            matches_regex(self.target, &bound, asked)
        };
        self.name.is_empty()
            || *self.names.borrow_mut().entry(member.symbol()).or_insert_with(|| self.name.iter().all(suits))
    }

    fn suits(&self, code: NodeRef<'t>, asked: &Asked) -> bool {
        matches_regex(self.target, &Bound::of(only_statement(code)), asked)
    }
}
