"""Pages of the Help menu: the keys, the licences, what this is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.licences import Licences, licences
from desktop.ui.helping.headings import size_headings
from desktop.ui.labels import plain_label
from desktop.ui.tasks import TaskRunner
from desktop.ui.text_views import PlainTextView, SafeTextView
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.key_hint import KeyHint


def _timeline_keys() -> Sequence[tuple[str, str]]:
    """Return what each key does on the timeline."""
    tr = QCoreApplication.translate
    return (
        (tr("Keys", "Next and previous event"), "Right"),
        (tr("Keys", "Closer"), "+"),
        (tr("Keys", "Farther away"), "-"),
        (tr("Keys", "Everything"), "Home"),
        (tr("Keys", "Today"), "T"),
    )


def _timeline_gestures() -> Sequence[tuple[str, str]]:
    """Return what the mouse does on the timeline."""
    tr = QCoreApplication.translate
    return (
        (tr("Keys", "Closer and farther away at the pointer"), tr("Keys", "wheel, pinch")),
        (tr("Keys", "Through time and through the lanes"), tr("Keys", "drag, Shift + wheel")),
        (tr("Keys", "A period: zoom to it, or show only its events"), tr("Keys", "Shift + drag")),
        (tr("Keys", "Events in a box, to edit them together"), tr("Keys", "Ctrl + drag")),
        (tr("Keys", "Add an event there"), tr("Keys", "double-click on an empty place")),
        (tr("Keys", "Pin, move or collapse a lane"), tr("Keys", "right-click on its name")),
    )


def _review_keys() -> Sequence[tuple[str, str]]:
    """Return what each key does in a review."""
    tr = QCoreApplication.translate
    return (
        (tr("Keys", "Review: accept the statement"), "Return"),
        (tr("Keys", "Review: skip it"), "X"),
        (tr("Keys", "Review: edit its words"), "E"),
        (tr("Keys", "Review: next and previous statement"), "J"),
        (tr("Keys", "Review: take the last decision back"), "U"),
        (tr("Keys", "Review: choose in the marked row"), "1"),
        (tr("Keys", "Review: another row"), "Down"),
        (tr("Keys", "Review: swap from and to"), "S"),
        (tr("Keys", "Review: swap the day it happened and the day it was said"), "D"),
        (tr("Keys", "Review: the same source as above"), "A"),
    )


def _briefing_keys() -> Sequence[tuple[str, str]]:
    """Return what each key does on the briefing page."""
    tr = QCoreApplication.translate
    return (
        (tr("Keys", "Briefing: next and previous page"), "PgDown"),
        (tr("Keys", "Briefing: next and previous text of the page"), "Down"),
        (tr("Keys", "Briefing: write over the text"), "Return"),
        (tr("Keys", "Briefing: leave the page out, or take it in"), "Space"),
        (tr("Keys", "Briefing: move the page"), "Alt+Down"),
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
            (*keys, *_timeline_keys(), *_review_keys(), *_briefing_keys())
        ):
            grid.addWidget(plain_label(words, wrap=True), row, 0)
            grid.addWidget(KeyHint(key, parent=inner), row, 1, Qt.AlignmentFlag.AlignLeft)
        for words, gesture in _timeline_gestures():
            row = grid.rowCount()
            grid.addWidget(plain_label(words, wrap=True), row, 0)
            grid.addWidget(plain_label(gesture, quiet=True, wrap=True), row, 1)
        area = QScrollArea(self)
        area.setProperty("ringed", True)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.addWidget(area)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        # Larger text takes more room, of which the window it belongs to has no more to give.
        wanted = 90 * self.fontMetrics().averageCharWidth()
        self.resize(min(max(560, wanted), parent.width()), 640)


class LicencesPage(QDialog):
    """What the program is made of, under which licences, and their texts.

    Signals:
        address_chosen: A link was clicked.
    """

    address_chosen = Signal(str)

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget | None) -> None:
        """Have ``runner`` look up what is installed, and show it."""
        super().__init__(parent)
        self._theme = theme
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
        size_headings(self._tables.document(), self._theme)
        self._texts.show_text(found.texts)


class AboutPage(QDialog):
    """What the program is and is not, to be read, and copied where its version is asked for."""

    def __init__(self, parent: QWidget) -> None:
        """Show it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Basewatch"))
        told = QCoreApplication.translate(
            "About",
            "Keeps what open sources say about military bases: what, since when, who says so and"
            " how sure that is.\n\n"
            "It works without a network: it fetches nothing, sends nothing and looks for no"
            " updates. It is a record-and-brief tool for public information. It is no tool for"
            " targeting.",
        )
        name = plain_label(f"Basewatch {__version__}", role=TextRole.TITLE, selectable=True)
        words = plain_label(told, selectable=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(name)
        column.addWidget(words)
        column.addStretch(1)
        column.addLayout(self._build_buttons(f"{name.text()}\n\n{told}"))
        # Its lines are as long as are read at ease, with letters of any size.
        wanted = 70 * self.fontMetrics().averageCharWidth()
        self.resize(min(wanted, parent.width()), 0)
        self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _build_buttons(self, text: str) -> QHBoxLayout:
        copy, close = QPushButton(self.tr("Copy"), self), QPushButton(self.tr("Close"), self)
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, text))
        close.clicked.connect(self.close)
        close.setDefault(True)
        close.setFocus()
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(copy)
        line.addWidget(close)
        return line
