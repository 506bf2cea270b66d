//! From options to a server.

use super::company::CompanyOptions;
use super::configuration::LISTEN;
use super::failure::Failure;
use super::options::Options;
use billsby_mock::billing::rules::Rules;
use billsby_mock::{
    ControlPlane, Data, Fixture, FixtureError, MockServer, MockServerBuilder, NewCompany, TlsIdentity, read_rules,
};
use serde_json::{Map, Value, json};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

/// A server that is not started yet.
pub(super) struct Prepared {
    pub(super) builder: MockServerBuilder,
    /// Where to write a certificate of its own when it serves, and the certificate.
    pub(super) certificate: Option<(PathBuf, String)>,
    /// What `curl` needs to be told to trust it.
    pub(super) curl_trust: String,
}

/// The server that the options describe.
pub(super) fn prepared(options: &Options) -> Result<Prepared, Failure> {
    let is = |option: Option<bool>| option == Some(true);
    let companies = options.company.iter().map(|company| new_company(options, company));
    let companies: Vec<_> = companies.collect::<Result<_, _>>()?;
    let threads = options.threads.map_or_else(available_parallelism, Ok).map_or(1, NonZeroUsize::get);
    let mut builder = MockServer::builder()
        .listen(options.listen.unwrap_or(LISTEN))
        .threads(threads)
        .cors(!is(options.no_cors))
        .control(control(options)?)
        .companies(companies);
    if let Some(token) = &options.control_token {
        builder = builder.control_token(token.expose());
    }
    if let Some(seed) = options.seed {
        builder = builder.seed(seed);
    }
    if let Some(clock) = options.clock {
        builder = builder.clock(clock.0);
    }
    if is(options.deterministic) {
        builder = builder.deterministic();
    }
    if let Some(entries) = options.journal {
        builder = builder.journal(entries);
    }
    if let Some(rate) = options.rate_limit {
        builder = builder.rate_limit(rate.into());
    }
    if is(options.strict) {
        builder = builder.strict();
    }
    if let Some(path) = &options.state {
        builder = builder.state(path);
    }
    let mut certificate = None;
    let mut curl_trust = String::new();
    if let Some(identity) = tls(options)? {
        let own = identity.certificate_pem().map(str::to_owned);
        certificate = options.tls_cert_out.clone().zip(own);
        curl_trust = match &certificate {
            Some((path, _)) => format!("--cacert {} ", path.display()),
            None => "-k ".to_owned(),
        };
        builder = builder.tls(identity);
    }
    Ok(Prepared { builder, certificate, curl_trust })
}

fn control(options: &Options) -> Result<ControlPlane, Failure> {
    match (options.no_control, options.control_listen) {
        (Some(true), Some(_)) => Err(Failure::usage("--no-control and --control-listen exclude each other")),
        (Some(true), None) => Ok(ControlPlane::Off),
        (_, Some(address)) => Ok(ControlPlane::At(address)),
        (_, None) => Ok(ControlPlane::Beside),
    }
}

fn tls(options: &Options) -> Result<Option<TlsIdentity>, Failure> {
    let own = options.tls_self_signed == Some(true);
    let identity = match (&options.tls_cert, &options.tls_key) {
        (None, None) if own => TlsIdentity::self_signed(),
        (None, None) => {
            return match options.tls_cert_out {
                Some(_) => Err(Failure::usage("--tls-cert-out goes with --tls-self-signed")),
                None => Ok(None),
            };
        }
        (Some(certificate), Some(key)) if !own && options.tls_cert_out.is_none() => {
            TlsIdentity::from_pem(&text("--tls-cert", certificate)?, &text("--tls-key", key)?)
        }
        (Some(_), Some(_)) => {
            return Err(Failure::usage("--tls-self-signed and --tls-cert-out exclude --tls-cert and --tls-key"));
        }
        _ => return Err(Failure::usage("--tls-cert and --tls-key go together; one of them is missing")),
    };
    identity.map(Some).map_err(|error| Failure::usage(error.to_string()))
}

fn text(option: &str, path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("cannot read {option} {}: {error}", path.display())))
}

fn new_company(options: &Options, company: &CompanyOptions) -> Result<NewCompany, Failure> {
    let mut new = NewCompany::new(&company.name);
    if let Some(key) = &company.api_key {
        new = new.api_key(key.expose());
    }
    if let Some(data) = company.data.as_ref().or(options.data.as_ref()) {
        new = new.data(starting_data(data)?);
    }
    if let Some(seed) = company.seed {
        new = new.seed(seed);
    }
    if let Some(clock) = company.clock {
        new = new.clock(clock.0);
    }
    match rules(options, company)? {
        Some(rules) => Ok(new.rules(rules)),
        None => Ok(new),
    }
}

fn starting_data(data: &str) -> Result<Data, Failure> {
    let wrong = |error: FixtureError| Failure::usage(format!("--data {data}: {error}"));
    match data {
        "demo" => Ok(Data::Demo),
        "empty" => Ok(Data::Empty),
        _ if data.ends_with(".json") => Fixture::read(data).map(Data::Fixture).map_err(wrong),
        // Read now, so that a name that is none is refused before anything starts.
        _ => Fixture::scenario(data).map(Data::Fixture).map_err(wrong),
    }
}

/// The rules that a company bills by, where any are set: its own over those of all. Those of its own that flags are over
/// are gone by now.
pub(super) fn rules(options: &Options, company: &CompanyOptions) -> Result<Option<Rules>, Failure> {
    let mut rules = options.rules.clone().unwrap_or_default();
    if let Some(settlement) = &options.settlement {
        rules.insert("settlement".to_owned(), json!(settlement));
    }
    if let Some(lag) = &options.counting_lag {
        rules.insert("counting".to_owned(), json!({ "mode": "Queued", "lag": lag }));
    }
    rules.extend(company.rules.clone().unwrap_or_default());
    if rules == Map::new() {
        return Ok(None);
    }
    let read = read_rules(Value::Object(rules));
    read.map(Some).map_err(|rejection| {
        let wrong = rejection
            .violations
            .iter()
            .map(|violation| format!("rules{}: {}", violation.pointer.trim_start_matches("/body"), violation.message));
        Failure::usage(format!("company `{}`: {}", company.name, wrong.collect::<Vec<_>>().join("; ")))
    })
}
