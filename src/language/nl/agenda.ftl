# De agenda van een overleg

# The value: of a meeting. proposed: of one that is only proposed. undated: of one whose day cannot be read.
# $day: the day (not for undated)
agenda-title = Agenda voor { $day }
    .proposed = Agenda voor { $day } (voorstel)
    .undated = Agenda
agenda-held = Dit overleg is al geweest. De agenda gaat uit van wat er vandaag bekend is.
agenda-cancelled = Dit overleg gaat niet door.

# What stands in the place of something that is not there or cannot be read
agenda-open = nog open
agenda-unreadable = niet te lezen; `collab check` zegt waarom
agenda-title-unreadable = Een punt waarvan de titel niet te lezen is

# The head
agenda-label-meeting = Overleg
agenda-label-kind = Soort
agenda-label-agreement = Startdocument
agenda-label-date = Datum
agenda-label-time = Tijd
agenda-label-place = Plaats
agenda-label-host = Gastheer
agenda-label-chair = Voorzitter
agenda-label-minute-taker = Notulist
# $from, $until: times
agenda-hours = { $from } tot { $until }

# Another meeting
# $title: its title, $day: its day (not for undated)
agenda-meeting = “{ $title }” van { $day }
    .undated = “{ $title }”

# Who is invited
agenda-invited = Uitgenodigd
agenda-invited-unreadable = Wie erbij zijn, is niet te lezen. `collab check` zegt waarom.
agenda-some-invited-unreadable = Niet elk lid is te lezen; `collab check` zegt waarom
agenda-nobody-invited = Wie erbij zijn, is nog open: in het startdocument staan geen leden.
agenda-personal-capacity = Deelnemers spreken op persoonlijke titel. Daarom staat hier geen lijst.
agenda-guests = Gasten
# $seat: the function
agenda-vacant = { $seat }: deze functie is nu niet ingevuld.
# $seat: the function, $day: the last day of the term
agenda-term-over = { $seat }: de termijn loopt tot en met { $day }.
    .past = { $seat }: de termijn liep tot en met { $day }.
# $seat: the id of the contact
agenda-seat-unreadable = { $seat }: niet te lezen; `collab check` zegt waarom
# $seat: the function
agenda-absent = { $seat }: afwezig.
    .with-notice = { $seat }: afwezig met kennisgeving.
# $substitutes: the functions that come instead
agenda-substitute = Vervanger: { $substitutes }.
agenda-no-substitute = Vervanger: nog open.
agenda-substitute-unreadable = Wie de vervanger is, is niet te lezen.

# The parts
# $number: the number of a part
agenda-number = { $number }.
# $time: when it starts (not for length), $length: how long it takes
agenda-when = ({ $time }, { $length })
    .length = ({ $length })
# $length: how long it takes, where nobody chose that
agenda-about = ongeveer { $length }
agenda-part-opening = Opening
agenda-part-agenda = Vaststellen van de agenda
agenda-part-reports = Verslag en actielijst
agenda-part-announcements = Mededelingen
agenda-part-dilemmas = Vragen en dilemma’s
agenda-part-going-well = Wat gaat goed?
agenda-part-answers = Antwoorden die nog komen
agenda-part-asked = Wat de afspraken vragen
agenda-part-closing-round = Rondvraag
agenda-part-next = Datum van het volgende overleg
agenda-part-close = Sluiting

# The opening
agenda-confidential = Wat hier blijft en wat in het verslag komt:
    .open = Spreek eerst af wat hier blijft en wat in het verslag komt.
    .unreadable = Wat hier blijft en wat in het verslag komt, is niet te lezen. `collab check` zegt waarom.
agenda-no-names = In het verslag staan functies, geen namen van personen.
agenda-speaks-for-oneself = Wie hier spreekt, spreekt voor zichzelf.

# Adopting the agenda
agenda-no-points = Er staan nog geen punten op de agenda. Elke partij kan een punt inbrengen.
# The value: in turns. left: first what is left from before. programme: as they are written.
agenda-order = De partijen komen om de beurt. Wie het laatste jaar het minst inbracht, begint. Bij gelijke stand begint elk overleg een andere partij.
    .programme = De punten staan in de volgorde waarin zij zijn opgeschreven.
    .left = Eerst komt wat is blijven liggen. Daarna komen de partijen om de beurt. Wie het laatste jaar het minst inbracht, begint. Bij gelijke stand begint elk overleg een andere partij.
