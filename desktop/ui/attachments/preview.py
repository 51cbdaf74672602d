"""Shows the chosen file of a report: its picture, who took it in, its hash."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.queries.attachments import AttachmentLine, content_of
from desktop.queries.reader import Reader
from desktop.ui.attachments.picture_view import PictureView
from desktop.ui.attachments.pictures import safe_picture
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.moments import moment_words
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole


class FilePreview(QWidget):
    """One file of a report.

    Signals:
        shown: The picture came, or the reason why it cannot be shown.
    """

    shown = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Ask for pictures through ``runner``."""
        super().__init__(parent)
        self._runner = runner
        self._line: AttachmentLine | None = None
        self.picture = PictureView()
        self.words = plain_label(role=TextRole.SMALL, quiet=True, wrap=True, selectable=True)
        self.words.setAccessibleName(self.tr("About this file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addWidget(self.words)
        runner.done.connect(self._show)
        runner.failed.connect(self._refuse)
        self.hide()

    def show_line(self, line: AttachmentLine | None) -> None:
        """Show this file; None shows nothing."""
        if line == self._line:
            return
        self._line = line
        self._runner.forget()
        self.picture.show_picture(QPixmap(), "")
        self.setVisible(line is not None)
        if line is None:
            return
        is_picture = line.media_type.startswith("image/")
        self._say(self.tr("The picture is being read.") if is_picture else "")
        if is_picture:
            attachment_id = line.id

            def question(reader: Reader) -> QImage:
                # It begins as a PNG does, so no other decoder is asked.
                return QImage.fromData(safe_picture(content_of(reader, attachment_id)))

            self._runner.ask(question)

    @Slot(object)
    def _show(self, image: QImage) -> None:
        assert self._line is not None
        self.picture.show_picture(QPixmap.fromImage(image), visible_text(self._line.file_name))
        self._say("")
        self.shown.emit()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._say(sentence)
        self.shown.emit()

    def _say(self, sentence: str) -> None:
        line = self._line
        assert line is not None
        # In two lines, for a hash that cannot break would widen the form.
        half = len(line.sha256) // 2
        sha256 = f"{line.sha256[:half]}\n{line.sha256[half:]}"
        parts = [sentence, self.tr("SHA-256 {0}").format(sha256)]
        if line.collected_at is not None:
            when = moment_words(line.collected_at)
            who = visible_text(line.collected_by)
            parts.insert(1, self.tr("Added on {0} by {1}.").format(when, who))
        set_plain_text(self.words, "\n".join(part for part in parts if part))
