"""What became of every row: packed, counted and looked up by the page."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.importing import verdicts
from desktop.services.importing.verdicts import Packing, RowTold, Verdict, Verdicts, Wanted

DOUBTS = st.lists(st.sampled_from(["no time zone", "differs"]), max_size=2).map(tuple)
ROWS = st.builds(
    RowTold,
    st.integers(1, 10**7),
    st.sampled_from(Verdict),
    st.text(max_size=5),
    st.lists(st.text(max_size=5), max_size=2).map(tuple),
    DOUBTS,
    st.text(max_size=3),
    st.text(max_size=3),
)
WANTED = st.builds(
    Wanted,
    st.none() | st.frozensets(st.sampled_from(Verdict)),
    st.booleans(),
)


def kept(rows, monkeypatch=None):
    found = Verdicts()
    packing = Packing(found.add)
    for row in rows:
        packing.tell(row)
    packing.finish()
    return found


@given(
    rows=st.lists(ROWS, max_size=12),
    wanted=WANTED,
    start=st.integers(0, 13),
    size=st.integers(1, 5),
)
def test_every_row_comes_back_in_its_place(rows, wanted, start, size):
    before, verdicts.PIECE_ROWS = verdicts.PIECE_ROWS, 3
    found = kept(rows)
    verdicts.PIECE_ROWS = before
    assert list(found) == rows
    assert len(found) == len(rows)
    chosen = [one for one in rows if wanted.has(one)]
    assert found.how_many(wanted) == len(chosen)
    assert found.page(start, size, wanted) == tuple(chosen[start : start + size])
    assert found.page(start, size, wanted) == tuple(chosen[start : start + size])
    assert found.flagged == sum(bool(one.doubts) for one in rows)
    assert found.doubts() == Counter(kind for one in rows for kind in one.doubts)
    assert found.count(Verdict.NEW, Verdict.THERE) == sum(
        one.verdict in {Verdict.NEW, Verdict.THERE} for one in rows
    )


def test_a_hundred_thousand_rows_take_little_memory_and_their_last_page_comes_at_once():
    rows = (
        RowTold(
            at, Verdict.NEW, f"Planes leave base {at * 7919 % 100_003}", ("No zone.",), ("zone",)
        )
        for at in range(20_000)
    )
    found = kept(rows)
    assert sum(map(len, found._pieces)) < 20_000 * 20
    assert found.page(19_990, 50)[-1].row == 19_999


def test_rows_are_told_counted_and_turned_over_the_ends_of_pieces(monkeypatch):
    monkeypatch.setattr(verdicts, "PIECE_ROWS", 2)
    rows = [
        RowTold(
            at, Verdict.NEW if at % 3 else Verdict.REFUSED, f"Row {at}", (), ("zone",) * (at % 2)
        )
        for at in range(7)
    ]
    found = kept(rows)
    assert (list(found), len(found), found.flagged) == (rows, 7, 3)
    assert found.count(Verdict.REFUSED) == 3
    assert found.doubts() == {"zone": 3}
    assert found.page(1, 2) == tuple(rows[1:3])
    assert found.page(6, 5) == found.page(6, 1) == (rows[6],)
    refused = Wanted(frozenset({Verdict.REFUSED}))
    assert found.page(1, 9, refused) == (rows[3], rows[6])
