"""Where the named places of an event lie, a line each; without one it may be given a point."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.base import PlacePrecision
from desktop.domain.event import BaseRole, EventBase
from desktop.domain.record import InvalidRecord
from desktop.services.mapping.coordinates import CoordinateStyle, shown, written
from desktop.ui.forms.fields import WordField
from desktop.ui.forms.place_field import PlaceField
from desktop.ui.labels import ElidedLabel, show_tool_tip, visible_text
from desktop.ui.theme import TextRole

Named = tuple[BaseRole, str]
"""A named place: what it is to the event, and its name; the name is empty for a point alone."""

_ALONE: Named = (BaseRole.AT, "")
_PRECISION_PX = 110


@dataclass(frozen=True, slots=True)
class Point:
    """Coordinates in degrees, and how closely they fix the place."""

    lat: float
    lon: float
    precision: PlacePrecision

    def end(self, named: Named) -> EventBase:
        """Return the end of an event here; one without a name is called by its coordinates."""
        role, name = named
        return EventBase(
            role=role,
            place=name or shown(self.lat, self.lon, self.precision, CoordinateStyle.DECIMAL),
            lat=self.lat,
            lon=self.lon,
            precision=self.precision,
        )


class PlacesField(QWidget):
    """Coordinates and precision of each named place.

    Signals:
        edited: Something was entered.
        pick_wanted: A place is to be picked on the map.
    """

    edited = Signal()
    pick_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a line for an event without a named place."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._held: dict[Named, tuple[str, str]] = {}
        # As they are stored, by how they are shown: what nobody edits is not rounded.
        self._stored: dict[str, tuple[float, float]] = {}
        self._picked: Named = _ALONE
        self.lines: dict[Named, PlaceLine] = {}
        self.name_places(())

    def name_places(self, named: Sequence[Named]) -> None:
        """Show a line for each of these, what was entered for one of them in it.

        What was entered without a name goes to the first of them that has nothing yet.
        """
        wanted = tuple(dict.fromkeys(named)) or (_ALONE,)
        if wanted == tuple(self.lines):
            return
        self._held |= {key: line.value() for key, line in self.lines.items()}
        alone = self._held.get(_ALONE, ("", ""))
        free = next((key for key in wanted if not self._held.get(key, ("", ""))[0]), _ALONE)
        if alone[0] and free != _ALONE:
            self._held[free] = alone
            del self._held[_ALONE]
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {key: self._line(key) for key in wanted}
        self.setFocusProxy(self.lines[wanted[0]].place)

    def show_ends(self, ends: Sequence[EventBase]) -> None:
        """Show where the named places of a stored event lie, which have lines already."""
        for end in ends:
            if end.lat is not None and end.lon is not None and end.precision is not None:
                shown_place = written(end.lat, end.lon, end.precision)
                self._stored[shown_place] = (end.lat, end.lon)
                self.lines[end.role, end.place].set_value(shown_place, end.precision.value)

    def attribute(self) -> dict[Named, Point]:
        """Return where the places lie of which that was entered.

        Raises:
            InvalidRecord: Where coordinates cannot be read, naming the place where there are more.
        """
        found = {}
        for key, line in self.lines.items():
            text, precision = line.value()
            if text:
                lat, lon = self._stored.get(text) or self._read(key, line)
                found[key] = Point(lat, lon, PlacePrecision(precision))
        return found

    def value(self) -> Any:
        """Return what is entered as JSON: role, name, coordinates as typed, precision."""
        entered = {key: line.value() for key, line in self.lines.items()}
        return [[*key, *both] for key, both in entered.items() if both[0]]

    def set_value(self, value: Any) -> None:
        """Show what `value` returned, in the lines of the places that are named."""
        self._held = {(BaseRole(role), name): (text, how) for role, name, text, how in value}
        for key, line in self.lines.items():
            line.set_value(*self._held.get(key, ("", "")))

    def show_attribute(self, value: Any) -> None:
        """Show the ends of a stored event."""
        self.show_ends(value)

    def take(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that was picked for the line that asked for one."""
        line = self.lines.get(self._picked) or next(iter(self.lines.values()))
        line.take(lat, lon, precision)

    def _read(self, key: Named, line: "PlaceLine") -> tuple[float, float]:
        try:
            lat, lon = line.place.attribute()
        except InvalidRecord as error:
            self.setFocusProxy(line.place)
            where = f"{visible_text(key[1])}: " if len(self.lines) > 1 else ""
            raise InvalidRecord("coordinates", f"{where}{error}") from error
        return lat, lon

    def _line(self, key: Named) -> "PlaceLine":
        line = PlaceLine(key[1], self)
        line.set_value(*self._held.get(key, ("", "")))
        line.edited.connect(self.edited)
        line.place.pick_wanted.connect(self._pick)
        self._column.addWidget(line)
        return line

    @Slot()
    def _pick(self) -> None:
        asking = self.sender()
        self._picked = next(key for key, line in self.lines.items() if line.place is asking)
        self.setFocusProxy(self.lines[self._picked].place)
        self.pick_wanted.emit()


class PlaceLine(QWidget):
    """Coordinates and precision of one place.

    Signals:
        edited: Something was entered.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show ``name`` above it, nothing where it is empty."""
        super().__init__(parent)
        # Below the name of a place an example would read as its coordinates.
        self.place = PlaceField(hint=self.tr("Not given") if name else "34.05, 36.70")
        self.precision = WordField(PlacePrecision)
        self.precision.setFixedWidth(_PRECISION_PX)
        self.precision.set_value(PlacePrecision.LOCALITY.value)
        words = self.tr(
            "How closely that is known: to 2 km (vicinity), 10 km (locality), 50 km (area)"
        )
        show_tool_tip(self.precision, words)
        shown_name = visible_text(name)
        of = self.tr("Coordinates of {0}").format(shown_name) if name else self.tr("Coordinates")
        self.place.line.setAccessibleName(of)
        how = self.tr("Precision of {0}").format(shown_name) if name else self.tr("Precision")
        self.precision.setAccessibleName(how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if name:
            column.addWidget(ElidedLabel(of, role=TextRole.SMALL, quiet=True))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.place, 1)
        line.addWidget(self.precision, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self.place.edited.connect(self.edited)
        self.precision.edited.connect(self.edited)

    def value(self) -> tuple[str, str]:
        """Return the coordinates as typed, and the precision's word."""
        return self.place.value(), self.precision.value()

    def set_value(self, text: str, precision: str) -> None:
        """Show coordinates; the precision stays where it is empty."""
        self.place.set_value(text)
        if precision:
            self.precision.set_value(precision)

    def take(self, lat: float, lon: float, precision: PlacePrecision) -> None:
        """Show a place that was picked, and how closely it is known."""
        self.precision.set_value(precision.value)
        self.place.take(lat, lon, precision)
