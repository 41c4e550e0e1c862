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

called-to-account = Deze zin vraagt een partner om uitleg over wat anderen deden.
    .summary = een partner die zich moet verantwoorden voor wat anderen deden
    .help = Uw partner hoeft geen uitleg te geven over daden van anderen. Vraag liever: wat doet dit hier? Hoe kunnen wij elkaar steunen? Twijfelt u? Bespreek het samen.

case-of-a-person = Deze zin gaat misschien over één persoon als casus. Dat hoort hier niet, ook niet zonder naam.
    .alone = Deze zin gaat over personen als casus. Daarvoor is dit niet de plaats.
    .summary = een persoon als casus, op een lijst of in een dossier
    .help = Over personen spreekt u alleen in een overleg dat daarvoor bedoeld is. Schrijf hier alleen het algemene thema. Is er gevaar? Bel 112. Hebt u een zorg? Praat met de wijkagent of met de afdeling Veiligheid. Of vraag advies aan het Landelijk Steunpunt Extremisme.

citizen-service-number = Hier staan cijfers die een burgerservicenummer kunnen zijn. Dat nummer mag hier niet staan.
    .summary = een burgerservicenummer (BSN)
    .help = Alleen wie dat van de wet mag, gebruikt dit nummer. Wij laten het hier niet zien. Haal het weg. Is het een ander nummer? Zet er dan bij wat het is, bijvoorbeeld `kenmerk`. Stond het al in een oudere versie? Bel dan de functionaris gegevensbescherming (FG).

criminal-record = Deze zin zegt misschien iets over een verdenking, arrestatie of straf van iemand. Dat bewaren wij niet.
    .alone = Deze zin gaat over een verdenking, een arrestatie of een straf.
    .summary = een verdenking, arrestatie of straf van iemand
    .help = Zulke gegevens mag bijna niemand bewaren. Haal het weg. Schrijf op wat u samen deed, zonder personen. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

family-of-a-person = Deze zin zegt misschien wie familie is van wie. Dat bewaren wij niet.
    .alone = Deze zin noemt misschien iemands familie, zonder naam.
    .summary = de familie van een persoon
    .help = Voor de samenwerking is het niet nodig. Wie familie is van wie, stond ook in dossiers die niet mochten. Haal het weg. Noem alleen de functie. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

health = Deze zin zegt misschien iets over de gezondheid van iemand. Dat bewaren wij niet.
    .alone = Deze zin gaat misschien over de gezondheid van iemand, zonder naam.
    .summary = iets over de gezondheid van een persoon
    .help = Een reden voor afwezigheid is niet nodig. Schrijf: afwezig met kennisgeving. Gaat het om een thema? Noem dan het thema, en geen personen. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

identity-document = Hier staat een nummer of kopie van een identiteitsbewijs, of een kenteken. Dat mag hier niet staan.
    .summary = een nummer of kopie van een identiteitsbewijs, of een kenteken
    .help = Het wijst naar één persoon. Anderen kunnen het misbruiken. Wij laten het hier niet zien. Haal het weg. Moet u iets controleren? Kijk er dan alleen naar en schrijf niets op. Stond het al in een oudere versie? Bel dan de functionaris gegevensbescherming (FG).

informant-or-covert = Deze zin gaat misschien over een geheime bron of stiekem kijken, en over een persoon.
    .alone = Deze zin gaat misschien over een geheime bron of stiekem kijken.
    .summary = een geheime bron, of stiekem kijken en luisteren
    .help = Dat mocht niet en kostte veel vertrouwen. Stel uw vraag open aan uw partner. Schrijf het antwoord samen op. Gaat het over vroeger? Vraag de functionaris gegevensbescherming (FG) hoe u dat opschrijft.

inner-affairs = Deze zin gaat misschien over ruzie of spanning binnen een partner.
    .summary = ruzie, spanning of een royement binnen een partner
    .help = Dat zijn zaken van de partner zelf. Zulke zinnen stonden ook in dossiers die niet mochten. Laat het weg. Vraagt de partner zelf om hulp? Laat de partner dan zelf de tekst maken.

judgement-of-a-person = Deze zin geeft misschien een oordeel over iemand.
    .summary = een oordeel over een persoon
    .help = Een oordeel blijft staan en niemand kan het weerleggen. Schrijf op wat er is gezegd of afgesproken. Of laat het weg. Twijfelt u? Vraag de ander of die het zo wil teruglezen.

judging-words = Deze zin oordeelt met harde woorden over een persoon.
    .alone = Deze zin oordeelt met harde woorden over mensen.
    .summary = woorden die hard oordelen over mensen
    .help = Zulke woorden kwetsen en zeggen niet wat er gebeurde. Schrijf op wat u zag of hoorde. Haalt u een haatbericht aan? Schrijf dan alleen wat voor bericht het is. Twijfelt u? Lees de zin samen.

