//! Who is whose relative.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `family-of-a-person`
pub static RULE: Rule = Rule {
    id: "family-of-a-person",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("family_of_a_person.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<function> husband|spouse|uncle|aunt|boyfriend|girlfriend|echtgenoot|echtgenote|zwager|schoonzoon|schoondochter|schoonzus $, brother|sister|father|mother|son|daughter|brothers|sisters in law of|to ~ @@|<function>, @@ \
            brother|sister|father|mother|son|daughter in law, <function> \
            brother|sister|father|mother|son|daughter in law, zijn|haar|his|her \
            brother|sister|father|mother|son|daughter in law _12 @@, <kin>|<relatives> van|of|to ~ @@, \
            <kin>|<relatives> van|of ~ _1 <function>, <kin> van|of een|a _1 \
            <individual>|<function>, @@ <kin>, @@ _12 zijn|haar|his|her _1 <kin>, zijn|haar|his|her _1 <kin> \
            _12 @@, @@ _12 met|en|voor|van|over|with|and|for|his|her zijn|haar|his|her|own \
            kinderen|ouders|gezin|familie|schoonouders|children|parents|family, \
            getrouwd|gehuwd|verloofd|gescheiden|verwant|trouwt|trouwde|hertrouwd|samenwoont|samen met|van|aan \
            ~ @@|<function>|<kin>, familie|familielid|familieleden|verwant|verwante van ~ @@|<function>, \
            married|engaged|related|wed to ~ @@|<function>|<kin>, married ~ @@, divorced from ~ @@, \
            relative|relatives of ~ @@|<function>, <function> \
            broer|broers|zoon|dochter|vrouw|zus|vader|moeder|neef|nicht|brother|son|daughter|wife|sister|father|mother|cousin|nephew|niece \
            $, aangetrouwd*, schoonfamilie van, @@ <is> _2 \
            getrouwd|gehuwd|gescheiden|verloofd|married|divorced|engaged $, @@ heeft|has|had \
            #|twee|drie|vier|vijf|two|three|four|five _1 \
            kinderen|children|zoons|zonen|dochters|sons|daughters, @@ heeft|has|had een|a _1 <kin>",
    unless: "kind van de rekening, man van de dag|wedstrijd|avond|week|match, vrouw van de dag|wedstrijd|week, \
            man of the match, vader|moeder van ~ idee|democratie|project, samen met ~ @@|<function>, \
            gescheiden van ~ <function>, partner van ~ gemeente|moskee|<partner>, kinderen|ouders van de \
            medewerker, broeder|zuster|brother|sister @@, @@ zuster",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
