"""A timeline over several sheets: rows that do not fit on one go on to the next."""

from dataclasses import replace

from desktop.domain.briefing import TimelineFigure, TimelineMark
from desktop.services.briefing.layout.chart import SIZES, Lane, chart_of, where, whole
from desktop.services.briefing.layout.rows import Row, alone, packed
from desktop.services.briefing.layout.timeline import AXIS_ROOM, foot_height
from desktop.services.drawing.commands import Area
from desktop.services.drawing.look import Look
from desktop.services.drawing.text import TypeSetter


def needed_heights(
    figure: TimelineFigure, area: Area, look: Look, setter: TypeSetter
) -> tuple[float, float]:
    """Return how high a timeline is with a row for each mark, and at the least."""
    largest, smallest = (chart_of(figure, area.x, area.width, look, setter, size) for size in SIZES)
    other = AXIS_ROOM + foot_height(figure, largest, area, look, setter)
    return whole(largest, alone).height + other, whole(smallest, packed).height + other


def parts(
    figure: TimelineFigure, area: Area, look: Look, setter: TypeSetter
) -> tuple[TimelineFigure, ...]:
    """Return a figure for each sheet whose timeline has this area; each shows all its marks.

    Lanes that go on say so in their names; what is outside the period is told on the first sheet.
    """
    if needed_heights(figure, area, look, setter)[1] <= area.height:
        return (figure,)
    chart = chart_of(figure, area.x, area.width, look, setter)
    room = area.height - AXIS_ROOM - foot_height(figure, chart, area, look, setter)
    sheets: list[list[tuple[Lane, list[Row]]]] = [[]]
    for lane in chart.lanes:
        rows = list(packed(lane.marks))
        while True:
            used = sum(one.height(taken) for one, taken in sheets[-1])
            count = _fitting(lane, rows, room - used)
            if not count and sheets[-1]:
                sheets.append([])
                continue
            count = max(count, 1)
            sheets[-1].append((lane, rows[:count]))
            rows = rows[count:]
            if not rows:
                break
            sheets.append([])
    begun: set[int] = set()
    found: list[TimelineFigure] = []
    for sheet in sheets:
        found.append(_part(figure, sheet, begun, is_first=not found))
        begun |= {lane.index for lane, _ in sheet}
    return tuple(found)


def _fitting(lane: Lane, rows: list[Row], room: float) -> int:
    """Return how many rows of a lane find room, at least 1 for a lane without any that does."""
    if lane.height(rows) <= room:
        return max(len(rows), 1)
    count = len(rows)
    while count and lane.height(rows[:count]) > room:
        count -= 1
    return count


def _part(
    figure: TimelineFigure, sheet: list[tuple[Lane, list[Row]]], begun: set[int], *, is_first: bool
) -> TimelineFigure:
    names: list[str] = []
    marks: list[TimelineMark] = []
    for at, (lane, rows) in enumerate(sheet):
        name = figure.lanes[lane.index]
        names.append(f"{name}, continued" if name and lane.index in begun else name)
        marks += [replace(one.bar.mark, lane=at) for row in rows for one in row]
    if is_first:
        # Told below the lanes, whichever they belong to.
        marks += [replace(one, lane=0) for one in figure.marks if where(one, figure) != 0]
    return replace(figure, lanes=tuple(names), marks=tuple(marks))
