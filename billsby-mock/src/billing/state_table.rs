//! The tables of states in the documentation, for the tests that walk them.

/// A cell of a table: what a command makes of a state.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub state: String,
    pub command: String,
    /// The states it may lead to; none where it is refused.
    pub after: Vec<String>,
}

/// The cells of the first table in the documentation at the head of a file whose first column is `state`.
pub(crate) fn cells(source: &str) -> Vec<Cell> {
    let rows = source.lines().filter_map(|line| line.strip_prefix("//! |"));
    let mut rows = rows.map(|row| row.trim_end_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let heading = rows.find(|row| row[0] == "state").unwrap();
    let is_rule = |row: &Vec<&str>| row.iter().all(|cell| cell.chars().all(|c| c == '-'));
    rows.filter(|row| !is_rule(row))
        .take_while(|row| row.len() == heading.len())
        .flat_map(|row| {
            let cell = |(command, text): (&&str, &&str)| Cell {
                state: row[0].to_owned(),
                command: (*command).to_owned(),
                after: text.split(" or ").filter(|state| *state != "refused").map(str::to_owned).collect(),
            };
            heading.iter().zip(&row).skip(1).map(cell).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn a_table_is_read_cell_by_cell() {
    let source =
        "//! Text.\n//!\n//! | state | Do |\n//! |---|---|\n//! | On | Off or On |\n//! | Off | refused |\n\ncode";
    let cell = |state: &str, after: &[&str]| Cell {
        state: state.into(),
        command: "Do".into(),
        after: after.iter().map(|state| (*state).into()).collect(),
    };
    assert_eq!(cells(source), [cell("On", &["Off", "On"]), cell("Off", &[])]);
}
