"""What is exported, in which format and where to: chosen in one panel beside the timeline."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.exporting.wish import Format
from desktop.ui.asking_files import Purpose, file_to_save
from desktop.ui.exporting.encrypt_to import EncryptTo
from desktop.ui.exporting.formats import Offered, offered_formats
from desktop.ui.forms.fields import LineField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.motion import show_busy
from desktop.ui.widgets.upright_scroll import UprightScroll

_INDENT_PX = 26


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody wants to have: ``is_filtered`` narrows it to what the window shows.

    Attributes:
        who, purpose: Who hands a pack over, and what for; empty in other formats.
        is_signed: Whether a pack is signed with their key.
        encrypt_to: The public keys that a pack is encrypted to, as entered; none for a plain one.
        passphrase: By which it is encrypted instead, typed twice.
    """

    format: Format
    is_filtered: bool
    with_restricted: bool
    target: Path
    who: str = ""
    purpose: str = ""
    is_signed: bool = False
    encrypt_to: tuple[str, ...] = ()
    passphrase: tuple[str, str] = dataclasses.field(default=("", ""), repr=False)


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
        self.formats: dict[Format, QRadioButton] = {}
        self._offered = {one.format: one for one in offered_formats()}
        self._format_group = QButtonGroup(self)
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
        self.who = LineField(hint=self.tr("Your name, as your colleague knows it"))
        self.purpose = LineField(hint=self.tr("What it may be used for"))
        self.in_the_clear = plain_label(
            self.tr("This casebook is encrypted. What is exported is not: anybody can read it."),
            role=TextRole.SMALL,
            tone="changing",
            wrap=True,
        )
        self.in_the_clear.hide()
        self.sign = QCheckBox(self.tr("Sign it with my key"))
        self.encrypt_to = EncryptTo(theme)
        self.target = LineField()
        self.browse_button = QPushButton(self.tr("Choose…"))
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
        self._format_group.buttonClicked.connect(self._follow_format)
        self.encrypt_to.edited.connect(self._follow_keys)
        self.browse_button.clicked.connect(self.browse)
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(self.cancel)

    def begin(self, proposed: Path, filtered: str, *, is_filtered: bool) -> None:
        """Start anew.

        Args:
            proposed: Where to, without a suffix.
            filtered: What the filters show, in words; empty where they show everything.
            is_filtered: Whether that is what is proposed.
        """
        self._place, self._to_replace = proposed, Path()
        self.target.set_value("")
        self.filtered.setText(filtered or self.tr("What the filters show: everything"))
        self.filtered.setEnabled(bool(filtered))
        (self.filtered if filtered and is_filtered else self.everything).setChecked(True)
        self.restricted.setChecked(False)
        self.encrypt_to.forget()
        self._follow_format()
        self._say("")
        self.chosen_button().setFocus()

    def choose(self, form: Format) -> None:
        """Choose a format."""
        self.formats[form].setChecked(True)
        self._follow_format()

    def show_in_the_clear(self, *, is_encrypted: bool) -> None:
        """Say that the file will be readable for anybody, where the casebook is not."""
        self._is_secret = is_encrypted
        self._follow_keys()

    def chosen_button(self) -> QRadioButton:
        """Return the button of the chosen format."""
        return next(button for button in self.formats.values() if button.isChecked())

    def chosen(self) -> Offered:
        """Return the chosen format."""
        return next(
            self._offered[one] for one, button in self.formats.items() if button.isChecked()
        )

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
        self.wanted.emit(
            Asked(
                format=self.chosen().format,
                is_filtered=self.filtered.isChecked(),
                with_restricted=self.restricted.isChecked(),
                target=target,
                who=self.who.value() if self._is_pack() else "",
                purpose=self.purpose.value() if self._is_pack() else "",
                is_signed=self._is_pack() and self.sign.isChecked(),
                encrypt_to=self.encrypt_to.value() if self._is_pack() else (),
                passphrase=self.encrypt_to.typed() if self._is_pack() else ("", ""),
            )
        )

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
        offered = self.chosen()
        kinds = f"{offered.name} (*{offered.suffix})" if offered.suffix else ""
        title, proposed = self.tr("Export to"), self.target.value()
        chosen = file_to_save(self, Purpose.EXPORT, title, kinds, proposed=proposed)
        if chosen is None:
            return
        # The dialog has asked about what it saw, and not about what the ending makes of it.
        self._to_replace, name = chosen, str(chosen)
        if not name.lower().endswith(offered.suffix):
            name += offered.suffix
        self.target.set_value(name)
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

    def _is_pack(self) -> bool:
        return self.chosen().format is Format.PACK

    @Slot()
    def _follow_format(self) -> None:
        """Let the name end as the format's files do; what somebody named themselves stays."""
        self._handover.setVisible(self._is_pack())
        self._follow_keys()
        offered, named = self.chosen(), self.target.value()
        place = Path(named) if named else self._place
        for one in sorted(self._offered.values(), key=lambda one: -len(one.suffix)):
            if one.suffix and place.name.endswith(one.suffix):
                place = place.with_name(place.name.removesuffix(one.suffix))
                break
        self.target.set_value(place.with_name(place.name + offered.suffix))

    @Slot()
    def _follow_keys(self) -> None:
        to = self.encrypt_to
        is_sealed = self._is_pack() and bool(to.value() or any(to.typed()))
        self.in_the_clear.setVisible(self._is_secret and not is_sealed)

    def _lay_out(self) -> None:
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        # First, for it is what matters most, and must be seen on a low screen too.
        column.addWidget(_heading(self.tr("What")))
        column.addWidget(self.everything)
        column.addWidget(self.filtered)
        column.addWidget(self.restricted)
        column.addLayout(_indented(self.warning))
        never = self.tr("Private records never leave the casebook.")
        column.addLayout(_indented(plain_label(never, role=TextRole.SMALL, quiet=True, wrap=True)))
        column.addWidget(self._handed_over())
        column.addWidget(_heading(self.tr("Format")))
        for one in self._offered.values():
            column.addLayout(self._format_row(one))
        self.formats[Format.CSV].setChecked(True)
        column.addStretch(1)
        area = UprightScroll(self._choices)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 12)
        outer.setSpacing(8)
        title = plain_label(self.tr("Export"), role=TextRole.TITLE)
        title.setContentsMargins(16, 0, 16, 0)
        outer.addWidget(title)
        outer.addWidget(area, 1)
        outer.addLayout(self._end())

    def _handed_over(self) -> QWidget:
        self._handover = QWidget()
        column = QVBoxLayout(self._handover)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for field, words in (
            (self.who, self.tr("Handed over by")),
            (self.purpose, self.tr("What for")),
        ):
            label = _heading(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.sign)
        proves = self.tr("A signature proves to whoever gets it that it is from you.")
        self.proves = plain_label(proves, role=TextRole.SMALL, quiet=True, wrap=True)
        column.addLayout(_indented(self.proves))
        column.addWidget(self.encrypt_to)
        return self._handover

    def _format_row(self, offered: Offered) -> QVBoxLayout:
        button = QRadioButton(offered.name)
        button.setAccessibleDescription(offered.what_for)
        self._format_group.addButton(button)
        self.formats[offered.format] = button
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(button)
        row.addLayout(_indented(plain_label(offered.what_for, role=TextRole.SMALL, quiet=True)))
        return row

    def _end(self) -> QVBoxLayout:
        """Return what stands below the choices, however many of them are seen."""
        label = _heading(self.tr("Where"))
        label.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Where to export to"))
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.target, 1)
        where.addWidget(self.browse_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout()
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(8)
        column.addWidget(label)
        column.addLayout(where)
        for part in (self.in_the_clear, self.problem, self.progress, self.count):
            column.addWidget(part)
        column.addLayout(buttons)
        return column


def _heading(words: str) -> QLabel:
    label = plain_label(words, role=TextRole.HEADING)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _indented(label: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(_INDENT_PX, 0, 0, 0)
    line.addWidget(label)
    return line
