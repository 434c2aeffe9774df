//! Voice and consultations: were communities asked, were they heard, and were they told what came of it.

use tilth_core::{
    Id, Kind, args,
    catalog::{Asked, Community, Consultation, Decision, Voice},
    plain, show_date, spoken,
};

use super::{Pack, Standing, rows::without_empty_columns};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Quote, Severity, Table},
    wording,
};

/// Decisions on paper.
const DECISIONS: usize = 40;
/// Quotations that wait for an answer, and that got one.
const WAITING: usize = 10;
const ANSWERED: usize = 6;
/// A quotation is cut after so many letters.
const QUOTE_LETTERS: usize = 280;
const ANSWER_LETTERS: usize = 160;
const SUBJECT_LETTERS: usize = 60;
/// How many communities are named of which it is not noted whether they were asked.
const UNASKED: usize = 3;
/// The answer to a question has at least so many words to be quoted.
const WORDS_OF_A_SENTENCE: usize = 10;

impl Pack<'_> {
    pub(super) fn voice_and_consultations(&self) -> Vec<Block> {
        let decisions = self.decisions_taken();
        let mut voices: Vec<&Voice> = self.portfolio.all::<Voice>().filter(|voice| voice.on <= self.today).collect();
        if decisions.is_empty() && voices.is_empty() {
            return Vec::new();
        }
        voices.sort_by_key(|voice| (std::cmp::Reverse(voice.on), voice.id));
        let (waiting, rest): (Vec<&Voice>, Vec<&Voice>) = voices.into_iter().partition(|voice| self.waits(voice));
        let mut blocks = self.part("report-voice", self.voice_lead());
        if !decisions.is_empty() {
            blocks.extend(self.decision_table(&decisions, DECISIONS));
        }
        if !waiting.is_empty() {
            blocks.push(self.section("report-waiting-for-answer"));
            let mut oldest: Vec<&Voice> = waiting.iter().copied().filter(|voice| says_something(voice)).collect();
            oldest.sort_by_key(|voice| (voice.on, voice.id));
            let shown = one_of_each_community(&oldest, WAITING);
            blocks.extend(shown.iter().map(|voice| Block::Quote(self.quote(voice))));
            let more = waiting.len() - shown.len();
            if more > 0 {
                blocks.push(Block::Note(self.say_count("report-more-waiting", more)));
            }
        }
        let answered: Vec<&Voice> = rest.into_iter().filter(|voice| voice.answered_on.is_some()).collect();
        if !answered.is_empty() {
            blocks.push(self.section("report-heard-and-answered"));
            let shown = one_of_each_community(&answered, ANSWERED);
            let more = answered.len() - shown.len();
            blocks.extend(shown.into_iter().map(|voice| Block::Quote(self.quote(voice))));
            if more > 0 {
                blocks.push(Block::Note(self.say_count("report-more-answered", more)));
            }
        }
        blocks
    }

    /// What the decisions say together, and the voices.
    fn voice_lead(&self) -> String {
        let Standing { decisions, voices, .. } = self.standing;
        let voices = voices.clone().unwrap_or_else(|| self.say("report-nothing-heard"));
        decisions.iter().cloned().chain([voices]).collect::<Vec<_>>().join(" ")
    }

    /// Decisions that were taken: those that touch a community known here, then the others, the newest of each first.
    fn decisions_taken(&self) -> Vec<&Decision> {
        let taken = |decision: &&Decision| decision.date <= self.today;
        let mut decisions: Vec<_> = self.portfolio.all::<Decision>().filter(taken).collect();
        decisions.sort_by_cached_key(|decision| {
            (!self.touches_a_community(decision), std::cmp::Reverse(decision.date), decision.id)
        });
        decisions
    }

    fn touches_a_community(&self, decision: &Decision) -> bool {
        let mut consulted = self.portfolio.linked::<Consultation>(decision.id);
        consulted.next().is_some() || !self.unasked_stewards(decision).is_empty()
    }

    /// The living communities that steward its domains and of which no consultation says that they were asked or were not,
    /// by name.
    fn unasked_stewards(&self, decision: &Decision) -> Vec<&Community> {
        let domains = decision.domains.iter().map(|domain| self.portfolio.follow(*domain));
        let consulted: Vec<Id<Community>> =
            self.portfolio.linked::<Consultation>(decision.id).map(|one| one.community).collect();
        let mut stewards: Vec<&Community> = domains.flat_map(|domain| self.living_stewards(domain)).collect();
        stewards.retain(|community| !consulted.contains(&community.id));
        stewards.sort_by_key(|community| (&community.name, community.id));
        stewards.dedup_by_key(|community| community.id);
        stewards
    }

    /// The first of these decisions with what each community said and what came of it, one row for each community; and a
    /// line that says how many more there are.
    pub(super) fn decision_table(&self, decisions: &[&Decision], most: usize) -> Vec<Block> {
        let shown = &decisions[..decisions.len().min(most)];
        let rows = shown.iter().flat_map(|decision| self.decision_rows(decision)).collect();
        let table = Table {
            title: self.words.kinds(Kind::Decision),
            columns: vec![
                Column::new(ColumnKind::LongText, self.words.kind(Kind::Decision)),
                Column::new(ColumnKind::Text, self.words.kind(Kind::Community)),
                Column::new(ColumnKind::Word, self.say("report-asked")),
                Column::new(ColumnKind::LongText, self.say("report-they-said")),
                Column::new(ColumnKind::Text, self.say("report-came-of-it")),
            ],
            rows,
        };
        let mut blocks = vec![Block::Table(without_empty_columns(table))];
        let rest = decisions.len() - shown.len();
        blocks.extend((rest > 0).then(|| Block::Note(self.say_count("report-more-decision", rest))));
        blocks
    }

    fn decision_rows(&self, decision: &Decision) -> Vec<Vec<Cell>> {
        let by = decision.decided_by_person.map(|person| self.person(person));
        let by = by.or_else(|| decision.decided_by_unit.map(|unit| self.portfolio.follow(unit).name.clone()));
        let when = show_date(decision.date);
        let note = by.map_or(when.clone(), |by| format!("{when}, {by}"));
        let mut consultations: Vec<_> = self.portfolio.linked::<Consultation>(decision.id).collect();
        consultations.sort_by_key(|consultation| (&self.community(consultation.community).name, consultation.id));
        let title = Cell::strong(&decision.title).noting(note);
        let unasked: Vec<String> =
            self.unasked_stewards(decision).iter().map(|community| community.name.clone()).collect();
        let not_noted = (consultations.is_empty() || !unasked.is_empty()).then(|| {
            let communities = Cell::text(self.names(&unasked, UNASKED));
            [communities, Cell::text(self.say("report-asking-not-noted")), Cell::default(), Cell::default()]
        });
        let mut first = Some(title);
        let mut rows: Vec<Vec<Cell>> = consultations
            .into_iter()
            .map(|consultation| {
                let asked = self.choice(consultation.asked);
                let mut asked = Cell::text(asked);
                if consultation.asked == Asked::NotAsked {
                    asked = asked.marked(Mark::Severity { severity: Severity::Attention });
                }
                let said = consultation.reaction.map(|reaction| self.choice(reaction)).unwrap_or_default();
                let own_words =
                    consultation.said.as_deref().map(|said| quoted(said, ANSWER_LETTERS)).unwrap_or_default();
                let effect = consultation.effect.map(|effect| self.choice(effect)).unwrap_or_default();
                let told = match consultation.told_back_on {
                    Some(on) => self.say_with("report-told-back", &args! { "date" => show_date(on) }),
                    None if consultation.effect.is_some() => self.say("report-not-told-back"),
                    None => String::new(),
                };
                vec![
                    first.take().unwrap_or_default(),
                    Cell::text(&self.community(consultation.community).name),
                    asked,
                    Cell::text(said).noting(own_words),
                    Cell::text(effect).noting(told),
                ]
            })
            .collect();
        rows.extend(not_noted.map(|cells| std::iter::once(first.take().unwrap_or_default()).chain(cells).collect()));
        rows
    }

    pub(super) fn waits(&self, voice: &Voice) -> bool {
        self.standing.waiting.contains(&voice.id)
    }

    /// What was said, by whom, and what came of it.
    pub(super) fn quote(&self, voice: &Voice) -> Quote {
        let subject = voice.subject.as_deref().filter(|subject| !is_question(subject));
        let parts = [
            voice.by.map(|by| self.person(by)),
            Some(self.community(voice.community).name.clone()),
            subject.map(|subject| format!("“{}”", wording::shorten(&plain(subject), SUBJECT_LETTERS))),
            Some(self.choice(voice.kind)),
            Some(show_date(voice.on)),
        ];
        let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let carried =
            voice.carried_by.map(|by| self.say_with("report-carried-by", &args! { "name" => self.person(by) }));
        let answer = match (&voice.response, voice.answered_on) {
            (response, Some(on)) if on <= self.today => {
                let date = show_date(on);
                Some(match response {
                    Some(text) => {
                        let words = quoted(text, ANSWER_LETTERS);
                        self.say_with("report-answered-with", &args! { "date" => date, "words" => words })
                    }
                    None => self.say_with("report-answered", &args! { "date" => date }),
                })
            }
            _ => self.waits(voice).then(|| self.say("report-not-answered")),
        };
        let came_of = carried.into_iter().chain(answer).collect::<Vec<_>>().join(" ");
        Quote { text: quoted(&voice.text, QUOTE_LETTERS), said, came_of: (!came_of.is_empty()).then_some(came_of) }
    }
}

