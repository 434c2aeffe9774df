-- Format 1: records, journal, search.

-- The records: one table for each kind.

CREATE TABLE "portfolio" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "organization" TEXT NOT NULL,
  "sector" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "fiscal_year_start" INTEGER NOT NULL,
  "knowledge_strategy" TEXT,
  "review_every" INTEGER,
  "core_share" INTEGER,
  "active_share" INTEGER,
  "critical_mass" INTEGER,
  "over_extended" INTEGER,
  "sponsor_load" INTEGER,
  "leading_sponsor_load" INTEGER,
  "leadership_load" INTEGER,
  "coordinator_gap" INTEGER,
  "quiet_after" INTEGER,
  "voice_every" INTEGER,
  "answer_within" INTEGER,
  "sponsor_contact_every" INTEGER,
  "artifact_review_every" INTEGER,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;

CREATE TABLE "capability" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "description" TEXT,
  "horizon" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;

CREATE TABLE "domain" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "description" TEXT,
  "key_questions" TEXT,
  "capabilities" TEXT,
  "part_of" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "executive" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "units" TEXT,
  "relevance" INTEGER,
  "relevance_why" TEXT,
  "proficiency" INTEGER,
  "proficiency_target" INTEGER,
  "target_by" TEXT,
  "vulnerability" INTEGER,
  "vulnerability_why" TEXT,
  "posture" TEXT,
  "wave_technology" INTEGER,
  "wave_people" INTEGER,
  "wave_strategy" INTEGER,
  "status" TEXT NOT NULL,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "domain.part_of" ON "domain" ("part_of") WHERE "part_of" IS NOT NULL;
CREATE INDEX "domain.executive" ON "domain" ("executive") WHERE "executive" IS NOT NULL;
CREATE VIEW "domain_capabilities" AS SELECT "domain"."id" AS "domain", "list"."key" AS "position", "list"."value" AS "target" FROM "domain", json_each("domain"."capabilities") AS "list";
CREATE VIEW "domain_units" AS SELECT "domain"."id" AS "domain", "list"."key" AS "position", "list"."value" AS "target" FROM "domain", json_each("domain"."units") AS "list";

CREATE TABLE "allocation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "domain" TEXT NOT NULL REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT NOT NULL,
  "end" TEXT,
  "money_minor" INTEGER,
  "money_currency" TEXT,
  "hours" INTEGER,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "allocation.domain" ON "allocation" ("domain") WHERE "domain" IS NOT NULL;

CREATE TABLE "review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "attendees" TEXT,
  "agenda" TEXT,
  "minutes" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE VIEW "review_attendees" AS SELECT "review"."id" AS "review", "list"."key" AS "position", "list"."value" AS "target" FROM "review", json_each("review"."attendees") AS "list";

CREATE TABLE "review_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "review" TEXT NOT NULL REFERENCES "review" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT NOT NULL REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "relevance" INTEGER,
  "proficiency" INTEGER,
  "posture" TEXT,
  "money_minor" INTEGER,
  "money_currency" TEXT,
  "decision" TEXT,
  "rationale" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "review_item.review" ON "review_item" ("review") WHERE "review" IS NOT NULL;
CREATE INDEX "review_item.domain" ON "review_item" ("domain") WHERE "domain" IS NOT NULL;

CREATE TABLE "community" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "local_term" TEXT,
  "purpose" TEXT,
  "origin" TEXT,
  "ladder" TEXT,
  "formality" TEXT,
  "institutional_core" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "reach" TEXT,
  "medium" TEXT,
  "spans" TEXT,
  "part_of" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "nesting" TEXT,
  "rhythm_wanted" INTEGER,
  "usual_meeting" TEXT,
  "members_core" INTEGER,
  "members_active" INTEGER,
  "members_peripheral" INTEGER,
  "inherited_culture" TEXT,
  "produced_culture" TEXT,
  "newcomer_path" TEXT,
  "tension" TEXT,
  "link" TEXT,
  "closed_on" TEXT,
  "closed_why" TEXT,
  "memory" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "community.institutional_core" ON "community" ("institutional_core") WHERE "institutional_core" IS NOT NULL;
CREATE INDEX "community.part_of" ON "community" ("part_of") WHERE "part_of" IS NOT NULL;

CREATE TABLE "stewardship" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT NOT NULL REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "since" TEXT,
  "until" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "stewardship.community" ON "stewardship" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "stewardship.domain" ON "stewardship" ("domain") WHERE "domain" IS NOT NULL;

