//! Every operation over real HTTP, client to tap to mock, and each exchange judged by the description.

// Cases are functions that tests call, and Clippy forgives only the tests themselves.
#![allow(clippy::unwrap_used, clippy::panic)]
#![forbid(unsafe_code)]

mod add_ons;
mod aliases;
mod allowances;
mod bases;
mod counters;
mod credit_notes;
mod custom_fields;
mod customers;
mod feature_tags;
mod invoices;
mod paging;
mod plans;
mod products;
mod refusals;
mod stage;
mod subscriptions;

use std::collections::BTreeSet;

#[test]
fn every_operation_has_a_case_and_every_case_an_operation() {
    let resources = [
        add_ons::CASES,
        allowances::CASES,
        counters::CASES,
        credit_notes::CASES,
        custom_fields::CASES,
        customers::CASES,
        feature_tags::CASES,
        invoices::CASES,
        plans::CASES,
        products::CASES,
        subscriptions::CASES,
    ];
    let cases: BTreeSet<&str> = resources.concat().into_iter().collect();
    let operations: BTreeSet<&str> = stage::DESCRIPTION.operations().keys().map(String::as_str).collect();
    let without_case: Vec<_> = operations.difference(&cases).collect();
    let without_operation: Vec<_> = cases.difference(&operations).collect();
    assert!(without_case.is_empty(), "operations without a case: {without_case:?}");
    assert!(without_operation.is_empty(), "cases of no operation: {without_operation:?}");
}
