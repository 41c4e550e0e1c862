# What days are called
calendar-holiday =
    .new-years-day = New Year’s Day
    .good-friday = Good Friday
    .easter-sunday = Easter Sunday
    .easter-monday = Easter Monday
    .kings-day = King’s Day
    .liberation-day = Liberation Day
    .ascension-day = Ascension Day
    .whit-sunday = Whit Sunday
    .whit-monday = Whit Monday
    .christmas-day = Christmas Day
    .second-christmas-day = the second day of Christmas
calendar-observance =
    .eid-al-fitr = Eid al-Fitr
    .eid-al-adha = Eid al-Adha
    .ramadan = Ramadan
calendar-recess = the recess
# $name: such a name, or what the day is called in collab.toml
calendar-day-after = the day after { $name }
calendar-evening = an evening in { $name }

# Why a day is kept free
# $name: what the day is called; $organisations: names of organisations
calendar-reason-kept-free = { $name }, kept free by { $organisations }
# The value: computed. confirmed: so says collab.toml.
# $day: the day; $organisations: names of organisations
calendar-reason-religious = { $day }, as expected and to be confirmed by { $organisations }
    .confirmed = { $day } at { $organisations }
# $organisations: names of organisations
calendar-reason-friday = the Friday prayer at { $organisations }
# $days: days; $reason: why
# $from, $until: the first and the last day
calendar-run = from { $from } up to and including { $until }
calendar-skipped = { $days }: { $reason }

# What to think of on a day that is possible
# $name: Ramadan or a feast; $organisations: names of organisations
calendar-remark-ramadan-by-day = This is expected to be in { $name } at { $organisations }. Plan no lunch.
    .confirmed = This is in { $name } at { $organisations }. Plan no lunch.
calendar-remark-ramadan = This is expected to be in { $name } at { $organisations }. Plan it by day, and without lunch.
    .confirmed = This is in { $name } at { $organisations }. Plan it by day, and without lunch.
calendar-remark-near-expected = { $name } is expected a day earlier or later, and that may still move. Ask { $organisations }.
calendar-remark-remembrance = In the evening the dead are remembered.
calendar-remark-friday = By day there is the Friday prayer at { $organisations }. Choose an hour that fits.
# The value: the parties take turns all the same. hosts, chairs, both: one of them does; apart: one hosts and another chairs
# $until: the last day of the exception; $host, $chair: the names of the parties (only where they do)
calendar-remark-one-sided = There is an exception up to and including { $until }. You need not take turns in hosting and chairing.
    .hosts = There is an exception up to and including { $until }. { $host } hosts.
    .chairs = There is an exception up to and including { $until }. { $chair } chairs.
    .both = There is an exception up to and including { $until }. { $host } hosts and chairs.
    .apart = There is an exception up to and including { $until }. { $host } hosts and { $chair } chairs.
# $remark: the same as a sentence; $reason: why, as the settings say it
calendar-remark-with-reason = { $remark } Reason: { $reason }

# Rules
# The value: a public holiday. kept-free: a day that one party keeps free. for-all: one that all keep free.
# recess: a day in the recess.
# $date: the day of the meeting
# $holiday: what the holiday is called (only for the value)
# $name: what the day or the recess is called (not for the value)
# $organisations: the id of the organisation (only for kept-free)
# $agreement: the agreement's id
planned-on-holiday = This meeting is on { $date }. That is { $holiday }.
    .kept-free = This meeting is on { $date }. { $organisations } keeps that day free: { $name }.
    .for-all = This meeting is on { $date }. You keep that day free together: { $name }.
    .recess = This meeting is on { $date }. That day falls in { $name }.
    .summary = a meeting on a public holiday, in the recess or on another day that is kept free
    .help = Choose another day together. `collab dates { $agreement }` names days that are possible.

# The value: expected. confirmed: so says collab.toml, with help-confirmed.
# $date: the day of the meeting
# $day: what day it is
# $organisations: the ids of the organisations whose day it is, as a ready list
# $agreement: the agreement's id
planned-on-religious-day = This meeting is on { $date }. That is expected to be { $day }, to be confirmed by { $organisations }.
    .confirmed = This meeting is on { $date }. That is { $day } at { $organisations }.
    .summary = a meeting on an Islamic feast, the day after it, or an evening in Ramadan
    .help = Ask { $organisations } whether this day suits. Put the confirmed day in `[[calendar.days]]` in collab.toml. `collab dates { $agreement }` names days that are possible.
    .help-confirmed = Choose another day together. `collab dates { $agreement }` names days that are possible.

# $date: the day of the meeting, a Friday
# $start: when it starts
# $organisations: the ids of the organisations, as a ready list
planned-during-friday-prayer = This meeting is on Friday { $date } at { $start }. That is during the Friday prayer at { $organisations }.
    .summary = a meeting on a Friday during the prayer (12:00 to 15:00)
    .help = Choose another time together. Is the prayer at another time? Put it in `[[calendar.friday]]` in collab.toml.

# collab dates
dates-title = Next dates:
dates-caption = Dates with hosts and tasks
dates-none = No date was found.
dates-heading-skipped = Passed over
dates-heading-remarks = Please note
# $file: what was typed
failure-dates-extension = The name { $file } does not tell which format you want.
    .hint = Choose a name that ends in .txt, .md, .html, .docx, .json or .csv, or name the format with `--format`.
dates-date = day
dates-time = time
dates-skipped = Passed over:
dates-remarks = Note:
# $days: the day; $remark: the remark
dates-remark = { $days }: { $remark }
# $found: how many dates there are; $count: how many were asked for
dates-fewer = { $found ->
        [0] No date was found
        [one] There is 1 date instead of { $count }
       *[other] There are { $found } dates instead of { $count }
    }. { $reason }
# $until: the last day
dates-end-agreement = The agreement ends on { $until }.
dates-end-nothing-free = Until { $until } no day in this rhythm is free.
dates-end-of-time = The calendar goes no further.
dates-settings-unknown = Something under `[calendar]` in collab.toml cannot be read. It was not taken into account.
# $agreement: the title of the agreement; $file: its file
dates-no-rhythm = “{ $agreement }” does not say how often you meet.
    .hint = Put for example `every = "6 weeks"` under `[meetings]` in { $file }.
dates-rhythm-unknown = How often you meet cannot be read in “{ $agreement }”.
    .hint = `collab check` says what is wrong in { $file }.
# $days: days; $reason: why
new-skipped = Passed over: { $days } ({ $reason }).
# $reason: why not, a sentence
new-no-date = No day was found. { $reason }
    .hint = Choose a day yourself with `--date`.
# $most: the greatest number
dates-count = collab cannot look for so many dates.
    .hint = Choose a number from 1 to { $most } with `--count`.