CREATE TABLE "stage_change" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stage" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "evidence" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "stage_change.community" ON "stage_change" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "condition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "granted" TEXT NOT NULL,
  "amount" TEXT,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "condition.community" ON "condition" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "communities" TEXT,
  "format" TEXT,
  "activities" TEXT,
  "mode" TEXT,
  "attended" INTEGER,
  "newcomers" INTEGER,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE VIEW "event_communities" AS SELECT "event"."id" AS "event", "list"."key" AS "position", "list"."value" AS "target" FROM "event", json_each("event"."communities") AS "list";

CREATE TABLE "artifact" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "description" TEXT,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "link" TEXT,
  "keeper" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "review_every" INTEGER,
  "reviewed_on" TEXT,
  "used_by" TEXT,
  "boundary_use" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "artifact.community" ON "artifact" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "artifact.domain" ON "artifact" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "artifact.keeper" ON "artifact" ("keeper") WHERE "keeper" IS NOT NULL;
CREATE VIEW "artifact_used_by" AS SELECT "artifact"."id" AS "artifact", "list"."key" AS "position", "list"."value" AS "target" FROM "artifact", json_each("artifact"."used_by") AS "list";

CREATE TABLE "help_request" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "what" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "asked_by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "offered_by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "introduced_by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "outcome" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "help_request.community" ON "help_request" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "help_request.asked_by" ON "help_request" ("asked_by") WHERE "asked_by" IS NOT NULL;
CREATE INDEX "help_request.offered_by" ON "help_request" ("offered_by") WHERE "offered_by" IS NOT NULL;
CREATE INDEX "help_request.introduced_by" ON "help_request" ("introduced_by") WHERE "introduced_by" IS NOT NULL;

CREATE TABLE "person" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "handle" TEXT,
  "email" TEXT,
  "title" TEXT,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "home_base" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "person.unit" ON "person" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "person.home_base" ON "person" ("home_base") WHERE "home_base" IS NOT NULL;

CREATE TABLE "unit" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "part_of" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "unit.part_of" ON "unit" ("part_of") WHERE "part_of" IS NOT NULL;

CREATE TABLE "outside_party" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;

CREATE TABLE "membership" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT,
  "trajectory" TEXT,
  "since" TEXT,
  "until" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "membership.person" ON "membership" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "membership.community" ON "membership" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "leadership" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "since" TEXT,
  "until" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "leadership.person" ON "leadership" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "leadership.community" ON "leadership" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "sponsorship" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT NOT NULL,
  "since" TEXT,
  "until" TEXT,
  "successor" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "contact_every" INTEGER,
  "promise" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "sponsorship.person" ON "sponsorship" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "sponsorship.community" ON "sponsorship" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "sponsorship.successor" ON "sponsorship" ("successor") WHERE "successor" IS NOT NULL;

CREATE TABLE "touchpoint" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "sponsorship" TEXT NOT NULL REFERENCES "sponsorship" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "medium" TEXT,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "touchpoint.sponsorship" ON "touchpoint" ("sponsorship") WHERE "sponsorship" IS NOT NULL;

CREATE TABLE "recognition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "contribution" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "recognized_in" TEXT NOT NULL,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "recognition.person" ON "recognition" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "recognition.community" ON "recognition" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "commitment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "promise" TEXT NOT NULL,
  "side" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "done_when" TEXT,
  "agreed_on" TEXT,
  "due" TEXT,
  "repeats_every" INTEGER,
  "status" TEXT NOT NULL,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "commitment.community" ON "commitment" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "commitment.domain" ON "commitment" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "commitment.owner" ON "commitment" ("owner") WHERE "owner" IS NOT NULL;

CREATE TABLE "renegotiation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "commitment" TEXT NOT NULL REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "old_due" TEXT,
  "new_due" TEXT,
  "why" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "renegotiation.commitment" ON "renegotiation" ("commitment") WHERE "commitment" IS NOT NULL;

CREATE TABLE "commitment_entry" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "commitment" TEXT NOT NULL REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "evidence" TEXT,
  "by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "energy" INTEGER,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "commitment_entry.commitment" ON "commitment_entry" ("commitment") WHERE "commitment" IS NOT NULL;
CREATE INDEX "commitment_entry.by" ON "commitment_entry" ("by") WHERE "by" IS NOT NULL;

