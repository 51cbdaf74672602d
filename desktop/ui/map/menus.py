"""The menus of the map: of what is under the pointer or was walked to, else of the place itself."""

from PySide6.QtCore import QObject, QPoint, QPointF, Signal, Slot
from PySide6.QtGui import QAction

from desktop.domain.record import RecordKind
from desktop.ui.commanding.copy_place import CopyPlaceMenu
from desktop.ui.held_back import changes_casebook
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.marked import Marked
from desktop.ui.map.stage import MapStage
from desktop.ui.map.tools import Tools
from desktop.ui.widgets.rounded import Menu


class MapMenus(QObject):
    """Answers a right click on the map, the Menu key and Shift+F10.

    Attributes:
        place: The menu of a place where nothing is.
        to_add: Its entries that add something there.

    Signals:
        menu_wanted: The menu of a record is wanted (its kind and id, where on the screen).
        base_chosen: The menu is that of a base, by its id.
        event_chosen: The menu is that of an event, by its id.
        add_wanted: A record is wanted at a place: its kind, latitude, longitude, precision.
    """

    menu_wanted = Signal(str, str, QPoint)
    base_chosen = Signal(str)
    event_chosen = Signal(str)
    add_wanted = Signal(str, float, float, object)

    def __init__(self, stage: MapStage, canvas: MapCanvas, marked: Marked, tools: Tools) -> None:
        """Serve ``canvas``; ``tools`` know how closely a spot of it can mean a place."""
        super().__init__(canvas)
        self._stage, self._canvas, self._marked, self._tools = stage, canvas, marked, tools
        self._at = (0.0, 0.0)
        self.place = Menu(canvas)
        self.to_add = (
            self._adding(RecordKind.EVENT, self.tr("Add event here")),
            self._adding(RecordKind.BASE, self.tr("Add base here")),
        )
        self.place.addSeparator()
        self.copying = CopyPlaceMenu(canvas)
        self.place.addMenu(self.copying)
        canvas.menu_wanted.connect(self.open_at)
        canvas.menu_key_pressed.connect(self.open_by_key)
        marked.menu_wanted.connect(self._want_event)

    @Slot(QPointF, QPoint)
    def open_at(self, at: QPointF, on_screen: QPoint) -> None:
        """Open the menu of what is at a spot of the page."""
        found = self._canvas.found_at(at)
        if found.base is not None:
            self._want_base(found.base.id, on_screen)
        elif found.mark is not None:
            self._marked.ask_for_menu(found.mark, on_screen)
        elif found.movement is not None:
            self._want_event(self._stage.answer.movements[found.movement].event, on_screen)
        else:
            self._at = self._stage.view.from_page(at.x(), at.y())
            self.copying.show_place(*self._at, self._tools.precision())
            self.place.popup(on_screen)

    @Slot()
    def open_by_key(self) -> None:
        """Open the menu of what was walked to or is selected, else of the middle of the map."""
        stage, canvas = self._stage, self._canvas
        middle = QPointF(canvas.width() / 2, canvas.height() / 2)
        base = stage.by_id.get(stage.pointed) or stage.by_id.get(stage.base_id)
        if stage.event_id and not stage.pointed:
            self._want_event(stage.event_id, canvas.mapToGlobal(middle.toPoint()))
        elif base is not None:
            self._want_base(base.id, canvas.mapToGlobal(middle.toPoint()))
        else:
            self.open_at(middle, canvas.mapToGlobal(middle.toPoint()))

    def _want_base(self, base_id: str, on_screen: QPoint) -> None:
        self.base_chosen.emit(base_id)
        self.menu_wanted.emit(RecordKind.BASE.value, base_id, on_screen)

    @Slot(str, QPoint)
    def _want_event(self, event_id: str, on_screen: QPoint) -> None:
        self.event_chosen.emit(event_id)
        self.menu_wanted.emit(RecordKind.EVENT.value, event_id, on_screen)

    def _adding(self, kind: RecordKind, words: str) -> QAction:
        action = self.place.addAction(words)
        action.setObjectName(kind.value)
        changes_casebook(action)
        action.triggered.connect(self._add)
        return action

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit(self.sender().objectName(), *self._at, self._tools.precision())
