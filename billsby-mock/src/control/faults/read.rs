//! Faults, as requests describe them.

use crate::billing::BillingError;
use crate::billing::error::Violations;
use crate::control::values::{duration, instant, member};
use crate::faults::{CallFault, Effect, Fault, Kind, Latency, Moment, Rate, Schedule, Staleness, Target, WebhookFault};
use axum::http::HeaderValue;
use billsby_mock_control::types::{self, FaultKind};
use std::time::Duration;

/// The fault that a request describes.
pub(super) fn read(new: types::NewFault) -> Result<Fault, BillingError> {
    let mut violations = Violations::default();
    check_belonging(&new, &mut violations);
    let kind = match is_of_webhooks(&new.kind) {
        true => read_webhook_kind(&new),
        false => read_call_kind(&new),
    };
    let (kind, schedule) = (violations.take(kind), violations.take(read_schedule(&new)));
    violations.finish()?;
    match (kind, schedule) {
        (Some(kind), Some(schedule)) => Ok(Fault { kind, schedule }),
        _ => Err(BillingError::invalid("", "must be a fault")),
    }
}

fn is_of_webhooks(kind: &FaultKind) -> bool {
    use FaultKind::{WebhookDelayed, WebhookDuplicated, WebhookLost, WebhookReordered};
    matches!(kind, WebhookLost | WebhookDuplicated | WebhookReordered | WebhookDelayed)
}

/// What some kinds of fault have, others have not.
fn check_belonging(new: &types::NewFault, violations: &mut Violations) {
    use FaultKind as Is;
    let (kind, of_webhooks) = (&new.kind, is_of_webhooks(&new.kind));
    let has_a_moment = matches!(kind, Is::Latency | Is::Status | Is::Reset | Is::EmptyReply | Is::GarbageReply);
    for (is_given, belongs, pointer) in [
        (new.operations.is_some(), !of_webhooks, "/operations"),
        (new.effect.is_some(), !of_webhooks, "/effect"),
        (new.webhooks.is_some(), of_webhooks, "/webhooks"),
        (new.moment.is_some(), has_a_moment, "/moment"),
        (new.latency.is_some(), *kind == Is::Latency, "/latency"),
        (new.status.is_some(), *kind == Is::Status, "/status"),
        (new.retry_after.is_some(), *kind == Is::Status, "/retryAfter"),
        (new.over.is_some(), *kind == Is::SlowBody, "/over"),
        (new.content_type.is_some(), *kind == Is::WrongContentType, "/contentType"),
        (new.staleness.is_some(), *kind == Is::StaleRead, "/staleness"),
        (new.delay.is_some(), *kind == Is::WebhookDelayed, "/delay"),
    ] {
        violations
            .check(!is_given || belongs, pointer, || format!("must be left out: a fault of kind {kind} has none"));
    }
}

fn read_webhook_kind(new: &types::NewFault) -> Result<Kind, BillingError> {
    let kinds = new.webhooks.iter().flatten().enumerate();
    let kinds = kinds.map(|(place, kind)| member(kind.as_str(), &format!("/webhooks/{place}")));
    let kinds = kinds.collect::<Result<_, _>>()?;
    let fault = match new.kind {
        FaultKind::WebhookLost => WebhookFault::Lost,
        FaultKind::WebhookDuplicated => WebhookFault::Duplicated,
        FaultKind::WebhookReordered => WebhookFault::Reordered,
        _ => WebhookFault::Delayed(duration(needed(&new.delay, "/delay", &new.kind)?, "/delay")?),
    };
    Ok(Kind::Webhook { kinds, fault })
}

fn read_call_kind(new: &types::NewFault) -> Result<Kind, BillingError> {
    let target = match (&new.operations, &new.effect) {
        (None, None) => Target::Any,
        (Some(operations), None) => {
            Target::Operations(operations.iter().map(|name| name.as_str().to_owned()).collect())
        }
        (None, Some(effect)) => Target::Effect(read_effect(effect)?),
        (Some(_), Some(_)) => return Err(BillingError::invalid("/effect", "must be left out beside `operations`")),
    };
    let moment = match &new.moment {
        None | Some(types::Moment::BeforeActing) => Moment::BeforeActing,
        Some(types::Moment::AfterActing) => Moment::AfterActing,
        Some(other) => return Err(unknown("/moment", other.as_str())),
    };
    Ok(Kind::Call { target, moment, fault: read_call_fault(new)? })
}

