//! How many tokens a text comes to, without a vocabulary.

/// About how many tokens `text` comes to for a language model; rather too many than too few.
///
/// Words are split after some letters, numbers after three digits, and what is neither, such as an id, sooner.
pub fn estimate(text: &str) -> usize {
    // In twelfths of a token.
    let mut sum = 0;
    let mut before = Kind::Space;
    for letter in text.chars() {
        let kind = kind(letter);
        sum += match kind {
            Kind::Space => 0,
            Kind::Lower => 2,
            Kind::Upper => 7,
            Kind::Digit => 5,
            Kind::Mark => 6,
            Kind::Foreign => 12,
        };
        // A change begins a token, but for a capital before small letters.
        if kind != before && !matches!((before, kind), (Kind::Upper, Kind::Lower) | (_, Kind::Space | Kind::Mark)) {
            sum += 4;
        }
        before = kind;
    }
    sum / 12 + 1
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Space,
    Lower,
    Upper,
    Digit,
    Mark,
    Foreign,
}

fn kind(letter: char) -> Kind {
    match letter {
        ' ' | '\n' => Kind::Space,
        'a'..='z' => Kind::Lower,
        'A'..='Z' => Kind::Upper,
        '0'..='9' => Kind::Digit,
        '!'..='~' => Kind::Mark,
        _ => Kind::Foreign,
    }
}
