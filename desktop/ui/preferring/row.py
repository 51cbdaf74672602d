"""One option: its name, what it does, and the control that sets it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.folding import fold
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole


class SettingRow(QFrame):
    """A card with words and the control that they are about."""

    def __init__(
        self, name: str, sentence: str, control: QWidget, *, is_wide: bool = False
    ) -> None:
        """Show ``control`` beside ``name`` and ``sentence``, below them where it ``is_wide``.

        They are its accessible texts too.
        """
        super().__init__()
        self.setProperty("card", True)
        self.control = control
        # Of a control of several parts, the one that takes the keys is what is read out.
        named = control.focusProxy() or control
        named.setAccessibleName(name)
        named.setAccessibleDescription(sentence)
        self._words = f"{name} {sentence}"
        words = QVBoxLayout()
        words.setSpacing(2)
        title = plain_label(name, role=TextRole.STRONG, wrap=True)
        title.setBuddy(named)
        words.addWidget(title)
        words.addWidget(plain_label(sentence, role=TextRole.SMALL, quiet=True, wrap=True))
        row = QVBoxLayout(self) if is_wide else QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4 if is_wide else 16)
        row.addLayout(words, 3)
        row.addWidget(control, 2)

    def is_meant(self, typed: str) -> bool:
        """Tell whether all typed words stand in it, in any spelling."""
        return stand_in(typed, self._words)


def stand_in(typed: str, words: str) -> bool:
    """Tell whether all typed words stand in ``words``, in any spelling."""
    folded = fold(words)
    return all(word in folded for word in fold(typed).split())
