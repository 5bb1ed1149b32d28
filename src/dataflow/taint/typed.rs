//! What the classes at hand say of values by their types: a number, one of a few names, an object with fields of its own; and
//! what they declare by a field of a class that is not at hand.

use std::rc::Rc;

use super::calls::{Argument, Form};
use super::channels::Channels;
use super::interpreter::Interpreter;
use super::object::{Definition, Key, Object, ObjectId, Ref, Shape};
use super::outline;
use super::value::{Step, Value};
use crate::syntax::{Kind, NodeRef, Role};

/// How deep objects that come in hold others.
const NESTED: usize = 3;
/// Types whose values are not texts of anybody's choice.
const PLAIN: &[&str] =
    &["int", "float", "bool", "Decimal", "UUID", "date", "datetime", "time", "timedelta", "complex", "None"];
/// Types that hold values of the type that stands in their brackets.
const HOLDERS: &[&str] =
    &["Optional", "Union", "List", "Sequence", "Set", "FrozenSet", "list", "set", "frozenset", "tuple"];

impl Interpreter<'_> {
    /// A parameter of a known type: an object of it.
    pub fn typed(&mut self, parameter: NodeRef<'_>) -> Value {
        let Some(kind) = parameter.child(Role::Type) else { return self.typed_by_name(parameter) };
        if matches!(kind.name(), "int" | "float" | "bool") && kind.kind() == Kind::Name {
            return Value::plain();
        }
        let named = matches!(kind.kind(), Kind::Name | Kind::Attribute);
        let value = if named { self.eval(kind) } else { Value::unknown() };
        let class = match value.refs.as_slice() {
            [Ref::Class(class)] => Some(*class),
            [Ref::Path(from, path)] => {
                let (from, path) = (*from, path.clone());
                self.follow(from, &path).and_then(|value| match value.refs.as_slice() {
                    [Ref::Class(class)] => Some(*class),
                    _ => None,
                })
            }
            _ => None,
        };
        match class {
            Some(class) => self.allocate(parameter, Object::of(Shape::Instance(class), Value::unknown())),
            None => Value::unknown(),
        }
    }

    /// A parameter `x` of a method whose class says `x_class = X`.
    fn typed_by_name(&mut self, parameter: NodeRef<'_>) -> Value {
        let own = self.this().as_ref().and_then(Self::only_object).filter(|_| !self.ruby());
        let Some(Shape::Instance(around)) = own.and_then(|id| self.object(id)).map(|object| object.shape) else {
            return Value::unknown();
        };
        let said = self.class_member(around, &format!("{}_class", parameter.name()));
        let said = said.and_then(|value| match value.refs.as_slice() {
            [Ref::Path(from, path)] => self.follow(*from, &path.clone()),
            _ => Some(value),
        });
        match said.as_ref().map(|value| value.refs.as_slice()) {
            Some([Ref::Class(class)]) => {
                self.allocate(parameter, Object::of(Shape::Instance(*class), Value::unknown()))
            }
            _ => Value::unknown(),
        }
    }

    /// The class that a value is an object of.
    fn class_of(&self, value: &Value) -> Option<(ObjectId, Definition)> {
        let mut instances = Self::objects_of(value).into_iter().filter_map(|id| match self.object(id)?.shape {
            Shape::Instance(class) => Some((id, class)),
            _ => None,
        });
        instances.next()
    }

    /// Something comes in as this parameter: an object of a class that names its fields comes in by those that may be any text.
    pub fn comes_in_typed(&mut self, value: &mut Value, channels: Channels, step: &Rc<Step>) {
        match self.class_of(value) {
            Some((_, class)) if self.is_enumeration(class) => *value = Value::plain(),
            Some((id, class)) if self.names_fields(class) => self.fields_come_in(id, class, channels, step, NESTED),
            Some((id, class)) if self.is_made_of_input(id, class, channels, step) => {}
            _ => value.comes_in(channels, step.clone()),
        }
    }

    /// An object whose constructor names what it is made of comes in by what the constructor makes of that.
    fn is_made_of_input(&mut self, id: ObjectId, class: Definition, channels: Channels, step: &Rc<Step>) -> bool {
        let Some(maker) = self.find_method(class, "__init__", false) else { return false };
        let module = self.modules[maker.module].module.clone();
        let node = module.tree.node(maker.node);
        let mut arguments = Vec::new();
        for parameter in node.children_with(Role::Parameter).skip(1) {
            let kind = parameter.child(Role::Type);
            let given = parameter.child(Role::Default).is_some_and(is_made_elsewhere);
            let plain = kind.is_some_and(|kind| self.is_plain_type(maker.module, kind));
            let mut value = if plain { Value::plain() } else { Value::unknown() };
            if !plain && !given {
                value.comes_in(channels, step.clone());
            }
            arguments.push(Argument { value, form: Form::Keyword(parameter.name().into()) });
        }
        if arguments.is_empty() {
            return false;
        }
        self.change(id, |object| object.rest = Value::default());
        let recording = std::mem::replace(&mut self.recording, false);
        let (closure, this) = (self.method_closure(maker, Some(id)), Value::reference(Ref::Object(id)));
        self.invoke(node, &closure, Some(&this), &arguments, None);
        self.recording = recording;
        self.state.dead = false;
        true
    }

    fn fields_come_in(&mut self, id: ObjectId, class: Definition, channels: Channels, step: &Rc<Step>, depth: usize) {
        let mut classes = vec![class];
        classes.extend(self.all_above(class));
        for class in classes {
            let module = self.modules[class.module].module.clone();
            for (name, kind) in fields(module.tree.node(class.node)) {
                let key = Key::Text(name.into());
                if self.object(id).is_none_or(|object| object.fields.contains_key(&key)) {
                    continue;
                }
                if let Some(value) = self.field_of_type(class.module, kind, channels, step, depth) {
                    self.change(id, |object| object.put(key, value));
                }
            }
        }
        self.change(id, |object| object.rest.comes_in(channels, step.clone()));
    }

    /// What a field of a type holds of what came in, where the type says more than "a text".
    fn field_of_type(
        &mut self,
        module: usize,
        kind: NodeRef<'_>,
        channels: Channels,
        step: &Rc<Step>,
        depth: usize,
    ) -> Option<Value> {
        if self.is_plain_type(module, kind) {
            return Some(Value::plain());
        }
        let inner = held_type(kind);
        let class = self.class_of_type(module, inner.unwrap_or(kind)).filter(|_| depth > 0)?;
        if !self.names_fields(class) {
            return None;
        }
        let object = Object::of(Shape::Instance(class), Value::unknown());
        let place = |node: NodeRef<'_>| Definition { module, node: node.id() };
        let one = self.allocate_at(place(inner.unwrap_or(kind)), object);
        let id = Self::only_object(&one)?;
        self.fields_come_in(id, class, channels, step, depth - 1);
        match inner.filter(|_| kind.child(Role::Object).is_some_and(|it| it.name() != "Optional")) {
            Some(_) => Some(self.allocate_at(place(kind), Object::of(Shape::List, one))),
            None => Some(one),
        }
    }

    fn class_of_type(&mut self, module: usize, kind: NodeRef<'_>) -> Option<Definition> {
        match self.python_class(module, kind)?.refs.as_slice() {
            [Ref::Class(class)] => Some(*class),
            _ => None,
        }
    }

    /// Whether values of a type are numbers, dates, or one of a few names.
    fn is_plain_type(&mut self, module: usize, kind: NodeRef<'_>) -> bool {
        match kind.kind() {
            Kind::Nil => true,
            Kind::Name | Kind::Attribute if PLAIN.contains(&kind.name()) => true,
            Kind::Name | Kind::Attribute => {
                self.class_of_type(module, kind).is_some_and(|class| self.is_enumeration(class))
            }
            Kind::Binary => {
                kind.children().filter(|it| it.kind() != Kind::Operator).all(|it| self.is_plain_type(module, it))
            }
            Kind::Index => {
                let of = kind.child(Role::Object).map_or("", NodeRef::name);
                let all = |run: &mut Self| kind.children_with(Role::Index).all(|it| run.is_plain_type(module, it));
                of == "Literal" || (HOLDERS.contains(&of) && all(self))
            }
            Kind::Tuple => kind.children().all(|it| self.is_plain_type(module, it)),
            _ => false,
        }
    }

    /// Whether a class, or one that it stands on, says in its body which fields it has.
    fn names_fields(&mut self, class: Definition) -> bool {
        let mut classes = vec![class];
        classes.extend(self.all_above(class));
        classes.iter().any(|class| {
            let node = self.modules[class.module].module.tree.node(class.node);
            fields(node).next().is_some()
        })
    }

    /// Whether a class has only the members that its body names: made of anything, it is one of them.
    pub fn is_enumeration(&mut self, class: Definition) -> bool {
        let named = |run: &Self, class: Definition| {
            let module = &run.modules[class.module].module;
            let bases = module.tree.node(class.node).children_with(Role::Base);
            !module.ruby && bases.into_iter().any(|base| matches!(base.name(), "Enum" | "IntEnum" | "StrEnum"))
        };
        named(self, class) || self.all_above(class).into_iter().any(|class| named(self, class))
    }

    /// The channels for which a field that a class declares is harmless: what `form.cleaned["age"]`, `form.cleaned.get("age")`
    /// and `form.age.data` give is what the declaration lets through.
    pub fn declared(&mut self, node: NodeRef<'_>) -> Channels {
        let Some((holder, field)) = declared_field(node) else { return Channels::NONE };
        let holder = self.peek(holder);
        let Some((_, class)) = self.class_of(&holder) else { return Channels::NONE };
        let Some(declaration) = self.class_member(class, &field) else { return Channels::NONE };
        let [Ref::Object(id)] = declaration.refs.as_slice() else { return Channels::NONE };
        let Some(made) = self.object(*id).filter(|made| made.shape == Shape::Opaque) else { return Channels::NONE };
        let made = made.contents();
        Channels::ALL.minus(made.unknown).minus(made.mixed).minus(made.tainted())
    }
}

