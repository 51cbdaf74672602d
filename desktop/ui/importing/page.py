"""The import page: the steps above, one step below, and the keys that lead through them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.chips import Chip
from desktop.ui.importing.check_step import CheckStep
from desktop.ui.importing.file_step import FileStep
from desktop.ui.importing.run_step import RunStep
from desktop.ui.importing.steps import Step, StepRow
from desktop.ui.importing.what_step import WhatStep
from desktop.ui.labels import visible_text
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.lone_stack import LoneStack
from desktop.ui.widgets.page_head import PageHead


class ImportPage(QWidget):
    """Lays the steps out; what they do is the control's affair.

    Signals:
        back: To the casebook.
        next_wanted: The step that is open is done with.
        step_wanted: A step is to be shown (a `Step`).
        paste_wanted: What the clipboard holds is to be taken.
    """

    back = Signal()
    next_wanted = Signal()
    step_wanted = Signal(int)
    paste_wanted = Signal()

    def __init__(
        self, theme: Theme, presets: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Show the first step; ``presets`` are offered in the second, each a name and a label."""
        super().__init__(parent)
        self._step = Step.FILE
        self.setProperty("ground", "panel")
        self.head = PageHead(theme, self.tr("Import"))
        # Of a narrow window the name of the file is cut first.
        self.head.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name = Chip(theme, "")
        self.steps = StepRow(theme)
        self.next_button = HintedButton(self.tr("Check every row"), "Enter", primary=True)
        self.told = Banner(theme, "", BannerKind.CHANGING)
        self.file = FileStep(theme)
        self.what = WhatStep(theme, presets)
        self.check = CheckStep(theme)
        self.run = RunStep(theme)
        self.stack = LoneStack()
        for page in (self.file, self.what, self.check, self.run):
            self.stack.addWidget(page)
        self._lay_out()
        self._join()

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self._step

    def show_step(self, step: Step, ready: Step, *, are_held: bool) -> None:
        """Open a step; those up to ``ready`` can be gone to, none while ``are_held``."""
        is_other = step is not self._step
        self._step = step
        self.steps.show_at(step, ready, are_held=are_held)
        self.stack.setCurrentIndex(step)
        if is_other:
            self.say("")
            self.focus_step()

    def focus_step(self) -> None:
        """Let the keys go to the step that is open."""
        if self._step is Step.CHECK:
            self.check.focus_list()
        else:
            (self.file, self.what, self.check, self.run)[self._step].setFocus()

    def show_name(self, name: str) -> None:
        """Say what is imported."""
        self.name.set_text(visible_text(name))
        self.name.setVisible(bool(name))

    def show_next(self, words: str, *, is_possible: bool) -> None:
        """Show how to go on; no button where ``words`` is empty."""
        self.next_button.setVisible(bool(words))
        self.next_button.setEnabled(is_possible)
        if words and words != self.next_button.text():
            self.next_button.setText(words)
            self.next_button.updateGeometry()

    def say(self, sentence: str) -> None:
        """Say one thing above the step, until it is put away; nothing where it is empty."""
        self.told.set_text(sentence)
        self.told.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, leave with Escape; Alt+← goes a step back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._step is Step.FILE:
            self.paste_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Whoever rests on the key would import what nobody has looked at.
            if not event.isAutoRepeat():
                self.next_wanted.emit()
        elif key == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_wanted.emit(max(self._step - 1, Step.FILE))
        else:
            super().keyPressEvent(event)

    def _join(self) -> None:
        self.head.back.connect(self.back)
        self.next_button.clicked.connect(self.next_wanted)
        self.steps.chosen.connect(self.step_wanted)
        self.file.paste_wanted.connect(self.paste_wanted)

    def _lay_out(self) -> None:
        self.told.hide()
        self.head.tell(self.name)
        self.head.set_middle(self.steps)
        self.head.offer(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self.stack, 1)
        self.show_name("")
        self.show_next("", is_possible=False)
