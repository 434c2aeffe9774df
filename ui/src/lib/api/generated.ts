// Generated from crates/app by `make generate`. Do not edit.

/** A value on the wire: see docs/data-format.md. */
export type Value = null | boolean | number | string | { minor: number; currency: string } | Value[];

/**
 * Something that happened at a boundary.
 */
export type ActivityAcross = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The kind's id.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * What came back.
 */
came_back: string | null, 
/**
 * What changed at home.
 */
brought_home: string | null, };

/**
 * One of the nine activities.
 */
export type ActivityLine = { 
/**
 * The activity's id.
 */
activity: string, 
/**
 * How many events held it.
 */
events: number, 
/**
 * The last of them.
 */
last: Chip | null, 
/**
 * When that was.
 */
on: string | null, };

/**
 * What a field of a cell's answer holds in today's round.
 */
export type AnswerPulse = { 
/**
 * The community.
 */
community: string, 
/**
 * The dimension's id.
 */
row: string, 
/**
 * The mode's id.
 */
mode: string, 
/**
 * `score` or `evidence`.
 */
field: string, 
/**
 * What was entered.
 */
input: Input, };

/**
 * An answer to a finding.
 */
export type AnswerRequest = { 
/**
 * The finding's key.
 */
key: string, 
/**
 * `acted_on`, `not_now` or `does_not_apply`.
 */
answer: string, 
/**
 * The day, as it was typed or chosen, on which what is put off is shown again.
 */
until?: string, 
/**
 * What was done, why it waits, or why it does not apply.
 */
because?: string, };

/**
 * An answer to a voice.
 */
export type AnswerVoiceRequest = { 
/**
 * The voice.
 */
voice: string, 
/**
 * What is answered.
 */
response: string, 
/**
 * The day of the answer, as it was typed; today where none is.
 */
on?: string, };

/**
 * An ask with what members said of it.
 */
export type AskLine = { 
/**
 * The ask.
 */
id: string, 
/**
 * What is asked.
 */
what: string, 
/**
 * Who asks.
 */
from: Array<Chip>, 
/**
 * The origin's id.
 */
origin: string, 
/**
 * How much it is, in words.
 */
size: string | null, 
/**
 * Whether only this community can do it.
 */
only_they_can: boolean, 
/**
 * Whether it is funded.
 */
funded: boolean, 
/**
 * Whether there is logistical support.
 */
supported: boolean, 
/**
 * The status's id.
 */
status: string, 
/**
 * Since when it is asked.
 */
on: string | null, 
/**
 * `energizing`, `draining`, `even` or `unsaid`.
 */
pull: string, 
/**
 * Whether it drains and lacks funding or support.
 */
stands_out: boolean, 
/**
 * What members said, the oldest first.
 */
said: Array<EnergySaid>, };

/**
 * A community and a decision.
 */
export type AskedLine = { 
/**
 * The consultation.
 */
id: string, 
/**
 * The community.
 */
community: Chip, 
/**
 * Whether it was asked, its reaction and what became of it, in words.
 */
said: string, 
/**
 * What it said.
 */
quote: string | null, };

/**
 * A project that asks for money or hours.
 */
export type AskingLine = { 
/**
 * The project.
 */
project: Chip, 
/**
 * What it asks for, in words.
 */
asked: string, 
/**
 * Who leads it.
 */
communities: Array<Chip>, 
/**
 * Whether it has no sponsor, and nobody sponsors its communities or answers for its domains.
 */
nobodys: boolean, };

/**
 * How many findings there are.
 */
export type AttentionCounts = { 
/**
 * Those that nobody answered, or whose answer no longer stands.
 */
all: number, 
/**
 * Those of them that are urgent.
 */
urgent: number, 
/**
 * Those of them that are worth a look.
 */
attention: number, 
/**
 * Those of them that are good to know.
 */
note: number, 
/**
 * Those that an answer hides.
 */
answered: number, };

/**
 * What needs attention, or what was answered, in part.
 */
export type AttentionPage = { 
/**
 * How much of it presses, in one sentence; none where nothing needs attention.
 */
opening: string | null, 
/**
 * How many findings there are, whatever is sought.
 */
counts: AttentionCounts, 
/**
 * The rules of what is looked at, the most pressing first.
 */
rules: Array<RuleFindings>, };

/**
 * Which findings are looked at.
 */
export type AttentionRequest = { 
/**
 * A severity, or `answered`; every open finding when it is left out.
 */
shows?: string, 
/**
 * Words that a finding or the names of its records hold, each of them.
 */
sought?: string, 
/**
 * How many findings of a rule are wanted, where the first do not do.
 */
wanted?: { [key in string]: number }, };

/**
 * A backup.
 */
export type Backup = { 
/**
 * Its file.
 */
path: string, 
/**
 * The name that the portfolio's file had.
 */
name: string, 
/**
 * When it was made; of one made before a new format, the last change in it.
 */
at: string, 
/**
 * Its bytes.
 */
bytes: number, 
/**
 * The format it has, where it was made before a newer one.
 */
format: number | null, };

/**
 * The backups of the open portfolio, the newest first; without one, of all portfolios of this computer.
 */
export type Backups = { 
/**
 * The folder in which they lie.
 */
folder: string, 
/**
 * They themselves.
 */
backups: Array<Backup>, };

/**
 * Changes made together.
 */
export type BatchShape = { 
/**
 * Its id.
 */
id: string, 
/**
 * What was done.
 */
label: string, 
/**
 * By whom; empty where nobody said.
 */
author: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The first of its changes.
 */
changes: Array<ChangeShape>, 
/**
 * How many it has.
 */
change_count: number, 
/**
 * Whether it has been taken back.
 */
undone: boolean, 
/**
 * The batch that it takes back.
 */
undoes: string | null, 
/**
 * Whether it can be tried to take it back from here.
 */
can_revert: boolean, };

/**
 * How many ties hold a kind of bond.
 */
export type BondCount = { 
/**
 * The kind of bond.
 */
bond: string, 
/**
 * How many.
 */
ties: number, };

/**
 * What goes across a boundary.
 */
export type BoundaryAcross = { 
/**
 * How far apart both sides stand, who goes between them, and what happened last; one sentence.
 */
answer: string, 
/**
 * Both sides.
 */
sides: Array<Chip>, 
/**
 * Why it matters.
 */
why: string | null, 
/**
 * The id of how competence and experience meet there.
 */
tension: string | null, 
/**
 * Who brokers today, then who did; by name.
 */
brokers: Array<BrokerLine>, 
/**
 * What happened, the newest first.
 */
activities: Array<ActivityAcross>, 
/**
 * How much happened.
 */
activities_total: number, 
/**
 * What both sides use, by name.
 */
objects: Array<Chip>, 
/**
 * What both sides do together, by name.
 */
projects: Array<Chip>, 
/**
 * What wants attention about it.
 */
findings: Array<Finding>, };

/**
 * What the nine questions about a boundary were answered.
 */
export type BoundaryCells = { 
/**
 * What the last round says, one sentence.
 */
answer: string, 
/**
 * The last rounds, the newest first.
 */
rounds: Array<PulseRound>, 
/**
 * The nine cells, mode by mode.
 */
cells: Array<PulseCell>, };

/**
 * A boundary as one side sees it.
 */
export type BoundaryLine = { 
/**
 * The boundary.
 */
id: string, 
/**
 * The other side.
 */
other: Chip, 
/**
 * Why it matters.
 */
why: string | null, 
/**
 * The id of how competence and experience meet there.
 */
tension: string | null, 
/**
 * Who brokers today.
 */
brokers: Array<Broker>, 
/**
 * What happened there last.
 */
activities: Array<Crossing>, 
/**
 * How much happened there.
 */
activities_total: number, };

/**
 * A boundary whose page is looked at.
 */
export type BoundaryRequest = { 
/**
 * The boundary.
 */
id: string, };

/**
 * Two communities that share a person.
 */
export type BridgeLine = { 
/**
 * The two.
 */
between: Array<Chip>, 
/**
 * What that means, in words.
 */
said: string, 
/**
 * The boundary between them, where one is noted.
 */
boundary: string | null, };

/**
 * Somebody who brokers.
 */
export type Broker = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The person.
 */
person: Chip, 
/**
 * The id of how.
 */
kind: string, 
/**
 * What is noticed of it.
 */
value_noticed: string | null, };

/**
 * Somebody who brokers across a boundary, or did.
 */
export type BrokerLine = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The person, and with whom, where it is a pair.
 */
people: Array<Chip>, 
/**
 * The kind's id.
 */
kind: string, 
/**
 * The day on which it ends or ended.
 */
until: string | null, 
/**
 * Whether it goes on today.
 */
goes_on: boolean, 
/**
 * What is noticed of it.
 */
value_noticed: string | null, };

/**
 * A brokering.
 */
export type BrokeringLine = { 
/**
 * The brokering.
 */
id: string, 
/**
 * The kind's id.
 */
kind: string, 
/**
 * The boundary.
 */
boundary: Chip, 
/**
 * What it was worth.
 */
value: string | null, };

/**
 * What a community brought home.
 */
export type BroughtHome = { 
/**
 * The record of it.
 */
id: string, 
/**
 * What it is.
 */
what: string, 
/**
 * The day.
 */
on: string | null, };

/**
 * Somebody carries a voice.
 */
export type CarryVoice = { 
/**
 * The voice.
 */
voice: string, 
/**
 * Who carries it.
 */
person: string, };

/**
 * All kinds.
 */
export type Catalog = { 
/**
 * In the order of the catalog.
 */
kinds: Array<KindInfo>, };

/**
 * The content of one cell of a list or one field of a form.
 */
export type Cell = { 
/**
 * The value, in the shapes of the wire.
 */
value: Value, 
/**
 * The value in words.
 */
text: string, 
/**
 * The records it refers to.
 */
chips: Array<Chip>, };

/**
 * New values of fields of a record.
 */
export type ChangeRequest = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What was entered, by field; the others stay.
 */
values: Record<string, Input>, };

/**
 * One change in words.
 */
export type ChangeShape = { 
/**
 * `create`, `remove` or `set`.
 */
op: string, 
/**
 * The record's kind.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it, or called it.
 */
title: string, 
/**
 * The field that was set.
 */
field: string | null, 
/**
 * The value before, in words.
 */
old: string | null, 
/**
 * The value after, in words.
 */
new: string | null, };

/**
 * One of the three parts.
 */
export type CheckPart = { 
/**
 * `domain`, `community` or `practice`.
 */
part: string, 
/**
 * Whether the records show it.
 */
there: boolean, 
/**
 * What is there, in words.
 */
seen: string, 
/**
 * What would show it, where nothing does.
 */
missing: string | null, 
/**
 * What of it is not kept up, in words.
 */
weak: string | null, 
/**
 * The records behind it, the first of them.
 */
records: Array<Chip>, 
/**
 * What was recorded last, 1 to 5.
 */
score: number | null, 
/**
 * What showed it then.
 */
evidence: string | null, };

/**
 * A reference as it is shown: what it is called, and the stage of a community.
 */
export type Chip = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * The stage's id, of a community that has one.
 */
stage: string | null, };

/**
 * What records are called.
 */
export type Chips = { 
/**
 * Those that are there, in the order they were asked for.
 */
chips: Array<Chip>, };

/**
 * Some records, by name.
 */
export type ChipsRequest = { 
/**
 * The records.
 */
records: Array<RecordName>, };

/**
 * The search for a reference.
 */
export type ChooseRequest = { 
/**
 * The kind to choose from.
 */
kind: string, 
/**
 * Words of the title.
 */
text: string, 
/**
 * How many to propose.
 */
limit: number, };

/**
 * The end of a community's life, as somebody tells it.
 */
export type CloseCommunity = { 
/**
 * The community.
 */
id: string, 
/**
 * The day, as it was typed; today where nothing was.
 */
closed_on?: string, 
/**
 * Why it closes.
 */
closed_why: string, 
/**
 * Where its memory lives.
 */
memory: string, 
/**
 * Who keeps it.
 */
keeper?: string, };

/**
 * What is known of a column.
 */
export type ColumnInfo = { 
/**
 * Its id.
 */
id: string, 
/**
 * The type of its values.
 */
type: string, 
/**
 * The closed list its values are taken from.
 */
choice_set: string | null, 
/**
 * Whether it is worked out.
 */
computed: boolean, 
/**
 * Whether lists show it at first.
 */
default: boolean, };

/**
 * The different values of a column, the most frequent first.
 */
export type ColumnValues = { 
/**
 * The column.
 */
column: string, 
/**
 * How many different ones there are.
 */
different: number, 
/**
 * Rows in which it is filled.
 */
filled: number, 
/**
 * Of those, rows whose value the plan reads.
 */
read: number, 
/**
 * The first of them.
 */
values: Array<ValueCount>, };

/**
 * A table of those that were read.
 */
export type ColumnsRequest = { 
/**
 * The tables.
 */
token: string, 
/**
 * How their values are read.
 */
plan: Plan, 
/**
 * The table's name.
 */
table: string, };

/**
 * How several rows that speak about one record agree on a field. Only filled cells count.
 */
export type Combine = "last" | "first" | "least" | "greatest" | "sum" | "all";

/**
 * An error on the wire.
 */
export type CommandError = { 
/**
 * Which error it is; it does not change between versions.
 */
code: string, 
/**
 * What happened, what is safe, what to do.
 */
message: string, 
/**
 * What the message is about, by name: a field, a path, a record.
 */
details: Record<string, Value>, };

/**
 * An import to carry out.
 */
export type CommitRequest = { 
/**
 * The preview that a person saw: nothing else is written. Without one, what the plan does now.
 */
seen?: string, 
/**
 * The tables.
 */
token: string, 
/**
 * What their rows become.
 */
plan: Plan, 
/**
 * How many problems to list; all are counted.
 */
most_problems?: number, };

/**
 * What is asked of a community.
 */
export type CommunityAsks = { 
/**
 * What the asks do to it, one sentence.
 */
answer: string, 
/**
 * Those that run, the draining and unfunded first, then the newest.
 */
running: Array<AskLine>, 
/**
 * Those that are done or declined, the newest first.
 */
over: Array<AskLine>, 
/**
 * What wants attention about them.
 */
findings: Array<Finding>, };

/**
 * The boundaries of a community.
 */
