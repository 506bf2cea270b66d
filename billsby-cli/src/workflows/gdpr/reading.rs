//! Everything that the service shows of a customer.

use billsby_client::types::{CustomerInvoice, CustomerSubscription};
use billsby_client::{Client, Error, Response};
use serde_json::Value;

/// A reply as it came, so that what this version of the client does not know is seen, too.
pub struct Reading {
    /// The operation.
    pub operation: &'static str,
    /// What was asked for.
    pub of: String,
    /// What was answered.
    pub reply: Value,
}

/// What the service shows of a customer.
#[derive(Default)]
pub struct Everything {
    /// The replies.
    pub readings: Vec<Reading>,
    /// The subscriptions.
    pub subscriptions: Vec<CustomerSubscription>,
    /// The invoices.
    pub invoices: Vec<CustomerInvoice>,
    /// How many credit notes there are.
    pub credit_notes: usize,
}

impl Everything {
    /// Reads whatever tells of the customer `id`. A search for `email` has to find nobody once it is erased.
    pub async fn read(client: &Client, id: &str, email: &str) -> Result<Self, Error> {
        let mut all = Self::default();
        all.note("get_customer", id, &client.get_customer(id).raw().await?);
        let mut found = client.list_customers().search(email).stream();
        while let Some(row) = found.next().await.transpose()? {
            if row.customer_unique_id.as_str() == id {
                all.note_value("list_customers", id, serde_json::to_value(&row).unwrap_or_default());
            }
        }
        let answers = client.list_custom_field_responses().customer_unique_id(id).raw().await?;
        all.note("list_custom_field_responses", id, &answers);
        let notes = client.list_customer_credit_notes(id).raw().await?;
        all.credit_notes = notes.value().len();
        all.note("list_customer_credit_notes", id, &notes);
        let invoices = client.list_customer_invoices(id).raw().await?;
        all.note("list_customer_invoices", id, &invoices);
        all.invoices = invoices.into_value();
        for number in all.invoices.iter().map(|invoice| invoice.invoice_number.clone()).collect::<Vec<_>>() {
            all.note("get_invoice", number.as_str(), &client.get_invoice(&number).raw().await?);
        }
        all.lists(client, id).await?;
        all.subscriptions(client, id).await?;
        Ok(all)
    }

    /// The company's lists name the customer in each row. The number of a document begins with the customer's id.
    async fn lists(&mut self, client: &Client, id: &str) -> Result<(), Error> {
        let mut invoices = client.list_invoices().query(id).stream();
        while let Some(row) = invoices.next().await.transpose()? {
            if row.customer_unique_id.as_str() == id {
                let number = row.invoice_number.to_string();
                self.note_value("list_invoices", &number, serde_json::to_value(&row).unwrap_or_default());
            }
        }
        let mut notes = client.list_credit_notes().query(id).stream();
        while let Some(row) = notes.next().await.transpose()? {
            if row.customer_unique_id.as_str() == id {
                let number = row.credit_note_unique_id.to_string();
                self.note_value("list_credit_notes", &number, serde_json::to_value(&row).unwrap_or_default());
            }
        }
        Ok(())
    }

    async fn subscriptions(&mut self, client: &Client, id: &str) -> Result<(), Error> {
        let subscriptions = client.list_customer_subscriptions(id).raw().await?;
        self.note("list_customer_subscriptions", id, &subscriptions);
        self.subscriptions = subscriptions.into_value();
        for subscription in self.subscriptions.iter().map(|it| it.subscription_id.clone()).collect::<Vec<_>>() {
            let id = subscription.as_str();
            self.note("get_subscription", id, &client.get_subscription(id).raw().await?);
            match client.get_shipping_address(id).raw().await {
                Ok(address) => self.note("get_shipping_address", id, &address),
                // None was given.
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
            let mut events = client.list_subscription_event_logs(id).stream();
            while let Some(event) = events.next().await.transpose()? {
                let data = Value::Object(event.event_data);
                self.note_value("list_subscription_event_logs", id, data);
            }
        }
        Ok(())
    }

    fn note<T>(&mut self, operation: &'static str, of: &str, reply: &Response<T>) {
        // The client has read it as JSON before.
        self.note_value(operation, of, reply.json().unwrap_or_default());
    }

    fn note_value(&mut self, operation: &'static str, of: &str, reply: Value) {
        self.readings.push(Reading { operation, of: of.to_owned(), reply });
    }
}
