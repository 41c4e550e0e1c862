//! Where a person is from, or their papers.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `origin`
pub static RULE: Rule = Rule {
    id: "origin",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("origin.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<nationality>|<nearer> afkomst|herkomst|komaf|origine|nationaliteit|achtergrond|roots|wortels|bloed|paspoort|afstamming|origin|descent|nationality|background|roots|heritage|ancestry|extraction|passport|ethnicity, \
            <nationality>|buitenlandse|buitenlands|foreign _1 <individual>, \
            <nationality> nederlander|nederlandse|dutchman|jongere, @ <is> _2 <nationality> $, \
            @ <is> _1 een|a|an _1 <people>|<nationality> $, een|die|deze|a|an|that|this _1 <people> $, \
            <is> _1 een|a|an <people>, afkomstig uit ~ <country>, \
            komt|kwam|komen|comes|came _3 uit|from ~ <country>, oorspronkelijk uit ~ <country>, \
            originally from ~ <country>, gevlucht uit ~ <country>, uit ~ <country> gevlucht, vluchtte uit, \
            fled ~ <country>, fled from ~ <country>, geboren _2 in ~ <country>, in ~ <country> geboren, \
            uit ~ <country> afkomstig, born _2 in ~ <country>, opgegroeid in ~ <country>, \
            grew up in ~ <country>, raised in ~ <country>, roots in ~ <country>, wortels in ~ <country>, \
            geemigreerd uit, emigreerde uit, immigrated from, is from ~ <country>, \
            uit ~ <country> komt|kwam|gekomen|gekomen, dubbele nationaliteit, tweede nationaliteit, \
            dual nationality|citizenship, dubbel paspoort, twee paspoorten, migratieachtergrond, \
            migratie achtergrond, migrantenachtergrond, migration background, migrant background, \
            niet westerse achtergrond|afkomst|komaf, non western background|origin|descent, \
            etnische achtergrond|afkomst|herkomst|minderheid, ethnic background|origin|minority, etniciteit, \
            ethnicity, van buitenlandse|allochtone komaf|afkomst|herkomst, verblijfsstatus, \
            verblijfsvergunning, verblijfstitel, verblijfsrecht, verblijfsprocedure, statushouder, \
            asielzoeker, asielzoekster, asielaanvraag, asielprocedure, asielstatus, uitgeprocedeerd*, \
            vluchteling, ongedocumenteerd*, illegaal in nederland, illegale vreemdeling, zonder papieren, \
            zonder verblijfs*, inburgeringsplichtig*, inburgeraar, gezinshereniging, genaturaliseerd*, \
            naturalisatie, ind procedure, importbruid, residence status|permit, residency status|permit, \
            immigration status, asylum seeker, asylum claim|application|procedure, refugee, undocumented, \
            illegal immigrant|migrant, naturalised, naturalized, huidskleur, donker getint, donkere huid*, \
            licht getinte|getint, getinte|donkere|zwarte|blanke|witte|gekleurde|bruine <individual>, \
            @ <is> _2 getint|donker|zwart van, dark skinned, skin colour|color, \
            black|white|coloured|brown <individual>, buitenlander, een vreemdeling, foreigner",
    unless: "achtergrond informatie, witte|zwarte vrijwilliger, black|white person friday, \
            vluchteling organisatie|en werk, refugee week|day|organisation|centre, iemand s afkomst",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
