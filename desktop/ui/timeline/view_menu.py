"""The menu above the timeline: what lanes stand for, which dates count, what else is shown."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.ui.widgets.rounded import Menu


class ViewButton(QToolButton):
    """Names what lanes stand for, and opens the menu.

    Signals:
        arranged: Lanes or dates were chosen: the values of a `LaneSort` and an `Axis`.
        empty_hidden: Whether lanes without marks are to be left out.
        table_toggled: Whether the table is to stand where the lanes are.
        legend_requested: What marks mean is asked for.
        picture_requested: A picture is wanted: "copy", "png" or "svg".
    """

    arranged = Signal(str, str)
    empty_hidden = Signal(bool)
    table_toggled = Signal(bool)
    legend_requested = Signal()
    picture_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with lanes by base and what happened when."""
        super().__init__(parent)
        menu = Menu(self)
        self._lanes = self._group(
            menu,
            self.tr("Lanes"),
            {
                LaneSort.BASE: self.tr("By base"),
                LaneSort.ACTOR: self.tr("By actor"),
                LaneSort.KIND: self.tr("By kind"),
                LaneSort.SOURCE: self.tr("By source"),
                LaneSort.COUNTRY: self.tr("By country"),
            },
        )
        self._axis = self._group(
            menu,
            self.tr("Dates"),
            {
                Axis.HAPPENED: self.tr("When it happened"),
                Axis.REPORTED: self.tr("When it was first reported"),
                Axis.RECORDED: self.tr("When it was recorded here"),
            },
        )
        menu.addSection(self.tr("Show"))
        self.hide_empty = self._check(menu, self.tr("Hide empty lanes"))
        self.table = self._check(menu, self.tr("Show as a table"))
        self.legend = menu.addAction(self.tr("Legend"))
        menu.addSection(self.tr("Picture of everything"))
        self.pictures = {
            "copy": menu.addAction(self.tr("Copy picture")),
            "png": menu.addAction(self.tr("Save as PNG…")),
            "svg": menu.addAction(self.tr("Save as SVG…")),
        }
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("How the timeline is shown"))
        self.setToolTip(self.tr("Lanes, dates, table, legend, pictures"))
        self.hide_empty.toggled.connect(self.empty_hidden)
        self.table.toggled.connect(self.table_toggled)
        self.legend.triggered.connect(self.legend_requested)
        for name, action in self.pictures.items():
            action.setData(name)
            action.triggered.connect(self._ask_for_picture)
        self._name()

    def state(self) -> tuple[LaneSort, Axis]:
        """Return what lanes stand for, and which dates count."""
        lanes, axis = self._lanes.checkedAction(), self._axis.checkedAction()
        return LaneSort(lanes.data()), Axis(axis.data())

    def restore(self, lanes: LaneSort, axis: Axis) -> None:
        """Show what is in use, without saying that it was chosen."""
        for group, value in ((self._lanes, lanes), (self._axis, axis)):
            for action in group.actions():
                action.setChecked(action.data() == value.value)
        self._name()

    def choose(self, value: LaneSort | Axis) -> None:
        """Choose what lanes stand for, or which dates count."""
        for action in (*self._lanes.actions(), *self._axis.actions()):
            if action.data() == value.value:
                action.trigger()

    def _group(
        self, menu: QMenu, title: str, words: dict[LaneSort, str] | dict[Axis, str]
    ) -> QActionGroup:
        if menu.actions():
            menu.addSection(title)
        group = QActionGroup(self)
        for value, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value in {LaneSort.BASE, Axis.HAPPENED})
            action.setData(value.value)
            action.triggered.connect(self._arrange)
            group.addAction(action)
        return group

    def _check(self, menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        return action

    def _name(self) -> None:
        lanes, axis = self._lanes.checkedAction(), self._axis.checkedAction()
        dates = {Axis.REPORTED: self.tr("reported"), Axis.RECORDED: self.tr("recorded")}
        words = [lanes.text(), *filter(None, [dates.get(Axis(axis.data()))])]
        self.setText(f"{', '.join(words)} ▾")

    @Slot()
    def _arrange(self) -> None:
        self._name()
        lanes, axis = self.state()
        self.arranged.emit(lanes.value, axis.value)

    @Slot()
    def _ask_for_picture(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.picture_requested.emit(action.data())
