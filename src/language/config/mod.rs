//! Configuration as trees: maps, lists and scalars of YAML, JSON and files of `key = value` lines become the same
//! pairs, dicts and strings as those of code.

mod json;
mod lines;
mod writer;
mod yaml;

use super::row::{Language, Row};
use crate::source::Span;

/// What is known of YAML.
pub(super) const YAML: Row = Row {
    any_file: false,
    language: Language::Yaml,
    names: &["yaml", "yml"],
    extensions: &["yml", "yaml"],
    file_names: &[".bundle/config", ".trc", "group_vars/*", "host_vars/*"],
    interpreters: &[],
    parse: yaml::parse,
    leaves: none,
};

/// What is known of JSON.
pub(super) const JSON: Row = Row {
    any_file: false,
    language: Language::Json,
    names: &["json"],
    extensions: &["json", "jsonc", "json5", "tfstate"],
    file_names: &[],
    interpreters: &[],
    parse: json::parse,
    leaves: none,
};

/// What is known of files of settings, a line each: INI, TOML, properties, `.env`, HCL.
pub(super) const SETTINGS: Row = Row {
    any_file: false,
    language: Language::Settings,
    names: &["settings", "ini", "toml", "properties", "dotenv", "hcl", "terraform"],
    extensions: &["ini", "toml", "cfg", "conf", "cnf", "properties", "env", "tfvars", "tf", "hcl"],
    file_names: &[
        ".env.*",
        ".envrc",
        ".pypirc",
        ".npmrc",
        ".pgservice",
        "credentials",
        ".aws/config",
        ".s3cfg",
        ".my.cnf",
        ".gitconfig",
        ".git-credentials",
        "Pipfile",
    ],
    interpreters: &[],
    parse: lines::parse,
    leaves: none,
};

/// Our own parsers have no tree but ours.
const fn none(_: &str) -> Vec<(String, Span)> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use crate::syntax::{Kind, Tree};

    /// Every pair as `key=value`, with the source text of a value that is a string.
    fn pairs(tree: &Tree, text: &str) -> Vec<String> {
        let scalar = |node: crate::syntax::NodeRef<'_>| match node.kind() {
            Kind::String => node.children().map(|part| &text[part.span().range()]).collect::<String>(),
            Kind::Dict => "{}".to_owned(),
            Kind::List => "[]".to_owned(),
            Kind::Generic => format!("<{}>", node.name()),
            kind => format!("{kind:?}"),
        };
        let all = tree.nodes().filter(|node| node.kind() == Kind::Pair);
        all.map(|pair| pair.children().map(scalar).collect::<Vec<_>>().join("=")).collect()
    }

    #[test]
    fn yaml_keeps_places_through_templates_and_tags() {
        let text = "<% if x %>\né: 1\na: &x\n  b: 'c d' # e\n  p: <%= ENV[\"P\"] %>\n  t: !Ref X\n<<: *x\nl: [K=v, \"q\"]\nz: {{ j }}\n";
        let tree = super::yaml::parse(text);
        assert_eq!(tree.errors(), []);
        assert_eq!(
            pairs(&tree, text),
            ["é=Number", "a={}", "b=c d", "p=<%= ENV[\"P\"] %>", "t=<!Ref>", "<<=<alias>", "l=[]", "K=v", "z={{ j }}"]
        );
        assert!(!super::yaml::parse("a: [\nb: }").errors().is_empty());
    }

    #[test]
    fn json_forgives_comments_and_tells_of_the_rest() {
        let text = "{\"a\": {\"b\": \"c\\\"d\", /* x */ \"n\": null, // y\n \"l\": [1, true,],}}";
        let tree = super::json::parse(text);
        assert_eq!(tree.errors(), []);
        assert_eq!(pairs(&tree, text), ["a={}", "b=c\\\"d", "n=Nil", "l=[]"]);
        assert!(!super::json::parse("{\"a\": ").errors().is_empty());
        let deep = "[".repeat(100_000);
        assert!(!super::json::parse(&deep).opaque().is_empty());
    }

    #[test]
    fn settings_nest_by_sections_and_braces() {
        let text = "export A=\"b c\" # d\n[mail]\nuser = x ; y\nt = { k = 'v', m = 2 }\n[db]\n\
                    variable \"w\" {\n  default = \"v\"\n}\nurl: http://x/y=1\nempty=\n";
        let tree = super::lines::parse(text);
        assert_eq!(
            pairs(&tree, text),
            [
                "A=b c",
                "mail={}",
                "user=x",
                "t={}",
                "k=v",
                "m=Number",
                "db={}",
                "variable={}",
                "w={}",
                "default=v",
                "url=http://x/y=1",
                "empty=Nil"
            ]
        );
    }
}
