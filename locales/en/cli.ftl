# The command line.

cli-made = Made { $path }.
cli-sample = Wrote { $path }: { $domains } domains, { $communities } communities, { $people } people, two years of history.
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
cli-sound = Sound: { $records } records, { $batches } changes in the history; file, references, history and search agree.
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
cli-import-unused = { $table }: not used: { $columns }.
