//! Bearer tokens: what lets in, until when, how often, and to do what.

use crate::access::Access;
use crate::confirmations::random;
use crate::selection::MaxEffect;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;

/// The tokens of a server. It knows only their SHA-256, so that a file of them lets nobody in.
#[derive(Debug, Default)]
pub struct Tokens(Vec<Token>);

/// One token.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) access: Access,
    digest: [u8; 32],
    /// When it ends.
    pub(super) expires: Option<Timestamp>,
    /// How many requests a minute it is good for.
    pub(super) requests_per_minute: Option<u32>,
}

/// Why there are no tokens.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokensError {
    /// The text is no list of tokens.
    #[error("expected a list of tokens as JSON: {0}")]
    Form(#[from] serde_json::Error),
    /// A token cannot be used.
    #[error("the token `{name}`: {message}")]
    Token {
        /// Its name.
        name: String,
        /// What is wrong.
        message: String,
    },
    /// There is none.
    #[error("there is no token; make one with --new-token NAME, and put its line into a file for --tokens")]
    None,
}

/// A token just made.
pub struct NewToken {
    /// What the client sends. It is not kept.
    pub secret: String,
    /// Its entry in the file.
    pub entry: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    sha256: String,
    expires: Option<Timestamp>,
    requests_per_minute: Option<u32>,
    max_effect: Option<String>,
}

impl Tokens {
    /// Reads a list such as
    /// `[{"name": "support", "sha256": "…", "expires": "2027-01-01T00:00:00Z", "requests_per_minute": 60, "max_effect": "read"}]`.
    /// Only name and digest are needed.
    ///
    /// # Errors
    /// A [`TokensError`] that names what is wrong.
    pub fn parse(text: &str) -> Result<Self, TokensError> {
        let written: Vec<Written> = serde_json::from_str(text)?;
        let mut tokens: Vec<Token> = Vec::new();
        for one in written {
            let refused = |message: &str| TokensError::Token { name: one.name.clone(), message: message.to_owned() };
            let digest = bytes(&one.sha256).ok_or_else(|| refused("expected a sha256 of 64 hexadecimal digits"))?;
            let most = match one.max_effect.as_deref() {
                None | Some("money") => MaxEffect::Money,
                Some("write") => MaxEffect::Write,
                Some("read") => MaxEffect::Read,
                Some(_) => return Err(refused("expected a max_effect of read, write or money")),
            };
            if one.requests_per_minute == Some(0) {
                return Err(refused("expected at least 1 request a minute"));
            }
            if tokens.iter().any(|other| other.access.caller.as_deref() == Some(&one.name)) {
                return Err(refused("the name is taken"));
            }
            tokens.push(Token {
                access: Access { caller: Some(one.name), most },
                digest,
                expires: one.expires,
                requests_per_minute: one.requests_per_minute,
            });
        }
        if tokens.is_empty() { Err(TokensError::None) } else { Ok(Self(tokens)) }
    }

    /// A new token of this name.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn make(name: &str) -> Result<NewToken, getrandom::Error> {
        let secret = format!("bmcp_{}{}", random()?, random()?);
        let digest = Sha256::digest(secret.as_bytes());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(NewToken { secret, entry: json!({ "name": name, "sha256": digest }).to_string() })
    }

    /// The place of the token that was sent, and the token. Every one is looked at, whichever it is.
    pub(super) fn find(&self, sent: &str) -> Option<(usize, &Token)> {
        let digest: [u8; 32] = Sha256::digest(sent.as_bytes()).into();
        let mut found = None;
        for (index, token) in self.0.iter().enumerate() {
            if bool::from(token.digest.ct_eq(&digest)) {
                found = Some((index, token));
            }
        }
        found
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Debug for NewToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewToken").field("entry", &self.entry).finish_non_exhaustive()
    }
}

fn bytes(hexadecimal: &str) -> Option<[u8; 32]> {
    if hexadecimal.len() != 64 || !hexadecimal.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hexadecimal.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn a_new_token_is_found_and_its_entry_does_not_tell_it() {
        let new = Tokens::make("support").unwrap();
        assert!(!new.entry.contains(&new.secret) && !format!("{new:?}").contains(&new.secret));
        let tokens = Tokens::parse(&format!("[{}]", new.entry)).unwrap();
        let (_, token) = tokens.find(&new.secret).unwrap();
        assert_eq!(token.access, Access { caller: Some("support".to_owned()), most: MaxEffect::Money });
        assert!(tokens.find(&format!("{} ", new.secret)).is_none());
    }

    #[test]
    fn what_is_wrong_with_a_file_is_named() {
        let digest = "0".repeat(64);
        for (text, expected) in [
            ("[]".to_owned(), "there is no token"),
            (r#"[{"name": "a", "sha256": "00"}]"#.to_owned(), "64 hexadecimal"),
            (format!(r#"[{{"name": "a", "sha256": "{digest}", "max_effect": "all"}}]"#), "read, write or money"),
            (format!(r#"[{{"name": "a", "sha256": "{digest}", "requests_per_minute": 0}}]"#), "at least 1"),
            (format!(r#"[{{"name": "a", "sha256": "{digest}"}}, {{"name": "a", "sha256": "{digest}"}}]"#), "taken"),
            (format!(r#"[{{"name": "a", "sha256": "{digest}", "expiry": 1}}]"#), "unknown field"),
        ] {
            let error = Tokens::parse(&text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
