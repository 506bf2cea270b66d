#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::node::MOST;
use super::*;
use crate::store::table::Direction;
use crate::store::tally::Wanted;

type Sorted = Tree<(SortKey, i64), ShelfNumber, Tally>;
type Model = BTreeMap<(SortKey, i64), usize>;

#[derive(Debug, Clone)]
enum Step {
    Insert(i64, usize),
    Remove(i64),
    /// Many that come in order, as ids do.
    Append(i64),
    /// Everything up to a key, as what is due is taken.
    TakeUpTo(i64),
    /// Goes on with a copy, and keeps the tree as it is.
    Copy,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => (0..3000_i64, 0..3_usize).prop_map(|(key, shelf)| Step::Insert(key, shelf)),
        8 => (0..3000_i64).prop_map(Step::Remove),
        2 => (1..900_i64).prop_map(Step::Append),
        1 => (0..3000_i64).prop_map(Step::TakeUpTo),
        1 => Just(Step::Copy),
    ];
    prop::collection::vec(step, 0..150)
}

/// A tree of so many entries, made at once.
fn made(count: i64) -> (Sorted, Model) {
    let model: Model = (0..count).map(|number| (key(number), (number % 3) as usize)).collect();
    let entries = model.iter().map(|(key, shelf)| (key.clone(), ShelfNumber::new(*shelf)));
    (Tree::from_sorted(entries.collect()), model)
}

/// Few keys, so that many are equal and their numbers decide.
fn key(number: i64) -> (SortKey, i64) {
    (SortKey::Number(number % 500), number)
}

fn insert(tree: &mut Sorted, model: &mut Model, number: i64, shelf: usize) {
    let before = tree.insert(key(number), ShelfNumber::new(shelf));
    assert_eq!(before, model.insert(key(number), shelf).map(ShelfNumber::new));
}

fn remove(tree: &mut Sorted, model: &mut Model, key: &(SortKey, i64)) {
    assert_eq!(tree.remove(key), model.remove(key).map(ShelfNumber::new));
}

fn assert_same(tree: &Sorted, model: &Model) {
    let found = tree.iter().map(|(key, shelf)| (key.clone(), *shelf));
    let wanted: Vec<_> = model.iter().map(|(key, shelf)| (key.clone(), ShelfNumber::new(*shelf))).collect();
    assert!(found.eq(wanted.iter().cloned()));
    assert_eq!(tree.len, model.len());
    assert_eq!(tree.first().map(|(key, _)| key), model.keys().next());
    assert_balanced(&tree.root);
    for from in [0, 77, 250, 499, 600] {
        let from = (SortKey::Number(from), 40);
        assert!(tree.iter_from(&from).map(|(key, _)| key).eq(model.range(&from..).map(|(key, _)| key)));
    }
    for shelves in [vec![true, true, true], vec![false, true, false], vec![true, false, true], vec![false; 3]] {
        let of_shelves = |shelf: &usize| shelves[*shelf];
        let shown: Vec<i64> =
            model.iter().filter(|(_, shelf)| of_shelves(shelf)).map(|((_, number), _)| *number).collect();
        let wanted: Wanted = shelves.iter().copied().collect();
        for offset in [0, shown.len() / 3, shown.len().saturating_sub(5), shown.len()] {
            let page = |direction| tree.page(Walk::new(&wanted, None, direction, offset, 7));
            assert!(page(Direction::Ascending).iter().eq(shown.iter().skip(offset).take(7)));
            assert!(page(Direction::Descending).iter().eq(shown.iter().rev().skip(offset).take(7)));
        }
    }
}

/// What branches say of what lies below is so, no node is too long, and all leaves lie equally deep.
fn assert_balanced(node: &Arc<Node<(SortKey, i64), ShelfNumber, Tally>>) -> usize {
    assert!(node.len() <= MOST);
    let Node::Branch(children) = &**node else { return 0 };
    let depths: Vec<usize> = children
        .iter()
        .map(|child| {
            let is = Child::of(Arc::clone(&child.node)).unwrap();
            assert_eq!(is.first, child.first);
            for shelf in 0..3 {
                let only: Wanted = [ShelfNumber::new(shelf)].into_iter().collect();
                assert_eq!(is.sum.count(&only), child.sum.count(&only));
            }
            assert_balanced(&child.node)
        })
        .collect();
    assert!(depths.iter().all(|depth| *depth == depths[0]));
    depths[0] + 1
}

#[test]
fn a_tree_that_is_made_at_once_is_full() {
    for count in [0, 1, MOST, MOST + 1, MOST * MOST, MOST * MOST + 1] {
        let (tree, model) = made(count as i64);
        assert_same(&tree, &model);
        let height = usize::from(count > MOST) + usize::from(count > MOST * MOST);
        assert_eq!(assert_balanced(&tree.root), height, "{count}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// The tree does what a `BTreeMap` does, pages are what a list of its entries holds, and copies keep what they held.
    #[test]
    fn a_tree_is_a_map_and_its_copies_stay_as_they_were(
        count in prop_oneof![Just(0), 0..5000_i64],
        steps in steps(),
    ) {
        let (mut tree, mut model) = made(count);
        assert_same(&tree, &model);
        let mut copies = Vec::new();
        for step in steps {
            match step {
                Step::Insert(number, shelf) => insert(&mut tree, &mut model, number, shelf),
                Step::Remove(number) => remove(&mut tree, &mut model, &key(number)),
                Step::Append(count) => {
                    (0..count).for_each(|number| insert(&mut tree, &mut model, number, (number % 3) as usize));
                }
                Step::TakeUpTo(number) => {
                    let up_to: Vec<_> = model.range(..key(number)).map(|(key, _)| key.clone()).collect();
                    up_to.iter().for_each(|key| remove(&mut tree, &mut model, key));
                }
                Step::Copy => copies.push((tree.clone(), model.clone())),
            }
        }
        assert_same(&tree, &model);
        for (copy, model) in &copies {
            assert_same(copy, model);
        }
    }
}
