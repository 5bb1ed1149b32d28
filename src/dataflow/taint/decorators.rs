//! Functions wrapped by decorators of ours that give them arguments: what the wrapper gives is known, not anything.

use std::rc::Rc;

use super::calls::{Argument, Form};
use super::interpreter::Interpreter;
use super::object::{Closure, Ref};
use super::value::Value;
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl Interpreter<'_> {
    /// Calls a function as its decorators leave it, when one of them gives it arguments of its own. Whether it was walked so.
    pub fn runs_decorated(&mut self, function: NodeRef<'_>, closure: &Rc<Closure>, this: Option<&Value>) -> bool {
        let mut decorators: Vec<NodeRef<'_>> = function.children_with(Role::Decorator).collect();
        if self.ruby() || decorators.is_empty() {
            return false;
        }
        decorators.reverse();
        let mut decorated = Value::reference(Ref::Function(closure.clone()));
        let mut changed = false;
        for decorator in decorators {
            let Some(maker) = decorator.child(Role::Value).and_then(|value| self.giving(value)) else { continue };
            let made = self.call_value(decorator, &maker, &[Argument::positional(decorated.clone())], None);
            if matches!(made.refs.as_slice(), [Ref::Function(_)]) {
                (decorated, changed) = (made, true);
            }
        }
        if !changed {
            return false;
        }
        self.invoked.remove(&closure.definition);
        let any = |form| Argument { value: Value::unknown(), form };
        let this = this.cloned().map(Argument::positional);
        let arguments: Vec<Argument> = this.into_iter().chain([any(Form::Splat), any(Form::DoubleSplat)]).collect();
        self.call_value(function, &decorated, &arguments, None);
        self.state.dead = false;
        self.invoked.contains(&closure.definition)
    }

    /// A decorator of ours whose wrapper calls what it wraps with more than it was called with itself.
    fn giving(&mut self, decorator: NodeRef<'_>) -> Option<Value> {
        let named = if decorator.kind() == Kind::Call { decorator.child(Role::Callee)? } else { decorator };
        let maker = self.peek(named);
        let maker = match maker.refs.as_slice() {
            [Ref::Path(from, path)] => self.follow(*from, &path.clone())?,
            _ => maker,
        };
        let [Ref::Function(closure)] = maker.refs.as_slice() else { return None };
        let module = self.modules[closure.definition.module].module.clone();
        if !gives(module.tree.node(closure.definition.node)) {
            return None;
        }
        Some(if decorator.kind() == Kind::Call { self.eval(decorator) } else { maker })
    }
}

/// Whether a function inside of another calls one that the outer one was given with something of its own, or puts something
/// under a key of the keywords that it passes on.
fn gives(maker: NodeRef<'_>) -> bool {
    let functions: Vec<NodeRef<'_>> = maker.descendants().filter(|it| it.kind() == Kind::Function).collect();
    let around: Vec<_> = functions.iter().flat_map(|function| function.children_with(Role::Parameter)).collect();
    let is_parameter = |name: NodeRef<'_>| around.iter().any(|it| it.symbol() == name.symbol());
    let own = |it: NodeRef<'_>| match it.kind() {
        Kind::Splat | Kind::DoubleSplat => false,
        Kind::Keyword => true,
        _ => !(it.kind() == Kind::Name && is_parameter(it)),
    };
    functions.iter().filter(|function| **function != maker).flat_map(|function| function.descendants()).any(|node| {
        match node.kind() {
            Kind::Call => {
                let wrapped = node.child(Role::Callee).filter(|callee| callee.kind() == Kind::Name);
                let passes = node.children_with(Role::Argument).any(|it| it.kind() == Kind::Splat);
                passes && wrapped.is_some_and(is_parameter) && node.children_with(Role::Argument).any(own)
            }
            Kind::Assign => {
                let keyed = node.child(Role::Target).filter(|target| target.kind() == Kind::Index);
                let holder = keyed.and_then(|target| target.child(Role::Object));
                holder.is_some_and(|holder| {
                    around.iter().any(|it| it.has(Flags::DOUBLE_SPLAT) && it.symbol() == holder.symbol())
                })
            }
            _ => false,
        }
    })
}
