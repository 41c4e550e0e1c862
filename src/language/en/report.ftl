# The report of a meeting, the decision list and the action list

# The titles: what follows is the title of the meeting
report-title = Report:
    .draft = Draft of the report:
report-title-decisions = Decision list:
    .draft = Draft of the decision list:
report-title-actions = Action list:
    .draft = Draft of the action list:

# How far it is. The value: the report; list: the decision list or the action list
report-draft = Draft. This report has not been adopted yet.
    .list = Draft. The report of this meeting has not been adopted yet.
# $day: the day
report-adopted = This report was adopted on { $day }.
    .list = The report of this meeting was adopted on { $day }.
report-maybe-adopted = Whether this report was adopted cannot be read here.
    .list = Whether the report of this meeting was adopted cannot be read here.
report-gaps = Not everything in the file of this meeting can be read. `collab check` says why.
report-names-persons = This names persons. Share it only with those who need the names.

# What stands in the place of a text
report-not-written = not recorded
report-unreadable = cannot be read

# The head
report-kind = Kind
report-date = Date
report-time = Time
report-place = Place
report-host = Host
report-chair = Chair
report-minute-taker = Minute-taker
report-agreement = Start document
report-dated = Date of the report
report-sent = Sent
report-adopted-on = Adopted
report-not-yet = not yet
# $day: the day on which it is meant to be
report-planned-for = not yet, planned for { $day }
# $start, $end: times
report-from-to = from { $start } to { $end }
    .from = from { $start }
    .to = until { $end }
# $day: the day; $days: how many days after the meeting
report-days-after = { $days ->
        [0] { $day }, on the day of the meeting
        [one] { $day }, 1 day after the meeting
       *[other] { $day }, { $days } days after the meeting
    }

# Who was there
report-present = Present
report-absent = Absent
report-guests = Guests
# $count: how many
report-attendance = { $count ->
        [one] There was 1 participant.
       *[other] There were { $count } participants.
    }
report-present-not-written = Who was there has not been recorded.
report-nobody = nobody recorded
# $seat: the function that was there; $absent: those for whom it came
report-present-for = { $seat } (for: { $absent })
# $seat: the function
report-absent-seat = { $seat }
    .with-notice = { $seat }, with notice
    .without-notice = { $seat }, without notice
# $substitute: the function that came instead
report-substitute = (substitute: { $substitute })
# $quorum: how many the agreement asks for; $present: how many there were
report-quorum = To decide, { $quorum ->
        [one] 1 member or substitute is
       *[other] { $quorum } members or substitutes are
    } needed. { $present ->
        [0] There was none of them.
        [one] There was 1.
       *[other] There were { $present }.
    }

# The items
report-items = Items
report-no-items = No items have been recorded for this meeting.
# $number: the number of the item
report-number = { $number }.
# $value: what the file says, in a word
report-raised-by = Raised by: { $value }.
# $value: what the file says, in a word
report-theme = Theme: { $value }.
# $value: what the file says, in a word
report-aim = Aim: { $value }.
# $value: what the file says, in a word
report-status = Status: { $value }.
report-answer = Answer

# Dilemma tables
# $number: the number of the table, $item: that of the item, $minutes: how long (only for with-minutes)
report-table = Dilemmas and ideas of table { $number } of item { $item }
    .with-minutes = Dilemmas and ideas of table { $number } of item { $item }, in { $minutes }
report-table-kind = Kind
report-table-said = What was said
report-table-empty = Nothing has been recorded of this table.
# $number: the number
report-dilemma = Dilemma { $number }
# $number: the number
report-idea = Idea { $number }

# The lists
report-decisions = Decisions
# $count: how many decisions; $places: at how many items; $items: the numbers of these items, as a ready list
report-decisions-at = { $count ->
        [one] There is 1 decision, at item { $items }.
       *[other] There are { $count } decisions, { $places ->
            [one] at item { $items }
           *[other] at items { $items }
        }.
    }
report-decisions-of-meeting = Decisions of this meeting
report-no-decisions = No decisions have been recorded for this meeting.
report-decision = Decision
report-reason = Reason
report-item = Item
report-action-list = Action list
# $count: how many actions
report-actions-of-item = { $count ->
        [one] There is 1 action with this item. It stands in the action list.
       *[other] There are { $count } actions with this item. They stand in the action list.
    }
report-actions-of-meeting = Actions of this meeting
report-no-actions = No actions have been recorded for this meeting.
report-what = What
report-who = Who
report-due = By
report-state = Status
# $day: a day
report-action-state =
    .open = still open
    .overdue = overdue since { $day }
    .done = done
    .done-on = done on { $day }
    .dropped = dropped
    .dropped-on = dropped on { $day }
# $state: one of these; what came of it follows
report-with-result = { $state }:

# The meeting after this one
report-next = Next meeting
# $day: the day
report-next-meeting =
    .planned = The next meeting is planned for { $day }.
    .held = The next meeting was on { $day }.
# $time: the time
report-next-start = Start: { $time }.
report-next-place = Place:
report-no-next = No next meeting is planned yet.

failure-report-of-planned = There is no report of `{ $name }` yet: this meeting is planned.
    .hint = `collab agenda { $name }` makes the agenda. Has the meeting been held? Then write `status = "held"`.
failure-report-of-cancelled = There is no report of `{ $name }`: this meeting did not take place.
    .hint = `collab show { $name }` shows what was recorded about it.
