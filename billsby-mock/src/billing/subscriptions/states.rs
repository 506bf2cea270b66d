//! Where a subscription stands, and what can be done with it.
//!
//! | state | ChangePlan | MoveRenewalDate | Pause | EndPause | Renew | Suspend | Reactivate | Cancel |
//! |---|---|---|---|---|---|---|---|---|
//! | InTrial | InTrial | InTrial | Paused | InTrial | Active | refused | refused | Cancelled |
//! | Active | Active | Active | Paused | Active | Active | Suspended | refused | Cancelled |
//! | Paused | refused | Paused | Paused | Active or InTrial | Active | Suspended | refused | Cancelled |
//! | Suspended | refused | refused | refused | refused | refused | refused | Active | Cancelled |
//! | Cancelled | refused | refused | refused | refused | refused | refused | refused | refused |
//!
//! Renew is what time does when a period, a trial or a pause ends. Dunning
//! suspends and cancels; nothing else suspends. A suspended subscription is
//! reactivated by hand, or by the payment of its last Unpaid invoice. A pause
//! of a trial ends into the trial, where it is ended by hand.

use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::subscriptions::Subscription;

enumeration! {
    /// Where a subscription stands.
    SubscriptionStatus {
        /// Free for now.
        InTrial,
        /// Billed.
        Active,
        /// Not billed until its renewal date.
        Paused,
        /// Stopped for want of payment.
        Suspended,
        /// Ended for good.
        Cancelled,
    }
}

enumeration! {
    /// What can be done with a subscription.
    SubscriptionCommand {
        /// Move it to another plan.
        ChangePlan,
        /// Move its renewal date.
        MoveRenewalDate,
        /// Stop billing until its renewal date.
        Pause,
        /// Go on billing before the renewal date.
        EndPause,
        /// Begin its next period.
        Renew,
        /// Stop it for want of payment.
        Suspend,
        /// Let it go on after a suspension.
        Reactivate,
        /// End it.
        Cancel,
    }
}

impl SubscriptionCommand {
    /// What it makes of the subscription, for messages.
    const fn participle(self) -> &'static str {
        match self {
            Self::ChangePlan => "moved to another plan",
            Self::MoveRenewalDate => "renewed on another date",
            Self::Pause => "paused",
            Self::EndPause => "resumed",
            Self::Renew => "renewed",
            Self::Suspend => "suspended",
            Self::Reactivate => "reactivated",
            Self::Cancel => "cancelled",
        }
    }
}

impl SubscriptionStatus {
    /// Whether it is not cancelled.
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Cancelled)
    }

    /// The state after a command, by the table above; none where it is refused.
    pub const fn after(self, command: SubscriptionCommand) -> Option<Self> {
        use SubscriptionCommand::{Cancel, ChangePlan, EndPause, MoveRenewalDate, Pause, Reactivate, Renew, Suspend};
        match (self, command) {
            (Self::Cancelled, _) => None,
            (_, Cancel) => Some(Self::Cancelled),
            (Self::Suspended, Reactivate) => Some(Self::Active),
            (Self::Suspended, _) | (_, Reactivate) => None,
            (_, Pause) => Some(Self::Paused),
            (_, Renew) => Some(Self::Active),
            (Self::InTrial, Suspend) => None,
            (_, Suspend) => Some(Self::Suspended),
            (Self::Paused, ChangePlan) => None,
            (Self::Paused, EndPause) => Some(Self::Active),
            (status, ChangePlan | MoveRenewalDate | EndPause) => Some(status),
        }
    }

    /// Whether the table above lets the command through.
    pub const fn allows(self, command: SubscriptionCommand) -> bool {
        self.after(command).is_some()
    }
}

impl Subscription {
    /// The state after a command, or a conflict that names the state.
    pub(crate) fn check(&self, command: SubscriptionCommand) -> Result<SubscriptionStatus, BillingError> {
        if self.is_trial_period && (self.status, command) == (SubscriptionStatus::Paused, SubscriptionCommand::EndPause)
        {
            return Ok(SubscriptionStatus::InTrial);
        }
        self.status.after(command).ok_or_else(|| {
            let allowing = SubscriptionStatus::ALL.iter().copied().filter(|status| status.allows(command));
            let thing = format_args!("subscription {}", self.id);
            BillingError::wrong_state(thing, self.status, command.participle(), allowing)
        })
    }
}
