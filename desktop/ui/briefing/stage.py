"""The page as it will be shown, with what is written over it, and how it is shown."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.briefing import Page
from desktop.services.briefing.edition import frozen_text
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE, Form, Sheet, Spot
from desktop.services.drawing.look import DARK, LIGHT
from desktop.ui.briefing.editable_sheet import EditableSheet
from desktop.ui.briefing.spot_editor import SpotEditor
from desktop.ui.briefing.words import spot_words
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.labels import ElidedLabel, plain_label, set_plain_text, show_tool_tip
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.folding_row import FoldingRow, in_line, in_lines

_MARGIN_PX = 16
_HINT_FROM_PX = 720


class BriefingStage(QWidget):
    """Shows one sheet at a time.

    Signals:
        turned: Another sheet is wanted, so many further.
        written: A text was written over (page key, what, text; None for the frozen words).
        form_changed: The sheets are wanted in another form.
        refused: The sentence why nothing can be written.
    """

    turned = Signal(int)
    written = Signal(str, str, object)
    form_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, fonts: PageFonts, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._frozen: Page | None = None
        self._held_because = ""
        self.setProperty("ground", "background")
        self.ground = QWidget()
        self.ground.setProperty("ground", "background")
        self.sheet = EditableSheet(theme, fonts)
        self.editor = SpotEditor(self.ground)
        self.left_out = Banner(
            theme,
            self.tr("This page is left out: tick it in the list to show it."),
            BannerKind.INFO,
            closable=False,
        )
        self.left_out.hide()
        self.back = _arrow(theme, "chevron-left", self.tr("Page before (Page Up)"))
        self.on = _arrow(theme, "chevron-right", self.tr("Next page (Page Down)"))
        self.number = plain_label(role=TextRole.SMALL, quiet=True)
        self._hint = self.tr("Click a sentence, or ↓ and Enter, to write over it")
        self.hint = ElidedLabel(role=TextRole.SMALL, quiet=True)
        self.wide, self.classic = _choice("16:9"), _choice("4:3")
        self.light, self.dark = _choice(self.tr("Light")), _choice(self.tr("Dark"))
        self.sources = _choice(self.tr("Sources"))
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        for group, pair in zip(
            self._groups, ((self.wide, self.classic), (self.light, self.dark)), strict=True
        ):
            for button in pair:
                group.addButton(button)
            pair[0].setChecked(True)
        self.sources.setChecked(True)
        self._lay_out()
        self._join()

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return replace(
            WIDE if self.wide.isChecked() else CLASSIC,
            look=DARK if self.dark.isChecked() else LIGHT,
            with_sources=self.sources.isChecked(),
        )

    @property
    def is_writing(self) -> bool:
        """Whether a text is being written over."""
        return self.editor.isVisible()

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        return {
            "shape": "classic" if self.classic.isChecked() else "wide",
            "look": "dark" if self.dark.isChecked() else "light",
            "sources": "yes" if self.sources.isChecked() else "no",
        }

    def restore(self, state: dict[str, str]) -> None:
        """Take up what `state` returned, telling nobody."""
        self.classic.setChecked(state.get("shape") == "classic")
        self.wide.setChecked(state.get("shape") != "classic")
        self.dark.setChecked(state.get("look") == "dark")
        self.light.setChecked(state.get("look") != "dark")
        self.sources.setChecked(state.get("sources") != "no")

    def hold(self, because: str) -> None:
        """Refuse writing with the sentence ``because``, empty to let it be."""
        self._held_because = because
        self._show_hint()

    def show_sheet(
        self,
        sheet: Sheet | None,
        page: Page | None,
        frozen: Page | None,
        edited: frozenset[str],
        *,
        is_left_out: bool = False,
    ) -> None:
        """Show a sheet.

        Args:
            sheet: Which, None for none.
            page: Its page, with what was written over it.
            frozen: The page as it was built.
            edited: What of it was written by hand.
            is_left_out: Whether it is shown here only.
        """
        before = self.sheet.sheet
        if self.is_writing and (sheet is None or before is None or sheet.key != before.key):
            self.editor.leave()
        self._frozen = frozen
        self.sheet.show_page(sheet, page, edited)
        number = "" if sheet is None or is_left_out else f"{sheet.number} / {sheet.of}"
        set_plain_text(self.number, number)
        self.left_out.setVisible(is_left_out)

    @Slot(object)
    def open_spot(self, spot: Spot) -> None:
        """Open the editor over a text."""
        page, frozen = self.sheet.page, self._frozen
        if page is None or frozen is None:
            return
        if self._held_because:
            self.refused.emit(self._held_because)
            return
        if not self.keep():
            return
        text = frozen_text(page, spot.what)
        words = spot_words(page, spot.what)
        self.editor.edit(page.key, spot.what, text, frozen_text(frozen, spot.what), words)
        self._place_editor()

    def keep(self) -> bool:
        """Save a text that is being written over; return whether that could be done."""
        if self.is_writing:
            self.editor.keep()
        return not self.is_writing

    def take_back(self) -> None:
        """Let what was written go on being written: it could not be saved."""
        self.editor.take_back()
        self._place_editor()

    def height_at(self, width_px: int) -> int:
        """Return how high a page that fills a width stands, with what is above and below it."""
        page = round((width_px - 2 * _MARGIN_PX) * WIDE.height / WIDE.width)
        return page + 2 * _MARGIN_PX + self._below.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor over its text."""
        super().resizeEvent(event)
        self._show_hint()
        self._place_editor()

    def _show_hint(self) -> None:
        has_room = self.width() >= _HINT_FROM_PX
        self.hint.set_full_text(self._hint if has_room and not self._held_because else "")

    def _place_editor(self) -> None:
        spot = self.sheet.spot(self.editor.what)
        if self.is_writing and spot is not None:
            area = self.sheet.area_of(spot).toRect()
            self.editor.stand_at(area.translated(self.sheet.pos()))

    @Slot()
    def _back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _tell_form(self) -> None:
        self.form_changed.emit(self.form)

    @Slot()
    def _take_up_theme(self) -> None:
        # Paper may be as light or as dark as what it lies on.
        tokens = self._theme.tokens
        self.sheet.set_surround(tokens.background, tokens.line)

    def _join(self) -> None:
        self.sheet.opened.connect(self.open_spot)
        self.sheet.turned.connect(self.turned)
        self.editor.written.connect(self.written)
        self.editor.left.connect(self.sheet.setFocus)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        for button in (self.wide, self.classic, self.light, self.dark, self.sources):
            button.clicked.connect(self._tell_form)
        self._theme.changed.connect(self._take_up_theme)
        self._take_up_theme()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.ground)
        inner.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, 4)
        inner.setSpacing(8)
        inner.addWidget(self.left_out)
        inner.addWidget(self.sheet, 1)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        turning = in_line(self.back, self.number, self.on, self.hint, self.sources, gap=4)
        shape = in_lines(self.wide, self.classic, self.light, self.dark, gap=4)
        line = self._below = QHBoxLayout()
        line.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 6)
        line.addWidget(FoldingRow(((turning, 1), (shape, 0)), gap=4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ground, 1)
        column.addLayout(line)
        FocusTo(self, self.sheet)


def _arrow(theme: Theme, icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    show_tool_tip(button, words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _choice(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setCheckable(True)
    button.setAccessibleName(words)
    return button
