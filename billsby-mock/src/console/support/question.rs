//! What a person is asked before money moves: what is to be done, to whom, and for how much.

use crate::billing::Company;
use crate::billing::ids::DocumentNumber;
use crate::billing::invoices::Invoice;
use crate::billing::money::Money;
use crate::console::docs::{Told, plain, title};
use crate::console::figures::{amount, words};
use serde::Serialize;
use serde_json::{Map, Value};

/// The question. It tells how things stand: once they are otherwise, it is another one.
#[derive(Debug, Serialize)]
pub(super) struct Question {
    title: String,
    consequence: String,
    facts: Vec<Fact>,
}

#[derive(Debug, Serialize)]
struct Fact {
    name: String,
    value: String,
}

impl Question {
    pub(super) fn of(operation: &str, told: Told, arguments: &Map<String, Value>, company: &Company) -> Self {
        let text = |name: &str| arguments.get(name).and_then(Value::as_str);
        let invoice = text("invoiceNumber").and_then(|number| DocumentNumber::of_invoice(number).ok());
        let invoice = invoice.and_then(|number| Some(company.get_invoice(number).ok()?.invoice));
        let customer = text("customerUniqueId").and_then(|id| id.parse().ok()).or(invoice.map(Invoice::customer));
        let customer = customer.and_then(|id| company.get_customer_record(id).ok());
        let mut facts = Vec::new();
        let mut fact = |name: String, value: String| facts.push(Fact { name, value });
        if let Some(customer) = customer {
            fact("Customer".to_owned(), format!("{} ({})", customer.contact.full_name(), customer.id));
        }
        if let Some(invoice) = invoice {
            fact("Invoice".to_owned(), format!("{}, {}", invoice.number, words(invoice.status.as_str())));
        }
        let is_told = |name: &str| match name {
            "customerUniqueId" => customer.is_some(),
            "invoiceNumber" => invoice.is_some(),
            _ => false,
        };
        for (name, value) in arguments.iter().filter(|(name, _)| !is_told(name)) {
            let money = value.as_i64().filter(|_| name == "amount").zip(invoice.map(Invoice::currency));
            let value = money.map_or_else(|| plain(value), |(minor, currency)| amount(Money::new(minor, currency)));
            fact(title(&words(name)), value);
        }
        if let Some(invoice) = invoice {
            fact("Invoice amount".to_owned(), amount(invoice.amount));
            let refundable = invoice.refundable_amount();
            if refundable > 0 {
                fact("Can be refunded".to_owned(), amount(Money::new(refundable, invoice.currency())));
            }
            fact("Attempts to charge it".to_owned(), invoice.payments.len().to_string());
        }
        let consequence = format!("{} {}", told.summary, told.description);
        Self { title: format!("{}?", title(operation)), consequence, facts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, now};
    use serde_json::json;

    #[test]
    fn a_question_names_customer_invoice_and_amount_and_changes_with_them() {
        let mut shop = Shop::new();
        let (customer, _) = shop.subscribe();
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        let arguments = json!({ "customerUniqueId": customer, "invoiceNumber": number.to_string(), "amount": 500 });
        let arguments: Map<String, Value> = serde_json::from_value(arguments).unwrap();
        let ask = |company: &Company| {
            let told = crate::console::docs::told("refund_invoice").unwrap();
            json!(Question::of("refund_invoice", told, &arguments, company))
        };
        let question = ask(&shop.company);
        assert_eq!(question["title"], "Refund invoice?");
        assert_eq!(question, ask(&shop.company));
        let facts = question["facts"].to_string();
        for part in [customer.to_string(), number.to_string(), "5.00 ".to_owned()] {
            assert!(facts.contains(&part), "{part}: {facts}");
        }
        shop.company.refund_invoice(customer, &number.to_string(), 500, now()).unwrap();
        assert_ne!(question, ask(&shop.company));
    }
}
