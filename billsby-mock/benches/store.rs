//! How a large company is kept: what a fork, a page and a search cost, and what a customer takes.
//!
//! `cargo bench -p billsby-mock --bench store -- figures` prints a line
//! `name value unit` for each. Memory is measured by a process of its own,
//! which `memory N` is: the bytes that each of N customers takes with a
//! subscription and an invoice, beyond its own text.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use std::fmt::Display;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use billsby_mock::billing::Company;
use billsby_mock::billing::address::{Address, Contact, PhoneInput};
use billsby_mock::billing::calendar::FrequencyType;
use billsby_mock::billing::clock::Clock;
use billsby_mock::billing::credit_notes::{CreditNoteField, CreditNoteFilter};
use billsby_mock::billing::customers::CustomerUpdate;
use billsby_mock::billing::cycles::{CycleInput, NewCycles};
use billsby_mock::billing::ids::{CustomerId, CycleId, SubscriptionId};
use billsby_mock::billing::invoice_lists::{InvoiceField, InvoiceFilter};
use billsby_mock::billing::orders::Order;
use billsby_mock::billing::payments::Card;
use billsby_mock::billing::plans::NewPlan;
use billsby_mock::billing::pricing::PricingModel;
use billsby_mock::billing::products::ProductFields;
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::subscribing::NewSubscription;
use billsby_mock::billing::subscription_lists::{SubscriptionField, SubscriptionFilter};
use billsby_mock::store::{Direction, ListOrder, PageRequest, SortField};
use jiff::Timestamp;

const SMALL: usize = 1_000;
const LARGE: usize = 1_000_000;

const FIRST_NAMES: [&str; 8] = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances", "Tony"];
const LAST_NAMES: [&str; 7] = ["Byron", "Hopper", "Turing", "Dijkstra", "Liskov", "Knuth", "Allen"];

fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

/// A company with two products of two plans each.
fn shop() -> (Company, Vec<CycleId>) {
    let mut company = Company::new(Settings::new("acme"), 1);
    company.set_clock(Clock::Frozen(now()), now()).unwrap();
    let mut cycles = Vec::new();
    for product in ["Suite", "Mail"] {
        let fields = ProductFields { name: Some(product.into()), ..ProductFields::default() };
        let product = company.create_product(fields).unwrap().id;
        for name in ["Basic", "Large"] {
            let new = NewPlan {
                name: name.into(),
                display_name: None,
                description: None,
                pricing_model: PricingModel::PerUnit,
                feature_tags: Vec::new(),
                visibility: None,
                redirect_url: None,
                alert_email: None,
            };
            let plan = company.create_plan(product, new).unwrap().plan.id;
            let cycle = CycleInput::new(1, FrequencyType::Monthly, 5000);
            let new = NewCycles { cycles: vec![cycle], ..NewCycles::default() };
            cycles.push(company.create_cycles(product, plan, new).unwrap()[0].id);
        }
    }
    (company, cycles)
}

fn contact(place: usize) -> Contact {
    let (first, last) = (FIRST_NAMES[place % 8], LAST_NAMES[place % 7]);
    Contact {
        first_name: first.into(),
        last_name: format!("{last} {place}").into(),
        email: format!("{first}.{last}.{place}@post.example").into(),
        address: Address { line1: "1 Main Road".into(), country: "GBR".into(), ..Address::default() },
    }
}

fn card(token: &str) -> Card {
    Card {
        full_name: "Ada Byron".into(),
        token: token.into(),
        expiry_month: 12,
        expiry_year: 2099,
        brand: "visa".into(),
        last4_digits: "1111".into(),
    }
}

fn subscribe(company: &mut Company, cycles: &[CycleId], place: usize) -> (CustomerId, SubscriptionId) {
    let order = Order { cycle: cycles[place % 4], units: 1 + place as i64 % 50, ..Order::default() };
    let card = card(if place % 20 == 3 { "tok_decline" } else { "tok_ok" });
    company.create_subscription(NewSubscription { contact: contact(place), card, order }, now()).unwrap()
}

/// A company with so many customers, each with a subscription and an invoice: a few unpaid, a few cancelled.
fn company_of(customers: usize) -> Company {
    let (mut company, cycles) = shop();
    for place in 0..customers {
        let (customer, subscription) = subscribe(&mut company, &cycles, place);
        if place % 16 == 5 {
            company.cancel_subscription(subscription, customer, now()).unwrap();
        }
    }
    company
}

