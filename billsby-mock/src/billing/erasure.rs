//! Erasure: a person is forgotten, the books stay.
//!
//! Every personal field reads `gdpr` afterwards: on the customer, in the
//! copies that invoices and credit notes keep, in shipping addresses, answers
//! to custom fields, event logs and waiting notices. The card is removed.

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::address::{Address, Contact, ERASED, Phone};
use crate::billing::company::Company;
use crate::billing::customers::CustomerDetails;
use crate::billing::error::BillingError;
use crate::billing::ids::CustomerId;
use crate::billing::outbox::Notice;

impl Company {
    /// Overwrites everything personal about a customer. Subscriptions and
    /// invoices stay; without a card nothing more can be charged.
    pub fn erase_customer_data(
        &mut self,
        id: CustomerId,
        now: Timestamp,
    ) -> Result<CustomerDetails<'_>, BillingError> {
        let customer = self.get_customer_record(id)?.clone();
        let nobody = Arc::new(Contact::erased());
        let gdpr = || ERASED.to_owned();

        self.store.update_customer(id, |customer| {
            customer.contact = Arc::clone(&nobody);
            customer.additional_email = gdpr();
            customer.phone = Some(Phone {
                dial_country: gdpr(),
                dial_code: gdpr(),
                number: gdpr(),
            });
            customer.tax_number = gdpr();
            customer.ip_address = gdpr();
            customer.card = None;
        });
        for invoice in customer.invoices {
            self.store.invoices.update(invoice, |invoice| {
                invoice.contact = Arc::clone(&nobody);
                invoice.card = None;
            });
        }
        for note in customer.credit_notes {
            self.store
                .credit_notes
                .update(note, |note| note.contact = Arc::clone(&nobody));
        }
        for response in customer.responses {
            self.store
                .custom_field_responses
                .update(response, |response| response.value = gdpr());
        }
        for subscription in customer.subscriptions {
            let number = self
                .store
                .update_subscription(subscription, |subscription| {
                    if let Some(address) = &mut subscription.shipping_address {
                        *address = Address::erased();
                    }
                    subscription.number
                });
            let logs = number.and_then(|number| self.store.event_logs.get_mut(&number));
            logs.into_iter().flatten().for_each(|entry| entry.erase());
        }
        self.outbox.erase(id);
        self.post_customer(id, now, Notice::CustomerUpdated);
        self.get_customer(id, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::custom_fields::{CustomFieldAnswer, CustomFieldType, NewCustomField};
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
            order.shipping_address = Some(Address {
                line1: "Xanadu 1".into(),
                ..Default::default()
            });
            order.additional_email = Some("xanadu@post.example".into());
            order.answers = vec![CustomFieldAnswer {
                field,
                value: "Xanadu".into(),
            }];
        });
        shop.company.store.update_customer(customer, |found| {
            let contact = Contact {
                first_name: "Xanadu".into(),
                ..(*found.contact).clone()
            };
            found.contact = Arc::new(contact);
        });
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        shop.company
            .refund_invoice(customer, &number.to_string(), 100, now())
            .unwrap();
        let person = [
            "Xanadu",
            "xanadu",
            "ada.byron@",
            "Byron",
            "tok_",
            "1 Main Road",
        ];
        let dump = |company: &Company| {
            format!(
                "{:?} {:?}",
                company.store,
                company.outbox.waiting().collect::<Vec<_>>()
            )
        };
        assert!(person.iter().all(|text| dump(&shop.company).contains(text)));

        let details = shop.company.erase_customer_data(customer, now()).unwrap();
        assert_eq!(details.customer.contact.email, "gdpr");
        assert_eq!(details.total_amount_paid.minor, 4900);
        for text in person {
            assert!(!dump(&shop.company).contains(text), "{text} is left");
        }
        assert!(shop.company.get_subscription(subscription).is_ok());
        assert_eq!(
            shop.company.list_customer_invoices(customer).unwrap().len(),
            1
        );
    }
}
