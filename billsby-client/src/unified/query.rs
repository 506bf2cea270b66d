//! What is asked of a list, and of a single record.

use super::Error;
use crate::Timestamp;
use std::fmt;

/// How many records a page holds where the query does not say.
const LIMIT: usize = 50;
/// How many records a page holds at most.
const MOST: usize = 100;

/// What is asked of a list: set by setters, or read from the query of a URL.
///
/// ```
/// use billsby_client::unified::ListQuery;
///
/// let query = ListQuery::parse("status=paid&created_at[gte]=2026-01-01T00:00:00Z&limit=20")?;
/// let same = ListQuery::new().status("paid").created_from("2026-01-01T00:00:00Z".parse()?).limit(20);
/// assert_eq!(query, same);
/// assert_eq!(ListQuery::parse(&query.to_string())?, query);
///
/// let error = ListQuery::parse("limit=many").unwrap_err();
/// assert_eq!(error.to_string(), "`limit`: expected a whole number from 1 to 100; found `many`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQuery {
    customer_id: Option<String>,
    subscription_id: Option<String>,
    invoice_id: Option<String>,
    status: Option<String>,
    number: Option<String>,
    created: Range,
    limit: Option<usize>,
    cursor: Option<String>,
    details: bool,
    remote_data: bool,
}

/// What a list can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// `customer_id`
    CustomerId,
    /// `subscription_id`
    SubscriptionId,
    /// `invoice_id`
    InvoiceId,
    /// `status`
    Status,
    /// `number`
    Number,
    /// `created_at[gt]`, `created_at[gte]`, `created_at[lt]` and `created_at[lte]`
    CreatedAt,
}

/// A span of time, with or without its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    after: Option<Timestamp>,
    from: Option<Timestamp>,
    before: Option<Timestamp>,
    until: Option<Timestamp>,
}

/// What is asked of a single record.
///
/// ```
/// use billsby_client::unified::GetQuery;
///
/// assert_eq!(GetQuery::parse("remote_data=true")?, GetQuery::new().remote_data(true));
/// assert_eq!(GetQuery::parse("x=1").unwrap_err().parameter(), Some("x"));
/// # Ok::<(), billsby_client::unified::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GetQuery {
    remote_data: bool,
}

impl Filter {
    /// The name of the parameter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CustomerId => "customer_id",
            Self::SubscriptionId => "subscription_id",
            Self::InvoiceId => "invoice_id",
            Self::Status => "status",
            Self::Number => "number",
            Self::CreatedAt => "created_at",
        }
    }
}

impl Range {
    /// Whether an instant lies in it. One that is not known does only where there are no ends.
    pub fn contains(&self, instant: Option<Timestamp>) -> bool {
        let Some(instant) = instant else { return *self == Self::default() };
        !self.is_past(instant) && !self.is_ahead(instant)
    }

    /// Whether it begins after this instant.
    pub(super) fn is_past(&self, instant: Timestamp) -> bool {
        self.after.is_some_and(|end| instant <= end) || self.from.is_some_and(|end| instant < end)
    }

    /// Whether it ends before this instant.
    pub(super) fn is_ahead(&self, instant: Timestamp) -> bool {
        self.before.is_some_and(|end| instant >= end) || self.until.is_some_and(|end| instant > end)
    }

    fn ends(&self) -> [(&'static str, Option<Timestamp>); 4] {
        [
            ("created_at[gt]", self.after),
            ("created_at[gte]", self.from),
            ("created_at[lt]", self.before),
            ("created_at[lte]", self.until),
        ]
    }
}

impl ListQuery {
    /// All records, 50 a page.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the query of a URL, without the question mark.
    ///
    /// # Errors
    /// [`InvalidParameter`](super::ErrorKind::InvalidParameter): it names the parameter that is unknown, is there
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

    /// Only what belongs to this customer.
    pub fn customer_id(mut self, id: impl Into<String>) -> Self {
        self.customer_id = Some(id.into());
        self
    }

    /// Only what belongs to this subscription.
    pub fn subscription_id(mut self, id: impl Into<String>) -> Self {
        self.subscription_id = Some(id.into());
        self
    }

    /// Only what belongs to this invoice.
    pub fn invoice_id(mut self, id: impl Into<String>) -> Self {
        self.invoice_id = Some(id.into());
        self
    }

    /// Only what stands here, in the unified word.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only what has this number.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Only what was made then or later.
    pub fn created_from(mut self, instant: Timestamp) -> Self {
        self.created.from = Some(instant);
        self
    }

    /// Only what was made later.
    pub fn created_after(mut self, instant: Timestamp) -> Self {
        self.created.after = Some(instant);
        self
    }

    /// Only what was made then or earlier.
    pub fn created_until(mut self, instant: Timestamp) -> Self {
        self.created.until = Some(instant);
        self
    }

    /// Only what was made earlier.
    pub fn created_before(mut self, instant: Timestamp) -> Self {
        self.created.before = Some(instant);
        self
    }

    /// How many records a page holds at most: from 1 to 100, and 50 when not set.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = Some(limit.clamp(1, MOST));
        self
    }

