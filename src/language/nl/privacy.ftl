# $contact: the contact's id
no-legal-basis = Bij { $contact } staat niet waarom u de gegevens van deze persoon mag bewaren.
    .summary = een persoon zonder grondslag om de gegevens te bewaren (`[privacy]`)
    .help = Zet bij `[privacy]` in `basis` waarom het mag. Mag het niet? Haal `[person]` dan weg.

# The value: legitimate interest, which is an error. consent: consent, which is a warning.
# $contact: the contact's id
unsuitable-basis = Bij { $contact } staat `legitimate-interest`, maar een overheid mag die grondslag niet gebruiken voor haar taken.
    .consent = Bij { $contact } staat `consent`, maar toestemming aan een overheid is zelden helemaal vrij.
    .summary = een grondslag die bij een gemeente, ministerie of de politie niet past
    .help = Past `public-task`? Vraag het de functionaris gegevensbescherming (FG) van de organisatie.

# The value: no ground at a religious organisation. own-members: that ground at another kind of organisation.
# $contact: the contact's id
no-special-category-ground = Bij { $contact } staat niet waarom u gegevens mag bewaren waaruit iemands geloof kan blijken.
    .own-members = Bij { $contact } staat `own-members`, maar dat past alleen bij een moskee, ander gebedshuis of koepel.
    .summary = een contact van een gebedshuis of koepel zonder passende `special_category`
    .help = Vraag { $contact } of dit bewaard mag worden. Bij een duidelijk ja zet u bij `[privacy]`: `special_category = "explicit-consent"`.
    .help-own-members = Haal `special_category` weg. Kan er toch iemands geloof uit blijken? Vraag dan om een duidelijk ja.

# The value: no day is written down and a month has passed. late: the day is over a month after the start.
# $contact: the contact's id
# $since: the day from which the person holds the seat
# $informed: the day on which the person was told (only for late)
# $who: the first contact of the organisation, else the organisation
person-not-informed = Hier staat nog niet wanneer { $contact } hoorde welke gegevens u sinds { $since } bewaart.
    .late = { $contact } hoorde op { $informed } welke gegevens u bewaart, meer dan een maand na { $since }.
    .summary = iemand hoorde niet binnen een maand dat u gegevens bewaart (`informed`)
    .help = Vertel { $contact } welke gegevens u bewaart en waarom. Zet die dag daarna in `informed`. { $who } kan dit oppakken.
    .help-late = Die dag blijft zoals hij is. Spreek af wie het een nieuwe persoon voortaan meteen vertelt. { $who } kan dit oppakken.

# The name itself is never shown.
# The value: a contact, with the name of its own person. meeting: a meeting, with the name of anyone.
# no variables
name-in-id = De naam van dit bestand bevat een deel van de naam van de persoon die erin staat.
    .meeting = De naam van dit bestand bevat een deel van de naam van iemand uit de contacten.
    .summary = de naam van een bestand bevat iemands achternaam
    .help = Noem een contact naar de functie en een overleg naar het onderwerp. Pas ook aan waar het bestand wordt genoemd.

# $contact: the contact's id
# $until: the last day of the person in this seat
# $who: the first contact of the organisation, else the organisation
kept-too-long = De termijn van { $contact } eindigde op { $until }, en meer dan 6 maanden later staan de gegevens hier nog.
    .summary = gegevens van iemand die langer dan 6 maanden weg is (`until` bij `[person]`)
    .help = Haal `[person]` en `[privacy]` weg, of zet de opvolger erin. De functie zelf mag blijven. { $who } kan dit oppakken.

# $missing: what lacks, as a ready list of the part-… names below
group-app-rules = Bij deze groepsapp staat nog niet: { $missing }.
    .summary = een groepsapp zonder doel, beheerders, afspraken, uitleg of een tijd om te wissen
    .help = Spreek dit samen af en zet het bij `[[channels]]`.

# The names that group-app-rules puts in $missing
part-purpose = waarvoor die is (`purpose`)
# $parties: the ids of the parties without an admin, as a ready list
part-admins = wie die beheert namens { $parties } (`admins`)
part-rules-agreed = wanneer u de regels hebt afgesproken (`rules_agreed`)
part-members-informed = wanneer de leden die regels hoorden (`members_informed`)
part-delete-after = na hoeveel tijd u berichten wist (`delete_after`)

# $key: the list that is there, `present` or `absent`
names-in-personal-capacity = Hier staat de lijst `{ $key }`, maar in een netwerk spreekt ieder op persoonlijke titel.
    .summary = een bijeenkomst van een netwerk met een lijst van mensen (`present` of `absent`)
    .help = Haal `{ $key }` weg en schrijf alleen hoeveel mensen er waren, zoals `attendance = 25`.
