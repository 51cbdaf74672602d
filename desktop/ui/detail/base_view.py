"""One base in the detail pane: names, postures, judgements, movements, deadlines, events."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.event import EventKind
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo_short
from desktop.domain.wording_parts import capitalised, isolated
from desktop.queries.base_page import BasePage
from desktop.queries.transfers import Tally
from desktop.services.mapping.coordinates import CoordinateStyle, shown
from desktop.ui.counts import records_counted
from desktop.ui.detail.bearings import (
    Bearing,
    contradiction_bearing,
    transfer_bearing,
    watch_bearing,
)
from desktop.ui.detail.head import PageHead, to_add
from desktop.ui.detail.judgements import AssessmentBlock, Judged, PostureBlock
from desktop.ui.detail.page import Page
from desktop.ui.detail.parts import (
    Disclosure,
    FactGrid,
    RecordLink,
    Section,
    below_link,
    small,
    stacked,
)
from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label, visible_text
from desktop.ui.lists import listed
from desktop.ui.local_time import LocalTimes
from desktop.ui.saying import in_figures, plural, translate, worded
from desktop.ui.theme import Theme
from desktop.ui.words import country_name, small_word, word

_MOST_EVENTS = 60
# Without it a list that begins with an Arabic name would be set from the right.
_LEFT_TO_RIGHT = "\u200e"
_MOST_CONTRADICTIONS = 20


class BaseView(Page):
    """Everything that is kept of one base."""

    kind = RecordKind.BASE

    def __init__(
        self, theme: Theme, page: BasePage, local: LocalTimes, parent: QWidget | None = None
    ) -> None:
        """Show ``page``; ``local`` says what the clock there says."""
        super().__init__(theme, page.detail.base.id, parent)
        self._local = local
        self._page, self._detail = page, page.detail
        self.column.addWidget(self._head())
        self.column.addWidget(self._facts())
        self._add_judged(
            self.tr("Posture, as assessed"),
            self.tr("No posture set yet."),
            RecordKind.POSTURE,
            [PostureBlock(theme, view) for view in page.postures],
        )
        self._add_judged(
            self.tr("Assessments"),
            self.tr("No judgement written yet."),
            RecordKind.ASSESSMENT,
            [AssessmentBlock(theme, judgement) for judgement in page.judgements],
        )
        self._add_movements()
        self._add_bearings()
        self._add_events()
        self.column.addStretch(1)

    def _head(self) -> PageHead:
        base = self._detail.base
        self.head = PageHead(self.theme, word(base.kind), base.name, self.tr("Edit base"))
        self.head.menu.setTitle(self.tr("This base"))
        self.head.fill_menu(
            [
                ("edit", self.tr("Edit"), "pencil"),
                ("duplicate", self.tr("Duplicate"), ""),
                ("", "", ""),
                to_add(RecordKind.EVENT, self.tr("Add event")),
                to_add(RecordKind.POSTURE, self.tr("Add posture")),
                to_add(RecordKind.ASSESSMENT, self.tr("Add assessment")),
                to_add(RecordKind.WATCH, self.tr("Add watch item")),
                ("", "", ""),
                ("delete", self.tr("Delete"), "trash-2"),
            ]
        )
        self.head.chosen.connect(self.do)
        return self.head

    def _facts(self) -> FactGrid:
        base = self._detail.base
        place = ""
        if base.lat is not None and base.lon is not None:
            at = shown(base.lat, base.lon, base.precision, CoordinateStyle.DECIMAL)
            place = f"{at} ({small_word(base.precision)})"
        names = listed(isolated(visible_text(name.name)) for name in base.names)
        facts = FactGrid()
        for label, value in (
            (self.tr("Also called"), names and _LEFT_TO_RIGHT + names),
            (self.tr("Where"), listed((base.admin_area, country_name(base.country)))),
            (self.tr("Place"), place),
            (self.tr("Operator"), self._detail.operator),
            (self.tr("Part of"), self._detail.part_of),
            (self.tr("Summary"), base.summary),
        ):
            facts.add(label, value)
        clock = self._local.now_at(base.time_zone)
        if clock is not None:
            facts.add(self.tr("Local time"), clock)
        return facts

    def _add_judged(
        self, title: str, nothing: str, kind: RecordKind, found: Iterable[Judged]
    ) -> None:
        section = Section(title)
        add = QPushButton(self.tr("Add"))
        add.setProperty("link", True)
        add.setObjectName(kind.value)
        add.setAccessibleName(self.tr("Add: {0}").format(title))
        add.clicked.connect(self._add)
        changes_casebook(add)
        section.add_beside(add)
        self.column.addWidget(section)
        blocks, later = list(found), records_counted({kind: self._page.later.get(kind, 0)})
        if not blocks:
            section.add(plain_label(nothing, quiet=True, wrap=True))
        for block in blocks:
            block.opened.connect(self._open)
            section.add(block)
        if later:
            words = self.tr("Made later, not shown: {0}.").format(later)
            section.add(plain_label(words, quiet=True, wrap=True))

    def _add_movements(self) -> None:
        transfers = [transfer_bearing(self.theme, view) for view in self._page.transfers]
        if not transfers:
            return
        for one in transfers:
            one.opened.connect(self._open)
        section = Section(self.tr("Movements"), count=in_figures(len(transfers)))
        self.column.addWidget(section)
        if not self._page.tallies:
            # Nobody attests any of it: there is no sum, and each says what it lacks.
            section.add(stacked(transfers))
            return
        section.add(small(self.tr("As far as attested:")))
        for tally in self._page.tallies:
            section.add(small(tally_words(tally), tone=""))
        words = plural("BaseView", "Show 1 movement", "Show %Ln movements", len(transfers))
        what = self.tr("Show each movement")
        section.add(Disclosure(self.theme, small(words), stacked(transfers), what))

    def _add_bearings(self) -> None:
        page = self._page
        open_ones = page.contradictions[:_MOST_CONTRADICTIONS]
        for title, found, total in (
            (
                self.tr("Watch list"),
                [watch_bearing(self.theme, row, page.today) for row in page.watched],
                len(page.watched),
            ),
            (
                self.tr("Open contradictions"),
                [contradiction_bearing(self.theme, one, titled=True) for one in open_ones],
                len(page.contradictions),
            ),
        ):
            if found:
                self._add_section(title, found, total)

    def _add_section(self, title: str, found: list[Bearing], total: int) -> None:
        section = Section(title, count=in_figures(total))
        for one in found:
            one.opened.connect(self._open)
            section.add(one)
        if total > len(found):
            section.add(small(self.tr("and {0} more").format(total - len(found))))
        self.column.addWidget(section)

    def _add_events(self) -> None:
        events = self._detail.events
        section = Section(self.tr("Events, newest first"), count=in_figures(len(events)))
        if not events:
            section.add(plain_label(self.tr("No event here yet."), quiet=True))
        for event in events[:_MOST_EVENTS]:
            link = RecordLink(event.title, RecordKind.EVENT.value, event.id)
            link.opened.connect(self._open)
            section.add(link)
            there = self._local.beside(event.when, self._detail.base.time_zone)
            when = " · ".join(filter(None, (worded(echo_short(event.when)), there)))
            section.add(below_link(listed((word(EventKind(event.kind)), when))))
        more = len(events) - _MOST_EVENTS
        if more > 0:
            text = self.tr("and {0} older ones, on the timeline").format(more)
            section.add(plain_label(text, quiet=True))
        self.column.addWidget(section)

    @Slot()
    def _add(self) -> None:
        self.ask_for(RecordKind(self.sender().objectName()))

    @Slot(str, str)
    def _open(self, kind: str, record_id: str) -> None:
        """Show an event; open anything else in its form."""
        if kind == RecordKind.EVENT:
            self.event_chosen.emit(record_id)
        else:
            self.edit_requested.emit(kind, record_id)


def tally_words(tally: Tally) -> str:
    """Return what of one thing reached and left, as ranges: "Vehicles: 20–40 arrived, …"."""
    ends = []
    if tally.in_least or tally.in_most != 0:
        ends.append(translate("Tally", "{0} arrived").format(_range(tally.in_least, tally.in_most)))
    if tally.out_least or tally.out_most != 0:
        out = _range(tally.out_least, tally.out_most)
        ends.append(translate("Tally", "{0} departed").format(out))
    net = translate("Tally", "; net {0}").format(_net(tally)) if len(ends) > 1 else ""
    return f"{capitalised(tally.what)}: {', '.join(ends) or translate('Tally', 'none')}{net}"


def _range(least: int, most: int | None) -> str:
    if most is None:
        if not least:
            return translate("Tally", "an unstated number")
        return translate("Tally", "at least {0}").format(in_figures(least))
    return in_figures(least) if least == most else f"{in_figures(least)}–{in_figures(most)}"


def _net(tally: Tally) -> str:
    least, most = tally.net_least, tally.net_most
    if least is not None and most is not None:
        if least == most:
            return _signed(least)
        return translate("Tally", "{0} to {1}").format(_signed(least), _signed(most))
    if least is not None:
        return translate("Tally", "at least {0}").format(_signed(least))
    if most is None:
        return translate("Tally", "not known")
    return translate("Tally", "at most {0}").format(_signed(most))


def _signed(value: int) -> str:
    return f"{'+' if value >= 0 else '-'}{in_figures(abs(value))}"
