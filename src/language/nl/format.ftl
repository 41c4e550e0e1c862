# A word for each TOML type, with its article: $expected and $found of wrong-type
type-text = een tekst
type-integer = een heel getal
type-number = een getal
type-boolean = `true` of `false`
type-date = een datum
type-time = een tijd
type-datetime = een datum met een tijd
type-list = een lijst
type-table = een blok met velden
type-list-of-tables = een lijst van blokken

# A word for each table that has required fields: $kind of missing-field
table-settings = deze instellingen
table-allow = deze uitzondering
table-organisation = deze organisatie
table-contact = dit contact
table-person = deze persoon
table-privacy = dit blok over privacy
table-substitute = deze vervanging
table-agreement = dit startdocument
table-goals = dit doel
table-roles = deze rol
table-channels = dit kanaal
table-signatures = deze handtekening
table-meeting = dit overleg
table-absent = deze afwezige
table-guests = deze gast
table-items = dit agendapunt
table-decisions = dit besluit
table-actions = dit actiepunt
table-dilemmas = deze dilemmatafel

# The value: $detail is one of the detail-… texts. Each has a help-… of the same name.
# $detail: what is wrong, in words
# $said: the parser's own English words (only for detail-other)
invalid-toml = Hier klopt de schrijfwijze niet: { $detail }.
    .summary = het bestand is geen geldig TOML
    .help = Kijk goed naar dit teken en de tekens ervoor. Kijk naar een ander bestand als voorbeeld.
    .detail-unclosed-text = aan het eind van deze tekst ontbreekt een aanhalingsteken
    .help-unclosed-text = Zet `"` achter de tekst. Loopt de tekst over meer regels? Zet dan `"""` ervoor en erachter.
    .detail-unopened-text = aan het begin van deze tekst ontbreekt een aanhalingsteken
    .help-unopened-text = Zet `"` voor de tekst.
    .detail-unclosed-list = deze lijst heeft geen `]` aan het eind
    .help-unclosed-list = Zet `]` na het laatste deel van de lijst.
    .detail-unclosed-header = deze kop heeft geen `]` aan het eind
    .help-unclosed-header = Sluit de kop met even veel haken als waarmee u begint: `[person]` of `[[items]]`.
    .detail-unclosed-inline-table = dit blok heeft geen `{"}"}` aan het eind
    .help-unclosed-inline-table = Zet `{"}"}` na het laatste veld van het blok.
    .detail-missing-value = achter `=` staat geen waarde
    .help-missing-value = Zet een waarde achter `=`. Weet u die nog niet? Haal de regel dan weg.
    .detail-missing-equals = achter deze naam ontbreekt `=`
    .help-missing-equals = Schrijf een veld zo: `place = "Veenmeer"`. Is de regel uitleg? Zet er dan `#` voor.
    .detail-missing-key = voor `=` staat geen naam
    .help-missing-key = Zet de naam van het veld voor `=`, zoals in `place = "Veenmeer"`.
    .detail-duplicate-key = deze naam staat hier al eerder
    .help-duplicate-key = Houd één van de twee regels en haal de andere weg.
    .detail-duplicate-table = deze kop staat al eerder in het bestand
    .help-duplicate-table = Zet alle velden onder één kop. Zijn er meer van? Dan horen er dubbele haken om, zoals `[[items]]`.
    .detail-invalid-escape = achter `\` staat een teken dat daar niet kan
    .help-invalid-escape = Schrijf `\\` voor een gewone `\`. Of zet de tekst tussen `'` en `'`.
    .detail-control-character = hier staat een onzichtbaar teken
    .help-control-character = Haal de regel weg en typ hem opnieuw.
    .detail-bare-word = om een tekst horen aanhalingstekens
    .help-bare-word = Zet `"` voor en achter de tekst, zoals in `place = "Veenmeer"`.
    .detail-number-and-word = achter dit getal staat nog een woord
    .help-number-and-word = Schrijf een getal zo: `20`, en een tijd zo: `19:30`. Is het een tekst? Zet er dan `"` voor en achter.
    .detail-list-without-brackets = om deze lijst staan geen vierkante haken
    .help-list-without-brackets = Schrijf een lijst zo: `["een", "twee"]`.
    .detail-invalid-number = dit getal is niet goed geschreven
    .help-invalid-number = Schrijf alleen cijfers, zonder nul vooraan. Een telefoonnummer is een tekst: zet er `"` omheen.
    .detail-invalid-date = deze datum is niet goed geschreven
    .help-invalid-date = Schrijf een datum zo: `2026-05-19`, met het jaar voorop en twee cijfers voor maand en dag.
    .detail-invalid-time = deze tijd is niet goed geschreven
    .help-invalid-time = Schrijf een tijd zo: `09:30`, met twee cijfers voor het uur.
    .detail-curly-quotes = dit zijn gekrulde aanhalingstekens, zoals Word ze maakt
    .help-curly-quotes = Gebruik rechte aanhalingstekens: `"`. Schrijf in Kladblok en niet in Word.
    .detail-yes-no = ja en nee schrijft u hier als `true` en `false`
    .help-yes-no = Schrijf `true` voor ja of `false` voor nee, in kleine letters en zonder aanhalingstekens.
    .detail-quote-in-text = binnen deze tekst staat een aanhalingsteken
    .help-quote-in-text = Gebruik binnen een tekst enkele aanhalingstekens: `"Zaal 'De Vaart'"`.
    .detail-colon = achter een naam hoort hier `=` en geen dubbele punt
    .help-colon = Schrijf een veld zo: `place = "Veenmeer"`.
    .detail-trailing-text = achter de waarde staat nog iets
    .help-trailing-text = Haal weg wat er te veel staat. Uitleg mag achter `#`.
    .detail-missing-newline = hier begint een tweede veld op dezelfde regel
    .help-missing-newline = Zet elk veld op een eigen regel.
    .detail-missing-comma = hier ontbreekt een komma
    .help-missing-comma = Zet een komma tussen elk deel: `["een", "twee"]`.
    .detail-extra-comma = hier staat een komma te veel
    .help-extra-comma = Haal deze komma weg.
    .detail-invalid-key-character = in deze naam staat een teken dat daar niet kan
    .help-invalid-key-character = Gebruik in de naam van een veld alleen kleine letters, cijfers en `_`.
    .detail-too-deep = hier zitten te veel blokken in elkaar
    .help-too-deep = Haal blokken weg die niet nodig zijn.
    .detail-other = de TOML-lezer meldt ‘{ $said }’

