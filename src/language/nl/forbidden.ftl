# What forbidden-field says, per class of field.
# The value: what kind of thing it is. why: why it may not be kept. instead: what to write. ask: whom to ask.
# What stands behind the key is never shown.

# $key: the key as it stands in the file
forbidden-identity = Het veld `{ $key }` is voor een nummer waaraan iemand te herkennen is. Dat mag hier niet staan.
    .why = Met zo’n nummer kunnen anderen misbruik maken. Voor samenwerken is het niet nodig.
    .instead = Noem de functie van iemand. Bij een organisatie mag het KvK-nummer staan, in `kvk`.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-birth = Het veld `{ $key }` gaat over iemands geboorte, leeftijd of geslacht. Dat bewaren wij hier niet.
    .why = Voor een overleg is dit niet nodig. Wat niet nodig is, mag niet worden bewaard.
    .instead = Laat het veld weg. Gaat het om een groep? Schrijf dan bijvoorbeeld ‘jongeren van 12 tot 18’ bij een agendapunt.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-origin = Het veld `{ $key }` gaat over iemands afkomst of nationaliteit. Dat bewaren wij hier niet.
    .why = De wet beschermt deze gegevens extra. In het verleden kostte het bewaren ervan veel vertrouwen.
    .instead = Laat het veld weg. Voor de samenwerking telt alleen iemands functie.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-religion = Het veld `{ $key }` gaat over iemands geloof. Dat bewaren wij hier niet.
    .why = De wet beschermt dit extra. Hoe iemand gelooft, gaat de samenwerking niet aan.
    .instead = Laat het veld weg. Een functie zoals ‘imam’ mag in `role`. Een thema mag op de agenda.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-politics = Het veld `{ $key }` gaat over iemands politieke keuze. Dat bewaren wij hier niet.
    .why = De wet beschermt dit extra. Iedereen is vrij om te kiezen en te stemmen.
    .instead = Laat het veld weg. Een functie zoals ‘raadslid’ mag in `role`.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-health = Het veld `{ $key }` gaat over iemands gezondheid of privéleven. Dat bewaren wij hier niet.
    .why = De wet beschermt dit extra. Het hoort bij de persoon zelf.
    .instead = Laat het veld weg. Is iemand langer weg? Maak dan een bestand voor de vervanger.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-absence = Het veld `{ $key }` is voor de reden dat iemand er niet was. Die bewaren wij niet.
    .why = Een reden zegt al snel iets over iemands gezondheid of gezin.
    .instead = Een reden is niet nodig. Schrijf alleen dat iemand zich afmeldde: `notice = true`.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-justice = Het veld `{ $key }` gaat over iemand en politie of rechter. Dat mag hier niet staan.
    .why = Alleen politie en justitie mogen dit bijhouden. Een vermoeden kan iemand zwaar schaden.
    .instead = Laat het veld weg. Gebeurde er iets? Schrijf op wat u samen afspreekt, zonder personen.
    .ask = Twijfelt u? Bel de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-home = Het veld `{ $key }` gaat over iemands huis, gezin, werk of geld. Dat bewaren wij hier niet.
    .why = Dit is van de persoon zelf. Voor een overleg is het niet nodig.
    .instead = Gebruik alleen de functie, het nummer en het e-mailadres voor dit werk.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-judgement = Het veld `{ $key }` is een oordeel over iemand. Dat bewaren wij hier niet.
    .why = Oordelen over mensen maken een gelijkwaardig gesprek onmogelijk. Zij schaden het vertrouwen.
    .instead = Schrijf op wat er is gezegd of afgesproken. Of laat het weg.
    .ask = Zit u iets dwars? Bespreek het met de ander, of met de voorzitter van het overleg.

# $key: the key as it stands in the file
forbidden-files = Het veld `{ $key }` lijkt een zorg over één mens. Dat hoort hier niet, ook niet zonder naam.
    .why = Hier werken organisaties samen. Iemand volgen of vastleggen mag hier niet.
    .instead = Schrijf alleen het algemene thema op, als agendapunt.
    .ask = Is er gevaar? Bel 112. Hebt u een zorg? Praat met de wijkagent of de afdeling Veiligheid van de gemeente. Het Landelijk Steunpunt Extremisme geeft advies.

# $key: the key as it stands in the file
forbidden-networks = Het veld `{ $key }` brengt in kaart wie met wie omgaat. Dat bewaren wij hier niet.
    .why = Zulke lijsten mochten niet en kostten veel vertrouwen.
    .instead = Stel uw vraag open aan uw partner. Schrijf het antwoord samen op.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-notes = Het veld `{ $key }` is voor losse opmerkingen over een contact. Die bewaren wij hier niet.
    .why = Uit losse opmerkingen groeit al snel een dossier over iemand.
    .instead = Zet hoe u iemand het best bereikt in `preferred`. Zet een afspraak bij een overleg.
    .ask = Twijfelt u? Vraag het de functionaris gegevensbescherming (FG) van uw organisatie of van de gemeente.

# $key: the key as it stands in the file
forbidden-guest-name = Het veld `{ $key }` is voor de naam van een gast. Die bewaren wij hier niet.
    .why = Namen staan op één plek: bij de contacten. Daar weet iedereen ervan.
    .instead = Schrijf de functie van de gast in `role` en de organisatie in `organisation`.
    .ask = Komt de gast vaker? Vraag of die persoon een contact wil zijn.
