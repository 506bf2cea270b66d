//! Where a scenario is acted out: a company with a clock of its own, and who lives in it.

use std::collections::BTreeMap;

use billsby_mock::billing::Company;
use billsby_mock::billing::address::{Address, Contact};
use billsby_mock::billing::clock::Clock;
use billsby_mock::billing::counters::CounterOperation;
use billsby_mock::billing::coupons::CouponChoice;
use billsby_mock::billing::cycles::CycleUpdate;
use billsby_mock::billing::error::BillingError;
use billsby_mock::billing::ids::{AllowanceId, CustomerId, DocumentNumber, SubscriptionId};
use billsby_mock::billing::invoices::OneTimeCharge;
use billsby_mock::billing::money::Currency;
use billsby_mock::billing::orders::{AddOnChoice, Order};
use billsby_mock::billing::payments::Card;
use billsby_mock::billing::plan_changes::PlanChange;
use billsby_mock::billing::plans::PlanUpdate;
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::subscribing::NewSubscription;
use billsby_mock::billing::subscriptions::RenewalDate;
use billsby_mock::billing::time::Advance;
use jiff::{SignedDuration, Timestamp};

use crate::catalogue::{Shelf, figure, tiers};
use crate::notation::{Entries, Fallible, minor};
use crate::scenario::{CardText, ChangePlan, Command, Scenario, Subscribe, UpdateCycle};

/// How the time between two steps passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// In one jump.
    Jump,
    /// Day by day.
    Daily,
}

pub struct World {
    pub company: Company,
    pub currency: Currency,
    pub shelf: Shelf,
    people: BTreeMap<String, Person>,
    pub now: Timestamp,
    pace: Pace,
}

#[derive(Clone, Copy)]
pub struct Person {
    pub customer: CustomerId,
    pub subscription: SubscriptionId,
}

/// A command that could be given, and what the engine made of it.
type Answer = Result<(), BillingError>;

impl World {
    /// The company before anything is done.
    pub fn new(scenario: &Scenario, pace: Pace) -> Fallible<Self> {
        let currency = scenario.currency.0;
        let now = scenario.steps.first().ok_or("nothing is done")?.at.0.0;
        let mut company = Company::new(Settings::new("scenario"), 1);
        company.set_clock(Clock::Frozen(now), now)?;
        company.set_rules(scenario.rules.rules())?;
        let shelf = scenario.catalogue.stock(&mut company, currency)?;
        Ok(Self { company, currency, shelf, people: BTreeMap::new(), now, pace })
    }

    pub fn person(&self, name: &str) -> Fallible<Person> {
        self.people.get(name).copied().ok_or_else(|| format!("{name} has not subscribed").into())
    }

    /// Everybody who has subscribed.
    pub fn people(&self) -> impl Iterator<Item = (&str, Person)> {
        self.people.iter().map(|(name, person)| (name.as_str(), *person))
    }

    /// Lets time pass.
    pub fn advance(&mut self, to: Timestamp) -> Fallible<()> {
        if self.pace == Pace::Daily {
            let day = SignedDuration::from_hours(24);
            while self.now + day < to {
                self.now += day;
                self.company.advance(Advance::To(self.now), self.now)?;
            }
        }
        self.now = to;
        self.company.advance(Advance::To(to), to)?;
        Ok(())
    }

    /// Gives a command; one that must be refused must say so, and change nothing.
    pub fn act(&mut self, who: &str, command: &Command, refused: Option<&str>) -> Fallible<()> {
        let before = self.company.state_hash();
        match (self.command(who, command)?, refused) {
            (Ok(()), None) => Ok(()),
            (Err(error), None) => Err(error.into()),
            (Ok(()), Some(part)) => Err(format!("was done, and should have been refused with `{part}`").into()),
            (Err(error), Some(part)) if !error.to_string().contains(part) => {
                Err(format!("was refused with `{error}`, and not with `{part}`").into())
            }
            (Err(_), Some(_)) if self.company.state_hash() != before => {
                Err("was refused, and has changed something all the same".into())
            }
            (Err(_), Some(_)) => Ok(()),
        }
    }