    /// The page that a `next_cursor` or a `prev_cursor` leads to.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Whether records in a list have all the fields that a single one has, although the provider tells some of them
    /// one record at a time: each record then costs a call or two.
    pub fn details(mut self, wanted: bool) -> Self {
        self.details = wanted;
        self
    }

    /// Whether records come with what the provider sent.
    pub fn remote_data(mut self, wanted: bool) -> Self {
        self.remote_data = wanted;
        self
    }

    /// The customer to whom everything must belong.
    pub fn wanted_customer(&self) -> Option<&str> {
        self.customer_id.as_deref()
    }

    /// The subscription to which everything must belong.
    pub fn wanted_subscription(&self) -> Option<&str> {
        self.subscription_id.as_deref()
    }

    /// The invoice to which everything must belong.
    pub fn wanted_invoice(&self) -> Option<&str> {
        self.invoice_id.as_deref()
    }

    /// The number that everything must have.
    pub fn wanted_number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// When everything must have been made.
    pub fn wanted_created(&self) -> Range {
        self.created
    }

    /// Where everything must stand.
    ///
    /// # Errors
    /// The word is none of `words`.
    pub fn wanted_status<S: Clone + PartialEq + fmt::Display>(&self, words: &[S]) -> Result<Option<S>, Error> {
        let Some(status) = &self.status else { return Ok(None) };
        match words.iter().find(|word| word.to_string() == *status) {
            Some(word) => Ok(Some(word.clone())),
            None => {
                let words = words.iter().map(S::to_string).collect::<Vec<_>>().join(", ");
                Err(Error::parameter_of("status", format!("expected one of {words}; found `{status}`")))
            }
        }
    }

    /// How many records a page holds at most.
    pub fn wanted_limit(&self) -> usize {
        self.limit.unwrap_or(LIMIT)
    }

    /// The cursor that leads to the page.
    pub fn wanted_cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Whether all fields of a single record are wanted.
    pub fn wants_details(&self) -> bool {
        self.details
    }

    /// Whether records are to come with what the provider sent.
    pub fn wants_remote_data(&self) -> bool {
        self.remote_data
    }

    /// What it narrows the list by.
    pub fn filters(&self) -> impl Iterator<Item = Filter> {
        let set = [
            (Filter::CustomerId, self.customer_id.is_some()),
            (Filter::SubscriptionId, self.subscription_id.is_some()),
            (Filter::InvoiceId, self.invoice_id.is_some()),
            (Filter::Status, self.status.is_some()),
            (Filter::Number, self.number.is_some()),
            (Filter::CreatedAt, self.created != Range::default()),
        ];
        set.into_iter().filter(|(_, set)| *set).map(|(filter, _)| filter)
    }

    /// The parameters that say which records the list has, and not how they are paged or shown.
    pub(super) fn selection(&self) -> String {
        let instants = self.created.ends().map(|(name, end)| (name, end.map(|end| end.to_string())));
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

impl GetQuery {
    /// The record and nothing more.
    pub const fn new() -> Self {
        Self { remote_data: false }
    }

    /// Reads the query of a URL, without the question mark.
    ///
    /// # Errors
    /// As of [`ListQuery::parse`].
    pub fn parse(query: &str) -> Result<Self, Error> {
        let mut parsed = Self::default();
        for (name, value) in pairs(query)? {
            match name.as_str() {
                "remote_data" => parsed.remote_data = flag(&name, &value)?,
                _ => return Err(Error::parameter_of(name, "expected no parameter but remote_data")),
            }
        }
        Ok(parsed)
    }

    /// Whether the record comes with what the provider sent.
    pub fn remote_data(mut self, wanted: bool) -> Self {
        self.remote_data = wanted;
        self
    }

    /// Whether the record is to come with what the provider sent.
    pub fn wants_remote_data(self) -> bool {
        self.remote_data
    }
}

/// The parameters of a query, each of which is there once.
fn pairs(query: &str) -> Result<Vec<(String, String)>, Error> {
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

fn flag(name: &str, value: &str) -> Result<bool, Error> {
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

    #[test]
    fn a_range_has_the_ends_that_it_says() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let (first, second, third) = (at("2026-01-01"), at("2026-01-02"), at("2026-01-03"));
        let holds =
            |query: ListQuery| [first, second, third].map(|instant| query.wanted_created().contains(Some(instant)));
        assert_eq!(holds(ListQuery::new().created_from(second)), [false, true, true]);
        assert_eq!(holds(ListQuery::new().created_after(second)), [false, false, true]);
        assert_eq!(holds(ListQuery::new().created_until(second)), [true, true, false]);
        assert_eq!(holds(ListQuery::new().created_before(second)), [true, false, false]);
        assert!(!ListQuery::new().created_from(first).wanted_created().contains(None));
        assert!(ListQuery::new().wanted_created().contains(None));
    }

    #[test]
    fn a_status_is_one_of_the_words() {
        let words = ["paid", "failed"];
        assert_eq!(ListQuery::new().wanted_status(&words).unwrap(), None);
        assert_eq!(ListQuery::new().status("failed").wanted_status(&words).unwrap(), Some("failed"));
        let error = ListQuery::new().status("piad").wanted_status(&words).unwrap_err();
        assert_eq!(error.to_string(), "`status`: expected one of paid, failed; found `piad`");
    }
}
