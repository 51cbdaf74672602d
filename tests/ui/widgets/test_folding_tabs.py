"""Tabs that become a list to choose from where they have no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui.widgets.folding_tabs import FoldingTabs


@pytest.fixture
def tabs(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 300)
    made = FoldingTabs("Panel beside the page", window)
    made.panels = [QLabel(words) for words in ("one", "two", "three")]
    for panel, words in zip(made.panels, ("Rehearsal", "Pictures", "Compare"), strict=True):
        made.add(panel, words)
    made.resize(600, 200)
    window.show()
    QApplication.processEvents()
    yield made
    window.hide()


def test_where_there_is_room_there_are_tabs(tabs):
    assert not tabs.is_folded
    assert tabs.choice.isHidden()
    assert tabs.tabs.tabBar().isVisible()


def test_in_a_narrow_place_a_list_names_the_panels_and_chooses_among_them(tabs):
    tabs.resize(tabs.names_width() - 1, 200)
    assert tabs.is_folded
    assert tabs.choice.isVisible()
    said = [tabs.choice.itemText(at) for at in range(tabs.choice.count())]
    assert said == ["Rehearsal", "Pictures", "Compare"]
    tabs.choice.setFocus()
    QTest.keyClick(tabs.choice, Qt.Key.Key_Down)
    QTest.keyClick(tabs.choice, Qt.Key.Key_Down)
    assert tabs.tabs.currentWidget() is tabs.panels[2]
    tabs.tabs.setCurrentWidget(tabs.panels[1])
    assert tabs.choice.currentText() == "Pictures"
    assert tabs.minimumSizeHint().width() < tabs.names_width()
    tabs.resize(600, 200)
    assert not tabs.is_folded


def test_another_name_stands_in_both(tabs):
    tabs.rename(tabs.panels[0], "Rehearsal 3")
    assert tabs.tabs.tabText(0) == tabs.choice.itemText(0) == "Rehearsal 3"
    assert tabs.choice.currentIndex() == 0


def test_larger_letters_fold_them(qtbot, tabs, theme):
    tabs.resize(tabs.names_width() + 20, 200)
    assert not tabs.is_folded
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: tabs.is_folded)
