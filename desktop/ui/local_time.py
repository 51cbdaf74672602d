"""Local time beside UTC: the clock at a base, in words, and whether it is wanted."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.span_echo import day_text
from desktop.domain.spans import DateSpan
from desktop.queries.detail import PlaceView
from desktop.services.local_time import LocalPeriod, local_now, local_period, offset_words
from desktop.ui.labels import ElidedLabel, visible_text
from desktop.ui.saying import translate, worded

_MINUTE_MS = 60_000


class LocalTimes(QObject):
    """Says local times, as long as they are wanted.

    Signals:
        changed: They are wanted, or no longer.
    """

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Take the moment from ``now``, timezone-aware."""
        super().__init__(parent)
        self._now = now
        self._are_wanted = True

    def want(self, are_wanted: bool) -> None:
        """Say them from now on, or say nothing."""
        if are_wanted != self._are_wanted:
            self._are_wanted = are_wanted
            self.changed.emit()

    def now_at(self, zone: str) -> "LocalClock | None":
        """Return a label that tells the time in a zone; None for one that there is not."""
        if not self._are_wanted or local_now(self._now(), zone) is None:
            return None
        return LocalClock(self._now, zone)

    def beside(self, span: DateSpan | None, zone: str) -> str:
        """Return what stands beside a span, empty where it says nothing by the clock."""
        found = local_period(span, zone) if self._are_wanted else None
        if found is None:
            return ""
        return _assumed(found, translate("LocalTime", "{0} there, {1}").format(*_parts(found)))

    def beside_at(self, span: DateSpan | None, places: Iterable[PlaceView]) -> str:
        """Return the same for each time zone of some places, a line each where there are more."""
        named = {one.time_zone: one.name for one in reversed(list(places)) if one.time_zone}
        if not self._are_wanted or len(named) < 2:
            return self.beside(span, next(iter(named), ""))
        lines = []
        for zone, name in reversed(named.items()):
            found = local_period(span, zone)
            if found is not None:
                words = translate("LocalTime", "{0} at {1}, {2}")
                clock, offset = _parts(found)
                lines.append(_assumed(found, words.format(clock, visible_text(name), offset)))
        return "\n".join(lines)


class LocalClock(ElidedLabel):
    """The time in one zone, as it is now, to the minute."""

    def __init__(
        self, now: Callable[[], datetime], zone: str, parent: QWidget | None = None
    ) -> None:
        """Tell the time in ``zone``, which must be one."""
        super().__init__(parent=parent)
        self._now, self._zone = now, zone
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell what time it is there, and again when the next minute begins."""
        now = self._now()
        there = local_now(now, self._zone)
        assert there is not None
        clock = _clock(there)
        if there.date() != now.date():
            clock = _on_day(there)
        words = translate("LocalTime", "{0}, {1} ({2})")
        self.set_full_text(words.format(clock, offset_words(there), self._zone))
        self._timer.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)


def _parts(found: LocalPeriod) -> tuple[str, str]:
    """Return the clock time, with its day where that is another than in UTC, and the offset."""
    start, end, offset = found.start, found.end, offset_words(found.start)
    if end is None:
        same_day = start.date() == found.utc_start.date()
        return (_clock(start) if same_day else _on_day(start)), offset
    if end.date() != start.date():
        clock = f"{_on_day(start)} – {_on_day(end)}"
    elif start.date() != found.utc_start.date():
        clock = translate("LocalTime", "{0} on {1}").format(
            f"{_clock(start)}–{_clock(end)}", worded(day_text(start.date()))
        )
    else:
        clock = f"{_clock(start)}–{_clock(end)}"
    if end.utcoffset() != start.utcoffset():
        offset = f"{offset} – {offset_words(end)}"
    return clock, offset


def _assumed(found: LocalPeriod, words: str) -> str:
    if not found.zone_assumed:
        return words
    return translate("LocalTime", "{0}, if the time is in UTC").format(words)


def _on_day(moment: datetime) -> str:
    day = worded(day_text(moment.date()))
    return translate("LocalTime", "{0} on {1}").format(_clock(moment), day)


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"
