"""What is scrolled up and down only: never narrower than its content, and as high as it may be."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import plain_label
from desktop.ui.widgets.edged_scroll import EdgedScroll
from desktop.ui.widgets.fitting_scroll import FittingScroll
from desktop.ui.widgets.upright_scroll import UprightScroll


class Tall(QWidget):
    """Takes whatever is left, as a timeline does."""

    def sizeHint(self):
        return QSize(100, 200)

    def minimumSizeHint(self):
        return QSize(50, 100)


@pytest.fixture
def content():
    made = QWidget()
    QVBoxLayout(made)
    return made


def shown(qtbot, widget, width_px, height_px):
    qtbot.addWidget(widget)
    widget.resize(width_px, height_px)
    widget.show()
    QApplication.processEvents()


def test_it_asks_for_the_width_of_its_content_and_for_little_height(qtbot, theme, content):
    part = QWidget()
    part.setMinimumSize(300, 2_000)
    content.layout().addWidget(part)
    area = UprightScroll(content)
    shown(qtbot, area, 500, 200)
    bar = area.verticalScrollBar()
    assert area.minimumSizeHint().width() >= 300 + bar.sizeHint().width()
    assert area.minimumSizeHint().height() < 200
    assert area.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_it_asks_for_more_as_soon_as_its_content_does(qtbot, theme, content):
    part = QWidget()
    part.setMinimumWidth(100)
    content.layout().addWidget(part)
    area = UprightScroll(content)
    window = QWidget()
    QVBoxLayout(window).addWidget(area)
    shown(qtbot, window, 200, 200)
    part.setMinimumWidth(600)
    qtbot.waitUntil(lambda: window.width() >= 600)


def test_without_content_it_asks_for_what_qt_does(qtbot, content):
    area, fitting = UprightScroll(content), FittingScroll(QWidget())
    for one in (area, fitting):
        qtbot.addWidget(one)
        one.takeWidget().deleteLater()
        assert one.minimumSizeHint().isValid()
        assert one.sizeHint().isValid()


def beside_a_tall_one(qtbot, content, height_px):
    area, below = FittingScroll(content), Tall()
    below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area)
    column.addWidget(below)
    shown(qtbot, window, 400, height_px)
    return window, area


def test_where_there_is_room_all_of_it_is_seen_and_no_more(qtbot, theme, content):
    words = "A sentence that is long enough to need several lines in a narrow place. " * 3
    content.layout().addWidget(plain_label(words, wrap=True))
    window, area = beside_a_tall_one(qtbot, content, 700)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert area.height() == content.heightForWidth(400)
    window.resize(200, 700)
    qtbot.waitUntil(lambda: area.height() == content.heightForWidth(200))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


class Breaking(QWidget):
    """A text whose lines break once a bar takes some of its width."""

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, width_px):
        return 100 if width_px >= 200 else 300

    def sizeHint(self):
        return QSize(200, 100)


def test_a_bar_that_was_there_for_a_moment_does_not_need_itself(qtbot, theme):
    content = Breaking()
    policy = content.sizePolicy()
    policy.setHeightForWidth(True)
    content.setSizePolicy(policy)
    area = FittingScroll(content)
    shown(qtbot, area, 200, 60)
    assert area.verticalScrollBar().isVisible()
    area.resize(200, 120)
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    area.resize(200, 60)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)


def test_where_there_is_not_it_is_scrolled_to_what_the_keys_reach(qtbot, theme, content):
    fields = [QLineEdit() for _each in range(12)]
    for field in fields:
        content.layout().addWidget(field)
    window, area = beside_a_tall_one(qtbot, content, 300)
    assert 0 < area.height() <= 200
    assert area.verticalScrollBar().maximum() > 0
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    window.activateWindow()
    fields[0].setFocus()
    for _each in fields[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert fields[-1].hasFocus()
    assert not fields[-1].visibleRegion().isEmpty()


class Undecided(QWidget):
    """Needs more height than there is where it is wide, and so takes away its own reason."""

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, _width_px):
        return 2_000 if self.width() >= 300 else 50


def test_content_that_needs_a_bar_only_without_one_comes_to_rest(qtbot, theme):
    content = Undecided()
    policy = content.sizePolicy()
    policy.setHeightForWidth(True)
    content.setSizePolicy(policy)
    area = UprightScroll(content)
    shown(qtbot, area, 304, 200)
    for height_px in (100, 300, 201):
        area.resize(304, height_px)
        QApplication.processEvents()
    assert area.widget().height() >= 50


def test_a_line_shows_where_content_is_cut_and_none_where_it_ends(qtbot, theme, content):
    part = QWidget()
    part.setMinimumHeight(1_000)
    content.layout().addWidget(part)
    area = EdgedScroll(content)
    shown(qtbot, area, 300, 200)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert (area.above.isVisible(), area.below.isVisible()) == (False, True)
    assert area.below.geometry().bottom() == area.rect().bottom()
    bar.setValue(100)
    assert (area.above.isVisible(), area.below.isVisible()) == (True, True)
    bar.setValue(bar.maximum())
    assert (area.above.isVisible(), area.below.isVisible()) == (True, False)
    area.resize(300, 1_200)
    qtbot.waitUntil(lambda: not area.above.isVisible())
    assert not area.below.isVisible(), "all of it is seen"
