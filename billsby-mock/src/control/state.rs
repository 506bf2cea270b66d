//! The state of companies as files.

use super::generated::requests;
use crate::billing::{BillingError, Company};
use crate::companies::{Companies, StateFile, World};
use crate::runtime::Rejection;
use crate::snapshots::{FileError, Snapshot, StoredCompany, file};
use axum::body::Bytes;
use jiff::Timestamp;
use tokio::runtime::Handle;

pub(super) fn download_company_state(world: &World, _: requests::DownloadCompanyState) -> Result<Bytes, Rejection> {
    let mut bytes = Vec::new();
    file::write(&[world.stored()], &mut bytes).map_err(|error| Rejection::internal(format!("{error}.")))?;
    Ok(bytes.into())
}

/// Makes the company what the file says: the one that is there, which keeps its key, its names for things and what a
/// reset goes back to, or else a new one.
pub(super) async fn upload_company_state(
    companies: &Companies,
    request: requests::UploadCompanyState,
    bytes: Bytes,
) -> Result<(), Rejection> {
    let domain = request.domain.as_str();
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
    Ok(())
}

pub(super) fn save_state(file: Option<&StateFile>) -> Result<(), Rejection> {
    let file = file.ok_or_else(|| Rejection::conflict("The server was started without a state file."))?;
    file.save().map_err(|error| Rejection::internal(format!("{error}.")))
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
