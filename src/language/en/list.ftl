# Lists of records, and the page of one record.

# Headings
list-id = id
list-meeting = meeting
list-action = action
list-state = state
# $line: the number of a line in the file of the meeting
list-line = line { $line }

# What there is to say about a list
# $count: how many files; $files: some of them
list-unreadable = { $count ->
        [one] 1 file cannot be read and does not count
       *[other] { $count } files cannot be read and do not count
    }: { $files }. `collab check` says why.
# $count: how many files; $files: some of them
list-twice = { $count ->
        [one] 1 file has an id that is already taken, and does not count
       *[other] { $count } files have an id that is already taken, and do not count
    }: { $files }.
# $count: how many records
list-undated = { $count ->
        [one] 1 row is left out: it has no date that can be read.
       *[other] { $count } rows are left out: they have no date that can be read.
    }
list-unknown = Where a ? stands, it cannot be read what is there. `collab check` says why.
list-empty = There is nothing to show.
# $today: the day that is used
list-today-unknown = It cannot be read which day `collab.toml` takes for today. Here { $today } counts as today.

# The page of a record
show-unreadable = This file cannot be read. `collab check` says why.
show-no-references = Nothing refers to this.
# $count: how many places
show-references = { $count ->
        [one] One place refers to this:
       *[other] { $count } places refer to this:
    }
show-references-seat = They refer to the function, whoever holds it.
show-maybe-more = Not all records can be read. Maybe more refers to this. `collab check` says what cannot be read.

# Values of the format in a word
word-yes = yes
word-no = no
word-vacant = vacant
word-open = open
word-overdue = overdue
word-done = done
word-dropped = dropped
# $day: the day
word-done-on = done on { $day }
# $day: the day
word-dropped-on = dropped on { $day }
word-municipality = municipality
word-mosque = mosque
word-house-of-worship = house of worship
word-umbrella = umbrella organisation
word-school = school
word-welfare = welfare
word-youth-work = youth work
word-housing = housing association
word-police = police
word-business = business
word-ministry = ministry
word-other = other
word-safety = safety
word-social = social domain
word-executive = municipal executive
word-board = board
word-communication = communication
word-privacy = privacy
word-meetings = meetings
word-incidents = incidents
word-exploring = exploring
word-agreed = agreed
word-under-review = under review
word-ended = ended
word-periodic = periodic meeting
word-executive-meeting = executive meeting
word-thematic = thematic meeting
word-introduction = introduction
word-work-visit = work visit
word-crisis = crisis meeting
word-evaluation = review
word-network = network
word-planned = planned
word-held = held
word-cancelled = cancelled

# What the fields are called: `label-…` for a kind of file and for a field, by the keys in the files
label-settings = settings
label-settings-allow = exception
label-settings-allow-record = for
label-settings-allow-by = by
label-settings-calendar = calendar
label-settings-calendar-days = free days
label-settings-calendar-days-organisation = of whom
label-settings-calendar-friday = Friday prayer
label-settings-calendar-friday-organisation = of whom
label-organisation = organisation
label-organisation-name = name
label-organisation-kind = kind
label-organisation-place = place
label-organisation-website = website
label-organisation-email = e-mail
label-organisation-phone = phone
label-organisation-kvk = KvK number
label-contact = contact
label-contact-organisation = organisation
label-contact-role = function
label-contact-domain = field
label-contact-first_contact = first contact
label-contact-person = who does this now
label-contact-person-name = name
label-contact-person-email = e-mail
label-contact-person-phone = phone
label-contact-person-preferred = preferably
label-contact-person-since = since
label-contact-person-until = until
label-contact-person-confirmed = confirmed
label-substitute = substitute
label-substitute-for = for whom
label-substitute-by = by whom
label-substitute-since = since
label-substitute-until = until
label-substitute-accepted = said yes on
label-substitute-scope = for what
label-agreement = start document
label-agreement-title = title
label-agreement-status = status
label-agreement-parties = parties
label-agreement-since = since
label-agreement-until = until
label-agreement-review = review
label-agreement-why = why
label-agreement-instruments = instruments
label-agreement-sponsor = answers for it
label-agreement-feedback = critical voice
label-agreement-checked = ticked by hand
label-agreement-goals = goal
label-agreement-goals-goal = what
label-agreement-goals-by = by
label-agreement-goals-sign = seen from
label-agreement-roles = role
label-agreement-roles-party = party
label-agreement-roles-tasks = tasks
label-agreement-communication = communication
label-agreement-communication-internal = with each other
label-agreement-communication-external = to the outside
label-agreement-communication-confidentiality = confidential
label-agreement-communication-spokespersons = spokespersons
label-agreement-communication-reply_within = answer within
label-agreement-meetings = meetings
label-agreement-meetings-every = every
label-agreement-meetings-weekday = day
label-agreement-meetings-start = start
label-agreement-meetings-minutes = minutes
label-agreement-meetings-hosts = hosts
label-agreement-meetings-members = members
label-agreement-meetings-chairs = chairs
label-agreement-meetings-minute_takers = minute-takers
label-agreement-meetings-quorum = needed to decide
label-agreement-meetings-call_days = invitation, days before
label-agreement-meetings-agenda_days = agenda, days before
label-agreement-meetings-report_days = report, days after
label-agreement-meetings-executive_every = executive meeting every
label-agreement-meetings-visit_every = work visit every
label-agreement-channels = channel
label-agreement-channels-tool = means
label-agreement-channels-purpose = purpose
label-agreement-channels-admins = admins
label-agreement-channels-members = members
label-agreement-channels-rules_agreed = rules agreed
label-agreement-channels-members_informed = members informed
label-agreement-channels-delete_after = delete after
label-agreement-incident = in an incident
label-agreement-incident-first_calls = first calls
label-agreement-incident-within = speak within
label-agreement-incident-steps = steps
label-agreement-resources = from the municipality
label-agreement-resources-hours = hours a week
label-agreement-resources-budget = euro a year
label-agreement-signatures = signature
label-agreement-signatures-party = party
label-agreement-signatures-by = by
label-agreement-signatures-on = on
label-meeting = meeting
label-meeting-agreement = start document
label-meeting-title = title
label-meeting-kind = kind
label-meeting-status = status
label-meeting-date = date
label-meeting-start = start
label-meeting-end = end
label-meeting-place = place
label-meeting-host = host
label-meeting-chair = chair
label-meeting-minute_taker = minute-taker
label-meeting-invited = invited
label-meeting-agenda_sent = agenda sent
label-meeting-present = present
label-meeting-attendance = attendance
label-meeting-checked = ticked by hand
label-meeting-absent = absent
label-meeting-absent-contact = who
label-meeting-absent-notice = with notice
label-meeting-absent-substitute = substitute
label-meeting-guests = guest
label-meeting-guests-role = function
label-meeting-guests-organisation = organisation
label-meeting-items = item
label-meeting-items-title = title
label-meeting-items-raised_by = raised by
label-meeting-items-status = status
label-meeting-items-decisions = decisions
label-meeting-items-actions = actions
label-meeting-items-actions-what = what
label-meeting-items-actions-owner = owner
label-meeting-items-actions-due = due
label-meeting-items-dilemmas = dilemma tables
label-meeting-report = report
label-meeting-report-dated = draft ready
label-meeting-report-sent = sent
label-meeting-report-adopted = adopted
