//! What a community said and what came of it; whether it was asked, and told back (W-Art, position and voice).

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, FieldValue, Id, Kind, Value, args,
    catalog::{Asked, Community, Consultation, Voice, VoiceStatus},
    spoken, title,
};
use tilth_insight::waits;
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, community::head::days, edits::Saved, open::View, shapes::Chip, voicing::VoiceLine};

/// What a community said, and whether it was asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityVoices {
    /// What was said and what waits, one sentence.
    pub answer: String,
    /// The voices, the newest first; so many of them.
    pub voices: Vec<Said>,
    /// How many there are.
    pub total: usize,
    /// Who was asked and who was told back, one sentence.
    pub asked: String,
    /// The decisions it was or was not asked about, the newest first.
    pub consultations: Vec<Consulted>,
    /// Who sits here.
    pub me: Option<Chip>,
}

/// A voice on the page of its community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Said {
    /// The voice.
    pub voice: VoiceLine,
    /// Whether it wants an answer and has none.
    pub waits: bool,
}

/// A decision, and whether the community was asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Consulted {
    /// The record of it.
    pub id: Uuid,
    /// The decision.
    pub decision: Chip,
    /// The day of the decision.
    pub decided_on: String,
    /// Whether it was asked: the id of the choice.
    pub asked: String,
    /// What it said: the id of the choice.
    pub reaction: Option<String>,
    /// Its words.
    pub said: Option<String>,
    /// What came of it: the id of the choice.
    pub effect: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The day it was told what came of it.
    pub told_back_on: Option<String>,
}

/// Somebody carries a voice.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CarryVoice {
    /// The voice.
    pub voice: Uuid,
    /// Who carries it.
    pub person: Uuid,
}

/// So many voices and consultations are shown; the others stand in their lists.
const SHOWN: usize = 50;

impl App {
    /// What a community said, and what came of it.
    pub fn community_voices(&self, request: CommunityRequest) -> Result<CommunityVoices, Error> {
        let memory = self.memory().clone();
        let me = self.with_open(|open| Ok(open.me(&memory).map(|me| me.person)))?;
        self.about(request, |view, community| view.voices(community, me))
    }

    /// Notes who carries a voice upward.
    pub fn carry_voice(&self, request: CarryVoice) -> Result<Saved, Error> {
        self.change(None, |open| {
            let set = |field, value| open.setting(Kind::Voice, request.voice, field, value);
            let carried = set("carried_by", Value::Ref(request.person))?;
            let voice = open.portfolio().get(Id::<Voice>::new(request.voice));
            let heard = voice.is_some_and(|voice| voice.status == VoiceStatus::Heard);
            let status = if heard { set("status", VoiceStatus::Carried.to_value())? } else { None };
            let said = voice.map(|voice| title(open.portfolio(), &self.words, voice)).unwrap_or_default();
            let label = self.words.with("voices-carried", &args! { "said" => said });
            Ok((label, carried.into_iter().chain(status).collect()))
        })
    }
}

impl View<'_> {
    fn voices(&self, community: &Community, me: Option<Chip>) -> CommunityVoices {
        let heard = self.portfolio.linked::<Voice>(community.id).filter(|voice| voice.on <= self.today);
        let mut voices: Vec<&Voice> = heard.collect();
        voices.sort_by_key(|voice| Reverse((voice.on, voice.id)));
        let waiting = voices.iter().filter(|voice| waits(voice));
        let longest = waiting.clone().map(|voice| days(voice.on, self.today)).max().unwrap_or_default();
        let sentence = vec![
            ("said", count(voices.len())),
            ("waits", count(waiting.count())),
            ("longest", count(longest)),
            ("answered", count(voices.iter().filter(|voice| voice.answered_on.is_some()).count())),
        ];
        let mut consultations: Vec<&Consultation> = self.portfolio.linked::<Consultation>(community.id).collect();
        consultations.sort_by_key(|one| Reverse((self.portfolio.follow(one.decision).date, one.id)));
        let before = consultations.iter().filter(|one| one.asked == Asked::Before).count();
        let told = consultations.iter().filter(|one| one.told_back_on.is_some()).count();
        let asked = vec![("decisions", count(consultations.len())), ("before", count(before)), ("told", count(told))];
        let said = |voice: &&Voice| Said { voice: self.voice_line(voice.id), waits: waits(voice) };
        CommunityVoices {
            answer: self.say("voices-answer", sentence),
            voices: voices.iter().take(SHOWN).map(said).collect(),
            total: voices.len(),
            asked: self.say("voices-asked", asked),
            consultations: consultations.iter().take(SHOWN).map(|one| self.consulted(one)).collect(),
            me,
        }
    }

    fn consulted(&self, one: &Consultation) -> Consulted {
        Consulted {
            id: one.id.uuid(),
            decision: self.chip(Kind::Decision, one.decision.uuid()).expect("a required reference leads somewhere"),
            decided_on: iso(self.portfolio.follow(one.decision).date),
            asked: one.asked.id().to_owned(),
            reaction: one.reaction.map(|reaction| reaction.id().to_owned()),
            said: one.said.as_deref().map(spoken),
            effect: one.effect.map(|effect| effect.id().to_owned()),
            reason: one.reason.clone(),
            told_back_on: one.told_back_on.map(iso),
        }
    }
}
