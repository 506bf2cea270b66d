// @generated from the API description. Do not edit: change the description and regenerate.

//! The webhooks: one variant a type of event.
use crate::types;
use crate::webhooks::{UnknownEvent, WebhookError, payload};
/// The header that carries the secret: `X-Library-Word`.
pub const SECRET_HEADER: &str = "X-Library-Word";
pub(crate) const TYPE_PROPERTY: &str = "event";
pub(crate) const ID_PROPERTY: &str = "noticeId";
/// What Lending library tells by webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `loan.started`
    ///
    /// A loan began or ended.
    LoanStarted(types::LoanNotice),
    /// `loan.ended`
    ///
    /// A loan began or ended.
    LoanEnded(types::LoanNotice),
    /// `shelf-closed`
    ///
    /// A shelf can not be reached for a while.
    ShelfClosed(types::ShelfNotice),
    /// A type that this version does not know, kept as it came.
    Unknown(UnknownEvent),
}
impl Event {
    /// Every known type of event, by its word on the wire.
    pub const KNOWN_TYPES: &'static [&'static str] = &[
        "loan.started",
        "loan.ended",
        "shelf-closed",
    ];
    /// The type of the event, by its word on the wire.
    pub fn event_type(&self) -> &str {
        match self {
            Self::LoanStarted(_) => "loan.started",
            Self::LoanEnded(_) => "loan.ended",
            Self::ShelfClosed(_) => "shelf-closed",
            Self::Unknown(event) => &event.event_type,
        }
    }
    /// What tells this event from every other; a copy that is sent again has the same.
    /// Only an event of an unknown type may lack it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::LoanStarted(event) => Some(event.notice_id.as_str()),
            Self::LoanEnded(event) => Some(event.notice_id.as_str()),
            Self::ShelfClosed(event) => Some(event.notice_id.as_str()),
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
            "loan.started" => payload("loan.started", body).map(Self::LoanStarted),
            "loan.ended" => payload("loan.ended", body).map(Self::LoanEnded),
            "shelf-closed" => payload("shelf-closed", body).map(Self::ShelfClosed),
            _ => Ok(Self::Unknown(UnknownEvent::new(event_type, json))),
        }
    }
}
