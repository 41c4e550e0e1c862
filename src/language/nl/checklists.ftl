# De lijsten en hun delen
checklist-title-meeting = Checklist vóór een overleg
checklist-title-start-document = Checklist voor het startdocument
checklist-title-first-contact = Checklist voor het eerste contact
checklist-title-incident = Checklist na een incident
checklist-title-handover = Checklist voor een overdracht
checklist-title-privacy = Checklist voor privacy
checklist-title-thematic = Checklist voor een themabijeenkomst
checklist-title-review = Checklist voor de jaarlijkse terugblik
checklist-section-preparation = Voorbereiding
checklist-section-first-day = Eerste 24 uur
checklist-section-first-week = Eerste week
checklist-section-first-month = Eerste maand
checklist-about-seat = Functie
checklist-about-meeting = Overleg
checklist-about-day = Datum
checklist-about-agreement = Startdocument
# $ticked: how many points are ticked; $all: how many there are; $collab, $people: by whom
checklist-counts = { $ticked } van de { $all } punten { $ticked ->
        [one] is
       *[other] zijn
    } afgevinkt: { $collab } door collab en { $people } door u.
# $count: how many points do not apply
checklist-counts-not-applicable = { $count ->
        [one] 1 punt is
       *[other] { $count } punten zijn
    } nu niet van toepassing.
checklist-no-proof = Collab ziet alleen wat is opgeschreven. Stilte is geen bewijs dat alles goed gaat.
checklist-no-meeting = Er is geen overleg gepland. Daarom is hier nog weinig na te kijken. Wilt u een ander overleg? Noem dat met `--for`.
checklist-no-incident = Er is geen crisisoverleg vastgelegd. Daarom is hier nog weinig na te kijken. Wilt u een ander overleg? Noem dat met `--for`.
checklist-no-thematic = Er is geen themabijeenkomst vastgelegd. Daarom is hier nog weinig na te kijken. Wilt u een ander overleg? Noem dat met `--for`.
checklist-no-introduction = Er is geen kennismaking vastgelegd. Daarom is hier nog weinig na te kijken. Wilt u een ander overleg? Noem dat met `--for`.
checklist-tick-in-meeting = Punten van een overleg vinkt u af in het bestand van dat overleg. Maak dat bestand eerst, met `collab new meeting`.
checklist-no-handover = Nergens staat dat iemand weggaat of weg is. Kiest u zelf een functie? Noem die met `--for`.
checklist-no-agreement = Er is geen startdocument. Daarom is hier nog niets na te kijken.
checklist-not-applicable = Nu niet van toepassing:

# Hulp van buiten. Nummers en namen zijn openbaar; zij kunnen veranderen.
checklist-refer-to = Wie belt u?
checklist-call-112 = Is er gevaar? Bel 112.
checklist-call-police = Politie zonder spoed: 0900-8844.
checklist-call-discrimination = Is het discriminatie? Het bestuur kan dit melden bij Discriminatie.nl.
checklist-call-worry = Hebt u een zorg over één persoon? Schrijf daar hier niets over op. Praat met de wijkagent of met de afdeling Veiligheid. Of vraag advies aan het Landelijk Steunpunt Extremisme.
checklist-read-safe-mosque = Meer lezen: de Handreiking Veilige Moskee, in het Nederlands, Arabisch en Turks.
checklist-numbers-change = Nummers kunnen veranderen. Kijk elk jaar of zij nog kloppen.

# Wat bij een punt staat
checklist-look-yourself = Kijk dit zelf na.
checklist-seems-in-order = Lijkt in orde. Bevestig het zelf.
checklist-seems-open = Lijkt nog niet klaar.
checklist-still-sees = Collab ziet nog iets.
checklist-computed = Dit punt vinkt collab zelf af. In `checked` telt het niet mee.
# $file: the file in which it is ticked
checklist-by-people = Afgevinkt door u, in { $file }.
# $slug: the name of the point
checklist-tick-with = Zelf afvinken: `{ $slug }`.
# $file: a file (only for file)
checklist-unreadable = Hierbij is niet alles te lezen. Daarom is dit nog niet na te kijken.
    .file = Kijk met `collab check` naar { $file }.
    .somewhere = Kijk met `collab check` welk bestand niet te lezen is.
