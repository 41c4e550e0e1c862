# The lists and their parts
checklist-title-meeting = Checklist before a meeting
checklist-title-start-document = Checklist for the start document
checklist-title-first-contact = Checklist for the first contact
checklist-title-incident = Checklist after an incident
checklist-title-handover = Checklist for a handover
checklist-title-privacy = Checklist for privacy
checklist-title-thematic = Checklist for a thematic meeting
checklist-title-review = Checklist for the yearly review
checklist-section-preparation = Preparation
checklist-section-first-day = First 24 hours
checklist-section-first-week = First week
checklist-section-first-month = First month
checklist-about-seat = Seat
checklist-about-meeting = Meeting
checklist-about-day = Date
checklist-about-agreement = Start document
# $ticked: how many points are ticked; $all: how many there are; $collab, $people: by whom
checklist-counts = { $ticked } of { $all } points { $ticked ->
        [one] is
       *[other] are
    } ticked: { $collab } by collab and { $people } by you.
# $count: how many points do not apply
checklist-counts-not-applicable = { $count ->
        [one] 1 point does
       *[other] { $count } points do
    } not apply now.
checklist-no-proof = Collab sees only what is written down. Silence is no proof that all is well.
checklist-no-meeting = No meeting is planned. So there is little to look at yet. Do you want another meeting? Name it with `--for`.
checklist-no-incident = No crisis meeting is recorded. So there is little to look at yet. Do you want another meeting? Name it with `--for`.
checklist-no-thematic = No thematic meeting is recorded. So there is little to look at yet. Do you want another meeting? Name it with `--for`.
checklist-no-introduction = No introduction is recorded. So there is little to look at yet. Do you want another meeting? Name it with `--for`.
checklist-tick-in-meeting = You tick points of a meeting in its file. Make that file first, with `collab new meeting`.
checklist-no-handover = Nothing says that someone is leaving or has left. Do you want to choose a seat? Name it with `--for`.
checklist-no-agreement = There is no start document. So there is nothing to look at yet.
checklist-not-applicable = Does not apply now:

# Help from elsewhere. Numbers and names are public; they can change.
checklist-refer-to = Whom do you call?
checklist-call-112 = Is there danger? Call 112.
checklist-call-police = Police, not urgent: 0900-8844.
checklist-call-discrimination = Is it discrimination? The board can report it at Discriminatie.nl.
checklist-call-worry = Are you worried about one person? Write nothing about that here. Speak to the neighbourhood police officer or the municipal safety desk. Or ask advice of the Landelijk Steunpunt Extremisme.
checklist-read-safe-mosque = Read more: the guide Handreiking Veilige Moskee, in Dutch, Arabic and Turkish.
checklist-numbers-change = Numbers can change. Look every year whether they are still right.

# What stands at a point
checklist-look-yourself = Look at this yourself.
checklist-seems-in-order = Seems in order. Confirm it yourself.
checklist-seems-open = Seems not done yet.
checklist-still-sees = Collab still sees something.
checklist-computed = Only collab ticks this point. In `checked` it does not count.
# $file: the file in which it is ticked
checklist-by-people = Ticked by you, in { $file }.
# $slug: the name of the point
checklist-tick-with = Tick it yourself: `{ $slug }`.
# $file: a file (only for file)
checklist-unreadable = Not everything about this can be read. So there is nothing to look at yet.
    .file = Look at { $file } with `collab check`.
    .somewhere = Look with `collab check` which file cannot be read.
# $file: a file; $keys: keys in it, as a ready list
checklist-filled-in = Recorded in { $file }, at { $keys }.
checklist-not-filled = This is not filled in yet.
    .some = Not everything is filled in yet.
checklist-missing = In { $file } there is nothing yet at { $keys }.
# $file: where it stands; $keys: the way to the key
checklist-see = See { $file }.
checklist-see-at = See { $file }, at { $keys }.
# $count: how many rules; $rules: their names, as a ready list
checklist-rules-silent = { $count ->
        [one] The rule { $rules } finds
       *[other] The rules { $rules } find
    } nothing here.
# $count: how many more findings there are
checklist-more = And { $count } more such points.
    .all = `collab check` shows them all.
# $date: a day; $title: the title of the meeting (only for the value)
checklist-on = On { $date }: “{ $title }”.
    .untitled = On { $date }.
checklist-substitutes = Everyone has a substitute on { $date }.
# $count: how many seats; $seats: the seats, as a ready list
checklist-no-substitute = On { $date } { $count ->
        [one] this seat has
       *[other] these seats have
    } no substitute: { $seats }. A seat that nobody holds does not count as a substitute.
