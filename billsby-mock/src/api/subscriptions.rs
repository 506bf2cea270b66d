//! Subscriptions.

use super::values::{count, id, known_if_given, page, page_request};
use crate::billing::Company;
use crate::billing::address::{Contact, PhoneInput};
use crate::billing::calendar::Frequency;
use crate::billing::coupons::CouponChoice;
use crate::billing::custom_fields::CustomFieldAnswer;
use crate::billing::cycles::Cycle;
use crate::billing::events::{EventLog, EventValue};
use crate::billing::ids::AllowanceId;
use crate::billing::money::{Currency, Money};
use crate::billing::orders::{AddOnChoice, Order};
use crate::billing::plan_changes::{PlanChange, PlanChangeType};
use crate::billing::pricing::Tier;
use crate::billing::subscribing::{AddedSubscription, NewSubscription};
use crate::billing::subscription_lists::SubscriptionFilter;
use crate::billing::subscriptions::{RenewalDate, SubscriptionDetails, SubscriptionRow};
use crate::generated::requests;
use crate::runtime::Rejection;
use crate::store::ListOrder;
use billsby_client::{Amount, Timestamp, types};
use serde_json::Value;

/// What is bought, by a body of either of the two shapes that buy.
macro_rules! order {
    ($body:ident, $units:expr) => {
        Order {
            cycle: $body.cycle_id.into(),
            units: $units.into(),
            shipping_address: $body.shipping_address.map(Into::into),
            additional_email: $body.additional_email.map(Into::into),
            phone: PhoneInput {
                dial_country: $body.phone_number_dial_country,
                dial_code: $body.phone_number_dial_code,
                number: $body.phone_number,
            },
            marketing_consent: $body.marketing_consent,
            answers: answers($body.custom_field_response),
            add_ons: add_ons($body.add_ons),
            allowances: allowances($body.allowances),
            coupons: coupons($body.coupon_codes),
        }
    };
}

pub(super) fn list_customer_subscriptions(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomerSubscriptions,
) -> Result<Vec<types::CustomerSubscription>, Rejection> {
    let found = company.list_customer_subscriptions(id(request.customer_unique_id.as_str())?)?;
    Ok(found.into_iter().map(of_customer).collect())
}

pub(super) fn add_customer_subscription(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::AddCustomerSubscription,
) -> Result<types::SubscriptionCreated, Rejection> {
    let customer = id(request.customer_unique_id.as_str())?;
    let body = request.body;
    let units = body.units.unwrap_or(1);
    let order = order!(body, units);
    let added = AddedSubscription {
        address: body.address.map(Into::into),
        tax_reg_number: body.tax_reg_number,
        ip_address: body.ip_address,
        order,
    };
    let subscription = company.add_customer_subscription(customer, added, now)?;
    Ok(types::SubscriptionCreated::builder().customer_unique_id(customer).subscription_unique_id(subscription).build())
}

pub(super) fn list_subscriptions(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListSubscriptions,
) -> Result<types::SubscriptionPage, Rejection> {
    let wanted = page_request(request.page, request.page_size)?;
    let order = ListOrder::parse(request.order_by.as_deref(), request.order_by_descending.as_deref())?;
    let filter = SubscriptionFilter {
        is_active: request.is_active,
        is_in_free_trial: request.is_in_free_trial,
        product_name: request.product_name,
        plan_name: request.plan_name,
    };
    let found = company.list_subscriptions(&filter, order, wanted);
    Ok(page!(types::SubscriptionPage, found.map(summary)))
}

pub(super) fn create_subscription(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::CreateSubscription,
) -> Result<types::SubscriptionCreated, Rejection> {
    let body = request.body;
    let contact = Contact {
        first_name: body.first_name.into(),
        last_name: body.last_name.into(),
        email: body.email.as_str().into(),
        address: body.address.into(),
    };
    let order = order!(body, body.units);
    let new = NewSubscription { contact, card: body.card_details.into(), order };
    let (customer, subscription) = company.create_subscription(new, now)?;
    Ok(types::SubscriptionCreated::builder().customer_unique_id(customer).subscription_unique_id(subscription).build())
}

