"""The mapping of a table: what a row is, what each column is, and the name it is kept by."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from desktop.services.importing.mapping import Mapping, RowIs
from desktop.services.importing.sources import Source
from desktop.ui.flow import FlowLayout
from desktop.ui.forms.fields import LineField
from desktop.ui.importing.column_model import CHOICES_ROLE, IS, ColumnModel, with_rows
from desktop.ui.importing.tables import ChoiceTable
from desktop.ui.labels import plain_label
from desktop.ui.theme import TextRole, Theme

_CHOICE_PX = 140


class NameField(LineField):
    """A name that Enter keeps, and nothing else: Enter goes no further.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class MappingEditor(QWidget):
    """Edits a mapping.

    Signals:
        changed: Another mapping is to be used (a `Mapping`).
        save_wanted: It is to be kept by a name.
    """

    changed = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a mapping."""
        super().__init__(parent)
        self._mapping: Mapping | None = None
        self._order: tuple[str, ...] = ()
        self.events = QRadioButton(self.tr("an event"))
        self.bases = QRadioButton(self.tr("a base"))
        self.columns = ColumnModel(theme, self)
        self.table = ChoiceTable(
            theme,
            self.columns,
            self.tr("Columns of the file"),
            (0, 0, _CHOICE_PX),
            (IS, CHOICES_ROLE, self.tr("What this column is")),
        )
        self.name = NameField(hint=self.tr("Name of this mapping"))
        self.name.setAccessibleName(self.tr("Name of this mapping"))
        self.save_button = QPushButton(self.tr("Save mapping"))
        self._lay_out()
        self.columns.changed.connect(self._take)
        self.events.clicked.connect(self._set_rows)
        self.bases.clicked.connect(self._set_rows)
        self.save_button.clicked.connect(self._save)
        self.name.entered.connect(self._save)

    def show_known(self, source: Source, left_out: Sequence[str]) -> None:
        """Show the columns of ``source``, which a preset knows: there is nothing to edit."""
        self._mapping = None
        self.columns.show_known(source.columns, source.examples, left_out)
        self._show_parts(is_edited=False)

    def show_mapping(self, source: Source, mapping: Mapping) -> None:
        """Show what the columns of ``source`` are."""
        self._mapping, self._order = mapping, source.columns
        self.events.setChecked(mapping.rows is RowIs.EVENT)
        self.bases.setChecked(mapping.rows is RowIs.BASE)
        self.columns.show_columns(source.columns, source.examples, mapping)
        if mapping.name:
            self.name.set_value(mapping.name)
        self._show_parts(is_edited=True)

    def _show_parts(self, *, is_edited: bool) -> None:
        for part in (self.kinds, self.name, self.save_button):
            part.setVisible(is_edited)

    @Slot(object)
    def _take(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self.changed.emit(mapping)

    @Slot()
    def _set_rows(self) -> None:
        rows = RowIs.BASE if self.bases.isChecked() else RowIs.EVENT
        if self._mapping is not None and rows is not self._mapping.rows:
            self._take(with_rows(self._mapping, rows, self._order))

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.name.value())

    def _lay_out(self) -> None:
        self.kinds = QWidget()
        kinds = FlowLayout(self.kinds, gap=12)
        kinds.addWidget(plain_label(self.tr("Each row is"), role=TextRole.SMALL, quiet=True))
        for button in (self.events, self.bases):
            kinds.addWidget(button)
        keep = QHBoxLayout()
        keep.setSpacing(8)
        keep.addWidget(self.name, 1)
        keep.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self.table, 1)
        column.addLayout(keep)