# The value, with suggest as its help where there is a near name, else with help.
# $key: the key as it stands in the file
# $suggestion: the nearest key that may stand here (only for suggest)
# $fields: the fields that may stand here, as a ready list (only for help)
unknown-field = Het veld `{ $key }` bestaat hier niet.
    .summary = een veld dat het format niet kent
    .suggest = Bedoelt u `{ $suggestion }`?
    .help = Haal het veld weg. Deze velden mogen hier: { $fields }.

# The messages per class of field stand in forbidden.ftl; the value is for a class without one.
# $key: the key as it stands in the file
forbidden-field = Het veld `{ $key }` beschrijft een mens, en dat bewaren wij hier niet.
    .summary = een veld dat een mens beschrijft: dat hoort hier niet
    .help = Haal het veld weg. Staat het al in git? Bel dan ook de functionaris gegevensbescherming (FG).

# $field: the key that is missing
# $kind: one of the table-… words
# $example: a whole example line for this field
missing-field = Bij { $kind } ontbreekt `{ $field }`.
    .summary = een verplicht veld ontbreekt
    .help = Voeg een regel toe, bijvoorbeeld `{ $example }`.
    .help-one-of = Voeg een regel toe: `{ $field } = "…"`. U kunt kiezen uit { $allowed }.

# $expected: one of the type-… words
# $found: one of the type-… words
wrong-type = Hier past { $expected }, maar er staat { $found }.
    .summary = een waarde van een andere soort, zoals een tekst waar een datum hoort
    .help = Pas de schrijfwijze aan. Een voorbeeld ziet u met `collab explain wrong-type`.
    .help-text = Zet er aanhalingstekens omheen: `"zo"`.
    .help-integer = Schrijf alleen cijfers, zonder aanhalingstekens: `90`.
    .help-number = Schrijf een getal zonder aanhalingstekens: `4` of `4.5`, met een punt.
    .help-boolean = Schrijf `true` voor ja of `false` voor nee, zonder aanhalingstekens.
    .help-date = Schrijf eerst het jaar en laat aanhalingstekens weg: `2026-05-19`.
    .help-time = Gebruik dubbele punten. Schrijf de tijd zonder aanhalingstekens: `19:30:00`.
    .help-list = Zet vierkante haken om de waarde, ook als het er één is: `["zo"]`.
    .help-table = Begin een blok met een eigen kop, zoals `[person]`. Zet daaronder de velden.
    .help-list-of-tables = Geef elk blok een kop met dubbele haken, zoals `[[items]]`.

