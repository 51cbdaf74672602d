"""A language nobody speaks: each letter has a mark, each text is longer, so that gaps show."""

import json
import re

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from desktop.resources import resource_dir
from desktop.ui.said import Recogniser, forms_in
from desktop.ui.saying import SAID
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.words import WORDS
from tests.translating.files import values

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MARKED = "áƀčďéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÁɃČĎÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ"
_MARKS = str.maketrans(PLAIN, MARKED)
_KEPT = re.compile(r"(\{[^}]*\}|%Ln|%n)")
_OF_QT = re.compile("Q[A-Z]")
LONGER = 0.4
VALUES = {one.source for one in values()}


def pseudo(text):
    """Return ``text`` marked and 40 % longer, its places as they are."""
    parts = _KEPT.split(text)
    said = "".join(part if at % 2 else part.translate(_MARKS) for at, part in enumerate(parts))
    return f"{said}{'·' * round(len(text) * LONGER)}"


class Pseudo(QTranslator):
    """Translates everything; what the layers below say by its forms, as the program does."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self._recogniser = Recogniser(
            forms_in(resource_dir().joinpath("translations")), _Words(self), self
        )

    def isEmpty(self):  # noqa: N802 - Qt's name.
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if context == SAID:
            return self._recogniser.translate(context, source)
        return None if _OF_QT.match(context) else pseudo(source)


class _Words(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return None if context == WORDS and source not in VALUES else pseudo(source)


def texts_of(widget: QWidget):
    """Yield each text that a widget shows or tells, with where it stands."""
    for child in [widget, *widget.findChildren(QWidget)]:
        where = f"{type(child).__name__} {child.objectName()}".strip()
        if not isinstance(child, KeyHint):
            told = (child.toolTip(), child.accessibleName(), child.accessibleDescription())
            yield from ((where, text) for text in (*told, *shown_by(child)))
    for action in widget.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()


def shown_by(child: QWidget):
    """Yield the texts that one widget shows."""
    if isinstance(child, QLabel | QAbstractButton):
        yield child.text()
    elif isinstance(child, QLineEdit | QPlainTextEdit):
        yield child.placeholderText()
    elif isinstance(child, QGroupBox):
        yield child.title()
    elif isinstance(child, QTabWidget):
        yield from (child.tabText(at) for at in range(child.count()))
    elif isinstance(child, QComboBox):
        yield from (child.itemText(at) for at in range(child.count()))
    elif isinstance(child, QAbstractItemView) and child.model() is not None:
        yield from cells_of(child.model())


def cells_of(model: QAbstractItemModel, parent=QModelIndex()):
    """Yield the headers and the first cells of a model."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str) and not parent.isValid():
            yield head
        for row in range(min(model.rowCount(parent), 8)):
            index = model.index(row, column, parent)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                text = index.data(role)
                if isinstance(text, str):
                    yield text
            if column == 0 and columns > 1 and model.hasChildren(index):
                yield from cells_of(model, index)


def words_of_the_example():
    """Return all that the example casebook holds, in small letters."""
    facts = resource_dir().joinpath("examples", "syria_2026.json").read_text(encoding="utf-8")
    return json.dumps(json.loads(facts), ensure_ascii=False).lower()
