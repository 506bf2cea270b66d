use crate::billing::error::{BillingError, Violations};
use crate::store::table::Direction;

/// The largest page a list gives.
const MAX_PAGE_SIZE: i64 = 100;

/// Which page of a list is wanted; pages count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageRequest {
    page: usize,
    pub(super) page_size: usize,
}

impl PageRequest {
    /// Checks that `page` is at least 1 and `page_size` from 1 to 100.
    pub fn new(page: i64, page_size: i64) -> Result<Self, BillingError> {
        let mut violations = Violations::default();
        violations.check(page >= 1, "/query/page", || format!("must be at least 1, not {page}"));
        violations.check((1..=MAX_PAGE_SIZE).contains(&page_size), "/query/pageSize", || {
            format!("must be from 1 to {MAX_PAGE_SIZE}, not {page_size}")
        });
        violations.finish()?;
        Ok(Self {
            page: usize::try_from(page).unwrap_or(usize::MAX),
            page_size: usize::try_from(page_size).unwrap_or(1),
        })
    }

    /// The first page, as large as pages get.
    pub fn first() -> Self {
        Self { page: 1, page_size: 100 }
    }

    pub(super) fn offset(self) -> usize {
        (self.page - 1).saturating_mul(self.page_size)
    }

    /// The page that holds these rows of a list of that length.
    pub(super) fn page_of<T>(self, rows: Vec<T>, row_count: usize) -> Page<T> {
        Page { rows, row_count, page: self.page, page_size: self.page_size }
    }
}

/// A page of a list, and how long the list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What stands on the page.
    pub rows: Vec<T>,
    /// Rows on all pages together.
    pub row_count: usize,
    /// The page's number, from 1.
    pub page: usize,
    /// The most rows the page could hold.
    pub page_size: usize,
}

impl<T> Page<T> {
    /// How many pages the list has.
    pub fn page_count(&self) -> usize {
        self.row_count.div_ceil(self.page_size)
    }

    /// The same page with each row translated.
    pub fn map<U>(self, translate: impl FnMut(T) -> U) -> Page<U> {
        Page {
            rows: self.rows.into_iter().map(translate).collect(),
            row_count: self.row_count,
            page: self.page,
            page_size: self.page_size,
        }
    }

    /// The same page of rows for which something is found.
    pub(crate) fn filter_map<U>(self, find: impl FnMut(T) -> Option<U>) -> Page<U> {
        Page {
            rows: self.rows.into_iter().filter_map(find).collect(),
            row_count: self.row_count,
            page: self.page,
            page_size: self.page_size,
        }
    }

    /// A page of a list that is at hand in full.
    pub fn of(all: impl IntoIterator<Item = T>, request: PageRequest) -> Self {
        let mut row_count = 0;
        let mut rows = Vec::new();
        let range = request.offset()..request.offset().saturating_add(request.page_size);
        for row in all {
            if range.contains(&row_count) {
                rows.push(row);
            }
            row_count += 1;
        }
        Self { rows, row_count, page: request.page, page_size: request.page_size }
    }
}

impl<'a, T> Page<&'a T> {
    /// A page of a list kept oldest first, read from its end: costs what the page holds.
    pub(crate) fn of_slice_reversed(all: &'a [T], request: PageRequest) -> Self {
        let rows = all.iter().rev().skip(request.offset()).take(request.page_size).collect();
        Self { rows, row_count: all.len(), page: request.page, page_size: request.page_size }
    }
}

/// The properties a list can be ordered by.
pub trait SortField: Copy + Default + PartialEq + 'static {
    /// Every field with the name callers use; the default one is the order of creation.
    const FIELDS: &'static [(&'static str, Self)];
}

/// The order of a list: newest first unless asked otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListOrder<F> {
    /// The property that decides.
    pub field: F,
    /// Which end comes first.
    pub direction: Direction,
}

impl<F: Default> Default for ListOrder<F> {
    fn default() -> Self {
        Self { field: F::default(), direction: Direction::Descending }
    }
}

impl<F: SortField> ListOrder<F> {
    /// Reads the pair of parameters that lists take; names are matched without regard to case.
    pub fn parse(order_by: Option<&str>, order_by_descending: Option<&str>) -> Result<Self, BillingError> {
        let (name, direction, pointer) = match (order_by, order_by_descending) {
            (None, None) => return Ok(Self::default()),
            (Some(name), None) => (name, Direction::Ascending, "/query/orderBy"),
            (None, Some(name)) => (name, Direction::Descending, "/query/orderByDescending"),
            (Some(_), Some(_)) => {
                return Err(BillingError::invalid("/query/orderByDescending", "cannot be given together with orderBy"));
            }
        };
        let found = F::FIELDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        match found {
            Some(&(_, field)) => Ok(Self { field, direction }),
            None => {
                let known: Vec<_> = F::FIELDS.iter().map(|(known, _)| *known).collect();
                let message = format!("must be one of {}, not `{name}`", known.join(", "));
                Err(BillingError::invalid(pointer, message))
            }
        }
    }

    /// The place of the property among all.
    pub(crate) fn place(&self) -> usize {
        F::FIELDS.iter().position(|(_, field)| *field == self.field).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, Default, PartialEq)]
    enum Field {
        #[default]
        CreatedOn,
        Amount,
    }

    impl SortField for Field {
        const FIELDS: &'static [(&'static str, Self)] = &[("createdOn", Field::CreatedOn), ("amount", Field::Amount)];
    }

    #[test]
    fn order_names_match_without_case_and_unknown_ones_name_the_known() {
        let order = ListOrder::<Field>::parse(None, Some("AMOUNT")).unwrap();
        assert_eq!((order.field, order.direction), (Field::Amount, Direction::Descending));
        assert_eq!(ListOrder::<Field>::parse(None, None).unwrap().field, Field::CreatedOn);
        let error = ListOrder::<Field>::parse(Some("price"), None).unwrap_err();
        assert_eq!(error.to_string(), "invalid: /query/orderBy must be one of createdOn, amount, not `price`");
        assert!(ListOrder::<Field>::parse(Some("amount"), Some("amount")).is_err());
    }

    #[test]
    fn page_bounds_are_checked_together() {
        let BillingError::Invalid { violations } = PageRequest::new(0, 101).unwrap_err() else {
            panic!("expected a violation");
        };
        assert_eq!(violations.len(), 2);
        assert!(PageRequest::new(1, 100).is_ok());
        let beyond = Page::of(0..7, PageRequest::new(i64::MAX, 3).unwrap());
        assert!(beyond.rows.is_empty());
    }

    #[test]
    fn a_page_counts_all_rows() {
        let page = Page::of(0..7, PageRequest::new(3, 3).unwrap());
        assert_eq!((page.rows.clone(), page.row_count, page.page_count()), (vec![6], 7, 3));
    }
}
