"""The course of an article: sentence by sentence, with what was named and said before in mind."""

import re
from dataclasses import dataclass, replace
from itertools import accumulate

from desktop.domain.event import BaseRole, EventKind, Modality
from desktop.domain.note import Basis, Relation, Stance
from desktop.domain.source import SourceKind
from desktop.queries.known_names import Known
from desktop.services.reading import actions, claims, movement
from desktop.services.reading import speakers as who
from desktop.services.reading.antecedents import Antecedents
from desktop.services.reading.attributed import Attribution
from desktop.services.reading.fields import SHOWN, TOLD, dates, kind_of, modality_of, stance_of
from desktop.services.reading.implied import Implied, Remembered, force_without_place
from desktop.services.reading.proposal import (
    Article,
    BaseAt,
    Field,
    Place,
    Proposal,
    Speaker,
)
from desktop.services.reading.scene import Scene, actors_in
from desktop.services.reading.text import Words
from desktop.services.reading.titles import claim_title

_CONTINUES = re.compile(
    r"^(?:part of|some of|the rest|the remainder|the remaining|others|they|most of|the first|the last|it|he|she|those|these|a second|a further|all of|both)\b(?! (?:is|was|remains|remained|seems) (?:not |un|still |also )?(?:clear|known|certain|likely|possible))",
    re.IGNORECASE,
)


_POINTS_BACK = re.compile(
    r"\b(?:reports?|claims?|it|this|that|allegations?|rumou?rs?|accusations?|the \w+|any)\b"
)


# What somebody is before their name, and the comma behind that name.
_TOLD_BEFORE = re.compile(r"\s*(?:an?|the|its|his|her)\s[^,;:.]{2,80},\s$", re.IGNORECASE)
_ASIDE_BEFORE_VERB = re.compile(r"^[A-Z][^,]*, \w+\b")
# As far ahead as "an airport" of the first sentence may be named in full.
MOST_COMING = 20
_VOWING = frozenset(["vowed", "pledged", "promised"])


@dataclass(slots=True)
class _Said:
    """Who says a claim, as far as its sentence tells."""

    chain: tuple[Speaker, ...]
    attribution: Attribution | None
    rule: str
    sure: bool
    evidence: Words | None


