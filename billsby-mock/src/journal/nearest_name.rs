//! What a misspelt name was meant to be.

/// How many letters may be wrong.
const FARTHEST: usize = 4;

/// A question whether the nearest of `names` was meant; nothing where none is near.
pub(super) fn or_nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> String {
    let near = names.map(|other| (distance(name, other), other)).min();
    near.filter(|(distance, _)| *distance <= FARTHEST)
        .map_or_else(String::new, |(_, other)| format!("; did you mean `{other}`?"))
}

/// How many letters must be put in, taken out or replaced to make one of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for place in 0..other.len() {
            let replaced = diagonal + usize::from(letter != other[place]);
            diagonal = row[place + 1];
            row[place + 1] = replaced.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_near_when_few_letters_are_wrong() {
        let near = |name| or_nearest(name, ["refund_invoice", "list_invoices"].into_iter());
        assert_eq!(near("refund_invocie"), "; did you mean `refund_invoice`?");
        assert_eq!(near("lst_invoice"), "; did you mean `list_invoices`?");
        assert_eq!(near("advance_clock"), "");
        assert_eq!((distance("", "abc"), distance("abc", ""), distance("kitten", "sitting")), (3, 3, 3));
    }
}
