# One text for planned and held meetings.
# no variables
no-chair = Bij dit overleg staat geen voorzitter.
    .summary = een overleg zonder voorzitter (`chair`)
    .help = Spreek af wie voorzit, of vraag wie het deed. Zet die functie in `chair`.

# One text for planned and held meetings.
# no variables
no-minute-taker = Bij dit overleg staat niet wie het verslag maakt.
    .summary = een overleg zonder iemand die het verslag maakt (`minute_taker`)
    .help = Spreek af wie het verslag maakt, of vraag wie het deed. Zet die functie in `minute_taker`.

# One text for planned and held meetings.
# $seat: the contact id that stands in both fields
chair-takes-minutes = Bij dit overleg doet { $seat } twee dingen: voorzitten en het verslag maken.
    .summary = één functie zit voor en maakt ook het verslag
    .help = Vraag iemand anders om het verslag te maken, nu of bij het volgende overleg.

# $party: the organisation's id
party-not-present = Bij de aanwezigen van dit overleg staat niemand van { $party }.
    .summary = een overleg is gehouden zonder iemand van een partij
    .help = Was er toch iemand? Zet die functie in `present`. Zo niet: bel elkaar en neem samen het verslag door.

# The value: decisions were taken (an error). no-decisions: none were taken (a warning), with help-no-decisions.
# $present: how many members or substitutes were present, 0 or more
# $quorum: how many the agreement asks for
no-quorum = Er zijn besluiten genomen { $present ->
        [0] zonder leden of vervangers
        [one] met 1 lid of vervanger
       *[other] met { $present } leden of vervangers
    }, en afgesproken is minstens { $quorum }.
    .no-decisions = Bij dit overleg { $present ->
        [0] was er geen lid of vervanger
        [one] was er 1 lid of vervanger
       *[other] waren er { $present } leden of vervangers
    }, en afgesproken is minstens { $quorum }.
    .summary = minder leden of vervangers bij een overleg dan afgesproken (`quorum`)
    .help = Was er toch iemand? Zet die functie in `present`. Zo niet: neem het besluit in het volgende overleg, en zet het daar.
    .help-no-decisions = Was er toch iemand? Zet die functie in `present`. Zo niet: kies samen een tijd die beter past.

# The value: the member stands in `[[absent]]`. not-listed: the member stands in neither list.
# $seat: the member's contact id
absent-without-substitute = { $seat } was afwezig, en er kwam geen vervanger.
    .not-listed = { $seat } staat niet bij de aanwezigen en niet bij de afwezigen.
    .summary = een lid was er niet, en er kwam geen vervanger
    .help = Was { $seat } er toch, of kwam er een vervanger? Vul `present` aan. Zo niet: neem samen het verslag door.

# One text for planned and held meetings.
# no variables
no-guests = Bij deze themabijeenkomst staat geen gast.
    .summary = een themabijeenkomst zonder gast
    .help = Vraag samen iemand die het thema goed kent. Zet de functie en de organisatie bij `[[guests]]`, geen naam.

# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-meeting-planned = Er is nog geen volgend overleg gepland.
    .summary = een samenwerking zonder gepland overleg
    .help = Kies samen een dag en maak een bestand in `meetings/`. Samen kunnen { $who } dit oppakken.

# $date: the day of the meeting
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
planned-in-past = Dit overleg zou op { $date } zijn, en de status is nog `planned`.
    .summary = een overleg staat nog op gepland, en de dag is voorbij
    .help = Vraag { $who } of het doorging. Zo ja: schrijf `status = "held"`. Zo niet: schrijf `status = "cancelled"`.

