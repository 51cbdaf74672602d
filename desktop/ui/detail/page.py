"""What the pages of the detail pane share: the column, the signals, answers to the head."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.ui.theme import Theme


class Page(QWidget):
    """One record with everything that bears on it.

    Signals:
        edit_requested: A record is to be edited (kind, id).
        files_dragged: Files of a report are dragged (a `DragStart`).
        duplicate_requested: A record is to be filled in again as a new one (kind, id).
        delete_requested: A record is to go to the trash (kind, id).
        add_requested: A new record is wanted (kind, the event's id, the base's id).
        event_chosen: An event was clicked (its id).
        base_chosen: A base was clicked (its id).
        address_chosen: A report's link was clicked.
        place_wanted: A part of the page is to come into view.
    """

    edit_requested = Signal(str, str)
    files_dragged = Signal(object)
    duplicate_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    add_requested = Signal(str, str, str)
    event_chosen = Signal(str)
    base_chosen = Signal(str)
    address_chosen = Signal(str)
    place_wanted = Signal(QWidget)

    kind: RecordKind

    def __init__(self, theme: Theme, record_id: str, parent: QWidget | None = None) -> None:
        """Begin an empty column for the record."""
        super().__init__(parent)
        self.theme = theme
        self.record_id = record_id
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 10, 0, 10)
        self.column.setSpacing(6)

    def state(self) -> dict[str, object]:
        """Return what was folded and filtered, for the same record shown again."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Fold and filter as it was."""

    @Slot(str)
    def do(self, name: str) -> None:
        """Answer an entry of the head: what is to be done, or the kind of record to add."""
        own = self.kind.value, self.record_id
        if name == "edit":
            self.edit_requested.emit(*own)
        elif name == "duplicate":
            self.duplicate_requested.emit(*own)
        elif name == "delete":
            self.delete_requested.emit(*own)
        else:
            self.ask_for(RecordKind(name))

    def ask_for(self, kind: RecordKind) -> None:
        """Ask for a new record of ``kind`` that concerns this one."""
        is_event = self.kind is RecordKind.EVENT
        event_id, base_id = (self.record_id, "") if is_event else ("", self.record_id)
        self.add_requested.emit(kind.value, event_id, base_id)
