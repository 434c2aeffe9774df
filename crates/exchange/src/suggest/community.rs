//! Communities: what a column says of their end, and another of who sponsors them.

use tilth_core::{Kind, args};

use super::{column::Column, proposal::Proposal};
use crate::{
    plan::{Condition, FieldPlan, Matched, RecordPlan, Unread, WhenFilled},
    values,
};

impl Proposal<'_> {
    /// Closes a community whose row says that it is closed, and proposes the sponsorship of whom its row names.
    pub(super) fn community(&self, record: &mut RecordPlan, columns: &[Column<'_>]) -> Option<RecordPlan> {
        let taken: Vec<String> = record.fields.values().filter_map(|field| field.column.clone()).collect();
        let free: Vec<&Column<'_>> =
            columns.iter().filter(|column| !taken.iter().any(|own| own == column.name)).collect();
        self.close(record, &free);
        self.sponsorship(&free)
    }

    /// A yes or no tells no day: until somebody says it, the day of the import stands for it, with the reason.
    fn close(&self, record: &mut RecordPlan, free: &[&Column<'_>]) {
        let says = |column: &&&Column<'_>| {
            self.matcher.names_field(column.name, "closed_on") && column.mostly(|value| values::yes_no(value).is_ok())
        };
        let Some(column) = free.iter().find(says).filter(|_| !record.fields.contains_key("closed_on")) else { return };
        let is = column.different(|value| values::yes_no(value) == Ok(true));
        if is.is_empty() || column.name.contains(['{', '}', '[', ']']) {
            return;
        }
        let when = vec![Condition { column: column.name.to_owned(), is, ..Condition::default() }];
        let why = self.matcher.words().with("suggested-closed-why", &args! { "column" => column.name });
        for (field, text) in [("closed_on", "{today}"), ("closed_why", why.as_str())] {
            let matched = Some(Matched::Content);
            record.fields.insert(field.to_owned(), FieldPlan { when: when.clone(), matched, ..held(text) });
        }
    }

    /// Names of people in a column called like a sponsor.
    fn sponsorship(&self, free: &[&Column<'_>]) -> Option<RecordPlan> {
        let called =
            |column: &Column<'_>| column.plain.split(' ').any(|word| self.matcher.names_kind(word, Kind::Sponsorship));
        let names_people = |column: &Column<'_>| {
            column.mostly(is_full_name) && column.strays(&[",", ";"]).is_some_and(|marks| marks.is_empty())
        };
        let column = free.iter().find(|column| called(column) && names_people(column))?;
        let (_, info) = Kind::Sponsorship.info().field("person")?;
        // Whom nobody can tell from a namesake sponsors nothing yet; the community is there all the same.
        let person = FieldPlan { unread: Unread::Note, ..self.field(Kind::Sponsorship, info, column, Matched::Name) };
        let mut record = RecordPlan { kind: Kind::Sponsorship.name().to_owned(), ..RecordPlan::default() };
        record.when = vec![Condition { column: column.name.to_owned(), filled: Some(true), ..Condition::default() }];
        record.fields.insert("person".to_owned(), person);
        record.fields.insert("community".to_owned(), FieldPlan::from_record(Kind::Community.name()));
        record.fields.insert("level".to_owned(), held("guiding"));
        Some(record)
    }
}

/// A text that only fills a gap.
pub(super) fn held(text: &str) -> FieldPlan {
    FieldPlan { when_filled: WhenFilled::Keep, ..FieldPlan::from_text(text) }
}

/// Two to five words of letters.
fn is_full_name(value: &str) -> bool {
    let words: Vec<&str> = value.split_whitespace().collect();
    let is_word = |word: &&str| word.chars().all(|letter| letter.is_alphabetic() || "-.'’".contains(letter));
    (2..=5).contains(&words.len()) && words.iter().all(is_word)
}
