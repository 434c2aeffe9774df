//! Voice: communities seek to be heard, not to decide. Were they asked, answered, and told what came of it?

use tilth_core::{
    Id, Kind,
    catalog::{Asked, Community, Consultation, Decision, Voice},
};

use crate::{
    verdict::{Seen, Verdict},
    view::{View, distinct},
    waiting::{is_unanswered, wants_answer},
};

/// Nothing was heard of the community for longer than a year, or what the portfolio takes for it: neither what it brought,
/// nor what it said when it was asked.
pub(super) fn none_heard(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let voices = view.portfolio.linked::<Voice>(community.id).map(|voice| (voice.on, (Kind::Voice, voice.id.uuid())));
    let spoke = |one: &&Consultation| one.said.is_some() || one.reaction.is_some();
    let asked = view.portfolio.linked::<Consultation>(community.id).filter(spoke);
    let asked = asked.map(|one| {
        let on = one.on.unwrap_or_else(|| view.portfolio.follow(one.decision).date);
        (on, (Kind::Consultation, one.id.uuid()))
    });
    let last = voices.chain(asked).filter(|(on, _)| *on <= view.today).max();
    let in_time = last.is_some_and(|(on, _)| view.days_since(on) <= view.practice.voice_every);
    Verdict::unless(in_time, || {
        let seen = Seen::of(community).make(Kind::Voice).field("community", community.id).field("on", view.today);
        match last {
            Some((on, record)) => seen.with_record(record).case("before", "yes").date("last", on),
            None => seen.case("before", "no"),
        }
    })
}

/// A voice that wants an answer has waited longer than agreed.
pub(super) fn unanswered(view: &View<'_>, voice: &Voice) -> Verdict {
    let Some(kind) = wants_answer(voice) else { return Verdict::NotAsked };
    if voice.on > view.today || !view.lives(voice.community) {
        return Verdict::NotAsked;
    }
    Verdict::unless(!is_unanswered(voice) || view.days_since(voice.on) <= view.practice.answer_within, || {
        Seen::of(voice).named("community", voice.community).case("kind", kind).date("on", voice.on).at("response")
    })
}

/// A decision touches domains whose communities were not asked.
pub(super) fn not_asked(view: &View<'_>, decision: &Decision) -> Verdict {
    let stewards = decision.domains.iter().flat_map(|domain| view.living_stewards(*domain));
    let stewards: Vec<Id<Community>> = distinct(stewards);
    if stewards.is_empty() || decision.date > view.today {
        return Verdict::NotAsked;
    }
    let consulted = |community: &Id<Community>| {
        let mut consulted = view.portfolio.linked::<Consultation>(decision.id);
        consulted.any(|c| c.community == *community && c.asked != Asked::NotAsked)
    };
    let unasked: Vec<_> = stewards.into_iter().filter(|community| !consulted(community)).collect();
    Verdict::unless(unasked.is_empty(), || {
        let first = unasked[0];
        let noted = view.portfolio.linked::<Consultation>(decision.id);
        let noted = noted.filter(|consultation| consultation.community == first).min_by_key(|noted| noted.id);
        let seen = Seen::of(decision).date("on", decision.date).named_all("communities", unasked);
        // That they were not asked may be noted: then it is this that changes.
        let seen = match noted {
            Some(consultation) => seen.open(consultation.id),
            None => seen.make(Kind::Consultation),
        };
        let seen = seen.field("decision", decision.id).field("community", first);
        seen.field("asked", "after").field("on", view.today)
    })
}

/// A community said what it thinks and was not told what came of it.
pub(super) fn not_told_back(view: &View<'_>, consultation: &Consultation) -> Verdict {
    let spoke = consultation.reaction.is_some() || consultation.said.is_some();
    let asked = matches!(consultation.asked, Asked::Before | Asked::After);
    if !asked || !spoke || !view.lives(consultation.community) {
        return Verdict::NotAsked;
    }
    let decision = view.portfolio.follow(consultation.decision);
    let since = consultation.on.map_or(decision.date, |on| on.max(decision.date));
    let in_time = view.days_since(since) <= view.practice.answer_within;
    Verdict::unless(consultation.told_back_on.is_some() || in_time, || {
        Seen::of(consultation)
            .named("community", consultation.community)
            .named("decision", consultation.decision)
            .date("since", since)
            .field("told_back_on", view.today)
    })
}
