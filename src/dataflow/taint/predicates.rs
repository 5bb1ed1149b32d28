//! What functions of ours that answer yes or no show of what they were asked about, and what rules say that an answer shows.

use super::channels::Channels;
use super::interpreter::Interpreter;
use super::marks::Role as MarkRole;
use super::object::{Closure, Ref, Shape};
use super::state::State;
use super::value::Value;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// How many predicates call predicates.
const NESTED: usize = 3;

impl Interpreter<'_> {
    /// What the rules say that this shows by its answer; without one, by being harmless.
    pub fn assume_guards(&mut self, condition: NodeRef<'_>, answer: Option<bool>) {
        self.assume_guards_beside(condition, answer, Channels::NONE);
    }

    /// The same, but for channels in which what it was held against is dangerous itself.
    pub fn assume_guards_beside(&mut self, condition: NodeRef<'_>, answer: Option<bool>, but: Channels) {
        let module = self.module().clone();
        for mark in module.marks.at(condition.span()) {
            if let MarkRole::Guard { shown, holds } = mark.role
                && holds == answer
                && shown != condition.span()
                && let Some(shown) = spanning(module.tree.root(), shown)
                && !changed_since(shown, condition)
            {
                self.cleanse_shown(shown, mark.channels.minus(but));
            }
        }
    }

    /// From here on an expression is harmless for these channels.
    pub fn cleanse_shown(&mut self, node: NodeRef<'_>, channels: Channels) {
        let mut value = self.peek(node);
        if value.refs.is_empty() && value.dangers().and(channels).is_empty() {
            return;
        }
        // Of a thing that is not known to be a container, what went in is the thing.
        for id in Self::objects_of(&value) {
            if self.object(id).is_some_and(|object| object.shape == Shape::Opaque) {
                self.change(id, |object| object.rest.cleanse(channels));
            }
        }
        let named = matches!(node.kind(), Kind::Name | Kind::Variable);
        if !value.refs.is_empty() || !named {
            let (frame, code) = (self.frame_id(), self.code(node));
            self.state.check(frame, &code, channels);
        }
        if !named {
            return;
        }
        value.cleanse(channels);
        self.narrow(node, value);
    }

    /// A function of ours that says yes or no: what is shown of its parameters wherever it answers so holds of the arguments.
    pub fn assume_predicate(&mut self, callee: NodeRef<'_>, given: &[NodeRef<'_>], holds: bool) {
        if self.stack.len() > NESTED + 4 {
            return;
        }
        let Some(closure) = self.predicate(callee) else { return };
        let module = self.modules[closure.definition.module].module.clone();
        let node = module.tree.node(closure.definition.node);
        let mut parameters: Vec<NodeRef<'_>> = node.children_with(Role::Parameter).collect();
        if closure.this.is_some() && !module.ruby && !super::invoke::is_static(node) && !parameters.is_empty() {
            parameters.remove(0);
        }
        let values: Vec<Value> = given.iter().map(|argument| self.peek(*argument)).collect();
        if values.iter().all(Value::is_harmless) {
            return;
        }
        let recording = std::mem::replace(&mut self.recording, false);
        let before = self.state.fork();
        let this = closure.this.map(|id| Value::reference(Ref::Object(id)));
        let class = self.frames[closure.frame as usize].class;
        let frame = self.entry_frame(closure.definition.module, closure.frame, this, class);
        self.activate(frame, Some(closure.definition));
        self.activation().asked = Some(holds);
        for (parameter, value) in parameters.iter().zip(&values) {
            self.take_one(*parameter, value.clone());
        }
        self.walk_asked(node, holds);
        let after = |(parameter, given): (&NodeRef<'_>, &Value)| {
            let name = self.symbol(parameter.symbol());
            let now = self.var(frame, name).filter(|_| !super::invoke::stores_to(node, *parameter))?;
            let gone = given.dangers().minus(now.dangers());
            (!self.state.dead && !gone.is_empty()).then(|| (gone, now.clone()))
        };
        let shown: Vec<Option<(Channels, Value)>> = parameters.iter().zip(&values).map(after).collect();
        self.stack.pop();
        self.state = before;
        self.recording = recording;
        for (argument, shown) in given.iter().zip(shown) {
            match shown {
                Some((_, now)) if now.is_harmless() => self.narrow(*argument, now),
                Some((gone, _)) => self.cleanse_shown(*argument, gone),
                None => {}
            }
        }
    }

    /// Walks a function that is asked; what is left is what is known where it answers so.
    fn walk_asked(&mut self, function: NodeRef<'_>, holds: bool) {
        let Some(body) = function.child(Role::Body) else { return };
        let value = self.eval(body);
        if body.kind() != Kind::Block && (function.kind() == Kind::Lambda || body.has(Flags::IMPLICIT_RETURN)) {
            self.answered(body, &value, holds);
        } else if !self.ruby() && holds {
            // A function that just ends gives nothing.
            self.state = State::unreached();
        }
        let left = std::mem::replace(&mut self.activation().left, State::unreached());
        let end = std::mem::replace(&mut self.state, State::unreached());
        self.state = end.join(left);
    }

    /// A function that is asked gives this back: it may not be the answer at all, or shows something by being it.
    pub fn answered(&mut self, node: NodeRef<'_>, value: &Value, holds: bool) {
        let ruby = self.ruby();
        let never = value.only_consts().is_some_and(|all| all.iter().all(|one| one.truth(ruby) != holds));
        if never {
            self.state = State::unreached();
        } else {
            self.assume(node, holds);
        }
    }

    /// The function of ours that a condition calls.
    fn predicate(&mut self, callee: NodeRef<'_>) -> Option<std::rc::Rc<Closure>> {
        let function = match callee.kind() {
            Kind::Name => {
                let name = self.symbol(callee.symbol());
                let known = self.visible(name).filter(|value| !value.refs.is_empty());
                known.or_else(|| self.own_method(callee)).or_else(|| self.starred(callee))
            }
            Kind::Attribute => Some(self.peek(callee)),
            _ => None,
        }?;
        let function = match function.refs.as_slice() {
            [Ref::Path(from, path)] => self.follow(*from, &path.clone())?,
            _ => function,
        };
        match function.refs.as_slice() {
            [Ref::Function(closure)] => Some(closure.clone()),
            _ => None,
        }
    }
}

/// The outermost expression of a place.
fn spanning(root: NodeRef<'_>, span: Span) -> Option<NodeRef<'_>> {
    let mut at = root;
    while at.span() != span || super::interpreter::is_wrapper(at) {
        at = at.children().find(|child| child.span().contains(span))?;
    }
    Some(at)
}

/// Whether a name of an expression that stands before a condition is given something else between the two.
fn changed_since(shown: NodeRef<'_>, condition: NodeRef<'_>) -> bool {
    let (from, to) = (shown.span().end, condition.span().start);
    if condition.span().contains(shown.span()) || to <= from {
        return false;
    }
    let around = shown.ancestors().find(|node| node.span().contains(condition.span()));
    let names: Vec<_> = shown.descendants().filter(|node| is_named(*node)).map(NodeRef::symbol).collect();
    around.is_some_and(|around| {
        let targets = around.descendants().filter(|node| from < node.span().start && node.span().end <= to);
        let targets = targets.filter_map(|node| node.child(Role::Target));
        targets.flat_map(NodeRef::descendants).any(|node| is_named(node) && names.contains(&node.symbol()))
    })
}

fn is_named(node: NodeRef<'_>) -> bool {
    matches!(node.kind(), Kind::Name | Kind::Variable)
}
