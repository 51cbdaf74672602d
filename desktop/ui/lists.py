"""Names and counts in a row, as the user's language parts them."""

from collections.abc import Iterable, Sequence
from functools import reduce

from desktop.ui.saying import translate


def listed(parts: Iterable[str]) -> str:
    """Return what is not empty side by side: "A, B, C"."""
    found = [part for part in parts if part]
    return reduce(translate("Lists", "{0}, {1}").format, found) if found else ""


def parted(parts: Iterable[str]) -> str:
    """Return what is not empty and may hold commas itself: "A, B; C"."""
    found = [part for part in parts if part]
    return reduce(translate("Lists", "{0}; {1}").format, found) if found else ""


def and_listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return translate("Lists", "{0} and {1}").format(listed(names[:-1]), names[-1])
