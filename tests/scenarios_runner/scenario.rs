//! A scenario: what is sold, by which rules, what is done when, and what must have come of it.

use std::path::{Path, PathBuf};

use billsby_mock::billing::calendar::ProRateOption;
use billsby_mock::billing::credit_notes::CreditNoteStatus;
use billsby_mock::billing::customers::CustomerStatus;
use billsby_mock::billing::invoices::InvoiceStatus;
use billsby_mock::billing::money::Currency;
use billsby_mock::billing::plan_changes::PlanChangeType;
use billsby_mock::billing::rules::{Dunning, DunningRule, Rules, Settlement, SubscriptionEnd};
use serde::Deserialize;

use crate::catalogue::{Bracket, Catalogue};
use crate::notation::{Counted, End, Entries, Fallible, Instant, Length, Taxed, Wait, Written};

/// What a file holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub title: String,
    /// A sentence on what is to be seen.
    pub shows: String,
    pub currency: Written<Currency>,
    #[serde(default)]
    pub rules: RuleTexts,
    pub catalogue: Catalogue,
    pub steps: Vec<Step>,
}

/// The rules that differ from what a company begins with.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RuleTexts {
    pub settlement: Option<Written<Settlement>>,
    pub counting: Option<Written<Counted>>,
    pub dunning: DunningTexts,
    pub taxes: Entries<Written<Taxed>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DunningTexts {
    pub declined: Option<DunningText>,
    pub failed: Option<DunningText>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DunningText {
    pub retries: Vec<Written<Wait>>,
    pub invoice: Written<End>,
    pub subscription: Written<SubscriptionEnd>,
}

impl RuleTexts {
    pub fn rules(&self) -> Rules {
        let usual = Dunning::default();
        let rule = |text: &Option<DunningText>, usual| match text {
            None => usual,
            Some(text) => DunningRule {
                retries: text.retries.iter().map(|wait| wait.0.0).collect(),
                invoice: text.invoice.0.0,
                subscription: text.subscription.0,
            },
        };
        Rules {
            settlement: self.settlement.map(|it| it.0).unwrap_or_default(),
            counting: self.counting.map(|it| it.0.0).unwrap_or_default(),
            dunning: Dunning {
                declined: rule(&self.dunning.declined, usual.declined),
                failed: rule(&self.dunning.failed, usual.failed),
            },
            taxes: self.taxes.iter().map(|(country, tax)| (country.to_owned(), tax.0.0.clone())).collect(),
        }
    }
}

/// At an instant, something is done, something is expected, or both in this order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub at: Written<Instant>,
    /// Whom it is about; Ada where left out.
    #[serde(default = "ada")]
    pub who: String,
    #[serde(rename = "do")]
    pub command: Option<Command>,
    /// Part of the message the command is refused with.
    pub refused: Option<String>,
    pub expect: Option<Expectation>,
}

