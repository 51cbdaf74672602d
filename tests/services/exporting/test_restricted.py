"""What came with terms that forbid passing it on: used at home, and in nothing that leaves."""

import io
import zipfile
from dataclasses import replace

import pytest

from desktop.domain.grading import Marking
from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.public import PublicReader
from desktop.queries.reader import Readers
from desktop.queries.search import search
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.frozen import freeze, thaw
from desktop.services.briefing.privacy import made_private
from desktop.services.casebooks import open_casebook
from desktop.services.exporting.wish import Format
from desktop.services.importing.answers import Answers
from desktop.services.importing.presets.acled import Acled
from desktop.store.chosen import Chosen
from desktop.store.errors import StoreError
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
    an_id,
)
from tests.services.exporting.conftest import NOW
from tests.services.importing.importing_of import table, take

WORD = "Zaphrel"
ROW = {
    "event_id_cnty": "VEL1",
    "event_date": "2026-01-24",
    "year": "2026",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Military Forces of Vellmark",
    "location": "Velgrad Air Base",
    "country": "Vellmark",
    "latitude": "51.0",
    "longitude": "31.0",
    "geo_precision": "1",
    "source": "Vell Post",
    "notes": f"{WORD} shelled the gate.",
    "fatalities": "3",
    "timestamp": "1736337600",
}
BASE = a_base(name="Velgrad Air Base", lat=51.0, lon=31.0)
OWN = an_event(BASE, title="Armed clash at Velgrad", when=a_day())


@pytest.fixture
def edits(casebook):
    """Keep an event of the analyst's own at a base."""
    editing = an_editing(casebook)
    post = a_source(label="Own Post")
    report = a_report(post)
    editing.apply("Add", BASE, post, report, OWN, a_note(report, OWN, statement="Heard."))
    return editing


@pytest.fixture
def bought(casebook, edits):
    """Import a row that must not be passed on, and watch what comes of it."""
    take(casebook, edits, table(ROW), Acled())
    reader = casebook.reader()
    (event_id,) = reader.db.execute("SELECT id FROM event ORDER BY key DESC LIMIT 1").fetchone()
    reader.close()
    watch = WatchItem(
        id=an_id(),
        text=f"Does {WORD} come back",
        kind=WatchKind.DEADLINE,
        due=PUBLISHED,
        event=event_id,
        set_on=PUBLISHED,
    )
    edits.apply("Watch", watch)
    return casebook


def text_of(path):
    """Return all text in a file or folder, of packed ones too."""
    if path.is_dir():
        return "".join(one.read_text(encoding="utf-8") for one in path.rglob("*.md"))
    content = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            content = b"".join(map(packed.read, packed.namelist()))
    return content.decode(errors="replace")


# The others tell of bases only.
TELL_OF_EVENTS = [one for one in Format if one not in (Format.COT, Format.CASEBOOK)]


@pytest.mark.parametrize("form", list(Format))
def test_no_format_has_a_word_of_it(bought, written, form):
    path, told = written(bought, form.value, name=f"{form.value}.out")
    found = text_of(path)
    assert WORD not in found
    assert "Armed clash: Military" not in found
    assert (told.restricted_left_out, told.private_left_out) == (2, 0)
    assert told.restricted_along == 0


@pytest.mark.parametrize("form", TELL_OF_EVENTS)
def test_a_format_has_it_where_that_is_asked_for(bought, written, form):
    path, told = written(bought, form.value, name=f"{form.value}.out", with_restricted=True)
    assert WORD in text_of(path)
    assert (told.restricted_left_out, told.restricted_along) == (0, 2)


@pytest.mark.parametrize("asked", [False, True])
def test_a_copy_has_it_only_where_that_is_asked_for(bought, written, asked):
    path, told = written(bought, "casebook", name="copy.basewatch", with_restricted=asked)
    assert told.counts["events"] == 1 + asked
    copy = open_casebook(path)
    reader = copy.reader()
    assert bool(search(reader, WORD).hits) is asked
    (kept_tags,) = reader.db.execute(
        "SELECT COUNT(*) FROM event_tag WHERE name = ?", (NOT_FOR_PASSING_ON,)
    ).fetchone()
    assert kept_tags == asked
    reader.close()
    copy.close()


def test_a_briefing_has_nothing_of_it_and_counts_what_it_left_out(bought):
    content = build(bought.reader, Choice(title="Weekly"), NOW)
    frozen, _digest = freeze(content)
    assert WORD not in frozen
    assert "Armed clash at Velgrad" in frozen
    assert content.private_left_out == 2


def test_a_briefing_that_is_to_have_it_says_so_on_every_page(bought):
    choice = Choice(title="Weekly", marking=Marking.AMBER, with_restricted=True)
    content = build(bought.reader, choice, NOW)
    frozen, digest = freeze(content)
    assert WORD in frozen
    assert (content.with_restricted, content.private_left_out) == (True, 0)
    assert content.marked == "TLP:AMBER · NOT FOR PASSING ON"
    assert made_private(bought.reader, content) == 0
    assert made_private(bought.reader, replace(content, with_restricted=False)) == 1
    assert thaw(frozen, digest) == content
    since = build(bought.reader, replace(choice, since=PUBLISHED), NOW)
    assert since.with_restricted


def test_a_briefing_is_not_marked_so_where_the_casebook_holds_nothing_of_the_sort(casebook, edits):
    content = build(casebook.reader, Choice(title="Weekly", with_restricted=True), NOW)
    assert (content.with_restricted, content.marked) == (False, "")


def test_how_many_may_not_be_passed_on_is_told_of_what_is_seen(bought):
    with PublicReader(bought.reader, with_restricted=True) as public:
        assert public.restricted_shown() == 2
        public.choose(Chosen(events=(OWN.id,)))
        assert public.restricted_shown() == 0
        public.reader.db.execute('DROP VIEW temp."event_tag"')
        public.reader.db.execute('CREATE TEMP VIEW "event_tag" AS SELECT 1 AS "owner"')
        with pytest.raises(StoreError):
            public.restricted_shown()


def test_at_home_it_is_as_any_other(bought):
    readers = Readers(bought.reader)
    assert {hit.kind for hit in search(readers.here(), WORD).hits} >= {RecordKind.EVENT}
    readers.close()


def test_merged_into_an_event_of_ones_own_only_its_notes_stay(casebook, edits, written):
    outcome = take(casebook, edits, table(ROW), Acled(), answers=Answers(merge_similar=True))
    assert outcome.merged == 1
    path, _told = written(casebook, "json")
    found = path.read_text(encoding="utf-8")
    assert WORD not in found
    assert "Armed clash at Velgrad" in found
    path, _told = written(casebook, "json", with_restricted=True)
    assert WORD in path.read_text(encoding="utf-8")
