"""The menu of a record wherever it is listed or drawn: by right click, Menu key or Shift+F10."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.domain.record import RecordKind
from desktop.services.copied import CopyStyle
from desktop.ui.commanding.record_copies import RecordCopies
from desktop.ui.kinds import TO_ADD
from desktop.ui.watch.panel import WatchPanel
from desktop.ui.widgets.line_menu import LineMenu
from desktop.ui.widgets.rounded import Menu

if TYPE_CHECKING:
    from desktop.ui.editor import Editor
    from desktop.ui.main_window import MainWindow

_HAVE_A_PLACE = {RecordKind.EVENT, RecordKind.NOTE, RecordKind.BASE}
# What opens in a form of its own, and can be filled again from another.
_DOUBLED = {RecordKind.EVENT, RecordKind.BASE}


class RecordMenu(QObject):
    """Opens the menu of a record; what would change the casebook is off where nothing may."""

    def __init__(self, window: "MainWindow", editor: "Editor") -> None:
        """Serve the lists and tables, the timeline, the bases and the watch list of ``window``."""
        super().__init__(window)
        self._window, self._editor = window, editor
        self._copies = RecordCopies(window)
        self._of = RecordKind.EVENT, ""
        self.menu = Menu(window)
        self.copying = Menu(self.tr("Copy"), self.menu)
        for panel in (window.events, window.sources, window.found):
            panel.lines.menu.menu_wanted.connect(self.open)
        for other in (window.history, window.trash):
            other.lines.menu.menu_wanted.connect(self.open_columns)
        for asking in (
            window.bases,
            window.timeline,
            window.timeline.body.table.lines,
            window.gaps.lines,
            window.differences.lines,
            window.watch,
        ):
            asking.menu_wanted.connect(self.open)

    @Slot(str, str, QPoint)
    def open(self, kind: str, record_id: str, place: QPoint) -> None:
        """Open the menu of a record at a place of the screen."""
        self._of = RecordKind(kind), record_id
        asking = self.sender()
        self.menu.clear()
        if isinstance(asking, (LineMenu, WatchPanel)):
            self._window.held_back.hold_back(asking.own)
            self.menu.addActions(asking.own)
            self.menu.addSeparator()
        self._fill(self._of[0])
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
        if kind in _DOUBLED:
            self._offer("duplicate", self.tr("Duplicate"), "", changes=True)
        if kind in _HAVE_A_PLACE:
            self._offer_copies(kind)
        self.menu.addSeparator()
        if kind is RecordKind.EVENT:
            self._offer_new(RecordKind.NOTE, self.tr("Add note"))
            self._offer_new(RecordKind.TRANSFER, self.tr("Add transfer"))
        elif kind is RecordKind.BASE:
            self._offer_new(RecordKind.EVENT, self.tr("Add event here"))
            self._offer_new(RecordKind.POSTURE, self.tr("Add posture"))
            self._offer_new(RecordKind.ASSESSMENT, self.tr("Add assessment"))
        if kind in _DOUBLED:
            self._offer_new(RecordKind.WATCH, self.tr("Add watch item"))
            self.menu.addSeparator()
            self._offer_views(kind)
        self.menu.addSeparator()
        self._offer("delete", self.tr("Delete"), "trash-2", changes=True)

    def _offer_views(self, kind: RecordKind) -> None:
        if kind is RecordKind.EVENT:
            self._offer("timeline", self.tr("Show on the timeline"), "")
        else:
            self._offer("its_events", self.tr("Show only its events"), "list-filter")
        self._offer("map", self.tr("Show on the map"), "map")

    def _offer_copies(self, kind: RecordKind) -> None:
        """Offer what can be copied of a record, below an entry of its own."""
        self.copying.clear()
        if kind is RecordKind.EVENT:
            styles = {
                CopyStyle.SENTENCE: self.tr("Copy as a sentence"),
                CopyStyle.CITATIONS: self.tr("Copy with citations"),
                CopyStyle.CHICAGO: self.tr("Copy as Chicago notes"),
                CopyStyle.BIBTEX: self.tr("Copy as BibTeX"),
            }
        elif kind is RecordKind.NOTE:
            styles = {CopyStyle.CITATIONS: self.tr("Copy with citation")}
        else:
            styles = {}
            self._offer("name", self.tr("Copy name"), "copy", menu=self.copying)
            place = self._copies.place_of(self._of[1])
            if place is not None:
                self.copying.addMenu(place)
        for style, words in styles.items():
            self._offer(style.value, words, "", menu=self.copying)
        self.menu.addMenu(self.copying)

    def _offer_new(self, kind: RecordKind, words: str) -> None:
        self._offer(kind.value, words, TO_ADD[kind], changes=True)

    def _offer(
        self,
        name: str,
        words: str,
        icon: str,
        *,
        changes: bool = False,
        menu: QMenu | None = None,
    ) -> None:
        action = QAction(words, menu or self.menu)
        if icon:
            action.setIcon(self._window.theme.icon(icon))
        action.setObjectName(name)
        action.setEnabled(not (changes and self._window.held_back.because))
        action.triggered.connect(self._do)
        (menu or self.menu).addAction(action)

    @Slot()
    def _do(self) -> None:
        name, (kind, record_id) = self.sender().objectName(), self._of
        editor = self._editor
        by_name = {
            "show": editor.show,
            "edit": editor.edit,
            "duplicate": editor.duplicate,
            "delete": editor.delete,
            "timeline": editor.show_on_timeline,
            "map": editor.show_on_map,
        }
        if name in by_name:
            by_name[name](kind.value, record_id)
        elif name == "name":
            self._window.bases.copy_name_of(record_id)
        elif name in list(CopyStyle):
            self._copies.copy(kind, record_id, CopyStyle(name))
        elif name == "its_events":
            editor.show_only_events_of(record_id)
        elif kind is RecordKind.EVENT:
            editor.add_concerning(name, record_id, "")
        else:
            editor.add_concerning(name, "", record_id)
