"""Bases and places that a sentence names, whether the casebook knows them or not."""

import re
from dataclasses import replace

from desktop.services.reading.gazetteer import Gazetteer, KnownPlace
from desktop.services.reading.lexicon import COUNTRIES, COUNTRY_OF, FACILITIES, FACILITY, PEOPLE
from desktop.services.reading.names import NameIndex
from desktop.services.reading.proposal import Place
from desktop.services.reading.text import Words

_CAP = r"(?:al-|el-|Al-|El-)?[A-ZÀ-ÞŞŢİ][\w'’]*(?:-[\w'’]+)*"
_NAME = rf"{_CAP}(?: (?:al-|el-|de |del |la |of )?{_CAP}| \d{{1,4}}\b){{0,3}}"
_AFTER_NAME = re.compile(
    rf"\b(?P<name>{_NAME}) (?P<kind>(?:[Ii]nternational |[Mm]ilitary |[Rr]egional )?(?i:{FACILITY})(?: \d{{1,4}})?)\b"
)
_BEFORE_NAME = re.compile(
    rf"\b(?P<kind>Air Base|Airbase|Air Station|Naval Base|Naval Station|Naval Port|Camp|Fort|Base|FOB|COP|Port of|Airfield|Garrison|Base A[ée]rienne) (?P<name>\d{{1,4}}|{_NAME})"
)
_AT_PLACE = re.compile(
    rf"\b(?:an?|the|its|their|this|another|one|our|two|several) (?P<adj>(?:[\w'’-]+ ){{0,4}}?)(?P<kind>{FACILITY})s? (?:in|at|near|outside|of|close to|on the outskirts of) (?:the (?:\w+ ){{0,2}}(?:city|town|port|village) of )?(?P<name>{_NAME})",
)
_LOCATED = re.compile(
    rf"\b(?:in|at|near|to|from|of|around|outside|toward|towards|between|via|into|leaving|left|reached|reaching|departed|departing|departs|leave|leaves|quit|quitting|exit|exited|exiting|vacate|entered|entering|evacuated|and|off|over|through|for|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern) (?:the (?:[\w-]+ )?(?:city|town|port|village|capital|island|province|region)(?: of|,)? )?(?P<name>{_NAME})"
)
_ADJECTIVE = re.compile(
    rf"^(?:{PEOPLE}|[Mm]ilitary|[Mm]ain|[Nn]aval|[Aa]ir|[Ff]ormer|[Jj]oint|[Ff]oreign|[Ll]argest|[Nn]ew|[Oo]ld|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Ss]trategic|[Mm]ajor|[Ss]mall|[Kk]ey|The|This|That|A|An|At|In|From|To|On|Near|Its|Their|Our|Another|One|Two|Three|Both|Each|Every|International|Regional|Local|Nearby|Coastal|Desert|Forward|Operating|[A-Z]\w+-(?:run|led|backed|held|controlled|operated|built)|Main|Several|Some|Other|All|Any|No)$"
)
_NOT_PLACE = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|President|Minister|General|Colonel|Mr|Mrs|Ms|Dr|Telegram|Twitter"
    r"|Facebook|X|Parliament|Ministry|Defen[cs]e|Foreign|Security|The|This|These|Those|Prime|Army|Air|Navy|Forces?"
    r"|Gen|Col|Lt|Maj|Capt|Islamic|State|United Nations|Il|Su|An|MiG|Mi|Tu|S|Q[1-4]|Reuters|AFP)\b"
)


def find_places(text: str, start: int, index: NameIndex, gazetteer: Gazetteer) -> list[Place]:
    """Return bases and places named in a sentence, in order, none inside another.

    Args:
        text: The sentence.
        start: Where it begins in the article.
        index: The casebook's bases.
        gazetteer: Towns, airports and countries of the world.
    """
    found = [_with_facility(text, place) for place in index.find(text)]
    for place in (
        *_facilities(text, index, gazetteer),
        *_named_places(text, gazetteer),
    ):
        if all(
            place.words.end <= other.words.start or other.words.end <= place.words.start
            for other in found
        ):
            found.append(place)
    found.sort(key=lambda place: place.words.start)
    return [_moved(place, start) for place in found]


