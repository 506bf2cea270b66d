//! Clocks.

use crate::stage::{START, Stage};
use billsby_mock::jiff::{Timestamp, ToSpan};
use billsby_mock_control::types::ClockMode;

cross_checks::cases!(get_clock, set_clock, advance_clock);

async fn get_clock(stage: &Stage) {
    let clock = stage.control.get_clock("demo").await.unwrap();
    assert_eq!((clock.mode, clock.now.as_str()), (ClockMode::Frozen, START));
    let due = stage.mock.world().company().next_due().unwrap();
    let next = clock.next_due.unwrap();
    assert_eq!((next.at.as_str(), next.kind.as_str()), (due.at.to_string().as_str(), due.kind.as_str()));
    stage.not_found(stage.control.get_clock("acme")).await;
}

async fn set_clock(stage: &Stage) {
    let set = |mode: &str| stage.control.set_clock("demo", mode);
    let later = "2026-01-15T10:00:00.000000001Z";
    let clock = set("frozen").at(later).await.unwrap();
    assert_eq!((clock.mode, clock.now.as_str()), (ClockMode::Frozen, later));
    assert_eq!(set("frozen").await.unwrap().now.as_str(), later);
    // An offset is understood, and told in UTC.
    assert_eq!(set("frozen").at("2026-01-15T12:00:01+02:00").await.unwrap().now.as_str(), "2026-01-15T10:00:01Z");

    stage.invalid(set("real").at(START), &["/body/at"]).await;
    stage.invalid(set("offset"), &["/body/at"]).await;
    stage.invalid(set("melted"), &["/body/mode"]).await;
    stage.invalid(set("frozen").at("tomorrow"), &["/body/at"]).await;
    stage.conflict(set("frozen").at(START), "only goes forward").await;
    stage.conflict(set("offset").at("2020-01-01T00:00:00Z"), "only goes forward").await;
    stage.not_found(stage.control.set_clock("acme", "real")).await;

    let clock = set("offset").at("2030-01-01T00:00:00Z").await.unwrap();
    let ran = clock.now.as_str().parse::<Timestamp>().unwrap() - "2030-01-01T00:00:00Z".parse::<Timestamp>().unwrap();
    assert_eq!(clock.mode, ClockMode::Offset);
    assert!(ran.get_seconds() < 60, "{ran}");
    stage.conflict(set("real"), "only goes forward").await;
    // A clock that runs can be stopped where it stands.
    assert_eq!(set("frozen").await.unwrap().mode, ClockMode::Frozen);
}

async fn advance_clock(stage: &Stage) {
    let advance = || stage.control.advance_clock("demo");
    stage.invalid(advance(), &["/body"]).await;
    stage.invalid(advance().by("P1D").to(START), &["/body"]).await;
    stage.invalid(advance().by("P1D").to_next_event(false), &["/body"]).await;
    stage.invalid(advance().to_next_event(false), &["/body/toNextEvent"]).await;
    for by in ["PT0S", "P0D", "P", "PT", "P9999Y", "a month", "1 month", "-P1D"] {
        stage.invalid(advance().by(by), &["/body/by"]).await;
    }
    stage.conflict(advance().to("2026-01-15T09:59:59Z"), "only goes forward").await;
    stage.not_found(stage.control.advance_clock("acme").by("P1D")).await;

    let due = stage.mock.world().company().next_due().unwrap();
    let advanced = advance().to_next_event(true).await.unwrap();
    assert_eq!((advanced.from.as_str(), advanced.to.as_str()), (START, due.at.to_string().as_str()));
    assert!(advanced.happened >= 1);
    let next = advanced.next_due.unwrap().at.as_str().parse::<Timestamp>().unwrap();
    assert!(next > due.at, "{next}");

    let to = (due.at + 1.hour()).to_string();
    assert_eq!(advance().to(to.as_str()).await.unwrap().to.as_str(), to);
    assert_eq!(advance().to(to.as_str()).await.unwrap().happened, 0);
    advance().to("2026-03-31T12:00:00Z").await.unwrap();
    assert_eq!(advance().by("P1M").await.unwrap().to.as_str(), "2026-04-30T12:00:00Z");
    assert_eq!(advance().by("PT36H").await.unwrap().to.as_str(), "2026-05-02T00:00:00Z");
    assert_eq!(stage.control.get_clock("demo").await.unwrap().mode, ClockMode::Frozen);
}
