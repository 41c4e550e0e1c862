//! A judgement about a person.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `judgement-of-a-person`
pub static RULE: Rule = Rule {
    id: "judgement-of-a-person",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("judgement_of_a_person.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<is> @ _12 <superlative> $, @ <is> _12 <superlative> $, @ <is> _8 <superlative> \
            <individual>|<individuals>|<function>|bestuurders, @ _3 een van de _1 <superlative>, @ \
            komt|kwam|kwamen|overkomt|overkwam|overkomen|overgekomen _9 <manner>|<trait> _4 over, \
            komt|kwam|kwamen @ _8 <manner>|<trait> _4 over, @ _8 <manner>|<trait> \
            overkomt|overkwam|overkomen|overgekomen, @ came|comes|coming across as _5 \
            <manner>|<trait>|<traits>, @ makes|made|maakt|maakte|maken _4 \
            <manner>|<trait>|<traits>|<manners> impression|indruk, @ <is> _3 more|less|most|least <trait> $, \
            @ <is> _4 <trait> $, @ <is> _3 <trait> genoeg, <is> @ _3 <trait> $, @ _3 <trait> \
            <is>|kan|zou|genoemd|gevonden|geworden|gebleken|bevonden, <trait>|<traits> _4 <is> @, @ \
            kan|kon|zou|zal|schijnt _2 <trait> <is>, @ can|could|may|might|would _1 be _2 <trait> $, @ \
            stelt|stelde|gedraagt|gedroeg|toont|toonde|opstelt|opstelde|acts|behaves _4 <trait> $|op, @ \
            geldt|gold|staat|stond|beschouwd|gezien|bekend|omschreven|regarded|described|considered|seen|known \
            _4 <trait>|<traits>, @ <is> _1 \
            gezien|beschouwd|omschreven|bekend|regarded|described|considered|seen|known _3 <trait>|<traits> $, \
            @ _6 als <trait>|<traits> gezien|beschouwd|omschreven|bestempeld, \
            vinden|vindt|vond|noemen|noemt|noemde|beschouwen|beschouwt|acht|achten|find|finds|found|consider|considers|considered|calls|called \
            ~ @ _3 <trait> $, @ <is> een|a|an|de|the _2 <traits>, \
            een|die|deze|a|an|that|this|the|de|het|dat|veel _1 <traits> _1 \
            <individual>|bestuurder|figuur|type|leider|leidersfiguur|leader|figure|character|preacher, \
            betrouwbaarheid|loyaliteit|invloed|macht|geschiktheid van ~ @, \
            reliability|loyalty|trustworthiness|influence|suitability of ~ @, vertrouw|vertrouwen|vertrouwt ~ \
            @ niet, wantrouw|wantrouwt|wantrouwen ~ @, @ <is> _3 te vertrouwen $, @ cannot|can|should|must _1 \
            be trusted, not trust @, dubbele|verborgen|geheime agenda, twee gezichten, hidden|double|secret \
            agenda, two faced, hardliner*, hard liner*, scherpslijper*, opportunist, opportuniste, meeloper, \
            meeloopster, stroman, stromannen, spreekbuis van, marionet van, leidersfiguur, ijdeltuit, \
            dwarsligger*, stokebrand, onruststoker*, ruziezoeker*, onze man|vrouw binnen|in|bij, our man|woman \
            inside|in|at, figurehead, puppet of, troublemaker*, trouble maker*, mouthpiece, ringleader*, \
            firebrand, @ <is> _1 een|a|de|the \
            spil|bondgenoot|ally|moderate|radical|hawk|risico|risk|gevaar|danger|gematigde|radicaal|troublemaker, \
            speelt|speelde een spel|spelletje, zegt niet wat hij|zij denkt, werkt|werkte _2 tegen $, \
            de|het|a|the _1 <traits> van het stel|bestuur|groep",
    unless: "voor|for @ _6 <trait>|<traits>, @ <is> _3 moeilijk te bereiken|vinden|verstaan|plannen, @ <is> _3 \
            difficult to reach|hear|find, moeilijk|lastig|difficult|dangerous|gevaarlijk $ \
            oversteken|parkeren, @ <is> _2 streng|fel op|tegen, @ <is> _4 verdacht van, @ <is> _3 een|a|an _1 \
            <traits> punt|vraag|thema|onderwerp|keuze|question|subject|issue|point, werkt|werkte _2 tegen _2 \
            <theme>|vervuiling, een|a moeilijke|lastige|difficult _1 vraag",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
