//! Amounts over months, drawn as SVG. All places are reckoned in integers.

use crate::billing::money::{Currency, Money};
use crate::console::figures;
use maud::{Markup, html};

/// How values are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A level at the end of each month.
    Line,
    /// What moved in each month.
    Bars,
}

/// Values by month, and what they are.
pub(super) struct Plot<'a> {
    /// Of the picture, for the title and the description that belong to it.
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) shape: Shape,
    pub(super) currency: Currency,
    pub(super) labels: &'a [String],
    pub(super) values: &'a [i64],
}

const WIDTH: i64 = 480;
const HEIGHT: i64 = 200;
/// Where the values are drawn, within the picture.
const LEFT: i64 = 76;
const RIGHT: i64 = WIDTH - 12;
const TOP: i64 = 12;
const BOTTOM: i64 = HEIGHT - 28;
/// How many steps the scale has.
const STEPS: i64 = 4;
/// How many months are named at most.
const NAMED: usize = 5;

impl Plot<'_> {
    pub(super) fn draw(&self) -> Markup {
        let (title, description) = (format!("{}-title", self.id), format!("{}-description", self.id));
        let top = scale(self.values.iter().copied().max().unwrap_or(0));
        html! {
            svg.plot role="img" viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) aria-labelledby=(title) aria-describedby=(description) {
                title id=(title) { (self.name) " in " (self.currency) }
                desc id=(description) { (self.in_words()) " The table below has every month." }
                @for step in 0..=STEPS {
                    @let value = top / STEPS * step;
                    @let y = height(value, top);
                    line.grid x1=(LEFT) x2=(RIGHT) y1=(y) y2=(y) {}
                    text.value x=(LEFT - 8) y=(y + 4) text-anchor="end" { (self.short(value)) }
                }
                @match self.shape {
                    Shape::Line => (self.line(top)),
                    Shape::Bars => (self.bars(top)),
                }
                (self.names())
            }
        }
    }

    fn in_words(&self) -> String {
        let amount = |minor| figures::amount(Money::new(minor, self.currency));
        match (self.labels, self.values) {
            ([first, .., last], [from, .., to]) => {
                format!("From {} in {first} to {} in {last}.", amount(*from), amount(*to))
            }
            ([only, ..], [value, ..]) => format!("{} in {only}.", amount(*value)),
            _ => "There is nothing.".to_owned(),
        }
    }

    /// A value of the scale, without idle decimals.
    fn short(&self, minor: i64) -> String {
        let scale = 10i64.pow(self.currency.exponent());
        match minor % scale {
            0 => figures::count(minor / scale),
            _ => figures::amount(Money::new(minor, self.currency)).split(' ').next().unwrap_or_default().to_owned(),
        }
    }

    fn line(&self, top: i64) -> Markup {
        let places = self.values.iter().enumerate();
        let points: Vec<_> = places.map(|(month, value)| (self.middle(month), height(*value, top))).collect();
        let path: Vec<_> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let path = path.join(" ");
        let ends = points.first().zip(points.last());
        html! {
            @if let Some(((first, _), (last, _))) = ends {
                polygon.area points=(format!("{first},{BOTTOM} {path} {last},{BOTTOM}")) {}
            }
            polyline.line points=(path) {}
            @for (month, (x, y)) in points.iter().enumerate() {
                circle.point cx=(x) cy=(y) r="3" { title { (self.told(month)) } }
            }
        }
    }

    fn bars(&self, top: i64) -> Markup {
        let width = (self.breadth() * 6 / 10).max(2);
        html! {
            @for (month, value) in self.values.iter().enumerate() {
                @let y = height(*value, top);
                rect.bar x=(self.middle(month) - width / 2) y=(y) width=(width) height=(BOTTOM - y) rx="1.5" {
                    title { (self.told(month)) }
                }
            }
        }
    }

    /// A month and its value, for whoever points at it.
    fn told(&self, month: usize) -> String {
        let label = self.labels.get(month).map_or("", String::as_str);
        let value = self.values.get(month).copied().unwrap_or_default();
        format!("{label}: {}", figures::amount(Money::new(value, self.currency)))
    }

    /// The names of some months below the plot, the last one among them.
    fn names(&self) -> Markup {
        let every = self.labels.len().div_ceil(NAMED).max(1);
        let last = self.labels.len().saturating_sub(1);
        html! {
            @for (month, label) in self.labels.iter().enumerate() {
                @if (last - month).is_multiple_of(every) {
                    text.month x=(self.middle(month)) y=(BOTTOM + 19) text-anchor="middle" { (label) }
                }
            }
        }
    }

    /// How broad the place of a month is.
    fn breadth(&self) -> i64 {
        (RIGHT - LEFT) / i64::try_from(self.values.len()).unwrap_or(i64::MAX).max(1)
    }

    /// The middle of the place of a month.
    fn middle(&self, month: usize) -> i64 {
        let months = i64::try_from(self.values.len()).unwrap_or(i64::MAX).max(1);
        let month = i64::try_from(month).unwrap_or(months);
        LEFT + (RIGHT - LEFT) * (2 * month + 1) / (2 * months)
    }
}

/// How high above the picture's end a value lies on a scale up to `top`.
fn height(value: i64, top: i64) -> i64 {
    let share = i128::from(value.max(0)) * i128::from(BOTTOM - TOP) / i128::from(top.max(1));
    BOTTOM - i64::try_from(share).unwrap_or(BOTTOM - TOP).min(BOTTOM - TOP)
}

/// The end of a scale that holds `greatest`: four steps of 1, 2, 2.5 or 5 times a power of ten.
fn scale(greatest: i64) -> i64 {
    let mut power = 1i64;
    loop {
        for step in [power, power.saturating_mul(2), power.saturating_mul(5) / 2, power.saturating_mul(5)] {
            let top = step.saturating_mul(STEPS);
            if top >= greatest {
                return top;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_holds_the_greatest_value_in_round_steps() {
        let scales = [0, 4, 5, 10, 39, 40, 41, 123_456].map(scale);
        assert_eq!(scales, [4, 4, 8, 20, 40, 40, 80, 200_000]);
        assert_eq!(scale(i64::MAX), i64::MAX);
    }

    #[test]
    fn values_lie_between_the_ends() {
        assert_eq!([height(0, 100), height(100, 100), height(-5, 100)], [BOTTOM, TOP, BOTTOM]);
        assert_eq!(height(50, 100), (TOP + BOTTOM) / 2);
        assert_eq!(height(i64::MAX, i64::MAX), TOP);
    }

    #[test]
    fn a_picture_says_what_it_shows_and_escapes_it() {
        let labels = ["<b>".to_owned(), "Feb".to_owned()];
        let plot = Plot {
            id: "plot",
            name: "\"Collected\" & more",
            shape: Shape::Bars,
            currency: Currency::USD,
            labels: &labels,
            values: &[100, 250],
        };
        let drawn = plot.draw().into_string();
        assert!(drawn.contains("From 1.00 USD in &lt;b&gt; to 2.50 USD in Feb."), "{drawn}");
        assert!(drawn.contains("&quot;Collected&quot; &amp; more in USD"), "{drawn}");
        assert!(!drawn.contains("<b>"), "{drawn}");
        assert_eq!(drawn.matches("<rect").count(), 2);
    }
}
