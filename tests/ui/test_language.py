"""The window speaks the language that is chosen, in its direction."""

import re

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator

from desktop.domain.countries import NAMES
from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan
from desktop.resources import resource_dir
from desktop.ui.language import OWN_NAMES, Language, Speech, language_set, spoken
from desktop.ui.lists import and_listed, listed
from desktop.ui.said import Recogniser, forms_in
from desktop.ui.saying import SAID, plural, translate, worded
from desktop.ui.words import country_name

FORMS = forms_in(resource_dir().joinpath("translations"))


class Louder(QTranslator):
    """Says everything of the layers below in capitals, so that one sees what was recognised."""

    def isEmpty(self):  # noqa: N802 - Qt's name.
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if context != SAID:
            return "Quay" if (context, source) == ("Words", "Harbour") else None
        parts = source.split("{")
        return "{".join([parts[0].upper(), *(part[:2] + part[2:].upper() for part in parts[1:])])


@pytest.fixture
def speech(qapp):
    made = Speech(qapp, resource_dir())
    yield made
    made.silence()
    made.setParent(None)


@pytest.fixture
def recogniser(qapp):
    parent = QObject()
    yield Recogniser(FORMS, Louder(parent), parent)
    parent.deleteLater()


def test_the_system_language_is_spoken_where_it_is_one_of_ours():
    assert spoken(Language.SYSTEM, ["de-DE", "ru-RU", "ar"]) is Language.RUSSIAN
    assert spoken(Language.SYSTEM, ["ar_SY"]) is Language.ARABIC
    assert spoken(Language.SYSTEM, ["tr-TR"]) is Language.ENGLISH
    assert spoken(Language.ENGLISH, ["ru-RU"]) is Language.ENGLISH


def test_a_language_nobody_knows_is_that_of_the_system():
    assert language_set("ru") is Language.RUSSIAN
    assert language_set("tlh") is Language.SYSTEM


def test_each_language_is_called_as_it_calls_itself():
    assert set(OWN_NAMES) == set(Language) - {Language.SYSTEM}


def test_arabic_runs_from_right_to_left_with_the_words_of_qt(qapp, speech):
    speech.speak(Language.ARABIC)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().toString(1234) == "1,234"
    speech.speak(Language.RUSSIAN)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(1234567).split() == ["1", "234", "567"]


def test_english_loads_nothing(qapp, speech):
    speech.speak(Language.ENGLISH)
    assert not speech.findChildren(QTranslator)
    speech.speak(Language.RUSSIAN)
    assert len(speech.findChildren(QTranslator)) == 3


def test_numbers_take_the_form_of_the_number(qapp, speech):
    assert plural("A", "1 row", "%Ln rows", 1) == "1 row"
    assert plural("A", "1 row", "%Ln rows", 2) == "2 rows"
    assert plural("A", "1 row", "%Ln rows", 12_345) == "12,345 rows"


def test_names_of_files_that_are_no_text_are_said_all_the_same(qapp, speech):
    speech.speak(Language.RUSSIAN)
    assert "?" in worded("There is no file “\udcff”.")


def test_every_form_is_recognised(recogniser):
    """Whatever is said below the window, the window finds its form again."""
    sentences = [re.sub(r"\{\d+\}", "4711", form) for form in FORMS]
    unknown = [one for one in sentences if recogniser.translate(SAID, one) != one.upper()]
    assert not unknown


def test_a_name_of_the_users_is_never_translated(recogniser):
    said = recogniser.translate(SAID, "There is no file “events”.")
    assert said == "THERE IS NO FILE “events”."
    assert recogniser.translate(SAID, "My own base in May") == "My own base in May"


def test_a_value_of_a_list_is_said_by_its_word(recogniser):
    assert recogniser.translate(SAID, "harbour") == "quay"
    assert recogniser.translate(SAID, "Harbour") == "Quay"
    assert recogniser.translate(SAID, "harbours") == "harbours"


def test_what_is_counted_below_is_counted_again(recogniser):
    assert recogniser.translate(SAID, "12,000 days") == "12,000 days"
    assert recogniser.translate(SAID, "1 source note") == "1 source note"
    assert recogniser.translate(SAID, "12 days left") == "12 days LEFT"
    assert recogniser.translate(SAID, "3 small boats") == "3 small boats"


def test_counts_and_names_in_a_row_are_parted_as_the_language_has_it(desktop, speech):
    speech.speak(Language.ARABIC)
    assert listed(["A", "", "B", "C"]) == "A، B، C"
    assert and_listed(["A", "B", "C"]) == "A، B وC"
    window = desktop.open()
    assert window.status.counts_label.text().count("، ") == 3
    assert ", " not in window.status.counts_label.text()
    speech.speak(Language.RUSSIAN)
    assert and_listed(["A", "B", "C"]) == "A, B и C"
    assert (listed(()), listed(["A"]), and_listed(())) == ("", "A", "")


def test_the_parts_of_a_list_are_each_said(speech):
    speech.speak(Language.RUSSIAN)
    assert worded("1 event, 3 source notes") == "1 событие, 3 свидетельства"
    revised = worded("Base “Tartus” was revised: reason from A to B; tags with port.")
    assert revised == "Пересмотрено: База «Tartus»; причина: A → B; метки: добавлено port."


def test_other_contexts_are_left_to_others(recogniser):
    assert recogniser.translate("Map", "events") is None
    assert recogniser.translate(SAID, "x" * 10_000) is None


def test_dates_are_said_with_all_their_words(recogniser):
    day = 86_400
    spans = (
        DateSpan(start_min=0, start_max=7 * day, open_at=None, end_min=None, end_max=None),
        DateSpan(start_min=0, start_max=day, end_min=8 * day, end_max=9 * day),
        DateSpan(start_min=0, start_max=day, end_min=None, end_max=40 * day, approximate=True),
        DateSpan(end_max=40 * day, approximate=True),
        DateSpan(),
    )
    for span in spans:
        said = recogniser.translate(SAID, echo(span))
        assert said == echo(span).upper()


def test_countries_are_called_as_the_window_speaks_and_others_as_the_user_calls_them(speech):
    assert [country_name(code) for code in ("SY", " sy ", "TR")] == ["Syria", "Syria", "Türkiye"]
    for language, syria in ((Language.ARABIC, "سوريا"), (Language.RUSSIAN, "Сирия")):
        speech.speak(language)
        assert country_name("SY") == syria
        assert country_name("Xanadu") == "Xanadu"
        # Every one of them, and no two alike.
        assert len({country_name(code) for code in NAMES} - {*NAMES.values()}) == len(NAMES)
