# The agenda of a meeting

# The value: of a meeting. proposed: of one that is only proposed. undated: of one whose day cannot be read.
# $day: the day (not for undated)
agenda-title = Agenda for { $day }
    .proposed = Agenda for { $day } (proposal)
    .undated = Agenda
agenda-held = This meeting has been held. The agenda starts from what is known today.
agenda-cancelled = This meeting does not take place.

# What stands in the place of something that is not there or cannot be read
agenda-open = still open
agenda-unreadable = cannot be read; `collab check` says why
agenda-title-unreadable = A point of which the title cannot be read

# The head
agenda-label-meeting = Meeting
agenda-label-kind = Kind
agenda-label-agreement = Start document
agenda-label-date = Date
agenda-label-time = Time
agenda-label-place = Place
agenda-label-host = Host
agenda-label-chair = Chair
agenda-label-minute-taker = Minute-taker
# $from, $until: times
agenda-hours = { $from } to { $until }

# Another meeting
# $title: its title, $day: its day (not for undated)
agenda-meeting = “{ $title }” of { $day }
    .undated = “{ $title }”

# Who is invited
agenda-invited = Invited
agenda-invited-unreadable = Who takes part cannot be read. `collab check` says why.
agenda-some-invited-unreadable = Not every member can be read; `collab check` says why
agenda-nobody-invited = Who takes part is still open: the start document names no members.
agenda-personal-capacity = Participants speak in a personal capacity. So there is no list of them.
agenda-guests = Guests
# $seat: the function
agenda-vacant = { $seat }: this seat is vacant.
# $seat: the function, $day: the last day of the term
agenda-term-over = { $seat }: the term runs until { $day }.
    .past = { $seat }: the term ran until { $day }.
# $seat: the id of the contact
agenda-seat-unreadable = { $seat }: cannot be read; `collab check` says why
# $seat: the function
agenda-absent = { $seat }: absent.
    .with-notice = { $seat }: absent with notice.
# $substitutes: the functions that come instead
agenda-substitute = Substitute: { $substitutes }.
agenda-no-substitute = Substitute: still open.
agenda-substitute-unreadable = Who the substitute is cannot be read.

# The parts
# $number: the number of a part
agenda-number = { $number }.
# $time: when it starts (not for length), $length: how long it takes
agenda-when = ({ $time }, { $length })
    .length = ({ $length })
# $length: how long it takes, where nobody chose that
agenda-about = about { $length }
agenda-part-opening = Opening
agenda-part-agenda = Adopting the agenda
agenda-part-reports = Report and action list
agenda-part-announcements = Announcements
agenda-part-dilemmas = Questions and dilemmas
agenda-part-going-well = What goes well?
agenda-part-answers = Answers that are owed
agenda-part-asked = What the agreements ask
agenda-part-closing-round = Closing round
agenda-part-next = Date of the next meeting
agenda-part-close = Close

# The opening
agenda-confidential = What stays here and what goes in the report:
    .open = First agree on what stays here and what goes in the report.
    .unreadable = What stays here and what goes in the report cannot be read. `collab check` says why.
agenda-no-names = The report has functions, no names of persons.
agenda-speaks-for-oneself = Whoever speaks here speaks for themselves.

# Adopting the agenda
agenda-no-points = There are no points on the agenda yet. Every party can raise one.
# The value: in turns. left: first what is left from before. programme: as they are written.
agenda-order = The parties take turns. Whoever raised least in the last year begins. Where they raised equally many, another party begins at each meeting.
    .programme = The points stand in the order in which they were written.
    .left = What was left from before comes first. Then the parties take turns. Whoever raised least in the last year begins. Where they raised equally many, another party begins at each meeting.
agenda-points-unreadable = Not every point can be read. `collab check` says why.
# $total: how long everything takes, $over: how much longer than agreed
agenda-too-long = All of this takes { $total }. That is { $over } longer than agreed.
agenda-could-wait = This could move to a later meeting:
    .nothing = No point can simply wait. Make points shorter, or take more time together.
# $count: how many more there are
agenda-and-more = and { $count } more
# $length: how long it takes
agenda-going-well-takes = “What goes well?” then takes { $length }.
# $over: how much is still too long
agenda-still-too-long = Even then it is { $over } too long. Make points shorter, or take more time together.
# $parties: names of parties
agenda-no-point-from = There is nothing from { $parties } on the agenda yet. A point can still be raised.
# $safety: how many of the items were about safety, $total: how many there were
agenda-safety = In the last four meetings { $safety } of { $total } points were about safety. Who raises something else?
    .here = All points with a theme are about safety. Who raises something else?
# $themes: names of themes
agenda-themes = For a year nobody spoke of { $themes }. Does a party want to raise something about that?
agenda-theme =
    .resilience = resilience
    .equal-chances = equal chances
    .liveability = liveability and safety
    .legislation = laws and rules

# Reports and actions
agenda-no-report = There is no report to adopt yet.
# $meeting: the meeting, $day: when the report was sent or adopted (only there)
agenda-report = To be adopted: the report of { $meeting }.
    .sent = To be adopted: the report of { $meeting }, sent on { $day }.
    .adopted = Adopted on { $day } already: the report of { $meeting }.
    .not-sent = Still open: the report of { $meeting } has not been sent.
    .unreadable = How far the report of { $meeting } is cannot be read.
