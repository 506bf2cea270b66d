// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation takes.
/// What `list_companies` takes: list the companies of the server.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCompanies {}
/// What `get_company` takes: read a company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetCompany {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `create_company` takes: make a company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCompany {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewCompany,
}
/// What `delete_company` takes: drop a company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DeleteCompany {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `reset_company` takes: make a company what it was when it was made.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResetCompany {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `fork_company` takes: make a company that starts where this one stands.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ForkCompany {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::CompanyFork,
}
/// What `list_snapshots` takes: list a company's snapshots.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSnapshots {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `create_snapshot` takes: keep a company as it stands.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateSnapshot {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewSnapshot,
}
/// What `delete_snapshot` takes: forget a snapshot.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DeleteSnapshot {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The snapshot.
    #[serde(rename = "snapshotId")]
    pub snapshot_id: billsby_mock_control::types::SnapshotId,
}
/// What `restore_snapshot` takes: make a company what it was when a snapshot was taken.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RestoreSnapshot {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The snapshot.
    #[serde(rename = "snapshotId")]
    pub snapshot_id: billsby_mock_control::types::SnapshotId,
}
/// What `download_company_state` takes: read a company's whole state as a file.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DownloadCompanyState {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `upload_company_state` takes: make a company what a file says.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UploadCompanyState {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `save_state` takes: write the state file of the server.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SaveState {}
/// What `load_fixture` takes: carry out the steps of a fixture.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LoadFixture {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::Fixture,
}
/// What `list_scenarios` takes: list the scenarios that a company can be made with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListScenarios {}
/// What `get_clock` takes: read a company's clock.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetClock {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `set_clock` takes: set how a company's time follows the wall clock.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SetClock {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::ClockSetting,
}
/// What `advance_clock` takes: move a company's clock forward.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AdvanceClock {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::ClockAdvance,
}
/// What `get_rules` takes: read the rules a company bills by.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetRules {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `update_rules` takes: change the rules a company bills by.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateRules {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::RulesChange,
}
/// What `list_coupons` takes: list the coupons of a company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCoupons {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `create_coupon` takes: make a coupon.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCoupon {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewCoupon,
}
/// What `create_add_on` takes: make an add-on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAddOn {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewAddOn,
}
/// What `create_allowance` takes: make an allowance and its counter.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAllowance {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewAllowance,
}
/// What `update_add_on_quantity` takes: change how many of an add-on a subscription has.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAddOnQuantity {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_mock_control::types::SubscriptionId,
    /// The add-on.
    #[serde(rename = "addonId")]
    pub addon_id: billsby_mock_control::types::AddOnId,
    /// The body.
    pub body: billsby_mock_control::types::AddOnQuantity,
}
/// What `reactivate_subscription` takes: let a suspended subscription go on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReactivateSubscription {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_mock_control::types::SubscriptionId,
}
/// What `get_webhook_receiver` takes: read where webhooks go.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetWebhookReceiver {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `set_webhook_receiver` takes: say where webhooks go from now on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SetWebhookReceiver {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewWebhookReceiver,
}
/// What `remove_webhook_receiver` takes: tell nobody any more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RemoveWebhookReceiver {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `list_webhook_deliveries` takes: list webhooks and every attempt to deliver them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListWebhookDeliveries {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
}
/// What `resend_webhook` takes: send a finished webhook once more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResendWebhook {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The webhook.
    #[serde(rename = "webhookId")]
    pub webhook_id: billsby_mock_control::types::WebhookId,
}
/// What `settle_webhooks` takes: wait until webhooks are delivered.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SettleWebhooks {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::WebhookWait,
}
/// What `list_faults` takes: list the faults of a company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListFaults {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `add_fault` takes: let something go wrong from now on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddFault {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::NewFault,
}
/// What `clear_faults` takes: take all faults away.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ClearFaults {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `get_fault` takes: read a fault, and how often it has struck.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetFault {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The fault.
    #[serde(rename = "faultId")]
    pub fault_id: billsby_mock_control::types::FaultId,
}
/// What `remove_fault` takes: take a fault away.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RemoveFault {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The fault.
    #[serde(rename = "faultId")]
    pub fault_id: billsby_mock_control::types::FaultId,
}
/// What `get_rate_limit` takes: read how many calls a company may make in a time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetRateLimit {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `set_rate_limit` takes: limit how many calls a company may make in a time.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SetRateLimit {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::RateLimit,
}
/// What `remove_rate_limit` takes: let a company make as many calls as it likes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RemoveRateLimit {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `list_journal_entries` takes: look for calls in a company's journal.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListJournalEntries {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// Calls of this operation.
    #[serde(rename = "operationName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<billsby_mock_control::types::OperationName>,
    /// Calls by this method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<billsby_mock_control::types::HttpMethod>,
    /// Calls with this text in the path or the query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Calls answered with this status, or with one of this class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<billsby_mock_control::types::StatusPattern>,
    /// Calls at this instant or later, on the company's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<billsby_mock_control::types::Instant>,
    /// Calls before this instant, on the company's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<billsby_mock_control::types::Instant>,
    /// Calls with this text in the body of the request or of the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Calls with a higher number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<i64>,
    /// Which come first; the newest when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<billsby_mock_control::types::JournalOrder>,
}
/// What `clear_journal` takes: forget every call.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ClearJournal {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `get_journal_entry` takes: read a call.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetJournalEntry {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The call.
    pub number: billsby_mock_control::types::JournalNumber,
}
/// What `verify_journal` takes: hold the journal against what was expected.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct VerifyJournal {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::JournalExpectations,
}
/// What `export_journal` takes: export the journal as an HTTP archive.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ExportJournal {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// Whether personal data are masked. They are told by the names of fields and parameters; a body that is not JSON is masked as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<bool>,
}
/// What `get_journal_settings` takes: read how much the journal keeps.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetJournalSettings {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
}
/// What `update_journal_settings` takes: set how much the journal keeps.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateJournalSettings {
    /// The company, by its sub-domain.
    pub domain: billsby_mock_control::types::CompanyDomain,
    /// The body.
    pub body: billsby_mock_control::types::JournalSettings,
}
