//! A partner as answerable for what others did.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `called-to-account`
pub static RULE: Rule = Rule {
    id: "called-to-account",
    family: Family::Guard,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("called_to_account.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "afstand te|moeten|moet|willen|wil|zou|had|hebben|gaan|zal|kunnen|kan nemen|neemt|genomen|neme|doen van, \
            afstand neemt|nam|genomen|nemen|neme van, neemt|nam|nemen|namen|neme _8 afstand van, \
            afstand genomen, afstand nemen, afstand nam, afstand neemt, openlijk afstand, distantieer*, \
            distantieert, distantieren, gedistantieerd, distantieerde, \
            spreek*|spreekt|sprak|uitspreken|uitgesproken|uitspreekt _4 openlijk|publiekelijk|duidelijk|zich|hard tegen ~ aanslag*|geweld|terreur*|terrorisme|oorlog|hamas|is|extremisme, \
            zich|openlijk _6 uitspreken|uitspreekt|uitgesproken|uitsprak tegen, uit te spreken tegen, \
            openlijk|publiekelijk|publiek _6 veroorde*|afkeur*|afwijz*|afgekeurd|verwerp*, \
            moskee|bestuur|gemeenschap|stichting|imam|vereniging|moslims|u|partner|voorzitter|moskeebestuur|jullie|zij _6 aanslag|aanslagen|geweld|oorlog|moord|terreur|daad|daden|uitspraken|preek|demonstratie|incident _6 veroorde*|afkeur*|afgekeurd, \
            moet|moeten|verwacht|verwachten|verwachtte|gevraagd|vraagt|vragen|waarom|eist|eisen|hoort|zou|dient|oproep|roept|wil|willen _10 veroordelen|veroordeelt|veroordeeld|afkeuren|afkeurt|afgekeurd|verwerpen, \
            excuses|excuus _4 voor|namens _4 daad|daden|aanslag*|gedrag|geweld|moslims|anderen|jongeren|gebeurtenis*|rellen, \
            verantwoording over|voor _6 gebeurtenis*|gebeurt|gebeurde|gebeurd|buitenland|oorlog|aanslag*|land|daden|anderen|geweld|conflict|syrie|gaza|turkije|marokko|iran|israel, \
            verantwoording _2 afleggen|afleggt|vragen|gevraagd|schuldig|afgelegd over|voor _4 gebeurtenis*|gebeurt|gebeurde|buitenland|oorlog|aanslag*|daden|anderen|geweld, \
            ter verantwoording _3 geroepen|roepen, verklaring _6 afstand, \
            uitleggen|uitleg|verklaren waarom|over _6 aanslag*|daad|daden|oorlog|geweld, \
            stelling nemen tegen, kleur bekennen, loyaliteitsverklaring, \
            loyaliteit _3 bewijzen|tonen|aantonen|uitspreken, \
            distance itself|themselves|himself|herself|yourself|yourselves from, \
            distances itself|themselves|himself|herself, distanced itself|themselves|himself|herself, \
            distancing itself|themselves|himself|herself|the, distancing, condemn, condemns, condemned, \
            condemning, denounce, denounces, denounced, denouncing, disavow*, repudiat*, publicly reject*, \
            speak|speaks|spoken|speaking out against ~ attack*|violence|terror*|war|extremism|hamas, \
            account|answer|accountable|answerable|responsible|apologise|apologize for _4 happens|happened|happening|attack*|war|violence|abroad|others|syria|gaza|acts|actions|extremists|terrorists, \
            called to account, call|hold _4 to account, take a stand against ~ attack*|violence|war|terror*, \
            prove _2 loyalty, declare _2 loyalty",
    unless: "burgemeester|gemeente|college|wethouder|raad|kabinet|minister|regering|politie|mayor|municipality|alderman|government|council|minister|police _8 veroordeel*|veroordeelt|veroordeelde|condemn*|denounce*, \
            afstand genomen $ vijf meter, afstand _4 meter|metre|metres|kilometer, afstand nemen van #, \
            afstand houden, op afstand, veroordeeld tot|wegens|voor, responsible for keys|the, \
            condemned building, moet|moeten|wil|zou _10 veroordeeld wegens|tot|voor|door",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
