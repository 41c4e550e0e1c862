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
    words: "verdachte $, als verdachte, hoofdverdachte, medeverdachte, verdacht van|wordt, verdachte \
            <individual>, @ <is> _2 verdacht $, veroordeeld, veroordeelde $, veroordeelde <individual>, \
            veroordeling, aangehouden, aanhouding, gearresteerd*, arrestatie*, arresteer*, opgepakt \
            voor|wegens|op, opgepakt door ~ politie|recherche|marechaussee, @ _6 opgepakt, politie|recherche \
            _8 opgepakt|oppakken, <individual>|<individuals> opgepakt, ingerekend, vastgezet, vastgezeten, \
            vast gezeten, zit|zat _3 vast $, @ zit|zat _6 vast $, zat|zit|gezeten|belandde|kwam _3 in|uit ~ \
            gevangenis|cel|bak|detentie|voorarrest|hechtenis|bajes|gevang, in hechtenis|voorarrest|detentie, \
            voorlopige hechtenis, gedetineerd, gedetineerde $, gedetineerde <individual>, ex gedetineerde $, \
            exgedetineerde $, gevangenisstraf*, celstraf*, uit de gevangenis, strafblad*, strafzaak, \
            strafdossier*, justitieel|crimineel|strafrechtelijk verleden|onderzoek, justitiele \
            documentatie|gegevens, criminele verleden|carriere|activiteiten|contacten, in aanraking _3 \
            justitie|politie, met justitie|politie in aanraking, antecedent, antecedenten, \
            antecedentenonderzoek, politiegegevens, politiecontacten, politiedossier, politieverleden, vog \
            geweigerd|afgewezen, geen vog gekregen|krijgt|kreeg, kreeg|krijgt geen vog, vog is|werd|was \
            geweigerd|afgewezen, vog niet gekregen|krijgt, bekend bij ~ politie|justitie|recherche|om, bij ~ \
            politie|justitie|recherche bekend, bekende van ~ politie|justitie, politiebekende, veelpleger, \
            aangifte _1 tegen @, @ <is> _3 dader, als dader, mededader, taakstraf*, werkstraf*, \
            voorwaardelijke straf|invrijheidstelling, boete gekregen, kreeg|krijgt _2 boete, tbs, \
            reclasseringstoezicht, toezicht|loopt|onder _2 bij|van ~ reclassering, huisverbod, gebiedsverbod, \
            contactverbod, straatverbod, enkelband*, drugsdealer, drugsrunner, drugskoerier, drugshandelaar, \
            dealt|dealde|handelt _2 drugs|wiet|coke, crimineel $, criminele <individual>, inbreker, \
            pleegde|gepleegd _3 fraude|diefstal|inbraak|overval|geweld|mishandeling, \
            fraude|diefstal|inbraak|overval gepleegd, fraudeur, oplichter, schuldig bevonden, doorgezet naar \
            halt, halt straf|traject, ontnemingsvordering, tbser, a|the|main|prime|another|as suspect $, \
            suspect was|is|has|had, suspected of, arrested, arrest|arrests of, under arrest, detained, \
            convicted, conviction for, criminal conviction*, conviction in #, previous|prior \
            conviction|convictions, criminal record|records|past|history|background|charges, police record, \
            known to ~ police|authorities, in custody|prison|jail, from prison|jail, went|go to prison|jail, \
            sentenced to, served _3 sentence|prison, ex prisoner|convict|offender, former prisoner|offender, \
            on parole|probation, probation officer, charged with, offender $, reoffend*, @ <is> _3 \
            perpetrator, community service order, restraining order, ankle monitor|bracelet, drug dealer, \
            deals|dealing|sold drugs, criminal <individual>, a criminal $, found guilty, fraudster, burglar, \
            complaint|charges filed|pressed against @, prosecuted, wanted by ~ police",
    unless: "agendapunt|punt|punten|voorstel|voorstellen|besluit|besluiten|besluitvorming|motie|moties|stuk|stukken|aanvraag|behandeling|amendement|onderwerp|bespreking|vaststelling|raadsvoorstel|brief|verslag|notulen|agenda|nota|plan|dossier|document|vergunning|onderdeel|verordening|begroting|kredietaanvraag|planning|volgorde|datum|termijn|lijn|werkwijze|rooster|indeling \
            _12 aangehouden, aangehouden \
            agendapunt*|punt*|voorstel*|besluit*|motie*|stuk*|amendement*|brief|onderwerp*, aangehouden \
            tot|totdat|omdat|op verzoek|worden|en, aangehouden wordt|worden tot, aangehouden \
            kan|kunnen|moet|moeten worden, <is> aangehouden tot, het is aangehouden, aanhouding van ~ \
            agendapunt|punt|voorstel|besluit|motie|stuk|behandeling, aanhouding tot|vragen, verdachte \
            omstandigheden|situatie|situaties|pakket*|auto|bus|tas|geluid*|mail|mails|link|transactie*, \
            draad|thema|onderwerp|punt|punten|zaak|zaken|actie|acties|actiepunt|actiepunten|taak|taken|rol|plan|plannen|werk|werkzaamheden|overleg|contact|idee|ideeen|project|projecten|vraag|vragen|signaal|signalen|dit|dat|deze|het|samen|weer|goed|snel \
            _8 opgepakt, @ _6 opgepakt met|in|als|door ~ \
            bestuur|werkgroep|gemeente|school|team|moskee|partners|jongerenwerk, opgepakt op|voor \
            korte|termijn|de|het|#, we|i|they|you|who suspect, conviction that|of the importance, criminele \
            inmenging|ondermijning|organisaties, veroordeling van ~ _1 \
            <elsewhere>|discriminatie|racisme|haat|antisemitisme|moslimhaat|bekladding|vernieling, conviction \
            of importance, nooit|never|geen|niet|no|not _4 \
            verdachte|verdachten|dader|suspect|suspects|perpetrator, \
            gaan|blijven|wordt|worden|kan|kunnen|moet|moeten|is|zijn _4 opgepakt als|met|in|vanuit, \
            veroordeeld tot mislukken, vastgezet met|aan, zit|zat _3 vast in|aan|op, \
            datum|dag|data|bedrag|prijs|agenda zit _2 vast, tbs kliniek*, detained by traffic",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Warning),
    milder: Some(&SEVERAL),
};

/// Words for more than one, or for nobody in particular.
static SEVERAL: Guard = Guard {
    words: "verdachten, hoofdverdachten, medeverdachten, daders, dader $, veroordeelden, veroordelingen, \
            gedetineerden, ex gedetineerden, exgedetineerden, aanhoudingen, arrestaties, veelplegers, \
            drugsdealers, drugsrunners, inbrekers, suspects $, suspects were|are|was|have, two|three|four \
            suspects, perpetrator $, perpetrators, offenders, convicts, prisoners, drug dealers, ex prisoners, \
            arrests",
    unless: "geen|nooit|niet|no|never _4 verdachten|daders|dader|aanhoudingen|suspects|perpetrators|arrests, \
            <theme>|<talks> <about> _4 criminelen|gedetineerden|daders|offenders|prisoners, slachtoffers en \
            daders, perpetrators and victims",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