# $count: how many
agenda-more-reports = { $count ->
        [one] 1 older report has not been adopted either.
       *[other] { $count } older reports have not been adopted either.
    }
agenda-no-actions = There are no open actions.
# $organisation: its name
agenda-actions-of = Actions of { $organisation }
    .unreadable = Actions whose owner cannot be read
# $owner: the function, $due: by when
agenda-action = ({ $owner }; { $due })
    .vacant = ({ $owner }, now vacant; { $due })
    .no-owner = ({ $due })
# $day: the day (not for open)
agenda-action-due = by { $day }
    .overdue = overdue, since { $day }
    .open = date still open

# $parties: names of parties
agenda-announcements = Each party briefly tells what is new: { $parties }.
    .everyone = Everyone briefly tells what is new.

# The points
# $number: its number; its title follows
agenda-point = Point { $number }:
agenda-point-aim = Aim
agenda-point-raised = Raised by
agenda-point-left = Back from
# $meeting: the meeting
agenda-point-left-by = { $meeting }, still open there
    .postponed = { $meeting }, moved there
agenda-point-tables = Dilemma tables:

# After the points
agenda-dilemmas-what = What do you run into?
agenda-dilemmas-each-other = What can we do for each other?
agenda-dilemmas-situations = Speak of situations, not of persons.
# $count: how many points, $numbers: their numbers (only for points)
agenda-going-well = Each party names one thing that goes well.
    .points = { $count ->
        [one] Point { $numbers } is about that.
       *[other] Points { $numbers } are about that.
    }
# $party: who raised it, $meeting: where
agenda-answer = (raised by { $party } at { $meeting }): no answer yet.
    .declined = (raised by { $party } at { $meeting }): will not be done, and the reason is still open.
# $number: the number of the point
agenda-answer-here = It is point { $number } of this agenda.
agenda-answer-who = Agree on who gives the answer, and when.

# What the calendar of the agreements asks: what, and why
# $day: a day, $seat: a function
agenda-asked-crisis = Looking back on the crisis meeting.
    .why = It was on { $day }. There was no regular meeting after it.
agenda-asked-review = Looking back on the partnership together.
    .why = That was agreed for { $day }.
agenda-asked-next-review = Choosing a new day to look back together.
    .why = The start document still has { $day }.
agenda-asked-end = Extending, changing or closing the start document.
    .why = The last day is { $day }.
    .past = The last day was { $day }.
agenda-asked-term = Preparing a handover: { $seat }.
    .why = The last day of the term is { $day }.
    .past = The last day of the term was { $day }.
agenda-asked-substitute = Choosing a new substitute for { $seat }.
    .why = The last day of the substitution is { $day }.
    .past = The last day of the substitution was { $day }.
agenda-asked-executive = Planning an executive meeting.
agenda-asked-visit = Planning a work visit.
# $every: how often, $day: when it was last held (only for the value)
agenda-asked-every = The last one was on { $day }. It should be held { $every }.
    .never = There was none yet. It should be held { $every }.
agenda-asked-exercise = Practising the short lines for an incident, as should be done every year.
    .why = In the year before this meeting there is no exercise and no crisis meeting.
    .last = The last time was on { $day }.
agenda-asked-privacy = Speaking of privacy together, as should be done every year.
    .why = In the year before this meeting there is no point with the theme privacy.
    .last = The last time was on { $day }.
agenda-asked-planned = That is planned for { $day }.

# The closing round
agenda-closing-notice = What do we notice? Speak of groups and places, never of one person.
agenda-closing-between-us = Is there something between us?
agenda-closing-passed-on = What did you pass on since the last time?
agenda-closing-own-step = What will you do yourself?
agenda-closing-feedback = A critical voice is always welcome. This is agreed:

# The next date
# The value: no day is found. proposed: with a day.
# $day: the day
agenda-nothing-planned = No meeting is planned yet. Choose a date together.
    .proposed = No meeting is planned yet. The proposal is { $day }.
# $agreement: the id of the start document
agenda-plan-it = Does this day suit everyone? Then make the meeting with `collab new meeting --next --agreement { $agreement }`.
# $meeting: the last meeting
agenda-last = The last meeting was { $meeting }.
# $day: the day; the title of the meeting follows
agenda-next-planned = Planned for { $day }:
agenda-next-proposed = The proposal is:
agenda-next-none = Choose a date together.
# $every: how often
agenda-rhythm = Agreed is: { $every }.
# $days: days, $reason: why
agenda-skipped = Passed over: { $days } ({ $reason }).
agenda-no-rhythm = The start document does not say how often you meet.
    .unreadable = How often you meet cannot be read in the start document.
agenda-close = The minute-taker repeats what was decided and who does what.

# $name: what was typed
failure-agreement-of-meeting = The meeting `{ $name }` has its own start document.
    .hint = Leave out `--agreement`, or leave out the id of the meeting.
