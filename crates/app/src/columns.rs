//! The columns of lists: every field of a kind, and a few that are worked out.

use jiff::civil::Date;
use tilth_core::{
    DynRecord, FieldInfo, FieldType, Id, Kind, Value,
    catalog::{
        Brokering, BrokeringKind, Commitment, Community, Decision, Leadership, LeadershipRole, Person, Renegotiation,
        Sponsorship,
    },
    fold, in_thousands, lasts, plain, show_date, show_value,
};
use tilth_insight::{Asking, asking, is_owed, takes_part};
use uuid::Uuid;

use crate::{
    open::View,
    shapes::{Cell, Chip},
};

/// A column of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Column {
    /// A field, by its position.
    Field(usize, &'static FieldInfo),
    /// Worked out from other records.
    Computed(Computed),
}

/// What can be worked out for a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Computed {
    Stage,
    Sponsor,
    Domains,
    Leads,
    LastEvent,
    Findings,
    Stewards,
    CommunitiesLed,
    Roles,
    Sponsors,
    LeadsNow,
    TakesPartIn,
    InSeveral,
    Homeless,
    BrokersAs,
    Renegotiated,
    Owed,
    AskedBefore,
    AskedAfter,
    NotAsked,
    ToldBack,
    DaysToTold,
}

impl Computed {
    /// Its id and the type that its values have.
    pub(crate) const fn describe(self) -> (&'static str, FieldType) {
        match self {
            Self::Stage => ("stage", FieldType::Choice(<tilth_core::catalog::Stage as tilth_core::Choice>::SET)),
            Self::Sponsor => ("sponsor", FieldType::Refs(Kind::Person)),
            Self::Domains => ("domains", FieldType::Refs(Kind::Domain)),
            Self::Leads => ("leads", FieldType::Refs(Kind::Person)),
            Self::LastEvent => ("last_event", FieldType::Date),
            Self::Findings => ("findings", FieldType::Integer),
            Self::Stewards => ("stewards", FieldType::Refs(Kind::Community)),
            Self::CommunitiesLed => ("communities", FieldType::Refs(Kind::Community)),
            Self::Roles => ("roles", FieldType::Choices(<LeadershipRole as tilth_core::Choice>::SET)),
            Self::Sponsors => ("sponsors", FieldType::Refs(Kind::Community)),
            Self::LeadsNow => ("leads_now", FieldType::YesNo),
            Self::TakesPartIn => ("takes_part_in", FieldType::Refs(Kind::Community)),
            Self::InSeveral => ("in_several", FieldType::YesNo),
            Self::Homeless => ("homeless", FieldType::YesNo),
            Self::BrokersAs => ("brokers_as", FieldType::Choices(<BrokeringKind as tilth_core::Choice>::SET)),
            Self::Renegotiated => ("renegotiated", FieldType::Integer),
            Self::Owed => ("owed", FieldType::YesNo),
            Self::AskedBefore => ("asked_before", FieldType::Refs(Kind::Community)),
            Self::AskedAfter => ("asked_after", FieldType::Refs(Kind::Community)),
            Self::NotAsked => ("not_asked", FieldType::Refs(Kind::Community)),
            Self::ToldBack => ("told_back", FieldType::Refs(Kind::Community)),
            Self::DaysToTold => ("days_to_told", FieldType::Integer),
        }
    }

    /// Those of a kind.
    pub(crate) const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Community => {
                &[Self::Stage, Self::Domains, Self::Sponsor, Self::Leads, Self::LastEvent, Self::Findings]
            }
            Kind::Domain => &[Self::Stewards, Self::Stage, Self::Sponsor, Self::Findings],
            Kind::Person => &[
                Self::CommunitiesLed,
                Self::Roles,
                Self::Sponsors,
                Self::LeadsNow,
                Self::TakesPartIn,
                Self::InSeveral,
                Self::Homeless,
                Self::BrokersAs,
            ],
            Kind::Commitment => &[Self::Renegotiated, Self::Owed],
            Kind::Decision => &[Self::AskedBefore, Self::AskedAfter, Self::NotAsked, Self::ToldBack, Self::DaysToTold],
            _ => &[],
        }
    }
}

