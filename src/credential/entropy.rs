//! How surprising a value's characters are.

/// Shannon entropy in bits a character: counts of characters over the length in bytes, as the rule schema has it.
#[must_use]
pub fn shannon(value: &str) -> f64 {
    if value.is_empty() {
        return 0.0;
    }
    let mut counts = [0u32; 128];
    let mut others: Vec<(char, u32)> = Vec::new();
    for c in value.chars() {
        match counts.get_mut(c as usize) {
            Some(count) => *count += 1,
            None => match others.iter_mut().find(|(o, _)| *o == c) {
                Some((_, count)) => *count += 1,
                None => others.push((c, 1)),
            },
        }
    }
    let length = count(value.len());
    let counts = counts.iter().copied().chain(others.iter().map(|&(_, count)| count));
    counts.filter(|&count| count > 0).map(|count| f64::from(count) / length).map(|p| -p * p.log2()).sum()
}

/// Exact up to 4 GiB, which no value reaches.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// An estimate of the bits in the whole value: what is surprising in a character, times the characters.
#[must_use]
pub fn bits(value: &str) -> f64 {
    shannon(value) * count(value.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_bits() {
        assert!(shannon("").abs() < 1e-9 && shannon("aaaa").abs() < 1e-9);
        assert!((shannon("ab") - 1.0).abs() < 1e-9);
        assert!((bits("abcd") - 8.0).abs() < 1e-9);
    }
}
