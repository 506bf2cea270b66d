//! What a command prints.

mod cell;
mod csv;
mod json;
mod table;

use crate::Failure;
use crate::command::{Column, Command};
use crate::grammar::switch;
use billsby_client::calls::Preview;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};
use serde_json::{Value, json};
use std::io::{BufWriter, IsTerminal, Stdout, Write, stdout};

/// How it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    Ndjson,
    Csv,
}

/// What is printed, and how.
pub struct Output {
    format: Format,
    /// The columns, by what they are called.
    columns: Vec<Named>,
    /// Whether the columns were chosen, so that JSON has no others either.
    chosen: bool,
    /// Whether amounts stay in minor units.
    raw: bool,
}

/// A column by its name.
#[derive(Clone)]
struct Named {
    name: String,
    column: Column,
}

/// `--output`, which may stand anywhere.
pub fn format_argument() -> Arg {
    Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FORMAT")
        .help("How to print: a table on a terminal and ndjson elsewhere, unless told")
        .value_parser(PossibleValuesParser::new(["table", "json", "ndjson", "csv"]))
        .global(true)
}

/// The arguments of what has columns.
pub fn arguments(command: &Command) -> Vec<Arg> {
    if command.columns.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = command.columns.iter().map(Column::name).collect();
    let columns = Arg::new("columns")
        .long("columns")
        .value_name("NAMES")
        .value_delimiter(',')
        .help("Only these columns, in this order")
        .long_help(format!("Only these columns, in this order: {}", names.join(", ")));
    vec![
        columns,
        switch(
            "raw",
            "Leave amounts in minor units, and numbers for words, in tables and CSV, as JSON always has them",
        ),
    ]
}

impl Output {
    /// The output of a command with these columns.
    pub fn new(matches: &ArgMatches, columns: &'static [Column]) -> Result<Self, Failure> {
        let named = |column: &Column| Named { name: column.name(), column: column.clone() };
        let all = columns.iter().map(named).collect();
        Self::of(matches, all)
    }

    /// The output of something with these keys.
    pub fn plain(matches: &ArgMatches, keys: &'static [&'static str]) -> Result<Self, Failure> {
        let named = |key: &'static &'static str| Named {
            name: (*key).to_owned(),
            column: Column::plain(std::slice::from_ref(key)),
        };
        Self::of(matches, keys.iter().map(named).collect())
    }

    fn of(matches: &ArgMatches, all: Vec<Named>) -> Result<Self, Failure> {
        let format = match matches.get_one::<String>("output").map(String::as_str) {
            Some("table") => Format::Table,
            Some("json") => Format::Json,
            Some("csv") => Format::Csv,
            None if stdout().is_terminal() => Format::Table,
            _ => Format::Ndjson,
        };
        let wanted = matches.try_get_many::<String>("columns").ok().flatten();
        let chosen = wanted.is_some();
        let columns = match wanted {
            None => all,
            Some(wanted) => wanted.map(|name| find(&all, name)).collect::<Result<_, _>>()?,
        };
        let raw = matches.try_get_one("raw").ok().flatten().copied().unwrap_or(false);
        Ok(Self { format, columns, chosen, raw })
    }

    /// Prints one thing.
    pub fn one(&self, value: &Value) -> Result<(), Failure> {
        let mut out = writer();
        match self.format {
            Format::Table => table::sheet(&mut out, self, value)?,
            Format::Csv => {
                csv::header(&mut out, self)?;
                csv::row(&mut out, self, value)?;
            }
            Format::Json => json::pretty(&mut out, self, value)?,
            Format::Ndjson => json::line(&mut out, self, value)?,
        }
        Ok(out.flush()?)
    }

    /// Prints JSON as it is.
    pub fn json(&self, value: &Value) -> Result<(), Failure> {
        let mut out = writer();
        writeln!(out, "{value:#}")?;
        Ok(out.flush()?)
    }

    /// Prints a request that is not sent.
    pub fn preview(&self, preview: &Preview) -> Result<(), Failure> {
        let mut out = writer();
        match self.format {
            Format::Json => {
                let headers: serde_json::Map<String, Value> =
                    preview.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
                let Preview { method, url, body, .. } = preview;
                writeln!(out, "{:#}", json!({ "method": method, "url": url, "headers": headers, "body": body }))?;
            }
            _ => writeln!(out, "{preview}")?,
        }
        Ok(out.flush()?)
    }
}

fn find(all: &[Named], name: &str) -> Result<Named, Failure> {
    all.iter().find(|named| named.name == name).cloned().ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(|named| named.name.as_str()).collect();
        Failure::usage(format!("--columns: no column `{name}`; there are {}", names.join(", ")))
    })
}

fn writer() -> BufWriter<Stdout> {
    BufWriter::new(stdout())
}

/// A list that is printed row by row, as the rows come.
pub struct Rows {
    output: Output,
    out: BufWriter<Stdout>,
    table: table::Table,
    count: u64,
}

impl Rows {
    /// Begins the list.
    pub fn new(output: Output) -> Result<Self, Failure> {
        let mut out = writer();
        if output.format == Format::Csv {
            csv::header(&mut out, &output)?;
        }
        Ok(Self { table: table::Table::new(&output), output, out, count: 0 })
    }

    /// Prints a row.
    pub fn row(&mut self, row: &Value) -> Result<(), Failure> {
        let (out, output) = (&mut self.out, &self.output);
        match output.format {
            Format::Table => self.table.row(out, output, row)?,
            Format::Csv => csv::row(out, output, row)?,
            Format::Ndjson => json::line(out, output, row)?,
            Format::Json => {
                out.write_all(if self.count == 0 { b"[\n" } else { b",\n" })?;
                json::pretty_item(out, output, row)?;
            }
        }
        self.count += 1;
        Ok(())
    }

    /// Shows what was printed so far. A table keeps the widths that its rows have by then.
    #[cfg(feature = "control")]
    pub fn flush(&mut self) -> Result<(), Failure> {
        if self.output.format == Format::Table && self.count > 0 {
            self.table.end(&mut self.out)?;
        }
        Ok(self.out.flush()?)
    }

    /// Ends the list.
    pub fn end(mut self) -> Result<(), Failure> {
        match self.output.format {
            Format::Table => self.table.end(&mut self.out)?,
            Format::Json if self.count == 0 => self.out.write_all(b"[]\n")?,
            Format::Json => self.out.write_all(b"\n]\n")?,
            Format::Csv | Format::Ndjson => {}
        }
        Ok(self.out.flush()?)
    }
}