# The value: between two held meetings. planned: between the last one held and the next one planned, with
# help-planned. today: nothing is planned and the last one was too long ago.
# $from: the day of the earlier meeting
# $to: the day of the later meeting; for today: today
# $days: number of days between the two, 1 or more
# $every: the agreed length of time in words, such as "6 weken"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
rhythm-missed = Tussen de overleggen van { $from } en { $to } { $days ->
        [one] zat 1 dag
       *[other] zaten { $days } dagen
    }; het afgesproken ritme is { $every }.
    .planned = Tussen het laatste overleg, op { $from }, en het volgende, op { $to }, { $days ->
        [one] zit 1 dag
       *[other] zitten { $days } dagen
    }; het afgesproken ritme is { $every }.
    .today = Het laatste overleg was { $days ->
        [one] gisteren
       *[other] { $days } dagen geleden
    }, op { $from }; het afgesproken ritme is { $every }.
    .summary = veel meer tijd tussen twee overleggen dan afgesproken (`every`)
    .help = Plan de overleggen vooruit, of spreek samen een ander ritme af in `every`. Samen kunnen { $who } dit oppakken.
    .help-planned = Kies zo mogelijk een eerdere dag, of spreek een ander ritme af in `every`. Samen kunnen { $who } dit oppakken.

# $date: the day of the meeting
# $who: who can send it: the meeting's chair, else each party's first contact as a ready list
invitation-late = Dit overleg is op { $date }, en hier staat nog niet dat de uitnodiging weg is.
    .summary = een overleg komt eraan en de uitnodiging is nog niet weg (`invited`)
    .help = Is de uitnodiging al weg? Zet de dag in `invited`. Zo niet: vraag { $who } om die te sturen.

# $date: the day of the meeting
# $who: who can send it: the meeting's chair, else each party's first contact as a ready list
agenda-late = Dit overleg is op { $date }, en hier staat nog niet dat de agenda weg is.
    .summary = een overleg komt eraan en de agenda is nog niet weg (`agenda_sent`)
    .help = Is de agenda al weg? Zet de dag in `agenda_sent`. Zo niet: vraag { $who } om die te sturen.

# $date: the day of the meeting
# $days: number of days from that day to today, 1 or more
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
report-late = Dit overleg was { $days ->
        [one] gisteren
       *[other] { $days } dagen geleden
    }, op { $date }, en hier staat nog niet dat het verslag weg is.
    .summary = het verslag van een overleg is niet op tijd weg (`sent`)
    .help = Is het verslag al weg? Zet de dag bij `[report]` in `sent`. Zo niet: vraag { $who } wanneer het komt.

# $date: the day of the meeting
# $later: the day of the first later meeting at which the report could be adopted
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
report-not-adopted = Het verslag van { $date } is nog niet vastgesteld, en op { $later } was er weer een overleg.
    .summary = na een later overleg is het verslag nog niet vastgesteld (`adopted`)
    .help = Vraag { $who } of het toen is vastgesteld. Zo ja: zet de dag in `adopted`. Zo niet: zet het op de volgende agenda.

# The value: one was held, but long ago. never: none since the agreement began.
# $date: the day on which the last one was held (only for the value)
# $every: the agreed length of time, else the usual one, in words, such as "12 maanden"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-executive-meeting = Het laatste bestuurlijk overleg was op { $date }, langer dan { $every } geleden.
    .never = Het startdocument begon langer dan { $every } geleden, en er was nog geen bestuurlijk overleg.
    .summary = lang geen overleg met burgemeester, wethouder of bestuur (`executive`)
    .help = Plan een gesprek, bijvoorbeeld met de burgemeester of de wethouder. Samen kunnen { $who } dit oppakken.

# The value: one was held, but long ago. never: none since the agreement began.
# $date: the day on which the last one was held (only for the value)
# $every: the agreed length of time, else the usual one, in words, such as "18 maanden"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-work-visit = Het laatste werkbezoek was op { $date }, langer dan { $every } geleden.
    .never = Het startdocument begon langer dan { $every } geleden, en er was nog geen werkbezoek.
    .summary = lang geen werkbezoek gehouden (`work-visit`)
    .help = Kies samen een dag om bij elkaar te gaan kijken. Samen kunnen { $who } dit oppakken.
