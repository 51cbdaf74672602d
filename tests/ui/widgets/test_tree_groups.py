"""Lines below headings are all unfolded at once, however many there are."""

import time

from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem

from desktop.ui.widgets.tree_groups import show_groups
from tests.timing import allowed_s

MOST_S = 1.0


def groups(number):
    made = [QTreeWidgetItem([f"Base {at}"]) for at in range(number)]
    for group in made:
        QTreeWidgetItem(group, ["no recent report", "Nobody has reported on it for 30 days."])
    return made


def test_groups_take_the_place_of_what_was_there_spanned_and_unfolded(qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setColumnCount(2)
    show_groups(tree, groups(5))
    show_groups(tree, groups(2))
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    assert [top.text(0) for top in tops] == ["Base 0", "Base 1"]
    assert all(top.isExpanded() and top.isFirstColumnSpanned() for top in tops)


def test_a_thousand_bases_with_a_line_each_hold_the_window_for_no_second(qtbot):
    # Unfolded one by one, it was 20 of them.
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setColumnCount(2)
    tree.setWordWrap(True)
    tree.show()
    began_s = time.process_time()
    show_groups(tree, groups(1_000))
    QApplication.processEvents()
    assert time.process_time() - began_s < allowed_s(MOST_S)
