//! Quarrels inside the organisation of a partner.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `inner-affairs`
pub static RULE: Rule = Rule {
    id: "inner-affairs",
    family: Family::Guard,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("inner_affairs.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<quarrel> _2 <inside> ~ <partner>, <inside> ~ _1 <partner> _6 <quarrel>, \
            bestuur|moskeebestuur|bestuursleden|leden|vereniging|moskee|imam _5 \
            ruzie|onenigheid|overhoop|gebrouilleerd|botsen|botst|botsten, \
            bestuur|moskeebestuur|bestuursleden|leden|vereniging|moskee <is> _2 verdeeld $, in conflict met ~ \
            _1 <partner>, bestuursconflict*, bestuurscrisis, bestuursruzie*, bestuursstrijd, moskeeruzie*, \
            moskeeconflict*, machtsstrijd, machtsgreep, machtsspel*, paleisrevolutie, royement*, geroyeerd*, \
            royeren|royeert|royeerde, uit ~ bestuur|functie|moskee|vereniging \
            gezet|verwijderd|geduwd|getrapt|weggewerkt|gewerkt, bestuur afgezet, afgezette \
            bestuur*|voorzitter, imam _3 ontslagen|weggestuurd|weggezonden, ontslag van ~ imam, coup binnen|in \
            ~ <partner>, kampen binnen|in ~ <partner>, vertrouwensbreuk, opgestapt|stapt|stapte|vertrokken _4 \
            na|wegens|door|vanwege _1 ruzie|onenigheid|conflict, ruzie|onenigheid|conflict over ~ \
            imam|bestuur|opvolging|verkiezing|sleutel, afsplitsing van ~ <partner>, afgesplitst van ~ \
            <partner>, afgescheiden van ~ <partner>, rebellie binnen, fluistercampagne, <quarrel> between _2 \
            <partner>, <quarrel> between|tussen _5 <inside> ~ <partner>, board|members|association|mosque _2 \
            quarrel*|feud*|infighting|argue|arguing|argues, board|members|association|mosque _2 divided|split \
            $, board members _2 quarrel*|argue*|fight*|fell|fall, at odds with ~ <partner>, expelled from ~ \
            <partner>|community, ousted*, removed|thrown out|kicked from|of|out ~ <partner>, removed from ~ \
            <partner>, expulsion of|from, power struggle*, power grab, coup in|within|inside ~ <partner>, \
            infighting, imam _2 dismissed|fired|sacked, vote of no confidence in ~ <partner>, breakaway group, \
            split off from ~ <partner>, factions in|within|inside ~ <partner>",
    unless: "spanning|spanningen op|tussen|van _4 net|elektriciteitsnet|stroomnet|lijn, <quarrel> <inside> ~ _1 \
            college|gemeenteraad|raad|coalitie|fractie|council, division of labour|tasks|work|roles, <quarrel> \
            with|met|bij ~ _2 planning|agenda|datum|data|date, in conflict met ~ _2 \
            wet|regels|bestemmingsplan|agenda, strijd|struggle|fight tegen|against, in|bij|op|met ~ \
            moskee|kerk|mosque _6 strijd tegen, in|at ~ mosque|church _4 fight against, row of|1|2|3, split \
            the _3, board|members|association|mosque _2 divided|split into|over|in, strijd met|om _2 \
            onkruid|beker|parkeerplaatsen",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
