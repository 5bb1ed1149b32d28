//! Functions that the languages bring along, by name or by the path of a standard library.

use super::calls::{Argument, Form};
use super::folding;
use super::interpreter::Interpreter;
use super::library;
use super::lists::integer;
use super::object::{Key, Object, ObjectId, Ref, Shape};
use super::templates;
use super::value::{Const, Value};
use crate::syntax::{Kind, NodeRef, Role};

/// Functions that give a number or a yes or no.
const PLAIN: &[&str] = &[
    "int",
    "float",
    "len",
    "hash",
    "ord",
    "bool",
    "complex",
    "round",
    "abs",
    "Integer",
    "Float",
    "Rational",
    "isinstance",
    "issubclass",
    "callable",
    "id",
    "any",
    "all",
    "hasattr",
    "rand",
    "range",
    "block_given?",
];

impl Interpreter<'_> {
    /// A function that the language brings along; none when the name is not one.
    pub fn language_function(
        &mut self,
        node: NodeRef<'_>,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        if let Some(folded) = self.folded(name, arguments) {
            return Some(folded);
        }
        if PLAIN.contains(&name) {
            return Some(Value::plain());
        }
        if let Some(made) = self.container_function(node, name, arguments) {
            return Some(made);
        }
        if let Some(out) = self.text_function(node, name, arguments) {
            return Some(out);
        }
        self.reflective_function(node, name, arguments, block).or_else(|| self.control_function(node, name, block))
    }

    /// A function over values that are all known.
    fn folded(&self, name: &str, arguments: &[Argument]) -> Option<Value> {
        let mut given: Vec<Value> = arguments.iter().map(|it| it.value.clone()).collect();
        if let ([one], "max" | "min" | "len" | "bool") = (given.as_slice(), name)
            && let Some(id) = Self::only_object(one)
        {
            let object = self.object(id)?;
            let count = match object.shape {
                Shape::Dict => object.rest.is_nothing().then_some(object.fields.len())?,
                _ => object.elements()?.len(),
            };
            match name {
                "len" => return Some(integer(count as i128)),
                "bool" => return Some(Value::boolean(count > 0)),
                _ => given = object.elements()?,
            }
        }
        let known: Vec<&Const> = given.iter().map(Value::only).collect::<Option<_>>()?;
        folding::function(name, &known, self.ruby()).map(|folded| Value::constant(folded).made_of(&given))
    }

    /// Functions that make texts.
    fn text_function(&mut self, node: NodeRef<'_>, name: &str, arguments: &[Argument]) -> Option<Value> {
        let first = arguments.first().map(|it| it.value.clone());
        match (name, first) {
            ("str" | "String" | "unicode" | "bytes" | "bytearray", None) => Some(Value::text("")),
            ("str" | "String" | "repr" | "unicode" | "bytes" | "bytearray" | "ascii", Some(value)) => {
                let shown = self.printed(node, &value);
                let quoted = matches!(name, "repr" | "ascii") && shown.only().is_some();
                Some(if quoted { Value::plain() } else { Value::concat(&[shown]) })
            }
            ("chr", Some(_)) => Some(Value::plain()),
            ("type", Some(value)) if arguments.len() == 1 => Some(match value.refs.as_slice() {
                [Ref::Object(id)] => match self.object(*id)?.shape {
                    Shape::Instance(class) => Value::reference(Ref::Class(class)),
                    _ => Value::plain(),
                },
                _ => Value::plain(),
            }),
            ("format" | "sprintf", Some(template)) if self.ruby() => {
                let named = templates::by_keyword(arguments, |value| self.deep(value));
                let rest = arguments[1..].iter().filter(|it| it.form == Form::Positional);
                let parts: Vec<Value> = rest.map(|it| self.deep(&it.value)).collect();
                Some(templates::percent(&template, &parts, &named))
            }
            ("format", Some(value)) => Some(Value::derived([&value])),
            _ => None,
        }
    }

    /// What a value looks like as text: what its class says, or what it holds.
    pub fn printed(&mut self, node: NodeRef<'_>, value: &Value) -> Value {
        let names: &[&str] = if self.ruby() { &["to_s"] } else { &["__str__", "__repr__"] };
        names.iter().find_map(|name| self.call_method(node, value, name, &[])).unwrap_or_else(|| self.deep(value))
    }

    /// Functions that make containers, or take from them.
    fn container_function(&mut self, node: NodeRef<'_>, name: &str, arguments: &[Argument]) -> Option<Value> {
        let first = arguments.first().map(|it| it.value.clone());
        Some(match (name, first) {
            ("list" | "tuple" | "set" | "frozenset" | "sorted" | "reversed" | "iter" | "Array" | "deque", first) => {
                let Some(value) = first else { return Some(self.allocate(node, Object::list(Vec::new()))) };
                let exact = matches!(name, "list" | "tuple" | "Array" | "iter" | "set" | "frozenset" | "deque");
                let known = self.columns(&value).filter(|_| exact);
                let rest = self.elements(&value);
                let object = known.map_or_else(|| Object::of(Shape::List, rest), Object::list);
                self.allocate(node, object)
            }
            ("dict" | "Hash" | "OrderedDict", _) => {
                let mut dict = Object::new(Shape::Dict);
                self.merge_arguments(&mut dict, arguments);
                self.allocate(node, dict)
            }
            ("defaultdict", _) => {
                let mut dict = Object::new(Shape::Dict);
                dict.missing = node.child(Role::Argument).and_then(made_by);
                if dict.missing.is_none() && !arguments.is_empty() {
                    dict.rest = Value::plain();
                }
                self.merge_arguments(&mut dict, arguments.get(1..).unwrap_or_default());
                self.allocate(node, dict)
            }
            ("zip", Some(first)) => {
                let more: Vec<Value> = arguments[1..].iter().map(|it| it.value.clone()).collect();
                self.zipped(node, &first, &more)
            }
            ("enumerate", Some(list)) => {
                let tuple = vec![Value::plain(), self.elements(&list)];
                let tuple = self.allocate(node, Object::list(tuple));
                let Some(child) = node.first_child() else { return Some(tuple) };
                self.allocate(child, Object::of(Shape::List, tuple))
            }
            ("next" | "min" | "max" | "sum", Some(_)) => {
                let all: Vec<Value> = arguments.iter().map(|it| self.elements(&it.value)).collect();
                all.iter().fold(Value::default(), Value::join)
            }
            ("map" | "filter", Some(function)) if arguments.len() > 1 => {
                let elements = self.elements(&arguments[1].value);
                let callee = node.child(Role::Argument).filter(|_| function.refs.is_empty());
                let given = [Argument::positional(elements.clone())];
                let made = match callee.and_then(|callee| self.language_function(node, callee.name(), &given, None)) {
                    Some(made) => made,
                    None => self.call_value(node, &function, &given, None),
                };
                self.allocate(node, Object::of(Shape::List, if name == "map" { made } else { elements }))
            }
            _ => return None,
        })
    }

    /// Functions that go by a name that is given to them.
    fn reflective_function(
        &mut self,
        node: NodeRef<'_>,
        name: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        let text = |at: usize| -> Option<String> { Some(arguments.get(at)?.value.only()?.as_text()?.to_owned()) };
        match name {
            "getattr" => {
                let holder = arguments.first()?.value.clone();
                let mut value = self.attribute_of(node, &holder, &text(1)?);
                arguments.get(2).into_iter().for_each(|default| value.add(&default.value));
                Some(value)
            }
            "setattr" => {
                let (holder, value) = (arguments.first()?.value.clone(), arguments.get(2)?.value.clone());
                self.put(&holder, Key::Text(text(1)?.into()), value);
                Some(Value::nil())
            }
            "instance_variable_set" | "instance_variable_get" if self.ruby() => {
                let this = self.this()?;
                self.reflect(&this, name, arguments)
            }
            "method" if self.ruby() => {
                let text = text(0)?;
                let (this, key) = (self.this(), self.name(&text));
                if let Some(id) = this.as_ref().and_then(Self::only_object) {
                    let holder = Value::reference(Ref::Object(id));
                    return Some(self.attribute_of(node, &holder, &text));
                }
                let module = self.module_id();
                self.visible(key).or_else(|| self.top_function(module, &text))
            }
            "lambda" | "proc" => block.cloned(),
            _ => None,
        }
    }

    /// A field read or written by its name.
    pub fn reflect(&mut self, holder: &Value, name: &str, arguments: &[Argument]) -> Option<Value> {
        let field = arguments.first()?.value.only()?.as_text()?.to_owned();
        let key = super::targets::field_key(&field);
        match (name, arguments) {
            ("instance_variable_set", [_, value]) => {
                self.put(holder, key, value.value.clone());
                Some(value.value.clone())
            }
            ("instance_variable_get", [_]) => Some(self.object(Self::only_object(holder)?)?.get(&key)),
            _ => None,
        }
    }

    /// Functions that go on elsewhere, or only say something.
    fn control_function(&mut self, node: NodeRef<'_>, name: &str, block: Option<&Value>) -> Option<Value> {
        match name {
            "print" | "puts" | "p" | "pp" | "require" | "require_relative" | "attr_accessor" | "attr_reader" => {
                Some(Value::nil())
            }
            "raise" | "fail" | "throw" | "halt" | "error!" if self.ruby() => Some(self.throw()),
            "exit" | "abort" | "quit" => Some(self.throw()),
            "loop" => {
                let block = block?.clone();
                self.looped(|run, _| {
                    run.call_value(node, &block, &[], None);
                });
                Some(Value::nil())
            }
            _ => None,
        }
    }

    /// A function of a standard library by its path; none for all that are not told of here.
    pub fn library_function(
        &mut self,
        node: NodeRef<'_>,
        path: &str,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Option<Value> {
        if let Some(value) = library::form(path, arguments) {
            return Some(value);
        }
        match path {
            "collections.OrderedDict" | "collections.defaultdict" | "collections.deque" => {
                let name = path.rsplit('.').next().unwrap_or(path);
                self.language_function(node, name, arguments, block)
            }
            "functools.partial" => {
                let mut partial = Object::list(arguments.iter().map(|it| it.value.clone()).collect());
                for (name, value) in templates::by_keyword(arguments, Value::clone) {
                    partial.put(Key::Text((&*name).into()), value);
                }
                partial.shape = Shape::Partial;
                let positional = arguments.iter().take_while(|it| it.form == Form::Positional).count();
                partial.length = i64::try_from(positional).ok();
                Some(self.allocate(node, partial))
            }
            "copy.copy" | "copy.deepcopy" => {
                let given = &arguments.first()?.value;
                let object = self.object(Self::only_object(given)?)?.clone();
                Some(self.allocate(node, object))
            }
            "collections.namedtuple" | "typing.NamedTuple" => {
                let names = self.record_names(arguments.get(1..2)?);
                Some(self.record_maker(node, names, None))
            }
            "Struct.new" | "Data.define" => {
                let mut names = self.record_names(arguments);
                names.retain(|name| !name.starts_with(char::is_uppercase));
                Some(self.record_maker(node, names, block))
            }
            "types.SimpleNamespace" | "argparse.Namespace" | "OpenStruct.new" => {
                let mut dict = Object::new(Shape::Dict);
                self.merge_arguments(&mut dict, arguments);
                dict.shape = Shape::Opaque;
                dict.length = None;
                Some(self.allocate(node, dict))
            }
            "Hash.new" => Some(self.ruby_hash(node, arguments, block)),
            "Array.new" | "Set.new" => {
                let given = arguments.last().filter(|_| path == "Set.new" || arguments.len() == 2);
                let list = match given {
                    Some(given) if path == "Set.new" => self.elements(&given.value),
                    Some(given) => given.value.clone(),
                    None if arguments.is_empty() => return Some(self.allocate(node, Object::list(Vec::new()))),
                    None => self.elements(&arguments[0].value).join(&Value::nil()),
                };
                Some(self.allocate(node, Object::of(Shape::List, list)))
            }
            "String.new" => Some(arguments.first().map_or_else(|| Value::text(""), |it| self.deep(&it.value))),
            _ => None,
        }
    }

    /// A function called with the arguments that it was given before.
    pub fn call_partial(
        &mut self,
        node: NodeRef<'_>,
        id: ObjectId,
        arguments: &[Argument],
        block: Option<&Value>,
    ) -> Value {
        let Some(partial) = self.object(id).cloned() else { return Value::unknown() };
        let positional = (0..partial.length.unwrap_or(0)).filter_map(|at| partial.fields.get(&Key::Index(at)).cloned());
        let mut positional = positional.map(Argument::positional);
        let Some(function) = positional.next() else { return Value::unknown() };
        let named = partial.fields.iter().filter_map(|(key, value)| match key {
            Key::Text(name) => Some(Argument { value: value.clone(), form: Form::Keyword((&**name).into()) }),
            Key::Index(_) => None,
        });
        let all: Vec<Argument> = positional.chain(arguments.iter().cloned()).chain(named).collect();
        self.call_value(node, &function.value, &all, block)
    }

    /// Whether an object is of a shape.
    pub fn is_shape(&self, id: ObjectId, shape: Shape) -> bool {
        self.object(id).is_some_and(|object| object.shape == shape)
    }

    /// A hash with what it gives for a key that it does not have.
    fn ruby_hash(&mut self, node: NodeRef<'_>, arguments: &[Argument], block: Option<&Value>) -> Value {
        let mut dict = Object::new(Shape::Dict);
        if let Some(default) = arguments.first() {
            dict.rest = default.value.clone();
        }
        if let Some([Ref::Function(block)]) = block.map(|block| block.refs.as_slice()) {
            let module = self.modules[block.definition.module].module.clone();
            let body = module.tree.node(block.definition.node).child(Role::Body);
            dict.missing = body.and_then(|body| body.children().last()).and_then(made_by);
        }
        if let Some(block) = block.filter(|_| dict.missing.is_none()) {
            dict.rest = self.call_block(node, block, &[Value::unknown(), Value::unknown()]);
        }
        self.allocate(node, dict)
    }
}

/// The container that an expression surely makes.
fn made_by(node: NodeRef<'_>) -> Option<Shape> {
    match (node.kind(), node.name()) {
        (Kind::Assign, _) => made_by(node.child(Role::Value)?),
        (Kind::Lambda, _) => made_by(node.child(Role::Body)?),
        (Kind::Block, _) => made_by(node.first_child().filter(|only| only.next_sibling().is_none())?),
        (Kind::List, _) | (Kind::Name, "list" | "set" | "deque") => Some(Shape::List),
        (Kind::Dict, _) | (Kind::Name, "dict" | "OrderedDict") => Some(Shape::Dict),
        _ => None,
    }
}
