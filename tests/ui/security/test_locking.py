"""Locking: the file is closed and nothing of it is in the window; unlocked, all is as before."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.store.engine import connect
from desktop.ui.exporting.gate import ExportGate
from desktop.ui.importing.gate import ImportGate
from desktop.ui.main_window import MainWindow
from desktop.ui.security.idle import IdleWatch
from tests.ui.desktop_of import all_text
from tests.ui.security.conftest import SECRET


class Clock:
    """Seconds that a test sets."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def opened(running, encrypted):
    """Open the encrypted casebook."""
    running.start(encrypted)
    running.unlock()
    running.until_open()
    return running


def everything_shown():
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    return "\n".join(all_text(each) for each in QApplication.topLevelWidgets())


def test_locked_the_file_is_closed_and_nothing_of_it_is_in_any_widget(opened, encrypted):
    window = opened.window
    window.action("lock").trigger()
    assert opened.window is None
    opened.program.held.leaving.waitForDone()
    assert "“north.basewatch” is locked" in everything_shown()
    assert SECRET not in everything_shown()
    assert [each.name for each in encrypted.parent.glob("*basewatch*")] == ["north.basewatch"]
    assert list(encrypted.parent.glob(".*.lock")) == []
    kept = [each for each in QApplication.allWidgets() if isinstance(each, MainWindow)]
    assert len(kept) == 1, "the window that showed it is gone"


def test_locked_the_page_can_take_the_keys_of_a_window_that_has_them_already(opened):
    opened.window.action("lock").trigger()
    page = opened.program._gate.page
    # What is not shown takes no focus, and nobody hands it on later: typing went nowhere.
    assert page.isVisible()
    assert page.window().focusWidget() in {page, page.field}


def test_locked_the_program_can_be_left_by_the_key_that_always_does(opened):
    opened.window.action("lock").trigger()
    page = opened.program._gate.page
    quits = [one for one in page.findChildren(QShortcut) if one.key() == QKeySequence("Ctrl+Q")]
    quits[0].activated.emit()
    assert not page.window().isVisible()


def test_unlocked_the_selection_and_what_was_typed_are_there_again(opened, qtbot):
    from desktop.domain.record import RecordKind
    from desktop.queries.choices import choices

    window = opened.window
    event = choices(window.desk.readers.here(), RecordKind.EVENT)[0].id
    window.selection.select(event_id=event, base_id="")
    window.action("add_event").trigger()
    qtbot.keyClicks(window.forms.top().name, "Convoy leaves")
    window.action("lock").trigger()
    opened.unlock()
    again = opened.until_open()
    assert again is not window
    assert again.selection.event_id == event
    (draft,) = again.desk.editing.drafts()
    assert "Convoy leaves" in draft.content


def test_a_plain_casebook_is_never_locked(running, plain):
    running.start(plain)
    window = running.until_open()
    assert not window.action("lock").isEnabled()
    running.program._gate.lock()
    running.program._gate.lock_if_idle()
    assert running.window is window


def idle_by(opened, seconds):
    clock = Clock()
    opened.program._gate.idle._seconds = clock
    opened.program._gate.idle.watch(seconds)
    return clock


def test_after_minutes_without_a_hand_on_it_it_is_locked(opened, qtbot):
    clock = idle_by(opened, 300)
    opened.program._gate.idle.look()
    clock.now += 299
    opened.program._gate.idle.look()
    assert opened.window is not None
    clock.now += 2
    opened.window.pool.waitForDone()
    opened.program._gate.idle.look()
    assert opened.window is None
    opened.program._gate.idle.look()


@pytest.mark.parametrize(
    "event",
    [
        lambda: QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"),
        lambda: QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(5, 5),
            QPointF(5, 5),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    ],
    ids=["a key", "the mouse"],
)
def test_a_hand_on_keys_or_mouse_puts_it_off(opened, event):
    clock = idle_by(opened, 300)
    clock.now += 200
    QApplication.sendEvent(opened.window.windowHandle(), event())
    clock.now += 200
    opened.window.pool.waitForDone()
    opened.program._gate.idle.look()
    assert opened.window is not None
    clock.now += 101
    opened.program._gate.idle.look()
    assert opened.window is None


def test_it_is_never_locked_while_it_is_shown_to_a_room(opened, monkeypatch):
    clock = idle_by(opened, 300)
    monkeypatch.setattr(MainWindow, "is_presenting", True)
    clock.now += 3_000
    opened.program._gate.idle.look()
    assert opened.window is not None
    monkeypatch.setattr(MainWindow, "is_presenting", False)
    opened.window.pool.waitForDone()
    opened.program._gate.idle.look()
    assert opened.window is None


