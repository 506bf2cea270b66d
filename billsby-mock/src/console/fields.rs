//! The fields of a form, or of the query of an address.

use crate::billing::BillingError;
use crate::store::PageRequest;
use jiff::SignedDuration;
use std::str::FromStr;

/// How many rows a page of a list shows.
const PAGE_SIZE: i64 = 25;

/// Fields by name; the first one of a name counts.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads what a browser sends for a form.
    pub(super) fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    /// What stands in a field; none where it is left empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The whole number in a field, if there is one.
    pub(super) fn whole<T: FromStr>(&self, name: &str) -> Result<Option<T>, BillingError> {
        let wrong = |text| BillingError::invalid(format!("/{name}"), format!("must be a whole number, not `{text}`"));
        self.get(name).map(|text| text.parse().map_err(|_| wrong(text))).transpose()
    }

    /// The length of time in a field: `2s`, `1h 30m`, `PT1M`.
    pub(super) fn length(&self, name: &str) -> Result<SignedDuration, BillingError> {
        let wrong = |message: String| BillingError::invalid(format!("/{name}"), message);
        let text = self.get(name).ok_or_else(|| wrong("must be given".to_owned()))?;
        text.parse().map_err(|_| wrong(format!("must be a length of time such as 2s or PT1M, not `{text}`")))
    }

    /// Which page of a list is asked for; the first one where none is.
    pub(super) fn page(&self) -> Result<PageRequest, BillingError> {
        let page = self.get("page").unwrap_or("1");
        let wrong = || BillingError::invalid("/query/page", format!("must be a number from 1, not `{page}`"));
        PageRequest::new(page.parse().map_err(|_| wrong())?, PAGE_SIZE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded_and_an_empty_one_is_none() {
        let fields = Fields::parse("search=a%26b+c&empty=+&search=other");
        assert_eq!(fields.get("search"), Some("a&b c"));
        assert_eq!((fields.get("empty"), fields.get("missing")), (None, None));
    }

    #[test]
    fn a_page_is_a_number_from_one() {
        assert_eq!(Fields::default().page(), PageRequest::new(1, PAGE_SIZE));
        assert_eq!(Fields::parse("page=3").page(), PageRequest::new(3, PAGE_SIZE));
        for wrong in ["page=0", "page=-1", "page=two", "page=99999999999999999999"] {
            assert!(Fields::parse(wrong).page().is_err(), "{wrong}");
        }
    }
}
