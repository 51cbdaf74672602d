"""A report that is put aside and taken up again is the same, its bytes too."""

from datetime import date

import pytest

from desktop.services.intake.set_aside import set_aside, taken_up
from desktop.services.intake.taken import TakenIn

WHOLE = TakenIn(
    text="Flags seen.\nالقامشلي",
    title="Flags",
    publisher="Daily Post",
    byline="A. B.",
    published=date(2026, 1, 26),
    url="https://example.org/a?b=c",
    original=b"\x00\xff bytes",
    file_name="flags.pdf",
)


@pytest.mark.parametrize("taken", [WHOLE, TakenIn(text="Only words.")])
def test_it_is_the_same(taken):
    assert taken_up(set_aside(taken)) == taken


@pytest.mark.parametrize(
    "state",
    [
        {},
        set_aside(TakenIn(text="")),
        {"text": "a", "published": "Monday"},
        {"text": "a", "original": "ü"},
        {"text": "a", "original": "@@"},
    ],
)
def test_what_is_none_or_damaged_is_not_taken_up(state):
    assert taken_up(state) is None