export type CommunityBoundaries = { 
/**
 * How they stand, one sentence.
 */
answer: string, 
/**
 * The boundaries, by the name of the other side.
 */
boundaries: Array<BoundaryLine>, 
/**
 * Who it gives to and takes from outside, by name.
 */
relationships: Array<RelationshipLine>, };

/**
 * What is there of a community of practice.
 */
export type CommunityCheck = { 
/**
 * Whether it is one, one sentence.
 */
answer: string, 
/**
 * Domain, community and practice.
 */
parts: Array<CheckPart>, 
/**
 * The last time somebody recorded the check.
 */
recorded: Chip | null, 
/**
 * When that was.
 */
recorded_on: string | null, 
/**
 * The origin's id.
 */
origin: string | null, 
/**
 * Its place on the ladder, as an id.
 */
ladder: string | null, };

/**
 * What the organization grants a community, and how formal it is.
 */
export type CommunityConditions = { 
/**
 * What is granted, one sentence.
 */
answer: string, 
/**
 * The nine conditions.
 */
conditions: Array<ConditionLine>, 
/**
 * The formality's id.
 */
formality: string | null, 
/**
 * What that means for the community.
 */
formality_means: string | null, 
/**
 * The unit that is its formal core.
 */
core: Chip | null, };

/**
 * How a community stands, at a glance.
 */
export type CommunityHead = { 
/**
 * What it calls itself: "special interest group".
 */
local_term: string | null, 
/**
 * The domains it stewards.
 */
domains: Array<Chip>, 
/**
 * The stages it came to, the oldest first.
 */
visits: Array<StageVisit>, 
/**
 * Its first sponsor.
 */
sponsor: HeadSponsor | null, 
/**
 * How many sponsors it has beside the first.
 */
other_sponsors: number, 
/**
 * Who leads it, in words.
 */
leads: string, 
/**
 * Its members.
 */
members: HeadMembers, 
/**
 * Its rhythm.
 */
rhythm: HeadRhythm, 
/**
 * What its asks do to it, in words; none where nothing is asked.
 */
energy: string | null, 
/**
 * How many asks run.
 */
asks: number, 
/**
 * What it was, where it has closed.
 */
ending: HeadEnding | null, };

/**
 * The life of a community.
 */
export type CommunityLife = { 
/**
 * Where it is in its life, one sentence.
 */
answer: string, 
/**
 * The stage's id.
 */
stage: string | null, 
/**
 * The stages it came to, the newest first.
 */
visits: Array<StageVisit>, 
/**
 * What the present stage needs.
 */
advice: StageAdvice | null, 
/**
 * All that wants attention about it.
 */
findings: Array<Finding>, 
/**
 * Its founding, its years and its next anniversary, in words.
 */
years: string | null, 
/**
 * When it last renewed itself, in words.
 */
renewal: string, 
/**
 * The last renewal workshop.
 */
renewed: Chip | null, 
/**
 * How it ended.
 */
ending: Ending | null, };

/**
 * A community on its leader's desk.
 */
export type CommunityLine = { 
/**
 * The community.
 */
community: Chip, 
/**
 * The day on which it came to its stage.
 */
stage_since: string | null, 
/**
 * The ids of one's roles there.
 */
roles: Array<string>, 
/**
 * The next event.
 */
next: EventLine | null, 
/**
 * How it meets.
 */
rhythm: Rhythm, 
/**
 * What it promised and has not settled.
 */
promised: Array<PromiseLine>, 
/**
 * What the organization promised it, alike.
 */
owed: Array<PromiseLine>, 
/**
 * The most pressing finding about it.
 */
step: Finding | null, };

/**
 * The people of a community.
 */
export type CommunityPeople = { 
/**
 * Who takes part, one sentence.
 */
answer: string, 
/**
 * What the community is called.
 */
name: string, 
/**
 * What is usual, beside what is; nothing of a community that has closed.
 */
usual: string, 
/**
 * People by level.
 */
levels: HeadMembers, 
/**
 * The members, by name; the first of them.
 */
members: Array<Member>, 
/**
 * How many there are.
 */
members_total: number, 
/**
 * The roles of leadership, held and missing.
 */
roles: Array<LeadingRole>, 
/**
 * Whether it lives.
 */
lives: boolean, 
/**
 * Who came last, in words.
 */
newcomers: string, 
/**
 * How newcomers find their way in.
 */
newcomer_path: string | null, 
/**
 * Whose home this community is, in words.
 */
home: string, 
/**
 * What wants attention about its people.
 */
findings: Array<Finding>, };

/**
 * What a community keeps and shares.
 */
export type CommunityPractice = { 
/**
 * What it keeps, one sentence.
 */
answer: string, 
/**
 * Its artifacts: those due for review, then those without a keeper, then the others by name.
 */
artifacts: Array<Kept>, 
/**
 * How many there are.
 */
total: number, 
/**
 * What it uses of others.
 */
used: Array<Chip>, 
/**
 * Help asked and offered, one sentence.
 */
helped: string, 
/**
 * Who asked for help, the newest first.
 */
help: Array<Help>, };

/**
 * The learning projects of a community.
 */
export type CommunityProjects = { 
/**
 * What it leads and takes part in, one sentence.
 */
answer: string, 
/**
 * The projects: those that run first, the newest first.
 */
projects: Array<ProjectLine>, };

/**
 * The promises of a community and those made to it.
 */
export type CommunityPromises = { 
/**
 * The community's name.
 */
name: string, 
/**
 * How both sides stand.
 */
sides: Array<PromiseSide>, 
/**
 * What is open, then what ended, of both sides.
 */
lines: Array<Promised>, };

/**
 * The pulse of a community.
 */
export type CommunityPulse = { 
/**
 * What the last round says, one sentence.
 */
answer: string, 
/**
 * How many questions what it is given warrants, and which come first, in words.
 */
advice: string, 
/**
 * The last rounds, the newest first.
 */
rounds: Array<PulseRound>, 
/**
 * The nine cells, mode by mode.
 */
cells: Array<PulseCell>, 
/**
 * The records of what is set aside, the first of them.
 */
means: Array<Chip>, };

/**
 * A community whose page is looked at.
 */
export type CommunityRequest = { 
/**
 * The community.
 */
id: string, };

/**
 * The rhythm of a community.
 */
export type CommunityRhythm = { 
/**
 * How often it comes together beside how often it wants to, one sentence.
 */
answer: string, 
/**
 * What that does to a community: too often, too rare.
 */
why: string, 
/**
 * What the community is called.
 */
name: string, 
/**
 * Days between events, as it wants them.
 */
wanted: number | null, 
/**
 * When it usually meets.
 */
usual_meeting: string | null, 
/**
 * The events of the last two years and those to come, the newest first.
 */
events: Array<RhythmEvent>, 
/**
 * How many events there are at all.
 */
events_total: number, 
/**
 * The first and the last day of the time line.
 */
span: [string, string], 
/**
 * Events by quarter and mode, the oldest quarter first.
 */
quarters: Array<QuarterLine>, 
/**
 * The mix of modes, in words.
 */
modes: string, 
/**
 * The nine activities.
 */
activities: Array<ActivityLine>, 
/**
 * What is missing among them, in words.
 */
missing: string, 
/**
 * Events by form, in words.
 */
formats: string | null, 
/**
 * What wants attention about its rhythm.
 */
findings: Array<Finding>, };

/**
 * What a community is worth.
 */
export type CommunityValue = { 
/**
 * What is told and what it attributes to the community, one sentence.
 */
answer: string, 
/**
 * What measuring took beside what is set aside, one sentence.
 */
effort: string, 
/**
 * The five cycles, in their order.
 */
cycles: Array<ValueCycleLine>, };

/**
 * What a community said, and whether it was asked.
 */
export type CommunityVoices = { 
/**
 * What was said and what waits, one sentence.
 */
answer: string, 
/**
 * The voices, the newest first; so many of them.
 */
voices: Array<Said>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Who was asked and who was told back, one sentence.
 */
asked: string, 
/**
 * The decisions it was or was not asked about, the newest first.
 */
consultations: Array<Consulted>, 
/**
 * Who sits here.
 */
me: Chip | null, };

/**
 * From which day on changes are told.
 */
export type CompareRequest = { 
/**
 * The day, `2026-06-30`; that of the last closed review, else a quarter ago, when it is left out.
 */
since?: string, };

/**
 * What changed since a day.
 */
export type Compared = { 
/**
 * The day; the portfolio's first where it was not there earlier.
 */
since: string, 
/**
 * The changes, by kind and name.
 */
changes: Array<Shifted>, };

/**
 * A column has one of these values (the id of a choice or a record, or the words); an empty one means "nothing noted".
 */
export type Condition = { 
/**
 * The column.
 */
column: string, 
/**
 * Any of these.
 */
is: Array<string>, };

/**
 * A condition, and how far it is granted.
 */
export type ConditionLine = { 
/**
 * The kind's id.
 */
kind: string, 
/**
 * What it makes possible.
 */
purpose: string, 
/**
 * The record of it, once something is noted.
 */
id: string | null, 
/**
 * `no`, `partly` or `yes`.
 */
granted: string | null, 
/**
 * How much.
 */
amount: string | null, 
/**
 * What else is to be said.
 */
note: string | null, 
/**
 * Who sponsors the community, where nothing is noted of sponsorship.
 */
sponsors: Array<Chip>, };

/**
 * What a community was asked and said, and what came of it.
 */
export type ConsultationCard = { 
/**
 * The consultation.
 */
id: string, 
/**
 * The community.
 */
community: Chip, 
/**
 * The id of whether it was asked.
 */
asked: string, 
/**
 * The day.
 */
on: string | null, 
/**
 * How it was asked.
 */
how: string | null, 
/**
 * The id of its reaction.
 */
reaction: string | null, 
/**
 * What it said, in its own words.
 */
said: string | null, 
/**
 * The id of what came of it.
 */
effect: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * The day on which it was told.
 */
told_back_on: string | null, 
/**
 * How long that took, or how long it has waited, in words; none where it was not asked.
 */
took: string | null, 
/**
 * Whether it waits to be told.
 */
waits: boolean, };

/**
 * A decision, and whether the community was asked.
 */
export type Consulted = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The decision.
 */
decision: Chip, 
/**
 * The day of the decision.
 */
decided_on: string, 
/**
 * Whether it was asked: the id of the choice.
 */
asked: string, 
/**
 * What it said: the id of the choice.
 */
reaction: string | null, 
/**
 * Its words.
 */
said: string | null, 
/**
 * What came of it: the id of the choice.
 */
effect: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * The day it was told what came of it.
 */
told_back_on: string | null, };

/**
 * A sponsor contact that is due.
 */
export type ContactLine = { 
/**
 * The sponsorship.
 */
id: string, 
/**
 * The community to speak with.
 */
community: Chip, 
/**
 * When one last did.
 */
last: string | null, 
/**
 * The wanted days between contacts.
 */
every: number, };

/**
 * A new portfolio.
 */
export type CreatePortfolio = { 
/**
 * Its file; without one, a file named after it in the folder for documents.
 */
path?: string, 
/**
 * Its name; without one, the organization's.
 */
name?: string, 
/**
 * Whose it is.
 */
organization: string, 
/**
 * The sector's id; `business` if it is not said.
 */
sector?: string, 
/**
 * An ISO 4217 code; `EUR` if it is not said.
 */
currency?: string, 
/**
 * The month in which the fiscal year starts, 1 to 12.
 */
fiscal_year_start?: number, 
/**
 * Months between reviews.
 */
review_every?: number, 
/**
 * The knowledge strategy.
 */
strategy?: string, };

/**
 * A new record.
 */
export type CreateRequest = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * Its fields, by name.
 */
values: Record<string, Input>, };

/**
 * Something that happened at a boundary.
 */
export type Crossing = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The kind's id.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * What came back.
 */
came_back: string | null, };

/**
 * Which part of `04/05/2026` is the day.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * A decision about which communities were not asked.
 */
export type DecisionLine = { 
/**
 * The decision.
 */
decision: Chip, 
/**
 * Its day.
 */
date: string, 
/**
 * The communities.
 */
communities: Array<Chip>, };

/**
 * What was decided, and how the communities were asked.
 */
export type DecisionPage = { 
/**
 * Who was asked before and how long telling back took, one sentence.
 */
answer: string, 
/**
 * The day.
 */
date: string, 
/**
 * Who decided: a person, a unit, or both.
 */
decided_by: Array<Chip>, 
/**
 * The domains it touches.
 */
domains: Array<Chip>, 
/**
 * What was decided.
 */
summary: string | null, 
/**
 * The id of how it turned out.
 */
turned_out: string | null, 
/**
 * What is seen now.
 */
hindsight: string | null, 
/**
 * What each community was asked and said: those asked before first.
 */
consultations: Array<ConsultationCard>, 
/**
 * The communities that steward its domains or contribute to them, of which nothing is noted.
 */
unasked: Array<Chip>, 
/**
 * Money and hours that follow from it.
 */
fundings: Array<Chip>, 
/**
 * What wants attention.
 */
findings: Array<Finding>, };

/**
 * A decision whose page is looked at.
 */
export type DecisionRequest = { 
/**
 * The decision.
 */
id: string, };

/**
 * The desk of who sits here.
 */
export type Desk = { 
/**
 * What it says first, one sentence.
 */
headline: string, 
/**
 * A leader's desk.
 */
leader: LeaderDesk | null, 
/**
 * An executive's desk.
 */
executive: ExecutiveDesk | null, 
/**
 * A steward's desk.
 */
steward: StewardDesk | null, };

/**
 * The open portfolio.
 */
export type DocumentInfo = { 
/**
 * Its file.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whose it is.
 */
organization: string, 
/**
 * The sector's id.
 */
sector: string, 
/**
 * The currency of amounts that name none.
 */
currency: string, 
/**
 * The record of its facts.
 */
facts: string | null, 
/**
 * Whether it can only be read.
 */
read_only: boolean, 
/**
 * Why, in words.
 */
read_only_reason: string | null, 
/**
 * The past date that is looked at.
 */
as_of: string | null, 
/**
 * The day on which the portfolio was made: there is none to look at before.
 */
began: string | null, 
/**
 * How many of its domains are retired.
 */
retired_domains: number, 
/**
 * How many records of each kind there are.
 */
counts: Record<string, number>, 
/**
 * Counts the changes since it was opened: a page that shows an older one asks again.
 */
revision: number, 
/**
 * The name under which changes are made.
 */
author: string, 
/**
 * Who uses this computer for it, and from which seat.
 */
me: Me | null, 
/**
 * The last change.
 */
last_change: LastChange | null, 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would make again, in words.
 */
redo: string | null, 
/**
 * What a person should know about the file, such as that it lies in a synchronized folder.
 */
warnings: Array<string>, 
/**
 * While a sample is open, the portfolio of one's own that was open before.
 */
back: WayHome | null, };

