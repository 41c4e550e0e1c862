//! Whom a person votes for, follows or belongs to.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `politics-or-union`
pub static RULE: Rule = Rule {
    id: "politics-or-union",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("politics_or_union.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "stemt|stemde|stemden|stemmen|stem op ~ <party>, \
            op ~ <party> _2 gestemd|stemt|stemde|stemmen|gestemt, gestemd op ~ <party>, \
            votes|voted|voting|vote for ~ <party>, voor ~ <party> gestemd|stemt, stemgedrag, stemvoorkeur, \
            stemt links|rechts, stemt altijd, votes left|right|conservative, voting behaviour|behavior, \
            aanhanger|aanhangster|sympathisant|sympathisante|fan|volgeling|lid|kaderlid|bestuurslid|ereslid|partijlid|actief|donateur|supporter|kopstuk van|voor|bij ~ <party>, \
            aanhanger|aanhangster|sympathisant|volgeling van _4 partij|beweging|erdogan|gulen|wilders|wolven|poetin|assad|baudet|koning, \
            sympathiseert|sympathiseerde|sympathiseren|sympathie met|voor, heeft sympathie voor|met, \
            flyert|flyerde|campagne|folderde voor ~ <party>, \
            actief voor|bij|binnen|in ~ <party>|vakbond|fnv|cnv, \
            is|was|werd|wordt|blijft|en|of _4 lid|kaderlid|bestuurslid van ~ <party>|fnv|cnv|vakbond|vakbeweging|vcp|partij|milli gorus|grijze|gray|moslimbroederschap|hizb, \
            lid|kaderlid|bestuurslid van ~ <party>|fnv|cnv|vakbond|vcp, lid van milli gorus, \
            lid van ~ grijze wolven, lid van ~ moslimbroederschap, bij ~ fnv|cnv|vakbond aangesloten, \
            aangesloten bij ~ <party>|fnv|cnv|vakbond|milli|grijze, \
            lidmaatschap van ~ <party>|fnv|cnv|vakbond, grijze wolven|wolf, gray|grey wolves|wolf, bozkurt*, \
            ulkucu*, moslimbroederschap, muslim brotherhood, hizb ut tahrir, feto, gulenist*, \
            <party> lid|aanhanger|sympathisant|stemmer|kiezer|supporter|member|voter, \
            politieke voorkeur|overtuiging|kleur|opvatting|opvattingen|gezindheid|ideeen|sympathie*|orientatie|mening, \
            politiek links|rechts|actief, politically active|left|right, \
            links|rechts|extreemrechts|extreemlinks|linksradicaal|rechtsradicaal georienteerd, \
            @ <is> _2 links|rechts|extreemrechts|extreemlinks|linksradicaal|rechtsradicaal|socialist|communist|liberaal $, \
            een activist, activiste, activist, actievoerder, actievoerster, vakbondslid, vakbondsman, \
            vakbondsvrouw, vakbondskader*, kaderlid, fnver, cnver, pvdaer, vvder, cdaer, d66er, pvver, sper, \
            groenlinkser, fvder, \
            supporter|supporters|member|follower|sympathiser|sympathizer|fan|backer of ~ <party>|union|akp, \
            supporter|follower of _3 party|movement|erdogan|gulen|wilders|putin|assad|brotherhood, \
            supports ~ <party>, supports the _2 party, supported ~ <party>, member of ~ <party>|union, \
            member of the _2 party|union|movement, member of ~ trade|labour union, party member, \
            political views|view|opinion|opinions|beliefs|preference|preferences|affiliation|convictions|leanings|sympathies, \
            union member|rep|representative, trade unionist, shop steward, \
            campaigns|campaigned for ~ <party>, leans left|right, left wing|right wing <individual>, \
            far right|left <individual>",
    unless: "<office> _6 lid van ~ <party>, <office> _2 <party>, <party> <office>, lid van de werkgroep, \
            gray|grey wolf enclosure, lid van de partij, \
            sympathiseert|sympathie met het plan|voorstel|idee|initiatief, politieke mening van ~ partij, \
            climate activist meeting, politieke partijen, sympathie voor het plan|voorstel|idee",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
