# $missing: what lacks, as a ready list of the part-… names below
agreement-incomplete = In dit startdocument ontbreekt nog: { $missing }.
    .summary = een van de vijf vragen of een afspraak over het overleg heeft geen antwoord
    .help = Zoek samen het antwoord en zet het in dit bestand. Een korte zin is genoeg.

# The names that agreement-incomplete puts in $missing
part-why = waarom u samenwerkt (`why`)
part-goals = wat u wilt bereiken (`[[goals]]`)
part-instruments = met welke middelen (`instruments`)
part-roles = wie wat doet (`[[roles]]`)
part-communication-internal = hoe u met elkaar praat (`communication.internal`)
part-communication-external = hoe u naar buiten gaat (`communication.external`)
part-every = hoe vaak u overlegt (`meetings.every`)
part-members = wie aan tafel zit (`meetings.members`)
part-chairs = wie voorzit (`meetings.chairs`)
part-minute-takers = wie het verslag maakt (`meetings.minute_takers`)

# $party: the organisation's id
party-without-role = Bij de rollen staan nog geen taken van { $party }.
    .summary = een partij zonder taken, terwijl er wel rollen zijn beschreven
    .help = Vraag deze partij wat zij doet. Zet dat erbij met `[[roles]]`, `party` en `tasks`.

# $party: the organisation's id
unsigned = Er is nog geen handtekening van { $party }.
    .summary = een partij heeft het startdocument nog niet getekend
    .help = Zet met `[[signatures]]` erbij wie tekende en wanneer. Nog niet getekend? Dan past `status = "exploring"`.

# no variables
goal-without-date = Dit doel heeft geen datum en ook geen teken waaraan u ziet dat het gelukt is.
    .summary = een doel zonder datum (`by`) en zonder teken dat het gelukt is (`sign`)
    .help = Zet erbij wanneer het klaar is (`by`), of waaraan u ziet dat het gelukt is (`sign`).

# no variables
no-review-date = Het startdocument heeft geen datum waarop u samen terugkijkt.
    .summary = een startdocument zonder datum om samen terug te kijken (`review`)
    .help = Spreek samen een datum af en zet die erin: `review = 2027-01-01`.

# no variables
no-confidentiality-rule = Het startdocument zegt niet wat onder u blijft en wat in het verslag komt.
    .summary = geen afspraak over wat onder elkaar blijft (`confidentiality`)
    .help = Spreek samen af wat onder u blijft. Zet dat bij `[communication]` in `confidentiality`.

# no variables
no-feedback-route = Het startdocument zegt niet waar iemand met een kritisch geluid terechtkan.
    .summary = geen plek genoemd voor een kritisch geluid (`feedback`)
    .help = Kies samen een plek voor kritiek en zet die in `feedback`.

# no variables
no-sponsor = Het startdocument noemt geen bestuurder die voor de samenwerking staat.
    .summary = geen bestuurder die voor de samenwerking staat (`sponsor`)
    .help = Vraag een bestuurder om dit te steunen. Zet die functie in `sponsor`.

# no variables
no-resources = Het startdocument noemt geen uren en geen geld.
    .summary = geen uren en geen geld genoemd (`[resources]`)
    .help = Zet in `[resources]` hoeveel uren per week er zijn (`hours`), of hoeveel geld (`budget`).

# The value: nobody is named. leaves-out: somebody is, but not of every party.
# $parties: the ids of the parties left out, as a ready list (only for leaves-out)
no-incident-line = Het startdocument zegt niet wie u het eerst belt bij een incident.
    .leaves-out = Op de lijst met wie u bij een incident het eerst belt, staat niemand van { $parties }.
    .summary = geen lijst met wie u het eerst belt bij een incident, of niet van elke partij
    .help = Zet van elke partij een functie in `first_calls` bij `[incident]`.

# $date: the review day that has passed
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
review-due = De dag om samen terug te kijken was { $date }.
    .summary = de dag om samen terug te kijken (`review`) is voorbij
    .help = Plan een terugblik en zet daarna een nieuwe dag in `review`. Samen kunnen { $who } dit oppakken.

# The value: the last day has passed. meeting-after: a meeting is planned after the last day.
# $until: the last day of the agreement
# $date: the day of the meeting (only for meeting-after)
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
agreement-ended = Het startdocument liep tot en met { $until } en is nog niet verlengd of afgesloten.
    .meeting-after = Dit overleg is op { $date }, maar het startdocument loopt tot en met { $until }.
    .related-until = tot en met deze dag loopt het startdocument
    .summary = een startdocument is afgelopen, of er is een overleg gepland na de laatste dag
    .help = Verleng het startdocument met een nieuwe `until`, of sluit het af met `status = "ended"`. Samen kunnen { $who } dit oppakken.
    .help-meeting-after = Verleng het startdocument met een nieuwe `until`, of kies een eerdere dag. Samen kunnen { $who } dit oppakken.

# $since: the agreement's `since`
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
exploring-too-long = U verkent deze samenwerking sinds { $since }, langer dan een half jaar.
    .summary = een samenwerking wordt langer dan zes maanden verkend (`exploring`)
    .help = Bespreek wat er nog nodig is, en of een klein begin genoeg is. Samen kunnen { $who } dit oppakken.
