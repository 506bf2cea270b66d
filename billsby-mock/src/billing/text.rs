//! Texts of which a company keeps millions.

/// A short text. Up to fifteen bytes stand in the record itself, and copies of
/// a longer one share it: most names are short, and an e-mail address is kept
/// with a customer, in the event log and in notices.
pub type Text = ecow::EcoString;
