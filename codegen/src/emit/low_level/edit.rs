//! What progenitor emits, edited into two files of ours.

use crate::emit::rust_type::{self, Form};
use crate::emit::rustdoc;
use crate::model::{Model, Object, ShapeKind};
use crate::names;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, ItemStruct, parse_quote};

/// The two files.
pub struct Parts {
    /// The structs.
    pub structs: TokenStream,
    /// The plain requests.
    pub requests: TokenStream,
    /// The arguments of each method, in order.
    pub arguments: BTreeMap<String, Vec<String>>,
}

/// Splits and edits `file`. Everything that is not expected there is an error.
pub fn split(file: syn::File, model: &Model) -> Result<Parts, String> {
    let mut structs = None;
    let mut requests = Vec::new();
    let mut arguments = BTreeMap::new();
    let mut preludes = 0;
    let mut encoders = 0;
    for item in file.items {
        match item {
            // Its own leaves `\\` as it is, which a URL parser then reads as `/`.
            Item::Use(import) if import.to_token_stream().to_string().contains("encode_path") => {
                encoders += 1;
                requests.push(parse_quote!(
                    use progenitor_client::{ClientHooks, OperationInfo};
                ));
                requests.push(parse_quote!(
                    use crate::runtime::encode_path;
                ));
            }
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.map(|(_, items)| items).unwrap_or_default();
                structs = Some(self::structs(items, model)?);
            }
            Item::Mod(module) if module.ident == "prelude" => preludes += 1,
            Item::Impl(mut block) if is_client(&block) => {
                methods(&mut block, model, &mut arguments)?;
                if !block.items.is_empty() {
                    requests.push(Item::Impl(block));
                }
            }
            other => requests.push(other),
        }
    }
    expect("operations among the methods", arguments.len(), model.operations.len())?;
    expect("modules `prelude`", preludes, 1)?;
    expect("imports of `encode_path`", encoders, 1)?;
    let structs = structs.ok_or("progenitor emitted no module `types`")?;
    let mut requests = quote! {
        use crate::types;
        #(#requests)*
    };
    let mut file: syn::File = syn::parse2(requests).map_err(|error| error.to_string())?;
    Shorten.visit_file_mut(&mut file);
    requests = file.to_token_stream();
    Ok(Parts { structs, requests, arguments })
}

fn expect(what: &str, found: usize, wanted: usize) -> Result<(), String> {
    if found == wanted {
        return Ok(());
    }
    Err(format!(
        "expected {wanted} {what} in progenitor's output, found {found}; its output has changed, adapt the edits"
    ))
}

fn is_client(block: &ItemImpl) -> bool {
    block.trait_.is_none() && block.self_ty.to_token_stream().to_string() == "Client"
}

// --- structs ---------------------------------------------------------------

