//! What a company knows of a customer, in the notation of a scenario.

use billsby_mock::billing::bills::LineKind;
use billsby_mock::billing::credit_notes::CreditNote;
use billsby_mock::billing::invoices::Invoice;

use crate::arithmetic::Line;
use crate::notation::{Entries, Fallible, Instant, amount_text, period, tax};
use crate::scenario::{CreditNoteText, InvoiceText};
use crate::world::{Person, World};

/// A customer's invoices, oldest first.
pub fn invoices(world: &World, who: Person) -> Fallible<Vec<InvoiceText>> {
    let found = world.company.list_customer_invoices(who.customer)?;
    Ok(found.into_iter().rev().map(invoice).collect())
}

fn invoice(invoice: &Invoice) -> InvoiceText {
    let currency = invoice.currency();
    let line = |line: &billsby_mock::billing::bills::Line| {
        // Only what is billed by the period has a share of it.
        let is_prorated = matches!(line.kind, LineKind::Plan | LineKind::AddOn);
        let proration = invoice.proration.as_deref().filter(|_| is_prorated);
        let text = Line {
            currency,
            units: line.units,
            unit_price: line.unit_price,
            share: proration.map(|proration| (proration.share.part, proration.share.whole)),
            discount: line.discount,
            amount: line.amount,
            tax: line.tax,
        };
        (line.description.to_string(), text.to_string())
    };
    let attempts =
        invoice.payments.iter().map(|log| format!("{} {}", Instant(log.created_on.timestamp()), log.outcome));
    InvoiceText {
        number: invoice.number.counter,
        on: Instant(invoice.created_on.timestamp()).to_string(),
        period: invoice.billed.as_ref().map(|billed| period(billed.period)),
        tax: invoice.tax.as_deref().map(tax),
        lines: Entries(invoice.lines.iter().map(line).collect()),
        total: amount_text(invoice.amount.minor, currency),
        status: invoice.status.to_string(),
        attempts: Some(attempts.collect()),
        refundable: Some(amount_text(invoice.refundable_amount(), currency)),
    }
}

/// A customer's credit notes, oldest first.
pub fn credit_notes(world: &World, who: Person) -> Fallible<Vec<CreditNoteText>> {
    let invoices = world.company.list_customer_invoices(who.customer)?;
    let note = |note: &CreditNote| CreditNoteText {
        number: note.number.counter,
        on: Instant(note.created_on.timestamp()).to_string(),
        invoice: invoices.iter().find(|it| Some(it.id) == note.invoice).map(|it| it.number.counter),
        amount: amount_text(note.amount.minor, note.amount.currency),
        status: note.status.to_string(),
    };
    let found = world.company.list_customer_credit_notes(who.customer)?;
    Ok(found.into_iter().rev().map(note).collect())
}

/// How all documents of a customer stand, by number.
pub fn states(world: &World, who: Person) -> Fallible<Entries<String>> {
    let invoices = world.company.list_customer_invoices(who.customer)?;
    let notes = world.company.list_customer_credit_notes(who.customer)?;
    let mut states: Vec<(u32, String)> = Vec::new();
    states.extend(invoices.iter().map(|invoice| (invoice.number.counter, invoice.status.to_string())));
    states.extend(notes.iter().map(|note| (note.number.counter, note.status.to_string())));
    states.sort();
    Ok(Entries(states.into_iter().map(|(number, state)| (number.to_string(), state)).collect()))
}

/// What is known of a subscription under a name.
pub fn fact(world: &World, who: Person, name: &str) -> Fallible<String> {
    let details = world.company.get_subscription(who.subscription)?;
    let subscription = details.row.subscription;
    let amount = |minor| amount_text(minor, world.currency);
    let when = |at: Option<jiff::Timestamp>| at.map_or("never".to_owned(), |at| Instant(at).to_string());
    Ok(match name {
        "status" => subscription.status.to_string(),
        "plan" => details.row.plan.name.clone(),
        "cycle" => world.shelf.cycle_name(subscription.cycle).to_owned(),
        "units" => subscription.units.to_string(),
        "period" => period(subscription.period),
        "next_billing" => when(details.next_billing_date),
        "next_amount" => amount(details.next_billing_amount.minor),
        // What a whole period costs, from the next one on and as things stand.
        "next_recurring" => amount(details.next_cycle_recurring_billing_amount.minor),
        "recurring" => amount(details.recurring_billing_amount.minor),
        "credit" => amount(subscription.credit),
        "bound_until" => when(subscription.contract_minimum_term_end.map(Into::into)),
        "revenue" => amount(details.total_revenue.minor),
        _ => return Err(format!("there is no fact `{name}` of a subscription").into()),
    })
}

/// How many of which add-ons a customer has.
pub fn add_ons(world: &World, who: Person) -> Fallible<Entries<String>> {
    let held = world.company.list_subscription_add_ons(who.subscription)?;
    let text = |quantity: i64, next: Option<i64>| match next {
        None => quantity.to_string(),
        Some(next) => format!("{quantity}, then {next}"),
    };
    let entry = held.iter().map(|it| (it.add_on.goods.name.clone(), text(it.quantity, it.quantity_next)));
    Ok(Entries(entry.collect()))
}

/// What a customer uses of which allowances.
pub fn usage(world: &World, who: Person) -> Fallible<Entries<String>> {
    let held = world.company.list_subscription_allowances(who.subscription)?;
    let entry =
        held.iter().map(|it| (it.allowance.goods.name.clone(), format!("{} of {}", it.usage, it.included_units)));
    Ok(Entries(entry.collect()))
}
