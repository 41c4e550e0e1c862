//! A person under eighteen.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `minor`
pub static RULE: Rule = Rule {
    id: "minor",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("minor.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "leerling|scholier|scholiere|pupil|brugklasser|kleuter|peuter ^ $, minderjarig*, underage, \
            under age <individual>|visitor, minors, \
            a|the|two|three|four|five|this|that|another|several|unaccompanied|# minor $, \
            minor boy|girl|child|son|daughter, \
            kind|kindje|zoontje|dochtertje|baby|peuter|kleuter|puber|tiener|kinderen van|of ~ @@|<function>, \
            kind|kinderen van|of een|a <individual>, child|children|baby|toddler of ~ @@|<function>, \
            <individual> #<18 jaar|years|yrs|jr, \
            jongen|jongens|jongetje|meisje|meid|kind|leerling|scholier|tiener|puber|jongere|zoon|zoontje|dochter|dochtertje|broertje|zusje|broer|zus|kleinkind|kleinzoon|kleindochter|neefje|nichtje|bezoeker|bezoekster|deelnemer|knul van #<18, \
            boy|girl|child|pupil|teenager|youngster|son|daughter|brother|sister|kid|grandson|granddaughter|visitor|student of|aged|is #<18, \
            #<18 jarig|jarige <individual>|_1 <individual>, een|de|die|deze #<18 jarige $, \
            een|de|die|deze #<18 jarige, #<18 year old <individual>|_1 <individual>, \
            a|the|that #<18 year old $, @@ #<18 jaar|years, @ is|was|wordt|turns|turned #<18 $, \
            @ van #<18 jaar, @ #<18, @@ _3 zit|zat in groep|klas #, <kin>|<individual> in|uit groep|klas #, \
            kind|zoon|dochter|child|son|daughter _4 groep|klas|grade|class|year # $, ouders van ^ $, \
            jeugdzorg, onder toezicht gesteld*, ondertoezichtstelling, uithuisplaatsing*, \
            uit huis geplaatst*, voogdij, leerplichtambtenaar over|bij|heeft @, spijbelt, schooluitval van @",
    unless: "kind van de rekening, kind van zijn|haar tijd, \
            kinderen van de weekendschool|school|koranschool|wijk|buurt, kind of, \
            children of the school|district, jeugdzorg nederland, \
            minor changes|repairs|works|correction*|point*|detail*|issue*|damage, @ #<18 uur|april|mei|juni, \
            @ #<18",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Warning),
    milder: None,
};
