# The value, with suggest as its help where there is a near id, else with help. The text found is never shown.
# record: an exception's `record`. $kind is then not needed.
# $kind: the kind that the field points at, as the command line knows it: organisation, contact, agreement …
# $suggestion: the nearest id of that kind (only for suggest)
unknown-reference = Er is geen { $kind ->
        [organisation] organisatie
        [contact] contact
        [agreement] startdocument
        [meeting] overleg
        [substitute] vervanging
       *[other] bestand
    } met precies deze id.
    .record = Er is geen bestand met precies deze map en id.
    .summary = een id waar geen bestand bij hoort
    .suggest = Bedoelt u `{ $suggestion }`?
    .help = Kijk naar de spelling. Met `collab list { $kind }` ziet u welke er zijn.
    .help-record = Schrijf de map en de id, zoals `agreements/samenwerking`. Of laat `record` weg.

# The value: an organisation. contact: a contact of another organisation. signature: a contact of another party signs.
# $organisation: the organisation's id; for contact and signature: the contact's organisation
# $contact: the contact's id (only for contact and signature)
# $party: the party that is signed for (only for signature)
# $agreement: the agreement's id
not-a-party = { $organisation } is geen partij van startdocument { $agreement }.
    .contact = { $contact } hoort bij { $organisation }, en dat is geen partij van startdocument { $agreement }.
    .signature = { $contact } hoort bij { $organisation } en kan niet tekenen voor { $party }.
    .related-parties = hier staan de partijen
    .summary = iemand of een organisatie die bij geen partij van het startdocument hoort
    .help = Noem hier een partij. Doet deze organisatie mee? Zet de id dan samen in `parties`.
    .help-contact = Noem hier iemand van een partij. Doet { $organisation } mee? Zet de id dan samen in `parties`.
    .help-signature = Vraag iemand van { $party } om te tekenen.

# The value: the seat stands in for itself. same-person: both seats have the same person.
# other-organisation: the seats are of two organisations. circle: the substitutes point at each other.
# $seat: the contact id in `for`
# $substitute: the contact id in `by`
# $circle: the contact ids of the circle, as a ready list (only for circle)
invalid-substitute = { $seat } staat hier als vervanger van zichzelf.
    .same-person = { $seat } en { $substitute } zijn nu dezelfde persoon.
    .other-organisation = { $substitute } hoort bij een andere organisatie dan { $seat }.
    .circle = Deze functies vervangen elkaar in een kring: { $circle }.
    .related-seat = hier staat { $seat }
    .related-substitute = hier staat { $substitute }
    .summary = een vervanger die niet kan vervangen: dezelfde persoon, andere organisatie of kring
    .help = Vraag { $seat } om een andere vervanger uit de eigen organisatie.
    .help-circle = Zoek voor één van deze functies een andere vervanger.