/**
 * A decision, and who was asked.
 */
export type DomainDecision = { 
/**
 * The decision.
 */
decision: Chip, 
/**
 * Its day, and how it turned out, in words.
 */
said: string, 
/**
 * What was decided, in a few words.
 */
summary: string | null, 
/**
 * What is seen of it now.
 */
hindsight: string | null, 
/**
 * The communities that were asked, or not.
 */
asked: Array<AskedLine>, 
/**
 * The domain's living stewards of which nothing is noted.
 */
unsaid: Array<Chip>, };

/**
 * What was decided in a domain.
 */
export type DomainDecisions = { 
/**
 * How many, and how often somebody was asked before; one sentence.
 */
answer: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The newest first.
 */
decisions: Array<DomainDecision>, };

/**
 * How a domain stands, at a glance.
 */
export type DomainHead = { 
/**
 * How much it matters and how well it is known, one sentence.
 */
answer: string, 
/**
 * 1 to 5.
 */
relevance: number | null, 
/**
 * 1 to 5.
 */
proficiency: number | null, 
/**
 * 1 to 5.
 */
target: number | null, 
/**
 * The day by which the target is wanted.
 */
target_by: string | null, 
/**
 * Where it is wanted, in words.
 */
aim: string, 
/**
 * 1 to 5.
 */
vulnerability: number | null, 
/**
 * Vulnerability times relevance, in words.
 */
criticality: string, 
/**
 * The posture's id.
 */
posture: string | null, 
/**
 * The status's id.
 */
status: string, 
/**
 * Who answers for it.
 */
executive: Chip | null, 
/**
 * The three waves, each built on the one before.
 */
waves: Array<DomainWave>, 
/**
 * How they stand to each other, one sentence.
 */
balance: string, 
/**
 * What wants attention about it.
 */
findings: Array<Finding>, };

/**
 * Somebody who holds a domain together, and what would go.
 */
export type DomainHolder = { 
/**
 * Who.
 */
person: Chip, 
/**
 * Where from.
 */
unit: Chip | null, 
/**
 * Whether this person answers for the domain.
 */
answers: boolean, 
/**
 * What would go, in words.
 */
said: Array<string>, 
/**
 * The artifacts kept and commitments looked after, the first of them.
 */
records: Array<Chip>, 
/**
 * How many there are.
 */
records_total: number, };

/**
 * A domain in the portfolio.
 */
export type DomainLine = { 
/**
 * The domain.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * 1 to 5.
 */
relevance: number | null, 
/**
 * 1 to 5.
 */
proficiency: number | null, 
/**
 * 1 to 5.
 */
target: number | null, 
/**
 * The posture's id.
 */
posture: string | null, 
/**
 * The status's id.
 */
status: string, 
/**
 * The capabilities it adds up to.
 */
capabilities: Array<Named>, 
/**
 * The communities that steward it.
 */
stewards: Array<Named>, 
/**
 * The stage of the first of them.
 */
stage: string | null, 
/**
 * The name of the first sponsor of those communities.
 */
sponsor: string | null, 
/**
 * The name of the accountable executive.
 */
executive: string | null, 
/**
 * How its stewards meet.
 */
rhythm: Rhythm, 
/**
 * Hours allocated in the current fiscal year.
 */
hours: number, 
/**
 * Money allocated in the current fiscal year, in words; several currencies stand side by side.
 */
money: string | null, 
/**
 * How many findings its page shows.
 */
findings: number, };

/**
 * What a domain was given.
 */
export type DomainMoney = { 
/**
 * What is set aside this year, one sentence.
 */
answer: string, 
/**
 * The years, the newest first.
 */
years: Array<MoneyYear>, };

/**
 * Who holds a domain together.
 */
export type DomainPeople = { 
/**
 * How many, and what rests on one person alone; one sentence.
 */
answer: string, 
/**
 * Why the domain is vulnerable, as somebody wrote it.
 */
why: string | null, 
/**
 * By name.
 */
holders: Array<DomainHolder>, 
/**
 * Artifacts of the domain or its stewards that nobody keeps have no line here.
 */
total: number, };

/**
 * A domain whose page is looked at.
 */
export type DomainRequest = { 
/**
 * The domain.
 */
id: string, };

/**
 * The communities of a domain.
 */
export type DomainStewards = { 
/**
 * How many do what, one sentence.
 */
answer: string, 
/**
 * Those that steward it, then those that contribute, then those that draw on it; by name.
 */
lines: Array<StewardLine>, };

/**
 * A wave of a domain.
 */
export type DomainWave = { 
/**
 * The field that rates it.
 */
field: string, 
/**
 * 1 to 5.
 */
rating: number | null, };

/**
 * A cell that holds several items, each of which becomes a record.
 */
export type Each = { 
/**
 * The column.
 */
column: string, 
/**
 * What stands between two items, for example `;`.
 */
split: string, 
/**
 * Patterns whose parts the record may use like columns. Without one the item is `{item}`.
 */
patterns?: Array<string>, };

/**
 * How a community ended, and what it leaves.
 */
export type Ending = { 
/**
 * Why it closed.
 */
why: string, 
/**
 * Where its memory lives.
 */
memory: string, };

/**
 * What was said of an ask's energy: −2 to +2.
 */
export type EnergySaid = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * −2 to +2.
 */
energy: number, };

/**
 * A decision with its consultations.
 */
export type EnterDecision = { 
/**
 * The fields of the decision.
 */
values: Record<string, Input>, 
/**
 * The fields of its consultations. One that does not say whether the community was asked is not noted.
 */
consultations: Record<string, Input>[], };

/**
 * An event.
 */
export type EventLine = { 
/**
 * The event.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
date: string, 
/**
 * Whose it is.
 */
communities: Array<Chip>, };

/**
 * What an event was or will be.
 */
export type EventPage = { 
/**
 * What it is, when and of which community, who came, and how it stands in the rhythm; in sentences.
 */
answer: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its day.
 */
date: string, 
/**
 * Whether it is still to come.
 */
coming: boolean, 
/**
 * Its communities.
 */
communities: Array<Chip>, 
/**
 * The form's id.
 */
format: string | null, 
/**
 * The ids of its activities.
 */
activities: Array<string>, 
/**
 * The mode's id.
 */
mode: string | null, 
/**
 * Who came, beside how many come as a rule, in words.
 */
attended: string | null, 
/**
 * What is noted of it.
 */
note: string | null, 
/**
 * The one next step.
 */
step: EventStep | null, 
/**
 * It among those of each of its communities.
 */
turns: Array<TurnLine>, 
/**
 * What was noted from its day until the next event, by kind.
 */
noted: Array<LineGroup>, 
/**
 * The same in a sentence.
 */
noted_said: string, 
/**
 * Promises that fall due until its day, where it is still to come.
 */
due: Array<Promised>, 
/**
 * What wants attention about it.
 */
findings: Array<Finding>, };

/**
 * An event whose page is looked at.
 */
export type EventRequest = { 
/**
 * The event.
 */
id: string, };

/**
 * The one thing to do next about an event.
 */
export type EventStep = { 
/**
 * The field to fill in; none where a story is to be told.
 */
field: string | null, 
/**
 * What to do and why, one or two sentences.
 */
said: string, };

/**
 * An executive's desk.
 */
export type ExecutiveDesk = { 
/**
 * Who sits here.
 */
person: string, 
/**
 * How many living communities they sponsor.
 */
sponsored: number, 
/**
 * How many decisions are noted, whoever was asked.
 */
decided: number, 
/**
 * What is urgent in the domains this person answers for.
 */
pressing: Array<Finding>, 
/**
 * Communities to speak with, the longest silence first.
 */
contacts: Array<ContactLine>, 
/**
 * Voices that wait for an answer, the oldest first.
 */
voices: Array<VoiceLine>, 
/**
 * The first of those that nobody carries and that are every executive's.
 */
unclaimed: Array<VoiceLine>, 
/**
 * How many of those there are.
 */
unclaimed_total: number, 
/**
 * What one promised and has not settled.
 */
commitments: Array<PromiseLine>, 
/**
 * What the organization promised to communities one sponsors, or for domains one answers for, by others or nobody in
 * particular.
 */
vouched: Array<PromiseLine>, 
/**
 * Decisions about which communities were not asked.
 */
decisions: Array<DecisionLine>, 
/**
 * Projects that ask for money or hours and wait for a word, those that reach nobody last.
 */
asking: Array<AskingLine>, 
/**
 * The day from which changes are told: that of the last closed review, else a quarter ago.
 */
since: string, 
/**
 * The review that was closed on that day.
 */
review: Chip | null, 
/**
 * What changed since then.
 */
changes: Array<Shifted>, };

/**
 * Records to write out.
 */
export type ExportRequest = { 
/**
 * `csv`, `xlsx` or `json`.
 */
format: string, 
/**
 * Only this kind (CSV); without one, CSV makes a folder with a file for each kind that has records.
 */
kind?: string, 
/**
 * The file or folder.
 */
path: string, };

/**
 * What is known of a field.
 */
export type FieldInfo = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its type.
 */
type: string, 
/**
 * Whether a record cannot do without it.
 */
required: boolean, 
/**
 * Whether somebody has to say it of a new record: it is required, and begins empty.
 */
needed: boolean, 
/**
 * The unit of a number.
 */
unit: string | null, 
/**
 * The closed list it is taken from: words are `choice-<set>-<id>`.
 */
choice_set: string | null, 
/**
 * The ids of that list.
 */
choices: Array<string>, 
/**
 * The kind a reference points to.
 */
target: string | null, 
/**
 * Whether the form shows it; keys and times it does not.
 */
shown: boolean, 
/**
 * Whether it stays out of reports and exports.
 */
private: boolean, 
/**
 * Whether it says what the record was made for: shown where it is filled, and not changed.
 */
fixed: boolean, };

/**
 * Where a field stands in a plan.
 */
export type FieldPlace = { 
/**
 * The position of the table's part among the plan's tables.
 */
table: number, 
/**
 * The position of the record in that part.
 */
record: number, 
/**
 * The field.
 */
field: string, };

/**
 * Where one field's value comes from and how it is read. Exactly one of `column`, `text` and
 * `record` is given.
 */
export type FieldPlan = { 
/**
 * A column of the table (or a part named by the record's `each`).
 */
column?: string, 
/**
 * A template, or a constant if it has no braces.
 */
text?: string, 
/**
 * A record made by this row, by its name in the plan.
 */
record?: string, 
/**
 * Only rows that meet all of these fill the field.
 */
when?: Array<PlanCondition>, 
/**
 * What stands between several values in one cell.
 */
split?: string, 
/**
 * Patterns to take a part out of the value; see [`crate::plan`].
 */
patterns?: Array<string>, 
/**
 * Which named part of the patterns counts, if they name several.
 */
part?: string, 
/**
 * Values of the table translated to choice ids, numbers or texts; the first that fits counts.
 */
values?: { [key in string]: string }, 
/**
 * What a value becomes that `values` does not mention. Without it the value is read as it stands.
 */
otherwise?: string, 
/**
 * Values that are left empty, with a note in the preview.
 */
leave_empty?: Array<string>, 
/**
 * How the text is read; without it as the field's type asks.
 */
read?: Reader, 
/**
 * What happens to a value that cannot be read.
 */
unread?: Unread, 
/**
 * How a reference is looked up.
 */
find?: Find, 
/**
 * What happens when a reference leads to nobody.
 */
missing?: Missing, 
/**
 * How several rows that speak about one record agree.
 */
combine?: Combine, 
/**
 * What an empty cell does to a record that exists already.
 */
when_empty?: WhenEmpty, 
/**
 * What happens to a field that is filled already.
 */
when_filled?: WhenFilled, 
/**
 * The value for a new record when no row gives one.
 */
default?: string, 
/**
 * How a suggestion came to this column. Not kept in a saved profile.
 */
matched?: Matched, };

/**
 * How the text of a reference leads to a record.
 */
export type Find = "either" | "key" | "name" | "id";

/**
 * Something that wants attention: what was seen, why it matters, what to do.
 */
export type Finding = { 
/**
 * The same for the same rule and record, today and tomorrow.
 */
key: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * `urgent`, `attention` or `note`.
 */
severity: 'urgent' | 'attention' | 'note', 
/**
 * What was seen, one sentence.
 */
seen: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * Where that is from.
 */
source: string, 
/**
 * The next step.
 */
next: NextStep, 
/**
 * The records behind it, the first of them.
 */
records: Array<Chip>, 
/**
 * How many there are.
 */
records_total: number, 
/**
 * The newest answer to it.
 */
answer: FindingAnswer | null, };

/**
 * What was answered to a finding.
 */
export type FindingAnswer = { 
/**
 * The record that keeps it.
 */
id: string, 
/**
 * `acted_on`, `not_now` or `does_not_apply`.
 */
given: 'acted_on' | 'not_now' | 'does_not_apply', 
/**
 * The day.
 */
on: string, 
/**
 * Who gave it; empty where nobody said.
 */
by: string, 
/**
 * What was done, why it waits, or why it does not apply.
 */
because: string | null, 
/**
 * The day on which the finding is shown again, if it is still seen; without one, only withdrawing the answer does.
 */
again_on: string | null, 
/**
 * Whether it hides the finding. One that no longer does says what was answered before.
 */
stands: boolean, };

/**
 * Money and hours that are set aside for a project.
 */
export type FundRequest = { 
/**
 * The project.
 */
project: string, 
/**
 * The fields of the funding, by name.
 */
values: Record<string, Input>, 
/**
 * Whether a project that waits for a word becomes funded by it.
 */
moves: boolean, };

/**
 * A sum of one sort.
 */
export type FundedSum = { 
/**
 * `set_aside`, or the id of a sort of funding.
 */
sort: string, 
/**
 * Hours.
 */
hours: number, 
/**
 * Money in words; several currencies stand side by side.
 */
money: string | null, };

/**
 * Money or hours that were asked, given, used or given back.
 */
