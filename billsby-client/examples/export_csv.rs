//! Writes all customers, subscriptions and invoices to three CSV files, in constant memory.
//!
//! `cargo run -p billsby-client --example export_csv -- export/`
//!
//! The files hold personal data: mind where they lie. It exports a mock in this process; for a real company build the
//! client with `Client::from_env()?`.

use billsby_client::types::NewCustomer;
use billsby_client::{Client, Error};
use billsby_mock::{Clock, MockServer};
use indicatif::{ProgressBar, ProgressStyle};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// A table that has its name only once it is whole, so that nobody takes half an export for all of it.
struct Table {
    rows: csv::Writer<File>,
    unfinished: PathBuf,
    finished: PathBuf,
    progress: ProgressBar,
}

impl Table {
    fn create(folder: &Path, name: &str, expected: i32, header: &[&str]) -> Result<Self, Box<dyn StdError>> {
        let (unfinished, finished) = (folder.join(format!("{name}.csv.part")), folder.join(format!("{name}.csv")));
        let mut rows = csv::Writer::from_path(&unfinished)?;
        rows.write_record(header)?;
        let style = ProgressStyle::with_template("{prefix:>13} {bar:40} {pos}/{len} {per_sec}, {eta} left")?;
        let progress = ProgressBar::new(expected.try_into()?).with_style(style).with_prefix(name.to_owned());
        Ok(Self { rows, unfinished, finished, progress })
    }

    fn row<const N: usize>(&mut self, cells: [&str; N]) -> Result<(), csv::Error> {
        self.progress.inc(1);
        self.rows.write_record(cells)
    }

    fn finish(self) -> Result<(), Box<dyn StdError>> {
        self.rows.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        fs::rename(self.unfinished, &self.finished)?;
        self.progress.finish();
        println!("{} rows in {}", self.progress.position(), self.finished.display());
        Ok(())
    }
}

/// Somebody else's text, so that no spreadsheet takes it for a formula: customers choose their names. Where a
/// program reads the file instead, leave it as it is.
fn plain(text: &str) -> Cow<'_, str> {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

async fn customers(billsby: &Client, folder: &Path) -> Result<(), Box<dyn StdError>> {
    let count = billsby.list_customers().page_size(1).await?.row_count;
    let header = ["customer", "first_name", "last_name", "email", "country", "status", "created_on"];
    let mut table = Table::create(folder, "customers", count, &header)?;
    let mut rows = billsby.list_customers().stream().read_ahead(2);
    while let Some(it) = rows.next().await.transpose()? {
        let (id, country) = (it.customer_unique_id.as_str(), it.billing_address.country.as_str());
        let (first_name, last_name, email) = (plain(&it.first_name), plain(&it.last_name), plain(&it.email));
        let created_on = it.created_on.instant().to_string();
        table.row([id, &first_name, &last_name, &email, country, it.status.as_str(), &created_on])?;
    }
    table.finish()
}

async fn subscriptions(billsby: &Client, folder: &Path) -> Result<(), Box<dyn StdError>> {
    let count = billsby.list_subscriptions().page_size(1).await?.row_count;
    let header = ["subscription", "customer", "product", "plan", "status", "created_on"];
    let mut table = Table::create(folder, "subscriptions", count, &header)?;
    let mut rows = billsby.list_subscriptions().stream().read_ahead(2);
    while let Some(it) = rows.next().await.transpose()? {
        let (id, customer) = (it.subscription_unique_id.as_str(), it.customer_unique_id.as_str());
        let created_on = it.created_on.instant().to_string();
        table.row([id, customer, &it.product_name, &it.plan_name, it.status.as_str(), &created_on])?;
    }
    table.finish()
}

async fn invoices(billsby: &Client, folder: &Path) -> Result<(), Box<dyn StdError>> {
    let count = billsby.list_invoices().page_size(1).await?.row_count;
    let header = ["invoice", "customer", "amount", "currency", "status", "created_on"];
    let mut table = Table::create(folder, "invoices", count, &header)?;
    let mut rows = billsby.list_invoices().stream().read_ahead(2);
    while let Some(it) = rows.next().await.transpose()? {
        let (id, customer) = (it.invoice_number.as_str(), it.customer_unique_id.as_str());
        // Digits and a point, never through a float; the currency decides where the point stands, and goes with it.
        // A currency that is not known stops the export: a guess could be wrong by a factor of a hundred.
        let amount = it.amount.in_currency(&it.currency)?;
        let created_on = it.created_on.instant().to_string();
        table.row([id, customer, &amount, it.currency.as_str(), it.status.as_str(), &created_on])?;
    }
    table.finish()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;
    let temporary = || std::env::temp_dir().join(format!("billsby-export-{}", std::process::id()));
    let folder = std::env::args_os().nth(1).map_or_else(temporary, PathBuf::from);
    fs::create_dir_all(&folder)?;

    somebody_with_an_ugly_name(&billsby).await?;
    customers(&billsby, &folder).await?;
    subscriptions(&billsby, &folder).await?;
    invoices(&billsby, &folder).await
}

async fn somebody_with_an_ugly_name(billsby: &Client) -> Result<(), Error> {
    let customer = NewCustomer::builder()
        .first_name("=HYPERLINK(\"http://evil.example\")")
        .last_name("O'Hara, \"Bo\"")
        .email("bo@example.com")
        .address_line1("1 Main Street")
        .city("Springfield")
        .country("USA")
        .post_code("62701")
        .build();
    billsby.create_customer(customer).await.map(drop)
}
