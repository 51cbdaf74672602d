"""The line below the map: where the pointer is, and what borders on the map do not say."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.services.mapping.coordinates import CoordinateStyle, shown
from desktop.ui.labels import own_direction, plain_label, set_plain_text
from desktop.ui.map.stage import MapStage
from desktop.ui.map.words import precision_of
from desktop.ui.theme import TextRole
from desktop.ui.widgets.fitting import Fitting
from desktop.ui.widgets.rounded import Menu
from desktop.ui.widgets.short_label import ShortLabel

_REACH_PX = 3.0
_GAP_PX = 10
# Other figures are wider by a pixel or a sign.
_SPARE_PX = 8
_SIDES_PX = 20
_MOST_LINES = 2
# Of the line: where it would take more, a place stands without saying of what it is.
_MOST_PLACE = 0.45


def note_words(*, credit_first: bool = False) -> str:
    """Return what is printed below every map.

    What is named first is seen where there is no room for all of it.
    """
    tr = QCoreApplication.translate
    borders = tr(
        "Map", "Borders are de facto and imply no position, nor do names; disputed ones dashed."
    )
    credit = tr("Map", "Natural Earth; GeoNames, CC BY 4.0.")
    return f"{credit} {borders}" if credit_first else f"{borders} {credit}"


class MapFooter(Fitting):
    """Tells coordinates in a style of the user's choice.

    Signals:
        style_chosen: The value of a `CoordinateStyle`.
    """

    style_chosen = Signal(str)

    def __init__(self, stage: MapStage, parent: QWidget | None = None) -> None:
        """Tell places of the view of ``stage``, in decimal degrees at first."""
        super().__init__(parent)
        self._stage = stage
        self._at: tuple[float, float] | None = None
        self._is_worded = True
        self.style_ = CoordinateStyle.DECIMAL
        self.place = QToolButton()
        self.place.setProperty("quiet", True)
        self.place.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.place.setToolTip(self.tr("Where the pointer is, else the middle of the map"))
        self.place.setMenu(self._menu())
        self.note = plain_label(note_words(), role=TextRole.TINY, quiet=True, wrap=True)
        # Where that would take the room of the map, the legend and a tool tip still say all of it.
        self.short = ShortLabel(note_words(credit_first=True), role=TextRole.TINY, tone="quiet")
        self.short.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 12, 4)
        line.setSpacing(_GAP_PX)
        line.addWidget(self.place)
        line.addWidget(self.note, 1)
        line.addWidget(self.short, 1)
        stage.moved.connect(self._tell)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew where letters changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.place.setMinimumWidth(0)

    def set_style(self, style: CoordinateStyle) -> None:
        """Write coordinates so."""
        self.style_ = style
        self.place.setMinimumWidth(0)
        for action in self._styles.actions():
            action.setChecked(action.data() == style.value)
        self._tell()

    def show_layers(self, words: str) -> None:
        """Name the layers that lie on the map, and who is to be named for them."""
        layers = " " + self.tr("Own layers: {0}.").format(words) if words else ""
        set_plain_text(self.note, note_words() + layers)
        set_plain_text(self.short, note_words(credit_first=True) + layers)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room for a bare place, and for a line."""
        return QSize(self._px("{0}"), self.place.sizeHint().height())

    def fit(self) -> None:
        """Tell all of the note, or its beginning, as the width allows."""
        self._is_worded = self._worded_px() <= _MOST_PLACE * self.width()
        self._tell()
        room = self.width() - self.place.sizeHint().width() - _GAP_PX - _SIDES_PX
        most = _MOST_LINES * self.note.fontMetrics().lineSpacing() + 2
        is_long = room <= 0 or self.note.heightForWidth(room) > most
        self.note.setHidden(is_long)
        self.short.setVisible(is_long)

    def is_cut(self) -> bool:
        """Tell whether there is no room for the whole note."""
        return self.note.isHidden()

    @Slot(float, float)
    def point(self, lat: float, lon: float) -> None:
        """Tell where the pointer is."""
        self._at = lat, lon
        self._tell()

    @Slot()
    def forget(self) -> None:
        """Tell where the middle of the map is: the pointer is gone."""
        self._at = None
        self._tell()

    def text(self) -> str:
        """Return the place that is told, as it is written."""
        view = self._stage.view
        lat, lon = self._at or view.from_page(view.width / 2, view.height / 2)
        precision = precision_of(view.metres_per_page_unit * _REACH_PX)
        return shown(lat, lon, precision, self.style_)

    @Slot()
    def _tell(self) -> None:
        text = self.text()
        words = self._wordings()[0 if self._at else 1]
        self.place.setText(self._shown(words if self._is_worded else "{0}", text))
        self.place.setAccessibleName(words.format(text))
        # The note beside it stays where it is while the pointer comes and goes.
        kept, wanted = self.place.minimumWidth(), self._worded_px()
        if wanted > kept:
            kept = wanted + _SPARE_PX
        self.place.setMinimumWidth(kept if self._is_worded else 0)

    def _wordings(self) -> tuple[str, str]:
        return self.tr("At the pointer: {0}"), self.tr("Middle of the map: {0}")

    def _shown(self, words: str, text: str) -> str:
        return f"{words.format(own_direction(text))} ▾"

    def _worded_px(self) -> int:
        """Return how wide the place is at most with the words before it."""
        return max(self._px(words) for words in self._wordings())

    def _px(self, words: str) -> int:
        """Return how wide the place is with these words."""
        advance = self.place.fontMetrics().horizontalAdvance
        around = self.place.sizeHint().width() - advance(self.place.text())
        return around + advance(self._shown(words, self.text()))

    def _menu(self) -> QMenu:
        menu = Menu(self)
        menu.addSection(self.tr("Coordinates"))
        self._styles = QActionGroup(self)
        for style, words in (
            (CoordinateStyle.DECIMAL, self.tr("Decimal degrees")),
            (CoordinateStyle.DMS, self.tr("Degrees, minutes, seconds")),
            (CoordinateStyle.MGRS, self.tr("MGRS")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(style is self.style_)
            action.setData(style.value)
            action.triggered.connect(self._choose)
            self._styles.addAction(action)
        menu.addSeparator()
        self.copy = menu.addAction(self.tr("Copy what is selected, else the middle"))
        self.copy.triggered.connect(self._copy)
        return menu

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.set_style(CoordinateStyle(action.data()))
        self.style_chosen.emit(self.style_.value)

    @Slot()
    def _copy(self) -> None:
        base = self._stage.by_id.get(self._stage.base_id)
        text = self.text()
        if base is not None and base.lat is not None and base.lon is not None:
            text = shown(base.lat, base.lon, base.precision, self.style_)
        QGuiApplication.clipboard().setText(text)
