//! The reference: what the books of a company must say, put as plainly as can be.
//!
//! It shares no code with the mock. Customers and subscriptions are known by
//! their place in the order they were made in, which outlives their deletion.

use crate::commands::{Command, Operation, Plan, Token};

/// What a command answers.
pub type Answer = Result<Reply, Refusal>;

/// What an accepted command says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Nothing more.
    Done,
    /// A refund: what is left to refund.
    Left(i64),
}

/// Why a command is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such thing.
    NotFound,
    /// The state forbids it.
    Conflict,
    /// The fields at these places are wrong.
    Invalid(Vec<String>),
}

/// The number of an invoice or a credit note: whose it is, and its place in the series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub customer: usize,
    pub place: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceState {
    Paid,
    Unpaid,
    PaidOffline,
    WrittenOff,
}

#[derive(Clone, Debug)]
pub struct Invoice {
    pub number: Number,
    pub subscription: Option<usize>,
    pub amount: i64,
    pub refunded: i64,
    pub state: InvoiceState,
    pub credit_notes: i32,
    /// Whether each attempt to charge it went well, oldest first.
    pub attempts: Vec<bool>,
}

impl Invoice {
    pub fn refundable(&self) -> i64 {
        if self.state == InvoiceState::Paid { self.amount - self.refunded } else { 0 }
    }

    fn kept(&self) -> i64 {
        let came_in = matches!(self.state, InvoiceState::Paid | InvoiceState::PaidOffline);
        if came_in { self.amount - self.refunded } else { 0 }
    }
}

#[derive(Clone, Debug)]
pub struct CreditNote {
    pub number: Number,
    pub invoice: Option<Number>,
    pub amount: i64,
    pub is_paid: bool,
}

#[derive(Clone, Debug)]
pub struct Customer {
    pub is_active: bool,
    pub is_deleted: bool,
    pub card: Option<Token>,
    pub documents: u32,
}

#[derive(Clone, Debug)]
pub struct Subscription {
    pub customer: usize,
    pub plan: Plan,
    pub is_cancelled: bool,
    pub is_deleted: bool,
    pub tags: Vec<String>,
    pub usage: i64,
}

/// The greatest amount and the greatest usage.
const GREATEST: i64 = 2_147_483_647;

#[derive(Clone, Debug, Default)]
pub struct Books {
    pub customers: Vec<Customer>,
    pub subscriptions: Vec<Subscription>,
    pub invoices: Vec<Invoice>,
    pub credit_notes: Vec<CreditNote>,
}

