use super::*;
use crate::billing::fixture::{Shop, assert_conflict, assert_refused, card, now};
use crate::billing::invoice_lists::InvoiceFilter;
use crate::billing::payments::Outcome;
use crate::billing::state_table;
use crate::store::{ListOrder, PageRequest};

fn later(days: i64) -> Timestamp {
    now() + jiff::SignedDuration::from_hours(24 * days)
}

fn charge(amount: i64) -> OneTimeCharge {
    OneTimeCharge { description: "Setup".into(), currency_code: "USD".into(), amount }
}

#[test]
fn a_one_time_charge_is_charged_at_once() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe();
    let number = shop.company.create_one_time_charge(customer, charge(1250), now()).unwrap();
    assert_eq!(number.counter, 2);
    let invoice = shop.company.get_invoice(number).unwrap().invoice;
    assert_eq!((invoice.status, invoice.amount.minor), (InvoiceStatus::Paid, 1250));
    assert_eq!(shop.company.list_payment_logs(customer, number).unwrap().len(), 1);
    let paid = shop.company.get_customer(customer, now()).unwrap().total_amount_paid;
    assert_eq!(paid.to_string(), "$62.50");

    let credit = shop.company.create_one_time_charge(customer, charge(-500), now()).unwrap();
    assert_eq!(credit.counter, 3);
    assert_eq!(shop.company.list_customer_credit_notes(customer).unwrap().len(), 1);
}

#[test]
fn wrong_charges_are_refused() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe();
    let mut refuse = |pointer, charge: OneTimeCharge| {
        assert_refused(&mut shop.company, pointer, |company| {
            company.create_one_time_charge(customer, charge.clone(), now()).map(drop)
        });
    };
    refuse("/amount", charge(0));
    refuse("/amount", charge(i64::MIN));
    refuse("/description", OneTimeCharge { description: "".into(), ..charge(1) });
    refuse("/currencyCode", OneTimeCharge { currency_code: "EUR".into(), ..charge(1) });
    shop.company.store.update_customer(customer, |customer| customer.card = None);
    assert_conflict(&mut shop.company, "no card", |company| {
        company.create_one_time_charge(customer, charge(1), now()).map(drop)
    });
    let (customer, subscription) = shop.subscribe();
    shop.cancel(subscription);
    assert_conflict(&mut shop.company, "Inactive", |company| {
        company.create_one_time_charge(customer, charge(1), now()).map(drop)
    });
}

/// An invoice brought into a state.
fn invoice_in(shop: &mut Shop, status: InvoiceStatus) -> DocumentNumber {
    let token = match status {
        InvoiceStatus::Paid => "tok_ok",
        _ => "tok_decline",
    };
    let (customer, _) = shop.subscribe_by_card(token);
    let company = &mut shop.company;
    let number = company.list_customer_invoices(customer).unwrap()[0].number;
    match status {
        InvoiceStatus::Paid | InvoiceStatus::Unpaid => Ok(()),
        InvoiceStatus::Pending => {
            return company.create_pending_charge(customer, "Later", 900, now()).unwrap();
        }
        InvoiceStatus::PaidOffline => company.mark_invoice_paid_offline(number, now()),
        InvoiceStatus::WrittenOff => company.write_off_invoice(number, now()),
        InvoiceStatus::ToBeWrittenOff => company.schedule_write_off(number, later(30), now()),
    }
    .unwrap();
    number
}

