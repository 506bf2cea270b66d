//! Webhooks: what the company tells its integrator, and what became of it.
//!
//! While there is a receiver, every notice of one of the nine kinds becomes a
//! delivery in a row. The row is delivered in order and at least once: the
//! first delivery that is not finished holds up those behind it. A delivery is
//! finished by an answer from 200 to 299, or when it is given up after its
//! last retry (the spacing is assumed: the vendor publishes none).
//!
//! Whoever delivers asks [`Webhooks::due`] what to send, and says afterwards
//! with [`Company::record_attempt`] what came of it. An attempt counts as made
//! at the instant it was due, so that the same history gives the same row
//! however long the wires took.

use std::fmt;
use std::str::FromStr;

use http::Uri;
use jiff::{SignedDuration, Timestamp};

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{CustomerId, IdSource};
use crate::billing::outbox::{CustomerNotice, Notice};
use crate::store::{Page, PageRequest, Queue};

/// How many deliveries wait at most.
pub const WAITING_LIMIT: usize = 100_000;

/// How many finished deliveries are kept.
pub const FINISHED_LIMIT: usize = 1_000;

/// How many minutes lie between a failed attempt and the next; after the last of them a delivery is given up.
const RETRIES: [i64; 5] = [1, 5, 30, 2 * 60, 12 * 60];

enumeration! {
    /// What a webhook tells.
    WebhookType {
        /// A customer was made.
        CustomerCreated,
        /// A customer changed.
        CustomerUpdated,
        /// A customer was deleted.
        CustomerDeleted,
        /// A subscription was made.
        SubscriptionCreated,
        /// A subscription changed; a cancellation comes as this too.
        SubscriptionUpdated,
        /// An invoice was made.
        InvoiceCreated,
        /// An invoice changed its status.
        InvoiceUpdated,
        /// A credit note was made.
        CreditNoteCreated,
        /// A credit note changed its status.
        CreditNoteUpdated,
    }
}

impl WebhookType {
    /// The kind of webhook that tells this; none where it is told by e-mail.
    pub fn of(notice: &Notice) -> Option<Self> {
        Some(match notice {
            Notice::CustomerCreated(_) => Self::CustomerCreated,
            Notice::CustomerUpdated(_) => Self::CustomerUpdated,
            Notice::CustomerDeleted(_) => Self::CustomerDeleted,
            Notice::SubscriptionCreated(_) => Self::SubscriptionCreated,
            Notice::SubscriptionUpdated(_) => Self::SubscriptionUpdated,
            Notice::InvoiceCreated(_) => Self::InvoiceCreated,
            Notice::InvoiceUpdated(_) => Self::InvoiceUpdated,
            Notice::CreditNoteCreated(_) => Self::CreditNoteCreated,
            Notice::CreditNoteUpdated(_) => Self::CreditNoteUpdated,
            Notice::PaymentDetailsRequested(_) => return None,
        })
    }
}

/// The id of a webhook: a UUID of version 4.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct WebhookId(u128);

impl WebhookId {
    fn draw(ids: &mut IdSource) -> Self {
        let bits = (u128::from(ids.draw()) << 64) | u128::from(ids.draw());
        // The version is 4, the variant that of RFC 9562.
        let bits = bits & !(0xf << 76) | (0x4 << 76);
        Self(bits & !(0x3 << 62) | (0x2 << 62))
    }
}

impl fmt::Display for WebhookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = format!("{:032x}", self.0);
        write!(f, "{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }
}

impl fmt::Debug for WebhookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for WebhookId {
    type Err = BillingError;

    /// A text that cannot be an id is the id of nothing, hence [`BillingError::NotFound`].
    fn from_str(text: &str) -> Result<Self, BillingError> {
        let id = u128::from_str_radix(&text.replace('-', ""), 16).ok().map(Self);
        id.filter(|id| id.to_string() == text.to_ascii_lowercase())
            .ok_or_else(|| BillingError::not_found("webhook", text))
    }
}

/// What proves to a receiver that a webhook comes from the company.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Secret(String);

