# What the guard says of a text: what kind of thing it is. help: why it does not belong here, what instead, whom to ask.
# The value: in a sentence about a person, or always. alone: in one about nobody, where that differs.
# No message repeats what stands there.

bank-account = Hier staat een rekeningnummer (IBAN). Dat hoort niet in de stukken.
    .summary = een rekeningnummer (IBAN) in een tekst
    .help = Anderen kunnen het misbruiken. En het blijft in elke oude versie staan. Haal het weg. Schrijf: ‘de penningmeester regelt de betaling’. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

birth-date-or-age = Deze zin noemt misschien de geboorte of de leeftijd van iemand. Dat bewaren wij niet.
    .alone = Hier staat een geboortedatum of een leeftijd. Die bewaren wij niet.
    .summary = een geboortedatum, geboorteplaats of leeftijd van iemand
    .help = Voor de samenwerking is het niet nodig. Wat niet nodig is, mag u niet bewaren. Haal het weg. Gaat het om een groep? Schrijf dan bijvoorbeeld: ‘jongeren van 12 tot 18 jaar’. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

citizen-service-number = Hier staan cijfers die een burgerservicenummer kunnen zijn. Dat nummer mag hier niet staan.
    .summary = een burgerservicenummer (BSN)
    .help = Alleen wie dat van de wet mag, gebruikt dit nummer. Wij laten het hier niet zien. Haal het weg. Is het een ander nummer? Zet er dan bij wat het is, bijvoorbeeld `kenmerk`. Stond het al in een oudere versie? Bel dan de functionaris gegevensbescherming (FG).

identity-document = Hier staat een nummer of kopie van een identiteitsbewijs, of een kenteken. Dat mag hier niet staan.
    .summary = een nummer of kopie van een identiteitsbewijs, of een kenteken
    .help = Het wijst naar één persoon. Anderen kunnen het misbruiken. Wij laten het hier niet zien. Haal het weg. Moet u iets controleren? Kijk er dan alleen naar en schrijf niets op. Stond het al in een oudere versie? Bel dan de functionaris gegevensbescherming (FG).

link-to-a-person = Hier staat een link naar een pagina die van een persoon kan zijn.
    .summary = een link naar het profiel van een persoon
    .help = Zo’n pagina zegt vaak veel over iemand. De samenwerking heeft dat niet nodig. Haal de link weg. Is het de pagina van een organisatie? Zet die in het veld `website`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

list-of-people = Hier staat een rij namen van personen. Die hoort hier niet.
    .summary = drie of meer namen van personen op een rij
    .help = Een lijst met namen laat zien wie bij wie hoort. Zulke lijsten schaadden eerder het vertrouwen. Noem functies of een aantal. Wie er was, staat bij `present` en `attendance`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

pasted-chat = Hier staat misschien een stuk uit een groepsapp of chat. Dat hoort hier niet.
    .summary = regels die uit een chat zijn geplakt
    .help = Een appje is niet voor het verslag geschreven. Het noemt namen, tijden en vaak nummers. Haal het weg. Schrijf het besluit en het actiepunt op. Twijfelt u? Bespreek het in het volgende overleg.

private-address = Deze zin zegt misschien waar iemand woont. Dat bewaren wij niet.
    .alone = Hier staat misschien het adres van een woning.
    .summary = het adres van een persoon of een woning
    .help = Een adres wijst naar een gezin. De samenwerking heeft het niet nodig. Noem alleen de straat of de wijk. Een plaats van overleg hoort in `place`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

private-contact-details = Hier staat een telefoonnummer of mailadres dat van een persoon kan zijn.
    .summary = een telefoonnummer of mailadres van een persoon in een tekst
    .help = In een tekst blijft het staan, ook als de persoon al weg is. Wij laten het hier niet zien. Noem de functie. Een werknummer en werkadres horen bij het contact, onder `[person]`. Is het van een organisatie? Zet het dan bij die organisatie. Daarna zegt deze regel niets meer.

# health: iets over de gezondheid van een persoon
health = TODO
    .alone = TODO
    .help = TODO
    .summary = TODO
