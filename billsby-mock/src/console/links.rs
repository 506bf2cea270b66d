//! Where the views are.

use crate::billing::ids::{CustomerId, DocumentNumber, SubscriptionId};
use crate::billing::webhooks::WebhookId;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Display;

/// The view of all companies.
pub(super) const COMPANIES: &str = "/_mock/";

/// The API reference.
pub(super) const DOCS: &str = "/_mock/docs";

/// The page of an operation in the API reference.
pub(super) fn operation(id: &str) -> String {
    format!("{DOCS}/{}", encoded(id))
}

/// The address with a query of these fields; those that are empty are left out.
pub(super) fn with_query(address: &str, fields: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
    match query.finish() {
        empty if empty.is_empty() => address.to_owned(),
        query => format!("{address}?{query}"),
    }
}

fn encoded(text: &str) -> impl Display + '_ {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// Where the views of one company are.
#[derive(Debug, Clone)]
pub(super) struct Links(String);

impl Links {
    pub(super) fn new(domain: &str) -> Self {
        Self(format!("/_mock/console/{}", encoded(domain)))
    }

    pub(super) fn customers(&self) -> String {
        self.to("customers")
    }

    pub(super) fn customer(&self, id: CustomerId) -> String {
        self.to(format_args!("customers/{id}"))
    }

    pub(super) fn subscriptions(&self) -> String {
        self.to("subscriptions")
    }

    pub(super) fn subscription(&self, id: SubscriptionId) -> String {
        self.to(format_args!("subscriptions/{id}"))
    }

    pub(super) fn invoices(&self) -> String {
        self.to("invoices")
    }

    pub(super) fn invoice(&self, number: DocumentNumber) -> String {
        self.to(format_args!("invoices/{number}"))
    }

    pub(super) fn credit_notes(&self) -> String {
        self.to("credit-notes")
    }

    pub(super) fn time(&self) -> String {
        self.to("time")
    }

    pub(super) fn revenue(&self) -> String {
        self.to("revenue")
    }

    pub(super) fn webhooks(&self) -> String {
        self.to("webhooks")
    }

    pub(super) fn resend(&self, webhook: WebhookId) -> String {
        self.to(format_args!("webhooks/{webhook}/resend"))
    }

    pub(super) fn pulse(&self) -> String {
        self.to("pulse")
    }

    fn to(&self, view: impl Display) -> String {
        format!("{}/{view}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_stays_one_segment_and_a_value_one_field() {
        assert_eq!(Links::new("a/b?c\"").customers(), "/_mock/console/a%2Fb%3Fc%22/customers");
        assert_eq!(with_query("/x", &[("search", "a&b"), ("page", "2"), ("none", "")]), "/x?search=a%26b&page=2");
        assert_eq!(with_query("/x", &[("none", "")]), "/x");
    }
}
