//! The switches of `options:`: which there are, and what each must be for nothing to be lost, as most are not heeded.

/// How a switch is taken.
#[derive(Clone, Copy)]
enum Heed {
    /// Any value: it is heeded, or speaks of what is done or left as the files are.
    Any,
    /// Only this value is what is done.
    As(&'static str),
}

use Heed::{Any, As};

/// Every switch of the schema.
const OPTIONS: &[(&str, Heed)] = &[
    ("ac_matching", As("true")),
    ("arrow_is_function", Any),
    ("attr_expr", As("true")),
    ("commutative_boolop", As("false")),
    ("commutative_compop", As("false")),
    ("constant_propagation", As("true")),
    ("cpp_parsing_pref", Any),
    ("decorators_order_matters", As("false")),
    ("flddef_assign", As("false")),
    ("generic_braces", As("")),
    ("generic_caseless", As("false")),
    ("generic_comment_style", As("")),
    ("generic_ellipsis_max_span", As("10")),
    ("generic_engine", As("spacegrep")),
    ("generic_extra_braces", As("")),
    ("generic_extra_word_characters", As("")),
    ("generic_multiline", As("true")),
    ("go_deeper_expr", As("true")),
    ("go_deeper_stmt", As("true")),
    ("implicit_deep_exprstmt", As("true")),
    ("implicit_ellipsis", As("true")),
    ("interfile", Any),
    ("let_is_var", Any),
    ("symbolic_propagation", Any),
    ("symmetric_eq", As("false")),
    ("taint_assume_safe_booleans", As("false")),
    ("taint_assume_safe_comparisons", As("false")),
    ("taint_assume_safe_functions", As("false")),
    ("taint_assume_safe_indexes", As("false")),
    ("taint_assume_safe_numbers", As("false")),
    ("taint_focus_on", As("sink")),
    ("taint_intrafile", Any),
    ("taint_match_on", As("sink")),
    ("taint_only_propagate_through_assignments", As("false")),
    ("taint_unify_mvars", As("false")),
    ("unify_ids_strictly", As("true")),
    ("vardef_assign", As("true")),
    ("xml_attrs_implicit_ellipsis", Any),
    ("xml_children_ordered", Any),
    ("xml_singleton_loose_matching", Any),
];

/// The names of all switches.
pub(super) fn names() -> Vec<&'static str> {
    OPTIONS.iter().map(|(name, _)| *name).collect()
}

/// Whether a switch of the schema is set to something that is not done.
pub(super) fn is_lost(name: &str, value: &str) -> bool {
    OPTIONS.iter().any(|(known, heed)| *known == name && matches!(heed, As(done) if *done != value))
}