impl Secret {
    /// The secret itself, for the header of a webhook.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where webhooks go.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Receiver {
    #[serde(with = "uri_text")]
    uri: Uri,
    secret: Option<Secret>,
}

impl Receiver {
    /// Checks that `url` can be posted to, and that `secret` can be a header.
    ///
    /// # Errors
    /// When the address is not one of `http`, has no host or holds a password, or the secret is not printable ASCII.
    pub fn new(url: &str, secret: Option<&str>) -> Result<Self, BillingError> {
        let mut violations = Violations::default();
        let uri = violations.take(receiver_uri(url).map_err(|message| BillingError::invalid("/url", message)));
        if let Some(secret) = secret {
            let fits = !secret.is_empty() && secret.bytes().all(|byte| byte.is_ascii_graphic());
            violations.check(fits, "/secret", || "must be printable ASCII without blanks; leave it out for none");
        }
        violations.finish()?;
        let uri = uri.ok_or_else(|| BillingError::invalid("/url", "must be an address"))?;
        Ok(Self { uri, secret: secret.map(|secret| Secret(secret.to_owned())) })
    }

    /// The address that webhooks are posted to.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// What is sent along in the header `secret`.
    pub fn secret(&self) -> Option<&Secret> {
        self.secret.as_ref()
    }
}

/// An address as text, read by the rule that it was first checked by.
mod uri_text {
    use super::{Uri, receiver_uri};
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(uri: &Uri, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(uri)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Uri, D::Error> {
        receiver_uri(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

fn receiver_uri(url: &str) -> Result<Uri, &'static str> {
    let uri: Uri = url.parse().map_err(|_| "must be an address such as http://127.0.0.1:8080/webhooks")?;
    if uri.scheme_str() != Some("http") {
        return Err("must start with http://, since webhooks are delivered over plain http only");
    }
    let (whole, host) = (uri.authority().map_or("", |it| it.as_str()), uri.host().unwrap_or_default());
    if whole.contains('@') {
        return Err("must hold no user and no password; the secret is for that");
    }
    // A port out of range would be read as none.
    let has_port_or_none = whole.len() == host.len() || uri.port_u16().is_some_and(|port| port != 0);
    if host.is_empty() || !has_port_or_none {
        return Err("must name a host, and a port from 1 to 65535 or none");
    }
    Ok(uri)
}

enumeration! {
    /// Why a receiver gave no answer.
    DeliveryError {
        /// There is no way to it, or nothing listens there.
        Unreachable,
        /// The connection ended before there was an answer, or it was none of HTTP.
        Broken,
        /// The time for an attempt was over.
        TimedOut,
    }
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Outcome {
    /// The receiver answered with this status.
    Answered(u16),
    /// It did not answer.
    Failed(DeliveryError),
}

impl Outcome {
    /// Whether the webhook has arrived. A redirection is not followed, and so no success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Answered(200..=299))
    }
}

/// An attempt to deliver a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Attempt {
    /// When it was due.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
}

enumeration! {
    /// How far a delivery is.
    DeliveryState {
        /// It is in the row.
        Waiting,
        /// It has arrived.
        Delivered,
        /// It was given up.
        Failed,
    }
}

/// A webhook on its way, or what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Delivery {
    /// The id that its body has; a copy that is sent again has the same one.
    pub id: WebhookId,
    /// Which of the nine it is.
    pub kind: WebhookType,
    /// What it tells.
    pub notice: Notice,
    /// When it happened, or was put in the row again.
    pub posted_at: Timestamp,
    /// Whether it is a copy that was asked for.
    pub is_resent: bool,
    /// Every attempt, in order.
    pub attempts: Vec<Attempt>,
}

impl Delivery {
    /// How far it is.
    pub fn state(&self) -> DeliveryState {
        match self.attempts.last() {
            Some(last) if last.outcome.is_success() => DeliveryState::Delivered,
            Some(_) if self.attempts.len() > RETRIES.len() => DeliveryState::Failed,
            _ => DeliveryState::Waiting,
        }
    }

