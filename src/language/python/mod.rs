//! The Python front end: tree-sitter-python's tree to ours. This file is the table; what needs more than a row
//! has a function in the file of its noun.

mod calls;
mod definitions;
mod expressions;
mod imports;
mod patterns;
mod statements;
mod strings;

use std::sync::LazyLock;

use super::sitter::{self, Form, Grammar, custom, leaf, node, skip, through};
use crate::source::Span;
use crate::syntax::{Kind, Role, Tree};

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(tree_sitter_python::LANGUAGE.into(), TABLE));

/// What is not here is [`Kind::Generic`]: `constrained_type`.
const TABLE: &[Form] = &[
    // Trivia, and what its parent reads.
    skip("line_continuation"),
    skip("string_start"),
    skip("string_end"),
    skip("escape_sequence"),
    skip("escape_interpolation"),
    skip("type_conversion"),
    skip("relative_import"),
    skip("import_prefix"),
    // Names and literals.
    custom("identifier", expressions::identifier, Role::None, &[]),
    leaf("integer", Kind::Number),
    leaf("float", Kind::Number),
    node("true", Kind::True, Role::None, &[]),
    node("false", Kind::False, Role::None, &[]),
    node("none", Kind::Nil, Role::None, &[]),
    node("ellipsis", Kind::Ellipsis, Role::None, &[]),
    custom("string", strings::string, Role::None, &[]),
    custom("string_content", strings::stray_content, Role::None, &[]),
    custom("interpolation", strings::interpolation, Role::None, INTERPOLATION),
    custom("format_expression", strings::interpolation, Role::None, INTERPOLATION),
    custom("format_specifier", strings::format_specifier, Role::None, &[]),
    node("concatenated_string", Kind::ConcatenatedString, Role::Part, &[]),
    // Collections.
    node("list", Kind::List, Role::Element, &[]),
    node("set", Kind::Set, Role::Element, &[]),
    node("dictionary", Kind::Dict, Role::Element, &[]),
    node("pair", Kind::Pair, Role::None, &[("key", Role::Key), ("value", Role::Value)]),
    custom("tuple", expressions::tuple, Role::Element, &[]),
    node("expression_list", Kind::Tuple, Role::Element, &[]),
    node("pattern_list", Kind::Tuple, Role::Element, &[]),
    custom("list_comprehension", expressions::list_comprehension, Role::Clause, ELEMENT),
    custom("set_comprehension", expressions::set_comprehension, Role::Clause, ELEMENT),
    custom("dictionary_comprehension", expressions::dict_comprehension, Role::Clause, ELEMENT),
    custom("generator_expression", expressions::generator, Role::Clause, ELEMENT),
    custom("for_in_clause", expressions::for_in_clause, Role::None, LEFT_IN_RIGHT),
    custom("if_clause", expressions::if_clause, Role::Condition, &[]),
    // Expressions.
    custom("parenthesized_expression", expressions::parenthesized, Role::None, &[]),
    custom("attribute", expressions::attribute, Role::None, &[("object", Role::Object), ("attribute", Role::Name)]),
    node("subscript", Kind::Index, Role::None, &[("value", Role::Object), ("subscript", Role::Index)]),
    custom("slice", expressions::slice, Role::None, &[]),
    custom("binary_operator", expressions::binary, Role::None, BINARY),
    custom("boolean_operator", expressions::boolean, Role::None, BINARY),
    custom("comparison_operator", expressions::comparison, Role::Operand, &[("operators", Role::Operator)]),
    custom("unary_operator", expressions::unary, Role::None, UNARY),
    custom("not_operator", expressions::not, Role::None, &[("argument", Role::Value)]),
    custom("conditional_expression", expressions::conditional, Role::None, &[]),
    custom("named_expression", expressions::walrus, Role::None, &[("name", Role::Target), ("value", Role::Value)]),
    node("await", Kind::Await, Role::Value, &[]),
    custom("yield", expressions::yields, Role::Value, &[]),
    custom("lambda", definitions::lambda, Role::None, &[("parameters", Role::Parameter), ("body", Role::Body)]),
    node("call", Kind::Call, Role::None, &[("function", Role::Callee), ("arguments", Role::Argument)]),
    through("argument_list"),
    custom("keyword_argument", calls::keyword, Role::None, &[("name", Role::Name), ("value", Role::Value)]),
    node("list_splat", Kind::Splat, Role::Value, &[]),
    node("dictionary_splat", Kind::DoubleSplat, Role::Value, &[]),
    // Simple statements.
    custom("expression_statement", statements::expression, Role::None, &[]),
    node("assignment", Kind::Assign, Role::None, ASSIGNMENT),
    custom("augmented_assignment", statements::augmented_assignment, Role::None, AUGMENTED),
    node("return_statement", Kind::Return, Role::Value, &[]),
    node("delete_statement", Kind::Delete, Role::Value, &[]),
    node("raise_statement", Kind::Raise, Role::Value, &[("cause", Role::Cause)]),
    custom("assert_statement", statements::assert, Role::None, &[]),
    leaf("pass_statement", Kind::Jump),
    leaf("break_statement", Kind::Jump),
    leaf("continue_statement", Kind::Jump),
    custom(
        "type_alias_statement",
        statements::type_alias,
        Role::None,
        &[("left", Role::Target), ("right", Role::Value)],
    ),
    custom("global_statement", statements::global, Role::Value, &[]),
    custom("nonlocal_statement", statements::nonlocal, Role::Value, &[]),
    custom("print_statement", calls::print, Role::Argument, &[]),
    custom("exec_statement", calls::exec, Role::Argument, &[]),
    custom("chevron", calls::chevron, Role::Value, &[]),
    // Imports.
    node("import_statement", Kind::Import, Role::None, &[("name", Role::Item)]),
    custom("future_import_statement", imports::future, Role::None, &[("name", Role::Item)]),
    custom("import_from_statement", imports::from, Role::Item, &[("name", Role::Item), ("module_name", Role::Name)]),
    custom("aliased_import", imports::aliased, Role::None, &[("name", Role::Name), ("alias", Role::Alias)]),
    leaf("wildcard_import", Kind::ImportItem),
    custom("dotted_name", imports::dotted_name, Role::None, &[]),
    // Compound statements.
    custom("block", statements::block, Role::None, &[]),
    custom("if_statement", statements::if_statement, Role::None, IF),
    custom("elif_clause", statements::elif_clause, Role::None, IF),
    custom("else_clause", statements::else_clause, Role::None, &[]),
    node("while_statement", Kind::While, Role::None, WHILE),
    custom("for_statement", statements::for_statement, Role::None, LEFT_IN_RIGHT),
    node("try_statement", Kind::Try, Role::None, &[("body", Role::Body)]),
    custom("except_clause", statements::except_clause, Role::Body, &[("value", Role::Type), ("alias", Role::Target)]),
    custom("finally_clause", statements::finally_clause, Role::None, &[]),
    custom("with_statement", statements::with_statement, Role::Item, &[("body", Role::Body)]),
    through("with_clause"),
    custom("with_item", statements::with_item, Role::None, &[("value", Role::Value)]),
    custom("as_pattern", statements::as_pattern, Role::Value, &[("alias", Role::Target)]),
    through("as_pattern_target"),
    // Definitions.
    custom("function_definition", definitions::function, Role::None, FUNCTION),
    custom("class_definition", definitions::class, Role::None, CLASS),
    custom("decorated_definition", definitions::decorated, Role::Decorator, &[("definition", Role::Body)]),
    node("decorator", Kind::Decorator, Role::Value, &[]),
    through("parameters"),
    through("lambda_parameters"),
    custom("typed_parameter", definitions::parameter, Role::Name, PARAMETER),
    custom("default_parameter", definitions::parameter, Role::Name, PARAMETER),
    custom("typed_default_parameter", definitions::parameter, Role::Name, PARAMETER),
    leaf("keyword_separator", Kind::Parameter),
    leaf("positional_separator", Kind::Parameter),
    custom("list_splat_pattern", definitions::splat, Role::Value, &[]),
    custom("dictionary_splat_pattern", definitions::double_splat, Role::Value, &[]),
    // Types.
    through("type"),
    custom("generic_type", definitions::generic_type, Role::Index, &[]),
    custom("type_parameter", definitions::type_parameter, Role::None, &[]),
    custom("union_type", definitions::union_type, Role::None, &[]),
    custom("member_type", definitions::member_type, Role::None, &[]),
    custom("splat_type", definitions::splat_type, Role::Value, &[]),
    // Match.
    custom("match_statement", patterns::match_statement, Role::None, MATCH),
    custom("case_clause", patterns::case_clause, Role::Pattern, CASE),
    custom("case_pattern", patterns::case_pattern, Role::None, &[]),
    custom("union_pattern", patterns::union, Role::None, &[]),
    custom("class_pattern", patterns::class, Role::Argument, &[]),
    custom("keyword_pattern", patterns::keyword, Role::None, &[]),
    custom("dict_pattern", patterns::dict, Role::Element, &[("key", Role::Key), ("value", Role::Value)]),
    node("list_pattern", Kind::List, Role::Element, &[]),
    custom("tuple_pattern", patterns::tuple, Role::Element, &[]),
    custom("splat_pattern", patterns::splat, Role::Value, &[]),
    custom("complex_pattern", patterns::complex, Role::None, &[]),
];

