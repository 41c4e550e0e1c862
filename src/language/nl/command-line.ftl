# Woorden in de hulp
help-usage = Gebruik
help-commands = Opdrachten
help-command = OPDRACHT
help-arguments = Argumenten
help-options = Opties
help-options-placeholder = OPTIES
# $value: a ready list or a name
help-choices = {" "}[keuze: { $value }]
help-default = {" "}[standaard: { $value }]
help-variable = {" "}[omgevingsvariabele: { $value }]
placeholder-dir = MAP
placeholder-language = TAAL
placeholder-date = DATUM
placeholder-when = WANNEER
placeholder-path = PAD
placeholder-format = VORM
placeholder-level = NIVEAU
placeholder-rule = REGEL
placeholder-kind = SOORT
placeholder-shell = SHELL
placeholder-choice = KEUZE
placeholder-length = DUUR
placeholder-number = AANTAL
placeholder-text = TEKST
placeholder-time = TIJD
placeholder-name = NAAM
placeholder-address = ADRES
placeholder-service = DIENST
placeholder-command = OPDRACHT
placeholder-file = BESTAND
placeholder-agreement = STARTDOCUMENT
placeholder-list = LIJST

# Opdrachten en hun opties
command = Kijkt de gegevens van een samenwerking na: afspraken, contacten, vervangers en overleggen.
command-check = Leest alles en noemt alles wat niet klopt
command-explain = Legt een regel uit: waarom, met voorbeelden, en hoe u het oplost
command-rules = Toont alle regels
command-schema = Toont hoe een bestand eruit moet zien, voor een teksteditor (JSON Schema)
command-list = Toont organisaties, contacten, vervangers, startdocumenten, overleggen of actiepunten
command-show = Toont één organisatie, contact, vervanger, startdocument of overleg, en wat ernaar verwijst
command-agenda = Maakt de agenda van een overleg, of van een overleg dat nog gepland moet worden
command-remind = Toont wat er te doen is, voor wie en waarom; ook voor uw agenda of als mail
command-remind-within = Hoe ver vooruit: `30d`, `6w`, `3m`, `1y`, of voluit `6 weeks`; wat te laat is, staat er altijd bij
command-remind-for = Alleen wat is voor dit contact of deze organisatie
command-remind-format = Vorm van de uitvoer; zonder deze optie zegt de naam van het bestand het, en anders is het een tabel
command-remind-output = Schrijf in dit bestand. De naam bepaalt de vorm: .txt, .md, .json of .ics. Bij `--format eml` is dit een map
command-remind-force = Vervang bestanden die er al zijn
command-remind-more =
    json geeft `version`, `today`, `until`, `records` en de lijst `due`. Daarin heeft alles
    `id`, `kind`, `date`, `days`, `overdue`, `who`, `what`, `why`, `rule` en `file`.
    `who` heeft steeds `contact`, `organisation` en `function`.
    `rule` is de regel van `collab check` die spreekt als het te laat is.

    ics zet overleggen en taken in uw agenda; nog eens inlezen werkt bij wat er al staat.
    Een actiepunt is te herkennen aan zijn `id`, of anders aan de woorden van `what`.
    Geeft u het een (andere) `id`, of zonder `id` andere woorden? Dan komt het er als nieuw bij.
    Een ander bestand voor het overleg of een andere naam van de samenwerking maakt ook alles nieuw.
    Met een andere dag, een andere eigenaar of een andere plaats in de lijst blijft het hetzelfde.

    eml maakt één mail per ontvanger, als concept. Er wordt niets verstuurd.
command-report = Maakt het verslag van een overleg, of de besluitenlijst of actielijst
command-guard = Kijkt een tekst na voordat u hem bewaart, of alles wat git van de gegevens onthoudt
command-guard-files = De teksten: .txt, .md, .docx of .toml; `-` is tekst die binnenkomt
command-guard-history = Kijk alle versies in git na, en wat bij commits is geschreven; of alleen van deze revisies: `main`, `v1..main`
command-guard-format = Vorm van de uitvoer; met `--history` alleen human of json
command-guard-deny = Eindig met code 1 als er iets is van dit niveau of hoger
command-guard-more =
    Niets van wat gevonden is wordt herhaald. In een Word-bestand is de regel het nummer van de alinea.
    Geen melding is geen bewijs. Lees de tekst ook zelf.
