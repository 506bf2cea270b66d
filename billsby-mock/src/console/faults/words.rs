//! Faults in words.

use crate::console::figures::{clock_face, count, counted, length, words};
use crate::faults::{CallFault, Effect, Kind, Latency, Moment, Rate, Schedule, Staleness, Target, WebhookFault};
use jiff::SignedDuration;

/// Which calls or webhooks a fault is about.
pub(super) fn what_it_is_about(kind: &Kind) -> String {
    match kind {
        Kind::Call { target: Target::Any, .. } => "every call".to_owned(),
        Kind::Call { target: Target::Effect(effect), .. } => format!("every call that {}", does(*effect)),
        Kind::Call { target: Target::Operations(names), .. } => names.join(", "),
        Kind::Webhook { kinds, .. } if kinds.is_empty() => "every webhook".to_owned(),
        Kind::Webhook { kinds, .. } => kinds.iter().map(|kind| words(kind.as_str())).collect::<Vec<_>>().join(", "),
    }
}

/// What a call with this effect does.
pub(super) fn does(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "only reads",
        Effect::Write => "changes data",
        Effect::Money => "moves money",
        Effect::Erase => "destroys data",
        Effect::Notify => "writes to people",
    }
}

/// What goes wrong.
pub(super) fn what_happens(kind: &Kind) -> String {
    match kind {
        Kind::Call { moment, fault, .. } => {
            let what = what_happens_to_a_call(fault);
            match (fault.has_a_moment(), moment) {
                (true, Moment::AfterActing) => format!("{what}, after the call was carried out"),
                _ => what,
            }
        }
        Kind::Webhook { fault, .. } => match fault {
            WebhookFault::Lost => "Lost, and taken for delivered".to_owned(),
            WebhookFault::Duplicated => "Arrives twice".to_owned(),
            WebhookFault::Reordered => "Arrives after the next one".to_owned(),
            WebhookFault::Delayed(by) => format!("Arrives {} late", length(*by)),
        },
    }
}

fn what_happens_to_a_call(fault: &CallFault) -> String {
    match fault {
        CallFault::Latency(latency) => match *latency {
            Latency::Fixed(fixed) => format!("Takes {} longer", wall(fixed)),
            Latency::Uniform(from, to) => format!("Takes {} to {} longer", wall(from), wall(to)),
            Latency::LogNormal { median, p99 } => {
                format!("Takes {} longer in the middle, {} in one of a hundred", wall(median), wall(p99))
            }
        },
        CallFault::Status { status, retry_after: None } => format!("Answered with {status}"),
        CallFault::Status { status, retry_after: Some(seconds) } => {
            format!("Answered with {status}, to be tried again after {seconds} s")
        }
        CallFault::Reset => "Connection reset".to_owned(),
        CallFault::EmptyReply => "Connection closed without a reply".to_owned(),
        CallFault::GarbageReply => "Answered with what is not HTTP".to_owned(),
        CallFault::GarbageBody => "Answered with what is not JSON".to_owned(),
        CallFault::TruncatedReply => "Reply stops halfway".to_owned(),
        CallFault::SlowBody(over) => format!("Reply comes in pieces, over {}", wall(*over)),
        CallFault::WrongContentType(content_type) => format!("Reply says that it is {content_type}"),
        CallFault::UnknownEnumeration => "Reply has an unknown value".to_owned(),
        CallFault::ExtraFields => "Reply has unknown fields".to_owned(),
        CallFault::StaleRead(Staleness::Writes(writes)) => {
            let writes = usize::try_from(*writes).unwrap_or(usize::MAX);
            format!("Reads what was {} ago", counted(writes, "write"))
        }
        CallFault::StaleRead(Staleness::Age(age)) => format!("Reads what was {} ago", length(*age)),
    }
}

/// A length of time by the wall clock.
fn wall(time: std::time::Duration) -> String {
    length(SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX))
}

/// When it strikes, among what it is about.
pub(super) fn when(schedule: &Schedule) -> String {
    let Schedule { after, times, rate, end, .. } = *schedule;
    let mut parts = Vec::new();
    if rate != Rate::default() {
        parts.push(format!("{} in {} by chance", count(rate.some), count(rate.all)));
    }
    match after {
        0 => {}
        1 => parts.push("after the first".to_owned()),
        after => parts.push(format!("after the first {}", count(after))),
    }
    match times {
        Some(1) => parts.push("once".to_owned()),
        Some(times) => parts.push(format!("{} times", count(times))),
        None => {}
    }
    if let Some(end) = end {
        parts.push(format!("until {}", clock_face(end)));
    }
    if parts.is_empty() { "always".to_owned() } else { parts.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::Fault;
    use std::time::Duration;

    #[test]
    fn a_fault_can_be_said() {
        let lost = Fault::on("refund_invoice").after_acting().reset().after(1).times(1);
        assert_eq!(what_it_is_about(&lost.kind), "refund_invoice");
        assert_eq!(what_happens(&lost.kind), "Connection reset, after the call was carried out");
        assert_eq!(when(&lost.schedule), "after the first, once");
        let busy = Fault::on_effect(Effect::Money).unavailable(30).percent(10);
        assert_eq!(what_it_is_about(&busy.kind), "every call that moves money");
        assert_eq!(what_happens(&busy.kind), "Answered with 503, to be tried again after 30 s");
        assert_eq!(when(&busy.schedule), "10 in 100 by chance");
        let slow = Fault::on_any_call().latency(Duration::from_millis(1500));
        assert_eq!((what_happens(&slow.kind), when(&slow.schedule)), ("Takes 1s 500ms longer".into(), "always".into()));
    }
}
