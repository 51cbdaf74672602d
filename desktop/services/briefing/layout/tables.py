"""Tables that flow: rows stay whole, and the heads of the columns stand above each part."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.briefing import Cell, Row, Table
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.flow import Item, Placed, fill
from desktop.services.briefing.layout.statements import raised
from desktop.services.briefing.layout.words import Words, paragraphs
from desktop.services.drawing.commands import Area, Box, Drawing
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter

_PAD = 8.0
_NEARLY = 0.01
_BETWEEN = 18.0
_MEASURED_ROWS = 200
_LINE_HEIGHT = 1.4

Cells = tuple[tuple[Item, ...], ...]
_Whole = tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableItem:
    """A table in a column, or the rows that are left of it.

    Attributes:
        rows: What is left in each cell of each row.
    """

    table: Table
    look: Look
    rows: tuple[Cells, ...]
    above: float = 14.0
    stays: bool = False

    def place(
        self, x: float, y: float, width: float, room: float, setter: TypeSetter, *, is_first: bool
    ) -> Placed | None:
        """Set the heads and as many rows as there is room for; see `flow.Item`."""
        widths = column_widths(self.table, self.look, width, setter)
        head, _, at = _row(_heads(self.table, self.look), widths, x, y, room, setter)
        drawings: list[Drawing] = [*head, self._line(x, at, width)]
        for number, cells in enumerate(self.rows):
            left = y + room - at
            set_row, rest, bottom = _row(cells, widths, x, at, left, setter)
            is_whole = not any(rest) and bottom <= y + room + _NEARLY
            if not is_whole and (number or not is_first):
                return self._placed(drawings, number, at - y) if number else None
            drawings += (*set_row, self._line(x, bottom, width))
            at = bottom
            if not is_whole:
                rows = (rest, *self.rows[number + 1 :])
                return Placed(
                    drawings=tuple(drawings), height=at - y, rest=replace(self, rows=rows)
                )
        return Placed(drawings=tuple(drawings), height=at - y)

    def _placed(self, drawings: list[Drawing], number: int, height: float) -> Placed:
        rest = replace(self, rows=self.rows[number:])
        return Placed(drawings=tuple(drawings), height=height, rest=rest)

    def _line(self, x: float, y: float, width: float) -> Box:
        return Box(x=x, y=y, width=width, height=1, fill=self.look.line)


def table_item(table: Table, look: Look) -> TableItem:
    """Return a whole table."""
    return TableItem(table=table, look=look, rows=tuple(_cells(row, look) for row in table.rows))


def _row(
    cells: Cells, widths: Sequence[float], x: float, y: float, room: float, setter: TypeSetter
) -> tuple[tuple[Drawing, ...], Cells, float]:
    """Return a row's drawings, what of its cells finds no room, and where it ends below."""
    drawings: list[Drawing] = []
    rests: list[tuple[Item, ...]] = []
    bottom = y + _PAD
    for wide, items in zip(widths, cells, strict=True):
        column = Area(
            x=x,
            y=y + _PAD,
            width=max(wide - _BETWEEN, 1.0),
            height=max(room - 2 * _PAD, 0.0),
        )
        filled = fill(items, column, setter)
        drawings += filled.drawings
        rests.append(filled.rest)
        bottom = max(bottom, filled.bottom)
        x += wide
    return tuple(drawings), tuple(rests), bottom + _PAD


def column_widths(table: Table, look: Look, width: float, setter: TypeSetter) -> tuple[float, ...]:
    """Return how wide the columns are.

    Where all have room in one line, what is left goes by the table's shares. Else those with
    little to say have what they need, and the others more the more they have to say.
    """
    needs = [1.0] * len(table.columns)
    for cells in (_heads(table, look), *(_cells(row, look) for row in table.rows[:_MEASURED_ROWS])):
        for at, items in enumerate(cells):
            wide = max(item.natural_width(setter) for item in items)
            needs[at] = max(needs[at], wide + _BETWEEN)
    left = width - sum(needs)
    if left >= 0:
        return tuple(need + left * share for need, share in zip(needs, table.widths, strict=True))
    return _shared(needs, width)


def _shared(needs: Sequence[float], width: float) -> tuple[float, ...]:
    """Return widths of columns that need more than there is, together."""
    given: dict[int, float] = {}
    while True:
        others = [at for at in range(len(needs)) if at not in given]
        left = width - sum(given.values())
        weights = {at: math.sqrt(min(needs[at], width / 2)) for at in others}
        shares = {at: left * weights[at] / sum(weights.values()) for at in others}
        served = {at: needs[at] for at in others if needs[at] <= shares[at]}
        given |= served or shares
        if not served:
            return tuple(given[at] for at in range(len(needs)))


def _heads(table: Table, look: Look) -> _Whole:
    return tuple(
        tuple(
            Words(paragraph=one, look=look, line_height=_LINE_HEIGHT)
            for one in paragraphs(name, sizes.TABLE_HEAD, look.quiet, is_bold=True)
        )
        for name in table.columns
    )


def _cells(row: Row, look: Look) -> _Whole:
    return tuple(tuple(_cell(cell, look, is_bold=not at)) for at, cell in enumerate(row.cells))


def _cell(cell: Cell, look: Look, *, is_bold: bool) -> list[Words]:
    lines = list(paragraphs(cell.text, sizes.BODY, look.text, is_bold=is_bold))
    lines[-1] = raised(lines[-1], cell.notes, look)
    return [
        Words(
            paragraph=one,
            look=look,
            line_height=_LINE_HEIGHT,
            bullet=cell.tone if number == 0 else None,
            is_indented=cell.tone is not None,
        )
        for number, one in enumerate(lines)
    ]
