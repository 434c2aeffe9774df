//! The board pack: the report an executive carries into a portfolio review.

mod attention;
mod commitments;
mod domain_communities;
mod domain_page;
mod domain_work;
mod domains;
mod fiscal;
mod lines;
mod money;
mod overview;
mod projects;
mod rows;
mod sponsors;
mod standing;
mod telling;
mod unknown;
mod voice;

use tilth_core::{
    Choice, Date, FluentArgs, Id, Kind, Portfolio, PracticeFigures, Uuid, Words, args,
    catalog::{AnswerGiven, Community, Person, Stage},
    show_date,
};

use crate::{
    document::{Block, Cell, Document, Heading, Mark, Paper, Severity, Table},
    wording,
};
use fiscal::FiscalYears;
use lines::{LINES_ON_A_PAGE, lines_of};
use rows::without_empty_columns;
pub use standing::{DomainStanding, Funds, Rhythm, SetAside, SponsorLoad, Standing};
use unknown::Unnoted;

/// What a board pack needs to know besides the portfolio.
#[derive(Clone, Debug)]
pub struct BoardPackInput {
    /// The day whose state it shows.
    pub today: Date,
    /// The paper it is printed on.
    pub paper: Paper,
    /// What needs attention, the most urgent first.
    pub attention: Vec<Attention>,
    /// The findings that are left out because they were answered.
    pub answered: Vec<AnsweredFinding>,
    /// What is worked out of the records.
    pub standing: Standing,
}

/// A finding, already in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Attention {
    /// How much it matters.
    pub severity: Severity,
    /// What was seen.
    pub seen: String,
    /// Why it matters.
    pub why: String,
    /// Who says so.
    pub source: String,
    /// A step to take; may be empty.
    pub next: String,
    /// The records behind it, the one it is about first.
    pub records: Vec<Concerned>,
    /// How many records are behind it; `records` may name fewer.
    pub records_total: usize,
    /// Whether it stands for many that say the same, because the portfolio holds no such data yet.
    pub together: bool,
}

/// A finding that was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct AnsweredFinding {
    /// What was seen.
    pub seen: String,
    /// The answer.
    pub given: AnswerGiven,
    /// Until when it is put off.
    pub until: Option<Date>,
    /// Why.
    pub because: Option<String>,
}

/// A record behind a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Concerned {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// What people call it.
    pub title: String,
}

/// The board pack of a portfolio: cover, contents, the portfolio on one page, domains, sponsors, commitments, projects and
/// money, voice, and what needs attention. Where communities live, nothing promised and nobody sponsoring is said; other parts
/// with nothing to say are left out.
#[must_use]
pub fn board_pack(portfolio: &Portfolio, input: &BoardPackInput, words: &Words) -> Document {
    let facts = portfolio.facts();
    let pack = Pack {
        portfolio,
        words,
        today: input.today,
        attention: &input.attention,
        answered: &input.answered,
        standing: &input.standing,
        figures: PracticeFigures::of(portfolio),
        years: FiscalYears::starting(input.standing.year_start),
        unnoted: Unnoted::of(portfolio),
    };
    let (mut sponsors, mut commitments) = (pack.sponsors(), pack.commitments());
    if portfolio.count(Kind::Commitment) == 0 && !sponsors.is_empty() {
        // That nothing is promised yet needs no page of its own.
        let nothing = vec![pack.section("report-commitments"), Block::Paragraph(pack.say("report-side-nothing"))];
        sponsors.push(Block::Together(nothing));
        commitments.clear();
    }
    let parts = [
        pack.domains(),
        sponsors,
        commitments,
        pack.projects_and_money(),
        pack.voice_and_consultations(),
        pack.needs_attention(),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut blocks = Vec::new();
    if !parts.is_empty() {
        blocks.extend([Block::Contents, Block::PageBreak]);
    }
    blocks.push(pack.portfolio_page());
    // A part starts its own page, unless it and what stands there already fit on one.
    let mut on_page = LINES_ON_A_PAGE;
    for part in parts {
        let lines = lines_of(&part);
        if on_page + lines > LINES_ON_A_PAGE {
            blocks.push(Block::PageBreak);
            on_page = 0;
        }
        on_page += lines;
        blocks.extend(part);
    }
    Document {
        title: words.get("report-board-pack"),
        organization: facts.map(|facts| facts.organization.clone()).unwrap_or_default(),
        as_of: input.today,
        paper: input.paper,
        language: "en".to_owned(),
        cover: Some(pack.cover()),
        blocks,
        notes: pack.notes(),
    }
}

/// The portfolio on a day, with the words to speak of it. The parts of the pack are its methods, one file each.
struct Pack<'a> {
    portfolio: &'a Portfolio,
    words: &'a Words,
    today: Date,
    attention: &'a [Attention],
    answered: &'a [AnsweredFinding],
    standing: &'a Standing,
    figures: PracticeFigures,
    years: FiscalYears,
    unnoted: Unnoted,
}

