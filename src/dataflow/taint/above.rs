//! `super`: the method that comes next among all that an object's class stands on.

use super::calls::{Argument, Form};
use super::interpreter::Interpreter;
use super::object::{Definition, Ref, Shape};
use super::value::Value;
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// `super().method(…)`: a method of what the class stands on.
    pub fn call_above(&mut self, node: NodeRef<'_>, callee: NodeRef<'_>) -> Option<Value> {
        let object = callee.child(Role::Object).filter(|_| callee.kind() == Kind::Attribute && !self.ruby())?;
        let named = object.child(Role::Callee).is_some_and(|it| it.kind() == Kind::Name && it.name() == "super");
        if object.kind() != Kind::Call || !named {
            return None;
        }
        let (class, this) = (self.frame().class?, self.this()?);
        let id = Self::only_object(&this);
        let method = self.method_above(class, &this, callee.name())?;
        let (arguments, _) = self.arguments(node);
        let closure = self.method_closure(method, id);
        let out = self.invoke(node, &closure, Some(&this), &arguments, None);
        self.ours = Some((self.module_id(), node.span()));
        Some(out)
    }

    /// The method that comes after one of a class, for this object.
    fn method_above(&mut self, class: Definition, this: &Value, name: &str) -> Option<Definition> {
        let id = Self::only_object(this);
        let of = match (id.and_then(|id| self.object(id)).map(|object| object.shape), this.refs.as_slice()) {
            (Some(Shape::Instance(of)), _) => Some(of),
            (None, [Ref::Class(of)]) => Some(*of),
            _ => None,
        };
        let next = of.filter(|of| *of != class).and_then(|of| self.find_next(of, class, name, id.is_none()));
        next.or_else(|| self.find_above(class, name, id.is_none()))
    }

    /// `super` alone: with what the method itself was given.
    pub fn call_super_bare(&mut self, node: NodeRef<'_>) -> Value {
        let function = self.stack.last().and_then(|activation| activation.function);
        let Some(function) = function else { return Value::unknown() };
        let module = self.modules[function.module].module.clone();
        let mut arguments = Vec::new();
        for parameter in module.tree.node(function.node).children_with(Role::Parameter) {
            let name = self.symbol(parameter.symbol());
            let Some(value) = self.visible(name).filter(|_| !parameter.has(Flags::BLOCK)) else { continue };
            let form = if parameter.has(Flags::DOUBLE_SPLAT) {
                Form::DoubleSplat
            } else if parameter.has(Flags::SPLAT) {
                Form::Splat
            } else if parameter.has(Flags::KEYWORD_ONLY) {
                Form::Keyword(parameter.name().into())
            } else {
                Form::Positional
            };
            arguments.push(Argument { value, form });
        }
        self.call_super(node, &arguments)
    }

    /// `super` in a method: the same method of what the class stands on.
    pub fn call_super(&mut self, node: NodeRef<'_>, arguments: &[Argument]) -> Value {
        let (class, this) = (self.frame().class, self.this());
        let function = self.stack.last().and_then(|activation| activation.function);
        let (Some(class), Some(this), Some(function)) = (class, this, function) else { return Value::unknown() };
        let name = self.modules[function.module].module.tree.node(function.node).name().to_owned();
        let id = Self::only_object(&this);
        let Some(method) = self.method_above(class, &this, &name) else {
            return self.call_unknown(node, None, arguments, None);
        };
        let closure = self.method_closure(method, id);
        self.invoke(node, &closure, Some(&this), arguments, None)
    }
}
