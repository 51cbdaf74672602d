"""The first source note of a new event, entered in the same form."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.grading import Credibility, Reliability
from desktop.domain.ids import EventId, ReportId
from desktop.domain.note import Basis, SourceNote, Stance
from desktop.domain.record import RecordKind
from desktop.domain.report import Report
from desktop.domain.source import Source
from desktop.ui.chips import Chip
from desktop.ui.forms.chain_field import ChainField
from desktop.ui.forms.explained import basis_field
from desktop.ui.forms.fields import WordField
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.forms.text_field import TextField
from desktop.ui.forms.tools import Tools
from desktop.ui.labels import plain_label, show_tool_tip
from desktop.ui.pills import ChipKind
from desktop.ui.theme import TextRole
from desktop.ui.widgets.naming import name_choice
from desktop.ui.words import word

_GAP_PX = 6
# A name stands nearer to its own choice than to what is above it.
_TO_NAME_PX = 2


class InlineNote(QWidget):
    """Report and chain, stance, letter, credibility and basis, and what it says.

    Signals:
        edited: Something was entered.
        report_chosen: Another report was chosen (its id, empty for none).
    """

    edited = Signal()
    report_chosen = Signal(str)

    def __init__(
        self,
        tools: Tools,
        report: ReferenceField,
        chain: ChainField,
        parent: QWidget | None = None,
    ) -> None:
        """Hold ``report`` and ``chain``, which open their own forms in place."""
        super().__init__(parent)
        self._tools = tools
        self.report, self.chain = report, chain
        self.stance = WordField(Stance)
        self.credibility = WordField(Credibility)
        self.basis = basis_field()
        self.letter = Chip(tools.theme, "", ChipKind.OUTLINE)
        self._tell_letter(Reliability.F)
        self.says = TextField(hint=self.tr("What it says, in its own words or yours"), lines=2)
        self.report.setAccessibleName(self.tr("Report"))
        for field, name, value in (
            (self.stance, self.tr("Stance"), Stance.SUPPORTS.value),
            (self.credibility, self.tr("Credibility"), Credibility.NOT_JUDGED.value),
            (self.basis, self.tr("Basis"), Basis.UNKNOWN.value),
        ):
            name_choice(field, name)
            if not field.toolTip():
                show_tool_tip(field, name)
            field.set_value(value)
            field.edited.connect(self.edited)
        self.says.setAccessibleName(self.tr("What it says"))
        self._lay_out()
        self.setFocusProxy(self.report)
        self.report.edited.connect(self._report_edited)
        self.chain.edited.connect(self._show_letter)
        self.chain.edited.connect(self.edited)
        self.says.edited.connect(self.edited)

    def note(self, note_id: str, event_id: str, title: str) -> SourceNote | None:
        """Return the note, None where nothing of it was entered; ``title`` stands in for words."""
        report, says, chain = self.report.one(), self.says.value().strip(), self.chain.attribute()
        if not report:
            return None
        stance = self.stance.attribute()
        return SourceNote(
            id=note_id,
            report=ReportId(report),
            event=EventId(event_id),
            chain=chain,
            statement=says or ("" if stance is Stance.NO_COMMENT else title),
            stance=stance,
            basis=self.basis.attribute(),
            credibility=self.credibility.attribute(),
        )

    def lacking(self) -> str:
        """Return what is missing: the report, where something is entered; empty for nothing."""
        is_begun = bool(self.says.value().strip() or self.chain.attribute())
        return self.tr("Say which report says so.") if is_begun and not self.report.one() else ""

    def take_typed(self) -> None:
        """Choose what is typed and was not taken yet.

        Raises:
            InvalidRecord: Where it may mean several records, or none.
        """
        for part in (self.report, self.chain):
            # What is refused is where the caret goes, and what is marked.
            self.setFocusProxy(part)
            part.take_typed()
        self.setFocusProxy(self.report)

    def ask_back(self) -> None:
        """Offer what is typed and was not taken, at its line."""
        for part in (self.chain, self.report):
            part.ask_back()

    def attribute(self) -> Any:
        """Return nothing: the form asks for the note itself."""
        return None

    def show_attribute(self, value: Any) -> None:
        """Show nothing: an event that is stored has its notes in the pane."""

    def value(self) -> Any:
        """Return what is entered as JSON."""
        return {name: field.value() for name, field in self._parts().items()}

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        for name, field in self._parts().items():
            field.set_value(value[name])
        self._show_letter()

    def _parts(self) -> dict[str, Any]:
        return {
            "report": self.report,
            "chain": self.chain,
            "stance": self.stance,
            "credibility": self.credibility,
            "basis": self.basis,
            "statement": self.says,
        }

    def _lay_out(self) -> None:
        # Two words side by side have room in the narrowest pane, three have not.
        graded = QHBoxLayout()
        graded.setSpacing(_GAP_PX)
        graded.addWidget(self.letter)
        graded.addWidget(self.credibility, 1)
        choices = QGridLayout()
        choices.setHorizontalSpacing(_GAP_PX)
        choices.setVerticalSpacing(_TO_NAME_PX)
        for at in (0, 1):
            choices.setColumnStretch(at, 1)
        choices.addWidget(_name(self.stance), 0, 0)
        choices.addWidget(_name(self.basis), 0, 1)
        choices.addWidget(self.stance, 1, 0)
        choices.addWidget(self.basis, 1, 1)
        choices.addWidget(_name(self.credibility), 2, 0, 1, 2)
        choices.addLayout(graded, 3, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.report)
        column.addWidget(self.chain)
        column.addLayout(choices)
        column.addWidget(self.says)

    @Slot()
    def _report_edited(self) -> None:
        self._show_letter()
        self.report_chosen.emit(self.report.one())
        self.edited.emit()

    @Slot()
    def _show_letter(self) -> None:
        """Show the letter of the origin: the last speaker, or else the publisher."""
        links = self.chain.links
        report = self._tools.get(RecordKind.REPORT, self.report.one())
        publisher = report.publisher if isinstance(report, Report) else ""
        origin = self._tools.get(RecordKind.SOURCE, links[-1].source if links else publisher)
        self._tell_letter(origin.reliability if isinstance(origin, Source) else Reliability.F)

    def _tell_letter(self, letter: Reliability) -> None:
        self.letter.set_text(letter.value)
        self.letter.explain(self.tr("Reliability of the origin: {0}").format(word(letter)))


def _name(choice: QComboBox) -> QLabel:
    """Return the name of a choice, to stand above it: it has one for screen readers already."""
    label = plain_label(choice.accessibleName(), role=TextRole.SMALL, quiet=True)
    label.setBuddy(choice)
    return label
