"""Builds briefings off the GUI thread and keeps each as one undo step."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.briefing import Briefing, Content
from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.domain.saved_view import SavedView
from desktop.domain.wording_parts import capitalised
from desktop.queries.choices import choices, record
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping, Kept, kept_lines, newest
from desktop.ui.briefing.to_choose import ToChoose
from desktop.ui.counts import counted
from desktop.ui.desk import Desk
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class _Built:
    """What a worker built; ``before`` is what it is a rebuilding of."""

    content: Content
    choice: Choice
    before: Kept | None


class Making(QObject):
    """Builds and keeps.

    Signals:
        made: A briefing was built and kept (its id).
        refused: The sentence why there is none.
        told: What was built, in a sentence.
        offered: What can be chosen from (a `ToChoose`).
    """

    made = Signal(str)
    refused = Signal(str)
    told = Signal(str)
    offered = Signal(object)

    def __init__(
        self, desk: Desk, building: TaskRunner, choosing: TaskRunner, parent: QObject
    ) -> None:
        """Build through one runner, ask what there is to choose through the other."""
        super().__init__(parent)
        self._desk, self._building, self._choosing = desk, building, choosing
        building.done.connect(self._keep)
        building.failed.connect(self.refused)
        choosing.done.connect(self.offered)
        choosing.failed.connect(self.refused)

    def ask_choices(self) -> None:
        """Ask what can be chosen from."""
        open_reader = self._desk.open_reader

        def question(reader: Reader) -> ToChoose:
            with PublicReader(open_reader) as public:
                bases = choices(public.reader, RecordKind.BASE)
                private, restricted = public.private_left_out, public.restricted_left_out
            lines = kept_lines(reader)
            return ToChoose(
                bases=bases,
                views=saved_views(reader),
                before=lines[0] if lines else None,
                private=private,
                restricted=restricted,
            )

        self._choosing.ask(question)

    def build(self, choice: Choice) -> None:
        """Build a briefing; changes count from the latest one unless a day is chosen."""
        open_reader, now = self._desk.open_reader, self._desk.now()

        def question(reader: Reader) -> _Built:
            before = newest(reader)
            previous = None if before is None else before.content
            return _Built(build(open_reader, choice, now, previous), choice, None)

        self._building.ask(question)

    def rebuild(self, before: Kept) -> None:
        """Build the same anew, from what is known now."""
        open_reader, now = self._desk.open_reader, self._desk.now()

        def question(_reader: Reader) -> _Built:
            choice = before.choice
            return _Built(build(open_reader, choice, now, before.content), choice, before)

        self._building.ask(question)

    def cancel(self) -> None:
        """Drop what is being built."""
        self._building.forget()

    @Slot(object)
    def _keep(self, built: _Built) -> None:
        keeping = Keeping(self._desk.editing)
        try:
            briefing = _kept(keeping, built)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
            return
        content = built.content
        # How many pages it has is seen once they are laid out: a long one goes on on another.
        said = self.tr("Built from {0}.").format(counted(len(content.cited), "cited note"))
        if content.private_left_out:
            left = counted(content.private_left_out, "record")
            why = self.tr("{0} left out as private or not for passing on.")
            if built.choice.with_restricted:
                why = self.tr("{0} left out as private.")
            said = f"{said} {why.format(left)}"
        if content.with_restricted:
            said = f"{said} {self.tr('It may hold what is not for passing on: each page says so.')}"
        lost = 0 if built.before is None else _lost_edits(built.before.briefing, briefing)
        if lost:
            was = self.tr("{0} of yours not taken over: what they stood over has changed.")
            said = f"{said} {capitalised(was.format(counted(lost, 'text')))}"
        self.told.emit(said)
        self.made.emit(briefing.id)


def _lost_edits(before: Briefing, after: Briefing) -> int:
    return len(before.edits) - len(after.edits)


def _kept(keeping: Keeping, built: _Built) -> Briefing:
    if built.before is None:
        return keeping.keep(built.content, built.choice)
    return keeping.keep_rebuilt(built.before, built.content)


def saved_views(reader: Reader) -> tuple[SavedView, ...]:
    """Return the saved views, by name."""
    found = (record(reader, one.kind, one.id) for one in choices(reader, RecordKind.SAVED_VIEW))
    return tuple(one for one in found if isinstance(one, SavedView))
