//! Faults.

use crate::stage::{START, Stage};
use billsby_mock_control::types::{Fault, FaultKind, Latency, Moment, Rate, Staleness};

cross_checks::cases!(list_faults, add_fault, clear_faults, get_fault, remove_fault);

/// A fault that is about one operation.
async fn add(stage: &Stage) -> Fault {
    stage.control.add_fault("demo", FaultKind::Reset).operations(vec!["refund_invoice".into()]).await.unwrap()
}

async fn list_faults(stage: &Stage) {
    assert_eq!(stage.control.list_faults("demo").await.unwrap(), []);
    let (one, two) = (add(stage).await, add(stage).await);
    assert_eq!(stage.control.list_faults("demo").await.unwrap(), [one, two]);
    stage.mock.company("bolt");
    assert_eq!(stage.control.list_faults("bolt").await.unwrap(), []);
    stage.not_found(stage.control.list_faults("acme")).await;
}

async fn add_fault(stage: &Stage) {
    let add = |kind: &str| stage.control.add_fault("demo", kind);
    let added = add("Reset").effect("money").moment("AfterActing").after(2).times(1).await.unwrap();
    assert_eq!((added.id.get(), &added.kind, added.strikes), (1, &FaultKind::Reset, 0));
    assert_eq!((added.effect.unwrap().as_str(), added.moment), ("money", Some(Moment::AfterActing)));
    assert_eq!((added.after, added.times, added.operations, added.rate), (Some(2), Some(1), None, None));

    // Whatever is not said is not there.
    let plain = add("GarbageBody").await.unwrap();
    assert_eq!((plain.id.get(), plain.moment, plain.until), (2, None, None));
    let tenth = || Rate::builder().strikes(1).out_of(10).build();
    let timed = add("EmptyReply").rate(tenth()).lasting("PT10M").await.unwrap();
    assert_eq!((timed.rate, timed.moment), (Some(tenth()), Some(Moment::BeforeActing)));
    assert_eq!(timed.until.unwrap().as_str(), "2026-01-15T10:10:00Z");
    assert_eq!(add("GarbageReply").until(START).await.unwrap().until.unwrap().as_str(), START);

    // What is given comes back.
    let fixed = Latency::builder().fixed("PT0.25S").build();
    assert_eq!(add("Latency").latency(fixed.clone()).await.unwrap().latency, Some(fixed));
    let uniform = Latency::builder().from("PT0S").to("PT2S").build();
    assert_eq!(add("Latency").latency(uniform.clone()).await.unwrap().latency, Some(uniform));
    let normal = Latency::builder().median("PT0.08S").p99("PT1.5S").build();
    assert_eq!(add("Latency").latency(normal.clone()).await.unwrap().latency, Some(normal));
    let busy = add("Status").status(429).retry_after(30).await.unwrap();
    assert_eq!((busy.status, busy.retry_after), (Some(429), Some(30)));
    assert_eq!(add("SlowBody").over("PT5S").await.unwrap().over.unwrap().as_str(), "PT5S");
    assert_eq!(add("WrongContentType").content_type("text/html").await.unwrap().content_type.unwrap(), "text/html");
    let (writes, age) = (Staleness::builder().writes(3).build(), Staleness::builder().age("PT5S").build());
    assert_eq!(add("StaleRead").staleness(writes.clone()).await.unwrap().staleness, Some(writes));
    assert_eq!(add("StaleRead").staleness(age.clone()).await.unwrap().staleness, Some(age));
    let late = add("WebhookDelayed").delay("P1D").webhooks(vec!["InvoiceCreated".into()]).await.unwrap();
    assert_eq!((late.delay.unwrap().as_str(), late.webhooks.unwrap().len()), ("P1D", 1));
    for kind in FaultKind::KNOWN {
        let named = add(kind.as_str()).await.map(|added| added.kind);
        let needs_more = ["Latency", "Status", "SlowBody", "WrongContentType", "StaleRead", "WebhookDelayed"];
        assert_eq!(named.ok().as_ref() == Some(kind), !needs_more.contains(&kind.as_str()), "{kind}");
    }

    let listed = stage.control.list_faults("demo").await.unwrap().len();
    let operations = |names: &[&str]| names.iter().map(|name| (*name).into()).collect::<Vec<_>>();
    stage.invalid(add("Melted"), &["/body/kind"]).await;
    stage.invalid(add("Latency"), &["/body/latency"]).await;
    stage.invalid(add("Status"), &["/body/status"]).await;
    stage.invalid(add("Status").status(200), &["/body/status"]).await;
    stage.invalid(add("WebhookDelayed"), &["/body/delay"]).await;
    stage.invalid(add("WebhookDelayed").delay("PT0S"), &["/body/delay"]).await;
    stage.invalid(add("WrongContentType").content_type("a\nb"), &["/body/contentType"]).await;
    stage.invalid(add("Reset").operations(operations(&["get_invoice", "get"])), &["/body/operations/1"]).await;
    stage.invalid(add("Reset").operations(operations(&["get_invoice"])).effect("read"), &["/body/effect"]).await;
    let neither = Latency::builder().from("PT1S").build();
    stage.invalid(add("Latency").latency(neither), &["/body/latency"]).await;
    let backwards = Latency::builder().median("PT2S").p99("PT1S").build();
    stage.invalid(add("Latency").latency(backwards), &["/body/latency/p99"]).await;
    let both = Staleness::builder().writes(1).age("PT1S").build();
    stage.invalid(add("StaleRead").staleness(both), &["/body/staleness"]).await;
    let more = Rate::builder().strikes(2).out_of(1).build();
    stage.invalid(add("Reset").rate(more), &["/body/rate/strikes"]).await;
    stage.invalid(add("Reset").lasting("P1M"), &["/body/lasting"]).await;
    // What belongs to other kinds is named, all of it at once.
    let lost = add("WebhookLost").effect("money").moment("AfterActing").status(500).delay("PT1S");
    stage.invalid(lost, &["/body/effect", "/body/moment", "/body/status", "/body/delay"]).await;
    let garbled = add("GarbageBody").moment("BeforeActing").webhooks(vec!["InvoiceCreated".into()]);
    stage.invalid(garbled, &["/body/webhooks", "/body/moment"]).await;
    stage.not_found(stage.control.add_fault("acme", "Reset")).await;
    assert_eq!(stage.control.list_faults("demo").await.unwrap().len(), listed, "what is refused is not added");
}

async fn get_fault(stage: &Stage) {
    let added = stage.control.add_fault("demo", FaultKind::Status).status(503).effect("read").await.unwrap();
    stage.billsby.list_products().await.unwrap_err();
    let mut read = stage.control.get_fault("demo", added.id).await.unwrap();
    assert!(std::mem::take(&mut read.strikes) > 0);
    assert_eq!(read, added);
    stage.not_found(stage.control.get_fault("demo", 2)).await;
}

async fn remove_fault(stage: &Stage) {
    let id = add(stage).await.id;
    stage.control.remove_fault("demo", id).await.unwrap();
    stage.not_found(stage.control.remove_fault("demo", id)).await;
    assert_eq!(stage.control.list_faults("demo").await.unwrap(), []);
}

async fn clear_faults(stage: &Stage) {
    add(stage).await;
    add(stage).await;
    stage.control.clear_faults("demo").await.unwrap();
    stage.control.clear_faults("demo").await.unwrap();
    assert_eq!(stage.control.list_faults("demo").await.unwrap(), []);
    stage.not_found(stage.control.clear_faults("acme")).await;
}
