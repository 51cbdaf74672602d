"""The reference field: chips for chosen records, found by any spelling, or added in place."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCompleter, QFrame, QListView, QWidget

from desktop.domain.folding import fold
from desktop.domain.record import InvalidRecord, RecordKind
from desktop.ui.chips import Chip, ChipKind, chip_role, chip_size
from desktop.ui.choosing import Choosing
from desktop.ui.flow import FlowLayout
from desktop.ui.forms.reference_entry import ReferenceEntry
from desktop.ui.forms.reference_hints import hint_for, told_apart
from desktop.ui.labels import visible_text
from desktop.ui.styling import set_style_property
from desktop.ui.theme import Theme
from desktop.ui.widgets.own_direction import OwnDirection
from desktop.ui.widgets.rounded import Rounded
from desktop.ui.words import named

_MOST_SHOWN = 12
_ANY_ROOM_PX = 100_000
# The frame that the style sheet draws, ring included, and the room beside what is in it.
_FRAME_PX = 2
_BESIDE_PX = 8


class ReferenceField(QFrame):
    """Refers to one record or to several of one kind: chips and a line in one frame.

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
        self._hint = hint or hint_for(kind, adds=adds)
        self.setProperty("field", "true")
        self._flow = FlowLayout(self, is_typed_on=True)
        self.entry = ReferenceEntry(self)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._completer.setWidget(self.entry)
        self._popup = QListView(self)
        self._popup.setProperty("framed", True)
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
        self.entry.focused.connect(self._show_ring)
        self._flow.addWidget(self.entry)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusProxy(self.entry)
        self._show()
        theme.changed.connect(self._take_up_theme)
        self._take_up_theme()

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

    def set_hint(self, hint: str) -> None:
        """Show ``hint`` while nothing is chosen."""
        self._hint = hint
        self._show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let what is typed go into the line, wherever in the frame somebody clicks."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name.
        """Name the line too, in which a screen reader stands."""
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def take_typed(self) -> None:
        """Choose what is typed and was not taken yet, so that a save does not lose it.

        Raises:
            InvalidRecord: Where it may mean several records, or none.
        """
        typed = self.entry.text().strip()
        if not typed or self._take_only_match():
            return
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
        shown = [f"{self._named(choice.label)}   {told_apart(choice)}".rstrip() for choice in known]
        exact = any(fold(choice.label) == folded for choice in known)
        if not exact and self._adds:
            self._offered.append(("new", wanted))
            shown.append(self.tr("Add “{0}”…").format(wanted[:60]))
        if self._places and not exact:
            self._offered.append(("", wanted))
            shown.append(self.tr("Use as a named place “{0}”").format(wanted[:60]))
        self._model.setStringList(shown)
        # Below the whole field: what is left of its last line may be narrow.
        corner = self.entry.mapFrom(self, self.rect().topLeft())
        self._completer.complete(QRect(corner, self.size()))
        self._show_whole_list()
        self._popup.setCurrentIndex(self._model.index(0, 0))

    def _show_whole_list(self) -> None:
        """Give the suggestions the height of their lines: Qt forgets frame, padding and bar."""
        popup = self._popup
        popup.doItemsLayout()
        lines = min(len(self._offered), _MOST_SHOWN)
        lacking = lines * popup.sizeHintForRow(0) - popup.viewport().height()
        if lacking > 0:
            place = popup.geometry()
            is_above = place.top() < self.mapToGlobal(QPoint()).y()
            place.adjust(0, -lacking if is_above else 0, 0, 0 if is_above else lacking)
            popup.setGeometry(place)

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

    def ask_back(self) -> None:
        """Offer what is typed and was not taken, at its line, once that stands where it will."""
        if self.entry.text().strip():
            self._asking.start()

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
        while self._flow.count() > 1:
            item = self._flow.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        stop: QWidget = self.entry
        for index, (_record_id, label) in enumerate(self._chosen):
            chip = Chip(self._theme, self._named(label), removable=True, parent=self)
            chip.setProperty("index", index)
            chip.removed.connect(self._remove_chip)
            # How much of it there is room for, the layout alone knows: of a width that is asked
            # for and not only of that which is there, or no two layouts would agree.
            chip.set_room(_ANY_ROOM_PX)
            self._flow.insert_widget(index, chip)
            chip.show()
            stop = chip.cross or stop
        self.entry.set_hint("" if self._chosen else self._hint)
        self.entry.setVisible(self._many or not self._chosen)
        # A line that is not there cannot have the caret: no key would reach the form.
        self.setFocusProxy(stop if self.entry.isHidden() else self.entry)

    def _named(self, label: str) -> str:
        """Return what a record is called in the window: a posture has its state for a name."""
        return named(label) if self.kind is RecordKind.POSTURE else visible_text(label)

    @Slot(bool)
    def _show_ring(self, is_shown: bool) -> None:
        set_style_property(self, "active", is_shown)

    @Slot()
    def _take_up_theme(self) -> None:
        """Be as high as a field of one line, with chips or without."""
        font = self._theme.font(chip_role(ChipKind.NEUTRAL))
        line = chip_size("", font).height()
        above = max((self._theme.field_px - line) // 2 - _FRAME_PX, 0)
        below = max(self._theme.field_px - line - 2 * _FRAME_PX - above, 0)
        self.entry.set_line(line)
        self._flow.setContentsMargins(_BESIDE_PX, above, _BESIDE_PX, below)
