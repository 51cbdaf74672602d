import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.span_echo import iso_instant
from desktop.services.exporting.cells import join_list, plain_cell, safe_cell, split_list
from desktop.services.exporting.own_layout import (
    COLUMNS,
    SPAN_COLUMNS,
    instant_s,
    named_list,
    span_of,
)
from tests.strategies import SECONDS, TEXT

SIGNS = st.text(st.sampled_from("=+-@'\"\t\r\n;,\\ a＝"), max_size=12)


@given(TEXT | SIGNS)
@example("'=1")
@example(";'\"=1")
@example("\t\t=")
def test_a_safe_cell_is_undone_to_what_it_was(text):
    assert plain_cell(safe_cell(text)) == text


@given(st.lists(TEXT | SIGNS, min_size=1).map(tuple))
@example(("",))
@example(("a; b", " c", "\\", ";"))
def test_a_joined_list_splits_into_what_it_was(items):
    assert split_list(join_list(items)) == (() if items == ("",) else items)


def test_no_items_are_an_empty_text_and_a_lone_backslash_is_itself():
    assert (join_list(()), split_list(""), split_list("a\\")) == ("", (), ("a\\",))


@given(st.lists(TEXT | SIGNS, min_size=2, max_size=5), st.sampled_from(",;\t"))
def test_no_spreadsheet_finds_a_formula_whatever_it_splits_at(texts, sign):
    kept = io.StringIO()
    writer = csv.writer(kept, quoting=csv.QUOTE_ALL)
    writer.writerows([[safe_cell(text) for text in texts]] * 2)
    split = csv.reader(io.StringIO(kept.getvalue(), newline=""), delimiter=sign)
    cells = [cell for row in split for cell in row]
    assert not [cell for cell in cells if cell.lstrip(" '\"").startswith(FORMULA) and is_bare(cell)]


FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def is_bare(cell):
    return not cell.startswith("'")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_what_begins_as_a_formula_gets_a_mark_and_nothing_else_does(text):
    assert safe_cell(text).startswith("'")
    assert safe_cell(f"a{text.strip()}") == f"a{text.strip()}"


@given(SECONDS)
def test_an_instant_is_read_back(second):
    assert instant_s(iso_instant(second)) == second


def test_what_is_no_instant_and_no_answer_is_refused():
    empty = dict.fromkeys(SPAN_COLUMNS, "")
    assert instant_s("") is None
    with pytest.raises(ValueError, match="is not an instant"):
        instant_s("soon")
    with pytest.raises(ValueError, match="neither yes nor no"):
        span_of(empty | {"when_begins": "maybe"})


def test_names_come_with_their_roles_and_ids():
    found = named_list("at: Qamishli\\; Airport; to: the: coast", "01H")
    assert found == (("at", "Qamishli; Airport", "01H"), ("to", "the: coast", ""))


def test_each_column_stands_once():
    assert len(set(COLUMNS)) == len(COLUMNS)
