//! What a fault is: which calls or webhooks it is about, what goes wrong with them, and when.

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

/// Calls to which something is to happen.
#[derive(Clone, Debug)]
#[must_use = "say what goes wrong with the calls"]
pub struct OnCalls {
    target: Target,
    moment: Moment,
}

impl OnCalls {
    fn new(target: Target) -> Self {
        Self { target, moment: Moment::default() }
    }

    /// The call is not carried out; so it is when nothing is said.
    pub fn before_acting(mut self) -> Self {
        self.moment = Moment::BeforeActing;
        self
    }

    /// The call is carried out first, and only then something goes wrong.
    pub fn after_acting(mut self) -> Self {
        self.moment = Moment::AfterActing;
        self
    }

    fn fault(self, fault: CallFault) -> Fault {
        Fault::of(Kind::Call { target: self.target, moment: self.moment, fault })
    }

    /// It takes longer: a length of time, or a [`Latency`] that is drawn for each call.
    pub fn latency(self, latency: impl Into<Latency>) -> Fault {
        self.fault(CallFault::Latency(latency.into()))
    }

    /// It is answered with this status, from 400 to 599.
    pub fn status(self, status: u16) -> Fault {
        self.fault(CallFault::Status { status, retry_after: None })
    }

    /// It is answered with 429 and this many seconds in `Retry-After`.
    pub fn rate_limited(self, retry_after: u64) -> Fault {
        self.fault(CallFault::Status { status: 429, retry_after: Some(retry_after) })
    }

    /// It is answered with 503 and this many seconds in `Retry-After`.
    pub fn unavailable(self, retry_after: u64) -> Fault {
        self.fault(CallFault::Status { status: 503, retry_after: Some(retry_after) })
    }

    /// Its connection is reset.
    pub fn reset(self) -> Fault {
        self.fault(CallFault::Reset)
    }

    /// Its connection is closed in an orderly way, without a byte of a reply.
    pub fn empty_reply(self) -> Fault {
        self.fault(CallFault::EmptyReply)
    }

    /// It is answered with bytes that are not HTTP.
    pub fn garbage_reply(self) -> Fault {
        self.fault(CallFault::GarbageReply)
    }

    /// It is carried out, and the body of the reply is not the JSON that its head promises.
    pub fn garbage_body(self) -> Fault {
        self.fault(CallFault::GarbageBody)
    }

    /// It is carried out, and the body of the reply stops halfway.
    pub fn truncated_reply(self) -> Fault {
        self.fault(CallFault::TruncatedReply)
    }

    /// It is carried out, and the body of the reply comes in pieces, the last of them after `length`.
    pub fn slow_body(self, length: Duration) -> Fault {
        self.fault(CallFault::SlowBody(length))
    }

    /// It is carried out, and the reply has this content type.
    pub fn content_type(self, content_type: HeaderValue) -> Fault {
        self.fault(CallFault::WrongContentType(content_type))
    }

    /// It is carried out, and one enumeration in the reply has a value that the description does not know.
    pub fn unknown_enumeration(self) -> Fault {
        self.fault(CallFault::UnknownEnumeration)
    }

    /// It is carried out, and every object in the reply has a field that the description does not know.
    pub fn extra_fields(self) -> Fault {
        self.fault(CallFault::ExtraFields)
    }

    /// Where it only reads, it is answered with what was the case earlier.
    pub fn stale_read(self, staleness: Staleness) -> Fault {
        self.fault(CallFault::StaleRead(staleness))
    }
}

/// Webhooks to which something is to happen. What counts is an attempt to deliver one.
#[derive(Clone, Debug)]
#[must_use = "say what goes wrong with the webhooks"]
pub struct OnWebhooks(Vec<WebhookType>);

impl OnWebhooks {
    fn fault(self, fault: WebhookFault) -> Fault {
        Fault::of(Kind::Webhook { kinds: self.0, fault })
    }

    /// It counts as delivered, and never arrives.
    pub fn lost(self) -> Fault {
        self.fault(WebhookFault::Lost)
    }

    /// It arrives twice.
    pub fn duplicated(self) -> Fault {
        self.fault(WebhookFault::Duplicated)
    }

    /// It arrives after the one that follows it.
    pub fn reordered(self) -> Fault {
        self.fault(WebhookFault::Reordered)
    }

    /// It counts as delivered, and arrives so much later, on the company's clock. Others may overtake it.
    pub fn delayed(self, by: SignedDuration) -> Fault {
        self.fault(WebhookFault::Delayed(by))
    }
}
