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
            islamisten, islamistisch*, islamisme, islamisering, anti integrati*, antiintegrati*, \
            antidemocratisch*, anti democratisch*, anti westers*, antiwesters*, problematisch|problematische \
            gedrag*, pg obf, ongewenste|ongewenst _1 \
            beinvloeding|financiering|inmenging|invloed|invloeden|geldstromen, buitenlandse inmenging, \
            parallelle samenleving*|gemeenschap*|wereld|structuren|rechtsorde, parallelsamenleving*, getto, \
            gettos, ghetto*, enclave|enclaves van|of moslims|migranten|nieuwkomers|muslims|migrants, \
            allochto*, niet westers*, nietwesters*, risicogroep*, risico groep*, risicojongere*, \
            risicomoskee*, risicovolle jongere*|groep*|moskee*|personen|families, probleemjongere*, \
            probleemgroep*, probleemmoskee*, probleemgezin*, kutmarok*, vijfde colonne, moslimterreur*, \
            moslimprobleem, straatcultuur, gelukszoeker*, nepvluchteling*, testosteronbom*, haatmoskee*, \
            radicale|extremistische|foute moskee*|imam*|islam|moslim*, politieke islam, omvolking*, massa \
            immigratie, slecht|niet geintegreerd*, onaangepast*, islamism, islamisation, islamization, anti \
            integration*, anti democratic, anti western, problematic behaviour*|behavior*, \
            undesirable|unwanted _1 influence*|funding|financing|interference, foreign interference, parallel \
            society|societies|community|communities|world|structures, non western, risk group*, at risk \
            youth*|young|group*, high risk group*|youth|individuals, problem \
            youth*|family|families|group*|neighbourhood|district, fifth column*, radical|extremist|hate \
            mosque*|imam*|islam|muslim*, political islam, great replacement, poorly|not integrated $, failed \
            integration",
    unless: "<socalled> _4 anti integrati*, <socalled> _4 salafi*|problematisch* gedrag, <socalled> _4 \
            salafi*|allochto*|risicogroep*|islamist*|parallelle, vijfde colonne van|in|uit ~ tabel, fifth \
            column|columns of|in|from|on, ongewenste invloed van geluid, risicogroep* _4 \
            griep*|corona|vaccin*, vaccin*|griepprik* _6 risicogroep*, risk group* _4 flu|vaccine*|covid, \
            parallelle structuren van de tabel, kader|dossier|studie|onderzoek|literatuur _1 van|naar|over ~ \
            salafisme, dossier salafisme, salafisme _8 studie|onderzoek|boek|artikel naar|over, taskforce|werkgroep|programma|commissie problematisch|problematische gedrag, niet geintegreerd* in|met ~ systeem|app|website|software, not \
            integrated into|in|with, non western food",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};
