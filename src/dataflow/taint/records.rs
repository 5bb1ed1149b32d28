//! Records: lists whose elements have names too, and what makes them.

use super::calls::{Argument, Form};
use super::interpreter::Interpreter;
use super::object::{Closure, Key, Object, ObjectId, Ref, Shape};
use super::value::{Const, Value};
use crate::syntax::{Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// What makes records of these names.
    pub fn record_maker(&mut self, node: NodeRef<'_>, names: Vec<String>, block: Option<&Value>) -> Value {
        let mut maker = Object::list(names.into_iter().map(Value::text).collect());
        maker.shape = Shape::Record;
        for (name, method) in self.methods_of_block(block) {
            maker.put(Key::Text(name.into()), method);
        }
        self.allocate(node, maker)
    }

    /// The methods that a block defines for what it is given to.
    fn methods_of_block(&self, block: Option<&Value>) -> Vec<(String, Value)> {
        let Some([Ref::Function(block)]) = block.map(|block| block.refs.as_slice()) else { return Vec::new() };
        let module = self.modules[block.definition.module].module.clone();
        let body = module.tree.node(block.definition.node).child(Role::Body);
        let methods = body.into_iter().flat_map(NodeRef::children).filter(|it| it.kind() == Kind::Function);
        let closure = |method: NodeRef<'_>| Closure {
            definition: super::object::Definition { module: block.definition.module, node: method.id() },
            frame: block.frame,
            this: None,
        };
        methods.map(|it| (it.name().to_owned(), Value::reference(Ref::Function(closure(it).into())))).collect()
    }

    /// A record, by position or keyword.
    pub fn record(&mut self, node: NodeRef<'_>, maker: ObjectId, arguments: &[Argument]) -> Value {
        let Some(maker) = self.object(maker).cloned() else { return Value::unknown() };
        let names: Vec<&str> = (0..).map_while(|at| maker.fields.get(&Key::Index(at))?.only()?.as_text()).collect();
        let mut values = vec![Value::nil(); names.len()];
        let mut next = 0;
        for argument in arguments {
            match &argument.form {
                Form::Keyword(name) => {
                    if let Some(at) = names.iter().position(|one| **one == **name) {
                        values[at] = argument.value.clone();
                    }
                }
                Form::Positional => {
                    if let Some(value) = values.get_mut(next) {
                        *value = argument.value.clone();
                    }
                    next += 1;
                }
                _ => {
                    let any = self.elements(&argument.value);
                    values.iter_mut().for_each(|value| value.add(&any));
                }
            }
        }
        let mut record = Object::list(values.clone());
        for (name, value) in names.iter().zip(values) {
            record.put(Key::Text((*name).into()), value);
        }
        let methods = maker.fields.into_iter().filter(|(key, _)| matches!(key, Key::Text(_)));
        methods.for_each(|(key, method)| record.put(key, method));
        self.allocate(node, record)
    }

    /// The names that a record's maker is given: `"a b"`, `["a", "b"]`, `:a, :b`.
    pub fn record_names(&self, arguments: &[Argument]) -> Vec<String> {
        let mut out = Vec::new();
        for argument in arguments.iter().filter(|it| it.form == Form::Positional) {
            match argument.value.only().and_then(Const::as_text) {
                Some(text) => out.extend(text.split([',', ' ']).filter(|it| !it.is_empty()).map(str::to_owned)),
                None => {
                    for element in self.columns(&argument.value).unwrap_or_default() {
                        let name = self.columns(&element).and_then(|pair| pair.first().cloned()).unwrap_or(element);
                        out.extend(name.only().and_then(Const::as_text).map(str::to_owned));
                    }
                }
            }
        }
        out
    }
}

/// The names of the fields that a class takes from a record that it stands on: `class X < Struct.new(:a, :b)`.
pub(super) fn names_of_base(class: NodeRef<'_>) -> Vec<&str> {
    let maker = class.children_with(Role::Base).find(|base| {
        base.kind() == Kind::Call
            && base.child(Role::Callee).is_some_and(|it| matches!(it.name(), "new" | "define" | "namedtuple"))
    });
    let arguments = maker.into_iter().flat_map(|maker| maker.children_with(Role::Argument));
    let lists = arguments.flat_map(|argument| match argument.kind() {
        Kind::List | Kind::Tuple => argument.children().collect(),
        _ => vec![argument],
    });
    let names = lists.filter_map(super::outline::literal);
    names.flat_map(|names| names.split([',', ' '])).filter(|it| !it.starts_with(char::is_uppercase)).collect()
}
