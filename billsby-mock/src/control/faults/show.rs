//! Faults, as replies describe them.

use crate::control::values::{length, shown};
use crate::faults::{CallFault, Kind, Latency, ListedFault, Moment, Rate, Schedule, Staleness, Target, WebhookFault};
use billsby_mock_control::types::{self, FaultKind};
use jiff::SignedDuration;
use std::time::Duration;

/// A fault as replies have it.
pub(super) fn fault(listed: &ListedFault) -> types::Fault {
    let Schedule { after, times, rate, end, .. } = listed.fault.schedule;
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let share = |share: u32| i32::try_from(share).unwrap_or(i32::MAX);
    let mut shown_fault = types::Fault::builder()
        .id(count(listed.id.0))
        .strikes(count(listed.strikes))
        .kind(kind(&listed.fault.kind))
        .maybe_after((after > 0).then(|| count(after)))
        .maybe_times(times.map(count))
        .maybe_rate(
            (rate != Rate::default())
                .then(|| types::Rate::builder().strikes(share(rate.some)).out_of(share(rate.all)).build()),
        )
        .maybe_until(end.map(shown))
        .build();
    match &listed.fault.kind {
        Kind::Call { target, moment, fault } => {
            match target {
                Target::Any => {}
                Target::Operations(names) => {
                    shown_fault.operations = Some(names.iter().map(|name| name.as_str().into()).collect());
                }
                Target::Effect(effect) => shown_fault.effect = Some(effect.as_str().into()),
            }
            shown_fault.moment = fault.has_a_moment().then_some(match moment {
                Moment::BeforeActing => types::Moment::BeforeActing,
                Moment::AfterActing => types::Moment::AfterActing,
            });
            show_call_fault(fault, &mut shown_fault);
        }
        Kind::Webhook { kinds, fault } => {
            shown_fault.webhooks = (!kinds.is_empty()).then(|| kinds.iter().map(|kind| (*kind).into()).collect());
            if let WebhookFault::Delayed(by) = fault {
                shown_fault.delay = Some(length(*by));
            }
        }
    }
    shown_fault
}

fn kind(kind: &Kind) -> FaultKind {
    match kind {
        Kind::Call { fault, .. } => match fault {
            CallFault::Latency(_) => FaultKind::Latency,
            CallFault::Status { .. } => FaultKind::Status,
            CallFault::Reset => FaultKind::Reset,
            CallFault::EmptyReply => FaultKind::EmptyReply,
            CallFault::GarbageReply => FaultKind::GarbageReply,
            CallFault::GarbageBody => FaultKind::GarbageBody,
            CallFault::TruncatedReply => FaultKind::TruncatedReply,
            CallFault::SlowBody(_) => FaultKind::SlowBody,
            CallFault::WrongContentType(_) => FaultKind::WrongContentType,
            CallFault::UnknownEnumeration => FaultKind::UnknownEnumeration,
            CallFault::ExtraFields => FaultKind::ExtraFields,
            CallFault::StaleRead(_) => FaultKind::StaleRead,
        },
        Kind::Webhook { fault, .. } => match fault {
            WebhookFault::Lost => FaultKind::WebhookLost,
            WebhookFault::Duplicated => FaultKind::WebhookDuplicated,
            WebhookFault::Reordered => FaultKind::WebhookReordered,
            WebhookFault::Delayed(_) => FaultKind::WebhookDelayed,
        },
    }
}

fn show_call_fault(fault: &CallFault, shown: &mut types::Fault) {
    match fault {
        CallFault::Latency(latency) => {
            let latency = match *latency {
                Latency::Fixed(fixed) => types::Latency::builder().fixed(wall_length(fixed)).build(),
                Latency::Uniform(from, to) => {
                    types::Latency::builder().from(wall_length(from)).to(wall_length(to)).build()
                }
                Latency::LogNormal { median, p99 } => {
                    types::Latency::builder().median(wall_length(median)).p99(wall_length(p99)).build()
                }
            };
            shown.latency = Some(latency);
        }
        CallFault::Status { status, retry_after } => {
            shown.status = Some(i32::from(*status));
            shown.retry_after = retry_after.map(|seconds| i32::try_from(seconds).unwrap_or(i32::MAX));
        }
        CallFault::SlowBody(over) => shown.over = Some(wall_length(*over)),
        CallFault::WrongContentType(content_type) => {
            shown.content_type = Some(String::from_utf8_lossy(content_type.as_bytes()).into_owned());
        }
        CallFault::StaleRead(Staleness::Writes(writes)) => {
            let writes = i32::try_from(*writes).unwrap_or(i32::MAX);
            shown.staleness = Some(types::Staleness::builder().writes(writes).build());
        }
        CallFault::StaleRead(Staleness::Age(age)) => {
            shown.staleness = Some(types::Staleness::builder().age(length(*age)).build());
        }
        _ => {}
    }
}

fn wall_length(duration: Duration) -> types::Duration {
    length(SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX))
}
