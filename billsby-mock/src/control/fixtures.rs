//! Fixtures and scenarios.

use super::generated::requests;
use crate::billing::{BillingError, Violation};
use crate::companies::World;
use crate::fixtures::{self, Fixture, FixtureError, Ids, Step};
use crate::runtime::Rejection;
use billsby_mock_control::types;
use std::collections::BTreeMap;

pub(super) fn load_fixture(world: &World, request: requests::LoadFixture) -> Result<types::LoadedFixture, Rejection> {
    let ids = world.load(&read_fixture(request.body)).map_err(|error| rejection(error, ""))?;
    Ok(types::LoadedFixture::builder().ids(named(&ids)).build())
}

pub(super) fn list_scenarios() -> Result<Vec<types::Scenario>, Rejection> {
    let scenario = |scenario: &fixtures::Scenario| {
        let fixture = scenario.fixture().map_err(|error| rejection(error, ""))?;
        let ids = fixture.names().map_err(|error| rejection(error, ""))?;
        Ok(types::Scenario::builder().name(scenario.name).description(fixture.description).ids(ids).build())
    };
    fixtures::scenarios().iter().map(scenario).collect()
}

/// The fixture that a request describes.
pub(super) fn read_fixture(fixture: types::Fixture) -> Fixture {
    Fixture {
        name: None,
        description: fixture.description.unwrap_or_default(),
        extends: fixture.extends.map(|name| name.as_str().to_owned()),
        steps: fixture.steps.into_iter().map(step).collect(),
        ids: fixture.ids.unwrap_or_default(),
    }
}

fn step(step: types::Step) -> Step {
    Step {
        name: step.name,
        operation: step.operation,
        path: step.path.unwrap_or_default(),
        query: step.query.unwrap_or_default(),
        body: step.body.map(serde_json::Value::Object),
        repeat: step.repeat.map(|times| u32::try_from(times).unwrap_or_default()),
    }
}

/// The names that a fixture has for what it made.
pub(super) fn named(ids: &Ids) -> BTreeMap<String, String> {
    ids.iter().map(|(name, id)| (name.to_owned(), id.to_owned())).collect()
}

/// Why a fixture was not carried out, which stands at `place` in the body.
pub(super) fn rejection(error: FixtureError, place: &str) -> Rejection {
    let violations = error.faults.into_iter().map(|fault| {
        let step = fault.step.map(|step| format!("step `{step}`: ")).unwrap_or_default();
        Violation { pointer: format!("{place}{}", fault.pointer), message: format!("{step}{}", fault.message) }
    });
    BillingError::Invalid { violations: violations.collect() }.into()
}
