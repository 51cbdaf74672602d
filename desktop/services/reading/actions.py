"""What happens: the kind of event, whether it happened yet, and how its source stands to it."""

import re
from functools import lru_cache

from desktop.domain.event import EventKind, Modality

K = EventKind
_MOVED = r"(?:moved?|moving|transfer\w*|transport\w*|redeploy\w*|relocat\w*|shift(?:ed|ing)?|airlift\w*|re-?positioned|reposition\w*|flown|flew|shipped|convoy\w*|sent|trucked|ferried|towed|hauled)"
_FORCES = r"(?:troops?|soldiers?|forces?|personnel|servicemen|units?|battalion\w*|brigade|regiment|contingent|marines?|paratroopers?|fighters?|aircraft|jets?|helicopters?|warships?|frigates?|destroyers?|vessels?|ships?|submarines?|drones?|tanks?|vehicles?|batter(?:y|ies)|missiles?|systems?|equipment|weapons|howitzers?|bombers?|trainers|instructors|advisers|mercenaries|peacekeepers|squadrons?|patrol boats?|cutters?|launchers?|trucks?)"
# Weight, pattern: the kind with the highest sum is the reading, the others its alternatives.
_CUES: dict[EventKind, tuple[tuple[float, str], ...]] = {
    K.WITHDRAWAL: ((2.8, r"brought home|bring(?:ing)? (?:\w+ ){0,3}home|called (?:[\w']+ ){0,3}(?:back|home)|ordered (?:out|home)|gave up (?:its|their|the)|give up (?:its|their|the)|wind(?:ing)? down|retreat\w*|sent home|moved out of the|recall\w*"),
        (1.6, r"(?:ask\w*|told|tell|order\w*|demand\w*|request\w*|force\w*|want\w*|urg\w+)\b.{0,40}\bto (?:leave|withdraw|vacate|go|quit|pull out)"),
        (3, r"withdr[ae]w\w*|withdrawn|pull(?:ed|ing|s)?[ -]?outs?\b|pull(?:ed|ing|s)? back|pull-?back|evacuat\w+|vacat(?:ed?|ing|es)|abandon\w+"),
        (2.5, r"pull(?:ed|ing|s|) (?:\w+ ){0,4}(?:out|troops|forces|back)\b|repatriat\w+|leave (?:\w+ ){0,2}(?:base|airport|airfield|airbase|country|site|garrison|camp|territory)|(?:exit|exited|exiting)\b|moved out\b|moving out\b|cleared out|packed up|pack(?:ing)? up|ask(?:ed)? (?:\w+ ){1,3}to leave|told (?:\w+ ){1,3}to leave|leaving (?:the )?(?:\w+ )?(?:base|country|airfield|airport)|end(?:ing|ed)? its (?:military )?presence|quit(?:ting)? the"),
    ),
    K.DRAWDOWN: ((2.8, r"cut to\b|been cut|fell by|fallen (?:by|to)|slimm(?:ed|ing)|down (?:to|from) (?:about |around |some )?\d|half (?:of )?(?:the|its) (?:troops|force|garrison)|a third of the"), (3.5, r"draw(?:ing)?[ -]?down\w*|drawn down|reduc(?:e|ed|es|ing|tion)\b(?! tension)|scal(?:ed?|ing) (?:back|down)|downsiz\w+|halv(?:ed|ing)|cut(?:ting)? (?:its|the|their) (?:\w+ )?(?:presence|troops?|forces?|garrison|contingent|number)|thinn(?:ed|ing) out|shr[aiu]nk(?:ing|en)?|fewer (?:troops|soldiers|aircraft)|trimm(?:ed|ing)"),),
    K.REINFORCEMENT: ((2.8, r"added to the|(?:one|two|three|four|five|six|ten|\d+) more\b|received (?:\w+ ){0,2}(?:more|new|extra|additional)|grew to|grown to|swell(?:ed|ing)|swollen|boost\w*|rushed to|join(?:ed|ing)? (?:the|those)|step(?:ped|ping)? up"), (3.2, r"reinforc\w+|bolster\w*|beef(?:ed|ing)? up|build-?up|built up|additional (?:\w+ ){0,2}" + _FORCES + r"|more (?:troops|soldiers|forces|aircraft)|extra (?:\w+ )?" + _FORCES + r"|strengthen(?:ed|ing)?\b|doubl(?:ed|ing) (?:its|the|their)|topped up|surge of|join(?:s|ed|ing)? (?:the|two|three|a|other)|(?:have|has|had) (?:doubled|tripled|risen)|increas(?:ed|ing|e) (?:its|the|their) (?:\w+ )?(?:presence|troops?|forces?|number)"),),
    K.TRANSFER: ((1.9, r"carried\b|chang(?:ed|ing) base|switched bases?"),
        (2.6, rf"\b{_MOVED}\b(?=.*\b(?:to|into|towards?|onto)\b)"),
        (1.9, r"(?:to|will|would) follow\b"),
        (1.7, r"\b(?:fl(?:y|ies|ew|own|ying)|mov(?:e|ed|ing|es)|removed|rolling|en route|convoys?|column of)\b"),
        (2.0, r"return(?:ed|ing|s)? (?:home|to)\b|transfer(?:red|ring|s)?\b|redeploy\w*|relocat\w*|airlift\w*|transported|travell?ed\b|\bsail(?:s|ing)?\b|moved (?:out|into)|took (?:\w+ ){0,2}(?:to|from)\b|brought\b|driven\b|drove\b"),
    ),
    K.DEPLOYMENT: ((2.8, r"(?<!re)position(?:ed|ing)\b|took up quarters|emplac\w+|forward-based|sent to (?:guard|protect|secure|patrol|train|help)|set up\b"), (2.7, r"(?<!re)deploy\w*|tak(?:e|en|ing|es) up positions?|station(?:ed|ing)\b(?= (?:at|in|on|there|\w+ (?:troops|forces|soldiers|aircraft)))|(?:sent|send(?:ing)?|dispatch\w*) (?:\w+ ){0,4}" + _FORCES + r"|set up (?:positions|a position|launchers)|rotat(?:e|ed|ing|ion|ional)|based (?:at|in|there)|post(?:ed|ing) (?:\w+ ){0,3}(?:troops|soldiers)"),),
    K.ARRIVAL: ((2.8, r"pull(?:ed|s|ing) (?:up|in)\b|put(?:s|ting)? into|deliver\w+|com(?:e|ing)s? (?:to|into) (?:the )?(?:\w+ )?(?:base|garrison|camp|airfield|port)|(?:ha(?:ve|s) |had )come (?:to|from) the|came (?:to|into) (?:the )?(?:\w+ )?(?:base|garrison|camp|airfield|port|city|town)|dropped anchor|unload\w*|flown in\b|flew in(?:to)?\b|sailed in\b|making port|made landfall"), (3.0, r"arriv\w+|land(?:ed|ing|ings)\b|docked|docking|reach(?:ed|es|ing)? (?=[A-Z]|the (?:\w+ )?(?:base|port|site|camp))|set foot|turned up|pulled in\b|returned to|touched down|docked (?:at|in)|made port|called at|reach(?:ed|ing) (?:the )?(?:\w+ )?(?:base|airport|port|airfield|camp|garrison)|enter(?:ed|ing)\b(?! into)|returned to (?:base|port|\w+ (?:base|port|air))|sailed into|pulled into|berthed|(?:naval|port) visits?|port calls?|visited (?:the )?(?:\w+ ){0,2}(?:port|base|harbou?r)|com(?:e|ing) back|call at"),),
    K.DEPARTURE: ((2.8, r"drove (?:off|away)|set (?:out|off)\b|lift(?:ed|ing) off|fl(?:ew|own|ying) away|slipp(?:ed|ing) out|went home|go(?:ne|ing) home|roll(?:ed|ing) out|pull(?:ed|ing) away|packed|steamed (?:out|away)"), (2.7, r"depart\w+|fl(?:y|ew|own|ying) (?:out|home)|took off|taken off|taking off|take off|sailed (?:from|out)|set sail|(?<!ammunition )\bleft (?:the )?(?:\w+ ){0,3}(?:base|airport|port|airfield|airbase|camp|garrison|harbou?r|for|from|on|site|facility|compound|city|town|country)|leaving for|flew out|flown out|\bleave\b|\bleaving\b|sorties?\b|(?:was|were|is|are) gone\b|no longer (?:there|at|in|parked|visible)|put out (?:to sea|from)|sail(?:ed|ing|s)? home|\bleft\b(?! (?:behind|hand|wing|over|dead|wounded|at least))|weighed anchor|drove out|headed (?:for|out|north|south|east|west|towards?)|sailed"),),
    K.HANDOVER: ((2.8, r"control of (?:[\w' -]{2,40}? )?(?:passed|was passed|was transferred|was handed)|took charge|take charge|taken charge|lowered (?:its|the|their) flag|flag was lowered|returned to (?:the host|\w+ control|its owner)"), (4.2, r"(?:took|taken|take|takes|taking) over\b|hand(?:ed|ing|s)? (?:[\w'-]+ ){0,3}over\b|hand-?over|hand(?:ed|ing|s)? back|hand(?:ed|s|ing)? (?:its|the|their) (?:[\w'-]+ ){1,5}to\b|giv(?:en|ing) (?:back )?to|(?:be|been|was|were|is|are) returned\b|return(?:ed)? (?:the|its) (?:\w+ )?(?:base|airfield|camp) to|turned over|transfer(?:red)? (?:of )?(?:control|authority|the (?:base|site|facility))(?=.*\bto\b)|took over (?:the )?(?:\w+ ){0,3}(?:base|airport|facility|airfield|site|camp|garrison|port|positions)|formally (?:transfer|hand)\w+|ceded|relinquish\w+|keys (?:to|of)"),),
    K.CLOSURE: ((2.8, r"locked\b|went dark|out of use|(?:has|have|had) ended\b(?=.{0,20}$)|no longer (?:operat\w+|in use|used)|grounded|off-limits|ceased to"), (3.4, r"clos(?:ed|ing|ure|e)\b(?! to\b| ally| allies| ties| air support| relation| proximity|r|-| (?:coordination|cooperation|contact))|shut(?:ting)?(?: down|tered|ting)?\b|decommission\w+|suspend(?:ed|ing|s)? (?:\w+ ){0,3}(?:flights|operations)|mothball\w+|dismantl\w+|out of (?:service|action|operation)|inoperable|(?:ceas|halt|stopp|suspend|cancell?)\w* (?:[\w'-]+ ){0,3}(?:flights?|patrols?|operations?|work|landings?|sorties)|(?:flights?|patrols?|operations) (?:[\w'-]+ ){0,4}(?:stopped|ceased|halted|ended|were (?:suspended|cancelled|halted))|(?:stands?|stood|is|was|been|lies) (?:now )?(?:empty|deserted|idle)"),),
    K.CONTROL_CHANGE: ((2.8, r"changed hands|flag of (?:[\w']+ ){1,4}(?:flies|flew|flying|was raised)|moved into (?:[\w' ]{2,30}? )?after (?:[\w' ]{2,30}? )?(?:fled|left|withdrew|retreated)|expelled|drove (?:[\w']+ ){1,4}out|push(?:ed|ing) (?:[\w']+ ){1,4}out|fled\b|dislodg\w+"), (3.4, r"(?:took|take|taken|taking|gain(?:ed)?|lost|los(?:e|ing)|assum\w+|restor\w+|hold(?:s|ing)?|held|cleared) (?:(?!to\b)[\w'-]+ ){0,4}?(?:control|town|city|areas?|positions|villages?|territory|hill|district|ground)\b|(?:took|taken|lost) the (?:\w+ )?(?:base|airport|airfield|airbase|garrison|camp|headquarters|port|barracks|outpost|checkpoint)|seiz\w+|regain\w*|retak\w+|retook|wrest\w*|recaptur\w+|captur\w+|overr[au]n|fell to|fallen to|stormed|occup(?:y|ying|ies)\b|(?:troops|forces|fighters|army|units|rebels) occupied|manned|still controls?|controll?ed (?:many|most|several|large|the|parts|areas|much)|under (?:the )?(?:full |firm )?control of|raised (?:its|their|the) flag over|now holds?\b|advanced into|in the hands of|c[ao]me under\b.{0,25}\bcontrol|(?:are|is|was|were|been) now under"),),
    K.STRIKE: ((2.8, r"slam(?:med|ming)? into|set (?:ablaze|alight|on fire)|pound(?:ed|ing)|crater\w*|rain(?:ed|ing) down|(?:drones?|missiles?|rockets?|UAVs?) (?:\w+ ){0,2}crashed|air defen[cs]es? (?:\w+ ){0,3}(?:shot|down|engag|intercept)\w*"), (3.4, r"air ?strikes?|air raids?|drone (?:strike|attack|raid)s?|missile (?:strike|attack|barrage)s?|\bstr(?:ike|ikes|iking|uck)\b|bomb(?:ed|ing|s|ardment)\b|shell(?:ed|ing|s)\b|hit by|was hit|were hit|rocket(?: fire| attack|s)|(?:missiles?|drones?|rockets?|shells?|UAVs?) (?:\w+ ){0,3}(?:hit|struck|landed|fell|targeted)|\bhit (?:the )?(?:\w+ ){0,3}(?:base|airport|airfield|depot|runway|hangar|barracks|camp|fuel|hangars|warehouse|ammunition)|intercept(?:ed|ions?|ing)\b|shot down|downed|(?:was|were|been|be|being|got) hit\b|drone hits?|hits? on\b|(?:had been|was|were|been) destroyed|burn(?:t|ed)(?:-out)?|burn scar|crater"),),
    K.ATTACK: ((2.6, r"gunmen (?:\w+ )?stormed|militants|blew (?:himself|herself|themselves) up|infiltrat\w+|snip\w+"), (2.6, r"attack(?:ed|s|ing|ers)?\b|assault\w*|raid(?:ed|s)?\b|ambush\w*|clash(?:es|ed)\b|gunmen|opened fire|(?:artillery|small-arms|rocket|mortar|heavy|hostile) fire|under fire|shots\b|fighting|besieg\w+|siege|gunfire|firefight|fired (?:on|at)|car bomb|suicide|mortar|killed (?:\w+ ){0,3}(?:soldiers|troops|people|servicemen)"),),
    K.ACCIDENT: ((2.8, r"went down\b|blew up\b|short circuit|caught fire|broke down|malfunction\w*"), (4.0, r"accident\w*|crash(?:ed|es|ing)?\b|fire broke out|caught fire|blaze\b|explo(?:ded|sion|sions)\b(?= (?:at|in|on|during|was|caused|due|tore))|overran the runway|collision|collided|emergency landing|technical (?:fault|failure|malfunction)|mishap|ran aground|skidded|detonated accidentally"),),
    K.EXERCISE: ((2.8, r"train(?:ed|ing)? (?:together|with|alongside|for)|manoeuvre|practis\w+|practic(?:ed|ing)|rehears\w+|war-?gam\w+"), (4.2, r"exercises?\b|drills?\b|manoeuvres|maneuvers|war ?games?|training (?:flights?|event|mission|session)|live-?fire|joint training"),),
    K.CONSTRUCTION: ((2.8, r"concrete|taking shape|bulldozers?|clear(?:ing|ed) (?:ground|land)|went up\b|sprung up|install(?:ed|ing)|modernis\w+|moderniz\w+|overhaul\w*"), (3.6, r"construct\w+|lengthen\w*|(?<!re)buil(?:d|ding|t) (?:a |an |new |the |up a |work|of |more |two |three )?(?!up)|under construction|expan(?:d|ded|ding|sion)\b|extend(?:ed|ing)? (?:the |its )?(?:runway|pier|jetty|perimeter)|(?:runway|quay|pier|jetty|perimeter|apron|taxiway|fence|channel)s? (?:was|were|is being|are being|has been|have been|will be) (?:extended|lengthened|widened|raised|reinforced)|(?:re)?pav(?:ing|ed)|(?:pier|quay|runway|hangar|fence|jetty|barracks|building|shelter|road)s? (?:\w+ ){0,4}(?:was|were|been) (?:completed|finished|added|built)|longer runway|rais(?:ed?|ing) (?:an?|the|two) |engineers (?:\w+ ){0,3}at work|at work (?:there|on)|new (?:pier|quay|fence|jetty)|works\b|new (?:\w+ ){0,2}(?:hangars?|shelters?|runway|barracks|pier|taxiway|fence|revetments|bunkers?|fortifications|helipads?|structures?|buildings)|repair\w*|renovat\w+|pav(?:ed|ing)\b|resurfac\w+|fortif\w+|upgrad\w+|earthworks|erect\w+|dredg\w+|excavat\w+|rebuil\w+|refurbish\w+|berms?|trench(?:es)?\b|widen\w*|lengthen\w*"),),
    K.AGREEMENT: ((2.2, r"inked|pact\b|approv(?:ed|es|al)|allows? (?:the )?use|terms\b|deadline|negotiat\w+|protocol"), (3.0, r"agreements?\b|agreed\b(?! that)|\baccords?\b|ceasefires?|cease-fires?|truce|\bdeal\b|treat(?:y|ies)|\blease\w*|memorandum|pact\b|signed|extension of|renew(?:ed|al)|contract\b|concession|(?:grant|allow|permit|let)\w* (?:[\w'-]+ ){0,5}(?:access|use|to use)|ratif\w+|protocol|terminat(?:ed|ion|e|ing) (?:\w+ ){0,4}(?:agreement|accord|pact|treaty|lease)"),),
    K.SIGHTING: ((2.6, r"made out\b|glimps\w+|notic(?:ed|ing)|photos? (?:[\w']+ ){0,4}show\w*|video (?:[\w']+ ){0,4}show\w*|footage (?:[\w']+ ){0,4}show\w*|overhead|could see"), (3.3, r"\bsaw\b|\bseen\b|spotted|sighted|visible|observed|counted|could be seen|flags? (?:\w+ ){0,2}flying|flying (?:over|its flag)|parked|on the (?:runway|tarmac|apron)|photographed|filmed|tracked|show(?:s|ed|ing)? (?:\w+ ){0,6}" + _FORCES + r"|images? show\w*|imagery show\w*|overflew|circling|hover(?:ed|ing|s)|overflown|flew over|detected"),),
    K.PRESENCE: ((2.0, r"permanently|(?:is|are|was|were) (?:still )?at the (?:base|site|camp|airfield|airport|garrison|port|facility|outpost)|(?:home-|forward-)?based (?:at|in|there)|daily (?:missions|flights|patrols)|berthed|in use\b|manned\b|occupies\b|housing\b|garrisoned|(?:troops|soldiers|personnel|men) (?:at|in) the (?:base|camp)"), (2.0, r"presence|\bpresent\b|living\b|lives? (?:at|in|there)|quartered|billeted|camped|housed|dug in\b|(?:keep|keeps|kept) (?:\w+ ){0,3}(?:troops|soldiers|forces|personnel|men)|operat(?:ed|es|e|ing) (?:from|out of|at|there)|maintain(?:ed|s|ing)?\b|still (?:at|in|there|operat\w+|hold|held|us(?:ed|ing)|active|stationed|based)|remain(?:s|ed|ing)?\b(?! (?:unclear|silent|tense|committed))|host(?:s|ed|ing)?\b|houses\b|housed|home to|operates? (?:from|a|the|out|an)|operating from|has been based|guard(?:ed|ing|s)?\b|patrol\w*|continu(?:e|es|ed) to (?:operate|use|hold|host|be)|uses? (?:the|it)|kept (?:a|its|about|some|around)|keeps? (?:a|its|about|some|around)|stationed|stay(?:ed|s)? (?:at|in|put|on|behind)|fully operational|in place|tak(?:en|ing) shelter|shelter(?:ing|ed)|alongside|anchored|moored|stor(?:ed|es|ing)\b|currently (?:at|in|based|deployed)|guards?\b|serv(?:ed|es|ing) (?:there|at)|are still|is still|numbers? (?:about|around|some)|(?:is|are|was|were|been) (?:\w+ )?(?:used|shared|staffed|occupied|held) by|(?:there (?:are|were)|still) (?:[\w'-]+ ){0,4}(?:troops|soldiers|personnel|aircraft|jets|helicopters|men)|active|function(?:s|ing)?\b|operational"),),
    K.STATEMENT: ((1.2, r"prais\w+|reject\w*|hail\w*|call(?:ed|s)? (?:[\w']+ ){1,4}(?:vital|illegal|a |an |un\w+)|criticis\w+|criticiz\w+|promis\w+|ask(?:ed|s)? (?:for|whether)"), (1.2, r"relations?\b|\bally\b|allies|comment\w*|condemn\w*|warn\w*|accus\w*|urge[sd]?|call(?:ed|s)? (?:on|for)|talks\b|discuss\w*|met with|visit(?:ed|s)?\b|demand\w*|reiterat\w*|welcom\w*|express\w*|thank\w*|support for|vow\w*|pledg\w*|protest\w*"),),
}  # fmt: skip
_COMPILED = {
    kind: tuple(
        (weight, re.compile(rf"(?<![\w-])(?:{pattern})", re.IGNORECASE)) for weight, pattern in cues
    )
    for kind, cues in _CUES.items()
}
LEAST_WEIGHT = 1.9

