//! Notices as the bodies of webhooks.

use crate::api::values::count;
use crate::billing::ids::DocumentNumber;
use crate::billing::outbox::{CreditNoteNotice, CustomerNotice, InvoiceNotice, Notice, SubscriptionNotice};
use crate::billing::webhooks::Delivery;
use billsby_client::{Timestamp, types};

/// The body of a webhook.
pub(super) fn json(delivery: &Delivery) -> serde_json::Result<Vec<u8>> {
    let head = (types::WebhookType::from(delivery.kind.as_str()), types::WebhookId::from(delivery.id.to_string()));
    match &delivery.notice {
        Notice::CustomerCreated(customer)
        | Notice::CustomerUpdated(customer)
        | Notice::CustomerDeleted(customer)
        | Notice::PaymentDetailsRequested(customer) => serde_json::to_vec(&customer_event(head, customer)),
        Notice::SubscriptionCreated(subscription) => serde_json::to_vec(&subscription_created(head, subscription)),
        Notice::SubscriptionUpdated(subscription) => serde_json::to_vec(&subscription_updated(head, subscription)),
        Notice::InvoiceCreated(invoice) | Notice::InvoiceUpdated(invoice) => {
            serde_json::to_vec(&invoice_event(head, invoice))
        }
        Notice::CreditNoteCreated(note) => serde_json::to_vec(&credit_note_created(head, note)),
        Notice::CreditNoteUpdated(note) => serde_json::to_vec(&credit_note_updated(head, note)),
    }
}

/// What every webhook begins with.
type Head = (types::WebhookType, types::WebhookId);

fn customer_event((kind, id): Head, customer: &CustomerNotice) -> types::CustomerEvent {
    types::CustomerEvent::builder()
        .type_(kind)
        .id(id)
        .customer_unique_id(customer.customer)
        .email(customer.email.as_str())
        .first_name(customer.first_name.as_str())
        .last_name(customer.last_name.as_str())
        .subscription_ids(customer.subscriptions.iter().copied().map(Into::into).collect::<Vec<_>>())
        .build()
}

fn subscription_created((kind, id): Head, subscription: &SubscriptionNotice) -> types::SubscriptionCreatedEvent {
    types::SubscriptionCreatedEvent::builder()
        .type_(kind)
        .id(id)
        .subscription_unique_id(subscription.subscription)
        .customer_unique_id(subscription.customer)
        .subscription_status(subscription.status)
        .billsby_product_id(subscription.product)
        .billsby_plan_id(subscription.plan)
        .billsby_cycle_id(subscription.cycle)
        .units(count(subscription.units))
        .build()
}

fn subscription_updated((kind, id): Head, subscription: &SubscriptionNotice) -> types::SubscriptionUpdatedEvent {
    types::SubscriptionUpdatedEvent::builder()
        .type_(kind)
        .id(id)
        .subscription_unique_id(subscription.subscription)
        .customer_unique_id(subscription.customer)
        .subscription_status(subscription.status)
        .billsby_product_id(subscription.product)
        .billsby_plan_id(subscription.plan)
        .billsby_cycle_id(subscription.cycle)
        .units(count(subscription.units))
        .next_billing_date(subscription.next_billing_date.map(Timestamp::zoneless))
        .build()
}

fn invoice_event((kind, id): Head, invoice: &InvoiceNotice) -> types::InvoiceEvent {
    types::InvoiceEvent::builder()
        .type_(kind)
        .id(id)
        .invoice_number(invoice.number)
        .invoice_amount(invoice.amount)
        .currency_code(invoice.amount.currency)
        .invoice_status(invoice.status)
        .url(page(invoice.number))
        .build()
}

fn credit_note_created((kind, id): Head, note: &CreditNoteNotice) -> types::CreditNoteCreatedEvent {
    types::CreditNoteCreatedEvent::builder()
        .type_(kind)
        .id(id)
        .invoice_number(note.number)
        .customer_id(note.customer_number)
        .customer_unique_id(note.number.customer)
        .currency_code(note.amount.currency)
        .amount(note.amount)
        .status(note.status)
        .url(page(note.number))
        .build()
}

fn credit_note_updated((kind, id): Head, note: &CreditNoteNotice) -> types::CreditNoteUpdatedEvent {
    types::CreditNoteUpdatedEvent::builder()
        .type_(kind)
        .id(id)
        .invoice_number(note.number)
        .customer_id(note.customer_number)
        .currency_code(note.amount.currency)
        .amount(note.amount)
        .status(note.status)
        .url(page(note.number))
        .build()
}

/// Where the customer would see the document, at the real service.
fn page(number: DocumentNumber) -> String {
    format!("https://app.billsby.com/invoice/{number}")
}
