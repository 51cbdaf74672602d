"""Which commands a few typed letters mean, likeliest first."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from desktop.domain.folding import fold

# Likeness is at most 100.
_LEAST_LIKENESS = 65
_HELD, _BEGUN, _BEGUN_FIRST = 150, 200, 300


def ranked(typed: str, names: Sequence[str]) -> list[int]:
    """Return which of ``names`` may be meant, by their places, likeliest first; all for nothing.

    Each typed word may be the beginning of any word of the name; below those stand names that hold
    it anywhere. Only where there are none of either do names count that are spelled much like it.
    """
    wanted = fold(typed).split()
    if not wanted:
        return list(range(len(names)))
    scored = [(_score(wanted, fold(name)), place) for place, name in enumerate(names)]
    least = _HELD if any(score >= _HELD for score, _place in scored) else _LEAST_LIKENESS
    return [place for score, place in sorted(scored, key=_likeliest) if score >= least]


def _likeliest(one: tuple[int, int]) -> tuple[int, int]:
    return -one[0], one[1]


def _score(wanted: list[str], name: str) -> int:
    words = name.split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        # Where the name begins so, it is what most people mean.
        return _BEGUN_FIRST if name.startswith(wanted[0]) else _BEGUN
    if all(part in name for part in wanted):
        return _HELD
    # Every word that was typed counts: of "save view" a list is not meant for "view" alone.
    return int(min(max(_likeness(part, word) for word in words) for part in wanted))


def _likeness(part: str, word: str) -> float:
    """Return how like a word, or the beginning of one, a typed one is, from 0 to 100."""
    if len(part) <= 2:  # Two letters are in everything.
        return 0
    return max(fuzz.ratio(part, word), fuzz.ratio(part, word[: len(part)]))