placeholder-revs = REVISIES
placeholder-party = NAAM:SOORT
command-checklist = Toont een checklist: wat uit de gegevens blijkt is afgevinkt, de rest vinkt u zelf af met `checked`
command-checklist-list = Welke lijst
command-checklist-for = Voor welk overleg (een id, `next` of `last`), startdocument of contact. Zonder deze optie kiest collab wat het eerst aan de beurt is
command-completions = Maakt een bestand waarmee uw shell opdrachten aanvult
command-man = Maakt de handleiding voor `man`
command-check-paths = Toon alleen wat in deze bestanden of mappen is gevonden
command-check-format = Vorm van de uitvoer
command-check-deny = Eindig met code 1 als er iets is van dit niveau of hoger
command-check-rules = Toon alleen deze regel (mag vaker)
command-explain-rule = De naam van de regel
command-rules-format = Vorm van de uitvoer
command-schema-kind = Soort bestand
command-schema-all = Schrijf de schema’s van alle soorten in deze map
command-schema-force = Vervang bestanden die er al zijn
command-list-kind = Wat u wilt zien: organisations, contacts, substitutes, agreements, meetings of actions
command-list-open = Alleen actiepunten die nog open zijn
command-list-overdue = Alleen actiepunten die te laat zijn
command-list-for = Alleen wat hoort bij dit contact of deze organisatie
command-list-since = Alleen vanaf deze dag
command-list-until = Alleen tot en met deze dag
command-list-format = Vorm van de uitvoer
command-dates = Noemt de volgende dagen voor een overleg, en zegt waarom andere dagen afvallen
command-dates-agreement = Het startdocument: de id. Zonder id kiest collab het startdocument waarvan het volgende overleg het eerst is
command-dates-chosen = Hetzelfde, als optie
command-dates-count = Hoeveel data, van 1 tot en met 100
command-dates-format = Vorm van de uitvoer; zonder deze optie zegt de naam van het bestand het, en anders is het een tabel
command-dates-output = Schrijf de data in dit bestand. De naam bepaalt de vorm: .txt, .md, .html, .docx, .json of .csv
command-dates-more =
    De beurten volgen de lijsten in het startdocument, na wie het laatst aan de beurt was. Staat in
    collab.toml een uitzondering op `one-sided-hosting`? Dan houdt collab zich daaraan tot de laatste dag ervan.

    Json en csv hebben date, weekday, start, end, host, chair, minute_taker, skipped, remarks en unreadable.
