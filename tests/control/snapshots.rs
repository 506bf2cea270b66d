//! Snapshots.

use crate::stage::{START, Stage};

cross_checks::cases!(list_snapshots, create_snapshot, delete_snapshot, restore_snapshot);

async fn list_snapshots(stage: &Stage) {
    assert!(stage.control.list_snapshots("demo").await.unwrap().is_empty());
    stage.control.create_snapshot("demo").name("first").await.unwrap();
    stage.control.create_snapshot("demo").await.unwrap();
    let listed = stage.control.list_snapshots("demo").await.unwrap();
    let seen: Vec<_> = listed.iter().map(|it| (it.id.get(), it.name.as_ref().map(|name| name.as_str()))).collect();
    assert_eq!(seen, [(1, Some("first")), (2, None)]);
    stage.not_found(stage.control.list_snapshots("acme")).await;
}

async fn create_snapshot(stage: &Stage) {
    let taken = stage.control.create_snapshot("demo").name("before").await.unwrap();
    assert_eq!((taken.id.get(), taken.taken_at.as_str()), (1, START));
    stage.invalid(stage.control.create_snapshot("demo").name(""), &["/body/name"]).await;
    stage.not_found(stage.control.create_snapshot("acme")).await;
    for _ in 1..100 {
        stage.control.create_snapshot("demo").await.unwrap();
    }
    stage.conflict(stage.control.create_snapshot("demo"), "100 snapshots").await;
}

async fn delete_snapshot(stage: &Stage) {
    let taken = stage.control.create_snapshot("demo").await.unwrap();
    stage.control.delete_snapshot("demo", taken.id).await.unwrap();
    stage.not_found(stage.control.delete_snapshot("demo", taken.id)).await;
    stage.not_found(stage.control.restore_snapshot("demo", taken.id)).await;
    // An id is never given twice.
    assert_eq!(stage.control.create_snapshot("demo").await.unwrap().id.get(), 2);
}

async fn restore_snapshot(stage: &Stage) {
    let state = || stage.mock.world().company().clone();
    let before = state();
    let taken = stage.control.create_snapshot("demo").await.unwrap();
    let made = stage.subscribe(|_| {}).await;
    for _ in 0..2 {
        stage.control.advance_clock("demo").by("P1M").await.unwrap();
        assert_ne!(state(), before);
        let company = stage.control.restore_snapshot("demo", taken.id).await.unwrap();
        assert_eq!(company.now.as_str(), START);
        assert!(state() == before, "something remains");
        // The row of ids is restored too: the same happens again.
        let again = stage.subscribe(|_| {}).await;
        assert_eq!(again, made);
    }
    stage.not_found(stage.control.restore_snapshot("demo", 9)).await;
}