CREATE TABLE "issue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "kind" TEXT NOT NULL,
  "cost_of_not_knowing" TEXT,
  "raised_by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "issue.domain" ON "issue" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "issue.community" ON "issue" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "issue.raised_by" ON "issue" ("raised_by") WHERE "raised_by" IS NOT NULL;

CREATE TABLE "project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "communities" TEXT,
  "domains" TEXT,
  "issue" TEXT REFERENCES "issue" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "description" TEXT,
  "stage" TEXT NOT NULL,
  "requested_minor" INTEGER,
  "requested_currency" TEXT,
  "hours" INTEGER,
  "start" TEXT,
  "end" TEXT,
  "stop_if" TEXT,
  "logistics" TEXT,
  "sponsor" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "link" TEXT,
  "results" TEXT,
  "change_in_practice" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "project.issue" ON "project" ("issue") WHERE "issue" IS NOT NULL;
CREATE INDEX "project.sponsor" ON "project" ("sponsor") WHERE "sponsor" IS NOT NULL;
CREATE VIEW "project_communities" AS SELECT "project"."id" AS "project", "list"."key" AS "position", "list"."value" AS "target" FROM "project", json_each("project"."communities") AS "list";
CREATE VIEW "project_domains" AS SELECT "project"."id" AS "project", "list"."key" AS "position", "list"."value" AS "target" FROM "project", json_each("project"."domains") AS "list";
CREATE VIEW "project_results" AS SELECT "project"."id" AS "project", "list"."key" AS "position", "list"."value" AS "target" FROM "project", json_each("project"."results") AS "list";

CREATE TABLE "home_bringing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "project" TEXT NOT NULL REFERENCES "project" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "what" TEXT NOT NULL,
  "on" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "home_bringing.project" ON "home_bringing" ("project") WHERE "project" IS NOT NULL;
CREATE INDEX "home_bringing.community" ON "home_bringing" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "funding" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "on" TEXT,
  "project" TEXT REFERENCES "project" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "money_minor" INTEGER,
  "money_currency" TEXT,
  "hours" INTEGER,
  "person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "outside_party" TEXT REFERENCES "outside_party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "funding.project" ON "funding" ("project") WHERE "project" IS NOT NULL;
CREATE INDEX "funding.community" ON "funding" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "funding.domain" ON "funding" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "funding.person" ON "funding" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "funding.unit" ON "funding" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "funding.outside_party" ON "funding" ("outside_party") WHERE "outside_party" IS NOT NULL;
CREATE INDEX "funding.decision" ON "funding" ("decision") WHERE "decision" IS NOT NULL;

CREATE TABLE "ask" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "what" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "project" TEXT REFERENCES "project" ("id") DEFERRABLE INITIALLY DEFERRED,
  "origin" TEXT NOT NULL,
  "size" TEXT,
  "only_they_can" INTEGER,
  "funded" INTEGER,
  "supported" INTEGER,
  "status" TEXT NOT NULL,
  "on" TEXT,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "ask.community" ON "ask" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "ask.from_unit" ON "ask" ("from_unit") WHERE "from_unit" IS NOT NULL;
CREATE INDEX "ask.from_person" ON "ask" ("from_person") WHERE "from_person" IS NOT NULL;
CREATE INDEX "ask.project" ON "ask" ("project") WHERE "project" IS NOT NULL;

CREATE TABLE "energy_rating" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "ask" TEXT NOT NULL REFERENCES "ask" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "energy" INTEGER NOT NULL,
  "by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "energy_rating.ask" ON "energy_rating" ("ask") WHERE "ask" IS NOT NULL;
CREATE INDEX "energy_rating.by" ON "energy_rating" ("by") WHERE "by" IS NOT NULL;

CREATE TABLE "decision" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "decided_by_person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decided_by_unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domains" TEXT,
  "summary" TEXT,
  "turned_out" TEXT,
  "hindsight" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "decision.decided_by_person" ON "decision" ("decided_by_person") WHERE "decided_by_person" IS NOT NULL;
CREATE INDEX "decision.decided_by_unit" ON "decision" ("decided_by_unit") WHERE "decided_by_unit" IS NOT NULL;
CREATE VIEW "decision_domains" AS SELECT "decision"."id" AS "decision", "list"."key" AS "position", "list"."value" AS "target" FROM "decision", json_each("decision"."domains") AS "list";

