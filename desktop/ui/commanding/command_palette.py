"""Every action of the window by its name: type a few letters of it, Enter does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.ui.actions import FULL_NAME
from desktop.ui.commanding.line_popup import LinePopup
from desktop.ui.commanding.ranking import ranked
from desktop.ui.labels import plain_label
from desktop.ui.widgets.key_hint import key_words

_MOST_CHARS = 100
_MOST_SHOWN = 12
_REMEMBERED = 5


@dataclass(frozen=True, slots=True)
class Command:
    """An action and the menu that it stands in."""

    menu: str
    action: QAction

    @property
    def words(self) -> str:
        """What it is called, without its mnemonic and its dots."""
        return str(self.action.property(FULL_NAME) or "") or plain_words(self.action.text())


class CommandPalette(LinePopup):
    """The line, and below it what it may mean; what was done last stands first."""

    def __init__(self, commands: Callable[[], Sequence[Command]], parent: QWidget) -> None:
        """Offer what ``commands`` returns each time it is opened."""
        super().__init__(
            self.tr("All commands"),
            self.tr("Type what you want to do"),
            _MOST_CHARS,
            parent,
        )
        self._listed = commands
        self._commands: Sequence[Command] = ()
        self._latest: list[QAction] = []
        self.list = QTreeWidget(self)
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = plain_label(quiet=True, wrap=True, parent=self)
        self.column.addWidget(self.list)
        self.column.addWidget(self.nothing)
        self.typed.connect(self._show)
        self.moved.connect(self._move)
        self.entered.connect(self._do_current)
        self.list.itemClicked.connect(self._do)

    @Slot()
    def open_commands(self) -> None:
        """Show all commands."""
        found = list(self._listed())
        # The one done last comes first; the others stay in the order of the menus.
        found.sort(key=lambda one: self._place_of(one.action))
        self._commands = found
        self.open()

    def _place_of(self, action: QAction) -> int:
        return self._latest.index(action) if action in self._latest else _REMEMBERED

    @Slot(str)
    def _show(self, text: str) -> None:
        self.list.clear()
        names = [f"{one.words} {one.menu}" for one in self._commands]
        for place in ranked(text, names):
            self.list.addTopLevelItem(self._item(place))
        count = self.list.topLevelItemCount()
        if count:
            self._choose_row(0)
            rows = min(count, _MOST_SHOWN)
            self.list.setFixedHeight(
                rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
            )
        self.list.setVisible(count > 0)
        self.nothing.setText(self.tr("No command is called that.") if not count else "")
        self.nothing.setVisible(not count)
        self.place()

    def _item(self, place: int) -> QTreeWidgetItem:
        one = self._commands[place]
        action = one.action
        name = one.words
        if action.isCheckable():
            name = self.tr("{0} (on)").format(name) if action.isChecked() else name
        if not action.isEnabled():
            name = self.tr("{0} (not now)").format(name)
        item = QTreeWidgetItem([name, one.menu, key_words(action.shortcut().toString())])
        item.setData(0, Qt.ItemDataRole.UserRole, place)
        if not action.isEnabled():
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        return item

    @Slot(int)
    def _move(self, rows: int) -> None:
        last = self.list.topLevelItemCount() - 1
        if last >= 0:
            self._choose_row(max(0, min(self.list.currentIndex().row() + rows, last)))

    def _choose_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    @Slot()
    def _do_current(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.list.isHidden():
            self._do(item)

    @Slot(QTreeWidgetItem)
    def _do(self, item: QTreeWidgetItem) -> None:
        action = self._commands[item.data(0, Qt.ItemDataRole.UserRole)].action
        if not action.isEnabled():
            return
        self._latest = [action, *(one for one in self._latest if one is not action)][:_REMEMBERED]
        # Where the focus is again, copying and the like know what they are asked about.
        self.close_line()
        action.trigger()


def plain_words(text: str) -> str:
    """Return an action's or a button's text without its mnemonic, its dots and its arrow."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… ▾")
