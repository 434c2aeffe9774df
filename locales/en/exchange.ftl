# Tables in and out: what is the matter with a row, why a file or a profile was refused, and the words by which a
# column finds its field.

## What is the matter with a cell, a row or a table. `.remedy` says what can be done.

import-ragged = The row has { $found } cells, the header row has { $expected }.
    .remedy = Put a cell with a separator in it into quotes, or fill the row up; then read the file again.
import-no-rows = The table has a header row and no rows below it.
    .remedy = Look whether this is the right table; nothing can be made of it.
import-formulas =
    { $count ->
        [one] One cell holds a formula; its last calculated value was read.
       *[other] { $count } cells hold formulas; their last calculated values were read.
    }
    .remedy = Open the workbook once and save it, so that the values are fresh.
import-guessed-encoding = The file does not say how its letters are encoded; it was read as { $encoding }.
    .remedy = If accents look wrong, save the table as CSV UTF-8 and read it again.
import-cell-error = The spreadsheet shows an error here; the cell was read as empty.
    .remedy = Mend the formula in the spreadsheet, or type the value.
import-no-column = The table has no column “{ $column }”. None of its rows was read.
    .remedy = Choose another column for the field, or take the field out of the profile.
import-no-column-but = The table has no column “{ $column }”; the nearest is “{ $nearest }”. None of its rows was read.
    .remedy = Choose “{ $nearest }” if it is meant, or take the field out of the profile.
import-not-in-plan = The profile says nothing about this table; it was left alone.
    .remedy = Choose what its rows become, or leave it.
import-not-given = The profile speaks of this table, which is not among the files.
    .remedy = Add the file, or go on without it.
import-not-a-date = This is no date.
    .remedy = Write it as 2026-11-19, or translate the value.
import-ambiguous-date = The day and the month could stand either way round, and nothing in the column decides it.
    .remedy = Say in the profile whether the day or the month comes first.
import-not-money = This is no amount.
    .remedy = Write it as 1,250.00 with or without a currency, or have the value left empty.
import-money-range = These are two amounts; a field holds one.
    .remedy = Write the one that was asked or granted, or have the value left empty.
import-money-abbreviated = The amount is abbreviated, and abbreviations do not mean the same everywhere.
    .remedy = Write the amount out: 1,500,000.
import-ambiguous-number = The mark could group thousands or part decimals.
    .remedy = Write 1234 or 1.2340, or translate the value.
import-too-precise = The amount has more decimals than its currency.
    .remedy = Round it in the table.
import-not-a-frequency = This names no interval between two meetings.
    .remedy = Translate the value to a number of days.
import-not-a-number = This is no number that the field takes.
    .remedy = Write digits only, or translate the value.
import-not-a-percent = This is no share of a hundred.
    .remedy = Write it as 50%, or translate the value.
import-ambiguous-percent = This could be hundredths or parts of one, and nothing in the column decides it: 1 is one percent, or all of it.
    .remedy = Write it with its sign, 1% or 100%, or translate the value.
import-not-yes-no = This is neither yes nor no.
    .remedy = Translate the value to yes or no.
import-not-a-rating = This is no rating from 1 to 5.
    .remedy = Translate the value to a number from 1 to 5.
import-not-a-choice = The field takes one of: { $choices }.
    .remedy = Translate the value to one of them, or have it left empty.
import-no-pattern = The value has not the shape “{ $pattern }”.
    .remedy = Mend the cell, or add a pattern to the profile.
import-left-empty = The profile leaves this value empty.
    .remedy = Nothing to do, unless the value says something after all.
import-empty-cell = The cell is empty.
    .remedy = Fill it in the table, or later in the record.
import-nobody = There is no { $kind } of this key or name.
    .remedy = Mend the name, add the table that holds it, or have missing ones created.
import-several = { $count } records of the kind { $kind } have this key or name.
    .remedy = Give one of them another name, or look it up by its key.
import-needs = A new { $kind } needs: { $field }.
    .remedy = Fill the cell, or give the field a column or a default in the profile.
