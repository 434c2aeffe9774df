//! The one list of commands. What adapts it (the window, the web host, the TypeScript client) follows from it.

use std::collections::BTreeMap;

use serde_json::{Value, value::RawValue};
use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    App, Error, ErrorShape, attention::*, backups::*, boundary::*, changing::*, community::*, comparing::*,
    decisions::*, desk::*, domain::*, edits::*, event::*, figures::*, findings::*, history::*, imports::*, lists::*,
    log::*, network::*, output::*, pages::*, person::*, progress::*, projects::*, promises::*, records::*,
    reminding::*, review::*, searching::*, seat::*, session::*, shapes::*, views::*, voices::*, voicing::*,
    workbook::*,
};

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident($request:ty) -> $answer:ty;)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        impl App {
            /// Runs the command with this name: JSON in, the text of JSON out.
            ///
            /// # Errors
            /// The error in words; a request that does not fit its command is one of them, and so is a command that
            /// panics: whoever asked gets an answer.
            pub fn answer(&self, name: &str, request: Value) -> Result<Box<RawValue>, ErrorShape> {
                let answer = self.answered(|| match name {
                    $(stringify!($name) => read::<$request>(request).and_then(|request| self.$name(request)).map(|answer| write(&answer)),)*
                    other => Err(Error::NoCommand(other.to_owned())),
                });
                answer.map_err(|error| error.shape(self.words()))
            }

            /// Runs the command with this name: JSON in, JSON out, to look into.
            ///
            /// # Errors
            /// As [`App::answer`].
            pub fn dispatch(&self, name: &str, request: Value) -> Result<Value, ErrorShape> {
                let answer = self.answer(name, request)?;
                Ok(serde_json::from_str(answer.get()).expect("an answer is JSON"))
            }
        }

        /// The TypeScript of every shape and of the list of commands, as `ui/src/lib/api/generated.ts` holds it.
        #[must_use]
        pub fn typescript() -> String {
            let mut shapes = Shapes { config: Config::new().with_large_int("number"), found: BTreeMap::new() };
            shapes.visit::<ErrorShape>();
            $(shapes.visit::<$request>(); shapes.visit::<$answer>();)*
            let mut commands = String::new();
            $(commands.push_str(&format!(
                "{}  {}: [{}, {}];\n",
                concat!($("  /**", $doc, " */\n"),*),
                stringify!($name),
                <$request as TS>::name(&shapes.config),
                <$answer as TS>::name(&shapes.config),
            ));)*
            shapes.write(&commands)
        }
    };
}

