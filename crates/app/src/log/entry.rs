//! What a line of the log says, and the record it becomes.

use serde::Serialize;
use tilth_core::{
    Choice, Date, Kind, Mismatch, Value, Words, args,
    catalog::{CommitmentKind, RecognizedIn, Side, VoiceKind},
    typed_counts, typed_day,
};
use tilth_insight::usually_about;
use ts_rs::TS;
use uuid::Uuid;

use super::{LogKind, LogRequest, Touches};
use crate::{Error, error::misfit, shapes::Chip};

/// What is read from the words of a line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct LogReading {
    /// Where it was read from: the beginning and length in UTF-16 units.
    pub marks: Vec<(usize, usize)>,
    /// What was read, to be checked before it is saved.
    pub lines: Vec<ReadLine>,
    /// Whether a day is among it.
    pub dated: bool,
    /// What it touches besides the community, where a line of its kind can.
    pub touches: Option<Touches>,
    /// Who is thanked, as the words name them.
    pub thanked: Option<Chip>,
}

/// A field and what it will hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadLine {
    /// The field, in words.
    pub label: String,
    /// Its value, in words.
    pub text: String,
}

/// A record to be made of a line.
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) values: Vec<(&'static str, Value)>,
}

/// What the words of a line say besides themselves.
struct Read<'a> {
    kind: LogKind,
    text: &'a str,
    day: Option<tilth_core::TypedDay>,
    counts: tilth_core::TypedCounts,
}

impl LogKind {
    const fn record(self) -> Kind {
        match self {
            Self::Promise => Kind::Commitment,
            Self::Progress => Kind::CommitmentEntry,
            Self::Event => Kind::Event,
            Self::Story => Kind::ValueStory,
            Self::Concern => Kind::Voice,
            Self::Help => Kind::HelpRequest,
            Self::Thanks => Kind::Recognition,
        }
    }

    /// The field that a day in the text fills.
    const fn day_field(self) -> &'static str {
        match self {
            Self::Promise => "due",
            Self::Event => "date",
            _ => "on",
        }
    }
}

impl<'a> Read<'a> {
    fn new(request: &'a LogRequest, today: Date) -> Self {
        let text = request.text.trim();
        let ahead = request.kind == LogKind::Promise;
        let day = (!request.undated).then(|| typed_day(text, today, !ahead)).flatten();
        // What happened did not happen on a day to come; only an event may be noted before it.
        let day = day.filter(|day| ahead || request.kind == LogKind::Event || day.date <= today);
        // Nobody has come yet to what is to be.
        let held = request.kind == LogKind::Event && day.as_ref().is_none_or(|day| day.date <= today);
        let counts = if held { typed_counts(text) } else { Default::default() };
        Self { kind: request.kind, text, day, counts }
    }

    /// The first line, without the day at its end where "by" leads to it, and the other lines.
    fn lines(&self) -> (String, Option<String>) {
        let kept = self.day.as_ref().and_then(|day| day.before.clone()).map_or(self.text, |kept| &self.text[kept]);
        let (first, rest) = kept.split_once('\n').unwrap_or((kept, ""));
        let rest = rest.trim();
        let first = if self.kind == LogKind::Event { self.without_what_was_read(first.trim()) } else { first.trim() };
        (first.to_owned(), (!rest.is_empty()).then(|| rest.to_owned()))
    }
}

/// What may stand before a day or a number at the end of a title.
const LEADING: [&str; 5] = ["on", "with", "and", "by", "of"];

