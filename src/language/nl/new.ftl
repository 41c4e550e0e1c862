# Een nieuw bestand
# $ids: id’s van gegevens die er al zijn
new-known = Te kiezen: { $ids }.
new-next-title = Periodiek overleg
# $title: de titel van een eerder overleg; $file: het bestand daarvan
new-postponed = Verschoven vanuit “{ $title }” ({ $file }).
new-unfinished = Nog niet af op “{ $title }” ({ $file }).

# Wat er misging
new-unprintable = Hierin staat een teken dat niet te zien is.
    .help = Typ de tekst opnieuw. Een naam, titel of functie staat op één regel.
new-missing-kind = Er staat niet wat voor bestand u wilt maken.
    .hint = Kies uit organisation, contact, substitute, agreement en meeting: `collab new meeting`.
# $name: wat er stond; $nearest: wat waarschijnlijk is bedoeld
new-unknown-kind = Er is geen soort bestand `{ $name }`.
    .hint = Kies uit organisation, contact, substitute, agreement en meeting.
new-unknown-kind-nearest = Er is geen soort bestand `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
# $missing: opties; $kind: de soort
new-missing = Er ontbreekt: { $missing }.
    .hint = `collab new { $kind } --help` legt elke optie uit. In een terminal vraagt collab ernaar.
# $option: de optie; $message en $help: wat `collab check` zou zeggen
new-refused-option = `{ $option }`: { $message }
    .hint = { $help }
new-refused = { $message }
    .hint = { $help }
# $kind: de soort die er eerst moet zijn
new-none-yet = Er valt nog niets te kiezen.
    .hint = Begin met `collab new { $kind }`.
new-stopped = Er is niets geschreven: er kwam geen antwoord meer.
    .hint = Begin opnieuw, of geef alles als optie.
# $id: de naam
new-bad-id = `{ $id }` kan geen naam van een bestand zijn.
    .hint = Gebruik kleine letters, cijfers en streepjes, en ten hoogste 100 tekens: `secretaris-al-noor`.
new-no-id = Hieruit is geen naam voor het bestand te maken.
    .hint = Geef die zelf: `--id secretaris-al-noor`.
# $id: de naam; $file: het bestand dat die naam heeft
new-taken = De naam `{ $id }` bestaat al: { $file }.
    .hint = Kies met `--id` een andere naam, of verander dat bestand.
# $name: wat er stond; $nearest: wat waarschijnlijk is bedoeld
# $count: hoeveel bestanden; $files: de bestanden
new-agreement-unreadable = { $count ->
        [one] Een startdocument is niet te lezen: { $files }.
       *[other] Enkele startdocumenten zijn niet te lezen: { $files }.
    }
    .hint = `collab check` zegt waarom. Kies anders zelf een startdocument dat wel te lezen is.
new-unknown-agreement = Er is geen startdocument `{ $name }` dat te lezen is.
    .hint = Er is nog geen startdocument. Begin met `collab new agreement`.
# $agreement: het startdocument
new-agreement-ended = De samenwerking van “{ $agreement }” is beëindigd.
    .hint = Kies een ander startdocument.
new-no-agreement = Er is geen startdocument om een overleg bij te plannen.
    .hint = Begin met `collab new agreement`.
# $ids: id’s van startdocumenten; $example: een opdracht met één ervan
new-which-agreement = Er is meer dan één startdocument.
    .hint = Kies uit { $ids }, zoals `{ $example }`.

# Na het schrijven
new-written = Open dit bestand en vul het verder in. Daarna kijkt `collab check` het na.