def test_an_open_dialog_or_menu_is_closed_first(opened, qtbot):
    clock = idle_by(opened, 300)
    dialog = QDialog(opened.window)
    dialog.setModal(True)
    dialog.show()
    clock.now += 301
    opened.window.pool.waitForDone()
    opened.program._gate.idle.look()
    assert opened.window is not None
    assert not dialog.isVisible()
    menu = QMenu(opened.window)
    menu.popup(opened.window.pos())
    opened.program._gate.idle.look()
    assert not menu.isVisible()
    opened.program._gate.idle.look()
    assert opened.window is None


def test_work_that_is_under_way_comes_to_its_end_first(opened):
    import threading

    clock = idle_by(opened, 300)
    done = threading.Event()
    opened.window.pool.start(done.wait)
    clock.now += 301
    opened.program._gate.idle.look()
    assert opened.window is not None
    done.set()
    opened.window.pool.waitForDone()
    opened.program._gate.idle.look()
    assert opened.window is None


def test_an_import_or_export_comes_to_its_end_first(opened, monkeypatch):
    clock = idle_by(opened, 300)
    clock.now += 301
    opened.window.pool.waitForDone()
    for gate in (ImportGate, ExportGate):
        name = "is_running" if gate is ImportGate else "is_writing"
        monkeypatch.setattr(gate, name, True)
        opened.program._gate.idle.look()
        assert opened.window is not None
        monkeypatch.setattr(gate, name, False)
    opened.program._gate.idle.look()
    assert opened.window is None


def test_a_report_that_is_not_done_with_is_there_again(opened, encrypted, qtbot):
    text = f"The ministry said on Monday that {SECRET} was empty."
    page = opened.window.reading._made()
    page.paste(text)
    page.intake.publisher.setText("Daily Post")
    opened.window.action("lock").trigger()
    assert SECRET not in everything_shown()
    opened.unlock()
    window = opened.until_open()
    assert window.reading.is_open
    again = window.reading.page.intake.taken()
    assert (again.text, again.publisher) == (text, "Daily Post")
    window.reading.page.intake.head.back_button.click()
    window.action("lock").trigger()
    opened.unlock()
    assert not opened.until_open().reading.is_open


def test_a_review_that_is_done_with_is_not_begun_again(opened, qtbot):
    page = opened.window.reading._made()
    page.paste("Nothing is stated here.")
    page._stack.setCurrentWidget(page.review)
    assert page.unfinished() == {}


def test_how_long_is_chosen_on_the_page_and_kept(opened):
    opened.window.action("passphrase").trigger()
    page = opened.page
    assert page.lock_after.currentText() == "5 minutes"
    page.lock_after.setCurrentIndex(page.lock_after.findData(15))
    page.lock_after.activated.emit(page.lock_after.currentIndex())
    assert opened.program.lock_after_min == 15
    assert '"lock_after_min": 15' in (opened.places.config / "settings.json").read_text()
    page.lock_after.setCurrentIndex(page.lock_after.findData(0))
    page.lock_after.activated.emit(page.lock_after.currentIndex())
    assert not opened.program._gate.idle._timer.isActive()


def test_somebody_else_can_write_while_it_is_locked(opened, encrypted):
    key = opened.program.key
    opened.window.action("lock").trigger()
    opened.program.held.leaving.waitForDone()
    other = connect(encrypted, "rw", key=key, busy_timeout_ms=0)
    other.execute("BEGIN EXCLUSIVE")
    other.execute("ROLLBACK")
    other.close()


def test_a_clock_that_was_set_back_counts_from_then(qapp, qtbot):
    clock = Clock()
    watch = IdleWatch(qapp, clock)
    told = []
    watch.idle.connect(lambda: told.append(clock.now))
    watch.watch(60)
    clock.now -= 10_000
    watch.look()
    clock.now += 59
    watch.look()
    assert told == []
    clock.now += 1
    watch.look()
    assert told == [clock.now]
    watch.watch(0)
    watch.watch(0)


def test_windows_that_open_later_are_watched_too(qapp, qtbot):
    clock = Clock()
    watch = IdleWatch(qapp, clock)
    watch.watch(60)
    later = QWidget()
    qtbot.addWidget(later)
    later.show()
    watch._take_window(later.windowHandle())
    watch._take_window(None)
    clock.now += 50
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(later.windowHandle(), key)
    assert watch._last == clock.now
    watch.watch(0)