_PLANNED = re.compile(
    r"\b(?:(?:is|are|was|were|be|been) (?:now |also |still )?(?:expected|due|set|scheduled|planned|slated|poised|preparing|intending|about) (?:to|for)\b|(?:will|shall|won't)\b|going to\b"
    r"|plan(?:s|ned|ning)? (?:to|for|on)\b|intend(?:s|ed)? to\b|(?:has|have|had) ordered\b(?=.* to (?:leave|withdraw|move|deploy))|agreed to (?:withdraw|leave|hand|vacate|pull|transfer|deploy|send|close|reduce|remove|host)"
    r"|by the end of\b|next (?:week|month|year)\b|would (?!respect|honou?r|remain|continue|abide|keep|not|have|maintain|uphold)|(?:ordered|decided|decision|promised|vowed|pledged|announced plans|preparing|prepares?|aim(?:s|ed)?|promises?|vows?|vowed|pledges?|pledged|agreed(?: \w+){0,2}) to (?:send|withdraw|leave|move|transfer|deploy|close|reduce|build|expand|hand|vacate|remove|cut|transfer|pull|complete|finish|increase|strengthen|return|reopen|host|establish|open|begin|start)"
    r"|(?:is|are) to (?:be|leave|withdraw|move|arrive|begin|hand|receive|host|join|replace|take|return|close)\b|scheduled|slated|upcoming|plans for|planned\b|expects? (?:to|the|all|its|another|a|an|more)\b|yet to (?:begin|start|arrive|leave|be)|in the coming|later this (?:week|month|year)|(?:ends|begins|starts|opens|expires|concludes) (?:on|in|next))"
)
_POSSIBLE = re.compile(
    r"\b(?:may|might|could(?! not)|possibl[ey]|potential(?:ly)?|consider(?:ing|s|ed)\b|likely to|unlikely|weigh(?:ing|s|ed)\b|under discussion|discuss(?:ing|ed)? (?:a|the|plans|whether|possible)|in talks|mull(?:ing|s|ed)|perhaps|option of|threaten(?:ed|s|ing)? to|if\b(?=.*\b(?:would|will|could))|proposal|proposed|has not (?:yet )?decided|whether to|speculation|exploring|studying (?:a|the|whether)|floated|negotiat(?:ing|ions?|e) (?:on |over |about )?(?:a|an|the|access|use|basing))\b"
)
_ONGOING = re.compile(
    r"\b(?:(?:is|are|has been|have been|was|were) (?:\w+ )?(?:\w{3,}ing)\b|(?:has|have) (?:begun|started)|(?:began|continu\w+|ongoing|under ?way|in progress|still|remains?|currently|keeps?|maintain(?:s|ed)?|gradually|since)\b|hosts?\b|operates?\b)"
)
_PERMISSION = re.compile(
    r"\bMay \d|\bMay (?:19|20)\d\d|\bin May\b|\d May\b|\bof May\b|\b(?:early|mid|late|last|since|until|by)[ -]May\b"
)
_FALSE = re.compile(
    r"\b(?:false|untrue|fake|baseless|unfounded|fabricat\w+|groundless|nonsense|not true|no truth|disinformation|misleading|fiction|incorrect|ruled out|no basis|hoax|inaccurate|fantasy|premature|lies?|absurd|invention|propaganda|speculation|misinformation|without foundation|nothing of the (?:sort|kind)|no such|not the case|made up|invented)\b"
)
_NEGATED = re.compile(
    r"\b(?:(?:had|has|have|did|does|do|was|were|is|are|will|would)(?: not|n[’']t)|never|no plans|neither|no intention|nobody|none of|nor\b|(?:has|have|had) no\b|no longer (?:any|plans)|not (?:leaving|withdrawing|planning|moving|handing|closing|been))\b|\bno (?:\w+ ){0,3}(?:"
    + _FORCES
    + r"|strike|attack|one|\w+ (?:has|have|had|was|were|is|are|will)|base|decision|withdrawal|request|agreement|damage|talks|plan|change|such)\b",
    re.I,
)
_HAS_NOT = re.compile(
    r"\b(?:have|has|had|did)(?: not|n[’']t) (?:been )?(?:captured|taken|seized|left|withdrawn|withdraw|leave|struck|hit|attacked|handed|closed)\b",
    re.I,
)
_UNVERIFIED = re.compile(
    r"\b(?:play(?:ed|s|ing) down|downplay\w*)\b|\b(?:could|can)(?:\s?not|n?[’']t) (?:\w+ )?(?:be )?(?:\w+ )?(?:verif\w+|confirm\w*|corroborat\w+|establish\w*)|unable to (?:\w+ )?(?:verify|confirm)|not (?:been )?(?:\w+ )?(?:verified|confirmed|corroborated)|no (?:independent )?(?:evidence|confirmation|sign|indication)|do(?:es)? not (?:show|indicate|confirm|support|prove)|did not (?:show|confirm|see|observe)|has yet to be confirmed|could not say (?:how|when|whether)|exaggerat\w+|overstated|routine\b",
    re.I,
)


