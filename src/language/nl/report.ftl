# Het verslag van een overleg, de besluitenlijst en de actielijst

# The titles: what follows is the title of the meeting
report-title = Verslag:
    .draft = Concept van het verslag:
report-title-decisions = Besluitenlijst:
    .draft = Concept van de besluitenlijst:
report-title-actions = Actielijst:
    .draft = Concept van de actielijst:

# How far it is. The value: the report; list: the decision list or the action list
report-draft = Concept. Dit verslag is nog niet vastgesteld.
    .list = Concept. Het verslag van dit overleg is nog niet vastgesteld.
# $day: the day
report-adopted = Dit verslag is vastgesteld op { $day }.
    .list = Het verslag van dit overleg is vastgesteld op { $day }.
report-maybe-adopted = Hier is niet te lezen of dit verslag is vastgesteld.
    .list = Hier is niet te lezen of het verslag van dit overleg is vastgesteld.
report-gaps = Niet alles in het bestand van dit overleg is te lezen. `collab check` zegt waarom.
report-names-persons = Hier staan namen van personen in. Deel dit alleen met wie die namen nodig heeft.

# What stands in the place of a text
report-not-written = niet opgeschreven
report-unreadable = niet te lezen

# The head
report-kind = Soort
report-date = Datum
report-time = Tijd
report-place = Plaats
report-host = Gastheer
report-chair = Voorzitter
report-minute-taker = Notulist
report-agreement = Startdocument
report-dated = Datum verslag
report-sent = Verstuurd
report-adopted-on = Vastgesteld
report-not-yet = nog niet
# $day: the day on which it is meant to be
report-planned-for = nog niet, gepland op { $day }
# $start, $end: times
report-from-to = van { $start } tot { $end }
    .from = vanaf { $start }
    .to = tot { $end }
# $day: the day; $days: how many days after the meeting
report-days-after = { $days ->
        [0] { $day }, op de dag van de bijeenkomst
        [one] { $day }, 1 dag na de bijeenkomst
       *[other] { $day }, { $days } dagen na de bijeenkomst
    }

# Who was there
report-present = Aanwezig
report-absent = Afwezig
report-guests = Gasten
# $count: how many
report-attendance = { $count ->
        [one] Er was 1 deelnemer.
       *[other] Er waren { $count } deelnemers.
    }
report-present-not-written = Wie er waren, is niet opgeschreven.
report-nobody = niemand opgeschreven
# $seat: the function that was there; $absent: those for whom it came
report-present-for = { $seat } (voor: { $absent })
# $seat: the function
report-absent-seat = { $seat }
    .with-notice = { $seat }, met kennisgeving
    .without-notice = { $seat }, zonder kennisgeving
# $substitute: the function that came instead
report-substitute = (vervanger: { $substitute })
# $quorum: how many the agreement asks for; $present: how many there were
report-quorum = Om te besluiten { $quorum ->
        [one] is 1 lid of vervanger
       *[other] zijn { $quorum } leden of vervangers
    } nodig. { $present ->
        [0] Er was niemand van hen.
        [one] Er was er 1.
       *[other] Er waren er { $present }.
    }

# The items
report-items = Agendapunten
report-no-items = Bij dit overleg zijn geen agendapunten opgeschreven.
# $number: the number of the item
report-number = { $number }.
# $value: what the file says, in a word
report-raised-by = Ingebracht door: { $value }.
# $value: what the file says, in a word
report-theme = Thema: { $value }.
# $value: what the file says, in a word
report-aim = Doel: { $value }.
# $value: what the file says, in a word
report-status = Stand: { $value }.
report-answer = Antwoord

# Dilemma tables
# $number: the number of the table, $item: that of the item, $minutes: how long (only for with-minutes)
report-table = Dilemma’s en ideeën van tafel { $number } bij punt { $item }
    .with-minutes = Dilemma’s en ideeën van tafel { $number } bij punt { $item }, in { $minutes }
report-table-kind = Soort
report-table-said = Wat er is gezegd
report-table-empty = Van deze tafel is niets opgeschreven.
# $number: the number
report-dilemma = Dilemma { $number }
# $number: the number
report-idea = Idee { $number }

# The lists
report-decisions = Besluiten
# $count: how many decisions; $places: at how many items; $items: the numbers of these items, as a ready list
report-decisions-at = { $count ->
        [one] Er is 1 besluit, bij punt { $items }.
       *[other] Er zijn { $count } besluiten, { $places ->
            [one] bij punt { $items }
           *[other] bij de punten { $items }
        }.
    }
report-decisions-of-meeting = Besluiten van dit overleg
report-no-decisions = Bij dit overleg zijn geen besluiten opgeschreven.
report-decision = Besluit
report-reason = Reden
report-item = Agendapunt
report-action-list = Actielijst
# $count: how many actions
report-actions-of-item = { $count ->
        [one] Bij dit punt hoort 1 actiepunt. Dat staat in de actielijst.
       *[other] Bij dit punt horen { $count } actiepunten. Die staan in de actielijst.
    }
report-actions-of-meeting = Actiepunten van dit overleg
report-no-actions = Bij dit overleg zijn geen actiepunten opgeschreven.
report-what = Wat
report-who = Wie
report-due = Uiterlijk
report-state = Stand
# $day: a day
report-action-state =
    .open = nog open
    .overdue = te laat, sinds { $day }
    .done = gedaan
    .done-on = gedaan op { $day }
    .dropped = vervallen
    .dropped-on = vervallen op { $day }
# $state: one of these; what came of it follows
report-with-result = { $state }:

# The meeting after this one
report-next = Volgend overleg
# $day: the day
report-next-meeting =
    .planned = Het volgende overleg is gepland op { $day }.
    .held = Het volgende overleg was op { $day }.
# $time: the time
report-next-start = Begin: { $time }.
report-next-place = Plaats:
report-no-next = Er is nog geen volgend overleg gepland.

failure-report-of-planned = Van `{ $name }` is nog geen verslag: dit overleg staat op gepland.
    .hint = `collab agenda { $name }` maakt de agenda. Is het overleg geweest? Schrijf dan `status = "held"`.
failure-report-of-cancelled = Van `{ $name }` is geen verslag: dit overleg ging niet door.
    .hint = `collab show { $name }` toont wat erover is opgeschreven.
