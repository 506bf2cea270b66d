//! The form that sends a request of the reference to this server.

use super::entry::Entry;
use super::prose::plain;
use crate::companies::Companies;
use maud::{Markup, html};

/// Instead of the form where the API is at another address: pages ask nobody but the server they come from.
pub(super) fn elsewhere() -> Markup {
    html! {
        section.card aria-labelledby="try" {
            h2 #try { "Try it" }
            p.note {
                "The control plane has an address of its own here, and the API is at another, which this page may not "
                "ask. Send the request with any other client."
            }
        }
    }
}

/// Instead of the form where a body is bytes, which it can neither take nor show.
pub(super) fn with_bytes() -> Markup {
    html! {
        section.card aria-labelledby="try" {
            h2 #try { "Try it" }
            p.note { "A body of it is a file. Send the request with any other client." }
        }
    }
}

/// The form, and where the reply will stand. The script sends it; the keys of the companies never leave the page but
/// in the header they are for.
pub(super) fn form(entry: Entry<'_>, companies: &Companies) -> Markup {
    let company = entry.parameters().find(|parameter| parameter.is_company());
    let placeholder = company.map(|company| format!("{{{}}}", company.name));
    let key = entry.api.key_header();
    html! {
        section.card aria-labelledby="try" {
            h2 #try { "Try it" }
            noscript { p.note { "The form needs the page's script. The request can be sent with any other client, too." } }
            form #try-it action="#reply" data-method=(entry.method) data-path=(entry.path())
                data-company=(placeholder.unwrap_or_default()) data-key=[key]
            {
                div.inputs {
                    label for="company" { "Company" @if key.is_some() { ", and its key" } }
                    select #company name="company" {
                        @for world in companies.all() {
                            option value=(world.domain()) data-key=[key.map(|_| world.api_key())] { (world.domain()) }
                        }
                    }
                    @for parameter in entry.parameters().filter(|parameter| !parameter.is_company()) {
                        @let id = format!("parameter-{}", parameter.name);
                        label for=(id) {
                            code { (parameter.name) } @if parameter.required { " " span.mark { "required" } }
                        }
                        @let example = parameter.example.as_ref().map(plain);
                        // Ids are the company's own; which page is wanted is a guess as good as any.
                        @let guess = example.as_ref().filter(|_| parameter.required && parameter.place == "query");
                        input id=(id) name=(parameter.name) data-in=(parameter.place) required[parameter.required]
                            placeholder=[&example] value=[guess] autocomplete="off";
                    }
                    @if let Some(body) = entry.body() {
                        @let example = body.example().unwrap_or_default();
                        label for="body" { "Body" }
                        textarea #body name="body" rows=(example.lines().count().clamp(3, 24)) spellcheck="false" {
                            (example)
                        }
                    }
                }
                p.send {
                    button.primary { "Send" }
                    @if entry.operation.effect != "read" {
                        " " span.note { "This changes the chosen company of this mock server." }
                    }
                }
            }
            div #reply role="status" aria-live="polite" hidden {
                h3 { "Reply" }
                p { code data-request {} " " strong data-status {} }
                pre tabindex="0" aria-label="Body of the reply" { code data-body {} }
            }
        }
    }
}
