//! Holding a journal against what was expected.

use super::record::{Journal, Snapshot};
use super::unmet::Unmet;

/// Something that a journal is held against: an [`Expectation`](super::Expectation), or a
/// [`Sequence`](super::Sequence) of them.
pub trait Verify {
    /// Holds what a journal keeps against it.
    ///
    /// # Errors
    /// When it is not met.
    fn verify(&self, journal: &Snapshot) -> Result<(), Unmet>;
}

impl Snapshot {
    /// Holds what was kept at that moment against what was expected.
    ///
    /// # Errors
    /// When that is not met.
    pub fn verify(&self, expected: &impl Verify) -> Result<(), Unmet> {
        expected.verify(self)
    }
}

impl Journal {
    /// Holds the journal against what was expected.
    ///
    /// # Errors
    /// When that is not met: the report says what was expected, which call comes nearest, and in what they differ.
    pub fn verify(&self, expected: &impl Verify) -> Result<(), Unmet> {
        self.snapshot().verify(expected)
    }

    /// The same in a test.
    ///
    /// # Panics
    /// With the report, when it is not met.
    #[track_caller]
    pub fn expect(&self, expected: impl Verify) {
        if let Err(unmet) = self.verify(&expected) {
            #[allow(clippy::panic, reason = "a test says what is wrong by panicking")]
            {
                panic!("{unmet}");
            }
        }
    }
}
