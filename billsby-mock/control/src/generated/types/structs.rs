// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// The add-on that was made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AddOnCreated {
    /// `addonId`
    pub addon_id: types::AddOnId,
}
/// How many of an add-on a subscription has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnQuantity {
    /// `quantity`
    pub quantity: i32,
}
/// The allowance that was made, and its counter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AllowanceCreated {
    /// `allowanceId`
    pub allowance_id: types::AllowanceId,
    /// `counterId`
    pub counter_id: types::CounterId,
}
/// What time it is for a company, and what happens next by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Clock {
    /// `mode`
    pub mode: types::ClockMode,
    /// `now`
    pub now: types::Instant,
    /// `nextDue`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_due: Option<Due>,
}
/// How far a clock is moved, in exactly one of three ways.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ClockAdvance {
    /// By a length of time, longer than nothing.
    pub by: Option<types::CalendarDuration>,
    /// To an instant.
    pub to: Option<types::Instant>,
    /// Only `true`. To what happens next by itself; nowhere where nothing will.
    pub to_next_event: Option<bool>,
}
/// What moving a clock did.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct ClockAdvanced {
    /// `from`
    pub from: types::Instant,
    /// `to`
    pub to: types::Instant,
    /// How many things happened by themselves in between.
    pub happened: i64,
    /// `nextDue`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_due: Option<Due>,
}
/// How a company's time is to follow the wall clock.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ClockSetting {
    /// `mode`
    pub mode: types::ClockMode,
    /// What the clock shows now. For `frozen` it may be left out, and is then what it shows already; `offset` needs it; `real` has none.
    pub at: Option<types::Instant>,
}
/// A company that the server knows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Company {
    /// `domain`
    pub domain: types::CompanyDomain,
    /// `clockMode`
    pub clock_mode: types::ClockMode,
    /// `now`
    pub now: types::Instant,
}
/// The company to make out of another.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CompanyFork {
    /// `to`
    pub to: types::CompanyDomain,
    /// The key that opens it. When left out it is the domain, an underscore, and `0123456789abcdef` twice.
    pub api_key: Option<types::CompanyKey>,
    /// The snapshot to start from, which must be one of the other company. Where that company stands now when left out.
    pub snapshot_id: Option<types::SnapshotId>,
    /// Whether the webhooks of the copy are its own. What waits is left to the other company then, and ids come from another row. When left out, both post what waits, and both give what they post next the same ids.
    pub own_webhooks: Option<bool>,
}
/// When changes of counters take effect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Counting {
    /// `mode`
    pub mode: types::CountingMode,
    /// How long afterwards they do. `Queued` needs it; `Immediate` has none.
    pub lag: Option<types::Duration>,
}
/// A coupon, and how often it was used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Coupon {
    /// `code`
    pub code: String,
    /// Per cent of the price of the plan; missing from a coupon over an amount.
    pub percentage: Option<i32>,
    /// What it takes off, in minor units; missing from a coupon over a percentage.
    pub amount: Option<i64>,
    /// The currency of `amount`.
    pub currency: Option<types::CurrencyCode>,
    /// The plans it is for; all where empty.
    pub plan_ids: Vec<types::PlanId>,
    /// Whether it can be used beside others.
    pub is_stackable: bool,
    /// How many subscriptions may use it; missing without a limit.
    pub max_redemptions: Option<i32>,
    /// From when on it is refused; missing if never.
    pub expires_on: Option<types::Instant>,
    /// For how many invoices of a subscription it holds; missing for all.
    pub cycles: Option<i32>,
    /// How many subscriptions have used it.
    pub redemptions: i64,
}
/// Something that happens by itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Due {
    /// `at`
    pub at: types::Instant,
    /// `kind`
    pub kind: types::DueKind,
}
/// What follows a payment of a subscription that did not come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Dunning {
    /// `declined`
    pub declined: DunningRule,
    /// `failed`
    pub failed: DunningRule,
}
/// The rules of dunning to change, `declined` where the bank said no, `failed` where the gateway had no answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct DunningChange {
    /// `declined`
    pub declined: Option<DunningRule>,
    /// `failed`
    pub failed: Option<DunningRule>,
}
/// How often a payment is tried again, and what comes of it in the end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct DunningRule {
    /// How long to wait before each further attempt. The end follows the last of them at once.
    pub retries: Vec<types::Duration>,
    /// `invoiceEnd`
    pub invoice_end: types::InvoiceEnd,
    /// For how long the invoice is ToBeWrittenOff. `WriteOffAfter` needs it; the others have none.
    pub write_off_after: Option<types::Duration>,
    /// `subscriptionEnd`
    pub subscription_end: types::SubscriptionEnd,
}
/// How often a call is expected. At least once when left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ExpectedTimes {
    /// 0 when left out.
    pub least: Option<i64>,
    /// Any number when left out.
    pub most: Option<i64>,
}
/// Something that goes wrong on purpose. What it was not given, it has not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Fault {
    /// `id`
    pub id: types::FaultId,
    /// How often it has struck.
    pub strikes: i64,
    /// `kind`
    pub kind: types::FaultKind,
    /// Only calls of these operations.
    pub operations: Option<Vec<types::OperationName>>,
    /// Only calls of operations with this effect. Not beside `operations`.
    pub effect: Option<types::Effect>,
    /// Only webhooks of these types.
    pub webhooks: Option<Vec<types::WebhookType>>,
    /// For Latency, Status, Reset, EmptyReply and GarbageReply.
    pub moment: Option<types::Moment>,
    /// How many of the calls or webhooks that it is about are spared first.
    pub after: Option<i64>,
    /// How often it strikes at most. Without end when left out.
    pub times: Option<i64>,
    /// How many of them it strikes. All when left out.
    pub rate: Option<Rate>,
    /// It strikes before this instant only, on the company's clock.
    pub until: Option<types::Instant>,
    /// How much longer a call takes. Latency needs it.
    pub latency: Option<Latency>,
    /// What a call is answered with. Status needs it.
    pub status: Option<i32>,
    /// For Status. How many seconds the header `Retry-After` has; without it the header is not sent.
    pub retry_after: Option<i32>,
    /// How long the body takes, by the wall clock. SlowBody needs it.
    pub over: Option<types::Duration>,
    /// What the reply has for its content type. WrongContentType needs it.
    pub content_type: Option<String>,
    /// How far back a read looks. StaleRead needs it.
    pub staleness: Option<Staleness>,
    /// How much later a webhook arrives, on the company's clock. WebhookDelayed needs it.
    pub delay: Option<types::Duration>,
}
/// Calls that follow each other, each with what those before it were answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Fixture {
    /// What it is good for.
    pub description: Option<String>,
    /// The scenario whose steps and names come before these. A step may have the name of one of its steps, and is what the name stands for from there on.
    pub extends: Option<types::ScenarioName>,
    /// `steps`
    pub steps: Vec<Step>,
    /// `ids`
    pub ids: Option<std::collections::BTreeMap<String, String>>,
}
/// What a cache had to do with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarCache {
    /// Never there, as no cache had.
    pub comment: Option<String>,
}
/// The body of a reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarContent {
    /// `size`
    pub size: i64,
    /// `mimeType`
    pub mime_type: String,
    /// `text`
    pub text: String,
    /// How much of the body it is, where it is not all.
    pub comment: Option<String>,
}
/// What made an archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarCreator {
    /// `name`
    pub name: String,
    /// `version`
    pub version: String,
}
/// A call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarEntry {
    /// `startedDateTime`
    pub started_date_time: types::Instant,
    /// `time`
    pub time: f64,
    /// `request`
    pub request: HarRequest,
    /// `response`
    pub response: HarResponse,
    /// `cache`
    pub cache: HarCache,
    /// `timings`
    pub timings: HarTimings,
    /// The number of the call, its operation, and what became of it unless it was answered.
    pub comment: String,
}
/// All calls of an archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarLog {
    /// Of the format.
    pub version: String,
    /// `creator`
    pub creator: HarCreator,
    /// `entries`
    pub entries: Vec<HarEntry>,
}
/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarPostData {
    /// `mimeType`
    pub mime_type: String,
    /// `text`
    pub text: String,
    /// How much of the body it is, where it is not all.
    pub comment: Option<String>,
}
/// A request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarRequest {
    /// `method`
    pub method: types::HttpMethod,
    /// `url`
    pub url: String,
    /// `httpVersion`
    pub http_version: String,
    /// Always empty.
    pub cookies: Vec<NamedValue>,
    /// `headers`
    pub headers: Vec<NamedValue>,
    /// `queryString`
    pub query_string: Vec<NamedValue>,
    /// `postData`
    pub post_data: Option<HarPostData>,
    /// Always -1, which is unknown.
    pub headers_size: i64,
    /// `bodySize`
    pub body_size: i64,
}
/// A reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarResponse {
    /// 0 where there was none.
    pub status: i32,
    /// `statusText`
    pub status_text: String,
    /// `httpVersion`
    pub http_version: String,
    /// Always empty.
    pub cookies: Vec<NamedValue>,
    /// `headers`
    pub headers: Vec<NamedValue>,
    /// `content`
    pub content: HarContent,
    /// Always empty.
    pub redirect_url: String,
    /// Always -1, which is unknown.
    pub headers_size: i64,
    /// `bodySize`
    pub body_size: i64,
}
/// How long the parts of a call took.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HarTimings {
    /// `send`
    pub send: f64,
    /// `wait`
    pub wait: f64,
    /// `receive`
    pub receive: f64,
}
/// An HTTP archive in the format HAR 1.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct HttpArchive {
    /// `log`
    pub log: HarLog,
}
/// A body, as the journal keeps it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalBody {
    /// The first 64 KiB of it at most. What is no UTF-8 reads as U+FFFD.
    pub text: String,
    /// How many bytes it had.
    pub length: i64,
    /// Whether more came than is kept.
    pub is_cut: bool,
}
/// One place in which a call is not as expected.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalDifference {
    /// `/body/amount`, `/path/customerUniqueId`, `/query/page`, `/headers/accept`, `/status`.
    pub pointer: String,
    /// `expected`
    pub expected: String,
    /// `found`
    pub found: String,
}
/// A call, and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalEntry {
    /// `number`
    pub number: types::JournalNumber,
    /// When the request came, on the company's clock.
    pub at: types::Instant,
    /// When the request came, by the wall clock.
    pub wall: types::Instant,
    /// How long it took until the reply was ready.
    pub duration: types::Duration,
    /// `method`
    pub method: types::HttpMethod,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent; empty where there was none.
    pub query: String,
    /// The operation; null where the call led to none.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub operation: Option<types::OperationName>,
    /// `key`
    pub key: types::KeyState,
    /// `request`
    pub request: JournalMessage,
    /// The status of the reply; null where there was none.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub status: Option<i32>,
    /// `reply`
    pub reply: JournalMessage,
    /// `outcome`
    pub outcome: types::JournalOutcome,
}
/// A call that is expected. What is left out may be anything.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct JournalExpectation {
    /// `operation`
    pub operation: Option<types::OperationName>,
    /// `method`
    pub method: Option<types::HttpMethod>,
    /// A text within the path or the query, as they were sent.
    pub path: Option<String>,
    /// Parameters in the path, by name.
    pub path_values: Option<std::collections::BTreeMap<String, String>>,
    /// Parameters in the query, by name.
    pub query_values: Option<std::collections::BTreeMap<String, String>>,
    /// Headers of the request, by name.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `key`
    pub key: Option<types::KeyState>,
    /// `status`
    pub status: Option<types::StatusPattern>,
    /// The whole body of the request.
    pub body: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the body has among other things. Lists may have other items, too.
    pub body_contains: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the body has at places, which are JSON pointers.
    pub body_at: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// A text within the body.
    pub body_text: Option<String>,
    /// `times`
    pub times: Option<ExpectedTimes>,
}
/// What calls are expected to have been made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct JournalExpectations {
    /// `order`
    pub order: Option<types::ExpectedOrder>,
    /// `expectations`
    pub expectations: Vec<JournalExpectation>,
}
/// A request or a reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalMessage {
    /// By name.
    pub headers: Vec<NamedValue>,
    /// `body`
    pub body: JournalBody,
}
/// A page of calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// The rows of all pages.
    pub row_count: i32,
    /// `results`
    pub results: Vec<JournalEntry>,
}
/// How much a journal keeps, and how.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct JournalSettings {
    /// How many calls it keeps at most; with none it is off. 1000 when nothing was set.
    pub entries: Option<i32>,
    /// How many bytes all heads and bodies have together at most. 16 MiB when nothing was set.
    pub body_bytes: Option<i64>,
    /// Whether the same requests always make the same journal. Then nothing takes any time, the wall clock is the company's clock, and headers that tell how a request came here are left out.
    pub is_deterministic: Option<bool>,
}
/// How much a journal keeps at most, and how much it holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalState {
    /// How many calls it keeps at most.
    pub entries: i32,
    /// How many bytes all heads and bodies have together at most.
    pub body_bytes: i64,
    /// Whether the same requests always make the same journal.
    pub is_deterministic: bool,
    /// How many calls it holds.
    pub held: i64,
    /// How many bytes their heads and bodies have.
    pub held_body_bytes: i64,
    /// How many older calls it had to drop since it was last cleared.
    pub dropped: i64,
    /// The number of the latest call there ever was; 0 before the first.
    pub latest: i64,
}
/// Whether what was expected is met.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct JournalVerdict {
    /// `isMet`
    pub is_met: bool,
    /// What a person needs to know where it is not met; null where it is.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub report: Option<String>,
    /// What is not met, in the order in which it was expected. A sequence is met or not as a whole.
    pub unmet: Vec<UnmetExpectation>,
}
/// How much longer a call takes, in exactly one of three ways, each an hour at most. Always `fixed`; anything between `from` and `to`, all alike; or distributed like the logarithms of a normal distribution, half of the calls within `median` and 99 of a hundred within `p99`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Latency {
    /// `fixed`
    pub fixed: Option<types::Duration>,
    /// `from`
    pub from: Option<types::Duration>,
    /// `to`
    pub to: Option<types::Duration>,
    /// `median`
    pub median: Option<types::Duration>,
    /// `p99`
    pub p99: Option<types::Duration>,
}
/// What became of a fixture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct LoadedFixture {
    /// `ids`
    pub ids: std::collections::BTreeMap<String, String>,
}
/// A company that was just made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct MadeCompany {
    /// `domain`
    pub domain: types::CompanyDomain,
    /// `apiKey`
    pub api_key: types::CompanyKey,
    /// `clockMode`
    pub clock_mode: types::ClockMode,
    /// `now`
    pub now: types::Instant,
    /// `ids`
    pub ids: std::collections::BTreeMap<String, String>,
}
/// A header or a parameter. What a secret header held reads `***`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct NamedValue {
    /// `name`
    pub name: String,
    /// `value`
    pub value: String,
}
/// An add-on to make. Its prices come with the cycles of the plans that it is linked to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewAddOn {
    /// The name within the company.
    pub name: String,
    /// The name that customers see; `name` when left out.
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// What one of it is called.
    pub single_unit_name: Option<String>,
    /// What several of it are called.
    pub plural_unit_name: Option<String>,
    /// What a subscription with it is tagged with.
    pub feature_tags: Option<Vec<String>>,
    /// `pricingModel`
    pub pricing_model: types::PricingModelName,
}
/// An allowance to make, and the counter that measures it. What it includes and costs comes with the cycles of the plans that it is linked to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewAllowance {
    /// The name within the company.
    pub name: String,
    /// The name that customers see; `name` when left out.
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// What one of it is called.
    pub single_unit_name: Option<String>,
    /// What several of it are called.
    pub plural_unit_name: Option<String>,
    /// What a subscription with it is tagged with.
    pub feature_tags: Option<Vec<String>>,
    /// `pricingModel`
    pub pricing_model: types::PricingModelName,
    /// The name of its counter.
    pub counter_name: String,
}
/// What a company starts with. At most one of `data`, `scenario` and `fixture`; without any of them it is empty.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCompany {
    /// The key that opens it. When left out it is the domain, an underscore, and `0123456789abcdef` twice.
    pub api_key: Option<types::CompanyKey>,
    /// `seed`
    pub seed: Option<types::Seed>,
    /// As for the setting of the clock, which may start at any instant. The server's own when left out.
    pub clock: Option<ClockSetting>,
    /// `data`
    pub data: Option<types::CompanyData>,
    /// `scenario`
    pub scenario: Option<types::ScenarioName>,
    /// `fixture`
    pub fixture: Option<Fixture>,
}
/// A coupon to make, over either a percentage or an amount and its currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCoupon {
    /// What customers type.
    pub code: String,
    /// Per cent of the price of the plan.
    pub percentage: Option<i32>,
    /// What it takes off, in minor units.
    pub amount: Option<i64>,
    /// The currency of `amount`.
    pub currency: Option<types::CurrencyCode>,
    /// The plans it is for. All where empty or left out.
    pub plan_ids: Option<Vec<types::PlanId>>,
    /// Whether it can be used beside others. It can when this is left out.
    pub is_stackable: Option<bool>,
    /// How many subscriptions may use it. Without a limit when left out.
    pub max_redemptions: Option<i32>,
    /// From when on it is refused. Never when left out.
    pub expires_on: Option<types::Instant>,
    /// For how many invoices of a subscription it holds. For all when left out.
    pub cycles: Option<i32>,
}
/// Something that is to go wrong. It is about every call, or every webhook, unless it says of which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewFault {
    /// `kind`
    pub kind: types::FaultKind,
    /// Only calls of these operations.
    pub operations: Option<Vec<types::OperationName>>,
    /// Only calls of operations with this effect. Not beside `operations`.
    pub effect: Option<types::Effect>,
    /// Only webhooks of these types.
    pub webhooks: Option<Vec<types::WebhookType>>,
    /// For Latency, Status, Reset, EmptyReply and GarbageReply. BeforeActing when left out.
    pub moment: Option<types::Moment>,
    /// How many of the calls or webhooks that it is about are spared first. None when left out.
    pub after: Option<i64>,
    /// How often it strikes at most. Without end when left out.
    pub times: Option<i64>,
    /// How many of them it strikes. All when left out.
    pub rate: Option<Rate>,
    /// It strikes before this instant only, on the company's clock.
    pub until: Option<types::Instant>,
    /// It strikes for so long from now, on the company's clock.
    pub lasting: Option<types::Duration>,
    /// How much longer a call takes. Latency needs it.
    pub latency: Option<Latency>,
    /// What a call is answered with. Status needs it.
    pub status: Option<i32>,
    /// For Status. How many seconds the header `Retry-After` has; without it the header is not sent.
    pub retry_after: Option<i32>,
    /// How long the body takes, by the wall clock. SlowBody needs it.
    pub over: Option<types::Duration>,
    /// What the reply has for its content type. WrongContentType needs it.
    pub content_type: Option<String>,
    /// How far back a read looks. StaleRead needs it.
    pub staleness: Option<Staleness>,
    /// How much later a webhook arrives, on the company's clock. WebhookDelayed needs it.
    pub delay: Option<types::Duration>,
}
/// What to remember a snapshot by.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewSnapshot {
    /// `name`
    pub name: Option<types::SnapshotName>,
}
/// Where webhooks go from now on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewWebhookReceiver {
    /// `url`
    pub url: types::WebhookUrl,
    /// `secret`
    pub secret: Option<types::WebhookSecret>,
}
/// How many strike out of how many. They are drawn from a source of the company's own, so that the same seed and the same calls give the same faults.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Rate {
    /// `strikes`
    pub strikes: i32,
    /// `outOf`
    pub out_of: i32,
}
/// How many calls a company may make in a time. A bucket of `burst` calls fills by `requests` every `per`, by the machine's own clock and not the company's, which may stand still.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct RateLimit {
    /// How many calls in the time.
    pub requests: i32,
    /// The time, a day at most.
    pub per: types::Duration,
    /// How many calls may come at once.
    pub burst: i32,
}
/// The rules a company bills by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct RulesChange {
    /// `settlement`
    pub settlement: Option<types::Settlement>,
    /// `counting`
    pub counting: Option<Counting>,
    /// `dunning`
    pub dunning: Option<DunningChange>,
    /// All taxes, one a country.
    pub taxes: Option<Vec<Tax>>,
}
/// A fixture that comes with the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Scenario {
    /// `name`
    pub name: types::ScenarioName,
    /// What it is good for.
    pub description: String,
    /// The names of what it makes.
    pub ids: Vec<String>,
}
/// A company as it once stood.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Snapshot {
    /// `id`
    pub id: types::SnapshotId,
    /// `name`
    pub name: Option<types::SnapshotName>,
    /// What the company's clock showed then.
    pub taken_at: types::Instant,
}
/// How far back a read looks, in exactly one of two ways, and never to before the fault was there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Staleness {
    /// To before the last so many writes, a hundred at most. Only calls that changed the company count.
    pub writes: Option<i32>,
    /// To what was so long ago, on the company's clock.
    pub age: Option<types::Duration>,
}
/// One call. Any text in its arguments may refer to what is known by then. `${customer.customerUniqueId}` is a field of the answer to the step `customer`, `${invoices.0.id}` one of the first row of a list. `${company.domain}` is the company. `${now}` is what its clock shows, and takes a length of time and a part: `${now+P1M}`, `${now-P1D.date}`, `${now+P2Y.year}`. `${n}` is the turn of a step that is repeated, from 1. A text that is nothing but a reference becomes what it refers to, be it a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Step {
    /// What later steps refer to it by.
    pub name: Option<String>,
    /// An operation of the API, or of the control plane where it changes the company. The company need not be said.
    pub operation: String,
    /// The parameters in the path.
    pub path: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// The parameters in the query.
    pub query: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// The body.
    pub body: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How often it is done; all steps together at most a million times. The answers are a list for later steps, counted from 1; `${customers.n.customerUniqueId}` in a step that is repeated is the one of the same turn.
    pub repeat: Option<i64>,
}
/// A tax that is added to what customers of a country are billed.
#[derive(Clone, Debug, PartialEq)]
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
/// An expectation that is not met.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct UnmetExpectation {
    /// What was expected, which call comes nearest, and in what they differ.
    pub report: String,
    /// The calls that are as expected.
    pub found: Vec<types::JournalNumber>,
    /// The call that comes nearest without being as expected; null where none does.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub nearest: Option<types::JournalNumber>,
    /// In what that call differs.
    pub differences: Vec<JournalDifference>,
}
/// An attempt to deliver a webhook. It has either a status or an error; a status from 200 to 299 is success.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct WebhookAttempt {
    /// When it was due, on the company's clock.
    pub at: types::Instant,
    /// What the receiver answered.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub status: Option<i32>,
    /// `error`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub error: Option<types::WebhookError>,
}
/// A webhook on its way, or what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct WebhookDelivery {
    /// `id`
    pub id: types::WebhookId,
    /// `type`
    pub type_: types::WebhookType,
    /// When it happened, or was put in the row again.
    pub posted_at: types::Instant,
    /// `state`
    pub state: types::WebhookState,
    /// Whether it is a copy, sent on request.
    pub is_resent: bool,
    /// Every attempt to deliver it, in order.
    pub attempts: Vec<WebhookAttempt>,
    /// When it is tried next; null when it is finished, or stands behind another.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_attempt: Option<types::Instant>,
}
/// A page of deliveries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct WebhookDeliveryPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// The rows of all pages.
    pub row_count: i32,
    /// `results`
    pub results: Vec<WebhookDelivery>,
}
/// Where the webhooks of a company go. The secret is never read back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct WebhookReceiver {
    /// `url`
    pub url: types::WebhookUrl,
    /// Whether a secret is sent along.
    pub has_secret: bool,
    /// How many webhooks are not delivered yet.
    pub waiting: i64,
    /// How many were dropped because too many waited, or because the receiver was removed.
    pub dropped: i64,
}
/// How the row of webhooks stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct WebhookRow {
    /// Whether nothing that is due now is undelivered. False only when the time was over.
    pub is_settled: bool,
    /// How many webhooks wait.
    pub waiting: i64,
    /// When the first of them is tried next, on the company's clock; null where none waits.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_attempt: Option<types::Instant>,
}
/// How long to wait.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct WebhookWait {
    /// How long at most, a minute or less, by the wall clock. Ten seconds when left out.
    pub timeout: Option<types::Duration>,
}
crate::runtime::object! {
    AddOnCreated { 0 addon_id : "addonId" required, }
}
crate::runtime::object! {
    AddOnQuantity { 0 quantity : "quantity" required, }
}
crate::runtime::object! {
    AllowanceCreated { 0 allowance_id : "allowanceId" required, 1 counter_id :
    "counterId" required, }
}
crate::runtime::object! {
    Clock { 0 mode : "mode" required, 1 now : "now" required, 2 next_due : "nextDue"
    nullable, }
}
crate::runtime::object! {
    ClockAdvance { 0 by : "by" optional, 1 to : "to" optional, 2 to_next_event :
    "toNextEvent" optional, }
}
crate::runtime::object! {
    ClockAdvanced { 0 from : "from" required, 1 to : "to" required, 2 happened :
    "happened" required, 3 next_due : "nextDue" nullable, }
}
crate::runtime::object! {
    ClockSetting { 0 mode : "mode" required, 1 at : "at" optional, }
}
crate::runtime::object! {
    Company { 0 domain : "domain" required, 1 clock_mode : "clockMode" required, 2 now :
    "now" required, }
}
crate::runtime::object! {
    CompanyFork { 0 to : "to" required, 1 api_key : "apiKey" optional, 2 snapshot_id :
    "snapshotId" optional, 3 own_webhooks : "ownWebhooks" optional, }
}
crate::runtime::object! {
    Counting { 0 mode : "mode" required, 1 lag : "lag" optional, }
}
crate::runtime::object! {
    Coupon { 0 code : "code" required, 1 percentage : "percentage" optional, 2 amount :
    "amount" optional, 3 currency : "currency" optional, 4 plan_ids : "planIds" required,
    5 is_stackable : "isStackable" required, 6 max_redemptions : "maxRedemptions"
    optional, 7 expires_on : "expiresOn" optional, 8 cycles : "cycles" optional, 9
    redemptions : "redemptions" required, }
}
crate::runtime::object! {
    Due { 0 at : "at" required, 1 kind : "kind" required, }
}
crate::runtime::object! {
    Dunning { 0 declined : "declined" required, 1 failed : "failed" required, }
}
crate::runtime::object! {
    DunningChange { 0 declined : "declined" optional, 1 failed : "failed" optional, }
}
crate::runtime::object! {
    DunningRule { 0 retries : "retries" required, 1 invoice_end : "invoiceEnd" required,
    2 write_off_after : "writeOffAfter" optional, 3 subscription_end : "subscriptionEnd"
    required, }
}
crate::runtime::object! {
    ExpectedTimes { 0 least : "least" optional, 1 most : "most" optional, }
}
crate::runtime::object! {
    Fault { 0 id : "id" required, 1 strikes : "strikes" required, 2 kind : "kind"
    required, 3 operations : "operations" optional, 4 effect : "effect" optional, 5
    webhooks : "webhooks" optional, 6 moment : "moment" optional, 7 after : "after"
    optional, 8 times : "times" optional, 9 rate : "rate" optional, 10 until : "until"
    optional, 11 latency : "latency" optional, 12 status : "status" optional, 13
    retry_after : "retryAfter" optional, 14 over : "over" optional, 15 content_type :
    "contentType" optional, 16 staleness : "staleness" optional, 17 delay : "delay"
    optional, }
}
crate::runtime::object! {
    Fixture { 0 description : "description" optional, 1 extends : "extends" optional, 2
    steps : "steps" required, 3 ids : "ids" optional, }
}
crate::runtime::object! {
    HarCache { 0 comment : "comment" optional, }
}
crate::runtime::object! {
    HarContent { 0 size : "size" required, 1 mime_type : "mimeType" required, 2 text :
    "text" required, 3 comment : "comment" optional, }
}
crate::runtime::object! {
    HarCreator { 0 name : "name" required, 1 version : "version" required, }
}
crate::runtime::object! {
    HarEntry { 0 started_date_time : "startedDateTime" required, 1 time : "time"
    required, 2 request : "request" required, 3 response : "response" required, 4 cache :
    "cache" required, 5 timings : "timings" required, 6 comment : "comment" required, }
}
crate::runtime::object! {
    HarLog { 0 version : "version" required, 1 creator : "creator" required, 2 entries :
    "entries" required, }
}
crate::runtime::object! {
    HarPostData { 0 mime_type : "mimeType" required, 1 text : "text" required, 2 comment
    : "comment" optional, }
}
crate::runtime::object! {
    HarRequest { 0 method : "method" required, 1 url : "url" required, 2 http_version :
    "httpVersion" required, 3 cookies : "cookies" required, 4 headers : "headers"
    required, 5 query_string : "queryString" required, 6 post_data : "postData" optional,
    7 headers_size : "headersSize" required, 8 body_size : "bodySize" required, }
}
crate::runtime::object! {
    HarResponse { 0 status : "status" required, 1 status_text : "statusText" required, 2
    http_version : "httpVersion" required, 3 cookies : "cookies" required, 4 headers :
    "headers" required, 5 content : "content" required, 6 redirect_url : "redirectURL"
    required, 7 headers_size : "headersSize" required, 8 body_size : "bodySize" required,
    }
}
crate::runtime::object! {
    HarTimings { 0 send : "send" required, 1 wait : "wait" required, 2 receive :
    "receive" required, }
}
crate::runtime::object! {
    HttpArchive { 0 log : "log" required, }
}
crate::runtime::object! {
    JournalBody { 0 text : "text" required, 1 length : "length" required, 2 is_cut :
    "isCut" required, }
}
crate::runtime::object! {
    JournalDifference { 0 pointer : "pointer" required, 1 expected : "expected" required,
    2 found : "found" required, }
}
crate::runtime::object! {
    JournalEntry { 0 number : "number" required, 1 at : "at" required, 2 wall : "wall"
    required, 3 duration : "duration" required, 4 method : "method" required, 5 path :
    "path" required, 6 query : "query" required, 7 operation : "operation" nullable, 8
    key : "key" required, 9 request : "request" required, 10 status : "status" nullable,
    11 reply : "reply" required, 12 outcome : "outcome" required, }
}
crate::runtime::object! {
    JournalExpectation { 0 operation : "operation" optional, 1 method : "method"
    optional, 2 path : "path" optional, 3 path_values : "pathValues" optional, 4
    query_values : "queryValues" optional, 5 headers : "headers" optional, 6 key : "key"
    optional, 7 status : "status" optional, 8 body : "body" optional, 9 body_contains :
    "bodyContains" optional, 10 body_at : "bodyAt" optional, 11 body_text : "bodyText"
    optional, 12 times : "times" optional, }
}
crate::runtime::object! {
    JournalExpectations { 0 order : "order" optional, 1 expectations : "expectations"
    required, }
}
crate::runtime::object! {
    JournalMessage { 0 headers : "headers" required, 1 body : "body" required, }
}
crate::runtime::object! {
    JournalPage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    JournalSettings { 0 entries : "entries" optional, 1 body_bytes : "bodyBytes"
    optional, 2 is_deterministic : "isDeterministic" optional, }
}
crate::runtime::object! {
    JournalState { 0 entries : "entries" required, 1 body_bytes : "bodyBytes" required, 2
    is_deterministic : "isDeterministic" required, 3 held : "held" required, 4
    held_body_bytes : "heldBodyBytes" required, 5 dropped : "dropped" required, 6 latest
    : "latest" required, }
}
crate::runtime::object! {
    JournalVerdict { 0 is_met : "isMet" required, 1 report : "report" nullable, 2 unmet :
    "unmet" required, }
}
crate::runtime::object! {
    Latency { 0 fixed : "fixed" optional, 1 from : "from" optional, 2 to : "to" optional,
    3 median : "median" optional, 4 p99 : "p99" optional, }
}
crate::runtime::object! {
    LoadedFixture { 0 ids : "ids" required, }
}
crate::runtime::object! {
    MadeCompany { 0 domain : "domain" required, 1 api_key : "apiKey" required, 2
    clock_mode : "clockMode" required, 3 now : "now" required, 4 ids : "ids" required, }
}
crate::runtime::object! {
    NamedValue { 0 name : "name" required, 1 value : "value" required, }
}
crate::runtime::object! {
    NewAddOn { 0 name : "name" required, 1 display_name : "displayName" optional, 2
    description : "description" optional, 3 single_unit_name : "singleUnitName" optional,
    4 plural_unit_name : "pluralUnitName" optional, 5 feature_tags : "featureTags"
    optional, 6 pricing_model : "pricingModel" required, }
}
crate::runtime::object! {
    NewAllowance { 0 name : "name" required, 1 display_name : "displayName" optional, 2
    description : "description" optional, 3 single_unit_name : "singleUnitName" optional,
    4 plural_unit_name : "pluralUnitName" optional, 5 feature_tags : "featureTags"
    optional, 6 pricing_model : "pricingModel" required, 7 counter_name : "counterName"
    required, }
}
crate::runtime::object! {
    NewCompany { 0 api_key : "apiKey" optional, 1 seed : "seed" optional, 2 clock :
    "clock" optional, 3 data : "data" optional, 4 scenario : "scenario" optional, 5
    fixture : "fixture" optional, }
}
crate::runtime::object! {
    NewCoupon { 0 code : "code" required, 1 percentage : "percentage" optional, 2 amount
    : "amount" optional, 3 currency : "currency" optional, 4 plan_ids : "planIds"
    optional, 5 is_stackable : "isStackable" optional, 6 max_redemptions :
    "maxRedemptions" optional, 7 expires_on : "expiresOn" optional, 8 cycles : "cycles"
    optional, }
}
crate::runtime::object! {
    NewFault { 0 kind : "kind" required, 1 operations : "operations" optional, 2 effect :
    "effect" optional, 3 webhooks : "webhooks" optional, 4 moment : "moment" optional, 5
    after : "after" optional, 6 times : "times" optional, 7 rate : "rate" optional, 8
    until : "until" optional, 9 lasting : "lasting" optional, 10 latency : "latency"
    optional, 11 status : "status" optional, 12 retry_after : "retryAfter" optional, 13
    over : "over" optional, 14 content_type : "contentType" optional, 15 staleness :
    "staleness" optional, 16 delay : "delay" optional, }
}
crate::runtime::object! {
    NewSnapshot { 0 name : "name" optional, }
}
crate::runtime::object! {
    NewWebhookReceiver { 0 url : "url" required, 1 secret : "secret" optional, }
}
crate::runtime::object! {
    Rate { 0 strikes : "strikes" required, 1 out_of : "outOf" required, }
}
crate::runtime::object! {
    RateLimit { 0 requests : "requests" required, 1 per : "per" required, 2 burst :
    "burst" required, }
}
crate::runtime::object! {
    Rules { 0 settlement : "settlement" required, 1 counting : "counting" required, 2
    dunning : "dunning" required, 3 taxes : "taxes" required, }
}
crate::runtime::object! {
    RulesChange { 0 settlement : "settlement" optional, 1 counting : "counting" optional,
    2 dunning : "dunning" optional, 3 taxes : "taxes" optional, }
}
crate::runtime::object! {
    Scenario { 0 name : "name" required, 1 description : "description" required, 2 ids :
    "ids" required, }
}
crate::runtime::object! {
    Snapshot { 0 id : "id" required, 1 name : "name" optional, 2 taken_at : "takenAt"
    required, }
}
crate::runtime::object! {
    Staleness { 0 writes : "writes" optional, 1 age : "age" optional, }
}
crate::runtime::object! {
    Step { 0 name : "name" optional, 1 operation : "operation" required, 2 path : "path"
    optional, 3 query : "query" optional, 4 body : "body" optional, 5 repeat : "repeat"
    optional, }
}
crate::runtime::object! {
    Tax { 0 country : "country" required, 1 name : "name" required, 2 rate : "rate"
    required, }
}
crate::runtime::object! {
    UnmetExpectation { 0 report : "report" required, 1 found : "found" required, 2
    nearest : "nearest" nullable, 3 differences : "differences" required, }
}
crate::runtime::object! {
    WebhookAttempt { 0 at : "at" required, 1 status : "status" nullable, 2 error :
    "error" nullable, }
}
crate::runtime::object! {
    WebhookDelivery { 0 id : "id" required, 1 type_ : "type" required, 2 posted_at :
    "postedAt" required, 3 state : "state" required, 4 is_resent : "isResent" required, 5
    attempts : "attempts" required, 6 next_attempt : "nextAttempt" nullable, }
}
crate::runtime::object! {
    WebhookDeliveryPage { 0 current_page : "currentPage" required, 1 page_count :
    "pageCount" required, 2 page_size : "pageSize" required, 3 row_count : "rowCount"
    required, 4 results : "results" required, }
}
crate::runtime::object! {
    WebhookReceiver { 0 url : "url" required, 1 has_secret : "hasSecret" required, 2
    waiting : "waiting" required, 3 dropped : "dropped" required, }
}
crate::runtime::object! {
    WebhookRow { 0 is_settled : "isSettled" required, 1 waiting : "waiting" required, 2
    next_attempt : "nextAttempt" nullable, }
}
crate::runtime::object! {
    WebhookWait { 0 timeout : "timeout" optional, }
}
