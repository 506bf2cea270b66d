//! The values that several resources share, as the domain has them and as the wire has them.
//!
//! Ids, names of enumerations and amounts convert with `into()`, which the
//! builders of the reply types call by themselves. Instants have a form of
//! their own on the wire: `Timestamp::utc` where the description says
//! `Timestamp`, `Timestamp::zoneless` where it says `ZonelessTimestamp`.

use crate::billing::address::{Address, Phone};
use crate::billing::money::{Currency, Money};
use crate::billing::payments::Card;
use crate::billing::text::Text;
use crate::billing::{
    BillingError, add_ons, calendar, counters, credit_notes, custom_fields, customers, events, ids, invoices,
    plan_changes, pricing, products, subscriptions,
};
use crate::runtime::Rejection;
use crate::store::PageRequest;
use billsby_client::{Amount, types};
use std::str::FromStr;

/// Ids that are numbers, both ways.
macro_rules! numbers {
    ($($name:ident),+ $(,)?) => {$(
        impl From<ids::$name> for types::$name {
            fn from(id: ids::$name) -> Self {
                Self::from(id.get())
            }
        }

        impl From<types::$name> for ids::$name {
            fn from(id: types::$name) -> Self {
                Self::from(id.get())
            }
        }
    )+};
}

numbers! {
    ProductId, PlanId, CycleId, PricingModelId, AddOnId, AllowanceId, CustomerNumber, SubscriptionNumber,
    InvoiceId, CreditNoteId, PaymentLogId, CustomFieldId, CustomFieldResponseId, EventLogId,
}

/// Ids that are text. The other way is [`id`], since not every text is one.
macro_rules! texts {
    ($($domain:ident => $wire:ident),+ $(,)?) => {$(
        impl From<ids::$domain> for types::$wire {
            fn from(id: ids::$domain) -> Self {
                Self::from(id.to_string())
            }
        }
    )+};
}

texts! {
    CustomerId => CustomerId,
    SubscriptionId => SubscriptionId,
    CounterId => CounterId,
    DocumentNumber => InvoiceNumber,
}

/// An id in a path or a query. A text that cannot be one is the id of nothing.
pub(crate) fn id<T: FromStr<Err = BillingError>>(text: &str) -> Result<T, BillingError> {
    text.parse()
}

/// What an update makes of a text; the domain has nothing as an empty one.
pub(super) fn changed(change: types::Change<impl Into<String>>) -> Option<String> {
    match change {
        types::Change::Keep => None,
        types::Change::Clear => Some(String::new()),
        types::Change::Set(text) => Some(text.into()),
    }
}

/// Enumerations that the wire has by name.
macro_rules! names {
    ($($domain:path => $wire:ident),+ $(,)?) => {$(
        impl From<$domain> for types::$wire {
            fn from(member: $domain) -> Self {
                Self::from(member.as_str())
            }
        }
    )+};
}
pub(crate) use names;

names! {
    calendar::BillingDateType => BillingDateTypeName,
    calendar::FrequencyType => FrequencyName,
    calendar::ProRateOption => ProRateOptionName,
    credit_notes::CreditNoteStatus => CreditNoteStatus,
    customers::CardStatus => CardStatus,
    customers::CustomerStatus => CustomerStatus,
    events::EventType => EventLogType,
    invoices::InvoiceStatus => InvoiceStatus,
    invoices::InvoiceType => InvoiceType,
    pricing::PricingModel => PricingModelName,
    products::Visibility => VisibilityName,
    subscriptions::SubscriptionStatus => SubscriptionStatus,
}

impl From<add_ons::ItemStatus> for String {
    fn from(status: add_ons::ItemStatus) -> Self {
        status.to_string()
    }
}

/// Enumerations that the wire has by number, both ways.
macro_rules! numbered {
    ($($domain:path => $wire:ident),+ $(,)?) => {$(
        impl From<$domain> for types::$wire {
            fn from(member: $domain) -> Self {
                Self::from(member.number())
            }
        }

        impl Known for $domain {
            type Wire = types::$wire;

            fn known(wire: &types::$wire) -> Option<Self> {
                Self::from_number(wire.get())
            }
        }
    )+};
}

numbered! {
    calendar::BillingDateType => BillingDateType,
    calendar::FrequencyType => FrequencyType,
    calendar::ProRateOption => ProRateOption,
    custom_fields::CustomFieldType => CustomFieldType,
    plan_changes::PlanChangeType => PlanChangeType,
    pricing::PricingModel => PricingModelType,
    products::ProductType => ProductType,
    products::Visibility => Visibility,
}

/// A member of an enumeration that the wire may know more of than the domain.
pub(super) trait Known: Sized {
    /// What the wire has.
    type Wire: std::fmt::Display;

    /// The member, if it is one.
    fn known(wire: &Self::Wire) -> Option<Self>;
}

impl Known for counters::CounterOperation {
    type Wire = types::CounterOperation;

    fn known(wire: &types::CounterOperation) -> Option<Self> {
        wire.as_str().parse().ok()
    }
}

/// The member of an enumeration that a request names at `pointer`, which is the domain's: `/type` is in the body.
pub(super) fn known<T: Known>(wire: &T::Wire, pointer: &str) -> Result<T, BillingError> {
    T::known(wire).ok_or_else(|| BillingError::invalid(pointer, format!("must be a known value, not `{wire}`")))
}

