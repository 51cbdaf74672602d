"""How far a check or an import is: a bar, rows a second, time left, and the way to end it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.services.importing.process import Progress, Stage
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import in_figures, translate
from desktop.ui.theme import TextRole
from desktop.ui.widgets.motion import show_busy

_STEPS = 1_000
_MINUTE_S = 60
_WIDTH_PX = 720


class ProgressCard(QFrame):
    """Shows one check or import under way.

    Signals:
        cancelled: It is to be ended, and to leave nothing.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that it begins."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading = plain_label(role=TextRole.HEADING)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.told = plain_label(role=TextRole.SMALL, quiet=True)
        self.hint = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for widget in (self.heading, self.bar):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addWidget(self.hint)

    def begin(self, heading: str, hint: str) -> None:
        """Show that something begins; how long it takes is not known yet."""
        set_plain_text(self.heading, heading)
        set_plain_text(self.hint, hint)
        self.hint.setVisible(bool(hint))
        set_plain_text(self.told, "")
        show_busy(self.bar)
        self.bar.setAccessibleName(heading)
        self.cancel_button.setEnabled(True)

    def show_cancelling(self) -> None:
        """Show that it is being ended."""
        self.cancel_button.setEnabled(False)
        set_plain_text(self.told, self.tr("Being taken back…"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        fraction = progress.fraction
        if fraction is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(fraction * _STEPS))
        if self.cancel_button.isEnabled():
            set_plain_text(self.told, progress_words(progress))


def centred(card: QWidget) -> QWidget:
    """Return a page with a card in its middle, where that of a check and of its import stand."""
    card.setMaximumWidth(_WIDTH_PX)
    page = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 20)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 40, 24, 24)
    column.addLayout(row)
    column.addStretch(1)
    return page


def progress_words(progress: Progress) -> str:
    """Return how far it is as words: "12,000 of 68,573 rows · 8,200 a second · 7 s left"."""
    if progress.stage is Stage.CLEANING:
        return translate("ImportProgress", "Being taken back…")
    done, of, noun = progress.rows, progress.rows_in_all, translate("ImportProgress", "rows read")
    if progress.stage is Stage.WRITING:
        done, of, noun = (
            progress.records,
            progress.records_in_all,
            translate("ImportProgress", "records in"),
        )
    counted = (
        in_figures(done)
        if of is None
        else translate("ImportProgress", "{0} of {1}").format(in_figures(done), in_figures(of))
    )
    parts = [f"{counted} {noun}"]
    if progress.per_s:
        parts.append(
            translate("ImportProgress", "{0} a second").format(in_figures(round(progress.per_s)))
        )
    if progress.seconds_left is not None:
        parts.append(
            translate("ImportProgress", "{0} left").format(_duration(progress.seconds_left))
        )
    return " · ".join(parts)


def _duration(seconds: float) -> str:
    if seconds < _MINUTE_S:
        return translate("ImportProgress", "{0} s").format(max(1, round(seconds)))
    return translate("ImportProgress", "{0} min").format(round(seconds / _MINUTE_S))
