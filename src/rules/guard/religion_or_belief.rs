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
    words: "praktiserend*, praktizerend*, belijdend*, strenggelovig*, diepgelovig*, zwaargelovig*, ongelovig*, \
            gelovige, gelovig, rechtzinnig*, vroom, vrome, vromer, devoot, devote, religieuzer, religieuze \
            <individual>, godsdienstig opgevoed, islamitisch|christelijk|streng|katholiek|gereformeerd \
            opgevoed, @ <is> _3 religieus|godsdienstig|religious|observant $, @ _3 religieus|godsdienstig \
            <is>, bekeerd, bekeerde, bekeerling, bekeert, bekeren, bekering, orthodox, orthodoxer, orthodoxe \
            <individual>, ultraorthodox*, vrijzinnig, vrijzinnige <individual>, salafi, salafist, salafiste, \
            salafistisch*, soennitisch*, soenniet, sjiitisch*, sjiiet, shiiet, shiitisch*, alevitisch*, \
            aleviet, ahmadi, wahabi, wahabist, wahabitisch*, wahhabi, wahhabist, wahhabitisch*, tabligh, \
            tablighi, soefi, gulenist, gulen beweging|aanhanger|sympathisant|school, gulenbeweging, hizmet*, \
            fethullah*, milli gorus aanhang*, diyanet aanhang*, moslimbroeder, gezindte, geloofsleer, \
            geloofsovertuiging, geloofsrichting, geloofsbeleving, geloofsafval, geloofsopvatting*, \
            godsdienstige|religieuze overtuiging|opvatting*|achtergrond|stroming|voorkeur, levensovertuiging, \
            andere|strenge|islamitische|religieuze stroming|richting, stroming binnen de islam, afvallig*, van \
            ~ geloof gevallen|af|afgevallen, ander geloof, strenger in ~ geloof, strenger|minder|heel geworden \
            in, jehovah getuige, getuige van jehovah, jehovas getuige, \
            draagt|droeg|dragen|draag|wears|wore|wearing|wear _6 <garment>, <garment> \
            draagt|droeg|dragen|gaat|af|afgedaan, <individual> met|in|zonder|with|without _2 <garment>, \
            begon|started _4 <garment>, zonder|met hoofddoek lopen|komen, bidt|bidden _4 vijf keer|maal, bidt \
            niet|nooit|elke|iedere|vaak, prays|pray _1 five times, prays _2 every|never|often|daily, vast niet \
            mee, vast niet tijdens, does not fast, doet _2 niet mee aan ~ ramadan, @ \
            gaat|ging|komt|kwam|goes|went _4 naar|in|to|at ~ \
            moskee|kerk|synagoge|koranles|vrijdaggebed|mosque|church|synagogue|temple, gedoopt, kerkelijk \
            betrokken, belijdenis, koranvast*, practising, practicing, devout, pious, apostate, apostasy, \
            converted to, convert to, a convert, muslim|christian|islam|recent convert, conversion to, \
            religious beliefs|belief|conviction|convictions|views|affiliation|background|current, \
            strictly|very|deeply religious, religious <individual>, strict muslim|christian|believer, \
            believer, unbeliever, nonbeliever, orthodox, sunni, shia, shiite, shi ite, alevi, sufi, wahhabi*, \
            gulenist, born again, jehovah witness",
    unless: "praktiserend* \
            arts|huisarts|jurist|psycholoog|advocaat|kunstenaar|tandarts|therapeut|notaris|architect, \
            praktizerend* arts|huisarts|jurist|advocaat, practising|practicing \
            doctor|lawyer|solicitor|artist|physician|musician|barrister|gp, practising|practicing \
            the|for|to|with|our|a, orthodoxe kerk|parochie|school|gemeente|kerken|pasen|kerst|joodse, orthodox \
            church|parish|school|christmas|easter|community, vrijzinnige gemeente|vereniging|kerk, belijdende \
            gemeente, sunni|shia|alevi|sufi|ahmadiyya mosque|community|centre|association|foundation, \
            alevitische|soennitische|sjiitische|ahmadi*|soefi* \
            moskee|gemeenschap|vereniging|stichting|gemeente|organisatie|federatie|centrum|moslims, \
            <theme>|<talks> <about> _4 \
            hoofddoek|bekering|bekeerlingen|bekeren|geloofsovertuiging|levensovertuiging, vrijheid van _4 \
            levensovertuiging|overtuiging|geloofsovertuiging, ongeacht _8 \
            geloofsovertuiging|levensovertuiging|gezindte, op grond van _8 \
            levensovertuiging|geloofsovertuiging, believer in, regardless of _8 beliefs|belief, andere \
            stroming water|energie, religious background of the building",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: Some(&NAMED),
};

/// "Is a Muslim": also where nobody is named.
static NAMED: Guard = Guard {
    words: "is|was|werd|wordt|blijft|bleef|geworden|waren _3 <faith> $, noemt|noemde zich _3 <faith>|gelovig, \
            ex moslim|moslima|christen|muslim|christian, voormalig moslim|christen, <faith> \
            is|was|werd|geworden|wordt|blijkt|zou, van huis uit moslim|katholiek|christelijk|protestant, \
            is|was|became|becomes|remains _4 <faith> $, calls|called himself|herself _2 <faith>",
    unless: "is|was|wordt|meerderheid|deel|percent|procent|bevolking|helft _6 \
            katholiek|protestant|islamitisch|christelijk van oorsprong, \
            meerderheid|procent|bevolking|inwoners|helft|deel|rest|grotendeels|majority|population|half _9 \
            katholiek|protestant|islamitisch|joods|moslim|christen|muslim|christian|catholic|jewish, \
            moskee|kerk|school|gebouw|vereniging|stichting|feest|begraafplaats|building|school|church|cemetery|holiday|association \
            _4 \
            katholiek|protestant|islamitisch|joods|gereformeerd|hervormd|jewish|catholic|protestant|christian",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
