//! A pattern's text becomes a tree of the same shape as code.
//!
//! Placeholders stand in for what the grammar does not know (`$X`, `...`, `<... ...>`), then each wrapper is tried until
//! one parses without a fault, then the placeholders are named back. Replacing inside strings too is right: their text is
//! named back like every other name, and the holes of an f-string are code.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::language::Language;
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role, Tree};

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    pub tree: Tree,
    pub root: Root,
    /// Types asked of metavariables by `($X: T)`.
    pub types: Vec<(String, String)>,
    /// What its tree was parsed as.
    pub language: Language,
}

/// Where a pattern begins to match.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Root {
    /// One expression, statement or part.
    Node(NodeId),
    /// Statements in order.
    Sequence(Vec<NodeId>),
}

const ELLIPSIS: &str = "adell_z";
const DEEP: &str = "addeep_z";
const CHAIN: &str = "adchain_z";
const WRAP: &str = "adwrap_z";

/// Ruby's own globals of capital letters: no metavariables.
const RUBY_GLOBALS: &[&str] =
    &["DEBUG", "VERBOSE", "SAFE", "PROGRAM_NAME", "FILENAME", "LOAD_PATH", "LOADED_FEATURES", "KCODE"];

static TYPED: LazyLock<Regex> = LazyLock::new(|| regex(r"\(\s*\$([A-Z_][A-Z0-9_]*)\s*:\s*([^()]+?)\s*\)"));
static CHAINED: LazyLock<Regex> = LazyLock::new(|| regex(r"\.\s*\.\.\.\s*\."));
static SPECIAL: LazyLock<Regex> =
    LazyLock::new(|| regex(r"<\.\.\.|\.\.\.>|\$\.\.\.([A-Z_][A-Z0-9_]*)|\.\.\.|\$([A-Z_][A-Z0-9_]*)|[{}()\[\]]"));
static WORDLIKE: LazyLock<Regex> = LazyLock::new(|| regex(r"\$\.\.\.([A-Z_][A-Z0-9_]*)|\.\.\.|\$([A-Z_][A-Z0-9_]*)"));
static NAMED: LazyLock<Regex> =
    LazyLock::new(|| regex(r"[Aa]dmv_([A-Z0-9_]+?)_vm|admve_([A-Z0-9_]+?)_vm|adell_z|adchain_z"));
static CONSTANT_PLACE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:\b(?:class|module)\s+|::\s*|<\s*)\$([A-Z_][A-Z0-9_]*)|\$([A-Z_][A-Z0-9_]*)\s*::"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant expression")
}

/// How metavariables are spelled for the parser.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Lower,
    /// Like a constant where only a constant can stand.
    ByPlace,
    Constant,
}

/// Compiles a pattern; none when no wrapper makes it parse.
pub(super) fn compile(text: &str, language: Language) -> Option<Pattern> {
    wrapped(text, language).map(|(pattern, _)| pattern)
}

/// The pattern, and the number of the wrapper that it parses in.
fn wrapped(text: &str, language: Language) -> Option<(Pattern, usize)> {
    let text = text.trim_matches(['\n', '\r']).trim_end();
    let mut types = Vec::new();
    let text = dedent(text);
    let text = if language == Language::Generic { spell_words(&text) } else { take_types(&text, &mut types) };
    let cases: &[Case] =
        if language == Language::Ruby { &[Case::Lower, Case::ByPlace, Case::Constant] } else { &[Case::Lower] };
    let text = if language.is_configuration() { spell_entries(&text) } else { text };
    // Most patterns parse as first spelled: the others are made when they are asked for.
    let in_braces: &[bool] = if text.contains('{') && text.contains("...") { &[false, true] } else { &[false] };
    let ways = cases.iter().flat_map(|case| in_braces.iter().map(move |braces| (*case, *braces)));
    let mut spellings: Vec<(Case, bool, Option<String>)> = ways.map(|(case, braces)| (case, braces, None)).collect();
    let parser = if language.is_configuration() { Language::Yaml } else { language };
    wrappers(language).iter().enumerate().find_map(|(number, wrapper)| {
        spellings.iter_mut().find_map(|(case, in_braces, spelled)| {
            let spelled = spelled.get_or_insert_with(|| spell(&text, language, *case, *in_braces));
            let mut tree = parser.parse(&wrapper.around(spelled));
            if !tree.errors().is_empty() {
                return None;
            }
            let nodes = wrapper.unwrap(&tree)?;
            name_back(&mut tree);
            let root = if nodes.len() == 1 { Root::Node(nodes[0]) } else { Root::Sequence(nodes) };
            Some((Pattern { tree, root, types: types.clone(), language }, number))
        })
    })
}

