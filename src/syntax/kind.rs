//! What nodes there are: kinds, the roles that children play, and the surface flags that lowering keeps.
//!
//! This file is the contract between front ends and everything above. The comment at a kind gives its
//! children in order as `role: what`; `?` marks an optional child, `*` any number. A node's own name
//! (an identifier's text, an operator, a keyword's name) is its [symbol](super::Symbol).

/// What a node is. Both languages lower to the same kinds; what differs on the surface is in [`Flags`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum Kind {
    // ---- structure
    /// A whole file. `Body: Block`.
    Module,
    /// A statement list, in order; an expression standing as a statement is a direct child.
    /// A Ruby parenthesised group of several statements is a Block too.
    Block,

    // ---- names
    /// An identifier or constant. Symbol: its text. Ruby `self` and Python `self` are both a Name.
    Name,
    /// Ruby `@x`, `@@x`, `$x`. Symbol: the text with its sigil; [`Flags::GLOBAL`] for `$x`.
    Variable,
    /// `a.b` in Python, `A::B` and `::A` in Ruby ([`Flags::SCOPE`]), and the callee of every method call.
    /// `Object: expr?`; symbol: the attribute's name. In Ruby `a.b` is always a Call around it.
    /// Ruby assignment to `a.b = 1` has the bare Attribute as its target (flag SAFE for `a&.b = 1`). A method called
    /// by `::` (`A::b`) is an Attribute without SCOPE, as with a dot.
    Attribute,
    /// `a[i, j]`. `Object: expr`, `Index: expr*` (Keyword and Splat possible).
    Index,
    /// A Python slice inside an Index. `Lower: ?`, `Upper: ?`, `Step: ?`.
    Slice,

    // ---- literals
    /// A string. Children: StringPart and Interpolation in order, none for the empty string.
    /// Flags say the surface: BYTES, RAW, FORMAT (f-string), HEREDOC, TRIPLE, SINGLE_QUOTED, WORD (an item of `%w`).
    /// A Python template string (`t''`) has FORMAT too, and the symbol `t`, so that it equals no f-string.
    /// A Ruby heredoc stands at its beginning (`<<~A`) and has that span; its parts have the spans of the body, behind
    /// the line: the one place where children lie outside of their parent. Of `<<~` the parts' values are dedented.
    String,
    /// Adjacent literals that the language joins: `"a" "b"`. `Part: String*`.
    ConcatenatedString,
    /// A run of literal text in a String, Symbol, Regex or Shell. Span: the content. Symbol: the value after
    /// escapes are resolved (in a raw string: the text as it stands; bytes are read as Latin-1; a doubled brace of
    /// an f-string is one). One part for each run between interpolations. In Ruby's `'…'`, `%q`, `%w` an escaped
    /// backslash or delimiter is resolved and nothing else; in a Regex and in `<<'A'` nothing is. CRLF is LF there.
    StringPart,
    /// `{expr!r:fmt}` in an f-string, `#{stmts}` in Ruby. `Value: expr` (a Block when not exactly one), `Format: String?`.
    /// Of `!r` and `=` nothing is left. Python's `{a, b}` holds a Tuple.
    Interpolation,
    /// A Ruby symbol `:a`, `:"a b"`, `:"a#{x}"`, an item of `%i`. Children as String. A hash key `a:` is one too ([`Flags::KEY`]).
    Symbol,
    /// A Ruby regex. Children as String (escapes stand as written); symbol: the option letters.
    Regex,
    /// Ruby backticks, `%x()` and a heredoc in backticks (flag HEREDOC); Python 2 backticks are a Generic `backticks`. Children as String.
    Shell,
    /// Any number, rationals and imaginary ones too. Symbol: its text.
    Number,
    /// Python `True`, Ruby `true`.
    True,
    /// Python `False`, Ruby `false`.
    False,
    /// Python `None`, Ruby `nil`.
    Nil,
    /// A Ruby character literal `?a`. Symbol: the text.
    Character,
    /// Python `...`; in a pattern, "anything here".
    Ellipsis,

    // ---- collections
    /// `[a, b]`, `%w(a b)`, `%i(a b)` (flag WORD). `Element: expr*` (Splat possible). Ruby's `[1, a: 2]` holds a Dict.
    List,
    /// `(a, b)`, `a, b`. `Element: expr*`. Flag PARENTHESISED when written with parentheses.
    Tuple,
    /// `{a, b}` in Python. `Element: expr*`.
    Set,
    /// A dict or hash. `Element: Pair | DoubleSplat *`.
    Dict,
    /// `k: v`, `k => v` (flag HASH_ROCKET). `Key: expr`, `Value: expr?` (none in Ruby's `{x:}`).
    Pair,
    /// `1..2`, `1...2` (flag EXCLUSIVE). `Lower: ?`, `Upper: ?`.
    Range,
    /// `[x for ..]`, `{..}`, `(..)`. Symbol: `list`, `set`, `dict` or `generator`.
    /// `Element: expr | Pair`, `Clause: ComprehensionFor | ComprehensionIf *`.
    Comprehension,
    /// `for t in i` of a comprehension. `Target`, `Iterable`. Flag ASYNC.
    ComprehensionFor,
    /// `if c` of a comprehension. `Condition`.
    ComprehensionIf,

    // ---- calls
    /// Any call. `Callee: expr`, then in source order `Argument: expr | Keyword | Splat | DoubleSplat | BlockPass *`,
    /// then `Block: Lambda?` (flag BLOCK). `a.b(c)`: the callee is an Attribute. Flag NO_PARENS when written
    /// without parentheses. A Ruby `a.b` without arguments is a Call with NO_PARENS; a bare `foo` is a Name unless it
    /// has arguments, parentheses or a block. `super`, `super(..)`, `yield`: see below. `a.(x)` has an Attribute
    /// named `call`. Flag SAFE for `a&.b`. Python 2 `print x` and `exec x` are Calls of a Name `print`/`exec`, NO_PARENS;
    /// `print >>f, x` has a Unary `>>` as its first Argument.
    /// A generator argument `f(x for x in y)` is one Argument. Ruby's `a[i] { }` is a Call of the Index.
    Call,
    /// `name=v`, `name: v`, and `"x" => v` among arguments when the key is a plain symbol. Symbol: the name;
    /// `Value: expr?` (none in Ruby's `f(x:)`). Flag HASH_ROCKET for `:a => v`. An argument pair with any other key is a Pair.
    Keyword,
    /// `*x`. `Value: expr?`. Ruby's forwarding argument `f(...)` is one without a value, symbol `...`.
    Splat,
    /// `**x`. `Value: expr?`.
    DoubleSplat,
    /// `&blk` as an argument. `Value: expr?`.
    BlockPass,

    // ---- operators
    /// `a + b`, `a < b`, `a in b`, `a =~ b`, and so on: every binary operator but and/or. Symbol: the operator
    /// as written with one space (`not in`, `is not`). `Left`, `Right`. A Python chain `a < b < c` is a Compare.
    Binary,
    /// `a and b`, `a && b`. Symbol `and` or `or` whatever the spelling; flag WORD for Ruby's `and`/`or`. `Left`, `Right`.
    Boolean,
    /// A Python comparison chain of three or more. `Operand: expr` alternating with `Operator: Operator`.
    Compare,
    /// An operator between Compare's operands; in a text without a grammar, any character that is of no word. Symbol: it.
    Operator,
    /// `-a`, `+a`, `~a`, `not a`, `!a` (symbol `not` for both), `defined? a`, `&a`; `^a` in a Ruby pattern. Symbol: the operator. `Value`.
    Unary,
    /// `await x`. `Value`.
    Await,

    // ---- assignment
    /// `t = v`. `Target: expr`, `Type: expr?`, `Value: expr?` (none for a bare annotation). Several targets: a Tuple target;
    /// Python `a = b = c` nests: the outer Value is the inner Assign. Ruby's right side `a = 1, 2` is a List without brackets
    /// (flag WORD unset, PARENTHESISED unset). The walrus has flag WALRUS.
    Assign,
    /// `t += v`, `t ||= v`. Symbol: the operator with its `=`. `Target`, `Value`.
    AugmentedAssign,

    // ---- functions and types
    /// `def`. Symbol: name. `Decorator: Decorator*`, `Receiver: expr?` (Ruby `def self.x`), `Parameter: Parameter*`, `Returns: expr?`,
    /// `Body: Block`. Flags ASYNC, ENDLESS. A decorated definition's span starts at its first decorator. Python's `[T: int]` stands
    /// before the parameters (in a Class before the bases) as a Generic `type_parameter`. Ruby rescue/ensure in a def body: the Body holds one Try.
    Function,
    /// `lambda`, `->(x) { }`, and a block given to a call (flag BLOCK; DO_BLOCK when written `do … end`).
    /// `Parameter*`, `Body: Block` (a Python lambda: a Block with one expression). A block's own variables (`|x; y|`)
    /// are a Global `local` without a role before the body.
    Lambda,
    /// One parameter. Symbol: its name (empty when unnamed). `Target: Tuple?` (destructuring), `Type?`, `Default?`.
    /// Flags SPLAT, DOUBLE_SPLAT, BLOCK, KEYWORD_ONLY (Ruby `a:`). Python's bare `*` and `/` are Parameters with symbol `*` and `/`.
    /// Ruby's `...` has the symbol `...` and the flags SPLAT, DOUBLE_SPLAT, BLOCK; `**nil` the symbol `nil` and DOUBLE_SPLAT.
    Parameter,
    /// `class`. Symbol: the last part of its name. `Decorator*`, `Name: expr`, `Base: expr | Keyword *`, `Body: Block`.
    Class,
    /// `class << x`. `Value: expr`, `Body: Block`.
    SingletonClass,
    /// Ruby `module`. Symbol: last part. `Name: expr`, `Body: Block`.
    ModuleDefinition,
    /// `@dec`. `Value: expr`.
    Decorator,

    // ---- control flow
    /// `if`, `elif`, `unless` (flag UNLESS), `x if c` (MODIFIER), `c ? a : b` and Python's ternary (TERNARY).
    /// `Condition`, `Body: Block` (an expression when TERNARY), `Else: Block | If ?` (an `elif`/`elsif` is an If, flag ELIF).
    /// Children are in source order: Python's ternary and Ruby's modifier have the Body first.
    If,
    /// `while`; flags UNTIL, MODIFIER. `Condition`, `Body: Block`, `Else: Block?`.
    While,
    /// `for`. `Target`, `Iterable`, `Body: Block`, `Else: Block?`. Flag ASYNC.
    For,
    /// `try`, `begin … rescue … end`, `x rescue y` (MODIFIER). `Body: Block`, `Handler: Handler*`, `Else: Block?`, `Finally: Block?`.
    /// A Ruby `begin … end` without rescue or ensure is a Block with flag BEGIN.
    Try,
    /// `except T as e`, `rescue A, B => e`. `Type: expr*`, `Target: expr?`, `Body: Block`. Flag SPLAT for `except*`.
    /// `except (A, B)` has one Type, a Tuple; `except A, e` two: Python 2's target, 3.14's second type.
    Handler,
    /// `with`. `Item: WithItem*`, `Body: Block`. Flag ASYNC.
    With,
    /// `e as t`. `Value`, `Target?`.
    WithItem,
    /// `match`, `case … when`, `case … in` (flag PATTERN). `Value: expr?`, `Arm: Arm*`, `Else: Block?`.
    /// Ruby's one-line `x => pat` and `x in pat` are a Match with one Arm (its Body empty), flags PATTERN and MODIFIER;
    /// HASH_ROCKET for `=>`.
    Match,
    /// One arm. `Pattern: expr*` (what a pattern is made of lowers to the expression kinds where it reads as one, to Generic where not),
    /// `Guard: expr?`, `Body: Block`. Python: `case a, b` has one Pattern, a Tuple; `A(x, y=1)` is a Call with a Keyword; `a | b | c`
    /// Binaries nested to the right; `p as n` a Generic `as_pattern` with `Value: p`, `Target: n`; `_` a Name.
    /// Ruby: `[a, *b]` and `a, b` are a List, `{a:, **r}` a Dict (`**nil`: a DoubleSplat of Nil), `A(x)`, `A[x]` and `A(k: x)` a Call;
    /// alternatives and `p => n` as in Python; `^a` a Unary; the Guard of `unless` is a Unary `not` with flag UNLESS.
    Arm,
    /// `return`. `Value?` (a Tuple or List for several; Ruby's `return *a` a List, `return a: 1` a Dict).
    Return,
    /// `yield`, `yield from` (flag FROM). Python: `Value?`; Ruby: `Argument*` as in Call.
    Yield,
    /// `raise E from C`. `Value?`, `Cause?`. Ruby's `raise` is a plain Call.
    Raise,
    /// `assert c, m`. `Condition`, `Message?`.
    Assert,
    /// `del x`. `Value`.
    Delete,
    /// `pass`, `break`, `continue`, `next`, `redo`, `retry`. Symbol: the word. `Value?` (Ruby).
    Jump,
    /// `global x`, `nonlocal x`; `local` for a Ruby block's own variables. Symbol: the word. `Value: Name*`.
    Global,
    /// `super`. Symbol empty; as a Ruby call with arguments it is the Callee of a Call. Python's `super` is a Name.
    Super,

    // ---- imports
    /// `import a.b as c, d`. `Item: ImportItem*`.
    Import,
    /// `from m import x as y`. Symbol: the module as written, dots and all (`..pkg.mod`). `Item: ImportItem*`; `*` is an item named `*`.
    ImportFrom,
    /// Symbol: the dotted name imported. `Alias: Name?`.
    ImportItem,

    // ---- what patterns add (never in code)
    /// `$X`. Symbol: the name with `$`.
    Metavariable,
    /// `$...X`. Symbol: `$...X`.
    MetavariableEllipsis,
    /// `<... e ...>`. `Value`.
    Deep,
    /// `$X: T` typed metavariable. Symbol: `$X`; `Type`.
    TypedMetavariable,

    // ---- the rest
    /// A construct without a kind of its own, its children kept. Symbol: the grammar's name for it. Ruby's `alias` has
    /// `Target: new`, `Value: old`; `undef` has `Value*`; `begin_block` and `end_block` (`BEGIN { }`, `END { }`) have `Body: Block`.
    Generic,
    /// Text that did not parse, with what could be read in it as children.
    Error,
    /// Deeper than the depth cap: not looked into.
    Opaque,
}