/// The same where the request may leave it out.
pub(super) fn known_if_given<T: Known>(wire: Option<T::Wire>, pointer: &str) -> Result<Option<T>, BillingError> {
    wire.map(|wire| known(&wire, pointer)).transpose()
}

impl From<Currency> for types::CurrencyCode {
    fn from(currency: Currency) -> Self {
        Self::from(currency.code())
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self::minor(money.minor)
    }
}

impl From<Money> for types::FormattedAmount {
    fn from(money: Money) -> Self {
        Self::from(money.to_string())
    }
}

/// A count as the wire has it: 32 bits, which no count of this server leaves.
pub(crate) fn count(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

/// The page that a request asks for.
pub(crate) fn page_request(page: i32, page_size: i32) -> Result<PageRequest, Rejection> {
    Ok(PageRequest::new(page.into(), page_size.into())?)
}

/// The envelope of a page whose rows are translated: `page!(types::CustomerPage, found.map(summary))`.
macro_rules! page {
    ($envelope:ty, $page:expr) => {{
        let page = $page;
        <$envelope>::builder()
            .current_page($crate::api::values::count(page.page))
            .page_count($crate::api::values::count(page.page_count()))
            .page_size($crate::api::values::count(page.page_size))
            .row_count($crate::api::values::count(page.row_count))
            .results(page.rows)
            .build()
    }};
}
pub(crate) use page;

/// Text that the domain keeps as empty where there is none.
pub(super) fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl<T: AsRef<str>> From<&Address<T>> for types::Address {
    fn from(address: &Address<T>) -> Self {
        types::Address::builder()
            .address_line1(address.line1.as_ref())
            .maybe_address_line2(given(address.line2.as_ref()))
            .city(address.city.as_ref())
            .maybe_state(given(address.state.as_ref()))
            .country(address.country.as_ref())
            .post_code(address.post_code.as_ref())
            .build()
    }
}

impl From<types::Address> for Address {
    fn from(address: types::Address) -> Self {
        Self {
            line1: address.address_line1.into(),
            line2: address.address_line2.unwrap_or_default().into(),
            city: address.city.into(),
            state: address.state.unwrap_or_default().into(),
            country: address.country.as_str().into(),
            post_code: address.post_code.into(),
        }
    }
}

impl From<types::CardDetails> for Card {
    fn from(card: types::CardDetails) -> Self {
        Self {
            full_name: card.full_name.into(),
            token: card.payment_card_token.as_str().into(),
            expiry_month: card.expiry_month,
            expiry_year: card.expiry_year,
            brand: card.card_type.into(),
            last4_digits: card.last4_digits.into(),
        }
    }
}

/// A telephone number as three properties of a reply have it: the country and the code to dial, and the number.
pub(super) fn phone_parts(phone: Option<&Phone>) -> (Option<String>, Option<String>, Option<String>) {
    let part = |read: fn(&Phone) -> &Text| phone.map(read).map(Text::to_string);
    (part(|phone| &phone.dial_country), part(|phone| &phone.dial_code), part(|phone| &phone.number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_know_the_same_names() {
        macro_rules! check {
            ($($domain:path => $wire:ident),+ $(,)?) => {$({
                let mut members: Vec<_> = <$domain>::ALL.iter().map(|member| types::$wire::from(*member)).collect();
                let mut known = types::$wire::KNOWN.to_vec();
                members.sort();
                known.sort();
                // Only the wire has a word for a period that is none.
                known.retain(|name| name.to_string() != "Unassigned");
                assert_eq!(members, known);
            })+};
        }
        check! {
            calendar::BillingDateType => BillingDateTypeName,
            calendar::BillingDateType => BillingDateType,
            calendar::FrequencyType => FrequencyName,
            calendar::FrequencyType => FrequencyType,
            calendar::ProRateOption => ProRateOptionName,
            calendar::ProRateOption => ProRateOption,
            credit_notes::CreditNoteStatus => CreditNoteStatus,
            custom_fields::CustomFieldType => CustomFieldType,
            customers::CardStatus => CardStatus,
            customers::CustomerStatus => CustomerStatus,
            events::EventType => EventLogType,
            invoices::InvoiceStatus => InvoiceStatus,
            invoices::InvoiceType => InvoiceType,
            plan_changes::PlanChangeType => PlanChangeType,
            pricing::PricingModel => PricingModelName,
            pricing::PricingModel => PricingModelType,
            products::ProductType => ProductType,
            products::Visibility => VisibilityName,
            products::Visibility => Visibility,
            subscriptions::SubscriptionStatus => SubscriptionStatus,
        }
        for operation in types::CounterOperation::KNOWN {
            assert!(known::<counters::CounterOperation>(operation, "/operationType").is_ok(), "{operation}");
        }
    }

    #[test]
    fn a_number_that_is_no_member_is_refused_where_it_stands() {
        let error = known::<custom_fields::CustomFieldType>(&types::CustomFieldType::from(9), "/type").unwrap_err();
        assert_eq!(error, BillingError::invalid("/type", "must be a known value, not `9`"));
    }

    #[test]
    fn an_address_comes_back_as_it_was_sent_and_empty_lines_are_left_out() {
        let sent = types::Address::builder()
            .address_line1("1 Main Road")
            .city("London")
            .country("GBR")
            .post_code("W1U 1AA")
            .build();
        assert_eq!(types::Address::from(&Address::from(sent.clone())), sent);
    }
}
