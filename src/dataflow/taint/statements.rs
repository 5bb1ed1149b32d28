//! Statements: ways that part and meet, loops to a fixpoint, what is bound to what.

use std::rc::Rc;

use super::interpreter::{Frame, Interpreter, Loop};
use super::object::{Closure, Ref};
use super::state::State;
use super::value::{Const, Value, What};
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// How often a loop's body is walked before what still changes is widened.
const ROUNDS: usize = 8;
/// From which round on what still changes is widened.
const WIDENED: usize = 2;

impl Interpreter<'_> {
    pub fn statement(&mut self, node: NodeRef<'_>) -> Value {
        match node.kind() {
            Kind::Module | Kind::Block => {
                let mut last = Value::nil();
                for child in node.children() {
                    if self.state.dead {
                        return Value::default();
                    }
                    self.may_raise();
                    last = self.eval(child);
                    if child.has(Flags::IMPLICIT_RETURN)
                        && let Some(holds) = self.activation().asked
                    {
                        self.answered(child, &last, holds);
                    }
                }
                last
            }
            Kind::If => self.branch(node),
            Kind::While => self.repeat(node),
            Kind::For => self.each(node),
            Kind::Try => self.attempt(node),
            Kind::With => self.with(node),
            Kind::Match => self.select(node),
            Kind::Function => self.define(node),
            Kind::Class | Kind::ModuleDefinition | Kind::SingletonClass => self.define_class(node),
            Kind::Return => self.give_back(node),
            Kind::Raise => {
                let values: Vec<_> = node.children().map(|child| self.eval(child)).collect();
                for value in &values {
                    let raised = self.deep(value);
                    self.thrown.add_danger(&raised);
                }
                self.operands = values;
                self.throw()
            }
            Kind::Jump => self.jump(node),
            Kind::Import | Kind::ImportFrom => self.import(node),
            Kind::Assert => {
                let holds = node.child(Role::Condition);
                if let Some(condition) = holds {
                    self.eval(condition);
                    self.assume(condition, true);
                }
                Value::nil()
            }
            Kind::Delete => {
                for target in node.children() {
                    self.forget(target);
                }
                Value::nil()
            }
            _ => {
                node.children().for_each(|child| {
                    self.eval(child);
                });
                Value::unknown()
            }
        }
    }

    /// Inside of a `try`, any statement may be the one that raises.
    fn may_raise(&mut self) {
        if self.activation().raised.is_empty() {
            return;
        }
        let state = self.state.fork();
        if let Some(raised) = self.activation().raised.last_mut() {
            *raised = std::mem::replace(raised, State::unreached()).join(state);
        }
    }

    /// Something is raised: this point ends here, and goes on in the handlers around.
    pub fn throw(&mut self) -> Value {
        let state = std::mem::replace(&mut self.state, State::unreached());
        if let Some(raised) = self.activation().raised.last_mut() {
            *raised = std::mem::replace(raised, State::unreached()).join(state);
        }
        Value::default()
    }

    fn give_back(&mut self, node: NodeRef<'_>) -> Value {
        let answer = node.child(Role::Value);
        let value = answer.map_or_else(Value::nil, |value| self.eval(value));
        if let Some(holds) = self.activation().asked {
            self.answered(answer.unwrap_or(node), &value, holds);
        }
        self.operands = vec![value.clone()];
        let value = value.stepped(self.module_id(), node.span(), &What::Return);
        self.leave_with(&value);
        Value::default()
    }

    /// The function being walked ends here with this.
    pub fn leave_with(&mut self, value: &Value) {
        let state = std::mem::replace(&mut self.state, State::unreached());
        let activation = self.activation();
        activation.returns.add(value);
        activation.left = std::mem::replace(&mut activation.left, State::unreached()).join(state);
    }

    fn jump(&mut self, node: NodeRef<'_>) -> Value {
        let value = node.child(Role::Value).map(|value| self.eval(value));
        let word = node.name();
        if word == "pass" {
            return Value::nil();
        }
        let state = std::mem::replace(&mut self.state, State::unreached());
        if let Some(innermost) = self.activation().loops.last_mut() {
            let way = if word == "break" { &mut innermost.broken } else { &mut innermost.continued };
            *way = std::mem::replace(way, State::unreached()).join(state);
        } else {
            // A block's `next` ends the block.
            self.state = state;
            self.leave_with(&value.unwrap_or_else(Value::nil));
        }
        Value::default()
    }

    fn branch(&mut self, node: NodeRef<'_>) -> Value {
        let Some(condition) = node.child(Role::Condition) else { return Value::unknown() };
        let unless = node.has(Flags::UNLESS);
        let value = self.eval(condition);
        let truth = self.truth(&value).map(|truth| truth != unless);
        let before = self.state.fork();
        let mut out = Value::default();
        let mut end = State::unreached();
        for (taken, role) in [(true, Role::Body), (false, Role::Else)] {
            if truth == Some(!taken) {
                continue;
            }
            self.state = before.clone();
            self.assume(condition, taken != unless);
            let value = node.child(role).map_or_else(Value::nil, |body| self.eval(body));
            if !self.state.dead {
                out.add(&value);
            }
            end = end.join(std::mem::take(&mut self.state));
        }
        self.state = end;
        out
    }

    fn repeat(&mut self, node: NodeRef<'_>) -> Value {
        let (condition, until) = (node.child(Role::Condition), node.has(Flags::UNTIL));
        let body = node.child(Role::Body);
        let broken = self.walk_loop(|run, _| {
            if let Some(condition) = condition {
                let value = run.eval(condition);
                let truth = run.truth(&value).map(|truth| truth != until);
                if truth == Some(false) {
                    run.state.dead = true;
                    return;
                }
                run.assume(condition, !until);
            }
            body.into_iter().for_each(|body| {
                run.eval(body);
            });
        });
        if let Some(condition) = condition {
            self.assume(condition, until);
        }
        node.child(Role::Else).into_iter().for_each(|other| {
            self.eval(other);
        });
        self.state = std::mem::take(&mut self.state).join(broken);
        Value::nil()
    }

    fn each(&mut self, node: NodeRef<'_>) -> Value {
        let (Some(target), Some(iterable)) = (node.child(Role::Target), node.child(Role::Iterable)) else {
            return Value::unknown();
        };
        let container = self.eval(iterable);
        let elements = self.elements(&container);
        let body = node.child(Role::Body);
        let broken = self.walk_loop(|run, _| {
            run.bind(target, elements.clone());
            body.into_iter().for_each(|body| {
                run.eval(body);
            });
        });
        node.child(Role::Else).into_iter().for_each(|other| {
            self.eval(other);
        });
        self.state = std::mem::take(&mut self.state).join(broken);
        Value::nil()
    }

    /// Walks a body that may run any number of times, until nothing new is learned.
    pub fn looped(&mut self, body: impl FnMut(&mut Self, bool)) {
        let broken = self.walk_loop(body);
        self.state = std::mem::take(&mut self.state).join(broken);
    }

    /// As [`Interpreter::looped`], the states in which the loop was left early apart.
    fn walk_loop(&mut self, mut body: impl FnMut(&mut Self, bool)) -> State {
        let mut entry = self.state.fork();
        let mut broken = State::unreached();
        for round in 0..ROUNDS {
            self.state = entry.fork();
            self.activation().loops.push(Loop { broken: State::unreached(), continued: State::unreached() });
            body(self, round == 0);
            let Some(ways) = self.activation().loops.pop() else { break };
            broken = broken.join(ways.broken);
            let around = std::mem::take(&mut self.state).join(ways.continued);
            let mut next = entry.fork().join(around);
            if next.same(&entry) {
                break;
            }
            if round >= WIDENED {
                next.widen(&entry);
            }
            entry = next;
        }
        self.state = entry;
        broken
    }

    fn attempt(&mut self, node: NodeRef<'_>) -> Value {
        let before = self.state.fork();
        self.activation().raised.push(State::unreached());
        let thrown = std::mem::take(&mut self.thrown);
        let mut value = node.child(Role::Body).map_or_else(Value::nil, |body| self.eval(body));
        let raised = self.activation().raised.pop().unwrap_or_else(State::unreached);
        let own = std::mem::replace(&mut self.thrown, thrown);
        let caught = Value::unknown().join(&Value::derived([&own]));
        if node.child(Role::Handler).is_none() {
            self.thrown.add_danger(&own);
        }
        let after = self.state.fork();
        let mut handled = before.join(after).join(raised);
        if let Some(other) = node.child(Role::Else).filter(|_| !self.state.dead) {
            value = self.eval(other);
        }
        let mut end = std::mem::replace(&mut self.state, State::unreached());
        for handler in node.children_with(Role::Handler) {
            self.state = handled.fork();
            if let Some(target) = handler.child(Role::Target) {
                self.bind(target, caught.clone());
            }
            let given = handler.child(Role::Body).map_or_else(Value::nil, |body| self.eval(body));
            value.add(&given);
            end = end.join(std::mem::take(&mut self.state));
        }
        self.state = end;
        if let Some(last) = node.child(Role::Finally) {
            let dead = self.state.dead;
            if dead {
                self.state = handled;
                self.state.dead = false;
            }
            self.eval(last);
            self.state.dead |= dead;
        }
        value
    }

    fn with(&mut self, node: NodeRef<'_>) -> Value {
        for item in node.children_with(Role::Item) {
            let Some(value) = item.child(Role::Value) else { continue };
            let manager = self.eval(value);
            let entered = self.call_method(value, &manager, "__enter__", &[]).unwrap_or(manager);
            if let Some(target) = item.child(Role::Target) {
                self.bind(target, entered);
            }
        }
        node.child(Role::Body).map_or_else(Value::nil, |body| self.eval(body))
    }

    fn select(&mut self, node: NodeRef<'_>) -> Value {
        let subject = node.child(Role::Value);
        let value = subject.map(|subject| self.eval(subject));
        let before = self.state.fork();
        let (mut out, mut end, mut open) = (Value::default(), State::unreached(), true);
        for arm in node.children_with(Role::Arm) {
            self.state = before.clone();
            let chosen = self.chosen(arm, subject, value.as_ref());
            if chosen == Some(false) {
                continue;
            }
            let guard = arm.child(Role::Guard);
            if let Some(guard) = guard {
                let holds = self.eval(guard);
                if self.truth(&holds) == Some(false) {
                    continue;
                }
                self.assume(guard, true);
            }
            let given = arm.child(Role::Body).map_or_else(Value::nil, |body| self.eval(body));
            if !self.state.dead {
                out.add(&given);
            }
            end = end.join(std::mem::take(&mut self.state));
            if chosen == Some(true) && guard.is_none() {
                open = false;
                break;
            }
        }
        if open {
            self.state = before;
            let given = node.child(Role::Else).map_or_else(Value::nil, |other| self.eval(other));
            if !self.state.dead {
                out.add(&given);
            }
            end = end.join(std::mem::take(&mut self.state));
        }
        self.state = end;
        out
    }

    /// Whether an arm is surely taken, or surely not. Where it may be, what it shows of the subject is taken in.
    fn chosen(&mut self, arm: NodeRef<'_>, subject: Option<NodeRef<'_>>, value: Option<&Value>) -> Option<bool> {
        let patterns: Vec<NodeRef<'_>> = arm.children_with(Role::Pattern).flat_map(alternatives).collect();
        let Some(value) = value else {
            // Without a subject each pattern is a condition.
            let truths: Vec<Option<bool>> = patterns
                .iter()
                .map(|pattern| {
                    let holds = self.eval(*pattern);
                    self.truth(&holds)
                })
                .collect();
            if let [one] = patterns.as_slice() {
                self.assume(*one, true);
            }
            return match truths.as_slice() {
                all if all.contains(&Some(true)) => Some(true),
                all if all.iter().all(|truth| *truth == Some(false)) => Some(false),
                _ => None,
            };
        };
        let consts: Option<Vec<Vec<Const>>> = patterns
            .iter()
            .map(|pattern| {
                if pattern.kind() == Kind::Splat {
                    return self.known_elements(*pattern);
                }
                let literal = matches!(
                    pattern.kind(),
                    Kind::String | Kind::Symbol | Kind::Number | Kind::True | Kind::False | Kind::Nil
                );
                if literal { self.eval(*pattern).only().cloned().map(|one| vec![one]) } else { None }
            })
            .collect();
        let consts: Option<Vec<Const>> = consts.map(|each| each.concat());
        if let Some(consts) = consts.filter(|consts| !consts.is_empty()) {
            if let Some(known) = value.only_consts() {
                if known.len() == 1 {
                    return Some(consts.contains(&known[0]));
                }
                if !known.iter().any(|one| consts.contains(one)) {
                    return Some(false);
                }
            }
            if let Some(subject) = subject {
                let mut narrowed = Value::default();
                consts.into_iter().for_each(|one| narrowed.add(&Value::constant(one)));
                self.narrow(subject, narrowed);
            }
            return None;
        }
        let everything = |pattern: &NodeRef<'_>| pattern.kind() == Kind::Name && !self.ruby();
        if let [one] = patterns.as_slice()
            && everything(one)
        {
            if one.name() != "_" {
                self.bind(*one, value.clone());
            }
            return Some(true);
        }
        for pattern in patterns {
            self.capture(pattern, value);
        }
        None
    }

    /// The elements of `*LIST`, when all are known.
    fn known_elements(&mut self, splat: NodeRef<'_>) -> Option<Vec<Const>> {
        let list = self.eval(splat);
        let elements = self.object(Self::only_object(&list)?)?.elements()?;
        elements.iter().map(|element| element.only().cloned()).collect()
    }

    // ---- definitions

    fn define(&mut self, node: NodeRef<'_>) -> Value {
        for decorator in node.children_with(Role::Decorator) {
            decorator.child(Role::Value).into_iter().for_each(|value| {
                self.eval(value);
            });
        }
        let closure = self.closure(node);
        if self.activation().function.is_some() {
            self.pending.push(closure.clone());
        }
        let value = Value::reference(Ref::Function(closure));
        let name = self.symbol(node.symbol());
        let frame = self.frame_id();
        self.state.set(frame, name, value);
        Value::text(node.name())
    }

    /// A function with what surrounds it here.
    pub fn closure(&mut self, node: NodeRef<'_>) -> Rc<Closure> {
        Rc::new(Closure { definition: self.definition(node), frame: self.frame_id(), this: None })
    }

    fn define_class(&mut self, node: NodeRef<'_>) -> Value {
        for base in node.children_with(Role::Base) {
            self.eval(base);
        }
        let mut definition = self.definition(node);
        let module = self.module().clone();
        // Reopened, it is the class it was.
        if let Some(class) = module.outline.class_at(node.id()) {
            definition.node = class.nodes[0];
        }
        if node.kind() == Kind::SingletonClass {
            return Value::nil();
        }
        let around = self.frame_id();
        let name = self.symbol(node.symbol());
        self.state.set(around, name, Value::reference(Ref::Class(definition)));
        let known = self.class_frames.get(&definition).copied();
        let frame = known.unwrap_or_else(|| {
            self.new_frame(Frame {
                module: definition.module,
                parent: Some(around),
                this: Some(Value::reference(Ref::Class(definition))),
                block: None,
                class: Some(definition),
                is_class: true,
            })
        });
        self.class_frames.insert(definition, frame);
        if let Some(body) = node.child(Role::Body) {
            self.activate(frame, None);
            self.eval(body);
            self.stack.pop();
            self.state.dead = false;
        }
        Value::nil()
    }

    fn import(&mut self, node: NodeRef<'_>) -> Value {
        let (module, frame) = (self.module_id(), self.frame_id());
        for item in node.children_with(Role::Item) {
            let local = item.child(Role::Alias);
            let path: String = if node.kind() == Kind::Import {
                let whole = item.name();
                if local.is_some() { whole.to_owned() } else { whole.split('.').next().unwrap_or(whole).to_owned() }
            } else if item.name() == "*" {
                // Names of a star are looked up when they are used.
                continue;
            } else {
                let dot = if node.name().ends_with('.') { "" } else { "." };
                format!("{}{dot}{}", node.name(), item.name())
            };
            let name = match local {
                Some(alias) => self.symbol(alias.symbol()),
                None if node.kind() == Kind::Import => {
                    let first = item.name().split('.').next().unwrap_or_default().to_owned();
                    self.name(&first)
                }
                None => self.symbol(item.symbol()),
            };
            self.state.set(frame, name, Value::reference(Ref::Path(module, path.into())));
        }
        Value::nil()
    }
}

/// The alternatives of `a | b`, and each of `when a, b`.
fn alternatives(pattern: NodeRef<'_>) -> Vec<NodeRef<'_>> {
    if pattern.kind() == Kind::Binary && pattern.name() == "|" {
        let sides = [pattern.child(Role::Left), pattern.child(Role::Right)];
        return sides.into_iter().flatten().flat_map(alternatives).collect();
    }
    vec![pattern]
}
