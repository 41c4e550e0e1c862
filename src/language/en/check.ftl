
# $files: number of record files and settings; $errors, $warnings, $advice: numbers of findings
check-summary = { $files ->
        [one] 1 file
       *[other] { $files } files
    } checked: { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    } and { $advice ->
        [0] no advice
        [one] 1 piece of advice
       *[other] { $advice } pieces of advice
    }. More about a rule: `collab explain <rule>`.
check-all-well = { $files ->
        [one] 1 file
       *[other] { $files } files
    } checked: nothing found.
# $today: the day
check-today-is-pinned = According to collab.toml, today is { $today }.

# The table of all rules
rules-rule = rule
rules-level = level
rules-speaks = speaks at
rules-dated = depends on today
rules-fixed = fixed

# The page of a rule
page-bad = Not like this
page-bad-output = Then collab says:
page-good = But like this
# $file: a file; $keys: keys that are left out in the example
page-file = { $file }
page-file-without = { $file }, without { $keys }
page-file-gone = { $file } is not there

# $count: how many findings an earlier state had too
check-left-out = { $count ->
        [one] 1 finding was there before and is left out.
       *[other] { $count } findings were there before and are left out.
    }
# $meeting: its id; $date: its day; $days: days from today
check-next-open = The next meeting is { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }, on { $date } ({ $meeting }). If nothing changes, this still stands open on that day:
check-next-ready = The next meeting is { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }, on { $date } ({ $meeting }). Nothing stands open any more.
# $count: how many more there are
check-next-more = and { $count } more. `collab check --meeting next` shows them all.
# $day: the day of the meeting
check-as-of = Looked at as if it were { $day }, the day of that meeting.

# $count: how many faults of one file are not told one by one
check-too-many = From here on { $count ->
        [one] 1 more thing is wrong.
       *[other] { $count } more things are wrong.
    }
    .help = First settle what stands above. Perhaps this file is damaged.
