//! The control plane: what a test does to the server from outside the API.
//!
//! Each handler translates the request, calls the domain, and translates its
//! answer back. One module a resource.

mod add_ons;
mod allowances;
mod clock;
mod companies;
mod coupons;
mod faults;
mod fixtures;
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod generated;
mod journal;
mod limits;
mod rules;
mod snapshots;
mod state;
mod subscriptions;
mod values;
mod webhooks;

use crate::billing::BillingError;
use crate::companies::{Companies, StateFile, World};
use crate::runtime::{Credentials, Rejection, Service};
use axum::body::Bytes;
use billsby_mock_control::types;
pub(crate) use generated::OPERATIONS as CONTROL_OPERATIONS;
use generated::{Api, requests};
use std::sync::Arc;

pub use rules::read_rules;

/// The description of the control plane, as one JSON document.
pub const CONTROL_OPENAPI: &str = include_str!("generated/openapi.json");

/// Serves the control plane over these companies, and the file that they are kept in.
pub(crate) fn service(companies: Arc<Companies>, file: Option<Arc<StateFile>>) -> Service<Control> {
    generated::service(Arc::new(Control { companies, file }))
}

/// Serves every operation on the companies of one server.
pub(crate) struct Control {
    companies: Arc<Companies>,
    file: Option<Arc<StateFile>>,
}

impl Control {
    fn company(&self, domain: &types::CompanyDomain) -> Result<Arc<World>, BillingError> {
        self.companies.find(domain.as_str()).ok_or_else(|| BillingError::not_found("company", domain))
    }
}

/// The table of operations on one company: resource, operation, request, reply. The handler of an operation is the
/// function of its name in the module of its resource.
macro_rules! operations {
    ($($resource:ident { $($operation:ident($request:ident) -> $reply:ty;)* })*) => {
        impl Api for Control {
            type Caller = ();

            fn authorize(&self, _: Credentials<'_>) -> Result<(), Rejection> {
                Ok(())
            }

            async fn list_companies(
                &self,
                (): &(),
                _: requests::ListCompanies,
            ) -> Result<Vec<types::Company>, Rejection> {
                Ok(companies::list_companies(&self.companies))
            }

            async fn create_company(
                &self,
                (): &(),
                request: requests::CreateCompany,
            ) -> Result<types::MadeCompany, Rejection> {
                companies::create_company(&self.companies, request)
            }

            async fn delete_company(&self, (): &(), request: requests::DeleteCompany) -> Result<(), Rejection> {
                companies::delete_company(&self.companies, request)
            }

            async fn fork_company(
                &self,
                (): &(),
                request: requests::ForkCompany,
            ) -> Result<types::MadeCompany, Rejection> {
                companies::fork_company(&self.companies, &*self.company(&request.domain)?, request)
            }

            async fn upload_company_state(
                &self,
                (): &(),
                request: requests::UploadCompanyState,
                body: Bytes,
            ) -> Result<(), Rejection> {
                state::upload_company_state(&self.companies, request, body).await
            }

            async fn save_state(&self, (): &(), _: requests::SaveState) -> Result<(), Rejection> {
                state::save_state(self.file.as_deref())
            }

            async fn list_scenarios(
                &self,
                (): &(),
                _: requests::ListScenarios,
            ) -> Result<Vec<types::Scenario>, Rejection> {
                fixtures::list_scenarios()
            }

            async fn settle_webhooks(
                &self,
                (): &(),
                request: requests::SettleWebhooks,
            ) -> Result<types::WebhookRow, Rejection> {
                webhooks::settle_webhooks(&*self.company(&request.domain)?, request).await
            }

            $($(
                async fn $operation(&self, (): &(), request: requests::$request) -> Result<$reply, Rejection> {
                    $resource::$operation(&*self.company(&request.domain)?, request)
                }
            )*)*
        }
    };
}

operations! {
    companies {
        get_company(GetCompany) -> types::Company;
        reset_company(ResetCompany) -> types::Company;
    }
    snapshots {
        list_snapshots(ListSnapshots) -> Vec<types::Snapshot>;
        create_snapshot(CreateSnapshot) -> types::Snapshot;
        delete_snapshot(DeleteSnapshot) -> ();
        restore_snapshot(RestoreSnapshot) -> types::Company;
    }
    state {
        download_company_state(DownloadCompanyState) -> Bytes;
    }
    fixtures {
        load_fixture(LoadFixture) -> types::LoadedFixture;
    }
    clock {
        get_clock(GetClock) -> types::Clock;
        set_clock(SetClock) -> types::Clock;
        advance_clock(AdvanceClock) -> types::ClockAdvanced;
    }
    rules {
        get_rules(GetRules) -> types::Rules;
        update_rules(UpdateRules) -> types::Rules;
    }
    coupons {
        list_coupons(ListCoupons) -> Vec<types::Coupon>;
        create_coupon(CreateCoupon) -> types::Coupon;
    }
    add_ons {
        create_add_on(CreateAddOn) -> types::AddOnCreated;
    }
    allowances {
        create_allowance(CreateAllowance) -> types::AllowanceCreated;
    }
    subscriptions {
        update_add_on_quantity(UpdateAddOnQuantity) -> ();
        reactivate_subscription(ReactivateSubscription) -> ();
    }
    webhooks {
        get_webhook_receiver(GetWebhookReceiver) -> types::WebhookReceiver;
        set_webhook_receiver(SetWebhookReceiver) -> types::WebhookReceiver;
        remove_webhook_receiver(RemoveWebhookReceiver) -> ();
        list_webhook_deliveries(ListWebhookDeliveries) -> types::WebhookDeliveryPage;
        resend_webhook(ResendWebhook) -> types::WebhookDelivery;
    }
    faults {
        list_faults(ListFaults) -> Vec<types::Fault>;
        add_fault(AddFault) -> types::Fault;
        clear_faults(ClearFaults) -> ();
        get_fault(GetFault) -> types::Fault;
        remove_fault(RemoveFault) -> ();
    }
    limits {
        get_rate_limit(GetRateLimit) -> types::RateLimit;
        set_rate_limit(SetRateLimit) -> types::RateLimit;
        remove_rate_limit(RemoveRateLimit) -> ();
    }
    journal {
        list_journal_entries(ListJournalEntries) -> types::JournalPage;
        get_journal_entry(GetJournalEntry) -> types::JournalEntry;
        clear_journal(ClearJournal) -> ();
        verify_journal(VerifyJournal) -> types::JournalVerdict;
        export_journal(ExportJournal) -> types::HttpArchive;
        get_journal_settings(GetJournalSettings) -> types::JournalState;
        update_journal_settings(UpdateJournalSettings) -> types::JournalState;
    }
}
