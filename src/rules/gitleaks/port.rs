//! Go's RE2 syntax to the `regex` crates' syntax, meaning kept.
//!
//! Text rules are written for Go: ASCII `\w \d \s \b`, literal braces, no set operators in classes, octal escapes,
//! `\Q..\E`. What comes out is one pattern under `(?-u)`; whatever Go refuses is left for the parser to refuse.

use std::fmt::Write as _;

/// The pattern with Go's meaning in our syntax.
#[must_use]
pub fn port(pattern: &str) -> String {
    let mut port = Port { chars: pattern.chars().collect(), at: 0, out: String::with_capacity(pattern.len() + 16) };
    port.out.push_str("(?-u)");
    port.run();
    port.out
}

struct Port {
    chars: Vec<char>,
    at: usize,
    out: String,
}

/// One member of a class: a character, or a named set that cannot end a range.
enum Member {
    Char(char),
    Set(String),
    /// A set that only Unicode mode knows.
    UnicodeSet(String),
}

const SPACE: &str = r"\t\n\x0C\r ";
const NOT_SPACE: &str = r"\x00-\x08\x0B\x0E-\x1F\x21-\xFF";

impl Port {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn rest_starts(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(i, c)| self.peek(i) == Some(c))
    }

    fn run(&mut self) {
        while let Some(c) = self.peek(0) {
            match c {
                '\\' => self.escape(),
                '[' => self.class(),
                '(' => self.group(),
                '{' => self.brace(),
                c if c.is_ascii() => self.copy(1),
                c => {
                    let _ = write!(self.out, "(?u:{c})");
                    self.at += 1;
                }
            }
        }
    }

    fn copy(&mut self, count: usize) {
        let end = (self.at + count).min(self.chars.len());
        self.out.extend(&self.chars[self.at..end]);
        self.at = end;
    }

    /// Names are dropped (no schema reads them, and Go's may repeat), comments too.
    fn group(&mut self) {
        if self.rest_starts("(?#") {
            while self.peek(0).is_some_and(|c| c != ')') {
                self.at += 1;
            }
            self.at += 1;
            return;
        }
        let named = self.rest_starts("(?P<") || (self.rest_starts("(?<") && !matches!(self.peek(3), Some('=' | '!')));
        self.copy(1);
        if named {
            while self.peek(0).is_some_and(|c| c != '>') {
                self.at += 1;
            }
            self.at += 1;
        }
    }

    /// `{` opens a repetition only in the forms `{n}`, `{n,}` and `{n,m}`.
    fn brace(&mut self) {
        let mut ahead = 1;
        let digits = |at: &mut usize| {
            let from = *at;
            while self.peek(*at).is_some_and(|c| c.is_ascii_digit()) {
                *at += 1;
            }
            *at > from
        };
        let mut valid = digits(&mut ahead);
        if valid && self.peek(ahead) == Some(',') {
            ahead += 1;
            digits(&mut ahead);
        }
        valid &= self.peek(ahead) == Some('}');
        if valid {
            self.copy(ahead + 1);
        } else {
            self.out.push_str(r"\{");
            self.at += 1;
        }
    }

    fn escape(&mut self) {
        match self.peek(1) {
            Some('Q') => self.quoted(),
            Some('E') => self.at += 2,
            Some(c @ ('<' | '>')) => {
                self.out.push(c);
                self.at += 2;
            }
            Some('s') => {
                let _ = write!(self.out, "[{SPACE}]");
                self.at += 2;
            }
            Some('S') => {
                let _ = write!(self.out, "[^{SPACE}]");
                self.at += 2;
            }
            Some('p' | 'P') => {
                let set = self.property();
                let _ = write!(self.out, "(?u:{set})");
            }
            Some('x' | '0'..='7') => match self.code() {
                Some(c) => push_char(&mut self.out, c),
                None => self.copy(2),
            },
            _ => self.copy(2),
        }
    }

    fn quoted(&mut self) {
        self.at += 2;
        while self.at < self.chars.len() && !self.rest_starts(r"\E") {
            push_char(&mut self.out, self.chars[self.at]);
            self.at += 1;
        }
        self.at += 2;
    }

    /// `\pN` or `\p{Name}`.
    fn property(&mut self) -> String {
        let from = self.at;
        self.at += 2;
        if self.peek(0) == Some('{') {
            while self.peek(0).is_some_and(|c| c != '}') {
                self.at += 1;
            }
        }
        self.at = (self.at + 1).min(self.chars.len());
        self.chars[from..self.at].iter().collect()
    }

    /// The character of `\x7F`, `\x{10FFFF}`, `\0`, `\012` or `\12`; nothing (and nothing read) when it is none.
    fn code(&mut self) -> Option<char> {
        let from = self.at;
        let value = self.code_value();
        if value.is_none() {
            self.at = from;
        }
        value.and_then(char::from_u32)
    }

    fn code_value(&mut self) -> Option<u32> {
        self.at += 1;
        if self.peek(0) != Some('x') {
            let lone = self.peek(0) != Some('0') && !matches!(self.peek(1), Some('0'..='7'));
            return if lone { None } else { self.digits(8, 3) };
        }
        self.at += 1;
        if self.peek(0) != Some('{') {
            return self.digits(16, 2);
        }
        self.at += 1;
        let value = self.digits(16, 6);
        self.at += 1;
        value
    }

    fn digits(&mut self, radix: u32, most: usize) -> Option<u32> {
        let mut value = None;
        for _ in 0..most {
            let Some(digit) = self.peek(0).and_then(|c| c.to_digit(radix)) else { break };
            value = Some(value.unwrap_or(0) * radix + digit);
            self.at += 1;
        }
        value
    }

    fn class(&mut self) {
        let from = self.at;
        self.at += 1;
        let negated = self.peek(0) == Some('^');
        self.at += usize::from(negated);
        let (mut members, mut unicode, mut first) = (String::new(), false, true);
        while let Some(c) = self.peek(0) {
            if c == ']' && !first {
                self.at += 1;
                let class = format!("[{}{members}]", if negated { "^" } else { "" });
                let _ = if unicode { write!(self.out, "(?u:{class})") } else { write!(self.out, "{class}") };
                return;
            }
            first = false;
            unicode |= self.member(&mut members);
        }
        // An open class: the parser says so better.
        self.at = from;
        self.copy(self.chars.len());
    }

    /// Reads one member or range; whether it asks for Unicode mode.
    fn member(&mut self, members: &mut String) -> bool {
        match self.one() {
            Member::Set(set) => {
                members.push_str(&set);
                false
            }
            Member::UnicodeSet(set) => {
                members.push_str(&set);
                true
            }
            Member::Char(low) => {
                push_member(members, low);
                let mut unicode = !low.is_ascii();
                if self.peek(0) == Some('-') && self.peek(1).is_some_and(|c| c != ']') {
                    self.at += 1;
                    if let Member::Char(high) = self.one() {
                        members.push('-');
                        push_member(members, high);
                        unicode |= !high.is_ascii();
                    }
                }
                unicode
            }
        }
    }

    fn one(&mut self) -> Member {
        match (self.peek(0), self.peek(1)) {
            (Some('['), Some(':')) => self.posix(),
            (Some('\\'), Some(next)) => self.class_escape(next),
            (Some(c), _) => {
                self.at += 1;
                Member::Char(c)
            }
            (None, _) => Member::Set(String::new()),
        }
    }

    fn posix(&mut self) -> Member {
        let end = (2..14).find(|&i| self.peek(i) == Some(':') && self.peek(i + 1) == Some(']'));
        let Some(end) = end else {
            self.at += 1;
            return Member::Char('[');
        };
        let name: String = self.chars[self.at..self.at + end + 2].iter().collect();
        self.at += end + 2;
        Member::Set(name)
    }

    fn class_escape(&mut self, next: char) -> Member {
        let set = match next {
            's' => SPACE,
            'S' => NOT_SPACE,
            'd' => "0-9",
            'w' => "0-9A-Za-z_",
            'D' => r"\x00-/:-\xFF",
            'W' => r"\x00-/:-@\[-\^`\{-\xFF",
            'p' | 'P' => return Member::UnicodeSet(self.property()),
            'x' | '0'..='7' => {
                return self.code().map_or_else(
                    || {
                        self.at += 2;
                        Member::Set(format!(r"\{next}"))
                    },
                    Member::Char,
                );
            }
            _ => {
                self.at += 2;
                return match next {
                    'n' => Member::Char('\n'),
                    't' => Member::Char('\t'),
                    'r' => Member::Char('\r'),
                    'f' => Member::Char('\x0C'),
                    'v' => Member::Char('\x0B'),
                    'a' => Member::Char('\x07'),
                    c if c.is_ascii_punctuation() || c == ' ' => Member::Char(c),
                    c => Member::Set(format!(r"\{c}")),
                };
            }
        };
        self.at += 2;
        Member::Set(set.to_owned())
    }
}

