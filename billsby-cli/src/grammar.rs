//! The words of the command: what may follow `billsby`.

use crate::command::{Command, Flag, Resource, Takes};
use crate::exit_code::LEGEND;
use crate::generated::commands::RESOURCES;
use crate::{completions, manual, output, profiles, whoami, workflows};
use billsby_client::Effect;
use billsby_client::calls::{self, Call, Location};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, value_parser};

/// The whole command. Of the resources, only the one that is asked for is built.
pub fn grammar() -> clap::Command {
    clap::Command::new("billsby")
        .about("The Billsby API as a command")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(LEGEND)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .args(global())
        .subcommands(RESOURCES.iter().map(|resource| {
            clap::Command::new(resource.name).about(resource.about).subcommand_required(true).defer(commands)
        }))
        .subcommands(workflows::grammar())
        .subcommand(whoami::grammar())
        .subcommand(profiles::grammar())
        .subcommand(completions::grammar())
        .subcommand(manual::grammar())
}

/// What may stand anywhere.
fn global() -> [Arg; 5] {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help).global(true).help_heading("Connection")
    };
    [
        output::format_argument(),
        option("profile", "NAME", "The profile to use [env: BILLSBY_PROFILE]"),
        option("company", "COMPANY", "The company's sub-domain [env: BILLSBY_COMPANY]"),
        option("base-url", "URL", "Where the API is served [env: BILLSBY_BASE_URL]"),
        option("timeout", "SECONDS", "How long a call may take with all its attempts")
            .value_parser(value_parser!(u64).range(1..)),
    ]
}

/// Adds the commands of the resource that has the command's name.
fn commands(command: clap::Command) -> clap::Command {
    let resource = RESOURCES.iter().find(|resource| resource.name == command.get_name());
    let commands = resource.map_or(&[][..], |resource| resource.commands);
    command.subcommands(commands.iter().filter_map(|command| Some(operation(command, calls::find(command.operation)?))))
}

/// The command of a resource and a verb, with its operation.
pub fn find(resource: &str, verb: &str) -> Option<(&'static Command, &'static Call)> {
    let resource: &Resource = RESOURCES.iter().find(|it| it.name == resource)?;
    let command = resource.commands.iter().find(|it| it.verb == verb)?;
    Some((command, calls::find(command.operation)?))
}

/// The command of an operation, and the resource that it stands under.
pub fn command_of(call: &Call) -> Option<(&'static Resource, &'static Command)> {
    let commands =
        RESOURCES.iter().flat_map(|resource| resource.commands.iter().map(move |command| (resource, command)));
    commands.into_iter().find(|(_, command)| command.operation == call.name)
}

fn operation(command: &'static Command, call: &'static Call) -> clap::Command {
    let mut out = clap::Command::new(command.verb).about(call.summary).long_about(about(call));
    for parameter in call.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        let argument = Arg::new(parameter.name).value_name(parameter.snake_name);
        let argument = argument.help(parameter.description);
        out = out.arg(match call.body {
            Some(_) => argument.required_unless_present("template"),
            None => argument.required(true),
        });
    }
    out = out.args(command.flags.iter().map(flag));
    if call.body.is_some() {
        out = out.arg(switch("template", "Print a body to fill in, and call nothing"));
        let body = "The body as JSON: @FILE, - for standard input, or the text itself; flags change it";
        out = out.arg(Arg::new("body").long("body").value_name("JSON").help(body));
    }
    if call.paging.is_some() {
        let limit = "Stop after so many rows, on as many pages as that takes";
        out = out.arg(switch("all", "The rows of all pages")).arg(
            Arg::new("limit").long("limit").value_name("ROWS").help(limit).value_parser(value_parser!(u64).range(1..)),
        );
    }
    if needs_confirmation(call.effect) {
        out = out.arg(switch("yes", "Do not ask").short('y'));
    }
    out.arg(switch("dry-run", "Show the request, with secrets masked, and send nothing"))
        .args(output::arguments(command))
}

/// Whether the call is asked for twice.
pub fn needs_confirmation(effect: Effect) -> bool {
    !matches!(effect, Effect::Read | Effect::Write)
}

fn about(call: &Call) -> String {
    let effect = match call.effect {
        Effect::Money => "It moves money, or settles a claim to it, and asks before.",
        Effect::Erase => "It destroys what no call brings back, and asks before.",
        Effect::Notify => "It contacts a person, and asks before.",
        _ => "",
    };
    let operation = format!("Operation: {} ({} {})", call.name, call.method, call.path);
    let paragraphs = [call.summary, call.description, effect, &operation];
    paragraphs.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn flag(flag: &'static Flag) -> Arg {
    let argument = Arg::new(flag.name).long(flag.name).help_heading("Parameters");
    let mut help = flag.about.to_owned();
    let argument = match flag.takes {
        Takes::Text([]) => argument.value_name("TEXT"),
        Takes::Text(values) => argument.value_parser(PossibleValuesParser::new(values)).value_name("WORD"),
        Takes::Integer(values) => {
            if !values.is_empty() {
                let values: Vec<String> = values.iter().map(|(value, name)| format!("{name} ({value})")).collect();
                help = format!("{help} [possible values: {}]", values.join(", "));
            }
            argument.value_name("NUMBER").allow_negative_numbers(true)
        }
        Takes::Number => argument.value_name("NUMBER").allow_negative_numbers(true),
        Takes::Amount => {
            let unit = if help.contains("minor units") { "" } else { "In minor units: " };
            help = format!("{help} {unit}1250 is 12.50.");
            argument.value_name("MINOR").allow_negative_numbers(true)
        }
        Takes::Boolean => {
            let words = PossibleValuesParser::new(["true", "false"]);
            argument.value_parser(words).num_args(0..=1).require_equals(true).default_missing_value("true")
        }
        Takes::Texts => argument.value_name("TEXT").action(ArgAction::Append),
        Takes::Integers => argument.value_name("NUMBER").action(ArgAction::Append),
        Takes::Json => argument.value_name("JSON"),
    };
    argument.help(help.trim().to_owned())
}
