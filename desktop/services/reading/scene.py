"""One sentence, taken apart: its dates, places, actors and attributions."""

import re
from dataclasses import dataclass
from datetime import date

from desktop.queries.known_names import KnownName
from desktop.services.reading.attributed import Attribution
from desktop.services.reading.attribution import attributions
from desktop.services.reading.gazetteer import Gazetteer
from desktop.services.reading.lexicon import PEOPLE
from desktop.services.reading.names import NameIndex
from desktop.services.reading.places import find_places
from desktop.services.reading.proposal import ActorNamed, Place
from desktop.services.reading.text import Sentence, Words
from desktop.services.reading.times import Time, find_times

_ACTOR = re.compile(
    rf"\b(?:{PEOPLE}(?:-(?:led|backed|aligned))?\s+(?:\w+\s+)?(?:forces?|army|military|troops|soldiers|navy|air force|police|government|marines|paratroopers|fighters|militia|mercenaries|"
    r"peacekeepers|border guards?|coast ?guard|contingent|units?|personnel|servicemen|guards?|rebels?))\b"
    r"|\b(?:[A-Z][\w'’-]+ ){1,4}(?:Forces|Army|Corps|Brigade|Division|Regiment|Battalion|Group|Command|Fleet|Squadron|Guard|Navy|Militia|Front|Movement)\b"
    r"|\b\d+(?:st|nd|rd|th)(?: [A-Z][\w-]+){0,3} (?:Brigade|Division|Regiment|Battalion|Corps|Fleet|Squadron|Wing|Army)\b"
    r"|\b(?:SDF|YPG|PKK|RSF|SAF|HTS|ISIS|IS|JNIM|AFRICOM|CENTCOM|NATO|PLA|VKS|UNIFIL|IDF|LNA|GNU|Wagner|Africa Corps|Hezbollah|Houthis?|Hamas|FSB|CSTO|EUMM|UNDOF|MINUSMA)\b"
)
_LEADING = re.compile(
    r"^(?:The|A|An|In|On|At|By|For|From|And|But|While|As|When|After|Before|Two|Three|Both|This|Those|These) "
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what was found in it; places and times lie in the whole article."""

    sentence: Sentence
    times: list[Time]
    places: list[Place]
    attributions: list[Attribution]

    @property
    def start(self) -> int:
        """Where the sentence begins in the article."""
        return self.sentence.start

    @property
    def text(self) -> str:
        """What it says."""
        return self.sentence.text


def take_apart(
    sentence: Sentence, anchor: date | None, index: NameIndex, gazetteer: Gazetteer
) -> Scene:
    """Return a sentence with its dates, places and attributions."""
    times = find_times(sentence.text, sentence.start, anchor)
    spots = [(t.words.start - sentence.start, t.words.end - sentence.start) for t in times]
    places = find_places(sentence.text, sentence.start, index, gazetteer)
    return Scene(sentence, times, places, attributions(sentence.masked, spots))


def actors_in(text: str, start: int, actors: tuple[KnownName, ...]) -> tuple[ActorNamed, ...]:
    """Return the actors that a claim names, in order: those of the casebook, and forces and units."""
    found: list[ActorNamed] = []
    for actor in actors:
        for name in (actor.name, *actor.aliases):
            match = re.search(
                rf"(?<!\w){re.escape(name)}(?!\w)", text, re.I if len(name) > 4 else 0
            )
            if match:
                found.append(
                    ActorNamed(
                        actor.name, _words(match.start(), match.end(), text, start), actor.id
                    )
                )
                break
    for match in _ACTOR.finditer(text):
        lead = _LEADING.match(match[0])
        at = match.start() + (lead.end() if lead else 0)
        words = _words(at, match.end(), text, start)
        if all(words.end <= one.words.start or one.words.end <= words.start for one in found):
            found.append(ActorNamed(words.text, words))
    return tuple(sorted(found, key=lambda one: one.words.start))


def _words(first: int, last: int, text: str, start: int) -> Words:
    return Words(start + first, start + last, text[first:last])