export type FundingLine = { 
/**
 * The funding.
 */
id: string, 
/**
 * The id of what happened.
 */
kind: string, 
/**
 * The day.
 */
on: string | null, 
/**
 * Money and hours, in words.
 */
amount: string, 
/**
 * Where it came from.
 */
sources: Array<Chip>, 
/**
 * Where it was decided.
 */
decision: Chip | null, 
/**
 * A note.
 */
note: string | null, };

/**
 * A supporting condition.
 */
export type GrantedLine = { 
/**
 * The record.
 */
id: string, 
/**
 * What it is and whether it is granted, in words.
 */
said: string, };

/**
 * Rows that share a value.
 */
export type Group = { 
/**
 * The value in words; empty for "nothing noted".
 */
label: string, 
/**
 * The position of its first row.
 */
start: number, 
/**
 * How many rows it has.
 */
count: number, };

/**
 * What a community was that has closed.
 */
export type HeadEnding = { 
/**
 * The day.
 */
on: string, 
/**
 * Where its memory lives.
 */
memory: string | null, 
/**
 * Who led it until the end, in words.
 */
led: string, 
/**
 * What it left, in words.
 */
left: string, };

/**
 * Members by level: people.
 */
export type HeadMembers = { 
/**
 * The core.
 */
core: number, 
/**
 * Active ones.
 */
active: number, 
/**
 * Those further out.
 */
further: number, 
/**
 * Those of whom no level is noted.
 */
unsaid: number, 
/**
 * How many, and whether they are counted or estimated.
 */
people: string, 
/**
 * The same by level.
 */
levels: string, };

/**
 * A rhythm in words and bars.
 */
export type HeadRhythm = { 
/**
 * Wanted, and kept.
 */
kept: Rhythm, 
/**
 * What was wanted and what was held.
 */
said: string, 
/**
 * The last event and the next.
 */
days: string, };

/**
 * A sponsor, and when they last spoke.
 */
export type HeadSponsor = { 
/**
 * The sponsorship.
 */
sponsorship: Chip, 
/**
 * The sponsor.
 */
person: Chip, 
/**
 * When they last spoke, and how often they want to.
 */
spoke: string, 
/**
 * Whether they have not spoken for longer than they want.
 */
overdue: boolean, };

/**
 * Somebody asked for help.
 */
export type Help = { 
/**
 * What was asked.
 */
help: Chip, 
/**
 * The day.
 */
on: string, 
/**
 * Who asked.
 */
asked_by: Chip | null, 
/**
 * Who offered it.
 */
offered_by: Chip | null, 
/**
 * Who brought them together.
 */
introduced_by: Chip | null, 
/**
 * What came of it.
 */
outcome: string | null, };

/**
 * A part of the history, the newest first.
 */
export type History = { 
/**
 * How many batches there are.
 */
total: number, 
/**
 * The batches asked for.
 */
batches: Array<BatchShape>, };

/**
 * Which part of the history.
 */
export type HistoryRequest = { 
/**
 * Of this record; without one, of the portfolio.
 */
record?: RecordName, 
/**
 * How many batches are passed over, from the newest.
 */
offset: number, 
/**
 * How many are wanted.
 */
limit: number, };

/**
 * A record that holds the words. Marks are start and length in UTF-16 units, as JavaScript counts.
 */
export type Hit = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * Where the words stand in the title.
 */
title_marks: Array<[number, number]>, 
/**
 * The place in its texts where the words stand; empty where only the title holds them.
 */
excerpt: string, 
/**
 * Where the words stand in it.
 */
excerpt_marks: Array<[number, number]>, };

/**
 * A column of a table that was read.
 */
export type ImportColumn = { 
/**
 * Its name in the header row.
 */
name: string, 
/**
 * Its first different values.
 */
samples: Array<string>, 
/**
 * In how many rows it is filled.
 */
filled: number, };

/**
 * The different values of a table's columns.
 */
export type ImportColumns = { 
/**
 * For each column.
 */
columns: Array<ColumnValues>, };

/**
 * What an import did.
 */
export type ImportCommit = { 
/**
 * The counts.
 */
preview: ImportPreview, 
/**
 * The change.
 */
saved: Saved, };

/**
 * What an import would do, or did.
 */
export type ImportPreview = { 
/**
 * By this `import_commit` knows what was seen.
 */
id: string, 
/**
 * For each table.
 */
tables: Array<TablePreview>, 
/**
 * Over all tables, each record counted once.
 */
totals: Array<KindCount>, 
/**
 * Records that come to be.
 */
new: number, 
/**
 * Records that change.
 */
changed: number, 
/**
 * Records that are as the tables say already.
 */
unchanged: number, 
/**
 * Rows that are left out.
 */
errors: number, 
/**
 * The first problems.
 */
problems: Array<Problem>, 
/**
 * How many there are.
 */
problems_total: number, 
/**
 * The currency of amounts that name none, where it is not the portfolio's.
 */
currency: OtherCurrency | null, };

/**
 * Tables that were read, and what their rows might become.
 */
export type ImportRead = { 
/**
 * By this the other import commands know the tables.
 */
token: string, 
/**
 * The tables.
 */
tables: Array<ImportTable>, 
/**
 * What was odd about them.
 */
problems: Array<Problem>, 
/**
 * A proposal.
 */
plan: Plan, 
/**
 * Profiles that come with Tilth and fit the tables.
 */
profiles: Array<ProfileOffer>, };

/**
 * Tables and a plan.
 */
export type ImportRequest = { 
/**
 * The tables.
 */
token: string, 
/**
 * What their rows become.
 */
plan: Plan, 
/**
 * How many problems to list; all are counted.
 */
most_problems?: number, };

/**
 * A table that was read.
 */
export type ImportTable = { 
/**
 * The file's or sheet's name.
 */
name: string, 
/**
 * How many rows it has below its header.
 */
rows: number, 
/**
 * The character encoding, of a text file.
 */
encoding: string | null, 
/**
 * What stands between two cells, of a text file.
 */
separator: string | null, 
/**
 * Its columns.
 */
columns: Array<ImportColumn>, };

/**
 * An indicator with its readings.
 */
export type IndicatorLine = { 
/**
 * The indicator.
 */
indicator: Chip, 
/**
 * What it is counted in.
 */
unit: string | null, 
/**
 * Its readings, the oldest first.
 */
readings: Array<ReadingPoint>, };

/**
 * What a person entered: a text that is read and checked, or a value.
 */
export type Input = { 
/**
 * The text.
 */
text: string, } | { 
/**
 * The value, in the shapes of the wire.
 */
value: Value, };

/**
 * An artifact.
 */
export type Kept = { 
/**
 * The artifact.
 */
artifact: Chip, 
/**
 * The kind's id.
 */
kind: string | null, 
/**
 * Who keeps it.
 */
keeper: Chip | null, 
/**
 * When it was reviewed, and when it is to be again, in words.
 */
review: string, 
/**
 * Whether its review is due.
 */
due: boolean, 
/**
 * The other communities that use it.
 */
used_by: Array<Chip>, };

/**
 * How many records of a kind an import touches.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: string, 
/**
 * Rows that become such a record. More rows than records means that rows speak of the same one.
 */
rows: number, 
/**
 * Records that come to be.
 */
new: number, 
/**
 * Records that change.
 */
changed: number, 
/**
 * Records that are so already.
 */
unchanged: number, };

/**
 * What is known of a kind. Its words are `kind-<kind>` and `field-<kind>-<field>`.
 */
export type KindInfo = { 
/**
 * Its name.
 */
kind: string, 
/**
 * The fields that name a record.
 */
title: Array<string>, 
/**
 * Whether a person makes one in a form.
 */
made_by_hand: boolean, 
/**
 * Its fields, in the order of the form.
 */
fields: Array<FieldInfo>, 
/**
 * The columns that a list can show.
 */
columns: Array<ColumnInfo>, };

/**
 * A person who may sit here.
 */
export type Known = { 
/**
 * The person.
 */
person: Chip, 
/**
 * What the person answers for, sponsors and leads, in words; none where nothing is noted.
 */
office: string | null, };

/**
 * The last change of a portfolio.
 */
export type LastChange = { 
/**
 * What was done.
 */
label: string, 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
author: string, };

/**
 * A leader's desk.
 */
export type LeaderDesk = { 
/**
 * One's communities.
 */
communities: Array<CommunityLine>, 
/**
 * What they said and was answered lately, the newest first.
 */
answered: Array<VoiceLine>, 
/**
 * What they said that waits for an answer, the oldest first.
 */
waiting: Array<VoiceLine>, 
/**
 * Events of the next four weeks.
 */
coming: Array<EventLine>, };

/**
 * A role of leadership in a community.
 */
export type LeadingRole = { 
/**
 * The role's id.
 */
role: string, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * Who holds it, by name.
 */
held: Array<RoleHolder>, };

/**
 * What a value could be read as.
 */
export type Likely = { 
/**
 * The text that stands for it in a plan's translations.
 */
text: string, 
/**
 * What is read, in words.
 */
shown: string, };

/**
 * A group of lines.
 */
export type LineGroup = { 
/**
 * Its id.
 */
id: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The first of them.
 */
lines: Array<RecordLine>, };

/**
 * Records of one sort, in groups.
 */
export type Lines = { 
/**
 * What the record they belong to is called.
 */
name: string, 
/**
 * What they say together, one sentence.
 */
answer: string, 
/**
 * The groups that hold something.
 */
groups: Array<LineGroup>, };

/**
 * Records of one kind that refer to a record by one field.
 */
export type Links = { 
/**
 * Their kind's name.
 */
kind: string, 
/**
 * The field that refers.
 */
field: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The columns of the rows: what each is called, then its state and its date where the kind has them and they are noted.
 */
columns: Array<string>, 
/**
 * The first of them: by date, the newest first, where the kind has a date; else by title.
 */
rows: Array<Row>, 
/**
 * Those of the rows that are over; they come last.
 */
ended: Array<string>, };

/**
 * A part of a list.
 */
export type List = { 
/**
 * How many records of the kind there are.
 */
total: number, 
/**
 * How many meet the filter and the conditions.
 */
matched: number, 
/**
 * Their columns, by id.
 */
columns: Array<string>, 
/**
 * The rows asked for.
 */
rows: Array<Row>, 
/**
 * The groups, if a column makes some.
 */
groups: Array<Group>, };

/**
 * Which part of which list.
 */
export type ListRequest = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The columns, by id; none means those that the kind shows at first.
 */
columns: Array<string>, 
/**
 * Rows whose title or shown columns hold all these words, whatever their case and accents.
 */
filter: string, 
/**
 * Rows that meet all of these.
 */
conditions: Array<Condition>, 
/**
 * By what, in order of weight; then by title.
 */
sort: Array<Sort>, 
/**
 * The column whose values make groups.
 */
group?: string, 
/**
 * How many rows are passed over.
 */
offset: number, 
/**
 * How many rows are wanted; at most 1 000 are given.
 */
limit: number, };

/**
 * What a line begins with.
 */
export type LogBeginning = { 
/**
 * The community it is about, where one can be told.
 */
community: Chip | null, 
/**
 * Who logs.
 */
me: Chip | null, 
/**
 * Whether there is no community yet that a line could be about.
 */
empty: boolean, 
/**
 * The communities that one coordinates, is at home in, leads, sponsors or is a member of.
 */
communities: Array<Chip>, 
/**
 * Who leads and sponsors the community.
 */
people: Array<Chip>, 
/**
 * The id of the side that one promises for.
 */
side: string, 
/**
 * The promises of the community that are open: one's own, then those of one's side; the first to fall due first.
 */
promises: Array<LogPromise>, 
/**
 * The promise that is looked at, if it is one of them.
 */
promise: string | null, };

/**
 * Where somebody is when they begin to log.
 */
export type LogBeginningRequest = { 
/**
 * The record that is looked at.
 */
record?: RecordName, 
/**
 * The community that was chosen, or logged for last.
 */
community?: string, 
/**
 * Whether it was chosen: the page counts for nothing then.
 */
chosen: boolean, };

/**
 * What is logged.
 */
export type LogKind = "promise" | "progress" | "event" | "story" | "concern" | "help" | "thanks";

/**
 * An open promise, to note progress on.
 */
export type LogPromise = { 
/**
 * The commitment.
 */
id: string, 
/**
 * What was promised.
 */
title: string, 
/**
 * The id of the side that promised it.
 */
side: string, };

/**
 * What is read from the words of a line.
 */
export type LogReading = { 
/**
 * Where it was read from: the beginning and length in UTF-16 units.
 */
marks: Array<[number, number]>, 
/**
 * What was read, to be checked before it is saved.
 */
lines: Array<ReadLine>, 
/**
 * Whether a day is among it.
 */
dated: boolean, 
/**
 * What it touches besides the community, where a line of its kind can.
 */
touches: Touches | null, 
/**
 * Who is thanked, as the words name them.
 */
thanked: Chip | null, };

/**
 * One line for the log.
 */
export type LogRequest = { 
/**
 * What is logged.
 */
kind: LogKind, 
/**
 * The text as it was typed.
 */
text: string, 
/**
 * The community it is about.
 */
community?: string, 
/**
 * Who promises, who did it, who asks, or who is thanked.
 */
person?: string, 
/**
 * Which side promises; the community where nothing is said.
 */
side?: string, 
/**
 * What a promise is about.
 */
about?: string, 
/**
 * The promise on which there is progress.
 */
commitment?: string, 
/**
 * How the work for it felt, −2 to +2.
 */
energy?: number, 
/**
 * A concern whose author is written down nowhere.
 */
anonymous: boolean, 
/**
 * The day in the text is not the day that is meant.
 */
undated: boolean, 
/**
 * What it touches besides the community, where somebody chose; else it is read from the words.
 */
touches?: Array<string>, };

/**
 * A day to look at; none for the present.
 */
export type LookAtRequest = { 
/**
 * The day, `2026-06-30`.
 */
date: string | null, };

/**
 * What led a suggestion from a column to a field.
 */
export type Matched = "name" | "content";

/**
 * Who uses this computer for the open portfolio.
 */
export type Me = { 
/**
 * The person.
 */
person: Chip, 
/**
 * The seat.
 */
seat: Seat, };

/**
 * Money and hours.
 */
export type MeansShape = { 
/**
 * The amounts, one for each currency, in words; empty where there are none.
 */
money: string, 
/**
 * The hours in words; empty where there are none.
 */
hours: string, };

