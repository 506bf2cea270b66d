//! The pulse of a company: its clock, and a mark that changes when the company does.

use super::figures::clock_face;
use super::visit::Visit;
use crate::billing::Company;
use crate::store::Fnv;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde_json::json;
use std::hash::{Hash, Hasher};

/// Answers the script of an open page.
pub(super) async fn tell(visit: Visit) -> impl IntoResponse {
    let pulse = visit.world.act(|company, now| json!({ "now": clock_face(now), "mark": mark(company) }));
    ([(CONTENT_TYPE, "application/json")], pulse.to_string())
}

/// A figure that is another one after nearly every change. It is asked for every few seconds, and so must not cost
/// what the company holds.
pub(super) fn mark(company: &Company) -> String {
    let mut hasher = Fnv::default();
    company.clock().hash(&mut hasher);
    let (store, webhooks) = (&company.store, company.webhooks());
    store.payment_log_ids.hash(&mut hasher);
    store.event_log_ids.hash(&mut hasher);
    store.customers.next_id().hash(&mut hasher);
    let last = company.outbox().waiting().next_back();
    last.map(|posted| posted.sequence).hash(&mut hasher);
    let attempts = webhooks.waiting().front().map(|first| first.attempts.len());
    (webhooks.waiting().len(), webhooks.dropped(), attempts).hash(&mut hasher);
    company.get_webhook_receiver().ok().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, now};
    use jiff::SignedDuration;

    #[test]
    fn the_mark_changes_with_the_company_and_not_by_itself() {
        let mut shop = Shop::new();
        let mut marks = vec![mark(&shop.company)];
        let (customer, _) = shop.subscribe();
        marks.push(mark(&shop.company));
        shop.company.request_payment_details_update(customer, now()).unwrap();
        marks.push(mark(&shop.company));
        shop.company.catch_up(now() + SignedDuration::from_hours(24 * 31));
        marks.push(mark(&shop.company));
        assert_eq!(marks.last(), Some(&mark(&shop.company)));
        marks.dedup();
        assert_eq!(marks.len(), 4);
    }
}