# $file: a file; $keys: keys in it, as a ready list
checklist-filled-in = Ingevuld in { $file }, bij { $keys }.
checklist-not-filled = Dit is nog niet ingevuld.
    .some = Nog niet alles is ingevuld.
checklist-missing = In { $file } staat nog niets bij { $keys }.
# $file: where it stands; $keys: the way to the key
checklist-see = Zie { $file }.
checklist-see-at = Zie { $file }, bij { $keys }.
# $count: how many rules; $rules: their names, as a ready list
checklist-rules-silent = { $count ->
        [one] De regel { $rules } vindt
       *[other] De regels { $rules } vinden
    } hier niets.
# $count: how many more findings there are
checklist-more = En nog { $count } van zulke punten.
    .all = `collab check` toont ze alle.
# $date: a day; $title: the title of the meeting (only for the value)
checklist-on = Op { $date }: “{ $title }”.
    .untitled = Op { $date }.
checklist-substitutes = Iedereen heeft op { $date } een vervanger.
# $count: how many seats; $seats: the seats, as a ready list
checklist-no-substitute = Op { $date } { $count ->
        [one] heeft deze functie
       *[other] hebben deze functies
    } geen vervanger: { $seats }. Een functie waar niemand zit, telt niet als vervanger.
# $days: how many days before the meeting; $agreed: how many are agreed
checklist-days-ahead = Dat was { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } van tevoren. De afspraak is { $agreed ->
        [one] 1 dag
       *[other] { $agreed } dagen
    }.
# $name: what something is called in the records
checklist-called = In het bestand heet dat `{ $name }`.
# $id: the id of the action
checklist-action = “{ $id }”
# $item: the number of the item; $action: the number of the action
checklist-action-at = { $action } bij punt { $item }
# $action: what the action is called; $seat: whose it is
checklist-action-of = { $action } van { $seat }
checklist-after-meeting = Dit is pas na het overleg te zien.
checklist-over = Het overleg is voorbij of ging niet door.
checklist-day-has-passed = De dag van dit overleg is voorbij.
checklist-first-meeting = Dit is het eerste overleg onder dit startdocument.
checklist-ended = Dit startdocument is beëindigd.
checklist-no-people = Bij de partijen staat nog niemand als contact.

# Zelf afvinken
checklist-how-to-tick = Zo vinkt u zelf punten af
# $file: the file
checklist-put-in = Zet in { $file } deze regels, boven de eerste regel die met `[` begint. Staat er al een leeg lijstje bij `checked`? Haal dat dan weg.
checklist-replace = In { $file } staat `checked` al. Zet deze regels in plaats van dat hele lijstje. Wat al was afgevinkt, staat er nog bij.
checklist-leave-out = Laat weg wat nog niet klaar is. Wat collab afvinkt, hoeft er niet bij.
checklist-begin-again = Begint u opnieuw, zoals bij een volgende terugblik of overdracht? Haal de oude namen dan eerst weg.
checklist-one-handover = Wat u zelf in een bestand afvinkt, geldt voor één overdracht. Hier is niet duidelijk voor welke functie. Daarom telt het hier niet mee. Op een afdruk kunt u wel afvinken.

# Vóór een overleg
date-suits = De datum past voor iedereen. Er is geen gebed, feestdag of vrije dag.
roles-and-place-known = Wij weten wie voorzit, wie het verslag maakt en waar wij zijn.
    .one-seat = Eén functie zit voor en maakt ook het verslag.
turns-taken = De andere partij is aan de beurt. Of wij kozen samen iets anders.
    .another = Bij het overleg ervoor, op { $date }, staat een andere partij.
    .same = Dezelfde partij is gastheer en voorzitter als bij het overleg ervoor, op { $date }.
    .not-known = Bij het overleg ervoor, op { $date }, staat niet wie gastheer of voorzitter is.
topics-asked = Iedereen kon op tijd onderwerpen noemen.
social-and-good-topics = Er staat een sociaal onderwerp op de agenda. En iets dat goed gaat.
    .no-social = Er staat nog geen onderwerp op de agenda over iets anders dan veiligheid.
    .no-good = Er staat nog geen kans op de agenda: iets dat goed gaat of kan groeien.
