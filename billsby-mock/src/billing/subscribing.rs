//! Subscribing: the customer, the subscription and its first invoice in one step.

use jiff::Timestamp;
use thin_vec::ThinVec;

use crate::billing::address::{Address, Contact, PackedContact};
use crate::billing::company::Company;
use crate::billing::customers::CustomerStatus;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::{Event, EventLogs, Personal};
use crate::billing::ids::{CustomerId, SubscriptionId};
use crate::billing::money::Share;
use crate::billing::orders::{CheckedOrder, Order};
use crate::billing::outbox::Notice;
use crate::billing::payments::Card;
use crate::billing::subscriptions::{Subscription, SubscriptionStatus};
use crate::store::Few;

/// A new customer who subscribes.
#[derive(Debug, Clone, Default)]
pub struct NewSubscription {
    /// Name, e-mail and `address`.
    pub contact: Contact,
    /// `cardDetails`
    pub card: Card,
    /// What is bought.
    pub order: Order,
}

/// A customer who subscribes.
#[derive(Debug, Clone, Default)]
pub struct AddedSubscription {
    /// `address`; the billing address stays where left out.
    pub address: Option<Address>,
    /// `taxRegNumber`
    pub tax_reg_number: Option<String>,
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// What is bought.
    pub order: Order,
}

impl Company {
    /// Makes a customer who subscribes, charges the first invoice, and answers both ids.
    /// A charge that fails leaves the invoice Unpaid and the subscription as it is.
    pub fn create_subscription(
        &mut self,
        new: NewSubscription,
        now: Timestamp,
    ) -> Result<(CustomerId, SubscriptionId), BillingError> {
        let mut violations = Violations::default();
        new.contact.check("/address", &mut violations);
        new.card.check("/cardDetails", &mut violations);
        let checked = self.check_order(&new.order, &new.contact.address, now, &mut violations);
        violations.finish()?;
        let Some(checked) = checked else {
            return Err(BillingError::invalid("/cycleId", "cannot be bought"));
        };
        self.check_on_sale(new.order.cycle)?;

        let customer = self.insert_new_customer(new.contact, Some(new.card), now);
        self.post_customer(customer, now, Notice::CustomerCreated);
        Ok((customer, self.subscribe(customer, new.order, checked, now)))
    }

    /// Gives a customer a subscription. The customer must be Active, have a
    /// card on file and no other subscription that is not cancelled.
    pub fn add_customer_subscription(
        &mut self,
        id: CustomerId,
        added: AddedSubscription,
        now: Timestamp,
    ) -> Result<SubscriptionId, BillingError> {
        let customer = self.get_customer_record(id)?;
        let mut violations = Violations::default();
        if let Some(address) = &added.address {
            address.check("/address", &mut violations);
        }
        let on_file = customer.contact.unpack().address;
        let address = added.address.as_ref().unwrap_or(&on_file);
        let checked = self.check_order(&added.order, address, now, &mut violations);
        violations.finish()?;
        let Some(checked) = checked else {
            return Err(BillingError::invalid("/cycleId", "cannot be bought"));
        };
        self.check_on_sale(added.order.cycle)?;
        let refusal = if customer.status == CustomerStatus::Inactive {
            Some(format!("customer {id} is Inactive for good: make a new customer"))
        } else if let Some(live) = self.live_subscription(customer) {
            Some(format!("customer {id} has subscription {}, which is {}", live.id, live.status))
        } else if customer.card.is_none() {
            Some(format!("customer {id} has no card on file: update the card first"))
        } else {
            None
        };
        if let Some(message) = refusal {
            return Err(BillingError::conflict(message));
        }

        self.store.update_customer(id, |customer| {
            if let Some(address) = added.address {
                customer.contact = Contact { address, ..customer.contact.unpack() }.into();
            }
            if let Some(number) = added.tax_reg_number {
                customer.tax_number = number.into();
            }
            if let Some(address) = added.ip_address {
                customer.ip_address = address.into();
            }
        });
        let subscription = self.subscribe(id, added.order, checked, now);
        self.post_customer(id, now, Notice::CustomerUpdated);
        Ok(subscription)
    }

