//! The pulse of a company: its clock, and a mark that changes when the company does.

use super::faults;
use super::figures::clock_face;
use super::frame::Section;
use super::visit::Visit;
use crate::billing::Company;
use crate::companies::World;
use crate::store::Fnv;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use jiff::Timestamp;
use serde_json::json;
use std::hash::{Hash, Hasher};

/// Answers the script of an open page.
pub(super) async fn tell(visit: Visit) -> impl IntoResponse {
    let (world, section) = (&visit.world, visit.query.get("section").and_then(Section::named));
    let pulse = world.act(|company, now| json!({ "now": clock_face(now), "mark": mark(section, world, company, now) }));
    ([(CONTENT_TYPE, "application/json")], pulse.to_string())
}

/// A figure that is another one after nearly every change. It is asked for every few seconds, and so must not cost
/// what the company holds.
pub(super) fn mark(section: Option<Section>, world: &World, company: &Company, now: Timestamp) -> String {
    let mut hasher = Fnv::default();
    hash_company(company, &mut hasher);
    (faults::at_work(world, now), world.rate_limit().is_some()).hash(&mut hasher);
    // Calls that change nothing concern only the pages that show calls.
    match section {
        Some(Section::Journal) => world.journal().extent().hash(&mut hasher),
        Some(Section::Faults) => world.faults().list().iter().for_each(|it| (it.id, it.strikes).hash(&mut hasher)),
        Some(Section::Snapshots) => world.snapshots().all().for_each(|kept| kept.id.hash(&mut hasher)),
        _ => {}
    }
    format!("{:016x}", hasher.finish())
}

fn hash_company(company: &Company, mut hasher: &mut Fnv) {
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, now};
    use jiff::SignedDuration;

    fn mark(company: &Company) -> u64 {
        let mut hasher = Fnv::default();
        hash_company(company, &mut hasher);
        hasher.finish()
    }

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
