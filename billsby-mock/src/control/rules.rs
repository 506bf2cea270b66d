//! The rules of billing.

use super::generated::operations::tables;
use super::generated::requests;
use super::values::{duration, length, member};
use crate::billing::BillingError;
use crate::billing::error::Violations;
use crate::billing::rules::{Counting, DunningRule, InvoiceEnd, NotAPercentage, Rules, Tax};
use crate::companies::World;
use crate::runtime::json::Json;
use crate::runtime::validate::{Place, validate};
use crate::runtime::{Rejection, Violation};
use billsby_mock_control::types;
use jiff::SignedDuration;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn get_rules(world: &World, _: requests::GetRules) -> Result<types::Rules, Rejection> {
    Ok(world.act(|company, _| rules(company.rules())))
}

pub(super) fn update_rules(world: &World, request: requests::UpdateRules) -> Result<types::Rules, Rejection> {
    world.act(|company, _| {
        company.set_rules(changed(company.rules().clone(), request.body)?)?;
        Ok(rules(company.rules()))
    })
}

/// The rules that a company bills by, with what is given in place of what is usual. It is given as
/// `PUT /_mock/companies/{domain}/rules` takes it, but what is not known is refused, and not passed over: nobody reads an
/// answer that would show it missing.
///
/// # Errors
/// Everything that is wrong with it, in one rejection.
pub fn read_rules(change: Value) -> Result<Rules, Rejection> {
    let mut violations = Vec::new();
    let mut change = Json::from(change);
    if let Some(table) = &tables::UPDATE_RULES.body {
        validate(table.schema, &mut change, &Place::at("/body"), &mut violations);
    }
    let change = Value::from(change);
    let misfit = |error: serde_json::Error| BillingError::invalid("", error.to_string());
    if violations.is_empty() {
        let known: types::RulesChange = serde_json::from_value(change.clone()).map_err(misfit)?;
        note_unknown(&change, &serde_json::to_value(&known).map_err(misfit)?, "/body", &mut violations);
        if violations.is_empty() {
            return Ok(changed(Rules::default(), known)?);
        }
    }
    Err(Rejection::invalid(violations))
}

/// Notes the fields of `given` that `read` does not have.
fn note_unknown(given: &Value, read: &Value, pointer: &str, violations: &mut Vec<Violation>) {
    match (given, read) {
        (Value::Object(given), Value::Object(read)) => {
            for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
                let pointer = format!("{pointer}/{name}");
                match read.get(name) {
                    Some(read) => note_unknown(value, read, &pointer, violations),
                    None => violations.push(Violation { pointer, message: "is not known".to_owned() }),
                }
            }
        }
        (Value::Array(given), Value::Array(read)) => {
            for (place, (value, read)) in given.iter().zip(read).enumerate() {
                note_unknown(value, read, &format!("{pointer}/{place}"), violations);
            }
        }
        _ => {}
    }
}

/// Puts what was read in its place, or notes what was wrong with it.
fn put<T>(violations: &mut Violations, place: &mut T, read: Result<T, BillingError>) {
    if let Some(value) = violations.take(read) {
        *place = value;
    }
}

/// The rules with what is given in place of what was.
fn changed(mut rules: Rules, change: types::RulesChange) -> Result<Rules, BillingError> {
    let mut violations = Violations::default();
    if let Some(settlement) = change.settlement {
        put(&mut violations, &mut rules.settlement, member(settlement.as_str(), "/settlement"));
    }
    if let Some(counting) = change.counting {
        put(&mut violations, &mut rules.counting, read_counting(&counting));
    }
    if let Some(dunning) = change.dunning {
        if let Some(rule) = dunning.declined {
            put(&mut violations, &mut rules.dunning.declined, read_dunning_rule(&rule, "/dunning/declined"));
        }
        if let Some(rule) = dunning.failed {
            put(&mut violations, &mut rules.dunning.failed, read_dunning_rule(&rule, "/dunning/failed"));
        }
    }
    if let Some(taxes) = change.taxes {
        put(&mut violations, &mut rules.taxes, read_taxes(taxes));
    }
    violations.finish()?;
    Ok(rules)
}

fn read_counting(counting: &types::Counting) -> Result<Counting, BillingError> {
    match (&counting.mode, &counting.lag) {
        (types::CountingMode::Immediate, None) => Ok(Counting::Immediate),
        (types::CountingMode::Queued, Some(lag)) => Ok(Counting::Queued(duration(lag, "/counting/lag")?)),
        (types::CountingMode::Immediate, Some(_)) => {
            Err(BillingError::invalid("/counting/lag", "must be left out where counting is Immediate"))
        }
        (types::CountingMode::Queued, None) => {
            Err(BillingError::invalid("/counting/lag", "must say how long a change is queued"))
        }
        (mode, _) => Err(BillingError::invalid("/counting/mode", format!("must be a known value, not `{mode}`"))),
    }
}