fn push_char(out: &mut String, c: char) {
    if c.is_ascii_alphanumeric() || c == '_' || c == ' ' {
        out.push(c);
    } else if c.is_ascii() {
        let _ = write!(out, r"\x{:02X}", c as u32);
    } else {
        let _ = write!(out, "(?u:{c})");
    }
}

fn push_member(out: &mut String, c: char) {
    if c.is_ascii() && !c.is_ascii_alphanumeric() {
        let _ = write!(out, r"\x{:02X}", c as u32);
    } else {
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use regex::bytes::Regex;

    use super::port;

    fn check(pattern: &str, matches: &[&str], others: &[&str]) {
        let ported = port(pattern);
        let regex = Regex::new(&ported).unwrap_or_else(|e| panic!("{pattern} became {ported}: {e}"));
        for text in matches {
            assert!(regex.is_match(text.as_bytes()), "{pattern} ({ported}) should match {text:?}");
        }
        for text in others {
            assert!(!regex.is_match(text.as_bytes()), "{pattern} ({ported}) should not match {text:?}");
        }
    }

    #[test]
    fn braces_that_repeat_nothing_are_literal() {
        check("^{{x}}$", &["{{x}}"], &["x"]);
        check("^a{,3}$", &["a{,3}"], &["aa"]);
        check("^a{2,3}$", &["aa"], &["a"]);
        check(r"^\$\{[A-Z]{2}}$", &["${AB}"], &[]);
    }

    #[test]
    fn classes_have_no_operators() {
        check("^[a&&b]+$", &["a&b"], &["c"]);
        check("^[a[b]+$", &["[ab"], &["c"]);
        check("^[+--]$", &["+", ",", "-"], &["."]);
        check(r"^[\w-.]+$", &["a-.b"], &["!"]);
        check("^[]a]+$", &["]a"], &["b"]);
        check("^[^]a]+$", &["b"], &["]"]);
        check("^[[:alpha:]~~]+$", &["a~"], &["1"]);
        check(r"^[\S]+$", &["a\u{b}é"], &["a b"]);
        check(r"^[\W]$", &["[", "`", "{", "-"], &["a", "_", "0"]);
        check(r"^[\D]$", &["a", "/", ":"], &["5"]);
    }

    #[test]
    fn escapes_mean_what_go_means() {
        check(r"^\<a\>$", &["<a>"], &["a"]);
        check(r"^\Qa.b\E+$", &["a.bb"], &["axb"]);
        check(r"^\101\x41\x{42}$", &["AAB"], &[]);
        check(r"^\s$", &[" ", "\t"], &["\u{b}"]);
        check(r"^\pL+$", &["é"], &["1"]);
        check(r"^[\p{Greek}\d]+$", &["λ1"], &["٣"]);
        check(r"^\w$", &["a"], &["é"]);
    }

    #[test]
    fn groups_lose_names_and_comments() {
        check("^(?P<a>x)(?P<a>y)(?#note)$", &["xy"], &[]);
        check("^(?i)É$", &["é"], &[]);
        check("^[é-ü]$", &["ê"], &["e"]);
    }

    #[test]
    fn what_go_refuses_is_refused() {
        for pattern in [r"a(?=b)", "(a", "[a", r"\8"] {
            assert!(Regex::new(&port(pattern)).is_err(), "{pattern}");
        }
    }
}
