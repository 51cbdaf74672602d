"""What a user types as questions to the full-text index; it is never taken for query syntax."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.folding import MIN_SOUNDS, fold, letters, skeleton, without_articles, words_of

MAX_WORDS = 64
# The shortest beginning of a word that is searched for; shorter ones would match half the index.
MIN_PREFIX = 3
# In bases' names alone two consonants tell enough ("Hama").
MIN_BASE_SOUNDS = 2
_MAX_CHARS = 2_000
_ASKED = re.compile(r'"([^"]*)"|“([^”“]*)”|(\S+)')
_ARTICLES = {("al",), ("el",), ("ul",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One question to the index.

    Attributes:
        query: In the syntax of FTS5; every word is quoted.
        exact: Whether it finds by spelling.
        last_resort: To be asked only where nothing else was found.
    """

    query: str
    exact: bool
    last_resort: bool = False


@dataclass(frozen=True, slots=True)
class _Term:
    """One word or quoted phrase: its folded words, and its skeleton where it may only sound so."""

    words: tuple[str, ...]
    sound: str
    is_phrase: bool


def matches(words: str) -> Iterator[Match]:
    """Yield the questions to ask, best first; none where there is no word."""
    terms = _terms(words)
    if not terms:
        return
    titles = " AND ".join(_spelt(term, "title") for term in terms)
    yield Match(query=f"{_BASES} AND {titles}", exact=True)
    yield Match(query=" AND ".join(_spelt(term, "title body") for term in terms), exact=True)
    heard = [term for term in terms if term.words not in _ARTICLES]
    if _sounds(heard, MIN_BASE_SOUNDS):
        query = _heard(heard, "title", MIN_BASE_SOUNDS, prefix=False)
        yield Match(query=f"{_BASES} AND {query}", exact=False)
    if _sounds(heard, MIN_SOUNDS):
        query = _heard(heard, "title body", MIN_SOUNDS, prefix=False)
        yield Match(query=query, exact=False)
        query = _heard(heard, "title body", MIN_SOUNDS, prefix=True)
        yield Match(query=f"{_BASES} AND {query}", exact=False, last_resort=True)
        yield Match(query=query, exact=False, last_resort=True)


def whole_words(words: str) -> tuple[Match, ...]:
    """Return the questions for records that have each word whole: bases of that name, then all.

    These the index answers at once however many there are; words that only begin so it has to
    gather before it can tell the first. None where there is no word.
    """
    terms = _terms(words)
    if not terms:
        return ()
    titles, texts = (
        " AND ".join(_spelt(term, columns, may_begin=False) for term in terms)
        for columns in ("title", "title body")
    )
    return Match(query=f"{_BASES} AND {titles}", exact=True), Match(query=texts, exact=True)


def asked(words: str) -> tuple[tuple[str, ...], ...]:
    """Return the folded words that are asked for, those of one name or phrase together."""
    return tuple(term.words for term in _terms(words))


def _terms(words: str) -> list[_Term]:
    found: dict[tuple[str, ...], _Term] = {}
    left = MAX_WORDS
    for match in _ASKED.finditer(words[:_MAX_CHARS]):
        part = match.group(match.lastindex or 0)
        is_phrase = match.group(3) is None
        bare = part if is_phrase else without_articles(fold(part))
        split = tuple(words_of(bare)[:left])
        if split:
            left -= len(split)
            found.setdefault(split, _Term(split, "" if is_phrase else skeleton(bare), is_phrase))
    return list(found.values())


def _spelt(term: _Term, columns: str, *, may_begin: bool = True) -> str:
    is_beginning = may_begin and not term.is_phrase and len(term.words[-1]) >= MIN_PREFIX
    return f'{{{columns}}} : "{" ".join(term.words)}"' + "*" * is_beginning


def _heard(terms: Sequence[_Term], columns: str, least: int, *, prefix: bool) -> str:
    """Return the query for terms that may each be spelt so or, where they can, sound so."""
    either = []
    for term in terms:
        spelt = _spelt(term, columns)
        if _has_sound(term, least):
            is_beginning = prefix and letters(term.sound.split()[-1]) >= MIN_SOUNDS
            spelt = f'({spelt} OR {{sound}} : "{term.sound}"' + "*" * is_beginning + ")"
        either.append(spelt)
    return " AND ".join(either)


def _sounds(terms: Sequence[_Term], least: int) -> bool:
    return any(_has_sound(term, least) for term in terms)


def _has_sound(term: _Term, least: int) -> bool:
    return any(letters(sound) >= least for sound in term.sound.split())


_BASES = '{kind} : "base"'
