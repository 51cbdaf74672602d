"""What an export is of, how it is followed, and how it is ended by whoever follows it."""

import pytest

from desktop.domain.event import EventState
from desktop.queries.filters import EventFilter
from desktop.services.exporting import wish as wishes
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import ExportStopped, Format, Wish
from desktop.store.chosen import Chosen
from tests.factories import a_base, an_editing, an_event
from tests.services.exporting.conftest import NOW

FOLLOWED = [form for form in Format if form not in (Format.COT, Format.ICS)]


@pytest.fixture
def three(casebook):
    """A casebook with an event of a tag, one without, and a rejected one of that tag."""
    base = a_base()
    tagged = an_event(base, title="Tagged", tags=("convoy",))
    rejected = an_event(base, title="Rejected", tags=("convoy",), state=EventState.REJECTED)
    an_editing(casebook).apply("Add", base, tagged, an_event(base, title="Other"), rejected)
    return casebook


def test_only_what_a_filter_shows_is_written_and_nothing_where_it_shows_nothing(three, written):
    path, told = written(three, "json", shown=EventFilter(tags=("convoy",)))
    assert told.counts["events"] == 1
    assert b"Tagged" in path.read_bytes()
    assert b"Other" not in path.read_bytes()
    assert b"Rejected" not in path.read_bytes()
    asked = EventFilter(tags=("convoy",), states=(EventState.REJECTED,))
    assert b"Rejected" in written(three, "csv", shown=asked)[0].read_bytes()
    none, told = written(three, "csv", shown=EventFilter(tags=("none",)))
    assert told.counts["events"] == 0
    assert len(none.read_text(encoding="utf-8-sig").splitlines()) == 1
    assert not Wish(format=Format.CSV, shown=asked).is_whole
    assert not Chosen(events=()).is_whole


@pytest.mark.parametrize("form", FOLLOWED)
def test_who_follows_an_export_is_told_how_far_it_is(three, tmp_path, form, monkeypatch):
    monkeypatch.setattr(wishes, "_TOLD_EACH", 1)
    told = []
    export(three.reader, Wish(format=form), tmp_path / "out", NOW, told.append)
    assert told[0] == 0
    assert told == sorted(told)
    assert told[-1] >= 2


@pytest.mark.parametrize("form", FOLLOWED)
def test_one_that_is_ended_leaves_nothing(three, tmp_path, form, monkeypatch):
    monkeypatch.setattr(wishes, "_TOLD_EACH", 1)

    def stop(count):
        if count:
            raise ExportStopped("It was stopped.")

    before = set(tmp_path.iterdir())
    with pytest.raises(ExportStopped):
        export(three.reader, Wish(format=form), tmp_path / "out", NOW, stop)
    assert set(tmp_path.iterdir()) == before
