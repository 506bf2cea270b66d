//! What a write is given.

use super::{Error, ErrorKind};
use crate::runtime::Misfit;
use serde::de::DeserializeOwned;

/// Reads the body of a write, such as a [`NewCustomer`](super::NewCustomer), a
/// [`CustomerChange`](super::CustomerChange) or a [`Refund`](super::Refund).
///
/// ```
/// use billsby_client::unified::{NewCustomer, Refund, read_body};
///
/// let refund: Refund = read_body(br#"{ "amount_minor": 500 }"#)?;
/// assert_eq!(refund.amount_minor.as_minor(), 500);
///
/// let error = read_body::<Refund>(br#"{ "amount_minor": 4.99 }"#).unwrap_err();
/// assert_eq!((error.status(), error.parameter()), (400, Some("amount_minor")));
/// # Ok::<(), billsby_client::unified::Error>(())
/// ```
///
/// # Errors
/// It names the property that does not fit and what was expected, and not what was found.
pub fn read_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(|error| {
        let misfit = Misfit::new(body, &error);
        if misfit.path.is_empty() {
            Error::new(ErrorKind::InvalidRequest, format!("the body: {}", misfit.reason))
        } else {
            Error::parameter_of(misfit.path, misfit.reason)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unified::NewCustomer;

    #[test]
    fn an_error_names_the_property_and_not_the_value() {
        let cases = [
            (r#"{"first_name":"Ada","last_name":7,"email":"ada"}"#, "`last_name`: expected a string"),
            (r#"{"first_name":"Ada","last_name":"King"}"#, "the body: missing field `email`"),
            (
                r#"{"first_name":"Ada","phone":"1"}"#,
                "`phone`: expected one of `first_name`, `last_name`, `email`, `address`",
            ),
            ("Ada", "the body: this is no JSON, at byte 0 of 3"),
        ];
        for (body, expected) in cases {
            assert_eq!(read_body::<NewCustomer>(body.as_bytes()).unwrap_err().to_string(), expected);
        }
    }
}
