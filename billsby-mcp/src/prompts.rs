//! Prompts: one for each job, which a person starts with.

use rmcp::model::{GetPromptResult, JsonObject, Prompt, PromptArgument, PromptMessage, Role};

/// A job.
struct Job {
    /// That of its toolset.
    name: &'static str,
    title: &'static str,
    description: &'static str,
    /// What it is told: name, meaning, and whether it must be told.
    arguments: &'static [(&'static str, &'static str, bool)],
    /// What the model is told. Arguments stand in it in braces.
    text: &'static str,
}

const JOBS: [Job; 6] = [
    Job {
        name: "support",
        title: "Help a customer",
        description: "Look at a customer's subscriptions, invoices and payments, and mend what is wrong.",
        arguments: &[("customer", "Name, e-mail address or id.", true), ("problem", "What the customer says.", false)],
        text: "\
Help the customer {customer}. The problem: {problem}

1. Find the customer: `get_customer` for an id, else `list_customers` with `search`. If there are several, ask which.
2. Read `list_customer_subscriptions` and `list_customer_invoices`, and for an invoice in question `list_payment_logs`.
3. Say in a few lines what is the case: plan, status, what is unpaid and why.
4. Propose what would mend it: `refund_invoice`, `reattempt_invoice_payment`, `mark_invoice_paid_offline` or \
`write_off_invoice`. Do none of them before the person here agrees.",
    },
    Job {
        name: "usage",
        title: "Report usage",
        description: "Bring a counter to what was used, exactly once.",
        arguments: &[
            ("subscription", "The id of the subscription.", true),
            ("counter", "The id of the counter.", true),
            ("usage", "What was used, and when.", true),
        ],
        text: "\
Report usage for counter {counter} of subscription {subscription}: {usage}

1. Read `get_counter_usage`.
2. If the figure is what was used in the whole period, call `update_counter` with `Set`, which may be repeated. If it is \
what was used since the last report, call it with `Increment` and an `intent` that names the report, so that the same \
report is never counted twice.
3. Updates are queued: a read right afterwards may still show the old figure. Do not report again because of that.",
    },
    Job {
        name: "plan_change",
        title: "Change a plan",
        description: "Show what another plan would cost, and change to it.",
        arguments: &[
            ("subscription", "The id of the subscription.", true),
            ("wish", "What the customer wants.", false),
        ],
        text: "\
Change the plan of subscription {subscription}. The wish: {wish}

1. Read `get_subscription`, and with its product `list_plans` in detail.
2. Show the plans and cycles that fit, each with its price, and what is paid now.
3. Ask whether to change at once (1: it is charged now) or at the renewal (2), and at once whether to credit the rest of \
the period.
4. Call `change_subscription_plan`. It shows the charge and asks for agreement.
5. Read `get_subscription` again and say what is the case.",
    },
    Job {
        name: "feature_gating",
        title: "Check a feature",
        description: "Find out whether a customer may use a feature.",
        arguments: &[("customer", "The id of the customer.", true), ("feature", "The tag of the feature.", true)],
        text: "\
May customer {customer} use the feature {feature}?

1. Read `list_customer_feature_tags`: the tags of all subscriptions together.
2. Read `list_customer_subscriptions`: a tag counts only while a subscription is Active or InTrial.
3. Answer yes or no, with the subscription that decides it.",
    },
    Job {
        name: "erasure",
        title: "Erase a person",
        description: "Erase the personal data of a customer, as the GDPR asks.",
        arguments: &[("customer", "Name, e-mail address or id.", true)],
        text: "\
Erase the personal data of {customer}.

1. Find every record of the person with `list_customers`; there may be several with the same address. Show them and ask \
which are meant.
2. Read `list_customer_subscriptions`. What still runs must be ended with `cancel_subscription` first, if the person \
here agrees.
3. Call `erase_customer_data` for each record. There is no way back. Invoices stay, without personal data.
4. Read `get_customer` and say what is left.",
    },
    Job {
        name: "reconciliation",
        title: "Reconcile refunds",
        description: "Match credit notes with refunds, and find what does not fit.",
        arguments: &[("period", "From when to when.", false)],
        text: "\
Reconcile credit notes and refunds. The period: {period}

1. Read `list_credit_notes` and `list_invoices` as CSV, and go on with `offset` until all is read.
2. For each credit note find its invoice, and compare amount and currency; amounts are in minor units.
3. List what does not fit: credit notes that failed, refunds beyond the invoice, invoices paid and given back in full.
4. Change nothing. Propose what to do for each.",
    },
];

/// The prompts.
pub fn listed() -> Vec<Prompt> {
    let prompt = |job: &Job| {
        let arguments = job.arguments.iter().map(|(name, description, required)| {
            PromptArgument::new(*name).with_description(*description).with_required(*required)
        });
        Prompt::new(job.name, Some(job.description), Some(arguments.collect())).with_title(job.title)
    };
    JOBS.iter().map(prompt).collect()
}

/// The prompt of this name, where there is one.
///
/// # Errors
/// The name of an argument that is missing.
pub fn get(name: &str, arguments: Option<&JsonObject>) -> Option<Result<GetPromptResult, &'static str>> {
    let job = JOBS.iter().find(|job| job.name == name)?;
    let mut text = job.text.to_owned();
    for (argument, _, required) in job.arguments {
        let given = arguments.and_then(|arguments| arguments.get(*argument)?.as_str());
        match given {
            None if *required => return Some(Err(argument)),
            given => text = text.replace(&format!("{{{argument}}}"), given.unwrap_or("not given")),
        }
    }
    let message = PromptMessage::new_text(Role::User, text);
    Some(Ok(GetPromptResult::new(vec![message]).with_description(job.description)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::named;
    use crate::selection::entries;
    use std::collections::BTreeSet;

    #[test]
    fn there_is_a_prompt_for_each_job_and_it_needs_no_other_tools() {
        let jobs: BTreeSet<&str> = JOBS.iter().map(|job| job.name).collect();
        let toolsets: BTreeSet<&str> = entries().flat_map(|entry| entry.tool.toolsets.iter().copied()).collect();
        assert_eq!(jobs, toolsets);
        for job in &JOBS {
            let tools = named(job.text);
            assert!(!tools.is_empty(), "{}", job.name);
            for entry in tools {
                assert!(entry.tool.toolsets.contains(&job.name), "{} needs {}", job.name, entry.tool.name);
            }
        }
    }

    #[test]
    fn every_argument_has_its_place() {
        for job in &JOBS {
            for (argument, ..) in job.arguments {
                assert!(job.text.contains(&format!("{{{argument}}}")), "{}: {argument}", job.name);
            }
        }
    }
}
