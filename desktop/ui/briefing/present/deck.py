"""The sheets of a presentation: which one is shown, and the number that is being typed."""

from collections.abc import Sequence

from desktop.services.briefing.layout.sheet import Sheet

_MOST_DIGITS = 4


class Deck:
    """The sheets in their order, and the place within them; plain, without a window."""

    def __init__(self) -> None:
        """Hold no sheet yet."""
        self._sheets: tuple[Sheet, ...] = ()
        self._at = 0
        self._typed = ""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All of them."""
        return self._sheets

    @property
    def at(self) -> int:
        """The index of the sheet that is shown."""
        return self._at

    @property
    def typed(self) -> str:
        """The digits that were typed and not yet confirmed."""
        return self._typed

    def sheet(self, ahead: int = 0) -> Sheet | None:
        """Return the sheet that is shown, or one so many ahead of it; None where there is none."""
        index = self._at + ahead
        return self._sheets[index] if 0 <= index < len(self._sheets) else None

    @property
    def notes(self) -> str:
        """The speaker notes of the page that is shown, on its further sheets too."""
        shown = self.sheet()
        return next(
            (one.speaker_notes for one in self._sheets if shown and one.key == shown.key), ""
        )

    def go(self, index: int) -> None:
        """Show the sheet with this index, or the nearest there is."""
        self._at = max(0, min(index, len(self._sheets) - 1))
        self._typed = ""

    def step(self, by: int) -> None:
        """Go on by so many sheets, or back."""
        self.go(self._at + by)

    def last(self) -> None:
        """Show the last sheet."""
        self.go(len(self._sheets) - 1)

    def type_digit(self, digit: str) -> None:
        """Take one more digit of the number of a sheet."""
        self._typed = (self._typed + digit)[-_MOST_DIGITS:]

    def forget_digits(self) -> None:
        """Take back what was typed."""
        self._typed = ""

    def confirm(self) -> None:
        """Go to the sheet whose number was typed; without one, go on."""
        if self._typed:
            self.go(int(self._typed) - 1)
        else:
            self.step(1)

    def number_of(self, page: str) -> int | None:
        """Return the number of the first sheet of a page; None where it is not shown."""
        return next((one.number for one in self._sheets if one.key == page), None)

    def around(self) -> tuple[Sheet, ...]:
        """Return the other sheets, those that a key leads to first."""
        ahead = range(1, len(self._sheets))
        found = (self.sheet(way * by) for by in ahead for way in (1, -1))
        return tuple(one for one in found if one is not None)

    def with_timeline(self) -> Sheet | None:
        """Return the sheet that is shown if it has a timeline, else the page's first that has."""
        shown = self.sheet()
        if shown is None or shown.timeline is not None:
            return shown
        of_page = (one for one in self._sheets if one.key == shown.key)
        return next((one for one in of_page if one.timeline is not None), None)

    def lay_out(self, sheets: Sequence[Sheet]) -> None:
        """Take sheets laid out anew, and stay on the page that is shown.

        A page may take fewer sheets than before: then its last one is shown.
        """
        shown = self.sheet()
        part = _part(self._sheets, self._at)
        self._sheets = tuple(sheets)
        if shown is None:
            self.go(self._at)
            return
        same = [at for at, one in enumerate(self._sheets) if one.key == shown.key]
        self.go(same[min(part, len(same) - 1)] if same else self._at)


def _part(sheets: Sequence[Sheet], at: int) -> int:
    """Return how many sheets of the same page come before."""
    return sum(one.key == sheets[at].key for one in sheets[:at]) if sheets else 0