class Course:
    """The course of one article: what has been named and said so far."""

    def __init__(
        self, known: Known, implied: Implied, article: Article, scenes: list[Scene]
    ) -> None:
        self._known, self._implied, self._scenes = known, implied, scenes
        self._article = article
        self._bases = [place for scene in scenes for place in scene.places if place.is_base]
        named = (sum(place.is_base for place in scene.places) for scene in scenes)
        self._named_until = list(accumulate(named))
        self.antecedents = Antecedents(article.publisher)
        self._memory = Remembered()
        self._last: _Said | None = None
        self._last_paragraph = -1
        self._kind_before: EventKind | None = None
        self._paragraph_from = 0

    def read(self, number: int) -> list[Proposal]:
        """Return the proposals of one sentence, and remember what it names."""
        scene = self._scenes[number]
        if scene.sentence.paragraph != self._last_paragraph:
            self._paragraph_from = len(self._memory.named)
        coming = self._bases[self._named_until[number] :][:MOST_COMING]
        bases = [place for place in scene.places if place.is_base]
        meant = self._implied.find(scene.text, scene.start, self._memory, coming, bases)
        said = [self._said(scene, one) for one in scene.attributions]
        found: list[Proposal] = []
        parts = (
            claims.split(scene.sentence.masked)
            if not _is_headline(scene)
            else [(0, len(scene.text))]
        )
        for low, high in parts:
            speaks = self._who(scene, said, low, high)
            found.append(self._proposal(scene, low, high, speaks, meant))
        places = sorted([*scene.places, *meant], key=lambda place: place.words)
        self._memory.note(places, scene.text, scene.start)
        self.antecedents.meet(scene.text, scene.start, self._known.sources)
        self._memory.last_left -= {place.name for place in places}
        for proposal in found:
            for at in proposal.bases.value:
                if at.role is BaseRole.FROM:
                    self._memory.left.append(at.place.name)
                    self._memory.last_left.add(at.place.name)
        speaking = [one for one in said if one.attribution and not one.attribution.is_silent]
        self._last = (
            speaking[-1]
            if speaking
            else self._last
            if found and found[-1].chain.rule == "inherited"
            else None
        )
        self._last_paragraph = scene.sentence.paragraph
        return found

    def _said(self, scene: Scene, one: Attribution) -> _Said:
        chain: list[Speaker] = []
        sure, again = True, False
        for low, high, relation in one.speakers:
            words = Words(scene.start + low, scene.start + high, scene.text[low:high])
            speaker = who.speaker(words, relation, self._known.sources)
            resolved, certain = self.antecedents.resolve(speaker)
            sure = sure and certain
            again = again or (resolved is not None and resolved.label != speaker.label)
            if resolved is not None:
                chain.append(resolved)
        if chain and len(chain) < len(one.speakers):
            chain[0] = replace(chain[0], relation=Relation.SAYS)
        if again and len(chain) == 1:
            chain = list(self.antecedents.chain_of(chain[0]))
        self.antecedents.remember(tuple(chain))
        if not one.speakers:
            chain = [Speaker(label=who.UNSPECIFIED)]
        evidence = Words(
            scene.start + one.start, scene.start + one.end, scene.text[one.start : one.end]
        )
        return _Said(tuple(chain), one, one.rule, sure, evidence)

    def _who(self, scene: Scene, said: list[_Said], low: int, high: int) -> _Said:
        """Return who says the claim at ``[low, high)`` of a sentence."""
        inside = [s for s in said if s.attribution and low <= s.attribution.start < high]
        if inside:
            silent = [s for s in inside if s.attribution and s.attribution.is_silent]
            denied = [s for s in inside if s.attribution and s.attribution.is_denial]
            if denied:
                return denied[0]
            return (
                silent[0]
                if silent and len(inside) == 1
                else next(
                    (s for s in inside if s.attribution and not s.attribution.is_silent), inside[0]
                )
            )
        others = [s for s in said if s.attribution and not s.attribution.is_silent]
        earlier = [s for s in others if s.attribution and s.attribution.start < low]
        later = [
            s
            for s in others
            if s.attribution and s.attribution.start >= high and s.attribution.trails
        ]
        joint = scene.sentence.masked[max(0, low - 12) : low]
        if earlier and not re.search(r"\bbut\b|\bthough\b|\balthough\b", joint):
            return replace(earlier[-1], rule="same sentence", attribution=None)
        if later:
            return replace(later[0], rule="same sentence", attribution=None)
        return self._inherited(scene, low)

    def _inherited(self, scene: Scene, low: int) -> _Said:
        """Return the speaker of the sentence before, where this one goes on with their words."""
        last = self._last
        if last is not None and last.chain:
            text = scene.sentence.masked[low:].lstrip()
            same = scene.sentence.paragraph == self._last_paragraph
            quoted = text[:1] in '“"«' and text.rstrip(".!? ")[-1:] in '”"»'
            ahead = actions.modality(text)[0] in {Modality.PLANNED, Modality.POSSIBLE}
            if quoted or (same and _CONTINUES.match(text) and ahead):
                return _Said(last.chain, None, "inherited", False, last.evidence)
        return _Said((), None, "publisher", True, None)

    def _proposal(
        self, scene: Scene, low: int, high: int, said: _Said, meant: list[Place]
    ) -> Proposal:
        text, start = scene.text[low:high], scene.start + low
        claim = Words(start, start + len(text), text)
        one = said.attribution
        content = _without(scene.text, one, low, high)
        event_when, report_when = dates(scene, one, claim, said.chain, self._article.published)
        is_silent = one is not None and one.is_silent
        shown = one is not None and one.rule in SHOWN and one.verb not in TOLD
        kind = kind_of(content, claim, said.chain, is_silent=is_silent, shown=shown)
        modality = modality_of(content, start)
        if is_silent:
            modality = Field(Modality.DONE, None, "no comment")
        elif one is not None and one.verb in _VOWING:
            vow = " ".join(f"{one.verb}{content}".split())
            modality = Field(actions.modality(vow)[0], None, "vow")
        bases, ends = self._where(scene, claim, one, meant, content, kind.value)
        if is_silent:
            ends = (None, None)
        stance = stance_of(content, start, one, said.chain)
        turned = stance.value in {Stance.AGAINST, Stance.QUALIFIES}
        points_back = (turned and _POINTS_BACK.search(content)) or _CONTINUES.match(content.strip())
        if kind.rule == "none" and self._kind_before and points_back:
            kind = Field(self._kind_before, None, "as before", sure=False)
        elif kind.rule != "none" and not is_silent:
            self._kind_before = kind.value
        return Proposal(
            sentence=scene.sentence.words,
            claim=claim,
            what=claim_title(content, self._article.published),
            chain=Field(said.chain, said.evidence, said.rule, sure=said.sure),
            stance=stance,
            modality=modality,
            kind=kind,
            event_when=event_when,
            report_when=report_when,
            bases=bases,
            origin=Field(
                ends[0],
                ends[0].words if ends[0] else None,
                "from",
                sure=ends[0] is None or ends[0].sure,
            ),
            destination=Field(
                ends[1],
                ends[1].words if ends[1] else None,
                "to",
                sure=ends[1] is None or ends[1].sure,
            ),
            actors=actors_in(text, start, self._known.actors),
            basis=_basis(one, said.chain),
            is_background=_is_headline(scene)
            or (not said.chain and not bases.value and kind.rule == "none" and not turned),
        )

    def _at_the_last_base(self, claim: Words, found: dict[str, BaseAt]) -> None:
        """Guess that what names no base goes on about the one that its paragraph named last."""
        named = [place for place in self._memory.named[self._paragraph_from :] if place.is_base]
        if named:
            words = Words(claim.start, claim.start, "")
            stayed = [place for place in named if place.name not in self._memory.last_left]
            there = replace((stayed or named)[-1], words=words, sure=False)
            found[there.name] = BaseAt(there, sure=False)

    def _where(
        self,
        scene: Scene,
        claim: Words,
        one: Attribution | None,
        meant: list[Place],
        content: str,
        kind: EventKind,
    ) -> tuple[Field[tuple[BaseAt, ...]], tuple[Place | None, Place | None]]:
        """Return the bases of a claim with their roles, and the ends of a movement."""
        spoken = [(scene.start + a, scene.start + b) for a, b, _how in one.speakers] if one else []
        inside = [place for place in (*scene.places, *meant) if claim.holds(place.words)]
        places = [
            p for p in inside if not any(a <= p.words.start and p.words.end <= b for a, b in spoken)
        ]
        if not any(place.is_base for place in places):
            places += [replace(p, sure=False) for p in inside if p.is_base and p not in places]
        places.sort(key=lambda place: place.words.start)
        moves = movement.is_motion(content)
        named = {place.name for place in places if place.sure}
        plain = [place for place in places if place.sure or place.name not in named]
        ends = movement.ends(claim.text, claim.start, plain)
        found: dict[str, BaseAt] = {}
        for place in places:
            if place.is_base:
                role = movement.role_of(
                    claim.text,
                    place.words.start - claim.start,
                    place.words.end - claim.start,
                    moves=moves,
                )
                known = found.get(place.name)
                better = known is not None and (
                    (place.sure and not known.sure)
                    or (
                        known.role is BaseRole.AT
                        and role is not BaseRole.AT
                        and place.sure >= known.sure
                    )
                )
                if known is None or better:
                    found[place.name] = BaseAt(place, role, place.sure)
        is_next = scene.sentence.paragraph == self._last_paragraph
        force = force_without_place(claim.text)
        before = [place for place in self._memory.named if place.is_base]
        elsewhere = {place.country for place in places if not place.is_base and place.country}
        if before and elsewhere and before[-1].country and before[-1].country not in elsewhere:
            force = None
        if force and before and not any(at.role is not BaseRole.TO for at in found.values()):
            there = before[-1]
            words = Words(claim.start + force.start(), claim.start + force.end(), force[0])
            found.setdefault(
                there.name, BaseAt(replace(there, words=words, sure=False), BaseRole.AT, sure=False)
            )
        if not found and kind in _SOMEWHERE and is_next:
            self._at_the_last_base(claim, found)
        bases = tuple(found.values())
        evidence = bases[0].place.words if bases else None
        return Field(
            bases, evidence, "named" if bases else "none", sure=all(at.sure for at in bases)
        ), ends