agenda-in-time = De agenda is op tijd verstuurd. De tekst is makkelijk te lezen.
last-report-ready = Het vorige verslag kan worden vastgesteld.
    .not-yet = Het overleg ervoor, op { $date }, moet nog komen.
actions-looked-at = Wij keken naar alle acties. Is iets te laat? Dan staat er waarom.
    .late = Actie { $action } is open. De datum was { $due }. Schrijf op hoe het ervoor staat.
    .due = Actie { $action } is open. De datum is { $due }, vóór dit overleg. Schrijf dan op hoe het ervoor staat.
    .undated = Actie { $action } is open en heeft nog geen datum.
    .none = Geen open actie is op { $date } over de datum zonder uitleg.
questions-answered = Elke vraag heeft een antwoord of een volgende stap.
absent-have-substitutes = Kan iemand niet? Dan komt de vervanger. Die heeft de stukken.
guests-agreed = Alle partijen vinden de gasten goed.
    .none = Er zijn geen gasten.
    .guests = Er { $count ->
            [one] komt 1 gast
           *[other] komen { $count } gasten
        }. Vraag of alle partijen dat goed vinden.
standing-questions = Er is tijd voor twee vragen. Wat merken wij? En zit ons iets dwars?

# Het startdocument
why-written = Wij schreven op waarom wij samenwerken.
goals-clear = Onze doelen zijn duidelijk. Elk doel heeft een datum. Wij weten wanneer het gelukt is.
    .goal = Bij doel { $goal } is nog niet alles ingevuld.
instruments-chosen = Wij kozen wat wij gaan doen: overleg, bezoek, training, acties.
roles-written = Van elke partij staat de rol erin. Ook staat erin wie wat beslist.
meetings-arranged = Wij weten hoe vaak en waar wij praten. Wij weten wie voorzit en wie schrijft.
seats-have-substitutes = Iedereen heeft een vervanger.
first-contacts-named = Elke partij heeft één vaste contactpersoon. De gemeente heeft ook iemand voor sociale zaken.
    .named = Elke partij heeft er één. Collab keek naar { $count } contacten.
    .none = { $party } heeft nog geen vaste contactpersoon.
    .several = { $party } heeft meer dan één vaste contactpersoon.
    .no-social = { $party } heeft nog niemand voor sociale zaken.
communication-agreed = Wij spraken af hoe wij met elkaar praten. En hoe wij naar buiten gaan. En wie met de pers praat.
incident-agreed = Wij weten wat wij doen bij een incident. Wij weten wie wij het eerst bellen.
personal-data-agreed = Wij weten wat wij over mensen bewaren. Ook waarom, hoe lang en wie het leest.
means-and-sponsor = Er staan uren en geld in. Een bestuurder steunt dit.
signed-and-reviewed = Alle partijen tekenden. Er is een datum om terug te kijken. Wij weten of het openbaar wordt.
    .publication = Of het openbaar wordt, staat niet in de bestanden.
    .unsigned = Hier staat nog geen handtekening van { $parties }.

# Het eerste contact
own-contact-known = Wij weten welke collega al contact heeft.
    .none = Nog zonder vaste contactpersoon: { $parties }.
    .named = Dit zijn de vaste contactpersonen: { $seats }.
source-of-details = Wij vonden het contact op een openbare pagina. Of de persoon gaf het zelf.
    .lacking = Bij deze functies staat dat nog niet: { $seats }.
    .all = Dat staat zo bij { $count ->
            [one] de ene persoon
           *[other] alle { $count } personen
        } van de partijen.
getting-to-know = Het eerste gesprek is om kennis te maken. Wij brengen iets mee.
    .other-kind = Dit overleg staat niet als kennismaking in de bestanden.
needs-asked = Wij vroegen wat er nodig is. Wij geven antwoord. Ook als het niet ons werk is.
    .answered = { $count ->
            [one] Het ene agendapunt heeft
           *[other] Alle { $count } agendapunten hebben
        } een antwoord, een besluit of een actie.
    .unanswered = { $count ->
            [one] 1 agendapunt heeft
           *[other] { $count } agendapunten hebben
        } nog geen antwoord, besluit of actie.
