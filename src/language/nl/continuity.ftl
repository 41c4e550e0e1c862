# The value: a next meeting is planned. no-meeting: none is planned, so today counts.
# $seat: the member's contact id
# $date: the day of the next planned meeting (only for the value)
# $organisation: the organisation of the seat (only for help-vacant: nobody holds the seat)
no-substitute = Voor { $seat } is er nog geen vervanger bij het overleg van { $date }.
    .no-meeting = Voor { $seat } is er nu geen vervanger bij het overleg.
    .help-vacant = Vraag { $organisation } wie kan invallen. Maak dan een bestand in `substitutes/`.
    .help-vacant-substitute = Op de functie { $by } zit nu niemand, dus die kan nog niet invallen. Vraag de organisatie wie dat wordt, of kies een andere vervanger.
    .summary = een lid zonder vervanger voor het volgende overleg
    .help = Vraag { $seat } wie uit de eigen organisatie kan invallen. Maak dan een bestand in `substitutes/`.

# The value: seat and substitute are known. unnamed: one of them cannot be read.
# $substitute: the contact id in `by`
# $seat: the contact id in `for`
substitute-not-accepted = Hier staat nog niet of { $substitute } wil invallen voor { $seat }.
    .unnamed = Hier staat nog niet of de vervanger wil invallen.
    .help-unnamed = Vraag het aan de vervanger. Zet de dag van het ja in `accepted`.
    .summary = een vervanger van wie nog geen ja is opgeschreven (`accepted`)
    .help = Vraag het aan { $substitute }. Zet de dag van het ja in `accepted`.

# $substitute: the contact id in `by`
# $seat: the contact id in `for`
# $until: the last day of the substitution
# $days: number of days from today to that day, 0 to 60
# $organisation: the organisation of the seat (only for help-vacant: nobody holds the seat)
substitute-ends = { $days ->
        [0] Vandaag is de laatste dag dat { $substitute } vervanger is van { $seat }.
        [one] Morgen is de laatste dag dat { $substitute } vervanger is van { $seat }.
       *[other] De vervanging van { $seat } door { $substitute } stopt over { $days } dagen, op { $until }.
    }
    .help-vacant = Vraag { $organisation } wie daarna kan invallen. Pas `until` aan of voeg een nieuwe vervanger toe.
    .summary = een vervanging die binnen 60 dagen stopt, zonder opvolger
    .help = Vraag { $seat } wie daarna kan invallen. Pas `until` aan of voeg een nieuwe vervanger toe.

# $seat: the member's contact id
# $substitute: the substitute's contact id
# $date: the day of the meeting
both-absent = Op { $date } konden { $seat } en vervanger { $substitute } er allebei niet zijn.
    .related-substitute = hier staat de vervanger als afwezig
    .summary = een lid en de vervanger van dat lid waren allebei afwezig
    .help = Neem het verslag met beiden door. Bespreek of een tweede vervanger helpt.

# $substitute: the contact id that stands in
# $count: for how many seats, 3 or more
# $seats: these seats' contact ids, as a ready list
# $date: the first day, from today on, on which they come together
substitute-overbooked = Op { $date } is { $substitute } vervanger voor { $count } functies: { $seats }.
    .related-substitution = ook hier de vervanger
    .summary = iemand is op één dag vervanger voor meer dan twee functies
    .help = Overleg met { $substitute } en zoek voor één van de functies een andere vervanger.

# $seat: the contact id of the seat without a person
vacant-seat = Op de functie { $seat } zit nu niemand.
    .related-contact = hier kan de nieuwe persoon komen te staan
    .summary = een functie uit het startdocument waar nu niemand zit
    .help = Vraag de organisatie wie het overneemt. Zet `[person]` in het contact, of noem hier een andere functie.

# $party: the organisation's id
no-first-contact = Voor { $party } is er nog geen vaste contactpersoon.
    .summary = een partij zonder vaste contactpersoon (`first_contact`)
    .help = Vraag de partij wie het eerste aanspreekpunt is. Zet bij dat contact `first_contact = true`.

