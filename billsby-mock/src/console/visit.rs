//! A request for a view of one company.

use super::View;
use super::fields::Fields;
use super::frame::{self, Page, Section};
use super::links::Links;
use super::refusal::Refusal;
use crate::billing::{BillingError, Company};
use crate::companies::{Companies, World};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use jiff::Timestamp;
use std::sync::Arc;

/// Which company, where its views are, and what the query asks for.
pub(super) struct Visit {
    pub(super) world: Arc<World>,
    pub(super) links: Links,
    pub(super) query: Fields,
    parameters: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Companies>> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, companies: &Arc<Companies>) -> Result<Self, Refusal> {
        let query = Fields::parse(parts.uri.query().unwrap_or_default());
        let read = RawPathParams::from_request_parts(parts, companies).await;
        let read = read.map_err(|_| Refusal::not_found("The address is not one of this server."))?;
        let parameters: Vec<_> = read.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let domain = parameters.iter().find(|(name, _)| name == "domain").map(|(_, domain)| domain.as_str());
        let domain = domain.unwrap_or_default();
        let missing = || Refusal::not_found(format!("There is no company `{domain}` on this server."));
        let world = companies.find(domain).ok_or_else(missing)?;
        Ok(Self { links: Links::new(domain), world, query, parameters })
    }
}

impl Visit {
    /// What the address names.
    pub(super) fn named(&self, name: &str) -> &str {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    /// Shows what `view` makes of the company as it stands.
    pub(super) fn view(
        &self,
        section: Section,
        view: impl FnOnce(&Company, Timestamp) -> Result<Page, BillingError>,
    ) -> View {
        self.world.act(|company, now| {
            let page = view(company, now)?;
            Ok(frame::company(self, section, company, now, page))
        })
    }
}