# $days: how many days before the meeting; $agreed: how many are agreed
checklist-days-ahead = That was { $days ->
        [one] 1 day
       *[other] { $days } days
    } ahead. Agreed { $agreed ->
        [one] is 1 day
       *[other] are { $agreed } days
    }.
# $name: what something is called in the records
checklist-called = In the file that is called `{ $name }`.
# $id: the id of the action
checklist-action = “{ $id }”
# $item: the number of the item; $action: the number of the action
checklist-action-at = { $action } at item { $item }
# $action: what the action is called; $seat: whose it is
checklist-action-of = { $action } of { $seat }
checklist-after-meeting = This only shows after the meeting.
checklist-over = The meeting is over or did not take place.
checklist-day-has-passed = The day of this meeting has passed.
checklist-first-meeting = This is the first meeting under this start document.
checklist-ended = This start document has ended.
checklist-no-people = No one stands as a contact of the parties yet.

# Ticking points yourself
checklist-how-to-tick = How to tick points yourself
# $file: the file
checklist-put-in = Put these lines into { $file }, above the first line that begins with `[`. Is there an empty list at `checked`? Take it away.
checklist-replace = { $file } already has `checked`. Put these lines in its place, for the whole list. What was ticked before is still among them.
checklist-leave-out = Leave out what is not done yet. What collab ticks need not be there.
checklist-begin-again = Do you begin again, as at the next review or handover? Take the old names away first.
checklist-one-handover = What you tick in a file counts for one handover. Here it is not clear for which seat. So it does not count here. On paper you can tick points.

# Before a meeting
date-suits = The date suits everyone: no prayer time, feast day or public holiday.
roles-and-place-known = Chair, minute-taker and place are known.
    .one-seat = One seat chairs and takes the minutes too.
turns-taken = It is the other party’s turn to host or chair, or we chose otherwise together.
    .another = At the meeting before, on { $date }, there is another party.
    .same = The same party hosts and chairs as at the meeting before, on { $date }.
    .not-known = At the meeting before, on { $date }, it is not written down who hosts or chairs.
topics-asked = Everyone was asked for topics in time.
social-and-good-topics = The agenda has a social topic and something that goes well.
    .no-social = No topic on the agenda is about anything other than safety yet.
    .no-good = There is no opportunity on the agenda yet: something that goes well or can grow.
agenda-in-time = The agenda was sent on time, in plain language.
last-report-ready = The last report is ready to be adopted.
    .not-yet = The meeting before, on { $date }, is still to come.
actions-looked-at = All actions have been looked at; late ones have a reason.
    .late = Action { $action } is open and was for { $due }. Write down how it stands.
    .due = Action { $action } is open and is for { $due }, before this meeting. Write down how it stands by then.
    .undated = Action { $action } is open and has no date yet.
    .none = No open action is past its date on { $date } without a word about it.
questions-answered = Open requests have an answer or a next step.
absent-have-substitutes = Who cannot come has a substitute, and the substitute has the papers.
guests-agreed = Guests are invited with consent of all parties.
    .none = There are no guests.
    .guests = { $count ->
            [one] 1 guest comes
           *[other] { $count } guests come
        }. Ask whether all parties agree.
standing-questions = Time is kept for: what do we notice, and is there something between us?

# The start document
why-written = We wrote down why we work together.
goals-clear = Our goals are clear; each has a date and a sign of success.
    .goal = For goal { $goal } not everything is filled in yet.
instruments-chosen = We chose what we will do: meetings, visits, training, actions.
roles-written = Each party’s role and task is written down, also who decides what.
meetings-arranged = We know how often and where we meet, who chairs and who writes.
seats-have-substitutes = Every seat has a substitute.
first-contacts-named = One first contact per party, and one official for social matters.
    .named = Every party has one. Collab looked at { $count } contacts.
    .none = { $party } has no first contact yet.
    .several = { $party } has more than one first contact.
    .no-social = { $party } has no one for social matters yet.
communication-agreed = We agreed how we talk with each other and with the outside, and who speaks to the press.
incident-agreed = We know what we do in an incident, and whom we call first.
personal-data-agreed = We know what we keep about people, why, how long, and who may read it.
means-and-sponsor = Hours, money and an executive sponsor are named.
signed-and-reviewed = All parties signed; there is a review date; publication is decided.
    .publication = Whether it is published does not show in the files.
    .unsigned = There is no signature here yet of { $parties }.

# The first contact
own-contact-known = We know who inside our own organisation already has contact.
    .none = Still without a first contact: { $parties }.
    .named = These are the first contacts: { $seats }.
source-of-details = We found the contact on a public page or were given it by the person.
    .lacking = For these seats the records do not say so yet: { $seats }.
    .all = It says so for { $count ->
            [one] the one person
           *[other] all { $count } people
        } of the parties.
