//! Which functions of a file a walk may find something from: those in which something comes in or must not arrive, and those
//! that lead to them.

use rustc_hash::FxHashSet;

use super::module::Module;
use super::outline;
use crate::syntax::{Kind, NodeId, NodeRef, Role, Symbol};

/// The functions of a file by what a walk of them may tell.
#[derive(Debug, Default)]
pub(super) struct Relevance {
    /// Those to walk.
    pub walked: FxHashSet<NodeId>,
    /// Those that rules speak of in any way: what they leave in fields counts.
    pub touched: FxHashSet<NodeId>,
}

/// A function that nothing is marked in, with the names it speaks of that may be functions or classes of the file.
struct Speaker<'t> {
    function: NodeRef<'t>,
    spoken: Vec<Symbol>,
}

impl Relevance {
    pub fn of(module: &Module) -> Self {
        let mut out = Self::default();
        let (mut names, mut left) = (FxHashSet::default(), Vec::new());
        for function in module.tree.nodes().filter(|node| node.kind() == Kind::Function) {
            if module.marks.touch(function.span()) {
                out.touched.insert(function.id());
            }
            if module.marks.is_dangerous(function.span()) {
                out.walked.insert(function.id());
                names.extend(names_of(function));
            } else {
                left.push(function);
            }
        }
        if out.walked.is_empty() {
            return out;
        }
        let mut left: Vec<Speaker<'_>> = left.into_iter().map(Speaker::new).collect();
        let mut classes: Vec<NodeRef<'_>> = module.tree.nodes().filter(|node| node.kind() == Kind::Class).collect();
        loop {
            let before = names.len();
            classes.retain(|class| {
                let bases = class.children_with(Role::Base).flat_map(NodeRef::descendants);
                let inherits = bases.into_iter().any(|base| names.contains(&base.symbol()));
                if inherits {
                    names.insert(name_of_class(*class));
                }
                !inherits
            });
            left.retain(|speaker| {
                let speaks = speaker.spoken.iter().any(|name| names.contains(name));
                if speaks {
                    out.walked.insert(speaker.function.id());
                    names.extend(names_of(speaker.function));
                }
                !speaks
            });
            if names.len() == before {
                out.touched.extend(&out.walked);
                return out;
            }
        }
    }
}

/// What leads to a function: its name, and that of its class, which makes what it is called on.
fn names_of(function: NodeRef<'_>) -> impl Iterator<Item = Symbol> {
    let class = outline::enclosing(function).map(name_of_class);
    std::iter::once(function.symbol()).chain(class)
}

fn name_of_class(class: NodeRef<'_>) -> Symbol {
    class.child(Role::Name).map_or(class.symbol(), NodeRef::symbol)
}

impl<'t> Speaker<'t> {
    fn new(function: NodeRef<'t>) -> Self {
        let mut own: FxHashSet<Symbol> = function.children_with(Role::Parameter).map(NodeRef::symbol).collect();
        let targets = function.descendants().filter_map(|node| node.child(Role::Target));
        own.extend(targets.filter(|target| target.kind() == Kind::Name).map(NodeRef::symbol));
        let spoken = function.descendants().filter(|node| match node.kind() {
            Kind::Name => !own.contains(&node.symbol()),
            Kind::Attribute => node.child(Role::Object).is_none_or(|object| may_be_ours(object, &own)),
            _ => false,
        });
        let mut spoken: Vec<Symbol> = spoken.map(NodeRef::symbol).collect();
        spoken.sort_unstable();
        spoken.dedup();
        Self { function, spoken }
    }
}

/// Whether something may be an object of a class that is known here without its name being spoken: not what a function was
/// given, nor what it made itself.
fn may_be_ours(object: NodeRef<'_>, own: &FxHashSet<Symbol>) -> bool {
    match object.kind() {
        Kind::Name => !own.contains(&object.symbol()) || matches!(object.name(), "self" | "cls"),
        _ => true,
    }
}
