//! What a condition shows of the values it asks about: an allow-list, a comparison, a check of form.

use super::calls::{Argument, Form};
use super::channels::Channels;
use super::interpreter::Interpreter;
use super::object::Key;
use super::value::{Const, Value};
use crate::syntax::{Flags, Kind, NodeRef, Role};

/// Methods that hold only of texts made of letters, digits and the like.
const FORMS: &[&str] =
    &["isdigit", "isalnum", "isnumeric", "isdecimal", "isalpha", "isidentifier", "is_integer", "integer?", "is_a?"];
/// Methods by which a container tells whether it holds something.
const HOLDS: &[&str] =
    &["include?", "member?", "key?", "has_key?", "cover?", "__contains__", "in?", "exclude?", "value?"];

impl Interpreter<'_> {
    /// Takes in what follows when a condition holds, or does not.
    pub fn assume(&mut self, condition: NodeRef<'_>, holds: bool) {
        if self.state.dead || !self.features.guards {
            return;
        }
        self.assume_guards(condition, Some(holds));
        if !holds {
            self.assume_guards(condition, None);
        }
        match condition.kind() {
            Kind::Unary if condition.name() == "not" => {
                condition.child(Role::Value).into_iter().for_each(|inner| self.assume(inner, !holds));
            }
            Kind::Boolean => self.assume_both(condition, holds),
            Kind::Binary => self.assume_comparison(condition, holds),
            Kind::Call => self.assume_call(condition, holds),
            Kind::Index if holds => {
                if let (Some(object), Some(index)) = (condition.child(Role::Object), condition.child(Role::Index)) {
                    self.assume_form(object, index, Anchored::Not);
                }
            }
            Kind::Name | Kind::Variable | Kind::Index | Kind::Attribute => {
                self.assume_truth(condition, holds);
                self.assume_origin(condition, holds);
            }
            Kind::Block => {
                if let Some(only) = condition.first_child().filter(|only| only.next_sibling().is_none()) {
                    self.assume(only, holds);
                }
            }
            Kind::Assign => {
                condition.child(Role::Target).into_iter().for_each(|target| self.assume_truth(target, holds));
            }
            _ => {}
        }
    }

    fn assume_both(&mut self, condition: NodeRef<'_>, holds: bool) {
        let (Some(left), Some(right)) = (condition.child(Role::Left), condition.child(Role::Right)) else { return };
        if (condition.name() == "and") == holds {
            self.assume(left, holds);
            self.assume(right, holds);
            return;
        }
        // One of the two: either the first, or not the first but the second.
        let named = matches!(left.kind(), Kind::Name | Kind::Variable | Kind::True | Kind::False | Kind::Nil);
        match named.then(|| self.peek(left)).and_then(|value| self.truth(&value)) {
            Some(truth) if truth == holds => return,
            Some(_) => return self.assume(right, holds),
            None => {}
        }
        let before = self.state.fork();
        self.assume(left, holds);
        let first = std::mem::replace(&mut self.state, before);
        self.assume(left, !holds);
        self.assume(right, holds);
        self.state = first.join(std::mem::take(&mut self.state));
    }

    /// `if x`: in the other branch it is empty, and nothing empty does harm.
    fn assume_truth(&mut self, node: NodeRef<'_>, holds: bool) {
        if !matches!(node.kind(), Kind::Name | Kind::Variable) {
            return;
        }
        let mut value = self.peek(node);
        if value.refs.is_empty() && !value.is_nothing() {
            let ruby = self.ruby();
            value.consts.retain(|one| one.truth(ruby) == holds);
            if !holds {
                let consts = std::mem::take(&mut value.consts);
                value = Value { consts, plain: true, ..Value::default() };
            }
            self.narrow(node, value);
        }
    }

    /// A variable that took the answer of a question once says what the question says.
    fn assume_origin(&mut self, node: NodeRef<'_>, holds: bool) {
        if node.kind() != Kind::Name {
            return;
        }
        let Some(function) = super::outline::scope(node) else { return };
        let mut values = function.descendants().filter(|it| it.kind() == Kind::Assign).filter_map(|it| {
            let own = it.child(Role::Target).is_some_and(|target| target.symbol() == node.symbol());
            it.child(Role::Value).filter(|value| own && value.span().end <= node.span().start)
        });
        if let (Some(value), None) = (values.next(), values.next())
            && matches!(value.kind(), Kind::Call | Kind::Binary | Kind::Boolean | Kind::Unary)
        {
            self.assume(value, holds);
        }
    }

    /// What a variable holds, without the rules looking on.
    pub fn peek(&mut self, node: NodeRef<'_>) -> Value {
        let recording = std::mem::replace(&mut self.recording, false);
        let value = self.eval(node);
        self.recording = recording;
        value
    }

    /// From here on an expression has this value.
    pub fn narrow(&mut self, node: NodeRef<'_>, value: Value) {
        let harmless = value.is_harmless();
        match node.kind() {
            Kind::Name => {
                let name = self.symbol(node.symbol());
                let frame = self.frame_id();
                if self.state.var(frame, name).is_some() || self.visible(name).is_some() {
                    self.state.set(frame, name, value);
                } else {
                    self.state.check(frame, &self.code(node), Channels::ALL);
                }
            }
            Kind::Variable => self.assign(node, value),
            Kind::Call if is_conversion(node) => {
                let callee = node.child(Role::Callee);
                if let Some(object) = callee.and_then(|callee| callee.child(Role::Object)) {
                    self.narrow(object, value);
                }
            }
            Kind::Index | Kind::Attribute | Kind::Call => {
                let frame = self.frame_id();
                let code = self.code(node);
                self.state.check(frame, &code, Channels::ALL);
                if let Some(object) = node.child(Role::Object).filter(|_| node.kind() == Kind::Index) {
                    let holder = self.peek(object);
                    let key = node.child(Role::Index).map(|key| self.peek(key));
                    if let (Some(_), Some(key)) =
                        (Self::only_object(&holder), key.and_then(|key| key.only().and_then(Key::of)))
                    {
                        self.put(&holder, key, value);
                    }
                } else if node.kind() == Kind::Attribute
                    && let Some(object) = node.child(Role::Object)
                {
                    let holder = self.peek(object);
                    if Self::only_object(&holder).is_some() {
                        self.put(&holder, Key::Text(node.name().into()), value);
                    }
                }
            }
            Kind::Assign => {
                node.child(Role::Target).into_iter().for_each(|target| self.narrow(target, value.clone()));
            }
            _ => {}
        }
        if harmless {
            self.assume_guards(node, None);
        }
    }

    fn assume_comparison(&mut self, condition: NodeRef<'_>, holds: bool) {
        let (Some(left), Some(right)) = (condition.child(Role::Left), condition.child(Role::Right)) else { return };
        let operator = condition.name();
        match operator {
            "==" | "is" | "===" if holds => self.assume_equal(left, right),
            "!=" | "is not" if !holds => self.assume_equal(left, right),
            "in" | "not in" if (operator == "in") == holds => {
                let container = self.peek(right);
                self.assume_held(left, &container);
            }
            "=~" | "!~" if (operator == "=~") == holds => {
                self.assume_form(left, right, Anchored::Not);
                self.assume_form(right, left, Anchored::Not);
            }
            _ => {}
        }
    }

    fn assume_equal(&mut self, left: NodeRef<'_>, right: NodeRef<'_>) {
        for (variable, other) in [(left, right), (right, left)] {
            let value = self.peek(other);
            if let Some(known) = value.only_consts() {
                let mut narrowed = Value::default();
                known.iter().for_each(|one| narrowed.add(&Value::constant(one.clone())));
                self.narrow(variable, narrowed);
            } else {
                self.assume_guards_beside(variable, None, value.tainted());
            }
        }
    }

    /// What is held by a container of ours is one of ours.
    fn assume_held(&mut self, item: NodeRef<'_>, container: &Value) {
        let contents = self.deep(container);
        if contents.is_tainted() {
            return;
        }
        let objects = Self::objects_of(container);
        let known = match objects.as_slice() {
            [id] => self.object(*id).and_then(super::object::Object::elements),
            _ => None,
        };
        // Part of a known text is no allow-list.
        if container.consts.iter().any(|one| one.as_text().is_some()) {
            return;
        }
        let mut value = Value::default();
        let consts: Option<Vec<Const>> =
            known.and_then(|elements| elements.iter().map(|element| element.only().cloned()).collect());
        match consts {
            Some(consts) => consts.into_iter().for_each(|one| value.add(&Value::constant(one))),
            None => value = Value::plain(),
        }
        self.narrow(item, value);
    }

    fn assume_call(&mut self, condition: NodeRef<'_>, holds: bool) {
        let Some(callee) = condition.child(Role::Callee) else { return };
        let arguments: Vec<NodeRef<'_>> = condition.children_with(Role::Argument).collect();
        let object = callee.child(Role::Object).filter(|_| callee.kind() == Kind::Attribute);
        let name = callee.name();
        match (object, arguments.as_slice()) {
            (Some(object), []) if FORMS.contains(&name) && holds => self.narrow(object, Value::plain()),
            (Some(object), []) if matches!(name, "nil?" | "blank?" | "empty?") && holds => {
                self.narrow(object, Value::plain());
            }
            (Some(object), []) if name == "present?" && !holds => self.narrow(object, Value::plain()),
            (Some(object), [item]) if HOLDS.contains(&name) && holds != (name == "exclude?") => {
                let (item, container) = if name == "in?" { (object, *item) } else { (*item, object) };
                let container = self.peek(container);
                self.assume_held(item, &container);
            }
            (Some(object), [other]) if matches!(name, "match?" | "match" | "fullmatch" | "search") && holds => {
                let anchored = if self.ruby() { Anchored::Not } else { Anchored::of(name) };
                self.assume_form(object, *other, anchored);
                self.assume_form(*other, object, anchored);
            }
            (Some(_), [pattern, subject, ..]) if matches!(name, "match" | "fullmatch") && holds => {
                self.assume_form(*subject, *pattern, Anchored::of(name));
            }
            (Some(object), [types]) if name == "is_a?" && holds && is_numeric(*types) => {
                self.narrow(object, Value::plain());
            }
            (None, [subject, types]) if name == "isinstance" && holds && is_numeric(*types) => {
                self.narrow(*subject, Value::plain());
            }
            (None, [only]) if name == "bool" => self.assume(*only, holds),
            (None, [all]) if name == "all" && holds && all.kind() == Kind::Comprehension => self.assume_all(*all),
            (Some(object), []) if name == "all?" && holds => {
                if let Some(block) = condition.child(Role::Block) {
                    let elements = self.peek(object);
                    let elements = self.elements(&elements);
                    if self.narrowed(block, elements, true).is_harmless() {
                        self.narrow(object, Value::plain());
                    }
                }
            }
            _ => self.assume_predicate(callee, &arguments, holds),
        }
    }

    /// A text that matches a pattern of harmless characters from its beginning to its end is harmless.
    fn assume_form(&mut self, subject: NodeRef<'_>, pattern: NodeRef<'_>, anchored: Anchored) {
        let value = self.peek(pattern);
        let ruby = self.ruby();
        let text = value.only().and_then(Const::as_text);
        let is_pattern = matches!(pattern.kind(), Kind::Regex | Kind::Name | Kind::Attribute) || !ruby;
        if is_pattern && text.is_some_and(|text| is_restrictive(text, anchored, ruby)) {
            self.narrow(subject, Value::plain());
        }
    }

    /// `all(… for x in xs)`: what holds of each holds of all.
    fn assume_all(&mut self, comprehension: NodeRef<'_>) {
        let clause = comprehension.child(Role::Clause);
        let parts = clause.map(|clause| (clause.child(Role::Target), clause.child(Role::Iterable)));
        let (Some((Some(target), Some(iterable))), Some(element)) = (parts, comprehension.child(Role::Element)) else {
            return;
        };
        let before = self.state.fork();
        let container = self.peek(iterable);
        let elements = self.elements(&container);
        self.bind(target, elements);
        self.assume(element, true);
        let shown = self.peek(target).is_harmless();
        self.state = before;
        if shown {
            self.narrow(iterable, Value::plain());
        }
    }

    /// What a block's parameter is where the block's answer holds, or does not.
    pub fn narrowed(&mut self, block: NodeRef<'_>, element: Value, holds: bool) -> Value {
        let (Some(parameter), Some(answer)) = (block.child(Role::Parameter), answer(block)) else { return element };
        let before = self.state.fork();
        let recording = std::mem::replace(&mut self.recording, false);
        self.take_one(parameter, element);
        self.assume(answer, holds);
        let (name, frame) = (self.symbol(parameter.symbol()), self.frame_id());
        let shown = self.var(frame, name).cloned().unwrap_or_default();
        self.recording = recording;
        self.state = before;
        shown
    }

    /// What the rules say of a target that was stored to.
    pub fn heed_target(&mut self, target: NodeRef<'_>, value: &Value) {
        let module = self.module().clone();
        for mark in module.marks.at(target.span()) {
            // A variable that has the name of a method is not the method.
            let own = mark.named && self.ruby() && target.kind() == Kind::Name;
            if matches!(mark.role, super::marks::Role::Source(None)) && !own {
                let step = super::value::Step::source(self.module_id(), target.span());
                let mut tainted = value.clone();
                tainted.comes_in(mark.channels, step);
                self.assign(target, tainted);
            }
        }
    }

    /// Arguments for a call of which nothing is known.
    pub fn unknown_arguments(count: usize) -> Vec<Argument> {
        vec![Argument { value: Value::unknown(), form: Form::Positional }; count]
    }
}

