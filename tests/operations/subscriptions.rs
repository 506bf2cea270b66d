//! Subscriptions.

use crate::stage::{NOBODY, NOTHING, Stage, address, card, monthly, order, two_tiers};
use billsby_client::types::{
    AddOnSelection, Amount, BillingDateTypeName, CouponRedemption, CustomerStatus, FrequencyName, InvoiceStatus,
    NewCustomer, PlanChangeType, PricingModelType, ProRateOptionName, SubscriptionStatus, Timestamp, Visibility,
    VisibilityName,
};
use std::collections::BTreeSet;

cross_checks::cases!(
    list_customer_subscriptions,
    add_customer_subscription,
    list_subscriptions,
    create_subscription,
    get_subscription,
    cancel_subscription,
    get_shipping_address,
    update_shipping_address,
    change_subscription_plan,
    update_renewal_date,
    list_subscription_event_logs,
);

async fn list_customer_subscriptions(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let customer = &bought.customer_unique_id;
    let found = stage.billsby.list_customer_subscriptions(customer).await.unwrap();
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(only.subscription_id, bought.subscription_unique_id);
    assert_eq!((only.product_name.as_str(), only.plan_name.as_str()), ("Notebook", "Basic"));
    assert_eq!((only.status.clone(), only.units, only.revenue.as_str()), (SubscriptionStatus::Active, 1, "$50"));
    assert_eq!(only.currency.as_str(), "USD");
    let details = stage.billsby.get_subscription(&only.subscription_id).await.unwrap();
    assert_eq!((only.product_id, only.plan_id), (details.product_id, details.plan_id));
    assert!(only.next_billing.is_some_and(|next| next > only.created_on));

    stage.billsby.cancel_subscription(&only.subscription_id, customer).await.unwrap();
    let found = stage.billsby.list_customer_subscriptions(customer).await.unwrap();
    assert_eq!((found[0].status.clone(), found[0].next_billing), (SubscriptionStatus::Cancelled, None));
    stage.not_found(stage.billsby.list_customer_subscriptions(NOBODY)).await;
}

async fn add_customer_subscription(stage: &Stage) {
    let offer = stage.sell(PricingModelType::PerUnit, monthly(700)).await;
    let mut new = NewCustomer::builder()
        .first_name("Grace")
        .last_name("Hopper")
        .email("grace@example.com")
        .address_line1("1 Navy Yard")
        .city("Arlington")
        .country("USA")
        .post_code("22202")
        .build();
    let cardless = stage.billsby.create_customer(new.clone()).await.unwrap().customer_unique_id;
    stage.conflict(stage.billsby.add_customer_subscription(&cardless, offer.cycle), "no card").await;

    new.card_details = Some(card("tok_pays"));
    let customer = stage.billsby.create_customer(new).await.unwrap().customer_unique_id;
    let bought =
        stage.billsby.add_customer_subscription(&customer, offer.cycle).units(3).address(address()).await.unwrap();
    assert_eq!(bought.customer_unique_id, customer);
    let invoice = stage.latest_invoice(&bought).await;
    assert_eq!((invoice.amount.as_minor(), invoice.status), (2100, InvoiceStatus::Paid));
    let details = stage.billsby.get_subscription(&bought.subscription_unique_id).await.unwrap();
    assert_eq!((details.customer_unique_id, details.units), (customer.clone(), 3));
    assert_eq!(stage.billsby.get_customer(&customer).await.unwrap().billing_address, address(), "the address replaces");

    stage.conflict(stage.billsby.add_customer_subscription(&customer, offer.cycle), "has subscription").await;
    stage.billsby.cancel_subscription(&bought.subscription_unique_id, &customer).await.unwrap();
    stage.conflict(stage.billsby.add_customer_subscription(&customer, offer.cycle), "Inactive").await;
    stage.invalid(stage.billsby.add_customer_subscription(&cardless, NOTHING), &["/body/cycleId"]).await;
    stage.invalid(stage.billsby.add_customer_subscription(&cardless, offer.cycle).units(0), &["/body/units"]).await;
    stage.not_found(stage.billsby.add_customer_subscription(NOBODY, offer.cycle)).await;
}

