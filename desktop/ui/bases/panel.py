"""The base list: every base with its posture, the age of its evidence and its activity."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.bases import BaseRow, base_rows, filter_bases
from desktop.ui.bases.delegate import BaseDelegate
from desktop.ui.bases.filter_field import FilterField
from desktop.ui.bases.list_view import BaseListView
from desktop.ui.bases.model import LINE_ROLE, BaseListModel
from desktop.ui.bases.order import SortBy, arranged
from desktop.ui.bases.sort_menu import SortMenu
from desktop.ui.held_back import changes_casebook
from desktop.ui.inviting import Invitation
from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip
from desktop.ui.saying import in_figures
from desktop.ui.selection import Selection
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.lone_stack import LoneStack


class BaseListPanel(QWidget):
    """Lists the bases, filters and sorts them, and shares which one is selected.

    Args:
        theme: Gives colours, type and icons.
        runner: Asks the casebook, for this panel only.
        selection: What is selected in the whole window.
        today: Tells the day from which ages count.
        parent: The widget that holds it.

    Signals:
        add_requested: The user wants to add a base.
        edit_requested: The user wants to edit the base with this id.
        menu_wanted: The menu of a base is wanted (its kind and id, where on the screen).
        listed: What the casebook holds is seen for the first time, also where that is nothing.
    """

    listed = Signal()
    add_requested = Signal()
    edit_requested = Signal(str)
    menu_wanted = Signal(str, str, QPoint)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        selection: Selection,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The name of a base beside its posture, even while a form stands in a small window.
        self.setMinimumWidth(222)
        self._theme = theme
        self._runner = runner
        self._selection = selection
        self._rows: tuple[BaseRow, ...] = ()
        self._activity: Mapping[str, tuple[int, ...]] = {}
        self._is_asked = False
        self.count = plain_label(role=TextRole.BODY, quiet=True)
        self.add_button = self._tool_button("plus", self.tr("Add base"))
        self.sort_button = self._tool_button("arrow-up-down", self.tr("Sort bases"))
        self.sorting = SortMenu(self.sort_button)
        self.sort_button.setMenu(self.sorting)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter_field = FilterField(self.tr("Filter bases"))
        self.problem = Banner(theme, kind=BannerKind.BAD)
        self.problem.hide()
        self.model = BaseListModel(today, self)
        self.view = BaseListView(self.tr("Bases"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(BaseDelegate(theme, today, self.view))
        self.inviting = Invitation(
            self.tr("No bases yet. Add the first one."),
            self.tr("There are no bases in this casebook."),
            self.tr("No bases had been added by then."),
            self,
        )
        self.no_bases = EmptyState(theme, "map-pin", self.inviting.sentence, self.tr("Add base"))
        self.no_match = EmptyState(theme, "list-filter", "", self.tr("Show all bases"))
        self._nothing_yet = QWidget()
        self._stack = LoneStack()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Ask the casebook again; what is selected stays so."""
        self._runner.ask_kept(base_rows)

    def set_activity(self, activity: Mapping[str, tuple[int, ...]]) -> None:
        """Show sparklines of these counts, by base id, for the timeline's period."""
        self._activity = activity
        self.model.set_activity(activity)
        if self.sorting.by is SortBy.ACTIVITY:
            self._rearrange()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_field.selectAll()

    def wanted_height(self) -> int:
        """Return the height at which no base is cut."""
        above = self.height() - self._stack.height()
        model = self.model
        if self._stack.currentWidget() is not self.view or not model.rowCount():
            return above + self._stack.minimumSizeHint().height()
        first, last = model.index(0, 0), model.index(model.rowCount() - 1, 0)
        lines = self.view.visualRect(last).bottom() + 1 - self.view.visualRect(first).top()
        return above + lines + 2 * self.view.frameWidth()

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        return {
            "filter": self.filter_field.text(),
            "sort": self.sorting.by.value,
            "grouped": "yes" if self.sorting.is_grouped else "no",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up what `state` returned; what is missing or unknown stays as it is."""
        self.sorting.choose(
            state.get("sort", self.sorting.by.value),
            grouped=state.get("grouped", "yes" if self.sorting.is_grouped else "no") == "yes",
        )
        self.filter_field.setText(state.get("filter", self.filter_field.text()))
        self._rearrange()

    @Slot(object)
    def show_rows(self, rows: tuple[BaseRow, ...]) -> None:
        """Show these bases; they come from `refresh`."""
        is_first, self._is_asked = not self._is_asked, True
        self._rows = rows
        self.problem.hide()
        self._rearrange()
        if is_first and self._stack.currentWidget() is not self.view:
            self.listed.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 4)
        top.setSpacing(8)
        self.heading = plain_label(self.tr("Bases"), role=TextRole.HEADING)
        top.addWidget(self.heading)
        top.addWidget(self.count, 1)
        top.addWidget(self.add_button)
        top.addWidget(self.sort_button)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 6)
        field.addWidget(self.filter_field)
        for page in (self._nothing_yet, self.view, self.no_bases, self.no_match):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(field)
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.view)

    def _connect(self) -> None:
        self._runner.done.connect(self.show_rows)
        self._runner.failed.connect(self._show_problem)
        self._selection.changed.connect(self._follow_selection)
        self._theme.changed.connect(self._take_up_theme)
        self.add_button.clicked.connect(self.add_requested)
        changes_casebook(self.add_button)
        changes_casebook(self.no_bases.button)
        self.inviting.changed.connect(self._rearrange)
        self.no_bases.action_chosen.connect(self.add_requested)
        self.no_match.action_chosen.connect(self.filter_field.clear)
        self.sorting.changed.connect(self._rearrange)
        self.filter_field.textChanged.connect(self._rearrange)
        self.filter_field.left_downwards.connect(self.enter_list)
        self.view.selectionModel().currentChanged.connect(self._select_current)
        self.view.clicked.connect(self._select)
        self.view.filled.connect(self.listed)
        self.view.activated.connect(self._edit)
        self.view.menu_wanted.connect(self._want_menu)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_name)

    def _tool_button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon, "quiet"))
        button.setAccessibleName(name)
        show_tool_tip(button, name)
        return button

    @Slot()
    def _rearrange(self) -> None:
        """Filter, sort and group anew, and show what that leaves."""
        words = self.filter_field.text().strip()
        found = filter_bases(self._rows, words) if words else self._rows
        lines = arranged(found, self.sorting.by, self._activity, grouped=self.sorting.is_grouped)
        top = self.view.verticalScrollBar().value()
        with self.view.silenced():
            self.model.set_lines(lines)
            self._mark_selected()
        self.view.verticalScrollBar().setValue(top)
        self._show_count(len(found))
        if not self._is_asked:
            self._stack.setCurrentWidget(self._nothing_yet)
        elif not self._rows:
            self.no_bases.set_sentence(self.inviting.sentence)
            self.no_bases.button.setVisible(self.inviting.invites)
            self._stack.setCurrentWidget(self.no_bases)
        elif not found:
            self.no_match.set_sentence(self.tr("No base is called “{}”.").format(words))
            self._stack.setCurrentWidget(self.no_match)
        else:
            self._stack.setCurrentWidget(self.view)

    def _show_count(self, shown: int) -> None:
        everything = len(self._rows)
        words = in_figures(everything)
        if shown != everything:
            words = self.tr("{shown} of {all}").format(shown=in_figures(shown), all=words)
        set_plain_text(self.count, words if everything else "")

    def _mark_selected(self) -> None:
        """Mark the base that is selected in the window, and no other."""
        index = self.model.index_of(self._selection.base_id)
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        else:
            self.view.selectionModel().clear()

    @Slot(str, str)
    def _follow_selection(self, _event_id: str, _base_id: str) -> None:
        with self.view.silenced():
            self._mark_selected()
        self.view.scrollTo(self.view.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _select_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self.view.is_silenced:
            self._select(index)

    @Slot(QModelIndex)
    def _select(self, index: QModelIndex) -> None:
        row = index.data(LINE_ROLE)
        if isinstance(row, BaseRow):
            self._selection.select(base_id=row.id)

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        row = index.data(LINE_ROLE)
        if isinstance(row, BaseRow):
            self.edit_requested.emit(row.id)

    @Slot()
    def enter_list(self) -> None:
        """Take the keys into the list, to a base where there is one."""
        if self._stack.currentWidget() is not self.view:
            return
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.first_base())

    @Slot(QModelIndex, QPoint)
    def _want_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = index.data(LINE_ROLE)
        if isinstance(row, BaseRow):
            self.view.setCurrentIndex(index)
            self.menu_wanted.emit(RecordKind.BASE.value, row.id, place)

    def copy_name_of(self, base_id: str) -> None:
        """Put the name of a base on the clipboard."""
        for row in self._rows:
            if row.id == base_id:
                QGuiApplication.clipboard().setText(row.name)

    @Slot()
    def _copy_name(self) -> None:
        row = self.view.currentIndex().data(LINE_ROLE)
        if isinstance(row, BaseRow):
            QGuiApplication.clipboard().setText(row.name)

    @Slot(str)
    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
        self.listed.emit()

    @Slot()
    def _take_up_theme(self) -> None:
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()
