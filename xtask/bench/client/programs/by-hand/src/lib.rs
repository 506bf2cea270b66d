//! The same call as one writes it by hand: reqwest, serde_json, and the types of our crate.

#![forbid(unsafe_code)]

use billsby_client::types::Customer;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::error::Error;
use std::time::Duration;

/// A company's service.
pub struct Service {
    http: reqwest::Client,
    base_url: String,
    company: String,
}

impl Service {
    /// With the key marked as a secret, no redirects that would carry it elsewhere, and a limit on time.
    pub fn new(base_url: &str, company: &str, key: &str) -> Result<Self, Box<dyn Error>> {
        let mut key = HeaderValue::from_str(key)?;
        key.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert("ApiKey", key);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self { http, base_url: base_url.to_owned(), company: company.to_owned() })
    }

    /// Reads a customer.
    pub async fn get_customer(&self, id: &str) -> Result<Customer, Box<dyn Error>> {
        let url = format!("{}/api/v1/rest/core/{}/customers/{id}", self.base_url, self.company);
        let response = self.http.get(url).send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
