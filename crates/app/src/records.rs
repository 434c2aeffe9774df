//! One record: its fields, what refers to it, and the search for a reference.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use tilth_core::{FieldInfo, FieldType, Kind, fold, title};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    columns::{Column, Computed, default_columns},
    edits::begins_filled,
    links::Links,
    open::View,
    shapes::{Cell, Chip, FindingShape, Nothing, RecordName},
};

/// All kinds.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Catalog {
    /// In the order of the catalog.
    pub kinds: Vec<KindShape>,
}

/// What is known of a kind. Its words are `kind-<kind>` and `field-<kind>-<field>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "KindInfo")]
pub struct KindShape {
    /// Its name.
    pub kind: String,
    /// The fields that name a record.
    pub title: Vec<String>,
    /// Whether a person makes one in a form.
    pub made_by_hand: bool,
    /// Its fields, in the order of the form.
    pub fields: Vec<FieldShape>,
    /// The columns that a list can show.
    pub columns: Vec<ColumnShape>,
}

/// What is known of a field.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "FieldInfo")]
pub struct FieldShape {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub field_type: String,
    /// Whether a record cannot do without it.
    pub required: bool,
    /// Whether somebody has to say it of a new record: it is required, and begins empty.
    pub needed: bool,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The closed list it is taken from: words are `choice-<set>-<id>`.
    pub choice_set: Option<String>,
    /// The ids of that list.
    pub choices: Vec<String>,
    /// The kind a reference points to.
    pub target: Option<String>,
    /// Whether the form shows it; keys and times it does not.
    pub shown: bool,
    /// Whether it stays out of reports and exports.
    pub private: bool,
    /// Whether it says what the record was made for: shown where it is filled, and not changed.
    pub fixed: bool,
}

/// What is known of a column.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ColumnInfo")]
pub struct ColumnShape {
    /// Its id.
    pub id: String,
    /// The type of its values.
    #[serde(rename = "type")]
    pub column_type: String,
    /// The closed list its values are taken from.
    pub choice_set: Option<String>,
    /// Whether it is worked out.
    pub computed: bool,
    /// Whether lists show it at first.
    pub default: bool,
}

/// A record with everything around it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecordPage {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
    /// Its fields, then what is worked out for it.
    #[ts(type = "Record<string, Cell>")]
    pub values: IndexMap<String, Cell>,
    /// What refers to it, by kind and field.
    pub links: Vec<Links>,
    /// What wants attention about it.
    pub findings: Vec<FindingShape>,
}

/// The search for a reference.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChooseRequest {
    /// The kind to choose from.
    pub kind: String,
    /// Words of the title.
    pub text: String,
    /// How many to propose.
    pub limit: usize,
}

impl App {
    /// All kinds with their fields and columns.
    pub fn catalog(&self, _: Nothing) -> Result<Catalog, Error> {
        Ok(Catalog { kinds: Kind::ALL.iter().map(|kind| kind_shape(*kind)).collect() })
    }

    /// A record with its fields, links and findings.
    pub fn record(&self, request: RecordName) -> Result<RecordPage, Error> {
        let kind = self.kind(&request.kind)?;
        self.with_view(|view, _| {
            let record = view.find(kind, request.id)?;
            let touching = view.findings().attention.touching(kind, request.id);
            let fields = kind.info().fields.iter().enumerate();
            let given = fields.map(|(at, field)| (field.name.to_owned(), view.field_cell(field, &record.value(at))));
            let computed = Computed::of(kind)
                .iter()
                .map(|computed| (computed.describe().0.to_owned(), view.cell(record, Column::Computed(*computed))));
            Ok(RecordPage {
                kind: request.kind,
                id: request.id,
                title: title(view.portfolio, view.words, record),
                values: given.chain(computed).collect(),
                links: view.links(request.id)?,
                findings: touching.into_iter().map(|finding| view.finding(finding)).collect(),
            })
        })
    }

    /// Records of a kind whose title holds these words, whatever their case and accents; those that begin with them come first.
    pub fn choose(&self, request: ChooseRequest) -> Result<Vec<Chip>, Error> {
        let kind = self.kind(&request.kind)?;
        self.with_view(|view, _| Ok(view.chosen(kind, &request.text, request.limit)))
    }
}