label = Deze zin plakt misschien een etiket op een persoon.
    .alone = Deze zin plakt misschien een etiket op een groep.
    .summary = een etiket voor een groep, zonder duidelijke betekenis
    .help = Dit woord kan mensen kwetsen, en de betekenis is niet duidelijk. Beschrijf wat er gebeurt, waar, en voor wie het lastig is. Twijfelt u? Vraag uw partner welk woord past.

link-to-a-person = Hier staat een link naar een pagina die van een persoon kan zijn.
    .summary = een link naar het profiel van een persoon
    .help = Zo’n pagina zegt vaak veel over iemand. De samenwerking heeft dat niet nodig. Haal de link weg. Is het de pagina van een organisatie? Zet die in het veld `website`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

list-of-people = Hier staat een rij namen van personen. Die hoort hier niet.
    .summary = drie of meer namen van personen op een rij
    .help = Een lijst met namen laat zien wie bij wie hoort. Zulke lijsten schaadden eerder het vertrouwen. Noem functies of een aantal. Wie er was, staat bij `present` en `attendance`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

mapping-people = Deze zin gaat misschien over in kaart brengen van mensen, en over een persoon.
    .alone = Deze zin gaat misschien over in kaart brengen van mensen.
    .summary = in kaart brengen van mensen: wie kent wie, wie hoort bij wie
    .help = Dat mocht niet en kostte veel vertrouwen. Stel uw vraag open aan uw partner. Schrijf het antwoord samen op. Gaat het over vroeger? Vraag de functionaris gegevensbescherming (FG) hoe u dat opschrijft.

minor = Deze zin gaat misschien over één kind of jongere onder de 18. Dat bewaren wij niet.
    .alone = Deze zin gaat misschien over kinderen of jongeren onder de 18.
    .summary = een kind of jongere onder de 18 jaar
    .help = Kinderen krijgen van de wet extra bescherming. Haal het weg. Schrijf over de groep of het thema, zonder personen. Hebt u een zorg over een kind? Bel Veilig Thuis: 0800-2000.

origin = Deze zin zegt misschien waar iemand vandaan komt. Dat bewaren wij niet.
    .summary = de afkomst, het uiterlijk of de verblijfsstatus van een persoon
    .help = Voor de samenwerking is het niet nodig, en het kan tegen iemand werken. Haal het weg. Schrijf op wat u afsprak. Gebruik een functie, geen naam. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

pasted-chat = Hier staat misschien een stuk uit een groepsapp of chat. Dat hoort hier niet.
    .summary = regels die uit een chat zijn geplakt
    .help = Een appje is niet voor het verslag geschreven. Het noemt namen, tijden en vaak nummers. Haal het weg. Schrijf het besluit en het actiepunt op. Twijfelt u? Bespreek het in het volgende overleg.

politics-or-union = Deze zin zegt misschien iets over iemands politieke mening of vakbond. Dat bewaren wij niet.
    .summary = de politieke mening of de vakbond van een persoon
    .help = De wet beschermt dit extra. Haal het weg. Schrijf op wat u afsprak. Gaat het om een raadslid of wethouder? Noem dan de functie. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

private-address = Deze zin zegt misschien waar iemand woont. Dat bewaren wij niet.
    .alone = Hier staat misschien het adres van een woning.
    .summary = het adres van een persoon of een woning
    .help = Een adres wijst naar een gezin. De samenwerking heeft het niet nodig. Noem alleen de straat of de wijk. Een plaats van overleg hoort in `place`. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

private-contact-details = Hier staat een telefoonnummer of mailadres dat van een persoon kan zijn.
    .summary = een telefoonnummer of mailadres van een persoon in een tekst
    .help = In een tekst blijft het staan, ook als de persoon al weg is. Wij laten het hier niet zien. Noem de functie. Een werknummer en werkadres horen bij het contact, onder `[person]`. Is het van een organisatie? Zet het dan bij die organisatie. Daarna zegt deze regel niets meer.

religion-or-belief = Deze zin zegt misschien iets over het geloof van iemand. Dat bewaren wij niet.
    .alone = Deze zin zegt misschien iets over het geloof van iemand, zonder naam.
    .summary = het geloof van een persoon, of hoe iemand het beleeft
    .help = De wet beschermt dit extra. Haal het weg. Schrijf op wat u afsprak. Een functie zoals imam of secretaris mag u wel noemen. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

