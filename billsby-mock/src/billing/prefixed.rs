//! Pieces of bytes in a row, each after its length, as postcard reads them.

/// As long as a length gets.
const LONGEST_LENGTH: usize = 10;

/// Adds a piece at the end.
pub(crate) fn push_prefixed(row: &mut Vec<u8>, piece: &[u8]) {
    let mut length = [0; LONGEST_LENGTH];
    // The room is enough for any length.
    if let Ok(length) = postcard::to_slice(&piece.len(), &mut length) {
        row.extend_from_slice(length);
        row.extend_from_slice(piece);
    }
}