# One text per pair, named after the table, the earlier field and the later field; the value is for a pair without one.
# $later: the date or time that should not lie before the other
# $earlier: the date or time that should come first
date-order = De dag { $later } ligt voor { $earlier }, en dat kan hier niet.
    .agreement-since-until = Het startdocument eindigt op { $later }, maar begint pas op { $earlier }.
    .agreement-since-review = De terugblik is op { $later }, maar het startdocument begint pas op { $earlier }.
    .goal-since-by = Dit doel is voor { $later }, maar het startdocument begint pas op { $earlier }.
    .signature-on-until = Het startdocument eindigt op { $later }, maar is pas getekend op { $earlier }.
    .channel-rules-agreed-members-informed = De leden hoorden de afspraken op { $later }, maar die zijn pas van { $earlier }.
    .person-since-confirmed = De gegevens zijn nagekeken op { $later }, maar deze persoon begint pas op { $earlier }.
    .person-since-until = De termijn eindigt op { $later }, maar begint pas op { $earlier }.
    .substitute-since-until = De vervanging eindigt op { $later }, maar begint pas op { $earlier }.
    .substitute-accepted-until = De vervanging eindigt op { $later }, maar het ja kwam pas op { $earlier }.
    .meeting-invited-agenda-sent = De agenda ging weg op { $later }, maar de uitnodiging pas op { $earlier }.
    .meeting-invited-date = Het overleg is op { $later }, maar de uitnodiging ging pas weg op { $earlier }.
    .meeting-agenda-sent-date = Het overleg is op { $later }, maar de agenda ging pas weg op { $earlier }.
    .meeting-start-end = Het overleg stopt om { $later }, maar begint pas om { $earlier }.
    .report-date-dated = Het verslag is van { $later }, maar het overleg is pas op { $earlier }.
    .report-date-sent = Het verslag ging weg op { $later }, maar het overleg is pas op { $earlier }.
    .report-date-adopted = Het verslag is vastgesteld op { $later }, maar het overleg is pas op { $earlier }.
    .report-dated-sent = Het verslag ging weg op { $later }, maar is pas van { $earlier }.
    .report-dated-adopted = Het verslag is vastgesteld op { $later }, maar is pas van { $earlier }.
    .report-sent-adopted = Het verslag is vastgesteld op { $later }, maar ging pas weg op { $earlier }.
    .action-date-due = Dit actiepunt is voor { $later }, maar het overleg is pas op { $earlier }.
    .action-date-done = Dit actiepunt was klaar op { $later }, maar het overleg is pas op { $earlier }.
    .action-date-dropped = Dit actiepunt verviel op { $later }, maar het overleg is pas op { $earlier }.
    .day-date-until = Deze vrije dagen eindigen op { $later }, maar beginnen pas op { $earlier }.
    .recess-from-until = Het reces eindigt op { $later }, maar begint pas op { $earlier }.
    .friday-start-end = Het vrijdaggebed stopt om { $later }, maar begint pas om { $earlier }.
    .related = hier staat de andere datum
    .related-meeting-start-end = hier staat de begintijd
    .summary = een datum of tijd ligt voor een andere die eerst hoort te komen
    .help = Kijk welke van de twee datums klopt en pas de andere aan.
    .help-meeting-start-end = Kijk welke van de twee tijden klopt en pas de andere aan.

# The value: both present and absent. twice: twice in one list.
# substitute-not-present: named as substitute of someone absent, but not in `present`.
# $contact: the contact's id; for substitute-not-present: the absent member
# $substitute: the substitute's contact id (only for substitute-not-present)
contradicting-presence = { $contact } staat hier als afwezig, maar ook als aanwezig.
    .twice = { $contact } staat twee keer in deze lijst.
    .substitute-not-present = { $substitute } kwam in plaats van { $contact }, maar staat niet bij wie er waren.
    .related-first = hier staat { $contact } de eerste keer
    .related-present = hier staat wie er waren
    .summary = iemand staat als aanwezig en afwezig, of een vervanger staat niet bij `present`
    .help = Kijk wie er echt was. Haal de functie op één van de twee plekken weg.
    .help-twice = Haal één van de twee weg.
    .help-substitute-not-present = Was de vervanger er? Zet die dan bij `present`. Anders haalt u `substitute` weg.

# The value: held, but the day is still to come. planned: planned, with fields of a meeting that was held.
# $date: the day of the meeting (only for the value)
# $fields: the fields that only a held meeting has, as a ready list (only for planned)
status-contradicts = Dit overleg staat als gehouden, maar is pas op { $date }.
    .planned = Dit overleg staat als gepland, maar heeft al { $fields }.
    .related-field = dit hoort bij een overleg dat is geweest
    .related-date = hier staat de dag van het overleg
    .summary = een overleg is al gehouden voor zijn dag, of gepland met een verslag of aanwezigen
    .help = Schrijf `status = "planned"` zolang het overleg nog komt, of pas `date` aan.
    .help-planned = Is het overleg geweest? Schrijf `status = "held"`. Anders haalt u { $fields } weg.
