//! Snapshots, in memory and in files.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::faults::{Fault, Staleness};
use billsby_mock::snapshots::{FileError, StoredCompany, file};
use billsby_mock::{Advance, Clock, Fixture, Mock, MockCompany, MockServer, NewCompany, RateLimit, jiff::ToSpan};

fn mock() -> Mock {
    MockServer::builder().empty().build().unwrap()
}

fn acme(mock: &Mock) -> MockCompany {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse().unwrap());
    mock.make(NewCompany::new("acme").scenario("past-due").clock(clock)).unwrap()
}

fn written(companies: &[StoredCompany]) -> Vec<u8> {
    let mut bytes = Vec::new();
    file::write(companies, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_snapshot_brings_everything_back_and_nothing_else_does() {
    let mock = mock();
    let company = acme(&mock);
    let before = company.company().clone();
    let snapshot = company.snapshot();
    assert!(company.set_clock(Clock::Frozen("2026-01-15T10:00:00Z".parse().unwrap())).is_err());
    for _ in 0..2 {
        company.advance(Advance::By(3.months())).unwrap();
        assert!(*company.company() != before);
        company.restore(&snapshot);
        assert!(*company.company() == before);
        assert_eq!(company.company().state_hash(), before.state_hash());
    }
    assert!(!format!("{snapshot:?}").contains("Lovelace"), "{snapshot:?}");
}

#[tokio::test]
async fn what_a_company_was_before_is_forgotten_and_its_faults_are_not() {
    let mock = mock();
    let company = acme(&mock);
    let id = company.id("customer");
    let snapshot = company.snapshot();
    let fixture = Fixture::parse(r#"{ "steps": [{ "operation": "list_coupons" }] }"#).unwrap();
    let shown = async || company.client().get_customer(id).await.unwrap().first_name;
    company.faults().add(Fault::on_any_call().stale_read(Staleness::Writes(1))).unwrap();
    let erase = async || {
        company.client().erase_customer_data(id).await.unwrap();
        assert_eq!(shown().await, "Ada", "it is read as it was before");
    };
    erase().await;
    company.load(&fixture).unwrap();
    assert_eq!(shown().await, "gdpr");
    company.restore(&snapshot);
    erase().await;
    company.restore(&company.snapshot());
    assert_eq!(shown().await, "gdpr");
    assert_eq!(company.faults().list().len(), 1);
}

#[test]
fn a_reset_brings_back_the_limit_that_the_company_was_made_with() {
    let limit = |requests| RateLimit { requests, per: std::time::Duration::from_secs(60), burst: 1 };
    let mock: Mock = MockServer::builder().rate_limit(limit(5)).empty().build().unwrap();
    let world = mock.world();
    for other in [Some(limit(7)), None] {
        world.set_rate_limit(other).unwrap();
        world.reset();
        assert_eq!(world.rate_limit(), Some(limit(5)));
    }
}

#[test]
fn a_fork_goes_its_own_way() {
    let mock = mock();
    let company = acme(&mock);
    let fork = mock.companies().fork("acme", "fork", None).unwrap();
    assert_eq!(fork.ids(), company.ids());
    let before = (company.company().state_hash(), fork.company().state_hash());
    fork.advance(Advance::By(2.months())).unwrap();
    assert_eq!(company.company().state_hash(), before.0);
    company.advance(Advance::By(1.months())).unwrap();
    fork.reset();
    assert_eq!(fork.company().state_hash(), before.1);
    // What was another's is called by the name that it has now.
    fork.restore(&company.snapshot());
    assert_eq!(fork.company().settings().domain, "fork");
    assert!(mock.companies().fork("nobody", "somebody", None).is_err());
}

#[test]
fn a_file_holds_all_companies_with_their_keys_and_what_they_were() {
    let mock = mock();
    let company = acme(&mock);
    let other = mock.make(NewCompany::new("other").api_key("sesame")).unwrap();
    company.advance(Advance::By(1.month())).unwrap();
    let bytes = written(&[company.stored(), other.stored()]);

    let next = self::mock();
    for stored in file::read(bytes.as_slice()).unwrap() {
        assert!(!format!("{stored:?}").contains("sesame"));
        next.companies().add_stored(stored).unwrap();
    }
    let (read, read_other) = (next.companies().find("acme").unwrap(), next.companies().find("other").unwrap());
    assert!(*read.company() == *company.company());
    assert_eq!((read.api_key(), read.ids()), (company.api_key(), company.ids()));
    assert_eq!(read_other.api_key(), "sesame");
    // What finds a customer is not in the file.
    let customer = company.id("customer").parse().unwrap();
    assert!(read.act(|company, now| company.get_customer(customer, now).is_ok()));
    read.reset();
    company.reset();
    assert!(*read.company() == *company.company());
}

#[test]
fn what_is_not_whole_is_refused() {
    let mock = mock();
    let whole = written(&[acme(&mock).stored()]);
    let read = |bytes: &[u8]| file::read(bytes).map(drop);
    read(&whole).unwrap();
    for length in (0..whole.len()).step_by(7) {
        let error = read(&whole[..length]).unwrap_err();
        assert!(!matches!(error, FileError::Io(_)), "{length}: {error}");
    }
    for place in (0..whole.len()).step_by(11) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x10;
        assert!(read(&damaged).is_err(), "a change of byte {place} went unseen");
    }
    assert!(matches!(read(&[&whole[..], b"\n"].concat()), Err(FileError::Damaged(_))));
    assert!(matches!(read(&whole[..whole.len() - 1]), Err(FileError::Truncated { .. })));
    assert!(matches!(read(b"{\"steps\": []}"), Err(FileError::Foreign)));
    assert!(matches!(read(b""), Err(FileError::Foreign)));
    assert!(matches!(read(&vec![b'b'; 1 << 20]), Err(FileError::Foreign)));
    let error = read(b"billsby-mock state 2\nwhatever comes").unwrap_err();
    assert_eq!(error.to_string(), "expected version 1 of the state, found version 2: use the release that wrote it");
}

/// The shape of the state is version 1. When this fails, the shape has changed: then count the version up, and write
/// this file anew by `BILLSBY_MOCK_WRITE_STATE=1 cargo test -p billsby-mock --test snapshots`.
#[test]
fn the_first_version_is_still_what_it_was() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/version-1.state");
    if std::env::var_os("BILLSBY_MOCK_WRITE_STATE").is_some() {
        let mock = mock();
        std::fs::write(path, written(&[acme(&mock).stored()])).unwrap();
    }
    let bytes = std::fs::read(path).unwrap();
    let stored = file::read(bytes.as_slice()).unwrap();
    assert_eq!(stored[0].domain(), "acme");
    assert!(written(&stored) == bytes, "it is read, and written otherwise");
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_a_file() {
    use std::os::unix::fs::PermissionsExt;
    let mock = mock();
    let folder = std::env::temp_dir().join(format!("billsby-mock-state-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("all.state");
    let company = acme(&mock);
    for _ in 0..2 {
        file::save(&[company.stored()], &path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(file::load(&path).unwrap().len(), 1);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "something is left beside it");
    std::fs::remove_dir_all(&folder).unwrap();
}