agenda-points-unreadable = Niet elk punt is te lezen. `collab check` zegt waarom.
# $total: how long everything takes, $over: how much longer than agreed
agenda-too-long = Alles samen duurt { $total }. Dat is { $over } langer dan afgesproken.
agenda-could-wait = Dit kan naar een volgend overleg:
    .nothing = Geen punt kan zomaar wachten. Maak punten korter, of neem samen meer tijd.
# $count: how many more there are
agenda-and-more = en nog { $count }
# $length: how long it takes
agenda-going-well-takes = Dan krijgt “Wat gaat goed?” { $length }.
# $over: how much is still too long
agenda-still-too-long = Ook dan duurt het nog { $over } te lang. Maak punten korter, of neem samen meer tijd.
# $parties: names of parties
agenda-no-point-from = Van { $parties } staat er nog niets op de agenda. Een punt inbrengen kan nog.
# $safety: how many of the items were about safety, $total: how many there were
agenda-safety = In de laatste vier overleggen gingen { $safety } van de { $total } punten over veiligheid. Wie brengt iets anders in?
    .here = Alle punten met een thema gaan over veiligheid. Wie brengt iets anders in?
# $themes: names of themes
agenda-themes = Een jaar lang ging het niet over { $themes }. Wil een partij daar iets over inbrengen?
agenda-theme =
    .resilience = weerbaarheid
    .equal-chances = gelijke kansen
    .liveability = leefbaarheid en veiligheid
    .legislation = wetten en regels

# Reports and actions
agenda-no-report = Er is nog geen verslag om vast te stellen.
# $meeting: the meeting, $day: when the report was sent or adopted (only there)
agenda-report = Vast te stellen: het verslag van { $meeting }.
    .sent = Vast te stellen: het verslag van { $meeting }, verstuurd op { $day }.
    .adopted = Al vastgesteld op { $day }: het verslag van { $meeting }.
    .not-sent = Nog open: het verslag van { $meeting } is nog niet verstuurd.
    .unreadable = Hoe ver het verslag van { $meeting } is, is niet te lezen.
# $count: how many
agenda-more-reports = { $count ->
        [one] Ook 1 ouder verslag is nog niet vastgesteld.
       *[other] Ook { $count } oudere verslagen zijn nog niet vastgesteld.
    }
agenda-no-actions = Er staan geen actiepunten open.
# $organisation: its name
agenda-actions-of = Actiepunten van { $organisation }
    .unreadable = Actiepunten waarvan de eigenaar niet te lezen is
# $owner: the function, $due: by when
agenda-action = ({ $owner }; { $due })
    .vacant = ({ $owner }, nu vacant; { $due })
    .no-owner = ({ $due })
# $day: the day (not for open)
agenda-action-due = uiterlijk { $day }
    .overdue = te laat, sinds { $day }
    .open = datum nog open

# $parties: names of parties
agenda-announcements = Elke partij vertelt kort wat er nieuw is: { $parties }.
    .everyone = Iedereen vertelt kort wat er nieuw is.

# The points
# $number: its number; its title follows
agenda-point = Punt { $number }:
agenda-point-aim = Doel
agenda-point-raised = Ingebracht door
agenda-point-left = Komt terug van
# $meeting: the meeting
agenda-point-left-by = { $meeting }, daar nog open
    .postponed = { $meeting }, daar verschoven
agenda-point-tables = Dilemmatafels:

# After the points
agenda-dilemmas-what = Waar loopt u tegenaan?
agenda-dilemmas-each-other = Wat kunnen wij voor elkaar doen?
agenda-dilemmas-situations = Praat over situaties, niet over personen.
# $count: how many points, $numbers: their numbers (only for points)
agenda-going-well = Elke partij noemt één ding dat goed gaat.
    .points = { $count ->
        [one] Daarover gaat het bij punt { $numbers }.
       *[other] Daarover gaat het bij de punten { $numbers }.
    }
