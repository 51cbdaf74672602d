"""The registry of sources in a dock: grade, access, track record, and who may be the same."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.folding import fold, sounds_like
from desktop.domain.record import RecordKind
from desktop.queries.sources import SourceRow, source_rows
from desktop.ui.counts import counted
from desktop.ui.forms.fields import LineField
from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.lists import listed
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures, translate
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.words import word


class SourcesPanel(QWidget):
    """Lists the sources; a filter finds them by any spelling.

    Signals:
        record_opened: A source's form is wanted (kind, id).
        link_requested: A verdict on a source and another is wanted (its id).
        merge_requested: Sources are to be merged (their ids, the first is kept).
        refused: The sentence to show where they cannot be read.
    """

    record_opened = Signal(str, str)
    link_requested = Signal(str)
    merge_requested = Signal(list)
    refused = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Ask through ``runner``."""
        super().__init__(parent)
        self._runner = runner
        self._rows: tuple[SourceRow, ...] = ()
        self.filter = LineField(hint=self.tr("Filter sources"))
        self.filter.setAccessibleName(self.tr("Filter sources"))
        self.count = plain_label(quiet=True)
        self.link_button = QPushButton(self.tr("May be the same as…"))
        self.merge_button = QPushButton(self.tr("Merge selected…"))
        for button in (self.link_button, self.merge_button):
            changes_casebook(button, has_own_rule=True)
        self.lines = RecordLines(
            self.tr("Sources"),
            (
                self.tr("Source"),
                self.tr("Kind"),
                self.tr("Letter"),
                self.tr("Notes"),
                self.tr("Later confirmed"),
                self.tr("Later refuted"),
                self.tr("May be"),
                self.tr("Access"),
            ),
            many=True,
            numbers=(3, 4, 5),
        )
        self.empty = EmptyLines(self.lines, self.tr("Add source"))
        head = QHBoxLayout()
        head.addWidget(self.filter)
        head.addWidget(self.count, 1)
        head.addWidget(self.link_button)
        head.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.filter)
        self.filter.textChanged.connect(self._filter)
        self.lines.opened.connect(self.record_opened)
        self.lines.chosen.connect(self._chosen)
        self.link_button.clicked.connect(self._link)
        self.merge_button.clicked.connect(self._merge)
        runner.done.connect(self.show_rows)
        runner.failed.connect(self.refused)
        self._chosen()

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if self.isVisible():
            self._runner.ask_kept(source_rows)

    @Slot(object)
    def show_rows(self, rows: tuple[SourceRow, ...]) -> None:
        """Show these sources."""
        self._rows = rows
        self._filter()

    @Slot()
    def _filter(self) -> None:
        wanted = self.filter.value()
        folded = fold(wanted).strip()
        found = [
            row
            for row in self._rows
            if folded in fold(row.source.label)
            or (folded and sounds_like(wanted, row.source.label))
        ]
        self.lines.show_lines(
            [(RecordKind.SOURCE.value, row.source.id, _words(row)) for row in found]
        )
        set_plain_text(self.count, counted(len(found), "source") if found else "")
        nothing = self.tr("No sources yet. Each comes with the first note that names it.")
        if self._rows:
            nothing = self.tr("No source is called that.")
        self.empty.say("" if found else nothing, offers=not self._rows)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        number = len(self.lines.selected())
        self.link_button.setEnabled(number == 1)
        self.merge_button.setEnabled(number > 1)

    @Slot()
    def _link(self) -> None:
        for _kind, source_id in self.lines.selected():
            self.link_requested.emit(source_id)

    @Slot()
    def _merge(self) -> None:
        self.merge_requested.emit([source_id for _kind, source_id in self.lines.selected()])


def _words(row: SourceRow) -> tuple[str, ...]:
    source = row.source
    earlier = "".join(grade.reliability.value for grade in source.earlier_grades)
    return (
        source.label,
        word(source.kind),
        translate("SourcesPanel", "{0} (was {1})").format(source.reliability.value, earlier)
        if earlier
        else source.reliability.value,
        in_figures(row.notes),
        in_figures(row.confirmed),
        in_figures(row.refuted),
        listed(row.may_be),
        source.access,
    )
