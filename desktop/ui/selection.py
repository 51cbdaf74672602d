"""The one selection that all panels share: an event, a base, or both."""

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """What is selected in the whole window; panels set it and follow it.

    Signals:
        changed: The event id and the base id, either may be empty.
    """

    changed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing selected."""
        super().__init__(parent)
        self.event_id = ""
        self.base_id = ""

    def select(self, *, event_id: str = "", base_id: str = "") -> None:
        """Select an event (with the base it was picked at) or a base alone."""
        if (event_id, base_id) == (self.event_id, self.base_id):
            return
        self.event_id = event_id
        self.base_id = base_id
        self.changed.emit(event_id, base_id)
