"""The line at the bottom: when it was last saved, which moment is shown, what there is."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.info import CasebookInfo, casebook_info
from desktop.ui.counts import counted
from desktop.ui.labels import ElidedLabel, plain_label, set_plain_text
from desktop.ui.lists import listed
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole
from desktop.ui.widgets.short_label import ShortLabel

_TOLD_MS = 12_000
# Those that `addWidget` adds: what is permanent comes after them.
_LABELS_AT_ITS_BEGINNING = 4


class StatusLine(QStatusBar):
    """Tells at a glance that everything is saved, and how much there is."""

    def __init__(
        self,
        runner: TaskRunner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Ask ``runner`` for the counts; ``now`` hands in the time of a save."""
        super().__init__(parent)
        self._runner = runner
        self._now = now
        self.setSizeGripEnabled(False)
        self.save_label = plain_label(self.tr("All saved"), role=TextRole.SMALL, quiet=True)
        self.moment_label = ShortLabel(role=TextRole.SMALL, tone="changing")
        self.moment_label.hide()
        self.counts_label = ShortLabel(role=TextRole.SMALL, tone="quiet")
        self.marking_label = plain_label(role=TextRole.SMALL, quiet=True)
        self.offline_label = plain_label(self.tr("Offline"), role=TextRole.SMALL, quiet=True)
        self.told_label = ElidedLabel(role=TextRole.SMALL, quiet=True)
        self._told_timer = QTimer(self)
        self._told_timer.setSingleShot(True)
        self._told_timer.setInterval(_TOLD_MS)
        self._told_timer.timeout.connect(self._forget_told)
        beginning: tuple[QLabel, ...] = (self.save_label, self.moment_label, self.counts_label)
        for label in beginning:
            label.setContentsMargins(8, 0, 8, 0)
            self.addWidget(label)
        # As high as the counts that it stands in place of, and where they begin.
        self.told_label.setContentsMargins(8, 0, 8, 0)
        self.told_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.addWidget(self.told_label, 1)
        self.told_label.hide()
        for label in (self.marking_label, self.offline_label):
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        runner.done.connect(self._show)

    def refresh(self) -> None:
        """Count again."""
        self._runner.ask(casebook_info)

    def saved(self) -> None:
        """Say when the last save was."""
        at = f"{self._now().astimezone(UTC):%H:%M:%S}"
        set_plain_text(self.save_label, self.tr("Saved {0} UTC").format(at))

    def tell(self, sentence: str) -> None:
        """Say what was done in place of the counts, for a while."""
        self.told_label.set_full_text(sentence)
        self.told_label.show()
        self.counts_label.hide()
        self._told_timer.start()

    def look_only(self) -> None:
        """Say that nothing can be saved here."""
        set_plain_text(self.save_label, self.tr("For looking only"))

    def show_moment(self, words: str) -> None:
        """Say which moment is looked back at; empty for now."""
        set_plain_text(self.moment_label, words)
        self.moment_label.setVisible(bool(words))

    def add_work(self, widget: QWidget) -> None:
        """Add what tells of work under way, before the marking."""
        self.insertPermanentWidget(_LABELS_AT_ITS_BEGINNING, widget)

    @Slot()
    def _forget_told(self) -> None:
        self.told_label.hide()
        self.counts_label.show()

    @Slot(object)
    def _show(self, info: CasebookInfo) -> None:
        kinds = (
            (RecordKind.BASE, "base"),
            (RecordKind.EVENT, "event"),
            (RecordKind.REPORT, "report"),
            (RecordKind.NOTE, "source note"),
        )
        parts = (counted(info.counts[kind], noun) for kind, noun in kinds)
        set_plain_text(self.counts_label, listed(parts))
        set_plain_text(self.marking_label, info.marking)
        self.marking_label.setVisible(bool(info.marking))
