"""A line that somebody types in a hurry is read as what it says, and no more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.event import BaseRole, EventKind
from desktop.queries.known_names import Known, KnownBase
from desktop.services.quick_line import QuickReader
from desktop.services.quick_words import kind_in, role_of
from desktop.services.reading.gazetteer import shipped

TODAY = date(2026, 1, 28)
# The same in English, Russian and Arabic: what happened, the places, the day.
STAYS = (
    ("Jets seen", "Самолёты замечены", "شوهدت طائرات"),
    ("Strike", "Удар", "غارة"),
    ("Attack", "Атака", "هجوم"),
    ("Exercise", "Учения", "مناورات"),
    ("Helicopter crashed", "Вертолёт разбился", "تحطمت مروحية"),
    ("Construction", "Строительство", "بناء"),
    ("Troops deployed", "Войска развёрнуты", "نشر قوات"),
    ("Agreement", "Соглашение", "اتفاق"),
    ("Flags", "Флаги", "أعلام"),
)
GOES = (
    ("Jets left", "Самолёты вылетели", "غادرت طائرات"),
    ("Convoy moved", "Колонна переброшена", "نقلت قافلة"),
    ("Troops withdrew", "Войска выведены", "انسحبت قوات"),
)
COMES = (
    ("Jets arrived", "Самолёты прибыли", "وصلت طائرات"),
    ("Reinforcements sent", "Подкрепления направлены", "أرسلت تعزيزات"),
)
AT = (("at {}", "в {}", "في {}"), ("near {}", "возле {}", "قرب {}"))
FROM_TO = (("from {} to {}", "из {} в {}", "من {} إلى {}"),)
TO = (("to {}", "в {}", "إلى {}"),)
NAMES = (("Qamishli", "Камышлы", "القامشلي"), ("Hmeimim", "Хмеймим", "حميميم"))
DAYS = (
    ("26 Jan", "26 янв", "26 يناير"),
    ("yesterday", "вчера", "أمس"),
    ("since last week", "с прошлой недели", "منذ الأسبوع الماضي"),
)
KNOWN = Known(
    bases=(
        KnownBase(
            id="Q", name="Qamishli", spellings=("Qamishli", "Kamishli", "القامشلي"), country="SY"
        ),
        KnownBase(
            id="H", name="Hmeimim", spellings=("Hmeimim", "Khmeimim", "حميميم"), country="SY"
        ),
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
            *("قافلة في القامشلي", "26 Jan", "transfer", "Q at", ""),
        ),
        (
            "Флаги над аэропортом Камышлы, 26 янв, по данным Рейтер",
            *("Флаги над аэропортом Камышлы", "26 янв", "other", "Q at", "Рейтер"),
        ),
        (
            "Самолёты ушли из Хмеймима вчера, сообщает Интерфакс",
            *("Самолёты ушли из Хмеймима вчера", "вчера", "departure", "H from", "Интерфакс"),
        ),
        (
            "Колонна у Камышлы; в пятницу; через Рейтер",
            *("Колонна у Камышлы", "в пятницу", "transfer", "Q near", "Рейтер"),
        ),
        (
            "أعلام في القامشلي، 26 يناير، نقلًا عن رويترز",
            *("أعلام في القامشلي", "26 يناير", "other", "Q at", "رويترز"),
        ),
        (
            "غادرت طائرات القامشلي أول أمس وفقا لرويترز",
            *("غادرت طائرات القامشلي أول أمس", "أول أمس", "departure", "Q from", "رويترز"),
        ),
        ("قافلة في القامشلي؛ عن رويترز", "قافلة في القامشلي", "", "transfer", "Q at", "رويترز"),
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


@given(
    how=st.sampled_from([(STAYS, AT), (GOES, FROM_TO), (COMES, TO)]),
    names=st.permutations(NAMES),
    day=st.sampled_from(DAYS),
    data=st.data(),
)
def test_the_same_line_in_three_languages_fills_the_same_form(how, names, day, data):
    reader = QuickReader(KNOWN, shipped())
    what, where = (data.draw(st.sampled_from(part)) for part in how)
    filled = set()
    for tongue in range(3):
        place = where[tongue].format(*(name[tongue] for name in names))
        comma = "،" if tongue == 2 else ","
        found = reader.read(f"{what[tongue]} {place}{comma} {day[tongue]}", TODAY)
        ends = frozenset((end.base_id, end.role) for end in found.ends)
        filled.add((found.kind, ends, found.means))
    assert len(filled) == 1
    ((_kind, ends, means),) = filled
    assert ends
    assert means


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Подкрепления прибыли", EventKind.REINFORCEMENT),
        ("В Саламии тихо", None),
        ("السلمية هادئة", None),
        ("سلّمت القوات المطار", EventKind.HANDOVER),
        ("База закрыта", EventKind.CLOSURE),
        ("تصريح الوزارة", EventKind.STATEMENT),
    ],
)
def test_what_happened_is_told_by_the_words_of_the_line(line, kind):
    assert kind_in(line) is kind


@pytest.mark.parametrize(
    ("before", "kind", "role"),
    [
        ("Самолёты покинули ", EventKind.DEPARTURE, BaseRole.FROM),
        ("Самолёты сели: прилетели ", EventKind.ARRIVAL, BaseRole.TO),
        ("Колонна вернулась из аэропорта ", EventKind.ARRIVAL, BaseRole.FROM),
        ("Колонна ", EventKind.TRANSFER, BaseRole.AT),
        ("Ракеты запущены из ", EventKind.STRIKE, BaseRole.AT),
        ("طائرات بالقرب من ", EventKind.DEPARTURE, BaseRole.NEAR),
    ],
)
def test_what_a_base_is_to_an_event_is_told_by_the_words_before_it(before, kind, role):
    assert role_of(before, kind) is role


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
    ("line", "title", "when"),
    [
        ("Flags seen at Qamishli, 31 Feb, via Reuters", "Flags seen at Qamishli", "31 Feb"),
        ("Flags seen at Qamishli, on 31 Feb.", "Flags seen at Qamishli", "on 31 Feb"),
        ("Flags seen 31 Feb 2026", "Flags seen 31 Feb 2026", "31 Feb 2026"),
        ("Flags seen (2026-02-30) there", "Flags seen (2026-02-30) there", "2026-02-30"),
        ("Флаги, 31 февраля", "Флаги", "31 февраля"),
        ("Boeing 2019 and 32 trucks", "Boeing 2019 and 32 trucks", ""),
    ],
)
def test_a_day_that_there_is_not_is_taken_for_the_date_to_be_seen_there(reader, line, title, when):
    found = reader.read(line, TODAY)
    assert (found.title, found.when, found.means) == (title, when, "")


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


def test_of_the_places_of_a_foreign_line_those_of_the_casebook_are_taken(reader):
    assert reader.read("Флаги над Aleppo International Airport", TODAY).ends == ()


def test_of_an_endless_line_the_beginning_is_read(reader):
    assert len(reader.read("Flags " * 100_000, TODAY).title) <= 500
