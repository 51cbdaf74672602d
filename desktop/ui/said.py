"""Recognises sentences of the layers below, which speak English, and says them otherwise."""

import json
import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from importlib.resources.abc import Traversable

from PySide6.QtCore import QLocale, QObject, QTranslator

from desktop.ui.counts import counted_again
from desktop.ui.lists import listed
from desktop.ui.saying import SAID
from desktop.ui.words import WORDS, in_small_letters

_DEEPEST = 4
_REMEMBERED = 4_096
_LONGEST = 2_000
_PLACE = re.compile(r"\{(\d+)\}")
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# Only beside a day or a year is it the name of a month.
_MONTH = re.compile(rf"(?<=\d )(?:{_MONTHS})\b|\b(?:{_MONTHS})(?=(?:–\w+)? \d)")
_COUNTED = re.compile(r"(\d{1,3}(?:,\d{3})*|\d{1,9}) ([a-z][a-z ]*)")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,])")


class Form:
    """One form of a sentence, as "There is no file “{0}”.".

    Attributes:
        text: The form.
        letters: How many of its letters are its own.
        places: The numbers of its places, in their order.
        quoted: Those that stand in quotation marks.
    """

    def __init__(self, text: str) -> None:
        """Take the form apart."""
        self.text = text
        self._parts = _PLACE.split(text)
        self.letters = sum(map(len, self._parts[::2]))
        self.places = [int(place) for place in self._parts[1::2]]
        before = zip(self._parts[::2], self.places, strict=False)
        self.quoted = frozenset(place for part, place in before if part.endswith("“"))

    @cached_property
    def looks(self) -> re.Pattern[str]:
        """What a sentence of this form looks like."""
        return re.compile("(.*?)".join(map(re.escape, self._parts[::2])), re.DOTALL)


def forms_in(folder: Traversable) -> Sequence[str]:
    """Return the forms of all that is said below the window, from the resource folder."""
    found: list[str] = json.loads(folder.joinpath("said.json").read_text(encoding="utf-8"))
    return found


class Recogniser(QTranslator):
    """Answers for the context `SAID`: finds the form of a sentence, and fills its translation."""

    def __init__(self, forms: Sequence[str], words: QTranslator, parent: QObject) -> None:
        """Know the ``forms``, whose translations are in ``words``."""
        super().__init__(parent)
        self._words = words
        self._whole = frozenset(text for text in forms if not _PLACE.search(text))
        self._by_beginning: dict[str, list[Form]] = {}
        self._texts = [text for text in forms if _PLACE.search(text)]
        self._say = lru_cache(_REMEMBERED)(self._otherwise)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name.
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a sentence in the user's language, None where it is of another context."""
        if context != SAID or len(source) > _LONGEST:
            return None
        return self._say(source, 0)

    def _otherwise(self, sentence: str, depth: int) -> str:
        bare = sentence.strip()
        if not bare or depth > _DEEPEST:
            return sentence
        if said := self._as_one(bare) or _as_count(bare) or self._listed(bare, depth):
            return sentence.replace(bare, said)
        for form in self._candidates(bare):
            found = form.looks.fullmatch(bare)
            if found is not None:
                return sentence.replace(bare, self._filled(form, found, depth))
        return self._dated(sentence)

    def _as_one(self, text: str) -> str:
        """Return a whole sentence, or a word of a list; empty where it is neither."""
        if text in self._whole:
            return self._translated(text)
        named = self._words.translate(WORDS, text[:1].upper() + text[1:]) or ""
        return named if not named or text[0].isupper() else in_small_letters(named)

    def _listed(self, text: str, depth: int) -> str:
        """Return a list said part by part, "1 event, 3 source notes"; empty where it is none."""
        parts = text.split(", ")
        if len(parts) > 1 and all(map(_COUNTED.fullmatch, parts)):
            return listed(self._say(part, depth + 1) for part in parts)
        parts = text.split("; ")
        if not depth or len(parts) == 1:
            return ""
        whole = (form for form in self._candidates(text) if "; " in form.text)
        if any(form.looks.fullmatch(text) for form in whole):
            return ""
        return "; ".join(self._say(part, depth + 1) for part in parts)

    def _filled(self, form: Form, found: re.Match[str], depth: int) -> str:
        values = {}
        for place, value in zip(form.places, found.groups(), strict=True):
            # What stands in quotation marks is a name of the user's.
            values[place] = value if place in form.quoted else self._say(value, depth + 1)
        return _PLACE.sub(lambda one: values.get(int(one[1]), ""), self._translated(form.text))

    def _candidates(self, sentence: str) -> Iterator[Form]:
        """Yield the forms that it may be of, those with most letters of their own first."""
        if not self._by_beginning:
            for form in sorted(map(Form, self._texts), key=lambda each: -each.letters):
                self._by_beginning.setdefault(_beginning(form.text), []).append(form)
        own = self._by_beginning.get(_beginning(sentence), [])
        open_ones = self._by_beginning.get("", [])
        yield from sorted([*own, *open_ones], key=lambda each: -each.letters)

    def _translated(self, text: str) -> str:
        return self._words.translate(SAID, text) or text

    def _dated(self, text: str) -> str:
        """Return text with months and numbers in the user's language, the rest as it is."""
        text = _MONTH.sub(lambda one: self._translated(one[0]), text)
        return _NUMBER.sub(lambda one: QLocale().toString(int(one[0].replace(",", ""))), text)


def _beginning(text: str) -> str:
    """Return the first letters of a text, empty where a form begins with a place."""
    return "" if "{" in text[:3] else text[:3]


def _as_count(text: str) -> str:
    """Return a number with what it counts, said anew; empty where it is none of that."""
    found = _COUNTED.fullmatch(text)
    if found is None:
        return ""
    return counted_again(int(found[1].replace(",", "")), found[2]) or ""
