//! What a name that is not known was meant to be.

/// What a name that is none of these was meant to be.
pub(super) fn meant(text: &str, sets: &[&[&str]]) -> String {
    let known = sets.iter().flat_map(|set| set.iter());
    let near = known.min_by_key(|known| distance(known, text)).filter(|known| distance(known, text) <= 3);
    near.map_or_else(|| "remove it".to_owned(), |near| format!("did you mean `{near}`?"))
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.chars().enumerate() {
            let next = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row.last().copied().unwrap_or(0)
}
