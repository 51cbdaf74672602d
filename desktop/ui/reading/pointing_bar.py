"""Says what marked words are to be: the source, the date, the base, from, or to."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.services.reading.text import Words
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.theme import TextRole

_LONGEST_SHOWN = 40


class PointingBar(QWidget):
    """Below the article: its legend, or what can be done with marked words.

    Signals:
        pointed: The marked words are to be this field's (who, when, where, from or to).
    """

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the legend."""
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.legend = QWidget(self)
        self.offer = QWidget(self)
        self.words = plain_label(role=TextRole.SMALL, quiet=True)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 6, 12, 8)
        line.addWidget(self.legend)
        line.addWidget(self.offer)
        line.addStretch(1)
        self._build_legend()
        self._build_offer()
        self.show_words(None)

    def show_words(self, words: Words | None) -> None:
        """Offer what marked words can be; the legend where none are marked."""
        self.legend.setVisible(words is None)
        self.offer.setVisible(words is not None)
        if words is not None:
            short = (
                words.text
                if len(words.text) <= _LONGEST_SHOWN
                else words.text[:_LONGEST_SHOWN] + "…"
            )
            set_plain_text(
                self.words, self.tr("“{0}” is the").format(visible_text(" ".join(short.split())))
            )

    @Slot()
    def _pressed(self) -> None:
        self.pointed.emit(self.sender().property("field"))

    def _build_legend(self) -> None:
        row = QHBoxLayout(self.legend)
        row.setContentsMargins(0, 0, 0, 0)
        for words, ground in (
            (self.tr("who says it"), "accent_chip"),
            (self.tr("when"), "changing_chip"),
            (self.tr("where"), "good_chip"),
        ):
            label = plain_label(words, role=TextRole.SMALL)
            label.setProperty("mark", ground.removesuffix("_chip"))
            row.addWidget(label)
        hint = self.tr("Mark words to set a field by hand.")
        row.addWidget(plain_label(hint, role=TextRole.SMALL, quiet=True))

    def _build_offer(self) -> None:
        row = QHBoxLayout(self.offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        for name, words in (
            ("who", self.tr("source")),
            ("when", self.tr("date")),
            ("where", self.tr("base")),
            ("from", self.tr("from")),
            ("to", self.tr("to")),
        ):
            button = QPushButton(words)
            button.setProperty("chip", True)
            button.setProperty("field", name)
            button.clicked.connect(self._pressed)
            self.buttons[name] = button
            row.addWidget(button)
