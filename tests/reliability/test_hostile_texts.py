"""No text of a record opens a file or calls anybody, in any widget of the window that shows it."""

import sys

import pytest

from tests.reliability.harness import found_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="NOT TRIED: no inotify here")


SURFACES = ["attachments", "import", "exports", "briefing", "briefing's files", "presenting"]


def check(found):
    assert found["opens"] == 0
    assert found["calls"] == 0
    assert found["by Python"] == []
    assert found["turned round"] == [], "letters that an unseen sign turns round"
    assert found["spelled out"] > 100
    assert found["looks"] > 1_000
    assert found["surfaces"] == SURFACES


def test_a_hundred_hostile_texts_open_nothing_and_call_nobody(chance):
    check(found_by("tests.reliability.hostile_window", 100, chance, "real"))


@pytest.mark.long  # Minutes.
def test_five_hundred_hostile_texts_open_nothing_and_call_nobody(chance):
    check(found_by("tests.reliability.hostile_window", 500, chance, "real"))


def test_bare_widgets_of_qt_would_be_found_out(chance):
    assert found_by("tests.reliability.hostile_window", 100, chance, "raw")["opens"] > 10
