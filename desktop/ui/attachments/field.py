"""The files kept with a report: add by button or by dropping, look at, save a copy, remove."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.attachments import AttachmentLine, attachments_of
from desktop.queries.reader import Readers
from desktop.services.attachments import Attaching
from desktop.services.editing import Editing
from desktop.services.trash import Trash
from desktop.ui.asking_files import Purpose, asking
from desktop.ui.attachments.adding import FileAdding
from desktop.ui.attachments.copies import FileCopies
from desktop.ui.attachments.file_drags import DragStart
from desktop.ui.attachments.names import size_words
from desktop.ui.attachments.preview import FilePreview
from desktop.ui.dragging import is_own
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures, worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole

_MOST_LINES = 4


class AttachmentsField(QWidget):
    """The files of one stored report; each change is saved at once, and undo takes it back.

    Signals:
        copied: A copy was saved (its path).
        told: A sentence was shown.
        dragged: A file is dragged (a `DragStart`).
    """

    copied = Signal(str)
    told = Signal(str)
    dragged = Signal(object)

    def __init__(
        self,
        editing: Editing,
        readers: Readers,
        runners: tuple[TaskRunner, TaskRunner, TaskRunner],
        report_id: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the files of a report.

        Args:
            editing: Changes the casebook.
            readers: Answers which files there are, as it is now.
            runners: One each for reading chosen files, for pictures, and for copies.
            report_id: The report, which is stored already.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._editing, self._readers, self._report_id = editing, readers, report_id
        adding, pictures, copying = runners
        self._lines: dict[str, AttachmentLine] = {}
        self.adding = FileAdding(adding, Attaching(editing), report_id, self)
        self.preview = FilePreview(pictures)
        self.copies = FileCopies(copying, self)
        self.list = RecordLines(self.tr("Files of this report"), (self.tr("File"), self.tr("Size")))
        self.list.setHeaderHidden(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.add_button = QPushButton(self.tr("Add files…"))
        self.copy_button = QPushButton(self.tr("Save a copy…"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.folder_button.setToolTip(
            self.tr("Save a copy, then show its folder. The file itself is not opened.")
        )
        self.remove_button = QPushButton(self.tr("Remove"))
        self.fold = QPushButton()
        self.fold.setProperty("link", True)
        self.fold.setCheckable(True)
        self.body = QWidget()
        self.progress = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.words = plain_label(role=TextRole.SMALL, wrap=True)
        self._lay_out()
        self._join()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask again which files there are; the chosen one stays chosen."""
        chosen = self._chosen()
        found = attachments_of(self._readers.here(), self._report_id)
        self._lines = {line.id: line for line in found}
        words = [(line.id, (line.file_name, size_words(line.size_bytes))) for line in found]
        kind = RecordKind.ATTACHMENT.value
        with QSignalBlocker(self.list):
            self.list.show_lines([(kind, one, parts) for one, parts in words])
            for at, line in enumerate(found):
                item = self.list.topLevelItem(at)
                if item is not None and chosen is not None and line.id == chosen.id:
                    self.list.setCurrentItem(item)
        self.fold.setText(self.tr("Files: {0}").format(in_figures(len(found))))
        self.fold.setEnabled(bool(found))
        self.body.setVisible(bool(found) and self.fold.isChecked())
        self._fit_list(len(found))
        self._choose()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep these files with the report, one after another, and unfold the list."""
        self._say("")
        self.fold.setChecked(True)
        self.adding.add(paths)

    def save_copy_as(self, target: Path) -> None:
        """Save the chosen file, unchanged; what is there already is never written over.

        Whatever it is to be called, its name ends so that a double-click runs nothing.
        """
        line = self._chosen()
        if line is not None:
            self.copies.save_as(line, target)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this machine."""
        if self.add_button.isEnabled() and _dropped(event) and not is_own(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        event.acceptProposedAction()
        self.add_files(_dropped(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete; keep Return, which opened something here, from saving the form."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    @Slot()
    def ask_for_files(self) -> None:
        """Let somebody choose files."""
        dialog = asking(self, Purpose.ATTACHMENT, self.tr("Add files to this report"))
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    @Slot()
    def ask_for_copy(self) -> None:
        """Let somebody say where the copy goes."""
        line = self._chosen()
        if line is not None:
            self.copies.ask(line)

    @Slot()
    def show_in_folder(self) -> None:
        """Show where a copy of the chosen file is, saving one first; it is not opened itself."""
        line = self._chosen()
        if line is not None:
            self.copies.show_in_folder(line)

    @Slot()
    def remove(self) -> None:
        """Put the chosen file into the trash; undo brings it back."""
        line = self._chosen()
        if line is None or not self.remove_button.isEnabled():
            return
        try:
            Trash(self._editing).put(RecordKind.ATTACHMENT, line.id)
        except BasewatchError as error:
            self._say(worded(str(error)))
            return
        words = self.tr("“{0}” is in the trash; undo brings it back.")
        self._say(words.format(visible_text(line.file_name)))
        self.refresh()

    @Slot(list)
    def _add_chosen(self, names: list[str]) -> None:
        self.add_files([Path(name) for name in names])

    @Slot(str)
    def _tell_reading(self, name: str) -> None:
        words = self.tr("Reading “{0}”…").format(visible_text(name)) if name else ""
        set_plain_text(self.progress, words)
        self.progress.setVisible(bool(name))
        self.refresh()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._say("\n".join(part for part in (self.words.text(), sentence) if part))

    @Slot()
    def _choose(self) -> None:
        line = self._chosen()
        may = not self._editing.read_only_because
        self.add_button.setEnabled(may)
        self.copy_button.setEnabled(line is not None)
        self.folder_button.setEnabled(line is not None)
        self.remove_button.setEnabled(line is not None and may)
        self.preview.show_line(line)

    def _fit_list(self, lines: int) -> None:
        """Let the list be as high as its lines: what is below it is wanted too."""
        line_px = self.list.sizeHintForRow(0)
        around_px = 2 * self.list.frameWidth()
        if lines and line_px > 0:
            self.list.setFixedHeight(min(lines, _MOST_LINES) * line_px + around_px)

    def _file_at(self, at: QPoint) -> tuple[str, str] | None:
        item = self.list.itemAt(at)
        return None if item is None else (self._report_id, self.list.record_of(item)[1])

    def _chosen(self) -> AttachmentLine | None:
        chosen = self.list.selected()
        return self._lines.get(chosen[0][1]) if chosen else None

    @Slot(str)
    def _say(self, sentence: str) -> None:
        set_plain_text(self.words, sentence)
        self.words.setVisible(bool(sentence))
        self.told.emit(sentence)

    def _join(self) -> None:
        self.fold.toggled.connect(self.refresh)
        self.add_button.clicked.connect(self.ask_for_files)
        self.copy_button.clicked.connect(self.ask_for_copy)
        self.folder_button.clicked.connect(self.show_in_folder)
        self.remove_button.clicked.connect(self.remove)
        self.list.chosen.connect(self._choose)
        DragStart(self.list.viewport(), self._file_at).begun.connect(self.dragged)
        self.list.opened.connect(self.ask_for_copy)
        self.adding.reading.connect(self._tell_reading)
        self.adding.refused.connect(self._refuse)
        self.copies.saved.connect(self.copied)
        self.copies.told.connect(self._say)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addWidget(self.add_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.list)
        inner.addWidget(self.preview)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self.progress, self.words, self.body):
            column.addWidget(part)
        for label in (self.progress, self.words):
            # A file's name may be one long word, which is cut rather than widens the form.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress.hide()
        self.words.hide()
        self.add_button.setToolTip(self.tr("Or drop files here"))
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Files of this report"))


def _dropped(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
