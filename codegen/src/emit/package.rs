//! A client crate and a server crate that stand on their own: what is around the generated modules.

use super::{EmitError, Output, client, render};
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;

/// `Cargo.toml` and `src/lib.rs` of a client crate called `package`. Its webhooks, if it has any, need the hand-written module.
pub fn client(model: &Model, package: &str) -> Result<Vec<Output>, EmitError> {
    let about = format!("A typed client for {}.", model.title);
    let webhooks = client::webhooks::are_typed(model).then(|| {
        quote! {
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        }
    });
    let library = quote! {
        #![doc = #about]
        #![forbid(unsafe_code)]

        #[rustfmt::skip]
        #[allow(dead_code, unused_imports)]
        mod generated;
        #[allow(dead_code, unused_imports)]
        pub mod runtime;

        pub use generated::types;
        #[cfg(feature = "http")]
        pub use generated::{client::Client, requests};
        #[cfg(feature = "http")]
        pub use reqwest;
        #[cfg(feature = "calls")]
        pub use runtime::calls;
        pub use runtime::{ApiKey, Change};
        #[cfg(feature = "http")]
        #[rustfmt::skip]
        pub use runtime::{
            Attempt, AttemptEnd, ClientBuilder, ConfigurationError, Effect, Error, Failure, Hook, Operation, Request, Response,
            Retry, RetryPolicy, Verdict, Violation,
        };
        #[cfg(feature = "blocking")]
        pub use runtime::Blocking;
        #webhooks
    };
    let description = quoted(&about);
    let [default, feature, dependencies] = if client::webhooks::are_typed(model) {
        [r#", "webhooks""#, WEBHOOKS_FEATURE, WEBHOOKS_DEPENDENCIES]
    } else {
        [""; 3]
    };
    let manifest = format!(
        r#"[package]
name = "{package}"
description = {description}
version = "0.1.0"
edition = "2024"
rust-version = "1.88"
publish = false

[features]
default = ["http", "rustls"{default}]
## The client itself. Without it the crate holds only the types.
http = ["dep:bytes", "dep:fastrand", "dep:futures-core", "dep:httpdate", "dep:percent-encoding", "dep:reqwest", "dep:thiserror", "dep:tokio"]
## HTTPS through rustls.
rustls = ["http", "reqwest/rustls"]
## Calls and lists for programs without a runtime.
blocking = ["http", "tokio/rt-multi-thread"]
## Calls of any operation by its name, with arguments and replies as JSON.
calls = ["http", "dep:regex-lite"]
## A span for each call and each attempt.
tracing = ["http", "dep:tracing"]
## Any HTTP service in place of the network.
service = ["http", "dep:http", "dep:http-body", "dep:tower-service"]
## Builders for what the service answers, for those who stand in for it.
reply-builders = []
{feature}
[dependencies]
bon = "3.10"
bytes = {{ version = "1.12", optional = true }}
fastrand = {{ version = "2.5", optional = true }}
futures-core = {{ version = "0.3.33", optional = true, default-features = false }}
http = {{ version = "1.4", optional = true }}
http-body = {{ version = "1.1", optional = true }}
httpdate = {{ version = "1.0", optional = true }}
percent-encoding = {{ version = "2.3", optional = true }}
regex-lite = {{ version = "0.1.8", optional = true }}
reqwest = {{ version = "0.13.5", optional = true, default-features = false, features = ["json"] }}
serde = {{ version = "1.0", features = ["derive"] }}
serde_json = "1.0"
thiserror = {{ version = "2.0", optional = true }}
tokio = {{ version = "1.54", optional = true, features = ["sync", "time"] }}
tower-service = {{ version = "0.3.3", optional = true }}
tracing = {{ version = "0.1", optional = true, default-features = false, features = ["std"] }}
{dependencies}
[dev-dependencies]
proptest = {{ version = "1.12", default-features = false, features = ["std"] }}
"#
    );
    files(manifest, library)
}

const WEBHOOKS_FEATURE: &str = r#"## Receiving webhooks, for which no HTTP client is needed.
webhooks = ["dep:http", "dep:subtle", "dep:thiserror"]
"#;

const WEBHOOKS_DEPENDENCIES: &str = r#"subtle = { version = "2.6.1", optional = true }
"#;

/// `Cargo.toml` and `src/lib.rs` of a server crate called `package`, whose types
/// are those of the client crate called `client`, in a folder beside it.
pub fn server(model: &Model, package: &str, client: &str) -> Result<Vec<Output>, EmitError> {
    let about = format!("A server for {}: implement `Api`, serve `router`.", model.title);
    let library = quote! {
        #![doc = #about]
        #![forbid(unsafe_code)]

        #[rustfmt::skip]
        #[allow(dead_code, unused_imports)]
        pub mod generated;
        #[allow(dead_code, unused_imports)]
        pub mod runtime;

        pub use generated::{Api, requests, router};
        pub use runtime::{Credentials, Rejection, Violation};
    };
    let description = quoted(&about);
    let manifest = format!(
        r#"[package]
name = "{package}"
description = {description}
version = "0.1.0"
edition = "2024"
rust-version = "1.88"
publish = false

[dependencies]
{client} = {{ path = "../{client}", default-features = false, features = ["reply-builders"] }}
axum = {{ version = "0.8.9", default-features = false, features = ["http1", "tokio"] }}
matchit = "0.8.4"
regex-lite = "0.1.8"
serde = {{ version = "1.0", features = ["derive"] }}
serde_json = "1.0"
tower-service = "0.3.3"

[dev-dependencies]
tokio = {{ version = "1.54", features = ["rt", "macros"] }}
tower = {{ version = "0.5.3", default-features = false, features = ["util"] }}
"#
    );
    files(manifest, library)
}

/// A text as TOML has it, on one line.
fn quoted(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    serde_json::Value::from(line).to_string()
}

fn files(manifest: String, library: TokenStream) -> Result<Vec<Output>, EmitError> {
    let manifest = format!("{}{manifest}", render::HEADER.replace("//", "#"));
    Ok(vec![Output { path: "Cargo.toml".into(), content: manifest }, render::rust("package", "src/lib.rs", library)?])
}
