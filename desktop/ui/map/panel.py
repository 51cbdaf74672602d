"""The map panel: the same bases, events and moment as the list and the timeline, on the ground."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.span_echo import period
from desktop.domain.spans import DAY_S, day_start_s
from desktop.queries.filters import EventFilter
from desktop.queries.map import MapAnswer, MapWish, map_answer
from desktop.services.mapping.coordinates import CoordinateStyle
from desktop.services.mapping.view import MapView
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.footer import MapFooter
from desktop.ui.map.header import MapHeader
from desktop.ui.map.legend import Legend
from desktop.ui.map.marked import Marked
from desktop.ui.map.menus import MapMenus
from desktop.ui.map.nothing_placed import NothingPlaced
from desktop.ui.map.own_layers import OwnLayers
from desktop.ui.map.picturing import MapPictures
from desktop.ui.map.stage import MapStage
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.map.table import MapTable
from desktop.ui.map.tools import Tools
from desktop.ui.map.walking import Walking
from desktop.ui.map.world import World
from desktop.ui.saying import in_figures, worded
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.timeline.loader import Moments
from desktop.ui.timeline.periods import short_period_words
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.focus_to import FocusTo

Period = tuple[float, float]


class MapPanel(QWidget):
    """Shows where things are, and moves over the world.

    Args:
        theme: Gives colours and type.
        new_runner: Gives what asks the casebook, and works beside the window.
        selection: What is selected in the whole window.
        moments: Tells what counts as today.
        parent: The widget that holds it.

    Signals:
        told: A sentence to show until it is put away.
        done: A sentence about what was done.
    """

    told = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        theme: Theme,
        new_runner: Callable[[], TaskRunner],
        selection: Selection,
        moments: Moments,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = new_runner()
        self._selection = selection
        self._wish = MapWish()
        self.stage = MapStage(theme, moments.today, self)
        self.header = MapHeader(theme)
        self.problem = Banner(theme, kind=BannerKind.BAD)
        self.empty = NothingPlaced(theme)
        self.own = OwnLayers(new_runner, self.header.menu, self)
        self.pictures = MapPictures(self.stage, self.own.layers, new_runner(), self)
        self.canvas = MapCanvas(self.stage, World(), new_runner(), self.own.painter)
        self.table = MapTable(self.stage, new_runner())
        self.footer = MapFooter(self.stage)
        self.marked = Marked(self.stage, self.canvas, new_runner)
        self.walking = Walking(self.stage, self.canvas)
        self.tools = Tools(self.stage, self.canvas)
        self.menus = MapMenus(self.stage, self.canvas, self.marked, self.tools)
        self._legend: Legend | None = None
        self._lay_out()
        self._connect()
        self._take_selection(selection.event_id, selection.base_id)

    def refresh(self) -> None:
        """Ask the casebook for what is wanted now."""
        self._runner.ask(partial(map_answer, wish=self._wish))

    def show_only(self, chosen: EventFilter, within: Period | None) -> bool:
        """Show only the events that are ``chosen``, of a period in seconds since 1970 UTC.

        Returns:
            Whether these are others than before, so that the casebook is asked.
        """
        start, end = within or (None, None)
        wish = MapWish(chosen=chosen, start_s=start, end_s=end)
        if wish == self._wish:
            return False
        self._wish = wish
        self.refresh()
        return True

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        view = self.stage.view
        found = {
            "symbols": self.stage.symbols.value,
            "layers": self.own.layers.state(),
            "coordinates": self.footer.style_.value,
        }
        if not self.stage.is_fitted:
            found["view"] = f"{view.centre_x!r} {view.centre_y!r} {view.scale!r}"
        return found

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up what `state` returned; what is missing or makes no sense is left aside."""
        self.own.layers.restore(state.get("layers", ""))
        with suppress(ValueError):
            self.header.menu.show_symbols(SymbolStyle(state.get("symbols", "")))
        with suppress(ValueError):
            self.footer.set_style(CoordinateStyle(state.get("coordinates", "")))
        try:
            x, y, scale = (float(part) for part in state.get("view", "").split())
        except ValueError:
            return
        size = self.stage.view
        if 0 <= x <= 1 and 0 <= y <= 1 and scale > 0:
            self.stage.move_to(
                MapView(
                    centre_x=x, centre_y=y, scale=scale, width=size.width, height=size.height
                ).kept_in()
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the world, zoom, and choose the base that was walked to."""
        if not self.tools.by_key(event) and not self.walking.by_key(event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._parts = QStackedWidget()
        self._parts.addWidget(self.canvas)
        self._parts.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.problem, self.empty):
            column.addWidget(part)
        column.addWidget(self._parts, 1)
        column.addWidget(self.footer)
        self.problem.hide()
        self.setProperty("ground", "panel")
        FocusTo(self, self.canvas)
        self.setAccessibleName(self.tr("Map"))
        self.canvas.setAccessibleName(self.tr("Map"))

    def _connect(self) -> None:
        self._runner.done.connect(self._take)
        self._runner.failed.connect(self._show_problem)
        self._selection.changed.connect(self._take_selection)
        self.canvas.base_clicked.connect(self._choose_base)
        self.canvas.movement_clicked.connect(self._choose_movement)
        self.marked.event_chosen.connect(self._choose_event)
        self.marked.table_wanted.connect(self._show_as_table)
        self.menus.base_chosen.connect(self._choose_base)
        self.menus.event_chosen.connect(self._choose_event)
        self.canvas.pointed.connect(self.footer.point)
        self.canvas.left.connect(self.footer.forget)
        self.walking.chosen.connect(self._choose_base)
        self.table.base_chosen.connect(self._choose_base)
        self.table.event_chosen.connect(self._choose_event)
        self.header.zoom_requested.connect(self.walking.zoom)
        self.header.fit_requested.connect(self.stage.fit)
        self.header.menu.symbols_chosen.connect(self.stage.set_symbols)
        self.header.menu.picture_requested.connect(self.pictures.make)
        self.pictures.told.connect(self.told)
        self.pictures.done.connect(self.done)
        self.own.told.connect(self.told)
        self.own.changed.connect(self.canvas.paint_anew)
        self.own.layers.changed.connect(self._name_layers)
        self.canvas.layers_dropped.connect(self.own.add)
        self.header.menu.table_toggled.connect(self.show_table)
        self.header.menu.measure_toggled.connect(self.tools.measure)
        self.header.menu.legend_requested.connect(self.show_legend)
        self.tools.left.connect(self._put_tool_away)

    @Slot(bool)
    def show_table(self, shows_table: bool) -> None:
        """Let the table stand where the map is, or the map again."""
        if shows_table:
            self.table.take_up()
        self._parts.setCurrentWidget(self.table if shows_table else self.canvas)

    @Slot()
    def _show_as_table(self) -> None:
        self.header.menu.table.setChecked(True)

    @Slot()
    def show_legend(self) -> None:
        """Show what symbols and lines mean, beside them."""
        if self._legend is None:
            self._legend = Legend(self.stage, self.own.layers, self.footer.is_cut, self)
        self._legend.show_beside(QRect(self.mapToGlobal(QPoint()), self.size()))

    @Slot()
    def _name_layers(self) -> None:
        self.footer.show_layers(self.own.layers.words())

    @Slot()
    def _put_tool_away(self) -> None:
        self.header.menu.measure.setChecked(False)

    @Slot(object)
    def _take(self, answer: MapAnswer) -> None:
        self.problem.hide()
        self.empty.take_up(answer)
        self.stage.take(answer)
        if self._parts.currentWidget() is self.table:
            self.table.take_up()
        self._tell()

    def _tell(self) -> None:
        """Say what is shown, and what cannot be."""
        answer = self.stage.answer
        wish = answer.wish
        if wish.start_s is None or wish.end_s is None:
            words, short = self.tr("All events"), ""
        else:
            first, last = int(wish.start_s // DAY_S), int(-(-wish.end_s // DAY_S))
            named = worded(period(first * DAY_S, last * DAY_S))
            words = self.tr("Events of {0}").format(named)
            short = short_period_words(named, day_start_s(self.stage.today))
        whole = words
        events = answer.points.events
        if events:
            words += " · " + self.tr("with a place of their own: {0}").format(in_figures(events))
        lost = len(answer.bases) - len(self.stage.placed.bases)
        if lost:
            words += " · " + self.tr("without a place: {0} of {1} bases").format(
                lost, len(answer.bases)
            )
        # The period alone is not all where more is to be said.
        self.header.tell(words, short if words == whole else "")
        self.pictures.title = self.tr("Map. {0}").format(words)
        self.setAccessibleDescription(words)

    @Slot(str, str)
    def _take_selection(self, event_id: str, base_id: str) -> None:
        self.stage.select(event_id, base_id)
        self.marked.follow(event_id)
        base = self.stage.by_id.get(base_id)
        if base is not None:
            self.stage.bring_into_view(base)

    @Slot(str)
    def _choose_base(self, base_id: str) -> None:
        self._selection.select(base_id=base_id)

    @Slot(int)
    def _choose_movement(self, number: int) -> None:
        self._choose_event(self.stage.answer.movements[number].event)

    @Slot(str)
    def _choose_event(self, event_id: str) -> None:
        self._selection.select(event_id=event_id)

    @Slot(str)
    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
