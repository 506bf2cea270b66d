//! Calls for programs without a runtime.

use super::{Error, Pages, Rows};
use std::sync::{Mutex, OnceLock, PoisonError};
use tokio::runtime::{Builder, Runtime};

/// Waits for a request where there is no `async`.
///
/// Every request has it once this trait is in scope, and so have streams, as iterators: see
/// [`BlockingRows`]. The connections are served by one thread of the crate's own.
pub trait Blocking<T>: Sized {
    /// Sends the request, and waits for its reply.
    ///
    /// # Errors
    /// Those of the request.
    fn wait(self) -> Result<T, Error>;
}

impl<T, R> Blocking<T> for R
where
    R: IntoFuture<Output = Result<T, Error>>,
    R::IntoFuture: Send,
    T: Send,
{
    fn wait(self) -> Result<T, Error> {
        block_on(self.into_future()).and_then(|outcome| outcome)
    }
}

/// The rows of a list as an iterator.
#[derive(Debug)]
pub struct BlockingRows<'a, R>(Rows<'a, R>);

impl<'a, R> Rows<'a, R> {
    /// The same rows for a program without `async`.
    pub fn blocking(self) -> BlockingRows<'a, R> {
        BlockingRows(self)
    }
}

impl<R: Send> Iterator for BlockingRows<'_, R> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

/// The pages of a list as an iterator.
#[derive(Debug)]
pub struct BlockingPages<'a, R>(Pages<'a, R>);

impl<'a, R> Pages<'a, R> {
    /// The same pages for a program without `async`.
    pub fn blocking(self) -> BlockingPages<'a, R> {
        BlockingPages(self)
    }
}

impl<R: Send> Iterator for BlockingPages<'_, R> {
    type Item = Result<super::Page<R>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

fn block_on<F: Future + Send>(future: F) -> Result<F::Output, Error>
where
    F::Output: Send,
{
    let runtime = runtime()?;
    if tokio::runtime::Handle::try_current().is_err() {
        return Ok(runtime.block_on(future));
    }
    // A thread of a runtime may not wait for another one; a thread of its own may.
    std::thread::scope(|scope| scope.spawn(|| runtime.block_on(future)).join())
        .map_err(|_| failed("the thread that waited for it panicked".into()))
}

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    static START: Mutex<()> = Mutex::new(());
    let _start = START.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(concat!(env!("CARGO_PKG_NAME"), "-blocking"))
        .enable_all()
        .build()
        .map_err(|error| failed(format!("no runtime: {error}")))?;
    Ok(RUNTIME.get_or_init(|| runtime))
}

fn failed(message: String) -> Error {
    Error::Request { operation: "", message }
}
