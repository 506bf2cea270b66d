//! Reads: lists that page by themselves, and results that stay within a budget.

use crate::columns::Columns;
use crate::remedy::Refusal;
use crate::selection::Entry;
use crate::token_count::estimate;
use crate::tool::Answer;
use billsby_client::Client;
use billsby_client::calls::{Call, Paging};
use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Map, Value, json};

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The properties that are one value.
    #[default]
    Concise,
    /// Whole rows.
    Detailed,
    /// Lines with the properties that are one value.
    Csv,
}

/// What is wanted of a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// How it is written.
    pub format: Format,
    /// How many rows come before.
    pub offset: usize,
    /// How many rows at most.
    pub limit: Option<usize>,
}

/// What a result needs beside its rows.
const ENVELOPE: usize = 120;

/// Carries out a read within about `budget` tokens.
///
/// # Errors
/// When it cannot be had.
pub async fn read(
    client: &Client,
    entry: &Entry,
    arguments: Map<String, Value>,
    wanted: Wanted,
    budget: usize,
) -> Result<CallToolResult, Refusal> {
    match entry.tool.answer {
        Answer::Rows(_) => rows(client, entry, arguments, wanted, budget).await,
        _ => Ok(one(entry, answer(client, entry, arguments).await?, budget)),
    }
}

async fn answer(client: &Client, entry: &Entry, arguments: Map<String, Value>) -> Result<Value, Refusal> {
    let request = client.call(entry.call, arguments).map_err(Refusal::arguments)?;
    request.await.map_err(|error| Refusal::failed(entry, &error))
}

async fn rows(
    client: &Client,
    entry: &Entry,
    arguments: Map<String, Value>,
    wanted: Wanted,
    budget: usize,
) -> Result<CallToolResult, Refusal> {
    let mut page = Written::new(entry, wanted, budget);
    match &entry.call.paging {
        Some(paging) => paged(client, entry, arguments, paging, &mut page).await?,
        None => {
            let reply = answer(client, entry, arguments).await?;
            let Value::Array(rows) = reply else { return Ok(one(entry, reply, budget)) };
            page.total = rows.len();
            let _ = rows.into_iter().skip(wanted.offset).all(|row| page.push(&row));
        }
    }
    Ok(page.result())
}

/// Reads pages until the rows are there, or no more fit.
async fn paged(
    client: &Client,
    entry: &Entry,
    mut arguments: Map<String, Value>,
    paging: &Paging,
    page: &mut Written,
) -> Result<(), Refusal> {
    let most = largest_page(entry.call, paging);
    // A page of another size than the whole would not begin at the offset.
    let size = if page.wanted.offset == 0 { page.wanted.limit.unwrap_or(most).clamp(1, most) } else { most };
    arguments.insert(paging.page.to_owned(), (page.wanted.offset / size + 1).into());
    arguments.insert(paging.size.to_owned(), size.into());
    let request = client.call(entry.call, arguments).map_err(Refusal::arguments)?;
    let Some(mut pages) = request.pages() else { return Ok(()) };
    let mut skipped = page.wanted.offset % size;
    while let Some(next) = pages.next().await {
        let next = next.map_err(|error| Refusal::failed(entry, &error))?;
        page.total = usize::try_from(next.total).unwrap_or_default();
        if !next.rows.iter().skip(std::mem::take(&mut skipped)).all(|row| page.push(row)) || page.is_full() {
            break;
        }
    }
    Ok(())
}

/// The largest page that the description allows.
fn largest_page(call: &Call, paging: &Paging) -> usize {
    let size = call.parameters.iter().find(|parameter| parameter.name == paging.size);
    let schema = size.and_then(|parameter| serde_json::from_str::<Value>(parameter.schema).ok());
    let most = schema.and_then(|schema| schema.get("maximum")?.as_u64());
    most.and_then(|most| usize::try_from(most).ok()).unwrap_or(20)
}

/// Rows as they are written, as far as they fit.
struct Written {
    wanted: Wanted,
    columns: &'static Columns,
    rows: Vec<Value>,
    lines: Vec<String>,
    total: usize,
    left: usize,
    shortened: bool,
}

impl Written {
    fn new(entry: &Entry, wanted: Wanted, budget: usize) -> Self {
        let columns = entry.columns;
        let names = columns.nested.iter().map(|name| estimate(name) + 2).sum::<usize>();
        let left = budget.saturating_sub(ENVELOPE + 2 * names);
        Self { wanted, columns, rows: Vec::new(), lines: Vec::new(), total: 0, left, shortened: false }
    }