# $party: who raised it, $meeting: where
agenda-answer = (ingebracht door { $party } op { $meeting }): nog zonder antwoord.
    .declined = (ingebracht door { $party } op { $meeting }): gaat niet door, en de uitleg staat nog open.
# $number: the number of the point
agenda-answer-here = Dit is punt { $number } van deze agenda.
agenda-answer-who = Spreek af wie antwoord geeft, en wanneer.

# What the calendar of the agreements asks: what, and why
# $day: a day, $seat: a function
agenda-asked-crisis = Terugkijken op het crisisoverleg.
    .why = Het was op { $day }. Daarna was er nog geen gewoon overleg.
agenda-asked-review = Samen terugkijken op de samenwerking.
    .why = Dat is afgesproken voor { $day }.
agenda-asked-next-review = Een nieuwe dag kiezen om samen terug te kijken.
    .why = In het startdocument staat nog { $day }.
agenda-asked-end = Het startdocument verlengen, aanpassen of afsluiten.
    .why = De laatste dag is { $day }.
    .past = De laatste dag was { $day }.
agenda-asked-term = Een overdracht voorbereiden: { $seat }.
    .why = De laatste dag van de termijn is { $day }.
    .past = De laatste dag van de termijn was { $day }.
agenda-asked-substitute = Een nieuwe vervanger kiezen voor { $seat }.
    .why = De laatste dag van de vervanging is { $day }.
    .past = De laatste dag van de vervanging was { $day }.
agenda-asked-executive = Een bestuurlijk overleg plannen.
agenda-asked-visit = Een werkbezoek plannen.
# $every: how often, $day: when it was last held (only for the value)
agenda-asked-every = Het laatste was op { $day }. Het hoort { $every }.
    .never = Dat was er nog niet. Het hoort { $every }.
agenda-asked-exercise = De korte lijnen bij een incident oefenen, want dat hoort elk jaar.
    .why = In het jaar voor dit overleg staat er geen oefening en geen crisisoverleg.
    .last = De laatste keer was op { $day }.
agenda-asked-privacy = Samen over privacy praten, want dat hoort elk jaar.
    .why = In het jaar voor dit overleg staat er geen punt met het thema privacy.
    .last = De laatste keer was op { $day }.
agenda-asked-planned = Dat staat gepland op { $day }.

# The closing round
agenda-closing-notice = Wat merken wij? Praat over groepen en plekken, nooit over één persoon.
agenda-closing-between-us = Zit ons iets dwars?
agenda-closing-passed-on = Wat gaf u door sinds de vorige keer?
agenda-closing-own-step = Wat gaat u zelf doen?
agenda-closing-feedback = Een kritisch geluid kan altijd. Zo is het afgesproken:

# The next date
# The value: no day is found. proposed: with a day.
# $day: the day
agenda-nothing-planned = Er is nog geen overleg gepland. Kies samen een datum.
    .proposed = Er is nog geen overleg gepland. Het voorstel is { $day }.
# $agreement: the id of the start document
agenda-plan-it = Past deze dag bij iedereen? Maak dan het overleg met `collab new meeting --next --agreement { $agreement }`.
# $meeting: the last meeting
agenda-last = Het laatste overleg was { $meeting }.
# $day: the day; the title of the meeting follows
agenda-next-planned = Gepland op { $day }:
agenda-next-proposed = Het voorstel is:
agenda-next-none = Kies samen een datum.
# $every: how often
agenda-rhythm = Afgesproken is: { $every }.
# $days: days, $reason: why
agenda-skipped = Overgeslagen: { $days } ({ $reason }).
agenda-no-rhythm = In het startdocument staat niet hoe vaak u overlegt.
    .unreadable = In het startdocument is niet te lezen hoe vaak u overlegt.
agenda-close = De notulist noemt nog eens wat is besloten en wie wat doet.

# $name: what was typed
failure-agreement-of-meeting = Bij het overleg `{ $name }` is al duidelijk welk startdocument het is.
    .hint = Laat `--agreement` weg, of laat de id van het overleg weg.
