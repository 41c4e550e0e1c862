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
    words: "graag|gelieve ~ @ _7 in de|het gaten|smiezen|peiling|oog|vizier houden, @ <meanwhile> in de gaten|smiezen|peiling hou|houd|houdt|houden|hield|hielden|gehouden|te, @ \
            <meanwhile> in het oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> \
            <meanwhile> in de gaten|smiezen|peiling hou|houd|houdt|houden|hield|hielden|gehouden|te, @ \
            <meanwhile> <meanwhile> in het oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ \
            <meanwhile> <meanwhile> <meanwhile> in de gaten|smiezen|peiling \
            hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> <meanwhile> <meanwhile> in het \
            oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> <meanwhile> \
            <meanwhile> <meanwhile> in de gaten|smiezen|peiling \
            hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> <meanwhile> <meanwhile> \
            <meanwhile> in het oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> \
            <meanwhile> <meanwhile> <meanwhile> <meanwhile> in de gaten|smiezen|peiling \
            hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> <meanwhile> <meanwhile> \
            <meanwhile> <meanwhile> in het oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ \
            <meanwhile> <meanwhile> <meanwhile> <meanwhile> <meanwhile> <meanwhile> in de \
            gaten|smiezen|peiling hou|houd|houdt|houden|hield|hielden|gehouden|te, @ <meanwhile> <meanwhile> \
            <meanwhile> <meanwhile> <meanwhile> <meanwhile> in het oog|vizier \
            hou|houd|houdt|houden|hield|hielden|gehouden|te, \
            kunnen|kunt|kun|willen|wilt|wil|zouden|zou|moeten|moet|zullen|gaan jullie|u|je|we|wij|ze|zij ~ @ \
            _8 in de gaten|smiezen|peiling houden, \
            kunnen|kunt|kun|willen|wilt|wil|zouden|zou|moeten|moet|zullen|gaan jullie|u|je|we|wij|ze|zij ~ @ \
            _8 in het oog|vizier houden, met wie ~ @ _8 optrekt|optrok|omgaat|omging|bevriend|verkeert, \
            who|whom @ associates|mixes|socialises|socializes|consorts, <worry> _3 \
            over|om|omtrent|rond|rondom|jegens|tegen|betreffende ~ @, <worry> _1 \
            about|regarding|concerning|over ~ @, over|about|rond ~ @ _5 <worry>, <worry> _3 over|about \
            zijn|haar|his|her _1 gedrag|uitspraken|omgang|thuissituatie|behaviour|behavior|conduct, \
            signalen|signaal|melding|meldingen _3 dat @, bezorgd|ongerust over|om ~ @, \
            gedrag|gedragingen|uitlatingen|gedragsverandering van ~ @, @ \
            gedrag|gedragingen|uitlatingen|behaviour|behavior|conduct, \
            opvallend|zorgelijk|zorgwekkend|afwijkend|verontrustend|verdacht gedrag van|bij|vertoont ~ @, @ _4 \
            opvallend|zorgelijk|zorgwekkend|afwijkend|verontrustend|verdacht gedrag, over|naar _2 \
            gedrag|uitlatingen|houding|thuissituatie van ~ @, hou|houd|houdt|houden|hield|hielden|gehouden _3 \
            @ _4 in de gaten|smiezen|peiling, hou|houd|houdt|houden|hield|hielden|gehouden _3 @ _4 in het \
            oog|vizier, @ _1 in de gaten hou|houd|houdt|houden|hield|hielden|gehouden|te, @ _1 in het \
            oog|vizier hou|houd|houdt|houden|hield|hielden|gehouden|te, @ \
            <is>|moet|moeten|zal|dient|zou|mag|blijft _4 in de gaten|oog, oogje _2 op ~ @, oogje _6 bij ~ @, \
            oog op ~ @ hou|houd|houdt|houden|hield|hielden|gehouden, @ _1 in beeld \
            krijgen|brengen|houden|komen|te|gebracht|gekregen|gehouden, @ _2 beter in beeld \
            krijgen|brengen|houden, krijgen|krijgt|kreeg|brengen|brengt|bracht|houden|houdt|hield _1 @ _3 in \
            beeld, @ is|was|komt|kwam|blijft _2 in beeld, zicht _2 op ~ @, vinger aan de pols _2 @, \
            monitor*|gemonitord _1 @, @ _3 gemonitord|monitoren, volgen|volgt|volgde ~ @ \
            nauw*|nauwgezet|online, @ _2 nauwlettend volgen, let|letten|let u extra|goed|op op|extra ~ @, @ \
            trekt|trok _1 veel|vaak|steeds|voortdurend op met, @ gaat|ging veel|vaak|steeds|alleen _1 om met, \
            @ hangt|hing _4 rond, @ glijdt _2 af, @ afglijdt, @ zondert zich _2 af, @ _3 gesignaleerd, \
            zijn|haar gedrag valt|viel|baart|wordt op|zorgen|opvallend|steeds, met foute|verkeerde \
            vrienden|mensen|figuren|types, concerned|worried|alarmed|anxious about|by|over ~ @, worry|worries \
            about ~ @, reported|reporting _1 on|about ~ @, behaviour|behavior|conduct of|by ~ @, his|her \
            behaviour|behavior is|was|stands|has|worries, keep|keeps|kept|keeping _2 eye on ~ @, \
            keep|keeps|kept|keeping tabs|watch on ~ @, keep|keeps|kept|keeping track of ~ @, \
            keep|keeps|kept|keeping @ under, \
            monitor|monitors|monitored|monitoring|watches|watched|watching|observes|observing ~ @, @ \
            is|was|be|being|been|has|have|had|must|should _2 monitored|watched|observed|flagged, @ _2 under \
            watch|surveillance|observation, look|looking into ~ @, @ hangs|hung|hanging around with, @ _2 \
            behaves|behaved|behaving strangely|suspiciously|oddly, red flag|flags _2 about ~ @",
    unless: "hou|houd|houdt|houden|hield|hielden _2 met|namens|voor @ _4 in de|het gaten|oog, graag|gelieve @ _3 vragen|verzoeken|bellen|mailen _8 houden, die|welke|wat @ _7 in de|het gaten|oog|vizier hou|houd|houdt|houden|hield|hielden, informatie|information \
            over|about, thank|thanks|dank _4 for|about|on, \
            tip|tips|bericht|berichten|report|reports|verhalen|zorg _1 van|voor|from|of",
    find: None,
    about_a_person: Some(Weight::Never),
    alone: None,
    milder: Some(&RADICALISING),
};

