//! What a person believes, and how.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `religion-or-belief`
pub static RULE: Rule = Rule {
    id: "religion-or-belief",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("religion_or_belief.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "praktiserend*, praktizerend*, belijdend*, strenggelovig*, diepgelovig*, \
            streng|zeer|diep|heel|erg|weinig|minder|niet gelovig*, niet gelovig, ongelovig*, gelovige, \
            gelovig, zwaargelovig*, rechtzinnig*, vroom, vrome, devoot, devote, godsdienstig opgevoed, \
            religieus|religieuzer|religieuze <individual>, \
            @ <is> _3 religieus|religieuzer|religious|vroom|vromer|godsdienstig|pious|observant|devout $, \
            @ _3 religieus|vroom <is>, bekeerd, bekeerde, bekeerling*, bekeren, bekeert, bekering, \
            islam bekeerd, bekeerd tot, orthodox, orthodoxe <individual>, orthodoxer, vrijzinnig, \
            vrijzinnige <individual>, ultraorthodox*, salafi*, salafistisch*, soennitisch*, soenniet*, \
            sjiitisch*, sjiiet*, shiiet*, shiitisch*, alevitisch*, aleviet*, ahmadi*, wahabi*, wahhabi*, \
            tablig*, soefi*, soefist*, gulenist*, gulenbeweging, gulen beweging|aanhanger|sympathisant, \
            hizmet*, fethullah*, milli gorus aanhang*, diyanet aanhang*, moslimbroeder, gezindte, \
            geloofsleer, geloofsovertuiging, geloofsrichting, geloofsbeleving, geloofsafval, \
            geloofsopvatting*, godsdienstige overtuiging|opvatting*, \
            religieuze overtuiging|opvatting*|achtergrond|stroming|voorkeur, levensovertuiging, \
            islamitische stroming|richting|leer|achtergrond, andere stroming, strenge stroming, \
            stroming binnen de islam, afvallig*, van ~ geloof gevallen|af, van ~ geloof afgevallen, \
            ander geloof, strenger in ~ geloof, geloof is _3 strenger, jehovah getuige, getuige van jehovah, \
            jehovas getuige, \
            draagt|droeg|dragen|draag|wears|wore|wearing _6 hoofddoek|hoofddoekje|nikab|niqaab|niqab|boerka|burka|burqa|chador|djellaba|sluier|gezichtssluier|keppel|keppeltje|headscarf|veil|hijab|hidjab|kruisje, \
            hoofddoek|nikab|niqaab|niqab|boerka|burka|burqa|chador|hijab|headscarf|gezichtssluier draagt|droeg|dragen|gaat, \
            <individual> met|in|zonder|with|in|without _2 hoofddoek|hoofddoekje|nikab|niqaab|niqab|boerka|burka|burqa|chador|headscarf|veil|hijab|gezichtssluier|djellaba, \
            baard van de profeet, bidt|bidden _4 vijf keer|maal, bidt niet|nooit|elke|iedere|vaak|vijf, \
            prays|pray five times, prays _2 every|never|often|daily, vast niet mee, \
            vast _1 mee met de ramadan, doet niet mee aan de ramadan, does not fast, fasts|fasted during, \
            gaat|ging _4 naar de moskee|kerk|synagoge|koranles, komt _3 in de moskee|kerk|synagoge bidden, \
            gaat _2 naar het vrijdaggebed, bezoekt _3 vrijdaggebed, \
            goes to ~ mosque|church|synagogue|temple, gedoopt, kerkelijk betrokken, belijdenis, hadj gedaan, \
            koranvast*, practising, practicing, non practising, devout, pious, apostate, apostasy, \
            converted to, convert to, a convert, muslim|christian|islam convert, conversion to, religiously, \
            religious beliefs|belief|conviction|convictions|views|affiliation|background|current|movement, \
            strictly religious, very religious, deeply religious, religious <individual>, \
            strict muslim|christian|believer, believer, a believer, unbeliever, nonbeliever, orthodox, \
            more orthodox, sunni, shia, shiite, shi ite, alevi, sufi, wahhabi*, salafi*, gulenist, \
            born again, jehovah s witness",
    unless: "praktiserend* arts|huisarts|jurist|psycholoog|advocaat|kunstenaar|tandarts|therapeut|notaris|architect, \
            practising|practicing doctor|lawyer|solicitor|artist|physician|musician|barrister|the|for|evacuation, \
            practising|practicing $, orthodoxe kerk|parochie|school|gemeente|kerken|pasen|kerst|joodse, \
            orthodox church|parish|school|christmas|easter|community, vrijzinnige gemeente|vereniging|kerk, \
            vrijzinnig centrum, gelovigen, belijdende gemeente, \
            sunni|shia|alevi|sufi|ahmadiyya mosque|community|centre|association|foundation, \
            alevitische|soennitische|sjiitische|ahmadi*|soefi* moskee|gemeenschap|vereniging|stichting|gemeente|organisatie|federatie|centrum, \
            <theme> <about> _4 hoofddoek|bekering|bekeerlingen|geloofsovertuiging|levensovertuiging, \
            vrijheid van _3 levensovertuiging|overtuiging, \
            ongeacht _6 geloofsovertuiging|levensovertuiging|overtuiging, \
            op grond van _6 levensovertuiging|geloofsovertuiging, believer in",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: Some(&NAMED),
};

/// "Is a Muslim", also where nobody is named.
static NAMED: Guard = Guard {
    words: "is|was|werd|wordt|blijft|bleef|waren|geworden _3 moslim|moslima|christen|joods|jood|jodin|atheist|atheiste|hindoe|boeddhist|katholiek|protestant|gereformeerd|hervormd|ongelovig|islamitisch $, \
            noemt|noemde zich _3 moslim|moslima|christen|joods|jood|atheist|hindoe|boeddhist|katholiek|protestant|gereformeerd|ongelovig|gelovig, \
            ex moslim|moslima|christen, ex muslim|christian, voormalig moslim|christen, \
            moslim|moslima|christen|jood|atheist is|was|werd|geworden|wordt, \
            is|was|became|becomes|remains _4 muslim|muslima|jew|jewish|christian|atheist|hindu|buddhist|catholic|protestant $, \
            calls|called himself|herself a|an _1 muslim|jew|christian|atheist|hindu|buddhist",
    unless: "is|was|become|became _4 muslim|jewish|christian|catholic|protestant holiday|feast|community|school|church|association|mosque|organisation|festival",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
