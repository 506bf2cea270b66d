//! What progenitor emits, edited into two files of ours.

use crate::emit::rust_type::{self, Form};
use crate::emit::rustdoc;
use crate::model::{Model, Object, Operation, ReplyContent, Schema, ShapeKind};
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
    let mut dropped = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.map(|(_, items)| items).unwrap_or_default();
                structs = Some(self::structs(items, model)?);
            }
            Item::Impl(mut block) if is_client(&block) => {
                block.self_ty = parse_quote!(Endpoint);
                methods(&mut block, model, &mut arguments)?;
                if !block.items.is_empty() {
                    requests.push(Item::Impl(block));
                }
            }
            // Its own client: ours sends what is built here, and decides what follows.
            other => dropped.push(kind(&other)?),
        }
    }
    expect("operations among the methods", arguments.len(), model.operations.len())?;
    dropped.sort_unstable();
    expect_same(
        "items around the methods",
        &dropped,
        &["hooks", "imports", "imports", "information", "prelude", "struct"],
    )?;
    let structs = structs.ok_or("progenitor emitted no module `types`")?;
    let mut requests = quote! {
        use crate::runtime::{Endpoint, encode_path};
        use crate::types;
        #(#requests)*
    };
    let mut file: syn::File = syn::parse2(requests).map_err(|error| error.to_string())?;
    Shorten.visit_file_mut(&mut file);
    requests = file.to_token_stream();
    Ok(Parts { structs, requests, arguments })
}

/// What an item that is dropped is.
fn kind(item: &Item) -> Result<&'static str, String> {
    match item {
        Item::Use(_) => Ok("imports"),
        Item::Mod(module) if module.ident == "prelude" => Ok("prelude"),
        Item::Struct(item) if item.ident == "Client" => Ok("struct"),
        Item::Impl(block) => match block.trait_.as_ref().and_then(|(path, _)| path.segments.last()) {
            Some(last) if last.ident == "ClientInfo" => Ok("information"),
            Some(last) if last.ident == "ClientHooks" => Ok("hooks"),
            _ => Err(format!("an unexpected impl in progenitor's output: {}", block.to_token_stream())),
        },
        other => Err(format!("an unexpected item in progenitor's output: {}", other.to_token_stream())),
    }
}