/// Words of radicalisation, in a sentence about a person.
static RADICALISING: Guard = Guard {
    words: "radicaliseert, radicaliseerde, radicaliseerden, te radicaliseren, aan het radicaliseren, \
            geradicaliseerd, geradicaliseerde, radicaliserende <individual>, radicalisering van|bij ~ @, @ \
            radicalisering, tekenen|kenmerken|signalen|vermoeden|vermoedens|sprake|verdenking|geval _2 van _2 \
            radicalisering|extremisme|radicaal, jihadist, jihadistisch*, jihadgang*, jihadreiz*, jihad, \
            extremist, extremistisch*, radicale|extreme \
            denkbeelden|ideeen|opvattingen|gedachten|uitspraken|preek|preken|filmpjes|berichten|teksten|lijn|leer|standpunten, \
            jihadistisch|extremistisch|radicaal gedachtegoed, islamitische staat, terrorist, terroristisch*, \
            steunt|steunen|verheerlijkt|verheerlijken|verheerlijkte|goedkeurt|goedpraat _4 \
            terrorisme|extremisme|jihad|jihadisme|geweld|aanslagen, \
            betrokken|verdacht|banden|verdenking|link|contact|contacten bij|van|met _3 \
            terrorisme|extremisme|jihadisme, radicalised, radicalized, radicalising, radicalizing, \
            radicalises, radicalizes, to radicalise|radicalize, radicalisation|radicalization of|in ~ @, signs \
            of radicali*|extremism, jihadi, jihadist, jihad, extremist, extreme|radical \
            views|ideas|beliefs|statements|sermon|sermons|preacher|videos|content|posts, terrorist, \
            support|supports|supported|glorif*|prais*|justif*|condon* _4 terrorism|extremism|jihad, \
            involved|suspected|links|ties|linked|tied in|of|to|with _3 terrorism|extremism",
    unless: "landelijk steunpunt extremisme, terroristische \
            aanslag*|dreiging*|misdrijv*|organisatie*|groepering*, terrorist \
            attack*|threat*|organisation*|group*, geradicaliseerde jongeren|personen|mensen|groepen, \
            extremistische groep*|organisatie*|content|berichten online|uitingen|boodschappen, extremist \
            group*|organisation*|content online, <theme>|<talks> <about> _5 \
            jihad|extremisten|jihadisten|extremistische|terroristische|geradicaliseerde|extremist|extremists|terrorists|jihadists|terrorist|radicaliseren|radicaliseert|jihadistische, \
            slachtoffers van terroris*, hoe|how _6 radicaliseert|radicaliseren|radicalise, jongeren|mensen _6 \
            radicaliseren|radicaliseert",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: None,
    milder: None,
};
