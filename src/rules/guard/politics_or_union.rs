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
    words: "stemt|stemde|stemden|stemmen|stem _3 op ~ <party>, op ~ <party> _2 gestemd|stemt|stemde|stemmen, \
            <party> _1 gestemd|stemmen, banden met ~ <party>|milli|grijze, vertrouwensman|vertrouwensvrouw van \
            ~ <union>, voor ~ <party> gestemd|stemt, votes|voted|voting|vote for|against ~ <party>, \
            stemgedrag, stemvoorkeur, stemt|stemde _1 links|rechts, votes|voted left|right|conservative, \
            voting behaviour|behavior|preference, stemt altijd, lid|kaderlid|bestuurslid|aanhanger|aanhangster \
            is|was|wordt|werd|zijn van ~ <party>|<union>, \
            aanhanger|aanhangster|sympathisant|sympathisante|fan|volgeling|lid|kaderlid|bestuurslid|ereslid|partijlid|donateur|supporter|kopstuk|voorman \
            van|voor|bij ~ <party>|<union>, aanhanger|aanhangster|sympathisant|volgeling|fan van _3 \
            partij|beweging|erdogan|gulen|wilders|poetin|assad|baudet|wolven|broederschap, \
            sympathiseert|sympathiseerde|sympathiseren met, sympathie voor|met ~ \
            <party>|partij|beweging|wolven, flyert|flyerde|foldert|folderde|campagne _2 voor ~ <party>, actief \
            voor|bij|binnen|in|voor ~ <party>|<union>, steunt|steunde ~ <party>, lid van _2 partij $, lid \
            van|bij ~ milli|grijze|moslimbroederschap|hizb, aangesloten bij ~ <party>|<union>|milli|grijze, \
            bij ~ <union> aangesloten, lidmaatschap van ~ <party>|<union>, grijze wolven|wolf, gray|grey \
            wolves|wolf, bozkurt*, ulkucu*, moslimbroederschap, muslim brotherhood, hizb ut tahrir, feto, \
            gulenist, <party> lid|aanhanger|sympathisant|stemmer|kiezer|supporter|member|voter, politieke \
            voorkeur|overtuiging|kleur|opvatting|opvattingen|gezindheid|ideeen|sympathie|sympathieen|orientatie|mening|voorkeuren, \
            politiek links|rechts, politically left|right|conservative, \
            links|rechts|extreemrechts|extreemlinks georienteerd, linksradicaal, rechtsradicaal, \
            extreemrechts*|extreemlinks* <individual>, @ <is> _2 \
            links|rechts|extreemrechts|extreemlinks|linksradicaal|rechtsradicaal|socialist|communist $, \
            activist, activiste, actievoerder, actievoerster, vakbondslid, vakbondsman, vakbondsvrouw, \
            vakbondskader*, kaderlid, fnver, cnver, pvdaer, vvder, cdaer, d66er, pvver, groenlinkser, fvder, \
            supporter|supporters|member|follower|sympathiser|sympathizer|fan|backer of ~ <party>|<union>, \
            supporter|follower|fan of _3 party|movement|erdogan|gulen|wilders|putin|assad|brotherhood, \
            supports|supported|backs|backed ~ <party>, supports the _2 party, member of the _2 \
            party|union|movement $, member of ~ trade|labour union|party, party member, political \
            views|view|opinion|opinions|beliefs|preference|preferences|affiliation|convictions|leanings|sympathies, \
            union member|rep|representative, trade unionist, shop steward, campaigns|campaigned|canvasses for \
            ~ <party>, leans left|right, left|right wing <individual>, far right|left <individual>, in|of a \
            union",
    unless: "<office> _6 <party>, <party> <office>, sympathiseert|sympathie met|voor _2 \
            plan|voorstel|idee|initiatief|project, political views of the party|council, lid van de _1 partij \
            van de opdracht, fractie* _9 <party>, lid van de <union> commissie",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