command-show-id = De id, of de map en de id, zoals `contacts/secretaris`
command-agenda-meeting = Het overleg: een id, `next` voor het volgende, of `last` voor het laatste dat is gehouden
command-agenda-agreement = Bij `next` en `last`: het startdocument waarbij het overleg hoort. Zonder deze optie telt elk startdocument mee
command-agenda-names = Noem bij de functies ook wie dat nu zijn, alleen boven de agenda
command-agenda-more =
    Is er nog niets gepland? Dan stelt collab eerst een datum voor.

    De punten: eerst wat op een eerder overleg is verschoven of nog open bleef, het oudste eerst. Daarna
    komen de partijen om de beurt. De partij die in twaalf maanden het minst inbracht, begint. Bij gelijke
    stand begint elk overleg een andere partij. Een punt dat met dezelfde titel op een later overleg stond,
    telt daar.

    De tijd in minuten: opening 3, vaststellen 2, verslag 5 en mededelingen 5. Na de punten: vragen en
    dilemma’s 5, wat gaat goed 5, antwoorden 5 en afspraken 5. Tot slot: rondvraag 5, volgende datum 3 en
    sluiting 2. Gaan er al punten over wat goed gaat? Dan is daar geen eigen tijd voor. Dat geldt ook voor
    antwoorden die zelf punten zijn. Een punt zonder minuten telt voor 15.

    Duurt alles langer dan het overleg? Dan staat er wat kan wachten, van achteren af. Dat is nooit een
    besluit, en nooit een punt dat al eens bleef liggen. Ook een punt met een open actiepunt blijft staan, net
    als elk punt van een terugblik. Elke partij houdt minstens één punt.

    Verslag, mededelingen, antwoorden en afspraken staan alleen op de agenda van een periodiek overleg,
    bestuurlijk overleg of terugblik. Bij een andere bijeenkomst zijn vaak gasten. Daar blijven de punten in
    de volgorde van het bestand, en komt er niets bij van eerder. Bij een crisisoverleg vervallen ook de vragen
    en wat goed gaat.

    De afspraken vragen om een terugblik, bestuurlijk overleg of werkbezoek, vanaf 60 dagen voor de datum.
    Een termijn die binnen 90 dagen eindigt, staat er ook. Elk jaar horen erbij: de korte lijnen bij een
    incident oefenen, en praten over privacy. Wanneer dat was, staat in geen veld. Daarom kijkt collab twaalf
    maanden terug. Was er een punt met “oefening” in de titel, of een crisisoverleg? Was er een punt met het
    thema privacy? Dan vraagt collab er niet om. Zet na een oefening dus “oefening” in de titel van een punt.
command-report-meeting = Het overleg: een id, of `last` voor het laatste dat is gehouden
command-report-agreement = Bij `last`: het startdocument waarbij het overleg hoort. Zonder deze optie telt elk startdocument mee
command-report-only = Alleen de besluitenlijst (decisions) of de actielijst (actions)
command-report-names = Noem ook wie de functies heeft
command-report-more =
    Een besluit staat bij het agendapunt, met de reden. De actiepunten staan aan het eind in de actielijst. Is het
    verslag nog niet vastgesteld? Dan staat erboven dat het een concept is.
command-completions-shell = Uw shell
command-man-name = Alleen de handleiding van deze opdracht
command-init = Maakt een nieuwe map met gegevens, met voorbeelden om in te vullen
command-init-folder = De map die collab maakt of vult
command-init-name = De naam van de samenwerking
command-init-language = De taal van de gegevens
command-init-parties = Een partij: haar naam, een dubbele punt en de soort, zoals `Moskee Al Noor:moskee` (mag vaker)
command-init-automation = De dienst die elke wijziging nakijkt
command-init-source = Het git-adres waar die dienst collab haalt, zoals `https://…`, `git@…:…` of een map
command-init-force = Vervang bestanden die er al zijn
command-new = Maakt een nieuw bestand, en vraagt in een terminal naar wat nog nodig is
command-new-organisation = Maakt een organisatie
command-new-contact = Maakt een contact: een functie bij een organisatie
command-new-substitute = Maakt een vervanger: wie voor wie invalt
command-new-agreement = Maakt een startdocument
command-new-meeting = Maakt een overleg, of plant met `--next` het volgende
option-record = De naam van het bestand zonder `.toml`; zonder deze naam maakt collab er zelf een
option-id = Hetzelfde, als optie
option-next = Vul in wat uit het startdocument volgt: dag, tijd, gastheer, voorzitter, notulist en wat is blijven liggen. Zonder `--agreement` gaat het om het startdocument waarvan het volgende overleg het eerst is
option-plain = Schrijf geen uitleg bij de velden
option-format = Vorm van het document; zonder deze optie zegt de naam van het bestand het, en anders is het text
option-output = Schrijf het document in dit bestand. De naam bepaalt de vorm: .txt, .md, .html of .docx
option-force = Vervang het bestand als het er al is
option-records = Map met de gegevens
option-lang = Taal van alles wat wordt getoond
option-today = Dag die voor vandaag telt (JJJJ-MM-DD)
option-color = Kleuren in de uitvoer
option-quiet = Toon geen tellingen en opmerkingen
option-help = Toon deze hulp
option-version = Toon de versie

