# The command line.

cli-made = Made { $path }.
cli-assumed = Assumed: { $facts }. Say otherwise here, or later in the window’s settings.
cli-assumed-sector = the sector is { $sector } (--sector)
cli-assumed-currency = amounts are in { $currency } (--currency)
cli-assumed-fiscal-year = the fiscal year starts in January (--fiscal-year-start)
cli-sample =
    Wrote { $path }: { $domains } domains{ $retired ->
        [0] { "" }
        [one] { " " }and one retired
       *[other] { " " }and { $retired } retired
    }, { $communities } communities, { $people } people, and what happened since { $began }.
cli-list-part = { $shown } of { $matched }; --limit and --offset show more.
cli-kind = Kind
cli-records = Records
cli-meaning = Meaning
cli-title = Title
cli-text = Where
cli-nothing-found = Nothing found.
cli-attention =
    { $count ->
        [0] Nothing needs attention.
        [one] One thing needs attention.
       *[other] { $count } things need attention.
    }
cli-answered-hidden =
    { $count ->
        [one] One more was answered; --answered shows it.
       *[other] { $count } more were answered; --answered shows them.
    }
cli-answered =
    { $count ->
        [one] One was answered.
       *[other] { $count } were answered.
    }
cli-answer =
    { $given ->
        [acted_on] Acted on, to be seen again on { $again }
        [not_now] Put off until { $again }
       *[does_not_apply] Does not apply
    }{ $because ->
        [none] { "" }
       *[other] : { $because }
    } ({ $by ->
        [none] { "" }
       *[other] { $by },{ " " }
    }{ $on })
cli-written = Wrote { $path }.
cli-written-annex = Wrote { $path }, the tables that are too long for paper.
cli-written-pages =
    { $pages ->
        [one] Wrote { $path }, one page.
       *[other] Wrote { $path }, { $pages } pages.
    }
cli-when = When (UTC)
cli-who = Who
cli-what = What
cli-changes = Changes
cli-portfolio = Portfolio
cli-file = File
cli-no-backups = There are no backups in { $path } yet. An import makes one first.
cli-restored = Brought back as { $path }.
cli-taken-back = { $label } (taken back)
cli-sound =
    Sound: { $records ->
        [one] one record
       *[other] { $records } records
    }, { $batches ->
        [one] one change
       *[other] { $batches } changes
    } in the history; file, references, history and search agree.
cli-import-table = Table
cli-import-new = New
cli-import-changed = Changed
cli-import-unchanged = Unchanged
cli-import-sum = { $new } new, { $changed } changed, { $unchanged } unchanged, { $errors } in error.
cli-import-dry = Nothing was written.
cli-import-undo = tilth undo { $path } takes it back.
cli-import-more =
    { $count ->
        [one] One more sort of problem is not listed; --problems shows more.
       *[other] { $count } more sorts of problems are not listed; --problems shows more.
    }
cli-import-error = Left out
cli-import-note = Good to know
cli-import-kind = Kind
cli-import-rows = Rows
cli-import-of-rows =
    { $count ->
        [one] row { $rows }
       *[other]
            { $more ->
                [0] rows { $rows }
               *[other] rows { $rows } and { $more } more
            }
    }
cli-import-of-value =
    { $count ->
        [one] “{ $value }”
       *[other] “{ $value }” { $count } times
    }
cli-import-more-values =
    { $count ->
        [one] and one other value
       *[other] and { $count } other values
    }
cli-import-merged =
    { $records ->
        [one] { $table }: { $rows } rows become one { $kinds }.
       *[other] { $table }: { $rows } rows become { $records } { $kinds }.
    }
cli-import-none =
    { $count ->
        [one] { $table }: nothing is made of its one row.
       *[other] { $table }: nothing is made of its { $count } rows.
    }
cli-import-assumed = { $table }: { $column } names no day; “{ $field }” is the day of the import, until somebody says it better.
cli-import-fits = A profile that comes with Tilth fits these tables, “{ $name }”: --profile { $profile }.
cli-import-unused = { $table }: not used: { $columns }.

## What `tilth --help` says: of commands, of what they take, and of what means the same everywhere.

cli-help = Keep a portfolio of knowledge domains and the communities of practice that steward them
    .after =
        A portfolio is one file, *.tilth. Begin with the sample:

          tilth sample sample.tilth
          tilth attention sample.tilth
          tilth report sample.tilth --kind board-pack --format pdf -o board-pack.pdf

        Or with your own tables:

          tilth new ours.tilth --organization "Our house"
          tilth import ours.tilth tables/ --profile tables.toml --dry-run

        Exit codes: 0 done; 1 not done, and the message says why; 2 the command line is not understood;
        3 imported, or tried with --dry-run, but some rows were left out; 4 the check found something.
