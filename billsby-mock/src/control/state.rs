//! The state of a company as a file, to download and to upload.
//!
//! The description of the control plane speaks of JSON alone, so that these two calls are written by hand:
//! `GET` and `PUT` of `/_mock/companies/{domain}/state`.

use crate::billing::{BillingError, Company};
use crate::companies::{Companies, World};
use crate::runtime::{Rejection, percent};
use crate::snapshots::{FileError, Snapshot, StoredCompany, file};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::Response;
use jiff::Timestamp;
use tokio::runtime::Handle;

/// The largest file that is taken, in bytes.
const LARGEST: usize = 256 << 20;

/// The company whose state a path means.
pub(super) fn company_of(path: &str) -> Option<String> {
    let domain = path.strip_prefix("/_mock/companies/")?.strip_suffix("/state")?;
    Some(percent::decode(domain).filter(|_| !domain.contains('/'))?.into_owned())
}

/// Answers a request about the state of a company.
pub(super) async fn answer(companies: &Companies, domain: &str, request: Request) -> Result<Response, Rejection> {
    match *request.method() {
        Method::GET | Method::HEAD => {
            let found = companies.find(domain).ok_or_else(|| BillingError::not_found("company", domain))?;
            download(&found)
        }
        Method::PUT => upload(companies, domain, request.into_body()).await,
        _ => Err(Rejection::method_not_allowed(&["GET", "HEAD", "PUT"])),
    }
}

fn download(world: &World) -> Result<Response, Rejection> {
    let mut bytes = Vec::new();
    file::write(&[world.stored()], &mut bytes).map_err(|error| Rejection::internal(format!("{error}.")))?;
    let mut response = Response::new(bytes.into());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    Ok(response)
}

/// Makes the company what the file says: the one that is there, which keeps its key, its names for things and what a
/// reset goes back to, or else a new one.
async fn upload(companies: &Companies, domain: &str, body: Body) -> Result<Response, Rejection> {
    let bytes = to_bytes(body, LARGEST).await.map_err(|_| Rejection::payload_too_large(LARGEST))?;
    let wrong = |message: String| Rejection::from(BillingError::invalid("", message));
    let mut stored = read(bytes).await.map_err(|error| wrong(error.to_string()))?;
    let (Some(stored), true) = (stored.pop(), stored.is_empty()) else {
        return Err(wrong("expected a file of one company".to_owned()));
    };
    let stored = named(stored, domain);
    match companies.find(domain) {
        Some(world) => {
            let now = stored.company().now(Timestamp::now());
            world.restore(&Snapshot::new(stored.company, now));
        }
        None => {
            Companies::check_domain(domain).map_err(|error| super::companies::rejection(error, "/path/domain", ""))?;
            companies.add_stored(stored).map_err(|taken| Rejection::conflict(format!("{taken}.")))?;
        }
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    Ok(response)
}

/// Reads a file. A large one takes its time, so where there are others to be answered they do not wait for it.
async fn read(bytes: Bytes) -> Result<Vec<StoredCompany>, FileError> {
    match Handle::try_current() {
        Ok(runtime) => {
            let reading = runtime.spawn_blocking(move || file::read(&*bytes));
            reading.await.map_err(|error| FileError::Io(error.into()))?
        }
        Err(_) => file::read(&*bytes),
    }
}

/// The company under the name that it shall have.
fn named(stored: StoredCompany, domain: &str) -> StoredCompany {
    if stored.domain() == domain {
        return stored;
    }
    let renamed = |company: Company| company.renamed(domain);
    // The key is the one of the company that it was.
    StoredCompany { company: renamed(stored.company), seed: stored.seed.map(renamed), key: None, ids: stored.ids }
}
