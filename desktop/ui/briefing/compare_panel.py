"""What differs between a briefing and the one it was rebuilt from, and nothing else."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.services.briefing.compare import Difference
from desktop.services.briefing.keeping import Kept
from desktop.ui.briefing.words import cut_off_words, difference_word
from desktop.ui.counts import counted
from desktop.ui.labels import plain_label, set_plain_text, shown_text, visible_text
from desktop.ui.theme import TextRole
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.whole_lines import WholeLines


class ComparePanel(QWidget):
    """Lists differences, each with what came with it, what it said before, or why it is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.said = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setItemDelegate(WholeLines(self.list))
        self.list.setAccessibleName(self.tr("What differs from the briefing before"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        # Without differences the sentence stays above, where those of the other panels are.
        column.addStretch(0)
        FocusTo(self, self.list)

    def show_differences(
        self, before: Kept | None, differences: Sequence[Difference], *, is_rebuilt: bool
    ) -> None:
        """List these, which are what differs from ``before``."""
        self.list.clear()
        for one in differences:
            QListWidgetItem(shown_text("\n".join(self._lines(one))), self.list)
        set_plain_text(self.said, self._said(before, len(differences), is_rebuilt=is_rebuilt))
        self.list.setVisible(bool(differences))

    def _said(self, before: Kept | None, count: int, *, is_rebuilt: bool) -> str:
        if before is None and is_rebuilt:
            return self.tr("The briefing it was rebuilt from is gone: nothing to compare with.")
        if before is None:
            return self.tr("Rebuild this briefing later, and what differs stands here.")
        since = cut_off_words(before.briefing.cut_off)
        if not count:
            return self.tr("Nothing differs from the briefing of {0}.").format(since)
        differences = counted(count, "difference")
        return self.tr("{0} from the briefing of {1}.").format(differences, since)

    def _lines(self, one: Difference) -> Iterator[str]:
        base = f"{visible_text(one.base)}: " if one.base else ""
        yield f"{difference_word(one.kind)}: {base}{one.says}"
        for words in one.came_with:
            yield self.tr("Together with: {0}").format(words)
        if one.before:
            yield self.tr("Before: {0}").format(one.before)
        if one.why:
            yield self.tr("Why: {0}").format(one.why)
