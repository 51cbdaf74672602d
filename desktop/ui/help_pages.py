"""Pages of the Help menu: the keys, the licences, what this is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.licences import Licences, licences
from desktop.ui.labels import plain_label
from desktop.ui.tasks import TaskRunner
from desktop.ui.text_views import PlainTextView, SafeTextView
from desktop.ui.widgets.key_hint import KeyHint

_TIMELINE_KEYS = (
    ("Next and previous event", "Right"),
    ("Closer", "+"),
    ("Further away", "-"),
    ("Everything", "Home"),
    ("Today", "T"),
)
_TIMELINE_GESTURES = (
    ("Closer and further away at the pointer", "wheel, pinch"),
    ("Through time and through the lanes", "drag, Shift + wheel"),
    ("A period: zoom to it, or show only its events", "Shift + drag"),
    ("Events in a box, to edit them together", "Ctrl + drag"),
    ("Add an event there", "double-click on an empty place"),
    ("Pin, move or collapse a lane", "right-click on its name"),
)
_REVIEW_KEYS = (
    ("Review: accept the statement", "Return"),
    ("Review: skip it", "X"),
    ("Review: edit its words", "E"),
    ("Review: next and previous statement", "J"),
    ("Review: take the last decision back", "U"),
    ("Review: choose in the marked row", "1"),
    ("Review: another row", "Down"),
    ("Review: swap from and to", "S"),
    ("Review: swap the day it happened and the day it was said", "D"),
    ("Review: the same source as above", "A"),
)
_BRIEFING_KEYS = (
    ("Briefing: next and previous page", "PgDown"),
    ("Briefing: next and previous text of the page", "Down"),
    ("Briefing: write over the text", "Return"),
    ("Briefing: leave the page out, or take it in", "Space"),
    ("Briefing: move the page", "Alt+Down"),
)


class KeysPage(QDialog):
    """Every key, beside what it does."""

    def __init__(self, keys: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        """Show ``keys`` as (words, key)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        inner = QWidget(self)
        grid = QGridLayout(inner)
        for row, (words, key) in enumerate(
            (*keys, *_TIMELINE_KEYS, *_REVIEW_KEYS, *_BRIEFING_KEYS)
        ):
            grid.addWidget(plain_label(words), row, 0)
            grid.addWidget(KeyHint(key, parent=inner), row, 1, Qt.AlignmentFlag.AlignLeft)
        for words, gesture in _TIMELINE_GESTURES:
            row = grid.rowCount()
            grid.addWidget(plain_label(words), row, 0)
            grid.addWidget(plain_label(gesture, quiet=True), row, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.addWidget(area)
        self.resize(560, 640)


class LicencesPage(QDialog):
    """What the program is made of, under which licences, and their texts.

    Signals:
        address_chosen: A link was clicked.
    """

    address_chosen = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget | None) -> None:
        """Have ``runner`` look up what is installed, and show it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._tables, self._texts = SafeTextView(self), PlainTextView(self)
        self._tables.setAccessibleName(self.tr("What it is made of"))
        self._texts.setAccessibleName(self.tr("Texts of the licences"))
        tabs = QTabWidget(self)
        tabs.addTab(self._tables, self._tables.accessibleName())
        tabs.addTab(self._texts, self._texts.accessibleName())
        self._tables.address_chosen.connect(self.address_chosen)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        self.resize(640, 520)
        runner.done.connect(self._show)
        runner.work(licences)

    @Slot(object)
    def _show(self, found: Licences) -> None:
        self._tables.show_marked_down(found.tables)
        self._texts.show_text(found.texts)


class TextPage(QDialog):
    """A page of plain text, which can be selected and copied."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        """Show ``text``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        view = PlainTextView(self)
        view.show_text(text)
        view.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.addWidget(view)
        self.resize(640, 520)


def about_text() -> str:
    """Return what the program is and is not."""
    return (
        f"Basewatch {__version__}\n\n"
        "Keeps what open sources say about military bases: what, since when, who says so and how"
        " sure that is.\n\n"
        "It works without a network: it fetches nothing, sends nothing and looks for no updates."
        " It is a record-and-brief tool for public information. It is no tool for targeting."
    )
