//! The forms that add faults.

use super::words::does;
use crate::billing::BillingError;
use crate::billing::webhooks::WebhookType;
use crate::console::fields::Fields;
use crate::console::figures::words;
use crate::console::links::Links;
use crate::faults::{Effect, Fault, OnCalls, Staleness};
use crate::generated::OPERATIONS;
use maud::{Markup, html};
use std::time::Duration;

/// What can go wrong with a call. The first five strike before the call is carried out or afterwards; all others come
/// after it.
const OF_CALLS: &[(&str, &str)] = &[
    ("status", "Answered with a status of failure"),
    ("latency", "Takes longer"),
    ("reset", "Connection reset"),
    ("empty-reply", "Connection closed without a reply"),
    ("garbage-reply", "Answered with what is not HTTP"),
    ("garbage-body", "Answered with what is not JSON"),
    ("truncated-reply", "Reply stops halfway"),
    ("slow-body", "Reply comes in pieces"),
    ("content-type", "Reply says that it is text/html"),
    ("unknown-enumeration", "Reply has an unknown value"),
    ("extra-fields", "Reply has unknown fields"),
    ("stale-read", "Reads what was before the last write"),
];

const OF_WEBHOOKS: &[(&str, &str)] = &[
    ("lost", "Lost, and taken for delivered"),
    ("duplicated", "Arrives twice"),
    ("reordered", "Arrives after the next one"),
    ("delayed", "Arrives late"),
];

/// What an operation's effect is called in the choice of calls, before its name.
const EFFECT: &str = "effect:";

/// The fault that a form describes.
pub(super) fn read(fields: &Fields) -> Result<Fault, BillingError> {
    let fault = match (fields.get("of-calls"), fields.get("of-webhooks")) {
        (Some(choice), None) => of_calls_called(choice, fields)?,
        (None, Some(choice)) => of_webhooks_called(choice, fields)?,
        _ => return Err(BillingError::invalid("/of-calls", "must say what goes wrong with calls, or with webhooks")),
    };
    let fault = fault.after(fields.whole("after")?.unwrap_or_default());
    let fault = match fields.whole("percent")? {
        Some(percent) => fault.percent(percent),
        None => fault,
    };
    Ok(match fields.whole("times")? {
        Some(times) => fault.times(times),
        None => fault,
    })
}

fn of_calls_called(choice: &str, fields: &Fields) -> Result<Fault, BillingError> {
    let calls = aim(fields.get("calls").unwrap_or_default())?;
    let calls = if fields.get("moment") == Some("after") { calls.after_acting() } else { calls };
    Ok(match choice {
        "latency" => calls.latency(wall_length(fields)?),
        "status" => {
            let status = fields.whole("status")?;
            calls.status(status.ok_or_else(|| BillingError::invalid("/status", "must be given"))?)
        }
        "reset" => calls.reset(),
        "empty-reply" => calls.empty_reply(),
        "garbage-reply" => calls.garbage_reply(),
        "garbage-body" => calls.garbage_body(),
        "truncated-reply" => calls.truncated_reply(),
        "slow-body" => calls.slow_body(wall_length(fields)?),
        "content-type" => calls.content_type("text/html"),
        "unknown-enumeration" => calls.unknown_enumeration(),
        "extra-fields" => calls.extra_fields(),
        "stale-read" => calls.stale_read(Staleness::Writes(1)),
        other => return Err(unknown("/of-calls", OF_CALLS, other)),
    })
}

/// The calls of a choice: every one, those with an effect, or those of an operation.
fn aim(choice: &str) -> Result<OnCalls, BillingError> {
    match choice.strip_prefix(EFFECT) {
        None if choice.is_empty() => Ok(Fault::on_any_call()),
        None => Ok(Fault::on(choice)),
        Some(name) => {
            let effect = Effect::ALL.iter().find(|effect| effect.as_str() == name);
            let wrong = || BillingError::invalid("/calls", format!("must be a known effect, not `{name}`"));
            Ok(Fault::on_effect(*effect.ok_or_else(wrong)?))
        }
    }
}

fn of_webhooks_called(choice: &str, fields: &Fields) -> Result<Fault, BillingError> {
    let webhooks = match fields.get("webhooks") {
        None => Fault::on_webhooks(),
        Some(name) => Fault::on_webhooks_of([name.parse::<WebhookType>()?]),
    };
    Ok(match choice {
        "lost" => webhooks.lost(),
        "duplicated" => webhooks.duplicated(),
        "reordered" => webhooks.reordered(),
        "delayed" => webhooks.delayed(fields.length("length")?),
        other => return Err(unknown("/of-webhooks", OF_WEBHOOKS, other)),
    })
}

fn wall_length(fields: &Fields) -> Result<Duration, BillingError> {
    let negative = |_| BillingError::invalid("/length", "must not be less than nothing");
    Duration::try_from(fields.length("length")?).map_err(negative)
}

fn unknown(pointer: &str, choices: &[(&str, &str)], given: &str) -> BillingError {
    let known: Vec<_> = choices.iter().map(|(value, _)| *value).collect();
    BillingError::invalid(pointer, format!("must be one of {}, not `{given}`", known.join(", ")))
}

