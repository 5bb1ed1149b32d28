//! Which language a file is in, by its extension, its name, or its `#!` line.

use super::row::{Language, Row};

/// Ends that say a file is to be filled in, copied or kept: what stands before them says what is in it.
const COPIES: &[&str] = &[
    "erb", "j2", "jinja", "jinja2", "tt", "tpl", "tmpl", "template", "example", "sample", "dist", "default", "in",
    "bak", "old", "orig",
];

/// The language among `rows` of a file.
pub fn among(rows: &[Row], path: &str, text: &str) -> Option<Language> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let row = rows.iter().find(|row| is_of(row, path, name));
    let copied = || {
        let (inner, end) = name.rsplit_once('.')?;
        let whole = &path[..path.len() - end.len() - 1];
        let copies = COPIES.iter().any(|it| end.eq_ignore_ascii_case(it));
        rows.iter().find(|row| copies && row.language.is_configuration() && is_of(row, whole, inner))
    };
    let named = row.or_else(copied).map(|row| row.language);
    named.or_else(|| if name.contains('.') { None } else { by_shebang(rows, text) })
}

/// Whether the path says so: by its last segments, its extension, or the folder it stands in.
fn is_of(row: &Row, path: &str, name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    let ends = |known: &str| {
        let before = path.strip_suffix(known);
        before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
    };
    row.file_names
        .iter()
        .any(|known| known.strip_suffix('*').map_or_else(|| ends(known), |stem| begins(path, name, stem)))
        || extension.is_some_and(|it| row.extensions.iter().any(|known| it.eq_ignore_ascii_case(known)))
}

/// Whether the name begins so, or, where `stem` is a folder's, a file without an extension stands in one.
fn begins(path: &str, name: &str, stem: &str) -> bool {
    if !stem.ends_with('/') {
        return name.starts_with(stem);
    }
    let stands = path.starts_with(stem) || path.match_indices(stem).any(|(at, _)| path[..at].ends_with('/'));
    stands && !name.contains('.')
}

fn by_shebang(rows: &[Row], text: &str) -> Option<Language> {
    let line = text.strip_prefix("#!")?.lines().next()?;
    let mut words = line.split_whitespace().map(|word| word.rsplit('/').next().unwrap_or(word));
    let interpreter = words.find(|word| *word != "env" && !word.starts_with('-') && !word.contains('='))?;
    let interpreter = interpreter.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    rows.iter().find(|row| row.interpreters.contains(&interpreter)).map(|row| row.language)
}
