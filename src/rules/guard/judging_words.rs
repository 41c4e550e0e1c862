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
    words: "die|deze|zulke mensen _8 altijd|nooit|weer _3 \
            hetzelfde|gedoe|gezeur|problemen|ellende|raak|ruzie|liedje|mis|zeuren|klagen|lastig|trammelant|rotzooi|overlast|herrie, \
            die types|figuren|snuiters|sujetten, met _5 valt _7 niet te praten, <those> people _8 \
            always|never _3 \
            trouble|problem|problems|complain|complaining|late|noise|noisy|mess|cause|lie|lying|listen|excuse|excuses|same, \
            they|people are all the same|alike, zo zijn ze|zij|die nu eenmaal, die mensen, dat soort|slag \
            mensen|volk|lui|types|figuren|jongens|vrouwen|mannen, dat volk, dat \
            slag, die lui, die lieden, dit soort lui|types|volk, zulk volk, zulke types|lui, zij daar, hun \
            soort, ons soort mensen, agressief, agressieve, agressiever, achterlijk, achterlijke, \
            achterlijkheid, fanatiek, fanatieke, fanatieker, fanatiekeling*, primitief \
            <individuals>|volk|gedoe, primitieve <individuals>|lui|cultuur|opvattingen|ideeen|figuren|volk, \
            <is> _2 primitief $, tuig, gespuis, rapalje, crapuul, uitschot, geteisem, gajes, schorem, \
            profiteur*, uitkeringstrekker*, straatterrorist*, kutmarok*, kutturk*, kutvolk*, kut marokk*, \
            asociaal, asociale, aso, asos, hysterisch*, @ <is> _3 dom|gek|stom|idioot|gestoord|getikt $, \
            domme|rare|gekke|stomme|idiote <individual>|<individuals>|lui|types|snuiters, idioot $, idioten, \
            onbeschaafd*, barbaars*, middeleeuwse opvattingen|ideeen|denkbeelden|toestanden|praktijken, \
            ongeciviliseerd*, geitenneuker*, woestijnvolk*, haatbaard*, kopvod*, terug naar eigen|hun land, \
            those people, these|that|this kind|sort of people, people like that|them, that lot, their kind, \
            they over there, you people, aggressive, aggressively, backward $, backward \
            people|ideas|culture|views, fanatic, fanatics, fanatical, primitive $, primitive \
            people|culture|ideas, scum, thug, thugs, savage, savages, barbaric, barbarian*, uncivilised, \
            uncivilized, hysterical, @ <is> _3 stupid|mad|crazy|insane $, stupid people|man|woman, idiot, \
            idiots, moron*, freeloader*, scrounger*, riffraff, lowlife*, vermin, go back to their|your country",
    unless: "die mensen _3 afgesproken|gesproken|contact|overlegd|afspraak|overleg, die mensen van|uit|op|bij|met|voor|die, aan|voor|alle die mensen, die mensen _3 \
            bedankt|bedanken|helpen|geholpen|welkom|uitnodigen|uit, those people who|from|at|with|in, \
            agressieve reclame|verkoop*|belegging*|hond|honden|middelen, agressief \
            rijgedrag|verkeer*|parkeer*, aggressive driving|parking, agressief middel|schoonmaakmiddel, \
            aggressive marketing|cleaning|dog, backward compatib*, fanatieke sporter*|supporters|lezers, \
            kutje*",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Advice),
    milder: None,
};
