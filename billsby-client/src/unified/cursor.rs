//! What leads from one page of a list to the next.

use super::{Error, ErrorKind, ListQuery, Resource};
use crate::ApiKey;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;

type Signature = Hmac<Sha256>;
const SIGNATURE_LENGTH: usize = 32;

/// The secret with which cursors are signed, so that nobody can make or alter one.
///
/// Who has the same secret takes the same cursors: several processes behind one address need the same one, and a new
/// one makes the cursors that are out invalid. `Debug` does not show it.
#[derive(Clone)]
pub struct CursorKey(Signature);

/// What is signed: a place, and the list that it is in.
#[derive(Serialize, Deserialize)]
struct Content<P> {
    list: String,
    place: P,
}

impl CursorKey {
    /// A key made of a secret.
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        // A digest takes any length, so that the error that the signature may give for a secret never comes; the
        // words before it keep a secret that serves elsewhere too from signing anything else.
        use sha2::Digest;
        let digest = Sha256::new().chain_update(b"unified cursors\0").chain_update(secret).finalize();
        Self(Signature::new(&digest_block(&digest)))
    }

    /// The key for one account, so that no cursor leads from one into another.
    pub fn of_account(&self, account: &str) -> Self {
        let mut signature = self.0.clone();
        signature.update(account.as_bytes());
        Self(Signature::new(&digest_block(&signature.finalize().into_bytes())))
    }

    /// The text that leads to `place` in the list that was asked for.
    pub fn seal(&self, resource: Resource, query: &ListQuery, place: &impl Serialize) -> Result<String, Error> {
        let content = Content { list: list_of(resource, query), place };
        let content = serde_json::to_vec(&content)
            .map_err(|error| Error::new(ErrorKind::Unreadable, format!("the cursor cannot be written: {error}")))?;
        let mut signature = self.0.clone();
        signature.update(&content);
        let mut sealed = signature.finalize().into_bytes().to_vec();
        sealed.extend(content);
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// The place that a cursor of the query leads to; none where the query has no cursor.
    ///
    /// # Errors
    /// [`InvalidCursor`](ErrorKind::InvalidCursor): it was not made with this key, was altered, or belongs to another
    /// list.
    pub fn open<P: DeserializeOwned>(&self, resource: Resource, query: &ListQuery) -> Result<Option<P>, Error> {
        let Some(cursor) = query.wanted_cursor() else { return Ok(None) };
        let foreign = || {
            let message = "the cursor was not given out here, or was altered: take `next_cursor` or `prev_cursor` of a \
                           page as it is, or leave it out to begin anew";
            Error::new(ErrorKind::InvalidCursor, message)
        };
        let sealed = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| foreign())?;
        let (signed, content) = sealed.split_at_checked(SIGNATURE_LENGTH).ok_or_else(foreign)?;
        let mut signature = self.0.clone();
        signature.update(content);
        // It takes the same time wherever the two differ.
        signature.verify_slice(signed).map_err(|_| foreign())?;
        let content: Content<serde_json::Value> = serde_json::from_slice(content).map_err(|_| foreign())?;
        let list = list_of(resource, query);
        if content.list != list {
            let message = format!("the cursor belongs to the list `{}`, and this is `{list}`", content.list);
            return Err(Error::new(ErrorKind::InvalidCursor, message));
        }
        serde_json::from_value(content.place).map(Some).map_err(|_| foreign())
    }
}

impl From<&ApiKey> for CursorKey {
    fn from(key: &ApiKey) -> Self {
        Self::new(key.expose())
    }
}

impl From<&str> for CursorKey {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl fmt::Debug for CursorKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CursorKey(…)")
    }
}

/// A digest as the key of a signature, which is as long as the block of the hash.
fn digest_block(digest: &[u8]) -> hmac::digest::Key<Signature> {
    let mut block = hmac::digest::Key::<Signature>::default();
    block.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
    block
}

fn list_of(resource: Resource, query: &ListQuery) -> String {
    format!("{resource}?{}", query.selection())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place() -> Vec<u32> {
        vec![1, 2, 3]
    }

    fn opened(key: &CursorKey, resource: Resource, query: &ListQuery) -> Result<Option<Vec<u32>>, Error> {
        key.open(resource, query)
    }

    #[test]
    fn a_cursor_leads_back_to_its_place_and_nowhere_else() {
        let key = CursorKey::new("secret");
        let query = ListQuery::new().status("paid");
        let cursor = key.seal(Resource::Invoices, &query, &place()).unwrap();
        assert!(cursor.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')), "{cursor}");

        // How many records a page has, and what they show, may change on the way.
        let next = query.clone().cursor(&cursor).limit(3).remote_data(true);
        assert_eq!(opened(&key, Resource::Invoices, &next).unwrap(), Some(place()));
        assert_eq!(opened(&key, Resource::Invoices, &query).unwrap(), None);

        let other = ListQuery::new().status("failed").cursor(&cursor);
        let error = opened(&key, Resource::Invoices, &other).unwrap_err();
        let told = "the cursor belongs to the list `invoices?status=paid`, and this is `invoices?status=failed`";
        assert_eq!(error.to_string(), told);
        let error = opened(&key, Resource::CreditNotes, &next).unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidCursor, 400));
        assert!(opened(&CursorKey::new("Secret"), Resource::Invoices, &next).is_err());
    }

    #[test]
    fn a_key_is_not_shown() {
        let shown = format!("{:?}", CursorKey::from(&ApiKey::new("acme_0123")));
        assert_eq!(shown, "CursorKey(…)");
    }

    proptest! {
        #[test]
        fn whatever_is_altered_is_refused(at: prop::sample::Index, bit in 0..8_u32, cut: bool) {
            let key = CursorKey::new("secret");
            let cursor = key.seal(Resource::Invoices, &ListQuery::new(), &place()).unwrap();
            let mut bytes = URL_SAFE_NO_PAD.decode(&cursor).unwrap();
            let at = at.index(bytes.len());
            if cut { bytes.truncate(at) } else { bytes[at] ^= 1 << bit }
            let altered = URL_SAFE_NO_PAD.encode(bytes);
            let error = opened(&key, Resource::Invoices, &ListQuery::new().cursor(altered)).unwrap_err();
            prop_assert_eq!(error.kind(), ErrorKind::InvalidCursor);
        }

        #[test]
        fn whatever_is_made_up_is_refused(text in "[A-Za-z0-9_=+/ -]{0,80}") {
            let error = opened(&CursorKey::new("secret"), Resource::Invoices, &ListQuery::new().cursor(text)).unwrap_err();
            prop_assert_eq!(error.kind(), ErrorKind::InvalidCursor);
        }
    }
}
