//! A company on which a history runs.

use crate::catalogue::{Catalogue, start};
use crate::commands::{Advance, Command, History, OrderRecipe, Pick, Step};
use crate::people::Mark;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::counters::CounterOperation;
use billsby_mock::billing::coupons::Discount;
use billsby_mock::billing::coupons::{Coupon, CouponChoice};
use billsby_mock::billing::credit_notes::CreditNoteStatus;
use billsby_mock::billing::custom_fields::CustomFieldAnswer;
use billsby_mock::billing::customers::{CustomerStatus, CustomerUpdate, NewCustomer};
use billsby_mock::billing::cycles::CycleUpdate;
use billsby_mock::billing::error::BillingError;
use billsby_mock::billing::ids::{AddOnId, AllowanceId, CounterId, CustomerId, CycleId, SubscriptionId};
use billsby_mock::billing::invoices::{InvoiceCommand, InvoiceStatus, OneTimeCharge};
use billsby_mock::billing::orders::{AddOnChoice, Order};
use billsby_mock::billing::plan_changes::{PlanChange, PlanChangeType};
use billsby_mock::billing::plans::{Plan, PlanUpdate};
use billsby_mock::billing::products::Visibility;
use billsby_mock::billing::subscribing::{AddedSubscription, NewSubscription};
use billsby_mock::billing::subscriptions::{RenewalDate, SubscriptionCommand};
use billsby_mock::billing::time;
use jiff::{SignedDuration, Timestamp};
use proptest::sample::Index;

/// A company, and who was ever in it.
#[derive(Clone, Debug)]
pub struct World {
    pub company: Company,
    pub customers: Vec<CustomerId>,
    pub subscriptions: Vec<SubscriptionId>,
    /// Every text about a person, and who that is.
    pub people: Vec<(CustomerId, Mark)>,
    /// How much happened by itself.
    pub happened: u64,
    serial: usize,
}

/// A command that ran, or an instant at which things happened.
pub struct Moment<'a> {
    pub before: &'a Company,
    pub after: &'a Company,
    pub at: Timestamp,
}

impl World {
    pub fn open(catalogue: &Catalogue, seed: u64) -> Self {
        Self {
            company: catalogue.open(seed),
            customers: Vec::new(),
            subscriptions: Vec::new(),
            people: Vec::new(),
            happened: 0,
            serial: 0,
        }
    }

    /// The world after a history.
    pub fn after(catalogue: &Catalogue, history: &History) -> Self {
        let mut world = Self::open(catalogue, 1);
        history.iter().for_each(|step| world.step(step));
        world
    }

    pub fn now(&self) -> Timestamp {
        walk::now(&self.company)
    }

    pub fn step(&mut self, step: &Step) {
        match step {
            // What is refused is refused.
            Step::Do(command) => drop(self.run(command)),
            Step::Advance(advance) => self.advance_to(self.target(*advance)),
        }
    }

