//! What a fault does to the calls or webhooks that it is about.

use super::fault::{CallFault, Fault, Kind, Moment, Staleness, Target, WebhookFault};
use super::latency::Latency;
use crate::billing::webhooks::WebhookType;
use axum::http::HeaderValue;
use jiff::SignedDuration;
use std::time::Duration;

/// Calls to which something is to happen.
#[derive(Clone, Debug)]
#[must_use = "say what goes wrong with the calls"]
pub struct OnCalls {
    target: Target,
    moment: Moment,
}

impl OnCalls {
    pub(super) fn new(target: Target) -> Self {
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
pub struct OnWebhooks(pub(super) Vec<WebhookType>);

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
