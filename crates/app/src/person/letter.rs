//! A letter that says what a person contributed, ready for an appraisal: plain Markdown from what is noted.

use tilth_core::{
    Choice, args,
    catalog::{Level, Person, RecognizedIn},
    show_date,
};
use tilth_insight::takes_part;

use crate::open::View;

impl View<'_> {
    /// What a person contributed, as Markdown.
    pub(super) fn letter(&self, person: &Person) -> String {
        let organization = self.portfolio.facts().map(|facts| facts.organization.clone()).unwrap_or_default();
        let told = args! {
            "name" => person.name.as_str(), "date" => show_date(self.today), "organization" => organization,
        };
        let mut letter = vec![self.words.with("person-letter", &told), self.words.with("person-letter-opening", &told)];
        let communities = takes_part(self.portfolio, person.id, self.today).into_iter().map(|part| {
            let membership = part.membership.map(|id| self.portfolio.follow(id));
            let level = membership.and_then(|one| one.level).map(|level| self.words.choice(Level::SET, level.id()));
            let roles =
                part.roles.iter().map(|role| self.words.choice(tilth_core::catalog::LeadershipRole::SET, role.id()));
            let said = level.into_iter().chain(roles).collect::<Vec<_>>().join(", ");
            let name = markdown(&self.portfolio.follow(part.community).name);
            if said.is_empty() { format!("- {name}") } else { format!("- {name}: {said}") }
        });
        letter.extend(self.letter_part("person-letter-communities", communities.collect()));
        let contributions = self.recognitions(person.id).into_iter().map(|one| {
            let recognized = (one.recognized_in != RecognizedIn::NotYet)
                .then(|| format!(" ({})", self.words.choice(RecognizedIn::SET, one.recognized_in.id())));
            format!(
                "- {}, {}: {}{}",
                show_date(one.on),
                markdown(&self.portfolio.follow(one.community).name),
                markdown(&one.contribution),
                recognized.unwrap_or_default()
            )
        });
        letter.extend(self.letter_part("person-letter-contributions", contributions.collect()));
        for group in self.contributed(person.id) {
            let heading = match group.id.as_str() {
                "keeps" => "person-letter-keeps",
                "promises" => "person-letter-promises",
                _ => "person-letter-helped",
            };
            let lines = group.lines.iter().map(|line| {
                let said = if line.said.is_empty() { String::new() } else { format!(" ({})", line.said) };
                format!("- {}{said}", markdown(&line.record.title))
            });
            letter.extend(self.letter_part(heading, lines.collect()));
        }
        letter.join("\n\n") + "\n"
    }

    /// A heading with its lines; nothing where there are none.
    fn letter_part(&self, heading: &'static str, lines: Vec<String>) -> Option<String> {
        (!lines.is_empty()).then(|| format!("## {}\n\n{}", self.words.get(heading), lines.join("\n")))
    }
}

/// What people wrote, on one line and without signs that Markdown would read.
fn markdown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut plain = String::with_capacity(line.len());
    for letter in line.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}
