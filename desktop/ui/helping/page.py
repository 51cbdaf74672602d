"""The window of Help: a line to search, its pages, and the one that is read."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.manual import Chapter, Manual, manual
from desktop.ui.helping.finding import has_all, sought_in
from desktop.ui.helping.view import HelpView
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import plural
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme

_LIST_WIDTH_PX = 240
_MOST_LIST_WIDTH_PX = 320


class HelpPage(QDialog):
    """Help, beside the window and never in its way.

    Attributes:
        line: What is searched for, over all pages.
        list: The pages; while something is searched for, those that have it.
        view: The page that is read.

    Signals:
        address_chosen: A link that leads out of Help was clicked.
    """

    address_chosen = Signal(str)

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget | None) -> None:
        """Have ``runner`` read the pages in the window's language, and show the first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._chapters: tuple[Chapter, ...] = ()
        self._wanted = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search Help"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.line.setProperty("search", True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Pages"))
        self.found = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.view = HelpView(theme)
        self.view.setAccessibleName(self.tr("Page"))
        side = QWidget()
        side.setFixedWidth(min(round(_LIST_WIDTH_PX * theme.text_scale), _MOST_LIST_WIDTH_PX))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.line, self.found, self.list):
            column.addWidget(part)
        self.found.hide()
        row = QHBoxLayout(self)
        row.addWidget(side)
        row.addWidget(self.view, 1)
        self.resize(920, 680)
        self.line.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._show_row)
        self.view.address_chosen.connect(self._follow)
        runner.done.connect(self._take)
        language = QLocale().name().partition("_")[0]
        runner.work(partial(manual, language))

    @Slot(str)
    def open_at(self, name: str) -> None:
        """Show the page called ``name``, once it was read."""
        self._wanted = name
        if self._chapters:
            self.line.clear()
            self._choose(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next place on Enter, to the pages on Down, and clear the search on Escape."""
        key, in_line = event.key(), self.line.hasFocus()
        if in_line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.go_to_next_hit()
        elif in_line and key == Qt.Key.Key_Down:
            self.list.setFocus()
        elif in_line and key == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _take(self, found: Manual) -> None:
        self._chapters = found.chapters
        self.view.take_pictures(found.pictures)
        self._search()
        if self._wanted:
            self._choose(self._wanted)

    @Slot()
    def _search(self) -> None:
        sought = sought_in(self.line.text())
        name = str(self.list.currentIndex().data(Qt.ItemDataRole.UserRole))
        having = [one for one in self._chapters if has_all(one.text, sought)]
        self.list.blockSignals(True)
        self.list.clear()
        for chapter in having:
            item = QListWidgetItem(chapter.title)
            item.setData(Qt.ItemDataRole.UserRole, chapter.name)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.found.setVisible(bool(sought))
        said = plural("HelpPage", "On 1 page", "On %Ln pages", len(having))
        set_plain_text(self.found, said if having else self.tr("No page has these words."))
        if having:
            self._choose(name)

    def _choose(self, name: str) -> None:
        """Show the page called ``name`` if it is listed, else the first."""
        items = [self.list.item(row) for row in range(self.list.count())]
        rows = [at for at, one in enumerate(items) if one.data(Qt.ItemDataRole.UserRole) == name]
        row = rows[0] if rows else 0
        if row == self.list.currentRow():
            self._show_row(row)
        self.list.setCurrentRow(row)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        name = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        chapter = next(one for one in self._chapters if one.name == name)
        self.view.show_page(chapter.text, QLocale(chapter.language).textDirection())
        self.view.find_words(sought_in(self.line.text()))

    @Slot(str)
    def _follow(self, address: str) -> None:
        if any(one.name == address for one in self._chapters):
            self.open_at(address)
        else:
            self.address_chosen.emit(address)
