//! One line of the log for each request: what was asked for, and what came of it. Never a key, a query or a body.

use crate::companies::Companies;
use crate::control::Control;
use crate::journal::{Keys, given_key};
use crate::runtime::{Operation, Service};
use crate::traffic;
use axum::http::{Method, Request, StatusCode};
use std::time::Instant;
use tracing::{Level, debug, enabled};

/// A request that is under way.
pub(super) struct RequestLog {
    began: Instant,
    method: Method,
    path: String,
    operation: Option<&'static str>,
    company: Option<String>,
}

impl RequestLog {
    /// Notes what a request is about, where anybody wants to know.
    pub(super) fn begin<B>(
        request: &Request<B>,
        companies: &Companies,
        api: &Service<crate::api::Operations>,
        control: &Service<Control>,
    ) -> Option<Self> {
        if !enabled!(target: "billsby_mock::request", Level::DEBUG) {
            return None;
        }
        let (method, mut path) = (request.method(), request.uri().path().to_owned());
        let (operation, company) = match control.operation(method.as_str(), &path) {
            Some(operation) => (Some(operation), path.split('/').nth(3).map(str::to_owned)),
            None => {
                let operation = api.operation(method.as_str(), &path);
                let world = traffic::concerned(companies, operation, request);
                let keys = Keys::new(world.as_ref().map(|world| world.api_key()), given_key(request.headers()));
                path = keys.hidden_target(operation, &path).into_owned();
                (operation, world.map(|world| world.domain().to_owned()))
            }
        };
        let operation = operation.map(|operation: &Operation| operation.name);
        Some(Self { began: Instant::now(), method: method.clone(), path, operation, company })
    }

    /// Writes the line; without a status the connection was cut.
    pub(super) fn end(self, status: Option<StatusCode>) {
        let Self { began, method, path, operation, company } = self;
        let microseconds = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
        debug!(target: "billsby_mock::request", %method, path, status = status.map(|status| status.as_u16()), microseconds, company, operation, "request");
    }
}
