//! Where a person is from, what they look like, and the papers they have.

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
    words: "<nationality>|<nearer> national $, <nationality>|<nearer> citizen $, <nationality>|<nearer> \
            <roots>, <nationality>|buitenlandse|foreign _1 <individual>, een|die|deze|@ \
            <nationality> nederlander|nederlandse, @ <is> _2 <nationality> $, @ <is> _2 een|a|an _1 \
            <people>|<nationality> $, een|die|deze|a|an|that|this _1 <people> $, @ is _1 <people> $, afkomstig \
            uit ~ <country>, uit ~ <country> afkomstig, komt|kwam|komen|comes|came _3 uit|from ~ <country>, \
            uit ~ <country> komt|kwam|gekomen|vertrokken, oorspronkelijk uit ~ <country>, originally from ~ \
            <country>, is from ~ <country>, gevlucht uit, uit ~ <country> gevlucht, vluchtte _3 uit, fled ~ \
            <country>, fled from, geemigreerd uit ~ <country>, immigrated from, geboren _4 in ~ <country>, in \
            ~ <country> geboren|opgegroeid, opgegroeid in ~ <country>, born _2 in ~ <country>, grew up in ~ \
            <country>, raised in ~ <country>, wortels|roots|familie in ~ <country>, dubbele|tweede \
            nationaliteit, dubbel paspoort, twee paspoorten, dual|double nationality|citizenship, two \
            passports, migratieachtergrond, migratie achtergrond, migrantenachtergrond, \
            migration|migrant|immigrant background, niet westerse achtergrond|afkomst|komaf, non western \
            background|origin|descent, etnische|allochtone|gemengde \
            achtergrond|afkomst|herkomst|komaf|minderheid, ethnic background|origin|minority|group, \
            etniciteit, ethnicity, nationaliteit van @, nationality of @, afkomst|herkomst van @, \
            origin|origins of @, @ nationaliteit|afkomst|nationality|origins, verblijfsstatus, \
            verblijfsvergunning, verblijfstitel, verblijfsrecht, verblijfsprocedure, statushouder, \
            statushoudster, asielzoeker, asielzoekster, asielaanvraag, asielprocedure, asielstatus, \
            uitgeprocedeerd*, vluchteling, ongedocumenteerd*, illegaal in nederland, is|verblijft _2 illegaal \
            $, illegale vreemdeling, zonder papieren|verblijfspapieren|verblijfsvergunning, \
            inburgeringsplichtig*, inburgeraar, gezinshereniging, genaturaliseerd*, importbruid, \
            residence|residency|immigration status|permit, asylum seeker, asylum claim|application|procedure, \
            refugee, undocumented, illegal immigrant|migrant, naturalised, naturalized, visa status, \
            huidskleur, donker getint*, licht getint*, donkere|getinte|lichte huid*, \
            getinte|donkere|zwarte|blanke|witte|gekleurde|bruine <individual>, @ <is> _2 \
            getint|donker|zwart|blank $, dark skinned, skin colour|color, black|white|coloured|brown|dark \
            <individual>",
    unless: "<theme>|<talks> <about> _4 vluchteling|statushouder|asielzoeker|migratieachtergrond|refugee, \
            <many> met|with _2 \
            migratieachtergrond|verblijfsvergunning|verblijfsstatus|background|permit|status, \
            ongeacht|regardless _6 huidskleur|etniciteit|ethnicity|afkomst|colour|origin, op grond van _6 \
            huidskleur|etniciteit, refugee week|day|organisation|centre|council, stichting vluchteling, \
            <people> centre|restaurant|association",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
