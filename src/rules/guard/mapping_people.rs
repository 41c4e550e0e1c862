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
    words: "krachtenveld*, stakeholderanaly*, stakeholdermap*, stakeholderkaart*, stakeholdermatrix*, \
            stakeholder analyse*|analysis|map*|matrix, netwerkanalyse*, netwerk analyse*, netwerkkaart*, \
            sociogram*, relatieschema*, relatiekaart*, machtskaart*, machtsanalyse*, machtsverhoudingen _1 \
            binnen|in|rond, invloedskaart*, invloedsanalyse*, invloedssfeer*, invloedssferen, wie met wie, wie \
            kent wie, wie _6 wie kent, wie bij wie hoort, wie van wie familie, wie _4 familie van wie, wie _2 \
            aan wie verwant, wie _3 invloed heeft op wie, wie heeft _3 invloed op wie, wie _6 met wie \
            omgaat|trouwt|optrekt|praat, onderlinge banden|familiebanden|familierelaties, onderlinge \
            relaties|verhoudingen tussen ~ <individuals>|<partner>, familieband*, familierelatie*, \
            familienetwerk*, stamboom van, familie van elkaar, aan elkaar verwant, verwant aan elkaar, \
            verwantschap*, \
            sleutelfiguren|sleutelpersonen|families|bestuursleden|bezoekers|kopstukken|invloedrijke|personen \
            _6 in kaart, in kaart _3 sleutelfiguren|sleutelpersonen|kopstukken|families, in kaart \
            gebracht|brengen|te|hebben _3 wie, kaart van _3 sleutelfiguren|sleutelpersonen|relaties|contacten, \
            netwerk van|rond|rondom|om @, netwerken van|rond @, contacten van @, sleutelfigurenkaart, \
            sleutelpersonenkaart, power map*, powermap*, stakeholder map*, network analysis of, social network \
            analys*, relationship|relations|relation map*|chart*, influence map*|chart*, map of influence, who \
            knows whom|who, who knows _2 in ~ community|board|mosque, who meets whom|who, who _3 talks|speaks \
            to whom|who, who is related to, who _4 related to whom|who|each, who belongs to whom, who \
            influences whom|who, who is close to whom|who, who is friends with, related to each other, family \
            ties|tie|connections|tree, kinship*, key figures|people|persons|players|individuals _6 mapped, \
            map|maps|mapped|mapping _2 key \
            figures|people|persons|players|individuals|relationships|families|ties, network|contacts of|around \
            @, circle of influence",
    unless: "wie belt wie, sleutelfiguren _6 in kaart van, <socalled> krachtenveld*, \
            gebeurtenissen|excuses|excuus|terugblik|spijt|fouten|lessen|kritiek|boete|vertrouwen|nooit|geen|never|no|not \
            _5 krachtenveld*|netwerkanalyse*|power map*, nooit|geen|never|niet _9 wie met wie omgaat|omgaat, \
            never _40 who knows whom, contacts of ~ board, map|maps key players",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
