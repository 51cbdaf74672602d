"""Every number in the window on the second casebook, against a table made by hand."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsReported
from desktop.queries.bases import BaseRow
from desktop.services.casebooks import create_casebook
from desktop.ui.bases.model import LINE_ROLE
from tests.second_casebook import second_casebook
from tests.ui.desktop_of import Desktop, all_text, events_shown, titles_shown

NOW = datetime(2026, 2, 15, 12, tzinfo=UTC)

# Base: events, last evidence, open contradictions.
BASES = {
    "Base 0": (12, date(2026, 2, 5), 0),
    "Base 1": (12, date(2026, 2, 6), 0),
    "Base 2": (12, date(2026, 2, 7), 1),
    "Base 3": (12, date(2026, 2, 8), 1),
    "Base 4": (12, date(2026, 2, 9), 0),
}
# Event: what the pane's line says of its origins.
LINES = {
    0: "1 origin, none first-hand.",  # passed on by another outlet
    10: "1 origin, none first-hand.",  # its own report retracted, passed on by the next
    25: "2 origins, none first-hand.",  # said again by another outlet of its own
    28: "1 origin, none first-hand.",  # the second report, of day 30, retracted
    30: "No source supports this yet.",  # its only report retracted
    40: "1 origin, 1 first-hand.",
    52: "1 origin, none first-hand.",  # the denial stands apart
    59: "1 origin, none first-hand.",
}
GAPS = {
    "Base 0": ["outcome not recorded"],
    "Base 1": ["arrival not attested", "no first-hand note"],
    "Base 2": ["arrival not attested", "single origin", "no first-hand note", "never graded"],
    "Base 3": ["no first-hand note", "never graded"],
    "Base 4": ["no first-hand note"],
}


class SecondDesktop(Desktop):
    """The second casebook, looked at on 15 February 2026."""

    def __init__(self, tmp_path, theme, qtbot) -> None:
        self.path = tmp_path / "second.basewatch"
        self.state_path = str(tmp_path / "window.ini")
        self.theme, self.qtbot, self.now = theme, qtbot, NOW
        made = create_casebook(self.path, "Second", NOW)
        self.second = second_casebook()
        self.editing_of(made).seed("Second casebook", *self.second.records())
        made.close()
        self.window = None


@pytest.fixture
def desktop(tmp_path, theme, qtbot):
    made = SecondDesktop(tmp_path, theme, qtbot)
    yield made
    made.close()


def test_the_counts_below_are_those_of_the_table(window):
    assert window.status.counts_label.text() == ("5 bases, 60 events, 40 reports, 92 source notes")


def test_every_base_has_its_events_its_last_evidence_and_its_contradictions(window, qtbot):
    model = window.bases.view.model()
    rows = [model.index(at, 0).data(LINE_ROLE) for at in range(model.rowCount())]
    found = {
        row.name: (row.events, row.last_evidence, row.contradictions)
        for row in rows
        if isinstance(row, BaseRow)
    }
    assert found == BASES


def test_every_lane_has_its_marks(window):
    index = window.timeline.stage.index
    lane_of = index.marks(index.hits(-1e18, 1e18)).lane
    counts = {lane.name: int((lane_of == at).sum()) for at, lane in enumerate(index.lanes)}
    assert counts == dict.fromkeys(BASES, 12) | {"Not at a base": 0}


@pytest.mark.parametrize("number", LINES)
def test_the_pane_counts_origins_as_the_table_does(desktop, window, qtbot, number):
    event = desktop.second.events[number]
    window.selection.select(event_id=event.id)
    qtbot.waitUntil(lambda: f"Event {number}" in all_text(window.detail.area.widget()))
    assert desktop.event_view().support_label.text() == LINES[number]


def test_the_gaps_are_those_of_the_table_and_no_others(window, qtbot):
    window.action("show_gaps").trigger()
    tree = window.gaps.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 5)
    tops = [tree.topLevelItem(at) for at in range(5)]
    assert {
        top.text(0): [top.child(at).text(0) for at in range(top.childCount())] for top in tops
    } == GAPS
    assert window.gaps.count.text() == "10 gaps"


def test_the_expired_agreement_is_overdue_on_the_watch_list(window, qtbot):
    qtbot.waitUntil(lambda: len(window.watch.lines) == 1)
    assert window.watch.lines[0].chip.text == "26 d over"


def test_as_reported_by_10_january_shows_what_the_first_ten_reports_told(desktop, window, qtbot):
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 1, 10)))
    # Events 0-9 and 40-49 by their own reports, 52 and 53 by their denials in report 0.
    qtbot.waitUntil(lambda: events_shown(window) == 22)
    qtbot.waitUntil(
        lambda: window.status.counts_label.text().startswith("5 bases, 22 events, 10 reports")
    )


def test_the_sources_have_their_track_records(window, qtbot):
    window.action("show_sources").trigger()
    lines = window.sources.lines
    qtbot.waitUntil(lambda: lines.topLevelItemCount() == 5)
    found = {
        lines.topLevelItem(at).text(0): tuple(
            lines.topLevelItem(at).text(column) for column in (3, 4, 5)
        )
        for at in range(5)
    }
    # Of 60 + 20 + 10 notes of outlets each has 15 + 5 of its own and passed on, and 2 or 3 more;
    # events 20-29 were confirmed two days later, save 28, whose second report was retracted.
    assert found["a guard"] == ("2", "0", "0")
    assert sum(int(notes) for notes, _confirmed, _refuted in found.values()) == 92
    assert sum(int(confirmed) for _notes, confirmed, _refuted in found.values()) == 9
    # Reports 10 and 30: events 10, 30, 50 of their own, 9 passed on, 28 said again.
    assert sum(int(refuted) for _notes, _confirmed, refuted in found.values()) == 5


def test_one_filter_leaves_only_the_contested_events(desktop, window, qtbot):
    qtbot.mouseClick(window.filter_button, Qt.MouseButton.LeftButton)
    window.filters.contested.click()
    titles = {"Event 52", "Event 53"}
    qtbot.waitUntil(lambda: titles_shown(window) == titles)


def test_search_finds_one_event_by_its_name(desktop, window, qtbot):
    window.search.entry.insert("Event 37")
    window.search.entry.textEdited.emit("Event 37")
    qtbot.waitUntil(lambda: window.search.results.count() > 0)
    hit = window.search.results.item(0).data(Qt.ItemDataRole.UserRole)
    assert (hit.kind, hit.title) == (RecordKind.EVENT, "Event 37")
