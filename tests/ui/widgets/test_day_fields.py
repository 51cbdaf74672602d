"""Days and moments are read in the order of the window, whichever side it reads from."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone

from desktop.ui.widgets.day_fields import DayField, MomentField

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
DAY = QDate(2026, 1, 26)
AT = QDateTime(DAY, QTime(12, 5, 7), QTimeZone.utc())


@pytest.fixture(autouse=True)
def both_sides(qapp):
    """Let a test turn the window round, and write months in one language."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(LEFT)


def written(qapp, qtbot, side):
    qapp.setLayoutDirection(side)
    day, moment = DayField(DAY, "Day"), MomentField("Moment")
    for field in (day, moment):
        qtbot.addWidget(field)
    moment.setDateTime(AT)
    return day, moment


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_the_day_comes_first_and_hours_before_minutes(qapp, qtbot, side):
    day, moment = written(qapp, qtbot, side)
    assert day.text() == "26 Jan 2026"
    assert moment.text() == "26 Jan 2026, 12:05 UTC"
    moment.show_seconds(shown=True)
    assert moment.text() == "26 Jan 2026, 12:05:07 UTC"
    moment.show_seconds(shown=False)
    assert moment.text() == "26 Jan 2026, 12:05 UTC"
    assert moment.dateTime().time().second() == 7


@pytest.mark.parametrize(("before", "after"), [(LEFT, RIGHT), (RIGHT, LEFT)])
def test_a_field_that_is_there_keeps_the_order_when_the_window_turns_round(
    qapp, qtbot, before, after
):
    day, moment = written(qapp, qtbot, before)
    qapp.setLayoutDirection(after)
    assert day.text() == "26 Jan 2026"
    assert moment.text() == "26 Jan 2026, 12:05 UTC"


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_what_is_typed_over_a_part_is_of_that_part(qapp, qtbot, side):
    _day, moment = written(qapp, qtbot, side)
    moment.setSelectedSection(MomentField.Section.HourSection)
    qtbot.keyClicks(moment, "15")
    assert moment.dateTime().time() == QTime(15, 5, 7)
    moment.setSelectedSection(MomentField.Section.DaySection)
    qtbot.keyClick(moment, Qt.Key.Key_Up)
    assert moment.date() == QDate(2026, 1, 27)
