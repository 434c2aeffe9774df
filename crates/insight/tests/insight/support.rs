//! A portfolio made step by step, judged after each.

use serde_json::{Value as Json, json};
use tilth_core::{
    AnyRecord, Batch, Change, Date, Id, InCatalog, Portfolio, Timestamp, Uuid, Value, Words,
    catalog::{Community, Domain, FindingAnswer, Person, PortfolioFacts},
    removal,
};
use tilth_insight::{Attention, Finding, Rule};

/// The day on which the portfolios of these tests are looked at.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 21);

/// Long before [`TODAY`]; when the records of these tests were made.
pub(crate) const MADE: &str = "2020-01-01T00:00:00Z";

/// A portfolio with its findings, which follow every step.
pub(crate) struct Made {
    pub(crate) portfolio: Portfolio,
    attention: Attention,
    ids: u128,
}

impl Made {
    pub(crate) fn new() -> Self {
        let portfolio = Portfolio::default();
        let mut made = Self { attention: Attention::of(&portfolio, TODAY), portfolio, ids: 0 };
        made.put::<PortfolioFacts>(json!({
            "name": "Knowledge", "organization": "Kubernetes", "sector": "association", "currency": "USD",
            "fiscal_year_start": 1,
        }));
        made
    }

    /// Makes a record of these fields.
    pub(crate) fn put<R: InCatalog>(&mut self, mut fields: Json) -> Id<R> {
        self.ids += 1;
        let id = Uuid::from_u128(self.ids);
        let object = fields.as_object_mut().unwrap();
        object.entry("created").or_insert(json!(MADE));
        object.entry("updated").or_insert(json!(MADE));
        let record = AnyRecord::from_json(R::KIND, id, object).unwrap();
        self.change(vec![Change::Create(Box::new(record))]);
        Id::new(id)
    }

    /// Sets a field; `null` empties it.
    pub(crate) fn set<R: InCatalog>(&mut self, id: Id<R>, field: &str, value: Json) {
        let (at, info) = R::KIND.info().field(field).unwrap();
        let old = self.portfolio.get(id).unwrap().get(at);
        let new = Value::from_json(&value, info.field_type).unwrap();
        self.change(vec![Change::Set { kind: R::KIND, id: id.uuid(), field: at, old, new }]);
    }

    /// Removes a record with what belongs to it.
    pub(crate) fn remove<R: InCatalog>(&mut self, id: Id<R>) {
        self.change(removal(&self.portfolio, R::KIND, id.uuid()));
    }

    fn change(&mut self, changes: Vec<Change>) {
        let at: Timestamp = MADE.parse().unwrap();
        let batch = Batch { id: Uuid::nil(), label: String::new(), author: String::new(), at, undoes: None, changes };
        self.portfolio.apply(&batch).unwrap();
        self.attention.follow(&self.portfolio, &batch.changes);
    }

    /// Answers a finding as these fields say; so many days ago, if they say no other day.
    pub(crate) fn answer(&mut self, finding: &Finding, days: i64, fields: Json) -> Id<FindingAnswer> {
        let (kind, id) = finding.about;
        let mut answer = json!({ "seen": "something", "rule": finding.rule.id(), "on": ago(days) });
        answer[kind.name()] = to(Id::<Community>::new(id));
        answer.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        self.put(answer)
    }

    /// The figures and the rhythm of the portfolio.
    pub(crate) fn facts(&mut self, field: &str, value: Json) {
        let id = self.portfolio.facts().unwrap().id;
        self.set(id, field, value);
    }

    pub(crate) fn domain(&mut self, name: &str) -> Id<Domain> {
        self.put(json!({ "name": name, "status": "active" }))
    }

    pub(crate) fn community(&mut self, name: &str) -> Id<Community> {
        self.put(json!({ "name": name }))
    }

    pub(crate) fn person(&mut self, name: &str) -> Id<Person> {
        self.put(json!({ "name": name }))
    }

    /// Several communities, "One", "Two" and so on.
    pub(crate) fn communities<const MANY: usize>(&mut self) -> [Id<Community>; MANY] {
        const NAMES: [&str; 8] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
        std::array::from_fn(|at| self.community(NAMES[at]))
    }

    /// Everything that is seen, the most pressing first. What followed step by step equals what is judged at once.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        assert_eq!(self.attention, Attention::of(&self.portfolio, TODAY), "following and judging at once agree");
        self.attention.findings().into_iter().cloned().collect()
    }

    pub(crate) fn attention(&self) -> &Attention {
        &self.attention
    }

    /// The one finding of this rule, which says this.
    #[track_caller]
    pub(crate) fn raised(&self, rule: Rule, seen: &str) -> Finding {
        let mut found: Vec<Finding> = self.findings().into_iter().filter(|finding| finding.rule == rule).collect();
        assert_eq!(found.len(), 1, "{}: {found:?}", rule.id());
        let finding = found.remove(0);
        assert_eq!(finding.seen(&self.portfolio, &Words::english()), seen);
        finding
    }

    /// The rule asks, and nothing is seen.
    #[track_caller]
    pub(crate) fn cleared(&self, rule: Rule) {
        assert!(self.findings().iter().all(|finding| finding.rule != rule), "{} is seen", rule.id());
        assert!(self.asked(rule) > 0, "{} is not asked", rule.id());
    }

    /// The rule asks nothing.
    #[track_caller]
    pub(crate) fn not_asked(&self, rule: Rule) {
        self.findings();
        assert_eq!(self.asked(rule), 0, "{} is asked", rule.id());
    }

    fn asked(&self, rule: Rule) -> usize {
        self.attention.tally().find(|(other, _, _)| *other == rule).unwrap().1
    }
}

/// The id as JSON.
pub(crate) fn to<R>(id: Id<R>) -> Json {
    json!(id.to_string())
}

/// A day so many days before [`TODAY`].
pub(crate) fn ago(days: i64) -> Json {
    let day = TODAY.checked_sub(jiff::Span::new().days(days)).unwrap();
    json!(day.to_string())
}

/// A day so many days after [`TODAY`].
pub(crate) fn ahead(days: i64) -> Json {
    ago(-days)
}
