"""The program is killed amid its saves: what it told as done is there, and nothing by half."""

import os

import pytest

from tests.reliability.disk import shows_its_functions
from tests.reliability.harness import found_by

LONG, AT_ONCE = 10_000, 250

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


def killed(kills, chance, how):
    """Return what is found after so many kills."""
    if not shows_its_functions():
        pytest.skip("NOT TRIED: this build of the engine shows none of its functions")
    return found_by("tests.reliability.killing", kills, chance, how)


@pytest.mark.parametrize(("kills", "how"), [(220, "plain"), (180, "plain"), (100, "encrypted")])
def test_what_was_told_as_saved_is_there_after_a_kill(chance, kills, how):
    found = killed(kills, chance, how)
    assert found["broken"] == []
    assert found["kills"] == kills
    assert found["saves told as done"] > kills // 2


@pytest.mark.long  # Some twenty minutes.
@pytest.mark.parametrize("part", range(LONG // AT_ONCE))
def test_it_is_there_after_ten_thousand_kills(chance, part):
    found = killed(AT_ONCE, chance, "encrypted" if part % 4 == 0 else "plain")
    assert found["broken"] == []
    assert found["kills"] == AT_ONCE


def test_a_casebook_that_waits_for_nothing_would_be_found_out(chance):
    assert killed(200, chance, "careless")["broken"] != []
