"""Who speaks: what a noun phrase is called as a source, how many it states, which one it is."""

import re

from rapidfuzz import fuzz

from desktop.domain.folding import fold, words_of
from desktop.domain.note import Relation
from desktop.domain.source import SourceKind
from desktop.queries.known_names import KnownName
from desktop.services.reading.lexicon import (
    COUNTED,
    DOCUMENT,
    OUTLET,
    PERSON_ROLE,
    PERSON_TITLE,
    SEEING,
    WITNESS,
)
from desktop.services.reading.proposal import Speaker
from desktop.services.reading.text import Words

UNSPECIFIED = "unspecified source"


LEAST_UNNAMED_LIKENESS = 80


# Words that say what a source is and leave it the same one.
_DESCRIBING = frozenset(
    [
        "newspaper",
        "news",
        "agency",
        "daily",
        "broadcaster",
        "television",
        "tv",
        "radio",
        "channel",
        "website",
        "site",
        "outlet",
        "state",
        "media",
        "magazine",
        "russia",
        "russian",
        "syria",
        "syrian",
        "turkish",
        "local",
        "private",
        "independent",
        "online",
    ]
)


PRONOUN = re.compile(r"^(?:he|she|it|they|this|i|we|him|her|them|us|me)$", re.IGNORECASE)


_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)


_COUNTRYS = re.compile(r"^[A-Z][\w-]+['’]s (?=[A-Z])")


# Somebody whose name comes after what they are: "a shopkeeper, Abu Khaled".
_NAMED_AFTER = re.compile(
    r"(?P<what>(?:an?|the|its|his|her)\s[a-z][^,]{1,80}),\s"
    r"(?P<who>[A-Z][\w'’.-]+(?:\s(?:al-|bin |ibn |de )?[A-Z][\w'’.-]+){1,3})",
)


def speaker(words: Words, relation: Relation, sources: tuple[KnownName, ...]) -> Speaker:
    """Return the speaker that a noun phrase names."""
    phrase = _name_first(words.text)
    label, number = label_of(phrase), number_of(phrase)
    known = known_source(label, sources)
    return Speaker(
        label=known.name if known else label, words=words, relation=relation, number=number,
        kind=kind_of(phrase), source_id=known.id if known else None,
    )  # fmt: skip


def _name_first(phrase: str) -> str:
    """Return "Abu Khaled, a shopkeeper" of "a shopkeeper, Abu Khaled"."""
    match = _NAMED_AFTER.fullmatch(" ".join(phrase.split()))
    if match is None or is_outlet(phrase):
        return phrase
    return f"{match['who']}, {match['what']}"


def label_of(phrase: str) -> str:
    """Return how a source may be called: the phrase without article, with a capital letter."""
    bare = _ARTICLE.sub("", " ".join(phrase.split()))
    if is_outlet(bare):
        bare = _COUNTRYS.sub("", bare)
    bare = re.sub(r"['’]s$", "", bare).strip(" ,")
    return bare[:1].upper() + bare[1:]


def number_of(phrase: str) -> int:
    """Return how many speakers a phrase states: 2 for "two sources", 1 where it states none."""
    first = re.match(r"(?:at least )?(\w+)\b", phrase.strip().lower())
    if first is None:
        return 1
    word = first[1]
    if word.isdigit():
        return max(1, min(int(word), 10_000))
    return COUNTED.get(word, 1)


