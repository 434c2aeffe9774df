# Words of the pages: welcome, portfolio, attention, import, reports.

## Numbers in sentences

ui-number =
    { $count ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
       *[other] { $shown }
    }
ui-days =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }
ui-days-short = { $count } d

## Portfolio: the map

ui-portfolio-domains =
    { $count ->
        [one] { $shown } domain
       *[other] { $shown } domains
    }{ $retired ->
        [0] { "" }
       *[other] { " " }and { $besides } retired
    }
ui-portfolio-communities =
    { $count ->
        [one] { $shown } community
       *[other] { $shown } communities
    }
ui-portfolio-sponsors =
    { $count ->
        [one] { $shown } sponsor
       *[other] { $shown } sponsors
    }
ui-unrated = Rate the first three: how much each matters to the strategy, and how well we know it today. The map draws itself from there, and shows what matters more than we know.
ui-unrated-past = On that day nobody had said how much a domain matters, or how well it was known.
ui-map = Portfolio map
ui-map-legend = Stages, to narrow by
ui-map-all = All stages
ui-stage-none = No stage noted
ui-map-area = Area: hours
ui-map-table = Table
ui-map-zone = Matters more than we know
ui-map-rows = Rows: relevance to the strategy.
ui-map-folded = None stands at { $ratings }.
ui-map-columns = proficiency today, with an arrow to the target
ui-map-cell = Relevance { $relevance }, proficiency { $proficiency }
ui-map-mark =
    { $name }: relevance { $relevance }, proficiency { $proficiency }{ $target ->
        [0] { "" }
       *[other] , wanted { $target }
    }{ $stage ->
        [none] { "" }
       *[other] , { $stage }
    }{ $hours ->
        [0] { "" }
       *[other] , { $shown } hours
    }
ui-rate = { $field } of { $name }
ui-rate-scale = 1 is least, 5 most. Each rating is saved as you choose it.
ui-rate-next = Rate the next three
ui-rate-see = See the map
ui-rate-others = Take three others
ui-rate-left = Domains without both ratings are not on the map.
ui-rate-some =
    { $count ->
        [one] Rate it
       *[other] Rate { $number } of them
    }
ui-rate-close = Close the ratings
ui-known =
    { $count ->
        [one] What is known of it
       *[other] What is known of all { $count }
    }
ui-known-of = { $known } of { $all }
ui-known-show = { $count } without
ui-known-missing = Without { $what }

## Portfolio: the table of domains

ui-empty-domain = What must your organization be good at?
ui-domains-steward = Steward
ui-domains-proficiency = Proficiency
ui-domains-rhythm = Rhythm, held
ui-domains-rhythm-wanted = Rhythm wanted
ui-domains-hours = Hours
ui-domains-money = Money
ui-domains-attention = Attention
ui-domains-strip =
    { $now ->
        [0] not rated
       *[other] { $now } now
    }{ $target ->
        [0] { "" }
       *[other] , { $target } wanted
    }
ui-domains-held = { $held } of { $all } held
ui-domains-filter =
    { $count ->
        [one] Filter one domain
       *[other] Filter { $shown } domains
    }
ui-domains-any-capability = Any capability
ui-domains-gap-first = Widest gap first
ui-domains-gap-last = Narrowest gap first
ui-domains-by = By { $column }
ui-domains-shown = { $shown } of { $all }, { $by }
ui-domains-all = Show all domains again

## Needs attention

ui-attention-more = { $first } of { $all }, see all
ui-attention-none = Nothing in this portfolio asks for you today. Findings appear here as ratings, promises and meetings are noted.

## Welcome

