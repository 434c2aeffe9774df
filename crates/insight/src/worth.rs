//! What a community is worth: cycles of value, what stories attribute to it, and what measuring costs
//! (Wenger, Trayner, de Laat 2011; W-Art, measuring).

use tilth_core::{
    Date, Id, Money, Portfolio,
    catalog::{Artifact, Community, Indicator, Reading, ValueCycle, ValueStory},
};

use crate::Period;

/// What a story attributes to the community: gross value × attribution × confidence. None while a factor is not said.
#[must_use]
pub fn attributed(story: &ValueStory) -> Option<Money> {
    let (gross, attribution, confidence) = (story.gross_value?, story.attribution?, story.confidence?);
    let hundredths = i128::from(attribution.get()) * i128::from(confidence.get());
    let minor = i64::try_from(i128::from(gross.minor) * hundredths / 10_000).ok()?;
    Some(Money { minor, ..gross })
}

/// The cycle of value that a story reaches: that of its indicator, otherwise the furthest it tells of.
#[must_use]
pub fn cycle_reached(portfolio: &Portfolio, story: &ValueStory) -> ValueCycle {
    let told = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    match story.indicator {
        Some(indicator) => portfolio.follow(indicator).cycle,
        None if told(&story.reframing) => ValueCycle::Reframing,
        None if told(&story.result) => ValueCycle::Realized,
        None if told(&story.use_made) => ValueCycle::Applied,
        None if told(&story.resource) => ValueCycle::Potential,
        None => ValueCycle::Immediate,
    }
}

/// Hours that reading a community's indicators took in a period.
#[must_use]
pub fn measuring_hours(portfolio: &Portfolio, community: Id<Community>, period: Period) -> f64 {
    let readings = portfolio
        .linked::<Indicator>(community)
        .flat_map(|indicator| portfolio.linked::<Reading>(indicator.id))
        .filter(|reading| period.start <= reading.on && reading.on < period.end);
    readings.filter_map(|reading| reading.collecting_hours).sum()
}

/// The day on which an artifact is to be looked over again; none for one whose review nobody agreed on.
#[must_use]
pub fn review_due(artifact: &Artifact, usual: i64) -> Option<Date> {
    let every = artifact.review_every.unwrap_or(usual);
    match (artifact.reviewed_on, artifact.review_every) {
        (Some(on), _) => on.checked_add(jiff::Span::new().try_days(every).ok()?).ok(),
        (None, Some(_)) => Some(Date::MIN),
        (None, None) => None,
    }
}