type Fields = &'static [(&'static str, Role)];

const INTERPOLATION: Fields = &[("expression", Role::Value), ("format_specifier", Role::Format)];
const ELEMENT: Fields = &[("body", Role::Element)];
const BINARY: Fields = &[("left", Role::Left), ("operator", Role::Operator), ("right", Role::Right)];
const UNARY: Fields = &[("operator", Role::Operator), ("argument", Role::Value)];
const ASSIGNMENT: Fields = &[("left", Role::Target), ("type", Role::Type), ("right", Role::Value)];
const AUGMENTED: Fields = &[("left", Role::Target), ("operator", Role::Operator), ("right", Role::Value)];
const LEFT_IN_RIGHT: Fields =
    &[("left", Role::Target), ("right", Role::Iterable), ("body", Role::Body), ("alternative", Role::Else)];
const IF: Fields = &[("condition", Role::Condition), ("consequence", Role::Body), ("alternative", Role::Else)];
const WHILE: Fields = &[("condition", Role::Condition), ("body", Role::Body), ("alternative", Role::Else)];
const FUNCTION: Fields =
    &[("name", Role::Name), ("parameters", Role::Parameter), ("return_type", Role::Returns), ("body", Role::Body)];
const CLASS: Fields = &[("name", Role::Name), ("superclasses", Role::Base), ("body", Role::Body)];
const PARAMETER: Fields = &[("name", Role::Name), ("type", Role::Type), ("value", Role::Default)];
const MATCH: Fields = &[("subject", Role::Value), ("body", Role::Arm)];
const CASE: Fields = &[("guard", Role::Guard), ("consequence", Role::Body)];

/// The tree of a Python text.
pub(super) fn parse(text: &str) -> Tree {
    sitter::lower(&GRAMMAR, text)
}

/// The parser's own leaves.
pub(super) fn leaves(text: &str) -> Vec<(String, Span)> {
    sitter::leaves(&tree_sitter_python::LANGUAGE.into(), text)
}
