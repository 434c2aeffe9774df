//! Findings: what was seen, why it matters, and the step that answers it.

use tilth_core::{Id, Kind, Portfolio, Uuid, Value, Words, args, catalog::Voice};

use crate::{
    Arg, Rule, Severity,
    said::{Args, fluent, named},
};

/// What a rule saw. Its words are made when somebody reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that saw it.
    pub rule: Rule,
    /// How much it presses.
    pub severity: Severity,
    /// The record it is about; for a finding that stands for many, the portfolio's facts.
    pub about: (Kind, Uuid),
    /// The records it rests on, the most telling first; for a finding that stands for many, the records of each.
    pub records: Vec<(Kind, Uuid)>,
    /// What its words are filled with; `name` is added as the title of the record it is about.
    pub args: Vec<(&'static str, Arg)>,
    /// The step that answers it; for a finding that stands for many, the step of the first.
    pub next: NextStep,
    /// Whether it stands for many that say the same because the portfolio holds no such data yet.
    pub together: bool,
}

/// Where the answer to a finding is given: a form to fill, or a record to open.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The kind of the record.
    pub kind: Kind,
    /// The record to open; `None` for one to be made.
    pub id: Option<Uuid>,
    /// Fields by name: filled in a new record, proposed in one that is there. `Null` marks the field to begin with.
    pub values: Vec<(&'static str, Value)>,
}

impl Finding {
    /// The same for the same matter on every day: the rule and the record it is about.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}", self.rule.id(), self.about.1)
    }

    /// What was seen, in one sentence.
    #[must_use]
    pub fn seen(&self, portfolio: &Portfolio, words: &Words) -> String {
        self.say(if self.together { "together" } else { "seen" }, portfolio, words)
    }

    /// Why it matters.
    #[must_use]
    pub fn why(&self, portfolio: &Portfolio, words: &Words) -> String {
        self.say("why", portfolio, words)
    }

    /// Where that is said: "W-Art, position and voice".
    #[must_use]
    pub fn source(&self, words: &Words) -> String {
        words.get(&format!("rule-{}.source", self.rule.id()))
    }

    /// What the next step is called.
    #[must_use]
    pub fn next_label(&self, portfolio: &Portfolio, words: &Words) -> String {
        self.say(if self.together { "begin" } else { "next" }, portfolio, words)
    }

    fn say(&self, part: &str, portfolio: &Portfolio, words: &Words) -> String {
        let mut args: Args = self.args.clone();
        let (kind, id) = if self.together { self.records[0] } else { self.about };
        if part == "begin"
            && let Some(voice) = portfolio.get(Id::<Voice>::new(id))
        {
            // What somebody said is no name: who said it, and when, tells which one is meant.
            let community = named(portfolio, words, Kind::Community, voice.community.uuid());
            let year = voice.on.year().to_string();
            return words.with("insight-begin-voice", &args! { "community" => community, "year" => year });
        }
        args.push(("name", Arg::Record(kind, id)));
        ended_once(words.with(&self.words_of(part), &fluent(&args, portfolio, words)))
    }

    fn words_of(&self, part: &str) -> String {
        if part == "begin" { "insight-begin".to_owned() } else { format!("rule-{}.{part}", self.rule.id()) }
    }
}

/// The sentence without a full stop after a quotation that has its own end: people's words may be a question.
fn ended_once(sentence: String) -> String {
    let is_ended = ["?”.", "!”.", ".”.", "…”."].iter().any(|end| sentence.ends_with(end));
    if is_ended { sentence[..sentence.len() - 1].to_owned() } else { sentence }
}
