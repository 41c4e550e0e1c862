//! Secret sources and secret looking.

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
    words: "informant, informanten, informante, informants, tipgever*, tipgeefster, \
            anonieme|vertrouwelijke|betrouwbare|geheime|eigen|vaste|welingelichte bron, \
            anonieme|vertrouwelijke|betrouwbare|geheime|welingelichte bronnen, \
            bron binnen|in|bij|rond ~ bestuur|moskee|gemeenschap|stichting|vereniging|organisatie|groep|kring, \
            bronnen binnen|in|bij ~ bestuur|moskee|gemeenschap|stichting|vereniging|organisatie|groep, \
            ogen en oren, oren en ogen, undercover*, under cover, heimelijk*, incognito, infiltreer*, \
            infiltreren, infiltrant*, geinfiltreerd, \
            infiltratie in ~ groep|groepsapp|bestuur|moskee|app|chat, mystery guest*, mystery visit*, \
            mystery shopper*, mysteryguest*, mysterybezoek*, mystery bezoek*, zonder _3 medeweten, \
            buiten _3 medeweten, \
            zonder dat _5 weet|weten|wist|wisten|doorheeft|doorhebben|doorhad|merkt|merken|merkte, \
            zonder het te zeggen|melden|vertellen tegen, zonder zich bekend|kenbaar te maken, \
            zonder te zeggen wie, observatie, observaties, observatieverslag*, observatierapport*, \
            observatieteam*, observatieformulier*, \
            observeren|observeert|observeerde|observeerden|geobserveerd, afluister*, afgeluisterd, \
            luistert _3 af, meegeluisterd met, \
            stiekem _5 opgenomen|opnemen|gefilmd|filmen|meegeluisterd|meeluisteren|gefotografeerd|bezocht|bezoeken|meegeschreven|genoteerd|mee, \
            in het geheim _4 opgenomen|gefilmd|bezocht|bezoeken|onderzocht|gesproken, \
            verborgen camera*|microfoon*|opname*|onderzoek, geheim onderzoek, geheime opname*|bezoek*, \
            spion*, bespion*, gespioneerd, onder valse naam|voorwendsels|identiteit, \
            valse naam|identiteit gebruikt, doet|deed|doen|deden|gaf|geeft|geven zich _1 voor|uit als, \
            zich voordoen|voordoet|voordeed als, zich uitgeeft|uitgeven|uitgaf voor, een mol in|binnen, \
            posten bij|voor de moskee, geluidsopname* zonder, opname* zonder toestemming, \
            onaangekondigd _2 observ*, inlichtingen inwinnen|ingewonnen, inlichtingenwerk, oren en ogen in, \
            informer, informers, confidential|anonymous|secret|reliable|inside source|sources, \
            source inside|within, sources inside|within, eyes and ears, covert*, mole inside|in|within, \
            spy $, a spy, spies, spying, spied, eavesdrop*, wiretap*, bugged, posing as, posed as, poses as, \
            pretending|pretends|pretended to be a, under a false name, false identity, \
            secretly _2 record*|film*|tape*|listen*|visit*|photograph*|attend*|wrote|note*|watch*, \
            secret recording|recordings|visit|visits|investigation, hidden camera*|microphone*|recorder*, \
            without _3 knowledge|knowing, without telling them|him|her|the|anyone|anybody, \
            unannounced observ*, shadowing @, surveillance of ~ @|mosque|visitors|community|board|members, \
            infiltrat*, mystery guest*|visitor*|visit*, undisclosed observ*|visit*|research*|investigat*, \
            tip off, tipped off",
    unless: "openbare bron*, infiltrat* van|of ~ regenwater|hemelwater|water|rainwater, infiltratie, \
            observatie van vogels, *observatie",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
