"""Parts side by side, and one below another where there is no room."""

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.folding_row import FoldingRow


def a_part(width_px):
    part = QPushButton()
    part.setMinimumSize(width_px, 20)
    return part


def placed(row, width_px):
    row.resize(width_px, 200)
    row.window().show()
    QApplication.processEvents()


def test_parts_stand_one_below_another_where_they_have_no_room_side_by_side(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    first, second = a_part(100), a_part(140)
    row = FoldingRow(((first, 1), (second, 0)), gap=10, parent=window)
    placed(row, 250)
    assert not row.is_folded
    assert first.y() == second.y()
    assert row.minimumSizeHint().width() == 140
    placed(row, 249)
    assert row.is_folded
    assert second.y() >= first.y() + 20
    assert first.width() == second.width() == 249
    placed(row, 260)
    assert not row.is_folded


def test_it_looks_anew_when_a_part_asks_for_more(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    first, second = a_part(100), a_part(100)
    row = FoldingRow(((first, 1), (second, 1)), gap=0)
    QVBoxLayout(window).addWidget(row)
    placed(window, 250)
    assert not row.is_folded
    second.setMinimumWidth(200)
    qtbot.waitUntil(lambda: row.is_folded)
    second.hide()
    qtbot.waitUntil(lambda: not row.is_folded)
