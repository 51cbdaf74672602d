"""The page of backups: which there are, what has changed since, and the way back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.services.backups.differing import Difference, difference
from desktop.services.backups.shelf import Backup
from desktop.ui.backups.second_place import SecondPlace
from desktop.ui.backups.words import difference_words, size_words, why_words
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.moments import moment_words
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures
from desktop.ui.step_words import step_words
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.readable import Readable
from desktop.ui.widgets.worded_button import WordedButton

_BACKUP = "backup"


class BackupsPage(QWidget):
    """Lists the backups of one casebook, the newest first and selected.

    Signals:
        closed: The casebook is to be shown again.
        restore_wanted: A backup is to stand in the casebook's place (its path).
        backup_wanted: One is to be made now.
    """

    closed = Signal()
    restore_wanted = Signal(str)
    backup_wanted = Signal()

    def __init__(
        self, theme: Theme, runner: TaskRunner | None, parent: QWidget | None = None
    ) -> None:
        """Ask through ``runner`` what differs; without one, nothing is compared."""
        super().__init__(parent)
        self._runner = runner
        self._backups: tuple[Backup, ...] = ()
        self.setProperty("ground", "panel")
        self.head = PageHead(theme, self.tr("Backups"))
        self.rule = plain_label(
            self.tr(
                "Made every 30 minutes if something changed, on closing, and before every import,"
                " merge, update and restore. Each is checked before an earlier one goes. The last"
                " 12 stay, then one for each of 7 days, 8 weeks and 12 months."
            ),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        Readable(self.rule)
        self.lines = RecordLines(
            self.tr("Backups, the newest first"),
            (
                self.tr("When"),
                self.tr("Made"),
                self.tr("Events"),
                self.tr("Source notes"),
                self.tr("Size"),
                self.tr("Where"),
            ),
        )
        self.lines.setProperty("framed", True)
        self.nothing = EmptyLines(self.lines)
        self.chosen_label = plain_label(role=TextRole.HEADING, wrap=True)
        self.difference_label = plain_label(wrap=True, selectable=True)
        self.saves = RecordLines(
            self.tr("Saved since"), (self.tr("Saved"), self.tr("By"), self.tr("What"))
        )
        self.restore_button = QPushButton(self.tr("Restore this backup"))
        self.restore_button.setProperty("primary", True)
        self.restore_button.setEnabled(False)
        self.now_button = WordedButton(theme.icon("save"), self.tr("Back up now"))
        kept = self.tr("What stands in the casebook now is kept as a backup first.")
        if runner is None:  # No backup can be made of a file that cannot be read.
            kept = self.tr("That file is not deleted: it stays in its folder under another name.")
        self.kept = plain_label(kept, role=TextRole.SMALL, quiet=True, wrap=True)
        self.second = SecondPlace()
        self.told = plain_label(role=TextRole.SMALL_STRONG, wrap=True)
        self.told.hide()
        self._lay_out()
        self._join()

    @Slot(object)
    def show_backups(self, backups: Sequence[Backup]) -> None:
        """List these; the one that was selected stays selected, else the newest is."""
        before = self._selected()
        self._backups = tuple(backups)
        many = len({backup.path.parent for backup in backups}) > 1
        self.lines.setColumnHidden(5, not many)
        self.lines.setHeaderHidden(not backups)  # There are no columns of one sentence.
        self.lines.show_lines([(_BACKUP, str(b.path), _cells(b)) for b in backups])
        paths = [backup.path for backup in backups]
        at = paths.index(before.path) if before is not None and before.path in paths else 0
        self.lines.setCurrentIndex(self.lines.model().index(at, 0))
        self._choose()

    def say(self, sentence: str) -> None:
        """Say one thing above the list; nothing where it is empty."""
        set_plain_text(self.told, sentence)
        self.told.setVisible(bool(sentence))

    @Slot(object)
    def show_difference(self, found: Difference) -> None:
        """Show what has changed since the selected backup."""
        if found.backup != self._selected():
            return
        set_plain_text(self.difference_label, "\n".join(difference_words(found)))
        latest = () if found.saves is None else found.saves.latest
        self.saves.show_lines(
            [
                ("save", "", (moment_words(save.at), save.who, step_words(save.label)))
                for save in latest
            ]
        )
        self.saves.setVisible(bool(latest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.offer(self.now_button, self.restore_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.lines, 1)
        left.addWidget(self.second)
        # It is of the chosen backup: where there is none, the list has the room.
        self.about = QWidget()
        right = QVBoxLayout(self.about)
        right.setContentsMargins(24, 0, 0, 0)
        right.setSpacing(8)
        for widget in (self.chosen_label, self.difference_label, self.kept):
            right.addWidget(widget)
        right.addWidget(self.saves, 1)
        right.addStretch(0)
        rule = QHBoxLayout()
        rule.addWidget(self.rule, 1)
        rule.addStretch(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(left, 3)
        across.addWidget(self.about, 2)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(rule)
        column.addWidget(self.told)
        column.addLayout(across, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(column, 1)
        FocusTo(self, self.lines)

    def _join(self) -> None:
        self.lines.chosen.connect(self._choose)
        self.restore_button.clicked.connect(self._restore)
        self.now_button.clicked.connect(self.backup_wanted)
        self.head.back.connect(self.closed)
        if self._runner is not None:
            self._runner.done.connect(self.show_difference)
            self._runner.failed.connect(self.say)

    def _selected(self) -> Backup | None:
        chosen = [path for _kind, path in self.lines.selected()]
        return next((one for one in self._backups if [str(one.path)] == chosen), None)

    @Slot()
    def _choose(self) -> None:
        backup = self._selected()
        self.restore_button.setEnabled(backup is not None)
        self.saves.setVisible(False)
        self.about.setVisible(backup is not None)
        self.nothing.say("" if self._backups else self._none_yet())
        if backup is None:
            return
        when = moment_words(backup.made_at)
        set_plain_text(self.chosen_label, self.tr("Since the backup of {0}").format(when))
        nothing = self.tr("The file that is there now cannot be read, so nothing is compared.")
        waiting = self.tr("Comparing…") if self._runner is not None else nothing
        set_plain_text(self.difference_label, waiting)
        if self._runner is not None:
            self._runner.ask(partial(difference, backup=backup))

    def _none_yet(self) -> str:
        if self.now_button.isHidden():  # Nothing is made here.
            return self.tr("There is no backup yet.")
        return self.tr(
            "There is no backup yet. The first is made once something has changed, or now by"
            " “Back up now”."
        )

    @Slot()
    def _restore(self) -> None:
        backup = self._selected()
        if backup is not None:
            self.restore_wanted.emit(str(backup.path))


def _cells(backup: Backup) -> tuple[str, ...]:
    events, notes = (
        in_figures(backup.counts[kind]) if kind in backup.counts else "?"
        for kind in (RecordKind.EVENT.value, RecordKind.NOTE.value)
    )
    return (
        moment_words(backup.made_at),
        why_words(backup.why),
        events,
        notes,
        size_words(backup.size_bytes),
        str(Path(backup.path).parent),
    )
