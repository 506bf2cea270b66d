//! One connection, and HTTP/1.1 as far as it must be spoken to speak it badly.

use crate::fault::End;
use crate::ticket::{HEADER, Ticket};
use std::io;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// So little is read at once that a request of any size is still on its way when its ticket is read.
const SIP: usize = 128;

pub struct Wire {
    stream: BufReader<TcpStream>,
    /// How long the body of the request is.
    length: usize,
}

impl Wire {
    pub fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(SIP, stream), length: 0 })
    }

    /// Reads a request up to its ticket; `None` where the client hung up before.
    pub async fn ticket(&mut self) -> io::Result<Option<Ticket>> {
        self.length = 0;
        loop {
            let Some((name, value)) = self.header().await? else { return Ok(None) };
            if name == HEADER {
                return Ok(Ticket::read(&value));
            }
        }
    }

    /// Reads what is left of the request.
    pub async fn rest(&mut self) -> io::Result<()> {
        while self.header().await?.is_some_and(|(name, _)| !name.is_empty()) {}
        tokio::io::copy(&mut (&mut self.stream).take(self.length as u64), &mut tokio::io::sink()).await?;
        Ok(())
    }

    /// Reads a line of the head; `None` at the end of the connection.
    async fn header(&mut self) -> io::Result<Option<(String, String)>> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let (name, value) = line.trim_end().split_once(':').unwrap_or((line.trim_end(), ""));
        let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
        if name == "content-length" {
            self.length = value.parse().map_err(io::Error::other)?;
        }
        Ok(Some((name, value)))
    }

    pub async fn write(&mut self, text: &str) -> io::Result<()> {
        self.stream.get_mut().write_all(text.as_bytes()).await
    }

    /// Ends the connection, or waits until the client does.
    pub async fn end(mut self, by: End) -> io::Result<()> {
        match by {
            End::Close => self.stream.get_mut().shutdown().await,
            End::Reset => self.stream.get_ref().set_zero_linger(),
            End::Silence => tokio::io::copy(&mut self.stream, &mut tokio::io::sink()).await.map(drop),
        }
    }
}
