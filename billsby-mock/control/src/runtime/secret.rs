//! The secret that opens an account.

use std::fmt;

/// A key of the API, kept out of logs.
///
/// It has no `Display` and is not serialised, and its `Debug` shows no part of it, so that it
/// can only leave through [`expose`](ApiKey::expose), which is easy to search for.
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// A key from its text.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// The key itself, for the header of a request.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_part_of_the_key() {
        let key = ApiKey::new("demo_0123456789abcdef");
        assert_eq!(format!("{key:?}"), "ApiKey(…)");
        assert_eq!(format!("{:#?}", Some(&key)), "Some(\n    ApiKey(…),\n)");
    }

    #[test]
    fn the_key_is_what_was_given() {
        assert_eq!(ApiKey::from("a").expose(), "a");
        assert_eq!(ApiKey::from("b".to_owned()).clone().expose(), "b");
    }

    /// A trait that a type has once, and twice if it also has the bound: the call below is
    /// ambiguous, and so does not compile, the day the key gains `Display` or `Serialize`.
    mod never {
        use super::ApiKey;

        trait Leaks<Which> {
            fn holds() {}
        }
        struct Anything;
        struct Shown;
        struct Written;
        impl<T> Leaks<Anything> for T {}
        impl<T: std::fmt::Display> Leaks<Shown> for T {}
        impl<T: serde::Serialize> Leaks<Written> for T {}

        #[test]
        fn shown_or_written() {
            <ApiKey as Leaks<_>>::holds();
        }
    }
}
