"""Who speaks, as a sentence names them: unnamed stays unnamed, and numbers agree."""

import re
from dataclasses import dataclass

from desktop.domain.note import Relation
from desktop.domain.source import SourceKind
from desktop.domain.wording_parts import isolated, number_word, one_line, with_article, word_set

_PLURALS = {
    "source": "sources",
    "official": "officials",
    "officer": "officers",
    "witness": "witnesses",
    "resident": "residents",
    "soldier": "soldiers",
    "commander": "commanders",
    "diplomat": "diplomats",
    "person": "people",
    "man": "men",
    "woman": "women",
    "spokesman": "spokesmen",
    "spokeswoman": "spokeswomen",
    "spokesperson": "spokespeople",
    "reporter": "reporters",
    "correspondent": "correspondents",
    "journalist": "journalists",
    "photographer": "photographers",
    "observer": "observers",
    "activist": "activists",
    "analyst": "analysts",
    "aide": "aides",
    "worker": "workers",
    "driver": "drivers",
    "pilot": "pilots",
    "minister": "ministers",
    "member": "members",
    "fighter": "fighters",
    "user": "users",
}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}
_COUNTS = {number_word(number): number for number in range(1, 11)} | {"a": 1, "an": 1, "the": 1}
_LOOSE = "some|several|many|a few|a number of|a couple of"
_LABEL = re.compile(
    rf"(?:(?P<loose>{_LOOSE})(?: |\Z)|(?P<count>{'|'.join(_COUNTS)}|[0-9]{{1,4}})(?: |\Z))?"
    r"(?:(?:unnamed|anonymous|unidentified)(?: |\Z))?(?P<core>.*)",
    re.IGNORECASE,
)
# First words of a label that are written small inside a sentence.
_COMMON = word_set(
    "security military local senior former defence intelligence government diplomatic medical naval"
    " air airport army police border tribal opposition regional eastern northern southern coastal"
    " western foreign high-ranking civilian informed well-placed own another second third"
)
_INSTITUTION = re.compile(
    r"(?:[^\s,]+ )*?(?:ministry|government|army|navy|command|council|presidency|kremlin|pentagon"
    r"|embassy|forces|directorate|committee|administration|authority|staff|coalition|department"
    r"|agency|office|mission|police|intelligence|united nations)(?: (?:of|for|in|to) .*)?",
    re.IGNORECASE,
)
_OWNED = re.compile(r"(?:the\b|[^\s]+['’]s? )", re.IGNORECASE)
_NOT_PEOPLE = frozenset(
    {SourceKind.OUTLET, SourceKind.IMAGERY, SourceKind.SOCIAL, SourceKind.DOCUMENT}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One who publishes or speaks.

    Attributes:
        name: The source's label.
        relation: How the one before passes it on; it tells nothing of a publisher.
        number: How many the words state; 1 where they state none.
        outlet: The name of the outlet through which it speaks, where there is one.
    """

    name: str
    kind: SourceKind = SourceKind.OUTLET
    relation: Relation = Relation.QUOTES
    number: int = 1
    outlet: str = ""


def speaker_words(speaker: Speaker) -> str:
    """Return a speaker as a sentence names it: "two unnamed sources", "the Kremlin"."""
    name = one_line(speaker.name)
    if speaker.kind is SourceKind.UNNAMED:
        return _unnamed(name, speaker.number)
    if speaker.kind is SourceKind.OBSERVER:
        return _observer(name, speaker)
    if speaker.kind is SourceKind.OFFICIAL and _INSTITUTION.fullmatch(name):
        return name if _OWNED.match(name) else f"the {name}"
    if speaker.number > 1:
        return f"{isolated(name)} ({number_word(speaker.number)} speakers)"
    return f"the account {name}" if name.startswith("@") else isolated(name)


def relative(speaker: Speaker) -> str:
    """Return the pronoun for what a speaker did: "who", or "which" for what is no person."""
    institution = speaker.kind is SourceKind.OFFICIAL and _INSTITUTION.fullmatch(speaker.name)
    return "which" if institution or speaker.kind in _NOT_PEOPLE else "who"


def _unnamed(name: str, number: int) -> str:
    loose, count, core = _taken_apart(name)
    head = _head(core)
    number = number if number > 1 else count
    if loose and number == 1:
        return f"{loose} unnamed {isolated(core)}"
    if number > 1:
        if head is None:
            aside = f" ({isolated(core)})" if core else ""
            return f"{number_word(number)} unnamed sources{aside}"
        return f"{number_word(number)} unnamed {_in_plural(core, head)}"
    if head in _SINGULARS:
        return f"unnamed {core}"
    if isolated(core) != core or not core:
        return f"an unnamed source ({isolated(core)})" if core else "an unnamed source"
    return f"an unnamed {core}"


def _observer(name: str, speaker: Speaker) -> str:
    own = name.casefold().startswith("own ")
    if own and speaker.outlet:
        name = f"{speaker.outlet} {name[4:]}"
    elif own:
        return f"its {name[:1].lower()}{name[1:]}"
    loose, count, core = _taken_apart(name)
    head = _head(core)
    if head is None or loose or name.casefold().startswith("the "):
        return isolated(name)
    number = speaker.number if speaker.number > 1 else count
    if number > 1:
        return f"{number_word(number)} {_in_plural(core, head)}"
    return core if head in _SINGULARS else with_article(core)


def _taken_apart(name: str) -> tuple[str, int, str]:
    """Return a label's loose count, its exact one and the rest, written as inside a sentence."""
    found = _LABEL.fullmatch(name)
    assert found is not None
    core = found["core"]
    first, _, rest = core.partition(" ")
    if first.casefold() in _COMMON | set(_PLURALS) | set(_SINGULARS):
        core = " ".join(filter(None, [first.casefold(), rest]))
    # "Syrian security source, coast" would run into the commas of the sentence.
    before, comma, after = core.partition(", ")
    core = f"{before} ({after})" if comma else core
    count = (found["count"] or "").casefold()
    return (found["loose"] or "").casefold(), _count_of(count), core


def _count_of(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS.get(word, 1)


def _head(core: str) -> str | None:
    """Return the noun that says what the speakers are, None where it is not known."""
    words = (word.strip("()").casefold() for word in core.split())
    return next((word for word in words if word in _PLURALS or word in _SINGULARS), None)


def _in_plural(core: str, head: str) -> str:
    plural = _PLURALS.get(head, head)
    return re.sub(rf"\b{head}\b", plural, core, count=1, flags=re.IGNORECASE)
