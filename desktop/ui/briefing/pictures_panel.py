"""The pictures on a page, and those of the casebook that can be put there."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.domain.briefing import PutPicture
from desktop.queries.attachments import PictureLine
from desktop.ui.attachments.picture_view import PictureView
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, tool_tip, visible_text
from desktop.ui.theme import TextRole
from desktop.ui.widgets.own_direction import OwnDirection

_HERE_PX = 92
_SHA256 = Qt.ItemDataRole.UserRole


class PicturesPanel(QWidget):
    """Chooses pictures among the files of reports.

    Signals:
        arranged: Other pictures stand on the pages (all of the briefing's `PutPicture`).
        preview_wanted: A picture of the casebook is to be seen (its hash).
    """

    arranged = Signal(object)
    preview_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._page = ""
        self._put: tuple[PutPicture, ...] = ()
        self._names: dict[str, str] = {}
        self._is_held = False
        self.here = _Pictures(self.tr("Pictures on this page"))
        self.words = LineField(hint=self.tr("Words below the picture"))
        self.words.setAccessibleName(self.tr("Words below the picture"))
        self.remove_button = QPushButton(self.tr("Take off the page"))
        self.none_here = plain_label(
            self.tr("No picture on this page."), role=TextRole.SMALL, quiet=True, wrap=True
        )
        self.here.setFixedHeight(_HERE_PX)
        self.kept = _Pictures(self.tr("Pictures in the casebook"))
        self.put_button = QPushButton(self.tr("Put on this page"))
        self.preview = PictureView()
        self.none_kept = plain_label(
            self.tr(
                "The casebook has no picture that may be shown: add one to a report’s files,"
                " in the report’s form."
            ),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        self._lay_out()
        self.here.currentItemChanged.connect(self._show_words)
        self.here.removed.connect(self.remove)
        self.kept.itemActivated.connect(self.put)
        self.kept.currentItemChanged.connect(self._ask_preview)
        self.words.editingFinished.connect(self._save_words)
        self.remove_button.clicked.connect(self.remove)
        self.put_button.clicked.connect(self.put)
        self._show_words()

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be changed."""
        self._is_held = is_held
        self._show_words()

    def show_kept(self, pictures: Sequence[PictureLine]) -> None:
        """Offer these pictures."""
        self._names = {one.sha256: one.file_name for one in pictures}
        self.kept.show_lines(
            [(one.sha256, f"{one.file_name}\n{one.report}") for one in pictures], ""
        )
        self.none_kept.setVisible(not pictures)
        for part in (self.kept, self.put_button):
            part.setVisible(bool(pictures))
        self._ask_preview()

    def show_page(self, page: str, put: Sequence[PutPicture]) -> None:
        """Show what stands on a page; ``put`` are the pictures of all pages."""
        self._page, self._put = page, tuple(put)
        lines = [
            (one.sha256, one.words or self._names.get(one.sha256, self.tr("A picture")))
            for one in put
            if one.page == page
        ]
        self.here.show_lines(lines, self.here.current_sha256())
        self.none_here.setVisible(not lines)
        for part in (self.here, self.words, self.remove_button):
            part.setVisible(bool(lines))
        self._show_words()

    def show_preview(self, picture: QImage) -> None:
        """Show the picture that was asked for; none where it cannot be shown."""
        name = self._names.get(self.kept.current_sha256(), "")
        self.preview.show_picture(QPixmap.fromImage(picture), visible_text(name))

    @Slot()
    def _ask_preview(self) -> None:
        self.preview_wanted.emit(self.kept.current_sha256())

    @Slot()
    def put(self) -> None:
        """Put the chosen picture on the page, after those that are there."""
        sha256 = self.kept.current_sha256()
        is_there = any((one.page, one.sha256) == (self._page, sha256) for one in self._put)
        if sha256 and self._page and not is_there and not self._is_held:
            added = PutPicture(page=self._page, sha256=sha256, words="")
            self.arranged.emit((*self._put, added))

    @Slot()
    def remove(self) -> None:
        """Take the chosen picture off the page."""
        chosen = self._chosen()
        if chosen is not None and not self._is_held:
            self.arranged.emit(tuple(one for one in self._put if one is not chosen))

    @Slot()
    def _save_words(self) -> None:
        chosen = self._chosen()
        words = self.words.text().strip()
        if chosen is not None and words != chosen.words and not self._is_held:
            changed = replace(chosen, words=words)
            self.arranged.emit(tuple(changed if one is chosen else one for one in self._put))

    @Slot()
    def _show_words(self) -> None:
        chosen = self._chosen()
        if not self.words.hasFocus():
            self.words.setText("" if chosen is None else chosen.words)
        for part in (self.words, self.remove_button):
            part.setEnabled(chosen is not None and not self._is_held)
        self.put_button.setEnabled(not self._is_held)

    def _chosen(self) -> PutPicture | None:
        sha256 = self.here.current_sha256()
        here = (one for one in self._put if one.page == self._page)
        return next((one for one in here if one.sha256 == sha256), None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("On this page"), role=TextRole.SMALL_STRONG))
        column.addWidget(self.none_here)
        column.addWidget(self.here)
        column.addWidget(self.words)
        column.addWidget(self.remove_button)
        column.addWidget(plain_label(self.tr("In the casebook"), role=TextRole.SMALL_STRONG))
        column.addWidget(self.none_kept)
        column.addWidget(self.kept, 1)
        column.addWidget(self.preview)
        column.addWidget(self.put_button)
        column.addStretch()


class _Pictures(QListWidget):
    """Pictures as lines, each with its hash.

    Signals:
        removed: Delete was pressed.
    """

    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setItemDelegate(OwnDirection(self))
        self.setAccessibleName(name)
        self.setProperty("framed", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def current_sha256(self) -> str:
        """Return the hash of the chosen line, empty for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_SHA256))

    def show_lines(self, lines: Sequence[tuple[str, str]], current: str) -> None:
        """Show lines of (hash, words); ``current`` stays chosen."""
        with QSignalBlocker(self):
            self.clear()
            for sha256, words in lines:
                item = QListWidgetItem(visible_lines(words), self)
                item.setData(_SHA256, sha256)
                item.setToolTip(tool_tip(words))
                if sha256 == current:
                    self.setCurrentItem(item)
            if self.currentItem() is None and lines:
                self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def visible_lines(text: str) -> str:
    """Return ``text`` with what hides in each of its lines spelled out."""
    return "\n".join(map(visible_text, text.split("\n")))
