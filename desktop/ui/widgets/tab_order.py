"""Lets Tab come to controls as they stand, line by line, also those that came later."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolBar, QWidget

_SAME_LINE_PX = 10


def tab_on(holder: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read after, or before, the control in ``holder`` that has it.

    Call it from `QWidget.focusNextPrevChild`. From the last one it leads out of ``holder``. Qt's
    own order is that in which the controls were made, and setting it takes whole fields along.

    Returns:
        Whether there was something to go to.
    """
    order = [one for one in holder.findChildren(QWidget) if _can_stop(one, holder)]
    order = _as_read(holder, order)
    now = holder.window().focusWidget()
    at = order.index(now) if now in order else (-1 if forward else len(order))
    to = at + (1 if forward else -1)
    following = order[to] if 0 <= to < len(order) else _outside(holder, forward=forward)
    if following is None and order:
        following = order[0 if forward else -1]
    if following is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    return True


def _can_stop(one: QWidget, holder: QWidget) -> bool:
    return bool(
        one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.isVisible()
        and one.isEnabled()
        and one.window() is holder.window()
    )


def _outside(holder: QWidget, *, forward: bool) -> QWidget | None:
    """Return the first control beyond ``holder``, None where all are in it."""
    stops = [one for one in holder.window().findChildren(QWidget) if _can_stop(one, holder)]
    inside = [at for at, one in enumerate(stops) if holder.isAncestorOf(one)]
    if not inside or len(inside) == len(stops):
        return None
    if not forward:
        return stops[inside[0] - 1]
    # Behind what stands at the side of a window its tools come again.
    tools = [
        one
        for bar in holder.window().findChildren(QToolBar)
        for one in stops
        if bar.isAncestorOf(one)
    ]
    return tools[0] if tools else stops[(inside[-1] + 1) % len(stops)]


def _as_read(holder: QWidget, stops: list[QWidget]) -> list[QWidget]:
    def middle(one: QWidget) -> QPoint:
        # A high field stands where its first line does.
        return one.mapTo(holder, QPoint(one.width() // 2, min(one.height() // 2, 12)))

    across = -1 if holder.isRightToLeft() else 1
    lines: list[list[QWidget]] = []
    last_y = 0
    for one in sorted(stops, key=lambda one: middle(one).y()):
        y = middle(one).y()
        if not lines or y - last_y > _SAME_LINE_PX:
            lines.append([])
            last_y = y
        lines[-1].append(one)
    return [one for line in lines for one in sorted(line, key=lambda one: across * middle(one).x())]