    /// When it is tried next, where nothing before it waits any more since `free`.
    fn next_attempt(&self, free: Option<Timestamp>) -> Timestamp {
        let Some(last) = self.attempts.last() else {
            return free.map_or(self.posted_at, |free| free.max(self.posted_at));
        };
        let wait = RETRIES.get(self.attempts.len() - 1).copied().unwrap_or_default();
        last.at.checked_add(SignedDuration::from_mins(wait)).unwrap_or(Timestamp::MAX)
    }
}

/// An attempt to be made now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueAttempt<'a> {
    /// When it was due.
    pub at: Timestamp,
    /// What is to be sent.
    pub delivery: &'a Delivery,
    /// To where.
    pub receiver: &'a Receiver,
}

/// A delivery as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDelivery<'a> {
    /// The delivery.
    pub delivery: &'a Delivery,
    /// When it is tried next; none where it is finished or stands behind another.
    pub next_attempt: Option<Timestamp>,
}

/// The webhooks of a company.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Webhooks {
    /// Apart from the company's own, so that a receiver does not change the ids of customers.
    ids: IdSource,
    receiver: Option<Receiver>,
    waiting: Queue<Delivery>,
    finished: Queue<Delivery>,
    /// When the last attempt of the last finished delivery was.
    free: Option<Timestamp>,
    dropped: u64,
}

impl Webhooks {
    /// No receiver, and the row of ids that `seed` stands for.
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            ids: IdSource::new(seed ^ 0x7765_6268_6f6f_6b73),
            receiver: None,
            waiting: Queue::default(),
            finished: Queue::default(),
            free: None,
            dropped: 0,
        }
    }

    /// Where webhooks go, if anywhere.
    pub fn receiver(&self) -> Option<&Receiver> {
        self.receiver.as_ref()
    }

    /// What waits, in order.
    pub fn waiting(&self) -> &Queue<Delivery> {
        &self.waiting
    }

    /// The latest that are finished, in order.
    pub fn finished(&self) -> &Queue<Delivery> {
        &self.finished
    }

    /// How many were dropped because too many waited, or because the receiver was removed.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// When the next attempt is due, on the company's clock.
    pub fn next_attempt(&self) -> Option<Timestamp> {
        self.receiver.as_ref().and(self.waiting.front()).map(|first| first.next_attempt(self.free))
    }

    /// The attempt that is to be made now, if one is due.
    pub fn due(&self, now: Timestamp) -> Option<DueAttempt<'_>> {
        let (receiver, delivery) = (self.receiver.as_ref()?, self.waiting.front()?);
        let at = delivery.next_attempt(self.free);
        (at <= now).then_some(DueAttempt { at, delivery, receiver })
    }

    /// Puts what is to be told in the row, if it is told by webhook and anybody listens.
    pub(crate) fn post(&mut self, at: Timestamp, notice: &Notice) {
        if let (Some(_), Some(kind)) = (&self.receiver, WebhookType::of(notice)) {
            let id = WebhookId::draw(&mut self.ids);
            let notice = notice.clone();
            self.append(Delivery { id, kind, notice, posted_at: at, is_resent: false, attempts: Vec::new() });
        }
    }

    fn append(&mut self, delivery: Delivery) {
        if self.waiting.len() == WAITING_LIMIT {
            self.waiting.pop_front();
            self.dropped += 1;
        }
        self.waiting.push_back(delivery);
    }

    /// Overwrites a person in everything that waits or is kept.
    pub(crate) fn erase(&mut self, erased: CustomerId) {
        for row in [&mut self.waiting, &mut self.finished] {
            row.update(|delivery| delivery.notice.is_about(erased), |delivery| delivery.notice.erase(erased));
        }
    }
}

impl Company {
    /// Where webhooks go, what waits, and what became of the rest.
    pub fn webhooks(&self) -> &Webhooks {
        &self.webhooks
    }

    /// Tells this receiver from now on. What waits for the one before goes to this one.
    pub fn set_webhook_receiver(&mut self, receiver: Receiver) {
        self.webhooks.receiver = Some(receiver);
    }

