"""The bar above the briefing page: what is open, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.services.briefing.keeping import Kept
from desktop.ui.briefing.presenting import ScreenChoice
from desktop.ui.briefing.words import cut_off_words
from desktop.ui.chips import Chip
from desktop.ui.labels import ElidedLabel, visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.folding_row import FoldingRow, in_line, in_lines
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.rounded import Menu
from desktop.ui.widgets.worded_button import WordedButton


class BriefingHead(QFrame):
    """Tells which briefing is open.

    Signals:
        back: To the casebook.
        build_wanted, rebuild_wanted: A briefing is to be built; the open one anew.
        export_wanted: It is to be written as a file (its suffix, ".pdf").
        present_wanted: It is to be shown to a room.
    """

    back = Signal()
    build_wanted = Signal()
    rebuild_wanted = Signal()
    export_wanted = Signal(str)
    present_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty bar."""
        super().__init__(parent)
        self.setProperty("head", True)
        self.back_button = WordedButton(theme.icon("arrow-left"), self.tr("Back"))
        self.title = ElidedLabel(self.tr("Briefings"), role=TextRole.HEADING)
        self.cut_off, self.marking = Chip(theme, ""), Chip(theme, "")
        for chip in (self.cut_off, self.marking):
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.build_button = QPushButton(self.tr("Build…"))
        self.build_button.setToolTip(self.tr("Build a briefing from the casebook (Ctrl+F5)"))
        self.rebuild_button = QPushButton(self.tr("Rebuild"))
        self.rebuild_button.setToolTip(
            self.tr("Build this briefing anew from what is known now (Shift+F5)")
        )
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setToolTip(self.tr("Write it as a file (Ctrl+Shift+E)"))
        self.export_menu = self._build_menu()
        self.export_button.setMenu(self.export_menu)
        self.screens = ScreenChoice(self)
        self.present_button = HintedButton(
            self.tr("Present"), "F5", primary=True, icon=theme.icon("presentation", "on_accent")
        )
        told = in_line(self.back_button, self.title, self.cut_off, self.marking, None)
        done = in_lines(
            self.build_button,
            self.rebuild_button,
            self.export_button,
            self.screens,
            self.present_button,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(FoldingRow(((told, 1), (done, 0))))
        self.back_button.clicked.connect(self.back)
        self.build_button.clicked.connect(self.build_wanted)
        self.rebuild_button.clicked.connect(self.rebuild_wanted)
        self.present_button.clicked.connect(self.present_wanted)
        self.show_kept(None)

    def show_kept(self, kept: Kept | None) -> None:
        """Tell which briefing is open, None for none."""
        briefing = None if kept is None else kept.briefing
        title = self.tr("Briefings") if briefing is None else visible_text(briefing.title)
        self.title.set_full_text(title)
        self.cut_off.set_text("" if briefing is None else cut_off_words(briefing.cut_off))
        marked = "" if kept is None else kept.content.marked
        self.marking.set_text(marked)
        self.cut_off.setVisible(briefing is not None)
        self.marking.setVisible(bool(marked))
        self._offer(has_open=briefing is not None)

    def show_building(self, *, is_building: bool, has_open: bool) -> None:
        """Leave only the way back while a briefing is put together, or where there is none yet."""
        self._offer(has_open=has_open and not is_building)

    def _offer(self, *, has_open: bool) -> None:
        done = (self.build_button, self.rebuild_button, self.export_button, self.present_button)
        for button in done:
            button.setVisible(has_open)
        self.screens.offer(is_wanted=has_open)

    @Slot()
    def open_export(self) -> None:
        """Unfold the kinds of file."""
        if self.export_button.isVisible():
            self.export_button.showMenu()

    def _build_menu(self) -> QMenu:
        menu = Menu(self)
        for suffix, words in (
            (".pdf", self.tr("&PDF…")),
            (".pptx", self.tr("&Slides (PPTX)…")),
            (".docx", self.tr("&Word (DOCX)…")),
            (".html", self.tr("One &HTML file…")),
            (".png", self.tr("P&ictures (PNG)…")),
            (".svg", self.tr("&Drawings (SVG)…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(suffix)
            action.triggered.connect(self._export)
            menu.addAction(action)
        return menu

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(self.sender().objectName())
