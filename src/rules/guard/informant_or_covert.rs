//! Secret sources, and looking in secret.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `informant-or-covert`
pub static RULE: Rule = Rule {
    id: "informant-or-covert",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("informant_or_covert.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "zich als _4 voorgedaan|voordoen|voordoet|voordeed|voordeden|uitgegeven, ongemerkt|onopgemerkt _4 \
            aantekeningen|notities|opnamen|opnames|opgenomen|gefilmd|gefotografeerd|meegeschreven|meegeluisterd|bijgewoond|meekijken|meeluisteren, \
            informant, informanten, informante, informants, tipgever*, tipgeefster, \
            anonieme|vertrouwelijke|geheime|welingelichte bron|bronnen, eigen|vaste bron _1 binnen|bij|in, \
            bron|bronnen binnen|in|bij|rond ~ <partner>|groep|organisatie|kring|wijk|gemeenschap|community, \
            ogen en oren, oren en ogen, undercover*, under cover, heimelijk*, incognito, infiltreer*, \
            infiltreert, infiltreren, infiltrant*, infiltrati*, geinfiltreerd, mystery \
            guest*|visit*|shopper*|bezoek*, mysteryguest*, mysterybezoek*, mysteryshopper*, zonder|buiten _3 \
            medeweten, zonder dat _5 weet|weten|wist|wisten|doorheeft|doorhebben|doorhad|merkt|merken|merkte, \
            zonder zich bekend|kenbaar|voor, zonder _2 te vertellen|zeggen wie, observatie, observaties, \
            observatieverslag*, observatierapport*, observatieteam*, observatieformulier*, geobserveerd, \
            observeren|observeert|observeerde|observeerden|observeer _4 \
            <individuals>|@|gebed|vrijdaggebed|les|koranles|preek|moskee|dienst, \
            <individuals>|gebed|vrijdaggebed|les|preek|moskee|dienst _3 observeren|observeert|observeerde, \
            afluister*, afgeluisterd, stiekem _5 \
            opgenomen|opnemen|gefilmd|filmen|meegeluisterd|meeluisteren|gefotografeerd|fotos|bezocht|bezoeken|meegeschreven|mee|kijken|gekeken|navraag, \
            in het geheim _4 opgenomen|gefilmd|bezocht|bezoeken|onderzocht|gesproken|gevolgd, verborgen \
            camera*|microfoon*|opname*|onderzoek, geheim onderzoek|bezoek, geheime opname*|bezoeken, spion, \
            spionne, spionnen, spioneren|spioneert|spioneerde, bespion*, gespioneerd, onder valse \
            naam|voorwendsels|identiteit, valse naam|identiteit, doet|deed|doen|deden|deden|gaf|geeft|geven \
            zich _1 voor|uit als, zich _2 voordoen|voordoet|voordeed als, zich uitgeeft|uitgeven|uitgaf voor, \
            als bezoeker _2 voordoen|voordoet, mol binnen|in|bij ~ <partner>, posten bij|voor ~ \
            moskee|deur|gebouw, geluidsopname* zonder, opname*|opgenomen|gefilmd zonder _2 \
            toestemming|dat|weten, inlichtingen inwinnen|ingewonnen, informer, informers, \
            confidential|anonymous|secret|inside source|sources, source|sources inside|within|in ~ \
            <partner>|community|group, eyes and ears, covert*, mole inside|in|within ~ <partner>, a|our spy, \
            spies on|for, spying, spied, eavesdrop*, wiretap*, bugged, posing as, posed as, poses as, \
            pretending|pretends|pretended to be a, false name|identity, secretly _2 \
            record*|film*|tape*|listen*|visit*|photograph*|attend*|wrote|watch*, secret \
            recording|recordings|visit|visits|investigation, hidden camera*|microphone*|recorder*, without _3 \
            knowledge|knowing, without telling them|him|her|the|anyone|anybody, unannounced observ*, under \
            surveillance, surveillance of ~ @|mosque|visitors|community|board|members, infiltrat*, undisclosed \
            observ*|visit*|research*|investigat*, observed|observing|observe ~ \
            visitors|prayer|prayers|lesson|lessons|sermon|worshippers, observation|observations of ~ \
            @|visitors|prayers|lessons|sermon|mosque|worshippers, observation report*|notes",
    unless: "zich als partij|kans|gelegenheid|probleem|risico voordoen|voordoet|voordeed|voordeden|voorgedaan, openbare bron*, infiltrati* van ~ regenwater|hemelwater|water, infiltratie _1, \
            infiltratiekrat*|infiltratieveld*|infiltratievoorziening*, infiltrat* _2 rainwater|water, \
            observatie|observaties dat|uit|is, observeert|observeerde dat _4, *water _3 infiltreer*, *water _3 \
            infiltreert, niet _3 gezien _12 informant*, cover* letter, secretly pleased|hoped, tipgevers* van \
            de|het|een <theme>, mystery guest* onderzoek in de winkel*|horeca",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
