"""The speaker's view: this page and the next, the notes, the time, and what the room sees."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.drawing.commands import Drawing
from desktop.ui.briefing.present.keys_panel import KeysPanel
from desktop.ui.briefing.present.page_view import PageView
from desktop.ui.briefing.present.pictures import SheetPictures
from desktop.ui.briefing.present.search_panel import SearchPanel
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.labels import (
    ElidedLabel,
    own_direction,
    plain_label,
    set_plain_text,
    shown_title,
)
from desktop.ui.text_views import PlainTextView
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.own_direction import OwnDirection

_TICK_MS = 500
_CLOCK_SCALE = 1.7
_NOTES_SCALE = 1.25
_NOTES_STEP_LINES = 3
_LEFT, _RIGHT = 62, 38


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What the speaker is to know of the presentation.

    Attributes:
        over: What is drawn over the page.
        typed: The digits of a page number under way.
        in_room: What the projector shows, in words.
        is_covered: Whether the room sees nothing of the page.
    """

    sheet: Sheet | None
    following: Sheet | None
    notes: str
    over: tuple[Drawing, ...]
    typed: str
    in_room: str
    is_covered: bool


class SpeakerView(QWidget):
    """A window for the speaker's own screen.

    Signals:
        close_asked: Somebody wants to close it, by the window manager's means.
        sheet_wanted: A page of the list was chosen (its index).
    """

    close_asked = Signal()
    sheet_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        pictures: SheetPictures,
        fonts: PageFonts,
        search: SearchPanel,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet; time is counted from `begin`."""
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._begun = now()
        self._numbered: tuple[Sheet, ...] = ()
        self.search = search
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Speaker view"))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page = PageView(pictures, fonts, waits=True)
        self.following = PageView(pictures, fonts, waits=True)
        self.notes = PlainTextView()
        self.outline = QListWidget()
        self.outline.setItemDelegate(OwnDirection(self.outline))
        self.clock, self.elapsed = plain_label(), plain_label()
        self.place = plain_label()
        self.in_room = plain_label(role=TextRole.STRONG, wrap=True)
        self.next_title = ElidedLabel(role=TextRole.SMALL, quiet=True)
        self.side = QStackedWidget()
        self.keys = KeysPanel()
        self._furnish()
        theme.changed.connect(self._dress)
        self._dress()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_time)

    def begin(self) -> None:
        """Count the time from now."""
        self._begun = self._now()
        self._tick.start()
        self._show_time()

    def list_sheets(self, sheets: tuple[Sheet, ...]) -> None:
        """List the pages with the numbers by which keys go to them."""
        self._numbered = tuple(one for one in sheets if not one.is_continued)
        self.outline.clear()
        for sheet in self._numbered:
            # A figure space is as wide as a figure.
            number = str(sheet.number).rjust(len(str(len(sheets))), "\u2007")
            item = QListWidgetItem(f"{number}   {own_direction(shown_title(sheet.title))}")
            item.setData(Qt.ItemDataRole.UserRole, sheet.number - 1)
            self.outline.addItem(item)

    def show_stand(self, stand: Stand) -> None:
        """Show where the presentation stands."""
        sheet = stand.sheet
        self.page.show_sheet(sheet, stand.over)
        self.following.show_sheet(stand.following)
        following = stand.following.title if stand.following else self.tr("This is the last page")
        self.next_title.set_full_text(following)
        self.notes.show_text(stand.notes)
        set_plain_text(self.place, self._place(sheet, stand.typed))
        set_plain_text(self.in_room, stand.in_room)
        self.in_room.setProperty("tone", "changing" if stand.is_covered else "quiet")
        self.in_room.style().polish(self.in_room)
        if sheet is not None:
            self._mark_in_outline(sheet)

    def open_search(self) -> None:
        """Let the search stand beside the page."""
        self.side.setCurrentWidget(self.search)
        self.activateWindow()
        self.search.begin()

    def toggle_keys(self) -> None:
        """Show the keys, or what was there before."""
        is_shown = self.side.currentWidget() is self.keys
        self.side.setCurrentIndex(0 if is_shown else self.side.indexOf(self.keys))

    def close_side(self) -> bool:
        """Put the search or the keys away; tell whether one was there."""
        was_open = self.side.currentIndex() > 0
        self.side.setCurrentIndex(0)
        self.setFocus()
        return was_open

    def scroll_notes(self, by: int) -> None:
        """Scroll the notes by a few lines, down first."""
        bar = self.notes.verticalScrollBar()
        bar.setValue(bar.value() + by * _NOTES_STEP_LINES)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever presents; do not vanish alone."""
        event.ignore()
        self.close_asked.emit()

    def _furnish(self) -> None:
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setAccessibleName(self.tr("Speaker notes"))
        self.notes.setPlaceholderText(self.tr("No notes for this page."))
        self.outline.setProperty("framed", True)
        self.outline.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outline.setAccessibleName(self.tr("Pages"))
        self.outline.itemClicked.connect(self._choose)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.elapsed.setAccessibleDescription(self.tr("Time since the beginning"))
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(self._page_and_notes(), _LEFT)
        self.side.addWidget(self._what_follows())
        self.side.addWidget(self.search)
        self.side.addWidget(self.keys)
        body.addWidget(self.side, _RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(body, 1)
        hint = self.tr("← → page · B black · S sources · T timeline · R replay · Ctrl K search")
        foot = QHBoxLayout()
        foot.addWidget(plain_label(hint, role=TextRole.SMALL, quiet=True), 1)
        foot.addWidget(
            plain_label(self.tr("? all keys · Esc ends"), role=TextRole.SMALL, quiet=True)
        )
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addWidget(self.place)
        line.addWidget(self.in_room, 1)
        line.addWidget(self.elapsed)
        line.addWidget(self.clock)
        return line

    def _page_and_notes(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.page)
        column.addWidget(plain_label(self.tr("Notes"), role=TextRole.SMALL_STRONG, quiet=True))
        column.addWidget(self.notes, 1)
        return column

    def _what_follows(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(plain_label(self.tr("Next"), role=TextRole.SMALL_STRONG, quiet=True))
        line.addWidget(self.next_title, 1)
        column.addLayout(line)
        column.addWidget(self.following)
        column.addWidget(plain_label(self.tr("Pages"), role=TextRole.SMALL_STRONG, quiet=True))
        column.addWidget(self.outline, 1)
        return side

    def _place(self, sheet: Sheet | None, typed: str) -> str:
        if typed:
            return self.tr("Go to {0}, then Enter").format(typed)
        if sheet is None:
            return self.tr("Laying out the pages…")
        return self.tr("Page {0} of {1}").format(sheet.number, sheet.of)

    def _mark_in_outline(self, sheet: Sheet) -> None:
        rows = [row for row, one in enumerate(self._numbered) if one.number <= sheet.number]
        self.outline.setCurrentRow(rows[-1] if rows else -1)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.sheet_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _show_time(self) -> None:
        now = self._now()
        set_plain_text(self.clock, f"{now.astimezone():%H:%M}")
        past_s = max(int((now - self._begun).total_seconds()), 0)
        hours, minutes = divmod(past_s // 60, 60)
        set_plain_text(self.elapsed, f"{hours}:{minutes:02}:{past_s % 60:02}")

    @Slot()
    def _dress(self) -> None:
        for label in (self.clock, self.elapsed, self.place):
            _enlarge(label, self._theme.font(TextRole.HEADING), _CLOCK_SCALE)
        self.elapsed.setProperty("tone", "quiet")
        font = self._theme.font(TextRole.TITLE)
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(font.pointSizeF() * _NOTES_SCALE)
        self.notes.setFont(font)
        for view in (self.page, self.following):
            view.set_surround(self._theme.tokens.background, self._theme.tokens.line)


def _enlarge(label: QLabel, font: QFont, scale: float) -> None:
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
