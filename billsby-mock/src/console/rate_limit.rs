//! The limit on the number of calls, which stands on the page of the faults.

use super::fields::Fields;
use super::figures::{count, length};
use super::visit::Visit;
use super::{Refusal, faults, forms};
use crate::RateLimit;
use crate::billing::BillingError;
use axum::response::{Redirect, Response};
use jiff::SignedDuration;
use maud::{Markup, html};
use std::time::Duration;

/// Sets the limit that a form describes.
pub(super) async fn set(visit: Visit, body: String) -> Result<Response, Refusal> {
    let fields = Fields::parse(&body);
    let done = read(&fields).and_then(|limit| visit.world.set_rate_limit(Some(limit)));
    let address = done.map(|()| visit.links.faults()).map_err(Refusal::from);
    forms::answer(address, |refusal| faults::page(&visit, &fields, Some(refusal)))
}

/// Lets any number of calls in again.
pub(super) async fn remove(visit: Visit) -> Result<Redirect, Refusal> {
    visit.world.set_rate_limit(None)?;
    Ok(Redirect::to(&visit.links.faults()))
}

fn read(fields: &Fields) -> Result<RateLimit, BillingError> {
    let needed = |name: &str| {
        let missing = || BillingError::invalid(format!("/{name}"), "must be given");
        fields.whole(name)?.ok_or_else(missing)
    };
    let negative = |_| BillingError::invalid("/per", "must be longer than nothing");
    let per = Duration::try_from(fields.length("per")?).map_err(negative)?;
    Ok(RateLimit { requests: needed("requests")?, per, burst: needed("burst")? })
}

/// A limit in words.
pub(super) fn words(limit: RateLimit) -> String {
    let RateLimit { requests, per, burst } = limit;
    format!("{} in {}, {} at once", count(requests), wall(per), count(burst))
}

fn wall(time: Duration) -> String {
    length(SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX))
}

/// The limit as it stands, and the forms that change it.
pub(super) fn card(visit: &Visit, fields: &Fields) -> Markup {
    let limit = visit.world.rate_limit();
    // What was given and refused, or what is set, or what might be.
    let shown = limit.unwrap_or(RateLimit { requests: 10, per: Duration::from_secs(1), burst: 10 });
    let given = |name, otherwise: String| fields.get(name).map_or(otherwise, str::to_owned);
    html! {
        section.card aria-labelledby="limit" {
            h2 #limit { "Limit the number of calls" }
            div data-live="limit" {
                p {
                    @match limit {
                        Some(limit) => { "Calls are limited to " strong { (words(limit)) } "; others get 429." },
                        None => { "Any number of calls is let in." },
                    }
                }
                @if limit.is_some() {
                    form.buttons method="post" action=(visit.links.remove_rate_limit()) { button { "Remove the limit" } }
                }
            }
            form method="post" action=(visit.links.rate_limit()) {
                div.inputs {
                    label for="requests" { "Calls" }
                    input #requests type="number" name="requests" min="1" required value=(given("requests", shown.requests.to_string()));
                    label for="per" { "In what time" }
                    input #per name="per" required value=(given("per", wall(shown.per))) placeholder="1s or PT1M" autocomplete="off";
                    label for="burst" { "At once" }
                    input #burst type="number" name="burst" min="1" required value=(given("burst", shown.burst.to_string()));
                }
                p.send { button.primary { "Set the limit" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_says_the_limit() {
        let read = |form| read(&Fields::parse(form));
        let limit = RateLimit { requests: 10, per: Duration::from_secs(60), burst: 5 };
        assert_eq!(read("requests=10&per=1m&burst=5"), Ok(limit));
        assert_eq!(words(limit), "10 in 1m, 5 at once");
        for (form, named) in [
            ("per=1s&burst=1", "/requests must be given"),
            ("requests=1&burst=1", "/per must be given"),
            ("requests=1&per=-1s&burst=1", "/per must be longer"),
            ("requests=1&per=1s&burst=some", "/burst must be a whole number"),
        ] {
            let message = read(form).unwrap_err().to_string();
            assert!(message.contains(named), "{form}: {message}");
        }
    }
}
