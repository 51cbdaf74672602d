"""Merging in a dock: which record stays, which become it, and what that changes."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.reader import Readers
from desktop.queries.words import kind_word
from desktop.services.merging import MergePreview, Merging, merge_preview
from desktop.ui.choosing import RecordChoosing
from desktop.ui.counts import records_counted
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.forms.reference_hints import hint_for
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.lists import listed
from desktop.ui.saying import worded
from desktop.ui.theme import Theme
from desktop.ui.waiting import waiting
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.naming import name_choice
from desktop.ui.widgets.upright_scroll import UprightScroll

# A form, however wide the dock is.
_WIDTH_PX = 720
_MERGED = (RecordKind.BASE, RecordKind.SOURCE, RecordKind.ACTOR)


class MergePanel(QWidget):
    """Chooses, previews and merges; undo takes it back.

    Signals:
        about_to_merge: It is done as soon as this returns.
        merged: It was done.
    """

    about_to_merge = Signal()
    merged = Signal()

    def __init__(
        self,
        theme: Theme,
        merging: Merging,
        readers: Readers,
        parent: QWidget | None = None,
    ) -> None:
        """Merge through ``merging``; previews are read by ``readers``."""
        super().__init__(parent)
        self._merging, self._readers = merging, readers
        self.kind = QComboBox()
        name_choice(self.kind, self.tr("What is merged"))
        for kind in _MERGED:
            self.kind.addItem(worded(kind_word(kind, 2)).capitalize(), kind.value)
        known = RecordChoosing(readers, self._chosen_kind)
        self.keep = ReferenceField(theme, RecordKind.BASE, known, adds=False)
        self.others = ReferenceField(theme, RecordKind.BASE, known, many=True, adds=False)
        self.preview = plain_label(quiet=True, wrap=True)
        self.button = QPushButton(self.tr("Merge"))
        self.button.setEnabled(False)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            (
                (self.tr("Merge"), self.kind),
                (self.tr("The one to keep"), self.keep),
                (self.tr("Duplicates"), self.others),
            )
        ):
            grid.addWidget(plain_label(label, quiet=True), row, 0)
            grid.addWidget(field, row, 1)
            field.setAccessibleName(label)
        inner, form = QWidget(), QWidget()
        form.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(form)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self.preview)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        across = QHBoxLayout(inner)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(form, 1)
        across.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(UprightScroll(inner))
        self.setProperty("ground", "panel")
        FocusTo(self, self.keep)
        self.kind.activated.connect(self._begin_anew)
        self.keep.edited.connect(self._look)
        self.others.edited.connect(self._look)
        self.button.clicked.connect(self._merge)
        self._look()

    def propose(self, kind: RecordKind, ids: list[str]) -> None:
        """Begin with these records; the first is the one to keep."""
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        for field in (self.keep, self.others):
            field.set_hint(hint_for(kind, adds=False))
        self.keep.show_attribute(ids[0] if ids else None)
        self.others.show_attribute(ids[1:])
        self._look()

    @Slot()
    def _begin_anew(self) -> None:
        self.propose(RecordKind(self.kind.currentData()), [])

    @Slot()
    def _look(self) -> None:
        """Say what would be done, or why it cannot be."""
        others = [one for one in self.others.ids() if one != self.keep.one()]
        self.button.setEnabled(False)
        if not self.keep.one() or not others:
            words = self.tr(
                "Is something listed twice? Choose the one to keep, then its duplicates: what"
                " refers to them will refer to the one kept, and they go to the trash."
            )
            set_plain_text(self.preview, words)
            return
        try:
            found = merge_preview(
                self._readers.here(), self._chosen_kind(), self.keep.one(), others
            )
        except BasewatchError as error:
            set_plain_text(self.preview, worded(str(error)))
            return
        set_plain_text(self.preview, " ".join(self._told(found)))
        self.button.setEnabled(True)

    def _told(self, found: MergePreview) -> Iterator[str]:
        """Yield what would be done, a sentence each."""
        moves = records_counted(found.moves) or self.tr("nothing")
        yield self.tr("Will refer to the one kept: {0}.").format(moves)
        for words, names in (
            (self.tr("Further names of it: {0}."), map(visible_text, found.names)),
            (self.tr("Filled in: {0}."), (worded(name) for name, _from in found.filled)),
            (self.tr("Kept as it is, though they differ: {0}."), map(worded, found.differing)),
        ):
            if said := listed(names):
                yield words.format(said)
        if found.dropped:
            dropped = records_counted(found.dropped)
            yield self.tr("Needless then, and to the trash: {0}.").format(dropped)
        yield self.tr("Undo brings everything back.")

    @Slot()
    def _merge(self) -> None:
        others = [one for one in self.others.ids() if one != self.keep.one()]
        try:
            with waiting():
                self.about_to_merge.emit()
                self._merging.merge(self._chosen_kind(), self.keep.one(), others)
        except BasewatchError as error:
            set_plain_text(self.preview, worded(str(error)))
            return
        self.others.show_attribute([])
        self.button.setEnabled(False)
        words = self.tr("Done: “{0}” stands for all of them. Undo brings everything back.")
        set_plain_text(self.preview, words.format(visible_text(self.keep.chosen()[0][1])))
        self.merged.emit()

    def _chosen_kind(self) -> RecordKind:
        return RecordKind(self.kind.currentData())
