"""A button in whose menu several words of a list are ticked."""

from enum import Enum
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.lists import listed
from desktop.ui.styling import set_style_property
from desktop.ui.widgets.rounded import Menu
from desktop.ui.words import small_word, word


class WordsButton(QToolButton):
    """Several words of a list, ticked in a menu; none ticked means any.

    Signals:
        changed: Others are ticked.
    """

    changed = Signal()

    def __init__(self, name: str, words: type[Enum], parent: QWidget | None = None) -> None:
        """Offer ``words`` under ``name``."""
        super().__init__(parent)
        self._name, self._words = name, words
        menu = Menu(self)
        self.ticks: dict[str, QAction] = {}
        for each in words:
            action = menu.addAction(word(each))
            action.setCheckable(True)
            action.toggled.connect(self._toggled)
            self.ticks[str(each.value)] = action
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("framed", True)
        self._show()

    def values(self) -> list[str]:
        """Return the values of what is ticked."""
        return [value for value, action in self.ticks.items() if action.isChecked()]

    def chosen(self) -> tuple[Any, ...]:
        """Return what is ticked."""
        return tuple(self._words(value) for value in self.values())

    def said(self) -> str:
        """Return what is ticked in words: "Kind: strike, sighting"; empty where any will do."""
        ticked = listed(small_word(one) for one in self.chosen())
        return f"{self._name}: {ticked}" if ticked else ""

    def set_values(self, values: list[str]) -> None:
        """Tick these and no others, telling nobody."""
        for value, action in self.ticks.items():
            action.blockSignals(True)
            action.setChecked(value in values)
            action.blockSignals(False)
        self._show()

    @Slot()
    def _toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        ticked = len(self.values())
        words = f"{self._name}: {ticked}" if ticked else self._name
        self.setText(f"{words} ▾")
        self.setAccessibleName(words)
        set_style_property(self, "chosen", bool(ticked))
