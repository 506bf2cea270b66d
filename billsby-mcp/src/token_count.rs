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
            Kind::Digit => 6,
            // Quotes, colons and commas often come as one.
            Kind::Mark if before == Kind::Mark => 2,
            Kind::Mark => 10,
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use crate::selection::entries;
    use crate::tool::Answer;
    use serde_json::Value;

    /// Rows as JSON and as CSV, for each list.
    fn samples() -> Vec<(String, String)> {
        let mut samples = Vec::new();
        for entry in entries().filter(|entry| matches!(entry.tool.answer, Answer::Rows(_))) {
            let Some(example) = entry.call.reply_example else { continue };
            let example: Value = serde_json::from_str(example).unwrap();
            let rows = entry.call.paging.as_ref().map_or(&example, |paging| &example[paging.results]);
            let lines: Vec<String> = rows.as_array().unwrap().iter().map(|row| entry.columns.line(row)).collect();
            samples.push((format!("{} as JSON", entry.tool.name), rows.to_string()));
            samples.push((format!("{} as CSV", entry.tool.name), lines.join("\n")));
        }
        samples
    }

    #[test]
    fn it_is_not_far_from_what_a_vocabulary_says() {
        let (mut all, mut estimated) = (0, 0);
        for (name, text) in samples() {
            let real = tiktoken_rs::o200k_base_singleton().encode_ordinary(&text).len();
            let estimate = estimate(&text);
            println!("{name}: {real}, {estimate}");
            assert!(estimate * 10 >= real * 9, "{name}: {estimate} for {real}\n{text}");
            (all, estimated) = (all + real, estimated + estimate);
        }
        assert!(all <= estimated && estimated <= all * 3 / 2, "{estimated} for {all}");
    }
}
