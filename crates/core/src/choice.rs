//! Choices: the closed lists of words that the field uses.

/// The ids of one choice, in the order in which a person meets them.
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceSet {
    /// The name under which its words stand in the locale files: `choice-<name>-<id>`.
    pub name: &'static str,
    /// Every id, in snake case.
    pub ids: &'static [&'static str],
}

/// A closed list of words. Derive it on an enum of unit variants.
pub trait Choice: Copy + Eq + Sized + 'static {
    /// The ids of all variants.
    const SET: &'static ChoiceSet;
    /// Every variant, in order.
    const ALL: &'static [Self];

    /// The variant's id, in snake case; it is what is stored.
    fn id(self) -> &'static str;

    /// The variant with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.id() == id)
    }
}
