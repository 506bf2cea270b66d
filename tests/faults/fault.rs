//! What can go wrong with one attempt.

/// What can go wrong with one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The exchange breaks off.
    Break { at: Point, by: End, acted: bool },
    /// There is a reply, but not the one that was hoped for.
    Reply { status: u16, body: Body, after: Option<After>, acted: bool },
}

/// How far an exchange gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// Into the head of the request.
    Request,
    /// To the end of the request.
    Reply,
    StatusLine,
    Headers,
    /// Into a body whose length was announced.
    Body,
    /// Into a body that comes in chunks.
    Chunk,
}

/// How an exchange breaks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// The connection is closed, as by a process that ends.
    Close,
    /// The connection is reset, as by a machine that is gone.
    Reset,
    /// Nothing more comes, and the connection stays.
    Silence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Body {
    Empty,
    /// No JSON.
    Garbage,
    /// The page of a proxy.
    Html,
    /// An error in the form of the API.
    Error,
}

/// When to come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    Seconds(u64),
    /// A date so many seconds after the start of the client's clock.
    Date(u64),
    /// A date so many seconds after that of the reply, whose clock is not the client's.
    DateOfReply(u64),
}

/// Text of a reply that no error may show.
pub const CANARY: &str = "ada@canary.test";

impl Fault {
    /// An error of the service in its own form.
    pub fn error(status: u16, acted: bool) -> Self {
        Self::Reply { status, body: Body::Error, after: None, acted }
    }

    /// "Come back later", which says that nothing was done.
    pub fn busy(status: u16, after: After) -> Self {
        Self::Reply { status, body: Body::Error, after: Some(after), acted: false }
    }

    /// What no further attempt mends.
    pub fn refusals() -> Vec<(u64, Self)> {
        [401, 404, 409].map(|status| (15, Self::error(status, false))).into()
    }

    /// Every fault that passes, and how often it comes, in parts of the sum.
    pub fn passing() -> Vec<(u64, Self)> {
        let mut all = Vec::new();
        for (weight, by) in [(10, End::Close), (10, End::Reset), (1, End::Silence)] {
            all.push((weight, Self::Break { at: Point::Request, by, acted: false }));
            for (at, acted) in [Point::Reply, Point::StatusLine, Point::Headers]
                .into_iter()
                .flat_map(|at| [(at, false), (at, true)])
                .chain([(Point::Body, true), (Point::Chunk, true)])
            {
                all.push((weight, Self::Break { at, by, acted }));
            }
        }
        for body in [Body::Empty, Body::Garbage] {
            all.push((15, Self::Reply { status: 200, body, after: None, acted: true }));
        }
        for acted in [false, true] {
            all.extend([500, 503].map(|status| (10, Self::error(status, acted))));
            let html = |status| Self::Reply { status, body: Body::Html, after: None, acted };
            all.extend([408, 502, 504].map(|status| (10, html(status))));
        }
        all.push((10, Self::error(429, false)));
        for after in [After::Seconds(2), After::Date(30), After::DateOfReply(30)] {
            all.extend([429, 503].map(|status| (10, Self::busy(status, after))));
        }
        all
    }

    /// Whether only the client's patience ends it.
    pub fn is_silence(self) -> bool {
        matches!(self, Self::Break { by: End::Silence, .. })
    }
}
