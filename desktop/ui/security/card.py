"""A narrow column in the middle of a page: an icon, what it is about, fields, and what is wrong."""

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import plain_label, shown_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.icon_view import IconView

_WIDTH_PX = 440
# A name stands nearer to its own field than to the one above it.
BETWEEN_PX, _TO_NAME_PX = 14, 4
_LONG_RUN = re.compile(r"(\S{32})(?=\S)")


class Card(QWidget):
    """One column of widgets, in the middle of whatever room there is.

    Args:
        theme: Gives the icon.
        icon: File name without ``.svg``.
        title: What it is about.
        sentence: What to do.
        parent: The widget that holds it.
    """

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = plain_label(role=TextRole.TITLE, wrap=True)
        self.title.setText(_broken(title))
        self.sentence = plain_label(quiet=True, wrap=True)
        self.sentence.setText(_broken(sentence))
        self.problem = plain_label(tone="bad", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        whole = QWidget()
        whole.setProperty("ground", "panel")
        self._holder = QWidget(whole)
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN_PX)
        head = QVBoxLayout()
        head.setSpacing(8)
        for part in (IconView(theme, icon, size_px=28), self.title, self.sentence):
            head.addWidget(part)
        self.column.addLayout(head)
        self.column.addSpacing(4)
        down = QVBoxLayout(whole)
        down.setContentsMargins(16, 16, 16, 16)
        # Stretches, not an alignment: that would cut what breaks into lines.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._holder)
        across.addStretch(1)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        theme.changed.connect(self._fit)
        self._fit()

    def add_field(self, words: str, field: QWidget, *, shown: bool = True) -> None:
        """Add a field below its name, or keep it out of sight."""
        pair = named(words, field)
        self.column.addWidget(pair)
        if not shown:
            pair.hide()

    def add_buttons(self, *buttons: QPushButton, at_end: bool = True) -> None:
        """Add what is wrong, if anything is, and the buttons below it: the filled one comes last.

        Those that are for what stands above them, and end nothing, stand not ``at_end`` but below
        its beginning.
        """
        self.column.addWidget(self.problem)
        self.problem.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.insertStretch(0 if at_end else len(buttons), 1)
        self.column.addLayout(row)

    def say(self, sentence: str) -> None:
        """Say what is wrong; nothing with an empty text."""
        self.problem.setText(_broken(sentence))
        self.problem.setVisible(bool(sentence))

    @Slot()
    def _fit(self) -> None:
        self._holder.setFixedWidth(round(_WIDTH_PX * self._theme.text_scale))


def named(words: str, field: QWidget) -> QWidget:
    """Return a field below its name, as one part."""
    label = plain_label(words, role=TextRole.SMALL)
    label.setBuddy(field)
    field.setAccessibleName(words)
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_TO_NAME_PX)
    column.addWidget(label)
    column.addWidget(field)
    return pair


def _broken(text: str) -> str:
    """Return a text fit for a label, in which a long file name goes over several lines.

    A space would show, in the middle of a line, a name that no file has.
    """
    return _LONG_RUN.sub("\\1\u200b", shown_text(text))


class PassphraseField(QLineEdit):
    """A line that shows dots; the eye in it shows the letters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = QAction(theme.icon("eye", "quiet"), self.tr("Show the letters"), self)
        self.eye.triggered.connect(self._turn)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)

    def take(self) -> str:
        """Return what was typed."""
        return self.text()

    @Slot()
    def _turn(self) -> None:
        is_hidden = self.echoMode() is QLineEdit.EchoMode.Password
        shown, hidden = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password
        self.setEchoMode(shown if is_hidden else hidden)
        self.eye.setIcon(self._theme.icon("eye-off" if is_hidden else "eye", "quiet"))
        self.eye.setText(self.tr("Hide the letters") if is_hidden else self.tr("Show the letters"))