# Each case has a text and a help-… of the same name; the value and help are for a case without one.
# The value found is never shown.
# $allowed: the values that may stand here, as a ready list with "or" (one-of, help-suggest-one-of, help-level-not-allowed)
# $suggestion: the nearest of them, or the nearest rule (suggest-one-of, unknown-rule-suggest)
# $rule: a rule's id (fixed-rule, level-not-allowed)
# $limit: the last day that may stand here (until-too-far)
invalid-value = Deze waarde past hier niet.
    .summary = een waarde die hier niet kan, zoals een onbekende keuze of een dag die niet bestaat
    .help = Pas de waarde aan. Voorbeelden ziet u met `collab explain invalid-value`.
    .one-of = Deze waarde past hier niet. Hier mag { $allowed }.
    .help-one-of = Kies één van deze waarden.
    .suggest-one-of = Deze waarde past hier niet. Bedoelt u `{ $suggestion }`?
    .help-suggest-one-of = Hier mag { $allowed }.
    .id = Deze waarde kan geen id zijn.
    .help-id = Gebruik kleine letters, cijfers en streepjes, zoals `zaal-huren`. Ten hoogste 100 tekens.
    .date = Deze dag bestaat niet.
    .help-date = Kijk op de kalender. Schrijf een dag zo: `2026-05-19`.
    .time = Deze tijd bestaat niet.
    .help-time = Schrijf een tijd zo: `19:30:00`. De laatste tijd van de dag is `23:59:59`.
    .timezone = Deze tijdzone bestaat niet.
    .help-timezone = In Nederland is het `Europe/Amsterdam`.
    .length-of-time = Dit is geen tijdsduur die wij kennen.
    .help-length-of-time = Schrijf een getal van 1 tot en met 9999 en `minute`, `hour`, `day`, `week`, `month` of `year`: `"6 weeks"`.
    .number = Dit getal past hier niet. Een getal is hier 0 of hoger.
    .help-number = Schrijf een getal van 0 of hoger, zoals `4`.
    .email = Dit kan geen e-mailadres zijn.
    .help-email = Kijk of er één `@` staat en geen spatie, zoals in `info@veenmeer.example`.
    .phone = Dit kan geen telefoonnummer zijn.
    .help-phone = Gebruik 3 tot en met 15 cijfers. Spaties, `+`, `-`, `(` en `)` mogen ook.
    .website = Dit kan geen webadres zijn.
    .help-website = Schrijf het hele adres, zoals `https://www.veenmeer.example`.
    .kvk = Dit kan geen KvK-nummer zijn.
    .help-kvk = Een KvK-nummer heeft 8 cijfers. Zet er aanhalingstekens omheen.
    .parties = Voor een samenwerking zijn ten minste twee partijen nodig.
    .help-parties = Zet de id van elke partij in `parties`.
    .party-twice = Deze partij staat al in de lijst.
    .help-party-twice = Noem elke partij één keer.
    .unknown-rule = Er is geen regel met deze naam.
    .help-unknown-rule = Met `collab rules` ziet u alle regels.
    .unknown-rule-suggest = Er is geen regel met deze naam. Bedoelt u `{ $suggestion }`?
    .help-unknown-rule-suggest = Met `collab rules` ziet u alle regels.
    .unknown-item = Geen checklist heeft hier een punt met deze naam.
    .unknown-item-suggest = Geen checklist heeft hier een punt met deze naam. Bedoelt u `{ $suggestion }`?
    .help-unknown-item = De namen ziet u met { $lists }.
    .item-of-agreement = Het punt `{ $item }` vinkt u af in het startdocument, niet in een overleg.
    .help-item-of-agreement = Zet het bij `checked` in een bestand in `agreements/`. Haal het hier weg.
    .item-of-meeting = Het punt `{ $item }` vinkt u af in een overleg, niet in het startdocument.
    .help-item-of-meeting = Zet het bij `checked` in een bestand in `meetings/`. Haal het hier weg.
    .fixed-rule = De regel `{ $rule }` ligt vast en geldt altijd.
    .help-fixed-rule = Haal deze regel weg uit `[rules]` of `[[allow]]`. Los de melding op in het bestand zelf.
    .level-not-allowed = De regel `{ $rule }` hangt af van de dag en kan daarom geen fout worden.
    .help-level-not-allowed = Hier mag { $allowed }.
    .until-too-far = Een uitzondering duurt ten hoogste 12 maanden, dus nu tot en met { $limit }.
    .help-until-too-far = Kies een eerdere dag. Is de uitzondering daarna nog nodig? Spreek die dan opnieuw af.
    .format-zero = Een format met nummer 0 bestaat niet.
    .help-format-zero = Schrijf `format = 1`.

