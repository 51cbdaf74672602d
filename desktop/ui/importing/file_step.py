"""Step 1 of an import: a file is chosen or dropped, or rows are pasted from a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.icon_view import IconView

MOST_MAPPINGS = 8
_WIDTH_PX = 640


class FileStep(QWidget):
    """Asks for a file or for pasted rows.

    Signals:
        choose_wanted: A file is to be chosen; the name of a saved mapping, or empty.
        paste_wanted: What the clipboard holds is to be taken.
    """

    choose_wanted = Signal(str)
    paste_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask for the first file."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problem = Banner(theme, "", BannerKind.BAD, closable=False)
        self.problem.hide()
        self.zone = QFrame()
        self.zone.setProperty("dropzone", True)
        self.choose_button = HintedButton(self.tr("Choose a file…"), "Enter", primary=True)
        self.paste_button = HintedButton(self.tr("Paste rows"), "Ctrl+V")
        self.reading = plain_label(role=TextRole.SMALL, quiet=True)
        self.mappings = QWidget()
        self._names: tuple[str, ...] = ()
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.paste_button.clicked.connect(self.paste_wanted)

    def say(self, sentence: str) -> None:
        """Say why a file could not be taken; nothing where it is empty."""
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Say that a file is being read; nothing is chosen meanwhile."""
        said = self.tr("Reading {0}…").format(visible_text(name)) if name else ""
        set_plain_text(self.reading, said)
        self.choose_button.setEnabled(not name)
        self.paste_button.setEnabled(not name)
        if name:
            self.problem.hide()

    def show_mappings(self, names: Sequence[str]) -> None:
        """Offer the mappings that were saved, the latest first."""
        self._names = tuple(names)[:MOST_MAPPINGS]
        layout = self.mappings.layout()
        assert isinstance(layout, QVBoxLayout)
        _clear(layout)
        layout.addWidget(plain_label(self.tr("Import again as"), role=TextRole.SMALL_STRONG))
        for name in self._names:
            button = QPushButton(self._theme.icon("bookmark", "quiet"), visible_text(name))
            button.setProperty("link", True)
            button.setObjectName(name)
            said = self.tr("Choose a file, and read it by the mapping {0}").format(name)
            button.setAccessibleName(said)
            button.clicked.connect(self._choose_for)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.mappings.setVisible(bool(self._names))

    def show_drag(self, *, is_over: bool) -> None:
        """Show that what is dragged can be dropped here."""
        set_style_property(self.zone, "active", is_over)

    def show_has_file(self, *, has_file: bool) -> None:
        """Leave the filled button to whoever goes on, once there is a file."""
        set_style_property(self.choose_button, "primary", not has_file)
        words = self.tr("Choose another file…") if has_file else self.tr("Choose a file…")
        self.choose_button.setText(words)
        self.choose_button.hint.setVisible(not has_file)

    @Slot()
    def _choose(self) -> None:
        self.choose_wanted.emit("")

    @Slot()
    def _choose_for(self) -> None:
        self.choose_wanted.emit(self.sender().objectName())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        drop = QVBoxLayout(self.zone)
        drop.setContentsMargins(24, 32, 24, 28)
        drop.setSpacing(12)
        drop.addWidget(IconView(self._theme, "download", size_px=28), 0, middle)
        words = self.tr("Drop a file here, or paste rows copied from a spreadsheet")
        drop.addWidget(_middle(plain_label(words, role=TextRole.HEADING, wrap=True)))
        kinds = plain_label(
            self.tr(
                "CSV, TSV, Excel, OpenDocument, JSON, GeoJSON, KML, KMZ, GPX, and what Basewatch"
                " exported. UCDP, ACLED, Security Force Monitor, VIINA, Oryx and airport lists are"
                " known by their columns."
            ),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        drop.addWidget(_middle(kinds))
        drop.addLayout(buttons)
        drop.addWidget(self.reading, 0, middle)
        known = QVBoxLayout(self.mappings)
        known.setContentsMargins(0, 0, 0, 0)
        known.setSpacing(4)
        self.mappings.hide()
        promise = self.tr(
            "Nothing is saved before the last step, and one undo takes all of it back."
        )
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.problem)
        column.addWidget(self.zone)
        column.addWidget(_middle(plain_label(promise, role=TextRole.SMALL, quiet=True, wrap=True)))
        column.addWidget(self.mappings)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)
        FocusTo(self, self.choose_button)


def _middle(label: QLabel) -> QLabel:
    # Across the whole width: a label that is itself in the middle guesses its height.
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
