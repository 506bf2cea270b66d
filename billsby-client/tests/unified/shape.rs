//! What a record looks like as JSON.

use billsby_client::unified::{CreditNote, Customer, Invoice, Payment, Plan, Subscription};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text,
    /// Decimal text.
    Decimal,
    /// Minor units.
    Minor,
    Instant,
    Bool,
    Number,
    Integer,
    /// One of these words, or a word of the provider's.
    Word(&'static str),
    Object(&'static [Field]),
    List(&'static [Field]),
    Texts,
}

/// The name of a field, and what it holds where it is not null.
pub type Field = (&'static str, Kind);

use Kind::*;

pub const CUSTOMER: &[Field] = &[
    ("id", Text),
    ("first_name", Text),
    ("last_name", Text),
    ("name", Text),
    ("email", Text),
    ("phone", Text),
    ("created_at", Instant),
    ("updated_at", Instant),
];

const CUSTOMER_OF_INVOICE: &[Field] =
    &[("id", Text), ("name", Text), ("email", Text), ("phone", Text), ("created_at", Instant), ("updated_at", Instant)];

const METHODS: &str = "card|bank_transfer|cash|check|paypal|wallet|wire_transfer";
const PAYMENT_STATUS: &str = "pending|authorized|paid|partial|refunded|voided|cancelled|unknown";

/// The fields of the listing first, then those that it lacks.
pub const PAYMENT: &[Field] = &[
    ("id", Text),
    ("method", Word(METHODS)),
    ("status", Word(PAYMENT_STATUS)),
    ("amount", Decimal),
    ("transaction_fee", Decimal),
    ("refund_amount", Decimal),
    ("currency", Text),
    ("exchange_rate", Number),
    ("invoice_id", Text),
    ("created_at", Instant),
    ("updated_at", Instant),
    // Lacked.
    ("provider_method", Text),
    ("method_is_mapped", Bool),
    ("provider_status", Text),
    ("status_is_mapped", Bool),
    ("amount_minor", Minor),
    ("refund_amount_minor", Minor),
];

pub const INVOICE: &[Field] = &[
    ("id", Text),
    ("customer", Object(CUSTOMER_OF_INVOICE)),
    ("subscription_id", Text),
    ("is_recurring", Bool),
    ("status", Word("pending|paid|failed|cancelled|refunded|draft")),
    ("issue_date", Instant),
    ("due_date", Instant),
    ("paid_on_date", Instant),
    ("transaction_fee", Decimal),
    ("total_discount", Decimal),
    ("sub_total", Decimal),
    ("total_tax_amount", Decimal),
    ("balance", Decimal),
    ("number", Text),
    ("currency", Text),
    ("exchange_rate", Number),
    ("payments", List(PAYMENT)),
    (
        "line_items",
        List(&[
            ("id", Text),
            ("name", Text),
            ("description", Text),
            ("item_id", Text),
            ("quantity", Number),
            ("currency", Text),
            ("exchange_rate", Number),
            // Lacked.
            ("unit_price", Decimal),
            ("unit_price_minor", Minor),
            ("discount", Decimal),
            ("discount_minor", Minor),
            ("amount", Decimal),
            ("amount_minor", Minor),
        ]),
    ),
    ("memo", Text),
    ("created_at", Instant),
    ("updated_at", Instant),
    // Lacked.
    ("provider_status", Text),
    ("status_is_mapped", Bool),
    ("total_amount", Decimal),
    ("total_amount_minor", Minor),
    ("total_discount_minor", Minor),
    ("sub_total_minor", Minor),
    ("total_tax_amount_minor", Minor),
    ("balance_minor", Minor),
    ("refundable_amount", Decimal),
    ("refundable_amount_minor", Minor),
];

pub const SUBSCRIPTION: &[Field] = &[
    ("id", Text),
    ("customer", Object(CUSTOMER_OF_INVOICE)),
    ("plan_id", Text),
    ("plan_name", Text),
    ("product_id", Text),
    ("product_name", Text),
    ("status", Word("active|trialing|paused|suspended|cancelled")),
    ("provider_status", Text),
    ("status_is_mapped", Bool),
    ("quantity", Integer),
    ("currency", Text),
    ("next_billing_amount", Decimal),
    ("next_billing_amount_minor", Minor),
    ("next_billing_date", Instant),
    ("minimum_term_end", Instant),
    ("created_at", Instant),
    ("updated_at", Instant),
];

pub const PLAN: &[Field] = &[
    ("id", Text),
    ("name", Text),
    ("description", Text),
    ("product_id", Text),
    ("status", Word("active|hidden|archived")),
    ("provider_status", Text),
    ("status_is_mapped", Bool),
    (
        "prices",
        List(&[
            ("id", Text),
            ("amount", Decimal),
            ("amount_minor", Minor),
            ("currency", Text),
            ("interval", Text),
            ("interval_count", Integer),
        ]),
    ),
    ("features", Texts),
    ("created_at", Instant),
    ("updated_at", Instant),
];

pub const CREDIT_NOTE: &[Field] = &[
    ("id", Text),
    ("number", Text),
    ("customer", Object(CUSTOMER_OF_INVOICE)),
    ("invoice_id", Text),
    ("status", Word("pending|paid|failed")),
    ("provider_status", Text),
    ("status_is_mapped", Bool),
    ("amount", Decimal),
    ("amount_minor", Minor),
    ("currency", Text),
    ("created_at", Instant),
    ("updated_at", Instant),
];

/// Asserts that a record has these fields and no other, each null or of its kind, and that those in `told` are not
/// null.
#[track_caller]
pub fn check(record: &impl Serialize, fields: &[Field], told: &str) {
    let record = serde_json::to_value(record).unwrap();
    object(&record, fields);
    for name in told.split_whitespace() {
        assert!(!record[name].is_null(), "`{name}` is null in {record:#}");
    }
}

#[track_caller]
fn object(record: &Value, fields: &[Field]) {
    let map = record.as_object().unwrap();
    for (name, kind) in fields {
        let value = map.get(*name).unwrap_or_else(|| panic!("no `{name}` in {record:#}"));
        let fits = value.is_null() || fits(value, *kind, map.get("status_is_mapped"));
        assert!(fits, "`{name}` is no {kind:?}: {value}");
    }
    let unknown = map.keys().find(|key| *key != "remote_data" && fields.iter().all(|(name, _)| name != key));
    assert_eq!(unknown, None, "in {record:#}");
}

#[track_caller]
fn fits(value: &Value, kind: Kind, is_mapped: Option<&Value>) -> bool {
    let text = value.as_str();
    match kind {
        Text => text.is_some(),
        Decimal => text.is_some_and(|text| {
            let (whole, fraction) = text.trim_start_matches('-').split_once('.').unwrap();
            whole.parse::<u64>().is_ok() && fraction.len() == 2 && fraction.parse::<u8>().is_ok()
        }),
        Minor | Integer => value.is_i64(),
        Instant => text.is_some_and(|text| text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok()),
        Bool => value.is_boolean(),
        Number => value.is_number(),
        Word(words) => {
            text.is_some_and(|text| words.split('|').any(|word| word == text) || is_mapped == Some(&Value::Bool(false)))
        }
        Object(fields) => {
            object(value, fields);
            true
        }
        List(fields) => {
            value.as_array().unwrap().iter().for_each(|value| object(value, fields));
            true
        }
        Texts => value.as_array().unwrap().iter().all(Value::is_string),
    }
}

/// What a field may hold.
fn sample(kind: Kind) -> Value {
    match kind {
        Text => json!("text"),
        Decimal => json!("12.34"),
        Minor | Integer => json!(1234),
        Instant => json!("2026-01-31T12:00:00.000Z"),
        Bool => json!(true),
        Number => json!(1.25),
        Word(words) => json!(words.split('|').next_back()),
        Object(fields) => filled(fields),
        List(fields) => json!([filled(fields)]),
        Texts => json!(["text"]),
    }
}

fn filled(fields: &[Field]) -> Value {
    fields.iter().map(|(name, kind)| ((*name).to_owned(), sample(*kind))).collect::<serde_json::Map<_, _>>().into()
}

/// Also of the fields that no provider here fills.
#[test]
fn every_field_is_read_and_written_by_its_name_and_type() {
    fn holds<T: Serialize + DeserializeOwned>(fields: &[Field]) {
        let record = filled(fields);
        let read: T = serde_json::from_value(record.clone()).unwrap_or_else(|error| panic!("{error}: {record:#}"));
        let names = fields.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" ");
        check(&read, fields, &names);
        assert_eq!(serde_json::to_value(read).unwrap(), record);
    }
    holds::<Customer>(CUSTOMER);
    holds::<Invoice>(INVOICE);
    holds::<Payment>(PAYMENT);
    holds::<Subscription>(SUBSCRIPTION);
    holds::<Plan>(PLAN);
    holds::<CreditNote>(CREDIT_NOTE);
    // The counts of the listing: what comes after these is what it lacks.
    let listed = |fields: &[Field], last: &str| fields.iter().position(|(name, _)| *name == last).map(|at| at + 1);
    assert_eq!(listed(CUSTOMER, "updated_at"), Some(8));
    assert_eq!(listed(INVOICE, "updated_at"), Some(21));
    assert_eq!(listed(PAYMENT, "updated_at"), Some(11));
}
