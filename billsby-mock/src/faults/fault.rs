//! What a fault is: which calls or webhooks it is about, what goes wrong with them, and when.

use super::aim::{OnCalls, OnWebhooks};
use super::latency::Latency;
use super::schedule::{Rate, Schedule};
use crate::billing::webhooks::WebhookType;
use axum::http::HeaderValue;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Something that goes wrong on purpose.
///
/// ```
/// use billsby_mock::faults::{Effect, Fault};
/// use std::time::Duration;
///
/// // The second refund is made, and nobody is told.
/// let unheard = Fault::on("refund_invoice").after_acting().reset().after(1).times(1);
/// // One call in ten that moves money has no chance.
/// let busy = Fault::on_effect(Effect::Money).status(503).percent(10);
/// // Everything takes its time.
/// let slow = Fault::on_any_call().latency(Duration::from_millis(80));
/// # let _ = (unheard, busy, slow);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a fault does nothing before it is added to a company"]
pub struct Fault {
    pub(crate) kind: Kind,
    pub(crate) schedule: Schedule,
}

/// What a fault is about, and what it does there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Call {
        target: Target,
        moment: Moment,
        fault: CallFault,
    },
    /// About every webhook where no kind is named.
    Webhook {
        kinds: Vec<WebhookType>,
        fault: WebhookFault,
    },
}

/// Which calls a fault is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Any,
    Operations(Vec<String>),
    Effect(Effect),
}

/// The gravest thing an operation does to the world: the `x-effect` of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It only reads.
    Read,
    /// It changes something that can be changed back.
    Write,
    /// It moves money, or settles a claim to it.
    Money,
    /// It destroys what no call brings back.
    Erase,
    /// It contacts the customer.
    Notify,
}

impl Effect {
    /// Every effect.
    pub const ALL: &'static [Self] = &[Self::Read, Self::Write, Self::Money, Self::Erase, Self::Notify];

    /// The word that the description has for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Money => "money",
            Self::Erase => "erase",
            Self::Notify => "notify",
        }
    }
}

/// Whether a call is carried out when a fault takes the place of its reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// It is not.
    #[default]
    BeforeActing,
    /// It is, and the caller does not learn of it.
    AfterActing,
}

/// What goes wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CallFault {
    Latency(Latency),
    Status { status: u16, retry_after: Option<u64> },
    Reset,
    EmptyReply,
    GarbageReply,
    GarbageBody,
    TruncatedReply,
    SlowBody(Duration),
    WrongContentType(HeaderValue),
    UnknownEnumeration,
    ExtraFields,
    StaleRead(Staleness),
}

impl CallFault {
    /// Whether nothing is left of the reply that there would be.
    pub(super) fn replaces_the_reply(&self) -> bool {
        matches!(self, Self::Status { .. } | Self::Reset | Self::EmptyReply | Self::GarbageReply)
    }

    /// Whether it can strike before the call is carried out as well as afterwards.
    pub(crate) fn has_a_moment(&self) -> bool {
        self.replaces_the_reply() || matches!(self, Self::Latency(_))
    }
}

/// How far back a stale read looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staleness {
    /// To before the last so many writes.
    Writes(u32),
    /// To what was so long ago, on the company's clock.
    Age(SignedDuration),
}

/// What goes wrong with a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WebhookFault {
    Lost,
    Duplicated,
    Reordered,
    Delayed(SignedDuration),
}

impl Fault {
    /// A fault of the calls of this operation, by its name in snake case.
    pub fn on(operation: impl Into<String>) -> OnCalls {
        Self::on_each([operation])
    }

    /// A fault of the calls of these operations.
    pub fn on_each(operations: impl IntoIterator<Item = impl Into<String>>) -> OnCalls {
        OnCalls::new(Target::Operations(operations.into_iter().map(Into::into).collect()))
    }

    /// A fault of the calls of all operations with this effect.
    pub fn on_effect(effect: Effect) -> OnCalls {
        OnCalls::new(Target::Effect(effect))
    }

    /// A fault of every call.
    pub fn on_any_call() -> OnCalls {
        OnCalls::new(Target::Any)
    }

    /// A fault of every webhook.
    pub fn on_webhooks() -> OnWebhooks {
        OnWebhooks(Vec::new())
    }

    /// A fault of the webhooks of these kinds.
    pub fn on_webhooks_of(kinds: impl IntoIterator<Item = WebhookType>) -> OnWebhooks {
        OnWebhooks(kinds.into_iter().collect())
    }

    pub(crate) fn of(kind: Kind) -> Self {
        Self { kind, schedule: Schedule::default() }
    }

    /// Spares the first `calls` that it is about.
    pub fn after(mut self, calls: u64) -> Self {
        self.schedule.after = calls;
        self
    }

    /// Strikes so many times at most.
    pub fn times(mut self, times: u64) -> Self {
        self.schedule.times = Some(times);
        self
    }

    /// Strikes so many in a hundred, drawn from the company's own source: the same seed and the same calls give the
    /// same faults.
    pub fn percent(self, percent: u32) -> Self {
        self.rate(percent, 100)
    }

    /// Strikes `some` out of `all`, drawn likewise.
    pub fn rate(mut self, some: u32, all: u32) -> Self {
        self.schedule.rate = Rate { some, all };
        self
    }

    /// Strikes before this instant only, on the company's clock.
    pub fn until(mut self, end: Timestamp) -> Self {
        self.schedule.end = Some(end);
        self
    }

    /// Strikes for so long after it was added, on the company's clock.
    pub fn lasting(mut self, length: SignedDuration) -> Self {
        self.schedule.lasting = Some(length);
        self
    }
}