impl View<'_> {
    /// The first records of a kind whose title holds these words.
    pub(crate) fn chosen(&self, kind: Kind, text: &str, limit: usize) -> Vec<Chip> {
        let text = fold(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let titled =
            self.portfolio.records(kind).map(|record| (title(self.portfolio, self.words, record), record.uuid()));
        let mut found: Vec<_> = titled
            .map(|(title, id)| (fold(&title), id))
            .filter(|(title, _)| words.iter().all(|word| title.contains(word)))
            .map(|(title, id)| (!title.starts_with(text.trim()), title, id))
            .collect();
        found.sort_unstable();
        found.truncate(limit.clamp(1, 100));
        found.into_iter().filter_map(|(_, _, id)| self.chip(kind, id)).collect()
    }
}

impl App {
    /// The record of a kind with this title, or the only one whose title begins so.
    pub fn named(&self, kind: &str, text: &str) -> Result<Uuid, Error> {
        let known = self.kind(kind)?;
        self.with_view(|view, _| {
            let wanted = fold(text);
            let titled = view
                .portfolio
                .records(known)
                .map(|record| (fold(&title(view.portfolio, view.words, record)), record.uuid()));
            let mut found: Vec<_> = titled.filter(|(title, _)| title.starts_with(&wanted)).collect();
            found.sort_unstable_by(|(a, _), (b, _)| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
            match found.as_slice() {
                [] => Err(Error::NoRecord { kind: kind.to_owned(), id: text.to_owned() }),
                [(title, id), rest @ ..] if *title == wanted && rest.first().is_none_or(|(next, _)| next != title) => {
                    Ok(*id)
                }
                [(_, id)] => Ok(*id),
                several => {
                    let titles = several.iter().filter_map(|(folded, id)| {
                        let alike = several.iter().filter(|(other, _)| other == folded).count() > 1;
                        let title = title(view.portfolio, view.words, view.portfolio.record(known, *id)?);
                        Some(if alike { format!("{title} ({id})") } else { title })
                    });
                    Err(Error::SeveralRecords { text: text.to_owned(), titles: titles.collect() })
                }
            }
        })
    }
}

fn kind_shape(kind: Kind) -> KindShape {
    let info = kind.info();
    let defaults = default_columns(kind);
    let of_field = |field: &FieldInfo| ColumnShape {
        id: field.name.to_owned(),
        column_type: field.field_type.name().to_owned(),
        choice_set: field.field_type.choices().map(|set| set.name.to_owned()),
        computed: false,
        default: defaults.contains(&field.name),
    };
    let of_computed = |computed: &Computed| {
        let (id, column_type) = computed.describe();
        ColumnShape {
            id: id.to_owned(),
            column_type: column_type.name().to_owned(),
            choice_set: column_type.choices().map(|set| set.name.to_owned()),
            computed: true,
            default: defaults.contains(&id),
        }
    };
    let mut columns: Vec<_> =
        info.fields.iter().map(of_field).chain(Computed::of(kind).iter().map(of_computed)).collect();
    columns.sort_by_key(|column| defaults.iter().position(|id| *id == column.id).unwrap_or(usize::MAX));
    debug_assert!(defaults.iter().all(|id| Column::find(kind, id).is_some()), "a default column is one of the kind's");
    KindShape {
        kind: kind.name().to_owned(),
        title: info.title.iter().map(|name| (*name).to_owned()).collect(),
        made_by_hand: info.made_by_hand(),
        fields: info.fields.iter().map(field_shape).collect(),
        columns,
    }
}

fn field_shape(field: &FieldInfo) -> FieldShape {
    let set = field.field_type.choices();
    FieldShape {
        name: field.name.to_owned(),
        field_type: field.field_type.name().to_owned(),
        required: field.required,
        needed: field.required && !field.common && !begins_filled(field),
        unit: field.unit.map(str::to_owned),
        choice_set: set.map(|set| set.name.to_owned()),
        choices: set.map_or_else(Vec::new, |set| set.ids.iter().map(|id| (*id).to_owned()).collect()),
        target: field.field_type.target().map(|kind| kind.name().to_owned()),
        shown: (!field.common || field.name == "tags") && !(field.fixed && field.field_type == FieldType::Text),
        private: field.private,
        fixed: field.fixed,
    }
}
