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
    words: "ziek, zieke, zieken $, ziekte, ziektes, ziekjes, ziekmeld*, ziekgemeld*, ziek gemeld, \
            ziekteverlof, ziekteverzuim van @, ziekbed, ziektewet, langdurig ziek, ernstig ziek, \
            chronisch ziek*, zieke <individual>, griep, griepje, koorts, \
            koorts|corona|covid|griep heeft|had, \
            heeft|had|met|wegens|door|vanwege _2 corona|covid|griep|migraine|hernia|longontsteking|kanker|diabetes|epilepsie|reuma|astma|hiv|copd|koorts|buikgriep|rugklachten|hartklachten|hoofdpijn|parkinson|alzheimer|ms, \
            kanker, borstkanker, *kanker, chemo*, hartaanval, hartinfarct, herseninfarct, hersenbloeding, \
            hersentumor, tumor, beroerte, diabetes, diabetespatient*, suikerziekte, hiv, seropositief, \
            dement, dementerend*, dementie, alzheimer, reuma, epilepsie, epileptisch*, longontsteking, \
            hernia, nierziekte, nierdialyse, parkinson, burn out, burnout, overspannen, overwerkt, \
            stressklachten, spanningsklachten, depressi*, depri, angststoornis, angststoornissen, \
            paniekaanval*, paniekstoornis, trauma s, getraumatiseerd*, ptss, bipolair*, manisch*, \
            schizofre*, psychose*, psychoot, psychotisch*, psychisch*, psychiatr*, suicida*, suicide, \
            suicidepoging, zelfmoord*, zelfdoding, zelfmoordpoging, borderline*, adhd, autis*, asperger, \
            eetstoornis*, anorexia, boulimia, persoonlijkheidsstoornis*, gedragsstoornis*, \
            verstandelijk* beperk*, lichamelijk* beperk*, geestelijk* beperk*, zwakbegaafd*, \
            licht verstandelijk*, lvb, handicap, gehandicapt*, invalide, rolstoelgebruik*, in een rolstoel, \
            slechtziend*, slechthorend*, blind, doof, dove, doofstom*, verward* <individual>, \
            verward persoon|gedrag, verslaafd, verslaafde, verslaafden, *verslaafd, *verslaafde, \
            *verslaafden, verslaving, verslavingen, verslavings*, *verslaving, alcoholist*, alcoholprobleem, \
            alcoholproblemen, drankprobleem, drankproblemen, drugsprobleem, drugsgebruik van, drugsverslaa*, \
            drugs gebruikt, gebruikt|gebruikte drugs|harddrugs|cocaine|wiet|medicijnen|antidepressiva, \
            aan de drank|drugs, afkick*, ontwennings*, afgekickt, zwanger, zwangere, zwangerschap*, \
            in verwachting, bevallen, beviel, bevalling, bevallingsverlof, miskraam, abortus, onvruchtbaar, \
            ivf, hoogzwanger, operatie krijgt|ondergaat|onderging|gehad|achter, \
            krijgt|kreeg|ondergaat|onderging|na|wacht|voor _3 operatie, operatie van @, geopereerd, \
            opereren aan, wordt|werd|is|was|moet|zal|laat _4 geopereerd, \
            opgenomen in ~ ziekenhuis|kliniek|ggz|ziekenhuis|inrichting|instelling|afkickkliniek|psychiatrie, \
            in ~ ziekenhuis opgenomen|beland|terecht|ligt|lag|gelegen, \
            ligt|lag|belandde|verblijft|is|was|zit _4 in ~ ziekenhuis|kliniek, ziekenhuisopname van, \
            uit het ziekenhuis ontslagen, gedwongen opname|opgenomen, crisisopname, crisisopvang, \
            zorgmachtiging, onder behandeling bij|van|voor, \
            behandeld voor|aan ~ ziekte|kanker|depressie|verslaving|klachten|psychose, \
            in behandeling bij ~ psycholoog|psychiater|ggz|therapeut|arts|specialist, in therapie, \
            bij ~ psycholoog|psychiater, loopt bij ~ psycholoog|psychiater|ggz, antidepressiva, medicatie, \
            medicijnen, slikt pillen, gezondheidsklachten, gezondheidsproblemen, gezondheidstoestand, \
            medische klachten|situatie|redenen|reden|behandeling|problemen|gegevens, om gezondheidsredenen, \
            om medische redenen, wegens ziekte, gezondheid van @, gezondheid laat, arbeidsongeschikt*, \
            wajong*, wia uitkering, wao, afgekeurd, in de ziektewet, ziekenhuisopname, revalideert, \
            revalidatie, ongeneeslijk*, terminaal, palliatief, ill $, illness, illnesses, fell ill, sick $, \
            off sick, sick leave, sick note, reported|called|calls in sick, flu, fever, \
            has|had|with covid|corona|pneumonia|asthma|migraine|diabetes|epilepsy|hiv, cancer, chemotherapy, \
            heart attack, stroke $, a stroke, diabetic, dementia, alzheimer, epilep*, burned out, burnt out, \
            nervous breakdown, overworked, depress*, anxiety disorder, panic attack*, ptsd, traumatised, \
            traumatized, bipolar, schizophren*, psychosis, psychotic, psychiatr*, suicid*, eating disorder, \
            anorexi*, mentally ill|disabled|unstable, mental illness|disorder|breakdown|problems, \
            learning disability|disabilities, autis*, addict, addicts, addicted, addiction, addictions, \
            alcoholic, alcoholism, drinking problem, drug problem|user|abuse, in rehab, pregnan*, \
            expecting a baby, maternity leave, gave birth, miscarriage, abortion, \
            has|had|needs|undergoing|undergo|after _2 surgery|operation, operated on, hospitalis*, \
            hospitaliz*, in hospital, taken to hospital, in the hospital with, \
            admitted to ~ hospital|clinic, disabled <individual>, is|was disabled, wheelchair user, \
            in a wheelchair, on medication, takes|taking medication, medication, \
            treated|treatment for ~ depression|cancer|addiction|illness, in therapy, \
            sees a therapist|psychologist|psychiatrist, diagnosed with, diagnosis, \
            medical reasons|condition|leave|problems|history, health reasons|problems|issues, poor health, \
            health of @, terminally ill",
    unless: "sick of, sick and tired, depress* economy, zieken huis, ziek makend*, verslaving* zorg, \
            <theme> <about> _5 ziekte|ziektes|griep|kanker|dementie|dementerenden|alzheimer|depressie|depressies|depressiviteit|psychische|psychiatrische|autisme|adhd|verslaving|verslavingen|*verslaving|zwangerschap|suicide|zelfdoding|zelfmoord|burnout|diabetes|suikerziekte|medicijnen|medicatie|handicap|depression|dementia|addiction|addictions|autism|cancer|pregnancy|illness|suicide|diabetes|medication|disability|psychische gezondheid, \
            psychische gezondheid|weerbaarheid|hulp, psychosociale, autisme vriendelijk*, \
            dementie vriendelijk*, dementievriendelijk*, dementia friendly, rolstoel toegankelijk*, \
            wheelchair access*, handicap parkeer*, mensen met een beperking, blinde muur|vlek|gevel|hoek, \
            drug|alcohol free, drugsverslaafdenzorg, verslavingszorg*, zelfmoordpreventie, suicidepreventie, \
            psychiatrische instelling|kliniek|zorg, zwangerschapsgym*, zwangerschapscursus*, zieken omroep, \
            medicatie veiligheid, ziekte van de penning, diagnosis of the building, blind spot|date|side, \
            griepprik*, flu jab|shot|vaccin*, drug free",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
