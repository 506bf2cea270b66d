// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// The add-on that was made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnCreated {
    /// `addonId`
    #[serde(rename = "addonId")]
    pub addon_id: types::AddOnId,
}
/// How many of an add-on a subscription has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnQuantity {
    /// `quantity`
    pub quantity: i32,
}
/// The allowance that was made, and its counter.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AllowanceCreated {
    /// `allowanceId`
    #[serde(rename = "allowanceId")]
    pub allowance_id: types::AllowanceId,
    /// `counterId`
    #[serde(rename = "counterId")]
    pub counter_id: types::CounterId,
}
/// What time it is for a company, and what happens next by itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Clock {
    /// `mode`
    pub mode: types::ClockMode,
    /// `now`
    pub now: types::Instant,
    /// `nextDue`
    #[serde(rename = "nextDue", default)]
    #[builder(required)]
    pub next_due: Option<Due>,
}
/// How far a clock is moved, in exactly one of three ways.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ClockAdvance {
    /// By a length of time, longer than nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub by: Option<types::CalendarDuration>,
    /// To an instant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: Option<types::Instant>,
    /// Only `true`. To what happens next by itself; nowhere where nothing will.
    #[serde(
        rename = "toNextEvent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_next_event: Option<bool>,
}
/// What moving a clock did.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ClockAdvanced {
    /// `from`
    pub from: types::Instant,
    /// `to`
    pub to: types::Instant,
    /// How many things happened by themselves in between.
    pub happened: i64,
    /// `nextDue`
    #[serde(rename = "nextDue", default)]
    #[builder(required)]
    pub next_due: Option<Due>,
}
/// How a company's time is to follow the wall clock.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ClockSetting {
    /// `mode`
    pub mode: types::ClockMode,
    /// What the clock shows now. For `frozen` it may be left out, and is then what it shows already; `offset` needs it; `real` has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: Option<types::Instant>,
}
/// A company that the server knows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Company {
    /// `domain`
    pub domain: types::CompanyDomain,
    /// `clockMode`
    #[serde(rename = "clockMode")]
    pub clock_mode: types::ClockMode,
    /// `now`
    pub now: types::Instant,
}
/// When changes of counters take effect.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Counting {
    /// `mode`
    pub mode: types::CountingMode,
    /// How long afterwards they do. `Queued` needs it; `Immediate` has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lag: Option<types::Duration>,
}
/// A coupon, and how often it was used.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Coupon {
    /// `code`
    pub code: String,
    /// Per cent of the price of the plan; missing from a coupon over an amount.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub percentage: Option<i32>,
    /// What it takes off, in minor units; missing from a coupon over a percentage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: Option<i64>,
    /// The currency of `amount`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: Option<types::CurrencyCode>,
    /// The plans it is for; all where empty.
    #[serde(rename = "planIds")]
    pub plan_ids: Vec<types::PlanId>,
    /// Whether it can be used beside others.
    #[serde(rename = "isStackable")]
    pub is_stackable: bool,
    /// How many subscriptions may use it; missing without a limit.
    #[serde(
        rename = "maxRedemptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_redemptions: Option<i32>,
    /// From when on it is refused; missing if never.
    #[serde(
        rename = "expiresOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_on: Option<types::Instant>,
    /// For how many invoices of a subscription it holds; missing for all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cycles: Option<i32>,
    /// How many subscriptions have used it.
    pub redemptions: i64,
}
/// Something that happens by itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Due {
    /// `at`
    pub at: types::Instant,
    /// `kind`
    pub kind: types::DueKind,
}
/// What follows a payment of a subscription that did not come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Dunning {
    /// `declined`
    pub declined: DunningRule,
    /// `failed`
    pub failed: DunningRule,
}
/// The rules of dunning to change, `declined` where the bank said no, `failed` where the gateway had no answer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct DunningChange {
    /// `declined`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub declined: Option<DunningRule>,
    /// `failed`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed: Option<DunningRule>,
}
/// How often a payment is tried again, and what comes of it in the end.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct DunningRule {
    /// How long to wait before each further attempt. The end follows the last of them at once.
    pub retries: Vec<types::Duration>,
    /// `invoiceEnd`
    #[serde(rename = "invoiceEnd")]
    pub invoice_end: types::InvoiceEnd,
    /// For how long the invoice is ToBeWrittenOff. `WriteOffAfter` needs it; the others have none.
    #[serde(
        rename = "writeOffAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub write_off_after: Option<types::Duration>,
    /// `subscriptionEnd`
    #[serde(rename = "subscriptionEnd")]
    pub subscription_end: types::SubscriptionEnd,
}
/// An add-on to make. Its prices come with the cycles of the plans that it is linked to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewAddOn {
    /// The name within the company.
    pub name: String,
    /// The name that customers see; `name` when left out.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// What one of it is called.
    #[serde(
        rename = "singleUnitName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub single_unit_name: Option<String>,
    /// What several of it are called.
    #[serde(
        rename = "pluralUnitName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plural_unit_name: Option<String>,
    /// What a subscription with it is tagged with.
    #[serde(
        rename = "featureTags",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feature_tags: Option<Vec<String>>,
    /// `pricingModel`
    #[serde(rename = "pricingModel")]
    pub pricing_model: types::PricingModelName,
}
/// An allowance to make, and the counter that measures it. What it includes and costs comes with the cycles of the plans that it is linked to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewAllowance {
    /// The name within the company.
    pub name: String,
    /// The name that customers see; `name` when left out.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// What one of it is called.
    #[serde(
        rename = "singleUnitName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub single_unit_name: Option<String>,
    /// What several of it are called.
    #[serde(
        rename = "pluralUnitName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plural_unit_name: Option<String>,
    /// What a subscription with it is tagged with.
    #[serde(
        rename = "featureTags",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feature_tags: Option<Vec<String>>,
    /// `pricingModel`
    #[serde(rename = "pricingModel")]
    pub pricing_model: types::PricingModelName,
    /// The name of its counter.
    #[serde(rename = "counterName")]
    pub counter_name: String,
}
/// A coupon to make, over either a percentage or an amount and its currency.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCoupon {
    /// What customers type.
    pub code: String,
    /// Per cent of the price of the plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub percentage: Option<i32>,
    /// What it takes off, in minor units.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: Option<i64>,
    /// The currency of `amount`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: Option<types::CurrencyCode>,
    /// The plans it is for. All where empty or left out.
    #[serde(rename = "planIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_ids: Option<Vec<types::PlanId>>,
    /// Whether it can be used beside others. It can when this is left out.
    #[serde(
        rename = "isStackable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_stackable: Option<bool>,
    /// How many subscriptions may use it. Without a limit when left out.
    #[serde(
        rename = "maxRedemptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_redemptions: Option<i32>,
    /// From when on it is refused. Never when left out.
    #[serde(
        rename = "expiresOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_on: Option<types::Instant>,
    /// For how many invoices of a subscription it holds. For all when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cycles: Option<i32>,
}
/// Where webhooks go from now on.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewWebhookReceiver {
    /// `url`
    pub url: types::WebhookUrl,
    /// `secret`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: Option<types::WebhookSecret>,
}
/// The rules a company bills by.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Rules {
    /// `settlement`
    pub settlement: types::Settlement,
    /// `counting`
    pub counting: Counting,
    /// `dunning`
    pub dunning: Dunning,
    /// `taxes`
    pub taxes: Vec<Tax>,
}
/// The rules to change. What is left out stays; what is given is replaced whole, in `dunning` each of the two rules for itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct RulesChange {
    /// `settlement`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settlement: Option<types::Settlement>,
    /// `counting`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counting: Option<Counting>,
    /// `dunning`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dunning: Option<DunningChange>,
    /// All taxes, one a country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxes: Option<Vec<Tax>>,
}
/// A tax that is added to what customers of a country are billed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Tax {
    /// `country`
    pub country: types::CountryCode,
    /// What invoices call it.
    pub name: String,
    /// `rate`
    pub rate: types::Percentage,
}
/// An attempt to deliver a webhook. It has either a status or an error; a status from 200 to 299 is success.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookAttempt {
    /// When it was due, on the company's clock.
    pub at: types::Instant,
    /// What the receiver answered.
    #[serde(default)]
    #[builder(required)]
    pub status: Option<i32>,
    /// `error`
    #[serde(default)]
    #[builder(required)]
    pub error: Option<types::WebhookError>,
}
/// A webhook on its way, or what became of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookDelivery {
    /// `id`
    pub id: types::WebhookId,
    /// `type`
    #[serde(rename = "type")]
    pub type_: types::WebhookType,
    /// When it happened, or was put in the row again.
    #[serde(rename = "postedAt")]
    pub posted_at: types::Instant,
    /// `state`
    pub state: types::WebhookState,
    /// Whether it is a copy, sent on request.
    #[serde(rename = "isResent")]
    pub is_resent: bool,
    /// Every attempt to deliver it, in order.
    pub attempts: Vec<WebhookAttempt>,
    /// When it is tried next; null when it is finished, or stands behind another.
    #[serde(rename = "nextAttempt", default)]
    #[builder(required)]
    pub next_attempt: Option<types::Instant>,
}
/// A page of deliveries.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookDeliveryPage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// The rows of all pages.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<WebhookDelivery>,
}
/// Where the webhooks of a company go. The secret is never read back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookReceiver {
    /// `url`
    pub url: types::WebhookUrl,
    /// Whether a secret is sent along.
    #[serde(rename = "hasSecret")]
    pub has_secret: bool,
    /// How many webhooks are not delivered yet.
    pub waiting: i64,
    /// How many were dropped because too many waited, or because the receiver was removed.
    pub dropped: i64,
}
/// How the row of webhooks stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookRow {
    /// Whether nothing that is due now is undelivered. False only when the time was over.
    #[serde(rename = "isSettled")]
    pub is_settled: bool,
    /// How many webhooks wait.
    pub waiting: i64,
    /// When the first of them is tried next, on the company's clock; null where none waits.
    #[serde(rename = "nextAttempt", default)]
    #[builder(required)]
    pub next_attempt: Option<types::Instant>,
}
/// How long to wait.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookWait {
    /// How long at most, a minute or less, by the wall clock. Ten seconds when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timeout: Option<types::Duration>,
}
