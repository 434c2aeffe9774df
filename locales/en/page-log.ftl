## Logging, and the register of commitments

# $title: the record that was made
page-log-logged = Logged: { $title }
# $title: the promise
page-log-logged-progress = Logged: progress on { $title }
# $title: the person
page-log-logged-thanks = Logged: thanks to { $title }
# $value: a day or a number
page-log-read = { $value }, read from your words
