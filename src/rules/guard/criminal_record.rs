//! Suspicion, arrest, conviction.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `criminal-record`
pub static RULE: Rule = Rule {
    id: "criminal-record",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("criminal_record.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "verdachte $, verdachten, als verdachte, hoofdverdachte*, medeverdachte*, verdacht van, \
            verdacht $, verdachte aangehouden|gehoord|opgepakt, verdachte <individual>, veroordeeld, \
            veroordeelde, veroordeelden, veroordeling, veroordelingen, aangehouden, aanhouding van, \
            aanhouding, aanhoudingen, gearresteerd*, arrestatie*, arresteer*, opgepakt, \
            oppakken door de politie, ingerekend, vastgezet, vastgezeten, vast gezeten, zit|zat _3 vast $, \
            zat|zit|gezeten _2 in ~ gevangenis|cel|bak|detentie|voorarrest|hechtenis|bajes, in hechtenis, \
            in voorarrest, voorlopige hechtenis, in detentie, gedetineerd*, ex gedetineerd*, exgedetineerd*, \
            gevangenisstraf*, celstraf*, gevangene, ex gevangene, uit de gevangenis, vrijgekomen uit, \
            strafblad*, strafzaak, strafdossier*, justitieel verleden, justitiele documentatie|gegevens, \
            crimineel verleden, criminele verleden|carriere|activiteiten, met justitie in aanraking, \
            in aanraking met justitie|politie, antecedent, antecedenten, antecedentenonderzoek, \
            politiegegevens, politiecontacten, politiedossier, politieverleden, vog geweigerd, \
            geen vog gekregen|krijgt|kreeg, vog is|werd|was geweigerd|niet|afgewezen, vog niet gekregen, \
            bekend bij ~ politie|justitie|recherche|om, bekende van ~ politie|justitie, politie bekend, \
            veelpleger*, first offender, aangifte tegen, dader $, dader is|was|blijkt|komt|zou, mededader*, \
            taakstraf*, werkstraf*, voorwaardelijke straf|invrijheidstelling, boete gekregen, tbs, \
            reclassering*, huisverbod, gebiedsverbod, contactverbod, straatverbod, enkelband*, drugsdealer*, \
            drugsrunner*, drugskoerier*, dealer van drugs, dealt|dealde in|drugs, handelt in drugs, \
            drugshandelaar*, crimineel $, criminele <individual>, inbreker, fraude gepleegd|pleegde, \
            pleegde|gepleegd _2 fraude|diefstal|inbraak, fraudeur, oplichter, witwassen verdacht, \
            schuldig bevonden, justitieel onderzoek naar, strafrechtelijk onderzoek naar, \
            strafrechtelijk* verle*, halt straf, doorgezet naar halt, \
            a|the|two|three|four|main|prime|another|no|as suspect|suspects $, suspects were|are|was|have, \
            suspect was|is|has|had|were, suspect arrested, suspected of, arrested, arrest of, detained, \
            convicted, convicted of, conviction for, criminal conviction*, conviction in #, \
            previous|prior|a conviction, convictions for, criminal record|records|past|history|background, \
            police record, known to ~ police|authorities, in custody, in prison, in jail, \
            went to prison|jail, sentenced to, served _3 sentence|prison|time, ex prisoner*, ex convict*, \
            ex offender*, former prisoner*, prisoner, on parole, on probation, probation officer, \
            charged with, offender, offenders, reoffend*, perpetrator is|was|has, the|a perpetrator $, \
            community service order, restraining order, ankle monitor|bracelet, drug dealer*, deals drugs, \
            dealing drugs, criminal <individual>, a criminal $, found guilty, fraudster, burglar, \
            report|complaint filed against @, pressed charges against, prosecuted, wanted by the police",
    unless: "agendapunt|punt|punten|voorstel|voorstellen|besluit|besluiten|besluitvorming|motie|moties|stuk|stukken|aanvraag|behandeling|amendement|onderwerp|bespreking|vaststelling|raadsvoorstel|brief|verslag|notulen|agenda|nota|plan|dossier|item|document|vergunning|onderdeel|ingekomen|vraag _12 aangehouden, \
            aangehouden agendapunt*|punt*|voorstel*|besluit*|motie*|stuk*|amendement*|tot|totdat|omdat, \
            wordt|worden|is|zijn|werd aangehouden tot, aangehouden wordt|worden tot, \
            aanhouding van ~ agendapunt|punt|voorstel|besluit|motie|stuk|behandeling, aanhouding tot, \
            verdachte omstandigheden|situatie|situaties|pakket*|auto|bus|tas|geluid*, verdacht $ pakket, \
            afvalcontainer|inbraak in, conviction that, crimineel geld, \
            criminele inmenging|ondermijning|geld*, we|i|they|you|who suspect, vertegenwoordiger, \
            reclassering nederland, inbreker kans, in de praktijk opgepakt, \
            draad|thema|onderwerp|punt|signaal|signalen|zaak|zaken|actie|acties|actiepunt|taak|rol|plan|plannen|werk|overleg|contact|idee|project|vraag|ze|het|dit|dat _6 opgepakt, \
            opgepakt door het|de bestuur|werkgroep|gemeente|school|team, opgepakt $ met, \
            wordt|worden|gaan|weer|samen opgepakt, the arrested development, no suspect $ package, \
            detained by traffic",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Warning),
    milder: None,
};
