//! Spans of a call and of its attempts, with the field names that OpenTelemetry gives HTTP clients.
//!
//! Without the feature `tracing` nothing of this is left.

#[cfg(feature = "tracing")]
pub(crate) use on::CallSpan;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::CallSpan;

#[cfg(feature = "tracing")]
mod on {
    use crate::runtime::{AttemptEnd, Error, Operation};
    use tracing::Span;
    use tracing::field::{Empty, display};

    pub(crate) struct CallSpan {
        span: Span,
        operation: &'static Operation,
        server: String,
        port: Option<u16>,
    }

    pub(crate) struct AttemptSpan(Span);

    impl CallSpan {
        pub fn new(operation: &'static Operation, base_url: &str) -> Self {
            let span = tracing::info_span!(
                "call",
                otel.name = operation.name,
                otel.kind = "internal",
                otel.status_code = Empty,
                error.r#type = Empty,
            );
            let url = if span.is_disabled() { None } else { reqwest::Url::parse(base_url).ok() };
            let server = url.as_ref().and_then(|url| url.host_str()).unwrap_or_default().to_owned();
            Self { span, operation, server, port: url.and_then(|url| url.port_or_known_default()) }
        }

        pub fn attempt(&self, number: u32) -> AttemptSpan {
            let span = tracing::info_span!(
                parent: &self.span,
                "attempt",
                otel.name = Empty,
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = self.operation.method,
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.template = self.operation.path,
                server.address = self.server.as_str(),
                server.port = self.port,
                error.r#type = Empty,
            );
            span.record("otel.name", display(format_args!("{} {}", self.operation.method, self.operation.path)));
            if number > 1 {
                span.record("http.request.resend_count", number - 1);
            }
            AttemptSpan(span)
        }

        /// Notes the failure of the call; a call that succeeds has nothing to note.
        pub fn end(&self, error: &Error) {
            record(&self.span, error);
        }
    }

    impl AttemptSpan {
        pub fn end(&self, end: &AttemptEnd<'_>) {
            if let Some(status) = end.status {
                self.0.record("http.response.status_code", status.as_u16());
            }
            if let Some(error) = end.error {
                record(&self.0, error);
            }
        }
    }

    fn record(span: &Span, error: &Error) {
        span.record("otel.status_code", "ERROR");
        match error.status() {
            Some(status) if !status.is_success() => span.record("error.type", status.as_str()),
            _ => span.record("error.type", error.kind()),
        };
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use crate::runtime::{AttemptEnd, Error, Operation};

    pub(crate) struct CallSpan;

    pub(crate) struct AttemptSpan;

    impl CallSpan {
        pub fn new(_: &'static Operation, _: &str) -> Self {
            Self
        }

        pub fn attempt(&self, _: u32) -> AttemptSpan {
            AttemptSpan
        }

        pub fn end(&self, _: &Error) {}
    }

    impl AttemptSpan {
        pub fn end(&self, _: &AttemptEnd<'_>) {}
    }
}