impl<'a> Read<'a> {
    /// The first line without the day and the numbers at its end, which have fields of their own; the whole line where
    /// nothing else is in it.
    fn without_what_was_read(&self, line: &'a str) -> &'a str {
        let mut title = line;
        loop {
            let ends = |span: &std::ops::Range<usize>| span.end == title.len() && !title.is_empty();
            let mut read = self.day.iter().map(|day| &day.at).chain(&self.counts.at);
            let Some(span) = read.find(|span| ends(span)) else { break };
            title = bare(&title[..span.start]);
        }
        if title.is_empty() { line } else { title }
    }
}

/// A text without the marks and the leading words at its end.
fn bare(text: &str) -> &str {
    let mut text = text.trim_end_matches(|letter: char| letter.is_whitespace() || ",;:–-".contains(letter));
    while let Some(last) =
        text.split_whitespace().next_back().filter(|last| LEADING.contains(&last.to_lowercase().as_str()))
    {
        text = text[..text.len() - last.len()].trim_end();
    }
    text.trim_end_matches([',', ';', ':'])
}

impl Entry {
    /// The record that a line becomes.
    pub(super) fn new(request: &LogRequest, today: Date) -> Result<Self, Error> {
        let read = Read::new(request, today);
        let (first, rest) = read.lines();
        if first.is_empty() {
            return Err(misfit("text", Mismatch::Required));
        }
        let reference = |id: Option<Uuid>| id.map_or(Value::Null, Value::Ref);
        let needed =
            |field: &'static str, id: Option<Uuid>| id.map(Value::Ref).ok_or_else(|| misfit(field, Mismatch::Required));
        let whole = Value::Text(read.text.to_owned());
        let optional = |text: Option<String>| text.map_or(Value::Null, Value::Text);
        let count = |number: Option<i64>| number.map_or(Value::Null, Value::Integer);
        let choice = |id: &str| Value::Text(id.to_owned());
        let by = reference(request.person);
        let mut values = match request.kind {
            LogKind::Promise => {
                let side = side(request)?;
                vec![
                    ("promise", Value::Text(first)),
                    ("done_when", optional(rest)),
                    ("side", choice(side.id())),
                    ("owner", by),
                    ("kind", choice(about(request, side)?.id())),
                    ("agreed_on", Value::Date(today)),
                    ("status", choice("agreed")),
                ]
            }
            LogKind::Progress => vec![
                ("commitment", needed("commitment", request.commitment)?),
                ("note", whole),
                ("by", by),
                ("energy", count(request.energy)),
            ],
            LogKind::Event => vec![
                ("title", Value::Text(first)),
                ("note", optional(rest)),
                ("attended", count(read.counts.attended)),
                ("newcomers", count(read.counts.newcomers)),
            ],
            LogKind::Story => vec![("activity", whole), ("teller", by)],
            LogKind::Concern => vec![
                ("text", whole),
                ("kind", choice(VoiceKind::Concern.id())),
                ("by", if request.anonymous { Value::Null } else { by }),
            ],
            LogKind::Help => {
                vec![
                    ("what", Value::Text(read.text.split_whitespace().collect::<Vec<_>>().join(" "))),
                    ("asked_by", by),
                ]
            }
            LogKind::Thanks => vec![
                ("contribution", whole),
                ("person", needed("person", request.person)?),
                ("recognized_in", choice(RecognizedIn::Thanks.id())),
            ],
        };
        match request.kind {
            LogKind::Progress => {}
            LogKind::Event => values.push(("communities", Value::List(vec![needed("community", request.community)?]))),
            _ => values.push(("community", needed("community", request.community)?)),
        }
        if let Some(day) = read.day {
            values.push((request.kind.day_field(), Value::Date(day.date)));
        }
        Ok(Self { kind: request.kind.record(), values })
    }

    /// What is read from a line.
    pub(super) fn reading(request: &LogRequest, today: Date, words: &Words) -> LogReading {
        let read = Read::new(request, today);
        let kind = request.kind.record();
        let line = |field: &str, text: String| ReadLine { label: words.field(kind, field), text };
        let mut lines = Vec::new();
        if let Some(day) = &read.day {
            let shown = day.date.strftime("%a %-d %b %Y").to_string();
            let said = words.with("page-log-read", &args! { "value" => shown });
            lines.push(line(request.kind.day_field(), said));
        }
        let counted = [("attended", read.counts.attended), ("newcomers", read.counts.newcomers)];
        for (field, number) in counted {
            if let Some(number) = number {
                lines.push(line(field, words.with("page-log-read", &args! { "value" => number.to_string() })));
            }
        }
        if let (LogKind::Promise, (_, Some(rest))) = (request.kind, read.lines()) {
            lines.push(line("done_when", rest));
        }
        // The text is trimmed where it is read; the marks count from where it begins.
        let skipped = request.text.len() - request.text.trim_start().len();
        let units = |text: &str| text.encode_utf16().count();
        let days = read.day.iter().map(|day| day.at.clone());
        let mut spans: Vec<_> = days.chain(read.counts.at.iter().cloned()).collect();
        spans.sort_by_key(|span| span.start);
        let mark = |span: &std::ops::Range<usize>| {
            (units(&request.text[..skipped + span.start]), units(&read.text[span.clone()]))
        };
        LogReading { marks: spans.iter().map(mark).collect(), lines, dated: read.day.is_some(), ..Default::default() }
    }
}

fn side(request: &LogRequest) -> Result<Side, Error> {
    let Some(id) = request.side.as_deref() else { return Ok(Side::Community) };
    Side::from_id(id).ok_or_else(|| not_a_choice("side", id, Side::SET.ids))
}

/// What a promise is about, also where nobody chose.
fn about(request: &LogRequest, side: Side) -> Result<CommitmentKind, Error> {
    let Some(id) = request.about.as_deref() else { return Ok(usually_about(side)) };
    CommitmentKind::from_id(id).ok_or_else(|| not_a_choice("kind", id, CommitmentKind::SET.ids))
}

fn not_a_choice(field: &'static str, id: &str, choices: &[&str]) -> Error {
    misfit(field, Mismatch::NotAChoice { value: id.to_owned(), choices: choices.join(", ") })
}