    fn command(&mut self, who: &str, command: &Command) -> Fallible<Answer> {
        let now = self.now;
        if let Command::Subscribe(subscribe) = command {
            return self.subscribe(who, subscribe);
        }
        let Person { customer, subscription } = self.person(who)?;
        let number = |counter: &u32| DocumentNumber { customer, counter: *counter };
        let renewal = |new_renewal_date, pause_subscription| RenewalDate { new_renewal_date, pause_subscription };
        let company = &mut self.company;
        Ok(match command {
            Command::Subscribe(_) => Ok(()),
            Command::ChangePlan(change) => return self.change_plan(who, change),
            Command::MoveRenewal(at) => company.update_renewal_date(subscription, renewal(Some(at.0.0), None), now),
            Command::PauseUntil(at) => {
                company.update_renewal_date(subscription, renewal(Some(at.0.0), Some(true)), now)
            }
            Command::Resume => company.update_renewal_date(subscription, renewal(None, Some(false)), now),
            Command::ResumeUntil(at) => {
                company.update_renewal_date(subscription, renewal(Some(at.0.0), Some(false)), now)
            }
            Command::Use(usage) => return self.count(subscription, usage),
            Command::ChargeOnce { description, amount } => {
                let charge = OneTimeCharge {
                    description: description.clone(),
                    currency_code: self.currency.code().to_owned(),
                    amount: minor(amount, self.currency)?,
                };
                company.create_one_time_charge(customer, charge, now).map(drop)
            }
            Command::Refund { invoice, amount } => {
                let amount = minor(amount, self.currency)?;
                company.refund_invoice(customer, &number(invoice).to_string(), amount, now).map(drop)
            }
            Command::Reattempt(invoice) => company.reattempt_invoice_payment(number(invoice), now),
            Command::ReattemptRefund(note) => company.reattempt_credit_note_payment(number(note), now),
            Command::PayOffline(invoice) => company.mark_invoice_paid_offline(number(invoice), now),
            Command::WriteOff(invoice) => company.write_off_invoice(number(invoice), now),
            Command::NewCard(text) => company.update_payment_card(customer, card(Some(text)), now),
            Command::Cancel => company.cancel_subscription(subscription, customer, now),
            Command::Suspend => company.suspend_subscription(subscription, now),
            Command::Reactivate => company.reactivate_subscription(subscription, now),
            Command::UpdateCycle(update) => return self.update_cycle(update),
            Command::AddOnQuantity(quantities) => {
                for (name, quantity) in quantities.iter() {
                    let add_on = self.shelf.add_on(name)?;
                    if let Err(error) = company.update_add_on_quantity(subscription, add_on, *quantity, now) {
                        return Ok(Err(error));
                    }
                }
                Ok(())
            }
            Command::SetRules(rules) => company.set_rules(rules.rules()),
        })
    }

    fn subscribe(&mut self, who: &str, subscribe: &Subscribe) -> Fallible<Answer> {
        if self.people.contains_key(who) {
            return Err(format!("{who} has subscribed already").into());
        }
        let plan = self.shelf.plan(&subscribe.plan)?;
        let choice = |code: &String| CouponChoice { plan, code: code.clone() };
        let order = Order {
            cycle: self.shelf.cycle(&subscribe.plan, &subscribe.cycle)?,
            units: subscribe.units.unwrap_or(1),
            add_ons: self.add_ons(&subscribe.add_ons)?,
            allowances: self.allowances(&subscribe.allowances)?,
            coupons: subscribe.coupons.iter().map(choice).collect(),
            ..Order::default()
        };
        let contact = Contact {
            first_name: who.into(),
            last_name: "Byron".into(),
            email: format!("{}@post.example", who.to_lowercase()).into(),
            address: Address {
                line1: "1 Main Road".into(),
                city: "London".into(),
                country: subscribe.country.as_deref().unwrap_or("GBR").into(),
                ..Address::default()
            },
        };
        let new = NewSubscription { contact, card: card(subscribe.card.as_ref()), order };
        Ok(self.company.create_subscription(new, self.now).map(|(customer, subscription)| {
            self.people.insert(who.to_owned(), Person { customer, subscription });
        }))
    }

