//! Words that judge people.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `judging-words`
pub static RULE: Rule = Rule {
    id: "judging-words",
    family: Family::Guard,
    level: Levels::Two(Level::Warning, Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("judging_words.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "die mensen $, \
            die mensen hou*|houden|doen|willen|kunnen|leven|denken|zijn|hebben|komen|passen|snappen|begrijpen|weten, \
            dat soort|slag mensen|volk|lui|types|figuren|jongens, dat volk, dat slag, die lui, die lieden, \
            dit soort mensen|lui|types|volk, zulk volk, zulke mensen|types|lui, dat soort, zij daar, \
            hun soort, ons soort mensen, agressief, agressieve, agressiever, achterlijk, achterlijke, \
            achterlijkheid, fanatiek, fanatieke, fanatieker, fanatiekeling*, fanatisme, primitief, \
            primitieve, tuig, gespuis, rapalje, crapuul, uitschot, geteisem, gajes, schorem, tuigdorp, \
            profiteur*, uitkeringstrekker*, straatterrorist*, straatterreur, kut*marokkan*, kutmarok*, \
            asociaal, asociale, aso s, aso, asos, hysterisch*, dom $, domme <individual>|mensen, stom $, \
            idioot, idiote, idioten, gek $, gestoord*, onbeschaafd*, barbaars*, middeleeuws*, \
            ongeciviliseerd*, geitenneuker*, zandbak terug, terug naar eigen land, woestijn*volk, \
            haatbaard*, kopvod*, extreem volk, rare mensen|lui|types|snuiters, those people, \
            these kind of people, that sort of people, that kind of people, people like that|them, \
            that sort, that lot, their kind, they over there, you people, aggressive, aggressively, \
            backward $, backward people|ideas|culture|views, fanatic, fanatics, fanatical, primitive, scum, \
            thug, thugs, savage, savages, barbaric, barbarian*, uncivilised, uncivilized, hysterical, \
            stupid, idiot, idiots, moron*, freeloader*, scrounger*, riffraff, lowlife*, vermin, antisocial, \
            anti social",
    unless: "die mensen van|uit|op|bij|die|met, die mensen _3 bedankt|bedanken|helpen|welkom|uitnodigen, \
            those people who|from|at|with, aggressive marketing, agressieve reclame|verkoop*, dom plein, \
            gek genoeg, gekke henkie, primitive roof, antisocial behaviour order, aso plus",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Advice),
    milder: None,
};
