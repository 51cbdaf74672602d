"""The briefing page: kept briefings and pages, the page as it is shown, and what to know of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.briefing.build_panel import BuildPanel
from desktop.ui.briefing.compare_panel import ComparePanel
from desktop.ui.briefing.findings_panel import FindingsPanel
from desktop.ui.briefing.head import BriefingHead
from desktop.ui.briefing.kept_list import KeptList
from desktop.ui.briefing.notes_field import NotesField
from desktop.ui.briefing.page_list import PageList
from desktop.ui.briefing.pictures_panel import PicturesPanel
from desktop.ui.briefing.stage import BriefingStage
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.folding_tabs import FoldingTabs
from desktop.ui.widgets.lead import Lead
from desktop.ui.widgets.lone_stack import LoneStack

_LEFT_PX, _RIGHT_PX = 248, 288
_LEAST_LEFT_PX, _LEAST_RIGHT_PX = 200, 248
_ROOMY_FROM_PX = 1_200
_MOST_RIGHT_SHARE = 0.32
_NOTES_PX = 150


class BriefingView(QWidget):
    """Lays the parts out; what they do is the control's affair.

    Signals:
        back: To the casebook.
        present_anyway: What the rehearsal found is to be left as it is.
        rebuild_wanted: The briefing is to be built anew.
    """

    back = Signal()
    present_anyway = Signal()
    rebuild_wanted = Signal()

    def __init__(
        self, theme: Theme, fonts: PageFonts, build: BuildPanel, parent: QWidget | None = None
    ) -> None:
        """Show that there is no briefing yet."""
        super().__init__(parent)
        self._was_shown = False
        self.setProperty("ground", "panel")
        self.head = BriefingHead(theme)
        self.kept = KeptList()
        self.delete_button = QPushButton(self.tr("Delete"))
        self.delete_button.setProperty("link", True)
        self.delete_button.setToolTip(self.tr("Put the open briefing into the trash (Delete)"))
        self.pages = PageList(theme)
        self.stage = BriefingStage(theme, fonts)
        Lead(self.head.present_button, theme, "presentation", self.stage.editor)
        self.notes = NotesField()
        self.findings = FindingsPanel(theme)
        self.pictures = PicturesPanel()
        self.compare = ComparePanel()
        self.beside = FoldingTabs(self.tr("Panel beside the page"))
        self.tabs = self.beside.tabs
        self.build = build
        self._none_yet = self.tr(
            "No briefing yet. Build one from the casebook: it freezes what is known now,"
            " with every sentence and its sources."
        )
        self._damaged = self.tr("This briefing cannot be opened: choose another, or build one.")
        action = self.tr("Build a briefing")
        self.empty = EmptyState(theme, "presentation", self._none_yet, action)
        self.empty.button.setProperty("primary", True)
        self.told = Banner(theme, "", BannerKind.CHANGING)
        self.changed = Banner(theme, "", BannerKind.INFO)
        self.rebuild_button = self.changed.add_button(self.tr("Rebuild"))
        self.warned = Banner(theme, "", BannerKind.CHANGING)
        self.anyway_button = self.warned.add_button(self.tr("Present anyway (F5)"))
        self._lay_out()
        self._join()

    @property
    def is_building(self) -> bool:
        """Whether a briefing is being put together."""
        return self.middle.currentWidget() is self.build

    def keep_writing(self) -> bool:
        """Save notes and a text that are being written; return whether the text could be."""
        self.notes.save()
        return self.stage.keep()

    def say(self, sentence: str) -> None:
        """Say one thing above the page, until it is put away; nothing where it is empty."""
        self.told.set_text(sentence)
        self.told.setVisible(bool(sentence))

    def unsay(self, sentence: str) -> None:
        """Put away what was said, where it is this."""
        if self.told.label.text() == sentence:
            self.say("")

    def warn(self, sentence: str) -> None:
        """Say what the rehearsal found, with the way past it; nothing where it is empty."""
        self.warned.set_text(sentence)
        self.warned.setVisible(bool(sentence))

    def tell_changed(self, sentence: str) -> None:
        """Say that the casebook knows more by now; nothing where it is empty."""
        if sentence != self.changed.label.text():
            self.changed.is_put_away = False
        self.changed.set_text(sentence)
        self.changed.setVisible(bool(sentence) and not self.changed.is_put_away)

    def show_desk(self, *, has_open: bool) -> None:
        """Show the open briefing, or what to do where there is none."""
        self.middle.setCurrentWidget(self.desk if has_open else self.empty)
        is_damaged = not has_open and self.kept.count() > 0
        self.empty.set_sentence(self._damaged if is_damaged else self._none_yet)
        self.beside.setVisible(has_open)
        self.pages.setVisible(has_open)
        self.left.setVisible(has_open or self.kept.count() > 0)
        self.head.show_building(is_building=False, has_open=has_open)

    def show_build(self) -> None:
        """Show the panel in which a briefing is put together."""
        self.middle.setCurrentWidget(self.build)
        self.beside.hide()
        self.head.show_building(is_building=True, has_open=False)
        self.build.setFocus()

    def show_tab(self, panel: QWidget) -> None:
        """Bring one of the panels on the right to the front, and go there."""
        self.tabs.setCurrentWidget(panel)
        panel.setFocus()

    def count_findings(self, count: int) -> None:
        """Say how many findings ask for something."""
        plain = self.tr("Rehearsal")
        self.beside.rename(self.findings, f"{plain} {count}" if count else plain)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the page the most room, the first time that the room is known."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            is_roomy = self.window().width() >= _ROOMY_FROM_PX
            left, right = _LEAST_LEFT_PX, _LEAST_RIGHT_PX
            if is_roomy:
                left, right = _LEFT_PX, _RIGHT_PX
            # With large letters the names of the panels take more, as far as the page can spare it.
            names = self.beside.names_width()
            right = max(right, min(names, round(_MOST_RIGHT_SHARE * self.width())))
            self._across.setSizes([left, 4_000, right])
            # What a page as wide as that leaves of the height is for notes.
            page = self.stage.height_at(self.width() - left - right)
            self.desk.setSizes([page, max(self.height() - self.head.height() - page, _NOTES_PX)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _join(self) -> None:
        self.head.back.connect(self.back)
        self.head.rebuild_wanted.connect(self.rebuild_wanted)
        self.rebuild_button.clicked.connect(self.rebuild_wanted)
        self.anyway_button.clicked.connect(self.present_anyway)

    def _lay_out(self) -> None:
        for banner in (self.told, self.changed, self.warned):
            banner.hide()
        self.desk = QSplitter(Qt.Orientation.Vertical)
        self.desk.addWidget(self.stage)
        self.desk.addWidget(self.notes)
        self.desk.setStretchFactor(0, 1)
        self.desk.setSizes([600, _NOTES_PX])
        self.desk.setChildrenCollapsible(False)
        self.middle = LoneStack()
        for page in (self.empty, self.desk, self.build):
            self.middle.addWidget(page)
        for panel, words in (
            (self.findings, self.tr("Rehearsal")),
            (self.pictures, self.tr("Pictures")),
            (self.compare, self.tr("Compare")),
        ):
            self.beside.add(panel, words)
        self.beside.setMinimumWidth(_LEAST_RIGHT_PX)
        self.left = self._left()
        across = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.left, self.middle, self.beside):
            across.addWidget(part)
        across.setStretchFactor(1, 1)
        across.setChildrenCollapsible(False)
        self._across = across
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        banners = QVBoxLayout()
        banners.setContentsMargins(0, 0, 0, 0)
        banners.setSpacing(0)
        for banner in (self.told, self.warned, self.changed):
            banners.addWidget(banner)
        column.addLayout(banners)
        column.addWidget(across, 1)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("ground", "panel")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 0)
        head.addWidget(plain_label(self.tr("Briefings"), role=TextRole.SMALL_STRONG))
        head.addStretch(1)
        head.addWidget(self.delete_button)
        pages = plain_label(self.tr("Pages"), role=TextRole.SMALL_STRONG)
        pages.setContentsMargins(12, 8, 8, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addSpacerItem(QSpacerItem(_LEAST_LEFT_PX, 0))
        column.addLayout(head)
        column.addWidget(self.kept)
        column.addWidget(pages)
        column.addWidget(self.pages, 1)
        return left