import-no-key = The row has no key for its { $kind }.
    .remedy = Fill the columns that the key is made of.
import-not-an-id = This is no id that Tilth writes.
    .remedy = Leave the id columns of an export as they are; a new row has none.
import-frozen = The review is closed, and what it said stays.
    .remedy = Reopen the review first, or leave the row out.
import-cannot-combine = Several rows speak about this record, and their values do not go together.
    .remedy = Give them in one currency, or let one row decide.
import-refused = { $field } of { $kind }: { $why }
    .remedy = Mend the cell, or leave the field out of the profile.

## What is proposed where a table says only half of it

suggested-closed-why = “{ $column }” says so in its table, which does not say when.

## Why a file was refused as a whole

error-file-unopened = { $file } cannot be read: { $reason }. Is it still there, and may you open it?
error-file-empty = { $file } is empty. Choose a file that has a header row and rows.
error-file-format = { $file } is neither a text table nor an XLSX workbook nor JSON. Save it as CSV or XLSX and try again.
error-file-undecodable = { $file } says it is { $encoding }, but from line { $line } on it is not. Save it anew as CSV UTF-8.
error-too-many-bytes = { $place } is larger than { $megabytes } MB. Split the table, or leave out what you do not need.
error-too-many-inflated-bytes = { $place } unpacks to more than { $megabytes } MB, which no table needs. Reading stopped there; ask whoever sent it.
error-too-many-rows = { $place } goes beyond { $limit } rows. Split the table, or delete what stands far below it.
error-too-many-columns = { $place } goes beyond { $limit } columns. Delete the columns that are not needed, also those far to the right.
error-too-many-cells = { $place } has more than { $limit } filled cells. Split the table.
error-too-many-sheets = { $place } has more than { $limit } sheets. Keep those you want to import.
error-too-much-nesting = { $place } nests lists and objects more than { $limit } deep. A table is a list of objects.
error-cell-too-long = { $table }, row { $row }, column { $column }: the cell has more than { $kilobytes } kB. Shorten it, or see whether a quote before it is never closed.
error-open-quote = { $table }: a quote is opened and never closed, and swallows the rest of the table from row { $row } on. Close it, or double quotes inside a text.
error-duplicate-header = { $table }: the columns { $first } and { $second } are both called “{ $column }”. Rename one of them.
error-broken-workbook = { $file } is no sound XLSX workbook: { $reason }. Open it in a spreadsheet and save it anew.
error-broken-json = { $file } is no sound JSON at line { $line }, column { $column }: { $reason }.
error-no-table = { $file } holds no table. JSON has to be a list of objects, or an object of such lists.
error-newer-export = { $file } was written by a newer Tilth (format { $version }). Update Tilth to read it.
error-bad-record = { $table }, record { $record }: { $reason }.
error-unwritten = The { $format } file could not be made: { $reason }.

## Why a profile was refused

profile-place =
    { $line ->
        [0] The profile ({ $place })
       *[other] Line { $line } of the profile
    }
profile-nearest =
    { $near ->
        [some] { " " }Did you mean “{ $nearest }”?
       *[none] { "" }
    }

error-profile-syntax = Line { $line } of the profile cannot be read: { $reason }.
error-profile-unknown-key = { profile-place } says “{ $name }”, which means nothing there.{ profile-nearest }
error-profile-unknown-word = { profile-place } says “{ $name }”, which is none of the words for it.{ profile-nearest }
error-profile-unknown-kind = { profile-place } names the kind “{ $name }”, which there is not.{ profile-nearest }
error-profile-unknown-field = { profile-place } names the field “{ $name }”, which the kind has not.{ profile-nearest }
error-profile-unknown-choice = { profile-place } says “{ $name }”, which the field does not offer.{ profile-nearest }
error-profile-unknown-record = { profile-place } refers to “{ $name }”, which no earlier record of the row is called.{ profile-nearest }
error-profile-unknown-part = { profile-place } wants the part “{ $name }”, which the pattern does not name.{ profile-nearest }
error-profile-twice-named = { profile-place } calls a second record of the row “{ $name }”. Give one of them another name with “as”.
error-profile-no-source = { profile-place }: { $name } takes its value from exactly one of column, text and record.
error-profile-bad-template = { profile-place }: in “{ $name }” a brace or bracket is opened and not closed, or the other way round.
error-profile-bad-pattern = { profile-place }: the pattern “{ $name }” needs named parts in braces, with something between two of them.
error-profile-bad-value = { profile-place }: the field { $nearest } cannot have the value “{ $name }”.
error-profile-no-name = { profile-place }: what { $name } refers to has no name of its own. Look it up by its key.

