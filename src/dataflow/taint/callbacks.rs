//! Methods that a class runs before others: what they leave in fields, what they have shown of what came in, and that nothing
//! comes after one that has given the answer itself.

use super::fields::Mentions;
use super::interpreter::Interpreter;
use super::object::{Definition, FrameId, Shape};
use super::state::State;
use super::value::Value;
use crate::syntax::{Kind, NodeRef, Role};

/// How many expressions the methods run before another one may cost.
const BEFORE_STEPS: u32 = 1_000;

/// What methods run before another one leave behind: the same for all methods of an object that they are run before.
#[derive(Debug)]
pub(super) struct Before {
    state: State,
    /// The frame for which they have shown something.
    frame: FrameId,
    /// What is left of their budget.
    left: u32,
}

impl Interpreter<'_> {
    /// Runs what the class of an object runs before a method.
    pub fn run_before(&mut self, method: NodeRef<'_>, this: &Value) {
        let Some(id) = Self::only_object(this).filter(|_| self.ruby() && self.features.functions) else { return };
        let Some(Shape::Instance(class)) = self.object(id).map(|object| object.shape) else { return };
        let mentions = Mentions::of([method]);
        let mut all = Vec::new();
        for (name, perhaps) in self.names_before(class, method.name()) {
            let Some(before) = self.find_method(class, &name, false) else { continue };
            if self.may_matter(class, before, &mentions) {
                all.push((before, perhaps));
            }
        }
        let own = self.frame_id();
        let (cut, left) = ((self.cut, self.missed), std::mem::replace(&mut self.left, BEFORE_STEPS));
        for at in 1..=all.len() {
            if let Some(known) = self.before.get_mut(&all[..at]) {
                (self.state, self.left) = (known.state.fork(), known.left);
                self.state.hand_over(known.frame, own, &[]);
                continue;
            }
            let (before, perhaps) = all[at - 1];
            self.run_one_before(method, before, this, perhaps);
            let known = Before { state: self.state.fork(), frame: own, left: self.left };
            self.before.insert(all[..at].into(), known);
        }
        // Where their budget ends, what they do is not known.
        ((self.cut, self.missed), self.left) = (cut, left);
    }

    /// Whether a method that is run before another stores a field that it speaks of, or rules speak of something there or in
    /// what it calls on itself.
    fn may_matter(&mut self, class: Definition, before: Definition, mentions: &Mentions<'_>) -> bool {
        let module = self.modules[before.module].module.clone();
        let node = module.tree.node(before.node);
        if module.marks.touch(node.span()) || mentions.awaits(node, false) {
            return true;
        }
        let called = node.descendants().filter(|node| node.kind() == Kind::Name);
        let mut names: Vec<&str> = called.map(NodeRef::name).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().any(|name| {
            let Some(called) = self.find_method(class, name, false) else { return false };
            let module = &self.modules[called.module].module;
            module.marks.touch(module.tree.node(called.node).span())
        })
    }

    fn names_before(&mut self, class: Definition, method: &str) -> Vec<(Box<str>, bool)> {
        let mut out = Vec::new();
        for class in self.lineage(vec![class]).into_iter().rev() {
            let Some(info) = self.modules[class.module].module.outline.class_at(class.node) else { continue };
            for before in info.before.iter().filter(|before| before.takes(method)) {
                out.extend(before.names.iter().map(|name| (name.clone(), before.perhaps)));
            }
        }
        out
    }

    fn run_one_before(&mut self, node: NodeRef<'_>, before: Definition, this: &Value, perhaps: bool) {
        let known = self.state.fork();
        let recording = std::mem::replace(&mut self.recording, false);
        let (own, inner) = (self.frame_id(), self.frames.len());
        let closure = self.method_closure(before, Self::only_object(this));
        self.answering += 1;
        self.invoke(node, &closure, Some(this), &[], None);
        self.answering -= 1;
        self.recording = recording;
        if self.state.dead {
            self.state = known;
            return;
        }
        if self.frames.len() > inner {
            let module = self.modules[before.module].module.clone();
            let names = names_given(module.tree.node(before.node));
            self.state.hand_over(inner as u32, own, &names);
        }
        if perhaps {
            self.state = std::mem::take(&mut self.state).join(known);
        }
    }
}

/// The names that a function gives values of its own.
fn names_given(function: NodeRef<'_>) -> Vec<&str> {
    let targets = function.descendants().filter_map(|node| node.child(Role::Target));
    let names = targets.flat_map(NodeRef::descendants).filter(|name| name.kind() == Kind::Name);
    names.chain(function.children_with(Role::Parameter)).map(NodeRef::name).collect()
}
