// @generated from the API description. Do not edit: change the description and regenerate.

//! What a server of the control plane of billsby-mock does.
use super::requests;
use crate::runtime::{Credentials, Rejection, Route};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
/// What a server of the control plane of billsby-mock does.
///
/// Every operation is one method. None has a body here: an operation that is not implemented does not compile.
pub trait Api: Send + Sync + 'static {
    /// Who calls, once it is known.
    type Caller: Send + Sync;
    /// Finds out who calls, before anything else of the request is looked at.
    fn authorize(&self, credentials: Credentials<'_>) -> Result<Self::Caller, Rejection>;
    /// Writes a rejection.
    fn render(rejection: Rejection) -> Response {
        rejection.into_response()
    }
    /// What happens around every request, also around one that leads to no operation: nothing, unless told
    /// otherwise.
    fn around(
        api: Arc<Self>,
        route: Route<Self>,
        request: Request,
    ) -> impl Future<Output = Response> + Send
    where
        Self: Sized,
    {
        route.answer(api, request)
    }
    /// List the companies of the server.
    ///
    /// All of them, by domain.
    ///
    /// `GET /companies`
    fn list_companies(
        &self,
        caller: &Self::Caller,
        request: requests::ListCompanies,
    ) -> impl Future<
        Output = Result<Vec<billsby_mock_control::types::Company>, Rejection>,
    > + Send;
    /// Read a company.
    ///
    /// `GET /companies/{domain}`
    fn get_company(
        &self,
        caller: &Self::Caller,
        request: requests::GetCompany,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Company, Rejection>,
    > + Send;
    /// Make a company.
    ///
    /// It shares nothing with the others, and has its own key, which the reply tells. 409 when there is one of this domain, or the key is another's. Nothing is made when a step of its fixture is refused.
    ///
    /// `PUT /companies/{domain}`
    fn create_company(
        &self,
        caller: &Self::Caller,
        request: requests::CreateCompany,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::MadeCompany, Rejection>,
    > + Send;
    /// Drop a company.
    ///
    /// With its snapshots. Its domain and its key are free again.
    ///
    /// `DELETE /companies/{domain}`
    fn delete_company(
        &self,
        caller: &Self::Caller,
        request: requests::DeleteCompany,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Make a company what it was when it was made.
    ///
    /// Its clock too, and the limit of calls that it was made with. Its snapshots stay.
    ///
    /// `POST /companies/{domain}/reset`
    fn reset_company(
        &self,
        caller: &Self::Caller,
        request: requests::ResetCompany,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Company, Rejection>,
    > + Send;
    /// Make a company that starts where this one stands.
    ///
    /// Or where it stood when a snapshot was taken. From there on the two share nothing.
    ///
    /// `POST /companies/{domain}/fork`
    fn fork_company(
        &self,
        caller: &Self::Caller,
        request: requests::ForkCompany,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::MadeCompany, Rejection>,
    > + Send;
    /// List a company's snapshots.
    ///
    /// Oldest first.
    ///
    /// `GET /companies/{domain}/snapshots`
    fn list_snapshots(
        &self,
        caller: &Self::Caller,
        request: requests::ListSnapshots,
    ) -> impl Future<
        Output = Result<Vec<billsby_mock_control::types::Snapshot>, Rejection>,
    > + Send;
    /// Keep a company as it stands.
    ///
    /// All of it, from customers and what they owe to the clock, the webhooks that wait and the ids that come next. 409 when the company has a hundred already.
    ///
    /// `POST /companies/{domain}/snapshots`
    fn create_snapshot(
        &self,
        caller: &Self::Caller,
        request: requests::CreateSnapshot,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Snapshot, Rejection>,
    > + Send;
    /// Forget a snapshot.
    ///
    /// `DELETE /companies/{domain}/snapshots/{snapshotId}`
    fn delete_snapshot(
        &self,
        caller: &Self::Caller,
        request: requests::DeleteSnapshot,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Make a company what it was when a snapshot was taken.
    ///
    /// The only way to take a clock back. The snapshot stays and can be restored again. Faults stay, too; webhooks that they held back are forgotten. A webhook that is under way when this is called arrives all the same.
    ///
    /// `POST /companies/{domain}/snapshots/{snapshotId}/restore`
    fn restore_snapshot(
        &self,
        caller: &Self::Caller,
        request: requests::RestoreSnapshot,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Company, Rejection>,
    > + Send;
    /// Read a company's whole state as a file.
    ///
    /// All of it, from customers and what they owe to the clock, its key and what a reset goes back to. Its snapshots, faults, rate limit and journal are not in it.
    ///
    /// `GET /companies/{domain}/state`
    fn download_company_state(
        &self,
        caller: &Self::Caller,
        request: requests::DownloadCompanyState,
    ) -> impl Future<Output = Result<axum::body::Bytes, Rejection>> + Send;
    /// Make a company what a file says.
    ///
    /// One that is there keeps its key, its names for things and what a reset goes back to, and is in that state. One that is not there is made. The file may be of a company of another domain, whose key the new one does not have. 400 when it is no file of one company, or one of another version.
    ///
    /// `PUT /companies/{domain}/state`
    fn upload_company_state(
        &self,
        caller: &Self::Caller,
        request: requests::UploadCompanyState,
        body: axum::body::Bytes,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Write the state file of the server.
    ///
    /// With every company, as the server does when it ends. Until the new file is whole it is what it was. 409 when the server was started without one.
    ///
    /// `POST /state/save`
    fn save_state(
        &self,
        caller: &Self::Caller,
        request: requests::SaveState,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Carry out the steps of a fixture.
    ///
    /// All of them or none. When a step is refused, the company is left as it was and the message names the step. All steps together are done a million times at most. Whoever else calls the company waits meanwhile.
    ///
    /// `POST /companies/{domain}/fixtures`
    fn load_fixture(
        &self,
        caller: &Self::Caller,
        request: requests::LoadFixture,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::LoadedFixture, Rejection>,
    > + Send;
    /// List the scenarios that a company can be made with.
    ///
    /// By name.
    ///
    /// `GET /scenarios`
    fn list_scenarios(
        &self,
        caller: &Self::Caller,
        request: requests::ListScenarios,
    ) -> impl Future<
        Output = Result<Vec<billsby_mock_control::types::Scenario>, Rejection>,
    > + Send;
    /// Read a company's clock.
    ///
    /// With what happens next by itself. Webhooks that wait have a time of their own, which the settling of webhooks tells.
    ///
    /// `GET /companies/{domain}/clock`
    fn get_clock(
        &self,
        caller: &Self::Caller,
        request: requests::GetClock,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Clock, Rejection>,
    > + Send;
    /// Set how a company's time follows the wall clock.
    ///
    /// What is due by then has happened when this returns. Time only goes forward, by a hundred years at most; a company without customers may start at any instant.
    ///
    /// `PUT /companies/{domain}/clock`
    fn set_clock(
        &self,
        caller: &Self::Caller,
        request: requests::SetClock,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Clock, Rejection>,
    > + Send;
    /// Move a company's clock forward.
    ///
    /// Everything due in between has happened when this returns, in its order and at its instant. A frozen clock stays frozen; one that runs goes on running from there. One call moves it by a hundred years at most. Webhooks go out afterwards.
    ///
    /// `POST /companies/{domain}/clock/advance`
    fn advance_clock(
        &self,
        caller: &Self::Caller,
        request: requests::AdvanceClock,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::ClockAdvanced, Rejection>,
    > + Send;
    /// Read the rules a company bills by.
    ///
    /// `GET /companies/{domain}/rules`
    fn get_rules(
        &self,
        caller: &Self::Caller,
        request: requests::GetRules,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Rules, Rejection>,
    > + Send;
    /// Change the rules a company bills by.
    ///
    /// What is left out stays as it is, and so does what is under way, such as a charge that waits for its batch or an attempt that is planned.
    ///
    /// `PUT /companies/{domain}/rules`
    fn update_rules(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateRules,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Rules, Rejection>,
    > + Send;
    /// List the coupons of a company.
    ///
    /// All of them, by code.
    ///
    /// `GET /companies/{domain}/coupons`
    fn list_coupons(
        &self,
        caller: &Self::Caller,
        request: requests::ListCoupons,
    ) -> impl Future<
        Output = Result<Vec<billsby_mock_control::types::Coupon>, Rejection>,
    > + Send;
    /// Make a coupon.
    ///
    /// It replaces one of the same code; subscriptions that use that one keep what they have.
    ///
    /// `POST /companies/{domain}/coupons`
    fn create_coupon(
        &self,
        caller: &Self::Caller,
        request: requests::CreateCoupon,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Coupon, Rejection>,
    > + Send;
    /// Make an add-on.
    ///
    /// It can be bought once it is linked to a plan, which `create_cycles` of the API does.
    ///
    /// `POST /companies/{domain}/addOns`
    fn create_add_on(
        &self,
        caller: &Self::Caller,
        request: requests::CreateAddOn,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::AddOnCreated, Rejection>,
    > + Send;
    /// Make an allowance and its counter.
    ///
    /// It counts once it is linked to a plan, which `create_cycles` of the API does.
    ///
    /// `POST /companies/{domain}/allowances`
    fn create_allowance(
        &self,
        caller: &Self::Caller,
        request: requests::CreateAllowance,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::AllowanceCreated, Rejection>,
    > + Send;
    /// Change how many of an add-on a subscription has.
    ///
    /// From its next period on; until then the API shows it as waiting.
    ///
    /// `PUT /companies/{domain}/subscriptions/{subscriptionUniqueId}/addOns/{addonId}`
    fn update_add_on_quantity(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateAddOnQuantity,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Let a suspended subscription go on.
    ///
    /// Where its period has ended meanwhile, the next one begins and is charged at once.
    ///
    /// `POST /companies/{domain}/subscriptions/{subscriptionUniqueId}/reactivate`
    fn reactivate_subscription(
        &self,
        caller: &Self::Caller,
        request: requests::ReactivateSubscription,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Read where webhooks go.
    ///
    /// 404 while there is no receiver.
    ///
    /// `GET /companies/{domain}/webhooks/receiver`
    fn get_webhook_receiver(
        &self,
        caller: &Self::Caller,
        request: requests::GetWebhookReceiver,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::WebhookReceiver, Rejection>,
    > + Send;
    /// Say where webhooks go from now on.
    ///
    /// What happened before is not told. A receiver that was there is replaced with its secret, and what waits goes to the new one.
    ///
    /// `PUT /companies/{domain}/webhooks/receiver`
    fn set_webhook_receiver(
        &self,
        caller: &Self::Caller,
        request: requests::SetWebhookReceiver,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::WebhookReceiver, Rejection>,
    > + Send;
    /// Tell nobody any more.
    ///
    /// What waits is dropped.
    ///
    /// `DELETE /companies/{domain}/webhooks/receiver`
    fn remove_webhook_receiver(
        &self,
        caller: &Self::Caller,
        request: requests::RemoveWebhookReceiver,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List webhooks and every attempt to deliver them.
    ///
    /// Newest first. What waits, and the latest thousand that are finished.
    ///
    /// `GET /companies/{domain}/webhooks/deliveries`
    fn list_webhook_deliveries(
        &self,
        caller: &Self::Caller,
        request: requests::ListWebhookDeliveries,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::WebhookDeliveryPage, Rejection>,
    > + Send;
    /// Send a finished webhook once more.
    ///
    /// A copy under the same id goes to the end of the row. 409 while it still waits, or while there is no receiver.
    ///
    /// `POST /companies/{domain}/webhooks/deliveries/{webhookId}/resend`
    fn resend_webhook(
        &self,
        caller: &Self::Caller,
        request: requests::ResendWebhook,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::WebhookDelivery, Rejection>,
    > + Send;
    /// Wait until webhooks are delivered.
    ///
    /// Until nothing that is due now is undelivered, or the time is over. What waits for a later attempt is not due.
    ///
    /// `POST /companies/{domain}/webhooks/settle`
    fn settle_webhooks(
        &self,
        caller: &Self::Caller,
        request: requests::SettleWebhooks,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::WebhookRow, Rejection>,
    > + Send;
    /// List the faults of a company.
    ///
    /// All of them, in the order in which they were added, and how often each has struck. Of those that have struck as often as they may, the latest hundred are kept.
    ///
    /// `GET /companies/{domain}/faults`
    fn list_faults(
        &self,
        caller: &Self::Caller,
        request: requests::ListFaults,
    ) -> impl Future<
        Output = Result<Vec<billsby_mock_control::types::Fault>, Rejection>,
    > + Send;
    /// Let something go wrong from now on.
    ///
    /// Faults strike in the order in which they were added, those before a call is carried out first. The first that takes the place of the reply is the last, and those behind it neither see the call nor count it. Only calls count whose key opens the company, and only strikes that change something.
    ///
    /// `POST /companies/{domain}/faults`
    fn add_fault(
        &self,
        caller: &Self::Caller,
        request: requests::AddFault,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Fault, Rejection>,
    > + Send;
    /// Take all faults away.
    ///
    /// Webhooks that a fault holds back still arrive in their time.
    ///
    /// `DELETE /companies/{domain}/faults`
    fn clear_faults(
        &self,
        caller: &Self::Caller,
        request: requests::ClearFaults,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Read a fault, and how often it has struck.
    ///
    /// `GET /companies/{domain}/faults/{faultId}`
    fn get_fault(
        &self,
        caller: &Self::Caller,
        request: requests::GetFault,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::Fault, Rejection>,
    > + Send;
    /// Take a fault away.
    ///
    /// `DELETE /companies/{domain}/faults/{faultId}`
    fn remove_fault(
        &self,
        caller: &Self::Caller,
        request: requests::RemoveFault,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Read how many calls a company may make in a time.
    ///
    /// 404 while there is no limit, as at first.
    ///
    /// `GET /companies/{domain}/rateLimit`
    fn get_rate_limit(
        &self,
        caller: &Self::Caller,
        request: requests::GetRateLimit,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::RateLimit, Rejection>,
    > + Send;
    /// Limit how many calls a company may make in a time.
    ///
    /// A call too many is answered with 429 and `Retry-After`. A new limit starts with its whole burst.
    ///
    /// `PUT /companies/{domain}/rateLimit`
    fn set_rate_limit(
        &self,
        caller: &Self::Caller,
        request: requests::SetRateLimit,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::RateLimit, Rejection>,
    > + Send;
    /// Let a company make as many calls as it likes.
    ///
    /// 404 while there is no limit.
    ///
    /// `DELETE /companies/{domain}/rateLimit`
    fn remove_rate_limit(
        &self,
        caller: &Self::Caller,
        request: requests::RemoveRateLimit,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Look for calls in a company's journal.
    ///
    /// Every call to the API that names the company or has its key, be it answered, refused or cut off; calls of the control plane are none. Conditions narrow each other. To follow the journal, ask for the oldest first after the last number seen.
    ///
    /// `GET /companies/{domain}/journal/entries`
    fn list_journal_entries(
        &self,
        caller: &Self::Caller,
        request: requests::ListJournalEntries,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::JournalPage, Rejection>,
    > + Send;
    /// Forget every call.
    ///
    /// Numbers go on, so that whoever follows the journal misses nothing.
    ///
    /// `DELETE /companies/{domain}/journal/entries`
    fn clear_journal(
        &self,
        caller: &Self::Caller,
        request: requests::ClearJournal,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Read a call.
    ///
    /// 404 where there is none of this number, and where it was dropped or forgotten.
    ///
    /// `GET /companies/{domain}/journal/entries/{number}`
    fn get_journal_entry(
        &self,
        caller: &Self::Caller,
        request: requests::GetJournalEntry,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::JournalEntry, Rejection>,
    > + Send;
    /// Hold the journal against what was expected.
    ///
    /// Answers 200 whether it is met or not. 400 is an expectation that no call can ever meet, as one with a name that no operation has.
    ///
    /// `POST /companies/{domain}/journal/verify`
    fn verify_journal(
        &self,
        caller: &Self::Caller,
        request: requests::VerifyJournal,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::JournalVerdict, Rejection>,
    > + Send;
    /// Export the journal as an HTTP archive.
    ///
    /// The oldest call first, in HAR 1.2, which browsers and proxies open. A call that was cut off before it was answered has the status 0. A key is never in it.
    ///
    /// `GET /companies/{domain}/journal/har`
    fn export_journal(
        &self,
        caller: &Self::Caller,
        request: requests::ExportJournal,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::HttpArchive, Rejection>,
    > + Send;
    /// Read how much the journal keeps.
    ///
    /// `GET /companies/{domain}/journal/settings`
    fn get_journal_settings(
        &self,
        caller: &Self::Caller,
        request: requests::GetJournalSettings,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::JournalState, Rejection>,
    > + Send;
    /// Set how much the journal keeps.
    ///
    /// What is left out stays. What is too much is dropped at once, the oldest first.
    ///
    /// `PUT /companies/{domain}/journal/settings`
    fn update_journal_settings(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateJournalSettings,
    ) -> impl Future<
        Output = Result<billsby_mock_control::types::JournalState, Rejection>,
    > + Send;
}