/// The columns a list of this kind shows at first.
pub(crate) fn default_columns(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Community => vec!["name", "stage", "domains", "sponsor", "leads", "rhythm_wanted", "findings"],
        Kind::Domain => vec!["name", "stewards", "stage", "relevance", "proficiency", "posture", "sponsor", "findings"],
        Kind::Person => vec!["name", "communities", "roles", "unit"],
        Kind::Commitment => vec!["promise", "side", "community", "owner", "due", "status"],
        Kind::Voice => vec!["text", "kind", "community", "on", "status", "carried_by"],
        Kind::Decision => {
            vec!["title", "date", "asked_before", "asked_after", "not_asked", "told_back", "days_to_told"]
        }
        Kind::Project => vec!["name", "communities", "stage", "start", "end", "requested", "sponsor"],
        _ => kind.info().fields.iter().filter(|field| field.column).map(|field| field.name).collect(),
    }
}

impl Column {
    /// The column of a kind with this id.
    pub(crate) fn find(kind: Kind, id: &str) -> Option<Self> {
        let field = kind.info().field(id).map(|(at, field)| Self::Field(at, field));
        field.or_else(|| {
            Computed::of(kind).iter().copied().find(|computed| computed.describe().0 == id).map(Self::Computed)
        })
    }
}

/// What a column sorts by; what is empty comes last.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub(crate) enum SortKey {
    Number(f64),
    Text(String),
    Empty,
}

