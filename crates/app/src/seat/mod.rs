//! Who uses this computer for a portfolio, and from which seat. It sets the first page and the name under which changes
//! are made, and nothing else: it is no access control.

mod office;

use serde::{Deserialize, Serialize};
use tilth_core::{Change, FieldProblem, Id, Kind, Mismatch, Value, args, catalog::Person};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error, Session,
    findings::person_called,
    memory::Memory,
    open::Open,
    shapes::{Chip, Nothing},
};
use office::Office;

/// From where somebody looks at a portfolio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Reviews the portfolio, sponsors, decides.
    Executive,
    /// Leads a community.
    Leader,
    /// Keeps the portfolio true for the others.
    Steward,
}

/// Who uses this computer for the open portfolio.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Me {
    /// The person.
    pub person: Chip,
    /// The seat.
    pub seat: Seat,
}

/// A person takes a seat: one of the portfolio, or one who is not in it yet, by name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SitRequest {
    /// The person.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// The name of a person to make.
    #[serde(default)]
    pub name: Option<String>,
    /// The seat.
    pub seat: Seat,
}

/// A person whose seat is asked for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SeatRequest {
    /// The person.
    pub person: Uuid,
}

/// The seat that a person is likely to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProposedSeat {
    /// None where nothing is noted that tells.
    pub seat: Option<Seat>,
}

/// The search for who sits here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WhoRequest {
    /// Words of the name.
    pub text: String,
    /// How many to propose.
    pub limit: usize,
}

/// A person who may sit here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Known {
    /// The person.
    pub person: Chip,
    /// What the person answers for, sponsors and leads, in words; none where nothing is noted.
    pub office: Option<String>,
}

/// A seat as this computer remembers it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Seated {
    pub(crate) person: Uuid,
    pub(crate) seat: Seat,
}

/// The name of the account that runs Tilth: whose changes they are until somebody says who they are.
#[must_use]
pub fn login_name() -> Option<String> {
    let names = ["USER", "LOGNAME", "USERNAME"].iter().filter_map(|name| std::env::var(name).ok());
    names.map(|name| name.trim().to_owned()).find(|name| !name.is_empty())
}

impl App {
    /// Takes a seat. A person who is not in the portfolio is made, as a change that can be undone.
    pub fn sit(&self, request: SitRequest) -> Result<Session, Error> {
        let person = match (request.person, request.name.as_deref().map(str::trim)) {
            (Some(person), _) => person,
            (None, Some(name)) if !name.is_empty() => match self.namesake(name)? {
                Some(person) => person,
                None => self.newcomer(name)?,
            },
            (None, _) => return Err(Error::Field(FieldProblem { field: "name", mismatch: Mismatch::Required })),
        };
        let (key, name) = self.with_open(|open| {
            let found = open.portfolio().get(Id::<Person>::new(person));
            let found = found.ok_or_else(|| Error::NoRecord { kind: "person".to_owned(), id: person.to_string() })?;
            Ok((open.key(), found.name.clone()))
        })?;
        self.remember(|memory| {
            memory.seats.insert(key, Seated { person, seat: request.seat });
            memory.author = name;
        })?;
        self.session(Nothing {})
    }

    /// The seat that a person is likely to take: who sponsors a community or answers for a domain looks at the portfolio as
    /// an executive, who leads a community as its leader.
    pub fn seat_proposed(&self, request: SeatRequest) -> Result<ProposedSeat, Error> {
        self.with_view(|view, _| {
            Ok(ProposedSeat { seat: Office::of(view.portfolio, Id::new(request.person), view.today).seat() })
        })
    }

    /// People whose name holds these words, as [`App::choose`] finds them, each with what tells who that is.
    pub fn choose_who(&self, request: WhoRequest) -> Result<Vec<Known>, Error> {
        self.with_view(|view, _| {
            let found = view.chosen(Kind::Person, &request.text, request.limit);
            let known = found.into_iter().map(|person| {
                let office = Office::of(view.portfolio, Id::new(person.id), view.today).said(view);
                Known { person, office }
            });
            Ok(known.collect())
        })
    }

    /// The one person with this name.
    fn namesake(&self, name: &str) -> Result<Option<Uuid>, Error> {
        self.with_open(|open| Ok(person_called(open.portfolio(), name).map(Id::uuid)))
    }

    /// Makes a person of this name, who made it.
    fn newcomer(&self, name: &str) -> Result<Uuid, Error> {
        let record = self.new_record(Kind::Person, [("name", Value::Text(name.to_owned()))])?;
        let id = record.as_dyn().uuid();
        self.remember(|memory| name.clone_into(&mut memory.author))?;
        self.change(Some((Kind::Person, id)), |_| {
            let label = args! { "kind" => self.words().kind(Kind::Person), "title" => name };
            Ok((self.words().with("change-create", &label), vec![Change::Create(Box::new(record))]))
        })?;
        Ok(id)
    }

    /// Whose name stands beside changes from now on: that of who sits at the portfolio that was opened.
    pub(crate) fn take_seat(&self, open: &Open) -> Result<(), Error> {
        let seated = open.seated(&self.memory());
        seated.map_or(Ok(()), |(person, _)| self.remember(|memory| person.name.clone_into(&mut memory.author)))
    }
}

impl Open {
    /// Who sits here, if that person is still in the portfolio.
    pub(crate) fn seated(&self, memory: &Memory) -> Option<(&Person, Seat)> {
        let seated = memory.seats.get(&self.key())?;
        self.portfolio().get(Id::new(seated.person)).map(|person| (person, seated.seat))
    }

    /// Who sits here, for the window.
    pub(crate) fn me(&self, memory: &Memory) -> Option<Me> {
        let (person, seat) = self.seated(memory)?;
        let kind = Kind::Person.name().to_owned();
        Some(Me { person: Chip { kind, id: person.id.uuid(), title: person.name.clone(), stage: None }, seat })
    }

    /// What tells this portfolio from others: the id of its facts stays the same when the file moves.
    pub(crate) fn key(&self) -> String {
        self.portfolio().facts().map_or_else(|| self.path.display().to_string(), |facts| facts.id.to_string())
    }
}
