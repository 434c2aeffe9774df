//! Voices that wait for an answer.

use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Voice, VoiceKind, VoiceStatus},
};

/// The voices of living communities that want an answer and have none, the oldest first.
#[must_use]
pub fn waiting_voices(portfolio: &Portfolio, today: Date) -> Vec<Id<Voice>> {
    let waiting =
        |voice: &&Voice| waits(voice) && voice.on <= today && portfolio.lives(portfolio.follow(voice.community), today);
    let mut waiting: Vec<&Voice> = portfolio.all::<Voice>().filter(waiting).collect();
    waiting.sort_unstable_by_key(|voice| (voice.on, voice.id));
    waiting.into_iter().map(|voice| voice.id).collect()
}

/// Whether a voice wants an answer and has none.
#[must_use]
pub fn waits(voice: &Voice) -> bool {
    wants_answer(voice).is_some() && is_unanswered(voice)
}

/// The kind of a voice that wants an answer, as the words know it. Stories and appreciation want none; a perspective on
/// the strategy is taken up in the next review.
pub(crate) fn wants_answer(voice: &Voice) -> Option<&'static str> {
    match voice.kind {
        VoiceKind::Warning => Some("warning"),
        VoiceKind::Concern => Some("concern"),
        VoiceKind::Request => Some("request"),
        VoiceKind::Idea => Some("idea"),
        VoiceKind::PerspectiveOnStrategy | VoiceKind::Story | VoiceKind::Appreciation => None,
    }
}

/// Whether nobody has answered it yet.
pub(crate) fn is_unanswered(voice: &Voice) -> bool {
    voice.answered_on.is_none() && matches!(voice.status, VoiceStatus::Heard | VoiceStatus::Carried)
}
