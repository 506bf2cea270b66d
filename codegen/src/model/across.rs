//! What operations may not do to each other: names, routes, settings, key and origin.

use super::operation_read::OperationRead;
use super::security_read::KeyHeader;
use super::shape_read::unsupported;
use super::{Model, Operation, Segment, Setting};
use crate::diagnostic::{Diagnostic, Position};
use crate::names;
use std::collections::BTreeMap;

/// What the operations that are in the model have taken.
#[derive(Default)]
pub struct Across {
    types: BTreeMap<String, String>,
    constants: BTreeMap<String, String>,
    routes: BTreeMap<(String, String), String>,
    parameters: BTreeMap<String, String>,
}

impl Across {
    /// Adds an operation to the model, or says what it collides with; then nothing is added.
    pub fn fit(&mut self, model: &mut Model, read: OperationRead) -> Result<(), Diagnostic> {
        let OperationRead { operation, settings, key_header, origin } = read;
        let Operation { name, at, .. } = &operation;
        let (type_name, constant) = (operation.type_name(), names::shouty(name));
        if let Some(other) = self.types.get(&type_name).or_else(|| self.constants.get(&constant)) {
            let message = format!("the operations `{other}` and `{name}` have one name in Rust");
            return Err(unsupported(at, message, "rename one of the two"));
        }
        let routes: Vec<(String, String)> =
            operation.bases.iter().map(|base| (operation.method.clone(), route(base, &operation))).collect();
        if let Some((route, other)) = routes.iter().find_map(|route| Some((route, self.routes.get(route)?))) {
            let message = format!("`{name}` answers {} {} as `{other}` does", route.0, route.1);
            return Err(unsupported(at, message, "give one of the two another path"));
        }
        self.settings(model, &operation, &settings)?;
        one_key(model, key_header.as_ref())?;
        one_origin(model, origin.as_ref())?;

        self.types.insert(type_name, name.clone());
        self.constants.insert(constant, name.clone());
        self.routes.extend(routes.into_iter().map(|route| (route, name.clone())));
        let parameters = operation.parameters.iter();
        self.parameters.extend(parameters.map(|parameter| (names::snake(&parameter.name), name.clone())));
        for (setting, _) in settings {
            if model.settings.iter().all(|other| other.name != setting.name) {
                model.settings.push(setting);
            }
        }
        model.key_header = model.key_header.take().or(key_header.map(|(header, _)| header));
        if let Some((origin, _)) = origin.filter(|_| model.origin.is_empty()) {
            model.origin = origin;
        }
        model.operations.push(operation);
        Ok(())
    }

    /// A setting is one for all operations, and shares its name with no parameter and no method.
    fn settings(
        &self,
        model: &Model,
        operation: &Operation,
        settings: &[(Setting, Position)],
    ) -> Result<(), Diagnostic> {
        let own = |setting: &Setting| {
            let name = names::snake(&setting.parameter);
            operation.parameters.iter().any(|parameter| names::snake(&parameter.name) == name)
        };
        if let Some(setting) = model.settings.iter().find(|setting| own(setting)) {
            let message = format!("the parameter `{}` is a setting in other operations", setting.parameter);
            return Err(unsupported(&operation.at, message, "mark it with x-setting everywhere, or nowhere"));
        }
        let earlier: Vec<&Setting> = settings.iter().map(|(setting, _)| setting).collect();
        for (index, (setting, at)) in settings.iter().enumerate() {
            let clashes = |other: &&Setting| {
                (other.name == setting.name) != (other.parameter == setting.parameter)
                    || other.parameter != setting.parameter
                        && names::snake(&other.parameter) == names::snake(&setting.parameter)
            };
            if model.settings.iter().find(clashes).is_some()
                || earlier[..index].iter().copied().find(|other| clashes(other)).is_some()
            {
                let message = format!("the setting `{}` stands for two parameters", setting.name);
                return Err(unsupported(
                    at,
                    message,
                    "give each setting one parameter, and each parameter one setting",
                ));
            }
            let parameter = names::snake(&setting.parameter);
            if let Some(other) = self.parameters.get(&parameter).or(own(setting).then_some(&operation.name)) {
                let message = format!("the parameter `{}` is no setting in `{other}`", setting.parameter);
                return Err(unsupported(at, message, "mark it with x-setting everywhere, or nowhere"));
            }
        }
        let taken = (model.operations.iter())
            .find(|other| settings.iter().any(|(setting, _)| setting.name == other.name))
            .map(|other| &other.name)
            .or_else(|| model.settings.iter().chain(earlier).map(|one| &one.name).find(|one| **one == operation.name));
        match taken {
            Some(name) => {
                let message = format!("`{name}` is an operation and a setting");
                Err(unsupported(&operation.at, message, "rename one of the two"))
            }
            None => Ok(()),
        }
    }
}

fn one_key(model: &Model, header: Option<&KeyHeader>) -> Result<(), Diagnostic> {
    match (&model.key_header, header) {
        (Some(one), Some((other, at))) if !one.eq_ignore_ascii_case(other) => {
            let message = format!("the key stands in `{other}` here, and in `{one}` elsewhere");
            Err(unsupported(at, message, "use one header for all operations"))
        }
        _ => Ok(()),
    }
}

fn one_origin(model: &Model, origin: Option<&(String, Position)>) -> Result<(), Diagnostic> {
    match origin {
        Some((origin, at)) if !origin.is_empty() && *origin != model.origin && !model.origin.is_empty() => {
            let message = format!("this is served at {origin}, other operations at {}", model.origin);
            Err(unsupported(at, message, "describe each service in a document of its own"))
        }
        _ => Ok(()),
    }
}

/// The path below `base`, with every parameter as `{}`: two of the same are one route.
fn route(base: &str, operation: &Operation) -> String {
    let segments = operation.segments.iter().map(|segment| match segment {
        Segment::Literal(word) => format!("/{word}"),
        Segment::Parameter(_) => "/{}".to_owned(),
    });
    std::iter::once(base.to_owned()).chain(segments).collect()
}
