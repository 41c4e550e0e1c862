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
    words: "leerling|scholier|scholiere|pupil|brugklasser|kleuter|peuter ^, minderjarig|minderjarige \
            <individual>, minderjarige $, <is> _2 minderjarig $, underage <individual>, under age \
            <individual>, a|the|this|that|another|unaccompanied minor $, minor boy|girl|child|son|daughter, \
            kind|kindje|zoontje|dochtertje|baby|peuter|kleuter|puber|tiener|kinderen van|of ~ @@|<function>, \
            kind|kinderen van een|a <individual>, child|children|baby|toddler|kid|kids of ~ @@|<function>, \
            <individual> #<18 jaar|years|yrs|jr $|oud|old, \
            jongen|jongetje|meisje|meid|kind|leerling|scholier|scholiere|tiener|puber|jongere|zoon|zoontje|dochter|dochtertje|broertje|zusje|broer|zus|kleinkind|kleinzoon|kleindochter|neefje|nichtje|neef|nicht|bezoeker|bezoekster|deelnemer|deelneemster|knul|vrijwilliger \
            van _1 #<18, een|one van|of de|the <individuals> van|of|aged #<18, \
            boy|girl|child|pupil|teenager|youngster|son|daughter|brother|sister|kid|grandson|granddaughter|nephew|niece|visitor|student|volunteer \
            of|aged|is _1 #<18, #<18 jarig|jarige _1 <individual>|<individuals>, een|de|die|deze|onze #<18 \
            jarige $, #<18 year old _1 <individual>, a|the|that|this #<18 year old $, @@ #<18 jaar|years \
            $|oud|old, @ <is>|wordt|turns|turned _2 #<18 $, @ <is>|wordt|turns|turned _2 #<18 jaar|years \
            $|oud|old, @ van|aged #<18 jaar, @ _4 groep|klas|class|grade #|een|twee|drie, <kin>|<individual> \
            _3 in|uit groep|klas|class|grade|year #",
    unless: "kind van de rekening|straat, kind van zijn|haar tijd, kinderen van ~ \
            weekendschool|school|koranschool|wijk|buurt, children of the school|district, minor _1 \
            change*|repair*|work*|correction*|point*|detail*|issue*|damage*|injur*|offence*, @ <is> _2 #<18 \
            uur|april|mei|juni|maart|juli|januari|februari|augustus|september|oktober|november|december, #<18 \
            jarig|jarige bestaan|jubileum|contract, \
            kinderen|jongens|meisjes|leerlingen|bezoeker|children|boys|girls|pupils van|of|aged _1 # \
            tot|tot|t|en|to|and|or|#, <individual> van|of _1 #<18 tot|t|to|and|en|of|or #, <individual> van|of \
            #<18 ^",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Warning),
    milder: Some(&SEVERAL),
};

/// More than one of them.
static SEVERAL: Guard = Guard {
    words: "minderjarigen, minderjarige _1, minderjarig, underage, minors $, minors \
            were|are|was|who|in|from|of, two|three|four|five|several|# minors",
    unless: "<theme>|<talks> <about> _4 minderjarigen|minors, alcohol|drank|tabak|alcohol _3 aan minderjarigen, \
            minors and adults",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
