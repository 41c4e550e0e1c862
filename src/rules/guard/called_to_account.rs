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
    words: "afstand _1 nemen|neemt|genomen|nam|nemen|namen|neme van, neemt|nam|nemen|namen|neme|genomen _8 \
            afstand van, afstand _2 te nemen, afstand genomen van, openlijk|publiekelijk|duidelijk|expliciet \
            afstand, distantieer, distantieert, distantieren, gedistantieerd, distantieerde, \
            uitspreken|uitgesproken|uitspreekt|spreekt|sprak|spreken _5 tegen ~ _1 <elsewhere>, tegen ~ _1 \
            <elsewhere> _3 uitspreken|uitgesproken|uitspreekt|spreken, uit te spreken tegen, \
            openlijk|publiekelijk|publiek _6 \
            veroordelen|veroordeelt|veroordeeld|afkeuren|afkeurt|afwijzen|verwerpen, <answerable> _8 \
            veroordeelt|veroordelen|veroordeeld|veroordeelde|afkeurt|afgekeurd, waarom keurt|keuren _8 af, \
            moet|moeten|verwacht|verwachten|verwachtte|gevraagd|vraagt|vragen|waarom|eist|eisen|hoort|zou|dient|oproep|roept|wil|willen|verzoek|verzoekt \
            _12 veroordelen|veroordeelt|veroordeeld|afkeuren|afkeurt|afgekeurd|verwerpen, excuses|excuus _4 \
            voor|namens _4 <elsewhere>|moslims|anderen|jongeren|gedrag, verantwoording _3 over|voor _5 \
            <elsewhere>|anderen|gebeurt|gebeurde|gebeurd, over|voor _5 <elsewhere>|gebeurt|gebeurde _3 \
            verantwoording|verantwoorden, verantwoorden voor|over _5 <elsewhere>|gebeurt|gebeurde|anderen, ter \
            verantwoording _3 geroepen|roepen, stelling nemen|neemt tegen ~ _1 <elsewhere>, kleur bekennen, \
            loyaliteitsverklaring, loyaliteit _3 bewijzen|tonen|aantonen|uitspreken, \
            verklaren|uitleggen|uitleg waarom|over _6 <elsewhere>, aangesproken|aanspreken|rekenschap _6 \
            <elsewhere>, rekenschap, distance|distances|distanced|distancing \
            itself|themselves|himself|herself|yourself|yourselves|the|their|his from, \
            distance|distances|distanced|distancing itself|themselves|himself|herself|yourself, distancing the \
            _3 from, condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, \
            disavow*, publicly reject*, speak|speaks|spoken|spoke|speaking out against ~ _1 <elsewhere>, \
            account|accounts|answer|accountable|answerable|responsible|apologise|apologize|apology for _4 \
            happens|happened|happening|<elsewhere>, called to account, call|hold|held _4 to account, \
            take|takes|taken a stand against ~ _1 <elsewhere>, prove|declare|show _2 loyalty",
    unless: "contractor|supplier|landlord|company|aannemer|leverancier|verhuurder _6 to account, \
            contractor|supplier|landlord|company _4 account|answer|responsible _6, held|hold _2 to account \
            under|for ~ contract|budget|lease, \
            <office>|gemeente|college|raad|kabinet|politie|mayor|municipality|government _2 \
            neemt|nam|nemen|distances|distanced _8 afstand|from van|the|this|these, \
            <office>|gemeente|college|raad|kabinet|regering|politie|municipality|government|council|police|rechter|rechtbank|court \
            _3 veroordeelt|veroordeelde|condemns|condemned|denounces|denounced, afstand _2 nemen|genomen van ~ \
            elkaar|#, afstand houden, veroordeeld tot|wegens|voor|door, condemned building|house, called to \
            account for the budget, verantwoording _3 over|voor _5 gebeurtenis in de begroting, \
            ervaren|ervaart|voelen|voelt|gevoel|vinden|zich _3 verantwoording _6, ervaren|voelen _2 \
            verantwoording _9 gebeurtenissen, responsible for _2 events|event, responsible|account|answer for \
            _4 event|events, verantwoording|rekenschap _6 subsidie|begroting|kas|budget|jaarrekening, \
            distanced learning, social distancing, physical distancing",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