partner-chose = Uw partner koos plaats en tijd.
details-explained = Wij vertelden welke gegevens wij bewaren. Wij lieten het zien.
    .lacking = Bij deze functies staat nog niet wanneer: { $seats }.
    .all = De dag staat bij { $count ->
            [one] de ene persoon
           *[other] alle { $count } personen
        } van de partijen.
workings-explained = De gemeente legde uit hoe zij werkt. De moskee ook.
social-colleague-joined = Een collega van het sociaal domein was erbij.
    .joined = Erbij was: { $seats }.
    .nobody = Bij de aanwezigen staat niemand van het sociaal domein.
return-visit-planned = Er is een afspraak voor een tegenbezoek.
    .none = Er staat nog geen later overleg met een andere gastheer.
next-steps-agreed = Wij spraken af wat er binnen zes weken gebeurt.
    .no-action = Er staat nog geen actie voor de eerste zes weken.
    .no-meeting = Er staat nog geen volgend overleg.

# Na een incident
prepared-for-incidents = Wij zijn voorbereid. Er is een plan en een kernteam met vervangers. De contactkaart is geprint. Het laatste jaar oefenden wij.
    .not-recorded = De contactkaart en de oefening staan niet in de bestanden.
danger-called = Is er gevaar? Dan is 112 gebeld.
first-contacts-spoke = De vaste contactpersonen spraken elkaar.
    .spoke = Van elke partij was een eerste beller bij dit overleg.
    .missing = Hier was nog geen eerste beller van { $parties }.
police-report-chosen = De moskee koos of zij aangifte doet. Hulp is aangeboden.
executive-called = De burgemeester of wethouder weet het. Die belde het bestuur.
    .there = Bij dit overleg was: { $seats }.
    .not-there = Bij de aanwezigen staat geen bestuurder van de gemeente.
message-chosen = Wij kozen samen wat wij zeggen. Of dat wij nog even niets zeggen.
someone-went = Iemand gaat naar de moskee en de buurt in.
measures-with-reason = Maatregelen staan op papier, met de reden. Ook als het gaat om een veilig gevoel.
    .without = { $count ->
            [one] 1 besluit heeft
           *[other] { $count } besluiten hebben
        } nog geen reden.
    .none = Er staan nog geen besluiten.
    .all = { $count ->
            [one] Het ene besluit heeft
           *[other] Alle { $count } besluiten hebben
        } een reden.
no-names-in-notes = In onze aantekeningen staan geen namen van daders, slachtoffers of bezoekers.
    .read = Lees de tekst zelf nog eens na.
discrimination-desk-known = Is het discriminatie? Het bestuur kent Discriminatie.nl en maakte een keuze.
met-and-asked = Wij kwamen bij elkaar. Wij vroegen: wat heeft u nodig?
decisions-explained = De gemeente legde haar besluiten uit.
neighbours-told = Andere moskeeën en gebedshuizen in de buurt weten het.
worn-out-relieved = Is iemand moe of weg? Dan neemt de vervanger het over.
unknowns-told = Wij zeiden ook wat wij nog niet weten. En wanneer wij meer vertellen.
outcome-told = Wij vertelden wat er met de aangifte en de afspraken is gedaan.
    .open = { $count ->
            [one] 1 actie van dit overleg is
           *[other] { $count } acties van dit overleg zijn
        } nog open.
    .none = Bij dit overleg staan geen acties.
    .closed = { $count ->
            [one] De ene actie van dit overleg is
           *[other] Alle { $count } acties van dit overleg zijn
        } klaar of gestopt.
looked-back = Wij keken samen terug. Wat ging goed? Wat doen wij anders?
    .planned = Het overleg om terug te kijken is gepland.
    .none = In de maand erna staat nog geen overleg om terug te kijken.
plan-updated = Het plan en de contactkaart zijn bijgewerkt.
calm-meeting-planned = Er is een rustig overleg gepland. Dat gaat niet over het incident.
    .none = Daarna staat nog geen gewoon overleg, themabijeenkomst of werkbezoek.
