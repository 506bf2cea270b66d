//! Customers of Billsby.

use super::Billsby;
use super::listing::{Rows, remote_rows, row, start, window, wire};
use super::value::{instant, text};
use crate::types;
use crate::unified::customer::whole_name;
use crate::unified::query::Range;
use crate::unified::walk::{List, Window};
use crate::unified::{Answer, Customer, ListQuery, RemoteData};

fn phone(dial_code: Option<&str>, number: Option<&str>) -> Option<String> {
    let number = number.filter(|number| !number.is_empty())?;
    Some(match dial_code.map(|code| code.trim_start_matches('+')).filter(|code| !code.is_empty()) {
        Some(code) => format!("+{code} {number}"),
        None => number.to_owned(),
    })
}

macro_rules! customer {
    ($of:expr, $remote:expr) => {{
        let (of, remote_data) = ($of, $remote);
        Customer {
            id: of.customer_unique_id.to_string(),
            first_name: text(&of.first_name),
            last_name: text(&of.last_name),
            name: whole_name(&of.first_name, &of.last_name),
            email: text(&of.email),
            phone: phone(of.phone_number_dial_code.as_deref(), of.phone_number.as_deref()),
            created_at: instant(of.created_on),
            updated_at: None,
            remote_data,
        }
    }};
}

pub fn customer(of: &types::Customer, remote_data: Option<RemoteData>) -> Customer {
    customer!(of, remote_data)
}

pub fn listed_customer(of: &types::CustomerSummary, remote_data: Option<RemoteData>) -> Customer {
    customer!(of, remote_data)
}

pub struct Customers<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
}

impl List for Customers<'_> {
    type Row = Customer;
    type Record = Customer;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Customer>> {
        Box::pin(async move {
            let request = self.billsby.client.list_customers().page(wire(number)).page_size(wire(size));
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let customer = listed_customer(of, remote);
                row(&of.customer_unique_id, customer.created_at, customer)
            }))
        })
    }

    fn records(&self, row: Customer) -> Answer<'_, Vec<Customer>> {
        let is_wanted = self.range().contains(row.created_at);
        Box::pin(async move { Ok(Vec::from_iter(is_wanted.then_some(row))) })
    }

    fn id(record: &Customer) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}
