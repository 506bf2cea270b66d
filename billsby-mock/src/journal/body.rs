//! The body of a request or a reply, as the journal keeps it.

use super::keys::Keys;
use axum::body::Bytes;
use std::borrow::Cow;

/// How much of a body is kept.
pub(super) const LONGEST: usize = 64 << 10;
/// From how many bytes on a frame is shared: a shorter one would hold on to a buffer that is much longer.
const SHARED: usize = 4 << 10;

/// A body, or its beginning where it is long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedBody {
    kept: Bytes,
    length: usize,
}

impl RecordedBody {
    /// What is kept of it: the first 64 KiB at most.
    pub fn bytes(&self) -> &Bytes {
        &self.kept
    }

    /// What is kept of it as text; what is no UTF-8 reads as U+FFFD.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.kept)
    }

    /// How long it was, in bytes.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Whether more came than is kept.
    pub fn is_cut(&self) -> bool {
        self.kept.len() < self.length
    }

    /// What it says, where it is kept in full and is JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.kept).ok().filter(|_| !self.is_cut())
    }

    /// Takes keys out of it; whether there were any.
    pub(super) fn hide(&mut self, keys: Keys<'_>) -> bool {
        if !keys.stand_in(&self.kept) {
            return false;
        }
        // The true length stays, and so does whether it was cut.
        let (hidden, was_cut) = (keys.hidden(&self.text()), self.is_cut());
        self.kept = hidden.into();
        self.length = if was_cut { self.length.max(self.kept.len() + 1) } else { self.kept.len() };
        true
    }
}

/// A body that comes in frames.
#[derive(Debug, Default)]
pub(super) struct Collected {
    kept: Kept,
    length: usize,
}

#[derive(Debug, Default)]
enum Kept {
    #[default]
    Nothing,
    /// Shared with whoever sent or receives it.
    Frame(Bytes),
    Joined(Vec<u8>),
}

impl Collected {
    /// Takes in the next frame.
    pub(super) fn add(&mut self, frame: &Bytes) {
        self.length += frame.len();
        match &mut self.kept {
            _ if frame.is_empty() => {}
            Kept::Nothing if (SHARED..=LONGEST).contains(&frame.len()) => self.kept = Kept::Frame(frame.clone()),
            // Of a long one the beginning alone would hold on to all of it.
            Kept::Nothing => self.kept = Kept::Joined(frame[..frame.len().min(LONGEST)].to_vec()),
            Kept::Frame(first) => {
                let mut joined = first.to_vec();
                join(&mut joined, frame);
                self.kept = Kept::Joined(joined);
            }
            Kept::Joined(joined) => join(joined, frame),
        }
    }

    /// How long it is so far.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether no more of it is kept.
    pub(super) fn is_full(&self) -> bool {
        self.length >= LONGEST
    }

    /// What is kept of it.
    pub(super) fn recorded(self) -> RecordedBody {
        let kept = match self.kept {
            Kept::Nothing => Bytes::new(),
            Kept::Frame(frame) => frame,
            Kept::Joined(joined) => joined.into(),
        };
        RecordedBody { kept, length: self.length }
    }
}

fn join(joined: &mut Vec<u8>, frame: &[u8]) {
    let room = LONGEST - joined.len();
    joined.extend_from_slice(&frame[..room.min(frame.len())]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(frames: &[&[u8]]) -> RecordedBody {
        let mut collected = Collected::default();
        frames.iter().for_each(|frame| collected.add(&Bytes::copy_from_slice(frame)));
        collected.recorded()
    }

    #[test]
    fn a_single_frame_is_shared_unless_it_is_short() {
        for (length, is_shared) in [(SHARED, true), (SHARED - 1, false)] {
            let frame = Bytes::from(vec![b'a'; length]);
            let mut collected = Collected::default();
            collected.add(&Bytes::new());
            collected.add(&frame);
            let recorded = collected.recorded();
            assert_eq!((recorded.bytes(), recorded.bytes().as_ptr() == frame.as_ptr()), (&frame, is_shared));
        }
    }

    #[test]
    fn a_long_body_is_cut_and_its_length_noted() {
        let long = vec![b'a'; LONGEST + 1];
        for frames in
            [&[&long[..]][..], &[&long[..LONGEST], b"a"], &[b"a", &long[..LONGEST]], &[b"a", b"a", &long[2..]]]
        {
            let body = collected(frames);
            assert_eq!((body.bytes().len(), body.length(), body.is_cut()), (LONGEST, LONGEST + 1, true));
        }
        let body = collected(&[&long[..LONGEST]]);
        assert_eq!((body.length(), body.is_cut()), (LONGEST, false));
    }

    #[test]
    fn json_is_read_from_a_whole_body_only() {
        assert_eq!(collected(&[b"{\"a\"", b":1}"]).json(), Some(serde_json::json!({ "a": 1 })));
        assert_eq!(collected(&[b"{"]).json(), None);
        let number = [b"1".as_slice(), &[b' '; LONGEST]].concat();
        assert_eq!(collected(&[&number]).json(), None, "it goes on");
    }

    #[test]
    fn a_secret_is_taken_out() {
        let mut body = collected(&[b"{\"key\":\"sesame\"}"]);
        assert!(!body.hide(Keys::new(Some("sesam3"), None)) && body.hide(Keys::new(Some("sesame"), None)));
        assert_eq!((body.text().as_ref(), body.length(), body.is_cut()), ("{\"key\":\"***\"}", 13, false));
    }
}
