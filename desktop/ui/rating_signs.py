"""The signs by which a note's fit with a hypothesis is shown."""

from desktop.domain.ach import Rating
from desktop.ui.words import name_word

SIGNS = {
    Rating.VERY_CONSISTENT: ("++", "good"),
    Rating.CONSISTENT: ("+", "good"),
    Rating.NEUTRAL: ("0", "quiet"),
    Rating.INCONSISTENT: ("−", "bad"),
    Rating.VERY_INCONSISTENT: ("−−", "bad"),
}
"""Each sign with its tone, the best fit first."""


def sign_with_word(rating: Rating) -> str:
    """Return a sign with what it means, "++ very consistent"; no line breaks between them."""
    return f"{SIGNS[rating][0]}\u00a0{name_word(rating)}"
