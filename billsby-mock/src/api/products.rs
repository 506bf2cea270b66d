//! Products.

use super::custom_fields::question;
use super::values::{changed, count, given, known_if_given, page, page_request};
use crate::billing::products::{CountryLimitation, CountrySetting, Product, ProductFields, ProductFilter};
use crate::billing::{BillingError, Company};
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::types;

pub(super) fn list_products(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListProducts,
) -> Result<types::ProductPage, Rejection> {
    let wanted = page_request(request.page, request.page_size)?;
    let visibility = known_if_given(request.visibility_type, "/query/visibilityType")?;
    let found = company.list_products(&ProductFilter { search: request.search, visibility }, wanted);
    Ok(page!(types::ProductPage, found.map(|product| summary(company, product))))
}

pub(super) fn create_product(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::CreateProduct,
) -> Result<types::Product, Rejection> {
    Ok(product(company.create_product(new_fields(request.body)?)?))
}

pub(super) fn get_product(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetProduct,
) -> Result<types::Product, Rejection> {
    Ok(product(company.get_product(request.product_id.into())?))
}

pub(super) fn update_product(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::UpdateProduct,
) -> Result<types::Product, Rejection> {
    let fields = changed_fields(request.body)?;
    Ok(product(company.update_product(request.product_id.into(), fields)?))
}

fn new_fields(body: types::NewProduct) -> Result<ProductFields, BillingError> {
    let outer = body.is_any_country_allowed;
    let inner = body.product_country_limitation.map(limitation);
    Ok(ProductFields {
        name: Some(body.name),
        display_name: Some(body.display_name),
        description: body.description,
        visibility: known_if_given(body.visibility, "/visibility")?,
        billing_currency: Some(body.billing_currency.as_str().to_owned()),
        type_of_product: known_if_given(body.type_of_product, "/typeOfProduct")?,
        is_shipping_address_required: body.is_shipping_address_required,
        is_shipping_address_validation_required: body.is_shipping_address_validation_required,
        is_billing_address_validation_required: body.is_billing_address_validation_required,
        is_additional_email_required: body.is_additional_email_required,
        is_phone_number_required: body.is_phone_number_required,
        is_marketing_consent_required: body.is_marketing_consent_required,
        product_country_limitation: inner.or(outer.map(everywhere_or_nowhere)),
        alert_email: body.alert_email.map(Into::into),
        ordered_custom_fields: body.ordered_custom_fields.map(ids),
    })
}

fn changed_fields(body: types::ProductUpdate) -> Result<ProductFields, BillingError> {
    Ok(ProductFields {
        name: body.name,
        display_name: body.display_name,
        description: changed(body.description),
        visibility: known_if_given(body.visibility, "/visibility")?,
        billing_currency: body.billing_currency.map(|code| code.as_str().to_owned()),
        type_of_product: known_if_given(body.type_of_product, "/typeOfProduct")?,
        is_shipping_address_required: body.is_shipping_address_required,
        is_shipping_address_validation_required: body.is_shipping_address_validation_required,
        is_billing_address_validation_required: body.is_billing_address_validation_required,
        is_additional_email_required: body.is_additional_email_required,
        is_phone_number_required: body.is_phone_number_required,
        is_marketing_consent_required: body.is_marketing_consent_required,
        product_country_limitation: body.product_country_limitation.map(limitation),
        alert_email: changed(body.alert_email),
        ordered_custom_fields: body.ordered_custom_fields.map(ids),
    })
}

fn ids<Wire: Into<Id>, Id>(wire: Vec<Wire>) -> Vec<Id> {
    wire.into_iter().map(Into::into).collect()
}

fn limitation(body: types::ProductCountryLimitation) -> CountryLimitation {
    let setting = |setting: types::CountrySetting| CountrySetting {
        country: setting.country_iso3.as_str().to_owned(),
        address_permission: setting.address_permission.get().into(),
    };
    CountryLimitation {
        is_any_country_allowed: body.is_any_country_allowed,
        countries: body.country_settings.into_iter().flatten().map(setting).collect(),
    }
}

fn everywhere_or_nowhere(is_any_country_allowed: bool) -> CountryLimitation {
    CountryLimitation { is_any_country_allowed, countries: Vec::new() }
}

fn product(product: &Product) -> types::Product {
    let countries = product.countries.countries.iter().map(|setting| {
        types::CountrySetting::builder()
            .country_iso3(setting.country.as_str())
            .address_permission(count(setting.address_permission))
            .build()
    });
    let limitation = types::ProductCountryLimitation::builder()
        .is_any_country_allowed(product.countries.is_any_country_allowed)
        .country_settings(countries.collect::<Vec<_>>())
        .build();
    types::Product::builder()
        .description(given(&product.description))
        .product_country_limitation(limitation)
        .product_id(product.id)
        .name(product.name.as_str())
        .visibility(product.visibility)
        .billing_currency(product.currency)
        .billing_currency_template(product.currency.template())
        .display_name(product.display_name.as_str())
        .type_of_product(product.kind)
        .has_plans(!product.plans.is_empty())
        .is_shipping_address_required(product.requirements.shipping_address)
        .is_shipping_address_validation_required(product.requirements.shipping_address_validation)
        .is_billing_address_validation_required(product.requirements.billing_address_validation)
        .is_additional_email_required(product.requirements.additional_email)
        .is_phone_number_required(product.requirements.phone_number)
        .is_marketing_consent_required(product.requirements.marketing_consent)
        .number_of_plans(count(product.plans.len()))
        .alert_email(given(&product.alert_email))
        .build()
}

fn summary(company: &Company, product: &Product) -> types::ProductSummary {
    let custom_fields = company.product_custom_fields(product);
    types::ProductSummary::builder()
        .description(given(&product.description))
        .product_id(product.id)
        .name(product.name.as_str())
        .visibility(product.visibility)
        .billing_currency(product.currency)
        .billing_currency_template(product.currency.template())
        .display_name(product.display_name.as_str())
        .type_of_product(product.kind)
        .has_plans(!product.plans.is_empty())
        .is_shipping_address_required(product.requirements.shipping_address)
        .is_shipping_address_validation_required(product.requirements.shipping_address_validation)
        .is_billing_address_validation_required(product.requirements.billing_address_validation)
        .is_additional_email_required(product.requirements.additional_email)
        .is_phone_number_required(product.requirements.phone_number)
        .is_marketing_consent_required(product.requirements.marketing_consent)
        .number_of_plans(count(product.plans.len()))
        .alert_email(given(&product.alert_email))
        .custom_fields(custom_fields.into_iter().map(question).collect::<Vec<_>>())
        .ordered_custom_fields(product.custom_fields.iter().map(|id| (*id).into()).collect::<Vec<_>>())
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inner_word_on_countries_counts_over_the_outer_one() {
        let inner = || types::ProductCountryLimitation::builder().is_any_country_allowed(false).country_settings([]);
        for (outer, inner, allowed) in [
            (None, None, None),
            (Some(true), None, Some(true)),
            (Some(true), Some(inner().build()), Some(false)),
            (None, Some(inner().build()), Some(false)),
        ] {
            let body = types::NewProduct::builder()
                .name("mail")
                .display_name("Mail")
                .billing_currency("USD")
                .maybe_is_any_country_allowed(outer)
                .maybe_product_country_limitation(inner)
                .build();
            let limitation = new_fields(body).unwrap().product_country_limitation;
            assert_eq!(limitation.map(|it| it.is_any_country_allowed), allowed);
        }
    }
}
