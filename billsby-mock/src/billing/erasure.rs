//! Erasure: a person is forgotten, the books stay.
//!
//! Every personal field reads `gdpr` afterwards: on the customer, in the
//! copies that invoices and credit notes keep, in shipping addresses, answers
//! to custom fields, event logs, notices and webhooks, and on the card. The
//! country stays a code, the card can still be charged, and the company's own
//! words, descriptions of charges and feature tags, stay (assumed).

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::address::{ERASED, Phone};
use crate::billing::company::Company;
use crate::billing::customers::CustomerDetails;
use crate::billing::error::BillingError;
use crate::billing::ids::CustomerId;
use crate::billing::outbox::Notice;
use crate::billing::payments::Card;
use crate::billing::text::Text;

impl Company {
    /// Overwrites everything personal about a customer. Subscriptions,
    /// invoices, the country and the card stay (assumed); the name on the card does not.
    pub fn erase_customer_data(&mut self, id: CustomerId, now: Timestamp) -> Result<CustomerDetails<'_>, BillingError> {
        let customer = self.get_customer_record(id)?.clone();
        let gdpr = || Text::from(ERASED);

        self.store.update_customer(id, |customer| {
            customer.contact = customer.contact.unpack().erased().into();
            customer.additional_email = ERASED.into();
            customer.phone = Some(Box::new(Phone { dial_country: gdpr(), dial_code: gdpr(), number: gdpr() }));
            customer.tax_number = ERASED.into();
            customer.ip_address = ERASED.into();
            customer.card = customer.card.as_deref().map(nameless);
        });
        for invoice in customer.invoices() {
            self.store.update_invoice(invoice, |invoice| {
                invoice.contact = invoice.contact.unpack().erased().into();
                invoice.card = invoice.card.as_deref().map(nameless);
            });
        }
        for note in customer.credit_notes() {
            self.store.credit_notes.update(note, |note| {
                note.contact = note.contact.unpack().erased().into();
            });
        }
        for response in customer.responses {
            self.store.custom_field_responses.update(response, |response| response.value = ERASED.to_owned());
        }
        for subscription in &customer.subscriptions {
            self.store.update_subscription(*subscription, |subscription| {
                if let Some(address) = &mut subscription.shipping_address {
                    **address = address.erased();
                }
                subscription.events.erase();
            });
        }
        self.erase_notices(id);
        self.post_customer(id, now, Notice::CustomerUpdated);
        self.get_customer(id, now)
    }

    /// Overwrites a person in everything told or to be told.
    pub(crate) fn erase_notices(&mut self, id: CustomerId) {
        self.outbox.erase(id);
        self.webhooks.erase(id);
    }
}

/// A card without the name on it.
fn nameless(card: &Card) -> Arc<Card> {
    Arc::new(Card { full_name: ERASED.into(), ..card.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::address::{Address, Contact};
    use crate::billing::custom_fields::{CustomFieldAnswer, CustomFieldType, NewCustomField};
    use crate::billing::customers::CardStatus;
    use crate::billing::fixture::{Shop, now};

    #[test]
    fn no_string_of_the_person_is_left() {
        let mut shop = Shop::new();
        let field = shop
            .company
            .create_custom_field(NewCustomField {
                kind: CustomFieldType::SingleLineTextField,
                label: "Dog".into(),
                description: String::new(),
                options: None,
                compulsory: false,
            })
            .unwrap();
        let (customer, subscription) = shop.subscribe_with(|order| {
            order.shipping_address = Some(Address { line1: "Xanadu 1".into(), ..Default::default() });
            order.additional_email = Some("xanadu@post.example".into());
            order.answers = vec![CustomFieldAnswer { field, value: "Xanadu".into() }];
        });
        shop.company.store.update_customer(customer, |found| {
            found.contact = Contact { first_name: "Xanadu".into(), ..found.contact.unpack() }.into();
        });
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        shop.company.refund_invoice(customer, &number.to_string(), 100, now()).unwrap();
        let person = ["Xanadu", "xanadu", "ada.byron@", "Byron", "1 Main Road"];
        let dump =
            |company: &Company| format!("{:?} {:?}", company.store, company.outbox.waiting().collect::<Vec<_>>());
        assert!(person.iter().all(|text| dump(&shop.company).contains(text)));

        let details = shop.company.erase_customer_data(customer, now()).unwrap();
        assert_eq!(details.customer.contact.email(), "gdpr");
        assert_eq!(details.customer.contact.country(), "GBR");
        assert_eq!(details.customer.card_status(), CardStatus::Valid);
        assert_eq!(details.total_amount_paid.minor, 4900);
        // `Debug` hides who holds a card, so the dump below cannot tell.
        let cards = |company: &Company| {
            let invoices = company.store.invoices.iter().map(|invoice| invoice.card.clone());
            let customers = company.store.customers.iter().map(|customer| customer.card.clone());
            invoices.chain(customers).flatten().collect::<Vec<_>>()
        };
        assert!(cards(&shop.company).iter().all(|card| card.full_name == ERASED));
        for text in person {
            assert!(!dump(&shop.company).contains(text), "{text} is left");
        }
        assert!(shop.company.get_subscription(subscription).is_ok());
        assert_eq!(shop.company.list_customer_invoices(customer).unwrap().len(), 1);
    }
}
