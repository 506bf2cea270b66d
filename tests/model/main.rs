//! Random sequences of commands, run over HTTP, against a small model; and the arithmetic of prices.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod commands;
mod model;
mod money;
mod shop;
mod system;
mod views;

use commands::Command;
use model::{Answer, Books, Number};
use proptest::prelude::*;
use proptest::test_runner::Config;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use system::System;
use views::CustomerView;

/// The books, and what the last command must have answered.
#[derive(Clone, Debug, Default)]
struct Reference {
    books: Books,
    answer: Option<Answer>,
}

impl ReferenceStateMachine for Reference {
    type State = Self;
    type Transition = Command;

    fn init_state() -> BoxedStrategy<Self> {
        Just(Self::default()).boxed()
    }

    fn transitions(state: &Self) -> BoxedStrategy<Command> {
        commands::command(&state.books)
    }

    fn apply(state: Self, command: &Command) -> Self {
        let mut books = state.books.clone();
        let answer = books.run(command);
        // A refused command changes nothing.
        Self { books: if answer.is_ok() { books } else { state.books }, answer: Some(answer) }
    }
}

struct Billing;

impl StateMachineTest for Billing {
    type SystemUnderTest = System;
    type Reference = Reference;

    fn init_test(_: &Reference) -> System {
        System::start()
    }

    fn apply(mut system: System, reference: &Reference, command: Command) -> System {
        let before = system.state_hash();
        let answer = system.run(&command);
        assert_eq!(Some(&answer), reference.answer.as_ref(), "the answer to {command:?}");
        if answer.is_err() {
            assert_eq!(system.state_hash(), before, "{command:?} was refused and changed the state");
        }
        system
    }

    fn check_invariants(system: &System, Reference { books, .. }: &Reference) {
        assert_eq!(system.made(), (books.customers.len(), books.subscriptions.len()));
        assert_eq!(system.lists(100), books.lists());
        for id in 0..books.customers.len() {
            let seen = system.customer_view(id);
            seen.iter().for_each(check_money);
            assert_eq!(seen, books.customer_view(id), "customer {id}");
        }
        for id in 0..books.subscriptions.len() {
            assert_eq!(system.subscription_view(id), books.subscription_view(id), "subscription {id}");
        }
    }

    fn teardown(system: System, Reference { books, .. }: Reference) {
        for invoice in &books.invoices {
            assert_eq!(system.invoice(invoice.number), Some(invoice.into()));
        }
        for (customer, gone) in books.customers.iter().enumerate().filter(|(_, it)| it.is_deleted) {
            for place in 1..=gone.documents {
                assert_eq!(system.invoice(Number { customer, place }), None);
            }
        }
        for page_size in 1..4 {
            assert_eq!(system.lists(page_size), books.lists(), "in pages of {page_size}");
        }
    }
}

/// The laws of money, on what the client sees, whatever the model says.
fn check_money(customer: &CustomerView) {
    for invoice in &customer.invoices {
        assert!((0..=invoice.amount).contains(&invoice.refundable), "{invoice:?}");
        assert!(invoice.status == "Paid" || invoice.refundable == 0, "{invoice:?}");
    }
    let paid = customer.invoices.iter().filter(|it| it.status == "Paid");
    let refunded: i64 = paid.map(|it| it.amount - it.refundable).sum();
    let given_back: i64 = customer.credit_notes.iter().filter(|it| it.invoices == 1).map(|it| it.amount).sum();
    assert_eq!(given_back, refunded, "the credit notes of {customer:?}");
}

prop_state_machine! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_mock_keeps_the_books_of_the_model(sequential 1..41 => Billing);
}
