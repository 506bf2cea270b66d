//! Which faults make no sense.

use super::described::Described;
use super::fault::{CallFault, Effect, Fault, Kind, Staleness, Target, WebhookFault};
use super::injector::FORKS;
use super::latency::{LONGEST, Latency};
use super::schedule::Rate;
use crate::billing::BillingError;
use crate::billing::error::Violations;
use axum::http::HeaderValue;
use std::time::Duration;

/// Names everything that is wrong with a fault.
pub(super) fn check(fault: &Fault) -> Result<(), BillingError> {
    let mut wrong = Violations::default();
    match &fault.kind {
        Kind::Call { target, fault, .. } => {
            check_target(target, fault, &mut wrong);
            check_call_fault(fault, &mut wrong);
        }
        Kind::Webhook { fault: WebhookFault::Delayed(by), .. } => {
            wrong.check(by.is_positive(), "/delay", || "must be longer than nothing");
        }
        Kind::Webhook { .. } => {}
    }
    let Rate { some, all } = fault.schedule.rate;
    wrong.check(all > 0, "/rate/outOf", || "must be more than nothing");
    wrong.check(some <= all, "/rate/strikes", || format!("must be {all} at most, not {some}"));
    wrong.check(fault.schedule.times != Some(0), "/times", || "must be 1 or more");
    let lasts = fault.schedule.lasting.is_none_or(|length| length.is_positive());
    wrong.check(lasts, "/lasting", || "must be longer than nothing");
    wrong.finish()
}

fn check_target(target: &Target, fault: &CallFault, wrong: &mut Violations) {
    let is_stale = matches!(fault, CallFault::StaleRead(_));
    match target {
        Target::Any => {}
        Target::Effect(effect) => {
            wrong.check(!is_stale || *effect == Effect::Read, "/effect", || "must be read where a read is stale");
        }
        Target::Operations(operations) => {
            wrong.check(!operations.is_empty(), "/operations", || "must name an operation; leave it out for all");
            for (place, name) in operations.iter().enumerate() {
                let pointer = format!("/operations/{place}");
                match Described::find(name) {
                    None => wrong.add(pointer, format!("must be the name of an operation, not `{name}`")),
                    Some(described) => wrong.check(!is_stale || described.effect == Effect::Read, pointer, || {
                        format!("must be an operation that only reads, not `{name}`")
                    }),
                }
            }
        }
    }
}

fn check_call_fault(fault: &CallFault, wrong: &mut Violations) {
    match fault {
        CallFault::Latency(latency) => check_latency(*latency, wrong),
        CallFault::SlowBody(length) => check_length(*length, "/over", wrong),
        CallFault::Status { status, .. } => wrong.check((400..600).contains(status), "/status", || {
            format!("must be a status of failure, from 400 to 599, not {status}")
        }),
        CallFault::WrongContentType(text) => {
            let fits = HeaderValue::from_str(text).is_ok();
            wrong.check(fits, "/contentType", || "must be what a header can hold");
        }
        CallFault::StaleRead(Staleness::Writes(writes)) => {
            wrong.check((1..=FORKS).contains(&(*writes as usize)), "/staleness/writes", || {
                format!("must be from 1 to {FORKS}, not {writes}")
            })
        }
        CallFault::StaleRead(Staleness::Age(age)) => {
            wrong.check(age.is_positive(), "/staleness/age", || "must be longer than nothing");
        }
        _ => {}
    }
}

fn check_latency(latency: Latency, wrong: &mut Violations) {
    match latency {
        Latency::Fixed(length) => check_length(length, "/latency/fixed", wrong),
        Latency::Uniform(from, to) => {
            wrong.check(from <= to, "/latency/to", || "must be as long as `from`, or longer");
            check_length(to, "/latency/to", wrong);
        }
        Latency::LogNormal { median, p99 } => {
            wrong.check(!median.is_zero(), "/latency/median", || "must be longer than nothing");
            wrong.check(median <= p99, "/latency/p99", || "must be as long as `median`, or longer");
            check_length(p99, "/latency/p99", wrong);
        }
    }
}

fn check_length(length: Duration, pointer: &str, wrong: &mut Violations) {
    wrong.check(length <= LONGEST, pointer, || "must be an hour or less");
}
