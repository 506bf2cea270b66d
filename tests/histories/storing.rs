//! A company comes back from a file as it was, and goes on as it would have.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::running::World;
use billsby_mock::snapshots::{StoredCompany, file};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_company_comes_back_from_a_file_as_it_was(
        catalogue in catalogue(),
        (history, rest) in (history(), history()),
    ) {
        let mut kept = World::after(&catalogue, &history);
        let mut bytes = Vec::new();
        file::write(&[StoredCompany::of(kept.company.clone())], &mut bytes).unwrap();
        let read = file::read(bytes.as_slice()).unwrap().remove(0);
        assert!(*read.company() == kept.company, "something was lost");
        assert_eq!(read.company().state_hash(), kept.company.state_hash());
        assert_eq!(format!("{:?}", read.company()), format!("{:?}", kept.company));
        // What follows from the records was found out anew: the rest of the history goes on alike.
        let mut back = kept.clone();
        back.company = read.company().clone();
        for step in &rest {
            kept.step(step);
            back.step(step);
        }
        assert!(back.company == kept.company, "it goes on otherwise");
        assert_eq!(back.happened, kept.happened);
    }
}