impl Pack<'_> {
    fn say(&self, id: &str) -> String {
        self.words.get(id)
    }

    fn say_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.words.with(id, args)
    }

    /// A sentence about a number: `$n` chooses the plural, `$count` is the number as it stands in a sentence.
    fn say_count(&self, id: &str, n: usize) -> String {
        wording::sentence(&self.say_with(id, &args! { "n" => n, "count" => self.count(n) }))
    }

    fn count(&self, n: usize) -> String {
        wording::count(self.words, n)
    }

    /// Some of a whole, each as it stands in a sentence about both: two words or two figures, never one of each.
    fn some_of(&self, some: usize, whole: usize) -> (String, String) {
        if whole < 10 { (self.count(some), self.count(whole)) } else { (wording::number(some), wording::number(whole)) }
    }

    fn choice<C: Choice>(&self, choice: C) -> String {
        wording::choice(self.words, choice)
    }

    fn field(&self, kind: Kind, field: &str) -> String {
        self.words.field(kind, field)
    }

    fn person(&self, id: Id<Person>) -> String {
        self.portfolio.follow(id).name.clone()
    }

    fn community(&self, id: Id<Community>) -> &Community {
        self.portfolio.follow(id)
    }

    /// The communities that live on the day, by name.
    fn living(&self) -> Vec<&Community> {
        let mut living: Vec<_> =
            self.portfolio.all::<Community>().filter(|community| self.portfolio.lives(community, self.today)).collect();
        living.sort_by_cached_key(|community| (by_name(&community.name), community.id));
        living
    }

    /// A stage with its glyph; empty where none is noted.
    fn stage_cell(&self, stage: Option<Stage>) -> Cell {
        match stage {
            Some(stage) => Cell::text(self.choice(stage)).marked(Mark::Stage { stage: Some(stage) }),
            None => Cell::default(),
        }
    }

    /// Names in a sentence, the rest counted.
    fn names(&self, names: &[String], most: usize) -> String {
        wording::list(self.words, names, most)
    }

    /// A part of the pack: its title, and the sentence it opens with.
    fn part(&self, title: &str, lead: String) -> Vec<Block> {
        vec![Block::heading(1, self.say(title)), Block::Lead(lead)]
    }

    fn section(&self, title: &str) -> Block {
        Block::heading(3, self.say(title))
    }

    /// The table with its first rows, and in these words how many more there are. A line for one more would take the room of
    /// its row.
    fn listed(&self, more: &str, mut table: Table, most: usize) -> Vec<Block> {
        let rest = table.rows.len().saturating_sub(most);
        if rest > 1 {
            table.rows.truncate(most);
        }
        let mut blocks = vec![Block::Table(without_empty_columns(table))];
        blocks.extend((rest > 1).then(|| Block::Note(self.say_count(more, rest))));
        blocks
    }

    /// Where lists go on, and who is cited.
    fn notes(&self) -> Vec<String> {
        let has_lists = self.portfolio.count(Kind::Domain) > 0;
        let lists = has_lists.then(|| self.say("report-whole-lists"));
        let sources = (!self.attention.is_empty()).then(|| self.say("report-sources"));
        lists.into_iter().chain(sources).collect()
    }
}

/// A heading of a page's subject with a line of facts under it.
fn subject(text: &str, under: String) -> Block {
    Block::Heading(Heading { level: 2, text: text.to_owned(), under: (!under.is_empty()).then_some(under) })
}

/// The order of names: capitals make no difference.
fn by_name(name: &str) -> String {
    name.to_lowercase()
}

/// A date in a cell; empty where there is none.
fn date_cell(date: Option<Date>) -> Cell {
    Cell::text(date.map(show_date).unwrap_or_default())
}