ui-search-none = Nothing here is called that.
ui-welcome = Welcome
ui-welcome-question = Where does your knowledge live, and who keeps it alive?
ui-welcome-about = A portfolio sets the domains of knowledge your organization depends on beside the communities that keep them alive. It is one file, and it stays on this computer.
ui-welcome-sample = A mid-size organization with two years of history. It is yours to try everything on.
ui-welcome-samples = A smaller sample from your own sector
ui-sample-government = A road safety agency that learns with police, counties and hospitals.
ui-sample-education = Teachers who learn inside, outside, and long after the last examination.
ui-sample-association = Nurses of forty employers who learn from one another.
ui-sample-social_sector = Shelters and food banks of one region, and those who fund them.
ui-sample-international_development = Mechanics, treasurers and nurses across ministries and villages.
ui-sample-web = Makers of a map of footpaths whom nobody employs.
ui-welcome-new = Say whose knowledge it is. Everything else can wait.
ui-welcome-open = A .tilth file on this computer.
ui-welcome-import = Communities, leaders, sponsors and projects from CSV, Excel or JSON.
ui-recent = Opened before
ui-recent-opened = { $date }
ui-recent-missing = Not found there any more
ui-recent-forget = Take off this list
ui-recent-forget-named = Take { $name } off this list

## New portfolio

ui-new-answer = Whose knowledge is it?
ui-new-first = Tables go into a portfolio. Whose is it?
ui-new-organization = The company, agency, school or association.
ui-new-name = Without a name it is called as the organization.
ui-new-currency = For amounts that name no currency. Type a code or a name.
ui-new-strategy = What should your organization know in three years? A sentence is enough, and it can wait.
ui-new-place = Kept in
ui-new-place-own = Tilth’s own folder
ui-new-place-why = One file. It can be moved and copied as any other.
ui-new-place-choose = Choose another place
ui-new-place-back = Back to Tilth’s own
ui-new-make = Make the portfolio
ui-new-then-import = Next: choose the tables
ui-months =
    { $count ->
        [one] month
       *[other] { $count } months
    }

## Import

ui-import-steps = Steps
ui-import-step-files = Files
ui-import-step-kinds = Kinds
ui-import-step-columns = Columns and values
ui-import-step-references = References
ui-import-step-preview = Preview
ui-import-step-done = done
ui-import-safe = Nothing is written until the last step. The whole import can be undone in one go.
ui-import-read-only = This portfolio can only be read at the moment. Tables can be looked at here, and not imported.
ui-import-back = Back
ui-import-next = Next: { $step }
ui-import-next-table = Next table: { $table }
ui-import-commit =
    { $count ->
        [0] Nothing to import
        [one] Import one record
       *[other] Import { $shown } records
    }
ui-import-tables-list = Tables
ui-import-facts =
    { $tables ->
        [one] One table
       *[other] { $number } tables
    }, { $rows ->
        [one] one row
       *[other] { $shown } rows
    }
ui-import-rows =
    { $count ->
        [one] 1 row
       *[other] { $shown } rows
    }
ui-import-not-seen = not looked at yet
ui-import-unseen = { $number } not looked at yet
ui-import-all-seen = all looked at
ui-import-left-out = left out
ui-import-look =
    { $count ->
        [one] { $number } row needs a look
       *[other] { $number } rows need a look
    }
ui-import-profile = By the profile { $profile }. Your changes here are kept when you save it.
ui-import-profile-file = Import profile
ui-import-load = Load a profile
ui-import-save = Save the profile
ui-import-saved = Saved the profile at { $path }
ui-import-loaded = Loaded { $path }
ui-import-offer = A profile that comes with Tilth fits these tables: { $name }
ui-import-offer-taken = The tables are read by a profile that comes with Tilth: { $name }
ui-import-offer-take = Use this profile
ui-import-offer-back = Back to the proposal

ui-import-which = Which tables hold your communities today?
ui-import-which-about = CSV in any encoding, Excel workbooks with a sheet for each table, and JSON. The first row names the columns. A profile from an earlier import says at once what everything becomes.
ui-import-read =
    { $tables ->
        [one] One table
       *[other] { $number } tables
    } with { $rows ->
        [one] one row
       *[other] { $shown } rows
    } { $tables ->
        [one] was
       *[other] were
    } read
