//! `cargo xtask regenerate`: the description to every generated file.

use crate::project::{self, Folder};
use crate::{coverage, generate};
use anyhow::{Context, Result, bail};
use codegen::changes::{self, Change};
use codegen::diagnostic::Diagnostics;
use codegen::emit::client::{self, ClientOptions, ExampleOptions};
use codegen::emit::commands::{self, CommandOptions};
use codegen::emit::server::{self, ServerOptions};
use codegen::emit::{Output, bundle, json_schema, recorder, strategies, tools};
use codegen::lint::{self, Profile};
use codegen::model::{self, Model};
use codegen::source::{self, Bundle};
use quote::quote;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Runs the chore on the repository.
pub fn run(check: bool) -> Result<ExitCode> {
    let root = project::root();
    let report = regenerate(&root, check)?;
    if check {
        for file in &report.different {
            eprintln!("{} is not what the description generates", file.display());
        }
        if !report.different.is_empty() {
            eprintln!("run `cargo xtask regenerate` and commit what it writes");
            return Ok(ExitCode::FAILURE);
        }
        return Ok(ExitCode::SUCCESS);
    }
    for change in &report.changes {
        println!("{change}");
    }
    for file in &report.different {
        println!("wrote {}", file.display());
    }
    println!("{} operations, {} schemas, {} files changed", report.operations, report.schemas, report.different.len());
    Ok(ExitCode::SUCCESS)
}

/// What a run found.
struct Report {
    operations: usize,
    schemas: usize,
    /// The files that differed, below the root.
    different: Vec<PathBuf>,
    /// What an edit of the description changes for its users, since the last commit.
    changes: Vec<Change>,
}

/// Brings every generated file of the project at `root` to its content. With `check` nothing is written.
fn regenerate(root: &Path, check: bool) -> Result<Report> {
    let (bundle, model) = describe(&root.join("spec/openapi.yaml"))?;
    let document = bundle::emit(&bundle.document, &model.origin);
    let (control_bundle, control_model) = describe(&root.join("spec/control/openapi.yaml"))?;
    let control_document = bundle::emit(&control_bundle.document, &control_model.origin);
    let mut folders = folders(document.clone(), &model)?;
    folders.extend(control(root, control_document.clone(), &control_model)?);
    folders.extend(second_domain(root)?);
    let mut different = Vec::new();
    for folder in folders {
        different.extend(folder.write(root, check)?);
    }
    // The table looks at what has just been written.
    let readme = Output { path: "README.md".into(), content: coverage::readme(root, &model)? };
    different.extend(Folder { path: "".into(), whole: false, outputs: vec![readme] }.write(root, check)?);
    let mut changes = Vec::new();
    for (file, after) in [(BUNDLE, &document), (CONTROL_BUNDLE, &control_document)] {
        if let Some(before) = committed(root, file).filter(|_| !check) {
            changes.extend(changes::compare(&before, &after.content)?);
        }
    }
    let models = [&model, &control_model];
    Ok(Report {
        operations: models.iter().map(|model| model.operations.len()).sum(),
        schemas: models.iter().map(|model| model.schemas.len()).sum(),
        different,
        changes,
    })
}

/// The bundled description, below the root of the project.
const BUNDLE: &str = "billsby-mock/src/generated/openapi.json";

/// The bundled description of the control plane, likewise.
const CONTROL_BUNDLE: &str = "billsby-mock/src/control/generated/openapi.json";

/// A file as it was last committed, where git can tell.
fn committed(root: &Path, file: &str) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(["show", &format!("HEAD:./{file}")]).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

/// Loads and lints the description at `path`; every part of it must be supported.
pub fn describe(path: &Path) -> Result<(Bundle, Model)> {
    let bundle = source::load(path)?;
    lint::check(&bundle, Profile::House)?;
    let reading = model::read(&bundle)?;
    Diagnostics::check(reading.reasons())?;
    if reading.model.operations.is_empty() {
        bail!("{} describes no operation", path.display());
    }
    Ok((bundle, reading.model))
}

