# Wat er te doen is. De waarde zegt wat, `why` zegt waarom.
# $meeting: the title of a meeting and its day, see reminder-meeting
# $seat, $substitute: a function and its organisation
# $agreement: the title of the start document
# $days: so many days; $every: a length of time in words
# All other values are days, written out.

# $title: the title of the meeting; $day: its day
reminder-meeting = { $title } ({ $day })
    .untitled = het overleg van { $day }
reminder-unreadable = (de tekst is niet te lezen; `collab check` zegt waarom)

# $agenda: the day on which the agenda goes out
reminder-call-for-points = Geef punten door voor de agenda van { $meeting }.
    .why = Elke partij kan punten inbrengen. De agenda gaat uiterlijk op { $agenda } weg.
reminder-invitation = Verstuur de uitnodiging voor { $meeting }.
    .why = De uitnodiging gaat { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } van tevoren weg. Hier staat nog niet dat die weg is.
reminder-agenda = Verstuur de agenda van { $meeting }.
    .why = De agenda gaat { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } van tevoren weg. Hier staat nog niet dat die weg is.
reminder-outcome = Schrijf op of { $meeting } doorging.
    .why = De dag is voorbij, en de status is nog `planned`.
reminder-report = Verstuur het verslag van { $meeting }.
    .why = Het verslag gaat binnen { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } na het overleg weg. Hier staat nog niet dat het weg is.
# $later: the day of the meeting at which the report is adopted
reminder-adoption = Laat het verslag van { $meeting } vaststellen.
    .why = Dat doet u in het volgende overleg, op { $later }.
    .why-held = Op { $later } was er weer een overleg. Hier staat nog niet dat het verslag toen is vastgesteld.
# The words of the point follow. $party: who raised it
reminder-answer = Geef antwoord op dit punt van { $party }:
    .why = Het punt stond op de agenda van { $meeting }. Na twee overleggen hoort er een antwoord te zijn.
# The words of the action follow.
reminder-action = Actiepunt:
    .why = Dit is afgesproken in { $meeting }.

# $until: the last day
reminder-substitute-ends = Regel wie daarna kan invallen voor { $seat }.
    .why = Tot en met { $until } valt { $substitute } in. Daarna is er nog niemand.
# $date: the day of the next meeting
reminder-no-substitute = Regel een vervanger voor { $seat }.
    .why = Voor het overleg van { $date } is er nog geen vervanger.
# $until: the last day of the term; -over: that day has passed
reminder-term-ends =
    .what = Plan de overdracht van { $seat }.
    .why = De termijn loopt tot en met { $until }.
    .what-over = Vraag wie het overneemt van { $seat }, en zet die persoon erin.
    .why-over = De termijn liep tot en met { $until }, en de functie staat nog op lijsten.
# $date: when the details were last confirmed; -never: since when they are there
reminder-confirmation = Kijk na of de gegevens van { $seat } nog kloppen.
    .why = Elk half jaar kijken wij alles na. De laatste keer was op { $date }.
    .why-never = Elk half jaar kijken wij alles na. Sinds { $date } is dat nog niet gedaan.
# $since: since when the details are there
reminder-notice = Vertel { $seat } welke gegevens hier staan, en waarom.
    .why = Dat moet binnen een maand. De gegevens zijn er sinds { $since }.
# $until: the last day of the term
reminder-retention = Haal de gegevens weg van wie { $seat } was.
    .why = De termijn loopt tot en met { $until }. De gegevens mogen daarna nog zes maanden blijven.

# $last: the day of the last meeting, or of the beginning; $meeting: the next one
reminder-next-meeting = Plan een volgend overleg voor “{ $agreement }”.
    .what-earlier = Kies een eerdere dag voor { $meeting }.
    .why = Na het overleg van { $last } staat er nog geen nieuw overleg.
    .why-never = Er staat nog geen overleg gepland.
    .why-rhythm = Het laatste overleg was op { $last }. Het afgesproken ritme is { $every }.
    .why-quiet = Het laatste gewone overleg was op { $last }.
    .why-quiet-never = Sinds het begin, op { $last }, is er nog geen gewoon overleg geweest.
# $last: the day of the last one; $planned: the day of the next one
reminder-executive-meeting = Plan een bestuurlijk overleg voor “{ $agreement }”.
    .why = Het laatste was op { $last }. De afspraak is: eens per { $every }.
    .why-never = Er is er nog geen geweest. De afspraak is: eens per { $every }.
    .why-planned = De afspraak is: eens per { $every }. Het volgende staat gepland op { $planned }.
