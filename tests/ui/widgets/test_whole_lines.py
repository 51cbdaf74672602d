"""Items of lists that are as tall as what they say, at every width."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from desktop.ui.widgets.whole_lines import WholeLines

TEXT = (
    "Added: North: Daily Post, “Two officers said planes left the airport last week”.\n"
    "+ Planes left the airport for the coast last week, some time within 19–25 January 2026.\n"
    "+ Planes left the airport for the coast last week, says Daily Post, quoting two officers."
)


def inked_rows(view):
    """Return how many rows of pixels have type in them."""
    image = view.viewport().grab().toImage()
    ground = QColor(image.pixel(1, image.height() - 2))
    across = range(image.width())
    return sum(any(image.pixelColor(x, y) != ground for x in across) for y in range(image.height()))


@pytest.mark.parametrize("width", range(200, 320, 24))
def test_the_last_line_is_never_cut(theme, qtbot, width):
    view = QListWidget()
    qtbot.addWidget(view)
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setItemDelegate(WholeLines(view))
    item = QListWidgetItem(TEXT, view)
    view.resize(width, 700)
    view.show()
    shown = inked_rows(view)
    item.setSizeHint(QSize(1, 600))
    view.doItemsLayout()
    assert shown == inked_rows(view)
