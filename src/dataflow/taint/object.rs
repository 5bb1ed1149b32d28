//! Objects: containers by key, instances by field, functions with what they closed over; and the heap they live on.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::{Const, Value};
use crate::syntax::NodeId;

/// An object's number in a run.
pub type ObjectId = u32;
/// A scope in use: its number in a run.
pub type FrameId = u32;
/// A name's number in a run.
pub type Name = u32;

/// How many keys of one container are told apart.
const KEYS: usize = 256;

/// A definition in a module of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Definition {
    /// The module's number.
    pub module: usize,
    /// The defining node.
    pub node: NodeId,
}

/// What a value may refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ref {
    /// A container or an instance.
    Object(ObjectId),
    /// A function, lambda or block.
    Function(Rc<Closure>),
    /// A class or module of code.
    Class(Definition),
    /// What a dotted path leads to as seen from a module, not looked up yet.
    Path(usize, Rc<str>),
}

/// A function with its surroundings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The function, lambda or block.
    pub definition: Definition,
    /// The frame it was made in.
    pub frame: FrameId,
    /// The object it is bound to.
    pub this: Option<ObjectId>,
}

/// A key that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A position or a whole number.
    Index(i64),
    /// Text, or a field's name.
    Text(Rc<str>),
}

impl Key {
    pub(super) fn of(value: &Const) -> Option<Self> {
        match value {
            Const::Text(text) => Some(Self::Text(text.clone())),
            Const::Integer(number) => i64::try_from(*number).ok().map(Self::Index),
            _ => None,
        }
    }
}

/// What kind of thing an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list, tuple or set.
    List,
    /// A dict or hash.
    Dict,
    /// Of a class that is known.
    Instance(Definition),
    /// Of a class that is not known: a key-value store if it is used as one.
    Opaque,
    /// A function with its first arguments: itself at 0, they after it, keywords by name.
    Partial,
    /// What makes lists whose elements have names, by position or keyword: the names, in order.
    Record,
}

/// An object on the heap.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// What it is.
    pub shape: Shape,
    /// What stands under known keys.
    pub fields: BTreeMap<Key, Value>,
    /// What may stand under any other key; nothing when there is no other.
    pub rest: Value,
    /// What the keys are that are not known.
    pub keys: Value,
    /// How many elements a list has, when that is known.
    pub length: Option<i64>,
    /// What is made for a key that is missed.
    pub missing: Option<Shape>,
}

impl Object {
    pub(super) const fn new(shape: Shape) -> Self {
        Self { shape, fields: BTreeMap::new(), rest: empty(), keys: empty(), length: Some(0), missing: None }
    }

    /// Forgets what stands where: any of it may.
    pub(super) fn mingle(&mut self) {
        if matches!(self.shape, Shape::List | Shape::Dict) {
            self.rest = self.contents();
            self.fields.clear();
            self.length = None;
        }
    }

    /// A list of known elements.
    pub(super) fn list(elements: Vec<Value>) -> Self {
        let mut list = Self::new(Shape::List);
        list.length = i64::try_from(elements.len()).ok();
        for (at, value) in (0..).zip(elements) {
            list.put(Key::Index(at), value);
        }
        list
    }

    /// A container of which only what it may hold is known.
    pub(super) fn of(shape: Shape, rest: Value) -> Self {
        let keys = if shape == Shape::Dict { Value::derived([&rest]) } else { Value::default() };
        Self { rest, keys, length: None, ..Self::new(shape) }
    }

    /// Everything it may hold.
    pub(super) fn contents(&self) -> Value {
        self.fields.values().fold(self.rest.clone(), Value::join)
    }

    /// What stands under a key; from a list also from its end. None when that can't be told apart from "absent".
    pub(super) fn get(&self, key: &Key) -> Value {
        let key = match (key, self.length, self.shape) {
            (Key::Index(at), Some(length), Shape::List) if *at < 0 => &Key::Index(at + length),
            (Key::Index(at), None, Shape::List) if *at < 0 => return self.contents(),
            _ => key,
        };
        match self.fields.get(key) {
            // Where positions are not known, what came later may have got there too.
            Some(value) if self.shape == Shape::List => value.clone().join(&self.rest),
            Some(value) => value.clone(),
            None if self.rest.is_nothing() => Value::nil(),
            None => self.rest.clone(),
        }
    }

    pub(super) fn put(&mut self, key: Key, value: Value) {
        if self.fields.len() >= KEYS && !self.fields.contains_key(&key) {
            self.rest.add(&value);
        } else {
            self.fields.insert(key, value);
        }
    }

    /// Puts under a key that is not known: any may have changed.
    pub(super) fn put_anywhere(&mut self, value: &Value) {
        self.fields.values_mut().for_each(|field| field.add(value));
        self.rest.add(value);
        self.length = None;
    }

    /// Puts under a key that may be one of several, or any.
    pub(super) fn put_under(&mut self, key: &Value, value: Value) {
        if let Some(key) = key.only().and_then(Key::of) {
            self.put(key, value);
        } else {
            self.put_anywhere(&value);
            self.keys.add(&Value::derived([key]));
        }
    }

    /// Takes in something of which it is not known what it holds.
    pub(super) fn take_in(&mut self, any: &Value) {
        self.put_anywhere(any);
        self.keys.add(any);
    }

    /// What this may hold where the other has nothing of its own.
    fn absent(&self) -> Value {
        match self.shape {
            Shape::Dict if self.rest.is_nothing() => Value::nil(),
            _ => self.rest.clone(),
        }
    }

    pub(super) fn push(&mut self, value: Value) {
        match self.length {
            Some(length) => {
                self.put(Key::Index(length), value);
                self.length = Some(length + 1);
            }
            None => self.rest.add(&value),
        }
    }

    /// A list's elements in order, when all are known.
    pub(super) fn elements(&self) -> Option<Vec<Value>> {
        if self.shape != Shape::List || !self.rest.is_nothing() {
            return None;
        }
        (0..self.length?).map(|at| self.fields.get(&Key::Index(at)).cloned()).collect()
    }

    /// A list's elements changed as a whole, or blurred where they are not known.
    pub(super) fn rearrange<T>(&mut self, change: impl FnOnce(&mut Vec<Value>) -> T) -> Option<T> {
        if let Some(mut elements) = self.elements() {
            let out = change(&mut elements);
            *self = Self::list(elements);
            return Some(out);
        }
        *self = Self::of(self.shape, self.contents());
        None
    }

    /// Either of them.
    pub(super) fn join(&mut self, other: &Self) {
        let absent = self.absent();
        for (key, value) in &mut self.fields {
            match other.fields.get(key) {
                Some(theirs) => value.add(theirs),
                None => value.add(&other.absent()),
            }
        }
        for (key, value) in &other.fields {
            self.fields.entry(key.clone()).or_insert_with(|| value.clone().join(&absent));
        }
        self.rest.add(&other.rest);
        self.keys.add(&other.keys);
        self.missing = self.missing.or(other.missing);
        if self.length != other.length {
            self.length = None;
        }
        if self.shape != other.shape {
            self.shape = Shape::Opaque;
        }
    }
}

const fn empty() -> Value {
    Value {
        consts: Vec::new(),
        plain: false,
        unknown: super::channels::Channels::NONE,
        mixed: super::channels::Channels::NONE,
        taints: Vec::new(),
        refs: Vec::new(),
        start: None,
    }
}
