//! A person's page: the communities they take part in, what they contribute, whom they sponsor.

mod communities;
mod contributions;
mod letter;
mod sponsoring;

pub use communities::{BridgeLine, PartLine, PersonCommunities};
pub use contributions::{PersonContributions, RecognitionLine};
pub use sponsoring::{GrantedLine, PersonSponsors, SponsoredLine};

use serde::{Deserialize, Serialize};
use tilth_core::{Id, Kind, Rejection, catalog::Person};
use tilth_insight::Arg;
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, open::View};

/// A person whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PersonRequest {
    /// The person.
    pub id: Uuid,
}

impl App {
    /// Answers about one person from what is looked at.
    fn of_person<T>(&self, request: PersonRequest, answer: impl FnOnce(&View<'_>, &Person) -> T) -> Result<T, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Person, id: request.id };
            let person = view.portfolio.get(Id::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(answer(view, person))
        })
    }
}

/// A person by name in a sentence.
fn named(person: &Person) -> (&'static str, Arg) {
    ("name", Arg::Record(Kind::Person, person.id.uuid()))
}