getting-to-know = The first talk is to get to know each other and to bring something.
    .other-kind = This meeting is not recorded as an introduction.
needs-asked = We asked what is needed; we will answer, also if it is not our field.
    .answered = { $count ->
            [one] The one item has
           *[other] All { $count } items have
        } an answer, a decision or an action.
    .unanswered = { $count ->
            [one] 1 item has
           *[other] { $count } items have
        } no answer, decision or action yet.
partner-chose = The place and time were chosen by the partner.
details-explained = We told which data we keep and showed the screen or paper.
    .lacking = For these seats the records do not say when yet: { $seats }.
    .all = The day is there for { $count ->
            [one] the one person
           *[other] all { $count } people
        } of the parties.
workings-explained = The municipality explained how it works; so did the mosque.
social-colleague-joined = A colleague of the social domain joined.
    .joined = Present was: { $seats }.
    .nobody = No one of the social domain is among those present.
return-visit-planned = A return visit is planned.
    .none = There is no later meeting with another host yet.
next-steps-agreed = We agreed what happens next, within six weeks.
    .no-action = There is no action for the first six weeks yet.
    .no-meeting = There is no next meeting yet.

# After an incident
prepared-for-incidents = We are prepared: there is a plan and a core team with substitutes, the contact card is printed, and we practised in the last year.
    .not-recorded = The contact card and the practice do not show in the files.
danger-called = Danger? 112 was called.
first-contacts-spoke = First contacts of both sides spoke to each other.
    .spoke = A first call of every party was at this meeting.
    .missing = No first call was here yet of { $parties }.
police-report-chosen = The mosque decided about reporting to the police; help was offered.
executive-called = The mayor or alderman knows and called the board.
    .there = At this meeting was: { $seats }.
    .not-there = No executive of the municipality is among those present.
message-chosen = We chose together what we say outside, or that we stay silent for now.
someone-went = Someone goes to the mosque and into the neighbourhood.
measures-with-reason = Measures are written with reason; also those for the feeling of safety.
    .without = { $count ->
            [one] 1 decision has
           *[other] { $count } decisions have
        } no reason yet.
    .none = There are no decisions yet.
    .all = { $count ->
            [one] The one decision has
           *[other] All { $count } decisions have
        } a reason.
no-names-in-notes = No names of suspects, victims or visitors in our notes.
    .read = Read the words once more yourself.
discrimination-desk-known = Discrimination? The board knows Discriminatie.nl and chose.
met-and-asked = We met and asked: what do you need?
decisions-explained = The municipality explained its decisions.
neighbours-told = Other mosques and houses of worship nearby were told.
worn-out-relieved = Who is worn out is relieved; the substitute takes over.
unknowns-told = We also said what we do not know yet and when we tell more.
outcome-told = We told what happened with the report and the promises.
    .open = { $count ->
            [one] 1 action of this meeting is
           *[other] { $count } actions of this meeting are
        } still open.
    .none = There are no actions at this meeting.
    .closed = { $count ->
            [one] The one action of this meeting is
           *[other] All { $count } actions of this meeting are
        } done or dropped.
looked-back = We looked back together: what went well, what do we change?
    .planned = The meeting to look back is planned.
    .none = In the month after it there is no meeting to look back yet.
plan-updated = The plan and the contact card were updated.
calm-meeting-planned = A calm meeting without incident on the agenda is planned.
    .none = After it there is no ordinary meeting, thematic meeting or work visit yet.
notes-cleaned = Notes were cleaned; retention date set.
incident-counts = The incident counts in the yearly figures, without names.
    .other-kind = This meeting is not recorded as a crisis meeting.

# A handover
change-told = The change was told in time to the other party.
successor-known = The new holder is known, or the substitute takes over.
    .substitute = From { $date } on there is a substitute.
    .nobody = For { $date } there is no one yet, and no substitute.
met-together = Old and new came together to meet the partner.
    .none = From { $from } up to { $to } there is no introduction or work visit.
actions-have-owner = Open actions, requests and promises have a new owner.
    .with-the-seat = Actions belong to the seat, and someone holds it.
    .open = { $count ->
            [one] 1 action of this seat is
           *[other] { $count } actions of this seat are
        } still open.
    .none = No action of this seat is open any more.
documents-read = The start document and last two reports were read.
no-private-notes = No personal files or private notes were handed over.
new-details-noted = New contact data noted, with basis and date of information.
    .not-yet = The details of someone new are not there yet.
old-details-removed = Old contact data removed on time.
    .until = This person is still there, up to { $date }.
    .still-there = The person left on { $date }. The details are still there.
    .gone = The old details are no longer there.
access-ended = Access and group app ended for the old holder.
    .until = This person is still there, up to { $date }.
    .listed = This seat is still on the list of a group app.
    .look = The seat is on the list of a group app. Look whether the old holder left it.
    .not-listed = This seat is in no group app. Look at the access to files too.