fn structs(items: Vec<Item>, model: &Model) -> Result<TokenStream, String> {
    let mut found = BTreeMap::new();
    let mut defaults = Vec::new();
    let mut error_modules = 0;
    for item in items {
        match item {
            Item::Struct(item) => _ = found.insert(item.ident.to_string(), item),
            Item::Mod(module) if module.ident == "error" => error_modules += 1,
            Item::Impl(block) => match block.trait_.as_ref().and_then(|(path, _)| path.segments.last()) {
                Some(last) if last.ident == "Default" => defaults.push(block),
                // `From<&T> for T` is a clone under another name.
                Some(last) if last.ident == "From" => {}
                _ => return Err(format!("an unexpected impl in progenitor's types: {}", block.to_token_stream())),
            },
            other => return Err(format!("an unexpected item in progenitor's types: {}", other.to_token_stream())),
        }
    }
    expect("modules `error` among the types", error_modules, 1)?;
    let mut edited = Vec::new();
    for schema in model.schemas.values() {
        let (Form::Struct, ShapeKind::Object(object)) = (rust_type::form(schema), &schema.shape.kind) else { continue };
        let mut item =
            found.remove(&schema.name).ok_or_else(|| format!("progenitor emitted no struct `{}`", schema.name))?;
        item.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
        let documentation = rustdoc::plain_or_name(&schema.description, &schema.name);
        item.attrs.insert(0, parse_quote!(#[doc = #documentation]));
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        item.attrs.push(parse_quote!(#[derive(bon::Builder)]));
        item.attrs.push(parse_quote!(#[builder(on(_, into))]));
        let renamed = fields(&mut item, object, model)?;
        for block in &mut defaults {
            if item.ident == block.self_ty.to_token_stream().to_string() {
                Rename(renamed.clone()).visit_item_impl_mut(block);
            }
        }
        edited.push(item);
    }
    if let Some(name) = found.keys().next() {
        return Err(format!("progenitor emitted a struct `{name}` that the model does not know"));
    }
    let mut file: syn::File =
        syn::parse2(quote!(use crate::types; #(#edited)* #(#defaults)*)).map_err(|error| error.to_string())?;
    Shorten.visit_file_mut(&mut file);
    Ok(file.to_token_stream())
}

/// Puts the fields into the order of the description, documents them, and
/// lets a reply leave out what may be null.
///
/// Returns the fields that have another name now.
fn fields(item: &mut ItemStruct, object: &Object, model: &Model) -> Result<BTreeMap<String, Ident>, String> {
    let Fields::Named(named) = &mut item.fields else {
        return Err(format!("`{}` has no named fields", item.ident));
    };
    let mut found: BTreeMap<String, syn::Field> =
        std::mem::take(&mut named.named).into_iter().map(|field| (wire_name(&field), field)).collect();
    let mut renamed = BTreeMap::new();
    for property in &object.properties {
        let name = names::ident(&names::snake(&property.name));
        let mut field = found
            .remove(&property.name)
            .ok_or_else(|| format!("progenitor emitted no field for `{}` of `{}`", property.name, item.ident))?;
        if let Some(given) = field.ident.replace(name.clone()).filter(|given| *given != name) {
            if given == property.name {
                let wire = &property.name;
                field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
            }
            renamed.insert(given.to_string(), name.clone());
        }
        if takes_a_builder_name(&name.to_string(), object) {
            let setter = names::ident(&format!("{name}_"));
            field.attrs.push(parse_quote!(#[builder(name = #setter)]));
        }
        field.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
        let documentation = rustdoc::plain_or_name(&property.shape.description, &property.name);
        field.attrs.insert(0, parse_quote!(#[doc = #documentation]));
        let relaxed = field.attrs.iter_mut().map(relax).filter(|relaxed| *relaxed).count();
        let insistent = usize::from(property.required && rust_type::is_nullable(model, &property.shape));
        expect(&format!("attributes `deserialize_with` on `{}.{name}`", item.ident), relaxed, insistent)?;
        for alias in &property.aliases {
            field.attrs.push(parse_quote!(#[serde(alias = #alias)]));
        }
        if property.required && rust_type::is_nullable(model, &property.shape) {
            // It may be null, but whoever builds the value must say so.
            field.attrs.push(parse_quote!(#[builder(required)]));
        }
        named.named.push(field);
    }
    match found.keys().next() {
        Some(name) => {
            Err(format!("progenitor emitted a field `{name}` of `{}` that the model does not know", item.ident))
        }
        None => Ok(renamed),
    }
}

/// The name of a field on the wire.
fn wire_name(field: &syn::Field) -> String {
    let rename = field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")).find_map(|attribute| {
        let mut found = None;
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                found = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
        found
    });
    let ident = || field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned());
    rename.or_else(ident).unwrap_or_default()
}

/// Whether the builder has a method of this name already, its own or that of another property.
fn takes_a_builder_name(name: &str, object: &Object) -> bool {
    let other = name.strip_prefix("maybe_");
    name == "build" || other.is_some_and(|other| object.properties.iter().any(|one| names::snake(&one.name) == other))
}

/// Gives the fields in an expression their other names.
struct Rename(BTreeMap<String, Ident>);

impl VisitMut for Rename {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if let syn::Member::Named(name) = &mut field.member
            && let Some(other) = self.0.get(&name.to_string())
        {
            *name = other.clone();
        }
        visit_mut::visit_field_value_mut(self, field);
    }
}

/// `deserialize_with = "Option::deserialize"` insists that the key is there; `default` does not.
/// Whether the attribute was one of those.
fn relax(attribute: &mut Attribute) -> bool {
    let text = attribute.meta.to_token_stream().to_string();
    if !attribute.path().is_ident("serde") || !text.contains("deserialize_with") {
        return false;
    }
    let rename = text.split("rename = \"").nth(1).and_then(|rest| rest.split('"').next());
    *attribute = match rename {
        Some(rename) => parse_quote!(#[serde(rename = #rename, default)]),
        None => parse_quote!(#[serde(default)]),
    };
    true
}

// --- requests --------------------------------------------------------------

/// Edits the methods of a block and notes the arguments of those that are operations.
fn methods(block: &mut ItemImpl, model: &Model, arguments: &mut BTreeMap<String, Vec<String>>) -> Result<(), String> {
    let operations: BTreeSet<&str> = model.operations.iter().map(|operation| operation.name.as_str()).collect();
    let mut kept = Vec::new();
    for item in std::mem::take(&mut block.items) {
        let ImplItem::Fn(mut method) = item else {
            return Err("an unexpected item among progenitor's methods".into());
        };
        let name = method.sig.ident.to_string();
        if name == "new" {
            // It unwraps, and sets up a reqwest client of its own.
            continue;
        }
        if operations.contains(name.as_str()) {
            let names = method.sig.inputs.iter().filter_map(|input| match input {
                syn::FnArg::Typed(argument) => Some(argument.pat.to_token_stream().to_string()),
                syn::FnArg::Receiver(_) => None,
            });
            arguments.insert(name.clone(), names.collect());
            method.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
            let mut edit = DropVersionHeader::default();
            edit.visit_block_mut(&mut method.block);
            expect(&format!("statements and calls for the `api-version` header in `{name}`"), edit.dropped, 3)?;
        } else if name != "new_with_client" {
            return Err(format!("an unexpected method `{name}` in progenitor's output"));
        }
        kept.push(ImplItem::Fn(method));
    }
    block.items = kept;
    Ok(())
}

/// Drops the header `api-version` that progenitor adds to every call, and the map it is built in.
#[derive(Default)]
struct DropVersionHeader {
    dropped: usize,
}

impl VisitMut for DropVersionHeader {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let before = block.stmts.len();
        block.stmts.retain(|statement| {
            let text = statement.to_token_stream().to_string();
            !(text.starts_with("let mut header_map") || text.starts_with("header_map . append"))
        });
        self.dropped += before - block.stmts.len();
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            let receiver = call.receiver.as_ref().clone();
            *expression = receiver;
            self.dropped += 1;
        }
    }
}

// --- both ------------------------------------------------------------------

/// Writes `Option` where progenitor writes `::std::option::Option`.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let prelude = matches!(
            names.iter().map(String::as_str).collect::<Vec<_>>()[..],
            ["std", "option", "Option"] | ["std", "string", "String"] | ["std", "vec", "Vec"]
        );
        let types = names.len() == 3 && names[0] == "crate" && names[1] == "types";
        if (prelude || types)
            && path.segments.len() == 3
            && let Some(last) = path.segments.pop()
        {
            let mut short = syn::punctuated::Punctuated::new();
            if types {
                short.push(parse_quote!(types));
            }
            short.push(last);
            path.leading_colon = None;
            path.segments = short;
        }
    }
}
