//! The system: a mock server for each case, and the client that drives and reads it over HTTP.

use crate::commands::{Command, Operation, Plan, Token};
use crate::model::{Answer, Number, Refusal, Reply};
use crate::shop;
use crate::views::{CreditNoteView, CustomerView, InvoiceView, Lists, Row, SingleInvoiceView, SubscriptionView};
use billsby_client::types::{
    CardDetails, CounterId, CounterOperation, CustomerId, CycleId, InvoiceNumber, NewCustomer, NewSubscription,
    PaymentLogStatus, PlanAllowance, PlanAllowancePriceModel, PricingModelType, SubscriptionId,
};
use billsby_client::{Amount, Client, Error};
use billsby_mock::MockServer;
use billsby_mock::billing::add_ons::Goods;
use billsby_mock::billing::clock::Clock;
use billsby_mock::billing::pricing::PricingModel;
use tokio::runtime::Runtime;

/// An id of the right form that nothing has.
const NOBODY: &str = "0000000000";

pub struct System {
    runtime: Runtime,
    mock: MockServer,
    client: Client,
    customers: Vec<CustomerId>,
    subscriptions: Vec<SubscriptionId>,
    basic: CycleId,
    team: CycleId,
    counter: CounterId,
}

impl System {
    /// An empty company that sells Basic and Team. Its clock stands still and its ids repeat, so that a case does too.
    pub fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (mock, client) = runtime.block_on(shop::open());
        let (allowance, counter) = {
            let mut company = mock.world().company();
            let start = "2026-01-15T10:00:00Z".parse().unwrap();
            company.set_clock(Clock::Frozen(start), start).unwrap();
            let goods = Goods { name: "Calls".into(), feature_tags: vec!["metered".into()], ..Goods::default() };
            let id = company.create_allowance(goods, PricingModel::PerUnit, "calls");
            (id.get(), CounterId::from(company.get_allowance(id).unwrap().item.counter.id.as_str()))
        };
        let (basic, team) = runtime
            .block_on(async {
                let product = client.create_product("Suite", "Suite", "USD").await?.product_id;
                let flat = PricingModelType::FlatFee;
                let basic = client.create_plan(product, "Basic", "Basic", flat).feature_tags(["basic".into()]).await?;
                let per_unit = PricingModelType::PerUnit;
                let team = client.create_plan(product, "Team", "Team", per_unit).feature_tags(["team".into()]).await?;
                let price = PlanAllowancePriceModel::builder()
                    .currency_iso3_code("USD")
                    .frequency(1)
                    .frequency_type(shop::MONTHLY)
                    .included_units(100)
                    .price_per_unit(Amount::minor(2))
                    .build();
                let calls = PlanAllowance::builder()
                    .allowance_id(allowance)
                    .is_forced(true)
                    .allowance_price_models([price])
                    .build();
                let cycle = shop::monthly(Plan::BASIC_PRICE);
                let basic = client.create_cycles(product, basic.plan_id, [cycle], []).await?;
                let cycle = shop::monthly(Plan::TEAM_PRICE);
                let team = client
                    .create_cycles(product, team.plan_id, [cycle], [])
                    .allowance_plan_input_model([calls])
                    .await?;
                Ok::<_, Error>((basic[0].cycle_id, team[0].cycle_id))
            })
            .unwrap();
        Self { runtime, mock, client, customers: Vec::new(), subscriptions: Vec::new(), basic, team, counter }
    }

    /// A figure for the company's whole state.
    pub fn state_hash(&self) -> u64 {
        self.mock.world().company().state_hash()
    }

    /// Runs a command, and remembers the ids of what it made.
    pub fn run(&mut self, command: &Command) -> Answer {
        let made = self.runtime.block_on(self.send(command)).map_err(refusal)?;
        self.customers.extend(made.customer);
        self.subscriptions.extend(made.subscription);
        Ok(made.reply)
    }

    async fn send(&self, command: &Command) -> Result<Made, Error> {
        let client = &self.client;
        let mut made = Made { reply: Reply::Done, customer: None, subscription: None };
        match command.clone() {
            Command::CreateCustomer { card } => {
                let new = NewCustomer::builder()
                    .first_name("Ada")
                    .last_name("Lovelace")
                    .email("ada@example.com")
                    .address_line1("12 St James Square")
                    .city("London")
                    .country("GBR")
                    .post_code("SW1Y 4LB");
                let mut new = new.build();
                new.card_details = card.map(self::card);
                made.customer = Some(client.create_customer(new).await?.customer_unique_id);
            }
            Command::UpdateCard { customer, card } => {
                client.update_payment_card(self.customer(customer), self::card(card)).await?;
            }
            Command::Subscribe { plan, units, card } => {
                let order = NewSubscription::builder()
                    .first_name("Grace")
                    .last_name("Hopper")
                    .email("grace@example.com")
                    .cycle_id(self.cycle(plan))
                    .units(units)
                    .address(shop::address())
                    .card_details(self::card(card));
                let reply = client.create_subscription(order.build()).await?;
                made.customer = Some(reply.customer_unique_id);
                made.subscription = Some(reply.subscription_unique_id);
            }
            Command::AddSubscription { customer, plan, units } => {
                let id = self.customer(customer);
                let reply = client.add_customer_subscription(&id, self.cycle(plan)).units(units).await?;
                assert_eq!(reply.customer_unique_id, id);
                made.subscription = Some(reply.subscription_unique_id);
            }
            Command::Charge { customer, amount } => {
                let amount = Amount::minor(amount);
                assert!(client.create_one_time_charge(self.customer(customer), "Help", "USD", amount).await?);
            }
            Command::Refund { customer, invoice, amount } => {
                let number = self.number(invoice);
                let refund = client.refund_invoice(self.customer(customer), &number, Amount::minor(amount)).await?;
                assert_eq!(refund.invoice_number, number);
                made.reply = Reply::Left(refund.amount.as_minor());
            }
            Command::ReattemptInvoice { invoice } => {
                client.reattempt_invoice_payment(self.number(invoice)).await?;
            }
            Command::MarkPaidOffline { invoice } => {
                client.mark_invoice_paid_offline(self.number(invoice)).await?;
            }
            Command::WriteOff { invoice } => client.write_off_invoice(self.number(invoice)).await?,
            Command::ReattemptCreditNote { credit_note } => {
                client.reattempt_credit_note_payment(self.number(credit_note)).await?;
            }
            Command::AddTags { subscriptions, tags } => {
                let ids: Vec<_> = subscriptions.into_iter().map(|id| self.subscription(id)).collect();
                client.add_feature_tags(ids, tags).await?;
            }
            Command::RemoveTag { tag, subscription: None } => client.remove_feature_tag(tag).await?,
            Command::RemoveTag { tag, subscription: Some(id) } => {
                client.remove_feature_tag(tag).subs_id(self.subscription(id)).await?;
            }
            Command::UpdateCounter { subscription, operation, value } => {
                let operation = match operation {
                    Operation::Increment => CounterOperation::Increment,
                    Operation::Decrement => CounterOperation::Decrement,
                    Operation::Set => CounterOperation::Set,
                };
                client.update_counter(self.subscription(subscription), &self.counter, operation, value).await?;
            }
            Command::Cancel { customer, subscription } => {
                client.cancel_subscription(self.subscription(subscription), self.customer(customer)).await?;
            }
            Command::DeleteCustomer { customer } => client.delete_customer(self.customer(customer)).await?,
        }
        Ok(made)
    }

    /// How many customers and subscriptions were made.
    pub fn made(&self) -> (usize, usize) {
        (self.customers.len(), self.subscriptions.len())
    }

    /// A customer as the client sees it; None where there is none.
    pub fn customer_view(&self, id: usize) -> Option<CustomerView> {
        let (client, id) = (&self.client, self.customer(id));
        self.found(async {
            let customer = client.get_customer(&id).await?;
            let invoices = client.list_customer_invoices(&id).await?.into_iter().map(|it| InvoiceView {
                number: self.place(&it.invoice_number),
                amount: it.amount.as_minor(),
                refundable: it.refundable_amount.as_minor(),
                status: it.status.as_str().to_owned(),
                credit_notes: it.linked_transactions_count,
            });
            let invoices = invoices.collect();
            let notes = client.list_customer_credit_notes(&id).await?.into_iter().map(|it| CreditNoteView {
                number: self.place(&it.invoice_number),
                amount: it.amount.as_minor(),
                status: it.status.as_str().to_owned(),
                invoices: it.linked_transactions_count,
            });
            Ok(CustomerView {
                status: customer.status.as_str().to_owned(),
                card_status: customer.card_status.as_str().to_owned(),
                total_amount_paid: customer.total_amount_paid.to_string(),
                invoices,
                credit_notes: notes.collect(),
                tags: client.list_customer_feature_tags(&id).await?,
            })
        })
    }

    /// A subscription as the client sees it; None where there is none.
    pub fn subscription_view(&self, id: usize) -> Option<SubscriptionView> {
        let (client, id) = (&self.client, self.subscription(id));
        self.found(async {
            let found = client.get_subscription(&id).await?;
            let split = client.get_subscription_feature_tag_split(&id).await?;
            let usage = match client.get_counter_usage(&id, &self.counter).await {
                Ok(reading) => Some(reading.usage),
                Err(error) if error.is_not_found() => None,
                Err(error) => return Err(error),
            };
            Ok(SubscriptionView {
                status: found.status.as_str().to_owned(),
                total_revenue: found.total_revenue.as_minor(),
                tags: client.list_subscription_feature_tags(&id).await?,
                plan_tags: split.plan_feature_tags,
                custom_tags: split.subscription_feature_tags,
                usage,
            })
        })
    }

    /// An invoice alone, with its payment logs; None where there is none.
    pub fn invoice(&self, number: Number) -> Option<SingleInvoiceView> {
        let (customer, number) = (self.customer(number.customer), self.number(number));
        self.found(async {
            let invoice = self.client.get_invoice(&number).await?;
            let logs = self.client.list_payment_logs(&customer, &number).await?;
            Ok(SingleInvoiceView {
                number: self.place(&invoice.invoice_number),
                amount: invoice.amount.as_minor(),
                refundable: invoice.refundable_amount.as_minor(),
                status: invoice.status.as_str().to_owned(),
                attempts: logs.iter().rev().map(|log| log.status == PaymentLogStatus::Success).collect(),
            })
        })
    }

    /// The lists of the whole company, put together of pages of this size.
    pub fn lists(&self, page_size: i32) -> Lists {
        let client = &self.client;
        let row = |number: &InvoiceNumber, customer: &CustomerId, amount: Amount, status: &str| {
            let number = self.place(number);
            assert_eq!(self.customer(number.customer), *customer);
            Row { number, amount: amount.as_minor(), status: status.to_owned() }
        };
        let customers = self.pages(page_size, async |page| {
            let page = client.list_customers().page(page).page_size(page_size).await?;
            Ok((page.results, page.row_count, page.page_count))
        });
        let invoices = self.pages(page_size, async |page| {
            let page = client.list_invoices().page(page).page_size(page_size).await?;
            Ok((page.results, page.row_count, page.page_count))
        });
        let notes = self.pages(page_size, async |page| {
            let page = client.list_credit_notes().page(page).page_size(page_size).await?;
            Ok((page.results, page.row_count, page.page_count))
        });
        let customers = customers.iter().map(|it| {
            let place = self.customers.iter().position(|id| *id == it.customer_unique_id);
            (place.unwrap(), it.status.as_str().to_owned())
        });
        let invoices =
            invoices.iter().map(|it| row(&it.invoice_number, &it.customer_unique_id, it.amount, it.status.as_str()));
        let notes = notes
            .iter()
            .map(|it| row(&it.credit_note_unique_id, &it.customer_unique_id, it.amount, it.status.as_str()));
        Lists { customers: customers.collect(), invoices: invoices.collect(), credit_notes: notes.collect() }
    }

    /// The rows of all pages: every page but the last is full, and the one after the last is empty.
    fn pages<R>(&self, size: i32, fetch: impl AsyncFn(i32) -> Result<(Vec<R>, i32, i32), Error>) -> Vec<R> {
        let mut all = Vec::new();
        for page in 1.. {
            let (rows, row_count, page_count) = self.runtime.block_on(fetch(page)).unwrap();
            assert_eq!(page_count, (row_count + size - 1) / size, "pages of {size} rows for {row_count} rows");
            let before = (page - 1) * size;
            assert_eq!(rows.len() as i32, (row_count - before).clamp(0, size), "page {page} of {page_count}");
            all.extend(rows);
            if page > page_count {
                break;
            }
        }
        all
    }

    fn found<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Option<T> {
        match self.runtime.block_on(call) {
            Ok(found) => Some(found),
            Err(error) if error.is_not_found() => None,
            Err(error) => panic!("{error}"),
        }
    }

    fn customer(&self, id: usize) -> CustomerId {
        self.customers.get(id).cloned().unwrap_or_else(|| NOBODY.into())
    }

    fn subscription(&self, id: usize) -> SubscriptionId {
        self.subscriptions.get(id).cloned().unwrap_or_else(|| NOBODY.into())
    }

    fn cycle(&self, plan: Plan) -> CycleId {
        match plan {
            Plan::Basic => self.basic,
            Plan::Team => self.team,
            Plan::Missing => CycleId::from(999_999),
        }
    }

    fn number(&self, number: Number) -> InvoiceNumber {
        format!("{}-{}", self.customer(number.customer), number.place).into()
    }

    /// The number that a text is: one of a customer that was made here.
    fn place(&self, text: &InvoiceNumber) -> Number {
        let (customer, place) = text.as_str().split_once('-').unwrap();
        let customer = self.customers.iter().position(|id| id.as_str() == customer).unwrap();
        Number { customer, place: place.parse().unwrap() }
    }
}

/// What came of an accepted command.
struct Made {
    reply: Reply,
    customer: Option<CustomerId>,
    subscription: Option<SubscriptionId>,
}

fn card(token: Token) -> CardDetails {
    shop::card(token.as_str())
}

fn refusal(error: Error) -> Refusal {
    match error {
        Error::NotFound(_) => Refusal::NotFound,
        Error::Conflict(_) => Refusal::Conflict,
        Error::Invalid(failure) => {
            Refusal::Invalid(failure.violations.into_iter().map(|violation| violation.pointer).collect())
        }
        other => panic!("neither accepted nor refused: {other}"),
    }
}
