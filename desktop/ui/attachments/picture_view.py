"""Shows one picture, as wide as there is room for, or says why there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

_MOST_HEIGHT_PX = 180


class PictureView(QWidget):
    """A picture that keeps its shape; it takes no more than a few lines' height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.hide()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        """Show ``picture``, called ``name`` by screen readers; an empty one hides the view."""
        self.picture = picture
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()
        self.setVisible(not picture.isNull())

    def sizeHint(self) -> QSize:
        """Return a height that small pictures do not exceed."""
        return QSize(200, min(_MOST_HEIGHT_PX, max(1, self.picture.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture from the left, never larger than it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.picture.size()
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(0, 0, size.width(), size.height(), self.picture)
