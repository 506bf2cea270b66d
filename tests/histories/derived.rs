//! What is derived agrees with a walk over everything.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::running::World;
use crate::walk;
use billsby_mock::billing::add_ons::ItemStatus;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::credit_notes::{CreditNoteFilter, CreditNoteStatus};
use billsby_mock::billing::customers::{CardStatus, CustomerStatus};
use billsby_mock::billing::invoice_lists::InvoiceFilter;
use billsby_mock::billing::invoices::InvoiceStatus;
use billsby_mock::billing::plans::PlanLink;
use billsby_mock::billing::products::Visibility;
use billsby_mock::billing::subscription_lists::SubscriptionFilter;
use billsby_mock::billing::subscriptions::SubscriptionStatus;
use billsby_mock::store::{ListOrder, PageRequest};
use proptest::prelude::*;

fn check_catalogue(company: &Company) {
    let subscriptions = walk::subscriptions(company);
    let plans = walk::plans(company);
    for details in &plans {
        let plan = details.plan;
        let has_it = subscriptions.iter().any(|it| it.plan == plan.id && it.status != SubscriptionStatus::Cancelled);
        assert_eq!(details.has_active_subscription, has_it, "{}", plan.name);
    }
    for product in walk::products(company) {
        let own = plans.iter().filter(|details| details.plan.product == product.id);
        assert_eq!(product.plans.len(), own.count(), "{}", product.name);
    }
    for add_on in company.list_add_ons() {
        let linked = plans.iter().filter(|it| has_link(&it.plan.add_ons, add_on.item.id));
        let is_sold = linked.clone().any(|it| it.plan.visibility != Visibility::OffSale);
        assert_eq!((add_on.plans.len(), add_on.has_active_linked_plans()), (linked.count(), is_sold));
    }
    for allowance in company.list_allowances() {
        let linked = plans.iter().filter(|it| has_link(&it.plan.allowances, allowance.item.id));
        let is_sold = linked.clone().any(|it| it.plan.visibility != Visibility::OffSale);
        assert_eq!((allowance.plans.len(), allowance.has_active_linked_plans()), (linked.count(), is_sold));
    }
}

fn has_link<Id: PartialEq>(links: &[PlanLink<Id>], id: Id) -> bool {
    links.iter().any(|link| link.item == id)
}

fn check_customers(company: &Company) {
    for customer in walk::customers(company) {
        let all = company.list_customer_subscriptions(customer.id).unwrap();
        let live = all.iter().filter(|it| it.row.subscription.status != SubscriptionStatus::Cancelled).count();
        assert!(live <= 1, "{customer:?}");
        let is_gone = live == 0 && !all.is_empty();
        assert_eq!(customer.status == CustomerStatus::Inactive, is_gone, "{customer:?}");
        assert_eq!(customer.card_status() == CardStatus::Valid, customer.card.is_some());
        let mut documents: Vec<u32> =
            company.list_customer_invoices(customer.id).unwrap().iter().map(|it| it.number.counter).collect();
        let notes = company.list_customer_credit_notes(customer.id).unwrap();
        documents.extend(notes.iter().map(|note| note.number.counter));
        documents.sort_unstable();
        assert!((1..).zip(&documents).all(|(place, number)| place == *number), "{documents:?}");
    }
}

fn check_subscriptions(company: &Company) {
    let all = walk::subscriptions(company);
    for subscription in &all {
        let details = company.get_subscription(subscription.id).unwrap();
        let is_in_trial = subscription.status == SubscriptionStatus::InTrial;
        assert_eq!(subscription.is_in_free_trial(), is_in_trial);
        assert_eq!(details.row.plan.product, subscription.product, "{subscription:?}");
        assert_eq!(details.row.cycle.plan, subscription.plan, "{subscription:?}");
        assert_eq!(details.row.product.currency, subscription.currency, "{subscription:?}");
        let is_live = subscription.status != SubscriptionStatus::Cancelled;
        for add_on in company.list_subscription_add_ons(subscription.id).unwrap() {
            assert_eq!(add_on.status == ItemStatus::Active, is_live);
            assert!(add_on.quantity >= 1 && add_on.quantity_next != Some(add_on.quantity), "{add_on:?}");
        }
        let invoices = company.list_customer_invoices(subscription.customer).unwrap();
        let mut own = invoices
            .iter()
            .filter(|invoice| invoice.billed.as_ref().is_some_and(|billed| billed.subscription == subscription.id));
        assert!(own.all(|invoice| subscription.invoices.contains(&invoice.id)), "{subscription:?}");
        let allowed = |status: Option<bool>, trial| {
            let filter = SubscriptionFilter { is_active: status, is_in_free_trial: trial, ..Default::default() };
            company.list_subscriptions(&filter, ListOrder::default(), PageRequest::first()).row_count
        };
        let count = |is: &dyn Fn(SubscriptionStatus) -> bool| all.iter().filter(|it| is(it.status)).count();
        let is_active = |status| matches!(status, SubscriptionStatus::Active | SubscriptionStatus::InTrial);
        assert_eq!(allowed(Some(true), None), count(&is_active));
        assert_eq!(allowed(Some(false), None), count(&|status| !is_active(status)));
        assert_eq!(allowed(None, Some(true)), count(&|status| status == SubscriptionStatus::InTrial));
    }
}

fn check_documents(company: &Company) {
    let (invoices, notes) = (walk::invoices(company), walk::credit_notes(company));
    for invoice in &invoices {
        let linked = notes.iter().filter(|note| note.invoice == Some(invoice.id)).count();
        assert_eq!(invoice.credit_notes.len(), linked, "{}", invoice.number);
    }
    let counted =
        |filter: InvoiceFilter| company.list_invoices(&filter, ListOrder::default(), PageRequest::first()).row_count;
    let count = |is: &dyn Fn(InvoiceStatus) -> bool| invoices.iter().filter(|it| is(it.status)).count();
    let is = |wanted| move |status| status == wanted;
    let default = InvoiceFilter::default;
    assert_eq!(counted(default()), invoices.len());
    assert_eq!(counted(InvoiceFilter { is_paid: Some(true), ..default() }), count(&is(InvoiceStatus::Paid)));
    assert_eq!(counted(InvoiceFilter { is_unpaid: Some(true), ..default() }), count(&is(InvoiceStatus::Unpaid)));
    assert_eq!(counted(InvoiceFilter { is_pending: Some(true), ..default() }), count(&is(InvoiceStatus::Pending)));
    let offline = InvoiceFilter { is_paid_offline: Some(true), ..default() };
    assert_eq!(counted(offline), count(&is(InvoiceStatus::PaidOffline)));
    let given_up = |status| matches!(status, InvoiceStatus::ToBeWrittenOff | InvoiceStatus::WrittenOff);
    assert_eq!(counted(InvoiceFilter { is_written_off: Some(true), ..default() }), count(&given_up));
    let failed = CreditNoteFilter { is_failed: Some(true), ..CreditNoteFilter::default() };
    let failed = company.list_credit_notes(&failed, ListOrder::default(), PageRequest::first()).row_count;
    assert_eq!(failed, notes.iter().filter(|note| note.status == CreditNoteStatus::Failed).count());
}

proptest! {
    #![proptest_config(cases(224))]

    #[test]
    fn what_is_derived_agrees_with_a_walk(catalogue in catalogue(), history in history()) {
        let company = World::after(&catalogue, &history).company;
        check_catalogue(&company);
        check_customers(&company);
        check_subscriptions(&company);
        check_documents(&company);
    }
}
