//! Whatever a rule file holds, reading and compiling it ends, and a pattern that compiles can be run: rule files mutated
//! byte by byte and line by line, and patterns made of the words of patterns, the same ones in every run.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use adderstone::finding::Confidence;
use adderstone::language::{LANGUAGES, Language};
use adderstone::patterns::Patterns;
use adderstone::patterns::flows::Flows;
use adderstone::prefilter::{Hits, Words};
use adderstone::rules::RuleFile;
use adderstone::rules::semgrep::{is_rules, is_sets, read};
use adderstone::source::Source;

/// No single text may take longer, on a machine with much else to do.
const LIMIT: Duration = Duration::from_secs(60);

/// A generator of numbers that gives the same ones each time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits fit")
    }

    fn below(&mut self, limit: usize) -> usize {
        self.next() % limit.max(1)
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }
}

const PIECES: &[&str] = &[
    "$X", "$...X", "...", "<...", "...>", "(", ")", "[", "]", "{", "}", ",", ":", "=", "==", "=>", ".", "::", "\"",
    "'", "f\"", "#{", "\\", "=~/", "/", "\n", "\n  ", "    ", "def f", "class A", "if", "for x in", "do |x|", "end",
    "return", "import a", "a", "A", "b.c", "@x", "1", "True", "nil", "and", "+", "%", "**", "&", "<<~A", "`", "é",
    "\u{0}", "\t", "|", "-", "lambda", "with", "try:", "rescue", "case",
];

const CODE: &[&str] = &[
    "a = f(b.c, x=1)\nif a:\n    return A(\"t\", {'k': 1})\n",
    "def f(a)\n  A.b(a) { |x| x }\nend\n",
    "<a b=\"c\">{{ d }}</a>\n",
];

fn run(text: &str) {
    let start = Instant::now();
    let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text.to_owned()), embedded: false };
    let (rules, _) = read(&file);
    let mut words = Words::default();
    let (patterns, _) = Patterns::compile(&rules, &mut words);
    let mut flows = Flows::default();
    let _ = flows.add(&rules, &mut words);
    let everything = words.build().everything();
    for row in LANGUAGES {
        CODE.iter().for_each(|code| run_on(&patterns, &flows, &everything, row.language, code));
    }
    assert!(start.elapsed() < LIMIT, "{:?} for\n{text}", start.elapsed());
}

fn run_on(patterns: &Patterns, flows: &Flows, hits: &Hits, language: Language, code: &str) {
    let source = Source::from_text("a.txt", code);
    let live = patterns.live(language, &source, hits, Confidence::Low);
    if !live.is_empty() {
        let _ = patterns.run(&live, &source, language, &language.parse(code));
    }
    let live = flows.live(language, "a.txt", hits, Confidence::Low);
    if live.is_worthwhile() {
        let _ = flows.marks(&live, &source, language, &language.parse(code));
    }
}

/// One change: a byte, a cut, a line doubled or swapped, a piece of syntax put in.
fn mutated(text: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = numbers.below(lines.len());
    let Some(line) = lines.get(at).cloned() else { return PIECES[0].to_owned() };
    let place = (0..=numbers.below(line.len() + 1)).rev().find(|&place| line.is_char_boundary(place)).unwrap_or(0);
    match numbers.below(6) {
        0 => lines[at].truncate(place),
        1 => drop(lines[at].drain(..place)),
        2 => lines.insert(at, line),
        3 => drop(lines.remove(at)),
        4 => {
            let other = numbers.below(lines.len());
            lines.swap(at, other);
        }
        _ => lines[at] = format!("{}{}{}", &line[..place], numbers.one(PIECES), &line[place..]),
    }
    lines.join("\n")
}

/// A rule with a pattern made of any pieces.
fn pieced(nth: usize, numbers: &mut Numbers) -> String {
    let language = LANGUAGES[nth % LANGUAGES.len()].names[0];
    let pattern: String = (0..=numbers.below(9)).map(|_| numbers.one(PIECES)).collect();
    let quoted: String =
        pattern.chars().flat_map(|c| if c.is_ascii() { c.escape_default().collect() } else { vec![c] }).collect();
    let quoted = quoted.replace("\\'", "'").replace("\\u{0}", "\\0");
    format!("rules:\n- {{id: r, message: M, severity: INFO, languages: [{language}], pattern: \"{quoted}\"}}\n")
}

#[test]
fn mutated_rule_files_are_read() {
    let files: Vec<RuleFile> = RuleFile::embedded().into_iter().filter(is_rules).collect();
    let mut numbers = Numbers(0x5eed_0001);
    for nth in 0..120 {
        let mut text = files[(nth * 7) % files.len()].text.to_string();
        for _ in 0..=numbers.below(4) {
            text = mutated(&text, &mut numbers);
        }
        run(&text);
    }
}

#[test]
fn patterns_of_any_pieces_compile_or_do_not() {
    let mut numbers = Numbers(0x5eed_0002);
    (0..200).for_each(|nth| run(&pieced(nth, &mut numbers)));
}

#[test]
fn aliases_and_nesting_are_bounded() {
    let doubled = |nth: usize| format!("a{nth}: &a{nth} [{}]\n", vec![format!("*a{}", nth - 1); 9].join(", "));
    let bomb = format!("a0: &a0 [{}]\n{}", "x, ".repeat(9), (1..12).map(doubled).collect::<String>());
    for (text, told) in [(bomb, "too many values"), (format!("rules: {}", "[".repeat(150)), "nested too deeply")] {
        let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text), embedded: false };
        let (rules, faults) = read(&file);
        assert!(rules.is_empty() && faults.iter().any(|fault| fault.message.contains(told)), "{faults:?}");
    }
}

/// `FUZZ_SECONDS=600` looks for ten minutes, each time anew from `FUZZ_SEED`; by itself a moment.
#[test]
fn whatever_is_written_is_read_for_as_long_as_is_asked() {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let (limit, seed) = (Duration::from_secs(asked("FUZZ_SECONDS").unwrap_or(1)), asked("FUZZ_SEED").unwrap_or(1));
    let files: Vec<RuleFile> =
        RuleFile::embedded().into_iter().filter(|file| is_rules(file) || is_sets(file)).collect();
    let (start, mut round) = (Instant::now(), 0);
    while start.elapsed() < limit {
        round += 1;
        let mut numbers = Numbers((seed << 32) | (round * 2 + 1));
        numbers.next();
        let text = if numbers.below(2) == 0 {
            pieced(numbers.below(LANGUAGES.len()), &mut numbers)
        } else {
            let mut text = files[numbers.below(files.len())].text.to_string();
            (0..=numbers.below(12)).for_each(|_| text = mutated(&text, &mut numbers));
            text
        };
        let done = std::panic::catch_unwind(|| run(&text)).is_ok();
        assert!(done, "FUZZ_SEED={seed}, round {round}:\n{text}");
    }
}
