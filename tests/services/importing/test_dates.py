"""What 3/4/2020 is: decided by the table where it can be, else asked once."""

import json

import pytest

from desktop.services.importing.dates import DateCount, Watched, dates_in, dates_of
from desktop.services.importing.days import DateOrder
from desktop.services.importing.mapping import Mapping, Role, RowIs
from desktop.services.importing.tables.table import RawRow
from tests.services.importing.importing_of import table

COLUMNS = ("date", "until")


def mapping(**columns):
    found = {Role(role): name for role, name in columns.items()}
    return Mapping(rows=RowIs.EVENT, columns=found, origin="o")


def found(*cells, columns=None):
    rows = [RawRow(at, (cell, ""), "") for at, cell in enumerate(cells, 2)]
    return dates_in(rows, columns or mapping(date="Date "), COLUMNS)


@pytest.mark.parametrize(
    ("cells", "counts", "asks"),
    [
        (("3/4/2020", "5-6-2021"), (2, 0, 0), True),
        (("3/4/2020", "14/4/2020"), (1, 1, 0), False),
        (("3/4/2020", "3/14/2020 10:00"), (1, 0, 1), False),
        (("14/4/2020", "3/14/2020", "1/2/2020"), (1, 1, 1), True),
        (("3/3/2020", "3.4.2020", "2020-03-04", "soon", "33/44/2020"), (0, 0, 0), False),
    ],
)
def test_cells_that_can_be_read_either_way_are_asked_about_unless_others_decide(
    cells, counts, asks
):
    said = found(*cells)
    assert (said.ambiguous, said.day_first, said.month_first) == counts
    assert said.asks is asks
    assert said.rows == len(cells)
    assert said.order is DateOrder.DAY_FIRST
    assert dates_of(json.loads(json.dumps(said.as_json()))) == said


def test_the_first_such_cell_is_the_example_and_rows_with_a_fault_are_passed_over():
    assert found("14/4/2020", " 3/4/2020", "5/6/2020").example == "3/4/2020"
    fault = dates_in([RawRow(2, ("3/4/2020",), "1 cell, 2 columns")], mapping(date="date"), COLUMNS)
    assert (fault.rows, fault.ambiguous) == (1, 0)


def test_the_end_counts_too_and_a_table_tells_while_it_is_read():
    rows = table({"date": "2020-03-04", "until": "3/5/2020"})
    assert found(columns=mapping(date="date")).ambiguous == 0
    watched = Watched(rows, DateCount(mapping(date="date", **{"end date": "until"}), rows.columns))
    assert list(watched.rows()) == list(rows.rows())
    assert (watched.format, watched.columns, watched.notes) == ("csv", COLUMNS, ())
    assert watched.count.found().ambiguous == 1
