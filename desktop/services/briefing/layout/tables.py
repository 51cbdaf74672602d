"""Tables that flow: rows stay whole, and the heads of the columns stand above each part."""

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
_LINE_HEIGHT = 1.4

Cells = tuple[tuple[Item, ...], ...]


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
        head, _, at = self._row(_heads(self.table, self.look), x, y, width, room, setter)
        drawings: list[Drawing] = [*head, self._line(x, at, width)]
        for number, cells in enumerate(self.rows):
            left = y + room - at
            set_row, rest, bottom = self._row(cells, x, at, width, left, setter)
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

    def _row(
        self, cells: Cells, x: float, y: float, width: float, room: float, setter: TypeSetter
    ) -> tuple[tuple[Drawing, ...], Cells, float]:
        """Return a row's drawings, what of its cells finds no room, and where it ends below."""
        drawings: list[Drawing] = []
        rests: list[tuple[Item, ...]] = []
        bottom = y + _PAD
        for share, items in zip(self.table.widths, cells, strict=True):
            column = Area(
                x=x,
                y=y + _PAD,
                width=max(width * share - _BETWEEN, 1.0),
                height=max(room - 2 * _PAD, 0.0),
            )
            filled = fill(items, column, setter)
            drawings += filled.drawings
            rests.append(filled.rest)
            bottom = max(bottom, filled.bottom)
            x += width * share
        return tuple(drawings), tuple(rests), bottom + _PAD

    def _line(self, x: float, y: float, width: float) -> Box:
        return Box(x=x, y=y, width=width, height=1, fill=self.look.line)


def table_item(table: Table, look: Look) -> TableItem:
    """Return a whole table."""
    return TableItem(table=table, look=look, rows=tuple(_cells(row, look) for row in table.rows))


def _heads(table: Table, look: Look) -> Cells:
    return tuple(
        tuple(
            Words(paragraph=one, look=look, line_height=_LINE_HEIGHT)
            for one in paragraphs(name, sizes.TABLE_HEAD, look.quiet, is_bold=True)
        )
        for name in table.columns
    )


def _cells(row: Row, look: Look) -> Cells:
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
