//! The form that makes a company.

use crate::billing::BillingError;
use crate::companies::{Data, NewCompany};
use crate::console::Refusal;
use crate::console::fields::Fields;
use crate::console::links::COMPANIES;
use crate::fixtures::{Scenario, scenarios};
use maud::{Markup, html};

/// What a scenario is called in the choice of data, before its name.
const SCENARIO: &str = "scenario:";

/// The company that a form describes.
pub(super) fn read(fields: &Fields) -> Result<NewCompany, BillingError> {
    let data = match fields.get("data").unwrap_or("empty") {
        "empty" => Data::Empty,
        "demo" => Data::Demo,
        other => match other.strip_prefix(SCENARIO) {
            Some(name) => Data::Scenario(name.to_owned()),
            None => {
                let message = format!("must be empty, demo or {SCENARIO} and a name, not `{other}`");
                return Err(BillingError::invalid("/data", message));
            }
        },
    };
    Ok(NewCompany::new(fields.get("domain").unwrap_or_default()).data(data))
}

pub(super) fn form(fields: &Fields) -> Result<Markup, Refusal> {
    let is = |value: &str| fields.get("data") == Some(value);
    let unread = |error| Refusal::internal(format!("A scenario cannot be read: {error}."));
    let described = |scenario: &Scenario| {
        let description = scenario.fixture().map_err(unread)?.description;
        Ok((format!("{SCENARIO}{}", scenario.name), scenario.name, description))
    };
    let scenarios = scenarios().iter().map(described).collect::<Result<Vec<_>, Refusal>>()?;
    Ok(html! {
        section.card aria-labelledby="make" {
            h2 #make { "Make a company" }
            form method="post" action=(COMPANIES) {
                div.inputs {
                    label for="domain" { "Name" }
                    input #domain name="domain" required maxlength="63" pattern="[A-Za-z0-9\\-]+" autocomplete="off"
                        title="1 to 63 letters, digits and hyphens" value=[fields.get("domain")];
                    label for="data" { "What it starts with" }
                    select #data name="data" {
                        option value="empty" { "Nothing" }
                        option value="demo" selected[is("demo")] {
                            "Demo: products of every pricing model, and customers in every state"
                        }
                        optgroup label="A scenario" {
                            @for (value, name, description) in &scenarios {
                                option value=(value) selected[is(value)] { (name) ": " (description) }
                            }
                        }
                    }
                }
                p.note { "The key to it is its name, an underscore, and " code { "0123456789abcdef" } " twice." }
                p.send { button.primary { "Make it" } }
            }
        }
    })
}
