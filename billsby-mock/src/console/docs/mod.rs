//! The API reference, written from the descriptions that the server keeps to.

mod description;
mod entry;
mod operation;
mod ordered;
mod prose;
mod schema;
mod try_it;

use super::refusal::Refusal;
use super::{View, frame, links};
use crate::companies::Companies;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use description::{Api, Tag};
use entry::Entry;
use maud::{Markup, html};
pub(super) use prose::plain;
use prose::prose;
use std::sync::Arc;

/// What an operation of the Billsby API does to the world, in the words of its description.
#[derive(Clone, Copy)]
pub(super) struct Told {
    /// The gravest thing it does: `read`, `write`, `notify`, `money` or `erase`.
    pub(super) effect: &'static str,
    pub(super) summary: &'static str,
    pub(super) description: &'static str,
}

/// What is said of the operation of this name.
pub(super) fn told(name: &str) -> Option<Told> {
    let api = description::apis().ok()?.first()?;
    let operation = api.entries().map(|entry| entry.operation).find(|operation| operation.operation_id == name)?;
    Some(Told { effect: &operation.effect, summary: &operation.summary, description: &operation.description })
}

/// The pages of the reference. `has_api` says whether the API is at the same address.
pub(super) fn router(has_api: bool) -> Router<Arc<Companies>> {
    Router::new().route(links::DOCS, get(list)).route(
        "/_mock/docs/{operation}",
        get(async move |State(companies): State<Arc<Companies>>, Path(id): Path<String>| {
            show(&companies, &id, has_api)
        }),
    )
}

/// All operations of both APIs.
async fn list() -> View {
    let apis = apis()?;
    let body = html! {
        h1 { "API reference" }
        p.lead {
            "Everything this server answers: the Billsby API, and the control plane that moves its clocks. "
            "It keeps to these descriptions, which are there as OpenAPI documents too: "
            a href="/openapi.json" { "the Billsby API" } ", " a href="/_mock/openapi.json" { "the control plane" } "."
        }
        @for api in apis {
            section aria-labelledby=(slug(api.name)) {
                h2 id=(slug(api.name)) { (api.name) }
                @for tag in api.tags() {
                    h3 { (title(&tag.name)) }
                    p.quiet { (prose(&tag.description)) }
                    ul.operations {
                        @for entry in of_tag(api, tag) {
                            li {
                                (operation::method(entry.method))
                                a href=(links::operation(&entry.operation.operation_id)) { code { (entry.operation.operation_id) } }
                                span { (prose(&entry.operation.summary)) }
                                (operation::effect(entry.operation))
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(frame::docs("API reference", aside(apis, None), body))
}

/// One operation.
fn show(companies: &Companies, id: &str, has_api: bool) -> View {
    let apis = apis()?;
    let entry = apis.iter().flat_map(Api::entries).find(|entry| entry.operation.operation_id == id);
    let entry = entry.ok_or_else(|| Refusal::not_found(format!("There is no operation `{id}`.")))?;
    // The control plane is always at the address of its pages.
    let is_here = has_api || entry.api.key_header().is_none();
    Ok(frame::docs(id, aside(apis, Some(id)), operation::page(entry, companies, is_here)))
}

fn apis() -> Result<&'static [Api], Refusal> {
    description::apis().map_err(|error| Refusal::internal(format!("A description cannot be read: {error}.")))
}

fn of_tag<'a>(api: &'a Api, tag: &'a Tag) -> impl Iterator<Item = Entry<'a>> {
    api.entries().filter(|entry| entry.operation.tags.contains(&tag.name))
}

/// The operations by their groups; the script narrows them.
fn aside(apis: &[Api], current: Option<&str>) -> Markup {
    html! {
        div.filter hidden {
            label for="filter-operations" { "Find an operation" }
            input #filter-operations type="search" autocomplete="off";
        }
        nav aria-label="Operations" {
            @for api in apis {
                @for tag in api.tags() {
                    @let holds_current = of_tag(api, tag).any(|entry| Some(entry.operation.operation_id.as_str()) == current);
                    details data-group open[holds_current] {
                        summary { (title(&tag.name)) @if api.key_header().is_none() { " " span.quiet { "control" } } }
                        ul {
                            @for entry in of_tag(api, tag) {
                                @let id = &entry.operation.operation_id;
                                li data-operation=(format!("{id} {} {}", entry.method, entry.operation.summary)) {
                                    a href=(links::operation(id)) aria-current=[(Some(id.as_str()) == current).then_some("page")] {
                                        (id)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The name of a group, or of an operation, as a title.
pub(super) fn title(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn slug(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}
