//! Records in memory.

use crate::stage::{Ids, Stage};
use billsby_client::unified::{
    CreditNote, CreditNoteStatus, Customer, CustomerReference, Invoice, InvoiceStatus, LineItem, Memory, Payment,
    PaymentMethod, PaymentStatus, Plan, PlanStatus, Price, RemoteData, Subscription, SubscriptionStatus,
};
use billsby_client::{Amount, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};

pub struct InMemory {
    memory: Memory,
    ids: Ids,
    next: AtomicI64,
}

fn at(day: i64) -> Option<Timestamp> {
    Some(Timestamp::utc(jiff::Timestamp::from_second(1_700_000_000 + day * 86_400).unwrap()))
}

fn sent(id: &str) -> Option<RemoteData> {
    Some(serde_json::from_value(serde_json::json!({ "native": id })).unwrap())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn customer(id: &str, day: i64) -> Customer {
    let mut customer = Customer::new(id);
    customer.first_name = text("Ada");
    customer.last_name = text("Lovelace");
    customer.name = text("Ada Lovelace");
    customer.email = text("ada@example.com");
    customer.created_at = at(day);
    customer.remote_data = sent(id);
    customer
}

fn payment(id: &str, invoice: &str, day: i64) -> Payment {
    let mut payment = Payment::new(id);
    payment.method = Some(PaymentMethod::Card);
    payment.method_is_mapped = true;
    payment.provider_method = text("card");
    payment.status = Some(PaymentStatus::Paid);
    payment.status_is_mapped = true;
    payment.provider_status = text("ok");
    payment.amount = text("20.00");
    payment.amount_minor = Some(Amount::minor(2000));
    payment.refund_amount = text("5.00");
    payment.refund_amount_minor = Some(Amount::minor(500));
    payment.currency = text("USD");
    payment.invoice_id = text(invoice);
    payment.created_at = at(day);
    payment.remote_data = sent(id);
    payment
}

fn invoice(id: &str, day: i64, status: InvoiceStatus) -> Invoice {
    let is_paid = status == InvoiceStatus::Paid;
    let money = |minor: i64| (Amount::minor(minor).in_currency("USD").ok(), Some(Amount::minor(minor)));
    let mut invoice = Invoice::new(id);
    invoice.customer = Some(CustomerReference::new("ada"));
    invoice.is_recurring = Some(is_paid);
    invoice.status_is_mapped = true;
    invoice.provider_status = Some(status.to_string());
    invoice.status = Some(status);
    invoice.issue_date = at(day);
    invoice.created_at = at(day);
    (invoice.total_discount, invoice.total_discount_minor) = money(0);
    (invoice.sub_total, invoice.sub_total_minor) = money(2000);
    (invoice.total_tax_amount, invoice.total_tax_amount_minor) = money(0);
    (invoice.total_amount, invoice.total_amount_minor) = money(2000);
    (invoice.balance, invoice.balance_minor) = money(if is_paid { 0 } else { 2000 });
    (invoice.refundable_amount, invoice.refundable_amount_minor) = money(if is_paid { 1500 } else { 0 });
    invoice.number = text(id);
    invoice.currency = text("USD");
    let mut item = LineItem::default();
    item.name = text("The Daily");
    item.quantity = Some(1.into());
    (item.amount, item.amount_minor) = money(2000);
    invoice.line_items = Some(vec![item]);
    invoice.payments = Some(Vec::new());
    if is_paid {
        invoice.subscription_id = text("daily");
        invoice.paid_on_date = at(day);
        invoice.payments = Some(vec![payment("payment-1", id, day)]);
    }
    invoice.remote_data = sent(id);
    invoice
}

impl Stage for InMemory {
    type Provider = Memory;

    async fn set() -> Self {
        let memory = Memory::new("a secret");
        memory.put(customer("ada", 1));
        let mut subscription = Subscription::new("daily");
        subscription.customer = Some(CustomerReference::new("ada"));
        subscription.plan_id = text("standard");
        subscription.status = Some(SubscriptionStatus::Active);
        subscription.status_is_mapped = true;
        subscription.provider_status = text("active");
        subscription.quantity = Some(1);
        subscription.currency = text("USD");
        subscription.created_at = at(1);
        subscription.remote_data = sent("daily");
        memory.put(subscription);
        let mut plan = Plan::new("standard");
        plan.name = text("Standard");
        plan.status = Some(PlanStatus::Active);
        plan.status_is_mapped = true;
        plan.provider_status = text("on sale");
        let mut price = Price::default();
        price.amount = text("20.00");
        price.amount_minor = Some(Amount::minor(2000));
        price.currency = text("USD");
        price.interval = text("month");
        price.interval_count = Some(1);
        plan.prices = vec![price];
        plan.remote_data = sent("standard");
        memory.put(plan);
        memory.put(invoice("ada-1", 1, InvoiceStatus::Paid));
        memory.put(payment("payment-1", "ada-1", 1));
        for number in 3..6 {
            memory.put(invoice(&format!("ada-{number}"), number, InvoiceStatus::Failed));
        }
        let mut note = CreditNote::new("ada-2");
        note.number = text("ada-2");
        note.customer = Some(CustomerReference::new("ada"));
        note.status = Some(CreditNoteStatus::Paid);
        note.status_is_mapped = true;
        note.provider_status = text("paid");
        note.amount = text("5.00");
        note.amount_minor = Some(Amount::minor(500));
        note.currency = text("USD");
        note.created_at = at(2);
        note.remote_data = sent("ada-2");
        memory.put(note);
        let ids = Ids {
            customer: "ada".to_owned(),
            subscription: "daily".to_owned(),
            plan: "standard".to_owned(),
            paid: "ada-1".to_owned(),
            unpaid: (3..6).map(|number| format!("ada-{number}")).collect(),
            credit_note: "ada-2".to_owned(),
            payment: "payment-1".to_owned(),
        };
        Self { memory, ids, next: AtomicI64::new(10) }
    }

    fn provider(&self) -> &Memory {
        &self.memory
    }

    fn other_account(&self) -> Memory {
        Memory::new("another secret")
    }

    async fn add_customer(&self) -> String {
        let next = self.next.fetch_add(1, Ordering::SeqCst);
        let id = format!("customer-{next}");
        self.memory.put(customer(&id, next));
        id
    }

    async fn remove_customer(&self, id: &str) {
        assert!(self.memory.remove::<Customer>(id).is_some());
    }

    fn ids(&self) -> &Ids {
        &self.ids
    }
}

crate::keeps_the_contract! { InMemory }