## The words by which tables and columns are matched, separated by commas; the words of kinds and fields count as well.

match-kind-artifact = subproject, asset, document, tool
match-kind-ask = request, task, team ask
match-kind-commitment = promise, pledge
match-kind-community = group, team, sig, working group, guild, chapter, club, network, circle
match-kind-decision = resolution
match-kind-domain = topic, subject, area, knowledge area
match-kind-event = meeting, session, gathering
match-kind-funding = budget, grant, money
match-kind-issue = problem
match-kind-leadership = lead, leader, chair
match-kind-membership = member, lead, role, roster
match-kind-outside_party = partner, supplier, customer, university
match-kind-person = people, user, contact, employee, staff
match-kind-project = goal, initiative, enhancement, proposal
match-kind-sponsorship = sponsor, champion, liaison
match-kind-unit = company, department, organization, division, employer
match-kind-voice = answer, feedback, comment, survey

match-field-agreed_on = agreed, since
match-field-attended = attendees, participants, attendance
match-field-carried_by = carried by
match-field-closed_on = closed, archived on, archived, disbanded, dissolved
match-field-community = group, team, sig, chapter, guild
match-field-date = day, when, held on
match-field-description = summary, details, about, abstract
match-field-due = deadline, due date
match-field-email = mail, e-mail address
match-field-end = until, finish
match-field-handle = github, login, username, user, nick
match-field-link = url, website, web, mailing list, tracking issue
match-field-local_term = type, kind
match-field-money = amount, cost, budget, price, sum
match-field-name = title, label, summary
match-field-note = notes, comment, remarks, purpose, entry
match-field-on = date, day, when, period, year
match-field-owner = responsible, assignee
match-field-part_of = parent, subteam of, belongs to
match-field-person = name, member, lead, who
match-field-project = goal, initiative
match-field-promise = commitment, what
match-field-purpose = mission, charter, aim, description, about
match-field-requested = cost, amount, budget
match-field-rhythm_wanted = frequency, cadence, rhythm, meets
match-field-role = position, function
match-field-size = support level, effort
match-field-source_key = key, number, id, code
match-field-sponsor = champion, executive sponsor
match-field-start = from, begin, period, year
match-field-stage = status, state
match-field-status = state
match-field-subject = question, topic
match-field-text = answer, comment, statement
match-field-title = entry, name
match-field-unit = company, department, organization, employer, affiliation
match-field-usual_meeting = meeting time
match-field-what = ask, task, goal

match-choice-leadership_role-coordinator = chair, lead, leader, co-chair, organizer, coordinator
match-choice-leadership_role-documenter = scribe, librarian, editor
match-choice-leadership_role-facilitator = moderator, host
match-choice-leadership_role-networker = liaison, ambassador
match-choice-leadership_role-thought_leader = tech lead, technical lead, expert, architect
match-choice-trajectory-alumnus = alumnus, alumna, emeritus, emeritus lead, former, retired
match-choice-trajectory-insider = member, active
match-choice-project_stage-active = accepted, in progress, ongoing, started
match-choice-project_stage-declined = not accepted, rejected
match-choice-project_stage-delivered = done, completed, finished
match-choice-project_stage-proposed = submitted, requested, draft
match-choice-commitment_status-kept = done, completed, fulfilled
match-choice-commitment_status-under_way = in progress, started, ongoing
match-choice-commitment_status-dropped = cancelled, abandoned
