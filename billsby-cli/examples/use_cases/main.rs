//! What can be built: six stories that use client, command and agent tools on one company.
//!
//! `cargo build -p billsby-cli && cargo run -p billsby-cli --example use_cases -- support-sidebar`
//!
//! With `--faults` replies are lost and calls refused on the way; what is told then begins with `!`, and everything else
//! is as it was. `--keep` keeps the files that the story wrote: a ledger, a page, a record. Everything happens in a mock
//! server in this process.

#![forbid(unsafe_code)]

mod agent;
mod clock;
mod command;
mod feature_gate;
mod gdpr_erasure;
mod plan_change;
mod planted;
mod reconciliation;
pub mod stage;
mod support_sidebar;
mod usage_sync;

use anyhow::{Context, Result, bail};
use stage::Stage;

/// Something that can be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    SupportSidebar,
    UsageSync,
    PlanChange,
    FeatureGate,
    GdprErasure,
    Reconciliation,
}

impl Story {
    /// All of them, by their names, with what they are about.
    pub const ALL: [(Self, &str, &str); 6] = [
        (Self::SupportSidebar, "support-sidebar", "all there is to know of who calls, a payment made up for, a refund"),
        (Self::UsageSync, "usage-sync", "usage is counted exactly once, whoever dies on the way"),
        (Self::PlanChange, "plan-change", "what a change of plan will cost is what the invoice says"),
        (Self::FeatureGate, "feature-gate", "tags open and close features, through an outage too"),
        (Self::GdprErasure, "gdpr-erasure", "people are forgotten, with a record; the books stay"),
        (Self::Reconciliation, "reconciliation", "refunds and credit notes add up, and what does not is found"),
    ];

    /// Plays it, and gives the stage as it is in the end.
    pub async fn play(self, with_faults: bool) -> Result<Stage> {
        let stage = match self {
            Self::SupportSidebar => support_sidebar::play(with_faults).await,
            Self::UsageSync => usage_sync::play(with_faults).await,
            Self::PlanChange => plan_change::play(with_faults).await,
            Self::FeatureGate => feature_gate::play(with_faults).await,
            Self::GdprErasure => gdpr_erasure::play(with_faults).await,
            Self::Reconciliation => reconciliation::play(with_faults).await,
        }?;
        stage.check_troubles()?;
        Ok(stage)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut takes = |option: &str| {
        let count = arguments.len();
        arguments.retain(|argument| argument != option);
        arguments.len() < count
    };
    let (with_faults, keeps, lists) = (takes("--faults"), takes("--keep"), takes("--list"));
    if lists || arguments.is_empty() {
        Story::ALL.iter().for_each(|(_, name, about)| println!("{name:<16}  {about}"));
        return Ok(());
    }
    let [name] = &arguments[..] else { bail!("expected one story; --list shows all of them") };
    let found = Story::ALL.iter().find(|(_, known, _)| known == name);
    let (story, ..) = found.with_context(|| format!("there is no story `{name}`; --list shows all of them"))?;
    let stage = story.play(with_faults).await?;
    if keeps {
        eprintln!("files: {}", stage.keep().display());
    }
    Ok(())
}
