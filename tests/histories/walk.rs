//! Everything a company holds, by its public lists.

use crate::catalogue::start;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::credit_notes::CreditNote;
use billsby_mock::billing::customers::Customer;
use billsby_mock::billing::events::EventLog;
use billsby_mock::billing::ids::SubscriptionId;
use billsby_mock::billing::invoices::Invoice;
use billsby_mock::billing::plans::PlanDetails;
use billsby_mock::billing::products::{Product, ProductFilter};
use billsby_mock::billing::subscriptions::Subscription;
use billsby_mock::store::{Page, PageRequest};
use jiff::Timestamp;

/// What the company's clock shows; it stands still, so that the wall clock does not matter.
pub fn now(company: &Company) -> Timestamp {
    company.now(start())
}

pub fn customers(company: &Company) -> Vec<&Customer> {
    let mut all = every_page(|page| company.list_customers(None, page));
    all.reverse();
    all
}

pub fn subscriptions(company: &Company) -> Vec<&Subscription> {
    let ids = customers(company).into_iter().flat_map(|customer| &customer.subscriptions);
    ids.map(|id| subscription(company, *id).unwrap()).collect()
}

pub fn subscription(company: &Company, id: SubscriptionId) -> Option<&Subscription> {
    company.get_subscription(id).ok().map(|details| details.row.subscription)
}

/// All invoices, oldest first.
pub fn invoices(company: &Company) -> Vec<&Invoice> {
    let mut all: Vec<&Invoice> =
        customers(company).iter().flat_map(|customer| company.list_customer_invoices(customer.id).unwrap()).collect();
    all.sort_by_key(|invoice| invoice.id);
    all
}

/// All credit notes, oldest first.
pub fn credit_notes(company: &Company) -> Vec<&CreditNote> {
    let customers = customers(company);
    let notes = customers.iter().flat_map(|customer| company.list_customer_credit_notes(customer.id).unwrap());
    let mut all: Vec<&CreditNote> = notes.collect();
    all.sort_by_key(|note| note.id);
    all
}

/// What happened to a subscription, oldest first.
pub fn events(company: &Company, subscription: SubscriptionId) -> Vec<EventLog> {
    let mut all = every_page(|page| company.list_subscription_event_logs(subscription, page).unwrap());
    all.reverse();
    all
}

pub fn products(company: &Company) -> Vec<&Product> {
    every_page(|page| company.list_products(&ProductFilter::default(), page))
}

pub fn plans(company: &Company) -> Vec<PlanDetails<'_>> {
    products(company).iter().flat_map(|product| company.list_plans(product.id).unwrap()).collect()
}

fn every_page<T>(list: impl Fn(PageRequest) -> Page<T>) -> Vec<T> {
    let mut all = Vec::new();
    for number in 1.. {
        let page = list(PageRequest::new(number, 100).unwrap());
        all.extend(page.rows);
        if all.len() >= page.row_count {
            break;
        }
    }
    all
}
