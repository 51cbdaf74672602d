"""Finds what a person names: a base by any of its names, a word of a list by its spelling."""

from enum import StrEnum
from typing import TypeVar

from rapidfuzz import process

from desktop.domain.errors import BasewatchError
from desktop.domain.folding import fold, sounds_like
from desktop.queries.bases import BaseRow, base_rows
from desktop.queries.reader import Reader

_Word = TypeVar("_Word", bound=StrEnum)
_NEAREST = 3
_LEAST_LIKENESS = 50


class NotKnownError(BasewatchError):
    """A name that nothing goes by, or several things do."""


def base_called(reader: Reader, name: str) -> str:
    """Return the id of the base that goes by ``name``.

    Raises:
        NotKnownError: Where none or several do; the sentence names the nearest.
    """
    rows = base_rows(reader)
    wanted = fold(name)
    spelt = [row for row in rows if name == row.id or wanted in map(fold, row.spellings)]
    heard = spelt or [row for row in rows if _is_heard(name, row)]
    if len(heard) == 1:
        return heard[0].id
    if heard:
        listed = ", ".join(f"“{row.name}”" for row in heard[:_NEAREST])
        raise NotKnownError(f"“{name}” may be {listed}. Give the whole name.")
    raise NotKnownError(_unknown("base", name, [row.name for row in rows]))


def one_of(words: type[_Word], text: str, what: str) -> _Word:
    """Return the word of a list that ``text`` is.

    Raises:
        NotKnownError: Where it is none of them; the sentence names the nearest.
    """
    wanted = fold(text).replace("_", " ")
    for word in words:
        if fold(word.value) == wanted:
            return word
    raise NotKnownError(_unknown(what, text, [word.value for word in words]))


def _is_heard(name: str, row: BaseRow) -> bool:
    return any(sounds_like(name, spelling) for spelling in row.spellings)


def _unknown(what: str, text: str, known: list[str]) -> str:
    near = process.extract(text, known, limit=_NEAREST, score_cutoff=_LEAST_LIKENESS)
    names = [name for name, _score, _index in near] or known[:_NEAREST]
    listed = ", ".join(f"“{name}”" for name in names)
    return f"There is no {what} “{text}”." + (f" Nearest: {listed}." if listed else "")
