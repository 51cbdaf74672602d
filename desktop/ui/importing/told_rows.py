"""Every row of a file with what becomes of it, a page of them at a time."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.verdicts import ALL, RowTold, Verdict, Verdicts, Wanted
from desktop.ui.importing.lines import short, why_words
from desktop.ui.labels import tool_tip
from desktop.ui.saying import in_figures
from desktop.ui.theme import Theme
from desktop.ui.widgets.named_columns import NamedColumns

_Index = QModelIndex | QPersistentModelIndex
ROW, WHAT, TITLE, WHY = range(4)
PAGE_ROWS = 200
_PAGES_KEPT = 32
_SIMILAR = {Verdict.SIMILAR, Verdict.MERGED}


class ToldRows(NamedColumns):
    """A line for each row that is looked for; of a million only the pages in view are unpacked."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__((), parent)
        self._theme = theme
        self._rows = Verdicts()
        self._wanted = ALL
        self._count = 0
        self._answers = NO_ANSWERS
        self._pages: OrderedDict[int, tuple[RowTold, ...]] = OrderedDict()
        self.names = (self.tr("Row"), self.tr("What"), self.tr("Title"), self.tr("Why"))

    def show_rows(self, rows: Verdicts, wanted: Wanted) -> None:
        """Show those of ``rows`` that are ``wanted``."""
        self.beginResetModel()
        self._rows, self._wanted = rows, wanted
        self._count = rows.how_many(wanted)
        self._pages.clear()
        self.endResetModel()

    def show_answers(self, answers: Answers) -> None:
        """Show similar events as they are answered by now."""
        self._answers = answers
        if self._count:
            self.dataChanged.emit(self.index(0, WHAT), self.index(self._count - 1, WHAT))

    def told(self, at: int) -> RowTold:
        """Return what becomes of a row."""
        number = at // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            page = self._rows.page(number * PAGE_ROWS, PAGE_ROWS, self._wanted)
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[at % PAGE_ROWS]

    def count(self) -> int:
        """Return how many rows are looked for."""
        return self._count

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ROW:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, all of it as a tool tip, and the colour of what is wrong."""
        one = self.told(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(one, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() >= TITLE:
            return tool_tip(self._shown(one, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in {WHAT, WHY}:
            return self._theme.color(_tone(one))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ROW:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, one: RowTold, column: int) -> str:
        if column == ROW:
            return in_figures(one.row)
        if column == WHAT:
            return self.what(one)
        if column == TITLE:
            return short(one.title)
        why = why_words(one.why)
        if one.verdict in _SIMILAR:
            like = self.tr("like “{0}”.").format(short(one.known_title))
            return f"{like} {why}".strip()
        return why

    def what(self, one: RowTold) -> str:
        """Return what becomes of a row in a word or two."""
        if one.verdict in _SIMILAR:
            # It was checked without answers: what is merged even so is known to be the same.
            is_known = one.verdict is Verdict.MERGED
            is_same = self._answers.merges(one.row, is_same=is_known)
            return self.tr("the same event") if is_same else self.tr("another event")
        return {
            Verdict.NEW: self.tr("new"),
            Verdict.THERE: self.tr("there already"),
            Verdict.NEWER: self.tr("newer"),
        }.get(one.verdict, self.tr("cannot be read"))


def _tone(one: RowTold) -> str:
    if one.verdict is Verdict.REFUSED:
        return "bad_text"
    if one.verdict in _SIMILAR or one.doubts:
        return "changing_text"
    return "quiet"
