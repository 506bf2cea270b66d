//! From Billsby's records to unified ones.

use super::crosswalk;
use crate::types;
use crate::unified::customer::whole_name;
use crate::unified::money::{decimal, from_display};
use crate::unified::{
    CreditNote, Customer, CustomerReference, Invoice, LineItem, Payment, PaymentStatus, Plan, Price, RemoteData,
    Subscription,
};
use crate::{Amount, Timestamp};

/// Billsby writes instants in three forms. Here they have one, so that those of a list equal those of a single record.
fn instant(timestamp: Timestamp) -> Option<Timestamp> {
    Some(Timestamp::utc(timestamp.instant()))
}

fn text(text: impl AsRef<str>) -> Option<String> {
    let text = text.as_ref();
    (!text.is_empty()).then(|| text.to_owned())
}

fn phone(dial_code: Option<&str>, number: Option<&str>) -> Option<String> {
    let number = number.filter(|number| !number.is_empty())?;
    Some(match dial_code.map(|code| code.trim_start_matches('+')).filter(|code| !code.is_empty()) {
        Some(code) => format!("+{code} {number}"),
        None => number.to_owned(),
    })
}

macro_rules! customer {
    ($of:expr, $remote:expr) => {{
        let (of, remote_data) = ($of, $remote);
        Customer {
            id: of.customer_unique_id.to_string(),
            first_name: text(&of.first_name),
            last_name: text(&of.last_name),
            name: whole_name(&of.first_name, &of.last_name),
            email: text(&of.email),
            phone: phone(of.phone_number_dial_code.as_deref(), of.phone_number.as_deref()),
            created_at: instant(of.created_on),
            updated_at: None,
            remote_data,
        }
    }};
}

pub fn customer(of: &types::Customer, remote_data: Option<RemoteData>) -> Customer {
    customer!(of, remote_data)
}

pub fn listed_customer(of: &types::CustomerSummary, remote_data: Option<RemoteData>) -> Customer {
    customer!(of, remote_data)
}

/// What every form of an invoice tells.
fn basic_invoice(
    number: &types::InvoiceNumber,
    created_on: Timestamp,
    amount: Amount,
    currency: &types::CurrencyCode,
    status: &types::InvoiceStatus,
) -> Invoice {
    let (unified, status_is_mapped) = crosswalk::INVOICE_STATUS.unified(status.as_str());
    let balance = balance(status, amount);
    let currency = currency.as_str();
    Invoice {
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        issue_date: instant(created_on),
        total_amount: decimal(Some(amount), currency),
        total_amount_minor: Some(amount),
        balance: decimal(balance, currency),
        balance_minor: balance,
        number: text(number),
        currency: text(currency),
        created_at: instant(created_on),
        ..Invoice::new(number.as_str())
    }
}

/// What is owed of an invoice; none where the status is a new one.
fn balance(status: &types::InvoiceStatus, amount: Amount) -> Option<Amount> {
    use types::InvoiceStatus::*;
    match status {
        Pending | Unpaid | ToBeWrittenOff => Some(amount),
        Paid | PaidOffline | WrittenOff => Some(Amount::ZERO),
        Unknown(_) => None,
    }
}

pub fn listed_invoice(of: &types::InvoiceSummary, remote_data: Option<RemoteData>) -> Invoice {
    let name = text(&of.customer_full_name).or_else(|| whole_name(&of.customer_first_name, &of.customer_last_name));
    let customer = CustomerReference { name, ..CustomerReference::new(of.customer_unique_id.as_str()) };
    let invoice = basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status);
    Invoice { customer: Some(customer), remote_data, ..invoice }
}

