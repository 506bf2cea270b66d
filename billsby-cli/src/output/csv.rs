//! Comma-separated values, one row a line.

use super::Output;
use super::cell::{Money, cell, text};
use serde_json::Value;
use std::io::{self, Write};

/// What the only column of rows without keys is called.
const VALUE: &str = "value";

/// The names of the columns.
pub fn header(out: &mut impl Write, output: &Output) -> io::Result<()> {
    match output.columns[..] {
        [] => record(out, [VALUE]),
        _ => record(out, output.columns.iter().map(|named| named.name.as_str())),
    }
}

/// One row. Amounts are numbers, since their currency has a column of its own.
pub fn row(out: &mut impl Write, output: &Output, row: &Value) -> io::Result<()> {
    match output.columns[..] {
        [] => record(out, [text(row)]),
        _ => record(out, output.columns.iter().map(|named| cell(output, &named.column, row, Money::Alone))),
    }
}

fn record<T: AsRef<[u8]>>(out: &mut impl Write, fields: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1 << 10).from_writer(Vec::new());
    writer.write_record(fields).map_err(io::Error::other)?;
    out.write_all(&writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}
