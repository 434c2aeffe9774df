//! What a line of the log touches besides its community: the domain it is about, or who else took part.

use serde::Serialize;
use tilth_core::{
    Id, Kind, Value,
    catalog::{Community, Domain, Stewardship, StewardshipRole},
    fold, lasts,
};
use ts_rs::TS;
use uuid::Uuid;

use super::{LogKind, LogRequest};
use crate::{open::View, shapes::Chip};

/// What a line touches, to be changed before it is logged.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Touches {
    /// The kind of what it can touch.
    pub kind: String,
    /// Whether it can touch several.
    pub many: bool,
    /// What it touches: as somebody said, or as read from the words.
    pub chips: Vec<Chip>,
}

/// What a line of a kind can touch, and in which field it is kept.
pub(super) struct Touching {
    pub(super) kind: Kind,
    pub(super) field: &'static str,
    pub(super) many: bool,
}

impl LogKind {
    /// What a line of this kind can touch besides its community.
    pub(super) const fn touching(self) -> Option<Touching> {
        match self {
            Self::Promise | Self::Story => Some(Touching { kind: Kind::Domain, field: "domain", many: false }),
            Self::Concern => Some(Touching { kind: Kind::Domain, field: "domains", many: true }),
            Self::Event => Some(Touching { kind: Kind::Community, field: "communities", many: true }),
            Self::Progress | Self::Help | Self::Thanks => None,
        }
    }
}

/// Names shorter than this are too easily part of something else.
const SHORTEST: usize = 3;

impl View<'_> {
    /// What a line touches, as it is shown.
    pub(super) fn touches(&self, request: &LogRequest) -> Option<Touches> {
        let Touching { kind, many, .. } = request.kind.touching()?;
        let chips = self.touched(request).into_iter().filter_map(|id| self.chip(kind, id)).collect();
        Some(Touches { kind: kind.name().to_owned(), many, chips })
    }

    /// The field of the record in which it is kept what a line touches, with its value.
    pub(super) fn touched_field(&self, request: &LogRequest) -> Option<(&'static str, Value)> {
        let Touching { kind, field, many } = request.kind.touching()?;
        let touched = self.touched(request);
        // Whose line it is took part in the event, first of all.
        let own = request.community.filter(|_| kind == Kind::Community);
        let all: Vec<Uuid> = own.into_iter().chain(touched).collect();
        let value = if many {
            Value::List(all.into_iter().map(Value::Ref).collect())
        } else {
            all.first().copied().map_or(Value::Null, Value::Ref)
        };
        Some((field, value))
    }

    /// The records that a line touches: those somebody chose, else those its words name; where they name no domain, the
    /// one domain that the community stewards.
    fn touched(&self, request: &LogRequest) -> Vec<Uuid> {
        let Some(Touching { kind, many, .. }) = request.kind.touching() else { return Vec::new() };
        let mut touched = match &request.touches {
            Some(chosen) => chosen.clone(),
            None if kind == Kind::Community => {
                let living = self.portfolio.all::<Community>().filter(|one| self.portfolio.lives(one, self.today));
                named(&request.text, living.map(named_by))
            }
            None => match named(&request.text, self.portfolio.all::<Domain>().map(|one| (one.id.uuid(), &one.name))) {
                none if none.is_empty() => self.only_domain(request.community).into_iter().collect(),
                found => found,
            },
        };
        touched.retain(|id| Some(*id) != request.community);
        touched.truncate(if many { touched.len() } else { 1 });
        touched
    }

    fn only_domain(&self, community: Option<Uuid>) -> Option<Uuid> {
        let community = self.portfolio.get(Id::<Community>::new(community?))?;
        let mut stewarded = self
            .portfolio
            .linked::<Stewardship>(community.id)
            .filter(|one| one.role == StewardshipRole::Stewards && lasts(one.since, one.until, self.today));
        stewarded.next().filter(|_| stewarded.next().is_none()).map(|one| one.domain.uuid())
    }
}

fn named_by(community: &Community) -> (Uuid, &String) {
    (community.id.uuid(), &community.name)
}

/// What a text names, in the order of the text. Of names within each other the longest counts.
pub(super) fn named<'a>(text: &str, names: impl Iterator<Item = (Uuid, &'a String)>) -> Vec<Uuid> {
    let text = fold(text);
    let mut found: Vec<(usize, usize, Uuid)> = names
        .filter(|(_, name)| name.len() >= SHORTEST)
        .filter_map(|(id, name)| {
            let name = fold(name);
            place(&text, &name).map(|at| (at, at + name.len(), id))
        })
        .collect();
    found.sort_unstable_by_key(|(from, to, id)| (std::cmp::Reverse(to - from), *from, *id));
    let mut kept: Vec<(usize, usize, Uuid)> = Vec::new();
    for (from, to, id) in found {
        if kept.iter().all(|(start, end, _)| to <= *start || from >= *end) {
            kept.push((from, to, id));
        }
    }
    kept.sort_unstable();
    kept.into_iter().map(|(_, _, id)| id).collect()
}

/// Where a name stands in a text as words of their own.
pub(super) fn place(text: &str, name: &str) -> Option<usize> {
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let apart =
        |at: usize| !is_word(text[..at].chars().next_back()) && !is_word(text[at + name.len()..].chars().next());
    text.match_indices(name).map(|(at, _)| at).find(|at| apart(*at))
}