    /// Runs a history, and shows every command and every instant of it.
    pub fn watch(&mut self, history: &History, mut seen: impl FnMut(Moment<'_>)) {
        for step in history {
            match step {
                Step::Do(command) => {
                    let before = self.company.clone();
                    drop(self.run(command));
                    seen(Moment { before: &before, after: &self.company, at: self.now() });
                }
                Step::Advance(advance) => {
                    let target = self.target(*advance);
                    while let Some(due) = self.company.next_due().filter(|due| due.at <= target) {
                        let before = self.company.clone();
                        self.advance_to(due.at);
                        seen(Moment { before: &before, after: &self.company, at: due.at });
                    }
                    self.advance_to(target);
                }
            }
        }
    }

    /// Where an advance leads.
    pub fn target(&self, advance: Advance) -> Timestamp {
        match advance {
            Advance::Minutes(minutes) => self.now() + SignedDuration::from_mins(minutes),
            Advance::ToNextEvent => self.company.next_due().map_or(self.now(), |due| due.at),
            Advance::BeforeNextEvent(hours) => {
                let at = self.company.next_due().map(|due| due.at - SignedDuration::from_hours(hours));
                at.map_or(self.now(), |at| at.max(self.now()))
            }
        }
    }

    pub fn advance_to(&mut self, to: Timestamp) {
        self.happened += self.company.advance(time::Advance::To(to), start()).unwrap().happened;
    }

    /// Runs a command, after what is due. None where there is nothing it could be about.
    pub fn run(&mut self, command: &Command) -> Option<Result<(), BillingError>> {
        let now = self.now();
        self.happened += self.company.catch_up(now);
        match command {
            Command::CreateCustomer { card, country } => {
                let mark = self.mark();
                let card = card.as_ref().map(|card| mark.card(card));
                let made = self.company.create_customer(NewCustomer { contact: mark.contact(country), card }, now);
                Some(made.map(|customer| self.note_customer(customer, mark)))
            }
            Command::Subscribe { card, country, order } => {
                let mark = self.mark();
                let order = self.order(order, &mark)?;
                let new = NewSubscription { contact: mark.contact(country), card: mark.card(card), order };
                Some(self.company.create_subscription(new, now).map(|(customer, subscription)| {
                    self.note_customer(customer, mark);
                    self.subscriptions.push(subscription);
                }))
            }
            Command::AddSubscription { customer, order } => {
                let customer = self.customer(customer, |world, id| {
                    let found = world.company.get_customer(id, now);
                    found.is_ok_and(|found| found.customer.subscriptions.is_empty() && found.customer.card.is_some())
                })?;
                let mark = self.mark();
                let order = self.order(order, &mark)?;
                self.people.push((customer, mark.clone()));
                let tax_reg_number = Some(mark.text("Tax number"));
                let ip_address = Some(mark.text("Address"));
                let added = AddedSubscription { address: None, tax_reg_number, ip_address, order };
                let made = self.company.add_customer_subscription(customer, added, now);
                Some(made.map(|subscription| self.subscriptions.push(subscription)))
            }
            Command::ChangePlan { subscription, order, on_renewal, issue_refund } => {
                self.change_plan(subscription, order, *on_renewal, *issue_refund)
            }
            Command::MoveRenewalDate { subscription, hours, pause } => {
                let id = self.subscription(subscription, SubscriptionCommand::MoveRenewalDate)?;
                let date = hours.map(|hours| now + SignedDuration::from_hours(hours));
                let renewal = RenewalDate { new_renewal_date: date, pause_subscription: *pause };
                Some(self.company.update_renewal_date(id, renewal, now))
            }
            Command::UpdateCounter { subscription, counter, operation, value } => {
                self.update_counter(subscription, counter, *operation, *value)
            }
            Command::ChangeQuantity { subscription, add_on, quantity } => {
                let id = self.subscription(subscription, SubscriptionCommand::Cancel)?;
                let held = self.company.list_subscription_add_ons(id).ok()?;
                let held: Vec<AddOnId> = held.iter().map(|held| held.add_on.id).collect();
                let add_on = add_on.any(&held).unwrap_or(1.into());
                Some(self.company.update_add_on_quantity(id, add_on, *quantity, now))
            }
            Command::UpdateShippingAddress { subscription } => {
                let id = self.subscription(subscription, SubscriptionCommand::Cancel)?;
                let mark = self.mark();
                let owner = walk::subscription(&self.company, id).map(|found| found.customer);
                self.people.extend(owner.map(|owner| (owner, mark.clone())));
                Some(self.company.update_shipping_address(id, mark.address("USA"), now))
            }
            Command::Cancel { subscription } => {
                let id = self.subscription(subscription, SubscriptionCommand::Cancel)?;
                let owner = walk::subscription(&self.company, id)?.customer;
                Some(self.company.cancel_subscription(id, owner, now))
            }
            Command::Reactivate { subscription } => {
                let id = self.subscription(subscription, SubscriptionCommand::Reactivate)?;
                Some(self.company.reactivate_subscription(id, now))
            }
            Command::Charge { customer, amount } => {
                let customer = self.customer(customer, |world, id| {
                    let found = world.company.get_customer(id, now);
                    found.is_ok_and(|found| found.customer.status == CustomerStatus::Active)
                })?;
                let found = self.company.get_customer(customer, now).ok()?;
                let currency_code = found.total_amount_paid.currency.code().to_owned();
                let charge = OneTimeCharge { description: "Workshop".into(), currency_code, amount: *amount };
                Some(self.company.create_one_time_charge(customer, charge, now).map(drop))
            }
            Command::Refund { invoice, percent } => {
                let invoice = self.invoice(invoice, InvoiceCommand::Refund)?;
                let left = self.company.get_invoice(invoice).ok()?.invoice.refundable_amount();
                // Rounded up, so that something is asked for wherever something is left.
                let amount = (left * percent + 99) / 100;
                Some(self.company.refund_invoice(invoice.customer, &invoice.to_string(), amount, now).map(drop))
            }
            Command::ReattemptInvoice { invoice } => {
                let invoice = self.invoice(invoice, InvoiceCommand::Reattempt)?;
                Some(self.company.reattempt_invoice_payment(invoice, now))
            }
            Command::MarkPaidOffline { invoice } => {
                let invoice = self.invoice(invoice, InvoiceCommand::MarkPaidOffline)?;
                Some(self.company.mark_invoice_paid_offline(invoice, now))
            }
            Command::WriteOff { invoice } => {
                let invoice = self.invoice(invoice, InvoiceCommand::WriteOff)?;
                Some(self.company.write_off_invoice(invoice, now))
            }
            Command::ReattemptCreditNote { credit_note } => {
                let notes = walk::credit_notes(&self.company);
                let notes: Vec<_> = notes.iter().map(|note| (note.number, note.status)).collect();
                let (number, _) = credit_note.of(&notes, |(_, status)| status == CreditNoteStatus::Failed)?;
                Some(self.company.reattempt_credit_note_payment(number, now))
            }
            Command::UpdateCustomer { customer, country } => {
                let (customer, mark) = self.told_of(customer)?;
                let update = CustomerUpdate { contact: mark.contact(country), phone: mark.phone() };
                Some(self.company.update_customer(customer, update, now).map(drop))
            }
            Command::UpdateCard { customer, card } => {
                let (customer, mark) = self.told_of(customer)?;
                Some(self.company.update_payment_card(customer, mark.card(card), now))
            }
            Command::RequestCardUpdate { customer } => {
                let customer = customer.any(&self.customers)?;
                Some(self.company.request_payment_details_update(customer, now))
            }
            Command::UpdateAnswer { customer } => {
                let (customer, mark) = self.told_of(customer)?;
                let answers = self.company.list_custom_field_responses(None, Some(customer));
                let answer = answers.ok()?.first().map(|(answer, _)| answer.id)?;
                Some(self.company.update_custom_field_response(answer, mark.text("Answer")).map(drop))
            }
            Command::DeleteCustomer { customer } => {
                let customer = self.customer(customer, |world, id| {
                    let found = world.company.list_customer_subscriptions(id);
                    found.is_ok_and(|all| all.iter().all(|it| !it.row.subscription.status.is_live()))
                })?;
                Some(self.company.delete_customer(customer, now))
            }
            Command::EraseCustomer { customer } => {
                let customer = customer.any(&self.customers)?;
                Some(self.company.erase_customer_data(customer, now).map(drop))
            }
            Command::UpdatePrice { cycle, price } => {
                let (plan, cycle) = cycle.any(&self.cycles())?;
                let mut update = CycleUpdate { price: Some(*price), ..CycleUpdate::new(cycle) };
                if plan.pricing_model.has_tiers() {
                    let found = self.company.cycles_of(plan).into_iter().find(|found| found.id == cycle)?;
                    let mut tiers = found.terms.tariff.tiers.clone();
                    tiers.iter_mut().for_each(|tier| tier.price = *price);
                    update.tiers = Some(tiers);
                }
                let (product, plan) = (plan.product, plan.id);
                let update = PlanUpdate { cycles: vec![update], ..PlanUpdate::default() };
                Some(self.company.update_plan(product, plan, update))
            }
            Command::ToggleSale { cycle } => {
                let (plan, _) = cycle.any(&self.cycles())?;
                let (product, id, seen) = (plan.product, plan.id, plan.visibility);
                let seen = if seen == Visibility::OffSale { Visibility::Public } else { Visibility::OffSale };
                let update = PlanUpdate { visibility: Some(seen), ..PlanUpdate::default() };
                Some(self.company.update_plan(product, id, update))
            }
            Command::SetRules { rules } => Some(self.company.set_rules((**rules).clone())),
            Command::TakeNotices => {
                self.company.take_notices();
                Some(Ok(()))
            }
        }
    }

    fn change_plan(
        &mut self,
        subscription: &Pick,
        recipe: &OrderRecipe,
        on_renewal: bool,
        issue_refund: bool,
    ) -> Option<Result<(), BillingError>> {
        let id = self.subscription(subscription, SubscriptionCommand::ChangePlan)?;
        let found = walk::subscription(&self.company, id)?;
        let owner = found.customer;
        // A plan in another currency is refused.
        let fits = |(plan, _): (&Plan, CycleId)| {
            self.company.get_product(plan.product).is_ok_and(|product| product.currency == found.currency)
        };
        let (plan, cycle) = recipe.cycle.of(&self.cycles(), fits)?;
        let change = PlanChange {
            kind: if on_renewal { PlanChangeType::OnRenewal } else { PlanChangeType::Immediate },
            units: recipe.units,
            add_ons: add_ons(plan, recipe),
            allowances: allowances(plan, recipe),
            issue_refund,
            ..PlanChange::new(plan.id, cycle, owner.as_str())
        };
        let now = self.now();
        Some(self.company.change_subscription_plan(id, change, now))
    }

    fn update_counter(
        &mut self,
        subscription: &Pick,
        counter: &Pick,
        operation: CounterOperation,
        value: i64,
    ) -> Option<Result<(), BillingError>> {
        let counters = |id| -> Vec<CounterId> {
            let held = self.company.list_subscription_allowances(id).unwrap_or_default();
            held.iter().map(|held| held.allowance.counter.id).collect()
        };
        let metered = |id| {
            let is_live = walk::subscription(&self.company, id).is_some_and(|found| found.status.is_live());
            is_live && !counters(id).is_empty()
        };
        let id = subscription.of(&self.subscriptions, metered)?;
        let counter = counter.any(&counters(id))?;
        let now = self.now();
        Some(self.company.update_counter(id, counter, operation, value, now))
    }

    fn order(&self, recipe: &OrderRecipe, mark: &Mark) -> Option<Order> {
        let (plan, cycle) = recipe.cycle.of(&self.cycles(), |(plan, _)| plan.visibility != Visibility::OffSale)?;
        let coupons: Vec<&Coupon> = self.company.list_coupons().collect();
        let mut coupons: Vec<&Coupon> = chosen(&recipe.coupons, &coupons).collect();
        if !recipe.is_careless {
            coupons.retain(|coupon| self.holds(coupon, plan));
            if coupons.iter().any(|coupon| !coupon.is_stackable) {
                coupons.truncate(1);
            }
        }
        let choice = |coupon: &Coupon| CouponChoice { plan: plan.id, code: coupon.code.clone() };
        Some(Order {
            cycle,
            units: recipe.units.unwrap_or(1),
            shipping_address: recipe.is_shipped.then(|| mark.address("USA")),
            additional_email: Some(mark.email()),
            phone: mark.phone(),
            marketing_consent: Some(true),
            answers: vec![CustomFieldAnswer { field: 1.into(), value: mark.text("Answer") }],
            add_ons: add_ons(plan, recipe),
            allowances: allowances(plan, recipe),
            coupons: coupons.into_iter().map(choice).collect(),
        })
    }

    fn holds(&self, coupon: &Coupon, plan: &Plan) -> bool {
        let currency = self.company.get_product(plan.product).unwrap().currency;
        let fits = match coupon.discount {
            Discount::Percentage(_) => true,
            Discount::Amount(money) => money.currency == currency,
        };
        fits && (coupon.plans.is_empty() || coupon.plans.contains(&plan.id))
    }

    fn cycles(&self) -> Vec<(&Plan, CycleId)> {
        let plans = walk::plans(&self.company).into_iter().map(|details| details.plan);
        plans.flat_map(|plan| plan.cycles.iter().map(move |cycle| (plan, *cycle))).collect()
    }

    fn customer(&self, pick: &Pick, fits: impl Fn(&Self, CustomerId) -> bool) -> Option<CustomerId> {
        pick.of(&self.customers, |id| fits(self, id))
    }

    /// A customer, and a mark for what is said of them now.
    fn told_of(&mut self, customer: &Pick) -> Option<(CustomerId, Mark)> {
        let now = self.now();
        let customer = self.customer(customer, |world, id| world.company.get_customer(id, now).is_ok())?;
        let mark = self.mark();
        self.people.push((customer, mark.clone()));
        Some((customer, mark))
    }

    fn subscription(&self, pick: &Pick, command: SubscriptionCommand) -> Option<SubscriptionId> {
        let allows = |id| walk::subscription(&self.company, id).is_some_and(|found| found.status.allows(command));
        pick.of(&self.subscriptions, allows)
    }

    fn invoice(&self, pick: &Pick, command: InvoiceCommand) -> Option<billsby_mock::billing::ids::DocumentNumber> {
        let all: Vec<(_, InvoiceStatus)> =
            walk::invoices(&self.company).iter().map(|invoice| (invoice.number, invoice.status)).collect();
        pick.of(&all, |(_, status)| status.allows(command)).map(|(number, _)| number)
    }

    fn mark(&mut self) -> Mark {
        self.serial += 1;
        Mark::new(self.serial)
    }

    fn note_customer(&mut self, customer: CustomerId, mark: Mark) {
        self.customers.push(customer);
        self.people.push((customer, mark));
    }
}

/// Each of those at these places, once.
fn chosen<'a, T: Copy + PartialEq>(places: &'a [Index], all: &'a [T]) -> impl Iterator<Item = T> + 'a {
    let found = |place: &Index| (!all.is_empty()).then(|| *place.get(all));
    let is_first = move |at: usize, it: &T| places[..at].iter().all(|place| found(place) != Some(*it));
    let places = places.iter().enumerate();
    places.filter_map(move |(at, place)| found(place).filter(|it| is_first(at, it)))
}

fn add_ons(plan: &Plan, recipe: &OrderRecipe) -> Vec<AddOnChoice> {
    let all: Vec<AddOnId> = plan.add_ons.iter().map(|link| link.item).collect();
    let places: Vec<Index> = recipe.add_ons.iter().map(|(place, _)| *place).collect();
    let quantities = recipe.add_ons.iter().map(|(_, quantity)| Some(*quantity));
    chosen(&places, &all).zip(quantities).map(|(add_on, quantity)| AddOnChoice { add_on, quantity }).collect()
}

fn allowances(plan: &Plan, recipe: &OrderRecipe) -> Vec<AllowanceId> {
    let all: Vec<AllowanceId> = plan.allowances.iter().map(|link| link.item).collect();
    chosen(&recipe.allowances, &all).collect()
}
