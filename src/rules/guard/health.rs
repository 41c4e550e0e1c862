//! Something about the health of a person.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `health`
pub static RULE: Rule = Rule {
    id: "health",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("health.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<operation>, medische|chirurgische|operatieve ingreep, onder het mes, \
            knee|hip|heart|back|eye|cataract|bypass surgery|operation|replacement, ziek, zieke, ziekjes, \
            ziekmeld*, ziekgemeld*, ziek gemeld, ziekteverlof, ziekbed, ziektewet, \
            ziekte verlof, bedlegerig, grieperig, koortsig, \
            heeft|had|hebben|kreeg|krijgt|met|wegens|vanwege|door|kampt|lijdt|leed|na|herstelt|herstellende|vermoeden|diagnose|last \
            _5 <illness> $, <illness> heeft|had|gehad|kreeg, wegens|vanwege|door _1 \
            ziekte|klachten|omstandigheden medische, om|wegens|vanwege _1 medische|gezondheidsredenen \
            redenen|reden|gezondheidsredenen, om gezondheidsredenen, wegens ziekte, \
            ernstig|chronisch|langdurig|psychisch|ongeneeslijk ziek*, afwezig _4 ziekte|griep|operatie, burn \
            out, burnout, overspannen, overwerkt, overbelast geraakt, depressief, depressieve, \
            heeft|had|kreeg|met _1 corona|covid $, has|had|have|with covid|corona $, positief getest, tested \
            positive, recovering|recovers|recovered|herstelt|herstellende from|van _2 \
            surgery|operation|operatie|illness, depri, seropositief, dement, dementerend*, epileptisch*, \
            getraumatiseerd*, bipolair*, manisch*, schizofreen, schizofrene, psychotisch*, suicidaal, \
            suicidale, suicidepoging, zelfmoordpoging, zelfmoord gepleegd|plegen, autist, autistisch*, \
            zwakbegaafd*, verstandelijk|lichamelijk|geestelijk beperkt*|gehandicapt*, \
            verstandelijke|lichamelijke|geestelijke beperking van, gehandicapt, gehandicapte <individual>, \
            invalide, in een rolstoel, slechtziend, slechthorend, @ <is> _2 blind|doof $, blinde|dove|verwarde \
            <individual>, verward persoon, psychisch _2 \
            begeleid|behandeld|instabiel|labiel|in|niet|ziek|geholpen, psychische \
            klachten|problemen|begeleiding, in de war, voelt|voelde zich _2 ziek|niet, verslaafd, verslaafde, \
            *verslaafd, *verslaafde, alcoholist, alcoholiste, aan de drank|drugs, gebruikt|gebruikte _1 \
            drugs|harddrugs|cocaine|wiet|antidepressiva, afkick*, afgekickt, ontwenningskliniek, zwanger, \
            zwangere <individual>, hoogzwanger, in verwachting, bevallen van|is, is _3 bevallen, beviel van, \
            heeft|had|kreeg een TIA, in de WIA|WAO|Wajong, kickt|kickte _2 af, zwangerschapsverlof, \
            bevallingsverlof, onvruchtbaar $, ivf traject|behandeling, operatie \
            krijgt|ondergaat|onderging|ondergaan|gehad|achter, krijgt|kreeg|ondergaat|onderging|wacht _3 \
            operatie, geopereerd, opgenomen in ~ <clinic>, in ~ <clinic> \
            opgenomen|beland|terecht|ligt|lag|gelegen|behandeld, ligt|lag|belandde|verblijft|zit|zat _4 in ~ \
            <clinic>, uit ~ ziekenhuis, intensive care, haar|his|her|mijn|my _1 <illness>, \
            aan|door|van|over|met|voor|om zijn _1 <illness>, Zijn <illness>, gedwongen opgenomen|opname, \
            crisisopname, zorgmachtiging, onder behandeling bij|van, behandeld voor|aan ~ <illness>, in \
            behandeling bij ~ psycholoog|psychiater|ggz|therapeut|arts|specialist, in therapie, loopt|onder \
            bij ~ psycholoog|psychiater|ggz, bij ~ psycholoog|psychiater $, \
            slikt|krijgt|kreeg|gebruikt|neemt|heeft|volgt|zit _3 \
            pillen|medicijnen|medicatie|antidepressiva|therapie, gebruikt|heeft|zit|zat _3 rolstoel, na _3 \
            operatie $, operatie|geopereerd aan ~ \
            heup|knie|rug|hart|oog|ogen|schouder|voet|hand|arm|been|hoofd|maag|buik, \
            operatie|diagnose|behandeling van|bij ~ @, <illness> van|of|bij ~ @, arbeidsongeschikt*, wajong*, \
            afgekeurd voor werk, revalideert, ongeneeslijk*, terminaal, uitbehandeld, medisch dossier van @, \
            wilsonbekwaam, ill $, fell|seriously|mentally|terminally|chronically ill, sick $, off sick, sick \
            leave|note, calls|called|call|reported in|himself|herself sick, \
            has|had|with|have|suffers|suffered|suffering|because|due|after|recovering|diagnosis|diagnosed _4 \
            <illness> $, diagnosed with, burned|burnt out, nervous breakdown, overworked, depressed, \
            traumatised, traumatized, bipolar, schizophrenic, psychotic, suicidal, anorexic, diabetic, \
            epileptic, autistic, mentally disabled|unstable|unwell, mental illness|breakdown|problems, addict, \
            addicted, alcoholic, in rehab, pregnant, expecting a baby, maternity leave, gave birth, \
            had|has|needs|undergoing|undergo|underwent|after _2 surgery, had|has|needs an operation, operated \
            on, hospitalis*, hospitaliz*, in|to hospital, in the hospital with, admitted to ~ <clinic>, \
            disabled <individual>, is|was disabled, wheelchair user, in|uses a wheelchair, on|takes|taking _1 \
            medication, antidepressants, in therapy, sees|seeing a therapist|psychologist|psychiatrist, \
            medical reasons|condition|leave|problems|history, for health reasons, health \
            reasons|problems|issues, poor|bad health, terminally",
    unless: "ziekte|ziektes|ziek|zieke van|in|bij|onder ~ _2 \
            *bomen|*boom|iepen|planten|struiken|vee|dieren|essen|kastanjes, illness|disease|sick of|among ~ \
            _2 trees|tree|elms|ashes|plants, ziek makend*, ziek van, sick of, sick and tired, zieke \
            boom|bomen|dier|plant|iep|iepen, <theme> \
            <about> _5 <illness>|psychische|verslaafden|zieken, <many> met|with _4 <illness>, psychische \
            hulp|zorg|weerbaarheid|gezondheid, autisme|dementie vriendelijk*, hospital visit, \
            trip|visit|tour|donation to hospital, Zijn klachten, heeft|had|krijgt|kreeg|hebben|met|na|door _4 \
            klachten $ over, aan|door|van|over|met|voor|om zijn _1 klachten, haar _1 klachten, last van|door \
            _4 klachten over, heeft|had|hebben|veel|met|na|door|van _4 klachten, klachten heeft|had|gehad, \
            heeft|had|kreeg|krijgt|met|door|na _4 beperking $, beperking heeft, after _2 operation, after _2 \
            burnout of, in behandeling bij ~ gemeente|commissie|raad, door _3 corona, verband met \
            corona|covid, during|since|because|due _2 corona|covid, heeft|had corona _9 \
            gehad|gebracht|gezorgd|gemaakt, tijdens|sinds|na|vanwege|wegens|door _2 corona|covid|coronatijd, \
            na de bevalling van, overspannen verwachtingen|woningmarkt|huizenmarkt|arbeidsmarkt|markt, \
            terminaal station, bevallen van de plek, goed|slecht bevallen, is|zijn|was _3 \
            goed|slecht|prima|uitstekend bevallen, in|to hospital care|beds",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: Some(&THEMES),
};

/// Words of a theme, unless the sentence is about a person.
static THEMES: Guard = Guard {
    words: "ziekte, ziektes, ziekteverzuim, griep, *kanker, chemo*, hartaanval, hartinfarct, beroerte, \
            dementie, alzheimer, diabetes, suikerziekte, epilepsie, reuma, hiv, depressie, depressies, \
            psychose, psychoses, ptss, borderline*, adhd, autisme, eetstoornis*, anorexia, angststoornis*, \
            paniekaanval*, *stoornis, suicide*, zelfmoord*, zelfdoding, verslaving, *verslaving, \
            alcoholprobleem, alcoholproblemen, drankprobleem, drugsprobleem, drugsgebruik, zwangerschap, \
            bevalling, miskraam, abortus, handicap, verstandelijke|lichamelijke|geestelijke beperking, \
            ziekenhuisopname, psychisch*, psychiatrisch*, gezondheidsklachten, gezondheidsproblemen, \
            gezondheidstoestand, medische klachten|situatie|behandeling|gegevens|problemen, gezondheid van @, \
            health of @, gezondheid laat, illness, illnesses, flu, cancer, chemotherapy, heart attack, stroke \
            $, dementia, diabetes, depression, anxiety disorder, panic attack*, ptsd, psychosis, \
            schizophrenia, psychiatr*, suicide, eating disorder, learning disability, autism, addiction, \
            addictions, alcoholism, drinking|drug problem|abuse, pregnancy, miscarriage, abortion, surgery, \
            disability",
    unless: "ziekte|ziektes|ziek|zieke van|in|bij|onder ~ _2 \
            *bomen|*boom|iepen|planten|struiken|vee|dieren|essen|kastanjes, illness|disease|sick of|among ~ \
            _2 trees|tree|elms|ashes|plants, over|about|rond|rondom|omtrent|tegen|against|naar _3 \
            <illness>|psychische|psychiatrische|suicide|zelfmoord|zelfdoding, <theme> <about> _5 \
            ziekte|ziektes|griep|*kanker|dementie|alzheimer|diabetes|depressie|depressies|psychoses|adhd|autisme|suicide|zelfmoord|zelfdoding|verslaving|*verslaving|drugsgebruik|zwangerschap|abortus|handicap|psychische|psychiatrische|medicijnen|medicatie|therapie|illness|cancer|dementia|diabetes|depression|suicide|autism|addiction|addictions|pregnancy|abortion|medication|disability, \
            <many> met|with|en _4 <illness>, psychische hulp|zorg|weerbaarheid|gezondheid, psychiatrische \
            instelling|kliniek|zorg, psychiatrisch centrum|ziekenhuis, operatie ^, operatie schone|steenbreek, \
            suicidepreventie, zelfmoordpreventie, rolstoel toegankelijk*, adhd week",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
