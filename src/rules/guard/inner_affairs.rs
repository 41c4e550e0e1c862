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
    words: "ruzie|ruzies|conflict|conflicten|spanning|spanningen|strijd|machtsstrijd|verdeeldheid|onenigheid|onenigheden|breuk|scheuring|twist|twisten|onmin|vete|kampen|tweespalt|tweedeling|wrijving|gedoe|onrust|meningsverschil|meningsverschillen|geschil|kwestie|richtingenstrijd|tweestrijd|rivaliteit|machtsspel|intriges|gekonkel _2 binnen|in|tussen|met|bij|rond|onder ~ bestuur|moskeebestuur|moskee|moskeeen|vereniging|stichting|ledenvergadering|gemeenschap|moskeegemeenschap|bestuursleden|leden|imam|imams|voorzitter|stichtingsbestuur|geloofsgemeenschap|oprichters|families|generaties|besturen|kerkbestuur|jongeren en ouderen in de moskee, \
            binnen|in|tussen|bij ~ bestuur|moskeebestuur|moskee|vereniging|stichting|gemeenschap|bestuursleden|leden|imam _6 ruzie|ruzies|conflict|machtsstrijd|verdeeldheid|onenigheid|twist|breuk|scheuring|spanningen|strijd|onrust|gedoe|kampen, \
            bestuur|moskeebestuur|bestuursleden|leden|vereniging|moskee|imam|voorzitter _4 ruzie|onenigheid|verdeeld|overhoop|gebrouilleerd|conflict, \
            in conflict met ~ bestuur|moskeebestuur|moskee|vereniging|stichting|imam|voorzitter, \
            bestuursconflict*, bestuurscrisis, bestuursruzie*, bestuursstrijd, moskeeruzie*, \
            moskeeconflict*, machtsstrijd, machtsgreep, machtsspel*, paleisrevolutie, royement*, geroyeerd*, \
            royeren|royeert|royeerde, uit ~ bestuur gezet|gestapt na|verwijderd|geduwd|getrapt|weggewerkt, \
            uit ~ functie gezet, bestuur afgezet, afgezette bestuur*, \
            moskee|vereniging|toegang uitgezet|ontzegd aan @, imam _2 ontslagen|weggestuurd|weggezonden, \
            ontslag van ~ imam, coup binnen|in, zwarte schapen, kampen binnen, twee kampen, \
            vertrouwensbreuk, motie van wantrouwen, bestuur onder vuur, ligt|liggen _3 onder vuur binnen, \
            opgestapt na ruzie|conflict, \
            stapt|stapte|opgestapt _3 wegens|na|door|vanwege ruzie|onenigheid|conflict, \
            afsplitsing van ~ moskee|vereniging|stichting|bestuur, \
            afgescheiden van ~ moskee|vereniging|bestuur, \
            conflict|conflicts|dispute|disputes|tension|tensions|rift|split|quarrel|quarrels|power struggle|row|feud|discord|division|divisions|disagreement|disagreements|infighting|argument|arguments|fight|trouble _2 within|inside|in|among|between|at|with ~ board|boards|mosque|mosques|association|foundation|members|imam|board members|community|families|mosque, \
            struggle within|inside|in ~ board|mosque|association, \
            within|inside|in|among ~ board|mosque|association _6 conflict|dispute|tensions|rift|quarrel*|struggle|infighting|divided|split, \
            board|members|association|mosque _2 quarrel*|divided|split|at odds|infighting|feud*|falling, \
            board members _2 quarrel*|argue*|fight*|fell, \
            expelled from ~ board|mosque|association|foundation|community, ousted*, \
            removed from ~ board|mosque, thrown out of ~ board|mosque|association, expulsion of @, \
            power struggle*, power grab, coup in|within|inside, infighting, \
            imam was|is|has dismissed|fired|sacked|been, vote of no confidence, breakaway group, \
            split off from ~ mosque|association",
    unless: "spanning op|tussen|van _4 net|elektriciteitsnet|stroomnet, \
            spanningen|conflict|ruzie in ~ wijk|buurt|straat|stad, \
            spanningen tussen bewoners|buren|leden van de raad|coalitie, \
            division of labour|tasks|work|roles, conflict in ~ middle|region|street, \
            spanning|conflict in ~ college|gemeenteraad|coalitie|fractie, argument in favour, \
            in trouble with the lock, ruzie|conflict _3 op|bij ~ school|schoolplein|sportveld",
    find: None,
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};
