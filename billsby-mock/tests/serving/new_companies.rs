//! Companies that a server starts with.

use billsby_mock::billing::rules::Settlement;
use billsby_mock::companies::CompanyTaken;
use billsby_mock::{Clock, MakingError, MockServer, NewCompany, RateLimit, StartError, read_rules};
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
fn what_is_set_for_all_holds_for_those_made_later_too() {
    let limit = RateLimit { requests: 5, per: std::time::Duration::from_secs(1), burst: 5 };
    let mock = MockServer::builder().journal(3).rate_limit(limit).strict().deterministic().build().unwrap();
    for company in ["demo", "later"] {
        let company = mock.company(company);
        assert_eq!(company.rate_limit(), Some(limit));
        assert_eq!((company.journal().options().entries, company.journal().options().deterministic), (3, true));
        assert!(company.is_strict());
    }
    let usual = MockServer::builder().build().unwrap();
    assert_eq!((usual.world().rate_limit(), usual.world().is_strict()), (None, false));
    let none = RateLimit { requests: 0, ..limit };
    assert!(matches!(MockServer::builder().rate_limit(none).build(), Err(StartError::RateLimit(_))));
}

#[test]
fn what_cannot_be_is_refused() {
    let refused = |company: NewCompany| MockServer::builder().add_company(company).build().unwrap_err();
    assert!(matches!(refused(NewCompany::new("a/b")), StartError::Making(MakingError::Domain(_))));
    assert!(matches!(
        refused(NewCompany::new("demo")),
        StartError::Making(MakingError::Taken(CompanyTaken::Domain(_)))
    ));
    let same_key = NewCompany::new("acme").api_key("demo_0123456789abcdef0123456789abcdef");
    let error = refused(same_key);
    assert!(matches!(error, StartError::Making(MakingError::Taken(CompanyTaken::Key(_)))), "{error}");
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
