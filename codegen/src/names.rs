//! Names of the description to names of Rust.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// `customerUniqueId` as `customer_unique_id`; words of Rust get a trailing underscore.
pub fn snake(name: &str) -> String {
    escaped(name.to_snake_case())
}

/// `list_customers` as `ListCustomers`.
pub fn pascal(name: &str) -> String {
    let name = name.to_upper_camel_case();
    escaped(if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name })
}

/// `acme-billing` as `ACME_BILLING`.
pub fn shouty(name: &str) -> String {
    escaped(name.to_shouty_snake_case())
}

/// Whether `name` is usable as it stands.
pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_ok()
}

/// An identifier of exactly this name. The caller has made sure that it is one.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn escaped(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return escaped(format!("n{name}"));
    }
    // `gen` is a word of Rust since edition 2024, which the parser does not hold names to.
    if name == "gen" || !name.is_empty() && syn::parse_str::<Ident>(&name).is_err() {
        return format!("{name}_");
    }
    name
}
