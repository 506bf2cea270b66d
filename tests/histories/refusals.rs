//! A refused command changes nothing.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::{Step, history};
use crate::running::World;
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn a_refused_command_changes_nothing(catalogue in catalogue(), history in history()) {
        let mut world = World::open(&catalogue, 1);
        for step in &history {
            let Step::Do(command) = step else {
                world.step(step);
                continue;
            };
            // What is due happens before a command, whatever becomes of it.
            world.company.catch_up(world.now());
            let before = world.company.clone();
            if let Some(Err(error)) = world.run(command) {
                assert_eq!(world.company.state_hash(), before.state_hash(), "{command:?}: {error}");
                assert!(world.company == before, "{command:?}: {error}");
            }
        }
    }
}