/// A company of which each invoice that was paid has a credit note.
fn refunded(mut company: Company) -> Company {
    let pages = company.list_invoices(&InvoiceFilter::default(), ListOrder::default(), page(1)).page_count();
    for place in 1..=pages {
        let invoices = company.list_invoices(&InvoiceFilter::default(), ListOrder::default(), page(place));
        let refundable: Vec<_> = invoices
            .rows
            .iter()
            .filter(|row| row.invoice.refundable_amount() > 0)
            .map(|row| (row.customer.id, row.invoice.number.to_string(), 1 + row.invoice.id.get() % 90))
            .collect();
        for (customer, number, amount) in refundable {
            company.refund_invoice(customer, &number, amount, now()).unwrap();
        }
    }
    company
}

fn page(place: usize) -> PageRequest {
    PageRequest::new(i64::try_from(place).unwrap(), 100).unwrap()
}

/// The shortest of many runs: what is left when nothing else took part.
fn shortest<T>(mut run: impl FnMut() -> T) -> Duration {
    let timed = |run: &mut dyn FnMut() -> T| {
        let began = Instant::now();
        black_box(run());
        began.elapsed()
    };
    (0..40).map(|_| timed(&mut run)).min().unwrap_or_default()
}

fn figure(name: impl Display, value: impl Display, unit: &str) {
    println!("{name} {value} {unit}");
}

fn milliseconds(took: Duration) -> String {
    format!("{:.3}", took.as_secs_f64() * 1e3)
}

/// Ten commands upon a company, on objects far apart.
fn ten_writes(company: &mut Company) {
    let customers = company.list_customers(None, page(1)).row_count;
    for write in 0..10 {
        let place = 1 + customers / 100 * write / 10;
        let rows = company.list_subscriptions(&SubscriptionFilter::default(), ListOrder::default(), page(place)).rows;
        let row = rows.iter().find(|row| row.subscription.status.is_live()).unwrap();
        let (subscription, customer) = (row.subscription.id, row.customer.id);
        if write % 2 == 0 {
            company.cancel_subscription(subscription, customer, now()).unwrap();
        } else {
            let update = CustomerUpdate { contact: contact(write), phone: PhoneInput::default() };
            company.update_customer(customer, update, now()).unwrap();
        }
    }
}

