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
    words: "<kin>|<more-kin> van|of|to ~ @@, <kin>|<more-kin> van|of ~ <function>, \
            <kin> van|of een|a _1 <individual>|<function>, @@ <kin>, @@ _12 zijn|haar|his|her _1 <kin>, \
            zijn|haar|his|her _1 <kin> _12 @@, \
            @@ _12 zijn|haar|his|her kinderen|ouders|gezin|familie|schoonouders|children|parents|family, \
            zijn|haar|his|her kinderen|ouders|gezin|schoonouders|children|parents _8 @@, \
            getrouwd|gehuwd|verloofd|gescheiden|verwant|trouwt|trouwde|hertrouwd|samenwoont met|van|aan ~ @@|<function>|<kin>, \
            familie|familielid|familieleden|verwant|verwante van ~ @@, familie|verwant van ~ <function>, \
            married|engaged|related|wed to ~ @@|<function>|<kin>, married ~ @@, divorced from ~ @@, \
            relative|relatives of ~ @@|<function>, <function> <kin>|<more-kin> $, aangetrouwd*, \
            schoonfamilie van, @@ _3 is|zijn familie|getrouwd, \
            @@ <is> _2 getrouwd|gehuwd|gescheiden|verloofd|married|divorced, @@ and|en ~ <kin>, \
            @@ heeft|has|had # kinderen|children|zoons|zonen|dochters|sons|daughters, \
            @@ heeft|has een|a <kin>",
    unless: "kind van de rekening, man van de dag|wedstrijd|avond|week|match, vrouw van de dag|wedstrijd, \
            man van|of the match, vader|moeder van ~ idee|democratie|project, vader abraham, \
            brother|sister|broeder|zuster @@, @@ en ~ partner, kind of, partner van ~ gemeente|moskee",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
