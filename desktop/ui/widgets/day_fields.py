"""Fields of days and moments that read in the order of the window: the day, the month, the year."""

import re

from PySide6.QtCore import QDate, QEvent, QTimeZone
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget

_DAY = "d MMM yyyy"
_TO_THE_MINUTE, _TO_THE_SECOND = f"{_DAY}, HH:mm 'UTC'", f"{_DAY}, HH:mm:ss 'UTC'"
# The parts of a format, each of one letter, and what stands between them.
_PARTS = re.compile(r"(?P<letter>[dMyHms])(?P=letter)*|(?:'[^']*'|[^dMyHms'])+")


class DayField(QDateEdit):
    """A day as "26 Jan 2026", with a calendar to choose it from."""

    def __init__(self, day: QDate, name: str, parent: QWidget | None = None) -> None:
        """Show ``day``; screen readers call the field ``name``."""
        super().__init__(day, parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        _show_as(self, _DAY)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the order in a window that reads from the other side from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _show_as(self, _DAY)


class MomentField(QDateTimeEdit):
    """A moment as "26 Jan 2026, 12:00 UTC", with a calendar to choose its day from."""

    _format = _TO_THE_MINUTE

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show a moment to the minute; screen readers call the field ``name``."""
        super().__init__(parent)
        self.setTimeZone(QTimeZone.utc())
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.show_seconds(shown=False)

    def show_seconds(self, *, shown: bool) -> None:
        """Show moments to the second, or to the minute."""
        self._format = _TO_THE_SECOND if shown else _TO_THE_MINUTE
        _show_as(self, self._format)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the order in a window that reads from the other side from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _show_as(self, self._format)


def _show_as(field: QDateTimeEdit, order: str) -> None:
    """Show what ``field`` holds in this order.

    In a window that reads from the right Qt turns the order round, hours and minutes too: 12:05
    would read 05:12. So it is given what it turns into the order that is meant.
    """
    if field.isRightToLeft():
        order = "".join(reversed([part[0] for part in _PARTS.finditer(order)]))
    field.setDisplayFormat(order)