/// A fork of a company, with ten writes to it and ten to the original; both are as new afterwards.
fn fork(company: &Company) -> Duration {
    (0..10)
        .map(|_| {
            let mut original = company.clone();
            let began = Instant::now();
            let mut fork = original.clone();
            ten_writes(&mut fork);
            ten_writes(&mut original);
            began.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// The page that costs most among 1,000,000 rows, measured by what it costs among 1,000.
#[derive(Default)]
struct Worst {
    ratio: f64,
    page: String,
    first_asked: Duration,
}

impl Worst {
    fn compare<F: SortField>(
        &mut self,
        (small, large): (&Company, &Company),
        what: &str,
        list: impl Fn(&Company, ListOrder<F>, PageRequest) -> usize,
    ) {
        for (name, field) in F::FIELDS {
            for direction in [Direction::Ascending, Direction::Descending] {
                let order = ListOrder { field: *field, direction };
                // What a fork is asked for is made for it alone, and gone with it.
                let (small, large) = (small.clone(), large.clone());
                let began = Instant::now();
                let rows = list(&large, order, page(1));
                self.first_asked = self.first_asked.max(began.elapsed());
                let (small_pages, pages) = (list(&small, order, page(1)) / 100, rows / 100);
                for (which, at_small, at) in
                    [("first", 1, 1), ("middle", small_pages / 2, pages / 2), ("last", small_pages, pages)]
                {
                    let (at_small, at) = (at_small.max(1), at.max(1));
                    let took = |company, at| shortest(|| list(company, order, page(at))).as_secs_f64();
                    let ratio = took(&large, at) / took(&small, at_small);
                    let page = format!("{what}/{name}/{direction:?}/{which}");
                    eprintln!("{page} {ratio:.2}, {:.1} us", took(&large, at) * 1e6);
                    if ratio > self.ratio {
                        (self.ratio, self.page) = (ratio, page);
                    }
                }
            }
        }
    }
}

fn list_figures(small: &Company, large: &Company) {
    let mut worst = Worst::default();
    let yes = Some(true);
    for (what, filter) in [
        ("subscriptions", SubscriptionFilter::default()),
        ("subscriptions?isActive", SubscriptionFilter { is_active: yes, ..SubscriptionFilter::default() }),
        (
            "subscriptions?planName&productName",
            SubscriptionFilter {
                plan_name: Some("basic".into()),
                product_name: Some("mail".into()),
                ..SubscriptionFilter::default()
            },
        ),
    ] {
        worst.compare((small, large), what, |company, order: ListOrder<SubscriptionField>, page| {
            company.list_subscriptions(&filter, order, page).row_count
        });
    }
    for (what, filter) in [
        ("invoices", InvoiceFilter::default()),
        ("invoices?isPaid", InvoiceFilter { is_paid: yes, ..InvoiceFilter::default() }),
    ] {
        worst.compare((small, large), what, |company, order: ListOrder<InvoiceField>, page| {
            company.list_invoices(&filter, order, page).row_count
        });
    }
    let filter = CreditNoteFilter::default();
    worst.compare((small, large), "creditnotes", |company, order: ListOrder<CreditNoteField>, page| {
        company.list_credit_notes(&filter, order, page).row_count
    });
    figure(format_args!("list_page_1000000_against_1000({})", worst.page), format_args!("{:.2}", worst.ratio), "times");
    figure("list_first_asked_1000000", milliseconds(worst.first_asked), "ms");
}

fn search_figures(company: &Company) {
    let search = |part: &str| company.list_customers(Some(part), page(1)).row_count;
    let began = Instant::now();
    search("nobody");
    figure("search_first_asked_1000000", milliseconds(began.elapsed()), "ms");
    for (name, part) in [
        ("none", "lovelace"),
        ("rare", "byron 77777"),
        ("eighth", "edsger"),
        ("frequent", "post.example"),
        ("letter", "e"),
    ] {
        eprintln!("{part} is found {} times", search(part));
        figure(format_args!("search_{name}_1000000"), milliseconds(shortest(|| search(part))), "ms");
    }
    let query = InvoiceFilter { query: Some("edsger".into()), is_unpaid: Some(true), ..InvoiceFilter::default() };
    let order = ListOrder { field: InvoiceField::CustomerFullName, direction: Direction::Ascending };
    company.list_invoices(&query, order, page(1));
    let took = shortest(|| company.list_invoices(&query, order, page(1)).row_count);
    figure("search_invoices_by_name_1000000", milliseconds(took), "ms");
}

/// The memory that the process holds, in bytes.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or(0_usize) * 1024
}

/// The bytes of the texts that a customer is made of: of the contact, the card and the e-mail address in the event log.
fn text_of(place: usize) -> usize {
    let (contact, card) = (contact(place), card("tok_ok"));
    let Address { line1, country, .. } = &contact.address;
    let own = [&contact.first_name, &contact.last_name, &contact.email, &contact.email, line1, country];
    let on_card = [&card.full_name, &card.token, &card.last4_digits];
    own.into_iter().chain(on_card).map(|text| text.len()).sum::<usize>() + card.brand.len()
}

fn memory(customers: usize) {
    let before = resident();
    let company = company_of(customers);
    let held = resident() - before;
    black_box(&company);
    let text: usize = (0..customers).map(text_of).sum();
    println!("{}", (held - text) / customers);
}

fn figures() {
    let this = std::env::current_exe().unwrap();
    let printed = Command::new(this).args(["memory", "300000"]).output().unwrap().stdout;
    figure("bytes_per_customer", String::from_utf8(printed).unwrap().trim(), "bytes");
    figure("fork_ten_writes_each_100000", milliseconds(fork(&company_of(33_334))), "ms");
    let began = Instant::now();
    let (small, large) = (company_of(SMALL), company_of(LARGE));
    figure("building_1000000_customers", milliseconds(began.elapsed()), "ms");
    figure("fork_ten_writes_each_3000000", milliseconds(fork(&large)), "ms");
    search_figures(&large);
    list_figures(&refunded(small), &refunded(large));
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match (arguments.get(1).map(String::as_str), arguments.get(2).and_then(|text| text.parse().ok())) {
        (Some("memory"), Some(customers)) => memory(customers),
        (Some("figures"), _) => figures(),
        _ => println!("ask for `figures`, or for `memory` and a number of customers"),
    }
}
