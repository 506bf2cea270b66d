//! Prose of a description to documentation of Rust.

use proc_macro2::TokenStream;
use quote::quote;

/// `paragraphs` as documentation; empty ones are left out.
///
/// What rustdoc would take for Rust code, and compile as a test, is marked as text.
pub fn attributes(paragraphs: &[&str]) -> TokenStream {
    let filled: Vec<&str> = paragraphs.iter().copied().filter(|paragraph| !paragraph.is_empty()).collect();
    let mut fence = None;
    let text = filled.join("\n\n");
    let lines = text.lines().map(|line| {
        let content = line.trim();
        match fence {
            Some(mark) if content.starts_with(mark) => {
                fence = None;
                format!(" {mark}")
            }
            Some(_) => format!(" {line}"),
            None => {
                fence = ["```", "~~~"].into_iter().find(|mark| content.starts_with(mark));
                match fence {
                    Some(mark) => format!(" {mark}text"),
                    None if content.is_empty() => String::new(),
                    // Four blanks in front of a line make it code.
                    None if line.starts_with("    ") || line.starts_with('\t') => format!(" {content}"),
                    None => format!(" {}", line.trim_end()),
                }
            }
        }
    });
    let lines: Vec<String> = lines.collect();
    // A fence that the description leaves open would swallow what follows.
    let close = fence.map(|mark| {
        let mark = format!(" {mark}");
        quote!(#[doc = #mark])
    });
    quote!(#(#[doc = #lines])* #close)
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
