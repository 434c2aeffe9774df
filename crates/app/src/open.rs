//! The open portfolio, and the view of it that answers questions.

use std::{
    cell::{Cell, OnceCell},
    ops::ControlFlow,
    path::PathBuf,
};

use rustc_hash::FxHashMap;
use tilth_core::{
    Batch, Change, Date, DynRecord, Id, Kind, Portfolio, Rejection, Timestamp, Words, args, catalog::Community, title,
};
use tilth_insight::{Attention, DomainLine, portfolio_lines};
use tilth_store::{Document, Signature, Watch};
use uuid::Uuid;

use crate::{
    App, Error,
    edits::{Saved, WayBack},
    lists::Ordered,
    memory::Called,
    shapes::{Chip, Named},
};

/// A document with its portfolio in memory.
pub(crate) struct Open {
    pub(crate) document: Document,
    pub(crate) path: PathBuf,
    present: Portfolio,
    past: Option<Past>,
    /// Counts the changes since it was opened.
    pub(crate) revision: u64,
    findings: Judgement,
    lists: Vec<Ordered>,
    /// What a person should know about the file, found when it was opened.
    pub(crate) warnings: Vec<String>,
    /// The day for which they were worked out.
    judged_on: Option<Date>,
    /// Whether a change has begun and not ended: what is in memory may be half of it.
    unsettled: bool,
}

/// The portfolio as it was when a day ended.
struct Past {
    date: Date,
    end: Timestamp,
    portfolio: Portfolio,
}

/// The findings of what is looked at: worked out when somebody asks, from those before and what was changed since.
#[derive(Default)]
struct Judgement {
    current: OnceCell<Findings>,
    before: Cell<Option<Before>>,
}

/// Findings that were current until `changes` were made.
struct Before {
    attention: Attention,
    changes: Vec<Change>,
}

/// The findings of what is looked at.
pub(crate) struct Findings {
    pub(crate) attention: Attention,
    /// How many findings the page of each record shows.
    counts: OnceCell<FxHashMap<Uuid, usize>>,
    /// The line of each domain.
    lines: OnceCell<Vec<DomainLine>>,
}

/// More changes than this are cheaper to judge from scratch than to follow.
const FOLLOWED_CHANGES: usize = 500;

impl Judgement {
    /// Takes note of changes that are in the portfolio now.
    fn follow(&mut self, changes: &[Change]) {
        let known = self.current.take().map(|findings| Before { attention: findings.attention, changes: Vec::new() });
        let before = known.or_else(|| self.before.take());
        let short = |before: &Before| before.changes.len() + changes.len() <= FOLLOWED_CHANGES;
        self.before.set(before.filter(short).map(|mut before| {
            before.changes.extend_from_slice(changes);
            before
        }));
    }

    fn current(&self, portfolio: &Portfolio, today: Date) -> &Findings {
        self.current.get_or_init(|| {
            let attention = match self.before.take() {
                Some(Before { mut attention, changes }) => {
                    attention.follow(portfolio, &changes);
                    attention
                }
                None => Attention::of(portfolio, today),
            };
            Findings { attention, counts: OnceCell::new(), lines: OnceCell::new() }
        })
    }
}

impl Findings {
    /// How many findings that nobody answered the page of a record shows.
    pub(crate) fn count(&self, id: Uuid) -> usize {
        let counts = self.counts.get_or_init(|| self.attention.counts());
        counts.get(&id).copied().unwrap_or_default()
    }

    /// A line for each domain of the portfolio that they are of, by name; worked out once.
    pub(crate) fn lines(&self, portfolio: &Portfolio) -> &[DomainLine] {
        self.lines.get_or_init(|| portfolio_lines(portfolio, &self.attention))
    }
}

/// What questions are answered from: a portfolio, present or past, and a day.
pub(crate) struct View<'a> {
    pub(crate) portfolio: &'a Portfolio,
    pub(crate) words: &'a Words,
    pub(crate) today: Date,
    pub(crate) document: &'a Document,
    findings: &'a Judgement,
}

impl Open {
    /// What the portfolio is called by now, and where it lies.
    pub(crate) fn called(&self) -> Called {
        let facts = self.present.facts();
        Called {
            path: self.path.clone(),
            name: facts.map(|facts| facts.name.clone()).unwrap_or_default(),
            organization: facts.map(|facts| facts.organization.clone()).unwrap_or_default(),
        }
    }