# Wat er misging bij het starten: de regel zelf en een hint
# $name: what was typed; $nearest: what was probably meant; $value, $allowed: a value and what it can be
usage-unknown-command = Er is geen opdracht `{ $name }`.
    .hint = `collab --help` toont alle opdrachten.
usage-unknown-command-nearest = Er is geen opdracht `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`? `collab --help` toont alle opdrachten.
usage-unknown-option = `{ $name }` kan hier niet staan.
    .hint = Zet `--help` achter de opdracht om te zien wat er kan.
usage-unknown-option-nearest = `{ $name }` kan hier niet staan.
    .hint = Bedoelt u `{ $nearest }`? Zet `--help` achter de opdracht om te zien wat er kan.
usage-missing-command = Er staat niet wat collab moet doen.
    .hint = Begin met `collab check`. `collab --help` toont alle opdrachten.
usage-missing-argument = Er ontbreekt iets: { $name }.
    .hint = Zet `--help` achter de opdracht om te zien hoe het moet.
usage-missing-choice = Er ontbreekt iets: { $name }.
    .hint = Kies uit { $allowed }.
usage-missing-rule = Er ontbreekt iets: { $name }.
    .hint = `collab rules` toont alle regels.
usage-missing-value = Achter `{ $name }` hoort nog een waarde.
    .hint = Zet `--help` achter de opdracht om te zien welke.
usage-not-one-of = `{ $value }` kan niet bij `{ $name }`.
    .hint = Kies uit { $allowed }.
usage-bad-value = `{ $value }` kan niet bij `{ $name }`.
    .hint = Een datum schrijft u als 2026-05-19. Zet `--help` achter de opdracht om te zien wat er kan.
usage-conflict = `{ $name }` kan niet samen met de rest.
    .hint = Laat een van de twee weg.
usage-other = Deze opdracht is niet te begrijpen.
    .hint = `collab --help` toont alle opdrachten.

failure-no-records = Hier en in de mappen erboven staat geen `collab.toml`.
    .hint = Ga naar de map met uw gegevens, of noem die map met `--records`.
# $folder: the folder that was named
failure-no-records-there = In de map { $folder } staat geen `collab.toml`.
    .hint = Noem de map waar `collab.toml` in staat.
# $reason: what the computer says
failure-output = Het resultaat kon niet worden weggeschreven ({ $reason }).
    .hint = Kijk of er ruimte is en of u daar mag schrijven.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-path = { $name } hoort niet bij de gegevens.
    .hint = Noem een bestand of een map met gegevens.
failure-unknown-path-nearest = { $name } hoort niet bij de gegevens.
    .hint = Bedoelt u { $nearest }?
# $folder: the folder that was named
failure-other-records = { $folder } is een andere map met gegevens.
    .hint = Noem die met `--records { $folder }`.
failure-unknown-rule = Er is geen regel `{ $name }`.
    .hint = `collab rules` toont alle regels.
failure-unknown-rule-nearest = Er is geen regel `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`? `collab rules` toont alle regels.
failure-unknown-kind = Er is geen soort bestand `{ $name }`.
    .hint = Kies uit settings, organisation, contact, substitute, agreement en meeting.
