//! The grammar's names, looked up once: what kinds of node it yields and how it names their parts.

use std::sync::LazyLock;

use tree_sitter::Language;

macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum $type {
            /// None of the names below.
            None,
            $($variant),*
        }

        impl $type {
            pub(super) const NAMES: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];
        }
    };
}

names! {
    /// What the grammar calls a node. A token without a name is [`Sort::None`].
    Sort {
        Alias = "alias",
        AlternativePattern = "alternative_pattern",
        ArgumentList = "argument_list",
        Array = "array",
        ArrayPattern = "array_pattern",
        AsPattern = "as_pattern",
        Assignment = "assignment",
        BareString = "bare_string",
        BareSymbol = "bare_symbol",
        Begin = "begin",
        BeginBlock = "begin_block",
        Binary = "binary",
        Block = "block",
        BlockArgument = "block_argument",
        BlockBody = "block_body",
        BlockParameter = "block_parameter",
        BlockParameters = "block_parameters",
        BodyStatement = "body_statement",
        Break = "break",
        Call = "call",
        Case = "case",
        CaseMatch = "case_match",
        ChainedString = "chained_string",
        Character = "character",
        Class = "class",
        ClassVariable = "class_variable",
        Comment = "comment",
        Complex = "complex",
        Conditional = "conditional",
        Constant = "constant",
        DelimitedSymbol = "delimited_symbol",
        DestructuredLeftAssignment = "destructured_left_assignment",
        DestructuredParameter = "destructured_parameter",
        Do = "do",
        DoBlock = "do_block",
        ElementReference = "element_reference",
        Else = "else",
        Elsif = "elsif",
        EmptyStatement = "empty_statement",
        Encoding = "encoding",
        EndBlock = "end_block",
        Ensure = "ensure",
        Error = "ERROR",
        EscapeSequence = "escape_sequence",
        ExceptionVariable = "exception_variable",
        Exceptions = "exceptions",
        ExpressionReferencePattern = "expression_reference_pattern",
        False = "false",
        File = "file",
        FindPattern = "find_pattern",
        Float = "float",
        For = "for",
        ForwardArgument = "forward_argument",
        ForwardParameter = "forward_parameter",
        GlobalVariable = "global_variable",
        Hash = "hash",
        HashKeySymbol = "hash_key_symbol",
        HashPattern = "hash_pattern",
        HashSplatArgument = "hash_splat_argument",
        HashSplatNil = "hash_splat_nil",
        HashSplatParameter = "hash_splat_parameter",
        HeredocBeginning = "heredoc_beginning",
        HeredocBody = "heredoc_body",
        HeredocContent = "heredoc_content",
        HeredocEnd = "heredoc_end",
        Identifier = "identifier",
        If = "if",
        IfGuard = "if_guard",
        IfModifier = "if_modifier",
        In = "in",
        InClause = "in_clause",
        InstanceVariable = "instance_variable",
        Integer = "integer",
        Interpolation = "interpolation",
        KeywordParameter = "keyword_parameter",
        KeywordPattern = "keyword_pattern",
        Lambda = "lambda",
        LambdaParameters = "lambda_parameters",
        LeftAssignmentList = "left_assignment_list",
        Line = "line",
        MatchPattern = "match_pattern",
        Method = "method",
        MethodParameters = "method_parameters",
        Module = "module",
        Next = "next",
        Nil = "nil",
        Operator = "operator",
        OperatorAssignment = "operator_assignment",
        OptionalParameter = "optional_parameter",
        Pair = "pair",
        ParenthesizedPattern = "parenthesized_pattern",
        ParenthesizedStatements = "parenthesized_statements",
        Pattern = "pattern",
        Program = "program",
        Range = "range",
        Rational = "rational",
        Redo = "redo",
        Regex = "regex",
        Rescue = "rescue",
        RescueModifier = "rescue_modifier",
        RestAssignment = "rest_assignment",
        Retry = "retry",
        Return = "return",
        RightAssignmentList = "right_assignment_list",
        ScopeResolution = "scope_resolution",
        SelfName = "self",
        Setter = "setter",
        SimpleSymbol = "simple_symbol",
        SingletonClass = "singleton_class",
        SingletonMethod = "singleton_method",
        SplatArgument = "splat_argument",
        SplatParameter = "splat_parameter",
        String = "string",
        StringArray = "string_array",
        StringContent = "string_content",
        Subshell = "subshell",
        Super = "super",
        Superclass = "superclass",
        SymbolArray = "symbol_array",
        TestPattern = "test_pattern",
        Then = "then",
        True = "true",
        Unary = "unary",
        Undef = "undef",
        Uninterpreted = "uninterpreted",
        Unless = "unless",
        UnlessGuard = "unless_guard",
        UnlessModifier = "unless_modifier",
        Until = "until",
        UntilModifier = "until_modifier",
        VariableReferencePattern = "variable_reference_pattern",
        When = "when",
        While = "while",
        WhileModifier = "while_modifier",
        Yield = "yield",
    }
}

