//! What a command asks of a company: of those that exist, of whom it is about.

use crate::commands::{Command, OrderRecipe, Pick};
use crate::orders::{add_ons, allowances};
use crate::people::Mark;
use crate::running::World;
use crate::walk;
use billsby_mock::billing::counters::CounterOperation;
use billsby_mock::billing::credit_notes::CreditNoteStatus;
use billsby_mock::billing::customers::{CustomerStatus, CustomerUpdate, NewCustomer};
use billsby_mock::billing::cycles::CycleUpdate;
use billsby_mock::billing::error::BillingError;
use billsby_mock::billing::ids::{AddOnId, CounterId, CustomerId, CycleId, DocumentNumber, SubscriptionId};
use billsby_mock::billing::invoices::{InvoiceCommand, InvoiceStatus, OneTimeCharge};
use billsby_mock::billing::plan_changes::{PlanChange, PlanChangeType};
use billsby_mock::billing::plans::{Plan, PlanUpdate};
use billsby_mock::billing::products::Visibility;
use billsby_mock::billing::subscribing::{AddedSubscription, NewSubscription};
use billsby_mock::billing::subscriptions::{RenewalDate, SubscriptionCommand};
use jiff::SignedDuration;

impl World {
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

    fn invoice(&self, pick: &Pick, command: InvoiceCommand) -> Option<DocumentNumber> {
        let all: Vec<(_, InvoiceStatus)> =
            walk::invoices(&self.company).iter().map(|invoice| (invoice.number, invoice.status)).collect();
        pick.of(&all, |(_, status)| status.allows(command)).map(|(number, _)| number)
    }
}
