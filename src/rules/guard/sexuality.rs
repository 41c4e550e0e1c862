//! Whom a person loves, and as whom they live.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `sexuality`
pub static RULE: Rule = Rule {
    id: "sexuality",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("sexuality.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "homo, homofiel, homofiele <individual>, homoseksueel, homoseksuele <individual>, homoseksuele $, \
            homoseksualiteit van ~ @, gay $, gay <individual>, lesbisch, lesbische <individual>, lesbienne, \
            lesbo, biseksueel, biseksuele <individual>, panseksueel, aseksueel, queer $, queer <individual>, \
            transgender $, transgender <individual>, transman, transvrouw, transpersoon, trans \
            man|vrouw|persoon|woman|person|boy|girl, transseksueel, travestiet, non binair*, nonbinair*, \
            intersekse persoon|jongere, is _2 intersekse, lhbtier, lhbtqier, heteroseksueel, is _2 \
            hetero|bi|trans $, geslachtsverandering, van geslacht veranderd, in transitie naar, seksuele \
            geaardheid|gerichtheid|voorkeur|voorkeuren|orientatie|identiteit|leven|relatie|relaties|contacten, \
            seksleven, geaardheid, genderidentiteit, uit de kast gekomen|komen|kwam|komt|is, komt|kwam _5 uit \
            de kast, coming out, valt|viel|vallen _2 op mannen|vrouwen|jongens|meisjes|hetzelfde, op \
            mannen|vrouwen|jongens|meisjes valt|vallen|viel, vreemdgaan, gaat|ging _1 vreemd $, vreemdgegaan, \
            overspel, buitenechtelijk*, een affaire met, affaire met|van @, een minnaar|minnares, sekswerker, \
            sekswerkster, prostituee, prostitue, in de prostitutie, seksueel actief|misbruikt|contact, lesbian \
            $, lesbian <individual>, homosexual $, homosexual <individual>, bisexual $, bisexual <individual>, \
            asexual, pansexual, transsexual, nonbinary, non binary, intersex, heterosexual $, is _2 \
            straight|bi $, sexual orientation|preference|preferences|identity|life|relationship|relations, \
            gender identity, came|come|comes|coming out as|to, came|come out of the closet, in the closet $, \
            closeted, outed as, having|had|has an affair, affair with @, adulter*, love life, sex life, sex \
            worker, prostitute, attracted to men|women|boys|girls",
    unless: "<theme>|<talks> <about> _4 \
            homoseksualiteit|genderidentiteit|transgenders|transgender|homosexuality|geaardheid|homoseksuelen|homoseksuele, \
            acceptatie van _4 homoseksuelen|homoseksualiteit|transgender*|lesbiennes, acceptance of _4 \
            homosexuality|bisexuals|transgender*, ongeacht _8 \
            geaardheid|gerichtheid|orientatie|genderidentiteit, regardless of _8 orientation|identity, op \
            grond van _8 geaardheid|gerichtheid, kitchen|linen|coat|broom closet, homo \
            sapiens|ludens|universalis, transgender \
            rights|policy|day|people|community|gedenkdag|personen|inwoners, homoseksuele \
            jongeren|inwoners|mensen|stellen, lesbische vrouwen|stellen, is _2 straight forward, \
            came|come|comes|coming out to help|meet|support, een affaire met de gemeente, outed",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
