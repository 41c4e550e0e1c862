//! A worry or a report about one person, and watching one.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `signal-about-a-person`
pub static RULE: Rule = Rule {
    id: "signal-about-a-person",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("signal_about_a_person.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "signaal|signalen|melding|meldingen|tip|tips|zorg|zorgen|vermoeden|vermoedens|twijfel|twijfels|klacht|klachten|verdenking|verdenkingen|geruchten|gerucht|bezorgdheid|ongerustheid|onrust|verhalen|bericht|berichten _3 over|om|omtrent|rond|rondom|jegens|tegen|betreffende ~ @, \
            signalen|zorgen|meldingen|signaal|melding _2 dat @, \
            bezorgd|ongerust|zorgelijk|verontrust over|om ~ @, \
            zorgen over|om _2 gedrag|houding|uitspraken|ontwikkeling|situatie|invloed|thuissituatie|contacten|omgang van ~ @, \
            gedrag|gedragingen|uitspraken|houding|uitlatingen|gedragsverandering van ~ @, \
            @ gedrag|gedragingen|uitlatingen, \
            opvallend|zorgelijk|zorgwekkend|afwijkend|verontrustend|verdacht gedrag van|bij|vertoont, \
            @ _4 opvallend|zorgelijk|zorgwekkend|afwijkend|verontrustend|verdacht gedrag, \
            hou*|hield|hielden|houdt|gehouden _3 @ _4 in de gaten|smiezen|peiling, \
            hou*|hield|hielden|houdt _3 @ _4 in het oog|vizier, @ _1 in de gaten hou*|gehouden|te, \
            @ _1 in het oog|vizier hou*|gehouden|te, @ <is> _4 in de gaten, \
            @ moet|moeten|zal|dient|zou|mag _4 in de gaten|oog, oogje op ~ @, oog op ~ @ houden, \
            @ _1 in beeld krijgen|brengen|houden|komen|te|gebracht|gekregen, \
            krijg*|breng*|brengt|hou*|houdt|kreeg|bracht|hield _2 @ _3 in beeld, \
            @ is|was|komt|kwam|blijft _2 in beeld, zicht op ~ @, zicht hou*|krijg*|heb* op ~ @, \
            vinger aan de pols bij ~ @, monitor*|monitort|gemonitord _1 @, @ _3 gemonitord|monitoren, \
            volg|volgt|volgen|volgde|volgden ~ @ nauw*|op|via|online|al|in, @ _2 nauwlettend volgen, \
            let op ~ @, letten op ~ @, schaduw*|schaduwt ~ @, \
            @ trekt|trok _1 veel|vaak|steeds|alleen|voortdurend op met, \
            @ gaat|ging veel|vaak|steeds _1 om met, @ hangt|hing _4 rond, @ glijdt af, @ afglijdt, \
            @ _2 glijdt _2 af, verandering bij ~ @, @ vertoont _4 gedrag, @ zondert zich _2 af, \
            @ heeft zich teruggetrokken uit, @ _2 gesignaleerd, \
            zijn|haar gedrag valt|viel|baart|is|wordt op|op|zorgen|zorgelijk|opvallend, \
            contact met foute _1, foute|verkeerde vrienden, verkeerde mensen om|op, \
            concern|concerns|worry|worries|signal|signals|complaint|complaints|suspicion|suspicions|doubts|alarm|rumour|rumours|rumors|tip|tips|information|intelligence|reports|report|alert|alerts _3 about|regarding|concerning|over ~ @, \
            concern|concerns|worry|worries _2 about _1 behaviour|behavior|attitude|conduct of ~ @, \
            concerned|worried|alarmed|anxious about|by|over ~ @, worries|worry about ~ @, \
            reported|reporting|report on|about ~ @, behaviour|behavior|conduct of ~ @, \
            behaviour|behavior|conduct of|by ~ @, @ behaviour|behavior|conduct, \
            his|her behaviour|behavior is|was|stands|has|worries, keep|keeps|kept|keeping _2 eye on ~ @, \
            keep|keeps|kept|keeping|kept close|a|track watch|tabs|track on|of ~ @, \
            keep|keeps|kept|keeping tabs|watch on ~ @, keeps|keep|kept|keeping track of ~ @, \
            monitor|monitors|monitored|monitoring|watches|watched|watching|observes|observing ~ @, \
            @ is|was|be|being|been _2 monitored|watched|observed|flagged|reported, \
            @ _1 under watch|surveillance|observation, on the radar of, eye on ~ @, look into ~ @, \
            @ hangs|hung around with, @ behaves|behaved strangely|suspiciously|oddly, \
            red flag|flags _2 about ~ @",
    unless: "@ vraagt, zicht op een @, followed|gevolgd by|door",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: Some(&RADICAL),
};

/// Words of radicalisation, in a sentence about a person.
static RADICAL: Guard = Guard {
    words: "radicaliseert, radicaliseerde, radicaliseerden, te radicaliseren, aan het radicaliseren, \
            geradicaliseerd, geradicaliseerde, radicaliserende <individual>, radicalisering van|bij ~ @, \
            radicaliseringsproces, \
            tekenen|kenmerken|signalen|vermoeden|vermoedens|sprake|verdenking van _2 radicalisering|extremisme|radicaal, \
            jihadist, jihadisten, jihadistisch*, jihadgang*, jihadreiz*, jihad, extremist, extremisten, \
            extremistisch*, extremistische, extreme denkbeelden|ideeen|opvattingen|gedachten, \
            radicale denkbeelden|ideeen|opvattingen|gedachten|uitspraken|preek|preken|groep, \
            gedachtegoed van is, islamitische staat, is gedachtegoed, terrorist, terroristen, \
            terroristisch*, \
            steunt|steunen|verheerlijkt|verheerlijken|sympathiseert|goedkeurt|aanhanger _4 terrorisme|extremisme|jihad|jihadisme|geweld, \
            betrokken|verdacht|banden|verdenking|link bij|van|met _3 terrorisme|extremisme|jihadisme, \
            radicalised, radicalized, radicalising, radicalizing, radicalises, radicalizes, radicalise, \
            radicalize, radicalisation|radicalization of|in ~ @, signs of radicali*|extremism, jihadi*, \
            jihad, extremist, extremists, extremist videos|material|views|content|ideas|messages, \
            extremist*, extreme views|ideas|beliefs, radical views|ideas|beliefs|statements|sermon|preacher, \
            terrorist, terrorists, support*|glorif*|prais*|justif*|condon* _4 terrorism|extremism|jihad, \
            involved|suspected|links|ties|linked|tied in|of|to _3 terrorism|extremism",
    unless: "landelijk steunpunt extremisme, terroristische aanslag*|dreiging*|misdrijv*, \
            terrorist attack*|threat*, geradicaliseerde jongeren|personen|mensen|groepen, \
            extremistische groep*|organisatie*|content|berichten|uitingen|boodschappen, \
            extremist groups|organisations|content online, \
            <theme> <about> _4 jihad|extremisten|jihadisten|extremistische|terroristische|geradicaliseerde|extremist|extremists|terrorists|jihadists|terrorist, \
            slachtoffers van terroris*",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
