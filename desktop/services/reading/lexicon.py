"""The words that reading looks for, as tables: who speaks how, what a base is called, peoples."""

import re

# Verbs that make what stands beside them somebody's words.
SAYING = [
    "said",
    "says",
    "say",
    "told",
    "tells",
    "announced",
    "announces",
    "confirmed",
    "confirms",
    "confirm",
    "reported",
    "reports",
    "claimed",
    "claims",
    "claim",
    "stated",
    "added",
    "adds",
    "noted",
    "notes",
    "warned",
    "warns",
    "revealed",
    "disclosed",
    "alleged",
    "alleges",
    "insisted",
    "insists",
    "explained",
    "argued",
    "acknowledged",
    "admitted",
    "conceded",
    "declared",
    "denied",
    "denies",
    "deny",
    "rejected",
    "rejects",
    "dismissed",
    "dismisses",
    "refuted",
    "asserted",
    "asserts",
    "suggested",
    "estimated",
    "estimates",
    "assessed",
    "assesses",
    "believes",
    "believe",
    "wrote",
    "writes",
    "posted",
    "tweeted",
    "vowed",
    "pledged",
    "promised",
    "stressed",
    "emphasised",
    "emphasized",
    "underlined",
    "recalled",
    "testified",
    "concluded",
    "predicted",
    "hinted",
    "indicated",
    "indicates",
    "quoted",
    "quotes",
    "cited",
    "cites",
    "informed",
    "remarked",
    "reiterated",
    "clarified",
    "commented",
    "condemned",
    "accused",
    "accuses",
    "published",
    "documented",
    "recorded",
    "verified",
    "found",
    "learned",
    "learnt",
    "verifies",
    "describes",
    "described",
    "heard",
    "expects",
    "expected",
    "reaffirmed",
    "disputed",
    "answers",
    "answered",
    "replied",
    "replies",
    "contradicted",
    "contradicts",
    "refutes",
    "rebutted",
    "disputes",
    "called",
    "calls",
    "contested",
    "emailed",
    "texted",
    "messaged",
    "downplayed",
    "downplays",
    "announce",
    "warn",
    "insist",
    "deny",
    "allege",
    "say",
    "report",
    "estimate",
    "verify",
]
# These say something only where a document or a witness is their subject.
SHOWING = [
    "show",
    "shows",
    "showed",
    "shown",
    "showing",
    "indicate",
    "indicates",
    "indicated",
    "reveal",
    "reveals",
    "revealed",
    "suggest",
    "suggests",
    "suggested",
    "depict",
    "depicts",
    "captured",
    "capture",
    "confirm",
    "confirms",
    "confirmed",
    "found",
    "find",
    "finds",
    "says",
    "said",
    "shows",
    "appear",
    "appears",
    "appeared",
    "points",
    "pointed",
    "documents",
    "documented",
    "states",
]
SEEING = [
    "saw",
    "seen",
    "sees",
    "observed",
    "watched",
    "filmed",
    "photographed",
    "counted",
    "heard",
    "spotted",
    "noticed",
]

