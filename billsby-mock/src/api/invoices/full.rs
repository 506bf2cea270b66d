//! An invoice as the customer's own page shows it.

use super::super::countries::country_name;
use super::super::values::given;
use crate::billing::bills::Line;
use crate::billing::invoices::{Billed, Invoice};
use crate::billing::money::{Currency, Money, Share};
use crate::billing::rules::Tax;
use crate::billing::settings::Settings;
use billsby_client::{Timestamp, types};

pub(super) fn invoice(invoice: &Invoice, company: &Settings) -> types::Invoice {
    let (currency, contact) = (invoice.currency(), invoice.contact.read());
    let proration = invoice.proration.as_deref();
    // The card on file is kept from the start, and shown once it was asked.
    let card = invoice.card.as_deref().filter(|_| !invoice.payments.is_empty());
    let (branding, support, advert) = (&company.branding, &company.support, company.advert.as_ref());
    let (address, phone) = (&company.address, &company.phone);
    types::Invoice::builder()
        .invoice_id(invoice.id)
        .customer_email(contact.email)
        .customer_first_name(contact.first_name)
        .customer_last_name(contact.last_name)
        .customer_unique_id(invoice.customer())
        .address_line1(contact.address.line1)
        .maybe_address_line2(given(contact.address.line2))
        .maybe_address_post_code(given(contact.address.post_code))
        .address_city(contact.address.city)
        .maybe_address_state(given(contact.address.state))
        .address_country(country_name(contact.address.country))
        .address_country_code(contact.address.country)
        .invoice_number(invoice.number)
        .created_on(Timestamp::utc(invoice.created_on.timestamp()))
        .formatted_amount(invoice.amount)
        .amount(invoice.amount)
        .refundable_amount(Money::new(invoice.refundable_amount(), currency))
        .currency(currency)
        .status(invoice.status)
        .sub_total(Money::new(invoice.amount.minor - invoice.tax_total(), currency))
        .tax_total(Money::new(invoice.tax_total(), currency))
        .maybe_proration_adjustment(proration.map(|proration| proration.adjustment.to_string()))
        .maybe_proration_factor(proration.map(|proration| factor(proration.share)))
        .taxes(invoice.tax.iter().map(|tax| self::tax(tax, invoice)).collect::<Vec<_>>())
        .invoice_type(invoice.kind)
        .subscriptions([subscription(invoice.billed.as_ref(), &invoice.lines, currency)])
        .company_name(company.name.as_str())
        .company_email(company.email.as_str())
        .maybe_company_tax_number(given(&company.tax_number))
        .company_domain(company.domain.as_str())
        .maybe_company_phone_number_dial_country(given(&phone.dial_country))
        .maybe_company_phone_number_dial_code(given(&phone.dial_code))
        .maybe_company_phone_number(given(&phone.number))
        .maybe_company_address_line1(given(&address.line1))
        .maybe_company_address_line2(given(&address.line2))
        .maybe_company_city(given(&address.city))
        .maybe_company_state(given(&address.state))
        .maybe_company_post_code(given(&address.post_code))
        .maybe_company_country(given(country_name(&address.country)))
        .maybe_branding_logo(given(&branding.logo))
        .maybe_branding_logo_background_color(given(&branding.logo_background_color))
        .maybe_branding_highlight_color(given(&branding.highlight_color))
        .maybe_support_url(given(&support.url))
        .maybe_card_type(card.map(|card| &*card.brand))
        .maybe_card_last4_digits(card.map(|card| card.last4_digits.as_str()))
        .maybe_card_expiry_month(card.map(|card| card.expiry_month.to_string()))
        .maybe_card_expiry_year(card.map(|card| card.expiry_year.to_string()))
        .maybe_footer_company_name(given(&company.name))
        .maybe_footer_address_line1(given(&address.line1))
        .maybe_footer_address_line2(given(&address.line2))
        .maybe_footer_address_state(given(&address.state))
        .maybe_footer_address_city(given(&address.city))
        .maybe_footer_address_post_code(given(&address.post_code))
        .maybe_footer_address_country_iso3(given(&address.country))
        .maybe_footer_email_address(given(&company.email))
        .maybe_footer_phone_number_dial_country(given(&phone.dial_country))
        .maybe_footer_phone_number_dial_code(given(&phone.dial_code))
        .maybe_footer_phone_number(given(&phone.number))
        .maybe_support_contact_heading(given(&support.heading))
        .maybe_support_contact_content(given(&support.content))
        .maybe_support_contact_support_url(given(&support.url))
        .maybe_support_contact_support_url_button_text(given(&support.button_text))
        .is_advert_enabled(advert.is_some().to_string())
        .maybe_advert_image_url(advert.map(|advert| advert.image_url.as_str()))
        .maybe_advert_link_to_url(advert.map(|advert| advert.link_url.as_str()))
        .build()
}

fn tax(tax: &Tax, invoice: &Invoice) -> types::InvoiceTax {
    types::InvoiceTax::builder()
        .name(tax.name.as_str())
        .rate(format!("{}%", tax.rate))
        .amount(Money::new(invoice.tax_total(), invoice.currency()))
        .build()
}

/// The wire has the share as a number with decimals; nothing is reckoned with it.
fn factor(share: Share) -> f64 {
    share.part as f64 / share.whole as f64
}

fn subscription(billed: Option<&Billed>, lines: &[Line], currency: Currency) -> types::InvoiceSubscription {
    types::InvoiceSubscription::builder()
        .maybe_subscription_unique_id(billed.map(|billed| billed.subscription))
        .maybe_plan_name(billed.map(|billed| &*billed.plan_name))
        .maybe_billing_period_start(billed.map(|billed| Timestamp::utc(billed.period.start.timestamp())))
        .maybe_billing_period_end(billed.map(|billed| Timestamp::utc(billed.period.end.timestamp())))
        .subscription_items(lines.iter().map(|line| item(line, currency)).collect::<Vec<_>>())
        .build()
}

fn item(line: &Line, currency: Currency) -> types::InvoiceItem {
    let money = |minor| Money::new(minor, currency);
    types::InvoiceItem::builder()
        .description(&*line.description)
        .units(line.units.to_string())
        .unit_price(money(line.unit_price))
        .discounts(money(line.discount))
        .amount(money(line.amount))
        .build()
}
