//! The body of a request or a reply, as the journal keeps it.

use super::HIDDEN;
use axum::body::Bytes;
use std::borrow::Cow;

/// How much of a body is kept.
pub(super) const LONGEST: usize = 64 << 10;

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

    /// Whether `secret` stands in it.
    pub(super) fn holds(&self, secret: &str) -> bool {
        holds(&self.kept, secret.as_bytes())
    }

    /// Takes `secret` out of it.
    pub(super) fn hide(&mut self, secret: &str) {
        // The true length stays, and so does whether it was cut.
        let (hidden, was_cut) = (self.text().replace(secret, HIDDEN), self.is_cut());
        self.kept = hidden.into();
        self.length = if was_cut { self.length.max(self.kept.len() + 1) } else { self.kept.len() };
    }
}

/// Whether `part` stands in `all`; nothing stands nowhere.
pub(super) fn holds(all: &[u8], part: &[u8]) -> bool {
    part.first().is_some_and(|first| all.windows(part.len()).any(|window| window[0] == *first && window == part))
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
            Kept::Nothing if frame.len() <= LONGEST => self.kept = Kept::Frame(frame.clone()),
            // Its beginning alone would hold on to all of it.
            Kept::Nothing => self.kept = Kept::Joined(frame[..LONGEST].to_vec()),
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
    fn a_single_frame_is_shared() {
        let frame = Bytes::from_static(b"{}");
        let mut collected = Collected::default();
        collected.add(&Bytes::new());
        collected.add(&frame);
        assert_eq!(collected.recorded().bytes().as_ptr(), frame.as_ptr());
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
        assert!(body.holds("sesame") && !body.holds("sesam3") && !body.holds(""));
        body.hide("sesame");
        assert_eq!((body.text().as_ref(), body.length(), body.is_cut()), ("{\"key\":\"***\"}", 13, false));
    }
}
