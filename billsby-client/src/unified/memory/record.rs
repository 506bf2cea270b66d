//! What the records kept in memory have in common.

use crate::Timestamp;
use crate::unified::{
    CreditNote, Customer, CustomerReference, Invoice, ListQuery, Payment, Plan, Resource, Subscription,
};

/// The records, by kind.
#[derive(Debug, Default)]
pub struct Kept {
    customers: Vec<Customer>,
    invoices: Vec<Invoice>,
    subscriptions: Vec<Subscription>,
    plans: Vec<Plan>,
    credit_notes: Vec<CreditNote>,
    payments: Vec<Payment>,
}

/// What a list can be narrowed by.
#[derive(Default)]
pub struct Facts {
    customer: Option<String>,
    subscription: Option<String>,
    invoice: Option<String>,
    status: Option<String>,
    number: Option<String>,
}

/// A record that can be kept.
pub trait Record: Clone + Send {
    const RESOURCE: Resource;
    const NAME: &'static str;

    fn id(&self) -> &str;
    fn created_at(&self) -> Option<Timestamp>;
    fn without_remote_data(self) -> Self;
    fn facts(&self, kept: &Kept) -> Facts;
    fn all(kept: &Kept) -> &Vec<Self>;
    fn all_mut(kept: &mut Kept) -> &mut Vec<Self>;
}

macro_rules! record {
    ($record:ident $(with $within:ident)?, $name:literal, $resource:ident, $kept:ident, |$it:ident, $all:ident| $facts:expr) => {
        impl Record for $record {
            const RESOURCE: Resource = Resource::$resource;
            const NAME: &'static str = $name;

            fn id(&self) -> &str {
                &self.id
            }

            fn created_at(&self) -> Option<Timestamp> {
                self.created_at
            }

            fn without_remote_data(mut self) -> Self {
                self.remote_data = None;
                $(self.$within.iter_mut().flatten().for_each(|record| record.remote_data = None);)?
                self
            }

            fn facts(&self, kept: &Kept) -> Facts {
                let ($it, $all) = (self, kept);
                _ = $all;
                $facts
            }

            fn all(kept: &Kept) -> &Vec<Self> {
                &kept.$kept
            }

            fn all_mut(kept: &mut Kept) -> &mut Vec<Self> {
                &mut kept.$kept
            }
        }
    };
}

record!(Customer, "customer", Customers, customers, |_it, _all| Facts::default());
record!(Invoice with payments, "invoice", Invoices, invoices, |it, _all| Facts {
    customer: customer(it.customer.as_ref()),
    subscription: it.subscription_id.clone(),
    status: it.status.as_ref().map(ToString::to_string),
    number: it.number.clone(),
    ..Facts::default()
});
record!(Subscription, "subscription", Subscriptions, subscriptions, |it, _all| Facts {
    customer: customer(it.customer.as_ref()),
    status: it.status.as_ref().map(ToString::to_string),
    ..Facts::default()
});
record!(Plan, "plan", Plans, plans, |it, _all| Facts {
    status: it.status.as_ref().map(ToString::to_string),
    ..Facts::default()
});
record!(CreditNote, "credit note", CreditNotes, credit_notes, |it, _all| Facts {
    customer: customer(it.customer.as_ref()),
    status: it.status.as_ref().map(ToString::to_string),
    number: it.number.clone(),
    ..Facts::default()
});
record!(Payment, "payment", Payments, payments, |it, all| {
    let invoice = all.invoices.iter().find(|invoice| Some(&invoice.id) == it.invoice_id.as_ref());
    Facts {
        customer: invoice.and_then(|invoice| customer(invoice.customer.as_ref())),
        subscription: invoice.and_then(|invoice| invoice.subscription_id.clone()),
        invoice: it.invoice_id.clone(),
        status: it.status.as_ref().map(ToString::to_string),
        number: None,
    }
});

fn customer(reference: Option<&CustomerReference>) -> Option<String> {
    reference?.id.clone()
}

impl Facts {
    /// Whether it is what a list asks for, apart from when it was made.
    pub fn are_wanted(&self, query: &ListQuery) -> bool {
        [
            (query.wanted_customer(), &self.customer),
            (query.wanted_subscription(), &self.subscription),
            (query.wanted_invoice(), &self.invoice),
            (query.wanted_number(), &self.number),
        ]
        .into_iter()
        .all(|(wanted, fact)| wanted.is_none() || wanted == fact.as_deref())
    }

    /// Whether it stands where a list asks for.
    pub fn stand(&self, status: Option<&str>) -> bool {
        status.is_none() || status == self.status.as_deref()
    }
}
