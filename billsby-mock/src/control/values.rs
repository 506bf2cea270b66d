//! The values that several resources share, as the domain has them and as the wire has them.

use crate::api::values::names;
use crate::billing::{BillingError, clock, pricing, rules, time, webhooks};
use billsby_mock_control::types;
use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp};
use std::str::FromStr;

names! {
    rules::Settlement => Settlement,
    rules::SubscriptionEnd => SubscriptionEnd,
    time::DueKind => DueKind,
    webhooks::DeliveryError => WebhookError,
    webhooks::DeliveryState => WebhookState,
    webhooks::WebhookType => WebhookType,
}

impl From<clock::Clock> for types::ClockMode {
    fn from(clock: clock::Clock) -> Self {
        match clock {
            clock::Clock::Real => Self::Real,
            clock::Clock::Frozen(_) => Self::Frozen,
            clock::Clock::Offset(_) => Self::Offset,
        }
    }
}

/// The member of an enumeration that a request names at `pointer`.
pub(super) fn member<T: FromStr>(name: &str, pointer: &str) -> Result<T, BillingError> {
    name.parse().map_err(|_| BillingError::invalid(pointer, format!("must be a known value, not `{name}`")))
}

/// A pricing model by name.
pub(super) fn pricing_model(name: &types::PricingModelName) -> Result<pricing::PricingModel, BillingError> {
    member(name.as_str(), "/pricingModel")
}

/// The [`Goods`](crate::billing::add_ons::Goods) that a request describes, of an add-on or an allowance.
macro_rules! goods {
    ($new:ident) => {
        $crate::billing::add_ons::Goods {
            display_name: $new.display_name.unwrap_or_else(|| $new.name.clone()).into(),
            name: $new.name,
            description: $new.description.unwrap_or_default(),
            single_unit_name: $new.single_unit_name.unwrap_or_default(),
            plural_unit_name: $new.plural_unit_name.unwrap_or_default(),
            feature_tags: $new.feature_tags.unwrap_or_default(),
        }
    };
}
pub(super) use goods;

/// An instant that a request names at `pointer`.
pub(super) fn instant(at: &types::Instant, pointer: &str) -> Result<Timestamp, BillingError> {
    let text = at.as_str();
    text.parse().map_err(|_| {
        BillingError::invalid(pointer, format!("must be an instant such as 2026-01-31T12:00:00Z, not `{text}`"))
    })
}

/// An instant as replies have it: in full precision.
pub(super) fn shown(at: Timestamp) -> types::Instant {
    at.to_string().into()
}

/// A length of time, counted in the calendar, that a request names at `pointer`.
pub(super) fn calendar_duration(length: &types::CalendarDuration, pointer: &str) -> Result<Span, BillingError> {
    span(length.as_str(), pointer, "P1M or PT36H")
}

/// A length of time that a request names at `pointer`. A day has 24 hours.
pub(super) fn duration(length: &types::Duration, pointer: &str) -> Result<SignedDuration, BillingError> {
    let text = length.as_str();
    let span = span(text, pointer, "P1D or PT36H")?;
    span.to_duration(SpanRelativeTo::days_are_24_hours())
        .map_err(|_| BillingError::invalid(pointer, format!("must be in weeks or less, not `{text}`")))
}

fn span(text: &str, pointer: &str, example: &str) -> Result<Span, BillingError> {
    text.parse().map_err(|_| {
        BillingError::invalid(pointer, format!("must be an ISO 8601 length of time such as {example}, not `{text}`"))
    })
}

/// A length of time as replies have it: whole days as days.
pub(super) fn length(duration: SignedDuration) -> types::Duration {
    let day = 24 * 60 * 60;
    let (days, rest) = (duration.as_secs() / day, SignedDuration::from_secs(duration.as_secs() % day));
    let rest = rest + SignedDuration::from_nanos(duration.subsec_nanos().into());
    match (days, rest.is_zero()) {
        (0, _) => rest.to_string(),
        (days, true) => format!("P{days}D"),
        (days, false) => format!("P{days}D{}", rest.to_string().trim_start_matches('P')),
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_know_the_same_names() {
        macro_rules! check {
            ($($domain:path => $wire:ident),+ $(,)?) => {$({
                let mut members: Vec<_> = <$domain>::ALL.iter().map(|it| it.as_str().to_owned()).collect();
                let mut known: Vec<_> = types::$wire::KNOWN.iter().map(|it| it.as_str().to_owned()).collect();
                members.sort();
                known.sort();
                assert_eq!(members, known);
            })+};
        }
        check! {
            pricing::PricingModel => PricingModelName,
            rules::Settlement => Settlement,
            rules::SubscriptionEnd => SubscriptionEnd,
            time::DueKind => DueKind,
            webhooks::DeliveryError => WebhookError,
            webhooks::DeliveryState => WebhookState,
            webhooks::WebhookType => WebhookType,
        }
    }

    #[test]
    fn lengths_of_time_come_back_as_they_were_sent() {
        for text in ["P1D", "PT36M", "P2DT3H", "PT0.5S", "P5DT0.000000001S", "PT0S"] {
            assert_eq!(length(duration(&text.into(), "/at").unwrap()).as_str(), text);
        }
        assert_eq!(length(duration(&"P1W".into(), "/at").unwrap()).as_str(), "P7D");
        assert_eq!(length(duration(&"PT24H".into(), "/at").unwrap()).as_str(), "P1D");
        for text in ["P", "PT", "", "P1M", "P1Y", "PT99999999999999999999H"] {
            let error = duration(&text.into(), "/at").unwrap_err();
            assert!(matches!(&error, BillingError::Invalid { violations } if violations[0].pointer == "/at"), "{text}");
        }
    }

    #[test]
    fn instants_keep_their_precision() {
        for text in ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000001Z"] {
            assert_eq!(shown(instant(&text.into(), "/at").unwrap()).as_str(), text);
        }
        assert!(instant(&"2026-01-31".into(), "/at").is_err());
    }
}
