# What is to be done. The value says what, `why` says why.
# $meeting: the title of a meeting and its day, see reminder-meeting
# $seat, $substitute: a function and its organisation
# $agreement: the title of the start document
# $days: so many days; $every: a length of time in words
# All other values are days, written out.

# $title: the title of the meeting; $day: its day
reminder-meeting = { $title } ({ $day })
    .untitled = the meeting of { $day }
reminder-unreadable = (the text cannot be read; `collab check` says why)

# $agenda: the day on which the agenda goes out
reminder-call-for-points = Pass on points for the agenda of { $meeting }.
    .why = Every party can raise points. The agenda goes out on { $agenda } at the latest.
reminder-invitation = Send the invitation to { $meeting }.
    .why = The invitation goes out { $days ->
        [one] 1 day
       *[other] { $days } days
    } before. It is not written here yet that it did.
reminder-agenda = Send the agenda of { $meeting }.
    .why = The agenda goes out { $days ->
        [one] 1 day
       *[other] { $days } days
    } before. It is not written here yet that it did.
reminder-outcome = Write down whether { $meeting } took place.
    .why = The day has passed, and the status is still `planned`.
reminder-report = Send the report of { $meeting }.
    .why = The report goes out within { $days ->
        [one] 1 day
       *[other] { $days } days
    } after the meeting. It is not written here yet that it did.
# $later: the day of the meeting at which the report is adopted
reminder-adoption = Have the report of { $meeting } adopted.
    .why = You do that in the next meeting, on { $later }.
    .why-held = On { $later } there was another meeting. It is not written here yet that the report was adopted then.
# The words of the point follow. $party: who raised it
reminder-answer = Answer this point of { $party }:
    .why = The point was on the agenda of { $meeting }. After two meetings there should be an answer.
# The words of the action follow.
reminder-action = Action:
    .why = This was agreed in { $meeting }.

# $until: the last day
reminder-substitute-ends = Arrange who can stand in afterwards for { $seat }.
    .why = Up to and including { $until } it is { $substitute }. After that there is nobody yet.
# $date: the day of the next meeting
reminder-no-substitute = Arrange a substitute for { $seat }.
    .why = There is no substitute yet for the meeting of { $date }.
# $until: the last day of the term; -over: that day has passed
reminder-term-ends =
    .what = Plan the handover of { $seat }.
    .why = The term lasts up to and including { $until }.
    .what-over = Ask who takes over from { $seat }, and put that person in.
    .why-over = The term lasted up to and including { $until }, and the function is still on lists.
# $date: when the details were last confirmed; -never: since when they are there
reminder-confirmation = Check whether the details of { $seat } are still right.
    .why = We check everything every half year. The last time was on { $date }.
    .why-never = We check everything every half year. Since { $date } that has not been done.
# $since: since when the details are there
reminder-notice = Tell { $seat } which details are kept here, and why.
    .why = That must be done within a month. The details have been here since { $since }.
# $until: the last day of the term
reminder-retention = Take out the details of who was { $seat }.
    .why = The term lasts up to and including { $until }. The details may stay for six months after that.

# $last: the day of the last meeting, or of the beginning; $meeting: the next one
reminder-next-meeting = Plan a next meeting for “{ $agreement }”.
    .what-earlier = Choose an earlier day for { $meeting }.
    .why = After the meeting of { $last } no new one has been planned.
    .why-never = No meeting has been planned yet.
    .why-rhythm = The last meeting was on { $last }. The agreed rhythm is { $every }.
    .why-quiet = The last ordinary meeting was on { $last }.
    .why-quiet-never = Since the beginning, on { $last }, there has been no ordinary meeting yet.
# $last: the day of the last one; $planned: the day of the next one
reminder-executive-meeting = Plan an executive meeting for “{ $agreement }”.
    .why = The last one was on { $last }. The agreement is: once in { $every }.
    .why-never = There has been none yet. The agreement is: once in { $every }.
    .why-planned = The agreement is: once in { $every }. The next one is planned for { $planned }.
reminder-work-visit = Plan a work visit for “{ $agreement }”.
    .why = The last one was on { $last }. The agreement is: once in { $every }.
    .why-never = There has been none yet. The agreement is: once in { $every }.
    .why-planned = The agreement is: once in { $every }. The next one is planned for { $planned }.
# The words of the goal follow.
reminder-goal = See together whether this goal is reached:
    .why = This goal stands with this day in “{ $agreement }”.
reminder-review = Look back together on “{ $agreement }”.
    .why = { $day } was agreed for that.
reminder-exploration = Choose together how to go on with “{ $agreement }”.
    .why = You have been exploring this partnership since { $day }. After half a year it is time to choose.
reminder-agreement-ends = Extend “{ $agreement }”, or close it together.
    .why = The start document lasts up to and including { $day }.

# $rule: the id of a rule
reminder-exception = See whether the exception to the rule `{ $rule }` is still needed.
    .why = The exception holds up to and including { $day }.

# When and who
# $day: the day; $days: so many days ago
reminder-late = { $day } (late, { $days ->
        [one] 1 day
       *[other] { $days } days
    })
reminder-today = { $day } (today)
reminder-day = { $day }

# The columns of the table
remind-when = when
remind-who = who
remind-what = what
remind-why = why
remind-file = file

# The document
reminders-title = What is to be done
# $day: the last day that was asked for
reminders-until = Here is everything that is late, and everything up to and including { $day }.
reminders-none = There is nothing to be done in this time.
reminders-together = Together
reminders-open = Not known yet whose
# $when: see reminder-day
reminders-line = { $when }:
# $who: functions and their organisations
reminders-by = Who: { $who }
# $file: a path
reminders-file = File: { $file }

# The calendar on your phone or computer. $who: a function or an organisation
reminders-host = Host: { $who }
reminders-chair = Chair: { $who }
reminders-minute-taker = Minute-taker: { $who }

# The mail
reminders-letter = What there is for you to do
reminders-letter-meetings = Your meetings
# $partnership: the name of the partnership
reminders-subject = { $partnership }: what there is for you to do
    .meetings = { $partnership }: your meetings
# $seats: functions and their organisations
reminders-on-behalf = On behalf of: { $seats }
# $seat: a function and its organisation
reminders-letter-for = This mail is for: { $seat }.
reminders-overdue = Late
reminders-to-do = Coming up
reminders-letter-done = Is something done already? Tell whoever keeps the records. Then the reminder does not come back.
reminders-meetings = Your meetings
# $day: a day written out; $time: a time
reminders-appointment = { $day }:
    .at = { $day }, { $time }:
reminders-place = Place:
# $count: so many
reminders-letter-invitations = { $count ->
        [one] The invitation is with this mail. Open it to put the meeting in your calendar.
       *[other] The invitations are with this mail. Open them to put the meetings in your calendar.
    }

# What was written, and what was not
# $count: so many; $folder: the folder
reminders-written = { $count ->
        [one] Written: 1 mail in { $folder }
       *[other] Written: { $count } mails in { $folder }
    }
# $who: a function and its organisation
reminders-unreached = not sent: no address of { $who }.
# $value: what was typed
failure-not-a-length = `{ $value }` is no length of time.
    .hint = Write for example `30d`, `6w`, `3m` or `1y`, or in full `6 weeks`.
failure-remind-folder = Mails need a folder.
    .hint = Name the folder, as in `--output mails`.
# $file: what was named
failure-remind-extension = The name { $file } does not tell which format you want.
    .hint = Choose a name that ends in .txt, .md, .json or .ics, or name the format with `--format`.