fn expect_same(what: &str, found: &[&str], wanted: &[&str]) -> Result<(), String> {
    if found == wanted {
        return Ok(());
    }
    Err(format!(
        "expected the {what} in progenitor's output to be {wanted:?}, found {found:?}; its output has changed, adapt the edits"
    ))
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
    let asked = model.asked();
    let mut edited = Vec::new();
    let mut tables = Vec::new();
    for schema in model.schemas.values() {
        let (Form::Struct, ShapeKind::Object(object)) = (rust_type::form(schema), &schema.shape.kind) else { continue };
        let mut item =
            found.remove(&schema.name).ok_or_else(|| format!("progenitor emitted no struct `{}`", schema.name))?;
        item.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
        let documentation = rustdoc::plain_or_name(&schema.description, &schema.name);
        item.attrs.insert(0, parse_quote!(#[doc = #documentation]));
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        let asked = asked.contains(&schema.name);
        item.attrs.push(builder(asked, quote!(derive(bon::Builder))));
        item.attrs.push(builder(asked, quote!(builder(on(_, into)))));
        let renamed = fields(&mut item, schema, object, model, asked)?;
        tables.extend(table(&mut item)?);
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
    let mut file: syn::File = syn::parse2(quote!(use crate::types; #(#edited)* #(#defaults)* #(#tables)*))
        .map_err(|error| error.to_string())?;
    Shorten.visit_file_mut(&mut file);
    Ok(file.to_token_stream())
}

/// Puts the fields into the order of the description, documents them, and
/// lets a reply leave out what may be null.
///
/// Returns the fields that have another name now.
fn fields(
    item: &mut ItemStruct,
    schema: &Schema,
    object: &Object,
    model: &Model,
    asked: bool,
) -> Result<BTreeMap<String, Ident>, String> {
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
            field.attrs.push(builder(asked, quote!(builder(name = #setter))));
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
            field.attrs.push(builder(asked, quote!(builder(required))));
        }
        if model.is_change(schema, property) {
            let syn::Type::Path(option) = &field.ty else {
                return Err(format!("`{}.{name}` is no `Option`", item.ident));
            };
            let Some(syn::PathArguments::AngleBracketed(value)) =
                option.path.segments.last().map(|last| &last.arguments)
            else {
                return Err(format!("`{}.{name}` is no `Option`", item.ident));
            };
            field.ty = parse_quote!(types::Change #value);
            field.attrs.push(builder(asked, quote!(builder(default))));
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

/// Takes serde's derives and attributes off a struct, and gives the table that says the same to the macro of the
/// runtime. A struct with an attribute that the table can not say keeps them.
fn table(item: &mut ItemStruct) -> Result<Option<TokenStream>, String> {
    let mut rows = Vec::new();
    for (number, field) in item.fields.iter().enumerate() {
        let Some(row) = Row::read(field) else { return Ok(None) };
        let (name, key, aliases, kind) = (&field.ident, row.key, row.aliases, row.kind);
        let number = proc_macro2::Literal::usize_unsuffixed(number);
        rows.push(quote!(#number #name: #key #(| #aliases)* #kind));
    }
    let mut derives = 0;
    for attribute in &mut item.attrs {
        let syn::Meta::List(list) = &mut attribute.meta else { continue };
        let text = list.tokens.to_string();
        if list.path.is_ident("derive") && text.contains(":: serde :: Deserialize") {
            list.tokens = text
                .split(',')
                .filter(|derived| !derived.contains("serde"))
                .collect::<Vec<_>>()
                .join(",")
                .parse()
                .map_err(|_| format!("the derives of `{}` are not understood", item.ident))?;
            derives += 1;
        }
    }
    expect(&format!("derives of serde on `{}`", item.ident), derives, 1)?;
    for field in &mut item.fields {
        field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    }
    let name = &item.ident;
    Ok(Some(quote!(crate::runtime::object! { #name { #(#rows,)* } })))
}

/// A field as its attributes of serde describe it.
struct Row {
    key: String,
    aliases: Vec<String>,
    kind: Ident,
}

impl Row {
    /// `None` where an attribute says something else.
    fn read(field: &syn::Field) -> Option<Self> {
        let name = field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned());
        let mut row = Row { key: name.unwrap_or_default(), aliases: Vec::new(), kind: names::ident("required") };
        let mut said = true;
        let mut default = false;
        let mut skipped = false;
        for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            let read = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("default") && !meta.input.peek(syn::Token![=]) {
                    default = true;
                    return Ok(());
                }
                let value: syn::LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("rename") {
                    row.key = value.value();
                } else if meta.path.is_ident("alias") {
                    row.aliases.push(value.value());
                } else if meta.path.is_ident("skip_serializing_if") && value.value().ends_with("Option::is_none") {
                    skipped = true;
                } else {
                    said = false;
                }
                Ok(())
            });
            said &= read.is_ok();
        }
        if is_named(&field.ty, "Change") {
            row.kind = names::ident("change");
        } else if skipped {
            row.kind = names::ident("optional");
        } else if default || is_option(&field.ty) {
            row.kind = names::ident("nullable");
        }
        said &= is_option(&field.ty) == (row.kind == "optional" || row.kind == "nullable");
        said.then_some(row)
    }
}

/// An attribute for a builder. Who builds what the service answers stands in for it, which few do: those
/// builders are behind a feature.
fn builder(asked: bool, attribute: TokenStream) -> Attribute {
    if asked { parse_quote!(#[#attribute]) } else { parse_quote!(#[cfg_attr(feature = "reply-builders", #attribute)]) }
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
    let operations: BTreeMap<&str, &Operation> =
        model.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect();
    let mut kept = Vec::new();
    for item in std::mem::take(&mut block.items) {
        let ImplItem::Fn(method) = item else {
            return Err("an unexpected item among progenitor's methods".into());
        };
        let name = method.sig.ident.to_string();
        match operations.get(name.as_str()) {
            Some(operation) => {
                let names =
                    method.sig.inputs.iter().filter_map(argument).map(|argument| argument.pat.to_token_stream());
                arguments.insert(name, names.map(|name| name.to_string()).collect());
                kept.push(ImplItem::Fn(building(method, model, operation)?));
            }
            // They set up a client of their own.
            None if matches!(name.as_str(), "new" | "new_with_client") => {}
            None => return Err(format!("an unexpected method `{name}` in progenitor's output")),
        }
    }
    block.items = kept;
    Ok(())
}

fn argument(input: &syn::FnArg) -> Option<&syn::PatType> {
    match input {
        syn::FnArg::Typed(argument) => Some(argument),
        syn::FnArg::Receiver(_) => None,
    }
}

/// The part of a method that builds the request; what sends it and reads the reply is left out.
fn building(mut method: syn::ImplItemFn, model: &Model, operation: &Operation) -> Result<syn::ImplItemFn, String> {
    let name = &operation.name;
    method.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
    // So that it is compiled where it is called, if it is.
    method.attrs.push(parse_quote!(#[inline]));
    method.sig.asyncness = None;
    method.sig.output = parse_quote!(-> Result<reqwest::Request, reqwest::Error>);
    let (last, request) = method
        .block
        .stmts
        .iter()
        .enumerate()
        .find_map(|(index, statement)| Some((index, built_by(statement)?)))
        .ok_or_else(|| format!("`{name}` builds no request in progenitor's output"))?;
    method.block.stmts.truncate(last + 1);

    let mut version = DropVersionHeader::default();
    version.visit_block_mut(&mut method.block);
    expect(&format!("statements and calls for the `api-version` header in `{name}`"), version.dropped, 3)?;
    let mut accept = DropAccept::default();
    accept.visit_block_mut(&mut method.block);
    let wanted = usize::from(matches!(operation.reply.content, ReplyContent::Json(_)));
    expect(&format!("headers `accept` in `{name}`"), accept.dropped, wanted)?;
    let mut path = EncodeInPlace::default();
    path.visit_block_mut(&mut method.block);
    let settings = model.settings.iter().filter(|setting| operation.has_setting(setting)).count();
    expect(&format!("values in the path of `{name}`"), path.edited, operation.path_parameters().count() + settings)?;
    let mut query = TakeQuery::default();
    query.visit_block_mut(&mut method.block);
    expect(&format!("values in the query of `{name}`"), query.taken.len(), operation.query_parameters().count())?;
    let optional: BTreeSet<String> = method
        .sig
        .inputs
        .iter()
        .filter_map(argument)
        .filter(|argument| is_option(&argument.ty))
        .map(|argument| argument.pat.to_token_stream().to_string())
        .collect();
    for (wire, value) in query.taken {
        method.block.stmts.push(if optional.contains(&value.to_token_stream().to_string()) {
            parse_quote!(if let Some(value) = #value { crate::runtime::query(&mut #request, #wire, &value); })
        } else {
            parse_quote!(crate::runtime::query(&mut #request, #wire, &#value);)
        });
    }
    method.block.stmts.push(syn::Stmt::Expr(parse_quote!(Ok(#request)), None));
    Ok(method)
}

fn is_option(kind: &syn::Type) -> bool {
    is_named(kind, "Option")
}

fn is_named(kind: &syn::Type, name: &str) -> bool {
    matches!(kind, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// The name that a statement gives to the request it builds; progenitor chooses one that no argument has.
fn built_by(statement: &syn::Stmt) -> Option<Ident> {
    let syn::Stmt::Local(local) = statement else { return None };
    let syn::Expr::Try(built) = local.init.as_ref()?.expr.as_ref() else { return None };
    match (built.expr.as_ref(), &local.pat) {
        (syn::Expr::MethodCall(call), syn::Pat::Ident(name)) if call.method == "build" => Some(name.ident.clone()),
        _ => None,
    }
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

/// Drops the header `accept`, which the transport adds to every request.
#[derive(Default)]
struct DropAccept {
    dropped: usize,
}

impl VisitMut for DropAccept {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "header"
            && call.args.first().is_some_and(|name| name.to_token_stream().to_string().ends_with("ACCEPT"))
        {
            let receiver = call.receiver.as_ref().clone();
            *expression = receiver;
            self.dropped += 1;
        }
    }
}

/// `encode_path(&value.to_string())`, which allocates twice, as `encode_path(value)` of ours, which writes
/// into the path; and its own leaves `\\` as it is, which a URL parser then reads as `/`.
#[derive(Default)]
struct EncodeInPlace {
    edited: usize,
}

impl VisitMut for EncodeInPlace {
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        if let Ok(mut arguments) = call.parse_body_with(parser) {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = arguments.to_token_stream();
        }
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        if call.func.to_token_stream().to_string() != "encode_path" {
            return;
        }
        if let Some(syn::Expr::Reference(reference)) = call.args.first()
            && let syn::Expr::MethodCall(text) = reference.expr.as_ref()
            && text.method == "to_string"
        {
            let value = text.receiver.clone();
            call.args = parse_quote!(&#value);
            self.edited += 1;
        }
    }
}

/// Takes the `.query(...)` calls out, and keeps the wire name and the value of each.
#[derive(Default)]
struct TakeQuery {
    taken: Vec<(syn::LitStr, syn::Expr)>,
}

impl VisitMut for TakeQuery {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "query"
            && let Some(syn::Expr::Reference(parameter)) = call.args.first()
            && let syn::Expr::Call(new) = parameter.expr.as_ref()
            && let [syn::Expr::Lit(wire), syn::Expr::Reference(value)] = new.args.iter().collect::<Vec<_>>()[..]
            && let syn::Lit::Str(wire) = &wire.lit
        {
            self.taken.push((wire.clone(), value.expr.as_ref().clone()));
            let receiver = call.receiver.as_ref().clone();
            *expression = receiver;
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
