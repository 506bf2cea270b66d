// E0004: the service may know more of `CardStatus` than this version does.
use billsby_client::types::CardStatus;

pub fn can_be_charged(status: &CardStatus) -> bool {
    match status {
        CardStatus::Valid => true,
        CardStatus::Missing | CardStatus::Unknown(_) => false,
        #[cfg(not(feature = "mistake"))]
        _ => false,
    }
}
