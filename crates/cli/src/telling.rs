//! What an import did, or would do, as a person reads it: what leaves rows out first, and the same thing once.

use tilth_app::{App, ImportPreview, Kind, Plan, ProblemShape, ProfileOffer, TablePreviewShape};

use crate::{
    args::Import,
    out::{one_line, table},
    run::said,
};

/// How many different values of a group of problems are named, and how many of its rows.
const MOST_NAMED: usize = 5;

/// The counts by table and kind, what becomes of rows and columns, the problems, what would read the tables otherwise, and
/// the sum.
pub(crate) fn told(
    app: &App,
    request: &Import,
    preview: &ImportPreview,
    (plan, fitting): (&Plan, &[ProfileOffer]),
) -> String {
    let mut parts = vec![counts(app, preview)];
    let under: Vec<String> = preview.tables.iter().flat_map(|table| goes_under(app, table)).collect();
    parts.push(under.into_iter().chain(assumed(app, plan)).collect::<Vec<_>>().join("\n"));
    parts.extend(problems(app, request, preview));
    parts.push(otherwise(app, request, preview, fitting).join("\n"));
    parts.push(sum(app, request, preview));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn counts(app: &App, preview: &ImportPreview) -> String {
    let head = ["table", "kind", "rows", "new", "changed", "unchanged"];
    let head = head.map(|of| app.words().get(&format!("cli-import-{of}")));
    let rows = preview.tables.iter().flat_map(|of| {
        of.kinds.iter().map(move |count| {
            let kind = Kind::from_name(&count.kind).map_or_else(|| count.kind.clone(), |kind| app.words().kind(kind));
            let numbers = [count.rows, count.new, count.changed, count.unchanged].map(|number| number.to_string());
            [of.table.clone(), kind].into_iter().chain(numbers).collect()
        })
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() { String::new() } else { table(&head, rows, &[2, 3, 4, 5]) }
}

/// What of a table does not show in the portfolio: rows that are one record, columns and whole tables that are left alone.
fn goes_under(app: &App, table: &TablePreviewShape) -> Vec<String> {
    let name = ("table", table.table.clone());
    if table.kinds.is_empty() {
        let none = table.rows > 0 && table.errors < table.rows;
        let rows = ("count", table.rows.to_string());
        return none.then(|| said(app, "cli-import-none", &[name, rows])).into_iter().collect();
    }
    let mut lines = Vec::new();
    if table.merged > 0 {
        let largest = table.kinds.iter().max_by_key(|count| count.new + count.changed + count.unchanged);
        lines.extend(largest.filter(|count| count.rows > 0).map(|count| {
            let records = count.new + count.changed + count.unchanged;
            let kinds = Kind::from_name(&count.kind).map_or_else(
                || count.kind.clone(),
                |kind| if records == 1 { app.words().kind(kind) } else { app.words().kinds(kind) },
            );
            let args =
                [("rows", count.rows.to_string()), ("records", records.to_string()), ("kinds", kinds.to_lowercase())];
            said(app, "cli-import-merged", &[&[name.clone()][..], &args].concat())
        }));
    }
    if !table.unused.is_empty() {
        lines.push(said(app, "cli-import-unused", &[name, ("columns", table.unused.join(", "))]));
    }
    lines
}

/// Problems that say the same of one column.
struct Group<'p> {
    first: &'p ProblemShape,
    rows: Vec<u32>,
    /// The different values, with how often each stands.
    values: Vec<(&'p str, usize)>,
    count: usize,
}

fn grouped(problems: &[ProblemShape]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for problem in problems {
        let key = (&problem.severity, &problem.table, &problem.column, &problem.reason);
        let at = *places.entry(key).or_insert_with(|| {
            groups.push(Group { first: problem, rows: Vec::new(), values: Vec::new(), count: 0 });
            groups.len() - 1
        });
        let group = &mut groups[at];
        group.count += 1;
        group.rows.extend(problem.row);
        if let Some(value) = problem.value.as_deref() {
            match group.values.iter_mut().find(|(known, _)| *known == value) {
                Some((_, count)) => *count += 1,
                None => group.values.push((value, 1)),
            }
        }
    }
    for group in &mut groups {
        group.values.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    }
    groups
}

/// The groups of problems under their headings, those that leave rows out first.
fn problems(app: &App, request: &Import, preview: &ImportPreview) -> Vec<String> {
    let groups = grouped(&preview.problems);
    let shown = &groups[..groups.len().min(request.problems)];
    let mut parts: Vec<String> = Vec::new();
    let mut remedies: Vec<&str> = Vec::new();
    for severity in ["error", "note"] {
        let mut of: Vec<String> = Vec::new();
        for group in shown.iter().filter(|group| group.first.severity == severity) {
            let remedy = group.first.remedy.as_str();
            let is_new = !remedies.contains(&remedy);
            of.push(told_group(app, group));
            of.extend(is_new.then(|| format!("    {remedy}")));
            remedies.push(remedy);
        }
        if !of.is_empty() {
            parts.push(format!("{}\n{}", app.words().get(&format!("cli-import-{severity}")), of.join("\n")));
        }
    }
    let more = groups.len() - shown.len();
    if more > 0 {
        parts.push(said(app, "cli-import-more", &[("count", more.to_string())]));
    }
    parts
}

/// "  funding.csv, rows 2, 4 and 5, Cost: This is no amount." with the values below.
fn told_group(app: &App, group: &Group<'_>) -> String {
    let ProblemShape { table, column, reason, .. } = group.first;
    let rows = match &group.rows[..] {
        [] => String::new(),
        rows => {
            let first: Vec<String> = rows.iter().take(MOST_NAMED).map(u32::to_string).collect();
            let args = [
                ("count", rows.len().to_string()),
                ("rows", first.join(", ")),
                ("more", rows.len().saturating_sub(MOST_NAMED).to_string()),
            ];
            format!(", {}", said(app, "cli-import-of-rows", &args))
        }
    };
    let column = column.as_ref().map(|column| format!(", {column}")).unwrap_or_default();
    let mut text = format!("  {table}{rows}{column}: {reason}");
    let named = group.values.iter().take(MOST_NAMED);
    let mut values: Vec<String> = named
        .map(|(value, count)| {
            said(app, "cli-import-of-value", &[("value", one_line(value)), ("count", count.to_string())])
        })
        .collect();
    let more = group.values.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        values.push(said(app, "cli-import-more-values", &[("count", more.to_string())]));
    }
    if !values.is_empty() {
        text.push_str(&format!("\n    {}", values.join(", ")));
    }
    text
}

/// Fields that a proposal fills with the day of the import, for want of another.
fn assumed(app: &App, plan: &Plan) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, record) in plan.tables.iter().flat_map(|table| table.records.iter().map(move |record| (table, record)))
    {
        let Some(kind) = Kind::from_name(&record.kind) else { continue };
        let fields = record.fields.iter().filter(|(_, field)| field.matched.is_some());
        for (name, field) in fields.filter(|(_, field)| field.text.as_deref() == Some("{today}")) {
            let column = field.when.iter().map(|condition| condition.column.as_str()).collect::<Vec<_>>().join(", ");
            let args = [("table", table.table.clone()), ("column", column), ("field", app.words().field(kind, name))];
            lines.push(said(app, "cli-import-assumed", &args));
        }
    }
    lines
}

