"""What the map says while no base lies anywhere on it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.map import MapAnswer
from desktop.ui.inviting import Invitation
from desktop.ui.labels import own_direction, visible_text
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner

_NAME_CHARACTERS = 40


class NothingPlaced(Banner):
    """Says what to do first, and opens the form for it.

    Signals:
        base_wanted: A base is to be given a place, by its id; a new one where that is empty.
    """

    base_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Be hidden until there is something to say."""
        super().__init__(theme, closable=False, parent=parent)
        self._base_id = ""
        nowhere = self.tr("No base has a place.")
        self._first_base = Invitation(
            self.tr("There is no base yet: add one, and pick its place here."),
            nowhere,
            nowhere,
            self,
        )
        self._first_place = Invitation(
            self.tr("No base has a place yet: type coordinates in its form, or pick it here."),
            nowhere,
            nowhere,
            self,
        )
        self.button = self.add_button("")
        self.button.clicked.connect(self._want)
        self.hide()

    def take_up(self, answer: MapAnswer) -> None:
        """Show it where no base and no event has a place."""
        is_placed = any(base.lat is not None for base in answer.bases) or len(answer.points)
        self.setVisible(not is_placed)
        if answer.bases:
            first = answer.bases[0]
            self._base_id = first.id
            self.set_text(self._first_place.sentence)
            name = visible_text(first.name)[:_NAME_CHARACTERS].replace("&", "&&")
            name = own_direction(name)
            self.button.setText(self.tr("Place {0}").format(name))
        else:
            self._base_id = ""
            self.set_text(self._first_base.sentence)
            self.button.setText(self.tr("Add base"))
        self.button.setVisible(self._first_base.invites)

    @Slot()
    def _want(self) -> None:
        self.base_wanted.emit(self._base_id)
