"""One event in the detail pane: the accepted reading, its support, what bears on it, its notes."""

from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.domain.event import BaseRole
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo
from desktop.domain.wording.events import origins_line
from desktop.domain.wording_parts import capitalised
from desktop.queries.detail import PlaceView
from desktop.queries.event_page import EventPage
from desktop.services.copied import CopyStyle, copy_of
from desktop.ui.chips import Chip
from desktop.ui.detail.bearings import (
    Bearing,
    contradiction_bearing,
    transfer_bearing,
    watch_bearing,
)
from desktop.ui.detail.count_view import CountView
from desktop.ui.detail.head import PageHead, to_add
from desktop.ui.detail.notes_section import NotesSection
from desktop.ui.detail.page import Page
from desktop.ui.detail.parts import MARGIN_PX, Disclosure, FactGrid, Section, small
from desktop.ui.detail.wording import corroboration_rest
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import own_direction, plain_label, visible_text
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import word


class EventView(Page):
    """Everything that bears on one event."""

    kind = RecordKind.EVENT

    def __init__(
        self, theme: Theme, page: EventPage, local: LocalTimes, parent: QWidget | None = None
    ) -> None:
        """Show ``page``; ``local`` says what the clocks at its bases say."""
        super().__init__(theme, page.detail.event.id, parent)
        self._local = local
        self._page, self._detail = page, page.detail
        self.column.addWidget(self._head())
        self.column.addWidget(self._facts())
        self.column.addWidget(self._band())
        self._add_contradictions()
        self.notes = NotesSection(theme, page, local)
        self.notes.edit_requested.connect(self.edit_requested)
        self.notes.files_dragged.connect(self.files_dragged)
        self.notes.delete_requested.connect(self.delete_requested)
        self.notes.address_chosen.connect(self.address_chosen)
        self.notes.note_chosen.connect(self.place_wanted)
        self.notes.add_requested.connect(self._add_note)
        self.column.addWidget(self.notes)
        self._add_bearings()
        self.column.addStretch(1)

    def state(self) -> dict[str, object]:
        """Return what is open, folded and filtered."""
        return {
            "counted": self.counted.is_open,
            "side": self.notes.side,
            "folded": self.notes.folded(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Open, fold and filter as it was."""
        self.counted.set_open(bool(state.get("counted")))
        self.notes.show_side(str(state.get("side", "")))
        self.notes.fold(cast("dict[str, bool]", state.get("folded", {})))

    @Slot(str)
    def do(self, name: str) -> None:
        """Answer an entry of the head."""
        if name in list(CopyStyle):
            QGuiApplication.clipboard().setText(copy_of(self._page, CopyStyle(name)))
        else:
            super().do(name)

    def _head(self) -> PageHead:
        event = self._detail.event
        self.head = PageHead(self.theme, word(event.kind), event.title, self.tr("Edit event"))
        self.head.menu.setTitle(self.tr("This event"))
        self.head.fill_menu(
            [
                ("edit", self.tr("Edit"), "pencil"),
                ("duplicate", self.tr("Duplicate"), ""),
                ("", "", ""),
            ]
        )
        self.head.offer_sentence(self._page.sentence)
        self.head.fill_menu(
            [
                ("citations", self.tr("Copy with citations"), "quote"),
                ("chicago", self.tr("Copy as Chicago notes"), ""),
                ("bibtex", self.tr("Copy as BibTeX"), ""),
                ("", "", ""),
                to_add(RecordKind.NOTE, self.tr("Add note")),
                to_add(RecordKind.TRANSFER, self.tr("Add transfer")),
                to_add(RecordKind.AGREEMENT, self.tr("Add agreement")),
                to_add(RecordKind.WATCH, self.tr("Add watch item")),
                ("", "", ""),
                ("delete", self.tr("Delete"), "trash-2"),
            ]
        )
        self.head.chosen.connect(self.do)
        return self.head

    def _facts(self) -> FactGrid:
        event = self._detail.event
        facts = FactGrid()
        words = f"\n(“{event.when.words}”)" if event.when.words else ""
        there = self._local.beside_at(event.when, self._detail.places)
        when = capitalised(worded(echo(event.when)))
        facts.add(self.tr("When"), "\n".join(filter(None, (when, there))) + words)
        for role, label in (
            (BaseRole.AT, self.tr("At")),
            (BaseRole.FROM, self.tr("From")),
            (BaseRole.TO, self.tr("Moves to")),
            (BaseRole.NEAR, self.tr("Near")),
        ):
            places = [place for place in self._detail.places if place.role is role]
            if places:
                facts.add(label, self._chips(places))
        facts.add(self.tr("Where"), event.place)
        if self._detail.actors:
            names = QWidget()
            flow = FlowLayout(names)
            for actor in self._detail.actors:
                flow.addWidget(Chip(self.theme, visible_text(actor.name), parent=names))
            facts.add(self.tr("Actors"), names)
        self._add_at_a_glance(facts)
        facts.add(self.tr("Summary"), event.summary)
        return facts

    def _add_at_a_glance(self, facts: FactGrid) -> None:
        """Add what must not wait below the notes: when a term ends, which end nobody attests."""
        page = self._page
        for row in page.watched:
            if row.kind is RecordKind.AGREEMENT and row.due is not None:
                left = worded(row.countdown(page.today) or row.state)
                facts.add(self.tr("Runs until"), f"{worded(day_text(row.due))}, {left}")
        lacking = [
            ((view.origin, view.destination), worded(view.gap))
            for view in page.transfers
            if view.gap
        ]
        lacking += [(way, self.tr("no transfer recorded")) for way in page.untold]
        is_one = len(lacking) == 1 and not page.untold
        gaps = [capitalised(gap) if is_one else self._on_the_way(*way, gap) for way, gap in lacking]
        if gaps:
            told = "\n".join(dict.fromkeys(gaps))
            facts.add(self.tr("Gap"), plain_label(told, tone="changing", wrap=True))

    def _on_the_way(self, start: str, end: str, gap: str) -> str:
        ends = (own_direction(visible_text(one)) for one in (start, end))
        return self.tr("{0} → {1}: {2}").format(*ends, gap)

    def _chips(self, places: list[PlaceView]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for place in places:
            if place.base is None:
                flow.addWidget(Chip(self.theme, visible_text(place.name), parent=holder))
                continue
            button = QPushButton(own_direction(visible_text(place.name)).replace("&", "&&"), holder)
            button.setProperty("chip", True)
            button.setProperty("base_id", place.base)
            button.setToolTip(self.tr("Show this base"))
            button.clicked.connect(self._choose_base)
            flow.addWidget(button)
        return holder

    def _band(self) -> QFrame:
        counted = self._detail.corroboration
        band = QFrame(self)
        # Green would say that something supports it.
        supported = "good" if counted.maximum else "none"
        band.setProperty("band", "changing" if counted.against else supported)
        column = QVBoxLayout(band)
        column.setContentsMargins(MARGIN_PX, 8, MARGIN_PX - 4, 8)
        column.setSpacing(2)
        line = worded(origins_line(counted))
        self.support_label = plain_label(line, role=TextRole.HEADING, wrap=True, selectable=True)
        what = self.tr("How this was counted")
        self.counted = Disclosure(
            self.theme, self.support_label, CountView(self._detail.count), what
        )
        rest = corroboration_rest(counted)
        if rest:
            said = small(rest, tone="quiet_tinted")
            # It is of all the notes, and no line of the count that may stand above it.
            said.setContentsMargins(0, 4, 0, 0)
            column.addWidget(said)
        column.insertWidget(0, self.counted)
        return band

    def _add_contradictions(self) -> None:
        found = self._page.contradictions
        shown = [contradiction_bearing(self.theme, one, titled=False) for one in found]
        self._add_section(self.tr("Contradictions"), shown)

    def _add_bearings(self) -> None:
        page = self._page
        moved = [transfer_bearing(self.theme, view) for view in page.transfers]
        watched = [watch_bearing(self.theme, row, page.today) for row in page.watched]
        self._add_section(self.tr("Movements"), moved)
        self._add_section(self.tr("Watch list"), watched)

    def _add_section(self, title: str, found: list[Bearing]) -> None:
        if not found:
            return
        section = Section(title)
        for one in found:
            one.opened.connect(self.edit_requested)
            section.add(one)
        self.column.addWidget(section)

    @Slot()
    def _add_note(self) -> None:
        self.ask_for(RecordKind.NOTE)

    @Slot()
    def _choose_base(self) -> None:
        self.base_chosen.emit(str(self.sender().property("base_id")))
