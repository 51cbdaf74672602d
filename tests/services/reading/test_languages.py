"""Which language a text is in, and what can be read of those that are not English."""

import pytest

from desktop.domain.note import Stance
from desktop.services.reading.language import language_of
from tests.services.reading.reading_of import bounds, chain, first, read

TEXTS = [
    ("The troops have left the base and that was said by two of them.", "en"),
    ("Troops leave base", "en"),
    ("غادرت القوات المطار يوم الأحد", "ar"),
    ("نیروها پایگاه را ترک کردند گفتگو", "fa"),
    ("הכוחות עזבו את הבסיס", "he"),
    ("Войска покинули базу в воскресенье", "ru"),
    ("Війська залишили базу і її територію", "uk"),
    ("Les troupes ont quitté la base selon le ministère de la défense et les autorités", "fr"),
    ("Die Truppen haben den Stützpunkt verlassen, und das ist nicht mit dem Ministerium", "de"),
    ("xyzzy plugh frotz ozmoo blorb zork quux corge grault garply waldo fred", "und"),
    ("12345", "und"),
    ("軍隊離開基地", "zh"),
]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_the_language_is_told_by_script_and_common_words(text, code):
    assert language_of(text) == code


def test_another_language_is_said_to_be_read_in_part_only():
    found = read("Войска покинули аэропорт Камышлы 24 января 2026.")
    assert "Russian, not English" in found.remarks[0]


FOREIGN = [
    ("Самолёты покинули Камышлы 24 января 2026.", [], "2026-01-24..2026-01-24"),
    ("Самолёты покинули Камышлы 24 января.", [], "2026-01-24..2026-01-24"),
    ("Самолёты покинули Камышлы вчера, сообщил в Дамаске военный источник.", ["Дамаске военный источник"], "2026-01-25..2026-01-25"),
    ("По данным министерства обороны, самолёты покинули Камышлы 24.01.2026.", ["министерства обороны"], "2026-01-24..2026-01-24"),
    ("Военный источник сообщил, что самолёты покинули Камышлы.", ["Военный источник"], "none"),
    ("قال مصدر أمني إن الطائرات غادرت القامشلي أمس.", ["مصدر أمني"], "2026-01-25..2026-01-25"),
    ("غادرت الطائرات القامشلي في 24 كانون الثاني 2026.", [], "2026-01-24..2026-01-24"),
    ("غادرت الطائرات القامشلي في 45 يناير 2026.", [], "none"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said_by", "when"), FOREIGN)
def test_bases_dates_and_speakers_are_found_in_arabic_and_russian(text, said_by, when):
    one = first(text)
    assert [at.place.base_id for at in one.bases.value] == ["q"]
    assert (chain(one), bounds(one.event_when.value)) == (said_by, when)
    assert not one.chain.sure


def test_a_denial_in_russian_is_against():
    one = first("Министерство опровергло, что самолёты покинули Камышлы.")
    assert one.stance.value is Stance.AGAINST


def test_what_names_nothing_is_left_out_and_a_quotation_alone_is_background():
    found = read("Небо было голубым. По словам министра, небо было голубым.")
    assert [one.is_background for one in found.proposals] == [True]


def test_a_language_without_rules_still_has_its_bases():
    found = read("Les troupes ont quitté la base de Hmeimim selon le ministère de la défense.")
    assert (found.language, found.proposals[0].bases.value[0].place.base_id) == ("fr", "h")


def test_other_values_are_offered_for_them_too():
    found = read("قال مصدر أمني إن الطائرات غادرت القامشلي أمس. نقلت القوات معداتها من القامشلي.")
    said, moved = found.proposals
    assert Stance.AGAINST in said.stance.alternatives
    assert chain(moved) == []
    assert [speaker.label for speaker in moved.chain.alternatives[0]] == ["مصدر أمني"]