pub fn invoice_of(customer: &str, of: &types::CustomerInvoice, remote_data: Option<RemoteData>) -> Invoice {
    Invoice {
        customer: Some(CustomerReference::new(customer)),
        refundable_amount: decimal(Some(of.refundable_amount), of.currency.as_str()),
        refundable_amount_minor: Some(of.refundable_amount),
        remote_data,
        ..basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}

/// The customer of an invoice. Where the invoice does not tell, its number does: it begins with the id.
pub fn customer_of(invoice: &types::Invoice) -> String {
    let by_number = || invoice.invoice_number.as_str().split('-').next().unwrap_or_default().to_owned();
    invoice.customer_unique_id.as_ref().map_or_else(by_number, ToString::to_string)
}

/// An invoice with all that can be told of it but its payments.
pub fn invoice(of: &types::Invoice, remote_data: Option<RemoteData>) -> Invoice {
    let currency = of.currency.as_str();
    let items = || of.subscriptions.iter().flatten().flat_map(|part| &part.subscription_items);
    let discounts: Option<Vec<Amount>> = items().map(|item| from_display(item.discounts.as_str(), currency)).collect();
    let discount = discounts.and_then(Amount::checked_sum);
    let sub_total = from_display(of.sub_total.as_str(), currency);
    let tax = from_display(of.tax_total.as_str(), currency);
    let customer = CustomerReference {
        name: whole_name(&of.customer_first_name, &of.customer_last_name),
        email: text(&of.customer_email),
        ..CustomerReference::new(customer_of(of))
    };
    Invoice {
        customer: Some(customer),
        subscription_id: subscriptions_of(of).next().map(str::to_owned),
        is_recurring: match of.invoice_type {
            types::InvoiceType::Unknown(_) => None,
            ref kind => Some(*kind == types::InvoiceType::Renewal),
        },
        total_discount: decimal(discount, currency),
        total_discount_minor: discount,
        sub_total: decimal(sub_total, currency),
        sub_total_minor: sub_total,
        total_tax_amount: decimal(tax, currency),
        total_tax_amount_minor: tax,
        refundable_amount: decimal(Some(of.refundable_amount), currency),
        refundable_amount_minor: Some(of.refundable_amount),
        line_items: Some(items().map(|item| line_item(item, currency)).collect()),
        remote_data,
        ..basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}

/// The subscriptions that an invoice bills.
pub fn subscriptions_of(invoice: &types::Invoice) -> impl Iterator<Item = &str> {
    let parts = invoice.subscriptions.iter().flatten();
    parts.filter_map(|part| part.subscription_unique_id.as_ref()).map(types::SubscriptionId::as_str)
}

fn line_item(of: &types::InvoiceItem, currency: &str) -> LineItem {
    let money = |text: &types::FormattedAmount| from_display(text.as_str(), currency);
    let (unit_price, discount, amount) = (money(&of.unit_price), money(&of.discounts), money(&of.amount));
    LineItem {
        name: text(&of.description),
        description: text(&of.description),
        quantity: of.units.as_str().parse::<i64>().ok().map(Into::into),
        unit_price: decimal(unit_price, currency),
        unit_price_minor: unit_price,
        discount: decimal(discount, currency),
        discount_minor: discount,
        amount: decimal(amount, currency),
        amount_minor: amount,
        currency: text(currency),
        ..LineItem::default()
    }
}

/// Adds to an invoice the attempts to take payment for it.
pub fn with_payments(invoice: Invoice, payments: Vec<Payment>) -> Invoice {
    let paid = payments.iter().find(|payment| payment.status == Some(PaymentStatus::Paid));
    Invoice { paid_on_date: paid.and_then(|payment| payment.created_at), payments: Some(payments), ..invoice }
}

/// What parts the number of an invoice from that of an attempt in the id of a payment.
const PART: char = '.';

/// The invoice of a payment, by the id of the payment.
pub fn invoice_of_payment(id: &str) -> Option<&str> {
    id.rsplit_once(PART).map(|(invoice, _)| invoice)
}

/// An attempt to take payment for an invoice.
///
/// Billsby numbers attempts and finds them by their invoice only, so that the id here has both. An attempt is for the
/// whole of the invoice; once that is written off, its amount is 0 and the attempt's is not known any more.
pub fn payment(of: &types::PaymentLog, invoice: &Invoice, remote_data: Option<RemoteData>) -> Payment {
    let (status, status_is_mapped) = crosswalk::PAYMENT_STATUS.unified(of.status.as_str());
    let (method, method_is_mapped) = crosswalk::PAYMENT_METHOD.unified(&of.payment_method);
    let is_written_off = invoice.provider_status.as_deref() == Some(types::InvoiceStatus::WrittenOff.as_str());
    let amount = invoice.total_amount_minor.filter(|_| !is_written_off);
    let refunded = match (amount, invoice.refundable_amount_minor) {
        (Some(amount), Some(refundable)) if status == PaymentStatus::Paid => amount.checked_sub(refundable),
        _ => None,
    };
    let currency = invoice.currency.as_deref().unwrap_or_default();
    Payment {
        method: Some(method),
        provider_method: text(&of.payment_method),
        method_is_mapped,
        status: Some(status),
        provider_status: text(of.status.as_str()),
        status_is_mapped,
        amount: decimal(amount, currency),
        amount_minor: amount,
        refund_amount: decimal(refunded, currency),
        refund_amount_minor: refunded,
        currency: text(currency),
        invoice_id: text(&invoice.id),
        created_at: instant(of.created_on),
        remote_data,
        ..Payment::new(format!("{}{PART}{}", invoice.id, of.payment_log_id))
    }
}

fn basic_subscription(id: &types::SubscriptionId, status: &types::SubscriptionStatus) -> Subscription {
    let (unified, status_is_mapped) = crosswalk::SUBSCRIPTION_STATUS.unified(status.as_str());
    Subscription {
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        ..Subscription::new(id.as_str())
    }
}

pub fn listed_subscription(of: &types::SubscriptionSummary, remote_data: Option<RemoteData>) -> Subscription {
    let customer = CustomerReference {
        name: text(&of.customer_fullname),
        email: text(&of.customer_email),
        ..CustomerReference::new(of.customer_unique_id.as_str())
    };
    Subscription {
        customer: Some(customer),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_unique_id, &of.status)
    }
}

pub fn subscription_of(
    customer: &str,
    of: &types::CustomerSubscription,
    remote_data: Option<RemoteData>,
) -> Subscription {
    Subscription {
        customer: Some(CustomerReference::new(customer)),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        quantity: Some(of.units.into()),
        currency: text(&of.currency),
        next_billing_date: of.next_billing.and_then(instant),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_id, &of.status)
    }
}