    fn count(&self) -> usize {
        self.rows.len().max(self.lines.len())
    }

    fn is_full(&self) -> bool {
        self.wanted.limit.is_some_and(|limit| self.count() >= limit)
    }

    /// Writes a row, if it fits.
    fn push(&mut self, row: &Value) -> bool {
        if self.is_full() {
            return false;
        }
        if self.wanted.format == Format::Csv {
            let line = self.columns.line(row);
            let fits = self.pay(estimate(&line) + 1);
            if fits {
                self.lines.push(line);
            }
            return fits;
        }
        let written = match self.wanted.format {
            Format::Detailed => row.clone(),
            _ => self.columns.concise(row),
        };
        // It stands in the text and in the structure.
        let cost = |row: &Value| 2 * (estimate(&row.to_string()) + 1);
        if self.pay(cost(&written)) {
            self.rows.push(written);
            return true;
        }
        // Whoever goes on from here must not come to the same row for ever.
        if self.rows.is_empty() {
            self.shortened = true;
            self.rows.push(self.columns.concise(row));
        }
        false
    }

    fn pay(&mut self, cost: usize) -> bool {
        match self.left.checked_sub(cost) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    fn result(self) -> CallToolResult {
        let Wanted { format, offset, .. } = self.wanted;
        let (count, total) = (self.count(), self.total);
        let end = offset + count;
        let mut told = json!({ "total": total, "offset": offset });
        let mut notes = Vec::new();
        if end < total {
            told["next"] = end.into();
            notes.push(match count {
                0 => format!("No row of {total} fits."),
                _ => format!("Rows {} to {end} of {total}; go on with offset {end}.", offset + 1),
            });
        } else if count == 0 && total > 0 {
            notes.push(format!("There are {total} rows; the offset is beyond them."));
        }
        if (format != Format::Detailed || self.shortened) && !self.columns.nested.is_empty() && count > 0 {
            told["left_out"] = json!(self.columns.nested);
        }
        if self.shortened {
            notes.push("The row is too long to be written in full.".to_owned());
        }
        if !notes.is_empty() {
            told["note"] = notes.join(" ").into();
        }
        if format == Format::Csv {
            let mut text = self.columns.header();
            for line in self.lines {
                text.push('\n');
                text.push_str(&line);
            }
            if let Some(note) = told.get("note").and_then(Value::as_str) {
                text.push_str("\n\n");
                text.push_str(note);
            }
            let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
            result.structured_content = Some(told);
            return result;
        }
        told["rows"] = Value::Array(self.rows);
        CallToolResult::structured(told)
    }
}

/// One value; where it is too long, its longest parts are left out and named.
fn one(entry: &Entry, reply: Value, budget: usize) -> CallToolResult {
    let Value::Object(mut reply) = reply else {
        return CallToolResult::structured(json!({ "value": reply }));
    };
    reply.retain(|_, value| !value.is_null());
    let whole = CallToolResult::structured(Value::Object(reply));
    let text = whole.content.first().and_then(ContentBlock::as_text);
    if text.is_none_or(|text| 2 * estimate(&text.text) + ENVELOPE <= budget) {
        return whole;
    }
    let Some(Value::Object(reply)) = whole.structured_content else { return whole };
    CallToolResult::structured(Value::Object(shortened(entry, reply, budget)))
}

/// Without the longest parts, which are named, as far as the rest fits.
fn shortened(entry: &Entry, mut reply: Map<String, Value>, budget: usize) -> Map<String, Value> {
    let cost = |value: &Value| 2 * (estimate(&value.to_string()) + 8);
    let mut sum: usize = reply.values().map(cost).sum();
    let nested = entry.columns.nested.iter();
    let mut nested: Vec<(usize, &String)> = nested.filter_map(|name| Some((cost(reply.get(name)?), name))).collect();
    nested.sort_unstable();
    let mut left_out = Vec::new();
    while sum + ENVELOPE > budget
        && let Some((cost, name)) = nested.pop()
    {
        sum -= cost;
        reply.remove(name);
        left_out.push(name);
    }
    if !left_out.is_empty() {
        reply.insert("left_out".to_owned(), json!(left_out));
    }
    reply
}