#[test]
fn every_command_in_every_state_does_what_the_table_says() {
    let cells = state_table::cells(include_str!("states.rs"));
    assert_eq!(cells.len(), InvoiceStatus::ALL.len() * InvoiceCommand::ALL.len());
    for cell in cells {
        let (status, command) = (cell.state.parse().unwrap(), cell.command.parse().unwrap());
        // Where the outcome decides, the card brings about each of the states.
        for token in ["tok_ok", "tok_decline"] {
            let mut shop = Shop::new();
            let number = invoice_in(&mut shop, status);
            shop.company.update_payment_card(number.customer, card(token), now()).unwrap();
            let run = |company: &mut Company| match command {
                InvoiceCommand::Charge => {
                    let id = company.invoice_allowing(number, command)?;
                    company.collect(id, now());
                    Ok(())
                }
                InvoiceCommand::Reattempt => company.reattempt_invoice_payment(number, now()),
                InvoiceCommand::MarkPaidOffline => company.mark_invoice_paid_offline(number, now()),
                InvoiceCommand::ScheduleWriteOff => company.schedule_write_off(number, later(1), now()),
                InvoiceCommand::WriteOff => company.write_off_invoice(number, now()),
                InvoiceCommand::Refund => {
                    company.refund_invoice(number.customer, &number.to_string(), 1, now()).map(drop)
                }
            };
            if cell.after.is_empty() {
                assert_conflict(&mut shop.company, status.as_str(), run);
                continue;
            }
            run(&mut shop.company).unwrap();
            let found = shop.company.get_invoice(number).unwrap().invoice.status;
            let decided = if token == "tok_ok" { cell.after.first() } else { cell.after.last() };
            assert_eq!(Some(found.as_str()), decided.map(String::as_str), "{status} {command}");
        }
    }
}

#[test]
fn a_new_card_lets_a_reattempt_through_and_each_attempt_is_logged() {
    let mut shop = Shop::new();
    let number = invoice_in(&mut shop, InvoiceStatus::Unpaid);
    let customer = number.customer;
    shop.company.update_payment_card(customer, card("tok_ok"), now()).unwrap();
    assert_eq!(shop.company.get_invoice(number).unwrap().invoice.status, InvoiceStatus::Unpaid);
    shop.company.reattempt_invoice_payment(number, now()).unwrap();
    assert_eq!(shop.company.get_invoice(number).unwrap().invoice.status, InvoiceStatus::Paid);
    let logs = shop.company.list_payment_logs(customer, number).unwrap();
    let outcomes: Vec<_> = logs.iter().map(|log| log.outcome).collect();
    assert_eq!(outcomes, [Outcome::Declined, Outcome::Paid]);
    let (other, _) = shop.subscribe();
    let missing = shop.company.list_payment_logs(other, number);
    assert_eq!(missing, Err(BillingError::not_found("invoice", number)));
}

#[test]
fn a_written_off_invoice_is_worth_nothing() {
    let mut shop = Shop::new();
    let number = invoice_in(&mut shop, InvoiceStatus::WrittenOff);
    let invoice = shop.company.get_invoice(number).unwrap().invoice;
    assert_eq!((invoice.amount.minor, invoice.refundable_amount()), (0, 0));
    assert!(!invoice.lines.is_empty());
}

#[test]
fn lists_filter_by_flags_order_and_search() {
    let mut shop = Shop::new();
    for status in InvoiceStatus::ALL {
        invoice_in(&mut shop, *status);
    }
    let list = |filter: InvoiceFilter, order| {
        let page = shop.company.list_invoices(&filter, order, PageRequest::first());
        page.rows.iter().map(|row| row.invoice.status).collect::<Vec<_>>()
    };
    use InvoiceStatus::*;
    let newest = ListOrder::default();
    let both = InvoiceFilter {
        is_paid: Some(true),
        is_written_off: Some(true),
        is_pending: Some(false),
        ..Default::default()
    };
    assert_eq!(list(both, newest), [WrittenOff, ToBeWrittenOff, Paid]);
    let none_set = InvoiceFilter { is_unpaid: Some(false), ..Default::default() };
    assert!(list(none_set, newest).contains(&Unpaid));
    let by_amount = ListOrder::parse(Some("Amount"), None).unwrap();
    assert_eq!(list(InvoiceFilter::default(), by_amount)[..2], [WrittenOff, Pending]);
    for text in ["nobody", "@example"] {
        let none = InvoiceFilter { query: Some(text.into()), ..Default::default() };
        assert_eq!(list(none, newest), [], "{text}");
    }
    let all = InvoiceFilter { query: Some("BYRON".into()), ..Default::default() };
    assert_eq!(list(all.clone(), newest), list(InvoiceFilter::default(), newest));
}

#[test]
fn a_pending_charge_is_of_something() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe();
    for amount in [0, -1, i64::from(i32::MAX) + 1] {
        assert_refused(&mut shop.company, "/amount", |company| {
            company.create_pending_charge(customer, "Later", amount, now()).map(drop)
        });
    }
}