/// What a child is to its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs, reason = "each role is named by the kinds that use it")]
#[non_exhaustive]
pub enum Role {
    None,
    Body,
    Object,
    Index,
    Lower,
    Upper,
    Step,
    Part,
    Value,
    Format,
    Element,
    Key,
    Clause,
    Target,
    Iterable,
    Condition,
    Callee,
    Argument,
    Block,
    Left,
    Right,
    Operand,
    Operator,
    Type,
    Decorator,
    Receiver,
    Parameter,
    Returns,
    Default,
    Name,
    Base,
    Else,
    Handler,
    Finally,
    Item,
    Arm,
    Pattern,
    Guard,
    Cause,
    Message,
    Alias,
}

/// Surface facts that equivalences read and lowering must not lose.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Flags(u32);

macro_rules! flags {
    ($($name:ident = $bit:literal: $doc:literal,)*) => {
        #[allow(missing_docs, reason = "the text stands beside each name")]
        impl Flags {
            $(#[doc = $doc] pub const $name: Self = Self(1 << $bit);)*
            const NAMES: &'static [(&'static str, Self)] = &[$((stringify!($name), Self::$name)),*];
        }
    };
}

flags! {
    PARENTHESISED = 0: "Written inside parentheses.",
    MODIFIER = 1: "Ruby's trailing `if`, `unless`, `while`, `until`, `rescue`.",
    UNLESS = 2: "`unless`: the condition is negated.",
    UNTIL = 3: "`until`: the condition is negated.",
    HASH_ROCKET = 4: "`=>` rather than `:`.",
    NO_PARENS = 5: "A call written without parentheses.",
    SAFE = 6: "`&.`.",
    SCOPE = 7: "`::` between constants.",
    TERNARY = 8: "A conditional expression.",
    ELIF = 9: "`elif`, `elsif`.",
    BLOCK = 10: "A block given to a call, or a block parameter.",
    ASYNC = 11: "`async`.",
    ENDLESS = 12: "`def f = e`.",
    SPLAT = 13: "`*`.",
    DOUBLE_SPLAT = 14: "`**`.",
    KEYWORD_ONLY = 15: "A Ruby keyword parameter.",
    BYTES = 16: "`b''`.",
    RAW = 17: "`r''`, `%q`, Ruby single quotes: no escapes.",
    FORMAT = 18: "An f-string.",
    HEREDOC = 19: "A heredoc.",
    TRIPLE = 20: "Triple quotes.",
    SINGLE_QUOTED = 21: "Single quotes.",
    WORD = 22: "`%w`/`%i`; Ruby's `and`/`or`.",
    EXCLUSIVE = 23: "`...` of a range.",
    FROM = 24: "`yield from`.",
    PATTERN = 25: "`case … in`.",
    WALRUS = 26: "`:=`.",
    BEGIN = 27: "Ruby's `begin … end` without rescue.",
    GLOBAL = 28: "Ruby's `$x`.",
    KEY = 29: "A symbol written as a hash key, `a:`.",
    IMPLICIT_RETURN = 30: "The last value of a Ruby method, each one where it branches (`if`, `case`, `rescue`).",
    DO_BLOCK = 31: "`do … end`.",
}

impl Flags {
    /// No flag.
    pub const EMPTY: Self = Self(0);

    /// Whether all of `other` are set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// `flag` when `on`, nothing otherwise.
    #[must_use]
    pub const fn when(self, on: bool, flag: Self) -> Self {
        if on { self.with(flag) } else { self }
    }

    /// The names of the flags that are set, lower-case, for printing.
    pub fn names(self) -> impl Iterator<Item = String> {
        Self::NAMES.iter().filter(move |(_, f)| self.has(*f)).map(|(n, _)| n.to_ascii_lowercase())
    }
}

impl std::fmt::Debug for Flags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

impl std::ops::BitOr for Flags {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}
