//! A person as a case.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `case-of-a-person`
pub static RULE: Rule = Rule {
    id: "case-of-a-person",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("case_of_a_person.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "casus, casussen, casusoverleg*, casusbespreking*, casusregi*, casushouder*, casustafel*, \
            casusteam*, casusgericht*, casuistiek*, persoonsgerichte aanpak*, persoonsgebonden aanpak, PGA, \
            lokale pga, weegtafel*, weegteam*, weegploeg*, weegoverleg*, uitreiziger*, terugkeerder*, \
            syrieganger*, syriegangster*, haatpredik*, haatimam*, hatepredik*, \
            geradicaliseerde|radicaliserende|geradicaliseerd|radicaliserend _1 <individual>, \
            persoonsdossier*, dossier over|van|inzake|rond|rondom ~ @, @ _1 dossier, \
            dossier aangemaakt|geopend voor|over|van @, levensloopaanpak, levensloopdossier, volglijst*, \
            signaleringslijst*, zorglijst*, aandachtslijst*, lijst met|van namen van, op de lijst staat @, \
            @ _2 op de lijst, top 400|600|1000, top400*, top600*, topx, top x aanpak|lijst, \
            persoonlijk plan van aanpak voor @, plan van aanpak voor|over @, individuele gevallen bespreken, \
            aandachtspersoon, aandachtspersonen, zorgpersoon, risicopersoon, risicopersonen, \
            aandachtsjongere, case file*, case conference*, case meeting*, case work, casework*, \
            case manager|management|notes|discussion|consultation, case study of @, \
            case of|about|on|against @, client file*, personal file, file on @, \
            person|persons|people|individual|individuals of concern|interest, watch list*, watchlist*, \
            list of names of, returnee, returnees, foreign fighter*, hate preacher*, \
            person centred|centered|focused|specific approach, \
            radicalised|radicalized|radicalising|radicalizing _1 <individual>, risk individual*, \
            individual at risk",
    unless: "fictieve|verzonnen|bedachte|gefingeerde|denkbeeldige casus|casussen|casuistiek, \
            verzonnen _2 casus|casussen, fictieve _2 casus|casussen, \
            casus|casussen <is> _3 verzonnen|fictief|bedacht, geen|niet|nooit|no|never casus*|casuistiek*, \
            bespreken|bespreekt|behandelen _4 geen _2 casus*|casuistiek*, geen _2 casus*|casuistiek*, \
            niet _3 casus*|casuistiek*, no|not|never _2 case conference*|file*|meeting*, in case of, \
            fictional|invented|imaginary case study|file|conference, practice case*, oefen casus*, \
            casus $ uit het boek, persoonsgerichte zorg",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: Some(&NEEDS_A_PERSON),
};

/// Only about a person these are about a case.
static NEEDS_A_PERSON: Guard = Guard {
    words: "veiligheidshuis, zorg en veiligheidshuis, zorgoverleg, mdo, multidisciplinair overleg, \
            levensloop, safety house, top x",
    unless: "",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