/// Every generated folder of the project; `document` is the bundled description.
fn folders(document: Output, model: &Model) -> Result<Vec<Folder>> {
    let types = quote!(billsby_client::types);
    let options = ClientOptions { example: Some(examples()), ..ClientOptions::new("billsby") };
    let client = client::emit(model, &options).context("the client")?;
    let mut server = server::emit(model, &ServerOptions::new(types.clone())).context("the server")?;
    server.push(document);
    let commands = commands::emit(model, &command_options()).context("the command line")?;
    let tests = vec![
        client::call::emit(model, &quote!(billsby_client))?,
        recorder::emit(model, &quote!(billsby_mock), &types)?,
        strategies::emit(model)?,
        json_schema::emit(model),
    ];
    Ok(vec![
        Folder { path: "billsby-client/src/generated".into(), whole: true, outputs: client },
        Folder { path: "billsby-mock/src/generated".into(), whole: true, outputs: server },
        Folder { path: "billsby-cli/src/generated".into(), whole: true, outputs: commands },
        Folder { path: "billsby-mcp/src/generated".into(), whole: true, outputs: tools::emit(model)? },
        Folder { path: "tests/src/generated".into(), whole: true, outputs: tests },
    ])
}

/// What the command line calls its own: the type of amounts, and the flags of every command.
fn command_options() -> CommandOptions {
    let reserved = [
        "all", "base-url", "body", "columns", "company", "dry-run", "help", "limit", "output", "profile", "raw",
        "template", "timeout", "version", "yes",
    ];
    CommandOptions {
        amount: "Amount".into(),
        currency: "CurrencyCode".into(),
        reserved: reserved.map(str::to_owned).into(),
    }
}

