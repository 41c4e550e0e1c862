//! Lists of words that more than one rule needs, by name: `<kin>` in a pattern is any word of the list `kin`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The lists: a name, and words as in a pattern.
const LISTS: &[(&str, &str)] = &[
    // What says nothing here.
    (
        "filler",
        "de het een zijn haar hun ons onze die dat deze dit the a an his her their our this that heel erg zeer very nu \
         ook wel ene zekere bepaalde een certain",
    ),
    // Nouns for one person.
    (
        "individual",
        "jongen jongetje jongeman meisje meid knul kerel knaap man vrouw heer dame jongere tiener puber kind kleuter \
         peuter baby leerling scholier scholiere student studente stagiair stagiaire cursist cursiste bezoeker \
         bezoekster deelnemer deelneemster bestuurslid vrijwilliger vrijwilligster persoon inwoner inwoonster bewoner \
         bewoonster buurman buurvrouw buurjongen buurmeisje collega docent docente leraar lerares leerkracht moeder \
         vader ouder kerkganger kerkgangster moskeeganger moskeegangster gelovige lid medewerker medewerkster werknemer \
         werkneemster ambtenaar bekende vriend vriendin huurder huurster klasgenoot clubgenoot huisgenoot gezinslid \
         familielid teamlid commissielid cliente client patient weduwe weduwnaar nieuwkomer vluchteling asielzoeker \
         statushouder winkelier ondernemer zoon dochter broer zus neef nicht oom tante opa oma echtgenoot echtgenote \
         *bewoner *bezoeker *leerling *vrijwilliger *student *scholier boy girl lad man woman guy lady gentleman \
         youngster teenager teen child kid toddler infant baby pupil student trainee intern visitor participant \
         volunteer person resident neighbour neighbor teacher colleague mother father parent worshipper churchgoer \
         attendee member individual employee newcomer refugee tenant friend widow widower client patient schoolboy \
         schoolgirl son daughter brother sister cousin nephew niece uncle aunt husband wife",
    ),
    // The same for more than one: behind "een van de" one of them.
    (
        "individuals",
        "jongens meisjes meiden mannen vrouwen jongeren tieners kinderen leerlingen scholieren studenten stagiairs \
         stagiaires bezoekers bezoeksters deelnemers bestuursleden vrijwilligers personen inwoners bewoners buren \
         collegas docenten leraren moeders vaders ouders moskeegangers leden medewerkers ambtenaren cursisten zonen \
         zoons dochters broers zussen boys girls men women teenagers children kids pupils students trainees visitors \
         participants volunteers people residents neighbours neighbors teachers colleagues mothers fathers parents \
         members employees sons daughters brothers sisters",
    ),
    // Relatives.
    (
        "kin",
        "zoon zoontje dochter dochtertje broer broertje zus zusje zuster neef neefje nicht nichtje oom tante vrouw man \
         echtgenoot echtgenote ega vader moeder opa oma grootvader grootmoeder schoonzoon schoonvader schoonmoeder \
         schoonzus schoonzuster schoonbroer schoondochter schoonfamilie schoonouders zwager kind kleinzoon kleindochter \
         kleinkind stiefzoon stiefdochter stiefvader stiefmoeder stiefbroer stiefzus stiefkind pleegkind pleegzoon \
         pleegdochter halfbroer halfzus tweelingbroer tweelingzus verloofde vriendin ex weduwe partner levenspartner \
         son daughter brother sister cousin nephew niece uncle aunt wife husband spouse father mother mum dad \
         grandfather grandmother grandson granddaughter grandchild child stepson stepdaughter stepfather stepmother \
         stepbrother stepsister fiance fiancee girlfriend boyfriend widow",
    ),
    (
        "more-kin",
        "kinderen kleinkinderen kids zoons zonen dochters broers zussen ouders gezin familie familieleden ooms tantes \
         neven nichten children grandchildren sons daughters brothers sisters parents family relatives cousins",
    ),
    // What people do in an organisation.
    (
        "function",
        "voorzitter vicevoorzitter bestuursvoorzitter secretaris penningmeester bestuurslid bestuurder imam hulpimam \
         hodja dominee pastoor pastor priester rabbijn koster beheerder gastheer gastvrouw wethouder burgemeester \
         raadslid ambtenaar beleidsmedewerker beleidsadviseur wijkmanager wijkagent wijkregisseur gebiedsmanager \
         directeur directrice coordinator projectleider adviseur docent leraar koranleraar juf meester trainer \
         jongerenwerker opbouwwerker medewerker vrijwilliger notulist aannemer eigenaar verhuurder teamleider manager \
         griffier accountmanager contactpersoon oprichter chair chairman chairwoman chairperson secretary treasurer \
         priest rabbi caretaker alderman alderwoman mayor councillor officer director manager adviser advisor teacher \
         coach contractor owner landlord founder president",
    ),
    // Offices to which people are elected for a party.
    (
        "office",
        "raadslid raadsleden fractielid fractie fracties fractievoorzitter wethouder wethouders burgemeester kamerlid \
         tweedekamerlid kamerleden statenlid lijsttrekker lijstduwer minister staatssecretaris senator gedeputeerde \
         councillor councillors alderman alderwoman mayor mp mps minister senator commissielid",
    ),
    // Where someone is from, as it describes a person or a thing.
    (
        "nationality",
        "marokkaans marokkaanse turks turkse koerdisch koerdische syrisch syrische somalisch somalische tunesisch \
         tunesische algerijns algerijnse egyptisch egyptische afghaans afghaanse iraaks iraakse irakees irakese iraans \
         iraanse surinaams surinaamse antilliaans antilliaanse curacaos curacaose arubaans arubaanse caribisch \
         caribische pakistaans pakistaanse indiaas indiase indonesisch indonesische moluks molukse bosnisch bosnische \
         kosovaars kosovaarse albanees albanese eritrees eritrese ethiopisch ethiopische soedanees soedanese \
         jemenitisch jemenitische libisch libische libanees libanese palestijns palestijnse jordaans jordaanse \
         tsjetsjeens tsjetsjeense ghanees ghanese nigeriaans nigeriaanse senegalees senegalese gambiaans gambiaanse \
         congolees congolese guinees guineese keniaans keniaanse oegandees oegandese rwandees rwandese kaapverdisch \
         kaapverdische oekraiens oekraiense pools poolse bulgaars bulgaarse roemeens roemeense russisch russische \
         chinees chinese vietnamees vietnamese arabisch arabische berbers berberse afrikaans afrikaanse aziatisch \
         aziatische armeens armeense azerbeidzjaans azerbeidzjaanse georgisch georgische servisch servische kroatisch \
         kroatische macedonisch macedonische bengaals bengaalse saoedisch saoedische israelisch israelische tamil \
         hindoestaans hindoestaanse creools creoolse moroccan turkish kurdish syrian somali somalian tunisian algerian \
         egyptian afghan iraqi iranian surinamese antillean caribbean pakistani indian indonesian moluccan bosnian \
         kosovar kosovan albanian eritrean ethiopian sudanese yemeni libyan lebanese palestinian jordanian chechen \
         ghanaian nigerian senegalese gambian congolese kenyan ugandan rwandan ukrainian polish bulgarian romanian \
         russian vietnamese arab arabic berber amazigh african asian armenian azerbaijani georgian serbian croatian \
         macedonian bengali bangladeshi saudi israeli",
    ),
    // The same for countries of which nobody speaks so unless it is about someone's papers or roots.
    (
        "nearer",
        "nederlands nederlandse duits duitse belgisch belgische frans franse brits britse engels engelse spaans spaanse \
         italiaans italiaanse portugees portugese grieks griekse hongaars hongaarse amerikaans amerikaanse buitenlands \
         buitenlandse europees europese dutch german belgian french british english spanish italian portuguese greek \
         hungarian american foreign",
    ),
    // One of a people.
    (
        "people",
        "marokkaan turk koerd syrier somalier tunesier algerijn egyptenaar afghaan irakees irakees iraker iranier \
         surinamer antilliaan arubaan molukker pakistaan pakistani indonesier bosnier kosovaar albanees eritreeer \
         ethiopier soedanees jemeniet libier libanees palestijn jordanier tsjetsjeen ghanees nigeriaan senegalees \
         gambiaan congolees kaapverdiaan oekrainer bulgaar roemeen chinees arabier berber afrikaan armenier \
         hindoestaan creool kurd turk arab somali moroccan syrian",
    ),
    (
        "country",
        "marokko turkije koerdistan syrie somalie tunesie algerije egypte afghanistan irak iran suriname antillen \
         curacao aruba pakistan india indonesie molukken bosnie kosovo albanie eritrea ethiopie soedan sudan jemen libie \
         libanon palestina gaza jordanie tsjetsjenie ghana nigeria senegal gambia congo guinee kenia oeganda rwanda \
         kaapverdie oekraine polen bulgarije roemenie rusland china vietnam armenie azerbeidzjan georgie servie kroatie \
         macedonie bangladesh arabie israel afrika azie morocco turkey kurdistan syria somalia tunisia algeria iraq \
         indonesia bosnia albania ethiopia yemen libya lebanon palestine jordan chechnya gambia kenya uganda ukraine \
         poland bulgaria romania russia armenia azerbaijan georgia serbia croatia macedonia arabia rif",
    ),
    // Parties and movements, as they are written.
    (
        "party",
        "pvv DENK fvd vvd pvda groenlinks cda d66 SP nsc BBB christenunie sgp NIDA Volt ja21 50plus bij1 BVNL pvdd glpvda \
         akp chp mhp hdp dem pkk ypg deva iyi refah saadet pjd hirak labour conservatives tories republicans democrats \
         hamas hezbollah hezbollah fatah polisario",
    ),
    // What an evening, a leaflet or a project is: behind "over" stands its theme.
    (
        "theme",
        "thema themas avond themaavond bijeenkomst themabijeenkomst bijeenkomsten voorlichting voorlichtingen training \
         trainingen cursus cursussen workshop workshops lezing lezingen les lessen gastles gastlessen presentatie \
         voorstelling theatervoorstelling film documentaire boek artikel podcast webinar folder folders flyer brochure \
         campagne project programma onderzoek onderzoeken rapport cijfers beleid debat dialoog gesprek gesprekken \
         dialoogavond ouderavond spreekuur uitleg informatie info informatieavond kennis aandacht taboe preventie \
         handreiking e learning gaat gaan ging sprak spreken sprak praten praatte praat gesproken discussie discussies \
         vragen vraag symposium congres conferentie netwerkdag studiedag evening meeting meetings session sessions \
         training course courses workshop workshops lecture lectures talk talks lesson lessons presentation play \
         documentary book article leaflet campaign project programme research study report figures policy debate \
         dialogue information advice knowledge attention awareness is conference discussion spoke speaks conversation \
         questions",
    ),
    (
        "about",
        "over rond rondom omtrent tegen voor van naar bij rondom inzake met aan about on of for against around into \
         concerning regarding to",
    ),
    // To be, and what says as much.
    (
        "is",
        "is was zijn waren blijkt bleek lijkt leek blijft bleef wordt werd geldt gold heet schijnt scheen ben been be being \
         seems seemed appears appeared looks looked remains remained becomes became proved are were s",
    ),
    // Behind a word these do not belong to what it describes.
    (
        "behind",
        "de het een den der des ten ter dit dat deze die wie wat welke waar zijn haar hun ons onze mijn uw u ik wij we hij zij ze \
         men er hier daar in op aan uit om te tot van voor met bij door over onder na naar tegen tussen zonder sinds \
         tijdens volgens wegens namens binnen buiten af toe mee en of maar want dus als dan toen omdat terwijl hoewel \
         doordat zodat zodra niet geen nooit wel ook nog al nu zo zeer heel erg te genoeg meer minder vaak soms altijd \
         weer steeds vandaag gisteren morgen gevonden genoemd geweest geworden gebleken bleken heeft hebben had hadden is \
         was waren wordt worden werd werden kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen mocht \
         wil willen wilde gaat gaan ging komt komen kwam blijft blijven bleef lijkt leek blijkt bleek doet deed zit zat \
         staat stond woont woonde krijgt kreeg zegt zei vraagt vroeg meldt heet noemt vindt the a an this that these \
         those who whom whose which what his her its their our my your he she it we they i in on at to from of for with \
         by about under after before against between without since during within into and or but because while when \
         where so as if than then not no never also still already now very too more less often sometimes always again \
         today yesterday tomorrow enough is was were are be been being has have had can could will would shall should \
         must may might does did do goes went comes came lives lived stays stayed said says asked asks told attends \
         joined leaves left works worked helps wants wanted needs seems looks",
    ),
    // Behind these English nouns for a person a thing begins: "a student association".
    (
        "thing",
        "association associations centre center day days desk survey policy programme program group council safety care \
         support service services home union grant loan club state states board body panel pass card account area \
         town school evening company organisation organization mosque base list form badge welfare protection benefit \
         minister room house version page number counter flow parking centred centered vrouwverhouding",
    ),
];

static BY_NAME: LazyLock<HashMap<&str, HashSet<&str>>> =
    LazyLock::new(|| LISTS.iter().map(|(name, words)| (*name, words.split_whitespace().collect())).collect());

/// The words of a list; none where no list has this name.
pub fn list(name: &str) -> impl Iterator<Item = &'static str> {
    let found = LISTS.iter().find(|(other, _)| *other == name);
    found.into_iter().flat_map(|(_, words)| words.split_whitespace())
}

/// Whether a list has this very word.
pub fn has(name: &str, word: &str) -> bool {
    BY_NAME.get(name).is_some_and(|words| words.contains(word))
}