/// People's own words between quotation marks, cut at the end of a word.
fn quoted(text: &str, most: usize) -> String {
    let words = wording::shorten(&spoken(text), most);
    let whole = words.strip_prefix(['“', '"']).and_then(|rest| rest.strip_suffix(['”', '"']));
    let words = whole.filter(|inner| !inner.contains(['“', '”', '"'])).unwrap_or(&words);
    let mut opens = false;
    let turned = words.chars().map(|letter| match letter {
        '"' => {
            opens = !opens;
            if opens { '‘' } else { '’' }
        }
        '“' => '‘',
        '”' => '’',
        other => other,
    });
    format!("“{}”", turned.collect::<String>())
}

/// Whether the subject is a question of a form, to which the text is the answer.
fn is_question(subject: &str) -> bool {
    subject.contains('?')
}

/// Whether a reader learns something from the text. What somebody brought says something; the answer to a question of a
/// form does where it is a sentence, and neither a word or two nor a list.
pub(super) fn says_something(voice: &Voice) -> bool {
    if !voice.subject.as_deref().is_some_and(is_question) {
        return true;
    }
    let text = spoken(&voice.text);
    let words = text.split_whitespace().count();
    let parts = text.matches(';').count() + 1;
    words >= WORDS_OF_A_SENTENCE && (parts <= 2 || words / parts >= WORDS_OF_A_SENTENCE)
}

/// The first of each community, in order, at most `most`: one community does not drown the others.
fn one_of_each_community<'v>(voices: &[&'v Voice], most: usize) -> Vec<&'v Voice> {
    let mut shown: Vec<&Voice> = Vec::new();
    for voice in voices {
        if shown.len() < most && !shown.iter().any(|other| other.community == voice.community) {
            shown.push(voice);
        }
    }
    shown
}
