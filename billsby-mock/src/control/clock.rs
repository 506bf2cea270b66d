//! Clocks.

use super::generated::requests;
use super::values::{calendar_duration, instant, shown};
use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Due};
use crate::billing::{BillingError, Company};
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;
use jiff::Timestamp;

pub(super) fn get_clock(world: &World, _: requests::GetClock) -> Result<types::Clock, Rejection> {
    Ok(world.act(|company, now| clock(company, now)))
}

pub(super) fn set_clock(world: &World, request: requests::SetClock) -> Result<types::Clock, Rejection> {
    let mut company = world.company();
    let wall = Timestamp::now();
    let clock = read_clock(&request.body, company.now(wall), wall, "")?;
    company.set_clock(clock, wall)?;
    Ok(self::clock(&company, company.now(wall)))
}

/// The clock that is described at `place`; one that stands still, and is not told where, stands at `now`.
pub(super) fn read_clock(
    setting: &types::ClockSetting,
    now: Timestamp,
    wall: Timestamp,
    place: &str,
) -> Result<Clock, BillingError> {
    let pointer = format!("{place}/at");
    let at = setting.at.as_ref().map(|at| instant(at, &pointer)).transpose()?;
    match (&setting.mode, at) {
        (types::ClockMode::Real, None) => Ok(Clock::Real),
        (types::ClockMode::Real, Some(_)) => {
            Err(BillingError::invalid(pointer, "must be left out: a real clock shows what the wall clock does"))
        }
        (types::ClockMode::Frozen, at) => Ok(Clock::Frozen(at.unwrap_or(now))),
        (types::ClockMode::Offset, Some(at)) => Ok(Clock::Offset(at.duration_since(wall))),
        (types::ClockMode::Offset, None) => Err(BillingError::invalid(pointer, "must say what the clock shows now")),
        (mode, _) => {
            Err(BillingError::invalid(format!("{place}/mode"), format!("must be a known value, not `{mode}`")))
        }
    }
}

pub(super) fn advance_clock(world: &World, request: requests::AdvanceClock) -> Result<types::ClockAdvanced, Rejection> {
    let advance = advance(&request.body)?;
    let mut company = world.company();
    let advanced = company.advance(advance, Timestamp::now())?;
    Ok(types::ClockAdvanced::builder()
        .from(shown(advanced.from))
        .to(shown(advanced.to))
        .happened(i64::try_from(advanced.happened).unwrap_or(i64::MAX))
        .next_due(company.next_due().map(due))
        .build())
}

fn advance(body: &types::ClockAdvance) -> Result<Advance, BillingError> {
    match (&body.by, &body.to, body.to_next_event) {
        (Some(by), None, None) => {
            let span = calendar_duration(by, "/by")?;
            match span.is_positive() {
                true => Ok(Advance::By(span)),
                false => Err(BillingError::invalid("/by", format!("must be longer than nothing, not `{by}`"))),
            }
        }
        (None, Some(to), None) => Ok(Advance::To(instant(to, "/to")?)),
        (None, None, Some(true)) => Ok(Advance::ToNextEvent),
        (None, None, Some(false)) => Err(BillingError::invalid("/toNextEvent", "must be true, or left out")),
        _ => Err(BillingError::invalid("", "must have exactly one of `by`, `to` and `toNextEvent`")),
    }
}

fn clock(company: &Company, now: Timestamp) -> types::Clock {
    types::Clock::builder().mode(company.clock()).now(shown(now)).next_due(company.next_due().map(due)).build()
}

fn due(due: Due) -> types::Due {
    types::Due::builder().at(shown(due.at)).kind(due.kind).build()
}