CREATE TABLE "consultation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "decision" TEXT NOT NULL REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "asked" TEXT NOT NULL,
  "on" TEXT,
  "how" TEXT,
  "reaction" TEXT,
  "said" TEXT,
  "effect" TEXT,
  "reason" TEXT,
  "told_back_on" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "consultation.decision" ON "consultation" ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX "consultation.community" ON "consultation" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "voice" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "text" TEXT NOT NULL,
  "subject" TEXT,
  "kind" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domains" TEXT,
  "carried_by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "response" TEXT,
  "answered_on" TEXT,
  "status" TEXT NOT NULL,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "voice.community" ON "voice" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "voice.by" ON "voice" ("by") WHERE "by" IS NOT NULL;
CREATE INDEX "voice.carried_by" ON "voice" ("carried_by") WHERE "carried_by" IS NOT NULL;
CREATE VIEW "voice_domains" AS SELECT "voice"."id" AS "voice", "list"."key" AS "position", "list"."value" AS "target" FROM "voice", json_each("voice"."domains") AS "list";

CREATE TABLE "indicator" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "cycle" TEXT NOT NULL,
  "unit_of_measure" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "indicator.community" ON "indicator" ("community") WHERE "community" IS NOT NULL;

CREATE TABLE "reading" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "indicator" TEXT NOT NULL REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "collecting_hours" REAL,
  "note" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "reading.indicator" ON "reading" ("indicator") WHERE "indicator" IS NOT NULL;

CREATE TABLE "value_story" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "teller" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "resource" TEXT,
  "use_made" TEXT,
  "result" TEXT,
  "reframing" TEXT,
  "gross_value_minor" INTEGER,
  "gross_value_currency" TEXT,
  "attribution" INTEGER,
  "confidence" INTEGER,
  "indicator" TEXT REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "value_story.community" ON "value_story" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "value_story.domain" ON "value_story" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "value_story.teller" ON "value_story" ("teller") WHERE "teller" IS NOT NULL;
CREATE INDEX "value_story.indicator" ON "value_story" ("indicator") WHERE "indicator" IS NOT NULL;

CREATE TABLE "boundary" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "other_community" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "outside_party" TEXT REFERENCES "outside_party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "why" TEXT,
  "tension" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "boundary.community" ON "boundary" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "boundary.other_community" ON "boundary" ("other_community") WHERE "other_community" IS NOT NULL;
CREATE INDEX "boundary.outside_party" ON "boundary" ("outside_party") WHERE "outside_party" IS NOT NULL;

CREATE TABLE "brokering" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "boundary" TEXT NOT NULL REFERENCES "boundary" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "with" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "since" TEXT,
  "until" TEXT,
  "value_noticed" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "brokering.person" ON "brokering" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "brokering.boundary" ON "brokering" ("boundary") WHERE "boundary" IS NOT NULL;
CREATE INDEX "brokering.with" ON "brokering" ("with") WHERE "with" IS NOT NULL;

CREATE TABLE "boundary_activity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "boundary" TEXT NOT NULL REFERENCES "boundary" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "came_back" TEXT,
  "brought_home" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "boundary_activity.boundary" ON "boundary_activity" ("boundary") WHERE "boundary" IS NOT NULL;

CREATE TABLE "relationship" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "community" TEXT NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "outside_party" TEXT NOT NULL REFERENCES "outside_party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "steward" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "we_give" TEXT,
  "we_take" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "relationship.community" ON "relationship" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "relationship.outside_party" ON "relationship" ("outside_party") WHERE "outside_party" IS NOT NULL;
CREATE INDEX "relationship.steward" ON "relationship" ("steward") WHERE "steward" IS NOT NULL;

CREATE TABLE "assessment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "framework" TEXT NOT NULL,
  "community" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "boundary" TEXT REFERENCES "boundary" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "private" INTEGER,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "assessment.community" ON "assessment" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "assessment.boundary" ON "assessment" ("boundary") WHERE "boundary" IS NOT NULL;
CREATE INDEX "assessment.person" ON "assessment" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "assessment.by" ON "assessment" ("by") WHERE "by" IS NOT NULL;

CREATE TABLE "answer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "assessment" TEXT NOT NULL REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "row" TEXT NOT NULL,
  "column" TEXT,
  "score" INTEGER,
  "evidence" TEXT,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "answer.assessment" ON "answer" ("assessment") WHERE "assessment" IS NOT NULL;

