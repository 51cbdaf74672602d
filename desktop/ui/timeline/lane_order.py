"""Which lanes are shown in which order, and how many rows each may take."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop.queries.timeline.lanes import Lane

MOST_ROWS = 12
_ENDLESS_ROWS = 10_000

LaneNumbers = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneOrder:
    """What somebody chose; lanes are named by their codes.

    Attributes:
        moved: Lanes that were moved, in the order in which they come first of those not pinned.
        pinned: Lanes that stay above all others, in this order.
        collapsed: Lanes of one row.
        unfolded: Lanes of as many rows as their marks need.
        hides_empty: Whether lanes without any mark are left out.
    """

    moved: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    collapsed: frozenset[str] = frozenset()
    unfolded: frozenset[str] = frozenset()
    hides_empty: bool = False

    def shown(self, lanes: tuple[Lane, ...], is_empty: npt.NDArray[np.bool_]) -> LaneNumbers:
        """Return the numbers of the lanes that are shown, from the top.

        Args:
            lanes: All lanes by their numbers.
            is_empty: Whether each has no mark.
        """
        chosen = [
            number
            for number, lane in enumerate(lanes)
            if lane.is_there and not (self.hides_empty and is_empty[number])
        ]
        chosen.sort(key=lambda number: self._place(lanes[number], is_empty=bool(is_empty[number])))
        return np.array(chosen, dtype=np.intp)

    def rows(self, lane: Lane) -> int:
        """Return how many rows a lane has at most."""
        if lane.code in self.collapsed:
            return 1
        return _ENDLESS_ROWS if lane.code in self.unfolded else MOST_ROWS

    def with_collapsed(self, code: str) -> Self:
        """Return it with a lane of one row, or no longer."""
        return replace(self, collapsed=self.collapsed ^ {code}, unfolded=self.unfolded - {code})

    def with_unfolded(self, code: str) -> Self:
        """Return it with a lane of as many rows as it needs, or no longer."""
        return replace(self, unfolded=self.unfolded ^ {code}, collapsed=self.collapsed - {code})

    def with_pin(self, code: str) -> Self:
        """Return it with a lane pinned, or no longer."""
        others = tuple(each for each in self.pinned if each != code)
        return replace(self, pinned=others if code in self.pinned else (*self.pinned, code))

    def with_move(self, code: str, steps: int, shown: tuple[str, ...]) -> Self:
        """Return it with a lane moved down so many places among those that are ``shown``."""
        order = list(shown)
        at = order.index(code)
        order.insert(min(max(at + steps, 0), len(order) - 1), order.pop(at))
        pinned = tuple(each for each in order if each in self.pinned)
        return replace(self, moved=tuple(order), pinned=pinned)

    def hiding_empty(self, *, hides_empty: bool) -> Self:
        """Return it with lanes without any mark left out, or not."""
        return replace(self, hides_empty=hides_empty)

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        return {
            "moved": "\n".join(self.moved),
            "pinned": "\n".join(self.pinned),
            "collapsed": "\n".join(sorted(self.collapsed)),
            "unfolded": "\n".join(sorted(self.unfolded)),
            "hides_empty": "1" if self.hides_empty else "",
        }

    @classmethod
    def of_state(cls, state: Mapping[str, str]) -> "LaneOrder":
        """Return what `state` remembered; what is missing is as it comes."""
        listed = {name: tuple(filter(None, state.get(name, "").split("\n"))) for name in _LISTS}
        return LaneOrder(
            moved=listed["moved"],
            pinned=listed["pinned"],
            collapsed=frozenset(listed["collapsed"]),
            unfolded=frozenset(listed["unfolded"]),
            hides_empty=bool(state.get("hides_empty")),
        )

    def _place(self, lane: Lane, *, is_empty: bool) -> tuple[int, int, bool, int]:
        """Return where a lane stands: those without marks come last, unless somebody moved them."""
        if lane.code in self.pinned:
            return 0, self.pinned.index(lane.code), False, 0
        if lane.code in self.moved:
            return 1, self.moved.index(lane.code), False, 0
        return 1, len(self.moved), is_empty, lane.rank


_LISTS = ("moved", "pinned", "collapsed", "unfolded")