/**
 * A member.
 */
export type Member = { 
/**
 * The membership.
 */
id: string, 
/**
 * The person.
 */
person: Chip, 
/**
 * The level's id.
 */
level: string | null, 
/**
 * The trajectory's id.
 */
trajectory: string | null, 
/**
 * Since when.
 */
since: string | null, 
/**
 * Whether they came within the last half year.
 */
new: boolean, 
/**
 * The community they come home to.
 */
home: Chip | null, };

/**
 * What happens when a record or a reference is not there yet.
 */
export type Missing = "create" | "report" | "note" | "empty";

/**
 * A record behind a sum.
 */
export type MoneyLine = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The allocation or the funding.
 */
id: string, 
/**
 * `set_aside`, or the id of the sort of funding.
 */
sort: string, 
/**
 * Its day.
 */
on: string | null, 
/**
 * Hours.
 */
hours: number | null, 
/**
 * Money in words.
 */
money: string | null, 
/**
 * For the share of a year: the whole, in words.
 */
part_of: string | null, 
/**
 * The project it was for, and who gave it.
 */
with: Array<Chip>, 
/**
 * What was noted.
 */
note: string | null, };

/**
 * A fiscal year.
 */
export type MoneyYear = { 
/**
 * Its first day; none for what bears no date.
 */
start: string | null, 
/**
 * Its last day.
 */
end: string | null, 
/**
 * What was set aside, asked for, allocated, spent and returned.
 */
sums: Array<FundedSum>, 
/**
 * The records behind it, the earliest first.
 */
lines: Array<MoneyLine>, };

/**
 * A record by what a person calls it, where its kind is known.
 */
export type Named = { 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, };

/**
 * The network, as much of it as one picture holds.
 */
export type NetworkPage = { 
/**
 * Who goes between communities, and which stand alone; one sentence.
 */
answer: string, 
/**
 * Which part is drawn, where it is not all of it.
 */
excerpt: string | null, 
/**
 * How wide the picture is at its natural size.
 */
width: number, 
/**
 * How high it is.
 */
height: number, 
/**
 * The parties that are drawn: communities by name, then outside parties by name.
 */
parties: Array<NetworkParty>, 
/**
 * What ties them.
 */
ties: Array<NetworkTie>, 
/**
 * How many of the ties hold each kind of bond.
 */
bonds: Array<BondCount>, 
/**
 * Brokers whose value was noticed, by name.
 */
brokers: PeopleBetween, 
/**
 * People between communities whose value nobody noticed, by name.
 */
overlooked: PeopleBetween, 
/**
 * The first communities that nothing ties to another, by name.
 */
alone: Array<Chip>, 
/**
 * How many there are.
 */
alone_total: number, 
/**
 * How many parties there are at all.
 */
total: number, };

/**
 * A party in the picture.
 */
export type NetworkParty = { 
/**
 * The community or outside party.
 */
chip: Chip, 
/**
 * Its name, cut where it is long.
 */
label: string, 
/**
 * Where it stands.
 */
x: number, 
/**
 * Where it stands.
 */
y: number, };

/**
 * Which part of the network.
 */
export type NetworkRequest = { 
/**
 * The community or outside party in the middle, where all would be too many.
 */
around?: string, };

/**
 * One bond of a tie.
 */
export type NetworkStrand = { 
/**
 * The kind of bond.
 */
bond: string, 
/**
 * The first records behind it.
 */
records: Array<Chip>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A tie in the picture.
 */
export type NetworkTie = { 
/**
 * The positions of both parties, the lower one first.
 */
ends: [number, number], 
/**
 * Its bonds, each kind once.
 */
strands: Array<NetworkStrand>, 
/**
 * Who brokers across its boundaries.
 */
brokers: Array<Chip>, };

/**
 * What is read from the words for a new day.
 */
export type NewDay = { 
/**
 * The day with its weekday, and how far it is from the old one; none where it can be no new day.
 */
read: string | null, };

/**
 * A new day for a promise, while it is typed.
 */
export type NewDayRequest = { 
/**
 * The commitment.
 */
id: string, 
/**
 * The day, as it was typed.
 */
new_due: string, };

/**
 * What a finding proposes: open a record (`id`), or the form of a kind, filled in part.
 */
export type NextStep = { 
/**
 * The words of the link.
 */
label: string, 
/**
 * The kind to open or to make.
 */
kind: string, 
/**
 * The record to open.
 */
id: string | null, 
/**
 * Values that the form begins with, by field.
 */
values: Record<string, Value>, };

/**
 * A request without anything to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * What a list says before its rows are read.
 */
export type Opening = { 
/**
 * One sentence about all records of the kind; none where the kind has no such sentence, or no records.
 */
sentence: string | null, };

/**
 * Which list.
 */
export type OpeningRequest = { 
/**
 * The kind's name.
 */
kind: string, };

/**
 * Amounts of an import are read in another currency than the portfolio's.
 */
export type OtherCurrency = { 
/**
 * The one of the plan.
 */
read: string, 
/**
 * The one of the portfolio.
 */
portfolio: string, };

/**
 * A person in a community.
 */
export type PartLine = { 
/**
 * The community.
 */
community: Chip, 
/**
 * The membership; none for somebody who only leads.
 */
membership: string | null, 
/**
 * The level's id.
 */
level: string | null, 
/**
 * The id of where the person is heading.
 */
trajectory: string | null, 
/**
 * Since when.
 */
since: string | null, 
/**
 * The ids of the roles held.
 */
roles: Array<string>, 
/**
 * Whether it is the home base.
 */
home: boolean, };

/**
 * What is said of a part: a score, what shows it, or both.
 */
export type PartSaid = { 
/**
 * `domain`, `community` or `practice`.
 */
part: string, 
/**
 * 1 to 5.
 */
score?: number, 
/**
 * What shows it.
 */
evidence?: string, };

/**
 * A file.
 */
export type PathRequest = { 
/**
 * Its path.
 */
path: string, };

/**
 * People between communities.
 */
export type PeopleBetween = { 
/**
 * The first of them, by name.
 */
people: Array<PersonBetween>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A person between communities.
 */
export type PersonBetween = { 
/**
 * The person.
 */
person: Chip, 
/**
 * The brokerings that are noted; none where belonging to several communities makes a broker of one.
 */
brokerings: Array<BrokeringLine>, 
/**
 * The pairs of communities that nobody else belongs to.
 */
pairs: Array<[Chip, Chip]>, };

/**
 * Where a person belongs.
 */
export type PersonCommunities = { 
/**
 * How many communities, how many led, and where home is; one sentence.
 */
answer: string, 
/**
 * The communities, by name.
 */
parts: Array<PartLine>, 
/**
 * Where the person brokers, as noted.
 */
brokers: Array<RecordLine>, 
/**
 * Pairs of communities that share the person, with no brokering noted.
 */
bridges: Array<BridgeLine>, 
/**
 * Memberships and roles that have ended, the last first.
 */
earlier: Array<RecordLine>, 
/**
 * What wants attention about the person.
 */
findings: Array<Finding>, };

/**
 * What a person contributes.
 */
export type PersonContributions = { 
/**
 * How much is noted, and how much of it is recognized; one sentence.
 */
answer: string, 
/**
 * What was contributed, the newest first.
 */
recognitions: Array<RecognitionLine>, 
/**
 * How many there are.
 */
total: number, 
/**
 * What is kept, looked after and given, as other records tell it.
 */
groups: Array<LineGroup>, 
/**
 * A letter for an appraisal, as Markdown.
 */
letter: string, };

/**
 * A person whose page is looked at.
 */
export type PersonRequest = { 
/**
 * The person.
 */
id: string, };

/**
 * Whom a person sponsors.
 */
export type PersonSponsors = { 
/**
 * How many communities, beside the practice figure; one sentence.
 */
answer: string, 
/**
 * The communities sponsored today, by name.
 */
lines: Array<SponsoredLine>, 
/**
 * What became of the voices the person carries, and what of these communities waits for a carrier; one sentence.
 */
voices_said: string, 
/**
 * Those that wait for an answer, the oldest first, then those answered, the newest first.
 */
voices: Array<VoiceLine>, 
/**
 * How many there are.
 */
voices_total: number, 
/**
 * Sponsorships that have ended, the last first.
 */
earlier: Array<RecordLine>, };

/**
 * Projects by where they stand.
 */
export type Pipeline = { 
/**
 * What they say together, one sentence.
 */
answer: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The stages, in the order of a project's way; those it ends at without a result come last.
 */
columns: Array<PipelineColumn>, };

/**
 * A project in the pipeline.
 */
export type PipelineCard = { 
/**
 * The project.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The stage's id.
 */
stage: string, 
/**
 * Its communities; the first leads.
 */
communities: Array<Chip>, 
/**
 * What it asked for and got.
 */
spending: SpendingShape, 
/**
 * Until when it runs, in words; empty where no end is noted.
 */
when: string, 
/**
 * Whether it runs past its end.
 */
late: boolean, };

/**
 * The projects of one stage.
 */
export type PipelineColumn = { 
/**
 * The stage's id.
 */
stage: string, 
/**
 * Whether projects end there without a result.
 */
apart: boolean, 
/**
 * How many there are.
 */
total: number, 
/**
 * What they asked for and got, together.
 */
spending: SpendingShape, 
/**
 * The first of them: by their end, then by name.
 */
cards: Array<PipelineCard>, };

/**
 * How much of the pipeline.
 */
export type PipelineRequest = { 
/**
 * How many projects of a column are wanted at most.
 */
most?: number, };

/**
 * Where a row is.
 */
export type Place = { 
/**
 * Its position in the list; none where no row begins so.
 */
at: number | null, };

/**
 * An import profile: how a set of tables becomes a portfolio.
 */
export type Plan = { 
/**
 * What the profile is called, for example "Kubernetes community tables".
 */
name: string, 
/**
 * What the profile expects and decides, in a sentence or two.
 */
description?: string, 
/**
 * ISO 4217 code for amounts that name no currency; without it the portfolio's own.
 */
currency?: string, 
/**
 * How `04/05/2026` is read; without it the values of the column decide, and where they
 * cannot, the cell is an error.
 */
date_order?: DateOrder, 
/**
 * Values that mean "nothing" in every table, for example `-` or `n/a`.
 */
empty?: Array<string>, 
/**
 * The tables in the order they are read. Rows may refer to records of later rows and tables.
 */
tables: Array<TablePlan>, };

/**
 * A condition on one column; of `is`, `is_not` and `filled` those given must all hold.
 */
export type PlanCondition = { 
/**
 * The column (or a part named by the record's `each`).
 */
column: string, 
/**
 * The value is one of these (`*` allowed).
 */
is?: Array<string>, 
/**
 * The value is none of these (`*` allowed).
 */
is_not?: Array<string>, 
/**
 * The cell is filled (`true`) or empty (`false`).
 */
filled?: boolean, };

/**
 * The portfolio on one page.
 */
export type PortfolioPage = { 
/**
 * What the map says today, one sentence.
 */
headline: string, 
/**
 * The domains, by name.
 */
domains: Array<DomainLine>, 
/**
 * How many communities live.
 */
communities: number, 
/**
 * How many people sponsor one.
 */
sponsors: number, 
/**
 * How many findings there are.
 */
findings_total: number, 
/**
 * The first of them.
 */
findings: Array<Finding>, };

/**
 * Something about a table, a row or a cell.
 */
export type Problem = { 
/**
 * The table.
 */
table: string, 
/**
 * The row as a spreadsheet shows it; the header is 1.
 */
row: number | null, 
/**
 * The column.
 */
column: string | null, 
/**
 * What stands there.
 */
value: string | null, 
/**
 * What is the matter.
 */
reason: string, 
/**
 * What can be done.
 */
remedy: string, 
/**
 * `error`: the row is left out; `note`: something to know.
 */
severity: string, 
/**
 * What sort of problem it is, for example `not-a-choice`.
 */
code: string, 
/**
 * The field of the plan that did not take the value, where translating the value helps.
 */
at: FieldPlace | null, 
/**
 * What the value most likely means.
 */
likely: Likely | null, };

/**
 * A profile that comes with Tilth and fits tables that were read.
 */
export type ProfileOffer = { 
/**
 * By this the command line knows it.
 */
id: string, 
/**
 * The profile, speaking of the tables by their names.
 */
plan: Plan, };

/**
 * The answer of `progress`.
 */
export type Progress = { 
/**
 * The command that is running, if one is.
 */
task: Task | null, };

/**
 * What a project asks of a community.
 */
export type ProjectAsk = { 
/**
 * The ask.
 */
id: string, 
/**
 * What is asked.
 */
what: string, 
/**
 * Of whom.
 */
community: Chip, 
/**
 * The status's id.
 */
status: string, 
/**
 * Whether it is paid for.
 */
funded: boolean, };

/**
 * A community of a project.
 */
export type ProjectCommunity = { 
/**
 * The community.
 */
community: Chip, 
/**
 * Whether it leads.
 */
leads: boolean, 
/**
 * What it took home.
 */
brought: Array<BroughtHome>, };

/**
 * A gap that somebody found.
 */
export type ProjectGap = { 
/**
 * The issue.
 */
issue: Chip, 
/**
 * What it is.
 */
description: string | null, 
/**
 * What not knowing costs.
 */
cost: string | null, };

/**
 * A project as its community sees it.
 */
export type ProjectLine = { 
/**
 * The project.
 */
project: Chip, 
/**
 * The stage's id.
 */
stage: string, 
/**
 * Whether this community leads it.
 */
leads: boolean, 
/**
 * The other communities.
 */
others: Array<Chip>, 
/**
 * What was asked, in words; where no funding is noted, what the project itself asks.
 */
asked: string | null, 
/**
 * How many records of funding there are.
 */
fundings: number, 
/**
 * What was set aside.
 */
allocated: string | null, 
/**
 * What was used.
 */
spent: string | null, 
/**
 * What was given back.
 */
returned: string | null, 
/**
 * Whether it delivered, so that something can have been brought home.
 */
delivered: boolean, 
/**
 * What this community brought home from it.
 */
home: Array<BroughtHome>, 
/**
 * What changed in practice.
 */
change: string | null, };

/**
 * A learning project, from the gap it answers to what people now do differently.
 */
export type ProjectPage = { 
/**
 * How far it has come, one sentence.
 */
answer: string, 
/**
 * The stage's id.
 */
stage: string, 
/**
 * The ids of all stages.
 */
stages: Array<string>, 
/**
 * What it sets out to do.
 */
description: string | null, 
/**
 * The gap that it answers.
 */
gap: ProjectGap | null, 
/**
 * What it made.
 */
results: Array<ProjectResult>, 
/**
 * What people now do differently.
 */
change_in_practice: string | null, 
/**
 * What it asked for and got.
 */
spending: SpendingShape, 
/**
 * What of it is still asked for; none where nothing is.
 */
still: StillAsked | null, 
/**
 * Whether it waits for a word.
 */
waits: boolean, 
/**
 * The money and hours behind that, the newest first.
 */
fundings: Array<FundingLine>, 
/**
 * Its communities and what each took home; the first leads.
 */
communities: Array<ProjectCommunity>, 
/**
 * When it is to be stopped.
 */
stop_if: string | null, 
/**
 * Whether it still can be.
 */
runs: boolean, 
/**
 * The support it has.
 */
logistics: string | null, 
/**
 * Who sponsors it.
 */
sponsor: Chip | null, 
/**
 * What it asks of communities.
 */
asks: Array<ProjectAsk>, 
/**
 * What wants attention.
 */
findings: Array<Finding>, };

/**
 * A project whose page is looked at.
 */
export type ProjectRequest = { 
/**
 * The project.
 */
id: string, };

/**
 * Something a project made.
 */
export type ProjectResult = { 
/**
 * The artifact.
 */
artifact: Chip, 
/**
 * Who keeps it useful.
 */
keeper: Chip | null, };

/**
 * All promises by where they stand.
 */
export type PromiseBoard = { 
/**
 * How both sides stand.
 */
sides: Array<PromiseSide>, 
/**
 * The statuses.
 */
columns: Array<PromiseColumn>, };

/**
 * Which promises.
 */
export type PromiseBoardRequest = { 
/**
 * How many of a column's lane are wanted at most.
 */
most?: number, };

/**
 * What falls due in three months.
 */
export type PromiseCalendar = { 
/**
 * How both sides stand.
 */
sides: Array<PromiseSide>, 
/**
 * The first of what is overdue, the longest first.
 */
overdue: Array<Promised>, 
/**
 * How many are.
 */
overdue_total: number, 
/**
 * The months.
 */
months: Array<PromiseMonth>, 
/**
 * How many open promises have no day.
 */
undated: number, };

/**
 * Which months.
 */
export type PromiseCalendarRequest = { 
/**
 * A day of the first of three months; today's where none is named.
 */
from?: string, 
/**
 * Whether all that is overdue is wanted, and not the first of it only.
 */
all_overdue: boolean, };

/**
 * The promises of one status.
 */
export type PromiseColumn = { 
/**
 * The status's id.
 */
status: string, 
/**
 * The community's, then the organization's.
 */
lanes: Array<PromiseLane>, };

/**
 * A day on which something falls due.
 */
export type PromiseDay = { 
/**
 * The day.
 */
date: string, 
/**
 * How many promises.
 */
total: number, 
/**
 * The first of them.
 */
lines: Array<Promised>, };

/**
 * An entry in the log of a promise.
 */
export type PromiseEntry = { 
/**
 * The entry.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * What was done.
 */
note: string, 
/**
 * Where to see it.
 */
evidence: string | null, 
/**
 * By whom.
 */
by: Chip | null, 
/**
 * −2 to +2.
 */
energy: number | null, };

/**
 * The promises of one status and side.
 */
export type PromiseLane = { 
/**
 * The side's id.
 */
side: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The first of them: what is open by its day, what ended the newest first.
 */
lines: Array<Promised>, };

/**
 * An open commitment.
 */
export type PromiseLine = { 
/**
 * The commitment.
 */
id: string, 
/**
 * What was promised.
 */
promise: string, 
/**
 * The community whose it is, or to which it was made.
 */
community: Chip, 
/**
 * Whose promise it is in particular.
 */
owner: Chip | null, 
/**
 * The status's id.
 */
status: string, 
/**
 * The day on which it falls due.
 */
due: string | null, 
/**
 * Days since then; none where it has not come.
 */
late: number | null, 
/**
 * How often the day was moved.
 */
moved: number, };

/**
 * A month.
 */
export type PromiseMonth = { 
/**
 * Its first day.
 */
first: string, 
/**
 * The days on which something falls due.
 */
days: Array<PromiseDay>, };

/**
 * A due date that was moved.
 */
export type PromiseMove = { 
/**
 * The renegotiation.
 */
id: string, 
/**
 * When that was agreed.
 */
on: string, 
/**
 * The day before.
 */
old: string | null, 
/**
 * The day after.
 */
new: string | null, 
/**
 * Why.
 */
why: string | null, };

/**
 * One promise.
 */
export type PromisePage = { 
/**
 * The promise.
 */
line: Promised, 
/**
 * What it says today, one sentence.
 */
answer: string, 
/**
 * When it is done.
 */
done_when: string | null, 
/**
 * The day it was agreed on.
 */
agreed_on: string | null, 
/**
 * The day on which it would be due again, where it repeats.
 */
again: string | null, 
/**
 * Whether nobody has said yet how it ended.
 */
open: boolean, 
/**
 * Its log, the newest first.
 */
entries: Array<PromiseEntry>, 
/**
 * How its day was moved, the newest first.
 */
moves: Array<PromiseMove>, };

/**
 * A record whose promises are looked at.
 */
export type PromiseRequest = { 
/**
 * Its id.
 */
id: string, };

/**
 * What one side promises.
 */
export type PromiseSide = { 
/**
 * The side's id.
 */
side: string, 
/**
 * How its promises stand, one sentence.
 */
said: string, 
/**
 * The id of what a promise of this side is usually about.
 */
about: string, 
/**
 * How many there are.
 */
total: number, };

/**
 * A promise on one line.
 */
export type Promised = { 
/**
 * The commitment.
 */
id: string, 
/**
 * What is promised.
 */
promise: string, 
/**
 * The side's id.
 */
side: string, 
/**
 * What it is about, in words.
 */
about: string, 
/**
 * The community.
 */
community: Chip | null, 
/**
 * Who looks after it.
 */
owner: Chip | null, 
/**
 * The status's id.
 */
status: string, 
/**
 * Whether its day has passed.
 */
late: boolean, 
/**
 * The day it is due.
 */
due: string | null, 
/**
 * When it is due or how it ended, in words.
 */
when: string, 
/**
 * How its day was moved last.
 */
moved: PromiseMove | null, 
/**
 * How often and by how much it was moved, in words.
 */
slipped: string | null, };

/**
 * The seat that a person is likely to take.
 */
export type ProposedSeat = { 
/**
 * None where nothing is noted that tells.
 */
seat: Seat | null, };

/**
 * An answer in a cell.
 */
export type PulseAnswer = { 
/**
 * The answer.
 */
id: string, 
/**
 * 1 to 5.
 */
score: number | null, 
/**
 * What shows it.
 */
evidence: string | null, };

/**
 * One cell of the table.
 */
export type PulseCell = { 
/**
 * The dimension's id.
 */
row: string, 
/**
 * The mode's id.
 */
mode: string, 
/**
 * Whether it is one to ask first.
 */
first: boolean, 
/**
 * What each round answered.
 */
answers: Array<PulseAnswer | null>, };

/**
 * A round.
 */
export type PulseRound = { 
/**
 * The assessment.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * Who noted it.
 */
by: Chip | null, 
/**
 * How many cells it answers.
 */
answered: number, };

/**
 * Events of a quarter by mode.
 */
export type QuarterLine = { 
/**
 * Its first day.
 */
start: string, 
/**
 * Its name: "Q4 2026".
 */
name: string, 
/**
 * Events of each mode, then those of no noted mode; the oldest first.
 */
events: [Array<Chip>, Array<Chip>, Array<Chip>, Array<Chip>], };

/**
 * A field and what it will hold.
 */
export type ReadLine = { 
/**
 * The field, in words.
 */
label: string, 
/**
 * Its value, in words.
 */
text: string, };

/**
 * Files to read.
 */
export type ReadRequest = { 
/**
 * CSV, XLSX or JSON files.
 */
paths: Array<string>, };

/**
 * A way to read a text, where the field's type alone does not say it.
 */
export type Reader = "text" | "date" | "period_start" | "period_end" | "days" | "number" | "percent" | "money" | "yes_no" | "rating";

/**
 * A reading.
 */
export type ReadingPoint = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * The value.
 */
value: number, 
/**
 * Hours it took.
 */
hours: number | null, 
/**
 * What is said of it.
 */
note: string | null, };

/**
 * A portfolio that was open.
 */
export type Recent = { 
/**
 * Its file.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whose it is.
 */
organization: string, 
/**
 * When it was opened.
 */
opened_at: string, 
/**
 * Whether the file is no longer there. That is looked at while no portfolio is open: a save does not wait for drives
 * on which others lie.
 */
missing: boolean, };

/**
 * A contribution, and where it was recognized.
 */
export type RecognitionLine = { 
/**
 * The record.
 */
id: string, 
/**
 * What was contributed.
 */
contribution: string, 
/**
 * The community.
 */
community: Chip, 
/**
 * The day.
 */
on: string, 
/**
 * The id of where it was recognized.
 */
recognized_in: string, 
/**
 * Whether nobody has recognized it yet.
 */
open: boolean, 
/**
 * What was noted.
 */
note: string | null, };

/**
 * What a person says of the three parts.
 */
export type RecordCheck = { 
/**
 * The community.
 */
id: string, 
/**
 * What is said of each part; parts of which nothing is said are left out.
 */
parts: Array<PartSaid>, };

/**
 * A record on a line.
 */
export type RecordLine = { 
/**
 * The record.
 */
record: Chip, 
/**
 * Who and what belongs to it.
 */
with: Array<Chip>, 
/**
 * How it stands, in words.
 */
said: string, 
/**
 * What somebody wrote of it.
 */
quote: string | null, };

/**
 * A kind and an id.
 */
export type RecordName = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, };

