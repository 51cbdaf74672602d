"""A row whose parts stand one below another where there is no room for them side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.widgets.fitting import Fitting

Part = tuple[QWidget, int]


class FoldingRow(Fitting):
    """Holds widgets, each with its share of the room that is to spare.

    Args:
        parts: The widgets with their shares, 0 for one that stays as wide as it needs.
        gap: Between them, in pixels.
        parent: The widget that holds it.
    """

    def __init__(
        self, parts: Sequence[Part], *, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)
        for part, share in parts:
            self._line.addWidget(part, share)

    @property
    def is_folded(self) -> bool:
        """Whether the parts stand one below another."""
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part, and the height of all as they stand now."""
        widths = (one.minimumSize().width() for _at, one in self._shown())
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def fit(self) -> None:
        """Fold or unfold for the new width."""
        shown = self._shown()
        # What has no share is to stand in one line, before it breaks into several.
        widths = [
            (one.minimumSize() if self._line.stretch(at) else one.sizeHint()).width()
            for at, one in shown
        ]
        needed = sum(widths) + self._line.spacing() * max(len(widths) - 1, 0)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = down if needed > self.width() else across
        if wanted is not self._line.direction():
            self._line.setDirection(wanted)
            self.updateGeometry()

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        items = enumerate(map(self._line.itemAt, range(self._line.count())))
        return [(at, one) for at, one in items if one is not None and not one.isEmpty()]


def in_line(*parts: QWidget | None, gap: int = 8) -> QWidget:
    """Hold widgets side by side, as one part of a `FoldingRow`.

    Args:
        parts: The widgets; None is where the room goes that is to spare.
        gap: Between them, in pixels.
    """
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return holder


def in_lines(*parts: QWidget, gap: int = 8) -> QWidget:
    """Hold widgets side by side, or in several lines, as one part of a `FoldingRow`.

    Args:
        parts: The widgets; their lines end where the row does.
        gap: Between them, in pixels.
    """
    holder = QWidget()
    lines = FlowLayout(holder, gap=gap, at_end=True)
    for part in parts:
        lines.addWidget(part)
    return holder