pub fn subscription(of: &types::Subscription, remote_data: Option<RemoteData>) -> Subscription {
    let customer = CustomerReference {
        name: text(&of.customer_fullname),
        email: text(&of.customer_email),
        ..CustomerReference::new(of.customer_unique_id.as_str())
    };
    Subscription {
        customer: Some(customer),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        quantity: Some(of.units.into()),
        currency: text(&of.currency),
        next_billing_amount: decimal(Some(of.next_billing_amount), of.currency.as_str()),
        next_billing_amount_minor: Some(of.next_billing_amount),
        next_billing_date: of.next_billing_date.and_then(instant),
        minimum_term_end: of.contract_minimum_term_end.and_then(instant),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_unique_id, &of.status)
    }
}

/// The id of a plan. Billsby finds a plan by its product only, so that the id here has both.
fn plan_id(product: types::ProductId, plan: types::PlanId) -> String {
    format!("{product}{PART}{plan}")
}

/// The product of a plan, by the id of the plan.
pub fn product_of_plan(id: &str) -> Option<types::ProductId> {
    id.split_once(PART).and_then(|(product, _)| product.parse::<i64>().ok()).map(Into::into)
}

pub fn plan(of: &types::Plan, currency: &types::CurrencyCode, remote_data: Option<RemoteData>) -> Plan {
    let (status, status_is_mapped) = crosswalk::PLAN_STATUS.unified(of.visibility.as_str());
    Plan {
        name: text(&of.display_name).or_else(|| text(&of.name)),
        description: of.description.as_deref().and_then(text),
        product_id: Some(of.product_id.to_string()),
        status: Some(status),
        provider_status: text(of.visibility.as_str()),
        status_is_mapped,
        prices: of.cycles.iter().map(|cycle| price(cycle, currency.as_str())).collect(),
        features: of.feature_tags.clone(),
        remote_data,
        ..Plan::new(plan_id(of.product_id, of.plan_id))
    }
}

fn price(of: &types::Cycle, currency: &str) -> Price {
    use types::FrequencyType::*;
    let pricing = &of.pricing_model;
    let interval = match pricing.frequency_type {
        Daily => "day".to_owned(),
        Weekly => "week".to_owned(),
        Monthly => "month".to_owned(),
        Yearly => "year".to_owned(),
        Unknown(number) => number.to_string(),
    };
    // Where there are tiers the price is in them.
    let has_tiers = pricing.tiers.as_ref().is_some_and(|tiers| !tiers.is_empty());
    let amount = pricing.price.filter(|_| !has_tiers);
    Price {
        id: Some(of.cycle_id.to_string()),
        amount: decimal(amount, currency),
        amount_minor: amount,
        currency: text(currency),
        interval: Some(interval),
        interval_count: Some(pricing.frequency.into()),
    }
}

fn basic_credit_note(
    number: &types::InvoiceNumber,
    created_on: Timestamp,
    amount: Amount,
    currency: &types::CurrencyCode,
    status: &types::CreditNoteStatus,
) -> CreditNote {
    let (unified, status_is_mapped) = crosswalk::CREDIT_NOTE_STATUS.unified(status.as_str());
    CreditNote {
        number: text(number),
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        amount: decimal(Some(amount), currency.as_str()),
        amount_minor: Some(amount),
        currency: text(currency),
        created_at: instant(created_on),
        ..CreditNote::new(number.as_str())
    }
}

pub fn credit_note(of: &types::CreditNote, remote_data: Option<RemoteData>) -> CreditNote {
    let name = text(&of.customer_full_name).or_else(|| whole_name(&of.customer_first_name, &of.customer_last_name));
    let customer = CustomerReference { name, ..CustomerReference::new(of.customer_unique_id.as_str()) };
    let note = basic_credit_note(&of.credit_note_unique_id, of.created_on, of.amount, &of.currency, &of.status);
    CreditNote { customer: Some(customer), remote_data, ..note }
}

pub fn credit_note_of(customer: &str, of: &types::CustomerCreditNote, remote_data: Option<RemoteData>) -> CreditNote {
    CreditNote {
        customer: Some(CustomerReference::new(customer)),
        remote_data,
        ..basic_credit_note(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}
