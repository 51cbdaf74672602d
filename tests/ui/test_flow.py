import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop.ui.flow import FlowLayout


class Brick(QWidget):
    """Wants 40 by 20 pixels, can do with 10 by 20."""

    def sizeHint(self):
        return QSize(40, 20)

    def minimumSizeHint(self):
        return QSize(10, 20)


@pytest.fixture
def panel(qtbot):
    """Hold four bricks, six pixels apart."""
    widget = QWidget()
    flow = FlowLayout(widget)
    for _ in range(4):
        brick = Brick(widget)
        brick.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        flow.addWidget(brick)
    qtbot.addWidget(widget)
    widget.resize(300, 100)
    widget.show()
    return widget


def places(panel):
    items = [panel.layout().itemAt(at) for at in range(panel.layout().count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items]


def test_items_stand_side_by_side_where_there_is_room(panel):
    assert places(panel) == [(0, 0), (46, 0), (92, 0), (138, 0)]
    assert panel.layout().sizeHint() == QSize(178, 20)


def test_items_wrap_where_there_is_none(panel):
    panel.resize(100, 100)
    assert places(panel) == [(0, 0), (46, 0), (0, 26), (46, 26)]


def test_the_height_follows_the_width(panel):
    assert panel.layout().hasHeightForWidth()
    assert [panel.heightForWidth(width) for width in (300, 100, 50)] == [20, 46, 98]


def test_a_line_that_fits_to_the_pixel_is_not_broken(panel):
    assert panel.heightForWidth(178) == 20
    assert panel.heightForWidth(177) == 46


def test_an_item_wider_than_the_panel_shrinks(panel):
    panel.resize(30, 200)
    assert panel.layout().itemAt(0).geometry().width() == 30
    assert panel.layout().minimumSize() == QSize(10, 20)


def test_where_people_read_from_right_to_left_so_do_the_items(panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.layout().activate()
    assert places(panel) == [(260, 0), (214, 0), (168, 0), (122, 0)]


def test_hidden_items_take_no_room(panel):
    panel.layout().itemAt(1).widget().hide()
    panel.layout().activate()
    assert places(panel)[2] == (46, 0)


def test_margins_are_kept(panel):
    panel.layout().setContentsMargins(9, 5, 9, 5)
    panel.layout().activate()
    assert places(panel)[0] == (9, 5)
    assert panel.heightForWidth(300) == 30


def test_an_input_at_the_end_fills_the_line(panel, qtbot):
    edit = QLineEdit()
    edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    panel.layout().addWidget(edit)
    qtbot.waitUntil(edit.isVisible)
    panel.resize(500, 100)
    assert edit.geometry().left() == 184
    assert edit.geometry().right() == 499


def test_a_chip_can_come_before_the_input(panel, qtbot):
    first = Brick(panel)
    first.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    panel.layout().insert_widget(0, first)
    qtbot.waitUntil(first.isVisible)
    panel.layout().activate()
    assert panel.layout().itemAt(0).widget() is first
    assert first.geometry().x() == 0
    assert places(panel)[1] == (46, 0)


def test_what_is_taken_out_is_gone(panel):
    taken = panel.layout().takeAt(0)
    assert taken.widget().parent() is panel
    assert panel.layout().count() == 3
    assert panel.layout().takeAt(7) is None
    assert panel.layout().itemAt(7) is None


def test_an_empty_layout_has_no_height(qapp):
    flow = FlowLayout()
    assert flow.heightForWidth(100) == 0
    assert not flow.expandingDirections()
