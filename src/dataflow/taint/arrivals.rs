//! What rules say of an expression as it is walked: where something comes in, is made harmless, is carried on, arrives; and
//! what arrived, by the end.

use super::hit::{Certainty, Hit, TraceStep};
use super::interpreter::{Found, Interpreter, is_wrapper};
use super::marks::{Mark, Requires, Role as MarkRole};
use super::object::Shape;
use super::value::{Step, Value};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// What the rules say of this expression.
    pub fn heed(&mut self, node: NodeRef<'_>, mut value: Value, marks: &[Mark]) -> Value {
        for mark in marks {
            match &mark.role {
                MarkRole::Sanitizer | MarkRole::Propagator { .. } if !self.features.operators => {}
                MarkRole::Source(requires) => self.source(node, &mut value, mark, requires.as_ref()),
                // What a method of ours gives is known: that it has the name of another one says nothing.
                MarkRole::Sanitizer if mark.own && self.ours == Some((self.module_id(), node.span())) => {}
                MarkRole::Sanitizer => self.sanitize(node, &mut value, mark),
                MarkRole::Propagator { from, to } => self.propagate(node, &mut value, *from, *to, mark.channels),
                MarkRole::Ends => {
                    if self.answering > 0 {
                        self.throw();
                    }
                }
                MarkRole::Sink { .. } | MarkRole::Guard { .. } => {}
            }
        }
        for mark in marks {
            if let MarkRole::Sink { number, requires, start } = &mark.role {
                let harmless = start.is_some() && self.begins_harmless(&value, *start);
                let arriving = if harmless { &Value::plain() } else { &value };
                self.arrive(node, arriving, *number, requires, mark);
            }
        }
        value
    }

    pub fn source(&mut self, node: NodeRef<'_>, value: &mut Value, mark: &Mark, requires: Option<&Requires>) {
        if requires.is_some_and(|requires| !requires.met(self.deep(value).tainted()))
            || (mark.named && self.is_own_name(node))
        {
            return;
        }
        let channels = mark.channels.minus(self.checked(node)).minus(self.declared(node));
        if channels.is_empty() {
            return;
        }
        value.comes_in(channels, Step::source(self.module_id(), node.span()));
        let target = if node.kind() == Kind::Assign { node.child(Role::Target) } else { Some(node) };
        if let Some(target) = target.filter(|_| mark.by_side_effect || node.kind() == Kind::Assign) {
            self.assign(target, value.clone());
        }
    }

    /// Whether a name that a rule takes for a method is a variable here, or a method of ours.
    fn is_own_name(&mut self, node: NodeRef<'_>) -> bool {
        let mut first = node;
        while let Some(below) = first.child(Role::Object).or_else(|| first.child(Role::Callee)) {
            first = below;
        }
        if !self.ruby() || first.kind() != Kind::Name {
            return false;
        }
        let name = self.symbol(first.symbol());
        self.visible(name).is_some() || self.own_method(first).is_some()
    }

    fn sanitize(&mut self, node: NodeRef<'_>, value: &mut Value, mark: &Mark) {
        for id in Self::objects_of(value) {
            self.change(id, |object| {
                object.rest.cleanse(mark.channels);
                object.keys.cleanse(mark.channels);
                object.fields.values_mut().for_each(|field| field.cleanse(mark.channels));
            });
        }
        let gone = value.tainted().and(mark.channels);
        if !gone.is_empty() {
            let known = self.cleansed.entry((self.module_id(), node.span())).or_default();
            *known = known.or(gone);
        }
        value.cleanse(mark.channels);
        if mark.by_side_effect {
            self.assign(node, value.clone());
        }
    }

    fn propagate(
        &mut self,
        node: NodeRef<'_>,
        value: &mut Value,
        from: Span,
        to: Span,
        channels: super::channels::Channels,
    ) {
        let Some(mut carried) = self.carried.get(&from).map(|carried| self.deep(carried)) else { return };
        for taint in &mut carried.taints {
            taint.channels = taint.channels.and(channels);
        }
        carried.taints.retain(|taint| !taint.channels.is_empty());
        carried.consts.clear();
        if to == node.span() {
            value.add_danger(&carried);
        } else if let Some(target) = node.descendants().find(|below| below.span() == to && !is_wrapper(*below)) {
            let mut changed = self.eval(target);
            changed.add_danger(&carried);
            self.assign(target, changed);
        }
    }

    /// Whether a text, or the thing that was made of one, begins with what is harmless to a sink.
    fn begins_harmless(&self, value: &Value, pattern: Option<usize>) -> bool {
        let inside = Self::only_object(value).and_then(|id| self.object(id));
        let inside = inside.filter(|object| object.shape == Shape::Opaque).map(|object| &object.rest);
        let start = inside.unwrap_or(value).start.as_deref();
        self.module().marks.begins_harmless(pattern, start)
    }

    /// Something gets to a sink.
    fn arrive(&mut self, node: NodeRef<'_>, value: &Value, number: u32, requires: &Requires, mark: &Mark) {
        if !self.recording {
            return;
        }
        let key = node.child(Role::Key).filter(|_| mark.exact && node.kind() == Kind::Pair);
        // Of a pair the key is the very argument: what stands under it is kept apart.
        let key = key.map(|key| self.eval(key));
        let value = key.as_ref().unwrap_or(value);
        let mut arriving = Value { refs: Vec::new(), ..value.clone() };
        for id in Self::objects_of(value) {
            // Of a thing that is not known to be a container, what went in is the thing.
            if let Some(object) = self.object(id).filter(|object| object.shape == Shape::Opaque) {
                arriving.add_danger(&object.rest);
            }
        }
        if !mark.exact {
            arriving = self.deep(value);
            if takes_operands(node) && !mark.focused {
                for operand in &self.operands {
                    arriving.add_danger(&self.deep(operand));
                }
            }
        }
        let wanted = requires.channels();
        let (certainty, step) = if requires.met(arriving.tainted()) {
            let taint = arriving.taints.iter().find(|taint| !taint.channels.and(wanted).is_empty());
            (Certainty::Tainted, taint.map(|taint| taint.step.clone()))
        } else if !arriving.mixed.and(wanted).is_empty() {
            (Certainty::Mixed, None)
        } else if !arriving.unknown.and(wanted).is_empty() {
            (Certainty::Unknown, None)
        } else {
            if !self.features.proved {
                return;
            }
            (Certainty::Harmless, None)
        };
        let found = Found { certainty, step };
        let rank =
            |found: &Found| (std::cmp::Reverse(found.certainty), found.step.as_ref().map_or(0, |step| step.length()));
        let key = (self.module_id(), number);
        if self.hits.get(&key).is_none_or(|known| rank(&found) < rank(known)) {
            self.hits.insert(key, found);
        }
    }

    /// What was found, by path and sink.
    pub fn into_hits(self) -> Vec<Hit> {
        let path_of = |module: usize| self.modules[module].module.clone();
        let mut hits: Vec<Hit> = Vec::new();
        for ((module, sink), found) in &self.hits {
            let mut trace = Vec::new();
            if let Some(step) = &found.step {
                let mut at = Some(step);
                while let Some(step) = at {
                    trace.push(TraceStep { module: path_of(step.module), span: step.span, what: step.what.clone() });
                    at = step.before.as_ref();
                }
                trace.reverse();
            }
            let path = path_of(*module).source.path().clone();
            hits.push(Hit { path, sink: *sink, certainty: found.certainty, trace });
        }
        hits.sort_by(|a, b| (&a.path, a.sink).cmp(&(&b.path, b.sink)));
        hits
    }
}

/// Whether a sink of this node looks at what the node is made of.
fn takes_operands(node: NodeRef<'_>) -> bool {
    matches!(
        node.kind(),
        Kind::Call | Kind::Shell | Kind::Return | Kind::Raise | Kind::Assign | Kind::AugmentedAssign | Kind::Yield
    )
}