ui-import-read-about = Next: what a row of each becomes. The files themselves stay as they are.
ui-import-choose = Choose tables
ui-import-choose-again = Choose other tables
ui-import-files = Tables
ui-import-table = Table
ui-import-rows-head = Rows
ui-import-columns-head = Columns
ui-import-encoding = Encoding
ui-import-separator = Separator
ui-import-tab = tab
ui-import-oddities = Seen while reading

ui-import-one = one { $kind }
ui-import-becomes = Each row of { $table } becomes { $kinds }
ui-import-becomes-nothing = What does a row of { $table } tell?
ui-import-becomes-about = One row can make several records that belong together: a person, their unit, and the community they lead. Later ones can refer to earlier ones.
ui-import-add = Also becomes
ui-import-domains = Also make a domain of each community
ui-import-domains-about = A domain is a field of knowledge. It takes the community’s name and purpose, and the community stewards it. Without domains the portfolio page stays empty.
ui-import-add-first = It becomes
ui-import-drop = Leave out the { $kind }
ui-import-change = Change
ui-import-changed-enough = Close
ui-import-change-of = { $label }, { $of }
ui-import-rows-from = Rows
ui-import-rows-read = Rows read
ui-import-rows-every = Every row
ui-import-rows-each = { $rows }. One for each item of { $column }, split at { $split }
ui-import-only-where = Only where { $conditions }
ui-import-test-column = Column asked
ui-import-test-of = What holds of { $column }
ui-import-test-is = is one of
ui-import-test-is_not = is none of
ui-import-test-filled = is filled
ui-import-test-empty = is empty
ui-import-test-values = Values of { $column }
ui-import-test-add = Add a condition
ui-import-test-drop = Drop the condition on { $column }
ui-import-test-about = Enter adds a value. A * stands for anything: Emeritus*.
ui-import-value-add = Add { $value }
ui-import-value-none = nothing
ui-import-each-one = One { $kind }
ui-import-each-cell = Becomes
ui-import-each-of = One for each item of { $column }
ui-import-split = Split at
ui-import-split-none = One value in a cell
ui-import-patterns = Patterns, one a line
ui-import-patterns-of = of { $of }
ui-import-patterns-about = A pattern names the parts to take: { "[{team}]: @{handle}" } takes team and handle out of “[lang]: @tmandry”. The first that fits the whole value counts.
ui-import-part = Part that counts
ui-import-is = { $column } is { $values }
ui-import-is-not = { $column } is not { $values }
ui-import-filled = { $column } is filled
ui-import-empty = { $column } is empty
ui-import-named = { $kind } ({ $name })
ui-import-key = Recognized by
ui-import-key-about = The same key is the same record, now and in the next import. Columns stand in braces.
ui-import-match = Without a key: by { $fields }.
ui-import-match-name = Without a key: by its name, or by all its references.
ui-import-columns-of = Columns of { $table }

ui-import-columns-about = Choose what each column becomes; open its values to say how they are read.
ui-import-column = Column
ui-import-first = First values
ui-import-target = Becomes
ui-import-matched = Matched by
ui-import-filled-head = Read
ui-import-not = Not imported
ui-import-used = Used { $places }
ui-import-field = { $kind }: { $field }
ui-import-target-of = What { $column } becomes
ui-import-also = Becomes something else as well
ui-import-also-of = What else { $column } becomes
ui-import-matched-name = name
ui-import-matched-content = content
ui-import-matched-you = you
ui-import-in-key = in a key
ui-import-in-condition = in a condition
ui-import-in-text = in a text
ui-import-in-each = for its items
ui-import-in-items = part of the items in { $column }
ui-import-reading = how it is read
ui-import-reading-of = How { $field } is read
ui-import-takes = Takes
ui-import-takes-whole = The whole value
ui-import-takes-part =
    { $others ->
        [0] { $part } out of { $pattern }
        [one] { $part } out of { $pattern }, or of one more pattern
       *[other] { $part } out of { $pattern }, or of { $others } more patterns
    }
