//! What is known at a point of a run: variables by frame, objects by number.
//!
//! States come in layers: where ways part, what is known so far is frozen and shared, and each way notes only what it changes.
//! Where they meet, only what one of them changed is looked at.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::channels::Channels;
use super::object::{FrameId, Name, Object, ObjectId};
use super::value::Value;

/// How many layers lie on one another before they are made one.
const LAYERS: usize = 10;

type Variable = (FrameId, Name);

/// What was changed since the layer below.
#[derive(Clone, Debug, Default)]
struct Changes {
    vars: FxHashMap<Variable, Rc<Value>>,
    heap: FxHashMap<ObjectId, Rc<Object>>,
}

#[derive(Debug)]
struct Layer {
    changes: Changes,
    below: Option<Rc<Layer>>,
    depth: usize,
}

/// Variables and objects.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    top: Changes,
    below: Option<Rc<Layer>>,
    /// Expressions, as written, that a condition has shown to be harmless, and for which channels.
    checked: Rc<FxHashMap<(FrameId, Box<str>), Channels>>,
    /// Whether this point is not reached.
    pub dead: bool,
}

impl State {
    /// A point that is not reached.
    pub fn unreached() -> Self {
        Self { dead: true, ..Self::default() }
    }

    /// The same state a second time: what is known so far is shared by both.
    pub fn fork(&mut self) -> Self {
        if !self.top.vars.is_empty() || !self.top.heap.is_empty() {
            let changes = std::mem::take(&mut self.top);
            let depth = self.below.as_ref().map_or(1, |below| below.depth + 1);
            let layer = Layer { changes, below: self.below.take(), depth };
            self.below = Some(Rc::new(if depth > LAYERS { layer.flat() } else { layer }));
        }
        Self { top: Changes::default(), below: self.below.clone(), checked: self.checked.clone(), dead: self.dead }
    }

    fn layers(&self) -> impl Iterator<Item = &Rc<Layer>> {
        std::iter::successors(self.below.as_ref(), |layer| layer.below.as_ref())
    }

    fn shared_var(&self, key: Variable) -> Option<&Rc<Value>> {
        self.top.vars.get(&key).or_else(|| self.layers().find_map(|layer| layer.changes.vars.get(&key)))
    }

    fn shared_object(&self, id: ObjectId) -> Option<&Rc<Object>> {
        self.top.heap.get(&id).or_else(|| self.layers().find_map(|layer| layer.changes.heap.get(&id)))
    }

    pub fn var(&self, frame: FrameId, name: Name) -> Option<&Value> {
        self.shared_var((frame, name)).map(|value| &**value)
    }

    pub fn set(&mut self, frame: FrameId, name: Name, value: Value) {
        self.top.vars.insert((frame, name), Rc::new(value));
    }

    pub fn object(&self, id: ObjectId) -> Option<&Object> {
        self.shared_object(id).map(|object| &**object)
    }

    pub fn put_object(&mut self, id: ObjectId, object: Object) {
        self.top.heap.insert(id, Rc::new(object));
    }

    /// An object to change, when there is one of this number.
    pub fn object_mut(&mut self, id: ObjectId) -> Option<&mut Object> {
        if !self.top.heap.contains_key(&id) {
            let object = self.shared_object(id)?.clone();
            self.top.heap.insert(id, object);
        }
        self.top.heap.get_mut(&id).map(Rc::make_mut)
    }

    pub fn check(&mut self, frame: FrameId, code: &str, channels: Channels) {
        let known = Rc::make_mut(&mut self.checked).entry((frame, code.into())).or_insert(Channels::NONE);
        *known = known.or(channels);
    }

    pub fn has_checks(&self) -> bool {
        !self.checked.is_empty()
    }

    pub fn checked(&self, frame: FrameId, code: &str) -> Channels {
        self.checked.get(&(frame, code.into())).copied().unwrap_or(Channels::NONE)
    }

    /// What was shown in one frame of expressions that begin with none of these names holds in another as well.
    pub fn hand_over(&mut self, from: FrameId, to: FrameId, but: &[&str]) {
        let word = |code: &str| code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
        let shown = self.checked.iter().filter(|((of, code), _)| *of == from && !but.contains(&&code[..word(code)]));
        let shown: Vec<(Box<str>, Channels)> = shown.map(|((_, code), channels)| (code.clone(), *channels)).collect();
        shown.into_iter().for_each(|(code, channels)| self.check(to, &code, channels));
    }

