// @generated from the API description. Do not edit: change the description and regenerate.

//! The client.
use crate::generated::requests;
use crate::runtime::{ClientBuilder, ConfigurationError, Custom, Request, Transport};
use crate::types;
use std::sync::Arc;
pub(crate) const KEY_HEADER: Option<&str> = None;
/// A client for the control plane of billsby-mock. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
    settings: Settings,
}
/// What is part of who the caller is.
#[derive(Clone, Debug)]
pub(crate) struct Settings {}
impl Settings {
    pub(crate) fn check(&self) -> Result<(), ConfigurationError> {
        Ok(())
    }
}
impl Client {
    /// Starts to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new("http://127.0.0.1:4747", Settings {})
    }
    /// A client configured by the environment: . `BILLSBY_MOCK_BASE_URL` is optional. So are `BILLSBY_MOCK_TIMEOUT`, `BILLSBY_MOCK_CONNECT_TIMEOUT` and `BILLSBY_MOCK_DEADLINE`, in seconds, `BILLSBY_MOCK_ATTEMPTS` and `BILLSBY_MOCK_USER_AGENT`.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names the variable that is missing or wrong.
    #[inline]
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let mut builder = Self::builder();
        if let Ok(url) = std::env::var("BILLSBY_MOCK_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.environment("BILLSBY_MOCK")?.build()
    }
    /// A request to an endpoint that this client does not know, with the same key, retries and errors.
    ///
    /// `path` begins with a slash and comes after scheme, host and port; parameters that the client is
    /// configured with may stand in it, in braces.
    #[inline]
    pub fn request(&self, method: reqwest::Method, path: &str) -> Request<'_, Custom> {
        let path = path.to_owned();
        Request::custom(self, method, path)
    }
    pub(crate) fn new(transport: Transport, settings: Settings) -> Self {
        Self { transport, settings }
    }
    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }
}
impl Client {
    /// List the companies of the server.
    ///
    /// All of them, by domain.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_companies(&self) -> Request<'_, requests::ListCompanies> {
        Request::new(self, requests::ListCompanies {})
    }
    /// Read a company.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_company(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetCompany> {
        Request::new(
            self,
            requests::GetCompany {
                domain: domain.into(),
            },
        )
    }
    /// Make a company.
    ///
    /// It shares nothing with the others, and has its own key, which the reply tells. 409 when there is one of this domain, or the key is another's. Nothing is made when a step of its fixture is refused.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn create_company(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::CreateCompany> {
        Request::new(
            self,
            requests::CreateCompany {
                domain: domain.into(),
                body: types::NewCompany {
                    api_key: None,
                    seed: None,
                    clock: None,
                    data: None,
                    scenario: None,
                    fixture: None,
                },
            },
        )
    }
    /// Drop a company.
    ///
    /// With its snapshots. Its domain and its key are free again.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn delete_company(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::DeleteCompany> {
        Request::new(
            self,
            requests::DeleteCompany {
                domain: domain.into(),
            },
        )
    }
    /// Make a company what it was when it was made.
    ///
    /// Its clock too, and the limit of calls that it was made with. Its snapshots stay.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/reset`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn reset_company(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ResetCompany> {
        Request::new(
            self,
            requests::ResetCompany {
                domain: domain.into(),
            },
        )
    }
    /// Make a company that starts where this one stands.
    ///
    /// Or where it stood when a snapshot was taken. From there on the two share nothing.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/fork`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn fork_company(
        &self,
        domain: impl Into<types::CompanyDomain>,
        to: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ForkCompany> {
        Request::new(
            self,
            requests::ForkCompany {
                domain: domain.into(),
                body: types::CompanyFork {
                    to: to.into(),
                    api_key: None,
                    snapshot_id: None,
                    own_webhooks: None,
                },
            },
        )
    }
    /// List a company's snapshots.
    ///
    /// Oldest first.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/snapshots`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_snapshots(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ListSnapshots> {
        Request::new(
            self,
            requests::ListSnapshots {
                domain: domain.into(),
            },
        )
    }
    /// Keep a company as it stands.
    ///
    /// All of it, from customers and what they owe to the clock, the webhooks that wait and the ids that come next. 409 when the company has a hundred already.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/snapshots`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn create_snapshot(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::CreateSnapshot> {
        Request::new(
            self,
            requests::CreateSnapshot {
                domain: domain.into(),
                body: types::NewSnapshot { name: None },
            },
        )
    }
    /// Forget a snapshot.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/snapshots/{snapshotId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn delete_snapshot(
        &self,
        domain: impl Into<types::CompanyDomain>,
        snapshot_id: impl Into<types::SnapshotId>,
    ) -> Request<'_, requests::DeleteSnapshot> {
        Request::new(
            self,
            requests::DeleteSnapshot {
                domain: domain.into(),
                snapshot_id: snapshot_id.into(),
            },
        )
    }
    /// Make a company what it was when a snapshot was taken.
    ///
    /// The only way to take a clock back. The snapshot stays and can be restored again. Faults stay, too; webhooks that they held back are forgotten. A webhook that is under way when this is called arrives all the same.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/snapshots/{snapshotId}/restore`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn restore_snapshot(
        &self,
        domain: impl Into<types::CompanyDomain>,
        snapshot_id: impl Into<types::SnapshotId>,
    ) -> Request<'_, requests::RestoreSnapshot> {
        Request::new(
            self,
            requests::RestoreSnapshot {
                domain: domain.into(),
                snapshot_id: snapshot_id.into(),
            },
        )
    }
    /// Read a company's whole state as a file.
    ///
    /// All of it, from customers and what they owe to the clock, its key and what a reset goes back to. Its snapshots, faults, rate limit and journal are not in it.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/state`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn download_company_state(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::DownloadCompanyState> {
        Request::new(
            self,
            requests::DownloadCompanyState {
                domain: domain.into(),
            },
        )
    }
    /// Make a company what a file says.
    ///
    /// One that is there keeps its key, its names for things and what a reset goes back to, and is in that state. One that is not there is made. The file may be of a company of another domain, whose key the new one does not have. 400 when it is no file of one company, or one of another version.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/state`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The file is over 256 MiB.
    /// - 415: The body is declared as something other than bytes.
    /// - 500: The server is at fault.
    #[inline]
    pub fn upload_company_state(
        &self,
        domain: impl Into<types::CompanyDomain>,
        body: impl Into<bytes::Bytes>,
    ) -> Request<'_, requests::UploadCompanyState> {
        Request::new(
            self,
            requests::UploadCompanyState {
                domain: domain.into(),
                body: body.into(),
            },
        )
    }
    /// Write the state file of the server.
    ///
    /// With every company, as the server does when it ends. Until the new file is whole it is what it was. 409 when the server was started without one.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/state/save`.
    ///
    /// # Errors
    ///
    /// - 409: The state forbids this. The message says how.
    /// - 500: The server is at fault.
    #[inline]
    pub fn save_state(&self) -> Request<'_, requests::SaveState> {
        Request::new(self, requests::SaveState {})
    }
    /// Carry out the steps of a fixture.
    ///
    /// All of them or none. When a step is refused, the company is left as it was and the message names the step. All steps together are done a million times at most. Whoever else calls the company waits meanwhile.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/fixtures`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn load_fixture(
        &self,
        domain: impl Into<types::CompanyDomain>,
        steps: impl Into<Vec<types::Step>>,
    ) -> Request<'_, requests::LoadFixture> {
        Request::new(
            self,
            requests::LoadFixture {
                domain: domain.into(),
                body: types::Fixture {
                    description: None,
                    extends: None,
                    steps: steps.into(),
                    ids: None,
                },
            },
        )
    }
    /// List the scenarios that a company can be made with.
    ///
    /// By name.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/scenarios`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_scenarios(&self) -> Request<'_, requests::ListScenarios> {
        Request::new(self, requests::ListScenarios {})
    }
    /// Read a company's clock.
    ///
    /// With what happens next by itself. Webhooks that wait have a time of their own, which the settling of webhooks tells.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/clock`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_clock(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetClock> {
        Request::new(
            self,
            requests::GetClock {
                domain: domain.into(),
            },
        )
    }
    /// Set how a company's time follows the wall clock.
    ///
    /// What is due by then has happened when this returns. Time only goes forward, by a hundred years at most; a company without customers may start at any instant.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/clock`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn set_clock(
        &self,
        domain: impl Into<types::CompanyDomain>,
        mode: impl Into<types::ClockMode>,
    ) -> Request<'_, requests::SetClock> {
        Request::new(
            self,
            requests::SetClock {
                domain: domain.into(),
                body: types::ClockSetting {
                    mode: mode.into(),
                    at: None,
                },
            },
        )
    }
    /// Move a company's clock forward.
    ///
    /// Everything due in between has happened when this returns, in its order and at its instant. A frozen clock stays frozen; one that runs goes on running from there. One call moves it by a hundred years at most. Webhooks go out afterwards.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/clock/advance`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn advance_clock(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::AdvanceClock> {
        Request::new(
            self,
            requests::AdvanceClock {
                domain: domain.into(),
                body: types::ClockAdvance {
                    by: None,
                    to: None,
                    to_next_event: None,
                },
            },
        )
    }
    /// Read the rules a company bills by.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/rules`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_rules(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetRules> {
        Request::new(
            self,
            requests::GetRules {
                domain: domain.into(),
            },
        )
    }
    /// Change the rules a company bills by.
    ///
    /// What is left out stays as it is, and so does what is under way, such as a charge that waits for its batch or an attempt that is planned.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/rules`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn update_rules(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::UpdateRules> {
        Request::new(
            self,
            requests::UpdateRules {
                domain: domain.into(),
                body: types::RulesChange {
                    settlement: None,
                    counting: None,
                    dunning: None,
                    taxes: None,
                },
            },
        )
    }
    /// List the coupons of a company.
    ///
    /// All of them, by code.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/coupons`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_coupons(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ListCoupons> {
        Request::new(
            self,
            requests::ListCoupons {
                domain: domain.into(),
            },
        )
    }
    /// Make a coupon.
    ///
    /// It replaces one of the same code; subscriptions that use that one keep what they have.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/coupons`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn create_coupon(
        &self,
        domain: impl Into<types::CompanyDomain>,
        code: impl Into<String>,
    ) -> Request<'_, requests::CreateCoupon> {
        Request::new(
            self,
            requests::CreateCoupon {
                domain: domain.into(),
                body: types::NewCoupon {
                    code: code.into(),
                    percentage: None,
                    amount: None,
                    currency: None,
                    plan_ids: None,
                    is_stackable: None,
                    max_redemptions: None,
                    expires_on: None,
                    cycles: None,
                },
            },
        )
    }
    /// Make an add-on.
    ///
    /// It can be bought once it is linked to a plan, which `create_cycles` of the API does.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/addOns`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn create_add_on(
        &self,
        domain: impl Into<types::CompanyDomain>,
        name: impl Into<String>,
        pricing_model: impl Into<types::PricingModelName>,
    ) -> Request<'_, requests::CreateAddOn> {
        Request::new(
            self,
            requests::CreateAddOn {
                domain: domain.into(),
                body: types::NewAddOn {
                    name: name.into(),
                    display_name: None,
                    description: None,
                    single_unit_name: None,
                    plural_unit_name: None,
                    feature_tags: None,
                    pricing_model: pricing_model.into(),
                },
            },
        )
    }
    /// Make an allowance and its counter.
    ///
    /// It counts once it is linked to a plan, which `create_cycles` of the API does.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/allowances`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn create_allowance(
        &self,
        domain: impl Into<types::CompanyDomain>,
        name: impl Into<String>,
        pricing_model: impl Into<types::PricingModelName>,
        counter_name: impl Into<String>,
    ) -> Request<'_, requests::CreateAllowance> {
        Request::new(
            self,
            requests::CreateAllowance {
                domain: domain.into(),
                body: types::NewAllowance {
                    name: name.into(),
                    display_name: None,
                    description: None,
                    single_unit_name: None,
                    plural_unit_name: None,
                    feature_tags: None,
                    pricing_model: pricing_model.into(),
                    counter_name: counter_name.into(),
                },
            },
        )
    }
    /// Change how many of an add-on a subscription has.
    ///
    /// From its next period on; until then the API shows it as waiting.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/subscriptions/{subscriptionUniqueId}/addOns/{addonId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn update_add_on_quantity(
        &self,
        domain: impl Into<types::CompanyDomain>,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        addon_id: impl Into<types::AddOnId>,
        quantity: i32,
    ) -> Request<'_, requests::UpdateAddOnQuantity> {
        Request::new(
            self,
            requests::UpdateAddOnQuantity {
                domain: domain.into(),
                subscription_unique_id: subscription_unique_id.into(),
                addon_id: addon_id.into(),
                body: types::AddOnQuantity { quantity },
            },
        )
    }
    /// Let a suspended subscription go on.
    ///
    /// Where its period has ended meanwhile, the next one begins and is charged at once.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/subscriptions/{subscriptionUniqueId}/reactivate`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 500: The server is at fault.
    #[inline]
    pub fn reactivate_subscription(
        &self,
        domain: impl Into<types::CompanyDomain>,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::ReactivateSubscription> {
        Request::new(
            self,
            requests::ReactivateSubscription {
                domain: domain.into(),
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
    }
    /// Read where webhooks go.
    ///
    /// 404 while there is no receiver.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/webhooks/receiver`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_webhook_receiver(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetWebhookReceiver> {
        Request::new(
            self,
            requests::GetWebhookReceiver {
                domain: domain.into(),
            },
        )
    }
    /// Say where webhooks go from now on.
    ///
    /// What happened before is not told. A receiver that was there is replaced with its secret, and what waits goes to the new one.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/webhooks/receiver`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn set_webhook_receiver(
        &self,
        domain: impl Into<types::CompanyDomain>,
        url: impl Into<types::WebhookUrl>,
    ) -> Request<'_, requests::SetWebhookReceiver> {
        Request::new(
            self,
            requests::SetWebhookReceiver {
                domain: domain.into(),
                body: types::NewWebhookReceiver {
                    url: url.into(),
                    secret: None,
                },
            },
        )
    }
    /// Tell nobody any more.
    ///
    /// What waits is dropped.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/webhooks/receiver`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn remove_webhook_receiver(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::RemoveWebhookReceiver> {
        Request::new(
            self,
            requests::RemoveWebhookReceiver {
                domain: domain.into(),
            },
        )
    }
    /// List webhooks and every attempt to deliver them.
    ///
    /// Newest first. What waits, and the latest thousand that are finished.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/webhooks/deliveries`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_webhook_deliveries(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ListWebhookDeliveries> {
        Request::new(
            self,
            requests::ListWebhookDeliveries {
                domain: domain.into(),
                page: 1,
                page_size: 100,
            },
        )
    }
    /// Send a finished webhook once more.
    ///
    /// A copy under the same id goes to the end of the row. 409 while it still waits, or while there is no receiver.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/webhooks/deliveries/{webhookId}/resend`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 409: The state forbids this. The message says how.
    /// - 500: The server is at fault.
    #[inline]
    pub fn resend_webhook(
        &self,
        domain: impl Into<types::CompanyDomain>,
        webhook_id: impl Into<types::WebhookId>,
    ) -> Request<'_, requests::ResendWebhook> {
        Request::new(
            self,
            requests::ResendWebhook {
                domain: domain.into(),
                webhook_id: webhook_id.into(),
            },
        )
    }
    /// Wait until webhooks are delivered.
    ///
    /// Until nothing that is due now is undelivered, or the time is over. What waits for a later attempt is not due.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/webhooks/settle`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn settle_webhooks(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::SettleWebhooks> {
        Request::new(
            self,
            requests::SettleWebhooks {
                domain: domain.into(),
                body: types::WebhookWait {
                    timeout: None,
                },
            },
        )
    }
    /// List the faults of a company.
    ///
    /// All of them, in the order in which they were added, and how often each has struck. Of those that have struck as often as they may, the latest hundred are kept.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/faults`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_faults(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ListFaults> {
        Request::new(
            self,
            requests::ListFaults {
                domain: domain.into(),
            },
        )
    }
    /// Let something go wrong from now on.
    ///
    /// Faults strike in the order in which they were added, those before a call is carried out first. The first that takes the place of the reply is the last, and those behind it neither see the call nor count it. Only calls count whose key opens the company, and only strikes that change something.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/faults`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn add_fault(
        &self,
        domain: impl Into<types::CompanyDomain>,
        kind: impl Into<types::FaultKind>,
    ) -> Request<'_, requests::AddFault> {
        Request::new(
            self,
            requests::AddFault {
                domain: domain.into(),
                body: types::NewFault {
                    kind: kind.into(),
                    operations: None,
                    effect: None,
                    webhooks: None,
                    moment: None,
                    after: None,
                    times: None,
                    rate: None,
                    until: None,
                    lasting: None,
                    latency: None,
                    status: None,
                    retry_after: None,
                    over: None,
                    content_type: None,
                    staleness: None,
                    delay: None,
                },
            },
        )
    }
    /// Take all faults away.
    ///
    /// Webhooks that a fault holds back still arrive in their time.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/faults`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn clear_faults(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ClearFaults> {
        Request::new(
            self,
            requests::ClearFaults {
                domain: domain.into(),
            },
        )
    }
    /// Read a fault, and how often it has struck.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/faults/{faultId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_fault(
        &self,
        domain: impl Into<types::CompanyDomain>,
        fault_id: impl Into<types::FaultId>,
    ) -> Request<'_, requests::GetFault> {
        Request::new(
            self,
            requests::GetFault {
                domain: domain.into(),
                fault_id: fault_id.into(),
            },
        )
    }
    /// Take a fault away.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/faults/{faultId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn remove_fault(
        &self,
        domain: impl Into<types::CompanyDomain>,
        fault_id: impl Into<types::FaultId>,
    ) -> Request<'_, requests::RemoveFault> {
        Request::new(
            self,
            requests::RemoveFault {
                domain: domain.into(),
                fault_id: fault_id.into(),
            },
        )
    }
    /// Read how many calls a company may make in a time.
    ///
    /// 404 while there is no limit, as at first.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/rateLimit`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_rate_limit(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetRateLimit> {
        Request::new(
            self,
            requests::GetRateLimit {
                domain: domain.into(),
            },
        )
    }
    /// Limit how many calls a company may make in a time.
    ///
    /// A call too many is answered with 429 and `Retry-After`. A new limit starts with its whole burst.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/rateLimit`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn set_rate_limit(
        &self,
        domain: impl Into<types::CompanyDomain>,
        requests: i32,
        per: impl Into<types::Duration>,
        burst: i32,
    ) -> Request<'_, requests::SetRateLimit> {
        Request::new(
            self,
            requests::SetRateLimit {
                domain: domain.into(),
                body: types::RateLimit {
                    requests,
                    per: per.into(),
                    burst,
                },
            },
        )
    }
    /// Let a company make as many calls as it likes.
    ///
    /// 404 while there is no limit.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/rateLimit`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn remove_rate_limit(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::RemoveRateLimit> {
        Request::new(
            self,
            requests::RemoveRateLimit {
                domain: domain.into(),
            },
        )
    }
    /// Look for calls in a company's journal.
    ///
    /// Every call to the API that names the company or has its key, be it answered, refused or cut off; calls of the control plane are none. Conditions narrow each other. To follow the journal, ask for the oldest first after the last number seen.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/journal/entries`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn list_journal_entries(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ListJournalEntries> {
        Request::new(
            self,
            requests::ListJournalEntries {
                domain: domain.into(),
                page: 1,
                page_size: 100,
                operation_name: None,
                method: None,
                path: None,
                status: None,
                from: None,
                to: None,
                text: None,
                after: None,
                order: None,
            },
        )
    }
    /// Forget every call.
    ///
    /// Numbers go on, so that whoever follows the journal misses nothing.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /_mock/companies/{domain}/journal/entries`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn clear_journal(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ClearJournal> {
        Request::new(
            self,
            requests::ClearJournal {
                domain: domain.into(),
            },
        )
    }
    /// Read a call.
    ///
    /// 404 where there is none of this number, and where it was dropped or forgotten.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/journal/entries/{number}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_journal_entry(
        &self,
        domain: impl Into<types::CompanyDomain>,
        number: impl Into<types::JournalNumber>,
    ) -> Request<'_, requests::GetJournalEntry> {
        Request::new(
            self,
            requests::GetJournalEntry {
                domain: domain.into(),
                number: number.into(),
            },
        )
    }
    /// Hold the journal against what was expected.
    ///
    /// Answers 200 whether it is met or not. 400 is an expectation that no call can ever meet, as one with a name that no operation has.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `POST /_mock/companies/{domain}/journal/verify`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn verify_journal(
        &self,
        domain: impl Into<types::CompanyDomain>,
        expectations: impl Into<Vec<types::JournalExpectation>>,
    ) -> Request<'_, requests::VerifyJournal> {
        Request::new(
            self,
            requests::VerifyJournal {
                domain: domain.into(),
                body: types::JournalExpectations {
                    order: None,
                    expectations: expectations.into(),
                },
            },
        )
    }
    /// Export the journal as an HTTP archive.
    ///
    /// The oldest call first, in HAR 1.2, which browsers and proxies open. A call that was cut off before it was answered has the status 0. A key is never in it.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/journal/har`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn export_journal(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::ExportJournal> {
        Request::new(
            self,
            requests::ExportJournal {
                domain: domain.into(),
                mask: None,
            },
        )
    }
    /// Read how much the journal keeps.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /_mock/companies/{domain}/journal/settings`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 500: The server is at fault.
    #[inline]
    pub fn get_journal_settings(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::GetJournalSettings> {
        Request::new(
            self,
            requests::GetJournalSettings {
                domain: domain.into(),
            },
        )
    }
    /// Set how much the journal keeps.
    ///
    /// What is left out stays. What is too much is dropped at once, the oldest first.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /_mock/companies/{domain}/journal/settings`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 404: The server has no such company, or the company no such thing.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 500: The server is at fault.
    #[inline]
    pub fn update_journal_settings(
        &self,
        domain: impl Into<types::CompanyDomain>,
    ) -> Request<'_, requests::UpdateJournalSettings> {
        Request::new(
            self,
            requests::UpdateJournalSettings {
                domain: domain.into(),
                body: types::JournalSettings {
                    entries: None,
                    body_bytes: None,
                    is_deterministic: None,
                },
            },
        )
    }
}
