//! Customers.

use super::values::{given, id, page, page_request, phone_parts};
use crate::billing::Company;
use crate::billing::address::{Address, Contact, PhoneInput};
use crate::billing::customers::{Customer, CustomerDetails, CustomerUpdate, NewCustomer};
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::{Timestamp, types};

pub(super) fn list_customers(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomers,
) -> Result<types::CustomerPage, Rejection> {
    let wanted = page_request(request.page, request.page_size)?;
    let found = company.list_customers(request.search.as_deref(), wanted);
    Ok(page!(types::CustomerPage, found.map(summary)))
}

pub(super) fn create_customer(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::CreateCustomer,
) -> Result<types::CustomerCreated, Rejection> {
    let body = request.body;
    let address = Address {
        line1: body.address_line1.into(),
        line2: body.address_line2.unwrap_or_default().into(),
        city: body.city.into(),
        state: body.state.unwrap_or_default().into(),
        country: body.country.as_str().into(),
        post_code: body.post_code.into(),
    };
    let contact = Contact {
        first_name: body.first_name.into(),
        last_name: body.last_name.into(),
        email: body.email.as_str().into(),
        address,
    };
    let new = NewCustomer { contact, card: body.card_details.map(Into::into) };
    let id = company.create_customer(new, now)?;
    Ok(types::CustomerCreated::builder().customer_unique_id(id).build())
}

pub(super) fn get_customer(
    company: &Company,
    now: jiff::Timestamp,
    request: requests::GetCustomer,
) -> Result<types::Customer, Rejection> {
    let CustomerDetails { customer, company_currency, total_amount_paid, average_amount_per_month } =
        company.get_customer(id(request.customer_unique_id.as_str())?, now)?;
    let contact = customer.contact.read();
    let (dial_country, dial_code, number) = phone_parts(customer.phone.as_deref());
    Ok(types::Customer::builder()
        .customer_unique_id(customer.id)
        .first_name(contact.first_name)
        .last_name(contact.last_name)
        .email(contact.email)
        .additional_email(given(&customer.additional_email))
        .phone_number_dial_country(dial_country)
        .phone_number_dial_code(dial_code)
        .phone_number(number)
        .billing_address(&contact.address)
        .is_marketing_consent_given(customer.marketing_consent)
        .status(customer.status)
        .card_status(customer.card_status())
        .company_currency(company_currency)
        .total_amount_paid(total_amount_paid)
        .average_amount_per_month(average_amount_per_month)
        .created_on(Timestamp::utc(customer.created_on.timestamp()))
        .build())
}

pub(super) fn update_customer(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::UpdateCustomer,
) -> Result<types::UpdatedCustomer, Rejection> {
    let body = request.body;
    let contact = Contact {
        first_name: body.first_name.into(),
        last_name: body.last_name.into(),
        email: body.email.as_str().into(),
        address: body.billing_address.into(),
    };
    let phone = PhoneInput {
        dial_country: body.phone_number_dial_country,
        dial_code: body.phone_number_dial_code,
        number: body.phone_number,
    };
    let customer =
        company.update_customer(id(request.customer_unique_id.as_str())?, CustomerUpdate { contact, phone }, now)?;
    let contact = customer.contact.read();
    let (dial_country, dial_code, number) = phone_parts(customer.phone.as_deref());
    Ok(types::UpdatedCustomer::builder()
        .customer_id(customer.number.to_string())
        .unique_id(customer.id)
        .first_name(contact.first_name)
        .last_name(contact.last_name)
        .email(contact.email)
        .additional_email(given(&customer.additional_email))
        .phone_number_dial_country(dial_country)
        .phone_number_dial_code(dial_code)
        .phone_number(number)
        .billing_address(&contact.address)
        .is_marketing_consent_given(customer.marketing_consent)
        .created_on(Timestamp::utc(customer.created_on.timestamp()))
        .build())
}

pub(super) fn delete_customer(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::DeleteCustomer,
) -> Result<(), Rejection> {
    Ok(company.delete_customer(id(request.customer_unique_id.as_str())?, now)?)
}

pub(super) fn request_payment_details_update(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::RequestPaymentDetailsUpdate,
) -> Result<(), Rejection> {
    Ok(company.request_payment_details_update(id(request.customer_unique_id.as_str())?, now)?)
}

pub(super) fn update_payment_card(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::UpdatePaymentCard,
) -> Result<(), Rejection> {
    let customer = id(request.customer_unique_id.as_str())?;
    Ok(company.update_payment_card(customer, request.body.into(), now)?)
}

pub(super) fn erase_customer_data(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::EraseCustomerData,
) -> Result<types::ErasedCustomer, Rejection> {
    let CustomerDetails { customer, company_currency, total_amount_paid, average_amount_per_month } =
        company.erase_customer_data(id(request.customer_unique_id.as_str())?, now)?;
    let contact = customer.contact.read();
    let (dial_country, dial_code, number) = phone_parts(customer.phone.as_deref());
    Ok(types::ErasedCustomer::builder()
        .customer_unique_id(customer.id)
        .unique_id(customer.id)
        .first_name(contact.first_name)
        .last_name(contact.last_name)
        .email(contact.email)
        .additional_email(given(&customer.additional_email))
        .phone_number_dial_country(dial_country)
        .phone_number_dial_code(dial_code)
        .phone_number(number)
        .billing_address(&contact.address)
        .customer_tax_reg_number(given(&customer.tax_number))
        .is_marketing_consent_given(customer.marketing_consent)
        .status(customer.status)
        .card_status(customer.card_status())
        .company_currency(company_currency)
        .total_amount_paid(total_amount_paid)
        .average_amount_per_month(average_amount_per_month)
        .created_on(Timestamp::utc(customer.created_on.timestamp()))
        .build())
}

fn summary(customer: &Customer) -> types::CustomerSummary {
    let contact = customer.contact.read();
    let (dial_country, dial_code, number) = phone_parts(customer.phone.as_deref());
    types::CustomerSummary::builder()
        .customer_unique_id(customer.id)
        .first_name(contact.first_name)
        .last_name(contact.last_name)
        .email(contact.email)
        .created_on(Timestamp::utc(customer.created_on.timestamp()))
        .status(customer.status)
        .phone_number(number)
        .phone_number_dial_code(dial_code)
        .phone_number_dial_code_country(dial_country)
        .billing_address(&contact.address)
        .build()
}
