//! Drift as a patch of the description, for `git apply`.

use super::drift::{Change, Drift, Drifts, Site};
use super::examples::Shown;
use super::generated::FILES;
use super::names::Names;
use super::shape::Shape;
use super::sheet::Sheet;
use billsby_client::calls::{CALLS, Call};
use serde_json::Value;
use similar::TextDiff;
use std::collections::BTreeMap;

/// The description with what is needed to let it say what was seen.
pub struct Patch {
    files: BTreeMap<&'static str, Sheet>,
    names: Names,
    shown: Shown,
    /// For each drift whether the patch has it.
    patched: Vec<bool>,
}

impl Patch {
    /// The patch for these drifts, as far as it can be made from them.
    pub fn new(drifts: &Drifts) -> Self {
        let files = FILES.iter().map(|(path, text)| (*path, Sheet::new(path, text))).collect();
        let mut patch = Self { files, names: Names::default(), shown: Shown::new(), patched: Vec::new() };
        let patched = drifts.iter().map(|drift| patch.apply(drift).is_some()).collect();
        patch.remove_unused();
        Self { patched, ..patch }
    }

    fn apply(&mut self, drift: &Drift) -> Option<()> {
        let site = &drift.site;
        let sheet = self.files.values_mut().find(|sheet| sheet.has(&site.root))?;
        // An edit that cannot be made wholly is not made.
        let (mut edited, mut names) = (sheet.clone(), self.names.clone());
        // What has no name of its own is a part of something: a property, or what is in a list. Lists are read by the
        // parts of a page, which stay what they are.
        let is_part = (site.property.is_some() || site.depth > 0) && !site.name().is_some_and(is_page);
        match &drift.change {
            Change::Value(value) => edited.add_value(site.name()?, value)?,
            Change::New(shape) if is_telling(shape) => {
                let (schema, key) = property(site)?;
                edited.add_property(schema, key, shape, &mut names)?;
            }
            Change::Missing => {
                let (schema, key) = property(site)?;
                edited.make_optional(schema, key)?;
            }
            Change::Null if is_part => edited.make_nullable(site)?,
            Change::Type { found, .. } if is_part && is_telling(found) => edited.retype(site, found, &mut names)?,
            Change::Limit { keyword, beyond, .. } => edited.widen(site, keyword, *beyond)?,
            _ => return None,
        }
        *sheet = edited;
        self.names = names;
        if let Change::Type { found, .. } = &drift.change {
            self.shown.retype(&mut self.files, site, found);
        }
        Some(())
    }

    /// What nothing refers to any more, since a property has another type, is described no longer.
    fn remove_unused(&mut self) {
        loop {
            let named = self.files.iter().filter(|(path, _)| path.starts_with("schemas/"));
            let named = named.flat_map(|(path, sheet)| sheet.names().map(|name| (*path, name.to_owned())));
            let is_unused = |name: &str| !self.files.values().any(|sheet| sheet.refers_to(name));
            let Some((path, name)) = named.into_iter().find(|(_, name)| is_unused(name)) else { return };
            let Some(sheet) = self.files.get_mut(path) else { return };
            sheet.remove(&name);
        }
    }

    /// Whether the patch has each of the drifts, in their order.
    pub fn patched(&self) -> &[bool] {
        &self.patched
    }

    /// The files as they would be.
    #[cfg(test)]
    pub fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.files.iter().map(|(path, sheet)| (*path, sheet.text()))
    }

    /// The unified diff; empty where nothing changes.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (path, before) in FILES {
            let Some(after) = self.files.get(path).map(Sheet::text).filter(|after| after != before) else { continue };
            let diff = TextDiff::from_lines(*before, after.as_str());
            let (from, to) = (format!("a/spec/{path}"), format!("b/spec/{path}"));
            text.push_str(&diff.unified_diff().context_radius(3).header(&from, &to).to_string());
        }
        text
    }
}

/// The property of a named schema, where the place is that and not what is in it.
fn property(site: &Site) -> Option<(&str, &str)> {
    Some((site.name()?, site.property.as_deref()?)).filter(|_| site.depth == 0)
}

/// Whether a named schema is that of a page.
fn is_page(schema: &str) -> bool {
    let reply = |call: &Call| serde_json::from_str::<Value>(call.reply.filter(|_| call.paging.is_some())?).ok();
    CALLS.iter().filter_map(reply).any(|reply| reply["$ref"] == format!("#/$defs/{schema}"))
}

/// Whether a shape says enough to be described.
fn is_telling(shape: &Shape) -> bool {
    shape.kind.as_ref().is_some_and(|kind| kind.word().is_some())
}
