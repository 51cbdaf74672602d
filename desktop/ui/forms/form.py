"""A form: fields bound to a record's attributes, saving, drafts, and the keys."""

import json
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.ui.forms.date_field import DateField
from desktop.ui.forms.field import Field, TakesTyped
from desktop.ui.forms.frame import FormFrame
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.forms.refusal import RowsRefused
from desktop.ui.forms.tools import Seed, Tools
from desktop.ui.forms.unsaved import Unsaved
from desktop.ui.labels import set_plain_text
from desktop.ui.saying import worded
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.tab_order import tab_on

# After the first key that is not in it yet: no more than two seconds of typing are ever lost.
_DRAFT_MS = 1_000


class Form(QWidget):
    """The base of all forms; each declares its rows and says what a new record begins with.

    Signals:
        saved: The changes, the main record's id, and whether another is wanted.
        closed: It was left without saving; its draft is kept.
        handed_over: What was entered is to go on in another form (kind, draft as JSON).
    """

    saved = Signal(object, str, bool)
    closed = Signal()
    handed_over = Signal(str, str)

    kind: RecordKind
    noun = ""
    makes: type[Record]

    def __init__(self, tools: Tools, record: Record | None, parent: QWidget | None = None) -> None:
        """Make the form for ``record``, or for a new one."""
        super().__init__(parent)
        self.tools = tools
        self.record = record
        self.record_id = record.id if record is not None else tools.editing.new_id()
        self._fields: dict[str, Field] = {}
        self._bound: dict[str, Field] = {}
        self._needed: dict[str, str] = {}
        self._folded: set[str] = set()
        self._dirty = False
        verb = self.tr("Add {0}") if record is None else self.tr("Edit {0}")
        self.frame = FormFrame(tools.theme, verb.format(worded(self.noun)), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        # The next one is a new one, as after a new one: not what follows the one that is edited.
        self.frame.next_button.setVisible(record is None)
        self.frame.save_chosen.connect(self.save)
        self.frame.next_chosen.connect(self.save_and_next)
        self.frame.cancel_chosen.connect(self.close_form)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.build()
        self._unfilled = {name: self._fields[name].value() for name in self._folded}
        if record is not None:
            self.fill(record)
        self._dirty = False

    def build(self) -> None:
        """Add the rows; each form does."""
        # Qt's classes have a metaclass of their own, so that none can be abstract.
        raise NotImplementedError

    def blank(self) -> dict[str, Any]:
        """Return what a new record has that no row gives."""
        return {}

    def seed(self, seed: Seed) -> None:
        """Fill in what is known from where the form was opened; most forms take nothing."""

    def seed_of_new(self, kind: RecordKind, name: str) -> Seed:
        """Return what is known of a record of ``kind`` that is added in place, called ``name``."""
        return Seed(title=name)

    def carry_over(self, before: "Form") -> None:
        """Take from the form that was just saved what the next record will share with it."""

    def fill(self, record: Record) -> None:
        """Show a stored record."""
        for name, field in self._bound.items():
            field.show_attribute(getattr(record, name))
        self.unfold_what_is_filled()

    def records(self) -> tuple[Record, ...]:
        """Return what to save, those first that others refer to.

        Raises:
            BasewatchError: Where something cannot be kept.
        """
        return (self.main_record(),)

    def main_record(self) -> Record:
        """Return the record that the form is for, with everything that was entered.

        Raises:
            BasewatchError: Where something is missing or cannot be kept.
        """
        refused: dict[str, str] = {}
        parts: dict[str, Any] = {}
        for name, field in self._fields.items():
            try:
                self._take_typed(name, field)
                value = self._entered(name, field)
            except InvalidRecord as error:
                refused.setdefault(error.field, str(error))
            else:
                if name in self._bound:
                    parts[name] = value
        for name, sentence in self._needed.items():
            if name in parts and not parts[name]:
                refused[name] = sentence
        for name, sentence in self.refusals().items():
            refused.setdefault(name, sentence)
        if refused:
            raise RowsRefused(refused)
        return self.with_parts(parts)

    def refusals(self) -> dict[str, str]:
        """Return what is wrong with rows beyond what each says itself, by their names."""
        return {}

    def with_parts(self, parts: dict[str, Any]) -> Record:
        """Return the record with ``parts`` in place of what it had."""
        if self.record is not None:
            return replace(self.record, **parts)
        return self.makes(id=self.record_id, **(self.blank() | parts))

    def title_text(self) -> str:
        """Return the main record's name, for the undo label."""
        first = next(iter(self._bound.values()))
        return str(first.value())

    def add_row(
        self,
        name: str,
        label: str,
        field: QWidget,
        *,
        needed: str = "",
        more: bool = False,
        bound: bool = True,
    ) -> None:
        """Add one row.

        Args:
            name: The record's attribute.
            label: Its words.
            field: A `Field`.
            needed: The sentence to say where it is left empty; empty where it may be.
            more: Whether it is folded away at first.
            bound: Whether it gives the attribute of that name.
        """
        self.frame.add_row(name, label, field, more=more)
        self._fields[name] = field  # type: ignore[assignment]
        if bound:
            self._bound[name] = field  # type: ignore[assignment]
        if needed:
            self._needed[name] = needed
        if more:
            self._folded.add(name)
        field.edited.connect(self._row_edited)  # type: ignore[attr-defined]

    def refer(
        self,
        kind: RecordKind,
        *,
        many: bool = False,
        places: bool = False,
        adds: bool = True,
    ) -> ReferenceField:
        """Return a field that refers to records of ``kind``, and ``adds`` one in place."""
        choosing, theme = self.tools.choosing(kind), self.tools.theme
        return ReferenceField(theme, kind, choosing, many=many, places=places, adds=adds)

    def date_field(self, *, needed: bool = False, hint: str = "", told: bool = False) -> DateField:
        """Return a date field that counts from today; what is ``told`` is seldom to come."""
        local = self.tools.local_times
        return DateField(self.tools.today(), needed=needed, hint=hint, told=told, local=local)

    @Slot()
    def save(self) -> None:
        """Save and close."""
        self._save(another=False)

    @Slot()
    def save_and_next(self) -> None:
        """Save and open another."""
        self._save(another=True)

    @Slot()
    def close_form(self) -> None:
        """Leave; what was entered is kept as a draft."""
        if self._tell_unfinished():
            return
        self.keep_draft()
        self.closed.emit()

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was entered, so that a crash loses nothing."""
        self._draft_timer.stop()
        if not self._dirty:
            return
        try:
            inside = self.tools.editing.save_draft(self.kind.value, self.record_id, self.draft())
            words = (
                self.tr("Draft kept")
                if inside
                else self.tr("Draft kept outside the casebook, which cannot be written")
            )
            set_plain_text(self.frame.draft_label, words)
        except BasewatchError as error:
            self.frame.tell(worded(str(error)))

    def draft(self) -> str:
        """Return what was entered as JSON, half-typed things too."""
        return json.dumps({name: field.value() for name, field in self._fields.items()})

    @Slot(object)
    def go_on_with(self, unsaved: Unsaved) -> None:
        """Go on with a kept draft: of the same record, so that it is saved once."""
        draft = unsaved.draft
        # Those of earlier versions were kept without the id of a new record.
        self.record_id = draft.record_id or self.record_id
        self.take_draft(draft.content)
        if not draft.record_id:
            self.keep_draft()
            self._forget_draft("")

    def _forget_draft(self, record_id: str) -> None:
        try:
            self.tools.editing.drop_draft(self.kind.value, record_id)
        except BasewatchError as error:
            self.frame.tell(worded(str(error)))

    def add_banner(self, words: str) -> Banner:
        """Say ``words`` in a bar at the top, and return it."""
        banner = Banner(self.tools.theme, words, parent=self)
        self.frame.add_banner(banner)
        return banner

    def take_draft(self, content: str) -> None:
        """Show what a kept draft holds; what is not in it stays as it is."""
        for name, value in json.loads(content).items():
            if name in self._fields:
                self._fields[name].set_value(value)
        self.unfold_what_is_filled()
        self._edited()

    def unfold_what_is_filled(self) -> None:
        """Show the rows that are folded away where one of them holds something."""
        if any(self._fields[name].value() != value for name, value in self._unfilled.items()):
            self.frame.open_more()

    def settle(self) -> None:
        """Take what is filled in for the beginning, not for something that somebody entered."""
        self._dirty = False
        self._draft_timer.stop()

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: N802 - Qt's name.
        """Go on as the fields stand: rows, chips and buttons come and go."""
        return tab_on(self, forward=next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Return in a line or Ctrl+Return anywhere, leave on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _take_typed(self, name: str, field: Field) -> None:
        """Let a field that refers to records take what is typed in it, so that nothing is lost."""
        if isinstance(field, TakesTyped):
            try:
                field.take_typed()
            except InvalidRecord as error:
                raise InvalidRecord(name, str(error)) from error

    def _entered(self, name: str, field: Field) -> Any:
        try:
            return field.attribute()
        except InvalidRecord:
            raise
        except BasewatchError as error:
            raise InvalidRecord(name, str(error)) from error

    def unfinished(self) -> str:
        """Return why the form cannot go yet, empty where it can."""
        return ""

    def _tell_unfinished(self) -> bool:
        why = self.unfinished()
        if why:
            self.frame.tell(why)
        return bool(why)

    def _save(self, *, another: bool) -> None:
        self.frame.clear_problems()
        if self._tell_unfinished():
            return
        try:
            records = self.records()
            verb = self.tr("Add {0}: {1}") if self.record is None else self.tr("Edit {0}: {1}")
            changes = self.tools.editing.apply(
                verb.format(worded(self.noun), self.title_text()[:60]),
                *records,
                draft=(self.kind.value, self.record_id),
            )
            self._dirty = False
            self._draft_timer.stop()
        except RowsRefused as error:
            self._refuse(error.sentences)
        except InvalidRecord as error:
            self._refuse({error.field: str(error)})
        except BasewatchError as error:
            self.frame.tell(worded(str(error)))
        else:
            self.saved.emit(changes, self.record_id, another)

    def _refuse(self, sentences: dict[str, str]) -> None:
        """Say at each row what is wrong with it, and at the top what belongs to none."""
        said = {name: worded(sentence) for name, sentence in sentences.items()}
        for name in self.frame.set_problems(said):
            self.frame.tell(said[name])

    @Slot()
    def _row_edited(self) -> None:
        """Say no longer what was wrong with a row whose field was changed since."""
        self.frame.clear_problem(self.sender())
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()
