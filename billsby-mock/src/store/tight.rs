use thin_vec::ThinVec;

/// Adds to a list that rarely grows long. Any vector would make room for four of
/// what most records have one of, and that is most of what a company keeps.
pub(crate) fn push_tightly<T>(list: &mut ThinVec<T>, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(1 + list.len() / 4);
    }
    list.push(item);
}