pub(super) fn get_subscription(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetSubscription,
) -> Result<types::Subscription, Rejection> {
    let SubscriptionDetails {
        row: SubscriptionRow { subscription, customer, product, plan, cycle },
        company_currency,
        next,
        next_billing_date,
        next_billing_amount,
        next_cycle_recurring_billing_amount,
        recurring_billing_amount: _,
        total_revenue,
    } = company.get_subscription(id(request.subscription_unique_id.as_str())?)?;
    let currency = subscription.currency;
    Ok(types::Subscription::builder()
        .subscription_id(subscription.number)
        .subscription_unique_id(subscription.id)
        .customer_id(customer.number)
        .customer_unique_id(customer.id)
        .customer_email(customer.contact.email())
        .customer_fullname(customer.contact.full_name())
        .product_id(product.id)
        .product_name(product.name.as_str())
        .product_visibility(product.visibility)
        .plan_id(plan.id)
        .plan_id_next(next.map(|(plan, _)| types::PlanId::from(plan.id)))
        .plan_name(plan.name.as_str())
        .visibility(plan.visibility)
        .cycle_id(cycle.id)
        .cycle_id_next(next.map(|(_, cycle)| types::CycleId::from(cycle.id)))
        .units(count(subscription.units))
        .units_next(subscription.next.as_ref().map(|next| count(next.units)))
        .plan_pricing_model(pricing(cycle, currency))
        .next_plan_pricing_model(next.map(|(_, cycle)| pricing(cycle, currency)))
        .status(subscription.status)
        .created_on(Timestamp::zoneless(subscription.created_on.timestamp()))
        .contract_minimum_term_end(subscription.contract_minimum_term_end.map(|at| Timestamp::zoneless(at.timestamp())))
        .company_currency(company_currency)
        .currency(currency)
        .next_billing_date(next_billing_date.map(Timestamp::zoneless))
        .next_billing_amount(next_billing_amount)
        .next_billing_amount_formatted(next_billing_amount)
        .next_cycle_recurring_billing_amount(next_cycle_recurring_billing_amount)
        .total_revenue(total_revenue)
        .total_revenue_formatted(total_revenue)
        .is_billing_address_validation_required(product.requirements.billing_address_validation)
        .is_shipping_address_required(product.requirements.shipping_address)
        .is_shipping_address_validation_required(product.requirements.shipping_address_validation)
        .build())
}

pub(super) fn cancel_subscription(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::CancelSubscription,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let customer = id(request.customer_unique_id.as_str())?;
    Ok(company.cancel_subscription(subscription, customer, now)?)
}

pub(super) fn get_shipping_address(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetShippingAddress,
) -> Result<types::Address, Rejection> {
    Ok(company.get_shipping_address(id(request.subscription_unique_id.as_str())?)?.into())
}

pub(super) fn update_shipping_address(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::UpdateShippingAddress,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    Ok(company.update_shipping_address(subscription, request.body.into(), now)?)
}

pub(super) fn change_subscription_plan(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::ChangeSubscriptionPlan,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let body = request.body;
    let kind = known_if_given(body.plan_change_type, "/planChangeType")?;
    let change = PlanChange {
        plan: body.plan_id.into(),
        cycle: body.cycle_id.into(),
        customer: body.customer_unique_id.as_str().to_owned(),
        kind: kind.unwrap_or(PlanChangeType::Immediate),
        units: body.units.map(Into::into),
        add_ons: add_ons(body.add_ons),
        allowances: allowances(body.allowances),
        issue_refund: body.issue_refund.unwrap_or(false),
    };
    Ok(company.change_subscription_plan(subscription, change, now)?)
}

pub(super) fn update_renewal_date(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::UpdateRenewalDate,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let renewal = RenewalDate {
        new_renewal_date: request.body.new_renewal_date.map(Timestamp::instant),
        pause_subscription: request.body.pause_subscription,
    };
    Ok(company.update_renewal_date(subscription, renewal, now)?)
}

pub(super) fn list_subscription_event_logs(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListSubscriptionEventLogs,
) -> Result<types::EventLogPage, Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let wanted = page_request(request.page, request.page_size)?;
    let found = company.list_subscription_event_logs(subscription, wanted)?;
    Ok(page!(types::EventLogPage, found.map(|entry| event(&entry))))
}

fn answers(given: Option<Vec<types::CustomFieldAnswer>>) -> Vec<CustomFieldAnswer> {
    let given = given.into_iter().flatten();
    given.map(|answer| CustomFieldAnswer { field: answer.custom_field_id.into(), value: answer.value }).collect()
}

fn add_ons(given: Option<Vec<types::AddOnSelection>>) -> Vec<AddOnChoice> {
    let given = given.into_iter().flatten();
    given
        .map(|choice| AddOnChoice { add_on: choice.add_on_id.into(), quantity: choice.quantity.map(Into::into) })
        .collect()
}

fn allowances(given: Option<Vec<types::AllowanceId>>) -> Vec<AllowanceId> {
    given.into_iter().flatten().map(Into::into).collect()
}

fn coupons(given: Option<Vec<types::CouponRedemption>>) -> Vec<CouponChoice> {
    let given = given.into_iter().flatten();
    given.map(|coupon| CouponChoice { plan: coupon.plan_id.into(), code: coupon.coupon_code }).collect()
}