async fn list_subscriptions(stage: &Stage) {
    let all = stage.billsby.list_subscriptions().await.unwrap();
    assert_eq!(usize::try_from(all.row_count).unwrap(), all.results.len());
    let statuses: BTreeSet<_> = all.results.iter().map(|row| row.status.clone()).collect();
    assert_eq!(statuses.len(), SubscriptionStatus::KNOWN.len(), "the demo company has one of each");
    let rows = |wanted: &dyn Fn(&SubscriptionStatus, &str, &str) -> bool| {
        let rows = all.results.iter().filter(|row| wanted(&row.status, &row.product_name, &row.plan_name));
        rows.map(|row| row.subscription_unique_id.clone()).collect::<Vec<_>>()
    };
    let is_active =
        |status: &SubscriptionStatus| matches!(status, SubscriptionStatus::Active | SubscriptionStatus::InTrial);
    let list = || stage.billsby.list_subscriptions();
    for (request, expected) in [
        (list().is_active(true), rows(&|status, _, _| is_active(status))),
        (list().is_active(false), rows(&|status, _, _| !is_active(status))),
        (list().is_in_free_trial(true), rows(&|status, _, _| *status == SubscriptionStatus::InTrial)),
        (list().product_name("mailroom"), rows(&|_, product, _| product == "Mailroom")),
        (list().plan_name("TEAM").is_active(true), rows(&|status, _, plan| plan == "Team" && is_active(status))),
        (list().product_name("Mail"), vec![]),
    ] {
        let asked = format!("{request:?}");
        let found = request.await.unwrap();
        let ids: Vec<_> = found.results.iter().map(|row| row.subscription_unique_id.clone()).collect();
        assert_eq!(ids, expected, "{asked}");
        assert!(found.results.iter().all(|row| row.is_in_free_trial == (row.status == SubscriptionStatus::InTrial)));
    }
    let both = list().order_by("createdOn").order_by_descending("createdOn");
    stage.invalid(both, &["/query/orderByDescending"]).await;
    stage.invalid(list().order_by("colour"), &["/query/orderBy"]).await;
}

async fn create_subscription(stage: &Stage) {
    let tiers = || Some(two_tiers(500, 300));
    for (model, tiers, expected) in [
        (PricingModelType::FlatFee, None, 700),
        (PricingModelType::PerUnit, None, 12 * 700),
        (PricingModelType::Reserved, None, 12 * 700),
        (PricingModelType::Tiered, tiers(), 10 * 500 + 2 * 300),
        (PricingModelType::Volume, tiers(), 12 * 300),
        (PricingModelType::Ranged, tiers(), 300),
    ] {
        let mut cycle = monthly(700);
        cycle.tiers = tiers;
        cycle.setup_fee_price = Some(Amount::minor(50));
        let offer = stage.sell(model, cycle).await;
        let mut order = order(offer.cycle, "tok_pays");
        order.units = 12;
        let bought = stage.subscribe(order).await;
        let invoice = stage.latest_invoice(&bought).await;
        assert_eq!((invoice.amount.as_minor(), invoice.status), (expected + 50, InvoiceStatus::Paid), "{model}");
        assert_eq!(invoice.invoice_number.as_str(), format!("{}-1", bought.customer_unique_id));
        let log = stage.billsby.list_payment_logs(&bought.customer_unique_id, &invoice.invoice_number).await.unwrap();
        assert_eq!(log.len(), 1);
    }

    let team = stage.demo_plan("Team").await;
    let mailbox =
        stage.billsby.list_add_ons().await.unwrap().into_iter().find(|it| it.name == "Extra mailbox").unwrap();
    let with = |coupon: Option<&str>| {
        let mut order = order(team.cycles[0].cycle_id, "tok_pays");
        order.units = 3;
        order.add_ons = Some(vec![AddOnSelection::builder().add_on_id(mailbox.addon_id).quantity(2).build()]);
        order.coupon_codes =
            coupon.map(|code| vec![CouponRedemption::builder().plan_id(team.plan_id).coupon_code(code).build()]);
        order
    };
    let bought = stage.subscribe(with(None)).await;
    assert_eq!(stage.latest_invoice(&bought).await.amount.as_minor(), 3 * 1200 + 2 * 300);
    let bought = stage.subscribe(with(Some("WELCOME10"))).await;
    assert_eq!(stage.latest_invoice(&bought).await.amount.as_minor(), 3 * 1080 + 2 * 300);

    let mut trial = monthly(1200);
    trial.free_trial = Some(14);
    let trial = stage.sell(PricingModelType::FlatFee, trial).await;
    let bought = stage.subscribe(order(trial.cycle, "tok_pays")).await;
    let details = stage.billsby.get_subscription(&bought.subscription_unique_id).await.unwrap();
    assert_eq!((details.status, details.next_billing_amount.as_minor()), (SubscriptionStatus::InTrial, 1200));
    assert!(stage.billsby.list_customer_invoices(&bought.customer_unique_id).await.unwrap().is_empty());

    let declined = stage.subscriber("tok_decline").await;
    assert_eq!(stage.latest_invoice(&declined).await.status, InvoiceStatus::Unpaid);
    let details = stage.billsby.get_subscription(&declined.subscription_unique_id).await.unwrap();
    assert_eq!((details.status, details.total_revenue.as_minor()), (SubscriptionStatus::Active, 0));

    let bad_coupon = stage.billsby.create_subscription(with(Some("NOSUCH")));
    stage.invalid(bad_coupon, &["/body/couponCodes/0/couponCode"]).await;
    stage.invalid(stage.billsby.create_subscription(order(NOTHING.into(), "tok")), &["/body/cycleId"]).await;
    let reports = stage.demo_plan("Reports").await;
    let unanswered = stage.billsby.create_subscription(order(reports.cycles[0].cycle_id, "tok"));
    stage.invalid(unanswered, &["/body/customFieldResponse"]).await;
    let offer = stage.sell_basic().await;
    stage.billsby.update_plan(offer.product, offer.plan).visibility(Visibility::OffSale).await.unwrap();
    stage.conflict(stage.billsby.create_subscription(order(offer.cycle, "tok")), "OffSale").await;
}

