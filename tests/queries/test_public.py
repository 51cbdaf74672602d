"""A public reader cannot see private records, nor what rests on one, by whatever it asks."""

from contextlib import closing
from datetime import date

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.public import PublicReader
from desktop.queries.search import search
from desktop.store.errors import StoreError
from tests.factories import a_casebook, an_editing
from tests.private_casebook import WORD, PrivateCasebook


@pytest.fixture
def story():
    return PrivateCasebook()


@pytest.fixture
def casebook(tmp_path, story):
    made = a_casebook(tmp_path)
    story.fill(an_editing(made))
    an_editing(made).seed("Pointing", *story.pointing())
    yield made
    made.close()


def everything(reader):
    """Return all that the tables hold for whoever asks this reader, the full-text index aside."""
    tables = [
        name
        for (name,) in reader.db.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'search_index%'"
        )
    ]
    return "\n".join(str(reader.db.execute(f'SELECT * FROM "{t}"').fetchall()) for t in tables)


DAYS = [None, date(2026, 1, 27), date.max]


@pytest.mark.parametrize("day", DAYS)
def test_no_private_word_is_in_any_table_that_it_sees(casebook, day):
    with closing(casebook.reader()) as plain:
        assert WORD in everything(plain)
    with PublicReader(casebook.reader, day) as public:
        seen = everything(public.reader)
    assert WORD not in seen
    assert "Trucks leave" in seen
    assert "Qamishli Airport" in seen


@pytest.mark.parametrize("day", DAYS)
def test_no_search_and_no_id_leads_to_a_private_record(casebook, story, day):
    with PublicReader(casebook.reader, day) as public:
        assert search(public.reader, WORD).hits == ()
        for record in (*story.private, *story.resting):
            kind = next(k for k in RecordKind if _is_of(record, k))
            assert public.reader.get(kind, record.id) is None
            assert public.reader.current(kind, record.id) is None
        for record in story.public:
            kind = next(k for k in RecordKind if _is_of(record, k))
            assert public.reader.get(kind, record.id) is not None


def test_what_can_do_without_a_private_record_is_shown_without_it(casebook, story):
    shared, judged, hangar = story.pointing()
    with PublicReader(casebook.reader) as public:
        titles = everything(public.reader)
    assert "Convoy" in titles
    assert "Hangar" in titles
    assert "The base is in use" in titles
    assert {shared.title, hangar.name} == {"Convoy", "Hangar"}
    assert judged.notes


def test_it_counts_what_is_private_and_keeps_to_its_day(casebook, story):
    with PublicReader(casebook.reader, date(2026, 1, 25)) as early:
        assert early.private_left_out == len(story.private) + 1
        assert early.reader.get(RecordKind.REPORT, story.report.id) is None
        assert early.day == date(2026, 1, 25)


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(casebook):
    reader = casebook.reader()
    reader.close()
    with pytest.raises(StoreError):
        PublicReader(lambda: reader)


def _is_of(record, kind):
    from desktop.store.families import FAMILIES

    return isinstance(record, FAMILIES[kind].make)
