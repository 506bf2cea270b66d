//! What the description says of an operation.

/// One operation of the API.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its one name, that of the method.
    pub name: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The gravest thing the call does to the world.
    pub effect: Effect,
    /// The operation that tells afterwards whether this one happened, where there is one.
    pub told_by: Option<&'static str>,
}

/// The gravest thing a call does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It reads, and changes nothing.
    Read,
    /// It writes.
    Write,
    /// It moves money, or settles a claim to it.
    Money,
    /// It destroys what no call brings back.
    Erase,
    /// It contacts a person.
    Notify,
}

/// Whether a call may be sent again when its outcome is unknown.
///
/// The description decides it for each operation; the HTTP method says nothing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Sending it twice does what sending it once does.
    Safe,
    /// Sending it twice may do it twice: it is sent again only where it is certain that the
    /// service did not act.
    Never,
}