    /// Tells nobody any more, and drops what waits.
    ///
    /// # Errors
    /// When there is no receiver.
    pub fn remove_webhook_receiver(&mut self) -> Result<(), BillingError> {
        self.get_webhook_receiver()?;
        self.webhooks.receiver = None;
        self.webhooks.dropped += self.webhooks.waiting.drain().count() as u64;
        Ok(())
    }

    /// A copy that tells nothing of what the original tells: what waits is gone, and ids come from a row of `name`.
    pub fn with_own_webhooks(mut self, name: &str) -> Self {
        self.webhooks.waiting = Queue::default();
        self.webhooks.ids = self.webhooks.ids.branch(name);
        self
    }

    /// Where webhooks go.
    ///
    /// # Errors
    /// When there is no receiver.
    pub fn get_webhook_receiver(&self) -> Result<&Receiver, BillingError> {
        let missing = || BillingError::not_found("webhook receiver of the company", &self.settings.domain);
        self.webhooks.receiver.as_ref().ok_or_else(missing)
    }

    /// A page of what waits and of what is finished, newest first.
    pub fn list_webhook_deliveries(&self, page: PageRequest) -> Page<ListedDelivery<'_>> {
        let Webhooks { waiting, finished, .. } = &self.webhooks;
        let first = self.webhooks.next_attempt();
        let waiting = waiting
            .iter()
            .enumerate()
            .rev()
            .map(|(place, delivery)| ListedDelivery { delivery, next_attempt: first.filter(|_| place == 0) });
        let finished = finished.iter().rev().map(|delivery| ListedDelivery { delivery, next_attempt: None });
        Page::of(waiting.chain(finished), page)
    }

    /// Puts a copy of a finished delivery at the end of the row.
    ///
    /// # Errors
    /// When it waits still, is not kept any more, or nobody listens.
    pub fn resend_webhook(&mut self, id: WebhookId, now: Timestamp) -> Result<ListedDelivery<'_>, BillingError> {
        let webhooks = &mut self.webhooks;
        if webhooks.waiting.iter().any(|delivery| delivery.id == id) {
            return Err(BillingError::conflict(format!("webhook {id} is Waiting: it is delivered in its turn")));
        }
        let found = webhooks.finished.iter().rev().find(|delivery| delivery.id == id);
        let original = found.ok_or_else(|| BillingError::not_found("webhook", id))?;
        if webhooks.receiver.is_none() {
            return Err(BillingError::conflict("there is no webhook receiver: set one first"));
        }
        let copy = Delivery { posted_at: now, is_resent: true, attempts: Vec::new(), ..original.clone() };
        webhooks.append(copy);
        let next_attempt = webhooks.next_attempt().filter(|_| webhooks.waiting.len() == 1);
        let missing = || BillingError::not_found("webhook", id);
        Ok(ListedDelivery { delivery: webhooks.waiting.back().ok_or_else(missing)?, next_attempt })
    }

    /// Notes what came of the attempt that was due for this webhook. One that is not at its turn any more, such as
    /// one that was dropped meanwhile, is let be.
    pub fn record_attempt(&mut self, id: WebhookId, outcome: Outcome) {
        let webhooks = &mut self.webhooks;
        let Some(first) = webhooks.waiting.front_mut().filter(|first| first.id == id) else { return };
        let at = first.next_attempt(webhooks.free);
        first.attempts.push(Attempt { at, outcome });
        if first.state() == DeliveryState::Waiting {
            return;
        }
        webhooks.free = Some(at);
        if let Some(mut done) = webhooks.waiting.pop_front() {
            // What a deletion had to tell it has told; nothing of the person stays behind.
            if let Notice::CustomerDeleted(CustomerNotice { customer, .. }) = done.notice {
                done.notice.erase(customer);
            }
            if webhooks.finished.len() == FINISHED_LIMIT {
                webhooks.finished.pop_front();
            }
            webhooks.finished.push_back(done);
        }
    }
}

#[cfg(test)]
mod tests;
