//! The query of a URL, read and written.

use super::{ListQuery, MOST};
use crate::Timestamp;
use crate::unified::Error;
use std::fmt;

impl ListQuery {
    /// Reads the query of a URL, without the question mark.
    ///
    /// # Errors
    /// [`InvalidParameter`](crate::unified::ErrorKind::InvalidParameter): it names the parameter that is unknown, is there
    /// twice, or has a value that it cannot have.
    pub fn parse(query: &str) -> Result<Self, Error> {
        let mut parsed = Self::default();
        for (name, value) in pairs(query)? {
            match name.as_str() {
                "customer_id" => parsed.customer_id = Some(text(&name, value)?),
                "subscription_id" => parsed.subscription_id = Some(text(&name, value)?),
                "invoice_id" => parsed.invoice_id = Some(text(&name, value)?),
                "status" => parsed.status = Some(text(&name, value)?),
                "number" => parsed.number = Some(text(&name, value)?),
                "created_at[gt]" => parsed.created.after = Some(instant(&name, &value)?),
                "created_at[gte]" => parsed.created.from = Some(instant(&name, &value)?),
                "created_at[lt]" => parsed.created.before = Some(instant(&name, &value)?),
                "created_at[lte]" => parsed.created.until = Some(instant(&name, &value)?),
                "limit" => parsed.limit = Some(limit(&value)?),
                "next_cursor" | "prev_cursor" if parsed.cursor.is_some() => {
                    return Err(Error::parameter_of(name, "expected only one of `next_cursor` and `prev_cursor`"));
                }
                "next_cursor" | "prev_cursor" => parsed.cursor = Some(text(&name, value)?),
                "details" => parsed.details = flag(&name, &value)?,
                "remote_data" => parsed.remote_data = flag(&name, &value)?,
                "created_at" => {
                    let expected = "expected an end, such as `created_at[gte]` or `created_at[lt]`";
                    return Err(Error::parameter_of(name, expected));
                }
                _ => {
                    let known = "expected one of customer_id, subscription_id, invoice_id, status, number, \
                                 created_at[gt|gte|lt|lte], limit, next_cursor, prev_cursor, details and remote_data";
                    return Err(Error::parameter_of(name, known));
                }
            }
        }
        Ok(parsed)
    }

    /// The parameters that say which records the list has, and not how they are paged or shown.
    pub(crate) fn selection(&self) -> String {
        let instants = self.created.ends().map(|(name, end)| (name, end.map(|end| end.instant().to_string())));
        let texts = [
            ("customer_id", self.customer_id.clone()),
            ("subscription_id", self.subscription_id.clone()),
            ("invoice_id", self.invoice_id.clone()),
            ("status", self.status.clone()),
            ("number", self.number.clone()),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in texts.into_iter().chain(instants) {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        query.finish()
    }
}

/// As the query of a URL.
impl fmt::Display for ListQuery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut query = form_urlencoded::Serializer::new(self.selection());
        if let Some(limit) = self.limit {
            query.append_pair("limit", &limit.to_string());
        }
        if let Some(cursor) = &self.cursor {
            query.append_pair("next_cursor", cursor);
        }
        for (name, wanted) in [("details", self.details), ("remote_data", self.remote_data)] {
            if wanted {
                query.append_pair(name, "true");
            }
        }
        formatter.write_str(query.finish().trim_start_matches('&'))
    }
}

/// The parameters of a query, each of which is there once.
pub fn pairs(query: &str) -> Result<Vec<(String, String)>, Error> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if pairs.iter().any(|(known, _)| *known == name) {
            return Err(Error::parameter_of(name, "expected it once"));
        }
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn text(name: &str, value: String) -> Result<String, Error> {
    if value.is_empty() { Err(Error::parameter_of(name, "expected a value; found none")) } else { Ok(value) }
}

fn instant(name: &str, value: &str) -> Result<Timestamp, Error> {
    let expected = || format!("expected an instant such as 2026-01-31T12:00:00Z, or a date; found `{value}`");
    value.parse().map_err(|_| Error::parameter_of(name, expected()))
}

fn limit(value: &str) -> Result<usize, Error> {
    let expected = || format!("expected a whole number from 1 to {MOST}; found `{value}`");
    let limit = value.parse().ok().filter(|limit| (1..=MOST).contains(limit));
    limit.ok_or_else(|| Error::parameter_of("limit", expected()))
}

pub fn flag(name: &str, value: &str) -> Result<bool, Error> {
    value.parse().map_err(|_| Error::parameter_of(name, format!("expected true or false; found `{value}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_survives_being_written_and_read() {
        let at = |text: &str| text.parse().unwrap();
        let all = ListQuery::new()
            .customer_id("a&b=c")
            .subscription_id("ü /")
            .invoice_id("A-1")
            .status("paid")
            .number("A-1")
            .created_after(at("2026-01-01T00:00:00Z"))
            .created_from(at("2026-01-02"))
            .created_before(at("2026-02-01T00:00:00+02:00"))
            .created_until(at("2026-02-02T00:00:00.5"))
            .limit(7)
            .cursor("xyz")
            .details(true)
            .remote_data(true);
        assert_eq!(ListQuery::parse(&all.to_string()).unwrap(), all);
        assert_eq!(all.filters().count(), 6);
        assert_eq!(ListQuery::new().to_string(), "");
        assert_eq!(ListQuery::new().limit(3).to_string(), "limit=3");
    }

    #[test]
    fn an_error_names_the_parameter_and_what_was_expected() {
        let cases = [
            ("limit=0", "limit", "a whole number from 1 to 100; found `0`"),
            ("limit=101", "limit", "found `101`"),
            (
                "created_at[lt]=soon",
                "created_at[lt]",
                "an instant such as 2026-01-31T12:00:00Z, or a date; found `soon`",
            ),
            ("created_at=2026-01-01", "created_at", "`created_at[gte]`"),
            ("remote_data=yes", "remote_data", "true or false; found `yes`"),
            ("status=", "status", "a value"),
            ("status=paid&status=failed", "status", "once"),
            ("next_cursor=a&prev_cursor=b", "prev_cursor", "only one of"),
            ("page=2", "page", "one of customer_id"),
        ];
        for (query, parameter, expected) in cases {
            let error = ListQuery::parse(query).unwrap_err();
            assert_eq!(error.parameter(), Some(parameter), "{query}");
            assert!(error.to_string().contains(expected), "{query}: {error}");
            assert_eq!(error.status(), 400);
        }
    }
}