fn ada() -> String {
    "Ada".to_owned()
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    Subscribe(Subscribe),
    ChangePlan(ChangePlan),
    /// To this instant.
    MoveRenewal(Written<Instant>),
    PauseUntil(Written<Instant>),
    /// The renewal date stays.
    Resume,
    /// With this renewal date.
    ResumeUntil(Written<Instant>),
    /// By allowance: `+5`, `-5` or `=5`.
    Use(Entries<String>),
    ChargeOnce {
        description: String,
        amount: String,
    },
    Refund {
        invoice: u32,
        amount: String,
    },
    /// Charges an invoice again.
    Reattempt(u32),
    /// Pays a credit note out again.
    ReattemptRefund(u32),
    PayOffline(u32),
    WriteOff(u32),
    NewCard(CardText),
    Cancel,
    Suspend,
    Reactivate,
    UpdateCycle(UpdateCycle),
    /// By add-on.
    AddOnQuantity(Entries<i64>),
    SetRules(RuleTexts),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscribe {
    pub plan: String,
    pub cycle: String,
    pub units: Option<i64>,
    pub card: Option<CardText>,
    pub country: Option<String>,
    /// How many of which.
    #[serde(default)]
    pub add_ons: Entries<i64>,
    #[serde(default)]
    pub allowances: Vec<String>,
    #[serde(default)]
    pub coupons: Vec<String>,
}

/// A card: its token decides what becomes of charges.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardText {
    pub token: String,
    /// The last month it is good in, by its first day; far off where left out.
    pub expires: Option<Written<Instant>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangePlan {
    pub plan: String,
    pub cycle: String,
    pub when: Written<PlanChangeType>,
    pub units: Option<i64>,
    #[serde(default)]
    pub refund: bool,
    #[serde(default)]
    pub add_ons: Entries<i64>,
    #[serde(default)]
    pub allowances: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCycle {
    pub plan: String,
    pub cycle: String,
    pub price: Option<String>,
    pub tiers: Option<Vec<Bracket>>,
    pub every: Option<Written<Length>>,
    pub fixed_day: Option<i64>,
    pub pro_rate: Option<Written<ProRateOption>>,
}

/// What must be so. What is left out is not looked at; a list is a whole one, oldest first.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expectation {
    pub invoices: Option<Vec<InvoiceText>>,
    pub credit_notes: Option<Vec<CreditNoteText>>,
    /// How invoices and credit notes stand, by number.
    pub states: Option<Entries<String>>,
    pub subscription: Option<Entries<String>>,
    /// How many of which; `3, then 5` where that changes on renewal.
    pub add_ons: Option<Entries<String>>,
    /// `120 of 100`: what was used, and what is included.
    pub usage: Option<Entries<String>>,
    pub customer: Option<Written<CustomerStatus>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvoiceText {
    /// The end of its number.
    pub number: u32,
    /// When it was made.
    pub on: String,
    /// What it bills; none for a one-time charge.
    pub period: Option<String>,
    /// None where there is none.
    pub tax: Option<String>,
    /// By description: `2 x 31.00 x 16/31 - 3.20 = 28.80 + 5.47 tax`.
    pub lines: Entries<String>,
    pub total: String,
    pub status: String,
    /// When it was charged, and what became of it. Not looked at where left out.
    pub attempts: Option<Vec<String>>,
    /// What can still be refunded. Not looked at where left out.
    pub refundable: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditNoteText {
    /// The end of its number.
    pub number: u32,
    pub on: String,
    /// The invoice it gives back from.
    pub invoice: Option<u32>,
    pub amount: String,
    pub status: String,
}

/// The statuses an expectation names.
impl Expectation {
    pub fn invoice_statuses(&self) -> impl Iterator<Item = InvoiceStatus> {
        let listed = self.invoices.iter().flatten().map(|invoice| &invoice.status);
        listed.chain(self.state_texts()).filter_map(|text| text.parse().ok())
    }

    pub fn credit_note_statuses(&self) -> impl Iterator<Item = CreditNoteStatus> {
        // `Paid` and `Pending` may stand for an invoice in `states`.
        let listed = self.credit_notes.iter().flatten().map(|note| &note.status);
        listed.filter_map(|text| text.parse().ok())
    }

    fn state_texts(&self) -> impl Iterator<Item = &String> {
        self.states.iter().flat_map(|states| states.0.iter().map(|(_, state)| state))
    }
}

/// A scenario and where it stands.
pub struct File {
    pub path: PathBuf,
    pub scenario: Scenario,
}

impl File {
    /// Reads every file of a folder, in order. An error says which line of which is wrong.
    pub fn read_all(folder: &Path) -> Fallible<Vec<Self>> {
        let mut paths = Vec::new();
        for theme in std::fs::read_dir(folder)? {
            let theme = theme?.path();
            if theme.is_dir() {
                for file in std::fs::read_dir(theme)? {
                    paths.push(file?.path());
                }
            }
        }
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Fallible<Self> {
        let text = std::fs::read_to_string(&path)?;
        let scenario = serde_saphyr::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { path, scenario })
    }

    /// The theme and the name: `pricing/per_unit.yaml`.
    pub fn name(&self) -> String {
        let parts: Vec<_> = self.path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
        parts.into_iter().rev().collect::<Vec<_>>().join("/")
    }
}