commands! {
    /// How things stand.
    session(Nothing) -> Session;
    /// Makes a portfolio and opens it.
    create_portfolio(CreatePortfolio) -> Session;
    /// Opens a portfolio.
    open_portfolio(PathRequest) -> Session;
    /// Opens the sample portfolio of a sector.
    open_sample(SampleRequest) -> Session;
    /// Closes the portfolio.
    close_portfolio(Nothing) -> Session;
    /// Writes a copy to another file.
    save_copy(PathRequest) -> PathRequest;
    /// The backups of the open portfolio.
    backups(Nothing) -> Backups;
    /// Makes a backup.
    back_up(Nothing) -> Backups;
    /// Brings a backup back as a new file and opens it.
    restore(RestoreRequest) -> Session;
    /// Takes a portfolio off the list of recent ones.
    forget_recent(PathRequest) -> Session;
    /// Says who uses this computer, and from which seat.
    sit(SitRequest) -> Session;
    /// Searches for who uses this computer.
    choose_who(WhoRequest) -> Vec<Known>;
    /// Looks at a past date, or at the present again.
    look_at(LookAtRequest) -> Session;
    /// All kinds with their fields and columns.
    catalog(Nothing) -> Catalog;
    /// A part of the list of a kind.
    list(ListRequest) -> List;
    /// The sentence that the list of a kind opens with.
    opening(OpeningRequest) -> Opening;
    /// The next row of a list whose first column begins so.
    seek(SeekRequest) -> Place;
    /// A record with its links and findings.
    record(RecordName) -> RecordPage;
    /// Searches for a reference.
    choose(ChooseRequest) -> Vec<Chip>;
    /// Makes a record.
    create_record(CreateRequest) -> Saved;
    /// Changes one field.
    set_field(SetRequest) -> Saved;
    /// Changes several fields of a record.
    change_record(ChangeRequest) -> Saved;
    /// Removes a record with what belongs to it.
    remove_record(RecordName) -> Saved;
    /// Takes the last change back.
    undo(Nothing) -> Saved;
    /// Makes it again.
    redo(Nothing) -> Saved;
    /// Takes an earlier change back.
    revert(RevertRequest) -> Saved;
    /// Takes back what of an earlier change nothing since stands against.
    revert_rest(RevertRequest) -> Saved;
    /// Who changed what and when.
    history(HistoryRequest) -> History;
    /// Full-text search over all texts.
    search(SearchRequest) -> SearchAnswer;
    /// What wants attention.
    attention(AttentionRequest) -> AttentionPage;
    /// What a line of the log begins with.
    log_beginning(LogBeginningRequest) -> LogBeginning;
    /// What is read from the words of a line before it is logged.
    read_log(LogRequest) -> LogReading;
    /// Logs a line.
    log(LogRequest) -> Saved;
    /// All promises by where they stand.
    promise_board(PromiseBoardRequest) -> PromiseBoard;
    /// What falls due in three months.
    promise_calendar(PromiseCalendarRequest) -> PromiseCalendar;
    /// One promise with its log.
    promise(PromiseRequest) -> PromisePage;
    /// The promises of a community and those made to it.
    community_promises(PromiseRequest) -> CommunityPromises;
    /// Sets money and hours aside for a project.
    fund_project(FundRequest) -> Saved;
    /// Reads the words for a new day back.
    read_new_day(NewDayRequest) -> NewDay;
    /// Moves a due date openly.
    renegotiate_promise(RenegotiateRequest) -> Saved;
    /// Says where a promise stands.
    settle_promise(SettleRequest) -> Saved;
    /// Answers a finding.
    answer_finding(AnswerRequest) -> Saved;
    /// Withdraws an answer.
    withdraw_answer(WithdrawRequest) -> Saved;
    /// The portfolio on one page.
    portfolio_page(Nothing) -> PortfolioPage;
    /// The seat that a person is likely to take.
    seat_proposed(SeatRequest) -> ProposedSeat;
    /// The desk of who sits here.
    desk(Nothing) -> Desk;
    /// How many wait for who sits here.
    waiting(Nothing) -> Waiting;
    /// Lets the computer tell what falls due, or not any more.
    remind(RemindRequest) -> Session;
    /// What changed since a past day.
    compare(CompareRequest) -> Compared;
    /// Notes that a sponsor and a community spoke today.
    spoke(SpokeRequest) -> Saved;
    /// Answers a voice.
    answer_voice(AnswerVoiceRequest) -> Saved;
    /// The communities that a decision about some domains touches.
    touched_communities(TouchedRequest) -> Vec<TouchedCommunity>;
    /// Notes a decision with its consultations.
    enter_decision(EnterDecision) -> Saved;
    /// What was decided, and how the communities were asked.
    decision(DecisionRequest) -> DecisionPage;
    /// What a review said, or will speak of.
    review(ReviewRequest) -> ReviewPage;
    /// Projects by where they stand.
    pipeline(PipelineRequest) -> Pipeline;
    /// A project, from the gap it answers to what people now do differently.
    project(ProjectRequest) -> ProjectPage;
    /// What an event was or will be, and what came of it.
    event(EventRequest) -> EventPage;
    /// What communities said.
    voices(VoicesRequest) -> Voices;
    /// One voice and what came of it.
    voice(VoiceRequest) -> VoicePage;
    /// How a page was left.
    view(ViewRequest) -> RememberedView;
    /// Remembers how a page is left.
    set_view(SetViewRequest) -> Nothing;
    /// What records are called now.
    chips(ChipsRequest) -> Chips;
    /// Reads tables and proposes what their rows become.
    import_read(ReadRequest) -> ImportRead;
    /// Counts what an import would do, and lists what it cannot read.
    import_preview(ImportRequest) -> ImportPreview;
    /// How the values of a table's columns are read.
    import_columns(ColumnsRequest) -> ImportColumns;
    /// Imports, as one change that can be undone.
    import_commit(CommitRequest) -> ImportCommit;
    /// Reads a profile.
    import_load_profile(PathRequest) -> tilth_exchange::plan::Plan;
    /// Writes a profile.
    import_save_profile(SaveProfileRequest) -> PathRequest;
    /// Writes the list of what needs a look.
    import_save_problems(SaveProblemsRequest) -> Written;
    /// What is running.
    progress(Nothing) -> Progress;
    /// Asks what is running to stop.
    cancel(Nothing) -> Nothing;
    /// Writes a report.
    report(ReportRequest) -> Written;
    /// Writes records to files.
    export(ExportRequest) -> Written;
    /// How a community stands, at a glance.
    community_head(CommunityRequest) -> CommunityHead;
    /// The life of a community.
    community_life(CommunityRequest) -> CommunityLife;
    /// The people of a community.
    community_people(CommunityRequest) -> CommunityPeople;
    /// The rhythm of a community.
    community_rhythm(CommunityRequest) -> CommunityRhythm;
    /// What is asked of a community.
    community_asks(CommunityRequest) -> CommunityAsks;
    /// What the organization grants a community.
    community_conditions(CommunityRequest) -> CommunityConditions;
    /// Whether it is a community of practice.
    community_check(CommunityRequest) -> CommunityCheck;
    /// Records what a person says of that.
    record_check(RecordCheck) -> Saved;
    /// Closes a community, with its memory.
    close_community(CloseCommunity) -> Saved;
    /// The learning projects of a community.
    community_projects(CommunityRequest) -> CommunityProjects;
    /// What a community said, and what came of it.
    community_voices(CommunityRequest) -> CommunityVoices;
    /// Notes who carries a voice.
    carry_voice(CarryVoice) -> Saved;
    /// What a community keeps and shares.
    community_practice(CommunityRequest) -> CommunityPractice;
    /// The boundaries of a community.
    community_boundaries(CommunityRequest) -> CommunityBoundaries;
    /// What a community is worth, cycle by cycle.
    community_value(CommunityRequest) -> CommunityValue;
    /// The identity workbook of who sits here.
    workbook(Nothing) -> Workbook;
    /// Writes a cell of it.
    set_workbook_cell(SetWorkbookCell) -> Workbook;
    /// The pulse of a community.
    community_pulse(CommunityRequest) -> CommunityPulse;
    /// Answers a cell in today's round of a community's pulse.
    answer_pulse(AnswerPulse) -> Saved;
    /// The network of communities, outside parties and those who go between them.
    network(NetworkRequest) -> NetworkPage;
    /// What goes across a boundary.
    boundary_across(BoundaryRequest) -> BoundaryAcross;
    /// What the nine questions about a boundary were answered.
    boundary_cells(BoundaryRequest) -> BoundaryCells;
    /// How a domain stands, at a glance.
    domain_head(DomainRequest) -> DomainHead;
    /// The communities of a domain.
    domain_stewards(DomainRequest) -> DomainStewards;
    /// What a domain was given, year by year.
    domain_money(DomainRequest) -> DomainMoney;
    /// The learning projects of a domain.
    domain_projects(DomainRequest) -> Lines;
    /// The issues of a domain.
    domain_issues(DomainRequest) -> Lines;
    /// What was decided in a domain, and whether its communities were asked.
    domain_decisions(DomainRequest) -> DomainDecisions;
    /// The artifacts of a domain.
    domain_artifacts(DomainRequest) -> Lines;
    /// Who holds a domain together.
    domain_people(DomainRequest) -> DomainPeople;
    /// What a domain is part of, and its parts.
    domain_parts(DomainRequest) -> Lines;
    /// The practice figures that hold where the portfolio sets none.
    usual_figures(Nothing) -> UsualFigures;
    /// Where a person belongs.
    person_communities(PersonRequest) -> PersonCommunities;
    /// What a person contributes.
    person_contributions(PersonRequest) -> PersonContributions;
    /// Whom a person sponsors.
    person_sponsors(PersonRequest) -> PersonSponsors;
}

fn read<T: serde::de::DeserializeOwned>(request: Value) -> Result<T, Error> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request).map_err(|error| Error::BadRequest(error.to_string()))
}

fn write<T: serde::Serialize>(answer: &T) -> Box<RawValue> {
    serde_json::value::to_raw_value(answer).expect("an answer is plain data with text keys")
}

/// Collects the declarations of all shapes that commands mention.
struct Shapes {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Shapes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let shape = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&self.config));
            if let Some(known) = self.found.get(&name) {
                assert!(*known == shape, "{name} names two shapes; one of them needs #[ts(rename)]");
                return;
            }
            self.found.insert(name, shape);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Shapes {
    fn write(&self, commands: &str) -> String {
        let shapes: String = self.found.values().map(|shape| format!("{shape}\n")).collect();
        format!(
            "// Generated from crates/app by `make generate`. Do not edit.\n\n\
             /** A value on the wire: see docs/data-format.md. */\n\
             export type Value = null | boolean | number | string | {{ minor: number; currency: string }} | Value[];\n\n\
             {shapes}\
             /** Every command: its request and its answer. */\n\
             export interface Commands {{\n{commands}}}\n"
        )
    }
}