service-information = Deze zin bevat misschien informatie van politie of diensten, over een persoon. Die mag hier niet staan.
    .alone = Deze zin bevat misschien informatie van politie of diensten. Die mag hier niet staan.
    .summary = informatie van een inlichtingendienst of uit politiesystemen
    .help = Zulke informatie is alleen voor wie haar kreeg. Haal het weg en bel de functionaris gegevensbescherming (FG). Komt het uit een openbare bron? Noem dan die bron.

sexuality = Deze zin zegt misschien iets over iemands seksuele leven of geaardheid. Dat bewaren wij niet.
    .summary = het seksuele leven, de geaardheid of het geslacht van een persoon
    .help = De wet beschermt dit extra, en het kan iemand in gevaar brengen. Haal het weg. Gaat het om een thema? Noem dan het thema, en geen personen. Twijfelt u? Vraag het de functionaris gegevensbescherming (FG).

signal-about-a-person = Dit lijkt een zorg of melding over één persoon. Dat hoort hier niet, ook niet zonder naam.
    .summary = een zorg of melding over een persoon, of iemand volgen
    .help = Uw partner is geen melder, en dit is geen meldpunt. Schrijf hier alleen het algemene thema. Is er gevaar? Bel 112. Hebt u een zorg? Praat met de wijkagent of met de afdeling Veiligheid. Of vraag advies aan het Landelijk Steunpunt Extremisme.
# collab guard
# $file: the file as it was typed
guard-nothing-named = U noemde geen bestand, en er komt ook geen tekst binnen.
    .hint = Noem een bestand: `collab guard verslag.docx`. Of geef tekst door: `collab guard - < verslag.txt`.
# $file: the file as it was typed
# $reason: what the system says
guard-cannot-read = `{ $file }` kan niet worden gelezen: { $reason }.
    .hint = Klopt de naam? En mag u het bestand lezen?
# $file: the folder as it was typed
guard-folder = `{ $file }` is een map.
    .hint = Noem de bestanden zelf. Een map met gegevens leest `collab check`.
# $file: the file as it was typed
guard-other-form = `{ $file }` is geen tekst en geen Word-bestand (.docx).
    .hint = Bewaar het eerst als .docx of als platte tekst.
# $file: the file as it was typed
guard-too-large = `{ $file }` is te groot, of wordt te groot bij het uitpakken.
    .hint = Meer dan 32 MB leest collab niet. Bewaar de tekst in kleinere bestanden.
# $file: the file as it was typed
guard-damaged = `{ $file }` is beschadigd, of er zit een wachtwoord op.
    .hint = Open het bestand in Word, haal het wachtwoord weg en bewaar het opnieuw.
guard-paragraphs = In een Word-bestand is de regel het nummer van de alinea.
guard-no-proof = Geen melding is geen bewijs. Lees de tekst ook zelf. Afbeeldingen en bijlagen ziet collab niet.
guard-history-format = Met `--history` zijn er twee vormen: `human` en `json`.
    .hint = Laat `--format` weg, of kies `--format json`.
guard-no-git = Voor `--history` is git nodig, en dat is er niet.
    .hint = Installeer git.
guard-no-repository = Hier is geen opslag van git.
    .hint = Ga naar de map van de gegevens, of noem die met `--records`.
# Stands for a file: what was written with a commit
guard-commit-words = (tekst bij de commit)
guard-still-there = (staat er nu nog)
# $commits: short ids of commits
guard-again = (ook in { $commits })
# $commits, $versions: how many were looked at
# $errors, $warnings, $advice: how many were found
guard-history-summary = { $commits ->
        [one] 1 commit
       *[other] { $commits } commits
    } en { $versions ->
        [one] 1 versie
       *[other] { $versions } versies
    } van bestanden nagekeken: { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $advice ->
        [0] geen adviezen
        [one] 1 advies
       *[other] { $advice } adviezen
    }.
guard-shallow = Deze kloon heeft maar een deel van de geschiedenis. Haal eerst alles op: `git fetch --unshallow`.
# $count: how many contents
guard-left-out = { $count ->
        [one] 1 versie is niet gelezen: die is te groot of zit niet in deze kloon.
       *[other] { $count } versies zijn niet gelezen: die zijn te groot of zitten niet in deze kloon.
    }
guard-history-reach = Geen melding is geen bewijs. De namen van schrijvers van commits, en wat geen tak of label meer heeft, zijn niet bekeken.
guard-already-committed = Deze tekst staat al in de geschiedenis. De regel weghalen is niet genoeg. Bel de privacyfunctionaris. Het kan een datalek zijn. Dan geldt 72 uur. Spreek samen af wie de geschiedenis herschrijft, bijvoorbeeld met `git filter-repo`. Daarna haalt iedereen een nieuwe kloon op. Ook oude kopieën moeten weg.
