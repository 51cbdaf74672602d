"""Reads an article against a casebook: proposals, and the events that they may be about."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.spans import DateSpan, undated
from desktop.queries.detail import EventLine
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.queries.similar import similar_events
from desktop.services.reading.gazetteer import Gazetteer
from desktop.services.reading.proposal import Article, Proposal, Reading
from desktop.services.reading.reader import ArticleReader

MOST_SIMILAR = 3


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reading with, for each of its proposals, events of the casebook that may be the same."""

    article: Article
    reading: Reading
    similar: tuple[tuple[EventLine, ...], ...]


class Preparing:
    """Reads articles for a review; slow enough for a worker thread."""

    def __init__(self, gazetteer: Callable[[], Gazetteer]) -> None:
        """Take the gazetteer that ``gazetteer`` opens, once, when it is first needed."""
        self._open = gazetteer
        self._gazetteer: Gazetteer | None = None

    def prepare(self, reader: Reader, article: Article) -> Prepared:
        """Return what ``article`` proposes, read with the names that the casebook knows."""
        self._gazetteer = self._gazetteer or self._open()
        reading = ArticleReader(known_names(reader), self._gazetteer).read(article)
        similar = tuple(_similar(reader, one, article) for one in reading.proposals)
        return Prepared(article, reading, similar)


def _similar(reader: Reader, one: Proposal, article: Article) -> tuple[EventLine, ...]:
    if one.is_background:
        return ()
    span = one.event_when.value
    if span is None:
        span = undated(article.published) if article.published else DateSpan()
    bases = [at.place.base_id for at in one.bases.value if at.place.base_id]
    return similar_events(reader, one.what, span, bases, MOST_SIMILAR)
