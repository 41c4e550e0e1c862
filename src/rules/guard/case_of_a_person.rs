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
    words: "casus, casussen, *casus, *casussen, casusoverleg*, casusbespreking*, casusregi*, casushouder*, \
            casustafel*, casusteam*, casusgericht*, casuistiek*, persoonsgerichte aanpak*, persoonsgebonden \
            aanpak, PGA, weegtafel*, weegteam*, weegploeg*, weegoverleg*, uitreiziger, uitreizigers, \
            uitreizigster*, terugkeerder*, syrieganger*, syriegangster*, haatpredik*, haatimam*, \
            geradicaliseerde|radicaliserende _1 <individual>, persoonsdossier*, *persoonsdossier, dossier \
            over|van|inzake|rond|rondom ~ @, dossier _2 aangemaakt|geopend|opgemaakt _1 over|voor|van @, \
            dossier _3 over|van @, @ dossier, levensloopaanpak, levensloopdossier, volglijst*, \
            signaleringslijst*, zorglijst*, aandachtslijst*, lijst met namen van, @ _3 op de lijst, top \
            400|600|1000, top400*, top600*, persoonlijk plan van aanpak, plan van aanpak voor|over @, \
            aandachtspersoon, aandachtspersonen, zorgpersoon, risicopersoon, risicopersonen, subject \
            is|van|wordt, case file*|conference*, casefile*, case \
            meeting*|worker*|manager*|management|notes|discussion|consultation|panel, casework*, case study \
            of|on @, case of|about|on|against @, @ case, client file*, personal file, file on|about|of @, \
            person|persons|people|individual|individuals of concern|interest, watch list*|listed, watchlist*, \
            list of names of, returnee, returnees, foreign fighter*, hate preacher*, person \
            centred|centered|focused|specific approach, radicalised|radicalized|radicalising|radicalizing _1 \
            <individual>",
    unless: "oefencasus, oefencasussen, voorbeeldcasus, voorbeeldcasussen, trainingscasus, trainingscasussen, \
            fantasiecasus, businesscasus, lescasus, lescasussen, praktijkcasus, praktijkcasussen, \
            fictieve|verzonnen|bedachte|gefingeerde|denkbeeldige|geanonimiseerde|fictief|verzonnen _2 \
            casus|casussen|casuistiek, casus|casussen _9 verzonnen|fictief|bedacht|fictieve, \
            geen|niet|nooit|no|never _4 casus*|casuistiek|weegtafel|PGA, no|not|never|without _3 case \
            conference*|file*|meeting*|notes|discussion, individuele casussen niet, in case of, in any case, \
            business|use|test|worst|best case _2, fictional|invented|imaginary|made _2 case \
            study|file|conference, practice case*, <socalled> _3 casuistiek*|casus*, casuistiek genoemd, ook \
            wel casuistiek, persoonsgerichte zorg, case of _1 doubt|emergency|fire, top 400|600|1000 van de \
            _1, court case, legal case",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: Some(&NEEDS_A_PERSON),
};

/// About a case only where a person is spoken of.
static NEEDS_A_PERSON: Guard = Guard {
    words: "veiligheidshuis, levensloop van @, zorgoverleg, mdo, multidisciplinair overleg, safety house",
    unless: "",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
