"""The watch list through the window: order, countdown, what a click does, what is closed."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.agreement import AgreementOutcome
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem
from desktop.queries.as_of import AsReported
from desktop.queries.choices import choices
from desktop.ui.forms.agreement_form import AgreementForm
from desktop.ui.forms.watch_form import WatchForm
from tests.ui.desktop_of import all_text


def lines(window, qtbot, number):
    qtbot.waitUntil(lambda: len(window.watch.lines) == number)
    return window.watch.lines


def test_the_ceasefire_counts_down_and_what_its_day_rests_on_is_at_hand(window, qtbot):
    first, second, third = lines(window, qtbot, 3)
    assert "Ceasefire extended by 15 days" in all_text(first)
    assert "ends 8 Feb 2026, set on 24 Jan 2026" in all_text(first)
    assert first.chip.text == "12 d"
    assert "15 days counted from 24 Jan 2026" in first.toolTip()
    assert (second.chip.text, third.chip.text) == ("open", "open")
    assert "Does Damascus ask" in second.accessibleName()


def test_a_click_selects_the_event_and_a_double_click_opens_the_form(desktop, window, qtbot):
    first = lines(window, qtbot, 3)[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.selection.event_id == desktop.id_of(RecordKind.EVENT, "Ceasefire")
    qtbot.mouseDClick(first, Qt.MouseButton.LeftButton)
    form = window.forms.top()
    assert isinstance(form, AgreementForm)
    form.close_form()


def test_the_list_is_used_by_keyboard(desktop, window, qtbot):
    first, second, _third = lines(window, qtbot, 3)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus() or window.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert window.selection.event_id == desktop.id_of(RecordKind.EVENT, "Damascus may ask")
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert isinstance(window.forms.top(), WatchForm)
    window.forms.top().close_form()


def test_after_its_day_an_agreement_is_amber_until_somebody_says_what_came_of_it(
    desktop, window, qtbot
):
    lines(window, qtbot, 3)
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 2, 10)))
    qtbot.waitUntil(lambda: window.watch.lines[0].chip.text == "2 d over")
    assert "nobody has said what came of it" in all_text(window.watch.lines[0])
    kept = desktop.readers.here().get(
        RecordKind.AGREEMENT, desktop.id_of(RecordKind.AGREEMENT, "Ceasefire")
    )
    desktop.editing.apply(
        "Edit", replace(kept, outcome=AgreementOutcome.EXTENDED, outcome_reason="By a month")
    )
    qtbot.waitUntil(lambda: "Closed: 1" in window.watch.closed_button.text())
    closed = window.watch.lines[-1]
    assert not closed.isVisible()
    qtbot.mouseClick(window.watch.closed_button, Qt.MouseButton.LeftButton)
    assert closed.isVisible()
    assert closed.chip.text == "extended"
    assert "By a month" in all_text(closed)


def test_an_item_is_added_from_the_list_and_one_of_today_says_so(desktop, window, qtbot):
    lines(window, qtbot, 3)
    qtbot.mouseClick(window.watch.add_button, Qt.MouseButton.LeftButton)
    form = window.forms.top()
    form.name.set_value("Decree published")
    form.due.set_value("today")
    form.save()
    assert lines(window, qtbot, 4)[0].chip.text == "today"


def test_an_empty_list_says_what_to_do(desktop, window, qtbot):
    for kind in (RecordKind.WATCH, RecordKind.AGREEMENT):
        for choice in choices(desktop.readers.here(), kind):
            desktop.editing.trash("Delete", desktop.readers.here().get(kind, choice.id))
    lines(window, qtbot, 0)
    assert "Add a deadline" in window.watch.empty.label.text()
    desktop.editing.apply(
        "Add",
        WatchItem(id=desktop.editing.new_id(), text="x", set_on=date(2026, 1, 1)),
    )
    lines(window, qtbot, 1)
    assert not window.watch.empty.isVisible()


def test_a_line_has_the_menu_of_its_record_and_leads_to_what_came_of_it(desktop, window, qtbot):
    _first, second, _third = lines(window, qtbot, 3)
    menu = window.record_menu.menu
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(second, QContextMenuEvent(reason, QPoint(), QPoint()))
    entries = {one.text(): one for one in menu.actions() if not one.isSeparator()}
    assert list(entries) == [
        "What came of it…", "Show what it is about", "Copy", "Edit", "Delete",
    ]  # fmt: skip
    entries["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == second.accessibleName()
    entries["Show what it is about"].trigger()
    assert window.selection.event_id == desktop.id_of(RecordKind.EVENT, "Damascus may ask")
    entries["What came of it…"].trigger()
    menu.close()
    form = window.forms.top()
    assert isinstance(form, WatchForm)
    assert form.focusWidget() is not None
    assert form._fields["outcome"].isAncestorOf(form.focusWidget())
    form.close_form()
    QApplication.sendEvent(second, QContextMenuEvent(reason, QPoint(), QPoint()))
    next(one for one in menu.actions() if one.text() == "Delete").trigger()
    menu.close()
    lines(window, qtbot, 2)
    window.action("undo").trigger()
    lines(window, qtbot, 3)
