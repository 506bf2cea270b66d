//! One figure and the goal that it is held to.

use std::fmt;

/// A figure and its goal.
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// What was found.
    pub found: f64,
    /// What it is held to.
    pub goal: Goal,
    /// What both are counted in.
    pub unit: &'static str,
}

/// What a figure is held to. No number meets no goal.
#[derive(Clone, Copy)]
pub enum Goal {
    /// The most that it may be.
    AtMost(f64),
    /// The least that it may be.
    AtLeast(f64),
}

impl Figure {
    fn is_met(&self) -> bool {
        match self.goal {
            Goal::AtMost(most) => self.found <= most,
            Goal::AtLeast(least) => self.found >= least,
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_met() { "ok" } else { "MISSED" };
        let (sign, goal) = match self.goal {
            Goal::AtMost(most) => ("<=", most),
            Goal::AtLeast(least) => (">=", least),
        };
        write!(formatter, "{:<84} {:>9.2} {:<6} goal {sign} {goal:>5} {verdict}", self.name, self.found, self.unit)
    }
}

/// Whether no goal was missed.
pub fn all_met(figures: &[Figure]) -> bool {
    figures.iter().all(Figure::is_met)
}

/// The middle one. Of nothing it is no number, which meets no goal.
pub fn median(mut found: Vec<f64>) -> f64 {
    found.sort_by(f64::total_cmp);
    found.get(found.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(found: f64) -> Figure {
        Figure { name: "a call".into(), found, goal: Goal::AtMost(1.06), unit: "times" }
    }

    #[test]
    fn a_figure_says_whether_its_goal_is_met() {
        let line = |found| figure(found).to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(line(1.06), "a call 1.06 times goal <= 1.06 ok");
        assert_eq!(line(1.07), "a call 1.07 times goal <= 1.06 MISSED");
    }

    #[test]
    fn a_goal_may_be_the_least_too() {
        let rate = |found| Figure { goal: Goal::AtLeast(65.0), ..figure(found) };
        assert!(all_met(&[rate(65.0), rate(99.0)]));
        assert!(!all_met(&[rate(64.9)]) && !all_met(&[rate(f64::NAN)]));
        assert!(rate(64.0).to_string().ends_with("goal >=    65 MISSED"), "{}", rate(64.0));
    }

    #[test]
    fn figures_stand_below_one_another() {
        let column = |found| figure(found).to_string().find("goal");
        assert_eq!(column(1.0), column(123_456.0));
    }

    #[test]
    fn one_missed_goal_is_enough() {
        assert!(all_met(&[figure(1.0), figure(1.05)]));
        assert!(!all_met(&[figure(1.0), figure(1.1)]));
        assert!(!all_met(&[figure(f64::NAN)]));
    }

    #[test]
    fn the_median_is_the_middle_whatever_the_order() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, -3.0, 100.0, 5.0, 6.0]), 5.0);
        assert!(median(Vec::new()).is_nan());
    }
}