DOCUMENT = re.compile(
    r"\b(?:imagery|images?|photos?|photographs?|footage|videos?|clips?|pictures?|data|documents?"
    r"|records?|reports?|analys[ie]s|assessments?|surveys?|studies|study|briefing note|update"
    r"|tracking|notice|findings|letter|memo|map|maps|logs?)\b",
    re.IGNORECASE,
)
WITNESS = re.compile(
    r"\b(?:reporters?|correspondents?|journalists?|witness(?:es)?|residents?|villagers|locals"
    r"|crew|team|teams|observers?|monitors?|researchers?|field ?workers?|staff|photographers?"
    r"|stringers?|spotters?|activists|eyewitness(?:es)?|I|we)\b",
    re.IGNORECASE,
)
_OUTLETS = (
    "AFP|Agence France-Presse|Reuters|AP|Associated Press|BBC|CNN|TASS|RIA|RIA Novosti|Interfax"
    "|Al Jazeera|Al-Jazeera|Xinhua|Kyodo|NHK|Anadolu|SANA|Kommersant|Rudaw|Ukrinform|DPA|EFE|ANSA"
    "|IRNA|Tasnim|Fars|Sputnik|RFI|RFE/RL|DW|Bloomberg|CBS|NBC|ABC|NPR|PBS|Fox|VOA|Yonhap|PTI"
    "|Interfax-Ukraine|Ukrainska Pravda|Meduza|Haaretz|Politico|Axios|Guardian|Al Arabiya"
    "|Al-Arabiya|Al Hadath|Al Mayadeen|Al-Monitor|North Press|Enab Baladi|Asharq|Suspilne|BELTA"
    "|Interpressnews|Civil.ge|JAMnews|Le Monde|Rappler|Inquirer|Radio Free Europe|France 24"
)
OUTLET = re.compile(
    rf"\b(?:{_OUTLETS})\b|\b(?:news ?agency|agency|newspaper|daily|broadcaster|television|TV|radio"
    r"|news site|news website|news outlet|news channel|channel|magazine|tabloid|wire service"
    r"|Times|Post|Journal|News|Press|Tribune|Herald|Gazette|Observer|Telegraph|Wire|Dispatch"
    r"|Pravda|Media|Monitor|Weekly|Today|Online|Outlet|outlet|website|state media|local media)\b"
)
PERSON_TITLE = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Brig|Sgt|Sen|Rep|Gov)\.?|General|Colonel"
    r"|Major|Captain|Lieutenant|Admiral|Commander|Brigadier|President|Minister|Prime|Governor"
    r"|Senator|Ambassador|Secretary|Sheikh|King|Emir|Defen[cs]e Minister|Foreign Minister)\b"
)
PERSON_ROLE = re.compile(
    r"\b(?:spokes(?:man|woman|person)|minister|president|commander|general|colonel|officer|official"
    r"|source|governor|ambassador|mayor|chief|head|director|analyst|diplomat|adviser|advisor"
    r"|secretary|resident|reporter|correspondent|witness|fighter|pilot|soldier|leader|deputy"
    r"|researcher|expert|coordinator|manager|owner|trader|engineer|doctor|surgeon|lawyer|professor|clerk|guard|veteran|trucker|shopkeeper|teacher|student|handler|controller|nurse|broker|agent|fisherman|worker|driver|farmer|member|lawmaker|major|captain)\b",
    re.IGNORECASE,
)

# What an installation may be called, and which kinds of base that fits (BaseKind's words).
_AIR = ("airport", "air base")
FACILITIES: dict[str, tuple[str, ...]] = {
    "international airport": _AIR,
    "military airport": _AIR,
    "military airfield": _AIR,
    "airport": _AIR,
    "airfield": _AIR,
    "air base": _AIR,
    "airbase": _AIR,
    "air station": _AIR,
    "aerodrome": _AIR,
    "airstrip": _AIR,
    "naval base": ("naval base",),
    "naval facility": ("naval base",),
    "naval station": ("naval base",),
    "naval port": ("naval base",),
    "naval outpost": ("naval base",),
    "port": ("naval base",),
    "harbour": ("naval base",),
    "harbor": ("naval base",),
    "military base": (),
    "army base": (),
    "base camp": (),
    "forward base": (),
    "base": (),
    "military facility": (),
    "facility": (),
    "installation": (),
    "military site": (),
    "compound": (),
    "site": (),
    "garrison": ("garrison",),
    "barracks": ("garrison",),
    "camp": ("garrison", "outpost"),
    "military camp": ("garrison", "outpost"),
    "cantonment": ("garrison",),
    "depot": ("depot",),
    "ammunition depot": ("depot",),
    "radar site": ("radar site",),
    "radar station": ("radar site",),
    "headquarters": ("headquarters",),
    "outpost": ("outpost",),
    "checkpoint": ("outpost",),
    "pier": ("naval base",),
    "quay": ("naval base",),
    "runway": _AIR,
    "tarmac": _AIR,
}
FACILITY = (
    "(?:"
    + "|".join(sorted((f.replace(" ", r"[ -]?") for f in FACILITIES), key=len, reverse=True))
    + ")"
)