def kind_of(phrase: str) -> SourceKind:
    """Guess what sort of source a noun phrase names."""
    if re.search(
        r"\b(?:imagery|images?|photos?|photographs?|footage|videos?|pictures?)\b", phrase, re.I
    ):
        return SourceKind.IMAGERY
    if re.search(
        r"\b(?:witness(?:es)?|reporters?|correspondents?|journalists?|residents?|eyewitness(?:es)?)\b",
        phrase,
        re.I,
    ):
        return SourceKind.OBSERVER
    if DOCUMENT.search(phrase):
        return SourceKind.DOCUMENT
    if re.match(
        r"(?:an?|two|three|several|some|one|multiple|many|four|five|another|officials|sources|people|\w+ (?:sources|officials))\b",
        phrase,
        re.I,
    ) and not PERSON_TITLE.match(phrase):
        return SourceKind.UNNAMED
    if re.search(
        r"\b(?:account|user|blogger|telegram|channels?)\b", phrase, re.I
    ) and not re.search(r"\b(?:TV|television|news)\b", phrase, re.I):
        return SourceKind.SOCIAL
    if is_outlet(phrase):
        return SourceKind.OUTLET
    if PERSON_TITLE.match(phrase) or re.fullmatch(
        r"[A-Z][\w'’.-]+(?: (?:al-|bin |ibn |de )?[A-Z][\w'’.-]+){1,3}.*", phrase
    ):
        official = re.search(
            r"\b(?:ministry|government|army|forces|command|pentagon|kremlin|department|office|agency|guard|navy|authority|council|alliance|watch|network|group|initiative|monitor|institute|observatory|union|centre|center|committee|party|movement|organi[sz]ation|forum|project|foundation|coalition|front|mission|embassy|staff|corps)\b",
            phrase,
            re.I,
        )
        return (
            SourceKind.OFFICIAL
            if official and not PERSON_TITLE.match(phrase)
            else SourceKind.NAMED_PERSON
        )
    return SourceKind.OFFICIAL


def is_outlet(phrase: str) -> bool:
    """Tell whether a phrase names who publishes."""
    return OUTLET.search(phrase) is not None and not (
        re.search(
            r"\b(?:reporter|correspondent|journalist|witness|crew|editor|photographer|stringer|report|imagery)s?\b",
            phrase,
        )
    )


def may_speak(phrase: str) -> bool:
    """Tell whether a phrase can be a source: a person, a body, a publication or a document."""
    return (
        PERSON_ROLE.search(phrase) is not None
        or PERSON_TITLE.match(phrase) is not None
        or DOCUMENT.search(phrase) is not None
        or is_outlet(phrase)
        or _BODY.search(phrase) is not None
    )


_BODY = re.compile(
    r"\b(?:sources?|officials?|ministry|army|navy|military|government|agency|agencies|authorities|residents|witnesses|people|police|media|statements?|intelligence|command|office|services?|analysts?|group|diplomats?|officers?|commanders?|workers|activists|experts?|[A-Z]\w+)\b"
)


def is_witness(phrase: str, verb: str = "") -> bool:
    """Tell whether a phrase names somebody who was there: a witness, or who saw it.

    A reporter or a resident who says so may have it from others.
    """
    return WITNESS.search(phrase) is not None and (
        verb in SEEING or re.search(r"\b(?:eye-?)?witness", phrase, re.I) is not None
    )


def known_source(label: str, sources: tuple[KnownName, ...]) -> KnownName | None:
    """Return the casebook's source that a label means, None where none surely is."""
    wanted = set(_words(label))
    best: tuple[float, KnownName] | None = None
    for source in sources:
        if fold(source.name) == fold(label):
            return source
        theirs = set(_words(source.name))
        if source.kind == SourceKind.UNNAMED.value:
            likeness = fuzz.token_set_ratio(" ".join(sorted(wanted)), " ".join(sorted(theirs)))
            fits = likeness >= LEAST_UNNAMED_LIKENESS and len(wanted & theirs) >= 3
        elif source.kind == SourceKind.NAMED_PERSON.value:
            likeness = 100.0
            fits = (
                _words(source.name)[-1:] == _words(label)[-1:]
                and PERSON_TITLE.match(label) is not None
            )
        else:
            likeness = 100.0 * len(theirs) / max(len(wanted), 1)
            fits = bool(theirs) and theirs <= wanted and wanted - theirs <= _DESCRIBING
        if fits and (best is None or likeness > best[0]):
            best = likeness, source
    return best[1] if best else None


def _words(label: str) -> list[str]:
    return ["defence" if word == "defense" else word for word in words_of(label)]


def head_of(label: str) -> str:
    """Return the last common noun before any "of" or "in": what "the ministry" points back to."""
    part = re.split(r"\b(?:of|in|at|for|from|with|on|close|familiar|near|who)\b|,", label)[0]
    words = part.lower().split()
    return words[-1] if words else ""
