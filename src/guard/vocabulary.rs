//! Lists of words that more than one rule needs, by name: `<kin>` in a pattern is any word of the list `kin`.

use std::sync::LazyLock;

use hashbrown::{HashMap, HashSet};

/// The lists: a name, and words as in a pattern.
const LISTS: &[(&str, &str)] = &[
    // What says nothing here.
    (
        "filler",
        "de het een zijn haar hun ons onze die dat deze dit the a an his her their our this that heel erg zeer \
         very nu ook wel ene zekere bepaalde certain zon",
    ),
    // Nouns for one person.
    (
        "individual",
        "jongen jongetje jongeman meisje meid knul kerel knaap man vrouw heer dame jongere tiener puber kind \
         kleuter peuter baby leerling scholier scholiere student studente stagiair stagiaire cursist cursiste \
         bezoeker bezoekster deelnemer deelneemster bestuurslid vrijwilliger vrijwilligster persoon inwoner \
         inwoonster bewoner bewoonster buurman buurvrouw buurjongen buurmeisje collega docent docente leraar \
         lerares leerkracht moeder vader ouder kerkganger kerkgangster moskeeganger moskeegangster gelovige \
         lid \
         bekende vriend vriendin huurder huurster klasgenoot clubgenoot huisgenoot gezinslid familielid \
         teamlid \
         commissielid cliente client patient weduwe weduwnaar nieuwkomer vluchteling asielzoeker statushouder \
         winkelier ondernemer zoon dochter broer zus neef nicht oom tante opa oma echtgenoot echtgenote \
         *bewoner \
         *bezoeker *leerling *vrijwilliger *student *scholier *deelnemer boy girl lad woman guy lady gentleman \
         youngster teenager teen child kid toddler infant pupil trainee intern visitor participant volunteer \
         person resident neighbour neighbor teacher colleague mother father parent worshipper churchgoer \
         attendee \
         member individual newcomer refugee tenant friend widow widower schoolboy schoolgirl son daughter \
         brother \
         sister cousin nephew niece uncle aunt husband wife",
    ),
    // The same for more than one: behind "een van de" one of them.
    (
        "individuals",
        "jongens meisjes meiden mannen vrouwen jongeren tieners kinderen leerlingen scholieren studenten \
         stagiairs stagiaires bezoekers bezoeksters deelnemers bestuursleden vrijwilligers personen inwoners \
         bewoners buren collegas docenten leraren moeders vaders ouders moskeegangers leden medewerkers \
         ambtenaren cursisten zonen zoons dochters broers zussen mensen gezinnen ouderen boys girls men women \
         teenagers children kids pupils students trainees visitors participants volunteers people residents \
         neighbours neighbors teachers colleagues mothers fathers parents members employees sons daughters \
         brothers sisters families",
    ),
    // Relatives.
    (
        "kin",
        "zoon zoontje dochter dochtertje broer broertje zus zusje zuster neef neefje nicht nichtje oom tante \
         vrouw man echtgenoot echtgenote ega vader moeder opa oma grootvader grootmoeder schoonzoon \
         schoonvader \
         schoonmoeder schoonzus schoonzuster schoonbroer schoondochter schoonfamilie schoonouders zwager kind \
         kleinzoon kleindochter kleinkind stiefzoon stiefdochter stiefvader stiefmoeder stiefbroer stiefzus \
         stiefkind pleegkind pleegzoon pleegdochter halfbroer halfzus tweelingbroer tweelingzus verloofde \
         vriendin ex weduwe partner levenspartner achterneef achternicht son daughter brother sister cousin \
         nephew niece uncle aunt wife husband spouse father mother mum dad grandfather grandmother grandson \
         granddaughter grandchild child stepson stepdaughter stepfather stepmother stepbrother stepsister \
         fiance \
         fiancee girlfriend boyfriend widow",
    ),
    // More than one of them.
    (
        "relatives",
        "kinderen kleinkinderen kids zoons zonen dochters broers zussen ouders gezin familie familieleden ooms \
         tantes neven nichten children grandchildren sons daughters brothers sisters parents family relatives \
         cousins",
    ),
    // What people do in an organisation.
    (
        "function",
        "voorzitter vicevoorzitter bestuursvoorzitter secretaris penningmeester bestuurslid bestuurder imam \
         predikant diaken ouderling muezzin huismeester concierge conrector rector schooldirecteur \
         moskeevoorzitter fractievoorzitter buurtsportcoach opbouwwerkster welzijnswerker \
         hulpimam hodja dominee pastoor pastor priester rabbijn koster beheerder gastheer gastvrouw wethouder \
         burgemeester raadslid ambtenaar beleidsmedewerker beleidsadviseur wijkmanager wijkagent wijkregisseur \
         gebiedsmanager directeur directrice coordinator projectleider adviseur docent leraar koranleraar juf \
         meester trainer jongerenwerker opbouwwerker medewerker vrijwilliger notulist aannemer eigenaar \
         verhuurder teamleider manager griffier accountmanager contactpersoon oprichter sleutelbeheerder chair \
         chairman chairwoman chairperson secretary treasurer priest rabbi caretaker alderman alderwoman mayor \
         councillor officer director adviser advisor teacher coach contractor owner landlord founder \
         president clerk vicar verger headteacher headmaster headmistress organiser organizer",
    ),
    // Offices to which people are elected for a party, or appointed.
    (
        "office",
        "raadslid raadsleden fractielid fractie fracties fractievoorzitter wethouder wethouders burgemeester \
         kamerlid tweedekamerlid kamerleden statenlid lijsttrekker lijstduwer minister staatssecretaris \
         senator \
         gedeputeerde councillor councillors alderman alderwoman mayor mp mps commissielid burgerraadslid",
    ),
    // Where someone is from, as it describes a person or a thing.
    (
        "nationality",
        "marokkaans marokkaanse turks turkse koerdisch koerdische syrisch syrische somalisch somalische \
         tunesisch \
         tunesische algerijns algerijnse egyptisch egyptische afghaans afghaanse iraaks iraakse irakees \
         irakese \
         iraans iraanse surinaams surinaamse antilliaans antilliaanse curacaos curacaose arubaans arubaanse \
         caribisch caribische pakistaans pakistaanse indiaas indiase indonesisch indonesische moluks molukse \
         bosnisch bosnische kosovaars kosovaarse albanees albanese eritrees eritrese ethiopisch ethiopische \
         soedanees soedanese jemenitisch jemenitische libisch libische libanees libanese palestijns \
         palestijnse \
         jordaans jordaanse tsjetsjeens tsjetsjeense ghanees ghanese nigeriaans nigeriaanse senegalees \
         senegalese \
         gambiaans gambiaanse congolees congolese guinees guineese keniaans keniaanse oegandees oegandese \
         rwandees rwandese kaapverdisch kaapverdische oekraiens oekraiense pools poolse bulgaars bulgaarse \
         roemeens roemeense russisch russische chinees chinese vietnamees vietnamese arabisch arabische \
         berbers \
         berberse afrikaans afrikaanse aziatisch aziatische armeens armeense azerbeidzjaans azerbeidzjaanse \
         georgisch georgische servisch servische kroatisch kroatische macedonisch macedonische joegoslavisch \
         joegoslavische bengaals bengaalse saoedisch saoedische israelisch israelische tamil hindostaans \
         hindostaanse riffijns riffijnse rifs maghrebijns maghrebijnse oeigoers oeigoerse oezbeeks oezbeekse \
         braziliaans braziliaanse colombiaans colombiaanse venezolaans venezolaanse dominicaans dominicaanse \
         kameroens kameroense liberiaans liberiaanse angolees angolese burundees burundese mauritaans \
         mauritaanse tibetaans tibetaanse nepalees nepalese lankaans lankaanse filipijns filipijnse thais \
         thaise maleisisch maleisische moldavisch moldavische uyghur uzbek brazilian colombian venezuelan \
         dominican cameroonian liberian angolan burundian tibetan lankan filipino malaysian moldovan \
         hindoestaans \
         hindoestaanse javaans javaanse creools creoolse roma sinti moroccan turkish kurdish syrian somali \
         somalian tunisian algerian egyptian afghan iraqi iranian surinamese antillean caribbean pakistani \
         indian \
         indonesian moluccan bosnian kosovar kosovan albanian eritrean ethiopian sudanese yemeni libyan \
         lebanese \
         palestinian jordanian chechen ghanaian nigerian gambian kenyan ugandan rwandan ukrainian polish \
         bulgarian romanian russian arab arabic berber amazigh african asian armenian azerbaijani georgian \
         serbian croatian macedonian bengali bangladeshi saudi israeli verdean",
    ),
    // The same for countries that only count where it is about someone's papers or roots.
    (
        "nearer",
        "nederlands nederlandse duits duitse belgisch belgische frans franse brits britse engels engelse \
         spaans \
         spaanse italiaans italiaanse portugees portugese grieks griekse hongaars hongaarse amerikaans \
         amerikaanse buitenlands buitenlandse europees europese joods joodse dutch german belgian french \
         british \
         english spanish italian portuguese greek hungarian american foreign european jewish",
    ),
    // One of a people.
    (
        "people",
        "marokkaan turk koerd syrier somalier tunesier algerijn egyptenaar afghaan irakees iraker iranier \
         surinamer antilliaan arubaan molukker pakistaan pakistani indonesier bosnier kosovaar albanees \
         eritreeer \
         ethiopier soedanees jemeniet libier libanees palestijn jordanier tsjetsjeen ghanees nigeriaan \
         senegalees \
         gambiaan congolees kaapverdiaan oekrainer bulgaar roemeen chinees arabier berber afrikaan armenier \
         hindostaan riffijn oeigoer uyghur hindoestaan creool buitenlander vreemdeling kurd arab foreigner \
         moroccan syrian tunisian algerian \
         egyptian afghan iraqi iranian somali nigerian ghanaian eritrean ethiopian",
    ),
    // Countries and parts of the world.
    (
        "country",
        "marokko turkije koerdistan syrie somalie tunesie algerije egypte afghanistan irak iran suriname \
         antillen \
         curacao aruba pakistan india indonesie molukken bosnie kosovo albanie eritrea ethiopie soedan sudan \
         jemen libie libanon palestina gaza jordanie tsjetsjenie ghana nigeria senegal gambia congo guinee \
         kenia \
         oeganda rwanda kaapverdie oekraine polen bulgarije roemenie rusland china vietnam armenie \
         azerbeidzjan \
         georgie servie kroatie macedonie bangladesh arabie israel afrika azie morocco turkey kurdistan syria \
         somalia tunisia algeria iraq egypt indonesia bosnia albania ethiopia yemen libya lebanon palestine \
         jordan chechnya kenya uganda ukraine poland bulgaria romania russia armenia azerbaijan georgia serbia \
         croatia macedonia arabia africa asia",
    ),
    // What comes behind a nationality where it is someone's.
    (
        "roots",
        "afkomst herkomst komaf origine nationaliteit achtergrond roots wortels bloed paspoort afstamming \
         etniciteit migratieachtergrond origin descent nationality background heritage ancestry extraction \
         passport ethnicity",
    ),
    // Parties and movements, as they are written.
    (
        "party",
        "pvv Denk fvd vvd pvda groenlinks cda d66 SP nsc BBB christenunie sgp NIDA Volt ja21 50plus bij1 bvnl \
         pvdd glpvda akp chp mhp hdp DEM pkk ypg deva saadet pjd labour conservatives tories republicans \
         democrats hamas hezbollah hizbollah fatah polisario hirak",
    ),
    // Trade unions.
    ("union", "vakbond vakbeweging fnv cnv vcp union"),
    // Who believes what.
    (
        "faith",
        "moslim moslima christen joods jood jodin atheist atheiste agnost hindoe boeddhist sikh katholiek \
         protestant gereformeerd hervormd islamitisch muslim muslima jew jewish christian hindu buddhist \
         catholic",
    ),
    // What an evening, a leaflet or a project is: behind "over" stands its theme.
    (
        "theme",
        "thema themas avond themaavond bijeenkomst themabijeenkomst bijeenkomsten voorlichting voorlichtingen \
         training trainingen cursus cursussen workshop workshops lezing lezingen les lessen gastles gastlessen \
         presentatie voorstelling theatervoorstelling film filmpje documentaire boek artikel podcast webinar \
         folder folders flyer brochure campagne project programma onderzoek onderzoeken rapport cijfers beleid \
         debat dialoog gesprek gesprekken dialoogavond ouderavond spreekuur uitleg informatie info \
         informatieavond informatiepunt infoavond kennis aandacht taboe preventie handreiking discussie \
         discussies vragen vraag symposium congres conferentie netwerkdag studiedag themadag week dag platform \
         expertise aanpak strijd wet evening meeting meetings session sessions course courses lecture lectures \
         talk talks lesson lessons presentation play documentary book article leaflet campaign programme \
         research \
         study report figures policy debate dialogue information advice knowledge attention awareness \
         conference \
         discussion conversation questions day prevention",
    ),
    // Whoever does this about something has it for a theme.
    (
        "talks",
        "gaat gaan ging sprak spreekt spreken praten praat praatte gesproken schrijft schreef is spoke speaks \
         wrote writes",
    ),
    // What joins a theme to it.
    (
        "about",
        "over rond rondom omtrent tegen voor van naar bij inzake met aan on about of for against around into \
         concerning regarding to",
    ),
    // Many people: what they have in common is nobody's.
    (
        "many",
        "mensen personen jongeren ouderen kinderen leerlingen inwoners bewoners bezoekers vrouwen mannen \
         meisjes \
         jongens ouders gezinnen families groepen groep vluchtelingen nieuwkomers deelnemers studenten \
         patienten \
         clienten veel iedereen people persons youngsters children pupils residents visitors women men girls \
         boys \
         parents groups group refugees newcomers participants students patients clients those everyone",
    ),
    // To be, and what says as much.
    (
        "is",
        "is was zijn waren blijkt bleek lijkt leek blijft bleef wordt werd geldt gold heet schijnt scheen ben \
         been be being seems seemed appears appeared looks looked remains remained becomes became proved are \
         were",
    ),
    // What says that a word itself is meant.
    (
        "socalled",
        "zogenaamd zogenaamde zogeheten zogenoemde zgn begrip begrippen term termen woord woorden etiket \
         benaming \
         terms word words notion",
    ),
    // Illnesses, and what else is known of a body or a mind.
    (
        "illness",
        "griep koorts migraine hernia longontsteking kanker borstkanker darmkanker longkanker diabetes \
         suikerziekte epilepsie reuma astma hiv aids copd buikgriep rugklachten hartklachten hartproblemen \
         nierziekte parkinson alzheimer dementie hartaanval hartinfarct herseninfarct hersenbloeding \
         hersentumor \
         tumor beroerte burnout depressie depressies depressiviteit angststoornis paniekaanvallen \
         paniekstoornis \
         trauma ptss psychose psychoses schizofrenie borderline adhd autisme asperger eetstoornis anorexia \
         boulimia persoonlijkheidsstoornis gedragsstoornis stoornis verslaving alcoholverslaving \
         drugsverslaving \
         gokverslaving drankprobleem alcoholprobleem drugsprobleem zwangerschap bevalling miskraam abortus \
         handicap beperking aandoening ziekte klachten gezondheidsklachten gezondheidsproblemen stressklachten \
         flu fever pneumonia asthma epilepsy cancer dementia stroke tumour depression anxiety ptsd psychosis \
         schizophrenia autism addiction alcoholism pregnancy miscarriage abortion disability illness disease \
         disorder breakdown",
    ),
    // What a place of treatment is.
    (
        "clinic",
        "ziekenhuis kliniek afkickkliniek ggz inrichting psychiatrie verpleeghuis revalidatiecentrum hospice \
         instelling hospital clinic rehab",
    ),
    // Clothes that show a belief.
    (
        "garment",
        "hoofddoek hoofddoekje nikab niqaab niqab boerka burka burqa chador djellaba sluier gezichtssluier \
         keppel \
         keppeltje hidjab kruisje headscarf veil hijab skullcap abaya",
    ),
    // What judges a person, as one says that somebody is it.
    (
        "trait",
        "betrouwbaar onbetrouwbaar betrouwbaarder ongeschikt competent incompetent bekwaam onbekwaam \
         invloedrijk \
         invloedrijker machtig machtiger dominant charismatisch loyaal illoyaal deloyaal meewerkend \
         tegenwerkend \
         dwars dwarsliggend lastig lastiger moeilijk koppig naief onoprecht oneerlijk manipulatief gematigd \
         gematigder radicaal radicaler conservatief conservatiever progressief liberaal streng strenger \
         verdacht \
         onvoorspelbaar ongeloofwaardig lui arrogant egoistisch star fel zwak gevaarlijk beinvloedbaar \
         onhandelbaar labiel opportunistisch achterbaks ontoegankelijk trustworthy untrustworthy reliable \
         unreliable influential powerful charismatic loyal disloyal difficult stubborn cooperative \
         uncooperative \
         unsuitable naive manipulative moderate radical conservative progressive dishonest dangerous lazy \
         suspicious unpredictable opportunistic obstructive hardline onbetrouwbaarder moeilijker koppiger \
         gevaarlijker dominanter loyaler feller zwakker luier arroganter dwarser gewiekst sluw doortrapt \
         geslepen onverzettelijk eigenwijs eigengereid vijandig autoritair onbenaderbaar rancuneus \
         haatdragend dogmatisch volgzaam wantrouwend onbeschoft cunning sly devious evasive hostile \
         authoritarian argumentative dogmatic shifty vindictive domineering headstrong opinionated \
         untruthful pushy rude",
    ),
    // Years of age in words.
    (
        "years",
        "zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig \
         dertig veertig vijftig zestig zeventig tachtig negentig seven eight nine ten eleven twelve thirteen \
         fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty",
    ),
    // The same of one above all others.
    (
        "superlative",
        "invloedrijkste machtigste betrouwbaarste onbetrouwbaarste lastigste moeilijkste koppigste strengste \
         radicaalste conservatiefste gematigdste progressiefste dominantste loyaalste gevaarlijkste felste \
         zwakste luiste arrogantste fanatiekste dwarste onvoorspelbaarste onhandelbaarste onhandigste \
         ongeschiktste bekwaamste incompetentste eigenwijste sluwste slimste domste vijandigste \
         charismatischste",
    ),
    // How somebody strikes others.
    (
        "manner",
        "gesloten afstandelijk ontwijkend nors bot kil hautain onzeker boos verbitterd vijandig agressief \
         sympathiek onsympathiek onvriendelijk ongeinteresseerd onoprecht gespannen verward zenuwachtig \
         afwijzend wantrouwend dwingend bazig closed distant evasive hostile cold aloof insincere unfriendly \
         angry bitter rude shifty nervous bossy pushy",
    ),
    // The same before a noun.
    (
        "manners",
        "gesloten afstandelijke ontwijkende norse botte kille onzekere boze vijandige agressieve \
         onsympathieke onvriendelijke ongeinteresseerde gespannen verwarde zenuwachtige afwijzende",
    ),
    // How long, how well: what comes between somebody and what is done to them.
    (
        "meanwhile",
        "de het een komende aankomende weken maanden dagen week maand tijd periode jaar zomer winter beetje \
         wat goed extra scherp nauwlettend nauwgezet even nog ook voorlopig voortaan tijdelijk stevig beter \
         steeds altijd voortdurend discreet tot aan na tijdens sinds nu dan vanaf hier daar zoveel \
         mogelijk",
    ),
    // Those and these.
    ("those", "those these such them that"),
    // An operation, by what is operated on.
    (
        "operation",
        "knieoperatie* heupoperatie* rugoperatie* oogoperatie* hartoperatie* staaroperatie* hersenoperatie* \
         schouderoperatie* voetoperatie* handoperatie* buikoperatie* maagoperatie* darmoperatie* \
         keeloperatie* bypassoperatie* openhartoperatie* herniaoperatie* galoperatie*",
    ),
    // The same before a noun.
    (
        "traits",
        "betrouwbare onbetrouwbare competente incompetente invloedrijke invloedrijkste machtige machtigste \
         dominante charismatische loyale meewerkende tegenwerkende dwarse lastige lastigste moeilijke koppige \
         naieve manipulatieve gematigde radicale conservatieve progressieve strenge verdachte onvoorspelbare \
         gewiekste sluwe eigenwijze vijandige autoritaire rancuneuze volgzame betrouwbaarste \
         onbetrouwbaarste koppigste moeilijkste gevaarlijkste radicaalste gevaarlijke arrogante trustworthy \
         untrustworthy reliable unreliable influential powerful dominant \
         charismatic loyal disloyal difficult stubborn cooperative uncooperative incompetent naive \
         manipulative \
         moderate radical conservative hardline dangerous arrogant",
    ),
    // A worry, or a report.
    (
        "worry",
        "signaal signalen melding meldingen tip tips zorg zorgen vermoeden vermoedens twijfel twijfels klacht \
         klachten verdenking verdenkingen gerucht geruchten bezorgdheid ongerustheid onrust verhalen bericht \
         berichten alarm concern concerns worry worries signal signals complaint complaints suspicion \
         suspicions \
         doubts rumour rumours rumor rumors intelligence reports report alert alerts",
    ),
    // Quarrels.
    (
        "quarrel",
        "ruzie ruzies conflict conflicten spanning spanningen strijd machtsstrijd verdeeldheid onenigheid \
         breuk \
         scheuring twist twisten onmin vete tweespalt wrijving wrijvingen gedoe onrust meningsverschil \
         meningsverschillen geschil richtingenstrijd tweestrijd rivaliteit machtsspel intriges gekonkel \
         animositeit crisis conflicts dispute disputes tension tensions rift split quarrel quarrels struggle \
         row \
         feud discord disagreement disagreements infighting fight fights",
    ),
    // Inside it.
    ("inside", "binnen in tussen met bij rond onder within inside among between at with"),
    // A partner, or those who belong to it.
    (
        "partner",
        "bestuur moskeebestuur kerkbestuur stichtingsbestuur moskee moskeeen mosque mosques vereniging \
         stichting \
         ledenvergadering moskeegemeenschap geloofsgemeenschap bestuursleden leden imam imams oprichters \
         besturen \
         kerk synagoge tempel commissie board boards association foundation members congregation church temple",
    ),
    // Those of whom one asks to answer for others.
    (
        "answerable",
        "moskee moskeeen bestuur moskeebestuur gemeenschap stichting imam imams vereniging moslims islam u \
         jullie \
         zij partner partners voorzitter leden mosque mosques board community foundation association muslims \
         you \
         they chair members",
    ),
    // What others did, or what happened far away.
    (
        "elsewhere",
        "aanslag aanslagen geweld oorlog moord moorden terreur terrorisme daad daden buitenland demonstratie \
         rellen hamas is extremisme conflict gebeurtenis gebeurtenissen land landen syrie gaza turkije marokko \
         iran israel palestina jihad attack attacks violence war wars murder terror terrorism act acts abroad \
         events event riots extremism country countries syria turkey morocco extremists terrorists others",
    ),
    // Services that gather intelligence, and their desks.
    (
        "service",
        "aivd mivd nctv nctb bvd inlichtingendienst inlichtingendiensten veiligheidsdienst veiligheidsdiensten \
         RID TCI CTER",
    ),
    // Behind a word these do not belong to what it describes.
    (
        "behind",
        "de het een den der des ten ter dit dat deze die wie wat welke waar zijn haar hun ons onze mijn uw u \
         ik \
         wij we hij zij ze men er hier daar in op aan uit om te tot van voor met bij door over onder na naar \
         tegen tussen zonder sinds tijdens volgens wegens namens binnen buiten af toe mee en of maar want \
         dus als \
         dan toen omdat terwijl hoewel doordat zodat zodra niet geen nooit wel ook nog al nu zo zeer heel erg \
         genoeg meer minder vaak soms altijd weer steeds vandaag gisteren morgen vannacht vanochtend gevonden \
         genoemd geweest geworden gebleken bleken heeft hebben had hadden is was waren wordt worden werd \
         werden \
         kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen mocht wil willen wilde gaat \
         gaan \
         ging komt komen kwam blijft blijven bleef lijkt leek blijkt bleek doet deed zit zat staat stond woont \
         woonde krijgt kreeg zegt zei vraagt vroeg meldt heet noemt vindt aangehouden gehoord opgepakt aldus \
         gisteravond the a an this that these those who whom whose which what his her its their our my your he \
         she it they i on at to from for with by about under after before against between without since during \
         within into and or but because while when where so as if than then not no never also still already \
         now \
         very too more less often sometimes always again today yesterday tomorrow enough were are be been \
         being \
         has have can could will would shall should must may might does did do goes went comes came among \
         amongst did toward towards compared lived lives \
         stays stayed said says asked asks told attends joined leaves left works worked helps wants wanted \
         needs \
         seems looks fled ran drove",
    ),
    // Behind these English nouns for a person a thing begins: "a student association".
    (
        "thing",
        "association associations centre center day days desk survey policy programme program group council \
         safety care support service services home union grant loan club state states board body panel pass \
         card \
         account area town school evening company organisation organization mosque base list form badge \
         welfare \
         protection benefit minister room house version page number counter flow parking centred centered",
    ),
];

static BY_NAME: LazyLock<HashMap<&str, HashSet<&str>>> = LazyLock::new(|| {
    LISTS
        .iter()
        .map(|(name, words)| (*name, words.split_whitespace().collect()))
        .collect()
});

/// The words of a list; none where no list has this name.
pub fn list(name: &str) -> impl Iterator<Item = &'static str> {
    let found = LISTS.iter().find(|(other, _)| *other == name);
    found.into_iter().flat_map(|(_, words)| words.split_ascii_whitespace())
}

/// Whether a list has this very word.
pub fn has(name: &str, word: &str) -> bool {
    BY_NAME.get(name).is_some_and(|words| words.contains(word))
}
