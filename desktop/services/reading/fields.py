"""Single fields of a proposal: when it happened and was said, kind, modality, stance."""

import re
from datetime import date

from desktop.domain.event import EventKind, Modality
from desktop.domain.note import Stance
from desktop.domain.spans import DateSpan, day_end_s
from desktop.services.reading import actions
from desktop.services.reading.attributed import Attribution
from desktop.services.reading.proposal import (
    Field,
    Speaker,
)
from desktop.services.reading.scene import Scene
from desktop.services.reading.text import Words, masked
from desktop.services.reading.times import Time

SHOWN = frozenset({"document", "witness", "seen by"})


_PLAYING_DOWN = frozenset(["played", "plays", "downplayed", "downplays"])


TOLD = frozenset(["said", "says", "wrote", "stated", "noted", "announced", "reported", "told"])


_ISSUED = re.compile(
    r"\b(?:in|by|via|through|during|at|from) (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:statement|bulletin|post|letter|message|briefing|interview|conference|speech|note|report|communiqu[eé])(?: (?:issued|published|released|posted|dated|sent|made|aired|broadcast|given|held))? (?:on |of )?$"
)


_UNTIL = re.compile(r"^(?:until|till|by|before|no later than|through)\b", re.IGNORECASE)


def dates(
    scene: Scene,
    one: Attribution | None,
    claim: Words,
    chain: tuple[Speaker, ...],
    published: date | None,
) -> tuple[Field[DateSpan | None], Field[DateSpan | None]]:
    """Part the dates of a claim into when it happened and when it was said."""
    happened: list[Time] = []
    said: list[Time] = []
    for time in scene.times:
        if not claim.holds(time.words) and not (one and _beside(scene, time, one)):
            continue
        (said if one is not None and chain and _beside(scene, time, one) else happened).append(time)
    ahead = actions.modality(claim.text)[0] in {Modality.PLANNED, Modality.POSSIBLE}
    happened.sort(key=lambda time: _rank(time, claim, published, ahead=ahead))
    return _dated(happened, "event date"), _dated(said, "report date")


def _beside(scene: Scene, time: Time, one: Attribution) -> bool:
    """Tell whether a date stands with the words that say who says so."""
    if one.speakers and _ISSUED.search(scene.sentence.masked[: time.words.start - scene.start]):
        return True
    low, high = time.words.start - scene.start, time.words.end - scene.start
    if one.rule in SHOWN and one.verb not in TOLD:
        return False
    if one.end <= low and not scene.sentence.masked[one.end : low].strip(" ,"):
        return True
    if one.start <= low and high <= one.end:
        return one.rule != "witness"
    between = scene.sentence.masked[high : one.start]
    if one.trails or one.rule == "according to":
        return False
    return (
        high <= one.start
        and not between.strip(" ,")
        and (
            low == 0
            or scene.sentence.masked[:low].rstrip().endswith((",", "”", '"', "¤"))
            or re.match(r"(?:In|On|At|During|Speaking)\b[^,]{0,50}$", scene.sentence.masked[:low])
            is not None
        )
    )


def _rank(time: Time, claim: Words, published: date | None, *, ahead: bool) -> float:
    """Return how far down a date stands among those of its claim: what fits the verb comes first."""
    before = claim.text[: time.words.start - claim.start]
    relative = (
        re.search(r"\b(?:that|which|who|whose|when|reached|signed)\b[^,]*$", before) is not None
    )
    end = time.span.end_max
    lies_ahead = published is not None and end is not None and end > day_end_s(published)
    limit = _UNTIL.match(time.words.text) is not None
    late = -time.words.start / 1e9 if relative else 0.0
    return 2 * relative + (limit and not ahead) + (ahead and not (lies_ahead or limit)) + late


def _dated(times: list[Time], rule: str) -> Field[DateSpan | None]:
    if not times:
        return Field(None, None, rule)
    others = tuple(time.span for time in times[1:])
    return Field(times[0].span, times[0].words, rule, others, sure=len(times) == 1)


def kind_of(
    content: str, claim: Words, chain: tuple[Speaker, ...], *, is_silent: bool, shown: bool
) -> Field[EventKind]:
    """Return what kind of event a claim tells; what nobody knows is a statement, where somebody speaks."""
    if is_silent:
        return Field(EventKind.STATEMENT, None, "no comment")
    found = actions.kinds(content)
    if not found or (shown and found[0][0] is EventKind.STATEMENT):
        spoken = EventKind.SIGHTING if shown else EventKind.STATEMENT
        fallback = spoken if chain else EventKind.OTHER
        return Field(fallback, None, "none", sure=False)
    clear = len(found) == 1 or found[0][1] - found[1][1] >= 0.5
    return Field(
        found[0][0], claim, "words", tuple(kind for kind, _points in found[1:4]), sure=clear
    )


def modality_of(content: str, start: int) -> Field[Modality]:
    """Return whether it happened, goes on, is planned or only possible."""
    found, match = actions.modality(content)
    evidence = Words(start + match.start(), start + match.end(), match[0]) if match else None
    return Field(found, evidence, "verb")


def stance_of(
    content: str, start: int, one: Attribution | None, chain: tuple[Speaker, ...]
) -> Field[Stance]:
    """Return how its source stands to a claim."""
    if one is not None and one.is_silent:
        return Field(Stance.NO_COMMENT, None, "no comment")
    if one is not None and one.is_denial:
        return Field(Stance.AGAINST, None, "denial")
    if one is not None and one.verb in _PLAYING_DOWN:
        return Field(Stance.QUALIFIES, None, "plays down")
    doubt = actions.doubt(content)
    if doubt:
        return Field(Stance.QUALIFIES, _at(doubt, start), "not verified", sure=False)
    if actions.is_called_false(content):
        return Field(Stance.AGAINST, None, "called false", sure=False)
    negated = actions.negation(_main_clause(content), spoken=bool(chain))
    if negated:
        return Field(Stance.AGAINST, _at(negated, start), "not", sure=False)
    return Field(Stance.SUPPORTS, None, "says so")


def _main_clause(content: str) -> str:
    """Return a claim without its reasons, and without what it only quotes a part of."""
    outside = masked(content)
    quotes_all = sum(char == "¤" for char in outside) * 2 > sum(map(str.isalpha, content))
    return re.split(r",? (?:because|since|as|after|until)\b", content if quotes_all else outside)[0]


def _at(match: re.Match[str], start: int) -> Words:
    return Words(start + match.start(), start + match.end(), match[0])
