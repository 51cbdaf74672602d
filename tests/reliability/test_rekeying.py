"""Whenever a change of the passphrase is killed, the old file or the new one is there, whole."""

import os

import pytest

from tests.reliability.harness import found_by
from tests.reliability.rekeying import AT_LEAST

MODULE = "tests.reliability.rekeying"
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


@needs_fork
def test_killed_at_any_moment_one_passphrase_opens_the_whole_of_it(chance):
    found = found_by(MODULE, 20, chance, "whole")
    assert found["broken"] == []
    assert found["kills"] >= 20
    assert found["changes"] >= AT_LEAST
    assert found["halves"] >= AT_LEAST


@needs_fork
@pytest.mark.long
def test_it_is_so_after_five_hundred_kills(chance):
    found = found_by(MODULE, 500, chance, "whole")
    assert found["broken"] == []
    assert found["changes"] >= 100


@needs_fork
def test_a_new_file_that_is_copied_over_the_old_one_would_be_found_out(chance):
    assert found_by(MODULE, 15, chance, "careless")["broken"] != []