/// The expression that a function answers with: its only `return`, or in Ruby its last one.
fn answer(function: NodeRef<'_>) -> Option<NodeRef<'_>> {
    let body = function.child(Role::Body)?;
    let last = body.children().last()?;
    match last.kind() {
        Kind::Return => last.child(Role::Value),
        _ if last.has(Flags::IMPLICIT_RETURN) || function.kind() == Kind::Lambda => Some(last),
        _ => None,
    }
}

/// `x.to_s`, `x.strip`: says of `x` what it says of itself.
fn is_conversion(call: NodeRef<'_>) -> bool {
    call.child(Role::Callee).is_some_and(|callee| {
        matches!(
            callee.name(),
            "to_s" | "to_sym" | "to_str" | "strip" | "downcase" | "upcase" | "lower" | "upper" | "presence"
        ) && callee.kind() == Kind::Attribute
    })
}

fn is_numeric(types: NodeRef<'_>) -> bool {
    let numeric = |node: NodeRef<'_>| {
        matches!(node.name(), "int" | "float" | "bool" | "Integer" | "Float" | "Numeric" | "UUID" | "Decimal")
    };
    match types.kind() {
        Kind::Tuple => types.children().all(numeric),
        _ => numeric(types),
    }
}

/// What of a text a match speaks of by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Anchored {
    /// Any part of it.
    Not,
    /// Its beginning.
    Start,
    /// All of it.
    Whole,
}

