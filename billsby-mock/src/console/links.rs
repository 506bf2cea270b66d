//! Where the views are.

use crate::billing::ids::{CustomerId, DocumentNumber, SubscriptionId};
use crate::billing::webhooks::WebhookId;
use crate::faults::FaultId;
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
pub(super) struct Links {
    console: String,
    /// Where the control plane has the company.
    control: String,
}

impl Links {
    pub(super) fn new(domain: &str) -> Self {
        let domain = encoded(domain);
        Self { console: format!("/_mock/console/{domain}"), control: format!("/_mock/companies/{domain}") }
    }

    pub(super) fn customers(&self) -> String {
        self.to("customers")
    }

    pub(super) fn customer(&self, id: CustomerId) -> String {
        self.to(format_args!("customers/{id}"))
    }

    /// The support sidebar on a customer.
    pub(super) fn support(&self, id: CustomerId) -> String {
        self.to(format_args!("customers/{id}/support"))
    }

    /// Where calls of tools are sent.
    pub(super) fn calls(&self) -> String {
        self.to("calls")
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

    pub(super) fn journal(&self) -> String {
        self.to("journal")
    }

    pub(super) fn call(&self, number: u64) -> String {
        self.to(format_args!("journal/{number}"))
    }

    pub(super) fn clear_journal(&self) -> String {
        self.to("journal/clear")
    }

    /// The journal as an HTTP archive, with personal data masked or whole.
    pub(super) fn archive(&self, is_masked: bool) -> String {
        format!("{}/journal/har?mask={is_masked}", self.control)
    }

    pub(super) fn faults(&self) -> String {
        self.to("faults")
    }

    pub(super) fn clear_faults(&self) -> String {
        self.to("faults/clear")
    }

    pub(super) fn remove_fault(&self, id: FaultId) -> String {
        self.to(format_args!("faults/{id}/remove"))
    }

    pub(super) fn rate_limit(&self) -> String {
        self.to("rate-limit")
    }

    pub(super) fn remove_rate_limit(&self) -> String {
        self.to("rate-limit/remove")
    }

    pub(super) fn snapshots(&self) -> String {
        self.to("snapshots")
    }

    /// Where a form goes that does this with a snapshot: `restore`, `fork` or `delete`.
    pub(super) fn snapshot(&self, id: i64, action: &str) -> String {
        self.to(format_args!("snapshots/{id}/{action}"))
    }

    /// The file that holds all of the company.
    pub(super) fn state(&self) -> String {
        format!("{}/state", self.control)
    }

    pub(super) fn reset(&self) -> String {
        self.to("reset")
    }

    pub(super) fn drop(&self) -> String {
        self.to("drop")
    }

    /// What the page of this section asks to learn whether it is out of date.
    pub(super) fn pulse(&self, section: &str) -> String {
        with_query(&self.to("pulse"), &[("section", section)])
    }

    fn to(&self, view: impl Display) -> String {
        format!("{}/{view}", self.console)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_stays_one_segment_and_a_value_one_field() {
        assert_eq!(Links::new("a/b?c\"").customers(), "/_mock/console/a%2Fb%3Fc%22/customers");
        assert_eq!(Links::new("a/b").archive(true), "/_mock/companies/a%2Fb/journal/har?mask=true");
        assert_eq!(with_query("/x", &[("search", "a&b"), ("page", "2"), ("none", "")]), "/x?search=a%26b&page=2");
        assert_eq!(with_query("/x", &[("none", "")]), "/x");
    }
}