/// `($X: T)` becomes `$X` with a type to ask for.
fn take_types(text: &str, types: &mut Vec<(String, String)>) -> String {
    let replaced = TYPED.replace_all(text, |found: &Captures<'_>| {
        let before = &text[..found.get(0).map_or(0, |m| m.start())];
        // A parameter keeps its annotation.
        if before.lines().next_back().is_some_and(|line| line.contains("def ") || line.contains("lambda")) {
            return found[0].to_owned();
        }
        types.push((format!("${}", &found[1]), found[2].to_owned()));
        let is_call = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if is_call { format!("(${})", &found[1]) } else { format!("${}", &found[1]) }
    });
    replaced.into_owned()
}

/// Removes the indentation that every line has.
fn dedent(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    text.lines().map(|line| line.get(common..).unwrap_or("")).collect::<Vec<_>>().join("\n")
}

/// Replaces what the grammar does not know. `in_braces`: an ellipsis between braces is a `**` splat, as beside pairs.
fn spell(text: &str, language: Language, case: Case, in_braces: bool) -> String {
    let constants: Vec<String> = match case {
        Case::ByPlace => CONSTANT_PLACE
            .captures_iter(text)
            .filter_map(|c| c.get(1).or(c.get(2)).map(|m| m.as_str().to_owned()))
            .collect(),
        Case::Lower | Case::Constant => Vec::new(),
    };
    let text = CHAINED.replace_all(text, |found: &Captures<'_>| {
        let place = found.get(0).map_or(0..0, |m| m.range());
        // Three ellipses on lines of their own are no chain.
        let alone = text[..place.start].ends_with('.') || text[place.end..].starts_with('.');
        if alone { found[0].to_owned() } else { format!(".{CHAIN}.") }
    });
    let mut brackets: Vec<u8> = Vec::new();
    let replaced = SPECIAL.replace_all(&text, |found: &Captures<'_>| {
        let token = &found[0];
        match token {
            "{" | "(" | "[" => brackets.push(token.as_bytes()[0]),
            "}" | ")" | "]" => drop(brackets.pop()),
            "<..." => return format!("{DEEP}("),
            "...>" => return ")".to_owned(),
            "..." if in_braces && brackets.last() == Some(&b'{') && starts_entry(&text, found) => {
                return format!("**{ELLIPSIS}");
            }
            "..." => return ELLIPSIS.to_owned(),
            _ => {}
        }
        if let Some(name) = found.get(1) {
            return format!("admve_{}_vm", name.as_str());
        }
        let Some(name) = found.get(2) else { return token.to_owned() };
        if language == Language::Ruby && RUBY_GLOBALS.contains(&name.as_str()) {
            return token.to_owned();
        }
        let constant = case == Case::Constant || constants.iter().any(|c| c == name.as_str());
        format!("{}dmv_{}_vm", if constant { 'A' } else { 'a' }, name.as_str())
    });
    replaced.into_owned()
}

/// `...` on a line of its own among the pairs of a map is a pair.
fn spell_entries(text: &str) -> String {
    let lines =
        text.lines().map(|line| if line.trim() == "..." { line.replace("...", "...: ...") } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

/// Replaces what a text of words does not know, keeping it apart from the words beside it.
fn spell_words(text: &str) -> String {
    let replaced = WORDLIKE.replace_all(text, |found: &Captures<'_>| {
        let before = &text[..found.get(0).map_or(0, |m| m.start())];
        let first = before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
        let placeholder = match (found.get(1), found.get(2)) {
            (Some(name), _) => format!("admve_{}_vm", name.as_str()),
            (_, Some(name)) => format!("admv_{}_vm", name.as_str()),
            _ => ELLIPSIS.to_owned(),
        };
        format!("{}{placeholder} ", if first { "" } else { " " })
    });
    replaced.into_owned()
}

/// Whether what was found stands where an entry of a collection begins.
fn starts_entry(text: &str, found: &Captures<'_>) -> bool {
    let before = text[..found.get(0).map_or(0, |m| m.start())].trim_end();
    before.ends_with(['{', ','])
}

/// Gives placeholders their own names and kinds back.
fn name_back(tree: &mut Tree) {
    tree.rename(|name| {
        // Each placeholder holds one of these.
        if !["ad", "Ad"].iter().any(|mark| name.contains(mark)) {
            return None;
        }
        let named = NAMED.replace_all(name, |found: &Captures<'_>| {
            let variable = found.get(1).map(|m| format!("${}", m.as_str()));
            variable.or_else(|| found.get(2).map(|m| format!("$...{}", m.as_str()))).unwrap_or_else(|| "...".to_owned())
        });
        (named != name).then(|| named.into_owned())
    });
    let changes: Vec<(NodeId, Kind)> = tree.nodes().filter_map(|node| Some((node.id(), special_kind(node)?))).collect();
    for (id, kind) in changes {
        tree.set_kind(id, kind);
    }
}

