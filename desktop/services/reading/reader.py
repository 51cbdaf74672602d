"""Reads an article into proposals, with the names of one casebook in mind."""

from dataclasses import replace

from desktop.queries.known_names import Known
from desktop.services.reading.alternatives import with_alternatives
from desktop.services.reading.article_names import with_names_of_the_article
from desktop.services.reading.course import Course
from desktop.services.reading.gazetteer import Gazetteer
from desktop.services.reading.implied import Implied
from desktop.services.reading.language import NAMES, language_of
from desktop.services.reading.names import NameIndex
from desktop.services.reading.other_languages import read_foreign
from desktop.services.reading.proposal import (
    Article,
    Proposal,
    Reading,
)
from desktop.services.reading.scene import take_apart
from desktop.services.reading.text import sentences

# A book; an article has a hundredth of it.
MOST_CHARS = 200_000


class ArticleReader:
    """Reads articles with the names of one casebook in mind; what it is asked changes nothing."""

    def __init__(self, known: Known, gazetteer: Gazetteer) -> None:
        """Know the names of ``known``, and beside them the world's towns and airports."""
        self._known, self._gazetteer = known, gazetteer
        self._index = NameIndex(known)
        self._implied = Implied(known, self._index)

    def read(self, article: Article) -> Reading:
        """Return what can be read from ``article``; the same text always gives the same answer."""
        remarks = []
        if len(article.text) > MOST_CHARS:
            remarks.append(f"Only the first {MOST_CHARS:,} characters were read.")
            article = replace(article, text=article.text[:MOST_CHARS])
        language = article.language or language_of(article.text)
        if article.published is None:
            remarks.append(
                "The day of publication is missing: dates that count from it are left out."
            )
        if language != "en":
            name = NAMES.get(language, language)
            remarks.append(
                f"This is {name}, not English: who says what is not read from it, only dates, bases and"
                " quotations where there are rules for them."
            )
            found = read_foreign(article, language, self._index)
            return with_alternatives(replace(found, remarks=tuple(remarks)))
        return self._read_english(article, tuple(remarks))

    def _read_english(self, article: Article, remarks: tuple[str, ...]) -> Reading:
        scenes = [
            take_apart(sentence, article.published, self._index, self._gazetteer)
            for sentence in sentences(article.text)
        ]
        scenes = with_names_of_the_article(scenes)
        course = Course(self._known, self._implied, article, scenes)
        proposals: list[Proposal] = []
        for number in range(len(scenes)):
            proposals += course.read(number)
        times = tuple((time.words, time.span) for scene in scenes for time in scene.times)
        places = tuple(place for scene in scenes for place in scene.places)
        return with_alternatives(
            Reading(
                language="en", proposals=tuple(proposals), remarks=remarks, places=places,
                speakers=course.antecedents.said, times=times,
            )
        )  # fmt: skip