    pub(crate) fn new(document: Document, portfolio: Portfolio, path: PathBuf) -> Self {
        Self {
            document,
            path,
            present: portfolio,
            past: None,
            revision: 0,
            findings: Judgement::default(),
            lists: Vec::new(),
            warnings: Vec::new(),
            judged_on: None,
            unsettled: false,
        }
    }

    /// The portfolio as it stands now.
    pub(crate) const fn portfolio(&self) -> &Portfolio {
        &self.present
    }

    /// The past date that is looked at.
    pub(crate) fn as_of(&self) -> Option<Date> {
        self.past.as_ref().map(|past| past.date)
    }

    /// The moment at which that date ended.
    pub(crate) fn until(&self) -> Option<Timestamp> {
        self.past.as_ref().map(|past| past.end)
    }

    /// Looks at the portfolio as it was when a day ended, or at the present again.
    pub(crate) fn look_at(&mut self, day: Option<(Date, Timestamp)>) -> Result<(), Error> {
        let past = |(date, end)| match self.document.as_of(&self.present, end)? {
            portfolio if portfolio.facts().is_none() => Err(Error::BeforeFounding(date)),
            portfolio => Ok(Past { date, end, portfolio }),
        };
        self.past = day.map(past).transpose()?;
        self.forget();
        Ok(())
    }

    /// Reads the portfolio anew where another window has written to it since.
    pub(crate) fn catch_up(&mut self) -> Result<(), Error> {
        if self.document.was_written_elsewhere()? {
            self.present = self.document.load_again()?;
            self.revision += 1;
            self.forget();
        }
        Ok(())
    }

    /// What is looked at.
    pub(crate) fn view<'a>(&'a self, words: &'a Words, today: Date) -> View<'a> {
        let (today, portfolio) = match &self.past {
            Some(past) => (past.date, &past.portfolio),
            None => (today, &self.present),
        };
        words.wear(portfolio.facts().map(|facts| facts.sector));
        View { portfolio, words, today, document: &self.document, findings: &self.findings }
    }

    /// Works on the document and the portfolio; what was worked out before is forgotten.
    pub(crate) fn with_document<T>(
        &mut self,
        work: impl FnOnce(&mut Document, &mut Portfolio) -> Result<T, tilth_store::Error>,
    ) -> Result<T, Error> {
        if self.past.is_some() {
            return Err(Error::Past);
        }
        self.unsettled = true;
        let done = work(&mut self.document, &mut self.present);
        self.unsettled = false;
        let done = done?;
        self.revision += 1;
        self.forget();
        Ok(done)
    }

    /// Writes a batch that a person made. The findings follow a small one; after a large one they are judged anew.
    pub(crate) fn write(&mut self, mut batch: Batch, watch: &mut Watch<'_>) -> Result<(), Error> {
        batch.stamp(&self.present);
        let followed = (batch.changes.len() <= FOLLOWED_CHANGES).then(|| batch.changes.clone());
        let mut findings = std::mem::take(&mut self.findings);
        self.with_document(|document, portfolio| document.write_watched(portfolio, batch, watch))?;
        if let Some(changes) = followed {
            findings.follow(&changes);
            self.findings = findings;
        }
        Ok(())
    }

    /// Reads the portfolio anew where a change broke off in the middle.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        if self.unsettled {
            self.present = self.document.load_again()?;
            self.unsettled = false;
            self.revision += 1;
            self.forget();
        }
        Ok(())
    }

    /// A new day has new findings.
    fn turn_to(&mut self, today: Date) {
        if self.judged_on.replace(today) != Some(today) {
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.findings = Judgement::default();
        self.lists.clear();
    }
}

impl App {
    /// Answers from what is looked at. The lists whose order was worked out last are kept between questions.
    pub(crate) fn with_view<T>(
        &self,
        answer: impl FnOnce(&View<'_>, &mut Vec<Ordered>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut state = self.state();
        let open = state.as_mut().ok_or(Error::NothingOpen)?;
        let today = self.settings.clock.today();
        open.catch_up()?;
        open.turn_to(today);
        let mut lists = std::mem::take(&mut open.lists);
        let answered = answer(&open.view(&self.words, today), &mut lists);
        open.lists = lists;
        answered
    }

    /// Works on what is open.
    pub(crate) fn with_open<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Error>) -> Result<T, Error> {
        let mut state = self.state();
        let open = state.as_mut().ok_or(Error::NothingOpen)?;
        open.catch_up()?;
        work(open)
    }

