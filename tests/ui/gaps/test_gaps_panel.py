"""The gaps list through the window: by base, for one base, and what a line opens."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.record import RecordKind
from desktop.ui.forms.report_form import ReportForm
from desktop.ui.forms.transfer_form import TransferForm


def shown(panel):
    tops = [panel.tree.topLevelItem(at) for at in range(panel.tree.topLevelItemCount())]
    return {top.text(0): [top.child(at).text(1) for at in range(top.childCount())] for top in tops}


def test_gaps_are_listed_by_base_and_each_opens_what_closes_it(window, qtbot):
    window.action("show_gaps").trigger()
    panel = window.gaps
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 3)
    assert panel.count.text().endswith(" gaps")
    left = "Russian force: left Qamishli Airport, arrival at Hmeimim Air Base not attested."
    assert left in shown(panel)["Qamishli Airport"]
    top = next(
        panel.tree.topLevelItem(at)
        for at in range(3)
        if panel.tree.topLevelItem(at).text(0) == "Qamishli Airport"
    )
    panel.tree.itemActivated.emit(top, 0)
    assert not window.form_is_shown
    line = next(top.child(at) for at in range(top.childCount()) if top.child(at).text(1) == left)
    panel.tree.itemActivated.emit(line, 1)
    assert isinstance(window.forms.top(), TransferForm)
    window.forms.top().close_form()


def test_a_gap_has_the_menu_of_its_record_and_a_base_above_gaps_that_of_the_base(window, qtbot):
    window.action("show_gaps").trigger()
    panel, menu = window.gaps, window.record_menu.menu
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 3)
    top = panel.tree.topLevelItem(0)
    at = panel.tree.visualItemRect(top).center()
    mouse, key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        panel.tree.viewport(), QContextMenuEvent(mouse, at, panel.tree.mapToGlobal(at))
    )
    entries = {one.text() for one in menu.actions()}
    assert {"Show only its events", "Columns"} < entries
    assert "Close this gap" not in entries
    menu.close()
    bases = [panel.tree.topLevelItem(number) for number in range(3)]
    line = next(
        one.child(number)
        for one in bases
        for number in range(one.childCount())
        if "arrival at Hmeimim" in one.child(number).text(1)
    )
    panel.tree.setCurrentItem(line)
    QApplication.sendEvent(panel.tree, QContextMenuEvent(key, QPoint(), QPoint()))
    words = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert words == ["Close this gap", "Edit", "Delete", "Columns"]
    menu.actions()[0].trigger()
    menu.close()
    assert isinstance(window.forms.top(), TransferForm)
    window.forms.top().close_form()


def test_only_the_gaps_of_the_selected_base_are_shown_when_asked_for(desktop, window, qtbot):
    window.action("show_gaps").trigger()
    panel = window.gaps
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 3)
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    panel.only_selected.click()
    qtbot.waitUntil(lambda: set(shown(panel)) == {"Tartus Naval Base"})
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Hmeimim"))
    qtbot.waitUntil(lambda: set(shown(panel)) == {"Hmeimim Air Base"})


def test_a_gap_goes_when_it_is_closed(desktop, window, qtbot):
    window.action("show_gaps").trigger()
    panel = window.gaps
    qtbot.waitUntil(lambda: "arrival at Hmeimim" in str(shown(panel)))
    window.forms.open_record(
        RecordKind.TRANSFER, desktop.id_of(RecordKind.TRANSFER, "Russian force")
    )
    form = window.forms.top()
    form.arrival.words.set_value("on 27 January")
    form.save()
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 3)
    qtbot.waitUntil(lambda: "arrival at Hmeimim" not in str(shown(panel)))


def test_nothing_is_asked_while_nobody_sees_the_list(window):
    window.gaps.refresh()
    assert window.gaps.count.text() == ""


def test_a_base_without_a_first_hand_report_is_given_one(desktop, window, qtbot):
    window.action("show_gaps").trigger()
    base = desktop.id_of(RecordKind.BASE, "Tartus")
    window.gaps.gap_opened.emit(RecordKind.BASE.value, base)
    assert window.selection.base_id == base
    assert isinstance(window.forms.top(), ReportForm)
    window.forms.top().close_form()
