//! JSON, as it came: amounts are in minor units.

use super::Output;
use super::cell::at;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use std::io::{self, Write};

/// One value on several lines.
pub fn pretty(out: &mut impl Write, output: &Output, value: &Value) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Row { output, value })?;
    out.write_all(b"\n")
}

/// One value of a list, on several lines.
pub fn pretty_item(out: &mut impl Write, output: &Output, value: &Value) -> io::Result<()> {
    let text = serde_json::to_string_pretty(&Row { output, value })?;
    let mut lines = text.lines();
    if let Some(first) = lines.next() {
        write!(out, "  {first}")?;
    }
    lines.try_for_each(|line| write!(out, "\n  {line}"))
}

/// One value on one line.
pub fn line(out: &mut impl Write, output: &Output, value: &Value) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Row { output, value })?;
    out.write_all(b"\n")
}

/// A row with its keys in the order of the description, or with the chosen ones alone.
struct Row<'a> {
    output: &'a Output,
    value: &'a Value,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(object) = self.value.as_object() else { return self.value.serialize(serializer) };
        let mut map = serializer.serialize_map(None)?;
        if self.output.chosen {
            for named in &self.output.columns {
                map.serialize_entry(&named.name, at(self.value, named.column.path))?;
            }
            return map.end();
        }
        let mut last = "";
        let known = || self.output.columns.iter().filter_map(|named| named.column.path.first().copied());
        for key in known() {
            // The columns of an inner object stand together.
            if let Some(value) = object.get(key).filter(|_| key != last) {
                map.serialize_entry(key, value)?;
            }
            last = key;
        }
        for (key, value) in object.iter().filter(|(key, _)| known().all(|known| known != *key)) {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
