# Een nieuwe map met gegevens: wat er in de voorbeelden staat
# Deze woorden komen in de bestanden zelf. Zij noemen nooit een persoon.
init-name = Samenwerking
init-party = partij
init-sample = Dit bestand is een voorbeeld. Verander wat niet klopt, en haal weg wat u niet nodig hebt.
init-vacant = Deze functie is nog niet ingevuld: er staat niets over een persoon in dit bestand. Heeft iemand deze functie? Haal dan het hekje weg voor `[person]` en `[privacy]`, en voor de regels daaronder die u nodig hebt.
init-privacy = Zonder `[privacy]` mag er niets over een persoon staan. Vertel het die persoon eerst.
init-accepted = Vraag eerst of de vervanger dit wil. Bij `accepted` staat nu de dag waarop dit bestand is gemaakt. Zet daar de dag van het ja.
init-exploring = De partijen zijn nog aan het verkennen: `exploring`. Vul dit bestand samen in. Is iedereen het eens en is er getekend? Maak er dan `agreed` van. Vanaf dan kijkt collab strenger.
init-meeting = Een gepland overleg. Na afloop: `held` bij `status`, wie er waren, en wat u besloot.

init-seat-policy-officer = beleidsmedewerker
init-seat-safety-adviser = adviseur veiligheid
init-seat-alderman = wethouder
init-seat-chair = voorzitter
init-seat-secretary = secretaris
init-seat-coordinator = coördinator
init-seat-team-leader = teamleider

init-agreement = Startdocument samenwerking
init-why = Wij willen elkaar kennen voordat er iets gebeurt. En wij willen samen werken aan een fijne buurt.
init-instrument-meetings = een vast overleg, om de beurt bij elkaar
init-instrument-visit = elk jaar een werkbezoek over en weer
init-feedback = Een kritisch geluid kan altijd in de rondvraag, of bij een vaste contactpersoon. Binnen twee weken komt er antwoord.
init-goal-reach = Wij vinden elkaar snel als er iets gebeurt.
init-goal-reach-sign = De vaste contactpersonen bellen elkaar binnen twee uur terug.
init-goal-neighbours = De buren weten wat wij samen doen.
init-goal-neighbours-sign = Er was een open dag, en elke partij deed mee.
init-task-bring = eigen vragen en onderwerpen op tijd op de agenda zetten
init-task-tell = aan de eigen mensen vertellen wat wij afspraken, en hun vragen meenemen
init-internal = Met spoed: bellen. Al het andere: mailen naar de vaste contactpersonen.
init-external = Wij vertellen het eerst aan elkaar. Daarna vertelt elke partij haar eigen deel.
init-confidentiality = Besluiten en acties komen in het verslag, zonder namen. De rest blijft in de kamer.
init-step-danger = Is er gevaar? Bel eerst 112.
init-step-call = De vaste contactpersonen bellen elkaar.
init-step-choose = Wij kiezen samen wat wij naar buiten vertellen.
init-step-back = Op het volgende overleg kijken wij samen terug.

init-introduction = Kennismaking
init-item-start = Wat gaat er goed in de buurt?
init-item-needs = Wat heeft elke partij nodig?
init-item-offers = Wat kan elke partij bijdragen?
init-item-agree = Wat spreken wij af?

# De uitleg voor de partners, in de map met gegevens
# $name: de naam van de samenwerking; $parties: de namen van de partijen
init-readme =
    # { $name }

    Deze map hoort bij de samenwerking van { $parties }.
    Hier staat wat wij afspreken en wat wij in een overleg besluiten. Elke partij is gelijk en mag alles lezen.

    ## Wat wij bewaren

    - **organisations**: de partijen, met gegevens die iedereen mag weten.
    - **contacts**: functies bij een partij, en wie daar nu zit. Alleen hier staat een naam.
    - **substitutes**: wie voor wie invalt.
    - **agreements**: het startdocument, met wat wij afspraken.
    - **meetings**: agenda’s en verslagen, met functies in plaats van namen.

    ## Wat wij nooit bewaren

    - Iets over iemands geloof, afkomst, gezondheid, politieke mening of familie.
    - Zorgen of oordelen over een persoon, ook niet zonder naam.
    - Welke mensen elkaar kennen. Lijsten van bezoekers. Foto’s.
    - De reden waarom iemand er niet was.
    - Privénummers, privéadressen en burgerservicenummers.

    ## Wie dit ziet

    Alle partijen zien hetzelfde. Anderen zien deze map alleen als wij dat samen afspreken.
    Staat u hier zelf met een naam? Dan mag u vragen wat er staat, en het laten verbeteren of wissen.
    Vraag dat aan een vaste contactpersoon. Wat eenmaal is opgeslagen, blijft in de geschiedenis van git staan.
    Kijk daarom eerst na wat u schrijft.

    ## Zo werkt u ermee

    - De bestanden zijn voorbeelden. Vul ze samen in.
    - `collab check` kijkt alles na en zegt wat er ontbreekt of niet klopt.
    - `collab new` maakt een nieuw bestand. `collab new meeting --next` plant het volgende overleg.
    - `collab explain` met de naam van een regel legt die regel uit.

# Wat er in de bestanden voor andere programma’s staat
init-editor-note = Zo weet uw tekstverwerker wat er in elk bestand hoort (Even Better TOML, taplo).

# Wat er misging, en wat daarna komt
# $party: wat er achter `--party` stond
init-party-unclear = `{ $party }` is niet te begrijpen als partij.
    .hint = Schrijf de naam, een dubbele punt en de soort: `--party "Moskee Al Noor:moskee"`.
# $kind: wat er als soort stond; $nearest: wat waarschijnlijk is bedoeld; $allowed: de soorten
init-kind-unknown = Er is geen soort organisatie `{ $kind }`.
    .hint = Kies uit { $allowed }.
init-kind-nearest = Er is geen soort organisatie `{ $kind }`.
    .hint = Bedoelt u `{ $nearest }`? Kies uit { $allowed }.
init-one-party = Er is maar één partij.
    .hint = Een samenwerking heeft er twee of meer. Geef `--party` voor elke partij.
# $name: de naam
init-name-unprintable = In de naam `{ $name }` staat een teken dat niet te zien is.
    .hint = Typ de naam opnieuw, op één regel.
# $folder: de map; $found: wat erin staat
init-not-empty = De map { $folder } is niet leeg: daar staat { $found }.
    .hint = Kies een andere map. Of gebruik `--force`: dan worden bestanden met dezelfde naam vervangen. Al het andere blijft.
# $folder: de map
init-no-parent = De map waarin { $folder } moet komen, bestaat niet.
    .hint = Maak die map eerst, of kies een andere.
# $today: de dag
init-day-out-of-reach = Met { $today } als vandaag is er niets te plannen.
    .hint = Kies met `--today` een dag tussen 1900-01-01 en 9900-12-31.

# Wat u na `collab init` zelf nog doet
init-done = Klaar. Dit kunt u nu doen:
# $file: de uitleg
init-left-read = Lees eerst { $file }.
init-left-check = Kijk alles na met `collab check`.
# $folder: de nieuwe map
init-left-check-there = Ga naar de map { $folder } en kijk daar alles na met `collab check`.
# $service: de dienst; $file: het bestand van de dienst
init-left-source = Komt deze map op { $service } te staan? Schrijf dan in { $file } achter COLLAB_SOURCE op welk git-adres collab staat. Anders mag dat bestand weg.
init-left-parties = De partijen zijn hier verzonnen. Met eigen namen begint u in een lege map: `collab init --party "Gemeente Veenmeer:gemeente" --party "Moskee Al Noor:moskee"`.
