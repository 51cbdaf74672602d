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
        (
            "Флаги над аэропортом Камышлы, 26 янв, по данным Рейтер",
            *("Флаги над аэропортом Камышлы", "26 янв", "other", "Q at", "Рейтер"),
        ),
        (
            "Самолёты ушли из Хмеймима вчера, сообщает Интерфакс",
            *("Самолёты ушли из Хмеймима вчера", "вчера", "other", "H at", "Интерфакс"),
        ),
        (
            "Колонна у Камышлы; в пятницу; через Рейтер",
            *("Колонна у Камышлы", "в пятницу", "other", "Q at", "Рейтер"),
        ),
        (
            "أعلام في القامشلي، 26 يناير، نقلًا عن رويترز",
            *("أعلام في القامشلي", "26 يناير", "other", "Q at", "رويترز"),
        ),
        (
            "غادرت طائرات القامشلي أول أمس وفقا لرويترز",
            *("غادرت طائرات القامشلي أول أمس", "أول أمس", "other", "Q at", "رويترز"),
        ),
        ("قافلة في القامشلي؛ عن رويترز", "قافلة في القامشلي", "", "other", "Q at", "رويترز"),
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


@pytest.mark.parametrize(
    ("line", "when", "means"),
    [
        ("Flags seen at Qamishli, 26 Jan, via Reuters", "26 Jan 2026", "26 Jan 2026"),
        ("Flags seen 26 Jan", "26 Jan 2026", "26 Jan 2026"),
        ("Flags, in December", "in December", "once within Dec 2026"),
        ("Flags, in March", "in March 2026", "once within Mar 2026"),
        ("The ceasefire ends 8 Feb", "8 Feb", "8 Feb 2027"),
        ("Strike 1 Dec", "1 Dec", "1 Dec 2026"),
        ("Strike in 2031", "in 2031", "once within 2031"),
        ("Strike yesterday", "yesterday", "29 Nov 2026"),
        ("Strike before 3 May", "before 3 May", "before 3 May 2027"),
        ("Strike", "", ""),
        ("Удар, 20 дек", "20 дек 2025", "20 Dec 2025"),
        ("Срок истекает 20 дек", "20 дек", "20 Dec 2026"),
        ("غارة، 20 كانون الأول", "20 كانون الأول 2025", "20 Dec 2025"),
        ("تنتهي المهلة، 20 ديسمبر", "20 ديسمبر", "20 Dec 2026"),
    ],
)
def test_a_day_without_a_year_is_the_last_past_unless_it_is_to_come(reader, line, when, means):
    found = reader.read(line, date(2026, 11, 30))
    assert (found.when, found.means) == (when, means)


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Flags seen at Raqqa, 26 Jan", "Raqqa", "at"),
        ("Drone near Deir ez-Zor Airport", "Deir ez-Zor Airport", "near"),
        ("Convoy at al-Tanf base", "al-Tanf", "at"),
    ],
)
def test_a_place_that_the_casebook_does_not_know_is_kept_as_typed(reader, line, name, role):
    (end,) = reader.read(line, TODAY).ends
    assert (end.base_id, end.name, end.role.value) == ("", name, role)


def test_of_an_endless_line_the_beginning_is_read(reader):
    assert len(reader.read("Flags " * 100_000, TODAY).title) <= 500