_SOMEWHERE = frozenset(EventKind) - {EventKind.STATEMENT, EventKind.AGREEMENT, EventKind.OTHER}


def _is_headline(scene: Scene) -> bool:
    return (
        scene.sentence.paragraph == 0
        and scene.start == 0
        and not re.search(r"[.!?…”\"»:]$", scene.text)
    )


def _without(text: str, one: Attribution | None, low: int, high: int) -> str:
    """Return a claim without the words that say whose it is, character for character."""
    part = text[low:high]
    if one is None or one.is_silent or one.rule == "passive":
        return part
    first, last = max(one.start, low), min(one.end, high)
    # "The governor, Azzam Gharib, said": what he is belongs to him.
    if (told := _TOLD_BEFORE.match(text, low, first)) and _ASIDE_BEFORE_VERB.search(
        text[first:last]
    ):
        first = told.start()
    # What a document shows or a witness saw tells of the event, not only of its source.
    blank = " " * (last - first)
    return text[low:first] + blank + text[last:high]


def _basis(one: Attribution | None, chain: tuple[Speaker, ...]) -> Basis:
    if one is not None and one.is_seen:
        return Basis.WITNESSED
    if chain and chain[-1].kind in {SourceKind.IMAGERY, SourceKind.DOCUMENT}:
        return Basis.DOCUMENTED
    return Basis.UNKNOWN