async fn get_subscription(stage: &Stage) {
    let mut cycle = monthly(5000);
    cycle.contract_term = Some(12);
    cycle.setup_fee_price = Some(Amount::minor(999));
    let offer = stage.sell(PricingModelType::FlatFee, cycle).await;
    let bought = stage.subscribe(order(offer.cycle, "tok_pays")).await;
    let found = stage.billsby.get_subscription(&bought.subscription_unique_id).await.unwrap();
    assert_eq!(found.subscription_unique_id, bought.subscription_unique_id);
    assert_eq!(found.customer_unique_id, bought.customer_unique_id);
    assert_eq!((found.customer_fullname.as_str(), found.customer_email.as_str()), ("Ada Lovelace", "ada@example.com"));
    assert_eq!((found.product_id, found.plan_id, found.cycle_id), (offer.product, offer.plan, offer.cycle));
    assert_eq!((found.product_name.as_str(), found.plan_name.as_str()), ("Notebook", "Basic"));
    assert_eq!((found.product_visibility, found.visibility), (VisibilityName::Public, VisibilityName::Public));
    assert_eq!((found.plan_id_next, found.cycle_id_next, found.units_next), (None, None, None));
    assert_eq!((found.units, found.status), (1, SubscriptionStatus::Active));
    let pricing = &found.plan_pricing_model;
    assert_eq!((pricing.frequency, pricing.frequency_type.clone()), (1, FrequencyName::Monthly));
    assert_eq!((pricing.free_trial, pricing.free_trial_frequency_type.clone()), (None, FrequencyName::Unassigned));
    assert_eq!(
        (pricing.contract_term, pricing.contract_term_frequency_type.clone()),
        (Some(12), FrequencyName::Monthly)
    );
    assert_eq!(pricing.setup_fee_price, Some(Amount::minor(999)));
    assert_eq!(pricing.setup_fee_price_formatted.as_ref().map(|fee| fee.as_str()), Some("$9.99"));
    assert_eq!(pricing.billing_date_type, BillingDateTypeName::Anniversary);
    assert_eq!(pricing.pro_rate_option, ProRateOptionName::DoNotProRate);
    assert_eq!((found.next_billing_amount.as_minor(), found.next_billing_amount_formatted.as_str()), (5000, "$50"));
    assert_eq!(found.next_cycle_recurring_billing_amount.as_str(), "$50");
    assert_eq!((found.total_revenue.as_minor(), found.total_revenue_formatted.as_str()), (5999, "$59.99"));
    assert_eq!((found.company_currency.as_str(), found.currency.as_str()), ("USD", "USD"));
    let next = found.next_billing_date.unwrap();
    assert!(next > found.created_on && found.contract_minimum_term_end.is_some_and(|end| end > next));
    assert!(!next.to_string().ends_with('Z'), "instants have no zone here: {next}");
    stage.not_found(stage.billsby.get_subscription(NOBODY)).await;
}