    fn subscribe(
        &mut self,
        customer: CustomerId,
        order: Order,
        checked: CheckedOrder,
        now: Timestamp,
    ) -> SubscriptionId {
        let id = self.fresh_subscription_id();
        let CheckedOrder { beginning, bill, .. } = checked;
        let status = checked.status;
        self.redeem(&checked.coupons);
        // Every caller has looked the customer up.
        let owner = self.store.customer(customer).map(|owner| (owner.number, owner.contact.clone()));
        let (customer_number, contact) = owner.unwrap_or((0.into(), PackedContact::default()));
        self.store.insert_subscription(Subscription {
            id,
            number: self.store.subscriptions.next_id(),
            customer,
            customer_number,
            contact,
            product: checked.product,
            plan: checked.plan,
            cycle: order.cycle,
            units: order.units,
            currency: checked.currency,
            status,
            created_on: now.into(),
            contract_minimum_term_end: checked.contract_minimum_term_end.map(Into::into),
            period: beginning.period,
            period_share: beginning.share.unwrap_or(Share::ALL),
            is_trial_period: status == SubscriptionStatus::InTrial,
            period_invoice: None,
            schedule: beginning.schedule,
            setup_fee_due: bill.is_none(),
            credit: 0,
            add_ons: checked.add_ons,
            allowances: checked.allowances,
            coupons: checked.coupons,
            custom_tags: ThinVec::new(),
            shipping_address: order.shipping_address.map(Box::new),
            next: None,
            invoices: Few::new(),
            events: EventLogs::default(),
        });
        let email = self.store.update_customer(customer, |customer| {
            customer.subscriptions.push(id);
            if let Some(email) = order.additional_email {
                customer.additional_email = email.into();
            }
            if let Some(phone) = checked.phone {
                customer.phone = Some(Box::new(phone));
            }
            if let Some(consent) = order.marketing_consent {
                customer.marketing_consent = consent;
            }
            customer.contact.email().into()
        });
        self.answer(customer, order.answers);

        let created = Event::SubscriptionCreated {
            plan_name: checked.plan_name,
            cycle: order.cycle,
            units: order.units,
            customer_email: Personal(email.unwrap_or_default()),
        };
        self.log(id, now, created);
        if status == SubscriptionStatus::InTrial {
            self.log(id, now, Event::TrialStarted { trial_end: beginning.period.end.timestamp() });
        }
        self.post_subscription(id, now, Notice::SubscriptionCreated);
        if let Some(bill) = bill {
            self.issue_period_invoice(id, bill, beginning.share, now);
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::calendar::{BillingDateType, FrequencyType, ProRateOption};
    use crate::billing::customers::NewCustomer;
    use crate::billing::cycles::{CycleInput, CycleUpdate};
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, card, contact, new_subscription, now};
    use crate::billing::invoices::InvoiceStatus;
    use crate::billing::orders::AddOnChoice;
    use crate::billing::plans::PlanUpdate;
    use crate::billing::pricing::{PricingModel, Tier};
    use crate::billing::products::{ProductFields, Visibility};
    use crate::billing::text::Text;

    fn amounts(shop: &Shop, customer: CustomerId) -> Vec<i64> {
        let invoices = shop.company.list_customer_invoices(customer).unwrap();
        invoices.iter().map(|invoice| invoice.amount.minor).collect()
    }

    #[test]
    fn a_sign_up_makes_customer_subscription_invoice_and_payment() {
        let mut shop = Shop::new();
        let (customer, id) = shop.subscribe();
        let details = shop.company.get_subscription(id).unwrap();
        assert_eq!(details.row.subscription.status, SubscriptionStatus::Active);
        assert_eq!(details.total_revenue.minor, 5000);
        assert_eq!(details.next_billing_amount.to_string(), "$50");
        let end = details.next_billing_date.unwrap();
        assert_eq!(end.to_string(), "2026-02-15T10:00:00Z");
        let invoice = shop.company.list_customer_invoices(customer).unwrap()[0];
        assert_eq!(invoice.status, InvoiceStatus::Paid);
        assert_eq!(invoice.number.to_string(), format!("{customer}-1"));
        assert_eq!(invoice.payments.len(), 1);
        let page = crate::store::PageRequest::first();
        let log = shop.company.list_subscription_event_logs(id, page).unwrap();
        let kinds: Vec<_> = log.rows.iter().map(|entry| entry.event.kind()).collect();
        use crate::billing::events::EventType::*;
        assert_eq!(kinds, [InvoicePaid, InvoiceCreated, SubscriptionCreated]);
        let told = shop.company.take_notices();
        assert!(matches!(
            told.iter().map(|posted| &posted.notice).collect::<Vec<_>>().as_slice(),
            [
                Notice::CustomerCreated(_),
                Notice::SubscriptionCreated(_),
                Notice::InvoiceCreated(_),
                Notice::InvoiceUpdated(_)
            ]
        ));
    }

    #[test]
    fn the_token_decides_whether_the_first_invoice_is_paid() {
        let mut shop = Shop::new();
        for token in ["tok_decline", "tok_fail"] {
            let (customer, id) = shop.subscribe_by_card(token);
            let invoice = shop.company.list_customer_invoices(customer).unwrap()[0];
            assert_eq!(invoice.status, InvoiceStatus::Unpaid);
            let details = shop.company.get_subscription(id).unwrap();
            assert_eq!(details.total_revenue.minor, 0);
        }
    }

    #[test]
    fn a_trial_charges_nothing_until_it_ends() {
        let mut shop = Shop::new();
        let cycle = shop.trial_cycle;
        let (customer, id) = shop.subscribe_with(|order| order.cycle = cycle);
        let details = shop.company.get_subscription(id).unwrap();
        let subscription = details.row.subscription;
        assert!(subscription.is_in_free_trial() && subscription.setup_fee_due);
        let end = subscription.ends_on().unwrap();
        assert_eq!(end.to_string(), "2026-01-29T10:00:00Z");
        let bound = subscription.contract_minimum_term_end.unwrap();
        assert_eq!(bound.to_string(), "2027-01-15T10:00:00Z");
        // 30.00 and a setup fee of 9.99.
        assert_eq!(details.next_billing_amount.minor, 3999);
        assert_eq!(details.next_cycle_recurring_billing_amount.minor, 3000);
        assert!(amounts(&shop, customer).is_empty());
    }

    #[test]
    fn every_pricing_model_bills_its_first_invoice() {
        let mut shop = Shop::new();
        let tiers = vec![Tier { start: 1, finish: Some(10), price: 500 }, Tier { start: 11, finish: None, price: 300 }];
        let cases = [
            (PricingModel::FlatFee, 700),
            (PricingModel::PerUnit, 12 * 700),
            (PricingModel::Reserved, 12 * 700),
            (PricingModel::Tiered, 10 * 500 + 2 * 300),
            (PricingModel::Volume, 12 * 300),
            (PricingModel::Ranged, 300),
        ];
        for (model, expected) in cases {
            let plan = shop.add_plan(model.as_str(), model);
            let tiers = if model.has_tiers() { tiers.clone() } else { Vec::new() };
            let input = CycleInput { tiers, ..CycleInput::new(1, FrequencyType::Monthly, 700) };
            let cycle = shop.add_cycle(plan, input);
            let (customer, _) = shop.subscribe_with(|order| {
                order.cycle = cycle;
                order.units = 12;
            });
            assert_eq!(amounts(&shop, customer), [expected], "{model}");
        }
    }

    #[test]
    fn pro_rate_options_decide_on_a_first_period_that_is_short() {
        let mut shop = Shop::new();
        // Sign-up on 15 January, billed on the 25th: 10 of 31 days. 31.00 a month, 1.00 to set up.
        let cases = [
            (ProRateOption::DoNotProRate, vec![3200]),
            (ProRateOption::DoNotChargeUntilNextCycle, vec![]),
            (ProRateOption::ProRateBasedOnDaysRemaining, vec![1100]),
        ];
        for (option, expected) in cases {
            let cycle = shop.add_cycle(
                shop.plan,
                CycleInput {
                    billing_date_type: BillingDateType::FixedDayEachMonth,
                    fixed_billing_date_day: Some(25),
                    pro_rate_option: Some(option),
                    setup_fee_price: Some(100),
                    ..CycleInput::new(1, FrequencyType::Monthly, 3100)
                },
            );
            let (customer, id) = shop.subscribe_with(|order| order.cycle = cycle);
            assert_eq!(amounts(&shop, customer), expected, "{option}");
            let subscription = shop.company.get_subscription_record(id).unwrap();
            let end = subscription.ends_on().unwrap();
            assert_eq!(end.to_string(), "2026-01-25T00:00:00Z");
            assert_eq!(subscription.setup_fee_due, expected.is_empty());
        }
    }

    #[test]
    fn wrong_orders_are_refused_with_every_field_named() {
        let mut shop = Shop::new();
        let (plan, product, cycle) = (shop.plan, shop.product, shop.cycle);
        let refuse = |shop: &mut Shop, pointer: &str, change: &dyn Fn(&mut NewSubscription)| {
            let mut new = new_subscription(cycle);
            change(&mut new);
            assert_refused(&mut shop.company, pointer, |company| {
                company.create_subscription(new.clone(), now()).map(drop)
            });
        };
        let s = &mut shop;
        refuse(s, "/cycleId", &|new| new.order.cycle = 99.into());
        refuse(s, "/units", &|new| new.order.units = 0);
        refuse(s, "/email", &|new| new.contact.email = "x".into());
        refuse(s, "/address/country", &|new| new.contact.address.country = "U".into());
        refuse(s, "/cardDetails/paymentCardToken", &|new| new.card.token = Text::new());
        refuse(s, "/phoneNumberDialCode", &|new| new.order.phone.number = Some("1".into()));
        refuse(s, "/allowances/0", &|new| new.order.allowances = vec![99.into()]);
        let add_on = |id: i64, quantity| AddOnChoice { add_on: id.into(), quantity };
        refuse(s, "/addOns/0/addOnId", &|new| new.order.add_ons = vec![add_on(99, None)]);
        refuse(s, "/addOns/0/quantity", &|new| new.order.add_ons = vec![add_on(1, Some(0))]);
        refuse(s, "/addOns/1/addOnId", &|new| {
            new.order.add_ons = vec![add_on(1, None), add_on(1, None)];
        });
        let fields = ProductFields {
            is_shipping_address_required: Some(true),
            is_phone_number_required: Some(true),
            ..ProductFields::default()
        };
        s.company.update_product(product, fields).unwrap();
        refuse(s, "/shippingAddress", &|_| {});
        refuse(s, "/phoneNumber", &|_| {});
        let fields = ProductFields {
            is_shipping_address_required: Some(false),
            is_phone_number_required: Some(false),
            ..ProductFields::default()
        };
        s.company.update_product(product, fields).unwrap();
        let off_sale = CycleUpdate { visibility: Some(Visibility::OffSale), ..CycleUpdate::new(cycle) };
        let update = PlanUpdate { cycles: vec![off_sale], ..PlanUpdate::default() };
        s.company.update_plan(product, plan, update).unwrap();
        assert_conflict(&mut s.company, "OffSale", |company| {
            company.create_subscription(new_subscription(cycle), now()).map(drop)
        });
    }

    #[test]
    fn a_customer_on_file_subscribes_once_with_a_card() {
        let mut shop = Shop::new();
        let cycle = shop.cycle;
        let new = NewCustomer { contact: contact("Ada", "Byron"), card: None };
        let customer = shop.company.create_customer(new, now()).unwrap();
        let add = |company: &mut Company| {
            let order = Order { cycle, ..Order::default() };
            let added = AddedSubscription { tax_reg_number: Some("GB1".into()), order, ..AddedSubscription::default() };
            company.add_customer_subscription(customer, added, now())
        };
        assert_conflict(&mut shop.company, "no card", |company| add(company).map(drop));
        shop.company.update_payment_card(customer, card("tok_ok"), now()).unwrap();
        let id = add(&mut shop.company).unwrap();
        assert_eq!(shop.company.get_customer_record(customer).unwrap().tax_number.to_string(), "GB1");
        assert_conflict(&mut shop.company, "Active", |company| add(company).map(drop));
        shop.cancel(id);
        assert_conflict(&mut shop.company, "Inactive", |company| add(company).map(drop));
    }

    #[test]
    fn a_whole_period_that_cannot_be_billed_is_refused_with_a_first_one_that_can() {
        let mut shop = Shop::new();
        let cycle = shop.add_cycle(
            shop.plan,
            CycleInput {
                billing_date_type: BillingDateType::FixedDayEachMonth,
                fixed_billing_date_day: Some(25),
                pro_rate_option: Some(ProRateOption::ProRateBasedOnDaysRemaining),
                ..CycleInput::new(1, FrequencyType::Monthly, i32::MAX.into())
            },
        );
        assert_refused(&mut shop.company, "/units", |company| {
            let mut new = new_subscription(cycle);
            new.order.add_ons = vec![AddOnChoice { add_on: 1.into(), quantity: None }];
            company.create_subscription(new, now()).map(drop)
        });
    }
}
