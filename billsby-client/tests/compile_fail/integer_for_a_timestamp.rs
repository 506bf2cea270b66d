// E0308: a bare integer is no `Timestamp`: it does not say whether it counts seconds.
use billsby_client::Timestamp;

pub fn renewal() -> Result<Timestamp, jiff::Error> {
    #[cfg(feature = "mistake")]
    return Ok(Timestamp::utc(1_767_225_600));
    #[cfg(not(feature = "mistake"))]
    return Ok(Timestamp::utc(jiff::Timestamp::from_second(1_767_225_600)?));
}