impl Books {
    /// Runs a command. A refused one may leave a half-done change: run it on a copy.
    pub fn run(&mut self, command: &Command) -> Answer {
        match command.clone() {
            Command::CreateCustomer { card } => {
                self.add_customer(card);
            }
            Command::UpdateCard { customer, card } => self.customer(customer)?.card = Some(card),
            Command::Subscribe { plan, units, card } => {
                check(units >= 1, "/body/units")?;
                check(plan != Plan::Missing, "/body/cycleId")?;
                let customer = self.add_customer(Some(card));
                self.subscribe(customer, plan, units);
            }
            Command::AddSubscription { customer, plan, units } => {
                check(units >= 1, "/body/units")?;
                let found = self.customer(customer)?.clone();
                check(plan != Plan::Missing, "/body/cycleId")?;
                // Who is Active and once had a subscription still has it.
                let has_one = self.subscriptions.iter().any(|it| it.customer == customer);
                allow(found.is_active && found.card.is_some() && !has_one)?;
                self.subscribe(customer, plan, units);
            }
            Command::Charge { customer, amount } => {
                let found = self.customer(customer)?.clone();
                check(amount != 0, "/body/amount")?;
                allow(found.is_active && found.card.is_some())?;
                match amount > 0 {
                    true => self.charge(customer, None, amount),
                    false => self.pay_out(customer, None, -amount),
                }
            }
            Command::Refund { customer, invoice, amount } => {
                check((1..=GREATEST).contains(&amount), "/body/amount")?;
                self.customer(customer)?;
                let found = self.invoice(invoice)?;
                if invoice.customer != customer {
                    return Err(Refusal::NotFound);
                }
                allow(found.state == InvoiceState::Paid)?;
                check(amount <= found.refundable(), "/body/amount")?;
                found.refunded += amount;
                found.credit_notes += 1;
                let left = found.refundable();
                self.pay_out(customer, Some(invoice), amount);
                return Ok(Reply::Left(left));
            }
            Command::ReattemptInvoice { invoice } => {
                let state = self.invoice(invoice)?.state;
                let card = self.customer(invoice.customer)?.card;
                allow(state == InvoiceState::Unpaid)?;
                let goes_well = card.is_some_and(Token::pays);
                let invoice = self.invoice(invoice)?;
                invoice.attempts.push(goes_well);
                if goes_well {
                    invoice.state = InvoiceState::Paid;
                }
            }
            Command::MarkPaidOffline { invoice } => {
                let invoice = self.invoice(invoice)?;
                allow(invoice.state == InvoiceState::Unpaid)?;
                invoice.state = InvoiceState::PaidOffline;
            }
            Command::WriteOff { invoice } => {
                let invoice = self.invoice(invoice)?;
                allow(invoice.state == InvoiceState::Unpaid)?;
                invoice.state = InvoiceState::WrittenOff;
                invoice.amount = 0;
            }
            Command::ReattemptCreditNote { credit_note } => {
                let note = self.credit_notes.iter().position(|it| it.number == credit_note).ok_or(Refusal::NotFound)?;
                let card = self.customer(credit_note.customer)?.card;
                allow(!self.credit_notes[note].is_paid)?;
                self.credit_notes[note].is_paid = card.is_some_and(Token::refunds);
            }
            Command::AddTags { subscriptions, tags } => {
                let (no_ids, no_tags) = (subscriptions.is_empty(), tags.is_empty());
                check_all([(!no_ids, "/body/subscriptionUniqueIds"), (!no_tags, "/body/tagNames")])?;
                for id in subscriptions {
                    let subscription = self.subscription(id)?;
                    for tag in &tags {
                        if !subscription.tags.contains(tag) {
                            subscription.tags.push(tag.clone());
                        }
                    }
                }
            }
            Command::RemoveTag { tag, subscription } => {
                if let Some(id) = subscription {
                    self.subscription(id)?;
                }
                let mut is_found = false;
                for (id, found) in self.subscriptions.iter_mut().enumerate().filter(|(_, it)| !it.is_deleted) {
                    if subscription.is_none_or(|only| only == id) && found.tags.contains(&tag) {
                        found.tags.retain(|it| *it != tag);
                        is_found = true;
                    }
                }
                is_found.then_some(()).ok_or(Refusal::NotFound)?;
            }
            Command::UpdateCounter { subscription, operation, value } => {
                check((0..=GREATEST).contains(&value), "/body/value")?;
                let found = self.subscription(subscription)?;
                if !found.plan.has_counter() {
                    return Err(Refusal::NotFound);
                }
                allow(!found.is_cancelled)?;
                found.usage = match operation {
                    Operation::Increment => found.usage + value,
                    Operation::Decrement => (found.usage - value).max(0),
                    Operation::Set => value,
                };
                check(found.usage <= GREATEST, "/body/value")?;
            }
            Command::Cancel { customer, subscription } => {
                self.customer(customer)?;
                let found = self.subscription(subscription)?;
                if found.customer != customer {
                    return Err(Refusal::NotFound);
                }
                allow(!found.is_cancelled)?;
                found.is_cancelled = true;
                allow(!self.invoices_of(customer).any(|it| it.state == InvoiceState::Unpaid))?;
                self.customer(customer)?.is_active = false;
            }
            Command::DeleteCustomer { customer } => {
                self.customer(customer)?;
                allow(self.subscriptions.iter().all(|it| it.customer != customer || it.is_cancelled))?;
                self.customers[customer].is_deleted = true;
                self.subscriptions.iter_mut().filter(|it| it.customer == customer).for_each(|it| it.is_deleted = true);
                self.invoices.retain(|it| it.number.customer != customer);
                self.credit_notes.retain(|it| it.number.customer != customer);
            }
        }
        Ok(Reply::Done)
    }

