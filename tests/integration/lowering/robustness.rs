//! Parsing never fails: any text gives a tree that keeps the invariants, of bounded depth.

use adderstone::language::{LANGUAGES, Language};

use super::corpus_code;
use super::invariants::{check, depth};

/// Deeper than the cap by what a handler opens at once.
const DEEPEST: usize = 1010;

fn check_all(text: &str) {
    for row in LANGUAGES {
        let tree = check(row.language, text);
        assert!(depth(&tree) <= DEEPEST, "{:?} goes {} deep", row.language, depth(&tree));
    }
}

#[test]
fn odd_files() {
    for text in [
        "",
        "\n",
        " ",
        "\t\tx = 1\n",
        "# only a comment",
        "\u{feff}x = 1\n",
        "x = 1\r\nif x:\r\n    y = 'a'\r\n",
        "x = 1\ry = 2\r",
        "x = '\0'\n\0\0y = 1\n",
        "\\",
        "x = \\",
        "f(",
        "x = '",
        "x = \"\"\"never closed\n",
        "x = f\"{a\n",
        "x = f'{a:{b'\n",
        "\"\\",
        "'\\N{",
        "é = 'ü' + \"🐍\\\u{e9}\"\n",
        "__END__\n",
        "x = <<~A\n  #{\n",
        "x = <<~A\n  a\n",
        "x = <<~A\r\n  a\r\n  #{b}\r\nA\r\ny\r\n",
        "f(<<A, <<B)\na\nA\n",
        "<<~A\n  #{<<~B}\n  b\n  B\n  a\nA\ny\n",
        "<<~A\n\u{a0} é\n\t ü\nA\n",
        "<<A",
        "%w(a",
        "%W(\u{a0} #{x}\\n \\t",
        ":\"",
        "/a",
        "`",
        "?",
        "=begin\n",
        "\u{2028}\u{2029}\u{85}",
    ] {
        check_all(text);
    }
}

#[test]
fn deep_files() {
    let n = 100_000;
    for text in [
        "(".repeat(n),
        "[".repeat(n),
        "{".repeat(n),
        "[".repeat(n) + &"]".repeat(n),
        "(".repeat(n) + "x" + &")".repeat(n),
        "x".to_owned() + &".a()".repeat(5000),
        "x".to_owned() + &" + 1".repeat(20_000),
        "not ".repeat(n) + "x",
        "-".repeat(n) + "x",
        "if a:\n    x\n".to_owned() + &"elif a:\n    x\n".repeat(5000),
        "if a\n  x\n".to_owned() + &"elsif a\n  x\n".repeat(5000) + "end\n",
        "x = ".repeat(20_000) + "1\n",
        "lambda: ".repeat(5000) + "1\n",
        "x if y else ".repeat(5000) + "1\n",
        "match x:\n    case ".to_owned() + &"a | ".repeat(5000) + "b:\n        pass\n",
        "case x\nin ".to_owned() + &"a | ".repeat(5000) + "b then 1\nend\n",
        "case x\nin ".to_owned() + &"[".repeat(5000) + &"]".repeat(5000) + "\nend\n",
        "(".repeat(5000) + "a, b" + &")".repeat(5000) + " = 1\n",
        "def f".to_owned() + &"(".repeat(5000) + "a" + &")".repeat(5000) + "\nend\n",
        "\"#{".repeat(5000) + &"}\"".repeat(5000),
        "if a; ".repeat(5000) + &"end; ".repeat(5000),
        "a { ".repeat(5000) + &"}".repeat(5000),
        "->() { ".repeat(5000) + &"}".repeat(5000),
        "a ? b : ".repeat(5000) + "c\n",
        "x".to_owned() + &" rescue y".repeat(5000),
        "x".to_owned() + &" if y".repeat(5000),
        "A".to_owned() + &"::A".repeat(20_000),
        "match x:\n    case ".to_owned() + &"a.".repeat(5000) + "b:\n        pass\n",
    ] {
        check_all(&text);
    }
}

#[test]
fn deep_blocks() {
    let text: String = (0..300).map(|depth| " ".repeat(depth) + "if x:\n").collect();
    check_all(&text);
}

/// A generator whose sequence is fixed: xorshift64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).expect("fits")).expect("fits")
    }
}

#[test]
fn random_bytes() {
    let mut random = Random(0x5eed_1234_5678_9abc);
    for _ in 0..300 {
        let bytes: Vec<u8> = (0..random.below(300)).map(|_| u8::try_from(random.below(256)).expect("a byte")).collect();
        check_all(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn random_tokens() {
    const TOKENS: &[&str] = &[
        "x",
        " ",
        "\n",
        "    ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        ".",
        "=",
        "\"",
        "'",
        "f\"",
        "{",
        "}",
        "\\",
        "#",
        "%i[",
        "<<A, ",
        "<<-'B'",
        "\nA\n",
        "\n B\n",
        "=> ",
        "&.",
        "::",
        "?",
        "!",
        "/",
        "$a",
        "@b",
        "case x\nin ",
        "|x; y|",
        "def ",
        "class ",
        "if ",
        "else:",
        "elif ",
        "match ",
        "case ",
        "with ",
        " as ",
        "import ",
        "from ",
        "lambda ",
        "for ",
        " in ",
        "async ",
        "await ",
        "*",
        "**",
        "@",
        "->",
        ":=",
        "1",
        "0x",
        "é",
        "end\n",
        "do |x|",
        "<<~A\n",
        "%w(",
        "#{",
        "`",
        "try:",
        "except ",
        "yield ",
        "print ",
        ">>",
        "type ",
        "|",
        "-",
        "_",
        "\"\"\"",
        "\r\n",
        "\t",
    ];
    let mut random = Random(0x0dd_ba11_5eed);
    for _ in 0..600 {
        let text: String = (0..random.below(60)).map(|_| TOKENS[random.below(TOKENS.len())]).collect();
        check_all(&text);
    }
}

/// Real constructs cut short and with a hole: what editors and merges leave behind.
#[test]
fn damaged_corpus() {
    for (language, code) in corpus_code() {
        // Each case has a sequence of its own: a new case changes no other's damage.
        let mut random = Random(0xdead_c0de ^ u64::try_from(code.len()).expect("fits"));
        for _ in 0..20 {
            let (a, b) = (boundary(&code, random.below(code.len() + 1)), boundary(&code, random.below(code.len() + 1)));
            damaged(language, &code[..a]);
            damaged(language, &(code[..a.min(b)].to_owned() + &code[a.max(b)..]));
        }
    }
}

fn damaged(language: Language, text: &str) {
    check(language, text);
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
