"""What a briefing is built from: chosen in one panel, built with one key."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import BasewatchError
from desktop.domain.grading import Marking
from desktop.domain.record import check_line
from desktop.domain.saved_view import SavedView
from desktop.domain.span_echo import day_text
from desktop.queries.filters import EventFilter
from desktop.services.briefing.choice import Choice
from desktop.services.saved_views import choice_of, look_of
from desktop.ui.briefing.tick_list import TickList
from desktop.ui.briefing.to_choose import InView, ToChoose
from desktop.ui.counts import counted
from desktop.ui.forms.fields import DayField, LineField, WordField
from desktop.ui.labels import own_direction, plain_label, set_plain_text, visible_text
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.motion import show_busy
from desktop.ui.widgets.upright_scroll import UprightScroll
from desktop.ui.widgets.wrapped_radio import WrappedRadio

_WIDEST_PX = 680


class BuildPanel(QWidget):
    """Chooses what a briefing is built from.

    Signals:
        build_wanted: A briefing is to be built (its `Choice`).
        left: Nothing is to be built.
    """

    build_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        """Offer nothing yet; days in words count from ``today``."""
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._in_view = InView(shown=EventFilter(), picked=(), reported_by=None)
        self._views: tuple[SavedView, ...] = ()
        self.setProperty("ground", "panel")
        self.title = LineField()
        self.from_shown = WrappedRadio()
        self.from_view = WrappedRadio(self.tr("A saved view"))
        self.views = QComboBox()
        self.views.setAccessibleName(self.tr("Saved view"))
        self.from_picked = WrappedRadio()
        self._ways = QButtonGroup(self)
        for way in (self.from_shown, self.from_view, self.from_picked):
            self._ways.addButton(way)
        self.bases = TickList(self.tr("Bases with a page each"), self.tr("Filter bases"))
        self.reported_by = DayField(today, hint=self.tr("a day; empty for all that is known"))
        self.since = DayField(today)
        self.start = DayField(today, hint=self.tr("a day; empty for 30 days before"))
        self.marking = WordField(Marking, optional=True)
        self.marking.setItemText(0, self.tr("The strictest of what is in it"))
        self.private = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.restricted = QCheckBox(self.tr("Also what is not for passing on"))
        self.restricted_warning = plain_label(
            self.tr("Those who gave it do not let it be passed on: each page will say so."),
            role=TextRole.SMALL,
            tone="bad",
            wrap=True,
        )
        self.problem = plain_label(role=TextRole.SMALL, tone="bad", wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("The briefing is being built"))
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.build_button = HintedButton(self.tr("Build"), "Ctrl+Return", primary=True)
        self.show_progress(is_building=False)
        self._lay_out()
        for part in (self.restricted, self.restricted_warning):
            part.hide()
        self.restricted.toggled.connect(self.restricted_warning.setVisible)
        self.views.activated.connect(self.from_view.click)
        self.from_view.clicked.connect(self._take_view)
        self.views.activated.connect(self._take_view)
        self.build_button.clicked.connect(self.build)
        self.cancel_button.clicked.connect(self.left)

    def begin(self, title: str, in_view: InView) -> None:
        """Start anew from what the window shows."""
        self._in_view = in_view
        self.title.set_value(title)
        filters = in_view.shown.count
        shown = self.tr("Everything") if not filters else self.tr("What the filters show")
        self.from_shown.setText(shown)
        picked = len(in_view.picked)
        self.from_picked.setEnabled(bool(picked))
        self.from_picked.setText(
            self.tr("The {0} selected in the list").format(counted(picked, "event"))
            if picked
            else self.tr("Events selected in the list (Ctrl+L): none")
        )
        (self.from_picked if picked > 1 else self.from_shown).setChecked(True)
        self.bases.tick(())
        self.reported_by.show_attribute(in_view.reported_by)
        for field in (self.since, self.start):
            field.show_attribute(None)
        self.marking.set_value(None)
        self.restricted.setChecked(False)
        self._say("")
        self.show_progress(is_building=False)
        self.title.setFocus()
        self.title.selectAll()

    def offer(self, found: ToChoose) -> None:
        """Offer what the casebook holds."""
        self.bases.show_choices(found.bases)
        chosen = self.views.currentData()
        self._views = found.views
        self.views.clear()
        for view in found.views:
            self.views.addItem(own_direction(visible_text(view.name)), view.id)
        self.views.setCurrentIndex(max(0, self.views.findData(chosen)))
        for part in (self.views, self.from_view):
            part.setEnabled(bool(found.views))
        none = self.tr("A saved view: none yet, save one in the filters (Ctrl+Shift+F)")
        self.from_view.setText(self.tr("A saved view") if found.views else none)
        self.views.setVisible(bool(found.views))
        before = found.before
        if before is None:
            hint = self.tr("a day; empty to count nothing as changed")
        else:
            day = worded(day_text(date.fromisoformat(before.cut_off[:10])))
            hint = self.tr("a day; empty for the briefing of {0}").format(day)
        self.since.set_hint(hint)
        said = self.tr("The casebook has no private records.")
        if found.private:
            why = self.tr("{0} left out as private, whatever is chosen.")
            said = why.format(counted(found.private, "record"))
        set_plain_text(self.private, said)
        also = self.tr("Also what is not for passing on ({0})")
        self.restricted.setText(also.format(counted(found.restricted, "record")))
        self.restricted.setVisible(bool(found.restricted))
        self.restricted.setChecked(self.restricted.isChecked() and bool(found.restricted))

    def choice(self) -> Choice:
        """Return what is chosen.

        Raises:
            BasewatchError: With the sentence to show.
        """
        title = self.title.value().strip()
        check_line("title", title, self.tr("The title"))
        looked = Choice(title=title, chosen=self._in_view.shown)
        if self.from_view.isChecked():
            looked = choice_of(look_of(self._view()), title)
        is_picked = self.from_picked.isChecked()
        return Choice(
            title=title,
            bases=self.bases.ticked(),
            events=self._in_view.picked if is_picked else (),
            chosen=EventFilter() if is_picked else looked.chosen,
            reported_by=self.reported_by.attribute(),
            since=self.since.attribute(),
            start=self.start.attribute(),
            marking=self.marking.attribute(),
            with_restricted=self.restricted.isChecked(),
        )

    @Slot()
    def build(self) -> None:
        """Ask for the briefing, or say what is wrong with the choice."""
        if not self.build_button.isEnabled():
            return
        try:
            choice = self.choice()
        except BasewatchError as problem:
            self.refuse(worded(str(problem)))
            return
        self._say("")
        self.show_progress(is_building=True)
        self.build_wanted.emit(choice)

    def refuse(self, sentence: str) -> None:
        """Say why there is no briefing."""
        self.show_progress(is_building=False)
        self._say(sentence)

    def show_progress(self, *, is_building: bool) -> None:
        """Show that a briefing is being built, or that none is."""
        if is_building:
            show_busy(self.progress)
        else:
            self.progress.setRange(0, 1)
        self.progress.setVisible(is_building)
        self.build_button.setEnabled(not is_building)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Build on Ctrl+Enter, leave on Escape."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.build()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, sentence: str) -> None:
        set_plain_text(self.problem, sentence)
        self.problem.setVisible(bool(sentence))

    def _view(self) -> SavedView:
        return next(one for one in self._views if one.id == self.views.currentData())

    @Slot()
    def _take_view(self) -> None:
        """Fill in the day and the period of the chosen view."""
        if not self._views:
            return
        try:
            found = choice_of(look_of(self._view()), self.title.value())
        except BasewatchError as problem:
            self._say(worded(str(problem)))
            return
        self.reported_by.show_attribute(found.reported_by)
        self.start.show_attribute(found.start)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        view_line = QHBoxLayout()
        view_line.setSpacing(8)
        view_line.addWidget(self.from_view)
        view_line.addWidget(self.views, 1)
        hint = self.tr("None ticked: those with the latest evidence.")
        rows: Sequence[tuple[str, QWidget | QHBoxLayout]] = (
            (self.tr("Title"), self.title),
            (self.tr("Events"), self.from_shown),
            ("", view_line),
            ("", self.from_picked),
            (self.tr("Bases"), self.bases),
            ("", plain_label(hint, role=TextRole.SMALL, quiet=True, wrap=True)),
            (self.tr("As reported by"), self.reported_by),
            (self.tr("Changes since"), self.since),
            (self.tr("First day"), self.start),
            (self.tr("Marking"), self.marking),
            ("", self.private),
            ("", self.restricted),
            ("", self.restricted_warning),
        )
        for row, (words, part) in enumerate(rows):
            label = plain_label(words, quiet=True, wrap=True)
            label.setContentsMargins(0, 6, 0, 0)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            grid.addWidget(label, row, 0, top)
            if isinstance(part, QHBoxLayout):
                grid.addLayout(part, row, 1)
                continue
            grid.addWidget(part, row, 1)
            if words and part is not self.bases:
                label.setBuddy(part)
                part.setAccessibleName(words if part is not self.from_shown else "")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(12)
        column.addWidget(plain_label(self.tr("Build a briefing"), role=TextRole.TITLE))
        column.addLayout(grid)
        column.addStretch(1)
        end = self._end()
        self._inner = inner, end
        area = UprightScroll(_in_the_middle(inner))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(_in_the_middle(end))
        self._take_up_size()
        self._theme.changed.connect(self._take_up_size)
        FocusTo(self, self.title)

    @Slot()
    def _take_up_size(self) -> None:
        """Be no wider than lines that are easily read."""
        for part in self._inner:
            part.setMaximumWidth(round(_WIDEST_PX * self._theme.text_scale))

    def _end(self) -> QWidget:
        """Return what stands below the fields, however many of them are seen."""
        end = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.build_button)
        column = QVBoxLayout(end)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(8)
        for part in (self.problem, self.progress):
            column.addWidget(part)
        column.addLayout(buttons)
        return end


def _in_the_middle(inner: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    line.addWidget(inner, 6)
    line.addStretch(1)
    return holder