/// Profiles at hand where none was used, and a currency that is not the portfolio's.
fn otherwise(app: &App, request: &Import, preview: &ImportPreview, fitting: &[ProfileOffer]) -> Vec<String> {
    let unused = fitting.iter().filter(|_| request.profile.is_none());
    let profiles = unused
        .map(|offer| said(app, "cli-import-fits", &[("name", offer.plan.name.clone()), ("profile", offer.id.clone())]));
    let currency = preview.currency.iter().map(|other| {
        said(app, "import-currency", &[("read", other.read.clone()), ("portfolio", other.portfolio.clone())])
    });
    profiles.chain(currency).collect()
}

fn sum(app: &App, request: &Import, preview: &ImportPreview) -> String {
    let sum = [
        ("new", preview.new.to_string()),
        ("changed", preview.changed.to_string()),
        ("unchanged", preview.unchanged.to_string()),
        ("errors", preview.errors.to_string()),
    ];
    let mut text = said(app, "cli-import-sum", &sum);
    if request.dry_run {
        text.push_str(&format!(" {}", app.words().get("cli-import-dry")));
    } else if preview.new + preview.changed > 0 {
        text.push_str(&format!(" {}", said(app, "cli-import-undo", &[("path", request.file.display().to_string())])));
    }
    text
}
