"""Every option on one page: found by its words, applied at once, kept for the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar

from desktop import settings
from desktop.services.casebooks import create_casebook
from desktop.ui.preferring.controls import Choice, Name, Percent, Switch
from desktop.ui.theme import Mode
from desktop.ui.widgets.motion import moves_by_itself, show_busy
from tests.factories import a_base
from tests.ui.desktop_of import all_text
from tests.ui.program_of import NOW, press, said, started


@pytest.fixture
def program(tmp_path, qtbot, no_log):
    path = tmp_path / "one.basewatch"
    create_casebook(path, "one", NOW).close()
    with started(tmp_path, path, qtbot) as running:
        yield running


@pytest.fixture
def page(program):
    program.window.action("settings").trigger()
    return program._preferring.page


def kept(program):
    return settings.load(program._own.folders)


def row(page, words):
    (found,) = [one for _heading, rows in page.sections for one in rows if one.is_meant(words)]
    return found


def choose(control, value):
    control.setCurrentIndex(control.findData(value))
    control.activated.emit(control.currentIndex())


def test_what_is_typed_leaves_the_rows_that_have_the_words(page):
    page.line.setText("TEXT siz")
    shown = [one for _heading, rows in page.sections for one in rows if not one.isHidden()]
    assert [type(one.control) for one in shown] == [Percent]
    assert [heading.text() for heading, _rows in page.sections if not heading.isHidden()] == [
        "Look"
    ]
    page.line.setText("safety")
    assert sum(not one.isHidden() for _heading, rows in page.sections for one in rows) == 3
    page.line.setText("zzz")
    assert not page.nothing.isHidden()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.line.text() == ""
    assert page.nothing.isHidden()


def test_the_line_that_finds_a_setting_ends_where_the_cards_do(page, program, qtbot):
    program.window.resize(1024, 400)
    card = row(page, "text size")

    def edges(widget):
        left = widget.mapTo(page, widget.rect().topLeft()).x()
        return left, left + widget.width()

    assert page._bar.maximum() > 0
    qtbot.waitUntil(lambda: edges(page.line) == edges(card))
    page.line.setText("text size")
    qtbot.waitUntil(lambda: page._bar.maximum() == 0)
    qtbot.waitUntil(lambda: edges(page.line) == edges(card))


def test_escape_leaves_and_the_casebook_is_shown_again(page, program):
    assert program.window.whole.is_entered
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not program.window.whole.is_entered


def test_every_look_that_the_view_menu_has_is_found_and_chosen(page, program, qapp):
    page.line.setText("high contrast")
    looks = row(page, "high contrast").control
    assert [looks.itemData(at) for at in range(looks.count())] == [mode.value for mode in Mode]
    choose(looks, Mode.HIGH_CONTRAST.value)
    assert program.window.action("look_high_contrast").isChecked()


def test_colours_and_size_change_at_once_and_are_kept(page, program, qapp):
    choose(row(page, "colours").control, Mode.DARK.value)
    assert program._theme.mode is Mode.DARK
    assert program.window.action("look_dark").isChecked()
    row(page, "text size").control.slider.setValue(13)
    assert program._theme.text_scale == pytest.approx(1.3)
    assert row(page, "text size").control.label.text() == "130 %"
    program._own.take_look(program._theme)
    program._own.keep(program._own.settings)
    assert (kept(program).mode, kept(program).text_scale) == ("dark", 1.3)


def test_motion_is_reduced_at_once_and_at_the_next_start(
    page, program, qapp, tmp_path, qtbot, no_log
):
    bar = program.window.findChild(QProgressBar) or QProgressBar(program.window)
    show_busy(bar)
    choose(row(page, "motion").control, "reduced")
    assert bar.maximum() == 1
    assert kept(program).motion == "reduced"
    choose(row(page, "motion").control, "system")
    assert bar.maximum() == 0
    choose(row(page, "motion").control, "reduced")
    with started(tmp_path, None, qtbot) as again:
        assert again._theme.is_still
        assert not moves_by_itself()


def test_the_name_in_the_history_is_the_next_saves(page, program):
    name = row(page, "history name").control
    name.setText("  Ada   Lovelace ")
    name.editingFinished.emit()
    assert kept(program).analyst == "Ada Lovelace"
    program.window.desk.editing.apply("Add", a_base(name="North"))
    assert program.window.desk.editing.who == "Ada Lovelace"
    with program.held.casebook.transaction() as db:
        assert db.execute("SELECT who FROM change ORDER BY seq DESC").fetchone() == (
            "Ada Lovelace",
        )


def test_the_lock_and_the_second_place_are_kept(page, program, tmp_path):
    choose(row(page, "encrypted").control, "15")
    row(page, "second place").control.changed.emit(str(tmp_path))
    assert (kept(program).lock_after_min, kept(program).second_backups) == (15, str(tmp_path))


def test_casebooks_that_were_open_are_forgotten_when_they_are_not_to_be_remembered(page, program):
    assert kept(program).recent
    row(page, "were open").control.setChecked(False)
    assert kept(program).recent == ()
    program._own.opened(program.path)
    assert kept(program).recent == ()
    row(page, "were open").control.setChecked(True)
    assert kept(program).recent == (str(program.path),)


def test_local_times_go_from_the_pane_at_once_and_stay_away(page, program, qtbot):
    window = program.window
    base = a_base(name="North", time_zone="Asia/Damascus")
    window.desk.editing.apply("Add", base)
    window.selection.select(base_id=base.id)
    qtbot.waitUntil(lambda: "(Asia/Damascus)" in all_text(window.detail))
    row(page, "local time").control.setChecked(False)
    qtbot.waitUntil(lambda: "(Asia/Damascus)" not in all_text(window.detail))
    assert not kept(program).shows_local_time


def test_a_language_is_spoken_at_once(page, program, qtbot):
    choose(row(page, "language").control, "ru")
    assert kept(program).language == "ru"
    program.window.action("language_en").trigger()


def test_the_name_is_asked_for_once_after_the_first_save_and_takes_no_focus(program, qtbot):
    window = program.window
    window.search.entry.setFocus()
    window.desk.editing.apply("Add", a_base(name="North"))
    assert sum("history shows you as" in sentence for sentence in said(program)) == 1
    assert window.focusWidget() is window.search.entry
    window.desk.editing.apply("Add", a_base(name="South"))
    assert sum("history shows you as" in sentence for sentence in said(program)) == 1
    press(program, "Use another name…", qtbot)
    assert isinstance(window.focusWidget(), Name)
    assert kept(program).is_name_asked


def test_each_control_is_named_and_described(page):
    every = [one for _heading, rows in page.sections for one in rows]
    for one in every:
        named = one.control.focusProxy() or one.control
        assert named.accessibleName()
        assert named.accessibleDescription()
    assert {Choice, Percent, Switch} <= {type(one.control) for one in every}
