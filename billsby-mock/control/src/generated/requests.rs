// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation is asked with: one struct an operation, inside the [`Request`] that is awaited.
use crate::generated::client::Client;
use crate::runtime::{self, Arguments, Effect, Error, Operation, Request, Retry};
use crate::types;
/// The arguments of [`Client::list_companies`].
#[derive(Clone, Debug)]
pub struct ListCompanies {}
impl Arguments for ListCompanies {
    type Reply = Vec<types::Company>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_companies",
            method: "GET",
            path: "/_mock/companies",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built("list_companies", client.transport().endpoint().list_companies())
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_company`].
#[derive(Clone, Debug)]
pub struct GetCompany {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetCompany {
    type Reply = types::Company;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_company",
            method: "GET",
            path: "/_mock/companies/{domain}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_company", "domain", &self.domain)?;
        runtime::built(
            "get_company",
            client.transport().endpoint().get_company(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_company`].
#[derive(Clone, Debug)]
pub struct CreateCompany {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewCompany,
}
impl<'a> Request<'a, CreateCompany> {
    /// The key that opens it. When left out it is the domain, an underscore, and `0123456789abcdef` twice.
    #[inline]
    pub fn api_key(mut self, api_key: impl Into<types::CompanyKey>) -> Self {
        self.arguments.body.api_key = Some(api_key.into());
        self
    }
    /// `seed`
    #[inline]
    pub fn seed(mut self, seed: impl Into<types::Seed>) -> Self {
        self.arguments.body.seed = Some(seed.into());
        self
    }
    /// As for the setting of the clock, which may start at any instant. The server's own when left out.
    #[inline]
    pub fn clock(mut self, clock: impl Into<types::ClockSetting>) -> Self {
        self.arguments.body.clock = Some(clock.into());
        self
    }
    /// `data`
    #[inline]
    pub fn data(mut self, data: impl Into<types::CompanyData>) -> Self {
        self.arguments.body.data = Some(data.into());
        self
    }
    /// `scenario`
    #[inline]
    pub fn scenario(mut self, scenario: impl Into<types::ScenarioName>) -> Self {
        self.arguments.body.scenario = Some(scenario.into());
        self
    }
    /// `fixture`
    #[inline]
    pub fn fixture(mut self, fixture: impl Into<types::Fixture>) -> Self {
        self.arguments.body.fixture = Some(fixture.into());
        self
    }
}
impl Arguments for CreateCompany {
    type Reply = types::MadeCompany;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_company",
            method: "PUT",
            path: "/_mock/companies/{domain}",
            effect: Effect::Write,
            told_by: None,
            secrets: &["apiKey"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_company", "domain", &self.domain)?;
        runtime::built(
            "create_company",
            client.transport().endpoint().create_company(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::delete_company`].
#[derive(Clone, Debug)]
pub struct DeleteCompany {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for DeleteCompany {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "delete_company",
            method: "DELETE",
            path: "/_mock/companies/{domain}",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("delete_company", "domain", &self.domain)?;
        runtime::built(
            "delete_company",
            client.transport().endpoint().delete_company(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::reset_company`].
#[derive(Clone, Debug)]
pub struct ResetCompany {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ResetCompany {
    type Reply = types::Company;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "reset_company",
            method: "POST",
            path: "/_mock/companies/{domain}/reset",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("reset_company", "domain", &self.domain)?;
        runtime::built(
            "reset_company",
            client.transport().endpoint().reset_company(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::fork_company`].
#[derive(Clone, Debug)]
pub struct ForkCompany {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::CompanyFork,
}
impl<'a> Request<'a, ForkCompany> {
    /// The key that opens it. When left out it is the domain, an underscore, and `0123456789abcdef` twice.
    #[inline]
    pub fn api_key(mut self, api_key: impl Into<types::CompanyKey>) -> Self {
        self.arguments.body.api_key = Some(api_key.into());
        self
    }
    /// The snapshot to start from, which must be one of the other company. Where that company stands now when left out.
    #[inline]
    pub fn snapshot_id(mut self, snapshot_id: impl Into<types::SnapshotId>) -> Self {
        self.arguments.body.snapshot_id = Some(snapshot_id.into());
        self
    }
    /// Whether the webhooks of the copy are its own. What waits is left to the other company then, and ids come from another row. When left out, both post what waits, and both give what they post next the same ids.
    #[inline]
    pub fn own_webhooks(mut self, own_webhooks: bool) -> Self {
        self.arguments.body.own_webhooks = Some(own_webhooks);
        self
    }
}
impl Arguments for ForkCompany {
    type Reply = types::MadeCompany;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "fork_company",
            method: "POST",
            path: "/_mock/companies/{domain}/fork",
            effect: Effect::Write,
            told_by: None,
            secrets: &["apiKey"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("fork_company", "domain", &self.domain)?;
        runtime::built(
            "fork_company",
            client.transport().endpoint().fork_company(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_snapshots`].
#[derive(Clone, Debug)]
pub struct ListSnapshots {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ListSnapshots {
    type Reply = Vec<types::Snapshot>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_snapshots",
            method: "GET",
            path: "/_mock/companies/{domain}/snapshots",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_snapshots", "domain", &self.domain)?;
        runtime::built(
            "list_snapshots",
            client.transport().endpoint().list_snapshots(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_snapshot`].
#[derive(Clone, Debug)]
pub struct CreateSnapshot {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewSnapshot,
}
impl<'a> Request<'a, CreateSnapshot> {
    /// `name`
    #[inline]
    pub fn name(mut self, name: impl Into<types::SnapshotName>) -> Self {
        self.arguments.body.name = Some(name.into());
        self
    }
}
impl Arguments for CreateSnapshot {
    type Reply = types::Snapshot;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_snapshot",
            method: "POST",
            path: "/_mock/companies/{domain}/snapshots",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_snapshot", "domain", &self.domain)?;
        runtime::built(
            "create_snapshot",
            client.transport().endpoint().create_snapshot(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::delete_snapshot`].
#[derive(Clone, Debug)]
pub struct DeleteSnapshot {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) snapshot_id: types::SnapshotId,
}
impl Arguments for DeleteSnapshot {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "delete_snapshot",
            method: "DELETE",
            path: "/_mock/companies/{domain}/snapshots/{snapshotId}",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("delete_snapshot", "domain", &self.domain)?;
        runtime::path_argument("delete_snapshot", "snapshotId", &self.snapshot_id)?;
        runtime::built(
            "delete_snapshot",
            client
                .transport()
                .endpoint()
                .delete_snapshot(&self.domain, &self.snapshot_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::restore_snapshot`].
#[derive(Clone, Debug)]
pub struct RestoreSnapshot {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) snapshot_id: types::SnapshotId,
}
impl Arguments for RestoreSnapshot {
    type Reply = types::Company;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "restore_snapshot",
            method: "POST",
            path: "/_mock/companies/{domain}/snapshots/{snapshotId}/restore",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("restore_snapshot", "domain", &self.domain)?;
        runtime::path_argument("restore_snapshot", "snapshotId", &self.snapshot_id)?;
        runtime::built(
            "restore_snapshot",
            client
                .transport()
                .endpoint()
                .restore_snapshot(&self.domain, &self.snapshot_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::download_company_state`].
#[derive(Clone, Debug)]
pub struct DownloadCompanyState {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for DownloadCompanyState {
    type Reply = bytes::Bytes;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "download_company_state",
            method: "GET",
            path: "/_mock/companies/{domain}/state",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("download_company_state", "domain", &self.domain)?;
        runtime::built(
            "download_company_state",
            client
                .transport()
                .endpoint()
                .download_company_state(&self.domain)
                .map(runtime::accept_bytes),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::bytes(bytes)
    }
    #[inline]
    fn says_nothing(&self) -> bool {
        false
    }
}
/// The arguments of [`Client::upload_company_state`].
#[derive(Clone, Debug)]
pub struct UploadCompanyState {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: bytes::Bytes,
}
impl Arguments for UploadCompanyState {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "upload_company_state",
            method: "PUT",
            path: "/_mock/companies/{domain}/state",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("upload_company_state", "domain", &self.domain)?;
        runtime::built(
            "upload_company_state",
            client
                .transport()
                .endpoint()
                .upload_company_state(&self.domain, self.body.clone()),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::save_state`].
#[derive(Clone, Debug)]
pub struct SaveState {}
impl Arguments for SaveState {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "save_state",
            method: "POST",
            path: "/_mock/state/save",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built("save_state", client.transport().endpoint().save_state())
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::load_fixture`].
#[derive(Clone, Debug)]
pub struct LoadFixture {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::Fixture,
}
impl<'a> Request<'a, LoadFixture> {
    /// What it is good for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// The scenario whose steps and names come before these. A step may have the name of one of its steps, and is what the name stands for from there on.
    #[inline]
    pub fn extends(mut self, extends: impl Into<types::ScenarioName>) -> Self {
        self.arguments.body.extends = Some(extends.into());
        self
    }
    /// `ids`
    #[inline]
    pub fn ids(
        mut self,
        ids: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.arguments.body.ids = Some(ids.into());
        self
    }
}
impl Arguments for LoadFixture {
    type Reply = types::LoadedFixture;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "load_fixture",
            method: "POST",
            path: "/_mock/companies/{domain}/fixtures",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("load_fixture", "domain", &self.domain)?;
        runtime::built(
            "load_fixture",
            client.transport().endpoint().load_fixture(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_scenarios`].
#[derive(Clone, Debug)]
pub struct ListScenarios {}
impl Arguments for ListScenarios {
    type Reply = Vec<types::Scenario>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_scenarios",
            method: "GET",
            path: "/_mock/scenarios",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built("list_scenarios", client.transport().endpoint().list_scenarios())
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_clock`].
#[derive(Clone, Debug)]
pub struct GetClock {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetClock {
    type Reply = types::Clock;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_clock",
            method: "GET",
            path: "/_mock/companies/{domain}/clock",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_clock", "domain", &self.domain)?;
        runtime::built(
            "get_clock",
            client.transport().endpoint().get_clock(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::set_clock`].
#[derive(Clone, Debug)]
pub struct SetClock {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::ClockSetting,
}
impl<'a> Request<'a, SetClock> {
    /// What the clock shows now. For `frozen` it may be left out, and is then what it shows already; `offset` needs it; `real` has none.
    #[inline]
    pub fn at(mut self, at: impl Into<types::Instant>) -> Self {
        self.arguments.body.at = Some(at.into());
        self
    }
}
impl Arguments for SetClock {
    type Reply = types::Clock;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "set_clock",
            method: "PUT",
            path: "/_mock/companies/{domain}/clock",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("set_clock", "domain", &self.domain)?;
        runtime::built(
            "set_clock",
            client.transport().endpoint().set_clock(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::advance_clock`].
#[derive(Clone, Debug)]
pub struct AdvanceClock {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::ClockAdvance,
}
impl<'a> Request<'a, AdvanceClock> {
    /// By a length of time, longer than nothing.
    #[inline]
    pub fn by(mut self, by: impl Into<types::CalendarDuration>) -> Self {
        self.arguments.body.by = Some(by.into());
        self
    }
    /// To an instant.
    #[inline]
    pub fn to(mut self, to: impl Into<types::Instant>) -> Self {
        self.arguments.body.to = Some(to.into());
        self
    }
    /// Only `true`. To what happens next by itself; nowhere where nothing will.
    #[inline]
    pub fn to_next_event(mut self, to_next_event: bool) -> Self {
        self.arguments.body.to_next_event = Some(to_next_event);
        self
    }
}
impl Arguments for AdvanceClock {
    type Reply = types::ClockAdvanced;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "advance_clock",
            method: "POST",
            path: "/_mock/companies/{domain}/clock/advance",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("advance_clock", "domain", &self.domain)?;
        runtime::built(
            "advance_clock",
            client.transport().endpoint().advance_clock(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_rules`].
#[derive(Clone, Debug)]
pub struct GetRules {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetRules {
    type Reply = types::Rules;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_rules",
            method: "GET",
            path: "/_mock/companies/{domain}/rules",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_rules", "domain", &self.domain)?;
        runtime::built(
            "get_rules",
            client.transport().endpoint().get_rules(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_rules`].
#[derive(Clone, Debug)]
pub struct UpdateRules {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::RulesChange,
}
impl<'a> Request<'a, UpdateRules> {
    /// `settlement`
    #[inline]
    pub fn settlement(mut self, settlement: impl Into<types::Settlement>) -> Self {
        self.arguments.body.settlement = Some(settlement.into());
        self
    }
    /// `counting`
    #[inline]
    pub fn counting(mut self, counting: impl Into<types::Counting>) -> Self {
        self.arguments.body.counting = Some(counting.into());
        self
    }
    /// `dunning`
    #[inline]
    pub fn dunning(mut self, dunning: impl Into<types::DunningChange>) -> Self {
        self.arguments.body.dunning = Some(dunning.into());
        self
    }
    /// All taxes, one a country.
    #[inline]
    pub fn taxes(mut self, taxes: impl Into<Vec<types::Tax>>) -> Self {
        self.arguments.body.taxes = Some(taxes.into());
        self
    }
}
impl Arguments for UpdateRules {
    type Reply = types::Rules;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_rules",
            method: "PUT",
            path: "/_mock/companies/{domain}/rules",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_rules", "domain", &self.domain)?;
        runtime::built(
            "update_rules",
            client.transport().endpoint().update_rules(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_coupons`].
#[derive(Clone, Debug)]
pub struct ListCoupons {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ListCoupons {
    type Reply = Vec<types::Coupon>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_coupons",
            method: "GET",
            path: "/_mock/companies/{domain}/coupons",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_coupons", "domain", &self.domain)?;
        runtime::built(
            "list_coupons",
            client.transport().endpoint().list_coupons(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_coupon`].
#[derive(Clone, Debug)]
pub struct CreateCoupon {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewCoupon,
}
impl<'a> Request<'a, CreateCoupon> {
    /// Per cent of the price of the plan.
    #[inline]
    pub fn percentage(mut self, percentage: i32) -> Self {
        self.arguments.body.percentage = Some(percentage);
        self
    }
    /// What it takes off, in minor units.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.arguments.body.amount = Some(amount);
        self
    }
    /// The currency of `amount`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<types::CurrencyCode>) -> Self {
        self.arguments.body.currency = Some(currency.into());
        self
    }
    /// The plans it is for. All where empty or left out.
    #[inline]
    pub fn plan_ids(mut self, plan_ids: impl Into<Vec<types::PlanId>>) -> Self {
        self.arguments.body.plan_ids = Some(plan_ids.into());
        self
    }
    /// Whether it can be used beside others. It can when this is left out.
    #[inline]
    pub fn is_stackable(mut self, is_stackable: bool) -> Self {
        self.arguments.body.is_stackable = Some(is_stackable);
        self
    }
    /// How many subscriptions may use it. Without a limit when left out.
    #[inline]
    pub fn max_redemptions(mut self, max_redemptions: i32) -> Self {
        self.arguments.body.max_redemptions = Some(max_redemptions);
        self
    }
    /// From when on it is refused. Never when left out.
    #[inline]
    pub fn expires_on(mut self, expires_on: impl Into<types::Instant>) -> Self {
        self.arguments.body.expires_on = Some(expires_on.into());
        self
    }
    /// For how many invoices of a subscription it holds. For all when left out.
    #[inline]
    pub fn cycles(mut self, cycles: i32) -> Self {
        self.arguments.body.cycles = Some(cycles);
        self
    }
}
impl Arguments for CreateCoupon {
    type Reply = types::Coupon;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_coupon",
            method: "POST",
            path: "/_mock/companies/{domain}/coupons",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_coupon", "domain", &self.domain)?;
        runtime::built(
            "create_coupon",
            client.transport().endpoint().create_coupon(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_add_on`].
#[derive(Clone, Debug)]
pub struct CreateAddOn {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewAddOn,
}
impl<'a> Request<'a, CreateAddOn> {
    /// The name that customers see; `name` when left out.
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.arguments.body.display_name = Some(display_name.into());
        self
    }
    /// `description`
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// What one of it is called.
    #[inline]
    pub fn single_unit_name(mut self, single_unit_name: impl Into<String>) -> Self {
        self.arguments.body.single_unit_name = Some(single_unit_name.into());
        self
    }
    /// What several of it are called.
    #[inline]
    pub fn plural_unit_name(mut self, plural_unit_name: impl Into<String>) -> Self {
        self.arguments.body.plural_unit_name = Some(plural_unit_name.into());
        self
    }
    /// What a subscription with it is tagged with.
    #[inline]
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.arguments.body.feature_tags = Some(feature_tags.into());
        self
    }
}
impl Arguments for CreateAddOn {
    type Reply = types::AddOnCreated;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_add_on",
            method: "POST",
            path: "/_mock/companies/{domain}/addOns",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_add_on", "domain", &self.domain)?;
        runtime::built(
            "create_add_on",
            client.transport().endpoint().create_add_on(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_allowance`].
#[derive(Clone, Debug)]
pub struct CreateAllowance {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewAllowance,
}
impl<'a> Request<'a, CreateAllowance> {
    /// The name that customers see; `name` when left out.
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.arguments.body.display_name = Some(display_name.into());
        self
    }
    /// `description`
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// What one of it is called.
    #[inline]
    pub fn single_unit_name(mut self, single_unit_name: impl Into<String>) -> Self {
        self.arguments.body.single_unit_name = Some(single_unit_name.into());
        self
    }
    /// What several of it are called.
    #[inline]
    pub fn plural_unit_name(mut self, plural_unit_name: impl Into<String>) -> Self {
        self.arguments.body.plural_unit_name = Some(plural_unit_name.into());
        self
    }
    /// What a subscription with it is tagged with.
    #[inline]
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.arguments.body.feature_tags = Some(feature_tags.into());
        self
    }
}
impl Arguments for CreateAllowance {
    type Reply = types::AllowanceCreated;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_allowance",
            method: "POST",
            path: "/_mock/companies/{domain}/allowances",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_allowance", "domain", &self.domain)?;
        runtime::built(
            "create_allowance",
            client.transport().endpoint().create_allowance(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_add_on_quantity`].
#[derive(Clone, Debug)]
pub struct UpdateAddOnQuantity {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) addon_id: types::AddOnId,
    pub(crate) body: types::AddOnQuantity,
}
impl Arguments for UpdateAddOnQuantity {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_add_on_quantity",
            method: "PUT",
            path: "/_mock/companies/{domain}/subscriptions/{subscriptionUniqueId}/addOns/{addonId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_add_on_quantity", "domain", &self.domain)?;
        runtime::path_argument(
            "update_add_on_quantity",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("update_add_on_quantity", "addonId", &self.addon_id)?;
        runtime::built(
            "update_add_on_quantity",
            client
                .transport()
                .endpoint()
                .update_add_on_quantity(
                    &self.domain,
                    &self.subscription_unique_id,
                    &self.addon_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::reactivate_subscription`].
#[derive(Clone, Debug)]
pub struct ReactivateSubscription {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for ReactivateSubscription {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "reactivate_subscription",
            method: "POST",
            path: "/_mock/companies/{domain}/subscriptions/{subscriptionUniqueId}/reactivate",
            effect: Effect::Money,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("reactivate_subscription", "domain", &self.domain)?;
        runtime::path_argument(
            "reactivate_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "reactivate_subscription",
            client
                .transport()
                .endpoint()
                .reactivate_subscription(&self.domain, &self.subscription_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::get_webhook_receiver`].
#[derive(Clone, Debug)]
pub struct GetWebhookReceiver {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetWebhookReceiver {
    type Reply = types::WebhookReceiver;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_webhook_receiver",
            method: "GET",
            path: "/_mock/companies/{domain}/webhooks/receiver",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_webhook_receiver", "domain", &self.domain)?;
        runtime::built(
            "get_webhook_receiver",
            client.transport().endpoint().get_webhook_receiver(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::set_webhook_receiver`].
#[derive(Clone, Debug)]
pub struct SetWebhookReceiver {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewWebhookReceiver,
}
impl<'a> Request<'a, SetWebhookReceiver> {
    /// `secret`
    #[inline]
    pub fn secret(mut self, secret: impl Into<types::WebhookSecret>) -> Self {
        self.arguments.body.secret = Some(secret.into());
        self
    }
}
impl Arguments for SetWebhookReceiver {
    type Reply = types::WebhookReceiver;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "set_webhook_receiver",
            method: "PUT",
            path: "/_mock/companies/{domain}/webhooks/receiver",
            effect: Effect::Write,
            told_by: None,
            secrets: &["secret"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("set_webhook_receiver", "domain", &self.domain)?;
        runtime::built(
            "set_webhook_receiver",
            client.transport().endpoint().set_webhook_receiver(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::remove_webhook_receiver`].
#[derive(Clone, Debug)]
pub struct RemoveWebhookReceiver {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for RemoveWebhookReceiver {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "remove_webhook_receiver",
            method: "DELETE",
            path: "/_mock/companies/{domain}/webhooks/receiver",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("remove_webhook_receiver", "domain", &self.domain)?;
        runtime::built(
            "remove_webhook_receiver",
            client.transport().endpoint().remove_webhook_receiver(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_webhook_deliveries`].
#[derive(Clone, Debug)]
pub struct ListWebhookDeliveries {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
}
impl<'a> Request<'a, ListWebhookDeliveries> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::WebhookDelivery> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::WebhookDelivery> {
        runtime::Rows::new(self.pages(), Some(|row| row.id.to_string()))
    }
}
impl Arguments for ListWebhookDeliveries {
    type Reply = types::WebhookDeliveryPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_webhook_deliveries",
            method: "GET",
            path: "/_mock/companies/{domain}/webhooks/deliveries",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_webhook_deliveries", "domain", &self.domain)?;
        runtime::built(
            "list_webhook_deliveries",
            client
                .transport()
                .endpoint()
                .list_webhook_deliveries(&self.domain, self.page, self.page_size),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::resend_webhook`].
#[derive(Clone, Debug)]
pub struct ResendWebhook {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) webhook_id: types::WebhookId,
}
impl Arguments for ResendWebhook {
    type Reply = types::WebhookDelivery;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "resend_webhook",
            method: "POST",
            path: "/_mock/companies/{domain}/webhooks/deliveries/{webhookId}/resend",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("resend_webhook", "domain", &self.domain)?;
        runtime::path_argument("resend_webhook", "webhookId", &self.webhook_id)?;
        runtime::built(
            "resend_webhook",
            client.transport().endpoint().resend_webhook(&self.domain, &self.webhook_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::settle_webhooks`].
#[derive(Clone, Debug)]
pub struct SettleWebhooks {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::WebhookWait,
}
impl<'a> Request<'a, SettleWebhooks> {
    /// How long at most, a minute or less, by the wall clock. Ten seconds when left out.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<types::Duration>) -> Self {
        self.arguments.body.timeout = Some(timeout.into());
        self
    }
}
impl Arguments for SettleWebhooks {
    type Reply = types::WebhookRow;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "settle_webhooks",
            method: "POST",
            path: "/_mock/companies/{domain}/webhooks/settle",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("settle_webhooks", "domain", &self.domain)?;
        runtime::built(
            "settle_webhooks",
            client.transport().endpoint().settle_webhooks(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_faults`].
#[derive(Clone, Debug)]
pub struct ListFaults {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ListFaults {
    type Reply = Vec<types::Fault>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_faults",
            method: "GET",
            path: "/_mock/companies/{domain}/faults",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_faults", "domain", &self.domain)?;
        runtime::built(
            "list_faults",
            client.transport().endpoint().list_faults(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::add_fault`].
#[derive(Clone, Debug)]
pub struct AddFault {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::NewFault,
}
impl<'a> Request<'a, AddFault> {
    /// Only calls of these operations.
    #[inline]
    pub fn operations(
        mut self,
        operations: impl Into<Vec<types::OperationName>>,
    ) -> Self {
        self.arguments.body.operations = Some(operations.into());
        self
    }
    /// Only calls of operations with this effect. Not beside `operations`.
    #[inline]
    pub fn effect(mut self, effect: impl Into<types::Effect>) -> Self {
        self.arguments.body.effect = Some(effect.into());
        self
    }
    /// Only webhooks of these types.
    #[inline]
    pub fn webhooks(mut self, webhooks: impl Into<Vec<types::WebhookType>>) -> Self {
        self.arguments.body.webhooks = Some(webhooks.into());
        self
    }
    /// For Latency, Status, Reset, EmptyReply and GarbageReply. BeforeActing when left out.
    #[inline]
    pub fn moment(mut self, moment: impl Into<types::Moment>) -> Self {
        self.arguments.body.moment = Some(moment.into());
        self
    }
    /// How many of the calls or webhooks that it is about are spared first. None when left out.
    #[inline]
    pub fn after(mut self, after: i64) -> Self {
        self.arguments.body.after = Some(after);
        self
    }
    /// How often it strikes at most. Without end when left out.
    #[inline]
    pub fn times(mut self, times: i64) -> Self {
        self.arguments.body.times = Some(times);
        self
    }
    /// How many of them it strikes. All when left out.
    #[inline]
    pub fn rate(mut self, rate: impl Into<types::Rate>) -> Self {
        self.arguments.body.rate = Some(rate.into());
        self
    }
    /// It strikes before this instant only, on the company's clock.
    #[inline]
    pub fn until(mut self, until: impl Into<types::Instant>) -> Self {
        self.arguments.body.until = Some(until.into());
        self
    }
    /// It strikes for so long from now, on the company's clock.
    #[inline]
    pub fn lasting(mut self, lasting: impl Into<types::Duration>) -> Self {
        self.arguments.body.lasting = Some(lasting.into());
        self
    }
    /// How much longer a call takes. Latency needs it.
    #[inline]
    pub fn latency(mut self, latency: impl Into<types::Latency>) -> Self {
        self.arguments.body.latency = Some(latency.into());
        self
    }
    /// What a call is answered with. Status needs it.
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.arguments.body.status = Some(status);
        self
    }
    /// For Status. How many seconds the header `Retry-After` has; without it the header is not sent.
    #[inline]
    pub fn retry_after(mut self, retry_after: i32) -> Self {
        self.arguments.body.retry_after = Some(retry_after);
        self
    }
    /// How long the body takes, by the wall clock. SlowBody needs it.
    #[inline]
    pub fn over(mut self, over: impl Into<types::Duration>) -> Self {
        self.arguments.body.over = Some(over.into());
        self
    }
    /// What the reply has for its content type. WrongContentType needs it.
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.arguments.body.content_type = Some(content_type.into());
        self
    }
    /// How far back a read looks. StaleRead needs it.
    #[inline]
    pub fn staleness(mut self, staleness: impl Into<types::Staleness>) -> Self {
        self.arguments.body.staleness = Some(staleness.into());
        self
    }
    /// How much later a webhook arrives, on the company's clock. WebhookDelayed needs it.
    #[inline]
    pub fn delay(mut self, delay: impl Into<types::Duration>) -> Self {
        self.arguments.body.delay = Some(delay.into());
        self
    }
}
impl Arguments for AddFault {
    type Reply = types::Fault;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "add_fault",
            method: "POST",
            path: "/_mock/companies/{domain}/faults",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("add_fault", "domain", &self.domain)?;
        runtime::built(
            "add_fault",
            client.transport().endpoint().add_fault(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::clear_faults`].
#[derive(Clone, Debug)]
pub struct ClearFaults {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ClearFaults {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "clear_faults",
            method: "DELETE",
            path: "/_mock/companies/{domain}/faults",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("clear_faults", "domain", &self.domain)?;
        runtime::built(
            "clear_faults",
            client.transport().endpoint().clear_faults(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::get_fault`].
#[derive(Clone, Debug)]
pub struct GetFault {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) fault_id: types::FaultId,
}
impl Arguments for GetFault {
    type Reply = types::Fault;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_fault",
            method: "GET",
            path: "/_mock/companies/{domain}/faults/{faultId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_fault", "domain", &self.domain)?;
        runtime::path_argument("get_fault", "faultId", &self.fault_id)?;
        runtime::built(
            "get_fault",
            client.transport().endpoint().get_fault(&self.domain, &self.fault_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::remove_fault`].
#[derive(Clone, Debug)]
pub struct RemoveFault {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) fault_id: types::FaultId,
}
impl Arguments for RemoveFault {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "remove_fault",
            method: "DELETE",
            path: "/_mock/companies/{domain}/faults/{faultId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("remove_fault", "domain", &self.domain)?;
        runtime::path_argument("remove_fault", "faultId", &self.fault_id)?;
        runtime::built(
            "remove_fault",
            client.transport().endpoint().remove_fault(&self.domain, &self.fault_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::get_rate_limit`].
#[derive(Clone, Debug)]
pub struct GetRateLimit {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetRateLimit {
    type Reply = types::RateLimit;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_rate_limit",
            method: "GET",
            path: "/_mock/companies/{domain}/rateLimit",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_rate_limit", "domain", &self.domain)?;
        runtime::built(
            "get_rate_limit",
            client.transport().endpoint().get_rate_limit(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::set_rate_limit`].
#[derive(Clone, Debug)]
pub struct SetRateLimit {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::RateLimit,
}
impl Arguments for SetRateLimit {
    type Reply = types::RateLimit;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "set_rate_limit",
            method: "PUT",
            path: "/_mock/companies/{domain}/rateLimit",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("set_rate_limit", "domain", &self.domain)?;
        runtime::built(
            "set_rate_limit",
            client.transport().endpoint().set_rate_limit(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::remove_rate_limit`].
#[derive(Clone, Debug)]
pub struct RemoveRateLimit {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for RemoveRateLimit {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "remove_rate_limit",
            method: "DELETE",
            path: "/_mock/companies/{domain}/rateLimit",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("remove_rate_limit", "domain", &self.domain)?;
        runtime::built(
            "remove_rate_limit",
            client.transport().endpoint().remove_rate_limit(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_journal_entries`].
#[derive(Clone, Debug)]
pub struct ListJournalEntries {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) operation_name: Option<types::OperationName>,
    pub(crate) method: Option<types::HttpMethod>,
    pub(crate) path: Option<String>,
    pub(crate) status: Option<types::StatusPattern>,
    pub(crate) from: Option<types::Instant>,
    pub(crate) to: Option<types::Instant>,
    pub(crate) text: Option<String>,
    pub(crate) after: Option<i64>,
    pub(crate) order: Option<types::JournalOrder>,
}
impl<'a> Request<'a, ListJournalEntries> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// Calls of this operation.
    #[inline]
    pub fn operation_name(
        mut self,
        operation_name: impl Into<types::OperationName>,
    ) -> Self {
        self.arguments.operation_name = Some(operation_name.into());
        self
    }
    /// Calls by this method.
    #[inline]
    pub fn method(mut self, method: impl Into<types::HttpMethod>) -> Self {
        self.arguments.method = Some(method.into());
        self
    }
    /// Calls with this text in the path or the query.
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.arguments.path = Some(path.into());
        self
    }
    /// Calls answered with this status, or with one of this class.
    #[inline]
    pub fn status(mut self, status: impl Into<types::StatusPattern>) -> Self {
        self.arguments.status = Some(status.into());
        self
    }
    /// Calls at this instant or later, on the company's clock.
    #[inline]
    pub fn from(mut self, from: impl Into<types::Instant>) -> Self {
        self.arguments.from = Some(from.into());
        self
    }
    /// Calls before this instant, on the company's clock.
    #[inline]
    pub fn to(mut self, to: impl Into<types::Instant>) -> Self {
        self.arguments.to = Some(to.into());
        self
    }
    /// Calls with this text in the body of the request or of the reply.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.arguments.text = Some(text.into());
        self
    }
    /// Calls with a higher number.
    #[inline]
    pub fn after(mut self, after: i64) -> Self {
        self.arguments.after = Some(after);
        self
    }
    /// Which come first; the newest when left out.
    #[inline]
    pub fn order(mut self, order: impl Into<types::JournalOrder>) -> Self {
        self.arguments.order = Some(order.into());
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::JournalEntry> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::JournalEntry> {
        runtime::Rows::new(self.pages(), Some(|row| row.number.to_string()))
    }
}
impl Arguments for ListJournalEntries {
    type Reply = types::JournalPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_journal_entries",
            method: "GET",
            path: "/_mock/companies/{domain}/journal/entries",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_journal_entries", "domain", &self.domain)?;
        runtime::built(
            "list_journal_entries",
            client
                .transport()
                .endpoint()
                .list_journal_entries(
                    &self.domain,
                    self.after,
                    self.from.as_ref(),
                    self.method.as_ref(),
                    self.operation_name.as_ref(),
                    self.order.as_ref(),
                    self.page,
                    self.page_size,
                    self.path.as_deref(),
                    self.status.as_ref(),
                    self.text.as_deref(),
                    self.to.as_ref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::clear_journal`].
#[derive(Clone, Debug)]
pub struct ClearJournal {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for ClearJournal {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "clear_journal",
            method: "DELETE",
            path: "/_mock/companies/{domain}/journal/entries",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("clear_journal", "domain", &self.domain)?;
        runtime::built(
            "clear_journal",
            client.transport().endpoint().clear_journal(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::get_journal_entry`].
#[derive(Clone, Debug)]
pub struct GetJournalEntry {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) number: types::JournalNumber,
}
impl Arguments for GetJournalEntry {
    type Reply = types::JournalEntry;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_journal_entry",
            method: "GET",
            path: "/_mock/companies/{domain}/journal/entries/{number}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_journal_entry", "domain", &self.domain)?;
        runtime::path_argument("get_journal_entry", "number", &self.number)?;
        runtime::built(
            "get_journal_entry",
            client.transport().endpoint().get_journal_entry(&self.domain, &self.number),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::verify_journal`].
#[derive(Clone, Debug)]
pub struct VerifyJournal {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::JournalExpectations,
}
impl<'a> Request<'a, VerifyJournal> {
    /// `order`
    #[inline]
    pub fn order(mut self, order: impl Into<types::ExpectedOrder>) -> Self {
        self.arguments.body.order = Some(order.into());
        self
    }
}
impl Arguments for VerifyJournal {
    type Reply = types::JournalVerdict;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "verify_journal",
            method: "POST",
            path: "/_mock/companies/{domain}/journal/verify",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("verify_journal", "domain", &self.domain)?;
        runtime::built(
            "verify_journal",
            client.transport().endpoint().verify_journal(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::export_journal`].
#[derive(Clone, Debug)]
pub struct ExportJournal {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) mask: Option<bool>,
}
impl<'a> Request<'a, ExportJournal> {
    /// Whether personal data are masked. They are told by the names of fields and parameters; a body that is not JSON is masked as a whole.
    #[inline]
    pub fn mask(mut self, mask: bool) -> Self {
        self.arguments.mask = Some(mask);
        self
    }
}
impl Arguments for ExportJournal {
    type Reply = types::HttpArchive;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "export_journal",
            method: "GET",
            path: "/_mock/companies/{domain}/journal/har",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("export_journal", "domain", &self.domain)?;
        runtime::built(
            "export_journal",
            client.transport().endpoint().export_journal(&self.domain, self.mask),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_journal_settings`].
#[derive(Clone, Debug)]
pub struct GetJournalSettings {
    pub(crate) domain: types::CompanyDomain,
}
impl Arguments for GetJournalSettings {
    type Reply = types::JournalState;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_journal_settings",
            method: "GET",
            path: "/_mock/companies/{domain}/journal/settings",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_journal_settings", "domain", &self.domain)?;
        runtime::built(
            "get_journal_settings",
            client.transport().endpoint().get_journal_settings(&self.domain),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_journal_settings`].
#[derive(Clone, Debug)]
pub struct UpdateJournalSettings {
    pub(crate) domain: types::CompanyDomain,
    pub(crate) body: types::JournalSettings,
}
impl<'a> Request<'a, UpdateJournalSettings> {
    /// How many calls it keeps at most; with none it is off. 1000 when nothing was set.
    #[inline]
    pub fn entries(mut self, entries: i32) -> Self {
        self.arguments.body.entries = Some(entries);
        self
    }
    /// How many bytes all heads and bodies have together at most. 16 MiB when nothing was set.
    #[inline]
    pub fn body_bytes(mut self, body_bytes: i64) -> Self {
        self.arguments.body.body_bytes = Some(body_bytes);
        self
    }
    /// Whether the same requests always make the same journal. Then nothing takes any time, the wall clock is the company's clock, and headers that tell how a request came here are left out.
    #[inline]
    pub fn is_deterministic(mut self, is_deterministic: bool) -> Self {
        self.arguments.body.is_deterministic = Some(is_deterministic);
        self
    }
}
impl Arguments for UpdateJournalSettings {
    type Reply = types::JournalState;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_journal_settings",
            method: "PUT",
            path: "/_mock/companies/{domain}/journal/settings",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_journal_settings", "domain", &self.domain)?;
        runtime::built(
            "update_journal_settings",
            client
                .transport()
                .endpoint()
                .update_journal_settings(&self.domain, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
