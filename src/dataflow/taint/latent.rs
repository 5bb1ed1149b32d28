//! What other files define, walked only when somebody asks for it: a file that is looked into for one function does not cost
//! its tables.
//!
//! Functions and classes have their names at once; any other statement waits under the names it may change.

use rustc_hash::FxHashMap;

use super::interpreter::{Frame, Interpreter};
use super::object::{Closure, Definition, FrameId, Name, Ref};
use super::outline;
use super::value::Value;
use crate::syntax::{Kind, NodeId, NodeRef, Role};

/// The statements of a module or class that nobody has asked for yet.
#[derive(Debug, Default)]
pub(super) struct Latent {
    /// In order; none once walked.
    statements: Vec<Option<NodeId>>,
    by_name: FxHashMap<Name, Vec<usize>>,
}

impl Interpreter<'_> {
    /// Makes the names of a module known, its statements to be walked when they are asked for.
    pub fn lay_out(&mut self, module: usize) {
        let of = self.modules[module].module.clone();
        let frame = self.modules[module].frame;
        for class in of.outline.classes() {
            let definition = Definition { module, node: class.nodes[0] };
            let node = of.tree.node(class.nodes[0]);
            if node.ancestors().any(|around| around.kind() == Kind::Function) {
                continue;
            }
            let around = outline::enclosing(node).map(|around| self.class_in(module, around.id()));
            let parent = around.and_then(|around| self.class_frames.get(&around).copied()).unwrap_or(frame);
            let own = self.new_frame(Frame {
                module,
                parent: Some(parent),
                this: Some(Value::reference(Ref::Class(definition))),
                block: None,
                class: Some(definition),
                is_class: true,
            });
            self.class_frames.insert(definition, own);
        }
        self.lay_out_body(module, frame, of.tree.root());
        for class in of.outline.classes() {
            let definition = Definition { module, node: class.nodes[0] };
            let Some(frame) = self.class_frames.get(&definition).copied() else { continue };
            for body in class.nodes.iter().filter_map(|node| of.tree.node(*node).child(Role::Body)) {
                self.lay_out_body(module, frame, body);
            }
        }
    }

    fn lay_out_body(&mut self, module: usize, frame: FrameId, body: NodeRef<'_>) {
        let mut latent = self.latent.remove(&frame).unwrap_or_default();
        for node in statements(body) {
            let name = self.symbol_of(module, node.symbol());
            match node.kind() {
                Kind::Function => {
                    let definition = Definition { module, node: node.id() };
                    let closure = Closure { definition, frame, this: None };
                    self.base_vars.insert((frame, name), Value::reference(Ref::Function(closure.into())));
                }
                Kind::Class | Kind::ModuleDefinition => {
                    let class = self.class_in(module, node.id());
                    self.base_vars.insert((frame, name), Value::reference(Ref::Class(class)));
                }
                Kind::Import | Kind::ImportFrom => self.walk_latent(frame, node),
                Kind::If if speaks_of(node.child(Role::Condition), "__name__") => {}
                _ => {
                    let at = latent.statements.len();
                    latent.statements.push(Some(node.id()));
                    for name in changed_by(node) {
                        let name = self.name(name);
                        latent.by_name.entry(name).or_default().push(at);
                    }
                }
            }
        }
        if !latent.by_name.is_empty() {
            self.latent.insert(frame, latent);
        }
    }

    /// Walks the statements that may say what a name of a module or class is.
    pub fn awaken(&mut self, frame: FrameId, name: Name) {
        let Some(latent) = self.latent.get_mut(&frame) else { return };
        let Some(asked) = latent.by_name.remove(&name) else { return };
        let statements: Vec<NodeId> = asked.into_iter().filter_map(|at| latent.statements[at].take()).collect();
        let module = self.modules[self.frames[frame as usize].module].module.clone();
        let recording = std::mem::replace(&mut self.recording, false);
        for statement in statements {
            self.walk_latent(frame, module.tree.node(statement));
        }
        self.recording = recording;
    }
}

/// The statements of a body, those of plain blocks among them.
fn statements(body: NodeRef<'_>) -> impl Iterator<Item = NodeRef<'_>> {
    let inner = if body.kind() == Kind::Module { body.child(Role::Body).unwrap_or(body) } else { body };
    let alone = !matches!(inner.kind(), Kind::Module | Kind::Block);
    alone.then_some(inner).into_iter().chain((!alone).then(|| inner.children()).into_iter().flatten())
}

fn speaks_of(node: Option<NodeRef<'_>>, name: &str) -> bool {
    node.is_some_and(|node| node.descendants().any(|below| below.name() == name))
}

/// The names that a statement may bind or whose things it may change.
fn changed_by(statement: NodeRef<'_>) -> Vec<&str> {
    match statement.kind() {
        Kind::Assign | Kind::AugmentedAssign => {
            let value = statement.child(Role::Value).filter(|value| value.kind() == Kind::Assign);
            let targets = statement.children_with(Role::Target).flat_map(names_in);
            targets.chain(value.into_iter().flat_map(changed_by)).collect()
        }
        Kind::Call => {
            let holder = statement.child(Role::Callee).and_then(|callee| callee.child(Role::Object));
            let given = statement.children_with(Role::Argument).filter(|it| it.kind() == Kind::Name);
            holder.into_iter().flat_map(names_in).chain(given.map(NodeRef::name)).collect()
        }
        Kind::SingletonClass => Vec::new(),
        _ => names_in(statement).collect(),
    }
}

/// Names that are used or bound below a node.
fn names_in(node: NodeRef<'_>) -> impl Iterator<Item = &str> {
    node.descendants().filter_map(|node| match node.kind() {
        Kind::Name | Kind::Variable | Kind::Function | Kind::Class | Kind::ModuleDefinition => Some(node.name()),
        Kind::ImportItem => node.name().split('.').next(),
        _ => None,
    })
}
