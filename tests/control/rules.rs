//! The rules of billing.

use crate::stage::Stage;
use billsby_mock_control::types::{
    Counting, CountingMode, DunningChange, DunningRule, InvoiceEnd, Settlement, SubscriptionEnd, Tax,
};

cross_checks::cases!(get_rules, update_rules);

fn tax(country: &str, rate: &str) -> Tax {
    Tax::builder().country(country).name("VAT").rate(rate).build()
}

fn dunning(declined: DunningRule) -> DunningChange {
    DunningChange::builder().declined(declined).build()
}

fn write_off_after(wait: Option<&str>) -> DunningRule {
    DunningRule::builder()
        .retries(vec!["PT12H".into(), "P2D".into(), "P1W".into()])
        .invoice_end(InvoiceEnd::WriteOffAfter)
        .maybe_write_off_after(wait)
        .subscription_end(SubscriptionEnd::Cancelled)
        .build()
}

async fn get_rules(stage: &Stage) {
    let rules = stage.control.get_rules("demo").await.unwrap();
    assert_eq!((rules.settlement, rules.counting.mode), (Settlement::Immediate, CountingMode::Immediate));
    let declined = rules.dunning.declined;
    let retries: Vec<_> = declined.retries.iter().map(|wait| wait.as_str()).collect();
    assert_eq!(retries, ["P1D", "P2D", "P3D", "P5D"]);
    assert_eq!((declined.invoice_end, declined.write_off_after), (InvoiceEnd::Leave, None));
    assert!(rules.taxes.is_empty());
    stage.not_found(stage.control.get_rules("acme")).await;
}

async fn update_rules(stage: &Stage) {
    let update = || stage.control.update_rules("demo");
    let before = stage.control.get_rules("demo").await.unwrap();
    assert_eq!(update().await.unwrap(), before);

    let changed = update().settlement(Settlement::Batched).await.unwrap();
    assert_eq!((&changed.settlement, &changed.dunning), (&Settlement::Batched, &before.dunning));
    let queued = |lag: Option<&str>| Counting::builder().mode(CountingMode::Queued).maybe_lag(lag).build();
    let changed = update().counting(queued(Some("PT5M"))).await.unwrap();
    assert_eq!((changed.counting.lag.unwrap().as_str(), changed.settlement), ("PT5M", Settlement::Batched));
    let taxes = vec![tax("USA", "8.875"), tax("DEU", "19")];
    let changed = update().taxes(taxes.clone()).dunning(dunning(write_off_after(Some("P7D")))).await.unwrap();
    let seen: Vec<_> = changed.taxes.iter().map(|tax| (tax.country.as_str(), tax.rate.as_str())).collect();
    assert_eq!(seen, [("DEU", "19"), ("USA", "8.875")]);
    assert_eq!(changed.dunning.failed, before.dunning.failed);
    assert_eq!(changed.dunning.declined.retries[2].as_str(), "P7D");
    // What was read can be written back.
    let again = update()
        .settlement(changed.settlement.clone())
        .counting(changed.counting.clone())
        .taxes(changed.taxes.clone())
        .dunning(dunning(changed.dunning.declined.clone()));
    assert_eq!(again.await.unwrap(), changed);
    assert_eq!(stage.control.get_rules("demo").await.unwrap(), changed);

    stage.invalid(update().settlement("Never"), &["/body/settlement"]).await;
    stage.invalid(update().counting(queued(None)), &["/body/counting/lag"]).await;
    let idle = Counting::builder().mode(CountingMode::Immediate).lag("PT5M").build();
    stage.invalid(update().counting(idle), &["/body/counting/lag"]).await;
    stage.invalid(update().counting(queued(Some("P1M"))), &["/body/counting/lag"]).await;
    let late = "/body/dunning/declined/writeOffAfter";
    stage.invalid(update().dunning(dunning(write_off_after(None))), &[late]).await;
    stage.invalid(update().dunning(dunning(write_off_after(Some("PT0S")))), &[late]).await;
    let mut left = write_off_after(Some("P7D"));
    left.invoice_end = InvoiceEnd::Leave;
    stage.invalid(update().dunning(dunning(left)), &[late]).await;
    let mut at_once = write_off_after(Some("P7D"));
    at_once.retries[1] = "PT0S".into();
    stage.invalid(update().dunning(dunning(at_once)), &["/body/dunning/declined/retries/1"]).await;
    let (rate, country) = ("/body/taxes/1/rate", "/body/taxes/1/country");
    stage.invalid(update().taxes(vec![tax("USA", "8"), tax("DEU", "101")]), &[rate]).await;
    stage.invalid(update().taxes(vec![tax("DEU", "7"), tax("DEU", "19")]), &[country]).await;
    stage.invalid(update().taxes(vec![tax("USA", "8"), tax("Germany", "19")]), &[country]).await;
    // One answer names everything that is wrong.
    let everything =
        update().counting(queued(None)).taxes(vec![tax("DEU", "100.5")]).dunning(dunning(write_off_after(None)));
    stage.invalid(everything, &["/body/counting/lag", late, "/body/taxes/0/rate"]).await;
    stage.not_found(stage.control.update_rules("acme")).await;
}
