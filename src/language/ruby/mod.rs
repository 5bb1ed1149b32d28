//! The Ruby front end: the grammar's tree as a flat table, lowered noun by noun.

mod assignments;
mod calls;
mod collections;
mod concrete;
mod definitions;
mod escapes;
mod flow;
mod grammar;
mod heredocs;
mod lowering;
mod operators;
mod parameters;
mod patterns;
mod statements;
mod strings;

use super::row::{Language, Row};
use super::sitter;
use crate::source::Span;
use crate::syntax::Tree;
use concrete::Concrete;
use grammar::GRAMMAR;
use lowering::Lowering;

/// What is known of Ruby.
pub(super) const ROW: Row = Row {
    language: Language::Ruby,
    names: &["ruby", "rb"],
    extensions: &[
        "rb", "rake", "gemspec", "ru", "builder", "jbuilder", "rabl", "thor", "podspec", "arb", "axlsx", "rbw", "rbx",
        "prawn", "ruby", "god", "jb",
    ],
    file_names: &[
        "Appraisals",
        "Berksfile",
        "Brewfile",
        "Buildfile",
        "Capfile",
        "Cheffile",
        "Dangerfile",
        "Fastfile",
        "Appfile",
        "Deliverfile",
        "Gemfile",
        "Guardfile",
        "Jarfile",
        "Matchfile",
        "Mavenfile",
        "Podfile",
        "Puppetfile",
        "Rakefile",
        "rakefile",
        "Snapfile",
        "Steepfile",
        "Thorfile",
        "Vagrantfile",
        ".irbrc",
        ".pryrc",
        ".simplecov",
    ],
    interpreters: &["ruby", "rake", "jruby", "truffleruby", "rbx", "macruby"],
    any_file: false,
    parse,
    leaves,
};

fn parse(text: &str) -> Tree {
    let parsed = sitter::parse(&GRAMMAR.language, text);
    Lowering::new(text, &Concrete::of(&parsed)).run()
}

/// The parser's own leaves.
fn leaves(text: &str) -> Vec<(String, Span)> {
    sitter::leaves(&GRAMMAR.language, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heredocs_read_wrongly_are_distrusted() {
        let nested = "x = <<~A\n  a #{<<~B} c\n    b\n  B\nA\ny\n";
        assert_eq!(parse(nested).distrusted().len(), 1);
        let unended = "x = <<~A\n  a\ny\n";
        assert_eq!(parse(unended).distrusted().len(), 1);
        let plain = "f(<<~A, <<-'B C')\n  a #{\"b\"}\nA\n  c\n  B C\n\"#{<<~D}\"\n  d\nD\n";
        assert_eq!(parse(plain).distrusted(), []);
    }

    #[test]
    fn comments_and_errors_are_noted() {
        let tree = parse("# a\nf(1 # b\n)\n=begin\nc\n=end\n)\n");
        assert_eq!(tree.comments().len(), 3);
        assert_eq!(tree.errors().len(), 1);
    }
}
