"""What layers below the window say of rows and findings is said in the language of the window."""

import os
import re
from dataclasses import replace
from datetime import date
from errno import EACCES, EIO, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.date_words import understand
from desktop.domain.event import BaseRole, EventBase, EventKind
from desktop.domain.record import InvalidRecord, RecordKind
from desktop.queries.field_words import FieldChange
from desktop.queries.told import Told
from desktop.resources import resource_dir
from desktop.services.briefing.rehearsal import Finding, Severity
from desktop.services.importing.alike_words import (
    ALIKE_NAME,
    SAME_NAME,
    SAME_NAME_ELSEWHERE,
    apart_words,
)
from desktop.services.importing.previewing import PreviewRow
from desktop.services.importing.sources import Given, open_source
from desktop.services.importing.verdicts import RowTold, Verdict
from desktop.ui.briefing.findings_panel import FindingsPanel
from desktop.ui.importing.lines import line_of
from desktop.ui.importing.told_rows import WHY, ToldRows
from desktop.ui.importing.what_step import WhatStep
from desktop.ui.language import Language, Speech
from desktop.ui.records.history_panel import change_words
from desktop.ui.records.report_deletion import ReportDeletion
from desktop.ui.records.value_words import in_words
from desktop.ui.saying import worded
from desktop.ui.step_words import step_words
from desktop.ui.widgets.banner import Banner
from tests.factories import an_event


def speaking(qapp, language):
    made = Speech(qapp, resource_dir())
    made.speak(language)
    yield made
    made.silence()
    made.setParent(None)


@pytest.fixture
def russian(qapp):
    yield from speaking(qapp, Language.RUSSIAN)


@pytest.fixture
def arabic(qapp):
    yield from speaking(qapp, Language.ARABIC)


def test_why_a_row_cannot_be_read_and_when_another_was(russian):
    refused = PreviewRow(row=2, verdict=Verdict.REFUSED, why=("There is no day “30/2/2026”.",))
    assert line_of(refused, ("30/2/2026", "Crane")).facts == "Дня «30/2/2026» не существует."
    read = PreviewRow(row=3, verdict=Verdict.NEW, title="A", what="event", when="3 Jan 2026")
    assert line_of(read).facts == "3 янв. 2026"


def test_direction_marks_of_a_translation_are_not_spelled_out_but_those_of_a_file_are(arabic):
    refused = PreviewRow(
        row=2, verdict=Verdict.REFUSED, why=("“a\u202eb” is not understood as a date.",)
    )
    assert line_of(refused).facts == "\u200f«a⟦U+202E⟧b» لا يُفهم تاريخًا."
    told = RowTold(row=2, verdict=Verdict.REFUSED, why=refused.why)
    assert ToldRows._shown(None, told, WHY) == line_of(refused).facts


def test_what_a_rehearsal_finds(russian, theme, qtbot):
    panel = FindingsPanel(theme)
    qtbot.addWidget(panel)
    said = (
        "Reliability of the origin not judged: 5 of 12 cited notes.",
        "3 contradictions not decided: be ready to say why.",
    )
    panel.show_findings([Finding(severity=Severity.KNOW, page="", text=one) for one in said], {})
    shown = [panel.list.item(row).text() for row in range(2)]
    assert not any(word in text for text in shown for word in ("cited", "contradictions", "of"))
    assert "12 " in shown[0]
    assert "3 противоречия" in shown[1]


def test_what_stands_beside_the_kind_of_a_difference(russian):
    assert worded("vacated (before: not assessed)") == "оставлена (раньше: не оценено)"
    assert worded("Source note “So”") == "Свидетельство «So»"


def test_what_hangs_on_what_goes_and_comes_back_and_was_saved_is_counted(
    russian, desktop, window, qtbot
):
    window.action("show_history").trigger()
    window.action("show_trash").trigger()
    window.history.scope.setCurrentIndex(1)
    window.history.scope.activated.emit(1)
    report = desktop.id_of(RecordKind.REPORT, "Kommersant")
    window.detail.delete_requested.emit(RecordKind.REPORT.value, report)
    (asking,) = window.findChildren(ReportDeletion)
    assert ": 2 свидетельства." in asking.findChild(QLabel).text()
    asking.delete_button.click()
    qtbot.waitUntil(lambda: window.trash.lines.topLevelItemCount() > 1)
    assert "2 свидетельства" in window.trash.lines.topLevelItem(0).text(4)
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    window.action("delete_selected").trigger()
    said = " ".join(one.label.text() for one in window.findChildren(Banner))
    assert "2 события, 1 состояние" in said
    qtbot.waitUntil(lambda: window.history.lines.topLevelItemCount() > 0)
    qtbot.waitUntil(lambda: "1 база" in window.history.lines.topLevelItem(0).text(3))


def test_what_a_merge_will_do_is_told_in_the_words_of_the_window(russian, desktop, window):
    window.action("show_merging").trigger()
    keep, other = (desktop.id_of(RecordKind.BASE, name) for name in ("Hmeimim", "Tartus"))
    window.merging.propose(RecordKind.BASE, [keep, other])
    told = window.merging.preview.text()
    assert told.startswith("Будет ссылаться на остающуюся запись: 2 события, 1 состояние. ")
    assert "Остаётся как есть, хотя различается: вид, район, широта, долгота." in told
    assert not re.search("[A-Za-z]", told.replace("Tartus Naval Base", "").replace("Tartous", ""))