reminder-work-visit = Plan een werkbezoek voor “{ $agreement }”.
    .why = Het laatste was op { $last }. De afspraak is: eens per { $every }.
    .why-never = Er is er nog geen geweest. De afspraak is: eens per { $every }.
    .why-planned = De afspraak is: eens per { $every }. Het volgende staat gepland op { $planned }.
# The words of the goal follow.
reminder-goal = Kijk samen of dit doel is gehaald:
    .why = Dit doel staat met deze dag in “{ $agreement }”.
reminder-review = Kijk samen terug op “{ $agreement }”.
    .why = Voor die terugblik is { $day } afgesproken.
reminder-exploration = Kies samen hoe u verdergaat met “{ $agreement }”.
    .why = U verkent deze samenwerking sinds { $day }. Na een half jaar is het tijd om te kiezen.
reminder-agreement-ends = Verleng “{ $agreement }”, of sluit het samen af.
    .why = Het startdocument loopt tot en met { $day }.

# $rule: the id of a rule
reminder-exception = Kijk of de uitzondering voor de regel `{ $rule }` nog nodig is.
    .why = De uitzondering geldt tot en met { $day }.

# Wanneer en wie
# $day: the day; $days: so many days ago
reminder-late = { $day } (te laat, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    })
reminder-today = { $day } (vandaag)
reminder-day = { $day }

# De kolommen van de tabel
remind-when = wanneer
remind-who = wie
remind-what = wat
remind-why = waarom
remind-file = bestand

# Het document
reminders-title = Wat er te doen is
# $day: the last day that was asked for
reminders-until = Hier staat alles wat te laat is, en alles tot en met { $day }.
reminders-none = Er is niets te doen in deze tijd.
reminders-together = Samen
reminders-open = Nog niet bekend van wie
# $when: see reminder-day
reminders-line = { $when }:
# $who: functions and their organisations
reminders-by = Wie: { $who }
# $file: a path
reminders-file = Bestand: { $file }

# De agenda op uw telefoon of computer. $who: a function or an organisation
reminders-host = Gastheer: { $who }
reminders-chair = Voorzitter: { $who }
reminders-minute-taker = Notulist: { $who }

# De mail
reminders-letter = Wat er voor u te doen is
reminders-letter-meetings = Uw overleggen
# $partnership: the name of the partnership
reminders-subject = { $partnership }: wat er voor u te doen is
    .meetings = { $partnership }: uw overleggen
# $seats: functions and their organisations
reminders-on-behalf = Namens: { $seats }
# $seat: a function and its organisation
reminders-letter-for = Deze mail is voor: { $seat }.
reminders-overdue = Te laat
reminders-to-do = Komt eraan
reminders-letter-done = Is iets al gedaan? Laat het weten aan wie de gegevens bijhoudt. Dan komt de herinnering niet terug.
reminders-meetings = Uw overleggen
# $day: a day written out; $time: a time
reminders-appointment = { $day }:
    .at = { $day }, { $time }:
reminders-place = Plaats:
# $count: so many
reminders-letter-invitations = { $count ->
        [one] De uitnodiging zit bij deze mail. Open die om het overleg in uw agenda te zetten.
       *[other] De uitnodigingen zitten bij deze mail. Open die om de overleggen in uw agenda te zetten.
    }

# Wat er is geschreven, en wat niet
# $count: so many; $folder: the folder
reminders-written = { $count ->
        [one] Geschreven: 1 mail in { $folder }
       *[other] Geschreven: { $count } mails in { $folder }
    }
# $who: a function and its organisation
reminders-unreached = niet verstuurd: geen adres van { $who }.
# $value: what was typed
failure-not-a-length = `{ $value }` is geen duur.
    .hint = Schrijf bijvoorbeeld `30d`, `6w`, `3m` of `1y`, of voluit `6 weeks`.
failure-remind-folder = Voor mails is een map nodig.
    .hint = Noem de map, zoals `--output mails`.
# $file: what was named
failure-remind-extension = Uit de naam { $file } blijkt niet welke vorm u wilt.
    .hint = Kies een naam op .txt, .md, .json of .ics, of noem de vorm met `--format`.
