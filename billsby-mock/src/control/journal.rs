//! Journals.

mod expectations;

use super::generated::requests;
use super::values::{instant, length, shown};
use crate::api::values::{count, page, page_request};
use crate::billing::BillingError;
use crate::companies::World;
use crate::journal::{Entry, Journal, Message, Options, PersonalData, RecordedBody, Search, StatusRange};
use crate::runtime::Rejection;
use crate::store::Page;
use billsby_mock_control::types;
use jiff::SignedDuration;

pub(super) use expectations::verify_journal;

pub(super) fn list_journal_entries(
    world: &World,
    request: requests::ListJournalEntries,
) -> Result<types::JournalPage, Rejection> {
    let page = page_request(request.page, request.page_size)?;
    let found = world.journal().search(&search(request)?);
    Ok(page!(types::JournalPage, Page::of(found, page).map(|found| entry(&found))))
}

pub(super) fn get_journal_entry(
    world: &World,
    request: requests::GetJournalEntry,
) -> Result<types::JournalEntry, Rejection> {
    let number = request.number.get();
    let found = u64::try_from(number).ok().and_then(|number| world.journal().entry(number));
    Ok(entry(&*found.ok_or_else(|| BillingError::not_found("call", number))?))
}

pub(super) fn clear_journal(world: &World, _: requests::ClearJournal) -> Result<(), Rejection> {
    world.journal().clear();
    Ok(())
}

pub(super) fn export_journal(world: &World, request: requests::ExportJournal) -> Result<types::HttpArchive, Rejection> {
    let personal = if request.mask == Some(true) { PersonalData::Masked } else { PersonalData::Kept };
    serde_json::from_value(world.journal().har(personal))
        .map_err(|error| Rejection::internal(format!("The archive is not as described: {error}.")))
}

pub(super) fn get_journal_settings(
    world: &World,
    _: requests::GetJournalSettings,
) -> Result<types::JournalState, Rejection> {
    Ok(state(world.journal()))
}

pub(super) fn update_journal_settings(
    world: &World,
    request: requests::UpdateJournalSettings,
) -> Result<types::JournalState, Rejection> {
    let (journal, change) = (world.journal(), request.body);
    let before = journal.options();
    // The description lets no negative number through.
    journal.set_options(Options {
        entries: change.entries.and_then(|entries| usize::try_from(entries).ok()).unwrap_or(before.entries),
        body_bytes: change.body_bytes.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(before.body_bytes),
        deterministic: change.is_deterministic.unwrap_or(before.deterministic),
    });
    Ok(state(journal))
}

fn search(request: requests::ListJournalEntries) -> Result<Search, BillingError> {
    Ok(Search {
        operation: request.operation_name.map(|name| name.as_str().to_owned()),
        method: request.method.map(|method| method.as_str().to_owned()),
        path: request.path,
        status: request.status.map(|pattern| status(&pattern, "/query/status")).transpose()?,
        from: request.from.map(|at| instant(&at, "/query/from")).transpose()?,
        to: request.to.map(|at| instant(&at, "/query/to")).transpose()?,
        text: request.text,
        after: request.after.and_then(|number| u64::try_from(number).ok()),
        oldest_first: request.order == Some(types::JournalOrder::Oldest),
    })
}

fn status(pattern: &types::StatusPattern, pointer: &str) -> Result<StatusRange, BillingError> {
    let text = pattern.as_str();
    text.parse().map_err(|error| BillingError::invalid(pointer, format!("{error}, not `{text}`")))
}

fn state(journal: &Journal) -> types::JournalState {
    let snapshot = journal.snapshot();
    types::JournalState::builder()
        .entries(count(snapshot.options.entries))
        .body_bytes(whole(snapshot.options.body_bytes))
        .is_deterministic(snapshot.options.deterministic)
        .held(whole(snapshot.entries.len()))
        .held_body_bytes(whole(snapshot.body_bytes))
        .dropped(whole(snapshot.dropped))
        .latest(whole(snapshot.latest))
        .build()
}

fn entry(entry: &Entry) -> types::JournalEntry {
    let duration = SignedDuration::try_from(entry.duration()).unwrap_or(SignedDuration::MAX);
    types::JournalEntry::builder()
        .number(whole(entry.number()))
        .at(shown(entry.at()))
        .wall(shown(entry.wall()))
        .duration(length(duration))
        .method(entry.method())
        .path(entry.path())
        .query(entry.query())
        .operation(entry.operation().map(types::OperationName::from))
        .key(entry.key().as_str())
        .request(message(entry.request()))
        .status(entry.status().map(i32::from))
        .reply(message(entry.reply()))
        .outcome(entry.outcome().as_str())
        .build()
}

fn message(message: &Message) -> types::JournalMessage {
    let headers = message.headers.iter();
    let headers = headers.map(|(name, value)| types::NamedValue::builder().name(name).value(value).build());
    types::JournalMessage::builder().headers(headers.collect::<Vec<_>>()).body(body(&message.body)).build()
}

fn body(body: &RecordedBody) -> types::JournalBody {
    types::JournalBody::builder().text(body.text()).length(whole(body.length())).is_cut(body.is_cut()).build()
}

/// A number as the wire has it.
fn whole(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}