/// Whether a default says who makes the value: a call that is given a function or class.
fn is_made_elsewhere(default: NodeRef<'_>) -> bool {
    default.kind() == Kind::Call
        && default.children_with(Role::Argument).any(|it| matches!(it.kind(), Kind::Name | Kind::Attribute))
}

fn attribute(node: NodeRef<'_>) -> Option<NodeRef<'_>> {
    (node.kind() == Kind::Attribute).then_some(node)
}

/// The thing that a field is read from, and the field's name.
fn declared_field(node: NodeRef<'_>) -> Option<(NodeRef<'_>, String)> {
    match node.kind() {
        Kind::Index => {
            let fields = attribute(node.child(Role::Object)?)?;
            let field = outline::literal(node.child(Role::Index)?)?;
            Some((fields.child(Role::Object)?, field.to_owned()))
        }
        Kind::Call => {
            let getter = attribute(node.child(Role::Callee)?).filter(|getter| getter.name() == "get")?;
            let fields = attribute(getter.child(Role::Object)?)?;
            let field = outline::literal(node.child(Role::Argument)?)?;
            Some((fields.child(Role::Object)?, field.to_owned()))
        }
        Kind::Attribute => {
            let field = attribute(node.child(Role::Object)?)?;
            Some((field.child(Role::Object)?, field.name().to_owned()))
        }
        _ => None,
    }
}

/// The fields that a class's body names with a type.
fn fields(class: NodeRef<'_>) -> impl Iterator<Item = (&str, NodeRef<'_>)> {
    let body = class.child(Role::Body).into_iter().flat_map(NodeRef::children);
    body.filter(|it| it.kind() == Kind::Assign)
        .filter_map(|it| Some((it.child(Role::Target)?.name(), it.child(Role::Type)?)))
}

/// `Item` of `List[Item]`.
fn held_type(kind: NodeRef<'_>) -> Option<NodeRef<'_>> {
    let of = kind.child(Role::Object).filter(|_| kind.kind() == Kind::Index)?;
    kind.child(Role::Index).filter(|_| HOLDERS.contains(&of.name()))
}
