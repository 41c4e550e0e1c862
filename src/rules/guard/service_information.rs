//! What comes from an intelligence service, or from police files.

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
    words: "van|volgens|door|via|bij|uit|aldus|from|by ~ <service>, report|reports|information|note|file|list \
            of ~ <service>, according to ~ <service>, van|volgens|door|via|bij|from|by|to ~ ct infobox, \
            ctinfobox, ct infobox, from|by|via|to ~ intelligence service|services|agency|agencies, from|by ~ \
            security|secret service|services, <service> \
            informatie|rapport|ambtsbericht|bericht|notitie|melding|signaal|information|report|note|briefing, \
            ambtsbericht, ambtsberichten, vertrouwelijk|vertrouwelijke \
            rapport|rapporten|rapportage|notitie|memo, geheim|geheime rapport|rapporten|rapportage|memo, \
            strikt vertrouwelijk* rapport*|informatie|document*, staatsgeheim*, Dep v, Dep Vertrouwelijk, DEP \
            V, departementaal vertrouwelijk, stg geheim|confidentieel|zeer|g|c, gerubriceerd*, restinformatie, \
            mutatie|mutaties _1 uit, politiesysteem, politiesystemen, politieregistratie*, BVH, \
            politiemutatie*, uit ~ systemen van ~ politie, opsporingsinformatie, politieinformatie over, \
            politie informatie over, dreigingsinformatie over, inlichtingen over ~ @|<partner>|stichting, \
            confidential report|reports|memo, classified \
            report|reports|information|document|documents|material, state secret|secrets, top secret, \
            intelligence report|reports|file|files|briefing, intelligence on|about ~ @|<partner>|community, \
            police system|systems|file|files|database|intelligence",
    unless: "brief|brieven|folder|folders|website|site|publicatie|publicaties|dreigingsbeeld|jaarverslag|brochure|handreiking|persbericht|nieuwsbrief|toolkit|factsheet|campagne|rol|taak|taken|werkwijze|bevoegdheden|werk|bestaan|definitie|spreker|cursus|presentatie|voorlichting|letter|letters|leaflet|publication|publications|role|task|tasks|work|definition|speaker|presentation \
            van|of|by|from|door|bij ~ <service>, dreigingsbeeld _4 van ~ <service>, jaarverslag _4 van ~ \
            <service>, annual report of|by|from ~ <service>, algemeen|algemene ambtsbericht*, \
            medewerker|medewerkers|vertegenwoordiger|vertegenwoordigers|collega|collegas|iemand|mensen|werken|werkt|overvraagd|aanwezig|namens|representative|representatives|employee \
            van|bij|door|of|from ~ <service>, from ~ security services desk|company, beveiliging|beveiligers \
            van|door ~ veiligheidsdienst, verantwoordelijkheid|samenwerking|contact van|met|of|with ~ \
            <service>",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};
