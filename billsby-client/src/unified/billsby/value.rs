//! Billsby's values as unified ones.

use crate::Timestamp;

/// Billsby writes instants in three forms. Here they have one, so that those of a list equal those of a single record.
pub fn instant(timestamp: Timestamp) -> Option<Timestamp> {
    Some(Timestamp::utc(timestamp.instant()))
}

pub fn text(text: impl AsRef<str>) -> Option<String> {
    let text = text.as_ref();
    (!text.is_empty()).then(|| text.to_owned())
}
