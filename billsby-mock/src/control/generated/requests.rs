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
