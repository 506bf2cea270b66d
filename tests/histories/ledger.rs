//! The books balance: for every customer, and for the company.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::running::World;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::credit_notes::CreditNote;
use billsby_mock::billing::customers::Customer;
use billsby_mock::billing::invoices::{Invoice, InvoiceStatus, InvoiceType};
use billsby_mock::billing::money::Currency;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// Sums in one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ledger {
    billed: i64,
    paid: i64,
    open: i64,
    written_off: i64,
    refunded: i64,
    one_time_credits: i64,
}

impl Ledger {
    fn enter_invoice(&mut self, invoice: &Invoice) {
        let sum: i64 = invoice.lines.iter().map(|line| line.amount + line.tax).sum();
        self.billed += sum;
        match invoice.status {
            InvoiceStatus::Paid | InvoiceStatus::PaidOffline => self.paid += invoice.amount.minor,
            InvoiceStatus::Pending | InvoiceStatus::Unpaid | InvoiceStatus::ToBeWrittenOff => {
                self.open += invoice.amount.minor;
            }
            InvoiceStatus::WrittenOff => self.written_off += sum,
        }
    }

    fn enter_credit_note(&mut self, note: &CreditNote) {
        match note.kind {
            InvoiceType::Refund => self.refunded += note.amount.minor,
            InvoiceType::OneTimeCredit => self.one_time_credits += note.amount.minor,
            other => panic!("a credit note is no {other}"),
        }
    }

    fn kept(&self) -> i64 {
        self.paid - self.refunded - self.one_time_credits
    }

    fn check(&self) {
        assert_eq!(self.billed, self.paid + self.open + self.written_off, "{self:?}");
    }
}

impl AddAssign for Ledger {
    fn add_assign(&mut self, other: Self) {
        self.billed += other.billed;
        self.paid += other.paid;
        self.open += other.open;
        self.written_off += other.written_off;
        self.refunded += other.refunded;
        self.one_time_credits += other.one_time_credits;
    }
}

type Ledgers = BTreeMap<Currency, Ledger>;

fn enter(invoices: &[&Invoice], notes: &[&CreditNote]) -> Ledgers {
    let mut ledgers = Ledgers::new();
    for invoice in invoices {
        ledgers.entry(invoice.currency()).or_default().enter_invoice(invoice);
    }
    for note in notes {
        ledgers.entry(note.amount.currency).or_default().enter_credit_note(note);
    }
    ledgers
}

fn check_customer(company: &Company, customer: &Customer) -> Ledgers {
    let invoices = company.list_customer_invoices(customer.id).unwrap();
    let ledgers = enter(&invoices, &company.list_customer_credit_notes(customer.id).unwrap());
    let told = company.get_customer(customer.id, walk::now(company)).unwrap().total_amount_paid;
    let own = ledgers.get(&told.currency).copied().unwrap_or_default();
    assert_eq!(told.minor, own.kept(), "{} in {own:?}", customer.id);

    let subscriptions = company.list_customer_subscriptions(customer.id).unwrap();
    let revenue: i64 = subscriptions.iter().map(|details| details.total_revenue.minor).sum();
    let of_subscriptions: Vec<&Invoice> = invoices.into_iter().filter(|it| it.kind == InvoiceType::Renewal).collect();
    let refunds = company.list_customer_credit_notes(customer.id).unwrap().into_iter();
    let refunds: Vec<&CreditNote> =
        refunds.filter(|note| of_subscriptions.iter().any(|invoice| note.invoice == Some(invoice.id))).collect();
    let kept: i64 = enter(&of_subscriptions, &refunds).values().map(Ledger::kept).sum();
    assert_eq!(revenue, kept, "the revenue of {}", customer.id);
    ledgers
}

proptest! {
    #![proptest_config(cases(224))]

    #[test]
    fn the_ledger_balances(catalogue in catalogue(), history in history()) {
        let company = World::after(&catalogue, &history).company;
        let mut sum = Ledgers::new();
        for customer in walk::customers(&company) {
            for (currency, ledger) in check_customer(&company, customer) {
                ledger.check();
                *sum.entry(currency).or_default() += ledger;
            }
        }
        assert_eq!(sum, enter(&walk::invoices(&company), &walk::credit_notes(&company)));
        sum.values().for_each(Ledger::check);
    }
}
