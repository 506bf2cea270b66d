//! What is planted in replies on their way, so that the books no longer add up: one thing at a time, each in a document
//! that is otherwise in order.

use serde_json::{Value, json};

/// The documents in which something is planted.
#[derive(Clone)]
pub struct Documents {
    /// The customer of the invoices.
    pub customer: String,
    /// An invoice that is paid, and of which nothing was refunded.
    pub paid: String,
    /// One that is not.
    pub unpaid: String,
    /// Another customer, who has a credit note.
    pub refunded: String,
}

/// Something that is planted, and what is found then.
pub struct Planted {
    /// What a person would say.
    pub what: &'static str,
    /// The kinds of what is found.
    pub kinds: &'static [&'static str],
    /// Plants it in a reply to a read of `path`.
    pub plant: fn(&Documents, path: &str, reply: &mut Value),
}

/// All of it.
pub const PLANTED: &[Planted] = &[
    Planted {
        what: "a line has no amount that can be read",
        kinds: &["unreadable"],
        plant: |it, path, reply| set(it.invoice(path), reply, "/subscriptions/0/subscriptionItems/0/amount", "free"),
    },
    Planted {
        what: "a line has another amount",
        kinds: &["lines"],
        plant: |it, path, reply| set(it.invoice(path), reply, "/subscriptions/0/subscriptionItems/0/amount", "$1"),
    },
    Planted {
        what: "a tax has another amount",
        kinds: &["taxes"],
        plant: |it, path, reply| set(it.invoice(path), reply, "/taxes/0/amount", "$1"),
    },
    Planted {
        what: "an invoice asks more than sub-total and tax come to",
        kinds: &["total"],
        plant: |it, path, reply| {
            for place in ["amount", "refundableAmount"] {
                set(it.invoice(path), reply, &format!("/{place}"), 9900);
                it.set_in_list(path, reply, place, json!(9900));
            }
        },
    },
    Planted {
        what: "two calls tell another status of one invoice",
        kinds: &["contradiction"],
        plant: |it, path, reply| set(it.invoice(path), reply, "/status", "PaidOffline"),
    },
    Planted {
        what: "an invoice is Paid, and its payment is gone",
        kinds: &["payment_missing"],
        plant: |it, path, reply| set(it.payments(path, &it.paid), reply, "", json!([])),
    },
    Planted {
        what: "an invoice was paid twice",
        kinds: &["payment_twice"],
        plant: |it, path, reply| {
            if let (true, Some(payments)) = (it.payments(path, &it.paid), reply.as_array_mut()) {
                payments.extend_from_within(..1);
            }
        },
    },
    Planted {
        what: "an invoice was paid, and is Unpaid",
        kinds: &["payment_unnoticed"],
        plant: |it, path, reply| set(it.payments(path, &it.unpaid), reply, "/0/status", "success"),
    },
    Planted {
        what: "less is left to refund, and no credit note says why",
        kinds: &["refundable"],
        plant: |it, path, reply| {
            set(it.invoice(path), reply, "/refundableAmount", 100);
            it.set_in_list(path, reply, "refundableAmount", json!(100));
        },
    },
    Planted {
        what: "a credit note belongs to no invoice",
        kinds: &["credit_note_without_invoice"],
        plant: |it, path, reply| {
            let is_theirs = path.ends_with(&format!("/customers/{}/creditNotes", it.refunded));
            if let (true, Some(notes)) = (is_theirs, reply.as_array_mut()) {
                notes.extend_from_within(..1);
            }
        },
    },
];

impl Documents {
    /// Whether the paid invoice is read.
    fn invoice(&self, path: &str) -> bool {
        path.ends_with(&format!("/invoices/{}", self.paid))
    }

    fn payments(&self, path: &str, invoice: &str) -> bool {
        path.ends_with(&format!("/invoices/{invoice}/paymentlogs"))
    }

    /// Sets a property of the paid invoice in the customer's list.
    fn set_in_list(&self, path: &str, reply: &mut Value, property: &str, value: Value) {
        if path.ends_with(&format!("/customers/{}/invoices", self.customer)) {
            let mut rows = reply.as_array_mut().into_iter().flatten();
            if let Some(row) = rows.find(|row| row["invoiceNumber"] == self.paid.as_str()) {
                row[property] = value;
            }
        }
    }
}

fn set(is_meant: bool, reply: &mut Value, pointer: &str, value: impl Into<Value>) {
    if let Some(place) = reply.pointer_mut(pointer).filter(|_| is_meant) {
        *place = value.into();
    }
}
