//! Which language a file is in, by its extension, its name, or its `#!` line.

use super::row::{Language, Row};

/// The language among `rows` of a file.
pub fn among(rows: &[Row], path: &str, text: &str) -> Option<Language> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
    let by_name = rows
        .iter()
        .find(|row| row.file_names.contains(&name) || extension.as_deref().is_some_and(|e| row.extensions.contains(&e)))
        .map(|row| row.language);
    by_name.or_else(|| if extension.is_none() { by_shebang(rows, text) } else { None })
}

fn by_shebang(rows: &[Row], text: &str) -> Option<Language> {
    let line = text.strip_prefix("#!")?.lines().next()?;
    let mut words = line.split_whitespace().map(|word| word.rsplit('/').next().unwrap_or(word));
    let interpreter = words.find(|word| *word != "env" && !word.starts_with('-') && !word.contains('='))?;
    let interpreter = interpreter.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    rows.iter().find(|row| row.interpreters.contains(&interpreter)).map(|row| row.language)
}
