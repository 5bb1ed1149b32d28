//! Paths as relative URI references: from the repository's root, percent-encoded, never leading out of it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path segment may hold as it is. A colon would read as a scheme in the first segment: always encoded.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b'=')
    .remove(b'@');

/// The URI reference of a path below the root, or nothing when the path is empty, absolute or leads out.
pub fn relative(path: &str) -> Option<String> {
    if path.starts_with('/') {
        return None;
    }
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()?),
            name => segments.push(name),
        }
    }
    let encoded: Vec<String> = segments.iter().map(|s| utf8_percent_encode(s, SEGMENT).to_string()).collect();
    (!encoded.is_empty()).then(|| encoded.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(relative(path).as_deref(), expected, "{path}");
    }

    #[test]
    fn encodes_what_a_segment_may_not_hold() {
        check("app/models/user.rb", Some("app/models/user.rb"));
        check("a b/#1/50%.py", Some("a%20b/%231/50%25.py"));
        check("app/[id]/(x)/p.rb", Some("app/%5Bid%5D/(x)/p.rb"));
        check("c:/x?.py", Some("c%3A/x%3F.py"));
        check("données/脚本.py", Some("donn%C3%A9es/%E8%84%9A%E6%9C%AC.py"));
        check("a;b\\c.rb", Some("a%3Bb%5Cc.rb"));
    }

    #[test]
    fn stays_below_the_root() {
        check("./a//b/../c.py", Some("a/c.py"));
        check("..a/b..", Some("..a/b.."));
        for outside in ["../a.py", "a/../../b.py", "/etc/passwd", "", ".", "./"] {
            check(outside, None);
        }
    }
}