/// Examples that run against the mock, whose demo company has what the description's examples name. Its clock stands
/// still, so that none of them grows old.
fn examples() -> ExampleOptions {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    let owned = |(name, expression): (&str, &str)| (name.to_owned(), expression.to_owned());
    let before = "\
#[tokio::main(flavor = \"current_thread\")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
let clock = billsby_mock::Clock::Frozen(\"2026-07-31T12:00:00Z\".parse()?);
let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
let billsby = billsby_client::Client::builder(mock.domain());
let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;";
    ExampleOptions {
        library: "billsby_client".into(),
        client: "billsby".into(),
        before: lines(before),
        after: lines("Ok(())\n}"),
        runtime_types: [("Amount", "Amount::minor({})"), ("Timestamp", "{}.parse::<Timestamp>()?")].map(owned).into(),
    }
}

/// The client crate of the mock's control plane, and the server side of it; `document` is its bundled description.
fn control(root: &Path, document: Output, model: &Model) -> Result<Vec<Folder>> {
    let path = Path::new("billsby-mock/control");
    let mut folders = generate::client_crate(root, model, path, "billsby-mock-control", "billsby-mock")?;
    let types = quote!(billsby_mock_control::types);
    let mut server = server::emit(model, &ServerOptions::new(types)).context("the control plane")?;
    server.push(document);
    folders.push(Folder { path: "billsby-mock/src/control/generated".into(), whole: true, outputs: server });
    Ok(folders)
}

/// The crates of the second description, which show that the generator knows no domain.
fn second_domain(root: &Path) -> Result<Vec<Folder>> {
    let spec = root.join("codegen/tests/fixtures/library.yaml");
    let (mut folders, _) = generate::folders(root, &spec, "library", false)?;
    for folder in &mut folders {
        folder.path = Path::new("tests/second_domain").join(&folder.path);
    }
    Ok(folders)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A copy of what the chore reads and writes.
    fn copy() -> tempfile::TempDir {
        let copy = tempfile::tempdir().unwrap();
        let parts = [
            "spec",
            "billsby-cli/src",
            "billsby-client/src",
            "billsby-mock/src",
            "billsby-mock/control",
            "billsby-mcp/src",
            "tests/src",
            "tests/second_domain",
            "codegen/tests/fixtures",
        ];
        for part in parts {
            copy_folder(&project::root().join(part), &copy.path().join(part));
        }
        fs::copy(project::root().join("README.md"), copy.path().join("README.md")).unwrap();
        copy
    }

    fn copy_folder(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            match entry.file_type().unwrap().is_dir() {
                true => copy_folder(&entry.path(), &target),
                false => _ = fs::copy(entry.path(), target).unwrap(),
            }
        }
    }

    fn edit(root: &Path, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(root.join(file)).unwrap();
        assert!(text.contains(from), "{file} holds no `{from}`");
        fs::write(root.join(file), text.replacen(from, to, 1)).unwrap();
    }

    #[test]
    fn what_is_committed_is_what_the_description_generates() {
        assert_eq!(regenerate(&project::root(), true).unwrap().different, Vec::<PathBuf>::new());
    }

    #[test]
    fn every_operation_has_an_example_that_runs() {
        let (_, model) = describe(&project::root().join("spec/openapi.yaml")).unwrap();
        let client = fs::read_to_string(project::root().join("billsby-client/src/generated/client.rs")).unwrap();
        let methods = model.operations.iter().flat_map(|operation| {
            let replacing = operation.replaces.is_some().then(|| format!("{}_with", operation.name));
            replacing.into_iter().chain([operation.name.clone()])
        });
        for name in methods {
            let (before, _) = client.split_once(&format!(" fn {name}(")).unwrap();
            let documentation = before.rsplit("\n    }\n").next().unwrap();
            let blocks: Vec<&str> = documentation.split("/// ```").collect();
            let [_, example, after] = blocks[..] else { panic!("{name} has no example") };
            assert!(example.starts_with('\n') && after.starts_with('\n'), "the example of {name} is not run as it is");
            assert!(example.contains(&format!(".{name}(")), "the example of {name} does not call it");
        }
    }

    #[test]
    fn an_operation_without_a_value_for_its_example_is_refused() {
        let copy = copy();
        edit(copy.path(), "spec/schemas/common.yaml", "  example: LX0CUI85LH\n", "");
        let error = format!("{:#}", regenerate(copy.path(), true).err().unwrap());
        assert!(error.contains("`customer_unique_id` no value"), "{error}");
    }

    #[test]
    fn an_edit_of_the_description_is_seen_written_and_then_stable() {
        let copy = copy();
        edit(copy.path(), "spec/paths/customers.yaml", "List the customers of the company.", "List all customers.");
        let seen = regenerate(copy.path(), true).unwrap().different;
        assert!(seen.contains(&"billsby-client/src/generated/client.rs".into()), "{seen:?}");
        assert!(seen.contains(&BUNDLE.into()), "{seen:?}");
        assert_eq!(regenerate(copy.path(), true).unwrap().different, seen, "--check has written something");

        assert_eq!(regenerate(copy.path(), false).unwrap().different, seen);
        assert_eq!(regenerate(copy.path(), false).unwrap().different, Vec::<PathBuf>::new(), "the second run differs");
    }

    #[test]
    fn an_edit_of_the_control_plane_reaches_its_client_and_its_server() {
        let copy = copy();
        edit(copy.path(), "spec/control/paths/clock.yaml", "Read a company's clock.", "Look at a company's clock.");
        let seen = regenerate(copy.path(), true).unwrap().different;
        for file in ["billsby-mock/control/src/generated/client.rs", "billsby-mock/src/control/generated/api.rs"] {
            assert!(seen.contains(&file.into()), "{seen:?}");
        }
        assert!(seen.contains(&CONTROL_BUNDLE.into()), "{seen:?}");
        assert!(!seen.contains(&BUNDLE.into()), "{seen:?}");
    }

    #[test]
    fn a_generated_file_that_nothing_generates_any_more_is_removed() {
        let copy = copy();
        let stale = "billsby-client/src/generated/stale.rs";
        fs::write(copy.path().join(stale), "").unwrap();
        assert_eq!(regenerate(copy.path(), true).unwrap().different, [PathBuf::from(stale)]);
        regenerate(copy.path(), false).unwrap();
        assert!(!copy.path().join(stale).exists());
    }

    #[test]
    fn a_description_that_breaks_a_rule_writes_nothing() {
        let copy = copy();
        edit(copy.path(), "spec/paths/customers.yaml", "x-effect: read", "x-effekt: read");
        edit(copy.path(), "spec/paths/customers.yaml", "List the customers of the company.", "List all customers.");
        let error = regenerate(copy.path(), false).err().unwrap().to_string();
        assert!(error.contains("spec/paths/customers.yaml:"), "{error}");
        assert!(error.contains("unknown-extension"), "{error}");
        edit(copy.path(), "spec/paths/customers.yaml", "x-effekt: read", "x-effect: read");
        edit(copy.path(), "spec/paths/customers.yaml", "List all customers.", "List the customers of the company.");
        assert_eq!(regenerate(copy.path(), true).unwrap().different, Vec::<PathBuf>::new());
    }

    #[test]
    fn the_changelog_tells_breaking_from_compatible() {
        let copy = copy();
        let before = fs::read_to_string(copy.path().join(BUNDLE)).unwrap();
        edit(copy.path(), "spec/paths/products.yaml", "operationId: list_products", "operationId: list_wares");
        let (bundle, model) = describe(&copy.path().join("spec/openapi.yaml")).unwrap();
        let after = bundle::emit(&bundle.document, &model.origin).content;
        let changes: Vec<String> = changes::compare(&before, &after).unwrap().iter().map(ToString::to_string).collect();
        assert!(
            changes.iter().any(|line| line.starts_with("- breaking: ") && line.contains("list_wares")),
            "{changes:?}"
        );
    }
}