fn read_call_fault(new: &types::NewFault) -> Result<CallFault, BillingError> {
    let kind = &new.kind;
    Ok(match kind {
        FaultKind::Latency => CallFault::Latency(read_latency(needed(&new.latency, "/latency", kind)?)?),
        FaultKind::Status => CallFault::Status {
            // The description has bounds for both.
            status: u16::try_from(*needed(&new.status, "/status", kind)?).unwrap_or_default(),
            retry_after: new.retry_after.map(|seconds| u64::try_from(seconds).unwrap_or_default()),
        },
        FaultKind::Reset => CallFault::Reset,
        FaultKind::EmptyReply => CallFault::EmptyReply,
        FaultKind::GarbageReply => CallFault::GarbageReply,
        FaultKind::GarbageBody => CallFault::GarbageBody,
        FaultKind::TruncatedReply => CallFault::TruncatedReply,
        FaultKind::SlowBody => CallFault::SlowBody(wall_duration(needed(&new.over, "/over", kind)?, "/over")?),
        FaultKind::WrongContentType => {
            let text = needed(&new.content_type, "/contentType", kind)?;
            let wrong = |_| BillingError::invalid("/contentType", "must be what a header can hold");
            CallFault::WrongContentType(HeaderValue::from_str(text).map_err(wrong)?)
        }
        FaultKind::UnknownEnumeration => CallFault::UnknownEnumeration,
        FaultKind::ExtraFields => CallFault::ExtraFields,
        FaultKind::StaleRead => CallFault::StaleRead(read_staleness(needed(&new.staleness, "/staleness", kind)?)?),
        other => return Err(unknown("/kind", other.as_str())),
    })
}

fn read_effect(effect: &types::Effect) -> Result<Effect, BillingError> {
    let found = Effect::ALL.iter().find(|known| known.as_str() == effect.as_str());
    found.copied().ok_or_else(|| unknown("/effect", effect.as_str()))
}

fn read_latency(latency: &types::Latency) -> Result<Latency, BillingError> {
    let types::Latency { fixed, from, to, median, p99, .. } = latency;
    match (fixed, (from, to), (median, p99)) {
        (Some(fixed), (None, None), (None, None)) => Ok(Latency::Fixed(wall_duration(fixed, "/latency/fixed")?)),
        (None, (Some(from), Some(to)), (None, None)) => {
            Ok(Latency::Uniform(wall_duration(from, "/latency/from")?, wall_duration(to, "/latency/to")?))
        }
        (None, (None, None), (Some(median), Some(p99))) => Ok(Latency::LogNormal {
            median: wall_duration(median, "/latency/median")?,
            p99: wall_duration(p99, "/latency/p99")?,
        }),
        _ => Err(BillingError::invalid("/latency", "must have `fixed`, or `from` and `to`, or `median` and `p99`")),
    }
}

fn read_staleness(staleness: &types::Staleness) -> Result<Staleness, BillingError> {
    match (staleness.writes, &staleness.age) {
        (Some(writes), None) => Ok(Staleness::Writes(u32::try_from(writes).unwrap_or_default())),
        (None, Some(age)) => Ok(Staleness::Age(duration(age, "/staleness/age")?)),
        _ => Err(BillingError::invalid("/staleness", "must have either `writes` or `age`")),
    }
}

fn read_schedule(new: &types::NewFault) -> Result<Schedule, BillingError> {
    let count = |count: i64| u64::try_from(count).unwrap_or_default();
    let share = |share: i32| u32::try_from(share).unwrap_or_default();
    Ok(Schedule {
        after: new.after.map(count).unwrap_or_default(),
        times: new.times.map(count),
        rate: new
            .rate
            .as_ref()
            .map(|rate| Rate { some: share(rate.strikes), all: share(rate.out_of) })
            .unwrap_or_default(),
        end: new.until.as_ref().map(|end| instant(end, "/until")).transpose()?,
        lasting: new.lasting.as_ref().map(|length| duration(length, "/lasting")).transpose()?,
    })
}

fn needed<'a, T>(given: &'a Option<T>, pointer: &str, kind: &FaultKind) -> Result<&'a T, BillingError> {
    given.as_ref().ok_or_else(|| BillingError::invalid(pointer, format!("must be given for a fault of kind {kind}")))
}

fn unknown(pointer: &str, name: &str) -> BillingError {
    BillingError::invalid(pointer, format!("must be a known value, not `{name}`"))
}

/// A length of time by the wall clock.
fn wall_duration(text: &types::Duration, pointer: &str) -> Result<Duration, BillingError> {
    let negative = |_| BillingError::invalid(pointer, "must not be less than nothing");
    Duration::try_from(duration(text, pointer)?).map_err(negative)
}
