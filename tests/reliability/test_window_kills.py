"""The window is killed while somebody types: at most two seconds are lost, the rest is offered."""

import os

import pytest

from tests.reliability.harness import found_by

LONG, AT_ONCE = 200, 20

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


def test_what_was_typed_is_offered_after_a_kill(chance):
    found = found_by("tests.reliability.window_kills", 10, chance, "real")
    assert found["broken"] == []
    assert found["kills"] == 10


@pytest.mark.long  # Some five minutes.
@pytest.mark.parametrize("part", range(LONG // AT_ONCE))
def test_it_is_offered_after_two_hundred_kills(chance, part):
    found = found_by("tests.reliability.window_kills", AT_ONCE, chance, "real")
    assert found["broken"] == []


def test_a_window_that_keeps_no_drafts_would_be_found_out(chance):
    assert found_by("tests.reliability.window_kills", 3, chance, "careless")["broken"] != []