failure-unknown-kind-nearest = Er is geen soort bestand `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
failure-missing-kind = Er staat niet van welke soort u het schema wilt.
    .hint = Kies uit settings, organisation, contact, substitute, agreement en meeting, of schrijf alles weg met `--all`.
# $file: the file
failure-file-exists = { $file } bestaat al.
    .hint = Met `--force` wordt het vervangen.
# Why the computer does not do it; part of another sentence.
computer-says = het lukte niet
    .already-there = daar staat al iets anders
    .folder = het is een map
    .no-folder = een deel van de weg ernaartoe is geen map
    .not-there = het bestaat niet
    .no-permission = daarvoor is geen toestemming
    .no-room = de schijf is vol
    .read-only = op die schijf kan niets worden geschreven
# $file: the file; $reason: what the computer says
failure-cannot-write = { $file } kon niet worden geschreven ({ $reason }).
    .hint = Kijk of de map bestaat, of er ruimte is en of u daar mag schrijven.
failure-unknown-page = Er is geen handleiding voor `{ $name }`.
    .hint = `collab --help` toont alle opdrachten.

command-check-meeting = Toon alleen wat telt voor dit overleg: een id, `next` of `last`
command-check-since = Toon alleen wat er in deze revisie van git nog niet was
command-check-staged = Kijk na wat klaarstaat voor een commit
placeholder-id = ID
placeholder-rev = REVISIE

failure-no-git = Voor deze opdracht is git nodig, en dat is er niet.
    .hint = Installeer git, of laat `--staged` en `--since` weg.
failure-no-repository = Deze gegevens staan niet in een werkmap van git.
    .hint = Ga naar een kloon met bestanden, of laat `--staged` en `--since` weg.
# $revision: what was named
failure-no-revision = Git kent de revisie `{ $revision }` niet.
    .hint = `git log` toont welke er zijn. In CI moet soms eerst de hele geschiedenis worden opgehaald.
failure-nothing-staged = Voor een commit staat er geen `collab.toml` klaar.
    .hint = Zet de gegevens klaar met `git add`.
failure-conflict = Er zijn bestanden met een conflict.
    .hint = Los eerst het conflict op en zet het resultaat klaar met `git add`.
# $reason: what git says
failure-git = Git kon het niet zeggen ({ $reason }).
    .hint = Kijk of `git status` in deze map werkt.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-contact = Er is geen contact `{ $name }`.
    .hint = `collab list contacts` toont alle contacten.
failure-unknown-contact-nearest = Er is geen contact `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
failure-unreadable-record = Het bestand van `{ $name }` is niet te lezen.
    .hint = `collab check` zegt wat er mis is.
failure-no-next-meeting = Er is geen overleg gepland.
    .hint = Maak een bestand in `meetings/` met `status = "planned"`.
failure-no-last-meeting = Er is nog geen overleg gehouden.
    .hint = Noem een overleg met zijn id, of kies `next`.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-meeting = Er is geen overleg `{ $name }`.
    .hint = Noem de naam van een bestand in `meetings/`, `next` of `last`.
failure-unknown-meeting-nearest = Er is geen overleg `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
failure-unreadable-meeting = Het bestand van het overleg `{ $name }` is niet te lezen.
    .hint = `collab check` zegt waarom.

failure-unknown-list = `collab list` kent geen `{ $name }`.
    .hint = Kies uit organisations, contacts, substitutes, agreements, meetings en actions.
failure-unknown-list-nearest = `collab list` kent geen `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
failure-unknown-whom = Er is geen contact en geen organisatie met de id `{ $name }`.
    .hint = `collab list contacts` en `collab list organisations` tonen welke er zijn.
failure-unknown-whom-nearest = Er is geen contact en geen organisatie met de id `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
failure-unknown-record = Er is niets met de id `{ $name }`.
    .hint = `collab list` toont welke id’s er zijn.
failure-unknown-record-nearest = Er is niets met de id `{ $name }`.
    .hint = Bedoelt u `{ $nearest }`?
# $option: what was typed; $kind: what is listed; $fitting: the kinds that the option fits
failure-filter-does-not-fit = `{ $option }` kan niet bij `collab list { $kind }`.
    .hint = `{ $option }` past bij { $fitting }.
# $since, $until: the days that were typed
failure-since-after-until = `--since` { $since } ligt na `--until` { $until }.
    .hint = Draai de twee dagen om.
# $found: the number of the format
failure-newer-format = Deze gegevens hebben format { $found }. Dat kan dit programma niet lezen.
    .hint = Zet een nieuwere versie van `collab` op uw computer.

# Koppen van de handleiding
man-name = NAAM
man-synopsis = OVERZICHT
man-description = BESCHRIJVING
man-options = OPTIES
man-more = MEER UITLEG
man-version = VERSIE
