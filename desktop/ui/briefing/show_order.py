"""Which sheet is shown, and which comes before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.services.briefing.layout.sheet import Sheet


@dataclass(frozen=True, slots=True)
class _Step:
    """A sheet in the order of the pages."""

    sheet: Sheet
    is_left_out: bool


class ShowOrder:
    """Stands on one sheet of a page, and stays there when the sheets are laid out anew."""

    def __init__(self) -> None:
        """Stand nowhere."""
        self._steps: tuple[_Step, ...] = ()
        self._at = 0

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is shown."""
        return self._steps[self._at].sheet if self._steps else None

    @property
    def key(self) -> str:
        """The key of its page."""
        return self._steps[self._at].sheet.key if self._steps else ""

    @property
    def is_left_out(self) -> bool:
        """Whether its page is left out."""
        return bool(self._steps) and self._steps[self._at].is_left_out

    @property
    def presented_place(self) -> int:
        """Its number among the sheets that are presented; of one left out, of the next."""
        return sum(not step.is_left_out for step in self._steps[: self._at])

    def take(self, keys: Sequence[str], shown: Sequence[Sheet], aside: Sequence[Sheet]) -> None:
        """Take up sheets; ``keys`` are the pages in their order, ``aside`` are left out."""
        key, nth = self.key, self._nth()
        order = {one: at for at, one in enumerate(keys)}
        steps = [*(_Step(one, False) for one in shown), *(_Step(one, True) for one in aside)]
        self._steps = tuple(sorted(steps, key=lambda step: order.get(step.sheet.key, len(order))))
        self._at = 0
        self.go_to(key, nth)

    def go_to(self, key: str, nth: int = 0) -> None:
        """Stand on a sheet of a page, on its last where it has no so many; else stay."""
        places = [at for at, step in enumerate(self._steps) if step.sheet.key == key]
        if places:
            self._at = places[min(nth, len(places) - 1)]

    def go_to_end(self) -> None:
        """Stand on the last sheet of the page that is shown."""
        self.go_to(self.key, len(self._steps))

    def turn(self, by: int) -> None:
        """Go so many sheets further, no further than there are."""
        self._at = min(max(self._at + by, 0), max(len(self._steps) - 1, 0))

    def _nth(self) -> int:
        return sum(step.sheet.key == self.key for step in self._steps[: self._at])