fn special_kind(node: NodeRef<'_>) -> Option<Kind> {
    match node.kind() {
        // A scalar of configuration without quotes has its text for a name.
        Kind::Name | Kind::String if node.name() == "..." => Some(Kind::Ellipsis),
        Kind::Name | Kind::String if node.name().starts_with("$...") => Some(Kind::MetavariableEllipsis),
        Kind::Name | Kind::String if is_metavariable(node.name()) => Some(Kind::Metavariable),
        Kind::Call if node.child(Role::Callee).is_some_and(|c| c.name() == DEEP) => Some(Kind::Deep),
        // `...` among the pairs of a map is a key without a value.
        Kind::Pair if node.child(Role::Key).is_some_and(|key| key.name() == "...") => Some(Kind::Ellipsis),
        _ => None,
    }
}

/// Whether a name of a pattern is `$X`.
pub(super) fn is_metavariable(name: &str) -> bool {
    name.strip_prefix('$').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
            && rest.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    })
}

/// A context in which a partial pattern parses.
struct Wrapper {
    before: &'static str,
    after: &'static str,
    indent: &'static str,
    /// The pattern's own nodes in the wrapped tree.
    find: fn(&Tree) -> Option<Vec<NodeId>>,
}

impl Wrapper {
    fn around(&self, text: &str) -> String {
        let mut out = String::from(self.before);
        for line in text.lines() {
            out.push_str(self.indent);
            out.push_str(line);
            out.push('\n');
        }
        if self.before.ends_with(['{', '(']) {
            out.pop();
        }
        out.push_str(self.after);
        out
    }

    fn unwrap(&self, tree: &Tree) -> Option<Vec<NodeId>> {
        (self.find)(tree).filter(|nodes| !nodes.is_empty())
    }
}

fn wrappers(language: Language) -> &'static [Wrapper] {
    match language {
        Language::Ruby => RUBY,
        Language::Python => PYTHON,
        Language::Yaml | Language::Json | Language::Settings => CONFIGURATION,
        Language::Generic => WHOLE,
        Language::Regex => &[],
    }
}

static CONFIGURATION: &[Wrapper] = &[Wrapper { before: "", after: "", indent: "", find: entry }];

/// A document; the pair itself when it is a map of one.
fn entry(tree: &Tree) -> Option<Vec<NodeId>> {
    let value = tree.root().child(Role::Body)?.first_child()?;
    let only = value.first_child().filter(|only| value.kind() == Kind::Dict && only.next_sibling().is_none());
    Some(vec![only.unwrap_or(value).id()])
}

static WHOLE: &[Wrapper] = &[Wrapper { before: "", after: "", indent: "", find: statements }];

static PYTHON: &[Wrapper] = &[
    Wrapper { before: "", after: "", indent: "", find: statements },
    Wrapper {
        before: "",
        after: "def adwrap_z():\n    pass\n",
        indent: "",
        find: |tree| first(tree, Kind::Decorator).map(|n| vec![n]),
    },
    Wrapper {
        before: "try:\n    pass\n",
        after: "",
        indent: "",
        find: |tree| first(tree, Kind::Handler).map(|n| vec![n]),
    },
    Wrapper {
        before: "match adwrap_z:\n",
        after: "",
        indent: "    ",
        find: |tree| first(tree, Kind::Arm).map(|n| vec![n]),
    },
    Wrapper { before: "adwrap_z = {", after: "}\n", indent: "", find: |tree| inside(tree, Kind::Dict) },
    Wrapper { before: "adwrap_z(", after: ")\n", indent: "", find: arguments },
    Wrapper { before: "if adwrap_z:\n    pass\n", after: "", indent: "", find: else_body },
];

