"""The ways to a file: chosen, dropped, pasted; and what is said of one that is none."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.ui.importing.steps import Step
from tests.ui.importing.conftest import EVENTS


def send(window, held, kind):
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, kind,
    )  # fmt: skip
    # A filter that was installed later is asked first, as Qt does.
    if not window.importing.drops.eventFilter(window, event):
        window.reading.eventFilter(window, event)


def drop(window, held):
    """Drop something on a window."""
    for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        send(window, held, kind)


def files(*paths):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


def test_a_dropped_table_is_imported(window, events_file, qtbot):
    drop(window, files(events_file))
    qtbot.waitUntil(lambda: window.importing.is_open)
    qtbot.waitUntil(lambda: window.importing.page.step is Step.WHAT)
    assert not window.bases_dock.isVisible()


def test_a_dropped_report_is_read_as_before(window, tmp_path, qtbot):
    (tmp_path / "report.txt").write_text("Planes leave\n\nTwo officials said planes left.")
    drop(window, files(tmp_path / "report.txt"))
    qtbot.waitUntil(lambda: window.reading.is_open)
    assert not window.importing.is_open


def test_a_table_among_reports_is_left_to_the_reports(window, tmp_path, events_file, qtbot):
    (tmp_path / "report.txt").write_text("Planes leave\n\nTwo officials said planes left.")
    drop(window, files(tmp_path / "report.txt", events_file))
    qtbot.waitUntil(lambda: window.reading.is_open)
    assert not window.importing.is_open


def test_of_several_tables_the_first_is_taken_and_the_others_are_told_of(
    window, events_file, tmp_path, qtbot
):
    other = tmp_path / "other.csv"
    other.write_text(EVENTS)
    drop(window, files(events_file, other))
    assert "1 other not taken" in window.importing.page.told.label.text()


def test_the_page_shows_that_something_can_be_dropped(walk):
    held = files("/x.csv")
    send(walk.window, held, QEvent.Type.DragEnter)
    assert walk.page.file.zone.property("active") is True
    QApplication.sendEvent(walk.window, QDragLeaveEvent())
    assert walk.page.file.zone.property("active") is False


def test_rows_copied_from_a_spreadsheet_are_pasted(walk, qtbot):
    QApplication.clipboard().setText(EVENTS.replace(",", "\t"))
    qtbot.keyClick(walk.page.file.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: walk.page.step is Step.WHAT)
    qtbot.waitUntil(lambda: walk.previewed()[:1] == ["Tanker leaves the pier"])


def test_an_empty_clipboard_is_told_of(walk):
    QApplication.clipboard().clear()
    walk.page.file.paste_button.click()
    assert "Nothing is copied" in walk.page.file.problem.label.text()


def test_enter_asks_for_a_file(walk, events_file, monkeypatch, qtbot):
    asked = []

    def choose(*args):
        asked.append(args)
        return str(events_file), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    qtbot.keyClick(walk.page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: walk.page.step is Step.WHAT)
    assert "*.kmz" in asked[0][3]


def test_a_dialog_that_is_left_changes_nothing(walk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    walk.page.file.choose_button.click()
    assert walk.page.step is Step.FILE


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "“empty.csv” is not read"),
        ("book.pdf", b"%PDF-1.7 ...", "It is a PDF"),
        ("old.xls", b"\xd0\xcf\x11\xe0 ...", "old or locked spreadsheet"),
        ("broken.xlsx", b"PK\x03\x04 and nothing else", "is not read"),
    ],
)
def test_a_wrong_file_is_told_of_in_a_sentence(walk, tmp_path, qtbot, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    walk.gate.open_file(path)
    problem = walk.page.file.problem
    qtbot.waitUntil(problem.isVisible, timeout=10_000)
    assert said in problem.label.text()
    assert walk.page.step is Step.FILE
    assert walk.page.file.choose_button.isEnabled()


def test_a_file_that_is_not_there_is_told_of(walk, tmp_path, qtbot):
    walk.gate.open_file(tmp_path / "gone.csv")
    problem = walk.page.file.problem
    qtbot.waitUntil(problem.isVisible)
    assert "gone.csv" in problem.label.text()


def test_a_casebook_for_looking_only_takes_no_file(desktop, events_file):
    window = desktop.open("Opened elsewhere.")
    assert not window.action("import_file").isEnabled()
    drop(window, files(events_file))
    assert not window.importing.is_open


def test_the_menu_key_is_ctrl_i(window):
    assert window.action("import_file").shortcut() == QKeySequence("Ctrl+I")


def test_search_and_forms_lead_back_to_the_casebook(walk):
    walk.window.action("search").trigger()
    assert not walk.gate.is_open
    walk.gate.enter()
    walk.window.action("add_event").trigger()
    assert not walk.gate.is_open


def test_a_review_is_there_again_after_an_import(window, qtbot):
    QApplication.clipboard().setText("Planes leave\n\nTwo officials said planes left Hmeimim.")
    window.action("paste_report").trigger()
    window.action("import_file").trigger()
    assert window.importing.is_open
    qtbot.keyClick(window.importing.page, Qt.Key.Key_Escape)
    assert window.reading.is_open
    assert not window.bases_dock.isVisible()


def test_other_events_of_the_window_are_left_alone(walk):
    assert not walk.gate.drops.eventFilter(walk.window, QEvent(QEvent.Type.Enter))
