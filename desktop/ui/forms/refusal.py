"""What was refused of a form: the sentence of each row, and how its field shows that."""

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.errors import BasewatchError
from desktop.ui.labels import shown_text
from desktop.ui.styling import set_style_property

_FRAMED = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_DESCRIBED = "described_before"


class RowsRefused(BasewatchError):
    """What is wrong with each row of a form, by its name, in one sentence each."""

    def __init__(self, sentences: Mapping[str, str]) -> None:
        """Say all of it at once, so that nobody mends one row after the other."""
        super().__init__(" ".join(sentences.values()))
        self.sentences = dict(sentences)


def mark_refused(field: QWidget, sentence: str) -> None:
    """Frame a field in red, and have a screen reader say why in the line that is typed in."""
    set_style_property(_framed_part(field), "invalid", True)
    typed = _typed_part(field)
    if typed.property(_DESCRIBED) is None:
        typed.setProperty(_DESCRIBED, typed.accessibleDescription())
    typed.setAccessibleDescription(shown_text(sentence))


def mark_free(field: QWidget) -> None:
    """Take back what `mark_refused` did."""
    for part in (field, *field.findChildren(QWidget)):
        if part.property("invalid"):
            set_style_property(part, "invalid", False)
        before = part.property(_DESCRIBED)
        if before is not None:
            part.setAccessibleDescription(before)
            part.setProperty(_DESCRIBED, None)


def _framed_part(field: QWidget) -> QWidget:
    """Return the part of a field that has its frame."""
    proxy = field.focusProxy()
    is_framed = isinstance(field, _FRAMED) or field.property("field") is not None
    return field if is_framed or proxy is None else _framed_part(proxy)


def _typed_part(field: QWidget) -> QWidget:
    """Return the part of a field that has the caret."""
    proxy = field.focusProxy()
    return field if proxy is None else _typed_part(proxy)
