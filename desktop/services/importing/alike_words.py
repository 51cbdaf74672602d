"""Why a base of the casebook may be the one that a file names, in words."""

SAME_NAME = "has the same name"
ALIKE_NAME = "has nearly the same name"
SAME_NAME_ELSEWHERE = "has the same name in another country"
_CLOSE_M = 1_000


def apart_words(metres: float) -> str:
    """Return how far two places are apart, no closer than places of files are known."""
    if metres < _CLOSE_M:
        return "lies less than 1 km away"
    return f"lies about {metres / 1000:,.0f} km away"
