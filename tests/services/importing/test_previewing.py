"""The first rows as what they will become."""

from dataclasses import replace

import pytest

from desktop.services.exporting.own_layout import COLUMNS
from desktop.services.importing.answers import Answers, BaseAnswer, SameBase
from desktop.services.importing.days import DateOrder
from desktop.services.importing.placing import PlaceFound
from desktop.services.importing.previewing import Previewer
from desktop.services.importing.sources import Given, open_source
from desktop.services.importing.verdicts import Verdict
from tests.factories import a_base, a_source, an_event
from tests.services.importing.importing_of import our_json
from tests.services.importing.test_sfm import PERSON


@pytest.fixture
def look(kept):
    """Return a function that previews a pasted table."""
    readers = []

    def look(text, turn=lambda way: way, answers=None):
        source = open_source(Given(text=text))
        readers.append(kept.reader())
        return Previewer(readers[-1]).preview(source, turn(source.likeliest), answers or Answers())

    yield look
    for reader in readers:
        reader.close()


HEAD = "id\tdate\tevent\tbase\ttype\tlink\tdescription\n"


def test_a_row_is_shown_as_the_event_that_it_becomes(look, edits):
    edits.apply("Add", a_base(name="Velgrad Air Base", lat=51.2, lon=31.5))
    shown = look(
        HEAD
        + "1\t3/4/2020\tPlanes leave\tVelgrad air base\tdeparture\thttps://a.example/1\tTwo\n"
        + "2\t4/4/2020\tFlags seen\tNowhere Base\tsighting\t\t\n"
        + "3\tsoon\tLaunch\t\t\t\t\n"
        + "4\t5/4/2020\tLaunch\t\t\t\t\n"
    )
    first, second, third, fourth = shown.rows
    assert (first.row, first.verdict, first.what) == (2, Verdict.NEW, "event")
    assert (first.title, first.when) == ("Planes leave", "3 Apr 2020")
    assert (first.place, first.base) == (PlaceFound.MATCHED, "Velgrad Air Base")
    assert (first.kind, first.publisher, first.summary) == ("departure", "a.example", "Two")
    assert (second.place, second.base) == (PlaceFound.UNKNOWN, "Nowhere Base")
    assert (third.verdict, third.what, third.place) == (Verdict.REFUSED, "", PlaceFound.NONE)
    assert len(third.why) == 1
    assert (fourth.place, fourth.base, fourth.why) == (
        PlaceFound.NONE,
        "",
        ("It does not say of what kind it was.",),
    )
    dates = shown.dates
    assert (dates.ambiguous, dates.asks, dates.order) == (2, True, DateOrder.DAY_FIRST)


def test_an_answer_shows_at_once(look, edits):
    base = a_base(name="Velgrad Air Base", lat=51.2, lon=31.5)
    edits.apply("Add", base)
    text = HEAD + "1\t3/4/2020\tPlanes leave\tNowhere\t\t\t\n2\t3/5/2020\tFlags\tNowhere\t\t\t\n"
    for answer, found, called in (
        (BaseAnswer(SameBase.IS, base.id), PlaceFound.MATCHED, "Velgrad Air Base"),
        (BaseAnswer(SameBase.NEW), PlaceFound.NEW, "Nowhere"),
        (BaseAnswer(SameBase.LATER), PlaceFound.UNKNOWN, "Nowhere"),
        (BaseAnswer(SameBase.IS, "gone"), PlaceFound.UNKNOWN, "Nowhere"),
    ):
        shown = look(text, answers=Answers({"nowhere": answer}))
        assert [(row.place, row.base) for row in shown.rows] == [(found, called)] * 2


def test_the_order_of_day_and_month_can_be_turned(look):
    def turn(way):
        return replace(way, mapping=replace(way.mapping, date_order=DateOrder.MONTH_FIRST))

    shown = look(HEAD + "1\t3/4/2020\tPlanes leave\t\t\t\t\n", turn)
    assert shown.rows[0].when == "4 Mar 2020"
    assert shown.dates.order is DateOrder.MONTH_FIRST


def test_bases_are_shown_as_new_found_again_or_to_be_asked_about(look, edits):
    edits.apply("Add", a_base(name="Whiting Field South", lat=30.7044, lon=-87.0228))
    shown = look(
        "name\tlat\tlon\tdescription\n"
        "Whiting Field South\t30.7044\t-87.02\t\n"
        "Whiting Field North\t30.7242\t-87.02\tTraining\n"
        "Velgrad Air Base\t51\t31\t\n"
    )
    assert [(row.what, row.place, row.base) for row in shown.rows] == [
        ("base", PlaceFound.MATCHED, "Whiting Field South"),
        ("base", PlaceFound.ASKED, "Whiting Field North"),
        ("base", PlaceFound.NEW, "Velgrad Air Base"),
    ]
    assert shown.rows[2].kind == "air base"
    assert shown.rows[1].summary == "Training"
    assert shown.dates is None


def test_actors_and_reports_are_shown_too(look):
    text = "\t".join(PERSON) + "\n" + "\t".join(PERSON.values()) + "\n"
    (row,) = look(text).rows
    assert (row.what, row.title, row.when, row.publisher) == ("actor", "Ada Vell", "", "")
    head = ("access_point_id:admin", "title", "publication_name", "published_timestamp")
    columns = "\t".join(f"source:{name}" for name in head)
    dated, undated = look(
        f"{columns}\n1\tFlags\tVell Post\t2020-03-04\n2\tMore\tVell Post\t\n"
    ).rows
    assert (dated.what, dated.title, dated.publisher) == ("report", "Flags", "Vell Post")
    assert (dated.when, undated.when) == ("4 Mar 2020", "")


def test_our_own_files_are_shown_as_their_records(kept, edits, tmp_path, look):
    path = our_json(kept, edits, tmp_path)
    reader = kept.reader()
    shown = Previewer(reader).preview(*opened(Given(path=path)))
    assert [(row.what, row.verdict, row.place, row.base) for row in shown.rows] == [
        ("base", Verdict.THERE, PlaceFound.MATCHED, "Qamishli Airport"),
        ("event", Verdict.THERE, PlaceFound.MATCHED, "Qamishli Airport"),
    ]
    assert shown.rows[1].when == "24 Jan 2026"
    edits.undo()
    fresh = Previewer(reader).preview(*opened(Given(path=path)))
    assert [(row.verdict, row.place, row.base) for row in fresh.rows] == [
        (Verdict.NEW, PlaceFound.NEW, "Qamishli Airport"),
        (Verdict.NEW, PlaceFound.MATCHED, "Qamishli Airport"),
    ]
    reader.close()


def test_events_of_our_own_spreadsheet_and_sources_of_our_own_file_are_shown(
    kept, edits, tmp_path, look
):
    row = dict.fromkeys(COLUMNS, "")
    (shown,) = look("\t".join(row) + "\n" + "x\t" * (len(row) - 1) + "x\n").rows
    assert (shown.verdict, shown.what) == (Verdict.REFUSED, "")
    source = a_source()
    path = our_json(kept, edits, tmp_path, source, an_event(place="Reef"), an_event())
    reader = kept.reader()
    rows = Previewer(reader).preview(*opened(Given(path=path))).rows
    reader.close()
    assert {(one.what, one.title, one.place, one.base) for one in rows} >= {
        ("source", "Daily Post", PlaceFound.NONE, ""),
        ("event", "Flags seen", PlaceFound.WORDS, "Reef"),
        ("event", "Flags seen", PlaceFound.NONE, ""),
    }


def opened(given):
    source = open_source(given)
    return source, source.likeliest
