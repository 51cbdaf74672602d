"""One attribution: its speakers and where its words stand in the sentence."""

from dataclasses import dataclass

from desktop.domain.note import Relation


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution.

    Attributes:
        speakers: Where its speakers are named, the nearest to the publisher first, with how the
            one before passes them on; empty where nobody is named.
        start: Where its words begin in the sentence.
        end: Where they end: the verb, and the date and the place of saying beside it.
        trails: Whether it stands behind what was said.
        rule: The pattern that found it.
        is_silent: They did not comment.
        is_denial: They deny it.
    """

    speakers: tuple[tuple[int, int, Relation], ...]
    start: int
    end: int
    trails: bool
    rule: str
    verb: str = ""
    is_silent: bool = False
    is_denial: bool = False
    is_seen: bool = False


def is_new(one: Attribution, found: list[Attribution]) -> bool:
    """Tell whether an attribution shares no words with those that were found before."""
    return all(one.end <= other.start or other.end <= one.start for other in found)
