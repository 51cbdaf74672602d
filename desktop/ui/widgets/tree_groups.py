"""Shows lines below headings in a tree, all unfolded, however many there are."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem


def show_groups(tree: QTreeWidget, groups: Sequence[QTreeWidgetItem]) -> None:
    """Show ``groups`` with the lines that hang below them, in place of what ``tree`` has.

    A tree lays itself out anew for each line that is unfolded in it: it gets all at once.
    """
    tree.clear()
    tree.addTopLevelItems(list(groups))
    for group in groups:
        group.setFirstColumnSpanned(True)
    tree.expandAll()
