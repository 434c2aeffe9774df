//! How much of a domain is told: a domain with a long history has one page like any other.

/// The most that is shown of each section of a domain's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Telling {
    /// Letters of each text about the domain.
    pub(super) about: usize,
    /// Communities that have to do with it.
    pub(super) communities: usize,
    /// Findings about it.
    pub(super) findings: usize,
    /// Whether a finding says why it matters and who says so; the last part says it anyway.
    pub(super) reasons: bool,
    /// Quotations.
    pub(super) quotes: usize,
    /// Learning projects.
    pub(super) projects: usize,
    /// Open issues.
    pub(super) issues: usize,
    /// Decisions, with a row for each community that was asked.
    pub(super) decisions: usize,
}

/// All that a page may hold.
const FULL: Telling = Telling {
    about: 900,
    communities: 12,
    findings: 3,
    reasons: true,
    quotes: 2,
    projects: 8,
    issues: 6,
    decisions: 6,
};
/// Without reasons, the latest of each.
const LATEST: Telling = Telling {
    about: 600,
    communities: 8,
    findings: 3,
    reasons: false,
    quotes: 2,
    projects: 2,
    issues: 2,
    decisions: 1,
};
/// Hardly more than that there is something of each.
const LEAST: Telling = Telling {
    about: 200,
    communities: 3,
    findings: 2,
    reasons: false,
    quotes: 1,
    projects: 1,
    issues: 1,
    decisions: 1,
};

/// From all that a page may hold to what any page holds. Rows of tables go first, then reasons, findings last.
pub(super) const TELLINGS: [Telling; 13] = [
    FULL,
    Telling { projects: 5, issues: 4, decisions: 4, ..FULL },
    Telling { about: 600, communities: 8, projects: 4, issues: 3, decisions: 2, ..FULL },
    Telling { projects: 3, issues: 3, decisions: 2, ..LATEST },
    Telling { quotes: 1, decisions: 3, ..LATEST },
    Telling { quotes: 1, decisions: 2, ..LATEST },
    Telling { communities: 6, quotes: 1, ..LATEST },
    Telling { about: 400, communities: 5, quotes: 1, issues: 1, ..LATEST },
    Telling { about: 400, communities: 4, findings: 3, ..LEAST },
    LEAST,
    Telling { communities: 2, ..LEAST },
    Telling { communities: 2, findings: 1, ..LEAST },
    Telling { about: 160, communities: 2, findings: 1, decisions: 0, ..LEAST },
];

/// What is told of a domain that shares its page.
pub(super) const SHARED: Telling =
    Telling { about: 240, communities: 12, quotes: 1, projects: 4, issues: 3, decisions: 3, ..LATEST };
