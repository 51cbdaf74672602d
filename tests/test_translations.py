"""The translations are true to the code; `python -m tests.translating` makes them so."""

import json
import re

import pytest
from PySide6.QtCore import QTranslator

from tests.translating.below import forms
from tests.translating.checking import (
    COMPLETE,
    faults,
    is_finished,
    unfinished,
)
from tests.translating.collecting import Fault, Message, collect, collect_from
from tests.translating.files import FOLDER, FORMS, LANGUAGES, messages, translations
from tests.translating.manual import english_pages

MEND = "Run: python -m tests.translating"


@pytest.fixture(scope="module")
def told():
    return messages()


def in_file(language):
    return {
        (
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for context in translations(language)
        for message in context.iter("message")
    }


def test_nothing_is_said_that_no_translator_ever_sees():
    assert not collect()[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_in_the_file_of_the_language_and_no_other(language, told):
    in_code = {(each.context, each.source, each.comment, each.is_plural) for each in told}
    assert in_file(language) == in_code, MEND


# Minutes and seconds of arc are written so, for they are typed so.
OF_ARC = re.compile(r"(?<=\d)['\"]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_and_apostrophes_are_typographic(language):
    told = [
        text
        for context in translations(language)
        for message in context.iter("message")
        for text in (message.findtext("source"), *message.find("translation").itertext())
    ]
    assert not [text for text in told if re.search("['\"]", OF_ARC.sub("", text))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_quote_as_their_language_does(language):
    found = [
        text
        for context in translations(language)
        for message in context.iter("message")
        for text in message.find("translation").itertext()
        if "“" in text
    ]
    assert not found


@pytest.mark.parametrize("page", english_pages(), ids=str)
def test_pages_of_help_have_typographic_apostrophes_outside_of_what_is_typed(page):
    for language in ("", *LANGUAGES):
        text = (page.parent / language / page.name).read_text(encoding="utf-8")
        said = re.sub(r"`[^`]*`|<!--.*?-->", "", text)
        assert not re.findall(r".*['\"].*", said)


def test_what_the_layers_below_say_is_listed():
    assert json.loads(FORMS.read_text(encoding="utf-8")) == forms(), MEND


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_keeps_its_places_keys_and_plurals(language):
    assert not faults(language)


@pytest.mark.parametrize("language", sorted(COMPLETE))
def test_a_language_that_was_complete_stays_so(language):
    assert not unfinished(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_was_translated(language):
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"basewatch_{language}.qm"))
    for context in translations(language):
        name = context.findtext("name")
        for message in context.iter("message"):
            if is_finished(message) and message.get("numerus") != "yes":
                source, comment = message.findtext("source"), message.findtext("comment") or ""
                said = compiled.translate(name, source, comment)
                assert said == message.findtext("translation"), MEND


def found_in(code):
    return list(collect_from(code, "a.py"))


def test_the_lint_finds_what_cannot_be_translated():
    body = "class A:\n    def f(self, n, w):\n        "
    for call in (
        "self.tr(f'{n} rows')",
        "self.tr('rows ' + n)",
        "self.tr('%n rows', '', n)",
        "w.tr('rows')",
        "translate(n, 'rows')",
        "QCoreApplication.translate('A', '%n rows', '', n)",
        "plural('A', '1 row', 'rows', n)",
    ):
        assert any(isinstance(one, Fault) for one in found_in(body + call)), call


def test_contexts_are_those_that_the_program_asks_for():
    code = (
        "tr = QCoreApplication.translate\n"
        "class _A(QObject):\n"
        "    def f(self):\n"
        "        tr = self.tr\n"
        "        return tr('own'), self.tr('text', 'why'), plural('P', '1 row', '%Ln rows', 2)\n"
        "def g():\n"
        "    return tr('Map', 'Base')\n"
    )
    assert [
        (one.context, one.source, one.comment, one.is_plural)
        for one in found_in(code)
        if isinstance(one, Message)
    ] == [
        ("_A", "own", "", False),
        ("_A", "text", "why", False),
        ("P", "1 row", "", False),
        ("P", "%Ln rows", "", True),
        ("Map", "Base", "", False),
    ]
