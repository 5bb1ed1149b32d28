//! What is known at a point of a run: variables by frame, objects by number. Copied where ways part, joined where they meet.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::object::{FrameId, Name, Object, ObjectId};
use super::value::Value;

/// Variables and objects.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    vars: Rc<FxHashMap<(FrameId, Name), Value>>,
    heap: Rc<FxHashMap<ObjectId, Object>>,
    /// Expressions, as written, that a condition has shown to be harmless.
    checked: Rc<FxHashSet<(FrameId, Box<str>)>>,
    /// Whether this point is not reached.
    pub dead: bool,
}

impl State {
    /// A point that is not reached.
    pub fn unreached() -> Self {
        Self { dead: true, ..Self::default() }
    }

    pub fn var(&self, frame: FrameId, name: Name) -> Option<&Value> {
        self.vars.get(&(frame, name))
    }

    pub fn set(&mut self, frame: FrameId, name: Name, value: Value) {
        if self.vars.get(&(frame, name)) != Some(&value) || !value.taints.is_empty() {
            Rc::make_mut(&mut self.vars).insert((frame, name), value);
        }
    }

    pub fn object(&self, id: ObjectId) -> Option<&Object> {
        self.heap.get(&id)
    }

    pub fn put_object(&mut self, id: ObjectId, object: Object) {
        Rc::make_mut(&mut self.heap).insert(id, object);
    }

    pub fn check(&mut self, frame: FrameId, code: &str) {
        Rc::make_mut(&mut self.checked).insert((frame, code.into()));
    }

    pub fn has_checks(&self) -> bool {
        !self.checked.is_empty()
    }

    pub fn is_checked(&self, frame: FrameId, code: &str) -> bool {
        !self.checked.is_empty() && self.checked.contains(&(frame, code.into()))
    }

    /// A name stands for something else now: what was shown of expressions that begin with it no longer holds.
    pub fn uncheck(&mut self, frame: FrameId, name: &str) {
        if self.checked.is_empty() {
            return;
        }
        let begins = |code: &str| {
            code.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        Rc::make_mut(&mut self.checked).retain(|(of, code)| *of != frame || !begins(code));
    }

    /// Forgets a frame's variables.
    pub fn leave(&mut self, frame: FrameId) {
        if self.vars.keys().any(|(of, _)| *of == frame) {
            Rc::make_mut(&mut self.vars).retain(|(of, _), _| *of != frame);
        }
    }

    /// Either of them. A variable that one side does not know is what the other says.
    pub fn join(self, other: Self) -> Self {
        match (self.dead, other.dead) {
            (true, _) => return other,
            (_, true) => return self,
            _ => {}
        }
        let mut out = self;
        if !Rc::ptr_eq(&out.vars, &other.vars) {
            let vars = Rc::make_mut(&mut out.vars);
            for (key, value) in &*other.vars {
                match vars.get_mut(key) {
                    Some(mine) if mine == value => {}
                    Some(mine) => mine.add(value),
                    None => {
                        vars.insert(*key, value.clone());
                    }
                }
            }
        }
        if !Rc::ptr_eq(&out.heap, &other.heap) {
            let heap = Rc::make_mut(&mut out.heap);
            for (id, object) in &*other.heap {
                match heap.get_mut(id) {
                    Some(mine) if mine == object => {}
                    Some(mine) => mine.join(object),
                    None => {
                        heap.insert(*id, object.clone());
                    }
                }
            }
        }
        if !Rc::ptr_eq(&out.checked, &other.checked) {
            Rc::make_mut(&mut out.checked).retain(|code| other.checked.contains(code));
        }
        out
    }

    /// Whether a loop that began with `self` and came round to `other` learned nothing new.
    pub fn same(&self, other: &Self) -> bool {
        self.dead == other.dead
            && (Rc::ptr_eq(&self.vars, &other.vars) || self.vars == other.vars)
            && (Rc::ptr_eq(&self.heap, &other.heap) || self.heap == other.heap)
    }

    /// What changed since `before` may go on changing: constants that differ are no longer told apart.
    pub fn widen(&mut self, before: &Self) {
        let changed: Vec<_> =
            self.vars.iter().filter(|(key, value)| before.vars.get(key) != Some(value)).map(|(key, _)| *key).collect();
        if changed.is_empty() {
            return;
        }
        let vars = Rc::make_mut(&mut self.vars);
        for key in changed {
            if let Some(value) = vars.get_mut(&key).filter(|value| !value.consts.is_empty()) {
                value.consts.clear();
                value.plain = true;
            }
        }
    }

    /// Moves everything into a base that later states stand on.
    pub fn settle(self, vars: &mut FxHashMap<(FrameId, Name), Value>, heap: &mut FxHashMap<ObjectId, Object>) {
        vars.extend(self.vars.iter().map(|(key, value)| (*key, value.clone())));
        heap.extend(self.heap.iter().map(|(id, object)| (*id, object.clone())));
    }
}
