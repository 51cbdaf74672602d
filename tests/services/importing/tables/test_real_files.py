"""Real files of the families that are imported have the rows and columns they are known to have.

They are kept beside the checkout, not in it; BASEWATCH_DATA says where else. Without them the
look-alikes in the other tests have to do.
"""

import csv
import os
from pathlib import Path

import pytest

from desktop.services.importing import tables
from desktop.services.importing.tables.opening import open_table

_CHECKOUT = Path(tables.__file__).parents[4]
_BESIDE = [folder / "shared" / "data" for folder in (_CHECKOUT.parent, _CHECKOUT.parents[1])]
_SAID = os.environ.get("BASEWATCH_DATA")
DATA = next(filter(Path.is_dir, [Path(_SAID)] if _SAID else _BESIDE), None)
pytestmark = pytest.mark.skipif(DATA is None, reason="The folder of real files is not here")

# Rows, columns, and the rows that cannot be taken as they are.
KNOWN = {
    "GEDEvent_v23_1.geojson": (1_848, 46 + 2),
    "ucdpged.csv": (1_000, 49),
    "ucdp_syria_3000.csv": (3_000, 41),
    "acled_layout_500.csv": (500, 31, {475: "30 cells, 31 columns", 476: "33 cells, 31 columns"}),
    "acled_layout_download_100.csv": (100, 31),
    "north-korea-provocations-1958-2017.csv": (275, 8),
    "north-korea-provocations-1958-2017-summary.csv": (54, 5),
    "pirate_attacks_1000.csv": (1_000, 16),
    "country_codes.csv": (217, 3),
    "viina_2022_300.csv": (300, 34),
    "viina_2023_120.csv": (120, 33),
    "viina_2024_100.csv": (100, 33),
    "viina_2025_80.csv": (80, 33),
    "insurgencies.csv": (68_573, 4),
    "units.csv": (11, 74),
    "persons.csv": (7, 47),
    "persons_extra.csv": (2, 25),
    "incidents.csv": (3, 31),
    "sources.csv": (112, 20),
    "oryx_losses_1000.csv": (1_000, 10),
    "airports_military_names.csv": (694, 18),
    "english_dates.jsonl": (1_165, 17),
    "edtf_cases.jsonl": (984, 19),
    "admiralty.csv": (12, 6),
    "likelihood.csv": (7, 6),
    "confidence.csv": (3, 7),
    "tlp.csv": (5, 7),
    "ucdp_codes.csv": (21, 6),
    "acled_codes.csv": (45, 5),
    "milstd2525_installations.csv": (38, 5),
    "cameo_roots.csv": (41, 6),
}


def place_of(name):
    return next(DATA.rglob(name))


@pytest.mark.parametrize("name", KNOWN)
def test_rows_and_columns_are_as_known(name):
    rows, columns, *problems = KNOWN[name]
    table = open_table(place_of(name))
    read = list(table.rows())
    assert (len(read), len(table.columns)) == (rows, columns)
    assert {row.number: row.problem for row in read if row.problem} == (problems or [{}])[0]


@pytest.mark.parametrize("name", [name for name in KNOWN if name.endswith(".csv")])
def test_every_cell_is_what_the_standard_library_reads(name):
    encoding = "mac_roman" if "provocations-1958-2017.csv" in name else "utf-8-sig"
    with place_of(name).open(encoding=encoding, newline="") as file:
        heading, *expected = list(csv.reader(file))
    table = open_table(place_of(name))
    assert list(table.columns) == [name.strip() for name in heading]
    assert [row.cells for row in table.rows()] == [tuple(row) for row in expected]


def test_every_table_there_is_known():
    found = {path.name for path in DATA.rglob("*") if path.is_file()}
    assert found - {"README.md"} == set(KNOWN)
