"""What is exported, in which format and where to: chosen in one panel beside the timeline."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.asking_files import Purpose, file_to_save
from desktop.ui.exporting.asked import Asked
from desktop.ui.exporting.format_choice import FormatChoice
from desktop.ui.exporting.handing_over import HandingOver
from desktop.ui.exporting.lines import heading, indented
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.motion import show_busy
from desktop.ui.widgets.upright_scroll import UprightScroll


class ExportPanel(QWidget):
    """Chooses what is exported.

    Signals:
        wanted: It is to be written (an `Asked`).
        stop_wanted: What is being written is not wanted any more.
        left: Nothing is to be exported.
    """

    wanted = Signal(object)
    stop_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer all formats, and everything."""
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._place, self._to_replace = Path(), Path()
        self._is_busy = self._is_secret = False
        self.title = plain_label(role=TextRole.TITLE)
        self.everything = QRadioButton(self.tr("Everything that is known now"))
        self.filtered = QRadioButton()
        self._what_group = QButtonGroup(self)
        for way in (self.everything, self.filtered):
            self._what_group.addButton(way)
        self.restricted = QCheckBox(self.tr("Also what is not for passing on"))
        self.warning = plain_label(
            self.tr("Those who gave it do not let it be passed on: keep this file to yourself."),
            role=TextRole.SMALL,
            tone="bad",
            wrap=True,
        )
        self.handover = HandingOver(theme)
        self.formats = FormatChoice(self.handover)
        self.in_the_clear = plain_label(
            self.tr("This casebook is encrypted. What is exported is not: anybody can read it."),
            role=TextRole.SMALL,
            tone="changing",
            wrap=True,
        )
        self.in_the_clear.hide()
        self.target = LineField()
        self.browse_button = QPushButton(self.tr("Choose…"))
        self.browse_button.setProperty("link", True)
        self.browse_button.setAccessibleName(self.tr("Choose where to export to"))
        self.problem = plain_label(role=TextRole.SMALL, tone="bad", wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("The export is being written"))
        self.progress.setTextVisible(False)
        self.count = plain_label(role=TextRole.SMALL, quiet=True)
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.export_button = HintedButton(self.tr("Export"), "Ctrl+Return", primary=True)
        self._lay_out()
        self.warning.hide()
        self.show_progress(is_busy=False)
        self.restricted.toggled.connect(self.warning.setVisible)
        self.formats.chosen.connect(self._follow_format)
        self.handover.edited.connect(self._follow_keys)
        self.target.textChanged.connect(self._tell_whole)
        self.browse_button.clicked.connect(self.browse)
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(self.cancel)

    def head(self, title: str) -> None:
        """Call it what was chosen to come here."""
        set_plain_text(self.title, title)

    def begin(self, proposed: Path, filtered: str, *, is_filtered: bool) -> None:
        """Start anew.

        Args:
            proposed: Where to, without a suffix.
            filtered: What the filters show, in words; empty where they show everything.
            is_filtered: Whether that is what is proposed.
        """
        self._place, self._to_replace = proposed, Path()
        self.head(self.tr("Export"))
        self.target.set_value("")
        self.filtered.setText(filtered or self.tr("What the filters show: everything"))
        self.filtered.setEnabled(bool(filtered))
        (self.filtered if filtered and is_filtered else self.everything).setChecked(True)
        self.restricted.setChecked(False)
        self.handover.encrypt_to.forget()
        self._follow_format()
        self._say("")
        self.formats.button.setFocus()

    def show_in_the_clear(self, *, is_encrypted: bool) -> None:
        """Say that the file will be readable for anybody, where the casebook is not."""
        self._is_secret = is_encrypted
        self._follow_keys()

    @Slot()
    def export(self) -> None:
        """Ask for the export, or say what is missing."""
        if self._is_busy:
            return
        name = self.target.value()
        if not name:
            self.refuse(self.tr("Choose where to export to."))
            return
        target = Path(name).expanduser()
        if not target.is_absolute():
            target = self._place.parent / target
        if target.is_file() and target != self._to_replace:
            self._to_replace = target
            said = self.tr("“{0}” is there already. Export again to replace it.")
            self._say(said.format(target.name))
            return
        self._say("")
        self.show_progress(is_busy=True)
        asked = Asked(
            format=self.formats.format.format,
            is_filtered=self.filtered.isChecked(),
            with_restricted=self.restricted.isChecked(),
            target=target,
        )
        self.wanted.emit(self.handover.completed(asked) if self.formats.is_pack else asked)

    @Slot()
    def cancel(self) -> None:
        """Stop what is being written; leave, where nothing is."""
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            self.left.emit()

    @Slot()
    def browse(self) -> None:
        """Ask the system's dialog for a place."""
        offered = self.formats.format
        kinds = f"{offered.name} (*{offered.suffix})" if offered.suffix else ""
        title, proposed = self.tr("Export to"), self.target.value()
        chosen = file_to_save(self, Purpose.EXPORT, title, kinds, proposed=proposed)
        if chosen is None:
            return
        # The dialog has asked about what it saw, and not about what the ending makes of it.
        self._to_replace, name = chosen, str(chosen)
        if not name.lower().endswith(offered.suffix):
            name += offered.suffix
        self._show_target(name)
        self._say("")

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written."""
        self.show_progress(is_busy=False)
        self._say(sentence)

    def show_progress(self, *, is_busy: bool) -> None:
        """Show that something is being written, or that nothing is."""
        self._is_busy = is_busy
        if is_busy:
            show_busy(self.progress)
        else:
            self.progress.setRange(0, 1)
        for part in (self.progress, self.count):
            part.setVisible(is_busy)
        set_plain_text(self.count, self.tr("Getting it ready…"))
        self._choices.setEnabled(not is_busy)
        self.export_button.setEnabled(not is_busy)

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Show how many events or records are written so far."""
        if count:
            set_plain_text(self.count, self.tr("{0} written so far").format(in_figures(count)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export on Ctrl+Enter, stop or leave on Escape."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.export()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _say(self, sentence: str) -> None:
        set_plain_text(self.problem, sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def _follow_format(self) -> None:
        """Let the name end as the format's files do; what somebody named themselves stays."""
        self._follow_keys()
        named = self.target.value()
        self._show_target(self.formats.named(Path(named) if named else self._place))

    def _show_target(self, place: Path | str) -> None:
        """Show the end of a place, which its name stands at; the tip has all of it."""
        self.target.set_value(place)
        self.target.end(False)

    @Slot(str)
    def _tell_whole(self, target: str) -> None:
        show_tool_tip(self.target, target)

    @Slot()
    def _follow_keys(self) -> None:
        is_sealed = self.formats.is_pack and self.handover.is_sealed
        self.in_the_clear.setVisible(self._is_secret and not is_sealed)

    def _lay_out(self) -> None:
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        # First, for it is what matters most, and must be seen on a low screen too.
        column.addWidget(heading(self.tr("What")))
        column.addWidget(self.everything)
        column.addWidget(self.filtered)
        column.addWidget(self.restricted)
        column.addLayout(indented(self.warning))
        never = self.tr("Private records never leave the casebook.")
        column.addLayout(indented(plain_label(never, role=TextRole.SMALL, quiet=True, wrap=True)))
        column.addWidget(heading(self.tr("Format")))
        column.addWidget(self.formats)
        column.addStretch(1)
        area = UprightScroll(self._choices)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 12)
        outer.setSpacing(8)
        self.title.setContentsMargins(16, 0, 16, 0)
        outer.addWidget(self.title)
        outer.addWidget(area, 1)
        outer.addLayout(self._end())

    def _end(self) -> QVBoxLayout:
        """Return what stands below the choices, however many of them are seen."""
        label = heading(self.tr("Where"))
        # The room above is the line's, so that both stand in its middle.
        label.setContentsMargins(0, 0, 0, 0)
        label.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Where to export to"))
        # Beside its heading: below, a place has the whole width.
        where = QHBoxLayout()
        where.setContentsMargins(0, 4, 0, 0)
        where.addWidget(label, 1)
        where.addWidget(self.browse_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout()
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(8)
        column.addLayout(where)
        column.addWidget(self.target)
        for part in (self.in_the_clear, self.problem, self.progress, self.count):
            column.addWidget(part)
        column.addLayout(buttons)
        return column