impl Anchored {
    fn of(method: &str) -> Self {
        match method {
            "fullmatch" => Self::Whole,
            "match" => Self::Start,
            _ => Self::Not,
        }
    }
}

/// Whether a regex is a class of all but harmless characters: what it matches taken out, the rest is harmless.
pub(super) fn is_filter(pattern: &str) -> bool {
    let class = pattern.trim_end_matches(['+', '*']);
    let kept = class.strip_prefix("[^").and_then(|rest| rest.strip_suffix(']')).or_else(|| class.strip_prefix('^'));
    let kept = kept.map(|kept| kept.replace("\\w", "a").replace("\\d", "0").replace("\\-", "-").replace("\\.", "."));
    class == "\\W" || class == "\\D" || kept.is_some_and(|kept| !kept.is_empty() && kept.chars().all(is_harmless))
}

fn is_harmless(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '@')
}

/// Whether a regex lets through only letters, digits and a few marks that mean nothing to any interpreter.
fn is_restrictive(pattern: &str, anchored: Anchored, ruby: bool) -> bool {
    let starts = ["\\A", "^"].iter().find_map(|start| pattern.strip_prefix(start));
    let body = match starts {
        Some(body) if !ruby || pattern.starts_with("\\A") => body,
        None if anchored != Anchored::Not => pattern,
        _ => return false,
    };
    let ends = ["\\z", "\\Z", "$"].iter().find_map(|end| body.strip_suffix(end));
    let body = match ends {
        Some(body) if !ruby || !pattern.ends_with('$') => body,
        None if anchored == Anchored::Whole => body,
        _ => return false,
    };
    let (mut chars, mut in_class, mut at_start) = (body.chars().peekable(), false, false);
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                if !matches!(chars.next(), Some('w' | 'd' | 'h' | '.' | '-' | '_')) {
                    return false;
                }
            }
            '[' => (in_class, at_start) = (true, true),
            '^' if in_class && at_start => return false,
            ']' => in_class = false,
            '.' if !in_class => return false,
            '{' | '}' | '(' | ')' | '+' | '*' | '?' | '|' | ':' | ',' if !in_class => {}
            c if is_harmless(c) => {}
            _ => return false,
        }
        if c != '[' {
            at_start = false;
        }
    }
    true
}
