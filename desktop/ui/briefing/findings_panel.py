"""The rehearsal: what somebody could be challenged on, and the way to its page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.services.briefing.rehearsal import Finding, Severity
from desktop.ui.briefing.words import severity_word
from desktop.ui.counts import counted
from desktop.ui.labels import plain_label, set_plain_text, shown_text, shown_title
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.whole_lines import WholeLines

_PAGE = Qt.ItemDataRole.UserRole
_ICONS = {
    Severity.STOP: ("triangle-alert", "bad_text"),
    Severity.LOOK: ("triangle-alert", "changing_text"),
    Severity.KNOW: ("info", "quiet"),
}


class FindingsPanel(QWidget):
    """Lists what was found, what would stop a careful presenter first.

    Signals:
        page_wanted: A finding was opened (the key of its page).
    """

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.count = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to look at before presenting"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setItemDelegate(WholeLines(self.list))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 0)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        FocusTo(self, self.list)

    def show_findings(self, findings: Sequence[Finding], titles: Mapping[str, str]) -> None:
        """List these; ``titles`` are the pages' by their keys."""
        self.list.clear()
        for one in findings:
            word, title = severity_word(one.severity), shown_title(titles.get(one.page, ""))
            item = QListWidgetItem(
                self._theme.icon(*_ICONS[one.severity]),
                "\n".join(filter(None, (shown_text(f"{word}: {worded(one.text)}"), title))),
                self.list,
            )
            item.setData(_PAGE, one.page)
        serious = serious_count(findings)
        said = self.tr("Nothing needs a change before presenting.")
        if serious:
            said = self.tr("{0} to look at before presenting.").format(counted(serious, "thing"))
        set_plain_text(self.count, said)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        if item.data(_PAGE):
            self.page_wanted.emit(str(item.data(_PAGE)))


def serious_count(findings: Sequence[Finding]) -> int:
    """Return how many findings ask for something before presenting."""
    return sum(one.severity is not Severity.KNOW for one in findings)
