//! Companies that a server starts with.

use billsby_mock::billing::rules::Settlement;
use billsby_mock::companies::CompanyTaken;
use billsby_mock::{Clock, MockServer, NewCompany, StartError, read_rules};
use serde_json::json;

#[test]
fn each_is_what_it_was_told_to_be() {
    let clock = Clock::Frozen("2026-01-31T12:00:00Z".parse().unwrap());
    let rules = read_rules(json!({ "settlement": "Batched" })).unwrap();
    let mock = MockServer::builder()
        .companies([
            NewCompany::new("acme").api_key("sesame").clock(clock).rules(rules),
            NewCompany::new("bolt").empty(),
            NewCompany::new("crux").empty(),
        ])
        .build()
        .unwrap();
    assert_eq!((mock.domain(), mock.api_key(), mock.companies().all().len()), ("acme", "sesame", 3));
    let acme = mock.world().company();
    assert_eq!((acme.clock(), acme.rules().settlement), (clock, Settlement::Batched));
    assert!(acme.list_coupons().count() > 0);
    drop(acme);
    let bolt = mock.company("bolt");
    assert_eq!(bolt.company().list_coupons().count(), 0);
    assert_eq!(bolt.company().clock(), Clock::Real);
    assert_eq!(bolt.company().rules().settlement, Settlement::Immediate);
}

#[test]
fn what_cannot_be_is_refused() {
    let refused = |company: NewCompany| MockServer::builder().add_company(company).build().unwrap_err();
    assert!(matches!(refused(NewCompany::new("a/b")), StartError::Domain(_)));
    assert!(matches!(refused(NewCompany::new("demo")), StartError::CompanyTaken(CompanyTaken::Domain(_))));
    let same_key = NewCompany::new("acme").api_key("demo_0123456789abcdef0123456789abcdef");
    let error = refused(same_key);
    assert!(matches!(error, StartError::CompanyTaken(CompanyTaken::Key(_))), "{error}");
    assert!(!format!("{error} {error:?}").contains("0123456789abcdef"), "{error:?}");
}

#[test]
fn rules_are_read_as_the_control_plane_reads_them() {
    let pointers = |rules| {
        let rejection = read_rules(rules).unwrap_err();
        rejection.violations.into_iter().map(|violation| violation.pointer).collect::<Vec<_>>()
    };
    assert_eq!(pointers(json!({ "settlement": "Sometimes" })), ["/body/settlement"]);
    assert_eq!(pointers(json!({ "setlement": "Batched" })), ["/body/setlement"]);
    assert_eq!(pointers(json!({ "counting": { "mode": "Queued" } })), ["/body/counting/lag"]);
}
