"""Shows one picture, as wide as there is room for, or says why there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_MOST_HEIGHT_PX = 200


class PictureView(QWidget):
    """A picture that keeps its shape; it takes no more than a few lines' height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.picture = QPixmap()
        self._scaled = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.hide()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        """Show ``picture``, called ``name`` by screen readers; an empty one hides the view."""
        self.picture, self._scaled = picture, QPixmap()
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()
        self.setVisible(not picture.isNull())

    def sizeHint(self) -> QSize:
        """Return a height that small pictures do not exceed."""
        return QSize(200, min(_MOST_HEIGHT_PX, max(1, self.picture.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale anew for the new size."""
        super().resizeEvent(event)
        self._scaled = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture from the left, never larger than it is."""
        if self.picture.isNull():
            return
        if self._scaled.isNull():
            self._scaled = self._fitted()
        QPainter(self).drawPixmap(0, 0, self._scaled)

    def _fitted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        size = self.picture.size()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        # A painter's own smooth drawing leaves out lines where much is made little.
        fitted = self.picture.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        return fitted
