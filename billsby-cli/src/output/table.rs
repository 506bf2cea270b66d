//! A table for people. Nothing in it is cut: a long value moves those after it.

use super::cell::{Money, at, cell, shown, text};
use super::{Named, Output};
use crate::command::Content;
use serde_json::Value;
use std::io::{self, Write};

/// So many rows are looked at before the widths are settled.
const MEASURED: usize = 100;

/// A list as a table.
pub struct Table {
    columns: Vec<Named>,
    widths: Vec<usize>,
    /// The rows that came before the widths were settled.
    waiting: Vec<Vec<String>>,
    settled: bool,
}

impl Table {
    /// A table without rows. Unless they are chosen, it has no columns for what an object in a row holds.
    pub fn new(output: &Output) -> Self {
        let is_short =
            |named: &&Named| output.chosen || (named.column.path.len() == 1 && named.column.content != Content::Json);
        let columns: Vec<Named> = output.columns.iter().filter(is_short).cloned().collect();
        let widths = columns.iter().map(|named| named.name.chars().count()).collect();
        Self { columns, widths, waiting: Vec::new(), settled: false }
    }

    /// Adds a row.
    pub fn row(&mut self, out: &mut impl Write, output: &Output, row: &Value) -> io::Result<()> {
        if self.columns.is_empty() {
            return writeln!(out, "{}", shown(&text(row)));
        }
        let cells: Vec<String> =
            self.columns.iter().map(|named| shown(&cell(output, &named.column, row, Money::WithCode))).collect();
        if self.settled {
            return self.print(out, &cells);
        }
        self.waiting.push(cells);
        if self.waiting.len() >= MEASURED { self.settle(out) } else { Ok(()) }
    }

    /// Prints what waits.
    pub fn end(&mut self, out: &mut impl Write) -> io::Result<()> {
        if self.settled || self.columns.is_empty() { Ok(()) } else { self.settle(out) }
    }

    fn settle(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.settled = true;
        let rows = std::mem::take(&mut self.waiting);
        for cells in &rows {
            for (width, cell) in self.widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let header: Vec<String> = self.columns.iter().map(|named| named.name.clone()).collect();
        self.print(out, &header)?;
        rows.iter().try_for_each(|cells| self.print(out, cells))
    }

    fn print(&self, out: &mut impl Write, cells: &[String]) -> io::Result<()> {
        let mut line = String::new();
        for ((named, width), cell) in self.columns.iter().zip(&self.widths).zip(cells) {
            let blanks = " ".repeat(width.saturating_sub(cell.chars().count()));
            // Amounts stand under one another by their last digit.
            match named.column.content {
                Content::Amount { .. } => line.extend([&blanks, cell.as_str(), "  "]),
                _ => line.extend([cell.as_str(), &blanks, "  "]),
            }
        }
        writeln!(out, "{}", line.trim_end())
    }
}

/// One thing, a property a line.
pub fn sheet(out: &mut impl Write, output: &Output, value: &Value) -> io::Result<()> {
    if output.columns.is_empty() {
        return writeln!(out, "{}", shown(&text(value)));
    }
    let width = output.columns.iter().map(|named| named.name.chars().count()).max().unwrap_or_default();
    for Named { name, column } in &output.columns {
        let cell = shown(&cell(output, column, value, Money::WithCode));
        // What is not there is not shown, unless it was asked for.
        if output.chosen || !at(value, column.path).is_null() {
            writeln!(out, "{}", format!("{name:width$}  {cell}").trim_end())?;
        }
    }
    Ok(())
}