# The value: the name is not an id. meeting: a meeting's name that does not begin with a date and a short title.
# date-differs: the name has another date than the field `date`.
# $named: the date in the file name (only for date-differs)
# $date: the date in the field `date` (only for date-differs)
invalid-file-name = De naam van dit bestand kan geen id zijn.
    .meeting = De naam van dit bestand begint niet met een datum en een korte titel.
    .date-differs = Dit overleg is volgens `date` op { $date }, maar volgens de bestandsnaam op { $named }.
    .summary = een bestandsnaam die geen id is, of niet past bij de datum van het overleg
    .help = Gebruik kleine letters, cijfers en streepjes, zoals `secretaris-al-noor.toml`. Ten hoogste 100 tekens.
    .help-meeting = Noem het bestand van een overleg zo: `2026-05-19-vierde-overleg.toml`.
    .help-date-differs = Kijk welke datum klopt. Maak de andere gelijk.

# Each case has its own text; the value is for a case without one.
# $folders: the folders of the kinds, as a ready list (help, help-toml-outside)
misplaced-file = Dit bestand hoort niet in deze map.
    .yaml = Dit is een YAML-bestand. Hier horen alleen TOML-bestanden.
    .backup = Dit lijkt een reservekopie van een ander bestand.
    .toml-outside = Dit bestand staat niet in een map die wij kennen.
    .other = Wij weten niet wat voor bestand dit is.
    .text = De naam van dit bestand eindigt niet op `.toml`.
    .document = Dit is een document. Hier horen alleen TOML-bestanden.
    .summary = een bestand dat niet in deze map hoort
    .help = Zet het bestand ergens anders. Hier horen alleen `collab.toml` en de mappen { $folders }.
    .help-yaml = Zet de inhoud om naar TOML, in een bestand met `.toml` aan het eind. Haal dit bestand dan weg.
    .help-text = Verander de naam, zodat die alleen op `.toml` eindigt.
    .help-document = Zet wat erin staat in een TOML-bestand. Bewaar het document ergens anders.
    .help-backup = Haal het bestand weg of zet het buiten deze map. Git bewaart oudere versies al.
    .help-toml-outside = Zet het bestand in de map van zijn soort. De mappen zijn { $folders }.

# Each case has its own text and help; the value and help are for a case without one.
# $reason: what the computer says, in its own words (only for other)
unreadable-file = Dit bestand kan niet worden gelezen.
    .not-utf8 = De letters in dit bestand zijn niet opgeslagen als UTF-8.
    .help-not-utf8 = Open het bestand in een gewone teksteditor. Sla het op met codering UTF-8.
    .too-large = Dit bestand is groter dan 1 MiB.
    .help-too-large = Schrijf korter, of verdeel de inhoud over meer bestanden.
    .not-regular = Dit is geen gewoon bestand.
    .help-not-regular = Misschien is het een map met `.toml` in de naam. Maak er een gewoon tekstbestand van.
    .link-leaves = Deze link wijst naar een plek buiten de map met gegevens.
    .help-link-leaves = Zet het bestand zelf in deze map en haal de link weg.
    .no-permission = De computer mag dit bestand niet openen.
    .help-no-permission = Vraag de beheerder van de map om toestemming om te lezen.
    .link-broken = Deze link wijst naar een bestand dat er niet is.
    .help-link-broken = Herstel de link of haal hem weg.
    .other = Dit bestand lezen is niet gelukt. De computer meldt ‘{ $reason }’.
    .summary = een bestand dat niet te lezen is: geen UTF-8, te groot of geen gewoon bestand
    .help = Kijk of u het bestand zelf kunt openen.

# Each case has its own text and help; the value is for a case without one.
# $other: the path of the first file (only for file)
# $id: the action's id (only for action)
duplicate-id = Deze id is al in gebruik.
    .file = Er is al een bestand van deze soort met dezelfde id: { $other }.
    .action = In dit overleg is al een actiepunt met de id `{ $id }`.
    .related-file = hier het eerste bestand met deze id
    .related-action = hier het eerste actiepunt met deze id
    .summary = twee bestanden van één soort, of twee actiepunten van één overleg, met dezelfde id
    .help = Geef één van de twee een andere id.
    .help-file = Geef dit bestand een andere naam, of haal het weg als het dubbel is.
    .help-action = Geef één van de twee actiepunten een andere `id`.

# Each case has its own text and help; the value is for a case without one.
# $found: the number in the file (only for newer)
# $known: the highest number that this program knows (only for newer)
unsupported-format = Dit format kennen wij niet.
    .missing = In `collab.toml` ontbreekt het nummer van het format.
    .newer = Deze gegevens hebben format { $found }. Dit programma kent format { $known }.
    .summary = het nummer van het format ontbreekt of is nieuwer dan dit programma
    .help = Kijk of `format` in `collab.toml` klopt.
    .help-missing = Zet bovenaan in `collab.toml`: `format = 1`.
    .help-newer = Zet een nieuwere versie van `collab` op uw computer.
