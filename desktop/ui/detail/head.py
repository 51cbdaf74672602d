"""The head of a page in the detail pane: kind, title, and what can be done with the record."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.ui.detail.parts import MARGIN_PX, CopyButton
from desktop.ui.held_back import changes_casebook
from desktop.ui.kinds import TO_ADD
from desktop.ui.labels import plain_label, show_tool_tip, visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.rounded import Menu

Entry = tuple[str, str, str]


# Entries that leave the casebook as it is.
_READING = frozenset({"citations", "chicago", "bibtex"})


def to_add(kind: RecordKind, words: str) -> Entry:
    """Return the entry that adds a record of ``kind``, with the icon that it has in every menu."""
    return kind.value, words, TO_ADD[kind]


class PageHead(QWidget):
    """The head of one page.

    Signals:
        chosen: Something is to be done with the record (the name of the entry).
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, kind: str, title: str, edit_words: str) -> None:
        """Show ``title`` under its ``kind``; a button asks to edit, with ``edit_words``."""
        super().__init__()
        self._theme = theme
        self._line = QHBoxLayout()
        self._line.setSpacing(2)
        self._line.addWidget(plain_label(kind, role=TextRole.SMALL, quiet=True), 1)
        self.edit_button = self._button("pencil", edit_words)
        self.edit_button.setObjectName("edit")
        self.edit_button.clicked.connect(self._choose)
        changes_casebook(self.edit_button)
        self.menu = Menu(self)
        self._more = self._button("ellipsis", self.tr("More"))
        self._more.setMenu(self.menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 0, MARGIN_PX - 4, 2)
        column.setSpacing(6)
        column.addLayout(self._line)
        column.addWidget(
            plain_label(visible_text(title), role=TextRole.TITLE, wrap=True, selectable=True)
        )

    def offer_sentence(self, sentence: str) -> None:
        """Offer to copy the record as a sentence, beside the pencil and in the menu."""
        words = self.tr("Copy as a sentence")
        self.copy = CopyButton(self._theme, sentence, words)
        self._line.insertWidget(2, self.copy)
        action = QAction(self._theme.icon("copy"), words, self)
        action.setObjectName("sentence")
        action.triggered.connect(self.copy.copy)
        self.menu.addAction(action)

    def fill_menu(self, entries: Sequence[Entry]) -> None:
        """Add entries to "…": name, words and icon; one without a name is a separating line."""
        for name, words, icon in entries:
            if not name:
                self.menu.addSeparator()
                continue
            action = QAction(words, self)
            if icon:
                action.setIcon(self._theme.icon(icon))
            action.setObjectName(name)
            action.triggered.connect(self._choose)
            if name not in _READING:
                changes_casebook(action)
            self.menu.addAction(action)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon, "quiet"))
        show_tool_tip(button, words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        self._line.addWidget(button)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())
