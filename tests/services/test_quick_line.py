"""A line that somebody types in a hurry is read as what it says, and no more."""

from datetime import date

import pytest

from desktop.queries.known_names import Known, KnownBase
from desktop.services.quick_line import QuickReader
from desktop.services.reading.gazetteer import shipped

TODAY = date(2026, 1, 28)
KNOWN = Known(
    bases=(
        KnownBase(
            id="Q", name="Qamishli", spellings=("Qamishli", "Kamishli", "القامشلي"), country="SY"
        ),
        KnownBase(id="H", name="Hmeimim", spellings=("Hmeimim", "Khmeimim"), country="SY"),
    ),
)


@pytest.fixture(scope="module")
def reader():
    return QuickReader(KNOWN, shipped())


@pytest.mark.parametrize(
    ("line", "title", "when", "kind", "ends", "via"),
    [
        (
            "Flags seen at Qamishli, 26 Jan, via Reuters",
            *("Flags seen at Qamishli", "26 Jan", "sighting", "Q at", "Reuters"),
        ),
        (
            "Jets left Qamishli for Hmeimim yesterday according to a witness",
            *("Jets left Qamishli for Hmeimim yesterday", "yesterday"),
            *("departure", "Q from, H to", "a witness"),
        ),
        (
            "Convoy at kamishli; since last week; source: SOHR",
            *("Convoy at kamishli", "since last week", "transfer", "Q at", "SOHR"),
        ),
        (
            "Flags, via Reuters, 3 Jan 2026, at Hmeimim",
            *("Flags, at Hmeimim", "3 Jan 2026", "other", "H at", "Reuters"),
        ),
        (
            "قافلة في القامشلي, 26 Jan",
            *("قافلة في القامشلي", "26 Jan", "other", "Q at", ""),
        ),
        ("🚁 at Qamishli, 26 Jan 2026", "🚁 at Qamishli", "26 Jan 2026", "other", "Q at", ""),
        ("Images, per Maxar", "Images", "", "other", "", "Maxar"),
        ("Two planes per day", "Two planes per day", "", "statement", "", ""),
        ("Helicopter landed", "Helicopter landed", "", "arrival", "", ""),
        ("via Reuters", "", "", "other", "", "Reuters"),
        ("", "", "", "other", "", ""),
    ],
)
def test_each_part_is_found_where_it_is_typed(reader, line, title, when, kind, ends, via):
    found = reader.read(line, TODAY)
    told = ", ".join(f"{end.base_id} {end.role.value}" for end in found.ends)
    assert (found.title, found.when, told, found.via) == (title, when, ends, via)
    if title:
        assert found.kind.value == kind


def test_of_an_endless_line_the_beginning_is_read(reader):
    assert len(reader.read("Flags " * 100_000, TODAY).title) <= 500
