//! A domain's page: how it stands, who stewards it, what it was given, what is done in it, and who holds it together.

mod decided;
mod funds;
mod head;
mod people;
mod stewards;
mod work;

pub use decided::{AskedLine, DomainDecision, DomainDecisions};
pub use funds::{DomainMoney, FundedSum, MoneyLine, MoneyYear};
pub use head::{DomainHead, DomainWave};
pub use people::{DomainHolder, DomainPeople};
pub use stewards::{DomainStewards, StewardLine};
pub use work::{LineGroup, Lines, RecordLine};

use serde::{Deserialize, Serialize};
use tilth_core::{Id, Kind, Rejection, catalog::Domain};
use tilth_insight::Arg;
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, open::View};

/// A domain whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DomainRequest {
    /// The domain.
    pub id: Uuid,
}

/// Records of a group that a page names; the list has the others.
const NAMED: usize = 60;

impl App {
    /// Answers about one domain from what is looked at.
    fn of_domain<T>(&self, request: DomainRequest, answer: impl FnOnce(&View<'_>, &Domain) -> T) -> Result<T, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Domain, id: request.id };
            let domain = view.portfolio.get(Id::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(answer(view, domain))
        })
    }
}

/// A domain by its name in a sentence.
fn named(domain: &Domain) -> (&'static str, Arg) {
    ("name", Arg::Record(Kind::Domain, domain.id.uuid()))
}