cli-help-json = Answer in JSON, for machines
cli-help-author = The name under which changes are made; without one, the name set in the window, or else the login name
cli-help-today = The day that counts as today, such as 2026-11-19
cli-help-quiet = Say nothing on the way
cli-help-file = The portfolio

cli-help-new = Make a portfolio
cli-help-new-file = The file to write; it must not be there yet
cli-help-new-organization = Whose portfolio it is
cli-help-new-name = Its name; the organization’s if it is not given
cli-help-new-sector = The sector: business, government, education, association, social_sector, international_development, web, other
cli-help-new-currency = The currency of amounts that name none
cli-help-new-fiscal-year-start = The month in which the fiscal year starts, 1 to 12
cli-help-new-review-every = Months between reviews

cli-help-sample = Write a sample portfolio: an invented organization, with the history that led to today
cli-help-sample-file = The file to write; it must not be there yet
cli-help-sample-sector = The sector it is of: business (the largest), government, education, association, social_sector, international_development, web

cli-help-import = Take tables in: CSV, XLSX or JSON, as one change that can be undone
    .long =
        What each row becomes is written in a profile. Without one, a proposal is made from the names of tables and columns; keep it with --save-profile, edit it, and use it with --profile. A second import of the same tables changes nothing; of edited tables, it updates the records that match. Nothing is ever removed.
cli-help-import-tables = Tables, or folders of tables
cli-help-import-profile = What each row becomes: a file, or a profile that comes with Tilth, kubernetes or rust
cli-help-import-save-profile = Write the profile that was used, or proposed, to a file
cli-help-import-dry-run = Say what would be done, and write nothing; the exit code is that of the import
cli-help-import-problems = How many sorts of problems to list; all are counted

cli-help-list = List the records of a kind; without one, the kinds
cli-help-list-kind = The kind, such as community
cli-help-list-filter = Only rows that hold all these words
cli-help-list-columns = The columns, separated by commas
cli-help-list-sort = The columns to sort by, separated by commas; a minus sign before one turns it round
cli-help-list-conditions = Only rows where a column has a value, such as stage=growing; an empty value means that nothing is noted
cli-help-list-offset = How many rows to pass over
cli-help-list-limit = How many rows at most

cli-help-show = Show a record with what refers to it
cli-help-show-kind = The record’s kind, such as community
cli-help-show-record = Its title, the beginning of it, or its id

cli-help-find = Search all texts. The last word may be unfinished
cli-help-find-words = What to search for
cli-help-find-limit = How many results at most

cli-help-attention = Say what needs attention, why, and what could be done
cli-help-attention-rule = Only findings of this rule
cli-help-attention-answered = Show what was answered too: acted on, not now, or does not apply. An answer hides a finding until it is withdrawn, until the day it names, or for 30 days after somebody acted on it

cli-help-report = Write a report
cli-help-report-kind = Which report. The board pack is the portfolio, a page for each domain, sponsors, commitments, projects, voice, and what needs attention
cli-help-report-format = In which form
cli-help-report-paper = On which paper
cli-help-report-as-of = As the portfolio was on this day
cli-help-report-output = The file to write; - is standard output

cli-help-export = Write records out: one kind or all, as CSV, XLSX or JSON
cli-help-export-format = In which form. CSV of all kinds makes a folder with a file for each kind
cli-help-export-kind = Only this kind (CSV)
cli-help-export-output = The file or folder to write; - is standard output, for what is one file

cli-help-history = Say who changed what and when, in the portfolio or in one record
cli-help-history-kind = The kind of the one record, such as community
cli-help-history-record = The one record: its title, the beginning of it, or its id
cli-help-history-offset = How many changes to pass over, from the newest
cli-help-history-limit = How many changes at most, from the newest

cli-help-undo = Take the last change back
cli-help-redo = Make the change again that was last taken back

cli-help-backups = List the backups of a portfolio; without one, all that there are on this computer

cli-help-restore = Bring a backup back as a new file. Nothing is replaced
cli-help-restore-backup = The backup, as “tilth backups” lists it
cli-help-restore-file = The file to write; it must not be there yet

cli-help-check = Check a portfolio: the file, its references, its history, its search index and its format

cli-help-completions = Print completions for a shell, for instance: tilth completions bash > /etc/bash_completion.d/tilth
cli-help-completions-shell = The shell
