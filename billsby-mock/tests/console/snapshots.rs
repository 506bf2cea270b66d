//! The view of snapshots.

use crate::html::{attributes, get, post};
use crate::shop::demo;
use billsby_mock::MockServer;

const SNAPSHOTS: &str = "/_mock/console/demo/snapshots";

async fn action(mock: &MockServer, verb: &str) -> String {
    let page = get(mock, SNAPSHOTS).await.text;
    attributes(&page, "action").into_iter().find(|action| action.ends_with(verb)).unwrap().to_owned()
}

#[tokio::test]
async fn a_snapshot_is_taken_restored_and_deleted() {
    let mock = demo().await;
    let before = mock.world().company().state_hash();
    assert_eq!(post(&mock, SNAPSHOTS, "name=+before+%3Ci%3E+", &[]).await.status(), 303);
    assert_eq!(post(&mock, SNAPSHOTS, "name=", &[]).await.status(), 303);
    let page = get(&mock, SNAPSHOTS).await.text;
    assert!(page.contains("before &lt;i&gt;") && page.contains("Snapshot 2"), "{page}");
    post(&mock, "/_mock/console/demo/time", "advance=P1M", &[]).await;
    assert_ne!(mock.world().company().state_hash(), before);
    let answer = post(&mock, &action(&mock, "/1/restore").await, "", &[]).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(mock.world().company().state_hash(), before);
    let said = get(&mock, answer.headers()["location"].to_str().unwrap()).await.text;
    assert!(said.contains("before &lt;i&gt;</strong> is restored"), "{said}");

    let delete = action(&mock, "/1/delete").await;
    assert_eq!(post(&mock, &delete, "", &[]).await.status(), 303);
    assert!(!get(&mock, SNAPSHOTS).await.text.contains("before"));
    assert_eq!(post(&mock, &delete, "", &[]).await.status(), 404);
    let missing = post(&mock, &format!("{SNAPSHOTS}/none/restore"), "", &[]).await;
    assert!(missing.status() == 404 && missing.text().await.unwrap().contains("There is no snapshot `none`."));
}

#[tokio::test]
async fn another_company_starts_from_a_snapshot() {
    let mock = demo().await;
    post(&mock, SNAPSHOTS, "name=start", &[]).await;
    let fork = action(&mock, "/1/fork").await;
    let answer = post(&mock, &fork, "to=acme", &[]).await;
    assert_eq!(answer.status(), 303);
    let page = get(&mock, answer.headers()["location"].to_str().unwrap()).await;
    assert!(page.status == 200 && page.text.contains("of 67 customers"), "{}", page.text);
    for (form, status, named) in [
        ("to=acme", 409, "has a company `acme` already"),
        ("to=no+name", 400, "1 to 63 letters, digits and hyphens, not `no name`"),
        ("", 400, "1 to 63 letters"),
    ] {
        let refused = post(&mock, &fork, form, &[]).await;
        assert_eq!(refused.status(), status, "{form}");
        let page = refused.text().await.unwrap();
        assert!(page.contains("role=\"alert\"") && page.contains(named), "{form}: {page}");
    }
    assert_eq!(mock.companies().all().len(), 2);
}

#[tokio::test]
async fn no_more_are_kept_than_there_is_room_for() {
    let mock = demo().await;
    for _ in 0..100 {
        assert_eq!(post(&mock, SNAPSHOTS, "", &[]).await.status(), 303);
    }
    let full = post(&mock, SNAPSHOTS, "", &[]).await;
    assert_eq!(full.status(), 409);
    assert!(full.text().await.unwrap().contains("delete one first"));
}

#[tokio::test]
async fn the_state_can_be_downloaded() {
    let mock = demo().await;
    let page = get(&mock, SNAPSHOTS).await.text;
    let address = attributes(&page, "href").into_iter().find(|link| link.ends_with("/state")).unwrap();
    assert_eq!(get(&mock, address).await.status, 200);
}
