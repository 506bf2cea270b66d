//! Holding what is found against what a scenario expects.

use std::fmt::{self, Write};

use crate::arithmetic;
use crate::found;
use crate::notation::{Entries, Fallible};
use crate::scenario::{CreditNoteText, Expectation, InvoiceText, Scenario};
use crate::world::{Pace, World};

/// Acts a scenario out, and looks at the world after each step. An error says which step went wrong, and how.
pub fn act_out(scenario: &Scenario, pace: Pace, look: impl Fn(&World) -> Fallible<()>) -> Fallible<World> {
    let mut world = World::new(scenario, pace)?;
    for (place, step) in scenario.steps.iter().enumerate() {
        let at = step.at.0;
        let in_step = |error| format!("step {}, at {at}: {error}", place + 1);
        world.advance(at.0).map_err(in_step)?;
        match (&step.command, &step.refused, &step.expect) {
            (Some(command), refused, _) => world.act(&step.who, command, refused.as_deref()).map_err(in_step)?,
            (None, None, Some(_)) => {}
            (None, ..) => return Err(in_step("a step does something, or looks at something".into()).into()),
        }
        if let Some(expected) = &step.expect {
            compare(&world, &step.who, expected).map_err(in_step)?;
        }
        look(&world)?;
    }
    Ok(world)
}

fn compare(world: &World, who: &str, expected: &Expectation) -> Fallible<()> {
    let person = world.person(who)?;
    let mut difference = Difference::default();
    if let Some(invoices) = &expected.invoices {
        for invoice in invoices {
            arithmetic::check(invoice, world.currency)?;
        }
        let mut found = found::invoices(world, person)?;
        for (found, expected) in found.iter_mut().zip(invoices) {
            // What is not looked at is no difference.
            found.attempts = found.attempts.take().filter(|_| expected.attempts.is_some());
            found.refundable = found.refundable.take().filter(|_| expected.refundable.is_some());
        }
        difference.list("invoice", invoices, &found);
    }
    if let Some(notes) = &expected.credit_notes {
        difference.list("credit note", notes, &found::credit_notes(world, person)?);
    }
    if let Some(states) = &expected.states {
        difference.entries("states", states, &found::states(world, person)?);
    }
    if let Some(facts) = &expected.subscription {
        let mut known = Vec::new();
        for (name, _) in facts.iter() {
            known.push((name.to_owned(), found::fact(world, person, name)?));
        }
        difference.entries("subscription", facts, &Entries(known));
    }
    if let Some(add_ons) = &expected.add_ons {
        difference.entries("add_ons", add_ons, &found::add_ons(world, person)?);
    }
    if let Some(usage) = &expected.usage {
        difference.entries("usage", usage, &found::usage(world, person)?);
    }
    if let Some(status) = expected.customer {
        let found = world.company.get_customer(person.customer, world.now)?;
        difference.note("customer", Some(&status.0), Some(&found.customer.status));
    }
    match difference.0.is_empty() {
        true => Ok(()),
        false => Err(difference.0.into()),
    }
}

/// Everything that is not as expected, in the notation of the files.
#[derive(Default)]
struct Difference(String);

impl Difference {
    fn note<T: PartialEq + fmt::Display>(&mut self, what: &str, expected: Option<&T>, found: Option<&T>) {
        if expected != found {
            let text = |it: Option<&T>| it.map_or("nothing".to_owned(), T::to_string);
            let texts = (indented(&text(expected)), indented(&text(found)));
            // Writing to a string does not fail.
            _ = write!(self.0, "\n{what}\n  expected\n{}\n  found\n{}", texts.0, texts.1);
        }
    }

    fn list<T: PartialEq + fmt::Display>(&mut self, what: &str, expected: &[T], found: &[T]) {
        for place in 0..expected.len().max(found.len()) {
            self.note(&format!("{what} {} in the list", place + 1), expected.get(place), found.get(place));
        }
    }

    fn entries(&mut self, what: &str, expected: &Entries<String>, found: &Entries<String>) {
        self.note(what, Some(expected), Some(found));
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

impl fmt::Display for Entries<String> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.iter().map(|(name, text)| format!("{name}: {text}")).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl fmt::Display for InvoiceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "number: {}\non: {}", self.number, self.on)?;
        if let Some(period) = &self.period {
            write!(f, "\nperiod: {period}")?;
        }
        if let Some(tax) = &self.tax {
            write!(f, "\ntax: {tax}")?;
        }
        write!(f, "\nlines:")?;
        for (description, line) in self.lines.iter() {
            write!(f, "\n  {description}: {line}")?;
        }
        write!(f, "\ntotal: {}\nstatus: {}", self.total, self.status)?;
        if let Some(attempts) = &self.attempts {
            write!(f, "\nattempts: [{}]", attempts.join(", "))?;
        }
        if let Some(refundable) = &self.refundable {
            write!(f, "\nrefundable: {refundable}")?;
        }
        Ok(())
    }
}

impl fmt::Display for CreditNoteText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "number: {}\non: {}", self.number, self.on)?;
        if let Some(invoice) = self.invoice {
            write!(f, "\ninvoice: {invoice}")?;
        }
        write!(f, "\namount: {}\nstatus: {}", self.amount, self.status)
    }
}