pub(super) fn of_calls(links: &Links, fields: &Fields) -> Markup {
    let calls = fields.get("calls");
    html! {
        section.card aria-labelledby="calls-go-wrong" {
            h2 #calls-go-wrong { "Let calls go wrong" }
            form method="post" action=(links.faults()) {
                div.inputs {
                    label for="calls" { "Which calls" }
                    select #calls name="calls" {
                        option value="" { "Every call" }
                        optgroup label="By what they do" {
                            @for effect in Effect::ALL {
                                @let value = format!("{EFFECT}{}", effect.as_str());
                                option value=(value) selected[calls == Some(value.as_str())] {
                                    "Every call that " (does(*effect))
                                }
                            }
                        }
                        optgroup label="Of one operation" {
                            @for operation in OPERATIONS {
                                option value=(operation.name) selected[calls == Some(operation.name)] { (operation.name) }
                            }
                        }
                    }
                    (choice("of-calls", OF_CALLS, fields))
                    label for="status" { "Status, where it is one" }
                    input #status type="number" name="status" min="400" max="599" value=(given(fields, "status", "503"));
                    (length("calls-length", "Length, where it takes time", fields))
                    label for="moment" { "Carried out" }
                    select #moment name="moment" {
                        option value="before" { "No: it goes wrong before" }
                        option value="after" selected[fields.get("moment") == Some("after")] {
                            "Yes: it is done, and the caller does not learn of it"
                        }
                    }
                    (schedule("calls", fields))
                }
                p.note { "Where the reply only arrives damaged, the call is always carried out." }
                p.send { button.primary { "Add the fault" } }
            }
        }
    }
}

pub(super) fn of_webhooks(links: &Links, fields: &Fields) -> Markup {
    html! {
        section.card aria-labelledby="webhooks-go-wrong" {
            h2 #webhooks-go-wrong { "Let webhooks go wrong" }
            form method="post" action=(links.faults()) {
                div.inputs {
                    label for="webhooks" { "Which webhooks" }
                    select #webhooks name="webhooks" {
                        option value="" { "Every webhook" }
                        @for kind in WebhookType::ALL {
                            option value=(kind) selected[fields.get("webhooks") == Some(kind.as_str())] {
                                (words(kind.as_str()))
                            }
                        }
                    }
                    (choice("of-webhooks", OF_WEBHOOKS, fields))
                    (length("webhooks-length", "How late, where it is", fields))
                    (schedule("webhooks", fields))
                }
                p.send { button.primary { "Add the fault" } }
            }
        }
    }
}

fn choice(name: &str, choices: &[(&str, &str)], fields: &Fields) -> Markup {
    html! {
        label for=(name) { "What goes wrong" }
        select id=(name) name=(name) {
            @for (value, words) in choices {
                option value=(value) selected[fields.get(name) == Some(value)] { (words) }
            }
        }
    }
}

fn length(id: &str, label: &str, fields: &Fields) -> Markup {
    html! {
        label for=(id) { (label) }
        input id=(id) name="length" value=(given(fields, "length", "2s")) placeholder="2s, 500ms or PT1M30S"
            autocomplete="off";
    }
}

/// When the fault strikes; `about` keeps the ids of the two forms apart.
fn schedule(about: &str, fields: &Fields) -> Markup {
    let number = |name: &str, label: &str, most: Option<&str>, otherwise: &str| {
        let id = format!("{about}-{name}");
        html! {
            label for=(id) { (label) }
            input id=(id) type="number" name=(name) min="0" max=[most] value=[fields.get(name)] placeholder=(otherwise);
        }
    };
    html! {
        (number("after", "Spare the first", None, "none"))
        (number("times", "At most so many times", None, "as often as it can"))
        (number("percent", "So many in a hundred", Some("100"), "100"))
    }
}

fn given<'a>(fields: &'a Fields, name: &str, otherwise: &'a str) -> &'a str {
    fields.get(name).unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &str) -> Result<Fault, BillingError> {
        super::read(&Fields::parse(form))
    }

    #[test]
    fn a_form_says_what_goes_wrong_and_when() {
        let refunds = Fault::on("refund_invoice").after_acting().reset();
        assert_eq!(read("calls=refund_invoice&of-calls=reset&moment=after&status=503&length=2s"), Ok(refunds));
        let money = Fault::on_effect(Effect::Money).status(503).after(2).times(3).percent(10);
        assert_eq!(read("calls=effect:money&of-calls=status&status=503&after=2&times=3&percent=10"), Ok(money));
        let slow = Fault::on_any_call().latency(Duration::from_millis(1500));
        assert_eq!(read("calls=&of-calls=latency&length=1.5s"), Ok(slow));
        let late = Fault::on_webhooks().delayed(jiff::SignedDuration::from_mins(1));
        assert_eq!(read("webhooks=&of-webhooks=delayed&length=PT1M"), Ok(late));
    }

    #[test]
    fn every_choice_is_a_fault() {
        for (value, _) in OF_CALLS {
            assert!(read(&format!("of-calls={value}&status=500&length=1s")).is_ok(), "{value}");
        }
        for (value, _) in OF_WEBHOOKS {
            assert!(read(&format!("of-webhooks={value}&length=1s")).is_ok(), "{value}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_form_is_named() {
        for (form, named) in [
            ("", "/of-calls must say"),
            ("of-calls=burn", "/of-calls must be one of status, latency"),
            ("of-calls=status", "/status must be given"),
            ("of-calls=status&status=high", "/status must be a whole number"),
            ("of-calls=latency", "/length must be given"),
            ("of-calls=latency&length=long", "/length must be a length of time such as 2s"),
            ("of-calls=latency&length=-1s", "/length must not be less"),
            ("of-calls=reset&calls=effect:magic", "/calls must be a known effect"),
            ("of-calls=reset&times=-1", "/times must be a whole number"),
            ("of-webhooks=lost&webhooks=Nothing", "`Nothing`"),
        ] {
            let message = read(form).unwrap_err().to_string();
            assert!(message.contains(named), "{form}: {message}");
        }
    }
}
