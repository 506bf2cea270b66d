//! Custom fields and the customers' answers.

use super::values::{changed, given, id, known};
use crate::billing::Company;
use crate::billing::custom_fields::{Answered, CustomField, CustomFieldUpdate, NewCustomField};
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::types;

pub(super) fn list_custom_fields(
    company: &Company,
    _now: jiff::Timestamp,
    _request: requests::ListCustomFields,
) -> Result<Vec<types::CustomField>, Rejection> {
    Ok(company.list_custom_fields().map(question).collect())
}

pub(super) fn create_custom_field(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::CreateCustomField,
) -> Result<(), Rejection> {
    let body = request.body;
    company.create_custom_field(NewCustomField {
        kind: known(&body.type_, "/type")?,
        label: body.label,
        description: body.description,
        options: body.options,
        compulsory: body.compulsory,
    })?;
    Ok(())
}

pub(super) fn update_custom_field(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::UpdateCustomField,
) -> Result<(), Rejection> {
    let body = request.body;
    let update = CustomFieldUpdate {
        label: body.label,
        description: body.description,
        options: changed(body.options),
        compulsory: body.compulsory,
    };
    Ok(company.update_custom_field(request.custom_field_id.into(), update)?)
}

pub(super) fn list_custom_field_responses(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomFieldResponses,
) -> Result<Vec<types::CustomFieldResponse>, Rejection> {
    let customer = request.customer_unique_id.map(|text| id(text.as_str())).transpose()?;
    let found = company.list_custom_field_responses(request.product_id.map(Into::into), customer)?;
    Ok(found.into_iter().map(response).collect())
}

pub(super) fn update_custom_field_response(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::UpdateCustomFieldResponse,
) -> Result<Vec<types::CustomFieldResponse>, Rejection> {
    let id = request.custom_field_response_id.into();
    let changed = company.update_custom_field_response(id, request.body.value)?;
    Ok(vec![response(changed)])
}

pub(super) fn question(field: &CustomField) -> types::CustomField {
    types::CustomField::builder()
        .custom_field_id(field.id)
        .type_(field.kind)
        .label(field.label.as_str())
        .description(field.description.as_str())
        .options(given(&field.options).filter(|_| field.kind.has_choices()))
        .compulsory(field.is_compulsory)
        .build()
}

fn response((response, field): Answered<'_>) -> types::CustomFieldResponse {
    types::CustomFieldResponse::builder()
        .custom_field_response_id(response.id)
        .custom_field(question(field))
        .value(response.value.as_str())
        .build()
}
