"""The reference field: chips for chosen records, found by any spelling, or added in place."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.domain.folding import fold
from desktop.domain.record import InvalidRecord, RecordKind
from desktop.ui.chips import Chip
from desktop.ui.choosing import Choosing
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import visible_text
from desktop.ui.theme import Theme
from desktop.ui.widgets.own_direction import OwnDirection
from desktop.ui.widgets.rounded import Rounded

_MOST_SHOWN = 12
_TO_ANOTHER_FIELD = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
}


class ReferenceField(QWidget):
    """Refers to one record or to several of one kind.

    Signals:
        edited: What is chosen changed.
        new_wanted: A record is to be added, called so (the kind's word and the name).
    """

    edited = Signal()
    new_wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        kind: RecordKind,
        choosing: Choosing,
        parent: QWidget | None = None,
        *,
        many: bool = False,
        places: bool = False,
        adds: bool = True,
        hint: str = "",
    ) -> None:
        """Offer what ``choosing`` finds; without ``adds`` no new record.

        With ``places`` a name that is no record may be taken as it is.
        """
        super().__init__(parent)
        self._theme, self.kind, self._choosing = theme, kind, choosing
        self._many, self._places, self._adds = many, places, adds
        self._chosen: list[tuple[str, str]] = []
        self._offered: list[tuple[str, str]] = []
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.entry = _Entry(self)
        self.entry.setPlaceholderText(hint or self.tr("Name, or type a new one"))
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._completer.setWidget(self.entry)
        self._popup = QListView(self)
        self._popup.setItemDelegate(OwnDirection(self._popup))
        self._completer.setPopup(self._popup)
        self._popup.setProperty("popup", True)
        Rounded(self._popup)
        self._popup.clicked.connect(self._take_clicked)
        self.entry.textEdited.connect(self._offer)
        self.entry.taken.connect(self._take_first)
        self.entry.removed.connect(self._remove_last)
        self.entry.left.connect(self._take_only_match)
        self.entry.asked.connect(self._offer_typed)
        # Once a form has said what is wrong, and stands where it will.
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        self._show()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen records."""
        return tuple(record_id for record_id, _label in self._chosen if record_id)

    def one(self) -> str:
        """Return the id of the one chosen record, empty for none."""
        return next(iter(self.ids()), "")

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Return the chosen records and names as (id, label); a name has an empty id."""
        return tuple(self._chosen)

    def place_names(self) -> tuple[str, ...]:
        """Return the names that were taken as they are."""
        return tuple(label for record_id, label in self._chosen if not record_id)

    @property
    def is_offering(self) -> bool:
        """Whether what is typed has its list of suggestions below it."""
        return self._popup.isVisible()

    def choose(self, record_id: str) -> None:
        """Choose a record by its id; one that is gone is left out."""
        label = self._choosing.label(record_id)
        if label is not None:
            self._add(record_id, label)

    def add_place(self, name: str) -> None:
        """Take a name as it is."""
        self._add("", name)

    def attribute(self) -> Any:
        """Return the ids of the chosen records; where only one can be, that one or None."""
        return self.ids() if self._many else self.one() or None

    def show_attribute(self, value: Any) -> None:
        """Choose records by their ids; a single one may be None."""
        self._chosen.clear()
        for record_id in value if self._many else [value] if value else []:
            self.choose(record_id)
        self._show()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name.
        """Name the line too, in which a screen reader stands."""
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def take_typed(self) -> None:
        """Choose what is typed and was not taken yet, so that a save does not lose it.

        Where that is not clear, what it may mean is offered at the line.

        Raises:
            InvalidRecord: Where it may mean several records, or none.
        """
        typed = self.entry.text().strip()
        if not typed or self._take_only_match():
            return
        self._asking.start()
        raise InvalidRecord(
            "", self.tr("“{0}” is not chosen yet: pick it from the list, or add it.").format(typed)
        )

    @Slot()
    def _take_only_match(self) -> bool:
        """Choose the one record that the typed text can mean; tell whether there was one."""
        typed = self.entry.text().strip()
        folded = fold(typed)
        if not folded:
            return False
        known = self._choosing.like(typed)
        exact = [choice for choice in known if folded in map(fold, choice.spellings)]
        only = exact if len(exact) == 1 else list(known)
        if len(only) != 1:
            return False
        self._popup.hide()
        self.entry.clear()
        self._add(only[0].id, only[0].label)
        return True

    def go_on(self) -> None:
        """Put the caret where it is needed next: into the line, or behind what was chosen."""
        self.setFocus()
        if self.entry.isHidden():
            self.focusNextChild()

    def value(self) -> Any:
        """Return what is chosen and typed as JSON."""
        return {"chosen": [list(pair) for pair in self._chosen], "typed": self.entry.text()}

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        self._chosen = [(record_id, label) for record_id, label in value["chosen"]]
        self.entry.setText(value["typed"])
        self._show()

    @Slot(str)
    def _offer(self, text: str) -> None:
        """Offer what the text may mean, in any spelling, and to add it."""
        wanted = text.strip()
        if not wanted:
            self._popup.hide()
            return
        folded = fold(wanted)
        known = self._choosing.like(wanted)
        self._offered = [(choice.id, choice.label) for choice in known]
        shown = [f"{visible_text(choice.label)}   {choice.hint}".rstrip() for choice in known]
        exact = any(fold(choice.label) == folded for choice in known)
        if not exact and self._adds:
            self._offered.append(("new", wanted))
            shown.append(self.tr("Add “{0}”…").format(wanted[:60]))
        if self._places and not exact:
            self._offered.append(("", wanted))
            shown.append(self.tr("Use as a named place “{0}”").format(wanted[:60]))
        self._model.setStringList(shown)
        self._completer.complete()
        self._popup.setCurrentIndex(self._model.index(0, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self._offered):
            return
        record_id, label = self._offered[index.row()]
        if record_id == "new":
            self.new_wanted.emit(self.kind.value, label)
        else:
            self._add(record_id, label)
        self.entry.clear()

    @Slot(QModelIndex)
    def _take_clicked(self, index: QModelIndex) -> None:
        self._popup.hide()
        self._take(index)

    @Slot()
    def _offer_typed(self) -> None:
        self._offer(self.entry.text())

    @Slot()
    def _ask_back(self) -> None:
        if self.entry.isVisible():
            self.entry.setFocus()
            self._offer_typed()

    @Slot()
    def _take_first(self) -> None:
        popup = self._popup
        if popup.isVisible() and self._offered:
            row = max(popup.currentIndex().row(), 0)
            popup.hide()
            self._take(self._model.index(row, 0))

    @Slot()
    def _remove_last(self) -> None:
        if self._chosen:
            self._chosen.pop()
            self._show()
            self.edited.emit()

    @Slot()
    def _remove_chip(self) -> None:
        index = self.sender().property("index")
        del self._chosen[int(index)]
        self._show()
        self.edited.emit()

    def _add(self, record_id: str, label: str) -> None:
        if not self._many:
            self._chosen.clear()
        if (record_id, label) not in self._chosen:
            self._chosen.append((record_id, label))
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        stop: QWidget = self.entry
        for index, (_record_id, label) in enumerate(self._chosen):
            chip = Chip(self._theme, visible_text(label), removable=True, parent=self._chips)
            chip.setProperty("index", index)
            chip.removed.connect(self._remove_chip)
            self._flow.addWidget(chip)
            stop = chip.cross or stop
        self._chips.setVisible(bool(self._chosen))
        self.entry.setVisible(self._many or not self._chosen)
        # A line that is not there cannot have the caret: no key would reach the form.
        self.setFocusProxy(stop if self.entry.isHidden() else self.entry)


class _Entry(QLineEdit):
    """The line in which names are typed.

    Signals:
        taken: Return or Tab while suggestions are shown.
        removed: Backspace in the empty line.
        asked: What the text may mean is wanted: Down, or Return where nothing is shown.
        left: The caret went elsewhere.
    """

    taken = Signal()
    removed = Signal()
    asked = Signal()
    left = Signal()

    def __init__(self, owner: ReferenceField) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setMaxLength(1_001)

    def event(self, event: QEvent) -> bool:
        """Take a suggestion on Tab, which would otherwise only move on and lose what was typed."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.text()
        ):
            self.taken.emit()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret went to another field, not into the list of suggestions."""
        super().focusOutEvent(event)
        if event.reason() in _TO_ANOTHER_FIELD:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a suggestion, remove the last chip, or type."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and self.text() and self._owner.is_offering:
            self.taken.emit()
        elif (is_return or event.key() == Qt.Key.Key_Down) and self.text():
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.removed.emit()
        else:
            super().keyPressEvent(event)
