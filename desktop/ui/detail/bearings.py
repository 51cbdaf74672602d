"""What bears on an event or a base beside its notes: movements, deadlines, contradictions."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.contradictions import ContradictionSort, Resolution
from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo_short
from desktop.domain.wording.records import quantity_words
from desktop.domain.wording_parts import capitalised
from desktop.queries.contradictions import ContradictionView, SideNote
from desktop.queries.transfers import TransferView
from desktop.queries.watch import Urgency, WatchRow
from desktop.ui.chips import Chip
from desktop.ui.detail.parts import INDENT_PX, RecordLink, below_link
from desktop.ui.labels import plain_label
from desktop.ui.lists import listed
from desktop.ui.pills import ChipKind
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme

# All of them stand among the notes; here they would bury what follows.
_MOST_A_SIDE = 2
_URGENCY = {Urgency.OVERDUE: ChipKind.CHANGING, Urgency.SOON: ChipKind.BAD}
_RESOLUTION = {Resolution.OPEN: ChipKind.CHANGING, Resolution.DISPUTED: ChipKind.CHANGING}


class Bearing(QWidget):
    """One record with lines below it, and a chip at the end of its first line.

    Signals:
        opened: It is to be edited or shown (kind, id).
    """

    opened = Signal(str, str)

    def __init__(self, theme: Theme, lead: QWidget, chip: str, kind: ChipKind) -> None:
        """Show what leads, most often a link, with its chip; empty text shows none."""
        super().__init__()
        if isinstance(lead, RecordLink):
            lead.opened.connect(self.opened)
        first = QHBoxLayout()
        first.addWidget(lead, 1)
        first.addStretch(0)
        if chip:
            first.addWidget(Chip(theme, chip, kind, parent=self))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(1)
        self._column.addLayout(first)

    def add_lines(self, lines: Iterable[str], tone: str = "quiet") -> None:
        """Put lines below; empty ones are left out."""
        for line in filter(None, lines):
            self._column.addWidget(below_link(line, tone=tone))


def transfer_bearing(theme: Theme, view: TransferView) -> Bearing:
    """Return a movement: what, how many, between where, when each end is attested, what lacks."""
    tr = QCoreApplication.translate
    moved = view.transfer
    words = f"{view.origin} → {view.destination}"
    link = RecordLink(words, RecordKind.TRANSFER.value, moved.id, tr("Bearing", "Edit transfer"))
    shown = Bearing(theme, link, "", ChipKind.NEUTRAL)
    ends = []
    if moved.departure is not None:
        ends.append(tr("Bearing", "left {0}").format(worded(echo_short(moved.departure))))
    if moved.arrival is not None:
        ends.append(tr("Bearing", "arrived {0}").format(worded(echo_short(moved.arrival))))
    shown.add_lines([capitalised(worded(quantity_words(moved.quantity, moved.what))), listed(ends)])
    shown.add_lines([capitalised(worded(view.gap))], "changing")
    return shown


def watch_bearing(theme: Theme, row: WatchRow, today: date) -> Bearing:
    """Return an agreement or watch item: its day, how far off, what it rests on, what came."""
    tr = QCoreApplication.translate
    chip = worded(row.countdown(today) or row.state)
    link = RecordLink(row.text, row.kind.value, row.id, tr("Bearing", "Edit"))
    shown = Bearing(theme, link, chip, _URGENCY.get(row.urgency, ChipKind.NEUTRAL))
    due = "" if row.due is None else worded(day_text(row.due))
    if row.kind is RecordKind.AGREEMENT:
        due = tr("Bearing", "runs until {0}").format(due) if due else tr("Bearing", "no term known")
    state = "" if worded(row.state) == chip else worded(row.state)
    shown.add_lines([capitalised(listed((worded(row.sort), due, state)))])
    rests_on = tr("Bearing", "Counted: {0}").format(worded(row.rests_on)) if row.rests_on else ""
    came = tr("Bearing", "What came of it: {0}").format(row.outcome) if row.outcome else ""
    shown.add_lines([rests_on, came])
    return shown


def contradiction_bearing(theme: Theme, view: ContradictionView, *, titled: bool) -> Bearing:
    """Return a contradiction with its sides; ``titled`` names the event that it is about."""
    tr = QCoreApplication.translate
    what = (
        tr("Bearing", "For and against")
        if view.sort is ContradictionSort.STANCE
        else tr("Bearing", "Dates that cannot both hold")
    )
    lead: QWidget = plain_label(what, role=TextRole.STRONG)
    lead.setContentsMargins(INDENT_PX, 0, 0, 0)
    if titled:
        lead = RecordLink(view.title, RecordKind.EVENT.value, view.event)
    kind = _RESOLUTION.get(view.resolution, ChipKind.NEUTRAL)
    shown = Bearing(theme, lead, view.resolution.value, kind)
    if titled:
        shown.add_lines([what])
    for side in view.sides:
        shown.add_lines([_side(note, view.sort) for note in side[:_MOST_A_SIDE]], "")
        more = len(side) - _MOST_A_SIDE
        if more > 0:
            shown.add_lines([tr("Bearing", "and {0} more on this side").format(more)])
    return shown


def _side(note: SideNote, sort: ContradictionSort) -> str:
    mark = "•"
    if sort is ContradictionSort.STANCE:
        mark = "−" if note.stance is Stance.AGAINST else "+"
    said = f"{mark} {note.label}: {note.text}"
    return f"{said} (“{note.words}”)" if note.words else said