/**
 * A record with everything around it.
 */
export type RecordPage = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * Its fields, then what is worked out for it.
 */
values: Record<string, Cell>, 
/**
 * What refers to it, by kind and field.
 */
links: Array<Links>, 
/**
 * What wants attention about it.
 */
findings: Array<Finding>, };

/**
 * One record that a row becomes, or updates.
 */
export type RecordPlan = { 
/**
 * The kind's id, for example `membership`.
 */
kind: string, 
/**
 * The name other records of this row refer to it by; without it the kind's id.
 */
as?: string, 
/**
 * Makes one record for each item of a cell instead of one for the row.
 */
each?: Each, 
/**
 * Only rows (or items) that meet all of these become this record.
 */
when?: Array<PlanCondition>, 
/**
 * The column that holds the record's id in Tilth, in tables that Tilth wrote itself.
 */
id?: string, 
/**
 * Template of the record's key in the source tables, kept in its `source_key`. The same key
 * is the same record, in this import and in the next.
 */
key?: string, 
/**
 * Fields that identify an existing record which has no key yet. Without a list the text that
 * names the record counts, or the fields of its title and its references if no one text does.
 */
match?: Array<string>, 
/**
 * What happens when no such record exists yet.
 */
missing?: Missing, 
/**
 * What a key that occurs again in this table means.
 */
repeated?: Repeated, 
/**
 * The fields to fill, by the catalog's field id.
 */
fields: { [key in string]: FieldPlan }, };

/**
 * Give and take with an outside party.
 */
export type RelationshipLine = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The party.
 */
party: Chip, 
/**
 * Who looks after it.
 */
steward: Chip | null, 
/**
 * What we give.
 */
give: string | null, 
/**
 * What we take.
 */
take: string | null, };

/**
 * How a page was left.
 */
export type RememberedView = { 
/**
 * What the window kept; null the first time.
 */
view: unknown, };

/**
 * Whether the computer tells what falls due.
 */
export type RemindRequest = { 
/**
 * Whether it does.
 */
on: boolean, };

/**
 * A due date is moved openly.
 */
export type RenegotiateRequest = { 
/**
 * The commitment.
 */
id: string, 
/**
 * The new day, as it was typed.
 */
new_due: string, 
/**
 * Why.
 */
why: string, };

/**
 * What a key that occurs again in one table means.
 */
export type Repeated = "merge" | "number";

/**
 * A report to write.
 */
export type ReportRequest = { 
/**
 * `board_pack`.
 */
kind: string, 
/**
 * `pdf` or `markdown`.
 */
format: string, 
/**
 * `a4` or `letter`.
 */
paper: string, 
/**
 * The file.
 */
path: string, };

/**
 * A backup to bring back.
 */
export type RestoreRequest = { 
/**
 * The backup.
 */
backup: string, 
/**
 * The file to write, which is not there yet.
 */
path: string, };

/**
 * A batch of the history.
 */
export type RevertRequest = { 
/**
 * Its id.
 */
batch: string, };

/**
 * What a review says of a domain.
 */
export type ReviewItemLine = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The domain.
 */
domain: Chip, 
/**
 * How far it matters.
 */
relevance: SaidThen, 
/**
 * How well it is known.
 */
proficiency: SaidThen, 
/**
 * What is done about it.
 */
posture: SaidThen, 
/**
 * What was set aside.
 */
money: string | null, 
/**
 * What was decided.
 */
decision: string | null, 
/**
 * Why.
 */
rationale: string | null, };

/**
 * Another review.
 */
export type ReviewLink = { 
/**
 * The review.
 */
review: Chip, 
/**
 * Its day.
 */
date: string, };

/**
 * What a review said, or will speak of.
 */
export type ReviewPage = { 
/**
 * When it was or is, what it said, and what moved since the review before; in sentences.
 */
answer: string, 
/**
 * Its day.
 */
date: string, 
/**
 * The status's id.
 */
status: string, 
/**
 * Who is or was there, by name.
 */
attendees: Array<Chip>, 
/**
 * What is to be spoken of.
 */
agenda: string | null, 
/**
 * What was said.
 */
minutes: string | null, 
/**
 * The review before.
 */
before: ReviewLink | null, 
/**
 * The review after.
 */
after: ReviewLink | null, 
/**
 * What it says of each domain, by name.
 */
items: Array<ReviewItemLine>, 
/**
 * How many of them were rated otherwise before, or are today; one sentence.
 */
moved: string, 
/**
 * The active domains that it says nothing of.
 */
unspoken: Array<Chip>, 
/**
 * What was decided from its day until the review after.
 */
decisions: Array<DomainDecision>, 
/**
 * What will be on the table, until it is closed.
 */
table: ReviewTable | null, 
/**
 * The one next step.
 */
step: ReviewStep | null, };

