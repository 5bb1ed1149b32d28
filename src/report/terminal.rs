//! Text of strangers made fit for a terminal: nothing in it moves the cursor or turns the direction of writing.

/// One line without control characters.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| if is_unruly(c) { '\u{fffd}' } else { c }).collect()
}

/// Lines without control characters, each still of the same length in bytes: offsets go on to hold.
pub fn plain_lines(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_control() && !matches!(c, '\n' | '\t') { ' ' } else { c }).collect()
}

/// A control character, or one that turns the direction of what follows.
fn is_unruly(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
