"""The real files that lie beside the checkout: what an import of each must give, to the row."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.services.importing.guessing import guessed
from desktop.services.importing.tables.opening import open_table
from tests.services.importing.importing_of import data_folder, events, records_of, take

DATA = data_folder()
pytestmark = pytest.mark.skipif(
    DATA is None, reason="The real files are not beside this checkout, nor at BASEWATCH_DATA."
)

UCDP = (
    "ucdp-ged-car-v23/GEDEvent_v23_1.geojson",
    "ucdp-ged-sample1000/ucdpged.csv",
    "ucdp-ged-syria-v19/ucdp_syria_3000.csv",
)
UCDP_DOUBTS = (
    {
        "deaths out of order": 20,
        "source before the event": 39,
        "sources in free text": 229,
        "only the country": 29,
    },
    {
        "deaths out of order": 13,
        "source before the event": 18,
        "sources in free text": 326,
        "only the country": 12,
        "geom_wkt": 1,
    },
    {"deaths out of order": 101, "source before the event": 49, "only the country": 99},
)
ACLED = "acled-layout/acled_layout_500.csv"
ACLED_AGAIN = "acled-layout/acled_layout_download_100.csv"
VIINA = tuple(
    f"viina-airbases/viina_{one}.csv" for one in ("2022_300", "2023_120", "2024_100", "2025_80")
)
PIRATES = "pirate-attacks/pirate_attacks_1000.csv"
NORTH_KOREA = "nk-provocations/north-korea-provocations-1958-2017"


@pytest.fixture
def importing(kept_and_edits):
    casebook, editing = kept_and_edits

    def run(name):
        table = open_table(Path(DATA, name))
        return take(casebook, editing, table, guessed(table))

    return run


@pytest.fixture
def kept_and_edits(kept, edits):
    return kept, edits


def counts(outcome):
    assert outcome.imported + outcome.repeats + len(outcome.refused) == outcome.rows
    return outcome.rows, outcome.imported, len(outcome.refused), outcome.repeats


def adds_nothing(importing, name, refused=0):
    again = importing(name)
    assert again.imported == again.updated == again.bases_new == 0
    assert counts(again) == (again.rows, 0, refused, again.rows - refused)


@pytest.mark.parametrize(("name", "doubts"), list(zip(UCDP, UCDP_DOUBTS, strict=True)))
def test_ucdp_alone(importing, name, doubts):
    outcome = importing(name)
    rows = {UCDP[0]: 1848, UCDP[1]: 1000, UCDP[2]: 3000}[name]
    assert counts(outcome) == (rows, rows, 0, 0)
    assert outcome.doubts() == doubts
    if name == UCDP[1]:
        (signs,) = [one for one in outcome.flagged if one.kind == "geom_wkt"]
        assert signs.row == _row_of(name, "id", "141599.0")
    adds_nothing(importing, name)


def _row_of(name, column, value):
    with Path(DATA, name).open(encoding="utf-8", newline="") as file:
        rows = enumerate(csv.DictReader(file), 2)
        return next(number for number, row in rows if row[column] == value)


def test_the_three_files_of_ucdp_one_after_another(importing, kept):
    outcomes = [importing(name) for name in UCDP]
    assert sum(one.imported for one in outcomes) == 5800
    assert [one.repeats for one in outcomes] == [0, 6, 42]
    differing = [one.why for one in outcomes[2].flagged if one.kind == "differs"]
    assert len(differing) == 6
    assert outcomes[1].doubts()["differs"] == 0
    assert len(events(kept)) == 5800


def test_days_of_ucdp_are_never_more_exact_than_their_code(importing, kept):
    importing(UCDP[0])
    widths = Counter((one.when.end_max - one.when.start_min) // 86_400 for one in events(kept))
    assert widths[1] == 1367
    assert sum(count for days, count in widths.items() if 2 <= days <= 6) == 251
    assert widths[7] == 24
    assert not any(one.when.words.endswith("00:00:00") for one in events(kept))


def test_acled_and_its_download(importing, kept):
    outcome = importing(ACLED)
    assert counts(outcome) == (500, 490, 6, 4)
    assert [one.row for one in outcome.refused] == [21, 60, 99, 457, 475, 476]
    assert {one.row: one.kind for one in outcome.flagged} == {
        135: "latitude",
        173: "longitude",
        211: "no coordinates",
        249: "time_precision",
        287: "geo_precision",
        325: "event_type",
        363: "sub_event_type",
        401: "fatalities",
        439: "year",
    }
    assert outcome.updated == 3
    for kind in (RecordKind.EVENT, RecordKind.REPORT):
        assert all(NOT_FOR_PASSING_ON in one.tags for one in records_of(kept, kind))
    adds_nothing(importing, ACLED, refused=6)
    before = events(kept)
    again = importing(ACLED_AGAIN)
    assert counts(again) == (100, 0, 0, 100)
    assert [one.kind for one in again.flagged] == ["older"] * 3
    assert events(kept) == before


def test_the_download_of_acled_alone(importing):
    outcome = importing(ACLED_AGAIN)
    assert (counts(outcome), outcome.flagged) == ((100, 100, 0, 0), [])


def test_north_korean_provocations_agree_with_their_summary(importing, kept):
    outcome = importing(f"{NORTH_KOREA}.csv")
    assert (counts(outcome), outcome.doubts()) == ((275, 275, 0, 0), {"not a link": 16})
    found = Counter(one.when.words[:4] for one in events(kept))
    kinds = Counter((one.when.words[:4], one.tags[0].split()[0].lower()) for one in events(kept))
    with Path(DATA, f"{NORTH_KOREA}-summary.csv").open(encoding="mac-roman") as file:
        summary = list(csv.DictReader(file))
    assert len(summary) == 54
    assert found == {row["year"]: int(row["total"]) for row in summary}
    for row in summary:
        for kind in ("missile", "nuclear", "other"):
            assert kinds[row["year"], kind] == int(row[kind] or 0)
    adds_nothing(importing, f"{NORTH_KOREA}.csv")


def test_attacks_of_pirates(importing, kept):
    outcome = importing(PIRATES)
    assert counts(outcome) == (1000, 1000, 0, 0)
    assert outcome.doubts() == {
        "equal to another row": 20,
        "another date in the text": 13,
        "no kind": 15,
        "no time zone": 96,
        # "18:85 UTC", which the set's own notes count as a time.
        "time": 1,
    }
    found = events(kept)
    assert sum(one.when.zone_assumed for one in found) == 96
    assert sum("UTC" in one.when.words for one in found) == 173
    adds_nothing(importing, PIRATES)


def test_viina_of_four_years(importing):
    outcomes = [importing(name) for name in VIINA]
    assert [counts(one) for one in outcomes] == [
        (count, count, 0, 0) for count in (300, 120, 100, 80)
    ]
    assert sum((one.doubts() for one in outcomes), Counter()) == {
        "no link": 16,
        "no place name": 78,
        "number of reports": 167,
    }
    for name in VIINA:
        adds_nothing(importing, name)


def test_insurgencies_of_iraq(importing, kept):
    name = "geocausal-iraq/insurgencies.csv"
    outcome = importing(name)
    assert counts(outcome) == (68_573, 68_573, 0, 0)
    assert outcome.doubts() == {"equal to another row": 2_095}
    tags = Counter(one.tags for one in events(kept))
    assert tags == {("IED",): 15_601, ("SAF",): 15_680, ("other",): 37_292}
    adds_nothing(importing, name)


def test_losses_after_oryx(importing, kept):
    name = "oryx-losses/oryx_losses_1000.csv"
    outcome = importing(name)
    assert counts(outcome) == (1000, 1000, 0, 0)
    assert outcome.doubts() == {"link": 10, "host": 3, "system": 8, "picture of an earlier row": 46}
    assert len(events(kept)) == 1000
    assert {one.when.start_min for one in events(kept)} == {None}
    adds_nothing(importing, name)


def test_airports_with_military_names(importing):
    name = "ourairports-military/airports_military_names.csv"
    outcome = importing(name)
    assert counts(outcome) == (694, 694, 0, 0)
    assert (outcome.flagged, outcome.bases_new) == ([], 694)
    adds_nothing(importing, name)


SFM = {
    "units": (11, 7, 2, 2),
    "persons": (7, 5, 1, 1),
    "persons_extra": (2, 2, 0, 0),
    "incidents": (3, 1, 2, 0),
    "sources": (112, 112, 0, 0),
}


@pytest.mark.parametrize("order", [tuple(SFM), tuple(reversed(SFM))])
def test_the_files_of_security_force_monitor_in_any_order(importing, kept, order):
    outcomes = {}
    for name in order:
        outcomes[name] = importing(f"sfm-cms-fixtures/{name}.csv")
        assert counts(outcomes[name]) == SFM[name]
    assert outcomes["sources"].doubts() == {"restricted": 1, "no link": 2}
    # Twice the three columns of a date are another day than the date beside them.
    assert outcomes["units"].doubts() == {"date columns differ": 2}
    assert not outcomes["persons"].flagged
    # All references resolve: no report is left that is only named.
    assert len(records_of(kept, RecordKind.REPORT)) == 112
    assert sum(one.private for one in records_of(kept, RecordKind.REPORT)) == 1
    for name in order:
        adds_nothing(importing, f"sfm-cms-fixtures/{name}.csv", refused=SFM[name][2])


@pytest.mark.parametrize(
    ("name", "preset"),
    [
        (UCDP[0], "ucdp"),
        (UCDP[1], "ucdp"),
        (ACLED, "acled"),
        (ACLED_AGAIN, "acled"),
        (VIINA[0], "viina"),
        (VIINA[3], "viina"),
        ("oryx-losses/oryx_losses_1000.csv", "oryx"),
        ("ourairports-military/airports_military_names.csv", "airports"),
        ("sfm-cms-fixtures/units.csv", "sfm"),
        (PIRATES, "mapping"),
    ],
)
def test_each_file_is_known_by_its_headers(name, preset):
    assert guessed(open_table(Path(DATA, name))).name == preset
