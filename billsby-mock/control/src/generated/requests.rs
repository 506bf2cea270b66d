// @generated from the API description. Do not edit: change the description and regenerate.

//! The requests: one struct an operation, awaited to send it.
use crate::generated::client::Client;
use crate::runtime::{self, Call, Error};
use crate::types;
/// The request of [`Client::list_companies`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCompanies<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> ListCompanies<'a> {
    async fn send(self) -> Result<Vec<types::Company>, Error> {
        let result = self.client.low_level().list_companies().await;
        runtime::outcome("list_companies", result).await
    }
}
impl<'a> IntoFuture for ListCompanies<'a> {
    type Output = Result<Vec<types::Company>, Error>;
    type IntoFuture = Call<'a, Vec<types::Company>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_company`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetCompany<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> GetCompany<'a> {
    async fn send(self) -> Result<types::Company, Error> {
        runtime::path_argument("get_company", "domain", &self.domain)?;
        let result = self.client.low_level().get_company(&self.domain).await;
        runtime::outcome("get_company", result).await
    }
}
impl<'a> IntoFuture for GetCompany<'a> {
    type Output = Result<types::Company, Error>;
    type IntoFuture = Call<'a, types::Company>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_clock`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetClock<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> GetClock<'a> {
    async fn send(self) -> Result<types::Clock, Error> {
        runtime::path_argument("get_clock", "domain", &self.domain)?;
        let result = self.client.low_level().get_clock(&self.domain).await;
        runtime::outcome("get_clock", result).await
    }
}
impl<'a> IntoFuture for GetClock<'a> {
    type Output = Result<types::Clock, Error>;
    type IntoFuture = Call<'a, types::Clock>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::set_clock`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SetClock<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::ClockSetting,
}
impl<'a> SetClock<'a> {
    /// What the clock shows now. For `frozen` it may be left out, and is then what it shows already; `offset` needs it; `real` has none.
    pub fn at(mut self, at: impl Into<types::Instant>) -> Self {
        self.body.at = Some(at.into());
        self
    }
    async fn send(self) -> Result<types::Clock, Error> {
        runtime::path_argument("set_clock", "domain", &self.domain)?;
        let result = self.client.low_level().set_clock(&self.domain, &self.body).await;
        runtime::outcome("set_clock", result).await
    }
}
impl<'a> IntoFuture for SetClock<'a> {
    type Output = Result<types::Clock, Error>;
    type IntoFuture = Call<'a, types::Clock>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::advance_clock`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct AdvanceClock<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::ClockAdvance,
}
impl<'a> AdvanceClock<'a> {
    /// By a length of time, longer than nothing.
    pub fn by(mut self, by: impl Into<types::CalendarDuration>) -> Self {
        self.body.by = Some(by.into());
        self
    }
    /// To an instant.
    pub fn to(mut self, to: impl Into<types::Instant>) -> Self {
        self.body.to = Some(to.into());
        self
    }
    /// Only `true`. To what happens next by itself; nowhere where nothing will.
    pub fn to_next_event(mut self, to_next_event: bool) -> Self {
        self.body.to_next_event = Some(to_next_event);
        self
    }
    async fn send(self) -> Result<types::ClockAdvanced, Error> {
        runtime::path_argument("advance_clock", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .advance_clock(&self.domain, &self.body)
            .await;
        runtime::outcome("advance_clock", result).await
    }
}
impl<'a> IntoFuture for AdvanceClock<'a> {
    type Output = Result<types::ClockAdvanced, Error>;
    type IntoFuture = Call<'a, types::ClockAdvanced>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_rules`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetRules<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> GetRules<'a> {
    async fn send(self) -> Result<types::Rules, Error> {
        runtime::path_argument("get_rules", "domain", &self.domain)?;
        let result = self.client.low_level().get_rules(&self.domain).await;
        runtime::outcome("get_rules", result).await
    }
}
impl<'a> IntoFuture for GetRules<'a> {
    type Output = Result<types::Rules, Error>;
    type IntoFuture = Call<'a, types::Rules>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_rules`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRules<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::RulesChange,
}
impl<'a> UpdateRules<'a> {
    /// `settlement`
    pub fn settlement(mut self, settlement: impl Into<types::Settlement>) -> Self {
        self.body.settlement = Some(settlement.into());
        self
    }
    /// `counting`
    pub fn counting(mut self, counting: impl Into<types::Counting>) -> Self {
        self.body.counting = Some(counting.into());
        self
    }
    /// `dunning`
    pub fn dunning(mut self, dunning: impl Into<types::DunningChange>) -> Self {
        self.body.dunning = Some(dunning.into());
        self
    }
    /// All taxes, one a country.
    pub fn taxes(mut self, taxes: impl Into<Vec<types::Tax>>) -> Self {
        self.body.taxes = Some(taxes.into());
        self
    }
    async fn send(self) -> Result<types::Rules, Error> {
        runtime::path_argument("update_rules", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .update_rules(&self.domain, &self.body)
            .await;
        runtime::outcome("update_rules", result).await
    }
}
impl<'a> IntoFuture for UpdateRules<'a> {
    type Output = Result<types::Rules, Error>;
    type IntoFuture = Call<'a, types::Rules>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_coupons`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCoupons<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> ListCoupons<'a> {
    async fn send(self) -> Result<Vec<types::Coupon>, Error> {
        runtime::path_argument("list_coupons", "domain", &self.domain)?;
        let result = self.client.low_level().list_coupons(&self.domain).await;
        runtime::outcome("list_coupons", result).await
    }
}
impl<'a> IntoFuture for ListCoupons<'a> {
    type Output = Result<Vec<types::Coupon>, Error>;
    type IntoFuture = Call<'a, Vec<types::Coupon>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_coupon`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateCoupon<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewCoupon,
}
impl<'a> CreateCoupon<'a> {
    /// Per cent of the price of the plan.
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.body.percentage = Some(percentage);
        self
    }
    /// What it takes off, in minor units.
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }
    /// The currency of `amount`.
    pub fn currency(mut self, currency: impl Into<types::CurrencyCode>) -> Self {
        self.body.currency = Some(currency.into());
        self
    }
    /// The plans it is for. All where empty or left out.
    pub fn plan_ids(mut self, plan_ids: impl Into<Vec<types::PlanId>>) -> Self {
        self.body.plan_ids = Some(plan_ids.into());
        self
    }
    /// Whether it can be used beside others. It can when this is left out.
    pub fn is_stackable(mut self, is_stackable: bool) -> Self {
        self.body.is_stackable = Some(is_stackable);
        self
    }
    /// How many subscriptions may use it. Without a limit when left out.
    pub fn max_redemptions(mut self, max_redemptions: i32) -> Self {
        self.body.max_redemptions = Some(max_redemptions);
        self
    }
    /// From when on it is refused. Never when left out.
    pub fn expires_on(mut self, expires_on: impl Into<types::Instant>) -> Self {
        self.body.expires_on = Some(expires_on.into());
        self
    }
    /// For how many invoices of a subscription it holds. For all when left out.
    pub fn cycles(mut self, cycles: i32) -> Self {
        self.body.cycles = Some(cycles);
        self
    }
    async fn send(self) -> Result<types::Coupon, Error> {
        runtime::path_argument("create_coupon", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .create_coupon(&self.domain, &self.body)
            .await;
        runtime::outcome("create_coupon", result).await
    }
}
impl<'a> IntoFuture for CreateCoupon<'a> {
    type Output = Result<types::Coupon, Error>;
    type IntoFuture = Call<'a, types::Coupon>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_add_on`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateAddOn<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewAddOn,
}
impl<'a> CreateAddOn<'a> {
    /// The name that customers see; `name` when left out.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// What one of it is called.
    pub fn single_unit_name(mut self, single_unit_name: impl Into<String>) -> Self {
        self.body.single_unit_name = Some(single_unit_name.into());
        self
    }
    /// What several of it are called.
    pub fn plural_unit_name(mut self, plural_unit_name: impl Into<String>) -> Self {
        self.body.plural_unit_name = Some(plural_unit_name.into());
        self
    }
    /// What a subscription with it is tagged with.
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.body.feature_tags = Some(feature_tags.into());
        self
    }
    async fn send(self) -> Result<types::AddOnCreated, Error> {
        runtime::path_argument("create_add_on", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .create_add_on(&self.domain, &self.body)
            .await;
        runtime::outcome("create_add_on", result).await
    }
}
impl<'a> IntoFuture for CreateAddOn<'a> {
    type Output = Result<types::AddOnCreated, Error>;
    type IntoFuture = Call<'a, types::AddOnCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_allowance`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateAllowance<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewAllowance,
}
impl<'a> CreateAllowance<'a> {
    /// The name that customers see; `name` when left out.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// What one of it is called.
    pub fn single_unit_name(mut self, single_unit_name: impl Into<String>) -> Self {
        self.body.single_unit_name = Some(single_unit_name.into());
        self
    }
    /// What several of it are called.
    pub fn plural_unit_name(mut self, plural_unit_name: impl Into<String>) -> Self {
        self.body.plural_unit_name = Some(plural_unit_name.into());
        self
    }
    /// What a subscription with it is tagged with.
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.body.feature_tags = Some(feature_tags.into());
        self
    }
    async fn send(self) -> Result<types::AllowanceCreated, Error> {
        runtime::path_argument("create_allowance", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .create_allowance(&self.domain, &self.body)
            .await;
        runtime::outcome("create_allowance", result).await
    }
}
impl<'a> IntoFuture for CreateAllowance<'a> {
    type Output = Result<types::AllowanceCreated, Error>;
    type IntoFuture = Call<'a, types::AllowanceCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_add_on_quantity`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateAddOnQuantity<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) addon_id: types::AddOnId,
    pub(crate) body: types::AddOnQuantity,
}
impl<'a> UpdateAddOnQuantity<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("update_add_on_quantity", "domain", &self.domain)?;
        runtime::path_argument(
            "update_add_on_quantity",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("update_add_on_quantity", "addonId", &self.addon_id)?;
        let result = self
            .client
            .low_level()
            .update_add_on_quantity(
                &self.domain,
                &self.subscription_unique_id,
                &self.addon_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_add_on_quantity", result).await
    }
}
impl<'a> IntoFuture for UpdateAddOnQuantity<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::reactivate_subscription`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ReactivateSubscription<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> ReactivateSubscription<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("reactivate_subscription", "domain", &self.domain)?;
        runtime::path_argument(
            "reactivate_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .reactivate_subscription(&self.domain, &self.subscription_unique_id)
            .await;
        runtime::outcome("reactivate_subscription", result).await
    }
}
impl<'a> IntoFuture for ReactivateSubscription<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_webhook_receiver`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetWebhookReceiver<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> GetWebhookReceiver<'a> {
    async fn send(self) -> Result<types::WebhookReceiver, Error> {
        runtime::path_argument("get_webhook_receiver", "domain", &self.domain)?;
        let result = self.client.low_level().get_webhook_receiver(&self.domain).await;
        runtime::outcome("get_webhook_receiver", result).await
    }
}
impl<'a> IntoFuture for GetWebhookReceiver<'a> {
    type Output = Result<types::WebhookReceiver, Error>;
    type IntoFuture = Call<'a, types::WebhookReceiver>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::set_webhook_receiver`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SetWebhookReceiver<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewWebhookReceiver,
}
impl<'a> SetWebhookReceiver<'a> {
    /// `secret`
    pub fn secret(mut self, secret: impl Into<types::WebhookSecret>) -> Self {
        self.body.secret = Some(secret.into());
        self
    }
    async fn send(self) -> Result<types::WebhookReceiver, Error> {
        runtime::path_argument("set_webhook_receiver", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .set_webhook_receiver(&self.domain, &self.body)
            .await;
        runtime::outcome("set_webhook_receiver", result).await
    }
}
impl<'a> IntoFuture for SetWebhookReceiver<'a> {
    type Output = Result<types::WebhookReceiver, Error>;
    type IntoFuture = Call<'a, types::WebhookReceiver>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::remove_webhook_receiver`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct RemoveWebhookReceiver<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
}
impl<'a> RemoveWebhookReceiver<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("remove_webhook_receiver", "domain", &self.domain)?;
        let result = self.client.low_level().remove_webhook_receiver(&self.domain).await;
        runtime::outcome("remove_webhook_receiver", result).await
    }
}
impl<'a> IntoFuture for RemoveWebhookReceiver<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_webhook_deliveries`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListWebhookDeliveries<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
}
impl<'a> ListWebhookDeliveries<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    async fn send(self) -> Result<types::WebhookDeliveryPage, Error> {
        runtime::path_argument("list_webhook_deliveries", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .list_webhook_deliveries(&self.domain, self.page, self.page_size)
            .await;
        runtime::outcome("list_webhook_deliveries", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<
        Item = Result<types::WebhookDelivery, Error>,
    > + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListWebhookDeliveries<'a> {
    type Output = Result<types::WebhookDeliveryPage, Error>;
    type IntoFuture = Call<'a, types::WebhookDeliveryPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::resend_webhook`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResendWebhook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) webhook_id: types::WebhookId,
}
impl<'a> ResendWebhook<'a> {
    async fn send(self) -> Result<types::WebhookDelivery, Error> {
        runtime::path_argument("resend_webhook", "domain", &self.domain)?;
        runtime::path_argument("resend_webhook", "webhookId", &self.webhook_id)?;
        let result = self
            .client
            .low_level()
            .resend_webhook(&self.domain, &self.webhook_id)
            .await;
        runtime::outcome("resend_webhook", result).await
    }
}
impl<'a> IntoFuture for ResendWebhook<'a> {
    type Output = Result<types::WebhookDelivery, Error>;
    type IntoFuture = Call<'a, types::WebhookDelivery>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::settle_webhooks`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SettleWebhooks<'a> {
    pub(crate) client: &'a Client,
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::WebhookWait,
}
impl<'a> SettleWebhooks<'a> {
    /// How long at most, a minute or less, by the wall clock. Ten seconds when left out.
    pub fn timeout(mut self, timeout: impl Into<types::Duration>) -> Self {
        self.body.timeout = Some(timeout.into());
        self
    }
    async fn send(self) -> Result<types::WebhookRow, Error> {
        runtime::path_argument("settle_webhooks", "domain", &self.domain)?;
        let result = self
            .client
            .low_level()
            .settle_webhooks(&self.domain, &self.body)
            .await;
        runtime::outcome("settle_webhooks", result).await
    }
}
impl<'a> IntoFuture for SettleWebhooks<'a> {
    type Output = Result<types::WebhookRow, Error>;
    type IntoFuture = Call<'a, types::WebhookRow>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