    /// Makes a change: `make` says its label and what changes; nothing to change is fine.
    pub(crate) fn change(
        &self,
        created: Option<(Kind, Uuid)>,
        make: impl FnOnce(&Open) -> Result<(String, Vec<Change>), Error>,
    ) -> Result<Saved, Error> {
        let mut state = self.state();
        let open = state.as_mut().ok_or(Error::NothingOpen)?;
        if open.as_of().is_some() {
            return Err(Error::Past);
        }
        let (label, changes) = make(open)?;
        let batch = self.batch(label.clone(), changes);
        let id = batch.id;
        if !batch.changes.is_empty() {
            open.write(batch, &mut |_, _| ControlFlow::Continue(()))?;
        }
        Ok(self.saved(open, label, created, id))
    }

    /// A change that the journal knows how to make, under a label.
    pub(crate) fn journal_change(
        &self,
        label: impl FnOnce(&Open) -> Result<String, Error>,
        work: impl FnOnce(&mut Document, &mut Portfolio, Signature) -> Result<(), tilth_store::Error>,
    ) -> Result<Saved, Error> {
        let mut state = self.state();
        let open = state.as_mut().ok_or(Error::NothingOpen)?;
        let label = label(open)?;
        let clock = &self.settings.clock;
        let id = clock.id();
        let signature = Signature { id, label: label.clone(), author: self.author(), at: clock.now() };
        let written = open.with_document(|document, portfolio| work(document, portfolio, signature));
        written.map_err(|error| self.told_since(open, error))?;
        let saved = self.saved(open, label, None, id);
        self.keep_workbooks_with_people(open, None)?;
        Ok(saved)
    }

    /// What this batch did, with how things stand. One without changes is not in the journal, and nothing takes it back.
    pub(crate) fn saved(&self, open: &Open, label: String, created: Option<(Kind, Uuid)>, batch: Uuid) -> Saved {
        let view = open.view(&self.words, self.settings.clock.today());
        let created = created.and_then(|(kind, id)| view.chip(kind, id));
        let back = if open.document.next_undo() == Some(batch) {
            Some(WayBack::Undo)
        } else {
            (open.document.next_redo() == Some(batch)).then_some(WayBack::Redo)
        };
        Saved { label, created, back, session: self.session_of(Some(open)) }
    }

    /// The kind with this name.
    pub(crate) fn kind(&self, name: &str) -> Result<Kind, Error> {
        Kind::from_name(name).ok_or_else(|| Error::NoKind(name.to_owned()))
    }
}

impl View<'_> {
    /// The findings of what is looked at, worked out once.
    pub(crate) fn findings(&self) -> &Findings {
        self.findings.current(self.portfolio, self.today)
    }

    /// The record, or an error that names it.
    pub(crate) fn find(&self, kind: Kind, id: Uuid) -> Result<&dyn DynRecord, Error> {
        self.portfolio.record(kind, id).ok_or(Error::Rejected(Rejection::NoRecord { kind, id }))
    }

    /// What a person calls a record.
    pub(crate) fn called(&self, kind: Kind, id: Uuid) -> Option<String> {
        self.portfolio.record(kind, id).map(|record| title(self.portfolio, self.words, record))
    }

    /// A record by what a person calls it.
    pub(crate) fn named(&self, kind: Kind, id: Uuid) -> Option<Named> {
        self.called(kind, id).map(|title| Named { id, title })
    }

    /// A record as a reference.
    pub(crate) fn chip(&self, kind: Kind, id: Uuid) -> Option<Chip> {
        let title = self.called(kind, id)?;
        let community = if kind == Kind::Community { self.portfolio.get(Id::<Community>::new(id)) } else { None };
        let stage = community.and_then(|community| self.portfolio.stage(community, self.today));
        Some(Chip {
            kind: kind.name().to_owned(),
            id,
            title,
            stage: stage.map(|stage| tilth_core::Choice::id(stage).to_owned()),
        })
    }
}

/// Arguments for a message about one record.
pub(crate) fn titled(title: &str) -> tilth_core::FluentArgs<'_> {
    args! { "title" => title }
}