    /// A name stands for something else now: what was shown of expressions that begin with it no longer holds.
    pub fn uncheck(&mut self, frame: FrameId, name: &str) {
        if self.checked.is_empty() {
            return;
        }
        let begins = |code: &str| {
            code.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        Rc::make_mut(&mut self.checked).retain(|(of, code), _| *of != frame || !begins(code));
    }

    /// Forgets a frame's variables, as far as they are this way's own.
    pub fn leave(&mut self, frame: FrameId) {
        self.top.vars.retain(|(of, _), _| *of != frame);
    }

    /// Either of them. A variable that one side does not know is what the other says.
    pub fn join(mut self, other: Self) -> Self {
        match (self.dead, other.dead) {
            (true, _) => return other,
            (_, true) => return self,
            _ => {}
        }
        let common = self.common(&other);
        let (vars, objects) = changed(&[&self, &other], common.as_ref());
        let mut top = Changes::default();
        for key in vars {
            let joined = match (self.shared_var(key), other.shared_var(key)) {
                (Some(a), Some(b)) if !Rc::ptr_eq(a, b) && a != b => Rc::new((**a).clone().join(b)),
                (Some(one), _) | (None, Some(one)) => one.clone(),
                (None, None) => continue,
            };
            top.vars.insert(key, joined);
        }
        for id in objects {
            let joined = match (self.shared_object(id), other.shared_object(id)) {
                (Some(a), Some(b)) if !Rc::ptr_eq(a, b) && a != b => {
                    let mut either = (**a).clone();
                    either.join(b);
                    Rc::new(either)
                }
                (Some(one), _) | (None, Some(one)) => one.clone(),
                (None, None) => continue,
            };
            top.heap.insert(id, joined);
        }
        if !Rc::ptr_eq(&self.checked, &other.checked) {
            Rc::make_mut(&mut self.checked).retain(|code, channels| {
                *channels = other.checked.get(code).map_or(Channels::NONE, |of_other| channels.and(*of_other));
                !channels.is_empty()
            });
        }
        Self { top, below: common, checked: self.checked, dead: false }
    }

    /// The nearest layer that both stand on.
    fn common(&self, other: &Self) -> Option<Rc<Layer>> {
        let own: Vec<*const Layer> = self.layers().map(Rc::as_ptr).collect();
        other.layers().find(|layer| own.contains(&Rc::as_ptr(layer))).cloned()
    }

    /// Whether a loop that began with `self` and came round to `other` learned nothing new.
    pub fn same(&self, other: &Self) -> bool {
        let common = self.common(other);
        let (vars, objects) = changed(&[self, other], common.as_ref());
        // A variable that the loop makes for itself is made anew each time, unless it brings something along.
        let one = |key: &Variable| match (self.shared_var(*key), other.shared_var(*key)) {
            (None, Some(made)) => made.taints.is_empty(),
            (known, now) => equal(known, now),
        };
        self.dead == other.dead
            && vars.iter().all(one)
            && objects.iter().all(|id| equal(self.shared_object(*id), other.shared_object(*id)))
    }

    /// What changed since `before` may go on changing: constants that differ are no longer told apart.
    pub fn widen(&mut self, before: &Self) {
        let common = self.common(before);
        let (vars, _) = changed(&[self, before], common.as_ref());
        for key in vars {
            let (Some(now), known) = (self.shared_var(key), before.shared_var(key)) else { continue };
            if !now.consts.is_empty() && !equal(Some(now), known) {
                let mut value = (**now).clone();
                value.consts.clear();
                value.plain = true;
                self.top.vars.insert(key, Rc::new(value));
            }
        }
    }

    /// Moves everything into a base that later states stand on.
    pub fn settle(self, vars: &mut FxHashMap<Variable, Value>, heap: &mut FxHashMap<ObjectId, Object>) {
        let (keys, objects) = changed(&[&self], None);
        for key in keys {
            if let Some(value) = self.shared_var(key) {
                vars.insert(key, (**value).clone());
            }
        }
        for id in objects {
            if let Some(object) = self.shared_object(id) {
                heap.insert(id, (**object).clone());
            }
        }
    }
}

impl Layer {
    /// All that lies below, in one.
    fn flat(self) -> Self {
        let mut changes = self.changes;
        let mut at = self.below.as_ref();
        while let Some(layer) = at {
            for (key, value) in &layer.changes.vars {
                changes.vars.entry(*key).or_insert_with(|| value.clone());
            }
            for (id, object) in &layer.changes.heap {
                changes.heap.entry(*id).or_insert_with(|| object.clone());
            }
            at = layer.below.as_ref();
        }
        Self { changes, below: None, depth: 1 }
    }
}

fn equal<T: PartialEq>(a: Option<&Rc<T>>, b: Option<&Rc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Rc::ptr_eq(a, b) || a == b,
        (None, None) => true,
        _ => false,
    }
}

/// What the states changed above a layer.
fn changed(states: &[&State], above: Option<&Rc<Layer>>) -> (FxHashSet<Variable>, FxHashSet<ObjectId>) {
    let (mut vars, mut objects) = (FxHashSet::default(), FxHashSet::default());
    for state in states {
        let own = state.layers().take_while(|layer| above.is_none_or(|above| !Rc::ptr_eq(layer, above)));
        for changes in std::iter::once(&state.top).chain(own.map(|layer| &layer.changes)) {
            vars.extend(changes.vars.keys());
            objects.extend(changes.heap.keys());
        }
    }
    (vars, objects)
}
