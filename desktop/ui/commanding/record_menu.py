"""The menu of a record wherever it is listed or drawn: by right click, Menu key or Shift+F10."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from desktop.domain.record import RecordKind
from desktop.ui.widgets.line_menu import LineMenu

if TYPE_CHECKING:
    from desktop.ui.editor import Editor
    from desktop.ui.main_window import MainWindow

_HAVE_A_PLACE = {RecordKind.EVENT, RecordKind.NOTE, RecordKind.BASE}
# What opens in a form of its own, and can be filled again from another.
_DOUBLED = {RecordKind.EVENT, RecordKind.BASE}


class RecordMenu(QObject):
    """Opens the menu of a record; what would change the casebook is off where nothing may."""

    def __init__(self, window: "MainWindow", editor: "Editor") -> None:
        """Serve the lists and tables, the timeline and the base list of ``window``."""
        super().__init__(window)
        self._window, self._editor = window, editor
        self._of = ("", "")
        self.menu = QMenu(window)
        for panel in (window.events, window.sources, window.found):
            panel.lines.menu.menu_wanted.connect(self.open)
        for other in (window.history, window.trash):
            other.lines.menu.menu_wanted.connect(self.open_columns)
        window.bases.menu_wanted.connect(self.open)
        window.timeline.menu_wanted.connect(self.open)
        window.timeline.body.table.lines.menu_wanted.connect(self.open)
        window.gaps.lines.menu_wanted.connect(self.open)

    @Slot(str, str, QPoint)
    def open(self, kind: str, record_id: str, place: QPoint) -> None:
        """Open the menu of a record at a place of the screen."""
        self._of = kind, record_id
        asking = self.sender()
        self.menu.clear()
        if isinstance(asking, LineMenu):
            self.menu.addActions(asking.own)
        self._fill(RecordKind(kind))
        if isinstance(asking, LineMenu):
            self.menu.addSeparator()
            self.menu.addMenu(asking.columns.menu)
        self.menu.popup(place)

    @Slot(str, str, QPoint)
    def open_columns(self, _kind: str, _record_id: str, place: QPoint) -> None:
        """Open the menu of a list's columns, where its records may be gone."""
        asking = self.sender()
        assert isinstance(asking, LineMenu)
        asking.columns.menu.popup(place)

    def _fill(self, kind: RecordKind) -> None:
        if kind in _HAVE_A_PLACE:
            self._offer("show", self.tr("Show"), "eye")
        self._offer("edit", self.tr("Edit"), "pencil", changes=True)
        if kind is RecordKind.BASE:
            self._offer("name", self.tr("Copy name"), "copy")
        if kind in _DOUBLED:
            self._offer("duplicate", self.tr("Duplicate"), "", changes=True)
        self.menu.addSeparator()
        if kind is RecordKind.EVENT:
            self._offer_new(RecordKind.NOTE, self.tr("Add note"), "message-square-quote")
            self._offer_new(RecordKind.TRANSFER, self.tr("Add transfer"), "")
        elif kind is RecordKind.BASE:
            self._offer_new(RecordKind.EVENT, self.tr("Add event here"), "plus")
            self._offer_new(RecordKind.POSTURE, self.tr("Add posture"), "flag")
            self._offer_new(RecordKind.ASSESSMENT, self.tr("Add assessment"), "file-text")
        if kind in _DOUBLED:
            self._offer_new(RecordKind.WATCH, self.tr("Add watch item"), "clock")
            self._offer("map", self.tr("Show on the map"), "map")
        self.menu.addSeparator()
        self._offer("delete", self.tr("Delete"), "trash-2", changes=True)

    def _offer_new(self, kind: RecordKind, words: str, icon: str) -> None:
        self._offer(kind.value, words, icon, changes=True)

    def _offer(self, name: str, words: str, icon: str, *, changes: bool = False) -> None:
        action = self.menu.addAction(words)
        if icon:
            action.setIcon(self._window.theme.icon(icon))
        action.setObjectName(name)
        action.setEnabled(not (changes and self._window.held_back.because))
        action.triggered.connect(self._do)

    @Slot()
    def _do(self) -> None:
        name, (kind, record_id) = self.sender().objectName(), self._of
        if name == "show":
            self._editor.show(kind, record_id)
        elif name == "edit":
            self._editor.edit(kind, record_id)
        elif name == "duplicate":
            self._editor.duplicate(kind, record_id)
        elif name == "delete":
            self._editor.delete(kind, record_id)
        elif name == "name":
            self._window.bases.copy_name_of(record_id)
        elif name == "map":
            self._editor.show(kind, record_id)
            self._window.map_dock.show()
        else:
            is_event = kind == RecordKind.EVENT.value
            self._editor.add_concerning(
                name, record_id if is_event else "", "" if is_event else record_id
            )