def test_values_that_were_changed_are_said_but_what_the_user_wrote_is_not(
    russian, desktop, window, qtbot
):
    event_id = desktop.id_of(RecordKind.EVENT, "Russian flags")
    flags = desktop.readers.here().get(RecordKind.EVENT, event_id)
    bases = [desktop.id_of(RecordKind.BASE, name) for name in ("Qamishli", "Hmeimim")]
    moved = replace(
        flags,
        title="Closure",
        kind=EventKind.CLOSURE,
        private=True,
        when=understand("since 2019", date(2026, 1, 26)),
        bases=(
            EventBase(base=bases[0], role=BaseRole.FROM),
            EventBase(base=bases[1], role=BaseRole.TO),
        ),
    )
    desktop.editing.apply("Edit", moved)
    window.action("show_history").trigger()
    window.history.show_record(RecordKind.EVENT.value, event_id)
    qtbot.waitUntil(lambda: window.history.lines.topLevelItemCount() > 1)
    told = window.history.lines.topLevelItem(0).text(3).split("; ")
    assert window.history.lines.topLevelItem(0).text(2) == "изменено: Edit"
    assert set(told) == {
        "личная запись: нет → да",
        "заголовок: Russian flags and 2 aircraft seen at Qamishli → Closure",
        "дата: «on January 26»: 26 янв. 2026 → «since 2019»: с 2019, ещё так на 26 янв. 2026",
        "вид: наблюдение → закрытие",
        "базы: добавлено откуда: Qamishli Airport, куда: Hmeimim Air Base, убрано где:"
        " Qamishli Airport",
    }


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Delete event: Base: 3 events", "Удаление: событие: Base: 3 events"),
        ("Merge bases: A and B into C", "Объединение: базы: A and B → C"),
        ("Merge bases", "Объединение: базы"),
        ("Tag 3 events", "Метка добавлена: 3 события"),
        ("Import base 26 Jan 2026.csv", "Импорт: base 26 Jan 2026.csv"),
        ("Merge pack of Ben", "Слияние с пакетом от Ben"),
        ("Edit page: Active", "Правка страницы: Active"),
        ("Edit", "Edit"),
        ("Правка: событие: Флаги", "Правка: событие: Флаги"),
    ],
)
def test_a_step_is_named_in_the_language_of_the_window_and_names_stay(russian, label, said):
    assert step_words(label) == said


def test_the_menu_names_the_step_that_is_undone(russian, desktop, window):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, "Russian flags"))
    window.action("delete_selected").trigger()
    said = window.action("undo").text()
    assert said == "&Отменить: удаление: событие: Russian flags and 2 aircraft seen at Qamishli"


def test_a_date_that_is_refused_keeps_its_words_and_is_refused_once(russian, window):
    window.action("add_event").trigger()
    form = window.forms.top()
    form.name.set_value("Flags")
    form.when.words.set_value("31 Feb")
    form.save()
    assert form.when.echo_label.text().startswith("Дня «31 Feb» не существует.")
    assert form.frame.problem("when") == ""
    form.close_form()


def test_the_arrow_of_a_change_points_on_in_arabic(arabic):
    change = FieldChange(name="title", field="title", before="A", after="B")
    assert change_words(change).endswith(": A ← B")


@pytest.mark.parametrize(
    "value", [Told("at least {0}", Told("1,000")), Told("{0} (in the trash)", "Base")]
)
def test_a_value_with_words_around_it_keeps_what_is_the_users(russian, value):
    assert in_words(value) in {"не менее 1\u00a0000", "Base (в корзине)"}


def test_how_a_file_is_read_and_what_was_guessed_of_it(russian, theme, qtbot, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("from here\n\ndate;event\n2020-03-04;Crane\n2020-03-05;Crane\n", "cp1251")
    source = open_source(Given(path=path))
    step = WhatStep(theme, ())
    qtbot.addWidget(step)
    step.show_source(source, source.likeliest, None)
    assert step.why.text() == (
        "Это догадка по заголовкам и по тому, что под ними."
        " Каждая строка — событие: дата — в «date», заголовок — в «event»."
    )
    assert step.notes.text() == "CSV, UTF-8, разделитель: точка с запятой, заголовок в строке 3"


@pytest.mark.parametrize("title", ["", "x" * 1_001])
def test_a_field_that_is_refused_is_called_as_the_window_calls_it(russian, title):
    with pytest.raises(InvalidRecord) as refused:
        an_event(title=title)
    said = worded(str(refused.value))
    assert said in {
        "Заголовок: пусто.",
        "Заголовок: больше 1\u00a0000 знаков; сократите, больше хранить нельзя.",
    }


@pytest.mark.parametrize(
    "words", [SAME_NAME, ALIKE_NAME, SAME_NAME_ELSEWHERE, apart_words(300), apart_words(2_200)]
)
def test_why_a_base_may_be_one_that_is_there(russian, words):
    assert not re.search("[A-Za-z]", worded(words))


@pytest.mark.parametrize("code", [EACCES, ENOSPC, ENOENT, EISDIR, ENOTDIR, EROFS, EIO, EPERM])
def test_what_the_system_says_of_a_file(russian, code):
    said = worded(f"“a” cannot be read: {os.strerror(code)}.")
    lower = worded(f"“a” could not be written: {os.strerror(code).lower()}.")
    assert not re.search("[B-Zb-z]", said + lower)