_PEOPLES = """
SY Syria Syrian Syrians Damascus|RU Russia Russian Russians Moscow Kremlin|UA Ukraine Ukrainian Ukrainians Kyiv Kiev
|US United_States American Americans US U.S. Washington Pentagon|GB United_Kingdom British UK U.K. Britain London|FR France French Paris
|TR Turkey Turkish Türkiye Turks Ankara|IR Iran Iranian Tehran|IQ Iraq Iraqi Baghdad|IL Israel Israeli|LB Lebanon Lebanese Beirut
|JO Jordan Jordanian Amman|EG Egypt Egyptian Cairo|LY Libya Libyan Tripoli|SD Sudan Sudanese Khartoum|SS South_Sudan
|NE Niger Nigerien Niamey|TD Chad Chadian N'Djamena|ML Mali Malian Bamako|BF Burkina_Faso Burkinabe|NG Nigeria Nigerian Abuja
|CF Central_African_Republic|DJ Djibouti Djiboutian|SO Somalia Somali|ET Ethiopia Ethiopian|ER Eritrea Eritrean|KE Kenya Kenyan
|AM Armenia Armenian Armenians Yerevan|AZ Azerbaijan Azerbaijani Azeri Baku|GE Georgia Georgian Tbilisi|MD Moldova Moldovan
|BY Belarus Belarusian Belarussian Minsk|PL Poland Polish Warsaw|RO Romania Romanian|DE Germany German Berlin|IT Italy Italian
|GR Greece Greek|CY Cyprus Cypriot|CN China Chinese Beijing|TW Taiwan Taiwanese Taipei|JP Japan Japanese Tokyo
|KR South_Korea South_Korean Seoul|KP North_Korea North_Korean Pyongyang|PH Philippines Philippine Filipino Manila
|VN Vietnam Vietnamese Hanoi|IN India Indian|PK Pakistan Pakistani|AF Afghanistan Afghan Kabul|KZ Kazakhstan Kazakh
|KG Kyrgyzstan Kyrgyz|TJ Tajikistan Tajik|UZ Uzbekistan Uzbek|YE Yemen Yemeni|SA Saudi_Arabia Saudi Riyadh
|AE United_Arab_Emirates Emirati UAE|QA Qatar Qatari|KW Kuwait Kuwaiti|BH Bahrain Bahraini|OM Oman Omani|AU Australia Australian
|CA Canada Canadian|DZ Algeria Algerian|MA Morocco Moroccan|TN Tunisia Tunisian|SN Senegal Senegalese|GA Gabon Gabonese
|CI Ivory_Coast Ivorian|RS Serbia Serbian|XK Kosovo|EE Estonia Estonian|LV Latvia Latvian|LT Lithuania Lithuanian
|FI Finland Finnish|SE Sweden Swedish|NO Norway Norwegian|NL Netherlands Dutch|ES Spain Spanish|BG Bulgaria Bulgarian
|KH Cambodia Cambodian|MM Myanmar|TH Thailand Thai|ID Indonesia Indonesian|MY Malaysia Malaysian|SG Singapore
|VE Venezuela Venezuelan|CU Cuba Cuban|CO Colombia Colombian|CD Congo Congolese|RW Rwanda Rwandan|UG Uganda Ugandan
|MZ Mozambique|GQ Equatorial_Guinea|TG Togo Togolese|BJ Benin Beninese|GH Ghana Ghanaian|MR Mauritania Mauritanian
"""
COUNTRY_OF: dict[str, str] = {
    word.replace("_", " "): line.split()[0]
    for line in _PEOPLES.replace("\n", " ").split("|")
    for word in line.split()[1:]
}
COUNTRIES = frozenset(
    line.split()[1].replace("_", " ") for line in _PEOPLES.replace("\n", " ").split("|")
) | {"US", "U.S.", "UK", "U.K.", "UAE", "Türkiye", "Britain"}
PEOPLE = (
    "(?:"
    + "|".join(sorted((re.escape(w) for w in COUNTRY_OF), key=len, reverse=True))
    + r"|Kurdish|Arab|NATO|EU|UN|U\.N\.|Houthi|Western|coalition|government|rebel|opposition|allied)"
)
MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
COUNTED = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "both": 2,
}  # fmt: skip