CREATE TABLE "finding_answer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "seen" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "until" TEXT,
  "because" TEXT,
  "by" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "rule" TEXT NOT NULL,
  "portfolio" TEXT REFERENCES "portfolio" ("id") DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" ("id") DEFERRABLE INITIALLY DEFERRED,
  "community" TEXT REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "sponsorship" TEXT REFERENCES "sponsorship" ("id") DEFERRABLE INITIALLY DEFERRED,
  "commitment" TEXT REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "project" TEXT REFERENCES "project" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ask" TEXT REFERENCES "ask" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "consultation" TEXT REFERENCES "consultation" ("id") DEFERRABLE INITIALLY DEFERRED,
  "voice" TEXT REFERENCES "voice" ("id") DEFERRABLE INITIALLY DEFERRED,
  "artifact" TEXT REFERENCES "artifact" ("id") DEFERRABLE INITIALLY DEFERRED,
  "help_request" TEXT REFERENCES "help_request" ("id") DEFERRABLE INITIALLY DEFERRED,
  "boundary" TEXT REFERENCES "boundary" ("id") DEFERRABLE INITIALLY DEFERRED,
  "brokering" TEXT REFERENCES "brokering" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_key" TEXT,
  "tags" TEXT,
  "created" TEXT NOT NULL,
  "updated" TEXT NOT NULL
) STRICT;
CREATE INDEX "finding_answer.by" ON "finding_answer" ("by") WHERE "by" IS NOT NULL;
CREATE INDEX "finding_answer.portfolio" ON "finding_answer" ("portfolio") WHERE "portfolio" IS NOT NULL;
CREATE INDEX "finding_answer.domain" ON "finding_answer" ("domain") WHERE "domain" IS NOT NULL;
CREATE INDEX "finding_answer.community" ON "finding_answer" ("community") WHERE "community" IS NOT NULL;
CREATE INDEX "finding_answer.person" ON "finding_answer" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "finding_answer.sponsorship" ON "finding_answer" ("sponsorship") WHERE "sponsorship" IS NOT NULL;
CREATE INDEX "finding_answer.commitment" ON "finding_answer" ("commitment") WHERE "commitment" IS NOT NULL;
CREATE INDEX "finding_answer.project" ON "finding_answer" ("project") WHERE "project" IS NOT NULL;
CREATE INDEX "finding_answer.ask" ON "finding_answer" ("ask") WHERE "ask" IS NOT NULL;
CREATE INDEX "finding_answer.decision" ON "finding_answer" ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX "finding_answer.consultation" ON "finding_answer" ("consultation") WHERE "consultation" IS NOT NULL;
CREATE INDEX "finding_answer.voice" ON "finding_answer" ("voice") WHERE "voice" IS NOT NULL;
CREATE INDEX "finding_answer.artifact" ON "finding_answer" ("artifact") WHERE "artifact" IS NOT NULL;
CREATE INDEX "finding_answer.help_request" ON "finding_answer" ("help_request") WHERE "help_request" IS NOT NULL;
CREATE INDEX "finding_answer.boundary" ON "finding_answer" ("boundary") WHERE "boundary" IS NOT NULL;
CREATE INDEX "finding_answer.brokering" ON "finding_answer" ("brokering") WHERE "brokering" IS NOT NULL;

-- The journal: one row for each batch, in the order in which they were made.
CREATE TABLE "batch" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "label" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "undoes" TEXT REFERENCES "batch" ("id"),
  "changes" INTEGER NOT NULL
) STRICT;
CREATE INDEX "batch_undoes" ON "batch" ("undoes") WHERE "undoes" IS NOT NULL;

-- What each batch changed. `old` and `new` are JSON: a record of `op` create or remove, a value of `op` set.
CREATE TABLE "change" (
  "batch" INTEGER NOT NULL REFERENCES "batch" ("seq"),
  "position" INTEGER NOT NULL,
  "op" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "record" TEXT NOT NULL,
  "field" TEXT,
  "old" TEXT,
  "new" TEXT,
  PRIMARY KEY ("batch", "position")
) STRICT, WITHOUT ROWID;
CREATE INDEX "change_record" ON "change" ("record");

-- Full-text search: the words of each record, without the text itself. `search_record` says which record a row is.
CREATE VIRTUAL TABLE "search" USING fts5 (
  "title", "body",
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2'
);
-- Words are gathered in memory up to so many bytes before they are written: an import makes a few large parts of the
-- index, not hundreds of small ones that must be merged.
INSERT INTO "search" ("search", "rank") VALUES ('hashsize', 16777216);
CREATE TABLE "search_record" (
  "row" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "record" TEXT NOT NULL UNIQUE,
  "digest" INTEGER NOT NULL
) STRICT;
