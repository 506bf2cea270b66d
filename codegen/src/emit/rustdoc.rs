//! Prose of a description to documentation of Rust.

use proc_macro2::TokenStream;
use quote::quote;

/// `paragraphs` as documentation; empty ones are left out.
///
/// What rustdoc would take for Rust code, and compile as a test, is marked as text.
pub fn attributes(paragraphs: &[&str]) -> TokenStream {
    let filled: Vec<&str> = paragraphs.iter().copied().filter(|paragraph| !paragraph.is_empty()).collect();
    let lines = lines(&filled.join("\n\n"));
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The same as one text.
pub fn plain(text: &str) -> String {
    lines(text).join("\n")
}

/// The same of a description, or `name` where there is none.
pub fn plain_or_name(description: &str, name: &str) -> String {
    if description.is_empty() { format!("`{name}`") } else { plain(description) }
}

fn lines(text: &str) -> Vec<String> {
    let mut fence: Option<String> = None;
    let mut lines = Vec::new();
    for line in text.lines() {
        // No other control character may stand in a comment.
        let line: String = line.chars().filter(|c| *c == '\t' || !c.is_control()).collect();
        let content = line.trim();
        lines.push(match &fence {
            Some(mark) if content.starts_with(mark.as_str()) => {
                let mark = mark.clone();
                fence = None;
                mark
            }
            Some(_) => line,
            None => {
                let letter = content.chars().next().filter(|c| matches!(c, '`' | '~'));
                let mark: String = content.chars().take_while(|c| Some(*c) == letter).collect();
                match mark.len() {
                    3.. => {
                        let line = format!("{mark}text");
                        fence = Some(mark);
                        line
                    }
                    // Four blanks in front of a line make it code.
                    _ if line.starts_with("    ") || line.starts_with('\t') => content.to_owned(),
                    _ => line.trim_end().to_owned(),
                }
            }
        });
    }
    // A fence that the description leaves open would swallow what follows.
    lines.extend(fence);
    lines
}

#[cfg(test)]
mod tests {
    use super::attributes;

    #[test]
    fn nothing_is_left_that_rustdoc_would_compile() {
        let text = attributes(&["One.", "", "    two();\n```rust\n  three();\n```\nfour\n~~~\nfive"]).to_string();
        let lines: Vec<&str> = text.split('"').skip(1).step_by(2).collect();
        assert_eq!(
            lines,
            [" One.", "", " two();", " ```text", "   three();", " ```", " four", " ~~~text", " five", " ~~~"]
        );
    }
}
