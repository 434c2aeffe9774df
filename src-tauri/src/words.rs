//! The words of the menu, from `locales/`.

use std::sync::LazyLock;

use tilth_app::Words;
use tilth_core::args;

static WORDS: LazyLock<Words> = LazyLock::new(Words::english);

/// The words with this id.
pub(crate) fn word(id: &str) -> String {
    WORDS.get(id)
}

/// The words with this id about `label`.
pub(crate) fn word_about(id: &str, label: &str) -> String {
    WORDS.with(id, &args! { "label" => label })
}
