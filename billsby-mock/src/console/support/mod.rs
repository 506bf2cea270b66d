//! The support sidebar: the page that agents show beside a conversation (MCP Apps), and the page of the console that
//! plays the part of their host.
//!
//! The sidebar runs in a frame of no origin and asks its host for everything, with the messages of MCP Apps. The script
//! of the page around it passes on the calls of tools, and the server makes them as any client would.

mod call;
mod question;

use super::View;
use super::frame::{Page, Section};
use super::visit::Visit;
use crate::api::Operations;
use crate::companies::Companies;
use crate::generated;
use axum::Router;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use call::Calls;
use maud::{Markup, html};
use std::sync::Arc;

/// The page of the support sidebar: an MCP app, which asks nobody but its host and loads nothing.
///
/// ```
/// assert!(billsby_mock::SUPPORT_PAGE.starts_with("<!doctype html>"));
/// ```
pub const SUPPORT_PAGE: &str = include_str!("page.html");

/// Where the sidebar itself is.
pub(super) const FRAME: &str = "/_mock/console-support.html";

/// What MCP Apps has a host allow a page that asks for nothing. Wherever it is opened, it is of no origin.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
    form-action 'none'; frame-ancestors 'self'; base-uri 'none'; sandbox allow-scripts";

/// What the page around it may do besides: show it.
const HOST_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The sidebar.
pub(super) async fn page() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/html; charset=utf-8"), (CONTENT_SECURITY_POLICY, POLICY)], SUPPORT_PAGE)
}

/// Makes the calls of tools, for any company.
pub(super) fn calls(companies: &Arc<Companies>) -> Router<Arc<Companies>> {
    let api = generated::service(Arc::new(Operations::Any(companies.clone())));
    let calls = Arc::new(Calls::new(api));
    Router::new().route("/calls", post(async move |visit: Visit, request: Request| calls.answer(&visit, request).await))
}

/// The page around the sidebar.
pub(super) async fn show(visit: Visit) -> Result<Response, super::Refusal> {
    let mut response = view(&visit)?.into_response();
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(HOST_POLICY));
    Ok(response)
}

fn view(visit: &Visit) -> View {
    let links = &visit.links;
    visit.view(Section::Customers, |company, now| {
        let id = visit.named("customer").parse()?;
        let name = company.get_customer(id, now)?.customer.contact.full_name();
        let body = html! {
            p.crumbs {
                a href=(links.customers()) { "Customers" } " · " a href=(links.customer(id)) { (name) }
            }
            h1 { "Support view" }
            p.lead {
                "What the client of an agent shows beside the conversation, with this page in the client's place. It "
                "calls the API as any client does: its calls are in the " a href=(links.journal()) { "journal" }
                ", and faults strike them."
            }
            noscript { p.alert { "The support view needs the page's script." } }
            // The script opens it, once it listens.
            iframe #support title=(format!("Support sidebar on {name}")) sandbox="allow-scripts" data-src=(FRAME)
                data-customer=(id) data-calls=(links.calls()) data-version=(env!("CARGO_PKG_VERSION")) {}
            (question())
        };
        Ok(Page::new(format!("Support view of {name}"), body))
    })
}

/// Where the script asks a person before money moves.
fn question() -> Markup {
    html! {
        dialog #question role="alertdialog" aria-labelledby="question-title" aria-describedby="question-consequence" {
            h2 #question-title {}
            dl.pairs #question-facts {}
            p.note #question-consequence {}
            div.buttons {
                button.danger #question-yes { "Yes, do it" }
                button #question-no autofocus { "Leave it" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::invoices::{InvoiceCommand, InvoiceStatus};
    use billsby_client::currency::decimals;

    /// What stands in the page after `before`, up to `end`.
    fn after(before: &str, end: char) -> &'static str {
        let (_, rest) = SUPPORT_PAGE.split_once(before).unwrap();
        rest.split(end).next().unwrap()
    }

    #[test]
    fn the_page_knows_the_decimals_of_every_currency() {
        let of_page = |code: &str| {
            let counts = ["0", "3", "4"].into_iter();
            let mut counts =
                counts.filter(|count| after(&format!("  {count}: \""), '"').split(' ').any(|it| it == code));
            counts.next().map_or(2, |count| count.parse().unwrap())
        };
        let mut known = 0;
        for place in 0..26 * 26 * 26u32 {
            let letters = [place / 676, place / 26 % 26, place % 26].map(|letter| char::from_u32(65 + letter).unwrap());
            let code = String::from_iter(letters);
            let Some(count) = decimals(&code) else { continue };
            known += 1;
            assert_eq!(of_page(&code), count, "{code}");
        }
        assert!(known > 150, "{known}");
    }

    #[test]
    fn the_page_offers_what_the_state_of_an_invoice_allows() {
        let open = after("const open = [", ']');
        for status in InvoiceStatus::ALL {
            let is_open = open.contains(&format!("\"{}\"", status.as_str()));
            assert_eq!(is_open, status.allows(InvoiceCommand::MarkPaidOffline), "{status:?}");
            assert_eq!(is_open, status.allows(InvoiceCommand::WriteOff), "{status:?}");
            let is_unpaid =
                after("applies: (invoice) => invoice.status === ", ',') == format!("\"{}\"", status.as_str());
            assert_eq!(is_unpaid, status.allows(InvoiceCommand::Reattempt), "{status:?}");
        }
    }
}