    fn change_plan(&mut self, who: &str, change: &ChangePlan) -> Fallible<Answer> {
        let Person { customer, subscription } = self.person(who)?;
        let (plan, cycle) = (self.shelf.plan(&change.plan)?, self.shelf.cycle(&change.plan, &change.cycle)?);
        let change = PlanChange {
            kind: change.when.0,
            units: change.units,
            add_ons: self.add_ons(&change.add_ons)?,
            allowances: self.allowances(&change.allowances)?,
            issue_refund: change.refund,
            ..PlanChange::new(plan, cycle, customer.as_str())
        };
        Ok(self.company.change_subscription_plan(subscription, change, self.now))
    }

    fn update_cycle(&mut self, update: &UpdateCycle) -> Fallible<Answer> {
        let plan = self.shelf.plan(&update.plan)?;
        let every = update.every.map(|every| every.0.0);
        let tiers = update.tiers.as_ref().map(|brackets| tiers(brackets, self.currency)).transpose()?;
        let cycle = CycleUpdate {
            price: figure(update.price.as_deref(), self.currency)?,
            tiers,
            frequency: every.map(|every| every.every.into()),
            frequency_type: every.map(|every| every.unit),
            fixed_billing_date_day: update.fixed_day,
            pro_rate_option: update.pro_rate.map(|option| option.0),
            ..CycleUpdate::new(self.shelf.cycle(&update.plan, &update.cycle)?)
        };
        let update = PlanUpdate { cycles: vec![cycle], ..PlanUpdate::default() };
        Ok(self.company.update_plan(self.shelf.product, plan, update))
    }

    fn count(&mut self, subscription: SubscriptionId, usage: &Entries<String>) -> Fallible<Answer> {
        for (allowance, text) in usage.iter() {
            let counter = self.shelf.counter(allowance)?;
            let (sign, value) = text.split_at_checked(1).ok_or("expected `+5`, `-5` or `=5`")?;
            let operation = match sign {
                "+" => CounterOperation::Increment,
                "-" => CounterOperation::Decrement,
                "=" => CounterOperation::Set,
                _ => return Err(format!("expected `+5`, `-5` or `=5`, not `{text}`").into()),
            };
            let answer = self.company.update_counter(subscription, counter, operation, value.parse()?, self.now);
            if answer.is_err() {
                return Ok(answer);
            }
        }
        Ok(Ok(()))
    }

    fn add_ons(&self, quantities: &Entries<i64>) -> Fallible<Vec<AddOnChoice>> {
        let choice = |(name, quantity): (&str, &i64)| {
            Ok(AddOnChoice { add_on: self.shelf.add_on(name)?, quantity: Some(*quantity) })
        };
        quantities.iter().map(choice).collect()
    }

    fn allowances(&self, names: &[String]) -> Fallible<Vec<AllowanceId>> {
        names.iter().map(|name| self.shelf.allowance(name)).collect()
    }
}

/// A card that is good for long and pays, where nothing else is said.
fn card(text: Option<&CardText>) -> Card {
    let expires = text.and_then(|text| text.expires).map(|at| billsby_mock::billing::calendar::civil(at.0.0));
    Card {
        full_name: "Ada Byron".into(),
        token: text.map_or("tok_ok", |text| text.token.as_str()).into(),
        expiry_month: expires.map_or(12, |at| at.month().into()),
        expiry_year: expires.map_or(2099, |at| at.year().into()),
        brand: "visa".into(),
        last4_digits: "1111".into(),
    }
}