ui-import-filled-of = { $filled } of { $rows }
ui-import-values-of = , open the values of { $column }
ui-import-values = Values of { $column }
ui-import-values-none = The values of a column show here, and what they become, when you open them.
ui-import-different =
    { $count ->
        [one] one value
       *[other] { $shown } different
    }
ui-import-read-as = Read as { $field }
ui-import-value-as = { $value } is read as
ui-import-as-it-stands = as it stands
ui-import-leave-empty = left empty
ui-import-values-more = And { $count } rarer values, read as they stand.
ui-import-others =
    { $count ->
        [one] One more field is filled without a column
       *[other] { $count } more fields are filled without a column
    }
ui-import-other-drop = No longer fill { $field }
ui-import-same-row = the { $name } of the same row
ui-import-template = A text in braces takes that column; a part in square brackets is left out when its column is empty.

ui-import-table-preview = Preview of this table
ui-import-new = new
ui-import-changed = changed
ui-import-unchanged = unchanged
ui-import-notes =
    { $count ->
        [one] one note
       *[other] { $shown } notes
    }
ui-import-everywhere = Read alike in all tables
ui-import-currency = Amounts without a currency
ui-import-currency-own = As the portfolio: { $code }
ui-import-order = Dates such as 04/05/2026
ui-import-order-column = As their column shows
ui-import-order-day_first = 4 May, day first
ui-import-order-month_first = 5 April, month first
ui-import-nothing = Values that mean nothing

ui-import-read-likely = Read as { $value }
ui-import-read-choose = Read as …
ui-import-read-day_first = Read the day first
ui-import-read-month_first = Read the month first
ui-import-read-empty = Leave empty
ui-import-read-again = Read it after all
ui-import-told-as = “{ $value }” is now read as { $as }.
ui-import-told-order = Dates are now read like this: { $order }.
ui-import-told-empty = “{ $value }” is now left empty.
ui-import-told-again = “{ $value }” is read again.
ui-import-problems = What needs a look
ui-import-save-list = Save the list
ui-import-list-saved = Saved the list at { $path }
ui-import-row = Row
ui-import-rows-more =
    { $count ->
        [one] { $row } and one more
       *[other] { $row } and { $more } more
    }
ui-import-value = Value
ui-import-matter = What is the matter
ui-import-remedy = What helps
ui-import-error = left out
ui-import-note = to know
ui-import-listed = { $shown } of { $all } listed.
ui-import-list-more = List more

ui-import-references = How names in { $table } lead to records
ui-import-references-about = A name or key in a cell points at a record of this portfolio, or at one from another table of this import. Say how it is found, and what happens when it leads to nobody.
ui-import-references-head = References
ui-import-references-none = No column of this table points at other records.
ui-import-reference = Field
ui-import-from = From
ui-import-to = Points at
ui-import-found-by = Found by
ui-import-found-by-of = How { $field } is found
ui-import-when-missing = When nobody is found
ui-import-missing-of = What happens when there is no { $field } yet
ui-import-find-either = key, then name
ui-import-find-key = key
ui-import-find-name = name
ui-import-find-id = id in Tilth
ui-import-missing-create = make it
ui-import-missing-report = leave the row out
ui-import-missing-note = leave empty, with a note
ui-import-missing-empty = leave empty
ui-import-records-head = When a record is not there yet

ui-import-preview-errors =
    { $others ->
        [0]
            { $count ->
                [one] { $number } row needs a look
               *[other] { $number } rows need a look
            }
        [one]
            { $count ->
                [one] { $number } row needs a look; the other is ready
               *[other] { $number } rows need a look; the other is ready
            }
       *[other]
            { $count ->
                [one] { $number } row needs a look; the other { $ready } are ready
               *[other] { $number } rows need a look; the other { $ready } are ready
            }
    }
