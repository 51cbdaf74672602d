"""The timeline in the whole window: picking, filtering, looking back, what the casebook keeps."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt

from desktop.domain.event import EventBase
from desktop.domain.record import RecordKind
from desktop.domain.spans import Grain, once
from desktop.queries.as_of import AsReported, Live
from desktop.queries.choices import choices
from desktop.store.errors import StoreError
from desktop.ui.timeline import loader
from desktop.ui.timeline.hover import mark_words
from tests.factories import an_event
from tests.ui.desktop_of import events_shown


def test_events_picked_on_the_timeline_are_listed_and_selected_to_be_edited(window, qtbot):
    ids = [choice.id for choice in choices(window.desk.readers.here(), RecordKind.EVENT)][:3]
    window.timeline.picked.emit(ids)
    lines = window.events.lines
    qtbot.waitUntil(lambda: lines.topLevelItemCount() == 3)
    assert sorted(one for _kind, one in lines.selected()) == sorted(ids)
    window.events.all_button.click()
    qtbot.waitUntil(lambda: lines.topLevelItemCount() == 11)
    assert lines.selected() == []


def test_a_period_picked_on_the_timeline_filters(window, qtbot):
    start = datetime(2026, 1, 24, 3, tzinfo=UTC).timestamp()
    end = datetime(2026, 1, 25, 12, tzinfo=UTC).timestamp()
    window.timeline.filter_requested.emit(start, end)
    assert window.filters.period.value() == "2026-01-24/2026-01-25"
    qtbot.waitUntil(lambda: events_shown(window) < 11)
    assert window.filters.chosen().start_s == datetime(2026, 1, 24, tzinfo=UTC).timestamp()


def test_a_large_timeline_is_kept_in_the_casebook_and_found_there(desktop, qtbot, monkeypatch):
    monkeypatch.setattr(loader, "WORTH_KEEPING", 5)
    desktop.open()
    desktop.close()
    window = desktop.open()
    assert window.timeline.loader.to_keep() is None
    assert events_shown(window) == 11
    (parts,) = desktop.readers.here().db.execute("SELECT COUNT(*) FROM timeline_part").fetchone()
    assert parts > 10


def test_a_timeline_that_cannot_be_kept_does_not_keep_the_window_open(
    desktop, monkeypatch, expect_log
):
    expect_log("the timeline cannot be kept")

    def refused(*_arguments):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(loader, "WORTH_KEEPING", 5)
    window = desktop.open()
    monkeypatch.setattr(desktop.editing, "keep_timeline", refused)
    assert window.close()
    assert window.isHidden()


def test_looking_back_to_a_day_only_hides_marks(desktop, window, qtbot):
    timeline = window.timeline.stage.index.timeline
    window.lens.look(AsReported(date(2026, 1, 20)))
    qtbot.waitUntil(lambda: events_shown(window) == 0)
    assert window.timeline.stage.index.timeline is timeline
    window.lens.look(Live())
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    assert window.timeline.stage.index.timeline is timeline


def test_what_is_added_is_laid_beside_the_marks_that_are_there(desktop, window, qtbot):
    timeline = window.timeline.stage.index.timeline
    desktop.editing.apply("Add event", an_event(title="New"))
    qtbot.waitUntil(lambda: events_shown(window) == 12)
    assert window.timeline.stage.index.timeline is timeline
    desktop.editing.undo()
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    assert window.timeline.stage.index.timeline is timeline


def with_clock(lines):
    items = [lines.topLevelItem(at) for at in range(lines.topLevelItemCount())]
    return [one.text(1) for one in items if "there, UTC+3" in one.toolTip(0)]


def test_the_clock_of_the_base_is_told_where_a_mark_and_a_line_say_the_time(desktop, window, qtbot):
    start_s = int(datetime(2026, 1, 26, 22, 30, tzinfo=UTC).timestamp())
    qamishli = desktop.id_of(RecordKind.BASE, "Qamishli")
    seen = an_event(
        title="Convoy leaves",
        when=once(start_s, start_s + 60, Grain.MINUTE),
        bases=(EventBase(base=qamishli),),
    )
    desktop.editing.apply("Add", seen)
    qtbot.waitUntil(lambda: events_shown(window) == 12)
    stage, local = window.timeline.stage, "01:30 on 27 Jan 2026 there, UTC+3"
    marks = stage.index.marks(stage.index.of_event(stage.texts.key_of(seen.id)))
    assert mark_words(stage, marks, 0).splitlines()[2] == local
    window.action("show_events").trigger()
    lines = window.events.lines
    qtbot.waitUntil(lambda: lines.topLevelItemCount() == 12)
    assert with_clock(lines) == ["Convoy leaves"]
    (line,) = lines.findItems("Convoy leaves", Qt.MatchFlag.MatchExactly, 1)
    assert line.data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == local

    table = window.timeline.body.table.model
    table.take_up()
    at = table.row_of(stage.texts.key_of(seen.id))
    assert table.index(at, 0).data() == f"26 Jan 2026, 22:30 UTC · {local}"
    others = (table.index(row, 0).data() for row in range(table.count()) if row != at)
    assert not [words for words in others if "there" in words]

    window.local_times.want(False)
    assert local not in mark_words(stage, marks, 0)
    qtbot.waitUntil(lambda: not with_clock(lines))


def test_a_mark_that_stands_where_it_was_reported_has_no_clock_of_the_base(desktop, window):
    start_s = int(datetime(2026, 1, 26, 22, 30, tzinfo=UTC).timestamp())
    qamishli = desktop.id_of(RecordKind.BASE, "Qamishli")
    when = once(start_s, start_s + 60, Grain.MINUTE)
    seen = an_event(when=when, bases=(EventBase(base=qamishli),))
    desktop.editing.apply("Add", seen)
    stage = window.timeline.stage
    key = stage.texts.key_of(seen.id)
    assert stage.local_time(key, start_s)
    assert not stage.local_time(key, start_s + 3_600)