names! {
    /// What the grammar calls a node's part in its parent.
    Field {
        Alias = "alias",
        Alternative = "alternative",
        Alternatives = "alternatives",
        Arguments = "arguments",
        Begin = "begin",
        Block = "block",
        Body = "body",
        Class = "class",
        Clauses = "clauses",
        Condition = "condition",
        Consequence = "consequence",
        Else = "else",
        End = "end",
        Exceptions = "exceptions",
        Guard = "guard",
        Handler = "handler",
        Key = "key",
        Left = "left",
        Locals = "locals",
        Method = "method",
        Name = "name",
        Object = "object",
        Operand = "operand",
        Operator = "operator",
        Parameters = "parameters",
        Pattern = "pattern",
        Receiver = "receiver",
        Right = "right",
        Scope = "scope",
        Superclass = "superclass",
        Value = "value",
        Variable = "variable",
    }
}

impl Sort {
    /// The grammar's name.
    pub(super) fn name(self) -> &'static str {
        (self as usize).checked_sub(1).map_or("", |row| Self::NAMES[row].0)
    }
}

/// The grammar's ids as ours.
pub(super) struct Grammar {
    pub(super) language: Language,
    sorts: Vec<Sort>,
    fields: Vec<Field>,
}

pub(super) static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| {
    let language = Language::from(tree_sitter_ruby::LANGUAGE);
    let kinds = u16::try_from(language.node_kind_count()).unwrap_or(u16::MAX);
    let sorts = (0..kinds).map(|id| sort_of(&language, id)).collect();
    let fields = u16::try_from(language.field_count()).unwrap_or(u16::MAX);
    let fields = (0..=fields).map(|id| field_of(&language, id)).collect();
    Grammar { language, sorts, fields }
});

fn sort_of(language: &Language, id: u16) -> Sort {
    let name = language.node_kind_for_id(id).filter(|_| language.node_kind_is_named(id));
    let row = name.and_then(|name| Sort::NAMES.iter().find(|row| row.0 == name));
    row.map_or(Sort::None, |row| row.1)
}

fn field_of(language: &Language, id: u16) -> Field {
    let name = language.field_name_for_id(id);
    let row = name.and_then(|name| Field::NAMES.iter().find(|row| row.0 == name));
    row.map_or(Field::None, |row| row.1)
}

impl Grammar {
    /// The sort behind a kind id; the id of errors lies outside every table.
    pub(super) fn sort(&self, kind: u16) -> Sort {
        self.sorts.get(usize::from(kind)).copied().unwrap_or(Sort::Error)
    }

    /// The field behind a field id.
    pub(super) fn field(&self, id: u16) -> Field {
        self.fields.get(usize::from(id)).copied().unwrap_or(Field::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_visible_kind_and_field_is_named_here() {
        let language = &GRAMMAR.language;
        for id in 0..u16::try_from(language.node_kind_count()).expect("ids are 16-bit") {
            if language.node_kind_is_named(id) && language.node_kind_is_visible(id) {
                assert_ne!(GRAMMAR.sort(id), Sort::None, "{:?}", language.node_kind_for_id(id));
            }
        }
        for id in 1..=u16::try_from(language.field_count()).expect("ids are 16-bit") {
            assert_ne!(GRAMMAR.field(id), Field::None, "{:?}", language.field_name_for_id(id));
        }
    }

    #[test]
    fn every_name_here_is_the_grammars() {
        for (name, sort) in Sort::NAMES {
            assert!(*sort == Sort::Error || GRAMMAR.sorts.contains(sort), "{name}");
        }
        for (name, field) in Field::NAMES {
            assert!(GRAMMAR.fields.contains(field), "{name}");
        }
    }
}