    pub fn invoices_of(&self, customer: usize) -> impl DoubleEndedIterator<Item = &Invoice> {
        self.invoices.iter().filter(move |it| it.number.customer == customer)
    }

    pub fn credit_notes_of(&self, customer: usize) -> impl DoubleEndedIterator<Item = &CreditNote> {
        self.credit_notes.iter().filter(move |it| it.number.customer == customer)
    }

    /// What a customer paid, less refunds and credits.
    pub fn paid_by(&self, customer: usize) -> i64 {
        let credits = self.credit_notes_of(customer).filter(|it| it.invoice.is_none()).map(|it| it.amount);
        self.invoices_of(customer).map(Invoice::kept).sum::<i64>() - credits.sum::<i64>()
    }

    /// What a subscription brought in, less refunds.
    pub fn revenue_of(&self, subscription: usize) -> i64 {
        self.invoices.iter().filter(|it| it.subscription == Some(subscription)).map(Invoice::kept).sum()
    }

    fn add_customer(&mut self, card: Option<Token>) -> usize {
        self.customers.push(Customer { is_active: true, is_deleted: false, card, documents: 0 });
        self.customers.len() - 1
    }

    fn subscribe(&mut self, customer: usize, plan: Plan, units: i32) {
        let (is_cancelled, is_deleted) = (false, false);
        self.subscriptions.push(Subscription { customer, plan, is_cancelled, is_deleted, tags: Vec::new(), usage: 0 });
        let amount = match plan {
            Plan::Team => Plan::TEAM_PRICE * i64::from(units),
            Plan::Basic | Plan::Missing => Plan::BASIC_PRICE,
        };
        self.charge(customer, Some(self.subscriptions.len() - 1), amount);
    }

    fn charge(&mut self, customer: usize, subscription: Option<usize>, amount: i64) {
        let goes_well = self.customers[customer].card.is_some_and(Token::pays);
        let state = if goes_well { InvoiceState::Paid } else { InvoiceState::Unpaid };
        let number = self.next_number(customer);
        let attempts = vec![goes_well];
        self.invoices.push(Invoice { number, subscription, amount, refunded: 0, state, credit_notes: 0, attempts });
    }

    fn pay_out(&mut self, customer: usize, invoice: Option<Number>, amount: i64) {
        let is_paid = self.customers[customer].card.is_some_and(Token::refunds);
        let number = self.next_number(customer);
        self.credit_notes.push(CreditNote { number, invoice, amount, is_paid });
    }

    fn next_number(&mut self, customer: usize) -> Number {
        self.customers[customer].documents += 1;
        Number { customer, place: self.customers[customer].documents }
    }

    fn customer(&mut self, id: usize) -> Result<&mut Customer, Refusal> {
        self.customers.get_mut(id).filter(|it| !it.is_deleted).ok_or(Refusal::NotFound)
    }

    fn subscription(&mut self, id: usize) -> Result<&mut Subscription, Refusal> {
        self.subscriptions.get_mut(id).filter(|it| !it.is_deleted).ok_or(Refusal::NotFound)
    }

    fn invoice(&mut self, number: Number) -> Result<&mut Invoice, Refusal> {
        self.invoices.iter_mut().find(|it| it.number == number).ok_or(Refusal::NotFound)
    }
}

fn check(holds: bool, pointer: &str) -> Result<(), Refusal> {
    check_all([(holds, pointer)])
}

/// Every field that is wrong is named at once.
fn check_all<const N: usize>(rules: [(bool, &str); N]) -> Result<(), Refusal> {
    let broken = rules.iter().filter(|(holds, _)| !holds);
    let pointers: Vec<String> = broken.map(|(_, pointer)| (*pointer).to_owned()).collect();
    if pointers.is_empty() { Ok(()) } else { Err(Refusal::Invalid(pointers)) }
}

fn allow(holds: bool) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::Conflict) }
}
