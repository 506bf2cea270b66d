//! What shows of a company from outside, and what the books say it must be.

use crate::model::{Books, CreditNote, Invoice, InvoiceState, Number};

#[derive(Clone, Debug, PartialEq)]
pub struct CustomerView {
    pub status: String,
    pub card_status: String,
    pub total_amount_paid: String,
    pub invoices: Vec<InvoiceView>,
    pub credit_notes: Vec<CreditNoteView>,
    pub tags: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceView {
    pub number: Number,
    pub amount: i64,
    pub refundable: i64,
    pub status: String,
    pub credit_notes: i32,
}

/// An invoice alone, with the outcome of each attempt to charge it, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct SingleInvoiceView {
    pub number: Number,
    pub amount: i64,
    pub refundable: i64,
    pub status: String,
    pub attempts: Vec<bool>,
}

impl From<&Invoice> for SingleInvoiceView {
    fn from(invoice: &Invoice) -> Self {
        let InvoiceView { number, amount, refundable, status, .. } = invoice_view(invoice);
        Self { number, amount, refundable, status, attempts: invoice.attempts.clone() }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CreditNoteView {
    pub number: Number,
    pub amount: i64,
    pub status: String,
    pub invoices: i32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionView {
    pub status: String,
    pub total_revenue: i64,
    pub tags: Vec<String>,
    pub plan_tags: Vec<String>,
    pub custom_tags: Vec<String>,
    /// None where the plan has no counter.
    pub usage: Option<i64>,
}

/// A row of a list of the whole company's.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub number: Number,
    pub amount: i64,
    pub status: String,
}

/// The lists of the whole company, each newest first; customers with their status.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    pub customers: Vec<(usize, String)>,
    pub invoices: Vec<Row>,
    pub credit_notes: Vec<Row>,
}

impl Books {
    /// A customer; None once deleted.
    pub fn customer_view(&self, id: usize) -> Option<CustomerView> {
        let customer = self.customers.get(id).filter(|it| !it.is_deleted)?;
        let own = self.subscriptions.iter().filter(|it| it.customer == id && !it.is_cancelled);
        Some(CustomerView {
            status: customer_status(customer.is_active),
            card_status: if customer.card.is_some() { "Valid" } else { "Missing" }.to_owned(),
            total_amount_paid: dollars(self.paid_by(id)),
            invoices: self.invoices_of(id).rev().map(invoice_view).collect(),
            credit_notes: self.credit_notes_of(id).rev().map(credit_note_view).collect(),
            tags: own.flat_map(|it| each_once(plan_tags(it.plan.tags()), &it.tags)).collect(),
        })
    }

    /// A subscription; None once deleted.
    pub fn subscription_view(&self, id: usize) -> Option<SubscriptionView> {
        let found = self.subscriptions.get(id).filter(|it| !it.is_deleted)?;
        let plan_tags = plan_tags(found.plan.tags());
        Some(SubscriptionView {
            status: if found.is_cancelled { "Cancelled" } else { "Active" }.to_owned(),
            total_revenue: self.revenue_of(id),
            tags: each_once(plan_tags.clone(), &found.tags),
            plan_tags,
            custom_tags: found.tags.clone(),
            usage: found.plan.has_counter().then_some(found.usage),
        })
    }

    /// The lists of the whole company.
    pub fn lists(&self) -> Lists {
        let customers = self.customers.iter().enumerate().rev().filter(|(_, it)| !it.is_deleted);
        let row = |number, amount, status: &str| Row { number, amount, status: status.to_owned() };
        let (invoices, notes) = (self.invoices.iter().rev(), self.credit_notes.iter().rev());
        Lists {
            customers: customers.map(|(id, it)| (id, customer_status(it.is_active))).collect(),
            invoices: invoices.map(|it| row(it.number, it.amount, invoice_status(it.state))).collect(),
            credit_notes: notes.map(|it| row(it.number, it.amount, credit_note_status(it))).collect(),
        }
    }
}

fn invoice_view(invoice: &Invoice) -> InvoiceView {
    InvoiceView {
        number: invoice.number,
        amount: invoice.amount,
        refundable: invoice.refundable(),
        status: invoice_status(invoice.state).to_owned(),
        credit_notes: invoice.credit_notes,
    }
}

fn credit_note_view(note: &CreditNote) -> CreditNoteView {
    CreditNoteView {
        number: note.number,
        amount: note.amount,
        status: credit_note_status(note).to_owned(),
        invoices: i32::from(note.invoice.is_some()),
    }
}

fn customer_status(is_active: bool) -> String {
    if is_active { "Active" } else { "Inactive" }.to_owned()
}

fn invoice_status(state: InvoiceState) -> &'static str {
    match state {
        InvoiceState::Paid => "Paid",
        InvoiceState::Unpaid => "Unpaid",
        InvoiceState::PaidOffline => "PaidOffline",
        InvoiceState::WrittenOff => "WrittenOff",
    }
}

fn credit_note_status(note: &CreditNote) -> &'static str {
    if note.is_paid { "Paid" } else { "Failed" }
}

fn plan_tags(tags: &[&str]) -> Vec<String> {
    tags.iter().map(|tag| (*tag).to_owned()).collect()
}

fn each_once(mut tags: Vec<String>, more: &[String]) -> Vec<String> {
    for tag in more {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    tags
}

/// With the sign, and without decimals when whole.
fn dollars(cents: i64) -> String {
    let minus = if cents < 0 { "-" } else { "" };
    let cents = cents.abs();
    match cents % 100 {
        0 => format!("{minus}${}", cents / 100),
        part => format!("{minus}${}.{part:02}", cents / 100),
    }
}
