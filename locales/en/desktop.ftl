# The native menu of the desktop window. "&" stands before the letter that Alt opens a menu with.

desktop-file = &File
desktop-new = &New portfolio…
desktop-open = &Open…
desktop-sample = Open the &sample
desktop-samples = Sample of a sec&tor…
desktop-back = &Back to your portfolio
# $label: the portfolio that was open before the sample
desktop-back-named = &Back to { $label }
desktop-import = &Import tables…
desktop-save-copy = Save a &copy…
desktop-export = &Export…
desktop-close = C&lose portfolio
desktop-quit = &Quit

desktop-edit = &Edit
desktop-undo = &Undo
# $label: what would be taken back, for example Moved SIG Node to reinventing
desktop-undo-named = &Undo: { $label }
desktop-redo = &Redo
desktop-redo-named = &Redo: { $label }
desktop-find = &Find or do…

desktop-view = &View
desktop-larger = &Larger letters
desktop-smaller = &Smaller letters
desktop-usual = &Usual size
desktop-whole-screen = &Whole screen

desktop-help = &Help
desktop-keys = &Keys and sources
desktop-about = &About Tilth

# Told by the computer once a day.
desktop-reminder = { $promises ->
    [0] {""}
    [one] One promise falls due.
   *[other] { $promises } promises fall due.
} { $contacts ->
    [0] {""}
    [one] One community waits for its sponsor.
   *[other] { $contacts } communities wait for their sponsor.
}