notes-cleaned = De aantekeningen zijn opgeschoond. De bewaartermijn is ingevuld.
incident-counts = Het incident telt mee in het jaaroverzicht. Zonder namen.
    .other-kind = Dit overleg staat niet als crisisoverleg in de bestanden.

# Een overdracht
change-told = De andere partij hoorde de wissel op tijd.
successor-known = Wij weten wie het overneemt. Anders doet de vervanger het.
    .substitute = Vanaf { $date } is er een vervanger.
    .nobody = Voor { $date } staat er nog niemand, ook geen vervanger.
met-together = Oude en nieuwe persoon gingen samen kennismaken.
    .none = Van { $from } tot en met { $to } staat er geen kennismaking of werkbezoek.
actions-have-owner = Open acties, vragen en beloften hebben een nieuwe eigenaar.
    .with-the-seat = Acties horen bij de functie, en die heeft iemand.
    .open = Bij deze functie { $count ->
            [one] is nog 1 actie
           *[other] zijn nog { $count } acties
        } open.
    .none = Bij deze functie staat geen actie meer open.
documents-read = De nieuwe persoon las het startdocument en de laatste twee verslagen.
no-private-notes = Er zijn geen aantekeningen over mensen doorgegeven, ook geen privé-aantekeningen.
new-details-noted = De nieuwe gegevens staan erin. De persoon weet dat.
    .not-yet = De gegevens van een nieuwe persoon staan er nog niet.
old-details-removed = De oude gegevens zijn op tijd weg.
    .until = Deze persoon is er nog, tot en met { $date }.
    .still-there = De persoon ging weg op { $date }. De gegevens staan er nog.
    .gone = De oude gegevens staan er niet meer.
access-ended = De oude persoon heeft geen toegang meer en is uit de groepsapp.
    .until = Deze persoon is er nog, tot en met { $date }.
    .listed = Deze functie staat nog in de lijst van een groepsapp.
    .look = De functie staat in de lijst van een groepsapp. Kijk of de oude persoon eruit is.
    .not-listed = Deze functie staat in geen enkele groepsapp. Kijk ook naar de toegang tot bestanden.
visit-planned = Er is binnen drie maanden een bezoek gepland.
    .none = Van { $from } tot en met { $to } staat er geen werkbezoek of kennismaking.

# Privacy
only-work-details = Wij bewaren alleen naam, functie, werktelefoon en werkmail.
basis-fits = Bij elk contact staat waarom het mag.
everyone-informed = Iedereen weet dat wij de gegevens bewaren.
    .lacking = Bij deze functies staat nog niet wanneer: { $seats }.
    .all = De dag staat bij { $count ->
            [one] de ene persoon
           *[other] alle { $count } personen
        } van de partijen.
details-confirmed = De gegevens zijn het laatste half jaar nagekeken.
nothing-kept-too-long = Er staat niets meer dat weg had gemoeten.
register-complete = Het verwerkingsregister is compleet. Ook bij het moskeebestuur.
dpia-decided = Wij besloten met de functionaris gegevensbescherming of een onderzoek naar risico’s voor privacy nodig is.
group-app-in-order = De groepsapp volgt onze regels.
    .none = Er is geen groepsapp.
privacy-requests-answered = Verzoeken kregen binnen een maand antwoord.
breach-prepared = Wij weten wat wij doen bij een datalek. Wij hebben 72 uur.
    .contact = Voor privacy is er: { $seats }.
    .nobody = Bij geen van de partijen staat een contact voor privacy.
history-clean = Ook de oude versies zijn schoon.
parties-can-read = De moskee kan altijd zien wat er over haar staat.

# Een themabijeenkomst
theme-chosen-together = Het thema staat op de gezamenlijke agenda. Of beide partijen kozen het.
    .one-party = De agendapunten komen nog van één partij.
question-is-open = De vraag is open. Zij geeft geen groep de schuld.
experts-invited = De juiste mensen zijn gevraagd. Bijvoorbeeld jongerenwerk, school, woningbouw.
young-people-and-women = Wij dachten aan jongeren en vrouwen.
discussion-leader = Er is een gespreksleider. Beide partijen vertrouwen die.
rules-at-the-start = Wij beginnen met regels. Wat blijft hier? Wat komt in het verslag? Geen namen.
food-prayer-time-language = Eten, gebedsruimte, tijd en taal kloppen.
    .rest = Eten, gebedsruimte en taal staan niet in de bestanden.
