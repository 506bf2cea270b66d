//! Companies.

use crate::stage::{START, Stage};
use billsby_mock::billing::Company;
use billsby_mock::billing::settings::Settings;
use billsby_mock_control::types::ClockMode;

cross_checks::cases!(list_companies, get_company);

async fn list_companies(stage: &Stage) {
    stage.mock.companies().add(Company::new(Settings::new("acme"), 2), "acme_key").unwrap();
    let listed = stage.control.list_companies().await.unwrap();
    let seen: Vec<_> = listed.iter().map(|company| (company.domain.as_str(), &company.clock_mode)).collect();
    assert_eq!(seen, [("acme", &ClockMode::Real), ("demo", &ClockMode::Frozen)]);
}

async fn get_company(stage: &Stage) {
    let company = stage.control.get_company("demo").await.unwrap();
    assert_eq!((company.clock_mode, company.now.as_str()), (ClockMode::Frozen, START));
    stage.not_found(stage.control.get_company("acme")).await;
}
