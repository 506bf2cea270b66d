//! Companies.

use super::generated::requests;
use super::values::shown;
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;

pub(super) fn get_company(world: &World, _: requests::GetCompany) -> Result<types::Company, Rejection> {
    Ok(company(world))
}

pub(super) fn company(world: &World) -> types::Company {
    world.act(|company, now| {
        types::Company::builder().domain(world.domain()).clock_mode(company.clock()).now(shown(now)).build()
    })
}