visit-planned = A visit is planned within three months.
    .none = From { $from } up to { $to } there is no work visit or introduction.

# Privacy
only-work-details = We keep only names, function, work phone and work mail.
basis-fits = Every contact has a legal basis that fits the party.
everyone-informed = Everyone knows that we keep their data.
    .lacking = For these seats the records do not say when yet: { $seats }.
    .all = The day is there for { $count ->
            [one] the one person
           *[other] all { $count } people
        } of the parties.
details-confirmed = Data were confirmed in the last half year.
nothing-kept-too-long = Nothing is past its end date.
register-complete = The processing register is complete, also of the mosque board.
dpia-decided = We decided with the data protection officer whether an assessment of the risks to privacy is needed.
group-app-in-order = The group app follows our rules.
    .none = There is no group app.
privacy-requests-answered = Requests were answered within one month.
breach-prepared = We know what to do with a data breach, within 72 hours.
    .contact = For privacy there is: { $seats }.
    .nobody = None of the parties has a contact for privacy.
history-clean = The whole history is clean, not only today’s files.
parties-can-read = The mosque may see at any time what is written about it.

# A thematic meeting
theme-chosen-together = The theme comes from the joint agenda, or both sides chose it.
    .one-party = The items still come from one party.
question-is-open = The question is open and does not blame a group.
experts-invited = Right experts and allies are invited, such as youth worker, school, housing.
young-people-and-women = Young people and women were thought of.
discussion-leader = There is a discussion leader whom both sides trust.
rules-at-the-start = Rules at the start: what stays here, what goes in the report, no names.
food-prayer-time-language = Food, prayer room, time and language fit.
    .rest = Food, prayer room and language do not show in the files.
dilemma-tables = Dilemma tables: question, 30 minutes, then switch.
    .none = There are no dilemma tables.
    .all = { $count ->
            [one] The one table has
            [2] Both tables have
           *[other] All { $count } tables have
        } a question and a time.
    .lacking = { $count ->
            [one] 1 table has
           *[other] { $count } tables have
        } no question or no time yet.
cases-invented = Practice cases are invented.
report-within-two-weeks = Report within two weeks: dilemmas and ideas per table.
    .late = The report was sent after { $days } days.
    .no-ideas = { $count ->
            [one] 1 table has
           *[other] { $count } tables have
        } no ideas yet.
idea-became-action = At least one idea became an action with owner and date.
    .none = There is no action with an owner and a date yet.

# The yearly review
goals-reviewed = Per goal: reached, on the way, or changed.
    .goals = There { $count ->
            [one] is 1 goal
           *[other] are { $count } goals
        } to talk about.
rhythm-compared = Real rhythm compared with the agreed one.
    .times = In twelve months { $count ->
            [one] 1 meeting was
           *[other] { $count } meetings were
        } held, crisis meetings left out. The agreed rhythm is { $every }.
    .between = Between two meetings lay { $days ->
            [one] 1 day
           *[other] { $days } days
        } on average.
calm-and-crisis-compared = Peace-time contact against crisis contact.
    .counts = In twelve months: { $calm } in calm time and { $crisis } after an incident.
shares-of-parties = Who raised topics, hosted, chaired, asked and promised?
    .party = { $party }: topics { $items }, hosted { $hosted }, chaired { $chaired }, actions { $actions }.
shares-of-topics = Share of safety, social and positive topics.
    .counts = Topics: { $total }. About safety: { $safety }. About something else: { $social }. About something that goes well or can grow: { $good }.
actions-counted = Actions and promises: done on time, late, dropped.
    .party = { $party }: { $in-time } on time, { $later } later, { $dropped } dropped and { $open } open{ $late ->
            [0] .
           *[other] , of which { $late } late.
        }
executive-and-visit = Executive meeting and visit took place.
    .no-executive = In the last { $every } there is no executive meeting.
    .no-visit = In the last { $every } there is no work visit.
checked-and-practised = Substitutes, contacts and the plan were checked and practised.
    .practice = The plan and the practice do not show in the files.
critical-voices-answered = Critical voices: how many, and what did we do?
    .count-yourself = How many there were does not show in the files.
old-data-destroyed = Old data destroyed; exceptions reviewed.
    .exceptions = { $count ->
            [0] There are no exceptions.
            [one] There is 1 exception.
           *[other] There are { $count } exceptions.
        }
self-assessment-filled = Each party filled the self-assessment.
future-decided = We decide: go on, change or stop; the start document is updated.
    .ended = The start document has ended.
    .ahead = The next review is on { $date }.
    .passed = The day to look back was { $date }. Choose a new one together.
