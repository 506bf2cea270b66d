// @generated from the API description. Do not edit: change the description and regenerate.

//! The webhooks: one variant a type of event.
use crate::types;
use crate::webhooks::{UnknownEvent, WebhookError, payload};
/// The header that carries the secret: `secret`.
pub const SECRET_HEADER: &str = "secret";
pub(crate) const TYPE_PROPERTY: &str = "Type";
pub(crate) const ID_PROPERTY: &str = "Id";
/// What Billsby tells by webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `CustomerCreated`
    ///
    /// A customer was created, changed or deleted.
    CustomerCreated(types::CustomerEvent),
    /// `CustomerUpdated`
    ///
    /// A customer was created, changed or deleted.
    CustomerUpdated(types::CustomerEvent),
    /// `CustomerDeleted`
    ///
    /// A customer was created, changed or deleted.
    CustomerDeleted(types::CustomerEvent),
    /// `SubscriptionCreated`
    ///
    /// A customer subscribed to a plan.
    SubscriptionCreated(types::SubscriptionCreatedEvent),
    /// `SubscriptionUpdated`
    ///
    /// A subscription changed, renewed, or was cancelled, which only its status tells.
    SubscriptionUpdated(types::SubscriptionUpdatedEvent),
    /// `InvoiceCreated`
    ///
    /// An invoice was made, or its status changed. It names no customer; the number begins with the customer's id.
    InvoiceCreated(types::InvoiceEvent),
    /// `InvoiceUpdated`
    ///
    /// An invoice was made, or its status changed. It names no customer; the number begins with the customer's id.
    InvoiceUpdated(types::InvoiceEvent),
    /// `CreditNoteCreated`
    ///
    /// A credit note was made. `InvoiceNumber` is its own number.
    CreditNoteCreated(types::CreditNoteCreatedEvent),
    /// `CreditNoteUpdated`
    ///
    /// The status of a credit note changed. Unlike its creation, this does not name the customer by the id that calls take.
    CreditNoteUpdated(types::CreditNoteUpdatedEvent),
    /// A type that this version does not know, kept as it came.
    Unknown(UnknownEvent),
}
impl Event {
    /// Every known type of event, by its word on the wire.
    pub const KNOWN_TYPES: &'static [&'static str] = &[
        "CustomerCreated",
        "CustomerUpdated",
        "CustomerDeleted",
        "SubscriptionCreated",
        "SubscriptionUpdated",
        "InvoiceCreated",
        "InvoiceUpdated",
        "CreditNoteCreated",
        "CreditNoteUpdated",
    ];
    /// The type of the event, by its word on the wire.
    pub fn event_type(&self) -> &str {
        match self {
            Self::CustomerCreated(_) => "CustomerCreated",
            Self::CustomerUpdated(_) => "CustomerUpdated",
            Self::CustomerDeleted(_) => "CustomerDeleted",
            Self::SubscriptionCreated(_) => "SubscriptionCreated",
            Self::SubscriptionUpdated(_) => "SubscriptionUpdated",
            Self::InvoiceCreated(_) => "InvoiceCreated",
            Self::InvoiceUpdated(_) => "InvoiceUpdated",
            Self::CreditNoteCreated(_) => "CreditNoteCreated",
            Self::CreditNoteUpdated(_) => "CreditNoteUpdated",
            Self::Unknown(event) => &event.event_type,
        }
    }
    /// What tells this event from every other; a copy that is sent again has the same.
    /// Only an event of an unknown type may lack it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::CustomerCreated(event) => Some(event.id.as_str()),
            Self::CustomerUpdated(event) => Some(event.id.as_str()),
            Self::CustomerDeleted(event) => Some(event.id.as_str()),
            Self::SubscriptionCreated(event) => Some(event.id.as_str()),
            Self::SubscriptionUpdated(event) => Some(event.id.as_str()),
            Self::InvoiceCreated(event) => Some(event.id.as_str()),
            Self::InvoiceUpdated(event) => Some(event.id.as_str()),
            Self::CreditNoteCreated(event) => Some(event.id.as_str()),
            Self::CreditNoteUpdated(event) => Some(event.id.as_str()),
            Self::Unknown(event) => event.id.as_deref(),
        }
    }
    #[inline]
    pub(crate) fn typed(
        event_type: String,
        json: serde_json::Value,
        body: &[u8],
    ) -> Result<Self, WebhookError> {
        match event_type.as_str() {
            "CustomerCreated" => {
                payload("CustomerCreated", body).map(Self::CustomerCreated)
            }
            "CustomerUpdated" => {
                payload("CustomerUpdated", body).map(Self::CustomerUpdated)
            }
            "CustomerDeleted" => {
                payload("CustomerDeleted", body).map(Self::CustomerDeleted)
            }
            "SubscriptionCreated" => {
                payload("SubscriptionCreated", body).map(Self::SubscriptionCreated)
            }
            "SubscriptionUpdated" => {
                payload("SubscriptionUpdated", body).map(Self::SubscriptionUpdated)
            }
            "InvoiceCreated" => payload("InvoiceCreated", body).map(Self::InvoiceCreated),
            "InvoiceUpdated" => payload("InvoiceUpdated", body).map(Self::InvoiceUpdated),
            "CreditNoteCreated" => {
                payload("CreditNoteCreated", body).map(Self::CreditNoteCreated)
            }
            "CreditNoteUpdated" => {
                payload("CreditNoteUpdated", body).map(Self::CreditNoteUpdated)
            }
            _ => Ok(Self::Unknown(UnknownEvent::new(event_type, json))),
        }
    }
}
