"""A small frame with the keys that do the same as what it stands beside."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class KeyHint(QLabel):
    """The keys, framed: "Ctrl K". Clicks go through it to what lies below.

    Args:
        keys: As in a `QKeySequence`, "Ctrl+K".
        on_accent: Whether it stands on the filled button.
        parent: The widget that holds it.
    """

    def __init__(
        self, keys: str, *, on_accent: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(key_words(keys))
        self.setProperty("key", True)
        self.setProperty("on_accent", on_accent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def key_words(keys: str) -> str:
    """Return a key sequence as it is read: "Ctrl+Return" as "Ctrl Enter"."""
    # A plus at the very end is the key itself.
    words = re.split(r"\+(?=.)", keys)
    return " ".join("Enter" if word == "Return" else word for word in words)
