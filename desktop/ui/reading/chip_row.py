"""One field of a card: its name, and a row of chips of which one is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.services.reading.review import Option, Row
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import plain_label, show_tool_tip, visible_text
from desktop.ui.lists import listed
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole

MOST_SHOWN = 9
_NAME_WIDTH_PX = 70
_LONGEST_CHIP = 60


class ChipRow(QWidget):
    """The chips of one field; the chosen one is filled, a guess is dashed.

    Signals:
        picked: A chip was chosen (field, number).
    """

    picked = Signal(str, int)

    def __init__(
        self, row: Row, words: str, parent: QWidget | None = None, *, most: int = MOST_SHOWN
    ) -> None:
        """Show ``row`` under the name ``words``, at most so many chips and the chosen one."""
        super().__init__(parent)
        self.name = row.name
        self.chips: list[QPushButton] = []
        self._name = plain_label(words, role=TextRole.SMALL, quiet=True)
        self._name.setFixedWidth(_NAME_WIDTH_PX)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._name.setContentsMargins(0, 4, 0, 0)
        self.flow = QWidget(self)
        self._flow = FlowLayout(self.flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.flow.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self._name)
        line.addWidget(self.flow, 1)
        for number, option in enumerate(row.options):
            if number < most or number == row.at:
                self._add(number, option, words, is_chosen=number == row.at)

    def add_link(self, words: str) -> QPushButton:
        """Add something that can be done after the chips, and return it to be connected."""
        link = QPushButton(words)
        link.setProperty("link", True)
        link.setProperty("size", "small")
        self._flow.addWidget(link)
        return link

    def set_active(self, is_active: bool) -> None:
        """Show that figures choose in this row."""
        self._name.setProperty("tone", "accent" if is_active else "quiet")
        set_style_property(self._name, "role", "small_strong" if is_active else "small")

    @Slot()
    def _pressed(self) -> None:
        self.picked.emit(self.name, self.sender().property("number"))

    def _add(self, number: int, option: Option, words: str, *, is_chosen: bool) -> None:
        text = visible_text(option.text)
        shown = text if len(text) <= _LONGEST_CHIP else f"{text[: _LONGEST_CHIP - 1]}…"
        chip = QPushButton(shown.replace("&", "&&"))
        chip.setProperty("choice", True)
        chip.setProperty("chosen", is_chosen)
        chip.setProperty("guess", is_chosen and not option.sure)
        hint = f"“{option.hint}”" if option.hint else ""
        show_tool_tip(chip, " — ".join(part for part in (text, hint) if part))
        chosen = self.tr("chosen") if is_chosen else ""
        guess = self.tr("a guess") if not option.sure else ""
        chip.setAccessibleName(listed((words, text, chosen, guess)))
        chip.setProperty("number", number)
        chip.clicked.connect(self._pressed)
        self.chips.append(chip)
        self._flow.addWidget(chip)