/**
 * A review whose page is looked at.
 */
export type ReviewRequest = { 
/**
 * The review.
 */
id: string, };

/**
 * The one thing to do next about a review.
 */
export type ReviewStep = { 
/**
 * Its id.
 */
id: string, 
/**
 * The field to fill in; none where something else is to be done.
 */
field: string | null, 
/**
 * What to do and why.
 */
said: string, };

/**
 * What will be on the table of a review.
 */
export type ReviewTable = { 
/**
 * From which day on changes are told: that of the review before, or the first of the portfolio.
 */
since: string, 
/**
 * What changed since.
 */
changes: Array<Shifted>, 
/**
 * The open promises of both sides that fall due until its day, the one that waits longest first.
 */
promises: Array<Promised>, 
/**
 * How many those are, the shown and the others.
 */
due: number, 
/**
 * How many promises are open, also those without a day.
 */
open: number, };

/**
 * A rhythm: wanted, and kept.
 */
export type Rhythm = { 
/**
 * Days between events.
 */
wanted: number | null, 
/**
 * The last intervals, the oldest first: whether an event was held in each.
 */
held: Array<boolean>, };

/**
 * An event on the time line.
 */
export type RhythmEvent = { 
/**
 * The event.
 */
event: Chip, 
/**
 * Its day.
 */
date: string, 
/**
 * Whether it is still to come.
 */
coming: boolean, 
/**
 * The form's id.
 */
format: string | null, 
/**
 * The mode's id.
 */
mode: string | null, 
/**
 * People who came.
 */
attended: number | null, 
/**
 * How many of them were new.
 */
newcomers: number | null, };

/**
 * Who holds a role.
 */
export type RoleHolder = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The person.
 */
person: Chip, 
/**
 * Since when.
 */
since: string | null, };

/**
 * A record in a list: its cells stand in the order of the requested columns.
 */
export type Row = { 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * Its cells.
 */
cells: Array<Cell>, 
/**
 * Whether it is a promise whose due date has passed.
 */
overdue: boolean, };

/**
 * The findings of one rule that stand under one heading.
 */
export type RuleFindings = { 
/**
 * The heading: their severity, or what was answered to them.
 */
of: 'urgent' | 'attention' | 'note' | 'acted_on' | 'not_now' | 'does_not_apply', 
/**
 * The rule.
 */
rule: string, 
/**
 * How many there are.
 */
total: number, 
/**
 * The first of them.
 */
findings: Array<Finding>, };

/**
 * What one rule sees.
 */
export type RuleLine = { 
/**
 * How many records it sees.
 */
records: number, 
/**
 * The first of what it sees.
 */
first: Finding, };

/**
 * A voice on the page of its community.
 */
export type Said = { 
/**
 * The voice.
 */
voice: VoiceLine, 
/**
 * Whether it wants an answer and has none.
 */
waits: boolean, };

/**
 * What a review said of one thing, and what is said of it otherwise.
 */
export type SaidThen = { 
/**
 * In the review, in words; empty where it said nothing.
 */
then: string, 
/**
 * What the review before said, where that was something else.
 */
before: string | null, 
/**
 * What is said today, where that is something else.
 */
now: string | null, };

/**
 * Which sample.
 */
export type SampleRequest = { 
/**
 * The sector's id; `business` if it is not said, or if the sector is another.
 */
sector?: string, };

/**
 * A list of problems to write.
 */
export type SaveProblemsRequest = { 
/**
 * The tables.
 */
token: string, 
/**
 * What their rows become.
 */
plan: Plan, 
/**
 * The CSV file.
 */
path: string, };

/**
 * A profile to write.
 */
export type SaveProfileRequest = { 
/**
 * What rows become.
 */
plan: Plan, 
/**
 * The file.
 */
path: string, };

/**
 * What was done, and how the portfolio stands now.
 */
export type Saved = { 
/**
 * What was done, in words.
 */
label: string, 
/**
 * The record that was made, if one was.
 */
created: Chip | null, 
/**
 * What takes this back; nothing where nothing was changed.
 */
back: WayBack | null, 
/**
 * How the portfolio stands now.
 */
session: Session, };

/**
 * What was found, the best first.
 */
export type SearchAnswer = { 
/**
 * How many records hold the words.
 */
total: number, 
/**
 * The first of them.
 */
hits: Array<Hit>, 
/**
 * Where no record holds all the words, one sentence: which stand nowhere, and that these hold some of them.
 */
note: string | null, };

/**
 * A search.
 */
export type SearchRequest = { 
/**
 * What is searched for; the last word may be unfinished.
 */
text: string, 
/**
 * How many results are wanted.
 */
limit: number, };

/**
 * From where somebody looks at a portfolio.
 */
export type Seat = "executive" | "leader" | "steward";

/**
 * A person whose seat is asked for.
 */
export type SeatRequest = { 
/**
 * The person.
 */
person: string, };

/**
 * What a row of a list is to begin with.
 */
export type SeekRequest = { 
/**
 * The list; which part of it does not matter.
 */
list: ListRequest, 
/**
 * The beginning of the first column (or of the title, where that is empty); accents and large letters count for nothing.
 */
beginning: string, 
/**
 * The position of the first row that is looked at; after the last one it goes on with the first.
 */
from: number, };

/**
 * How things stand: what is open, and what was open before.
 */
export type Session = { 
/**
 * The version of Tilth.
 */
version: string, 
/**
 * The day, in the computer's time zone.
 */
today: string, 
/**
 * The name under which changes are made.
 */
author: string, 
/**
 * Whether the computer tells what falls due.
 */
reminds: boolean, 
/**
 * The open portfolio.
 */
document: DocumentInfo | null, 
/**
 * What was open, the newest first.
 */
recent: Array<Recent>, };

/**
 * A new value of a field.
 */
export type SetRequest = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was entered.
 */
input: Input, };

/**
 * How a page is left.
 */
export type SetViewRequest = { 
/**
 * The page's name.
 */
page: string, 
/**
 * What the window wants to find again.
 */
view: unknown, };

/**
 * What a cell of the workbook holds from now on.
 */
export type SetWorkbookCell = { 
/**
 * The quality's id.
 */
row: string, 
/**
 * The mode's id.
 */
mode: string, 
/**
 * What is written there; nothing empties it.
 */
text: string, };

/**
 * Somebody says where a promise stands.
 */
export type SettleRequest = { 
/**
 * The commitment.
 */
id: string, 
/**
 * The status's id.
 */
status: string, 
/**
 * A word on it, for the log.
 */
word?: string, 
/**
 * Whether a promise that repeats is made again.
 */
again: boolean, };

/**
 * One change.
 */
export type Shifted = { 
/**
 * The kind's name.
 */
kind: string, 
/**
 * The record.
 */
id: string, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * Whether it can still be opened.
 */
stands: boolean, 
/**
 * `began`, `ended`, or the field that has another value.
 */
what: string, 
/**
 * The value before, in words; empty where there was none.
 */
from: string, 
/**
 * The value after, in words.
 */
to: string, };

/**
 * A person takes a seat: one of the portfolio, or one who is not in it yet, by name.
 */
export type SitRequest = { 
/**
 * The person.
 */
person?: string, 
/**
 * The name of a person to make.
 */
name?: string, 
/**
 * The seat.
 */
seat: Seat, };

/**
 * A column to sort by.
 */
export type Sort = { 
/**
 * The column.
 */
column: string, 
/**
 * The largest first.
 */
descending: boolean, };

/**
 * What was asked for and what came of it.
 */
export type SpendingShape = { 
/**
 * What was asked for.
 */
asked: MeansShape, 
/**
 * What was given.
 */
allocated: MeansShape, 
/**
 * What was used.
 */
spent: MeansShape, 
/**
 * What was given back.
 */
returned: MeansShape, };

/**
 * A sponsor and a community spoke today.
 */
export type SpokeRequest = { 
/**
 * The sponsorship.
 */
sponsorship: string, 
/**
 * What was spoken of.
 */
note?: string, };

/**
 * A community that a person sponsors.
 */
export type SponsoredLine = { 
/**
 * The sponsorship.
 */
id: string, 
/**
 * The community.
 */
community: Chip, 
/**
 * The level's id.
 */
level: string, 
/**
 * Since when.
 */
since: string | null, 
/**
 * When they last spoke, and how often they want to.
 */
spoke: string, 
/**
 * Whether they have not spoken for longer than they want.
 */
overdue: boolean, 
/**
 * What the sponsor promised, in own words.
 */
promise: string | null, 
/**
 * How the promises of the organization to this community stand.
 */
promised: string, 
/**
 * Those that are open, by due date.
 */
open: Array<PromiseLine>, 
/**
 * The supporting conditions that are noted.
 */
conditions: Array<GrantedLine>, 
/**
 * Who follows.
 */
successor: Chip | null, };

/**
 * What a stage needs, what suits it, and what to go easy on.
 */
export type StageAdvice = { 
/**
 * What it needs.
 */
needs: string, 
/**
 * What suits it.
 */
suits: string, 
/**
 * What to go easy on.
 */
easy: string, 
/**
 * Where that is from.
 */
source: string, };

/**
 * A stage that a community came to.
 */
export type StageVisit = { 
/**
 * The record of it.
 */
id: string, 
/**
 * The stage's id.
 */
stage: string, 
/**
 * The day.
 */
on: string, 
/**
 * What showed it.
 */
evidence: string, 
/**
 * Whether it came from a later stage.
 */
back: boolean, };

/**
 * A steward's desk.
 */
export type StewardDesk = { 
/**
 * What is seen, by rule, the most pressing first.
 */
rules: Array<RuleLine>, };

/**
 * A community of a domain.
 */
export type StewardLine = { 
/**
 * The stewardship.
 */
id: string, 
/**
 * The role's id.
 */
role: string, 
/**
 * The community.
 */
community: Chip, 
/**
 * How it meets.
 */
rhythm: Rhythm, 
/**
 * The same in words.
 */
meets: string, 
/**
 * Its first sponsor.
 */
sponsor: Chip | null, 
/**
 * Who coordinates it.
 */
leads: Array<Chip>, };

/**
 * What was asked for and is not granted yet.
 */
export type StillAsked = { 
/**
 * The amount, as it is typed: of several currencies the first.
 */
money: string | null, 
/**
 * The hours.
 */
hours: number | null, 
/**
 * All of it, one sentence.
 */
said: string, };

/**
 * A story of value.
 */
export type StoryLine = { 
/**
 * The story.
 */
id: string, 
/**
 * What was done.
 */
activity: string, 
/**
 * The day.
 */
on: string, 
/**
 * Who tells it.
 */
teller: Chip | null, 
/**
 * What it gave, what was made of it, what came of it, what is now seen differently: what is told of these, with the
 * field's name.
 */
steps: Array<StoryStep>, 
/**
 * The indicator it is paired with.
 */
indicator: Chip | null, 
/**
 * Gross value × attribution × confidence = attributed value, in words; none without a gross value.
 */
attributed: string | null, };

/**
 * A step of a story.
 */
export type StoryStep = { 
/**
 * The field's name.
 */
field: string, 
/**
 * What is told.
 */
text: string, };

/**
 * What the rows of one table become.
 */
export type TablePlan = { 
/**
 * The file's name without its ending, or the sheet's name. `*` is allowed; case does not matter.
 */
table: string, 
/**
 * What a row says, in words.
 */
description?: string, 
/**
 * Only rows that meet all of these are read.
 */
when?: Array<PlanCondition>, 
/**
 * The records a row becomes, in this order; later ones may refer to earlier ones. A record that
 * needs one that was not made is not made either.
 */
records: Array<RecordPlan>, };

/**
 * What an import would do with one table.
 */
export type TablePreview = { 
/**
 * Its name.
 */
table: string, 
/**
 * Its rows.
 */
rows: number, 
/**
 * For each kind its rows speak of.
 */
kinds: Array<KindCount>, 
/**
 * Rows that are left out.
 */
errors: number, 
/**
 * Notes.
 */
notes: number, 
/**
 * Rows of which nothing became a record of its own: they only speak of records that a row before them spoke of.
 */
merged: number, 
/**
 * Filled columns that the plan makes nothing of.
 */
unused: Array<string>, };

/**
 * What is running.
 */
export type Task = { 
/**
 * What it does, in words.
 */
label: string, 
/**
 * How many rows or records are done.
 */
done: number, 
/**
 * Of how many; 0 while that is not known.
 */
total: number, 
/**
 * Whether it stops when it is asked to.
 */
can_cancel: boolean, };

/**
 * A community to ask about a decision.
 */
export type TouchedCommunity = { 
/**
 * The community.
 */
community: Chip, 
/**
 * The id of its role for those domains.
 */
role: string, };

/**
 * Domains that a decision is about.
 */
export type TouchedRequest = { 
/**
 * The domains.
 */
domains: Array<string>, };

/**
 * What a line touches, to be changed before it is logged.
 */
export type Touches = { 
/**
 * The kind of what it can touch.
 */
kind: string, 
/**
 * Whether it can touch several.
 */
many: boolean, 
/**
 * What it touches: as somebody said, or as read from the words.
 */
chips: Array<Chip>, };

/**
 * An event among those of a community.
 */
export type TurnLine = { 
/**
 * The community.
 */
community: Chip, 
/**
 * How far it lies from the one before, beside what is wanted.
 */
said: string, 
/**
 * The event before.
 */
before: EventLine | null, 
/**
 * The event after.
 */
after: EventLine | null, };

/**
 * What happens to a value that cannot be read.
 */
export type Unread = "error" | "note" | "empty";

/**
 * What the field takes as usual.
 */
export type UsualFigure = { 
/**
 * The field of the portfolio that sets another.
 */
field: string, 
/**
 * The figure that holds where it sets none.
 */
usual: number, };

/**
 * The usual practice figures.
 */
export type UsualFigures = { 
/**
 * In the order of the portfolio's fields.
 */
figures: Array<UsualFigure>, };

/**
 * A value and how often it stands.
 */
