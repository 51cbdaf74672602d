"""What sets an option: a choice of a list, a size, a name, yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSlider, QWidget

from desktop.ui.labels import plain_label, set_plain_text

_MOST_NAME_CHARS = 80


class Choice(QComboBox):
    """One of a few.

    Signals:
        chosen: Somebody chose another one (its value).
    """

    chosen = Signal(str)

    def __init__(self, offered: Sequence[tuple[str, str]], value: str) -> None:
        """Offer pairs of value and words; ``value`` is chosen now."""
        super().__init__()
        for each, words in offered:
            self.addItem(words, each)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.activated.connect(self._tell)

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class Percent(QWidget):
    """A size in steps of ten hundredths.

    Signals:
        chosen: Another size was set (1.0 is as designed).
    """

    chosen = Signal(float)

    def __init__(self, least: float, most: float, value: float) -> None:
        """Let sizes from ``least`` to ``most`` be set."""
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(least * 10), round(most * 10))
        self.slider.setPageStep(2)
        self.label = plain_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        self.setFocusProxy(self.slider)
        self.show_value(value)
        self.slider.valueChanged.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show a size that was set elsewhere."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * 10))
        self.slider.blockSignals(False)
        self._say()

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.chosen.emit(self.slider.value() / 10)

    def _say(self) -> None:
        set_plain_text(self.label, self.tr("{0} %").format(self.slider.value() * 10))


class Name(QLineEdit):
    """A name, taken when the line is left or Enter is pressed.

    Signals:
        given: Another name stands there (without spaces around it).
    """

    given = Signal(str)

    def __init__(self, value: str, hint: str) -> None:
        """Show ``value``; ``hint`` is what holds where it is empty."""
        super().__init__(value)
        self._before = value
        self.setPlaceholderText(hint)
        self.setMaxLength(_MOST_NAME_CHARS)
        self.editingFinished.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        name = " ".join(self.text().split())
        if name != self._before:
            self._before = name
            self.given.emit(name)


class Switch(QCheckBox):
    """Yes or no.

    Signals:
        switched: Somebody switched it.
    """

    switched = Signal(bool)

    def __init__(self, words: str, *, is_on: bool) -> None:
        """Say ``words`` beside it."""
        super().__init__(words)
        self.setChecked(is_on)
        self.toggled.connect(self.switched)