def kinds_of(facility: str) -> tuple[str, ...]:
    """Return the kinds of base that a word like "airfield" may stand for; none is any."""
    word = re.sub(r"s$", "", " ".join(facility.lower().replace("-", " ").split()))
    for name, kinds in FACILITIES.items():
        if word == name or word.replace(" ", "") == name.replace(" ", ""):
            return kinds
    return ()


def country_in(text: str) -> str:
    """Return the country that a text names or whose people it names, empty where none."""
    for match in re.finditer(PEOPLE, text):
        if match[0] in COUNTRY_OF:
            return COUNTRY_OF[match[0]]
    return ""


def _with_facility(text: str, place: Place) -> Place:
    """Take "airport" into "Qamishli airport", so that the words are marked as one."""
    after = re.match(
        rf" (?:(?:international|military|naval|air) )*{FACILITY}\b", text[place.words.end :], re.I
    )
    end = place.words.end + (after.end() if after else 0)
    begin = place.words.start
    return replace(place, words=Words(begin, end, text[begin:end]))


def _facilities(text: str, index: NameIndex, gazetteer: Gazetteer) -> list[Place]:
    found = []
    for pattern in (_AFTER_NAME, _BEFORE_NAME, _AT_PLACE):
        for match in pattern.finditer(text):
            if _EXERCISE.search(text[: match.start()]):
                continue
            words = _trimmed(match, pattern is _AFTER_NAME)
            if words is None:
                continue
            start, (name, facility) = words[0], _parted(words[1], match["kind"])
            kinds = kinds_of(facility)
            end = match.end()
            spelt = Words(start, end, text[start:end])
            inside = index.find(name)
            if inside:
                place = replace(inside[0], words=spelt)
                found.append(place)
                continue
            if pattern is _AT_PLACE and re.sub(r"['’]s?$", "", name.split()[0]) in COUNTRY_OF:
                continue
            if pattern is _AT_PLACE and not match["kind"].lower().strip().startswith(
                ("air", "nav", "mil", "base", "garr", "camp", "port", "barr", "dep")
            ):
                continue
            known = _airport(gazetteer, name) if "air" in facility.lower() else None
            found.append(
                Place(
                    name=_titled(spelt.text), words=spelt, kinds=kinds,
                    country=known.country if known else _country(gazetteer, name),
                    lat=known.lat if known else None, lon=known.lon if known else None, sure=False,
                )
            )  # fmt: skip
    return found


def _parted(name: str, facility: str) -> tuple[str, str]:
    """Move the "Air" of "Ramstein Air Base" from the name to the facility."""
    *rest, last = name.split()
    if rest and last.lower() in {"air", "naval"}:
        return " ".join(rest), f"{last} {facility}"
    return name, facility


def _trimmed(match: re.Match[str], is_before_kind: bool) -> tuple[int, str] | None:
    """Return where a base's name begins and the name, without the adjectives before it."""
    if not is_before_kind:
        name = match["name"]
        return None if _NOT_PLACE.match(name) and not name.isdigit() else (match.start(), name)
    name, start = match["name"], match.start("name")
    words = name.split()
    while words and (
        _ADJECTIVE.match(words[0]) or words[0] in COUNTRY_OF or words[0].rstrip("'s’") in COUNTRY_OF
    ):
        start += len(words[0]) + 1
        words.pop(0)
    if not words or _NOT_PLACE.match(words[0]) or words[0][0].islower():
        return None
    return start, " ".join(words)


