"""The rows of a report's heading, each with what is wrong with it below its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.ui.forms.refusal import mark_free, mark_refused
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole


class HeadingRows(QFormLayout):
    """Labels at the left, fields at the right; a field that is refused says why below it."""

    def __init__(self) -> None:
        """Hold no rows yet."""
        super().__init__()
        self._problems: dict[QWidget, QLabel] = {}
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def add_field(self, words: str, field: QWidget) -> None:
        """Add a row; ``words`` name its field."""
        self.addRow(words, field)
        set_style_property(self.labelForField(field), "tone", "quiet")
        field.setAccessibleName(words.replace("&", ""))
        label = self.problem_of(field)
        self.addRow("", label)
        self.setRowVisible(label, False)

    def problem_of(self, field: QWidget) -> QLabel:
        """Return the label for what is wrong with ``field``, made where there is none."""
        if field not in self._problems:
            label = plain_label(role=TextRole.SMALL, tone="bad", wrap=True)
            label.hide()
            self._problems[field] = label
        return self._problems[field]

    def problem(self, field: QWidget) -> str:
        """Return what is said to be wrong with ``field``, empty for nothing."""
        label = self._problems[field]
        return "" if label.isHidden() else label.text()

    def refuse(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with ``field``."""
        set_plain_text(self._problems[field], sentence)
        self._show(field, shown=True)
        mark_refused(field, sentence)

    def free(self, field: QWidget) -> None:
        """Say no longer that anything is wrong with ``field``."""
        self._show(field, shown=False)
        mark_free(field)

    def free_all(self) -> None:
        """Say no longer that anything is wrong."""
        for field in self._problems:
            self.free(field)

    def _show(self, field: QWidget, *, shown: bool) -> None:
        label = self._problems[field]
        label.setVisible(shown)
        if self.indexOf(label) >= 0:
            self.setRowVisible(label, shown)
