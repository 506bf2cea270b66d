//! What is asked of a list, and of a single record.

mod filter;
mod parse;
mod range;
mod single;

use super::Error;
use crate::Timestamp;
use std::fmt;

pub use filter::Filter;
pub use range::Range;
pub use single::GetQuery;

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

impl ListQuery {
    /// All records, 50 a page.
    pub fn new() -> Self {
        Self::default()
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_one_of_the_words() {
        let words = ["paid", "failed"];
        assert_eq!(ListQuery::new().wanted_status(&words).unwrap(), None);
        assert_eq!(ListQuery::new().status("failed").wanted_status(&words).unwrap(), Some("failed"));
        let error = ListQuery::new().status("piad").wanted_status(&words).unwrap_err();
        assert_eq!(error.to_string(), "`status`: expected one of paid, failed; found `piad`");
    }
}