def _named_places(text: str, gazetteer: Gazetteer) -> list[Place]:
    found = [
        _place(text, m.start("name"), m["name"], KnownPlace("", m["name"], "", None, None, ""))
        for m in _REGIONS.finditer(text)
    ]
    for match in _LOCATED.finditer(text):
        at, name = match.start("name"), match["name"]
        for length in range(len(name.split()), 0, -1):
            part = " ".join(name.split()[:length])
            if _NOT_PLACE.match(part) or part in _NOBODY:
                continue
            word = part.removesuffix("'s").removesuffix("’s")
            if word in COUNTRIES:
                found.append(
                    _place(
                        text,
                        at,
                        part,
                        KnownPlace("country", word, COUNTRY_OF[word], None, None, ""),
                    )
                )
                break
            known = gazetteer.called(word)
            if (
                _GOING.search(text[:at])
                and not known
                and length == len(name.split())
                and word not in COUNTRY_OF
                and _ALONE.match(text[at + len(part) :])
            ):
                found.append(_place(text, at, part, KnownPlace("", word, "", None, None, "")))
                break
            if (
                known
                and len(word) > 2
                and (length > 1 or word not in COUNTRY_OF or word in _CAPITALS)
            ):
                found.append(_place(text, at, part, known[0]))
                break
    return found


_EXERCISE = re.compile(r"\b(?:[Ee]xercises?|[Oo]perations?|[Dd]rills?|codenamed|dubbed) [“\"]?$")
_GOING = re.compile(
    r"\b(?:from|to|into|for|toward|towards|leaving|left|leave|departed|departing|reached) $"
)
_ALONE = re.compile(
    r"(?:[.,;]|$| (?:on|in|at|by|to|from|last|and|for|this|via|after|before|since|aboard|with)\b)"
)
_REGIONS = re.compile(
    r"\b(?:to|from|into|in|for|towards?) (?P<name>the (?:Middle East|Gulf|Baltic|Red Sea|Black Sea|Mediterranean|Caspian|Pacific|Persian Gulf|Kurdistan region|Far East)|Europe|Africa)\b"
)
_CAPITALS = frozenset(
    [
        "Damascus",
        "Moscow",
        "Kyiv",
        "Kiev",
        "Ankara",
        "Tehran",
        "Baghdad",
        "Beirut",
        "Amman",
        "Cairo",
        "Tripoli",
        "Khartoum",
        "Niamey",
        "N'Djamena",
        "Bamako",
        "Abuja",
        "Yerevan",
        "Baku",
        "Tbilisi",
        "Minsk",
        "Warsaw",
        "Berlin",
        "Rome",
        "Athens",
        "Beijing",
        "Taipei",
        "Tokyo",
        "Seoul",
        "Pyongyang",
        "Manila",
        "Hanoi",
        "Kabul",
        "Riyadh",
        "London",
        "Paris",
        "Washington",
    ]
)
_NOBODY = frozenset({"Kurdish", "Western", "Arab", "Islamic", "Brent", "Force", "Command", "Corps"})


def _place(text: str, at: int, part: str, known: KnownPlace) -> Place:
    end = at + len(part)
    return Place(
        name=part, words=Words(at, end, text[at:end]), is_base=False,
        country=known.country, lat=known.lat, lon=known.lon,
    )  # fmt: skip


def _airport(gazetteer: Gazetteer, name: str) -> KnownPlace | None:
    found = gazetteer.airports(name)
    return found[0] if len({place.country for place in found}) == 1 else None


def _country(gazetteer: Gazetteer, name: str) -> str:
    found = {place.country for place in gazetteer.called(name)}
    return found.pop() if len(found) == 1 else ""


def _titled(words: str) -> str:
    text = re.sub(r"^(?:an?|the|its|their|this|another|one|our|two|several) ", "", words)
    return text[0].upper() + text[1:]


def _moved(place: Place, by: int) -> Place:
    words = place.words
    return replace(place, words=Words(words.start + by, words.end + by, words.text))
