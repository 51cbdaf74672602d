"""What becomes of a field that differs: whose value stands, or whether somebody has to say."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from desktop.store.exchanged import Past


class Fate(StrEnum):
    """Whose value a field has after a merge, unless somebody chooses otherwise."""

    MINE = "mine"
    THEIRS = "theirs"
    ASK = "ask"


def fate_of(field: str, theirs: Any, pasts: Sequence[Past], since_seq: int) -> Fate:
    """Return the fate of a field whose values differ.

    Args:
        field: Which.
        theirs: What the other casebook holds.
        pasts: What was done to the record here, in order.
        since_seq: The journal's end when the other casebook last saw this one, 0 for never.
    """
    told = [past for past in pasts if field in past.after]
    if any(past.after[field] == theirs for past in told):
        # It stood here once, and somebody here went on from it.
        return Fate.MINE
    is_moved = bool(told) and told[-1].is_own and told[-1].seq > since_seq
    return Fate.ASK if is_moved else Fate.THEIRS