fn of_customer(details: SubscriptionDetails<'_>) -> types::CustomerSubscription {
    let SubscriptionRow { subscription, product, plan, .. } = details.row;
    types::CustomerSubscription::builder()
        .subscription_id(subscription.id)
        .product_id(product.id)
        .product_name(product.name.as_str())
        .plan_id(plan.id)
        .plan_name(plan.name.as_str())
        .status(subscription.status)
        .currency(subscription.currency)
        .revenue(details.recurring_billing_amount)
        .next_billing(details.next_billing_date.map(Timestamp::utc))
        .created_on(Timestamp::utc(subscription.created_on.timestamp()))
        .units(count(subscription.units))
        .build()
}

fn summary(row: SubscriptionRow<'_>) -> types::SubscriptionSummary {
    let SubscriptionRow { subscription, customer, product, plan, .. } = row;
    types::SubscriptionSummary::builder()
        .subscription_id(subscription.number)
        .subscription_unique_id(subscription.id)
        .customer_id(customer.number)
        .customer_unique_id(customer.id)
        .customer_email(customer.contact.email())
        .customer_fullname(customer.contact.full_name())
        .plan_id(plan.id)
        .plan_name(plan.name.as_str())
        .product_id(product.id)
        .product_name(product.name.as_str())
        .created_on(Timestamp::utc(subscription.created_on.timestamp()))
        .status(subscription.status)
        .is_in_free_trial(subscription.is_in_free_trial())
        .build()
}

fn pricing(cycle: &Cycle, currency: Currency) -> types::PlanPricingModel {
    let terms = &cycle.terms;
    let (free_trial, free_trial_unit) = length(terms.free_trial);
    let (contract_term, contract_term_unit) = length(terms.contract_term);
    let setup_fee = terms.setup_fee.map(|fee| Money::new(fee, currency));
    types::PlanPricingModel::builder()
        .pricing_model_id(cycle.pricing_model_id)
        .frequency(count(terms.frequency.every))
        .frequency_type(terms.frequency.unit)
        .free_trial(free_trial)
        .free_trial_frequency_type(free_trial_unit)
        .contract_term(contract_term)
        .contract_term_frequency_type(contract_term_unit)
        .setup_fee_price(setup_fee.map(Amount::from))
        .setup_fee_price_formatted(setup_fee.map(types::FormattedAmount::from))
        .free_quantity(count(terms.tariff.free_quantity))
        .billing_date_type(terms.billing_date.kind())
        .fixed_billing_date_day(terms.billing_date.day().map(i32::from))
        .fixed_billing_date_month(terms.billing_date.month().map(i32::from))
        .pro_rate_option(terms.pro_rate)
        .tiers(terms.tariff.tiers.iter().map(tier).collect::<Vec<_>>())
        .build()
}

/// A length of time that may be none, as a number and a word.
fn length(length: Option<Frequency>) -> (Option<i32>, types::FrequencyName) {
    match length {
        Some(length) => (Some(count(length.every)), length.unit.into()),
        None => (None, types::FrequencyName::Unassigned),
    }
}

pub(super) fn tier(tier: &Tier) -> types::Tier {
    types::Tier::builder()
        .start(count(tier.start))
        .maybe_finish(tier.finish.map(count))
        .price(Amount::minor(tier.price))
        .build()
}

fn event(entry: &EventLog) -> types::EventLog {
    let data = entry.event.data().into_iter().map(|(key, value)| {
        let value = match value {
            EventValue::Text(text) => Value::from(text),
            EventValue::Number(number) => Value::from(number),
            EventValue::Instant(at) => Value::from(Timestamp::utc(at).to_string()),
            EventValue::Counter(counter) => Value::from(counter.to_string()),
            EventValue::Document(number) => Value::from(number.to_string()),
        };
        (key.to_owned(), value)
    });
    types::EventLog::builder()
        .subscription_event_log_id(entry.id)
        .type_(entry.event.kind())
        .created_on(Timestamp::utc(entry.created_on))
        .event_data(data.collect::<serde_json::Map<_, _>>())
        .build()
}

#[cfg(test)]
mod tests {
    use crate::billing::events::EventType;

    #[test]
    fn the_description_lists_the_details_of_every_event() {
        let description: serde_json::Value = serde_json::from_str(crate::OPENAPI).unwrap();
        let table = description.pointer("/components/schemas/EventLogType/description").unwrap().as_str().unwrap();
        for kind in EventType::ALL {
            let row = table.lines().find(|line| line.starts_with(&format!("| `{kind}` |"))).unwrap();
            let keys: Vec<_> = kind.keys().iter().map(|key| format!("`{key}`")).collect();
            let listed = if keys.is_empty() { "none".to_owned() } else { keys.join(", ") };
            assert!(row.ends_with(&format!("| {listed} |")), "{row}");
        }
    }
}