static RUBY: &[Wrapper] = &[
    Wrapper { before: "", after: "", indent: "", find: whole_statements },
    Wrapper {
        before: "begin\n  adwrap_z\n",
        after: "end\n",
        indent: "",
        find: |tree| first(tree, Kind::Handler).map(|n| vec![n]),
    },
    Wrapper {
        before: "case adwrap_z\n",
        after: "end\n",
        indent: "",
        find: |tree| first(tree, Kind::Arm).map(|n| vec![n]),
    },
    Wrapper { before: "adwrap_z = {", after: "}\n", indent: "", find: |tree| inside(tree, Kind::Dict) },
    Wrapper { before: "adwrap_z(", after: ")\n", indent: "", find: arguments },
    Wrapper { before: "", after: "end\n", indent: "", find: statements },
];

fn statements(tree: &Tree) -> Option<Vec<NodeId>> {
    let body = tree.root().child(Role::Body)?;
    // Ruby's `k => v` by itself is meant as an entry of a hash, not as a match of `k` against `v`.
    let entry = body.first_child().is_some_and(|only| only.kind() == Kind::Match && only.has(Flags::HASH_ROCKET));
    (!entry).then(|| body.children().map(NodeRef::id).collect())
}

/// The statements, unless what stands there alone is a part that only reads as one: `key => value` as a match of a pattern,
/// `rescue` as a body that lacks its beginning.
fn whole_statements(tree: &Tree) -> Option<Vec<NodeId>> {
    let found = statements(tree)?;
    let node = tree.node(*found.first()?);
    let part = match node.kind() {
        Kind::Match => found.len() == 1 && node.has(Flags::HASH_ROCKET),
        Kind::Try => node.child(Role::Body).is_none_or(|body| body.first_child().is_none()),
        // `when x` reads as a call of `when`.
        Kind::Call => node.child(Role::Callee).is_some_and(|callee| matches!(callee.name(), "when" | "in" | "rescue")),
        _ => false,
    };
    (!part).then_some(found)
}

fn first(tree: &Tree, kind: Kind) -> Option<NodeId> {
    tree.nodes().find(|node| node.kind() == kind).map(NodeRef::id)
}

fn inside(tree: &Tree, kind: Kind) -> Option<Vec<NodeId>> {
    Some(tree.node(first(tree, kind)?).children().map(NodeRef::id).collect())
}

fn arguments(tree: &Tree) -> Option<Vec<NodeId>> {
    let call =
        tree.nodes().find(|n| n.kind() == Kind::Call && n.child(Role::Callee).is_some_and(|c| c.name() == WRAP))?;
    Some(call.children_with(Role::Argument).map(NodeRef::id).collect())
}

fn else_body(tree: &Tree) -> Option<Vec<NodeId>> {
    let found = tree.node(first(tree, Kind::If)?).child(Role::Else)?;
    Some(vec![found.id()])
}

