//! Tokens to the text of a file.

use super::{EmitError, Output};
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::quote;
use serde_json::Value;
use std::path::PathBuf;

/// The first line of every generated file.
pub const HEADER: &str =
    "// @generated from the API description. Do not edit: change the description and regenerate.\n\n";

/// Formats `tokens`, the content of the Rust file at `path`.
pub fn rust(emitter: &'static str, path: impl Into<PathBuf>, tokens: TokenStream) -> Result<Output, EmitError> {
    let file: syn::File = syn::parse2(line_by_line(tokens))
        .map_err(|error| EmitError { emitter, message: format!("the tokens are no Rust file: {error}") })?;
    Ok(Output { path: path.into(), content: format!("{HEADER}{}", prettyplease::unparse(&file)) })
}

/// JSON as a raw string, in which quotes stand as they are.
pub fn json(value: &Value) -> Literal {
    let text = value.to_string();
    let mut marks = "#".to_owned();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}").parse().unwrap_or_else(|_| Literal::string(&text))
}

/// Writes documentation of several lines as one attribute a line, so that it is printed as `///` and not as a block.
fn line_by_line(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    // The `#`, and the `!` of an inner attribute, that come before the brackets.
    let mut marks = TokenStream::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == '#' || (mark.as_char() == '!' && !marks.is_empty()) => {
                marks.extend([token]);
                continue;
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && !marks.is_empty() => {
                match documentation(group) {
                    Some(text) => {
                        for line in lines(&text) {
                            let marks = &marks;
                            out.extend(quote!(#marks [doc = #line]));
                        }
                    }
                    None => {
                        out.extend(marks.clone());
                        out.extend([token]);
                    }
                }
            }
            TokenTree::Group(group) => {
                out.extend(marks.clone());
                let mut inner = Group::new(group.delimiter(), line_by_line(group.stream()));
                inner.set_span(group.span());
                out.extend([TokenTree::Group(inner)]);
            }
            _ => {
                out.extend(marks.clone());
                out.extend([token]);
            }
        }
        marks = TokenStream::new();
    }
    out.extend(marks);
    out
}

/// The text of `[doc = "..."]`.
fn documentation(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    let (name, equals, text, end) = (tokens.next()?, tokens.next()?, tokens.next()?, tokens.next());
    if name.to_string() != "doc" || equals.to_string() != "=" || end.is_some() {
        return None;
    }
    syn::parse2::<syn::LitStr>(text.into()).ok().map(|literal| literal.value())
}

fn lines(text: &str) -> Vec<String> {
    if text.is_empty() || (text.starts_with(' ') && !text.contains('\n')) {
        return vec![text.to_owned()];
    }
    text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
}
