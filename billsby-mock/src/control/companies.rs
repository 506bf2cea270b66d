//! Companies.

use super::clock::read_clock;
use super::fixtures::read_fixture;
use super::generated::requests;
use super::values::shown;
use crate::billing::BillingError;
use crate::companies::{Companies, CompanyTaken, Data, MakingError, NewCompany, World};
use crate::fixtures::Ids;
use crate::runtime::Rejection;
use billsby_mock_control::types;
use jiff::Timestamp;

pub(super) fn list_companies(companies: &Companies) -> Vec<types::Company> {
    companies.all().iter().map(|world| company(world)).collect()
}

pub(super) fn get_company(world: &World, _: requests::GetCompany) -> Result<types::Company, Rejection> {
    Ok(company(world))
}

pub(super) fn create_company(
    companies: &Companies,
    request: requests::CreateCompany,
) -> Result<types::MadeCompany, Rejection> {
    let types::NewCompany { api_key, seed, clock, data, scenario, fixture, .. } = request.body;
    let wall = Timestamp::now();
    let clock = clock.map(|setting| read_clock(&setting, wall, wall, "/clock")).transpose()?;
    let data = match (data, scenario, fixture) {
        (None | Some(types::CompanyData::Empty), None, None) => Data::Empty,
        (Some(types::CompanyData::Demo), None, None) => Data::Demo,
        (Some(data), None, None) => {
            return Err(BillingError::invalid("/data", format!("must be a known value, not `{data}`")))?;
        }
        (None, Some(name), None) => Data::Scenario(name.as_str().to_owned()),
        (None, None, Some(fixture)) => Data::Fixture(read_fixture(fixture)),
        _ => return Err(BillingError::invalid("", "must have at most one of `data`, `scenario` and `fixture`"))?,
    };
    let place = if matches!(data, Data::Scenario(_)) { "/scenario" } else { "/fixture" };
    let mut new = NewCompany::new(request.domain.as_str()).data(data);
    new.api_key = api_key.map(|key| key.as_str().into());
    new.seed = seed.map(|seed| u64::try_from(seed.get()).unwrap_or_default());
    new.clock = clock;
    let world = companies.make(&new).map_err(|error| rejection(error, "/path/domain", place))?;
    Ok(made(&world, world.ids()))
}

pub(super) fn delete_company(companies: &Companies, request: requests::DeleteCompany) -> Result<(), Rejection> {
    let gone = companies.remove(request.domain.as_str());
    gone.map(drop).ok_or_else(|| BillingError::not_found("company", request.domain).into())
}

pub(super) fn reset_company(world: &World, _: requests::ResetCompany) -> Result<types::Company, Rejection> {
    world.reset();
    Ok(company(world))
}

pub(super) fn fork_company(
    companies: &Companies,
    original: &World,
    request: requests::ForkCompany,
) -> Result<types::MadeCompany, Rejection> {
    let types::CompanyFork { to, api_key, snapshot_id, own_webhooks, .. } = request.body;
    let mut state = match snapshot_id {
        Some(id) => super::snapshots::kept(original, &id)?.snapshot.company().clone(),
        None => original.act(|company, _| company.clone()),
    };
    if own_webhooks == Some(true) {
        state = state.with_own_webhooks(to.as_str());
    }
    let key = api_key.map(|key| key.as_str().into());
    let world = companies.make_of(state, original, to.as_str(), key);
    let world = world.map_err(|error| rejection(error, "/to", "/fixture"))?;
    Ok(made(&world, world.ids()))
}

pub(super) fn company(world: &World) -> types::Company {
    world.act(|company, now| {
        types::Company::builder().domain(world.domain()).clock_mode(company.clock()).now(shown(now)).build()
    })
}

fn made(world: &World, ids: &Ids) -> types::MadeCompany {
    world.act(|company, now| {
        types::MadeCompany::builder()
            .domain(world.domain())
            .api_key(world.api_key())
            .clock_mode(company.clock())
            .now(shown(now))
            .ids(super::fixtures::named(ids))
            .build()
    })
}

/// Why a company cannot be made; `domain` is the place of its domain in the request, and `fixture` of its fixture.
pub(super) fn rejection(error: MakingError, domain: &str, fixture: &str) -> Rejection {
    let message = error.to_string();
    match error {
        MakingError::Domain(name) => {
            BillingError::invalid(domain, format!("must be 1 to 63 letters, digits and hyphens, not `{name}`")).into()
        }
        MakingError::Fixture(error) => super::fixtures::rejection(error, fixture),
        MakingError::Taken(CompanyTaken::Domain(_) | CompanyTaken::Key(_)) | MakingError::Refused { .. } => {
            BillingError::conflict(message).into()
        }
        MakingError::Missing(domain) => BillingError::not_found("company", domain).into(),
    }
}
