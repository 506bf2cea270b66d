//! Answers what the other programs ask, with as little work as can be: one customer, or one page of a hundred
//! thousand. Prints its URL first.

#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const ROWS: usize = 100_000;

/// About 500 bytes, as the service writes them.
const CUSTOMER: &str = concat!(
    r#"{"customerUniqueId":"5VL9JC0NE0","firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","#,
    r#""additionalEmail":null,"phoneNumberDialCountry":"GBR","phoneNumberDialCode":"+44","#,
    r#""phoneNumber":"2079460018","billingAddress":{"addressLine1":"12 St James Square","addressLine2":null,"#,
    r#""city":"London","state":null,"country":"GBR","postCode":"SW1Y 4LB"},"isMarketingConsentGiven":false,"#,
    r#""status":"Active","cardStatus":"Valid","companyCurrency":"USD","totalAmountPaid":"$120","#,
    r#""averageAmountPerMonth":"$14.46","createdOn":"2020-04-29T10:08:39.320Z"}"#,
);

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for connection in listener.incoming() {
        let connection = connection?;
        // A connection ends when its client goes; that is no failure.
        thread::spawn(move || answer_all(connection));
    }
    Ok(())
}

/// Answers one request after the other, until there is no more. None of them has a body.
fn answer_all(mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = connection.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        received.extend_from_slice(&buffer[..read]);
        if received.ends_with(b"\r\n\r\n") {
            let answer = answer(&String::from_utf8_lossy(&received));
            connection.write_all(answer.as_bytes())?;
            received.clear();
        }
    }
}

fn answer(request: &str) -> String {
    let target = request.split(' ').nth(1).unwrap_or_default();
    let body = match target.split_once('?') {
        None => CUSTOMER.to_owned(),
        Some((_, query)) => page(number(query, "page", 1), number(query, "pageSize", 10)),
    };
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// A number in a query.
fn number(query: &str, name: &str, default: usize) -> usize {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).and_then(|(_, value)| value.parse().ok()).unwrap_or(default)
}

fn page(page: usize, size: usize) -> String {
    let pages = ROWS.div_ceil(size);
    let mut body =
        format!(r#"{{"currentPage":{page},"pageCount":{pages},"pageSize":{size},"rowCount":{ROWS},"results":["#);
    let first = (page - 1) * size;
    for row in first..(first + size).min(ROWS) {
        let comma = if row == first { "" } else { "," };
        // Every row is of the same length, so that a page costs the same wherever it is.
        let _ = write!(
            body,
            concat!(
                r#"{}{{"customerUniqueId":"C{:09}","firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","#,
                r#""createdOn":"2020-04-29T10:08:39.320Z","status":"Active","phoneNumber":"2079460018","#,
                r#""phoneNumberDialCode":"+44","phoneNumberDialCodeCountry":"GBR","billingAddress":"#,
                r#"{{"addressLine1":"12 St James Square","addressLine2":null,"city":"London","state":null,"#,
                r#""country":"GBR","postCode":"SW1Y 4LB"}}}}"#,
            ),
            comma, row
        );
    }
    body.push_str("]}");
    body
}
