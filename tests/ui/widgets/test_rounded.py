"""What pops up in a window of its own has the corners of everything else."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QMenuBar

from desktop.ui.timeline.legend import Legend
from desktop.ui.widgets.rounded import Menu, Rounded


def is_rounded(window):
    mask, edge = window.mask(), window.rect()
    corners = (edge.topLeft(), edge.topRight(), edge.bottomLeft(), edge.bottomRight())
    sides = (
        QPoint(edge.center().x(), 0),
        QPoint(edge.center().x(), edge.bottom()),
        QPoint(0, edge.center().y()),
        QPoint(edge.right(), edge.center().y()),
    )
    return all(map(mask.contains, sides)) and not any(map(mask.contains, corners))


def test_a_menu_has_no_corners_also_when_it_has_grown(theme, qtbot):
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Edit")
    menu.popup(QPoint(10, 10))
    assert is_rounded(menu)
    before = menu.height()
    menu.addAction("Copy what is selected, with its sources")
    qtbot.waitUntil(lambda: menu.height() > before)
    assert is_rounded(menu)
    menu.close()


def test_a_window_of_another_kind_has_none_either(theme, qtbot):
    window = QFrame()
    qtbot.addWidget(window)
    Rounded(window)
    window.resize(200, 100)
    window.show()
    assert is_rounded(window)


def test_every_menu_of_the_window_and_the_results_of_a_search_are_round(window, qtbot):
    for action in window.findChild(QMenuBar).actions():
        assert isinstance(action.menu(), Menu)
    qtbot.keyClicks(window.search.entry, "qamishli")
    qtbot.waitUntil(window.search.results.isVisible)
    assert is_rounded(window.search.results)
    window.search.results.hide()
    window.as_of.open_panel()
    assert is_rounded(window.as_of.panel)
    window.as_of.panel.hide()


def test_a_legend_is_round(theme, qtbot):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.show_beside(QRect(0, 10, 200, 100))
    assert is_rounded(legend)
    legend.close()
