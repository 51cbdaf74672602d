"""What a check found: counts as chips, rows by the page, and the questions that it leaves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.services.importing.answers import NO_ANSWERS, BaseAnswer, SameBase
from desktop.services.importing.checked import Checked, Totals
from desktop.services.importing.matching import Candidate
from desktop.services.importing.outcome import BaseQuestion
from desktop.services.importing.process import Progress, Stage
from desktop.services.importing.verdicts import Packing, RowTold, Verdict, Verdicts
from desktop.ui.importing.base_questions import ANSWER, MAY_BE, NAME
from desktop.ui.importing.check_step import CheckStep
from desktop.ui.importing.told_rows import PAGE_ROWS, TITLE, WHAT, WHY

SIMILAR = RowTold(4, Verdict.SIMILAR, "Flags seen", known_id="e1", known_title="Flags at the gate")
QUESTION = BaseQuestion(
    row=2,
    name="Hmeimim",
    candidates=(Candidate("b1", "Hmeimim Air Base", "lies about 2 km away"),),
    key="k1",
    rows=12,
)
OTHER = BaseQuestion(row=3, name="Old Port", candidates=QUESTION.candidates, key="k2", rows=1)


def checked(*rows, questions=()):
    verdicts = Verdicts()
    packing = Packing(verdicts.add)
    for row in rows:
        packing.tell(row)
    packing.finish()
    totals = Totals(
        rows=len(rows),
        imported=len(rows),
        repeats=0,
        updated=0,
        refused=verdicts.count(Verdict.REFUSED),
        flagged=verdicts.flagged,
        similar=0,
        merged=0,
        bases_new=0,
        bases_matched=0,
    )
    return Checked(totals=totals, rows=verdicts, questions=tuple(questions), dates=None)


@pytest.fixture
def step(theme, qtbot):
    made = CheckStep(theme)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def words(step, column):
    rows = step.rows
    return [rows.index(at, column).data() for at in range(rows.rowCount())]


def test_a_check_shows_how_far_it_is_and_can_be_ended(step, qtbot):
    step.begin()
    step.show_progress(
        Progress(
            stage=Stage.READING,
            rows=4_000,
            rows_in_all=None,
            records=0,
            records_in_all=None,
            per_s=9_000.0,
            seconds_left=None,
        )
    )
    assert step.progress.told.text() == "4,000 rows read · 9,000 a second"
    with qtbot.waitSignal(step.cancelled):
        step.progress.cancel_button.click()


def test_the_chips_count_and_choose_the_rows(step):
    step.show_checked(
        checked(
            RowTold(2, Verdict.NEW, "Tanker leaves"),
            RowTold(3, Verdict.NEW, "No day", why=("It has no time zone.",), doubts=("zone",)),
            RowTold(5, Verdict.REFUSED, why=("There is no date.",)),
        ),
        NO_ANSWERS,
    )
    shown = {key: button.text() for key, button in step.chips.buttons.items()}
    assert shown == {
        "all": "All rows  3",
        "new": "New  2",
        "refused": "Cannot be read  1",
        "flagged": "To be looked at  1",
    }
    assert words(step, WHAT) == ["new", "new", "cannot be read"]
    step.chips.buttons["refused"].click()
    assert words(step, WHY) == ["There is no date."]
    step.chips.buttons["flagged"].click()
    assert words(step, TITLE) == ["No day"]
    assert step.report_button.isVisible()
    assert "listed" in step.chips.buttons["flagged"].accessibleName()


def test_the_menu_key_leads_to_the_columns_and_a_hidden_title_stays_hidden(step):
    refused = RowTold(5, Verdict.REFUSED, why=("There is no date.",))
    step.show_checked(checked(RowTold(2, Verdict.NEW, "Tanker"), refused), NO_ANSWERS)
    table = step.row_table
    table.setFocus()
    key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(table, QContextMenuEvent(key, QPoint(), QPoint()))
    assert table.columns.menu.isVisible()
    by_words = {one.text(): one for one in table.columns.menu.actions()}
    by_words["Title"].setChecked(False)
    table.columns.menu.close()
    step.chips.buttons["refused"].click()
    step.chips.buttons["all"].click()
    assert table.isColumnHidden(TITLE)
    table.columns.reset()
    assert not table.isColumnHidden(TITLE)


def test_twenty_thousand_rows_are_unpacked_by_the_page(step):
    step.show_checked(
        checked(*(RowTold(n, Verdict.NEW, f"Event {n}") for n in range(2, 20_002))), NO_ANSWERS
    )
    rows = step.rows
    assert rows.rowCount() == 20_000
    assert rows.index(19_999, TITLE).data() == "Event 20001"
    for at in range(0, 20_000, PAGE_ROWS):
        rows.told(at)
    assert len(rows._pages) < 100


def test_similar_events_follow_the_rule_and_a_row_can_differ(step, qtbot):
    step.show_checked(checked(SIMILAR), NO_ANSWERS)
    step.chips.buttons["similar"].click()
    assert words(step, WHAT) == ["another event"]
    assert words(step, WHY) == ["like “Flags at the gate”."]
    with qtbot.waitSignal(step.answered) as told:
        step.rule.same.click()
    assert told.args[0].merge_similar
    assert words(step, WHAT) == ["the same event"]
    step.row_table.setCurrentIndex(step.rows.index(0, WHAT))
    with qtbot.waitSignal(step.answered) as told:
        qtbot.keyClick(step.row_table, Qt.Key.Key_Space)
    assert told.args[0].except_rows == {4}
    assert words(step, WHAT) == ["another event"]
    step.chips.buttons["all"].click()
    assert not step.rule.isVisible()


def test_space_on_a_row_that_is_like_none_changes_nothing(step, qtbot):
    step.show_checked(checked(RowTold(2, Verdict.NEW, "Tanker")), NO_ANSWERS)
    step.row_table.setCurrentIndex(step.rows.index(0, WHAT))
    with qtbot.assertNotEmitted(step.answered):
        qtbot.keyClick(step.row_table, Qt.Key.Key_Space)


def test_bases_that_may_be_known_ones_are_asked_about_first_and_in_one_table(step, qtbot):
    step.show_checked(
        checked(RowTold(2, Verdict.NEW, "Tanker"), questions=(QUESTION, OTHER)), NO_ANSWERS
    )
    assert step.chips.key == "bases"
    assert step.base_table.isVisible()
    assert "2 names may mean bases of yours" in step.undecided.text()
    assert step.questions.index(0, MAY_BE).data() == "1  Hmeimim Air Base: lies about 2 km away"
    step.focus_list()
    with qtbot.waitSignal(step.answered) as told:
        qtbot.keyClick(step.base_table, Qt.Key.Key_1)
    assert told.args[0].bases["k1"] == BaseAnswer(SameBase.IS, "b1")
    assert step.questions.index(0, ANSWER).data() == "Hmeimim Air Base"
    qtbot.keyClick(step.base_table, Qt.Key.Key_7)
    assert step.questions.index(0, ANSWER).data() == "Hmeimim Air Base"
    with qtbot.waitSignal(step.answered) as told:
        step.rest_button.click()
    assert told.args[0].bases["k2"] == BaseAnswer(SameBase.NEW)
    assert "Every base is decided" in step.undecided.text()
    assert not step.rest_button.isEnabled()


def test_names_that_are_like_no_base_stay_words_until_somebody_says_they_are_new(step, qtbot):
    unknown = BaseQuestion(2, "Fort Vell", (), "fort vell", 3, is_place=True)
    step.show_checked(
        checked(RowTold(2, Verdict.NEW, "Tanker"), questions=(unknown, QUESTION)), NO_ANSWERS
    )
    (first, second) = (
        [step.questions.index(at, column).data() for column in (NAME, MAY_BE, ANSWER)]
        for at in range(2)
    )
    assert first[0] == "Hmeimim"
    assert second == ["Fort Vell", "none of your bases", "a place in words"]
    step.focus_list()
    qtbot.keyClick(step.base_table, Qt.Key.Key_1)
    assert step.undecided.text() == "1 name is like none of your bases."
    with qtbot.waitSignal(step.answered) as told:
        step.rest_button.click()
    assert told.args[0].bases["fort vell"] == BaseAnswer(SameBase.NEW)
    assert step.undecided.text() == "Every base is decided."


def test_names_that_are_like_no_base_do_not_stand_in_the_way_of_the_rows(step):
    unknown = BaseQuestion(2, "Fort Vell", (), "fort vell", 3, is_place=True)
    step.show_checked(checked(RowTold(2, Verdict.NEW, "Tanker"), questions=(unknown,)), NO_ANSWERS)
    assert step.chips.key == "all"
    assert step.chips.buttons["bases"].text() == "Bases to decide  1"


def test_what_an_undecided_name_is_for_now_is_said(step):
    place = replace(QUESTION, is_place=True)
    step.show_checked(checked(questions=(place, OTHER)), NO_ANSWERS)
    told = [step.questions.index(at, ANSWER).data() for at in range(2)]
    assert told == ["not decided: words for now", "not decided: new for now"]


def test_a_check_stands_in_the_middle_as_its_import_does(step):
    step.begin()
    QApplication.processEvents()
    card = step.progress
    left = card.mapTo(step, card.rect().topLeft()).x()
    assert abs(left - (step.width() - left - card.width())) <= 1


def test_an_answer_is_chosen_from_a_list(step, qtbot):
    step.show_checked(checked(questions=(QUESTION,)), NO_ANSWERS)
    table = step.base_table
    where = table.visualRect(step.questions.index(0, ANSWER)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    box = table.findChild(QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "Hmeimim Air Base",
        "a new base",
        "not decided: new for now",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert step.questions.index(0, ANSWER).data() == "a new base"


def test_what_was_answered_the_last_time_is_not_asked_again(step):
    known = BaseQuestion(
        row=2,
        name="Hmeimim",
        candidates=QUESTION.candidates,
        key="k1",
        rows=12,
        answer=BaseAnswer(SameBase.IS, "b1"),
    )
    step.show_checked(checked(RowTold(2, Verdict.NEW, "Tanker"), questions=(known,)), NO_ANSWERS)
    assert step.chips.key == "all"
    assert step.questions.index(0, ANSWER).data() == "Hmeimim Air Base"


def test_an_event_that_is_known_by_its_link_is_the_same_until_somebody_says_otherwise(step, qtbot):
    known = SIMILAR._replace(verdict=Verdict.MERGED, why=("They have the same link.",))
    step.show_checked(checked(known), NO_ANSWERS)
    step.chips.buttons["similar"].click()
    assert words(step, WHAT) == ["the same event"]
    assert words(step, WHY) == ["like “Flags at the gate”. They have the same link."]
    step.row_table.setCurrentIndex(step.rows.index(0, WHAT))
    qtbot.keyClick(step.row_table, Qt.Key.Key_Space)
    assert words(step, WHAT) == ["another event"]


def test_in_a_narrow_table_columns_of_a_fixed_width_leave_the_others_their_part(step):
    step.show_checked(checked(questions=(QUESTION,)), NO_ANSWERS)
    table = step.base_table
    head = table.horizontalHeader()
    designed = [head.sectionSize(at) for at in range(head.count())]
    rest = table._widths.index(0)
    table.resize(500, 200)
    assert sum(head.sectionSize(at) for at in range(head.count())) <= 500
    assert head.sectionSize(rest) > 500 * 0.35
    table.resize(1_400, 200)
    assert [head.sectionSize(at) for at in range(head.count()) if at != rest] == [
        width for at, width in enumerate(designed) if at != rest
    ]