ui-import-merged = { $rows } rows become { $records } { $kinds }
ui-import-merged-here = { $become }: some rows only speak of a record that another row made.
ui-import-merged-of = { $table }: { $become }. Some rows only speak of a record that another row made.
ui-import-unused-here = Nothing is made of { $columns }.
ui-import-unused-of = { $table }: nothing is made of { $columns }.
ui-import-unused =
    { $count ->
        [one] 1 column not used
       *[other] { $shown } columns not used
    }
ui-import-less = What becomes less than was read
ui-import-preview-become = { $rows } rows become { $records } records
ui-import-preview-ready = All { $rows } rows are ready
ui-import-preview-nothing = Everything in these tables is in the portfolio already
ui-import-preview-about = Nothing is written yet. Rows that need a look are left out; the others are imported as one change, which can be undone.
ui-import-preview-out =
    { $count ->
        [one] One table is left out: its rows become nothing yet.
       *[other] { $number } tables are left out: their rows become nothing yet.
    }
ui-import-unseen-here =
    { $count ->
        [one] One table was not looked at:
       *[other] { $number } tables were not looked at:
    }
ui-import-kind = Kind
ui-import-all = All together
ui-import-done = The tables are in
ui-import-done-nothing = Nothing had to be written
ui-import-done-counts = { $new } new, { $changed } changed, { $unchanged } as they were.
ui-import-done-errors =
    { $count ->
        [one] One row was left out.
       *[other] { $shown } rows were left out.
    }
ui-import-done-kind =
    { $changes ->
        [0] { $new } new
       *[other] { $news ->
            [0] { $changed } changed
           *[other] { $new } new, { $changed } changed
        }
    }
ui-import-see = See the portfolio
ui-import-undo = Undo the import
ui-import-done-undo = The import is one change. It can also be taken back later, in the history.

## Attention

ui-attention-see = See all that needs attention
ui-attention-facts =
    { $count ->
        [one] one finding
       *[other] { $shown } findings
    }
ui-attention-empty = What would you look at first?
ui-attention-begin = Begin with the portfolio
ui-compare-none = What moved between a past day and today stands here; look back with the date at the top.
ui-compare-history = See every change
ui-attention-severity = How much it presses
ui-attention-all = All { $shown }
ui-attention-some = { $severity } { $shown }
ui-attention-filter = Filter by name or word
ui-attention-answered = Answered { $shown }
ui-attention-further = Show more of { $count } like these

## Answers to findings

ui-answer = Your answer
ui-answer-acted_on = Acted on
ui-answer-not_now = Not now
ui-answer-does_not_apply = Does not apply
ui-answer-until = Until
ui-answer-in-months =
    { $months ->
        [one] in a month
        [3] in three months
       *[6] in six months
    }
ui-answer-because-acted_on = What was done
ui-answer-because-not_now = Why it waits
ui-answer-because-does_not_apply = Because
# What the answer does: the finding is left out, and for how long.
ui-answer-then-acted_on = Left out for 30 days, in which what was done can show; then shown again, if it is still seen.
ui-answer-then-not_now = Left out until that day; then shown again, if it is still seen.
ui-answer-then-does_not_apply = Left out until somebody withdraws the answer.
ui-answer-needs-until = Until which day? One to come, such as 1 Feb 2027.
ui-answer-needs-because = Say why; the next reader will want to know.
ui-answer-give = Give this answer
ui-answer-withdraw = Withdraw the answer
ui-answered-acted_on = Acted on; shown again on { $again }, if it is still seen.
ui-answered-not_now = Put off until { $again }.
ui-answered-does_not_apply = Does not apply.
ui-answered-before-acted_on = Acted on before, and still seen.
ui-answered-before-not_now = Put off until { $again }, and still seen.
ui-answered-before-does_not_apply = Answered before, and still seen.

## Reports

