//! What a search looks through.

use std::sync::Arc;

use memchr::memmem;

use crate::store::matches::Matches;

/// How many records share a block.
const BLOCK: usize = 256;

/// What ends a text: a byte that stands in none.
const END: u8 = 0xff;

/// The texts by which the records of a table are searched.
///
/// # Design constraints
///
/// Among a million customers a part of a name is found by looking at all of
/// them, so that must be one pass over memory that lies together, not a visit
/// to each record. Blocks keep a change short, and are shared by copies.
#[derive(Clone, Default)]
pub(crate) struct SearchText {
    blocks: Vec<Arc<Block>>,
}

#[derive(Clone, Default)]
struct Block {
    text: Vec<u8>,
    /// Where the texts of each record end.
    ends: Vec<u32>,
}

/// A bit for each record of a block.
type Places = [u64; BLOCK / 64];

impl Block {
    fn set(&mut self, place: usize, text: Vec<u8>) {
        let end = self.text.len() as u32;
        if self.ends.len() <= place {
            self.ends.resize(place + 1, end);
        }
        let before = self.start(place)..self.ends[place] as usize;
        let (gone, come) = (before.len() as u32, text.len() as u32);
        self.text.splice(before, text);
        for end in &mut self.ends[place..] {
            *end = *end - gone + come;
        }
    }

    fn start(&self, place: usize) -> usize {
        place.checked_sub(1).map_or(0, |before| self.ends[before] as usize)
    }

    /// The places of the records with a text of which something is part.
    fn find(&self, finder: &memmem::Finder<'_>) -> Places {
        let mut found = [0; BLOCK / 64];
        let (mut place, mut from) = (0, 0);
        while let Some(at) = self.text.get(from..).and_then(|rest| finder.find(rest)) {
            let at = from + at;
            while self.ends[place] as usize <= at {
                place += 1;
            }
            // Most of what many records have stands as far from the end of each, as the host of an address
            // does: there it is looked for first, since a search takes longer to begin than to run.
            let before_end = self.ends[place] as usize - at;
            loop {
                found[place / 64] |= 1 << (place % 64);
                from = self.ends[place] as usize;
                place += 1;
                let guess = self.ends.get(place).and_then(|end| (*end as usize).checked_sub(before_end));
                if !guess.is_some_and(|at| at >= from && self.text[at..].starts_with(finder.needle())) {
                    break;
                }
            }
        }
        found
    }
}

impl SearchText {
    /// Files the texts of a record in place of those before.
    pub(crate) fn set(&mut self, number: i64, texts: &[String]) {
        let Some(place) = number.checked_sub(1).and_then(|place| usize::try_from(place).ok()) else {
            return;
        };
        let block = place / BLOCK;
        if self.blocks.len() <= block {
            self.blocks.resize_with(block + 1, Arc::default);
        }
        let text = texts.iter().flat_map(|text| text.bytes().chain([END])).collect();
        Arc::make_mut(&mut self.blocks[block]).set(place % BLOCK, text);
    }

    /// The records with a text of which this is part.
    pub(crate) fn find(&self, part: &str) -> Matches {
        let finder = memmem::Finder::new(part);
        self.blocks.iter().flat_map(|block| block.find(&finder)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::table::Direction;

    fn find(text: &SearchText, part: &str) -> Vec<i64> {
        text.find(part).slice(Direction::Ascending, 0, usize::MAX)
    }

    #[test]
    fn a_part_is_found_within_a_text_and_nowhere_else() {
        let mut text = SearchText::default();
        for number in 1..=600 {
            text.set(number, &[format!("ada byron {number}"), "ada.byron@post.example".to_owned()]);
        }
        assert_eq!(find(&text, "byron 30"), [30, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309]);
        assert_eq!(text.find("ada").count(), 600);
        assert_eq!(text.find("post.example").count(), 600);
        for part in ["30ada", "byron 30\nada", "exampleada", "lovelace"] {
            assert_eq!(find(&text, part), [0; 0], "{part}");
        }
    }

    #[test]
    fn what_stands_at_one_place_in_some_is_found_at_every_place() {
        let mut text = SearchText::default();
        let hosts = ["post.example", "mail.example", "a.post.example.org", "example", "post.example"];
        for (number, host) in (1..).zip(hosts.iter().cycle().take(1000)) {
            text.set(number, &[format!("ada@{host}")]);
        }
        let having = |part: &str| {
            (1..)
                .zip(hosts.iter().cycle().take(1000))
                .filter(|(_, host)| host.contains(part))
                .map(|(number, _)| number)
                .collect::<Vec<i64>>()
        };
        for part in ["post.example", "example", "mail", "e", "l", "org"] {
            assert_eq!(find(&text, part), having(part), "{part}");
        }
        // Nothing reaches from one record into the next, nor is found in one without a text.
        for number in [2, 7, 8] {
            text.set(number, &[]);
        }
        let left: Vec<i64> = having("example").into_iter().filter(|number| ![2, 7, 8].contains(number)).collect();
        assert_eq!(find(&text, "example"), left);
    }

    #[test]
    fn a_changed_text_is_found_by_the_new_one_only_and_copies_keep_the_old() {
        let mut text = SearchText::default();
        for number in [1, 2, 257, 1000] {
            text.set(number, &["ada".to_owned()]);
        }
        let copy = text.clone();
        text.set(2, &["grace hopper".to_owned()]);
        text.set(1000, &[]);
        assert_eq!(find(&text, "ada"), [1, 257]);
        assert_eq!(find(&text, "hopper"), [2]);
        text.set(2, &["x".to_owned()]);
        assert_eq!(find(&text, "ada"), [1, 257]);
        assert_eq!(find(&copy, "ada"), [1, 2, 257, 1000]);
    }
}