# $party: the organisation's id
# $contacts: the ids of its first contacts, as a ready list
several-first-contacts = Voor { $party } is er meer dan één vaste contactpersoon: { $contacts }.
    .related-other = ook een vaste contactpersoon van deze partij
    .summary = een partij met meer dan één vaste contactpersoon
    .help = Laat de partij één van hen kiezen. Haal `first_contact` weg bij de anderen.

# The value: no phone number. no-email: no e-mail address. neither: none of the two.
# $contact: the first contact's id
hard-to-reach = Bij vaste contactpersoon { $contact } staat geen telefoonnummer.
    .no-email = Bij vaste contactpersoon { $contact } staat geen e-mailadres.
    .neither = Bij vaste contactpersoon { $contact } staan geen telefoonnummer en geen e-mailadres.
    .summary = een vaste contactpersoon zonder telefoonnummer of zonder e-mailadres
    .help = Vraag om een nummer en een adres van het werk of het bestuur. Zet ze bij `[person]` in `phone` en `email`.

# $party: the organisation's id
lone-contact = Van { $party } is hier maar één persoon bekend.
    .summary = een partij waarvan maar één persoon bekend is
    .help = Vraag de partij om een tweede persoon en maak voor die functie een contact.

# $party: the municipality's id
no-social-domain-contact = Van { $party } is er nog geen contactpersoon uit het sociaal domein.
    .summary = een gemeente zonder contactpersoon uit het sociaal domein
    .help = Vraag de gemeente om een collega uit het sociaal domein. Geef dat contact `domain = "social"`.

# $party: the organisation's id
no-board-contact = Van { $party } is er nog geen contactpersoon uit het bestuur.
    .summary = een moskee, gebedshuis of koepel zonder contactpersoon uit het bestuur
    .help = Vraag wie uit het bestuur contactpersoon wil zijn. Geef dat contact `domain = "board"`.

# The value: confirmed, but long ago. never: never confirmed since the person came.
# $contact: the contact's id
# $date: the day they were last confirmed; for never: the person's `since`
not-confirmed = De gegevens van { $contact } zijn voor het laatst nagekeken op { $date }.
    .never = De gegevens van { $contact } zijn sinds { $date } nog niet nagekeken.
    .summary = gegevens die langer dan zes maanden niet zijn nagekeken (`confirmed`)
    .help = Vraag { $contact } of alles nog klopt. Zet daarna de dag van vandaag in `confirmed`.

# $contact: the contact's id
# $until: the last day of the term
# $days: number of days from today to that day, 0 to 60
term-ends = { $days ->
        [0] Vandaag is de laatste dag van de termijn van { $contact }.
        [one] Morgen is de laatste dag van de termijn van { $contact }.
       *[other] De termijn van { $contact } eindigt over { $days } dagen, op { $until }.
    }
    .summary = een termijn die binnen 60 dagen eindigt (`until` bij `[person]`)
    .help = Vraag { $contact } wie het overneemt. Plan samen een overdracht.

# $contact: the contact's id
# $until: the last day of the term
# $organisation: the id of the contact's organisation
left-but-listed = De termijn van { $contact } eindigde op { $until }, en deze functie staat nog op lijsten.
    .related-member = hier nog lid van het overleg
    .related-chair = hier nog voorzitter
    .related-minute-taker = hier nog notulist
    .related-sponsor = hier nog de bestuurder die voor de samenwerking staat
    .related-first-call = hier nog bij wie u het eerst belt
    .related-channel-admin = hier nog beheerder van het kanaal
    .related-channel-member = hier nog lid van het kanaal
    .related-substitute = hier nog vervanger
    .related-action-owner = hier nog eigenaar van een open actiepunt
    .summary = een termijn is voorbij en de functie staat nog op een lijst
    .help = Vraag { $organisation } wie het overneemt en zet die persoon erin. Werk ook de groepsapp bij.

# The value: a contact. organisation: an organisation.
# $id: the record's id
unused-record = Het contact { $id } wordt nergens genoemd.
    .organisation = De organisatie { $id } wordt nergens genoemd.
    .summary = een contact of organisatie die nergens wordt genoemd
    .help = Noem het op de plek waar het hoort. Hebt u het niet meer nodig? Haal het bestand weg.
