"""The line at the bottom tells how things stand, also to screen readers, and takes no focus."""

from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.queries.as_of import AsReported, Live
from desktop.ui.widgets.banner import Banner
from tests.factories import a_base


def heard(label):
    """Return what a screen reader says of a label, empty while it is hidden."""
    found = QAccessible.queryAccessibleInterface(label)
    return "" if label.isHidden() else found.text(QAccessible.Text.Name)


def test_it_tells_that_all_is_saved_and_when_it_was_in_this_session(window):
    assert heard(window.status.save_label) == "All saved"
    window.desk.editing.apply("Add", a_base(name="North"))
    assert heard(window.status.save_label) == "Saved 12:00:00 UTC"


def test_what_is_told_stands_where_the_counts_stood(window, qtbot):
    line = window.status
    qtbot.waitUntil(lambda: "bases" in line.counts_label.text())

    def begins(label):
        return label.mapTo(line, label.contentsRect().topLeft()), label.height()

    before = begins(line.counts_label)
    line.tell("Three events were changed.")
    line.layout().activate()
    qtbot.waitUntil(lambda: begins(line.told_label) == before)


def test_it_tells_which_moment_is_looked_back_at(window, qtbot):
    assert heard(window.status.moment_label) == ""
    window.lens.look(AsReported(day=date(2026, 1, 25)))
    qtbot.waitUntil(lambda: "25 Jan 2026" in heard(window.status.moment_label))
    window.lens.look(Live())
    qtbot.waitUntil(lambda: heard(window.status.moment_label) == "")


def test_it_tells_that_a_casebook_is_for_looking_only(desktop):
    window = desktop.open(look_only="It is open elsewhere.")
    assert heard(window.status.save_label) == "For looking only"


@pytest.mark.parametrize("told", ["status", "bar", "moment", "save"])
def test_what_is_told_leaves_the_focus_where_somebody_types(window, told):
    entry = window.search.entry
    entry.setFocus()
    QTest.keyClicks(entry, "Qam")
    if told == "status":
        window.status.tell("Three events were changed.")
    elif told == "bar":
        window.tell("It cannot be saved.")
        QApplication.processEvents()
        bars = [one for one in window.findChildren(Banner) if one.isVisible()]
        assert "It cannot be saved." in [one.label.text() for one in bars]
    elif told == "moment":
        window.status.show_moment("As reported by 25 Jan 2026")
    else:
        window.desk.editing.apply("Add", a_base(name="North"))
    assert window.focusWidget() is entry
    QTest.keyClicks(window.focusWidget(), "ishli")
    assert entry.text() == "Qamishli"
