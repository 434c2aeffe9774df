//! What a community is worth, cycle by cycle: indicators beside stories, and what measuring costs.

use std::cmp::Reverse;

use serde::Serialize;
use tilth_core::{
    Choice, Kind, Money,
    catalog::{Community, Indicator, Reading, ValueCycle, ValueStory},
};
use tilth_insight::{Arg, Sum, attributed, cycle_reached, fiscal_year, means, measuring_hours};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, open::View, shapes::Chip};

/// What a community is worth.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityValue {
    /// What is told and what it attributes to the community, one sentence.
    pub answer: String,
    /// What measuring took beside what is set aside, one sentence.
    pub effort: String,
    /// The five cycles, in their order.
    pub cycles: Vec<ValueCycleLine>,
}

/// A cycle of value.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValueCycleLine {
    /// The cycle's id.
    pub cycle: String,
    /// Its indicators, by name.
    pub indicators: Vec<IndicatorLine>,
    /// Its stories, the newest first.
    pub stories: Vec<StoryLine>,
}

/// An indicator with its readings.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: Chip,
    /// What it is counted in.
    pub unit: Option<String>,
    /// Its readings, the oldest first.
    pub readings: Vec<ReadingPoint>,
}

/// A reading.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadingPoint {
    /// The record of it.
    pub id: Uuid,
    /// The day.
    pub on: String,
    /// The value.
    pub value: f64,
    /// Hours it took.
    pub hours: Option<f64>,
    /// What is said of it.
    pub note: Option<String>,
}

/// A story of value.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StoryLine {
    /// The story.
    pub id: Uuid,
    /// What was done.
    pub activity: String,
    /// The day.
    pub on: String,
    /// Who tells it.
    pub teller: Option<Chip>,
    /// What it gave, what was made of it, what came of it, what is now seen differently: what is told of these, with the
    /// field's name.
    pub steps: Vec<StoryStep>,
    /// The indicator it is paired with.
    pub indicator: Option<Chip>,
    /// Gross value × attribution × confidence = attributed value, in words; none without a gross value.
    pub attributed: Option<String>,
}

/// A step of a story.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StoryStep {
    /// The field's name.
    pub field: String,
    /// What is told.
    pub text: String,
}

/// So many readings and stories are shown of one indicator and one cycle.
const SHOWN: usize = 40;

impl App {
    /// What a community is worth.
    pub fn community_value(&self, request: CommunityRequest) -> Result<CommunityValue, Error> {
        self.about(request, |view, community| view.value(community))
    }
}

impl View<'_> {
    fn value(&self, community: &Community) -> CommunityValue {
        let mut indicators: Vec<&Indicator> = self.portfolio.linked::<Indicator>(community.id).collect();
        indicators.sort_by_key(|one| (&one.name, one.id));
        let mut stories: Vec<&ValueStory> = self.portfolio.linked::<ValueStory>(community.id).collect();
        stories.sort_by_key(|one| Reverse((one.on, one.id)));
        let cycles = ValueCycle::ALL.iter().map(|cycle| ValueCycleLine {
            cycle: cycle.id().to_owned(),
            indicators: indicators
                .iter()
                .filter(|one| one.cycle == *cycle)
                .filter_map(|one| self.indicator(one))
                .collect(),
            stories: stories
                .iter()
                .filter(|one| cycle_reached(self.portfolio, one) == *cycle)
                .take(SHOWN)
                .map(|one| self.story(one))
                .collect(),
        });
        let mut worth = Sum::default();
        stories.iter().filter_map(|one| attributed(one)).for_each(|money| worth.add(None, Some(money)));
        let sentence = vec![
            ("indicators", count(indicators.len())),
            ("stories", count(stories.len())),
            ("attributes", Arg::Case(if worth.money.is_empty() { "no" } else { "yes" })),
        ];
        let mut answer = self.say("worth-answer", sentence);
        if !worth.money.is_empty() {
            answer.push(' ');
            answer.push_str(&self.words.with("worth-attributed", &args_of(&amounts(&worth.money))));
        }
        CommunityValue { answer, effort: self.effort(community), cycles: cycles.collect() }
    }

    /// What measuring took beside what is set aside (W-Art: effort commensurate with resources).
    fn effort(&self, community: &Community) -> String {
        let year = fiscal_year(self.portfolio, self.today);
        let hours = measuring_hours(self.portfolio, community.id, year);
        let means = means(self.portfolio, community.id, year);
        let shown = if hours.fract() == 0.0 { format!("{hours:.0}") } else { format!("{hours:.1}") };
        let none = || self.words.get("worth-no-means");
        let set_aside = self.sum(&Sum { hours: means.hours, money: means.money }).unwrap_or_else(none);
        let spent = if hours > 0.0 { "yes" } else { "no" };
        let args = tilth_core::args! { "hours" => shown, "spent" => spent, "means" => set_aside };
        self.words.with("worth-effort", &args)
    }

    fn indicator(&self, indicator: &Indicator) -> Option<IndicatorLine> {
        let mut readings: Vec<&Reading> = self.portfolio.linked::<Reading>(indicator.id).collect();
        readings.sort_by_key(|reading| (reading.on, reading.id));
        let last = readings.len().saturating_sub(SHOWN);
        let point = |reading: &&Reading| ReadingPoint {
            id: reading.id.uuid(),
            on: iso(reading.on),
            value: reading.value,
            hours: reading.collecting_hours,
            note: reading.note.clone(),
        };
        Some(IndicatorLine {
            indicator: self.chip(Kind::Indicator, indicator.id.uuid())?,
            unit: indicator.unit_of_measure.clone(),
            readings: readings[last..].iter().map(point).collect(),
        })
    }

    fn story(&self, story: &ValueStory) -> StoryLine {
        let told = [
            ("resource", &story.resource),
            ("use_made", &story.use_made),
            ("result", &story.result),
            ("reframing", &story.reframing),
        ];
        let steps = told.into_iter().filter_map(|(field, text)| {
            let text = text.clone().filter(|text| !text.trim().is_empty())?;
            Some(StoryStep { field: field.to_owned(), text })
        });
        StoryLine {
            id: story.id.uuid(),
            activity: story.activity.clone(),
            on: iso(story.on),
            teller: story.teller.and_then(|teller| self.person(teller)),
            steps: steps.collect(),
            indicator: story.indicator.and_then(|id| self.chip(Kind::Indicator, id.uuid())),
            attributed: self.factors(story),
        }
    }

    /// "EUR 20,000 × 50 % × 80 % = EUR 8,000"
    fn factors(&self, story: &ValueStory) -> Option<String> {
        let gross = story.gross_value?;
        let percent = |share: Option<tilth_core::Percent>| {
            share.map_or_else(|| self.words.get("worth-unsaid"), |share| format!("{} %", share.get()))
        };
        let worth = attributed(story).map_or_else(|| self.words.get("worth-unsaid"), |worth| worth.to_string());
        let args = tilth_core::args! {
            "gross" => gross.to_string(),
            "attribution" => percent(story.attribution),
            "confidence" => percent(story.confidence),
            "worth" => worth,
        };
        Some(self.words.with("worth-factors", &args))
    }
}

fn args_of(amount: &str) -> tilth_core::FluentArgs<'_> {
    tilth_core::args! { "amount" => amount }
}

/// "EUR 1,200 and USD 300"
fn amounts(money: &[Money]) -> String {
    money.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ")
}
