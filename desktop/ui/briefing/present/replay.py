"""A page's timeline day by day, each as it stood with what was public by then."""

from datetime import date, timedelta

from desktop.domain.briefing import TimelineFigure
from desktop.domain.span_echo import day_text
from desktop.domain.spans import day_end_s, day_of
from desktop.services.briefing.layout.timeline import as_reported
from desktop.ui.counts import counted
from desktop.ui.saying import translate, worded


class Replay:
    """The days from the first report in the period to the cut-off, one of them shown."""

    def __init__(self, figure: TimelineFigure) -> None:
        """Begin on the first day on which something of ``figure`` was reported in its period."""
        self._figure = figure
        self._days = _days(figure)
        self._at = 0

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._days[self._at]

    @property
    def is_over(self) -> bool:
        """Whether the last day is shown."""
        return self._at == len(self._days) - 1

    @property
    def figure(self) -> TimelineFigure:
        """What was public by the end of the day that is shown, within the page's period."""
        return as_reported(self._figure, min(day_end_s(self.day), self._figure.cut_off_s))

    @property
    def heading(self) -> str:
        """The day in words."""
        return translate("Moment", "As reported by {0}").format(worded(day_text(self.day)))

    @property
    def count(self) -> str:
        """How much of what is known at the cut-off was known on the day, in words."""
        end_s = day_end_s(self.day)
        known = sum(mark.known_s < end_s for mark in self._figure.marks)
        new = sum(day_of(mark.known_s) == self.day for mark in self._figure.marks)
        of = translate("Replay", "{0} of {1} known").format(
            known, counted(len(self._figure.marks), "item")
        )
        return translate("Replay", "{0}, {1} new").format(of, new) if new else of

    def step(self, by: int) -> None:
        """Go on by so many days, or back; no further than the first and the last."""
        self._at = min(max(self._at + by, 0), len(self._days) - 1)

    def rewind(self) -> None:
        """Go back to the first day."""
        self._at = 0

    def finish(self) -> None:
        """Go to the day of the cut-off."""
        self._at = len(self._days) - 1


def _days(figure: TimelineFigure) -> tuple[date, ...]:
    last = day_of(figure.cut_off_s)
    assert last is not None
    begin_s = min(figure.start_s, figure.cut_off_s)
    known = [mark.known_s for mark in figure.marks if begin_s <= mark.known_s <= figure.cut_off_s]
    first = day_of(min(known, default=figure.cut_off_s))
    assert first is not None
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))