fn read_dunning_rule(rule: &types::DunningRule, at: &str) -> Result<DunningRule, BillingError> {
    let mut violations = Violations::default();
    let retries = rule.retries.iter().enumerate();
    let retries: Vec<SignedDuration> =
        retries.filter_map(|(place, wait)| violations.take(duration(wait, &format!("{at}/retries/{place}")))).collect();
    let invoice = violations.take(read_invoice_end(rule, at));
    let subscription = violations.take(member(rule.subscription_end.as_str(), &format!("{at}/subscriptionEnd")));
    violations.finish()?;
    match (invoice, subscription) {
        (Some(invoice), Some(subscription)) => Ok(DunningRule { retries, invoice, subscription }),
        _ => Err(BillingError::invalid(at, "must be a rule of dunning")),
    }
}

fn read_invoice_end(rule: &types::DunningRule, at: &str) -> Result<InvoiceEnd, BillingError> {
    let pointer = format!("{at}/writeOffAfter");
    match (&rule.invoice_end, &rule.write_off_after) {
        (types::InvoiceEnd::Leave, None) => Ok(InvoiceEnd::Leave),
        (types::InvoiceEnd::WriteOff, None) => Ok(InvoiceEnd::WriteOff),
        (types::InvoiceEnd::WriteOffAfter, Some(wait)) => Ok(InvoiceEnd::WriteOffAfter(duration(wait, &pointer)?)),
        (types::InvoiceEnd::WriteOffAfter, None) => {
            Err(BillingError::invalid(pointer, "must say how long the invoice is ToBeWrittenOff"))
        }
        (types::InvoiceEnd::Leave | types::InvoiceEnd::WriteOff, Some(_)) => {
            Err(BillingError::invalid(pointer, "must be left out unless invoiceEnd is WriteOffAfter"))
        }
        (end, _) => {
            Err(BillingError::invalid(format!("{at}/invoiceEnd"), format!("must be a known value, not `{end}`")))
        }
    }
}

fn read_taxes(taxes: Vec<types::Tax>) -> Result<BTreeMap<String, Tax>, BillingError> {
    let mut violations = Violations::default();
    let mut read = BTreeMap::new();
    for (place, tax) in taxes.into_iter().enumerate() {
        let wrong = |error: NotAPercentage| BillingError::invalid(format!("/taxes/{place}/rate"), error.to_string());
        let Some(rate) = violations.take(tax.rate.as_str().parse().map_err(wrong)) else { continue };
        let country = tax.country.as_str().to_owned();
        let other = read.insert(country, Tax { name: tax.name, rate });
        violations.check(other.is_none(), format!("/taxes/{place}/country"), || "must not be given twice");
    }
    violations.finish()?;
    Ok(read)
}

fn rules(rules: &Rules) -> types::Rules {
    let counting = match rules.counting {
        Counting::Immediate => types::Counting::builder().mode(types::CountingMode::Immediate).build(),
        Counting::Queued(lag) => types::Counting::builder().mode(types::CountingMode::Queued).lag(length(lag)).build(),
    };
    let dunning = types::Dunning::builder()
        .declined(dunning_rule(&rules.dunning.declined))
        .failed(dunning_rule(&rules.dunning.failed))
        .build();
    let taxes = rules.taxes.iter().map(|(country, tax)| {
        types::Tax::builder().country(country.as_str()).name(tax.name.as_str()).rate(tax.rate.to_string()).build()
    });
    types::Rules::builder()
        .settlement(rules.settlement)
        .counting(counting)
        .dunning(dunning)
        .taxes(taxes.collect::<Vec<_>>())
        .build()
}

fn dunning_rule(rule: &DunningRule) -> types::DunningRule {
    let (invoice_end, write_off_after) = match rule.invoice {
        InvoiceEnd::Leave => (types::InvoiceEnd::Leave, None),
        InvoiceEnd::WriteOff => (types::InvoiceEnd::WriteOff, None),
        InvoiceEnd::WriteOffAfter(wait) => (types::InvoiceEnd::WriteOffAfter, Some(length(wait))),
    };
    types::DunningRule::builder()
        .retries(rule.retries.iter().copied().map(length).collect::<Vec<_>>())
        .invoice_end(invoice_end)
        .maybe_write_off_after(write_off_after)
        .subscription_end(rule.subscription)
        .build()
}
