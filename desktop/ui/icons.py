"""Draws the Lucide icons in the colours of the theme, sharp at any size and scale."""

from importlib.resources.abc import Traversable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.palette import Tokens

DIRECTIONAL = frozenset(
    {"arrow-left", "chevron-left", "chevron-right", "undo-2", "redo-2", "external-link"}
    # The Arabic question mark.
    | {"circle-help"}
)
"""Icons that point along the line of reading: from the right they are drawn the other way round."""


class IconPainter:
    """Paints icons by name; all icons share one, so a change of theme recolours them all.

    Args:
        folder: Where the SVG files lie.
        tokens: The colours to start with.
    """

    def __init__(self, folder: Traversable, tokens: Tokens) -> None:
        self._folder = folder
        self._tokens = tokens
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float, bool], QPixmap] = {}
        self._clones: list[QIconEngine] = []

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self._tokens = tokens
        self._pixmaps.clear()

    @property
    def token_of_on(self) -> str:
        """The colour of what is switched on: it lies on a tint, or on the full accent."""
        return "on_accent" if self._tokens.is_high else "accent"

    def pixmap(self, name: str, token: str, size: QSize, scale: float) -> QPixmap:
        """Return the icon ``name`` in the colour called ``token``, in the application's direction.

        Args:
            name: File name without ``.svg``.
            token: A field of `Tokens`.
            size: In device-independent pixels.
            scale: Device pixels per such pixel.
        """
        if size.isEmpty():
            return QPixmap()  # Where a button is squeezed to nothing there is nothing to draw on.
        is_from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_mirrored = is_from_right and name in DIRECTIONAL
        key = (name, token, size.width(), size.height(), scale, is_mirrored)
        if key not in self._pixmaps:
            colour = getattr(self._tokens, token)
            self._pixmaps[key] = self._draw(name, colour, size, scale, is_mirrored)
        return self._pixmaps[key]

    def keep(self, engine: QIconEngine) -> QIconEngine:
        """Hold on to a clone: Qt takes it over, but PySide would free it on the way there."""
        self._clones.append(engine)
        return engine

    def _draw(
        self, name: str, colour: str, size: QSize, scale: float, is_mirrored: bool
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        if is_mirrored:
            # The drawing is turned, not its pixels, so it is as sharp as the other.
            painter.translate(pixmap.width(), 0)
            painter.scale(-1, 1)
        side = min(pixmap.width(), pixmap.height())
        target = QRectF(0, 0, side, side)
        target.moveCenter(QRectF(pixmap.rect()).center())
        drawing = self._drawing(name).replace("currentColor", colour)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, target)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            text = self._folder.joinpath(f"{name}.svg").read_text(encoding="utf-8")
            self._drawings[name] = text
        return self._drawings[name]


class ThemedIcon(QIconEngine):
    """One icon in one colour of the theme, disabled and switched-on looks included.

    An engine, not a set of pixmaps: only what is shown is drawn, at the scale of its screen.
    """

    def __init__(self, icons: IconPainter, name: str, token: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into ``rect``."""
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon for a plain screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name.
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon for a screen of ``scale`` device pixels per pixel."""
        return self._icons.pixmap(self._name, self._token_for(mode, state), size, scale)

    def clone(self) -> QIconEngine:
        """Return a copy, which Qt asks for when somebody adds a pixmap to the icon."""
        return self._icons.keep(ThemedIcon(self._icons, self._name, self._token))

    def isNull(self) -> bool:  # noqa: N802 - Qt's name.
        """Tell Qt that there is something to draw."""
        return False

    def _token_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        if state == QIcon.State.Off or self._token == "on_accent":
            return self._token
        return self._icons.token_of_on