async fn cancel_subscription(stage: &Stage) {
    let bought = stage.subscriber("tok_decline").await;
    let other = stage.subscriber("tok_pays").await;
    let (customer, subscription) = (&bought.customer_unique_id, &bought.subscription_unique_id);
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.conflict(stage.billsby.cancel_subscription(subscription, customer), invoice.as_str()).await;
    stage.billsby.write_off_invoice(&invoice).await.unwrap();
    stage.not_found(stage.billsby.cancel_subscription(subscription, &other.customer_unique_id)).await;
    stage.not_found(stage.billsby.cancel_subscription(NOBODY, customer)).await;

    stage.billsby.cancel_subscription(subscription, customer).await.unwrap();
    let details = stage.billsby.get_subscription(subscription).await.unwrap();
    assert_eq!((details.status, details.next_billing_date), (SubscriptionStatus::Cancelled, None));
    assert_eq!(details.next_billing_amount.as_minor(), 0);
    assert_eq!(stage.billsby.get_customer(customer).await.unwrap().status, CustomerStatus::Inactive);
    stage.conflict(stage.billsby.cancel_subscription(subscription, customer), "Cancelled").await;
    let other = stage.billsby.get_subscription(&other.subscription_unique_id).await.unwrap();
    assert_eq!(other.status, SubscriptionStatus::Active);
}

async fn get_shipping_address(stage: &Stage) {
    let offer = stage.sell_basic().await;
    let mut order = order(offer.cycle, "tok_pays");
    let mut dock = address();
    dock.address_line2 = Some("Dock 4".into());
    order.shipping_address = Some(dock.clone());
    let bought = stage.subscribe(order).await;
    let found = stage.billsby.get_shipping_address(&bought.subscription_unique_id).await.unwrap();
    assert_eq!(found, dock);
    assert_eq!(stage.billsby.get_customer(&bought.customer_unique_id).await.unwrap().billing_address, address());
    let unshipped = stage.subscriber("tok_pays").await;
    stage.not_found(stage.billsby.get_shipping_address(&unshipped.subscription_unique_id)).await;
    stage.not_found(stage.billsby.get_shipping_address(NOBODY)).await;
}

async fn update_shipping_address(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let subscription = &bought.subscription_unique_id;
    let mut dock = address();
    dock.address_line2 = Some("Dock 4".into());
    for shipping in [dock, address()] {
        stage.billsby.update_shipping_address(subscription, shipping.clone()).await.unwrap();
        let found = stage.billsby.get_shipping_address(subscription).await.unwrap();
        assert_eq!(found, shipping, "the whole address is replaced");
    }
    assert_eq!(stage.billsby.get_customer(&bought.customer_unique_id).await.unwrap().billing_address, address());
    let mut wrong = address();
    wrong.country = "GB".into();
    stage.invalid(stage.billsby.update_shipping_address(subscription, wrong), &["/body/country"]).await;
    stage.not_found(stage.billsby.update_shipping_address(NOBODY, address())).await;
}

async fn change_subscription_plan(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let (customer, subscription) = (&bought.customer_unique_id, &bought.subscription_unique_id);
    let team = stage.sell(PricingModelType::PerUnit, monthly(1200)).await;
    let change = || stage.billsby.change_subscription_plan(subscription, customer, team.plan, team.cycle);

    change().plan_change_type(PlanChangeType::OnRenewal).units(4).await.unwrap();
    let waiting = stage.billsby.get_subscription(subscription).await.unwrap();
    assert_ne!(waiting.plan_id, team.plan);
    assert_eq!((waiting.plan_id_next, waiting.cycle_id_next), (Some(team.plan), Some(team.cycle)));
    assert_eq!((waiting.units, waiting.units_next, waiting.next_billing_amount.as_minor()), (1, Some(4), 4800));
    assert!(waiting.next_plan_pricing_model.is_some());
    assert_eq!(stage.billsby.list_customer_invoices(customer).await.unwrap().len(), 1);

    change().units(2).await.unwrap();
    let changed = stage.billsby.get_subscription(subscription).await.unwrap();
    assert_eq!((changed.plan_id, changed.cycle_id, changed.units), (team.plan, team.cycle, 2));
    assert_eq!((changed.plan_id_next, changed.units_next), (None, None), "a change at once ends one that waits");
    let invoice = stage.latest_invoice(&bought).await;
    assert_eq!((invoice.amount.as_minor(), invoice.status), (2400, InvoiceStatus::Paid));

    // Nothing of the period is used yet, so all of the 24 dollars are credited.
    change().units(3).issue_refund(true).await.unwrap();
    let invoice = stage.latest_invoice(&bought).await;
    assert!((1200..=1201).contains(&invoice.amount.as_minor()), "{invoice:?}");

    let basic = stage.sell_basic().await;
    let mixed = stage.billsby.change_subscription_plan(subscription, customer, basic.plan, team.cycle);
    stage.invalid(mixed, &["/body/cycleId"]).await;
    let foreign = stage.billsby.change_subscription_plan(subscription, NOBODY, team.plan, team.cycle);
    stage.invalid(foreign, &["/body/customerUniqueId"]).await;
    stage.invalid(change().units(0), &["/body/units"]).await;
    stage.not_found(stage.billsby.change_subscription_plan(NOBODY, customer, team.plan, team.cycle)).await;
    stage.billsby.cancel_subscription(subscription, customer).await.unwrap();
    stage.conflict(change(), "Cancelled").await;
}

