//! A label for a group, without a clear meaning.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `label`
pub static RULE: Rule = Rule {
    id: "label",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("label.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "salafi*, *salafist, *salafisten, *salafisme, *salafistische, wahabi*, wahhabi*, islamist, \
            islamisten, islamistisch*, islamisme, islamisering, islamis*, jihadistisch netwerk, \
            anti integrati*, antiintegrati*, anti democratisch gedachtegoed, antidemocratisch*, \
            anti westers*, antiwesters*, problematisch* gedrag*, problematische gedraging*, pg obf, POBF, \
            ongewenste|ongewenst _1 beinvloeding|financiering|inmenging|invloed|invloeden|geldstromen|buitenlandse, \
            buitenlandse inmenging, parallelle samenleving*|gemeenschap*|wereld|structuren|rechtsorde, \
            parallelsamenleving*, enclave, enclaves, getto, gettos, ghetto*, allochto*, niet westers*, \
            nietwesters*, risicogroep*, risico groep*, risicojongere*, \
            risicovolle jongere*|groep*|moskee*|personen, risicomoskee*, probleemjongere*, probleemgroep*, \
            probleemwijk*, probleemmoskee*, probleemgezin*, overlastgevende jongeren|groep, hangjongere*, \
            hangjeugd, kutmarok*, kut marokkan*, vijfde colonne, moslimterreur*, moslimterror*, \
            moslimprobleem, straatcultuur, gelukszoeker*, nepvluchteling*, testosteronbom*, haatmoskee*, \
            radicale moskee*|imam*|islam|groep*|moslim*, extremistische moskee*, politieke islam, \
            omvolking*, massa immigratie, tweederangs*, cultuurverschil*, achterstandsgroep*, kansenparel*, \
            slecht geintegreerd*, niet geintegreerd*, onaangepast*, salafistenmoskee*, salafi*, salafist*, \
            islamist*, islamism, islamisation, islamization, anti integration*, anti democratic, \
            anti western, problematic behaviour*|behavior*, \
            undesirable|unwanted _1 influence*|funding|financing|interference, foreign interference, \
            parallel society|societies|community|communities|world|structures, enclave*, ghetto*, \
            immigrant background kids, non western, risk group*, at risk youth*|young|group*, \
            high risk group*|youth|individuals, \
            problem youth*|family|families|group*|neighbourhood|district, hard to reach group*, \
            fifth column*, radical mosque*|imam*|islam|muslim*, extremist mosque*, hate mosque*, \
            political islam, great replacement, poorly integrated, not integrated, failed integration",
    unless: "vijfde|fifth colonne|column|columns of|in|from|van|is|on ~ table|tabel|sheet|list|spreadsheet, \
            fifth column of|in, ongewenste reclame|post|mail|e|bestanden|geluiden|geluid, \
            risicogroep _3 griep*|griepprik|corona, enclave van groen, unwanted interference on the line, \
            hoog risico, not integrated into|in|with, niet geintegreerd in|met",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
