"""Deadlines as flags: the day an agreement ends or something is due, in its base's lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DAY_S, day_start_s
from desktop.queries.timeline.lanes import Lane
from desktop.queries.watch import Urgency, WatchRow
from desktop.ui.labels import own_direction
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.frame import Frame

FLAG_UNITS = 11
_NEAR_PX = 4
_DATE_GAP_PX = 3
_YEAR_S = 366 * DAY_S


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day in a lane.

    Attributes:
        lane: Number of the lane.
        at_s: The end of the day by which it is due, seconds since 1970 UTC.
        row: What is due.
    """

    lane: int
    at_s: int
    row: WatchRow


def deadlines_of(rows: Sequence[WatchRow], lanes: tuple[Lane, ...]) -> tuple[Deadline, ...]:
    """Return the deadlines in the lanes of their bases, in the first lane where they have none."""
    number = {lane.code: at for at, lane in enumerate(lanes) if lane.is_there}
    return tuple(
        Deadline(lane=number.get(row.base or "", 0), at_s=day_start_s(row.due), row=row)
        for row in rows
        if row.due is not None
    )


def flag_rect(frame: Frame, deadline: Deadline) -> QRectF:
    """Return where a flag stands, pole and all; empty where its lane is not shown."""
    places = [slot for slot, lane in enumerate(frame.lanes.tolist()) if lane == deadline.lane]
    if not places:
        return QRectF()
    top, bottom = (int(frame.lane_tops[places[0] + down]) for down in (0, 1))
    x = round(frame.view.x_of(deadline.at_s))
    return QRectF(x, top + 1, FLAG_UNITS * frame.sizes.unit, bottom - top - 2)


def paint_deadlines(
    painter: QPainter, theme: Theme, frame: Frame, deadlines: Sequence[Deadline], now_s: float
) -> None:
    """Paint flags; what is near in red, what is over without an outcome in amber."""
    boxes = [
        (deadline, box)
        for deadline, box in ((each, flag_rect(frame, each)) for each in deadlines)
        if not box.isEmpty() and -box.width() <= box.left() <= frame.view.width_px
    ]
    taken = [box for _deadline, box in boxes]
    now = frame.view.x_of(now_s)
    taken.append(QRectF(now - 1, 0, 2, frame.height_px))
    for deadline, box in boxes:
        colour = theme.color(_COLOURS.get(deadline.row.urgency, "accent"))
        # Worked out from a term, and the page of the agreement says from which.
        is_worked_out = deadline.row.kind is RecordKind.AGREEMENT and bool(deadline.row.rests_on)
        paint_flag(painter, box, colour, is_worked_out=is_worked_out)
        words = _date_words(frame, deadline)
        font = theme.font(TextRole.TINY_STRONG)
        room = _date_room(frame, box, QFontMetricsF(font), words, taken)
        if room is not None:
            taken.append(room)
            # No line of a date goes through it.
            painter.fillRect(room, theme.color("future" if room.left() >= now else "panel"))
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, own_direction(words))


def paint_flag(painter: QPainter, box: QRectF, colour: QColor, *, is_worked_out: bool) -> None:
    """Paint a flag on its pole, which is dashed where the day follows from another."""
    line = QPen(colour, 1.5)
    if is_worked_out:
        line.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(line)
    painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.left(), box.bottom()))
    height = min(box.width() * 0.8, box.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corners = (box.left(), 0.0), (box.right(), height / 2), (box.left(), height)
    painter.drawPolygon(QPolygonF([QPointF(x, box.top() + down) for x, down in corners]))


def _date_words(frame: Frame, deadline: Deadline) -> str:
    """Return the day of a flag, with its year where more than one is in view."""
    words = "" if deadline.row.due is None else day_text(deadline.row.due)
    in_view_s = frame.view.seconds_a_pixel * frame.view.width_px
    return worded(words.rsplit(" ", 1)[0] if in_view_s < _YEAR_S else words)


def _date_room(
    frame: Frame, flag: QRectF, metrics: QFontMetricsF, words: str, taken: Sequence[QRectF]
) -> QRectF | None:
    """Return where the date of a flag stands: behind it, else before it, None for nowhere."""
    width = metrics.horizontalAdvance(words)
    behind, before = flag.right() + _DATE_GAP_PX, flag.left() - _DATE_GAP_PX - width
    rooms = (QRectF(left, flag.top(), width, metrics.height()) for left in (behind, before))
    return next((room for room in rooms if _is_free(frame, room, taken)), None)


def _is_free(frame: Frame, room: QRectF, taken: Sequence[QRectF]) -> bool:
    """Tell whether a date touches no mark, no flag, no other date and not the line of today."""
    return (
        room.left() >= 0
        and room.right() <= frame.view.width_px
        and frame.is_free(room.left(), room.right(), room.center().y())
        and not any(room.intersects(other) for other in taken)
    )


def deadline_at(frame: Frame, deadlines: Sequence[Deadline], x: float, y: float) -> Deadline | None:
    """Return the deadline whose flag is at a place."""
    for deadline in deadlines:
        box = flag_rect(frame, deadline)
        if not box.isEmpty() and box.adjusted(-_NEAR_PX, 0, _NEAR_PX, 0).contains(x, y):
            return deadline
    return None


def deadline_words(deadline: Deadline, today: date) -> str:
    """Return what is due, when, and how far off that is, a line each."""
    row = deadline.row
    due = "" if row.due is None else worded(day_text(row.due))
    return "\n".join(
        filter(None, [row.text, f"{due} · {worded(row.countdown(today))}", worded(row.rests_on)])
    )


_COLOURS = {Urgency.OVERDUE: "changing", Urgency.SOON: "bad"}