def kinds(text: str) -> tuple[tuple[EventKind, float], ...]:
    """Return the kinds of event that the words of a claim speak for, the likeliest first."""
    # "Under a deal" tells why, not what.
    return _rated(_UNDER.sub("", text)) or _rated(text)


_UNDER = re.compile(
    r"\bunder (?:an?|the|its|their) (?:[\w-]+ ){0,2}(?:deal|agreement|accord|pact|treaty|lease|truce)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def _rated(text: str) -> tuple[tuple[EventKind, float], ...]:
    found = []
    for kind, cues in _COMPILED.items():
        total = 0.0
        for weight, pattern in cues:
            hits = pattern.findall(text)
            total += weight + 0.3 * (len(hits) - 1) if hits else 0.0
        if total:
            found.append((kind, total))
    return tuple(sorted(found, key=lambda entry: -entry[1]))


@lru_cache(maxsize=512)
def modality(text: str) -> tuple[Modality, re.Match[str] | None]:
    """Return whether a claim has happened, goes on, is planned or only possible."""
    plain = _PERMISSION.sub(lambda match: "x" * len(match[0]), text)
    possible, planned = _POSSIBLE.search(plain), _PLANNED.search(plain)
    if possible and not (
        planned
        and planned.start() < possible.start()
        and possible[0] not in {"may", "might", "could"}
    ):
        return Modality.POSSIBLE, possible
    if planned:
        return Modality.PLANNED, planned
    going = _ONGOING.search(plain)
    return (Modality.ONGOING, going) if going else (Modality.DONE, None)


def is_called_false(text: str) -> bool:
    """Tell whether words call a report false or rule something out."""
    return _FALSE.search(text) is not None


def negation(text: str, *, spoken: bool) -> re.Match[str] | None:
    """Return where a claim says that something is not so, None where it does not.

    Args:
        text: The claim.
        spoken: Whether somebody is quoted; the publisher's own "no aircraft" denies nothing.
    """
    return _NEGATED.search(text) if spoken else _HAS_NOT.search(text)


def doubt(text: str) -> re.Match[str] | None:
    """Return where somebody says that it could not be verified, None where nobody does."""
    return _UNVERIFIED.search(text)