export type ValueCount = { 
/**
 * The value.
 */
value: string, 
/**
 * How often.
 */
count: number, 
/**
 * What it becomes, in words; none where it cannot be read or is left empty.
 */
read: string | null, };

/**
 * A cycle of value.
 */
export type ValueCycleLine = { 
/**
 * The cycle's id.
 */
cycle: string, 
/**
 * Its indicators, by name.
 */
indicators: Array<IndicatorLine>, 
/**
 * Its stories, the newest first.
 */
stories: Array<StoryLine>, };

/**
 * A page of the open portfolio.
 */
export type ViewRequest = { 
/**
 * The page's name.
 */
page: string, };

/**
 * Something a community said, and what came of it.
 */
export type VoiceLine = { 
/**
 * The voice.
 */
id: string, 
/**
 * What was said, as it is read aloud.
 */
text: string, 
/**
 * The kind's id.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * Who said it.
 */
community: Chip, 
/**
 * Who carries it.
 */
carried_by: Chip | null, 
/**
 * What was answered.
 */
response: string | null, 
/**
 * The day of the answer.
 */
answered_on: string | null, 
/**
 * The status's id.
 */
status: string, 
/**
 * Whether it waits for an answer.
 */
waits: boolean, 
/**
 * Days that it has waited, or had waited when it was answered.
 */
waited: number, };

/**
 * One voice and what came of it.
 */
export type VoicePage = { 
/**
 * How long it waited or waits, one sentence.
 */
answer: string, 
/**
 * What was said.
 */
said: Said, 
/**
 * Who said it; none where nobody gave a name.
 */
by: Chip | null, 
/**
 * The domains it is about.
 */
domains: Array<Chip>, 
/**
 * Whether the answer was given and it is still to be said what came of it.
 */
answered: boolean, 
/**
 * What wants attention.
 */
findings: Array<Finding>, 
/**
 * Who sits here.
 */
me: Chip | null, };

/**
 * A voice whose page is looked at.
 */
export type VoiceRequest = { 
/**
 * The voice.
 */
id: string, };

/**
 * What communities said.
 */
export type Voices = { 
/**
 * How many wait and how long an answer takes, in sentences.
 */
answer: string, 
/**
 * What waits for an answer, the oldest first.
 */
waiting: Array<Said>, 
/**
 * How many wait.
 */
waiting_total: number, 
/**
 * The others, the newest first.
 */
others: Array<Said>, 
/**
 * How many there are.
 */
others_total: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Who sits here.
 */
me: Chip | null, };

/**
 * How many voices.
 */
export type VoicesRequest = { 
/**
 * How many of those that wait, and of the others, are wanted at most.
 */
most?: number, 
/**
 * Whether of those that wait only those are wanted that nobody carries and that are every executive's.
 */
unclaimed: boolean, };

/**
 * How many wait for who sits here.
 */
export type Waiting = { 
/**
 * What only this person can settle: late promises of one's communities, or all that waits for an executive.
 */
count: number, };

/**
 * What takes a change back: the next step on the way back, or the next one forward again.
 */
export type WayBack = "undo" | "redo";

/**
 * The portfolio of one's own to go back to.
 */
export type WayHome = { 
/**
 * Its file.
 */
path: string, 
/**
 * Its name.
 */
name: string, };

/**
 * What an empty cell does to a record that exists already.
 */
export type WhenEmpty = "keep" | "note" | "clear";

/**
 * What happens to a field that is filled already.
 */
export type WhenFilled = "replace" | "keep";

/**
 * The search for who sits here.
 */
export type WhoRequest = { 
/**
 * Words of the name.
 */
text: string, 
/**
 * How many to propose.
 */
limit: number, };

/**
 * An answer to withdraw.
 */
export type WithdrawRequest = { 
/**
 * The record that keeps it.
 */
id: string, };

/**
 * The workbook of who sits here.
 */
export type Workbook = { 
/**
 * Whose it is; nobody's while nobody sits here, and then it is empty.
 */
me: Chip | null, 
/**
 * The nine cells, mode by mode.
 */
cells: Array<WorkbookCell>, };

/**
 * A cell of the workbook.
 */
export type WorkbookCell = { 
/**
 * The quality's id.
 */
row: string, 
/**
 * The mode's id.
 */
mode: string, 
/**
 * What is written there.
 */
text: string, 
/**
 * The day it was written.
 */
on: string | null, };

/**
 * What was written.
 */
export type Written = { 
/**
 * The file or folder.
 */
path: string, 
/**
 * Its bytes; of a folder, the bytes of its files.
 */
bytes: number, 
/**
 * The pages of a report on paper.
 */
pages: number | null, 
/**
 * How many files.
 */
files: number, 
/**
 * The workbook beside a report whose tables are too long for paper.
 */
annex: string | null, };

/** Every command: its request and its answer. */
export interface Commands {
  /** How things stand. */
  session: [Nothing, Session];
  /** Makes a portfolio and opens it. */
  create_portfolio: [CreatePortfolio, Session];
  /** Opens a portfolio. */
  open_portfolio: [PathRequest, Session];
  /** Opens the sample portfolio of a sector. */
  open_sample: [SampleRequest, Session];
  /** Closes the portfolio. */
  close_portfolio: [Nothing, Session];
  /** Writes a copy to another file. */
  save_copy: [PathRequest, PathRequest];
  /** The backups of the open portfolio. */
  backups: [Nothing, Backups];
  /** Makes a backup. */
  back_up: [Nothing, Backups];
  /** Brings a backup back as a new file and opens it. */
  restore: [RestoreRequest, Session];
  /** Takes a portfolio off the list of recent ones. */
  forget_recent: [PathRequest, Session];
  /** Says who uses this computer, and from which seat. */
  sit: [SitRequest, Session];
  /** Searches for who uses this computer. */
  choose_who: [WhoRequest, Array<Known>];
  /** Looks at a past date, or at the present again. */
  look_at: [LookAtRequest, Session];
  /** All kinds with their fields and columns. */
  catalog: [Nothing, Catalog];
  /** A part of the list of a kind. */
  list: [ListRequest, List];
  /** The sentence that the list of a kind opens with. */
  opening: [OpeningRequest, Opening];
  /** The next row of a list whose first column begins so. */
  seek: [SeekRequest, Place];
  /** A record with its links and findings. */
  record: [RecordName, RecordPage];
  /** Searches for a reference. */
  choose: [ChooseRequest, Array<Chip>];
  /** Makes a record. */
  create_record: [CreateRequest, Saved];
  /** Changes one field. */
  set_field: [SetRequest, Saved];
  /** Changes several fields of a record. */
  change_record: [ChangeRequest, Saved];
  /** Removes a record with what belongs to it. */
  remove_record: [RecordName, Saved];
  /** Takes the last change back. */
  undo: [Nothing, Saved];
  /** Makes it again. */
  redo: [Nothing, Saved];
  /** Takes an earlier change back. */
  revert: [RevertRequest, Saved];
  /** Takes back what of an earlier change nothing since stands against. */
  revert_rest: [RevertRequest, Saved];
  /** Who changed what and when. */
  history: [HistoryRequest, History];
  /** Full-text search over all texts. */
  search: [SearchRequest, SearchAnswer];
  /** What wants attention. */
  attention: [AttentionRequest, AttentionPage];
  /** What a line of the log begins with. */
  log_beginning: [LogBeginningRequest, LogBeginning];
  /** What is read from the words of a line before it is logged. */
  read_log: [LogRequest, LogReading];
  /** Logs a line. */
  log: [LogRequest, Saved];
  /** All promises by where they stand. */
  promise_board: [PromiseBoardRequest, PromiseBoard];
  /** What falls due in three months. */
  promise_calendar: [PromiseCalendarRequest, PromiseCalendar];
  /** One promise with its log. */
  promise: [PromiseRequest, PromisePage];
  /** The promises of a community and those made to it. */
  community_promises: [PromiseRequest, CommunityPromises];
  /** Sets money and hours aside for a project. */
  fund_project: [FundRequest, Saved];
  /** Reads the words for a new day back. */
  read_new_day: [NewDayRequest, NewDay];
  /** Moves a due date openly. */
  renegotiate_promise: [RenegotiateRequest, Saved];
  /** Says where a promise stands. */
  settle_promise: [SettleRequest, Saved];
  /** Answers a finding. */
  answer_finding: [AnswerRequest, Saved];
  /** Withdraws an answer. */
  withdraw_answer: [WithdrawRequest, Saved];
  /** The portfolio on one page. */
  portfolio_page: [Nothing, PortfolioPage];
  /** The seat that a person is likely to take. */
  seat_proposed: [SeatRequest, ProposedSeat];
  /** The desk of who sits here. */
  desk: [Nothing, Desk];
  /** How many wait for who sits here. */
  waiting: [Nothing, Waiting];
  /** Lets the computer tell what falls due, or not any more. */
  remind: [RemindRequest, Session];
  /** What changed since a past day. */
  compare: [CompareRequest, Compared];
  /** Notes that a sponsor and a community spoke today. */
  spoke: [SpokeRequest, Saved];
  /** Answers a voice. */
  answer_voice: [AnswerVoiceRequest, Saved];
  /** The communities that a decision about some domains touches. */
  touched_communities: [TouchedRequest, Array<TouchedCommunity>];
  /** Notes a decision with its consultations. */
  enter_decision: [EnterDecision, Saved];
  /** What was decided, and how the communities were asked. */
  decision: [DecisionRequest, DecisionPage];
  /** What a review said, or will speak of. */
  review: [ReviewRequest, ReviewPage];
  /** Projects by where they stand. */
  pipeline: [PipelineRequest, Pipeline];
  /** A project, from the gap it answers to what people now do differently. */
  project: [ProjectRequest, ProjectPage];
  /** What an event was or will be, and what came of it. */
  event: [EventRequest, EventPage];
  /** What communities said. */
  voices: [VoicesRequest, Voices];
  /** One voice and what came of it. */
  voice: [VoiceRequest, VoicePage];
  /** How a page was left. */
  view: [ViewRequest, RememberedView];
  /** Remembers how a page is left. */
  set_view: [SetViewRequest, Nothing];
  /** What records are called now. */
  chips: [ChipsRequest, Chips];
  /** Reads tables and proposes what their rows become. */
  import_read: [ReadRequest, ImportRead];
  /** Counts what an import would do, and lists what it cannot read. */
  import_preview: [ImportRequest, ImportPreview];
  /** How the values of a table's columns are read. */
  import_columns: [ColumnsRequest, ImportColumns];
  /** Imports, as one change that can be undone. */
  import_commit: [CommitRequest, ImportCommit];
  /** Reads a profile. */
  import_load_profile: [PathRequest, Plan];
  /** Writes a profile. */
  import_save_profile: [SaveProfileRequest, PathRequest];
  /** Writes the list of what needs a look. */
  import_save_problems: [SaveProblemsRequest, Written];
  /** What is running. */
  progress: [Nothing, Progress];
  /** Asks what is running to stop. */
  cancel: [Nothing, Nothing];
  /** Writes a report. */
  report: [ReportRequest, Written];
  /** Writes records to files. */
  export: [ExportRequest, Written];
  /** How a community stands, at a glance. */
  community_head: [CommunityRequest, CommunityHead];
  /** The life of a community. */
  community_life: [CommunityRequest, CommunityLife];
  /** The people of a community. */
  community_people: [CommunityRequest, CommunityPeople];
  /** The rhythm of a community. */
  community_rhythm: [CommunityRequest, CommunityRhythm];
  /** What is asked of a community. */
  community_asks: [CommunityRequest, CommunityAsks];
  /** What the organization grants a community. */
  community_conditions: [CommunityRequest, CommunityConditions];
  /** Whether it is a community of practice. */
  community_check: [CommunityRequest, CommunityCheck];
  /** Records what a person says of that. */
  record_check: [RecordCheck, Saved];
  /** Closes a community, with its memory. */
  close_community: [CloseCommunity, Saved];
  /** The learning projects of a community. */
  community_projects: [CommunityRequest, CommunityProjects];
  /** What a community said, and what came of it. */
  community_voices: [CommunityRequest, CommunityVoices];
  /** Notes who carries a voice. */
  carry_voice: [CarryVoice, Saved];
  /** What a community keeps and shares. */
  community_practice: [CommunityRequest, CommunityPractice];
  /** The boundaries of a community. */
  community_boundaries: [CommunityRequest, CommunityBoundaries];
  /** What a community is worth, cycle by cycle. */
  community_value: [CommunityRequest, CommunityValue];
  /** The identity workbook of who sits here. */
  workbook: [Nothing, Workbook];
  /** Writes a cell of it. */
  set_workbook_cell: [SetWorkbookCell, Workbook];
  /** The pulse of a community. */
  community_pulse: [CommunityRequest, CommunityPulse];
  /** Answers a cell in today's round of a community's pulse. */
  answer_pulse: [AnswerPulse, Saved];
  /** The network of communities, outside parties and those who go between them. */
  network: [NetworkRequest, NetworkPage];
  /** What goes across a boundary. */
  boundary_across: [BoundaryRequest, BoundaryAcross];
  /** What the nine questions about a boundary were answered. */
  boundary_cells: [BoundaryRequest, BoundaryCells];
  /** How a domain stands, at a glance. */
  domain_head: [DomainRequest, DomainHead];
  /** The communities of a domain. */
  domain_stewards: [DomainRequest, DomainStewards];
  /** What a domain was given, year by year. */
  domain_money: [DomainRequest, DomainMoney];
  /** The learning projects of a domain. */
  domain_projects: [DomainRequest, Lines];
  /** The issues of a domain. */
  domain_issues: [DomainRequest, Lines];
  /** What was decided in a domain, and whether its communities were asked. */
  domain_decisions: [DomainRequest, DomainDecisions];
  /** The artifacts of a domain. */
  domain_artifacts: [DomainRequest, Lines];
  /** Who holds a domain together. */
  domain_people: [DomainRequest, DomainPeople];
  /** What a domain is part of, and its parts. */
  domain_parts: [DomainRequest, Lines];
  /** The practice figures that hold where the portfolio sets none. */
  usual_figures: [Nothing, UsualFigures];
  /** Where a person belongs. */
  person_communities: [PersonRequest, PersonCommunities];
  /** What a person contributes. */
  person_contributions: [PersonRequest, PersonContributions];
  /** Whom a person sponsors. */
  person_sponsors: [PersonRequest, PersonSponsors];
}
