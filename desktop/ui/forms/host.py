"""Where forms stand: a stack, so that adding a record in place loses nothing of the form below."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.choices import record
from desktop.services.editing import Changes
from desktop.ui.attachments.field import AttachmentsField
from desktop.ui.forms.actor_form import ActorForm
from desktop.ui.forms.agreement_form import AgreementForm
from desktop.ui.forms.assessment_form import AssessmentForm
from desktop.ui.forms.base_form import BaseForm
from desktop.ui.forms.event_form import EventForm
from desktop.ui.forms.form import Form
from desktop.ui.forms.link_form import LinkForm
from desktop.ui.forms.note_form import NoteForm
from desktop.ui.forms.posture_form import PostureForm
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.forms.report_form import ReportForm
from desktop.ui.forms.source_form import SourceForm
from desktop.ui.forms.tools import Seed, Tools
from desktop.ui.forms.transfer_form import TransferForm
from desktop.ui.forms.unsaved import DraftOffer, Unsaved, unsaved_among
from desktop.ui.forms.watch_form import WatchForm

_FORMS: dict[RecordKind, type[Form]] = {
    form.kind: form
    for form in (
        EventForm,
        BaseForm,
        ActorForm,
        SourceForm,
        ReportForm,
        NoteForm,
        PostureForm,
        LinkForm,
        TransferForm,
        AgreementForm,
        WatchForm,
        AssessmentForm,
    )
}


class FormHost(QWidget):
    """Shows forms, the newest on top.

    Signals:
        opened: A form stands on top.
        closed: The last form is gone.
        saved: A form was saved, with its changes.
        added: A new record was saved, with which nothing goes on in another form (kind, id).
        refused: The sentence why no form was opened.
        pick_wanted: A form, a `BaseForm` or an `EventForm`, wants a place picked on the map.
        files_dragged: A file of a report is dragged (a `DragStart`).
    """

    opened = Signal()
    closed = Signal()
    saved = Signal(object)
    added = Signal(str, str)
    refused = Signal(str)
    pick_wanted = Signal(object)
    files_dragged = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show nothing until a form is opened."""
        super().__init__(parent)
        self._tools = tools
        self._stack = QStackedWidget(self)
        self._waiting: list[ReferenceField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumWidth(372)

    def open_new(self, kind: RecordKind, **known: Any) -> None:
        """Open a form for a new record; ``known`` are the parts of a `Seed`."""
        if self._is_refused():
            return
        unsaved = self.unsaved()
        form = self._push(_FORMS[kind](self._tools, None))
        if known:
            form.seed(Seed(**known))
        form.settle()
        self._offer(form, unsaved)

    def open_record(self, kind: RecordKind, record_id: str) -> None:
        """Open a form for a stored record; one that is gone opens nothing."""
        if self._is_refused():
            return
        found = record(self._tools.readers.here(), kind, record_id)
        if found is not None and kind in _FORMS:
            unsaved = self.unsaved()
            self._offer(self._push(_FORMS[kind](self._tools, found)), unsaved)

    def unsaved(self) -> tuple[Unsaved, ...]:
        """Return the forms that were left or lost before they were saved, newest first.

        Not those that are open, nor what was saved after all; none where the casebook cannot be
        read.
        """
        nouns = {kind: form.noun for kind, form in _FORMS.items()}
        open_ids = {form.record_id for form in self._forms()}
        try:
            drafts = self._tools.editing.drafts()
            found = tuple(unsaved_among(drafts, nouns, self._tools.readers.here()))
        except BasewatchError:
            # Its file is gone or broken, which is said elsewhere; a form can be filled in still.
            return ()
        return tuple(one for one in found if one.draft.record_id not in open_ids)

    @Slot(object)
    def go_on_with(self, unsaved: Unsaved) -> None:
        """Open the form of a kept draft with what was entered in it."""
        if self._is_refused():
            return
        found = record(self._tools.readers.here(), unsaved.kind, unsaved.draft.record_id)
        form = self._push(_FORMS[unsaved.kind](self._tools, found))
        form.settle()
        form.go_on_with(unsaved)

    def duplicate(self, kind: RecordKind, record_id: str) -> None:
        """Open a form for a new record that is filled in like a stored one."""
        if self._is_refused():
            return
        found = record(self._tools.readers.here(), kind, record_id)
        if found is not None:
            form = _FORMS[kind](self._tools, None)
            form.fill(found)
            self._push(form)

    def top(self) -> Form | None:
        """Return the form on top."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Form) else None

    def keep_draft(self) -> None:
        """Keep what is entered in every open form."""
        for form in self._forms():
            form.keep_draft()

    @Slot()
    def refresh(self) -> None:
        """Ask again for what open forms show of other records: the files of reports."""
        for field in self.findChildren(AttachmentsField):
            field.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Ctrl+Return wherever the caret is in a form."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            form = self.top()
            if held and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and form is not None:
                form.save()
                return True
        return super().eventFilter(watched, event)

    def _is_refused(self) -> bool:
        because = self._tools.editing.read_only_because
        if because:
            self.refused.emit(because)
        return bool(because)

    def _push(self, form: Form) -> Form:
        form.saved.connect(self._on_saved)
        form.closed.connect(self._on_closed)
        form.handed_over.connect(self._hand_over)
        if isinstance(form, (BaseForm, EventForm)):
            form.pick_wanted.connect(self._want_place)
        for files in form.findChildren(AttachmentsField):
            files.dragged.connect(self.files_dragged)
        for field in form.findChildren(ReferenceField):
            field.new_wanted.connect(self._add_in_place)
        for widget in form.findChildren(QWidget):
            widget.installEventFilter(self)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.opened.emit()
        first = getattr(form, "name", None) or next(iter(form.findChildren(ReferenceField)), form)
        first.setFocus()
        return form

    def _forms(self) -> list[Form]:
        found = (self._stack.widget(index) for index in range(self._stack.count()))
        return [form for form in found if isinstance(form, Form)]

    def _offer(self, form: Form, unsaved: Iterable[Unsaved]) -> None:
        """Offer what was entered before in the form of this record, or of a new one like it."""
        for one in unsaved:
            is_its = one.is_new if form.record is None else one.draft.record_id == form.record_id
            if one.kind is form.kind and is_its:
                offer = DraftOffer(form.add_banner, one, self._tools.editing, form)
                offer.taken.connect(form.go_on_with)
                offer.refused.connect(self.refused)
                return

    @Slot(str, str)
    def _add_in_place(self, kind: str, name: str) -> None:
        """Open a form for a record that a reference is to point to."""
        field = self.sender()
        assert isinstance(field, ReferenceField)
        below = self.top()
        assert below is not None
        form = self._push(_FORMS[RecordKind(kind)](self._tools, None))
        self._waiting.append(field)
        form.seed(below.seed_of_new(RecordKind(kind), name))
        entry = getattr(form, "name", None)
        if entry is not None:
            entry.set_value(name)
            entry.setFocus()

    @Slot(object, str, bool)
    def _on_saved(self, changes: Changes, record_id: str, another: bool) -> None:
        form = self.sender()
        assert isinstance(form, Form)
        nested = self._stack.count() > 1
        self._pop(form)
        self.saved.emit(changes)
        if nested and self._waiting:
            field = self._waiting.pop()
            field.choose(record_id)
            field.go_on()
        elif another:
            self.open_new(form.kind)
            following = self.top()
            assert following is not None
            following.carry_over(form)
            following.settle()
        elif not nested and form.record is None:
            self.added.emit(form.kind.value, record_id)

    @Slot()
    def _want_place(self) -> None:
        self.pick_wanted.emit(self.sender())

    @Slot()
    def _on_closed(self) -> None:
        form = self.sender()
        assert isinstance(form, Form)
        if self._stack.count() > 1 and self._waiting:
            self._waiting.pop().setFocus()
        self._pop(form)

    @Slot(str, str)
    def _hand_over(self, kind: str, content: str) -> None:
        """Go on in another form with what was entered; the draft of the first one is kept."""
        form = self.sender()
        assert isinstance(form, Form)
        form.keep_draft()
        other = self._push(_FORMS[RecordKind(kind)](self._tools, None))
        other.take_draft(content)
        self._pop(form)

    def _pop(self, form: Form) -> None:
        self._stack.removeWidget(form)
        form.deleteLater()
        if not self._stack.count():
            self.closed.emit()
