use super::*;
use crate::billing::customers::CustomerStatus;
use crate::billing::fixture::{Shop, assert_conflict, assert_refused, now};
use crate::billing::plan_changes::PlanChange;
use crate::billing::state_table;
use crate::billing::subscription_lists::SubscriptionFilter;
use crate::store::{ListOrder, PageRequest};
use jiff::SignedDuration;

fn later(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

/// A subscription brought into a state.
fn subscription_in(shop: &mut Shop, status: SubscriptionStatus) -> SubscriptionId {
    let cycle = match status {
        SubscriptionStatus::InTrial => shop.trial_cycle,
        _ => shop.cycle,
    };
    let (_, id) = shop.subscribe_with(|order| order.cycle = cycle);
    match status {
        SubscriptionStatus::InTrial | SubscriptionStatus::Active => {}
        SubscriptionStatus::Suspended => {
            shop.company.suspend_subscription(id, now()).unwrap();
        }
        SubscriptionStatus::Cancelled => shop.cancel(id),
        SubscriptionStatus::Paused => {
            let renewal = RenewalDate { new_renewal_date: Some(later(60)), pause_subscription: Some(true) };
            shop.company.update_renewal_date(id, renewal, now()).unwrap();
        }
    }
    assert_eq!(shop.company.get_subscription_record(id).unwrap().status, status);
    id
}

#[test]
fn every_command_in_every_state_does_what_the_table_says() {
    use SubscriptionCommand::*;
    let cells = state_table::cells(include_str!("states.rs"));
    assert_eq!(cells.len(), SubscriptionStatus::ALL.len() * SubscriptionCommand::ALL.len());
    for cell in cells {
        let (status, command) = (cell.state.parse().unwrap(), cell.command.parse().unwrap());
        let mut shop = Shop::new();
        let id = subscription_in(&mut shop, status);
        let owner = shop.company.get_subscription_record(id).unwrap().customer;
        let (plan, cycle) = (shop.plan, shop.cycle);
        let renew = |pause_subscription| RenewalDate { new_renewal_date: Some(later(40)), pause_subscription };
        let run = |company: &mut Company| match command {
            ChangePlan => company.change_subscription_plan(id, PlanChange::new(plan, cycle, owner.as_str()), now()),
            MoveRenewalDate => company.update_renewal_date(id, renew(None), now()),
            Pause => company.update_renewal_date(id, renew(Some(true)), now()),
            EndPause => company.update_renewal_date(id, renew(Some(false)), now()),
            Renew => {
                // Time renews, and cannot be refused: it passes over what it does not renew.
                let invoices = company.get_subscription_record(id)?.invoices.len();
                company.catch_up(later(70));
                let subscription = company.get_subscription_record(id)?;
                subscription.check(Renew)?;
                assert!(subscription.invoices.len() > invoices);
                Ok(())
            }
            Suspend => company.suspend_subscription(id, now()),
            Reactivate => company.reactivate_subscription(id, now()),
            Cancel => company.cancel_subscription(id, owner, now()),
        };
        match cell.after.as_slice() {
            [] => assert_conflict(&mut shop.company, status.as_str(), run),
            // A second state is the one of a trial, below.
            [after, ..] => {
                run(&mut shop.company).unwrap();
                let found = shop.company.get_subscription_record(id).unwrap().status;
                assert_eq!(found.as_str(), after, "{status} {command}");
            }
        }
    }
}

#[test]
fn a_trial_goes_on_after_a_pause_that_is_ended_by_hand() {
    let mut shop = Shop::new();
    let id = subscription_in(&mut shop, SubscriptionStatus::InTrial);
    let mut renew = |pause_subscription, new_renewal_date| {
        let renewal = RenewalDate { new_renewal_date, pause_subscription: Some(pause_subscription) };
        shop.company.update_renewal_date(id, renewal, now()).unwrap();
        shop.company.get_subscription_record(id).unwrap().status
    };
    assert_eq!(renew(true, Some(later(30))), SubscriptionStatus::Paused);
    assert_eq!(renew(false, None), SubscriptionStatus::InTrial);
    let (plan, cycle) = (shop.plan, shop.cycle);
    let owner = shop.company.get_subscription_record(id).unwrap().customer;
    shop.company.change_subscription_plan(id, PlanChange::new(plan, cycle, owner.as_str()), later(1)).unwrap();
    assert_eq!(shop.company.list_customer_invoices(owner).unwrap().len(), 0, "a trial is free");
    shop.company.catch_up(later(30));
    assert_eq!(shop.company.list_customer_invoices(owner).unwrap().len(), 1);
}

#[test]
fn a_renewal_date_lies_in_the_future() {
    let mut shop = Shop::new();
    let (_, id) = shop.subscribe();
    for new_renewal_date in [None, Some(now())] {
        assert_refused(&mut shop.company, "/newRenewalDate", |company| {
            let renewal = RenewalDate { new_renewal_date, pause_subscription: None };
            company.update_renewal_date(id, renewal, now())
        });
    }
    let renewal = RenewalDate { new_renewal_date: Some(later(9)), pause_subscription: None };
    shop.company.update_renewal_date(id, renewal, now()).unwrap();
    assert_eq!(shop.company.get_subscription(id).unwrap().next_billing_date, Some(later(9)));
}

#[test]
fn cancelling_needs_the_owner_and_no_open_invoice() {
    let mut shop = Shop::new();
    let (customer, id) = shop.subscribe_by_card("tok_decline");
    let (other, _) = shop.subscribe();
    let missing = shop.company.cancel_subscription(id, other, now());
    assert!(matches!(missing, Err(BillingError::NotFound { .. })));
    assert_conflict(&mut shop.company, "Unpaid", |company| company.cancel_subscription(id, customer, now()));
    let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
    shop.company.write_off_invoice(number, now()).unwrap();
    shop.company.cancel_subscription(id, customer, now()).unwrap();
    let details = shop.company.get_subscription(id).unwrap();
    assert_eq!(details.row.customer.status, CustomerStatus::Inactive);
    assert_eq!(details.next_billing_date, None);
    assert_eq!(details.next_billing_amount.minor, 0);
}

#[test]
fn a_pause_ends_by_word_and_not_by_date_alone() {
    let mut shop = Shop::new();
    let id = subscription_in(&mut shop, SubscriptionStatus::Paused);
    let mut renew = |new_renewal_date, pause_subscription| {
        let renewal = RenewalDate { new_renewal_date, pause_subscription };
        let done = shop.company.update_renewal_date(id, renewal, now());
        let subscription = shop.company.get_subscription_record(id).unwrap();
        done.map(|()| (subscription.status, subscription.period.end.timestamp()))
    };
    use SubscriptionStatus::{Active, Paused};
    assert!(renew(None, Some(true)).is_err());
    assert_eq!(renew(Some(later(70)), None), Ok((Paused, later(70))));
    assert_eq!(renew(None, Some(false)), Ok((Active, later(70))));
    assert_eq!(renew(None, Some(false)), Ok((Active, later(70))));
}

#[test]
fn a_shipping_address_is_there_once_given() {
    let mut shop = Shop::new();
    let (_, id) = shop.subscribe();
    assert_eq!(
        shop.company.get_shipping_address(id),
        Err(BillingError::not_found("shipping address of subscription", id))
    );
    let address = Address { line1: "Dock 4".into(), ..Address::default() };
    shop.company.update_shipping_address(id, address, now()).unwrap();
    assert_eq!(shop.company.get_shipping_address(id).unwrap().line1, "Dock 4");
    assert_refused(&mut shop.company, "/country", |company| {
        let address = Address { country: "England".into(), ..Address::default() };
        company.update_shipping_address(id, address, now())
    });
}

#[test]
fn lists_filter_and_order() {
    let mut shop = Shop::new();
    for status in SubscriptionStatus::ALL {
        subscription_in(&mut shop, *status);
    }
    let list = |filter: SubscriptionFilter, order| {
        let page = shop.company.list_subscriptions(&filter, order, PageRequest::first());
        page.rows.iter().map(|row| row.subscription.status).collect::<Vec<_>>()
    };
    use SubscriptionStatus::*;
    let newest = ListOrder::default();
    let active = SubscriptionFilter { is_active: Some(true), ..Default::default() };
    assert_eq!(list(active.clone(), newest), [Active, InTrial]);
    let trial = SubscriptionFilter { is_in_free_trial: Some(true), ..active };
    assert_eq!(list(trial, newest), [InTrial]);
    let none = SubscriptionFilter { plan_name: Some("basi".into()), ..Default::default() };
    assert_eq!(list(none, newest), []);
    let basic = SubscriptionFilter { plan_name: Some("BASIC".into()), ..Default::default() };
    assert_eq!(list(basic, newest).len(), 5);
    let by_unique_id = ListOrder::parse(Some("SubscriptionUniqueID"), None).unwrap();
    assert_eq!(list(SubscriptionFilter::default(), by_unique_id).len(), 5);
    let by_status = ListOrder::parse(Some("status"), None).unwrap();
    let sorted = list(SubscriptionFilter::default(), by_status);
    assert_eq!(sorted, [Active, Cancelled, InTrial, Paused, Suspended]);
}