ui-reports-facts = as of { $date }
ui-board-pack = Board pack
ui-board-pack-about = The portfolio on paper, to carry into a meeting: with contents, page numbers and the day it speaks of.
ui-board-pack-overview = The portfolio on one page
ui-board-pack-domains = A page for each domain
ui-board-pack-sponsors = Sponsors and their communities
ui-board-pack-commitments = Commitments due, and those that slipped
ui-board-pack-projects = Projects and money
ui-board-pack-voice = Voice and consultations
ui-board-pack-attention = What needs attention, and why
ui-board-pack-as-of = As of
ui-board-pack-as-of-why = Look at another day to report on it.
ui-board-pack-write = Write the board pack
ui-do-board-pack-pdf = Write the board pack as PDF
    .names = board pack; report; print; paper; pdf; export; download
ui-do-board-pack-markdown = Write the board pack as Markdown
    .names = board pack; report; markdown; md; text; export; download
ui-format = Format
ui-format-pdf = PDF
ui-format-markdown = Markdown
ui-format-csv = CSV
ui-format-xlsx = Excel
ui-format-json = JSON
ui-paper = Paper
ui-paper-a4 = A4
ui-paper-letter = US Letter
ui-written = Written to
ui-written-at = Written to { $path }
ui-written-pages =
    { $count ->
        [one] one page
       *[other] { $count } pages
    }
ui-written-files = { $count } files
ui-written-annex = The tables that are too long for paper:
ui-kilobytes = { $size } KB
ui-megabytes = { $size } MB
ui-export = Records out again
ui-export-about = Everything this portfolio holds, for other programs. Private assessments stay here.
ui-export-records = records
ui-export-csv = One kind as a table, or a folder with a table for each kind.
ui-export-xlsx = A workbook with a sheet for each kind. It can be imported again without loss.
ui-export-json = The whole portfolio in one file. It can be imported again without loss.
ui-export-which = Which
ui-export-every = Every kind, in a folder
ui-export-kind = { $kinds } ({ $shown })
ui-export-write = Write the records
ui-do-export-xlsx = Write the records as an Excel workbook
    .names = export; xlsx; excel; spreadsheet; download; save as
ui-do-export-csv = Write the records as CSV tables
    .names = export; csv; tables; spreadsheet; download; save as
ui-do-export-json = Write the records as JSON
    .names = export; json; data; download; save as

## Help: keys, and the texts that findings name

ui-page-help = Keys and sources
ui-help-facts = Everything can be done by keyboard; every finding names its source
ui-help-keys = Keys
ui-help-key-help = Show these keys
ui-help-key-find = Find a record or do an action
ui-help-key-undo = Undo the last change
ui-help-key-redo = Make it again
ui-help-key-pages = Go to a page of the rail
ui-help-key-regions = Move between rail, page, panel and status bar
ui-help-key-back = Go back to where you were
ui-help-key-choose = Choose among things side by side; Enter takes what is chosen
ui-help-key-rate = Rate
ui-help-key-cells = Move in a table
ui-help-key-open = Open the record of a row
ui-help-key-beside = Open it beside the list; in an import, go on
ui-help-key-select = Select a row
ui-help-key-seek = In a table, go to the next row that begins so
ui-help-key-leave = Close what is open; from a past day, back to today
ui-help-sources = Sources
    .text = Hints and findings name where a thought comes from in short. Tilth says it in its own words; the texts say it better.
ui-source-w-art = W-Art
    .text = Etienne Wenger, Communities of practice in and across 21st-century organizations.
ui-source-w-systems = W-Systems
    .text = Etienne Wenger, Communities of practice and social learning systems, Organization 7(2), 2000.
ui-source-w-intro = W-Intro
    .text = Etienne Wenger, Communities of practice: a brief introduction.
ui-source-botkin = Botkin
    .text = Jim Botkin on knowledge communities and the steps from sharing to a common good.
ui-source-practice = Practice
    .text = A figure from practice, such as how many communities one sponsor can carry. It is a default: Settings changes it.
