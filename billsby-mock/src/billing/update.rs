//! Updates leave alone what they do not name.

/// Sets `field` when the update names a value for it.
pub(crate) fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