async fn update_renewal_date(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let subscription = &bought.subscription_unique_id;
    let move_to = |date: &str| {
        let date: Timestamp = date.parse().unwrap();
        stage.billsby.update_renewal_date(subscription).new_renewal_date(date)
    };
    let read = async || stage.billsby.get_subscription(subscription).await.unwrap();

    move_to("2099-03-01T12:00:00Z").await.unwrap();
    let moved = read().await;
    assert_eq!(
        (moved.status, moved.next_billing_date),
        (SubscriptionStatus::Active, "2099-03-01T12:00:00Z".parse().ok())
    );
    move_to("2099-04-01T12:00:00+02:00").pause_subscription(true).await.unwrap();
    let paused = read().await;
    assert_eq!(
        (paused.status, paused.next_billing_date),
        (SubscriptionStatus::Paused, "2099-04-01T10:00:00Z".parse().ok())
    );
    stage.billsby.update_renewal_date(subscription).pause_subscription(false).await.unwrap();
    let resumed = read().await;
    assert_eq!((resumed.status, resumed.next_billing_date), (SubscriptionStatus::Active, paused.next_billing_date));

    stage.invalid(move_to("2020-01-01T00:00:00Z"), &["/body/newRenewalDate"]).await;
    stage.invalid(stage.billsby.update_renewal_date(subscription), &["/body/newRenewalDate"]).await;
    let no_date = stage.billsby.update_renewal_date(subscription).pause_subscription(true);
    stage.invalid(no_date, &["/body/newRenewalDate"]).await;
    stage.billsby.cancel_subscription(subscription, &bought.customer_unique_id).await.unwrap();
    stage.conflict(move_to("2099-05-01T00:00:00Z"), "Cancelled").await;
    let unknown = stage
        .billsby
        .update_renewal_date(NOBODY)
        .new_renewal_date("2099-05-01T00:00:00Z".parse::<Timestamp>().unwrap());
    stage.not_found(unknown).await;
}

async fn list_subscription_event_logs(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let subscription = &bought.subscription_unique_id;
    stage.billsby.update_shipping_address(subscription, address()).await.unwrap();
    let log = stage.billsby.list_subscription_event_logs(subscription).page_size(3).await.unwrap();
    assert_eq!((log.row_count, log.page_count, log.results.len()), (4, 2, 3));
    let rest = stage.billsby.list_subscription_event_logs(subscription).page_size(3).page(2).await.unwrap();
    let events = [log.results, rest.results].concat();
    let types: Vec<_> = events.iter().map(|event| event.type_.as_str()).collect();
    assert_eq!(types, ["ShippingAddressUpdated", "InvoicePaid", "InvoiceCreated", "SubscriptionCreated"]);
    assert!(events.is_sorted_by(|a, b| a.created_on >= b.created_on));
    let number = format!("{}-1", bought.customer_unique_id);
    assert_eq!(
        (&events[1].event_data["invoiceNumber"], &events[1].event_data["amount"]),
        (&number.into(), &5000.into())
    );
    assert_eq!(events[3].event_data["customerEmail"], "ada@example.com");
    stage.not_found(stage.billsby.list_subscription_event_logs(NOBODY)).await;
    stage.invalid(stage.billsby.list_subscription_event_logs(subscription).page_size(0), &["/query/pageSize"]).await;
}