impl Pattern {
    /// Every node of the pattern proper, wrappers left out.
    pub fn nodes(&self) -> impl Iterator<Item = NodeRef<'_>> {
        self.roots().into_iter().flat_map(NodeRef::descendants)
    }

    /// The root, or the statements in order.
    pub fn roots(&self) -> Vec<NodeRef<'_>> {
        match &self.root {
            Root::Node(id) => vec![self.tree.node(*id)],
            Root::Sequence(ids) => ids.iter().map(|id| self.tree.node(*id)).collect(),
        }
    }

    /// The metavariables that it binds.
    pub fn metavariables(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for node in self.nodes() {
            let name = node.name();
            if (is_metavariable(name) || name.starts_with("$...")) && !found.iter().any(|f| f == name) {
                found.push(name.to_owned());
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kinds of a pattern's roots.
    fn roots(text: &str, language: Language) -> Vec<Kind> {
        let pattern = compile(text, language).unwrap_or_else(|| panic!("{text:?} does not compile"));
        pattern.roots().into_iter().map(NodeRef::kind).collect()
    }

    #[test]
    fn each_wrapper_lends_a_part_what_it_lacks() {
        use Kind::{Arm, Assign, Call, Class, Decorator, Dict, Ellipsis, For, Function, Handler, If, Jump};
        use Kind::{Match, Metavariable, Name, Operator, Pair, Return, With, Yield};
        for (language, text, expected) in [
            (Language::Python, "$X", &[Metavariable][..]),
            (Language::Python, "f($X, ...)", &[Call]),
            (Language::Python, "$X = 1\n...\nf($X)", &[Assign, Ellipsis, Call]),
            (Language::Python, "def $F(...):\n  ...", &[Function]),
            (Language::Python, "class $C(...):\n  ...", &[Class]),
            (Language::Python, "{...}", &[Kind::Set]),
            (Language::Python, "{\"a\": $X, ...}", &[Dict]),
            (Language::Python, "@dec(...)", &[Decorator]),
            (Language::Python, "except $E:\n  ...", &[Handler]),
            (Language::Python, "except $E as $N:\n  ...", &[Handler]),
            (Language::Python, "case $X:\n  ...", &[Arm]),
            (Language::Python, "match $X:\n  case $Y:\n    ...", &[Match]),
            (Language::Python, "class $C:\n  ...\n  def $F():\n    ...\n  ...\n...", &[Class, Ellipsis]),
            (Language::Python, "$X. ... .f()", &[Call]),
            (Language::Python, "\"a\": $X", &[Pair]),
            (Language::Python, "with $X as $Y:", &[With]),
            (Language::Python, "for $X in $Y:", &[For]),
            (Language::Python, "if $X:", &[If]),
            (Language::Python, "def $F(...):", &[Function]),
            (Language::Python, "return $X", &[Return]),
            (Language::Python, "yield $X", &[Yield]),
            (Language::Python, "break", &[Jump]),
            (Language::Python, "key=$X", &[Assign]),
            (Language::Python, "key=$X, ...", &[Assign]),
            (Language::Python, "$X, **$Y", &[Metavariable, Kind::DoubleSplat]),
            (Language::Ruby, "$X.foo(...)", &[Call]),
            (Language::Ruby, ":a => $X", &[Pair]),
            (Language::Ruby, "a: $X", &[Pair]),
            (Language::Ruby, "when $X\n  ...", &[Arm]),
            (Language::Ruby, "case $V\nwhen $X\n  ...\nend", &[Match]),
            (Language::Ruby, "rescue $E => $N\n  ...", &[Handler]),
            (Language::Ruby, "$C::new", &[Call]),
            (Language::Ruby, "class $C < $D\n  ...\nend", &[Class]),
            (Language::Ruby, "def $F(...)\n  ...\nend", &[Function]),
            (Language::Ruby, "def $F(...)\n  ...", &[Function]),
            (Language::Generic, "<$T ...>", &[Operator, Metavariable, Ellipsis, Operator]),
            (Language::Generic, "a...b", &[Name, Ellipsis, Name]),
        ] {
            assert_eq!(roots(text, language), expected, "{text:?}");
        }
    }

    #[test]
    fn each_wrapper_is_the_first_that_some_part_parses_in() {
        for (language, texts) in [
            (
                Language::Python,
                &[
                    "f($X)",
                    "@dec(...)",
                    "except $E:\n  ...",
                    "case $X:\n  ...",
                    "\"a\": $X",
                    "*$X, **$Y",
                    "else:\n  ...",
                ][..],
            ),
            (
                Language::Ruby,
                &["f($X)", "rescue $E => $N\n  ...", "when $X\n  ...", ":a => $X", "*$X, &$B", "def $F(...)\n  ..."],
            ),
            (Language::Generic, &["a ... b"]),
            (Language::Yaml, &["a: $X"]),
            (Language::Json, &["{\"a\": $X}"]),
        ] {
            let numbers: Vec<_> = texts.iter().map(|text| wrapped(text, language).map(|(_, number)| number)).collect();
            let all: Vec<_> = (0..wrappers(language).len()).map(Some).collect();
            assert_eq!(numbers, all, "{language:?}");
        }
    }

    #[test]
    fn what_no_wrapper_makes_whole_does_not_compile() {
        for (language, text) in [
            (Language::Python, "f("),
            (Language::Python, "def"),
            (Language::Ruby, "foo("),
            (Language::Ruby, "foo]"),
            (Language::Regex, "a"),
            (Language::Generic, ""),
        ] {
            assert!(compile(text, language).is_none(), "{text:?}");
        }
    }
}
