//! Texts that a spreadsheet would take for a formula.

/// Whether a spreadsheet could run this text: it starts with `=`, `+`, `-`, `@`, TAB, CR, LF or NUL.
#[must_use]
pub(crate) fn is_live(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0'])
}

/// The text as it is written to CSV: with an apostrophe before it if it is live, or would be taken for one so marked.
#[must_use]
pub(crate) fn made_safe(text: &str) -> std::borrow::Cow<'_, str> {
    if is_live(text.trim_start_matches('\'')) { format!("'{text}").into() } else { text.into() }
}

/// Takes back what [`made_safe`] did.
#[must_use]
pub(crate) fn taken_back(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_live(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_every_live_start() {
        for text in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\0x", "'=1"] {
            assert_eq!(made_safe(text), format!("'{text}"));
        }
        for text in ["", "a=1", "'quoted'", " =1"] {
            assert_eq!(made_safe(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "['=+@a\\t\\n-]{0,6}") {
            let safe = made_safe(&text);
            prop_assert_eq!(taken_back(&safe), text.as_str());
            prop_assert!(!is_live(&safe));
        }
    }
}
