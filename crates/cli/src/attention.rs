//! What needs attention, and what was answered to it.

use std::path::Path;

use tilth_app::{AnswerShape, App, Attention, Error, FindingShape, Nothing, show_day};

use crate::{
    out::Out,
    run::{open, said},
};

/// Says what needs attention: all of it or the findings of one rule, and whether those that were answered follow.
pub(crate) fn attention(app: &App, out: &Out, file: &Path, rule: Option<&str>, answered: bool) -> Result<(), Error> {
    open(app, out, file)?;
    let rule = rule.map(|rule| app.rule(rule)).transpose()?;
    let mut found = app.all_findings(Nothing {})?;
    for findings in [&mut found.findings, &mut found.answered] {
        findings.retain(|finding| rule.is_none_or(|rule| finding.rule == rule));
    }
    out.answer(&found, |found| format!("{}{}", open_ones(app, found), answered_ones(app, &found.answered, answered)));
    Ok(())
}

fn open_ones(app: &App, found: &Attention) -> String {
    let mut text = counted(app, "cli-attention", &found.findings);
    let mut severity = "";
    for finding in &found.findings {
        if finding.severity != severity {
            severity = &finding.severity;
            text.push_str(&format!("\n\n{}", app.words().get(&format!("severity-{severity}"))));
        }
        let FindingShape { seen, why, source, next, .. } = finding;
        text.push_str(&format!("\n\n  {seen}\n    {why} ({source})\n    > {}", next.label));
    }
    if !found.findings.is_empty() {
        text.push_str(&format!("\n\n{}", app.words().get("report-sources")));
    }
    text
}

fn answered_ones(app: &App, answered: &[FindingShape], whole: bool) -> String {
    if answered.is_empty() {
        return String::new();
    }
    if !whole {
        return format!("\n\n{}", counted(app, "cli-answered-hidden", answered));
    }
    let mut text = format!("\n\n{}", counted(app, "cli-answered", answered));
    for finding in answered {
        let answer = finding.answer.as_ref().map(|answer| answer_said(app, answer)).unwrap_or_default();
        text.push_str(&format!("\n\n  {}\n    {answer}", finding.seen));
    }
    text
}

fn counted(app: &App, id: &str, findings: &[FindingShape]) -> String {
    said(app, id, &[("count", findings.len().to_string())])
}

/// "Put off until 10 Dec 2026: The review decides. (Ines Castellane, 26 Oct 2026)".
fn answer_said(app: &App, answer: &AnswerShape) -> String {
    let or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
    let given = [
        ("given", answer.given.clone()),
        ("again", answer.again_on.as_deref().map(show_day).unwrap_or_default()),
        ("because", or_none(answer.because.as_deref().unwrap_or_default())),
        ("by", or_none(&answer.by)),
        ("on", show_day(&answer.on)),
    ];
    said(app, "cli-answer", &given)
}