dilemma-tables = Dilemmatafels: een vraag, 30 minuten, dan wisselen.
    .none = Er zijn geen dilemmatafels.
    .all = { $count ->
            [one] De ene tafel heeft
            [2] Beide tafels hebben
           *[other] Alle { $count } tafels hebben
        } een vraag en een tijd.
    .lacking = { $count ->
            [one] 1 tafel heeft
           *[other] { $count } tafels hebben
        } nog geen vraag of geen tijd.
cases-invented = De oefencasussen zijn verzonnen.
report-within-two-weeks = Binnen twee weken is er een verslag. Per tafel staan er dilemma’s en ideeën in.
    .late = Het verslag ging weg na { $days } dagen.
    .no-ideas = Bij { $count ->
            [one] 1 tafel staan
           *[other] { $count } tafels staan
        } nog geen ideeën.
idea-became-action = Minstens één idee werd een actie. Met een eigenaar en een datum.
    .none = Er staat nog geen actie met een eigenaar en een datum.

# De jaarlijkse terugblik
goals-reviewed = Per doel: gehaald, onderweg of veranderd.
    .goals = Er { $count ->
            [one] is 1 doel
           *[other] zijn { $count } doelen
        } om te bespreken.
rhythm-compared = Hoe vaak kwamen wij echt bij elkaar? En wat was afgesproken?
    .times = In twaalf maanden was er { $count } keer overleg, zonder crisisoverleg. Het afgesproken ritme is { $every }.
    .between = Tussen twee overleggen { $days ->
            [one] zat gemiddeld 1 dag
           *[other] zaten gemiddeld { $days } dagen
        }.
calm-and-crisis-compared = Hoe vaak spraken wij elkaar in rustige tijd? En hoe vaak na een incident?
    .counts = In twaalf maanden: { $calm } keer in rustige tijd en { $crisis } keer na een incident.
shares-of-parties = Wie bracht onderwerpen in? Wie was gastheer? Wie vroeg en wie beloofde?
    .party = { $party }: onderwerpen { $items }, gastheer { $hosted } keer, voorzitter { $chaired } keer, acties { $actions }.
shares-of-topics = Hoeveel ging over veiligheid, sociale zaken en goede dingen?
    .counts = Onderwerpen: { $total }. Over veiligheid: { $safety }. Over iets anders: { $social }. Over iets dat goed gaat of kan groeien: { $good }.
actions-counted = Acties en beloften: op tijd, te laat of gestopt.
    .party = { $party }: { $in-time } op tijd, { $later } later, { $dropped } gestopt en { $open } open{ $late ->
            [0] .
           *[other] , waarvan { $late } te laat.
        }
executive-and-visit = Er was een gesprek met een bestuurder. Er was een bezoek.
    .no-executive = In de laatste { $every } staat geen bestuurlijk overleg.
    .no-visit = In de laatste { $every } staat geen werkbezoek.
checked-and-practised = Vervangers, contacten en plan zijn nagekeken. Wij oefenden.
    .practice = Het plan en de oefening staan niet in de bestanden.
critical-voices-answered = Kritische geluiden: hoeveel? En wat deden wij ermee?
    .count-yourself = Hoeveel het er waren, staat niet in de bestanden.
old-data-destroyed = Oude gegevens zijn weg. Wij keken naar uitzonderingen.
    .exceptions = { $count ->
            [0] Er zijn geen uitzonderingen.
            [one] Er is 1 uitzondering.
           *[other] Er zijn { $count } uitzonderingen.
        }
self-assessment-filled = Elke partij vulde de zelfscan in.
future-decided = Wij kiezen: doorgaan, veranderen of stoppen. Het startdocument is bijgewerkt.
    .ended = Het startdocument is beëindigd.
    .ahead = De volgende terugblik is op { $date }.
    .passed = De dag om terug te kijken was { $date }. Kies samen een nieuwe.