impl View<'_> {
    /// The content of a column for a record.
    pub(crate) fn cell(&self, record: &dyn DynRecord, column: Column) -> Cell {
        match column {
            Column::Field(at, field) => self.field_cell(field, &record.value(at)),
            Column::Computed(computed) => self.computed_cell(record.uuid(), computed),
        }
    }

    /// A field's value with its words and references.
    pub(crate) fn field_cell(&self, field: &FieldInfo, value: &Value) -> Cell {
        let mut chips = Vec::new();
        if let Some(kind) = field.field_type.target() {
            match value {
                Value::Ref(id) => chips.extend(self.chip(kind, *id)),
                Value::List(items) => chips.extend(items.iter().filter_map(|item| match item {
                    Value::Ref(id) => self.chip(kind, *id),
                    _ => None,
                })),
                _ => {}
            }
        }
        let text = if chips.is_empty() {
            show_value(self.portfolio, self.words, field, value)
        } else {
            chips.iter().map(|chip| chip.title.as_str()).collect::<Vec<_>>().join(", ")
        };
        Cell { value: value.to_json(), text, chips }
    }

    /// What a column sorts by for a record. Choices sort in the order of their list, references and texts by words.
    pub(crate) fn sort_key(&self, record: &dyn DynRecord, column: Column) -> SortKey {
        let value = match column {
            Column::Field(at, _) => record.value(at),
            Column::Computed(computed) => return self.computed_key(record.uuid(), computed),
        };
        let Column::Field(_, field) = column else { return SortKey::Empty };
        match (&value, field.field_type) {
            (value, _) if value.is_empty() => SortKey::Empty,
            (Value::Text(id), FieldType::Choice(set)) => position(set.ids, id),
            (Value::Text(text), FieldType::Text) => SortKey::Text(fold(&plain(text))),
            (Value::Text(text), _) => SortKey::Text(fold(text)),
            (Value::Integer(number), _) => SortKey::Number(*number as f64),
            (Value::Number(number), _) => SortKey::Number(*number),
            (Value::Bool(yes), _) => SortKey::Number(f64::from(u8::from(!yes))),
            (Value::Date(date), _) => date_key(*date),
            (Value::Timestamp(at), _) => SortKey::Number(at.as_millisecond() as f64),
            (Value::Money(money), _) => SortKey::Number(money.minor as f64),
            (value, _) => SortKey::Text(fold(&self.field_cell(field, value).text)),
        }
    }

    fn computed_key(&self, id: Uuid, computed: Computed) -> SortKey {
        let cell = self.computed_cell(id, computed);
        match (computed.describe().1, &cell.value) {
            _ if cell.text.is_empty() => SortKey::Empty,
            (FieldType::Choice(set), serde_json::Value::String(id)) => position(set.ids, id),
            (FieldType::Integer, serde_json::Value::Number(number)) => {
                SortKey::Number(number.as_f64().unwrap_or_default())
            }
            (FieldType::YesNo, serde_json::Value::Bool(yes)) => SortKey::Number(f64::from(u8::from(!yes))),
            (FieldType::Date, serde_json::Value::String(date)) => date.parse().map_or(SortKey::Empty, date_key),
            _ => SortKey::Text(fold(&cell.text)),
        }
    }

    fn computed_cell(&self, id: Uuid, computed: Computed) -> Cell {
        let community = self.portfolio.get::<Community>(Id::new(id));
        match computed {
            Computed::Stage => match community {
                Some(community) => self.choice_cell(self.portfolio.stage(community, self.today)),
                None => self.choice_cell(
                    self.portfolio
                        .stewards(Id::new(id), self.today)
                        .first()
                        .and_then(|first| self.portfolio.stage(first, self.today)),
                ),
            },
            Computed::Sponsor => match community {
                Some(community) => self.chips_cell(Kind::Person, self.sponsors_of(community)),
                None => {
                    let stewards = self.portfolio.stewards(Id::new(id), self.today);
                    self.chips_cell(Kind::Person, stewards.into_iter().flat_map(|steward| self.sponsors_of(steward)))
                }
            },
            Computed::Domains => {
                let domains = self.portfolio.stewarded(Id::new(id), self.today);
                self.chips_cell(Kind::Domain, domains.into_iter().map(|domain| domain.id.uuid()))
            }
            Computed::Stewards => {
                let stewards = self.portfolio.stewards(Id::new(id), self.today);
                self.chips_cell(Kind::Community, stewards.into_iter().map(|steward| steward.id.uuid()))
            }
            Computed::Leads => {
                let leads = self.portfolio.leaders(Id::new(id), self.today);
                let coordinators = leads.filter(|lead| lead.role == LeadershipRole::Coordinator);
                self.chips_cell(Kind::Person, coordinators.map(|lead| lead.person.uuid()))
            }
            Computed::LastEvent => {
                let last = self.portfolio.event_dates(Id::new(id), self.today).last().copied();
                last.map_or_else(Cell::default, |date| Cell {
                    value: serde_json::json!(date.to_string()),
                    text: show_date(date),
                    chips: Vec::new(),
                })
            }
            Computed::Findings => count_cell(self.findings().count(id)),
            Computed::CommunitiesLed => {
                self.chips_cell(Kind::Community, self.leaderships_of(id).map(|lead| lead.community.uuid()))
            }
            Computed::Roles => self.choices_cell(self.leaderships_of(id).map(|lead| lead.role).collect()),
            Computed::Sponsors => {
                let all = self.portfolio.linked::<Sponsorship>(id).filter(|s| s.person == Id::<Person>::new(id));
                let current = all.filter(|s| lasts(s.since, s.until, self.today));
                self.chips_cell(Kind::Community, current.map(|s| s.community.uuid()))
            }
            Computed::LeadsNow => self.yes_no_cell(self.leaderships_of(id).next().is_some()),
            Computed::TakesPartIn => {
                let parts = takes_part(self.portfolio, Id::new(id), self.today);
                self.chips_cell(Kind::Community, parts.into_iter().map(|part| part.community.uuid()))
            }
            Computed::InSeveral => self.yes_no_cell(takes_part(self.portfolio, Id::new(id), self.today).len() > 1),
            Computed::Homeless => {
                let person = Id::<Person>::new(id);
                let homeless = self.portfolio.follow(person).home_base.is_none();
                self.yes_no_cell(homeless && !takes_part(self.portfolio, person, self.today).is_empty())
            }
            Computed::BrokersAs => {
                let noted = self.portfolio.linked::<Brokering>(id).filter(|one| one.person == Id::<Person>::new(id));
                let current = noted.filter(|one| lasts(one.since, one.until, self.today));
                self.choices_cell(current.map(|one| one.kind).collect())
            }
            Computed::Renegotiated => {
                let commitment = Id::<Commitment>::new(id);
                count_cell(self.portfolio.linked::<Renegotiation>(commitment).count())
            }
            Computed::Owed => self
                .commitment(id)
                .map_or_else(Cell::default, |promise| self.yes_no_cell(is_owed(self.portfolio, promise, self.today))),
            Computed::AskedBefore => self.asked_cell(id, |asking| asking.before),
            Computed::AskedAfter => self.asked_cell(id, |asking| asking.after),
            Computed::NotAsked => self.asked_cell(id, |asking| asking.not_asked),
            Computed::ToldBack => self.asked_cell(id, |asking| asking.told),
            // Of several times the longest.
            Computed::DaysToTold => self.asking(id).days.into_iter().max().map_or_else(Cell::default, |days| Cell {
                value: serde_json::json!(days),
                text: in_thousands(&days.to_string()),
                chips: Vec::new(),
            }),
        }
    }

    /// Communities by how they were asked about a decision.
    fn asked_cell(&self, decision: Uuid, which: fn(Asking) -> Vec<Id<Community>>) -> Cell {
        self.chips_cell(Kind::Community, which(self.asking(decision)).into_iter().map(Id::uuid))
    }

    fn asking(&self, decision: Uuid) -> Asking {
        let decision = self.portfolio.get(Id::<Decision>::new(decision));
        decision.map(|decision| asking(self.portfolio, decision, self.today)).unwrap_or_default()
    }

    fn sponsors_of(&self, community: &Community) -> impl Iterator<Item = Uuid> {
        self.portfolio.sponsorships(community.id, self.today).into_iter().map(|sponsorship| sponsorship.person.uuid())
    }

    fn leaderships_of(&self, person: Uuid) -> impl Iterator<Item = &Leadership> {
        let all = self.portfolio.linked::<Leadership>(person);
        all.filter(|lead| lasts(lead.since, lead.until, self.today))
    }

    fn choice_cell<C: tilth_core::Choice>(&self, choice: Option<C>) -> Cell {
        choice.map_or_else(Cell::default, |choice| Cell {
            value: serde_json::json!(choice.id()),
            text: self.words.choice(C::SET, choice.id()),
            chips: Vec::new(),
        })
    }

    fn yes_no_cell(&self, yes: bool) -> Cell {
        let text = self.words.get(if yes { "value-yes" } else { "value-no" });
        Cell { value: serde_json::json!(yes), text, chips: Vec::new() }
    }

    /// Distinct choices in the order of their list.
    fn choices_cell<C: tilth_core::Choice + Ord>(&self, mut choices: Vec<C>) -> Cell {
        choices.sort_unstable();
        choices.dedup();
        let ids: Vec<&str> = choices.iter().map(|choice| tilth_core::Choice::id(*choice)).collect();
        let text = ids.iter().map(|id| self.words.choice(C::SET, id)).collect::<Vec<_>>().join(", ");
        Cell { value: serde_json::json!(ids), text, chips: Vec::new() }
    }

    /// Distinct records by title.
    fn chips_cell(&self, kind: Kind, ids: impl Iterator<Item = Uuid>) -> Cell {
        let mut ids: Vec<Uuid> = ids.collect();
        ids.sort_unstable();
        ids.dedup();
        let mut chips: Vec<Chip> = ids.into_iter().filter_map(|id| self.chip(kind, id)).collect();
        chips.sort_by_cached_key(|chip| fold(&chip.title));
        let text = chips.iter().map(|chip| chip.title.as_str()).collect::<Vec<_>>().join(", ");
        Cell { value: chips.iter().map(|chip| chip.id.to_string()).collect(), text, chips }
    }
}

/// A count; none is shown as nothing.
fn count_cell(count: usize) -> Cell {
    let text = if count == 0 { String::new() } else { count.to_string() };
    Cell { value: serde_json::json!(count), text, chips: Vec::new() }
}

fn position(ids: &[&str], id: &str) -> SortKey {
    ids.iter().position(|known| *known == id).map_or(SortKey::Empty, |at| SortKey::Number(at as f64))
}

fn date_key(date: Date) -> SortKey {
    SortKey::Number(f64::from(date.year()) * 10_000.0 + f64::from(date.month()) * 100.0 + f64::from(date.day()))
}
