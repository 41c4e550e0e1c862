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
    words: "homo $, homo|homofiel|homoseksueel <is>, homo|homofiele|homoseksuele <individual>, \
            homo is|was|zijn, homofiel*, homoseksu*, gay $, gay <individual>, lesbisch $, \
            lesbische <individual>, lesbienne*, lesbo, lesbisch <is>, biseksue*, pansekseel, panseksue*, \
            aseksue*, queer $, queer <individual>, bi $, transgender $, \
            transgender|transgenders <individual>, transman, transvrouw, transpersoon, \
            trans man|vrouw|persoon|woman|person|boy|girl, transseksue*, travestiet*, non binair*, \
            nonbinair*, intersekse, interseksueel, lhbtier*, lhbtqier, lgbtqer, hetero $, heteroseksueel $, \
            geslachtsverandering, van geslacht veranderd, in transitie $, \
            seksuele geaardheid|gerichtheid|voorkeur|orientatie|identiteit|leven|relatie|relaties, \
            seksleven, geaardheid, genderidentiteit, seksueel|seksuele georienteerd|contact|contacten, \
            uit de kast gekomen|komen|kwam|komt|is|te, komt|kwam _5 uit de kast, coming out, \
            valt|viel|vallen _1 op mannen|vrouwen|jongens|meisjes|hetzelfde, \
            op mannen|vrouwen|jongens valt|vallen|viel, vreemdgaan, gaat|ging vreemd, vreemdgegaan, \
            overspel, buitenechtelijk*, een affaire met, \
            heeft|had|kreeg ~ affaire|minnaar|minnares|minnares|verhouding met, affaire met @, minnaar, \
            minnares, sekswerk*, prostituee*, prostitue, in de prostitutie, escort $, \
            seksueel actief|misbruikt, lesbian $, lesbian <individual>, homosexual $, \
            homosexual <individual>, bisexual*, asexual, pansexual, transgender*, transsexual*, non binary, \
            nonbinary, intersex, heterosexual $, \
            sexual orientation|preference|preferences|identity|life|relationship, gender identity, \
            came|come|comes|coming out as, came out to, came out of the closet, in the closet, closeted, \
            outed as, having an affair, had|has an affair, affair with @, adulter*, love life, sex life, \
            sex worker, prostitute*, attracted to men|women|boys|girls, likes men|women|boys",
    unless: "<theme> <about> _4 homoseksualiteit|genderidentiteit|transgenders|homosexuality|geaardheid, \
            acceptatie van _3 homoseksuelen|homoseksualiteit|transgenders|lesbiennes, \
            ongeacht _8 geaardheid|gerichtheid|orientatie, regardless of _8 orientation|identity, \
            op grond van _8 geaardheid|gerichtheid, kitchen|linen|coat|broom closet, stoelen uit de kast, \
            transgender rights|policy|day, uit de kast te halen|pakken",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: None,
};
