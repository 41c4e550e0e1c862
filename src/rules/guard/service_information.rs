//! What comes from an intelligence service or from police files.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `service-information`
pub static RULE: Rule = Rule {
    id: "service-information",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("service_information.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "van|volgens|door|via|bij|uit|from|by|to|aldus|of ~ aivd|mivd|nctv|nctb|inlichtingendienst|inlichtingendiensten|veiligheidsdienst|veiligheidsdiensten|RID|TCI|CTER|bvd, \
            van|volgens|door|via|bij|from|by|to ~ ct infobox, ctinfobox, ct infobox, \
            from|by|to|via ~ intelligence service|services|agency, from|by|to ~ security service|services, \
            by|from ~ secret service|services, according to ~ aivd|nctv|mivd, \
            aivd|nctv|mivd|inlichtingendienst informatie|rapport|ambtsbericht|bericht|notitie|melding|signaal|information|report|note, \
            ambtsbericht, ambtsberichten, vertrouwelijk rapport, \
            vertrouwelijke rapport|rapporten|rapportage|nota|notitie, \
            geheim rapport|document|stuk|dossier|memo, \
            geheime rapport|rapporten|stukken|informatie|documenten, \
            strikt vertrouwelijk* rapport*|informatie|document*, staatsgeheim*, staats geheim, dep v, \
            dep vertrouwelijk, departementaal vertrouwelijk, stg geheim|confidentieel|zeer, gerubriceerd*, \
            rubricering, restinformatie, mutatie* uit, politiesysteem, politiesystemen, politieregistratie*, \
            BVH, politie mutatie*, politiemutatie*, uit ~ systemen van ~ politie, uit ~ politiesysteem, \
            opsporingsinformatie, politieinformatie over @, politie informatie over @, \
            dreigingsinformatie over, inlichtingen over @|moskee|bestuur|stichting|imam, \
            confidential report|reports, classified report|reports|information|document|documents|material, \
            state secret|secrets, top secret, intelligence report|reports|file|files|briefing, \
            intelligence on|about ~ @|mosque|board|foundation|community|association, \
            police system|systems|file|files|database, police intelligence, restricted document|report",
    unless: "brief|brieven|folder|folders|website|site|publicatie|publicaties|dreigingsbeeld|jaarverslag|brochure|handreiking|persbericht|nieuwsbrief|toolkit|factsheet|campagne|rol|taak|taken|werkwijze|bevoegdheden|werk|bestaan|definitie|letter|letters|leaflet|website|publication|publications|annual|press|role|task|tasks|work|definition van|of|by|from|door ~ aivd|mivd|nctv|nctb|inlichtingendienst|inlichtingendiensten, \
            dreigingsbeeld _3 van ~ nctv, algemeen|algemene ambtsbericht*, annual report of|by ~ aivd|nctv, \
            medewerker|medewerkers|werken|werkt van|bij|for ~ aivd|nctv, \
            customer|social|emergency intelligence, from ~ security service|services desk",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
