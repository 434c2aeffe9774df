//! The rules, each a small function in the room of its subject; this page says which rule judges which kind.

mod boundaries;
mod commitments;
mod communities;
mod domains;
mod leadership;
mod practice;
mod projects;
mod rhythm;
mod sponsorship;
mod voice;

use tilth_core::{
    Id, InCatalog, Kind, Portfolio, Uuid,
    catalog::{
        Artifact, Ask, Boundary, Brokering, Commitment, Community, Consultation, Decision, Domain, HelpRequest, Person,
        Project, Sponsorship, Voice,
    },
};

use crate::{Rule, attention::Judged, verdict::Verdict, view::View};

/// A rule and how it judges a record.
type Judge<R> = (Rule, fn(&View<'_>, &R) -> Verdict);

/// A kind that rules judge.
pub(crate) trait Subject: InCatalog {
    /// The rules that do.
    const JUDGES: &'static [Judge<Self>];
}

macro_rules! subjects {
    ($($kind:ident { $($rule:ident $judge:path),* $(,)? })*) => {
        $(impl Subject for $kind {
            const JUDGES: &'static [Judge<Self>] = &[$((Rule::$rule, $judge)),*];
        })*

        /// Whether any rule judges records of this kind.
        pub(crate) const fn judges(kind: Kind) -> bool {
            matches!(kind, $(Kind::$kind)|*)
        }

        /// What the rules say of a record; nothing where it is gone.
        pub(crate) fn judge(view: &View<'_>, kind: Kind, id: Uuid) -> Judged {
            match kind {
                $(Kind::$kind => view.portfolio.get(Id::<$kind>::new(id)).map(|record| judged(view, record)),)*
                _ => None,
            }
            .unwrap_or_default()
        }

        /// How many records the rules judge.
        pub(crate) fn subjects(portfolio: &Portfolio) -> usize {
            0 $(+ portfolio.count(Kind::$kind))*
        }

        /// What the rules say of every record in one of so many equal parts.
        pub(crate) fn judge_part(
            view: &View<'_>,
            part: usize,
            parts: usize,
            keep: &mut dyn FnMut((Kind, Uuid), Judged),
        ) {
            $({
                let records = view.portfolio.all::<$kind>();
                let (from, to) = (records.len() * part / parts, records.len() * (part + 1) / parts);
                for record in records.skip(from).take(to - from) {
                    keep((Kind::$kind, record.id.uuid()), judged(view, record));
                }
            })*
        }
    };
}

subjects! {
    Domain {
        DomainCritical domains::critical,
        DomainWithoutCommunity domains::without_community,
        DomainLittleKnown domains::little_known,
        DomainWithoutExecutive domains::without_executive,
        DomainTooBroad domains::too_broad,
        DomainUnrated domains::unrated,
        DomainReviewOverdue domains::review_overdue,
        DomainWavesUneven domains::waves_uneven,
    }
    Community {
        CommunityWithoutDomain communities::without_domain,
        CommunityWithoutSponsor sponsorship::without_sponsor,
        CoordinatorMissing leadership::coordinator_missing,
        LeadershipOnOne leadership::on_one,
        CommunityQuiet rhythm::quiet,
        RenewalDue rhythm::renewal_due,
        NoVoice voice::none_heard,
        BelowCriticalMass communities::below_critical_mass,
        OverExtended communities::over_extended,
        StageUnknown communities::stage_unknown,
        ConnectionLost communities::connection_lost,
        ClosedWithCommitments communities::closed_with_commitments,
        ClosedWithoutMemory communities::closed_without_memory,
        HeavyForStage commitments::heavy_for_stage,
        CommitmentsOneSided commitments::one_sided,
        AsksPiledUp projects::asks_piled_up,
        StoryMissing practice::story_missing,
    }
    Person {
        SponsorOverLoad sponsorship::over_load,
        LeadingSponsorOverLoad sponsorship::leading_over_load,
        LeadershipOverLoad leadership::over_load,
        WithoutHomeBase leadership::without_home_base,
    }
    Sponsorship {
        SponsorContactOverdue sponsorship::contact_overdue,
        SponsorWithoutSuccessor sponsorship::without_successor,
    }
    Commitment {
        CommitmentOverdue commitments::overdue,
        CommitmentMoved commitments::moved,
    }
    Project {
        ProjectPartFunded projects::part_funded,
        ProjectUnanswered projects::unanswered,
        NothingBroughtHome projects::nothing_brought_home,
    }
    Ask {
        DrainingAsk projects::draining,
    }
    Decision {
        DecisionNotAsked voice::not_asked,
    }
    Consultation {
        NotToldBack voice::not_told_back,
    }
    Voice {
        VoiceUnanswered voice::unanswered,
    }
    Artifact {
        ArtifactWithoutKeeper practice::without_keeper,
        ArtifactReviewOverdue practice::review_overdue,
    }
    HelpRequest {
        HelpUnanswered practice::help_unanswered,
    }
    Boundary {
        BoundaryIdle boundaries::idle,
    }
    Brokering {
        BrokerOverlooked boundaries::overlooked,
    }
}

fn judged<R: Subject>(view: &View<'_>, record: &R) -> Judged {
    let mut judged = Judged::default();
    for (rule, judge) in R::JUDGES {
        judged.note(*rule, judge(view, record));
    }
    judged
}
