//! The spans of a call have the fields that OpenTelemetry gives HTTP clients.

#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod local;

use billsby_client::RetryPolicy;
use local::{Local, nothing, reply};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// A span as it was in the end.
#[derive(Clone, Debug, Default)]
struct Span {
    name: &'static str,
    /// The place of its parent among the spans.
    parent: Option<usize>,
    fields: BTreeMap<&'static str, String>,
}

impl Visit for Span {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name(), value.to_owned());
    }
}

/// Keeps every span of this crate.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Span>>>);

impl Spans {
    /// Begins to keep those of this thread.
    fn kept() -> (Self, DefaultGuard) {
        let spans = Self::default();
        (spans.clone(), tracing::subscriber::set_default(spans))
    }

    fn all(&self) -> Vec<Span> {
        self.0.lock().unwrap().clone()
    }
}

/// Ids count from 1, places from 0.
fn place(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap() - 1
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("billsby_client")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let parent = attributes.parent().map(place);
        let mut span = Span { name: attributes.metadata().name(), parent, fields: BTreeMap::new() };
        attributes.record(&mut span);
        let mut spans = self.0.lock().unwrap();
        spans.push(span);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &Id, record: &Record<'_>) {
        record.record(&mut self.0.lock().unwrap()[place(id)]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// The fields in the order of their names.
fn fields(span: &Span) -> Vec<(&str, &str)> {
    span.fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

const TEMPLATE: &str = "/api/v1/rest/core/{companyDomain}/customers";

#[tokio::test]
async fn each_call_and_each_attempt_has_a_span() {
    let (spans, _guard) = Spans::kept();
    let server = Local::saying_in_turn([reply("500 Oh", ""), nothing()]);
    let retry = RetryPolicy::default().random(|_| 0);
    server.builder().retry(retry).build().unwrap().list_customers().search("Ada").await.unwrap();

    let spans = spans.all();
    let port = server.address.port().to_string();
    assert_eq!(
        spans.iter().map(|span| (span.name, span.parent)).collect::<Vec<_>>(),
        [("call", None), ("attempt", Some(0)), ("attempt", Some(0)),]
    );
    assert_eq!(fields(&spans[0]), [("otel.kind", "internal"), ("otel.name", "list_customers")]);
    let name = format!("GET {TEMPLATE}");
    assert_eq!(
        fields(&spans[1]),
        [
            ("error.type", "500"),
            ("http.request.method", "GET"),
            ("http.response.status_code", "500"),
            ("otel.kind", "client"),
            ("otel.name", &name),
            ("otel.status_code", "ERROR"),
            ("server.address", "127.0.0.1"),
            ("server.port", &port),
            ("url.template", TEMPLATE),
        ]
    );
    assert_eq!(
        fields(&spans[2]),
        [
            ("http.request.method", "GET"),
            ("http.request.resend_count", "1"),
            ("http.response.status_code", "200"),
            ("otel.kind", "client"),
            ("otel.name", &name),
            ("server.address", "127.0.0.1"),
            ("server.port", &port),
            ("url.template", TEMPLATE),
        ]
    );
}

#[tokio::test]
async fn a_failure_without_a_status_has_its_kind() {
    let (spans, _guard) = Spans::kept();
    let nobody = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let server = Local::saying(reply("200 OK", "<h1>"));
    server.builder().base_url(nobody).build().unwrap().list_customers().await.unwrap_err();
    server.client().list_customers().await.unwrap_err();

    let spans = spans.all();
    let kind = |index: usize| spans[index].fields.get("error.type").map(String::as_str);
    assert_eq!((spans.len(), kind(0), kind(1)), (4, Some("connection"), Some("connection")));
    assert_eq!(spans[1].fields.get("http.response.status_code"), None);
    // A success that cannot be read is none.
    assert_eq!((kind(2), kind(3)), (Some("decode"), Some("decode")));
    assert_eq!(spans[3].fields["http.response.status_code"], "200");
    assert!(spans.iter().all(|span| span.fields["otel.status_code"] == "ERROR"));
}
