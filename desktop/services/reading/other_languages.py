"""What can be read from other languages: bases in any script; Arabic and Russian dates and quotes."""

import re
from dataclasses import replace

from desktop.domain.event import EventKind, Modality
from desktop.domain.note import Stance
from desktop.services.reading.foreign_times import find_foreign_times
from desktop.services.reading.names import NameIndex
from desktop.services.reading.proposal import Article, BaseAt, Field, Proposal, Reading, Speaker
from desktop.services.reading.text import Sentence, Words, sentences
from desktop.services.reading.times import Time

_ACCORDING_RU = re.compile(
    r"(?:по данным|по словам|по сообщению|за даними|за словами)\s+([^,.;:«»]{3,80}?)(?=[,.;:]|$)",
    re.I,
)
_SAID_RU = re.compile(
    r"(?:^|[,»”\"—–]\s*)(?:(?:заявил[аио]?|сообщил[аио]?|рассказал[аи]?|отметил[аи]?|подтвердил[аи]?|повідоми(?:в|ла|ли|ло)|заяви(?:в|ла|ли|ло))\s+(?:в\s+|у\s+)?([^,.;:«»]{3,80}?)|([^,.;:«»—–]{3,80}?)\s+(?:заявил[аио]?|сообщил[аио]?|сообщает|сообщают|подтвердил[аи]?))(?=[,.;:]|\s+что|\s*$)",
    re.I,
)
_SAID_AR = re.compile(
    r"(?:^|[،.\s»”\"])و?(?:قالت?|أعلنت?|أكدت?|ذكرت?|أفادت?|صرحت?|بحسب|وفقا ل)\s*([^،.:؛«»]{3,60}?)(?=\s+(?:أن|إن|بأن|عن|في|يوم|اليوم|أمس)(?!\w)|[،.:؛]|$)"
)
_DENIED = re.compile(r"опроверг\w*|отрица\w+|نفى|نفت|ينفي|تنفي|спростува\w+", re.I)


def read_foreign(article: Article, language: str, index: NameIndex) -> Reading:
    """Return sentences with the bases, dates and quoted speakers that rules can find in them."""
    found: list[Proposal] = []
    times: list[Time] = []
    for sentence in sentences(article.text):
        dated = find_foreign_times(sentence.text, sentence.start, article.published)
        times += dated
        proposal = _proposal(sentence, dated, index)
        if proposal is not None:
            found.append(proposal)
    return Reading(
        language=language,
        proposals=tuple(found),
        places=tuple(at.place for one in found for at in one.bases.value),
        speakers=tuple(s for one in found for s in one.chain.value),
        times=tuple((time.words, time.span) for time in times),
    )


def _proposal(sentence: Sentence, dated: list[Time], index: NameIndex) -> Proposal | None:
    words = sentence.words
    places = [
        replace(
            p, words=Words(p.words.start + words.start, p.words.end + words.start, p.words.text)
        )
        for p in index.find(words.text)
    ]
    bases = tuple(BaseAt(place, sure=False) for place in {p.name: p for p in places}.values())
    chain, evidence = _speaker(sentence)
    if not bases and not chain:
        return None
    when = dated[0] if dated else None
    against = _DENIED.search(words.text) is not None
    return Proposal(
        sentence=words,
        claim=words,
        what=words.text[:110],
        chain=Field(chain, evidence, "verb" if chain else "publisher", sure=False),
        stance=Field(
            Stance.AGAINST if against else Stance.SUPPORTS,
            None,
            "denial" if against else "says so",
            sure=False,
        ),
        modality=Field(Modality.DONE, None, "not read", sure=False),
        kind=Field(EventKind.OTHER, None, "not read", sure=False),
        event_when=Field(
            when.span if when else None, when.words if when else None, "date", sure=False
        ),
        report_when=Field(None),
        bases=Field(bases, bases[0].place.words if bases else None, "named", sure=False),
        origin=Field(None),
        destination=Field(None),
        is_background=not bases,
    )


def _speaker(sentence: Sentence) -> tuple[tuple[Speaker, ...], Words | None]:
    text = sentence.masked
    for pattern in (_ACCORDING_RU, _SAID_RU, _SAID_AR):
        match = pattern.search(text)
        if match:
            group = 1 if match[1] else 2
            first, last = match.span(group)
            name = sentence.text[first:last].strip()
            words = Words(sentence.start + first, sentence.start + last, sentence.text[first:last])
            return (Speaker(label=name, words=words),), words
    return (), None
