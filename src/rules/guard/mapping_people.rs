//! Charts of people, and of who belongs to whom.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `mapping-people`
pub static RULE: Rule = Rule {
    id: "mapping-people",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("mapping_people.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "krachtenveld*, stakeholderanalyse*, stakeholdermap*, stakeholderkaart*, \
            stakeholder analyse*|analysis|map*|matrix, stakeholdermatrix*, netwerkanalyse*, \
            netwerk analyse*, netwerkkaart*, sociale kaart van ~ bestuur|families|personen|bezoekers, \
            sociogram*, relatieschema*, relatiekaart*, relatieoverzicht van, machtskaart*, machtsanalyse*, \
            machtsverhoudingen binnen|in|rond, invloedskaart*, invloedsanalyse*, invloedssfeer*, \
            invloedssferen, wie met wie, wie kent wie, wie _6 wie kent, wie bij wie, wie van wie, \
            wie aan wie verwant, wie _3 invloed heeft op wie, wie heeft _3 invloed op wie, \
            onderlinge banden|verhoudingen|relaties|familierelaties, familieband*, familierelatie*, \
            familienetwerk*, stamboom van ~ bestuur|familie|bestuurders, familie van elkaar, \
            aan elkaar verwant, verwant aan elkaar, verwantschap*, familiestructu*, \
            sleutelfiguren|sleutelpersonen|families|bestuursleden|bezoekers|personen|kopstukken|invloedrijke _4 in kaart, \
            in kaart _3 sleutelfiguren|sleutelpersonen|kopstukken|spelers|families, \
            in kaart brengen|gebracht|te _2 wie, in kaart wie, \
            kaart van _2 relaties|contacten|sleutelfiguren|sleutelpersonen, contacten van @ in kaart, \
            netwerk van @, netwerk rond|rondom|om @, persoonlijke netwerk*, sleutelfiguren wie, \
            wie met _2 omgaat, wie er _3 met wie, power map*, powermap*, stakeholder map*|analys*, \
            network analysis of, social network analys*, network map of, relationship map*, relation map*, \
            sociogram*, influence map*, map of influence, who knows whom|who, who knows _2 in the community, \
            who meets whom|who, who talks to whom|who, who is related to _1 whom|who|each, \
            who _4 related to whom|who, who belongs to whom, who influences whom|who, \
            who is close to whom|who, related to each other, \
            family ties|tie|connections|relations|relationships|tree, kinship*, \
            key figures|people|persons|players|individuals _2 mapped, \
            map|maps|mapped|mapping _2 key figures|people|persons|players|individuals|relationships|contacts|families|networks|ties|connections, \
            network of @, network around @, circle of influence, chart of who",
    unless: "wie belt wie, stakeholders, wie met wie belt, families _2 in kaart $ lopen, looproute*, \
            persoonlijke netwerken van inwoners",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
