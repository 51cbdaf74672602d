"""Nothing moves by itself where the system is set to little motion; panels never glide."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProxyStyle, QStyle

from desktop.ui.importing.progress_card import ProgressCard
from desktop.ui.main_window import MainWindow
from desktop.ui.security.wait_page import WaitPage
from desktop.ui.widgets.motion import Motion, MotionChoice, moves_by_itself, show_busy
from desktop.ui.window_state import WindowState


class _Still(QProxyStyle):
    """The style of a system where nothing moves by itself."""

    def styleHint(self, hint, *more):  # noqa: N802 - Qt's name
        is_motion = hint == QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0 if is_motion else super().styleHint(hint, *more)


@pytest.fixture
def still(qapp):
    qapp.setStyle(_Still("Fusion"))
    yield
    qapp.setStyle("Fusion")


def runs_to_and_fro(bar):
    return bar.minimum() == bar.maximum()


def test_a_bar_of_what_nobody_can_measure_runs_to_and_fro(qtbot):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_busy(bar)
    assert runs_to_and_fro(bar)


def test_it_stands_still_and_empty_where_little_is_to_move(qtbot, still):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 10)
    bar.setValue(10)
    show_busy(bar)
    assert not runs_to_and_fro(bar)
    assert bar.value() == bar.minimum()


def test_what_is_under_way_stands_still_there_and_says_what_it_is(qtbot, theme, still):
    card, page = ProgressCard(), WaitPage(theme, "lock", "Encrypting", "Nothing is lost.")
    for widget in (card, page):
        qtbot.addWidget(widget)
    card.begin("Checking the file", "")
    assert card.heading.text() == "Checking the file"
    for bar, told in ((card.bar, "Checking the file"), (page.bar, "Encrypting")):
        assert not runs_to_and_fro(bar)
        assert bar.accessibleName() == told


@pytest.fixture
def fading(qapp):
    """Let the system be one that fades its menus in."""
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_FadeMenu)
    for one in effects:
        qapp.setEffectEnabled(one, True)
    flash_ms = qapp.cursorFlashTime()
    yield
    for one in effects:
        qapp.setEffectEnabled(one, False)
    qapp.setCursorFlashTime(flash_ms)


def test_at_the_users_wish_all_stands_still_at_once_and_moves_again(qapp, qtbot, theme, fading):
    motion = Motion(qapp, theme)
    busy, measured = QProgressBar(), QProgressBar()
    for bar in (busy, measured):
        qtbot.addWidget(bar)
        show_busy(bar)
    measured.setRange(0, 10)
    measured.setValue(3)
    flash_ms = qapp.cursorFlashTime()

    motion.follow(MotionChoice.REDUCED)
    assert not runs_to_and_fro(busy)
    assert not moves_by_itself()
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    assert qapp.cursorFlashTime() == 0
    theme.set_text_scale(1.5)
    assert not moves_by_itself()

    motion.follow(MotionChoice.SYSTEM)
    assert runs_to_and_fro(busy)
    assert (measured.maximum(), measured.value()) == (10, 3)
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    assert qapp.cursorFlashTime() == flash_ms


def test_panels_do_not_glide_to_their_places(qtbot, tmp_path):
    window = MainWindow(WindowState(str(tmp_path / "window.ini")))
    qtbot.addWidget(window)
    assert not window.isAnimated()
