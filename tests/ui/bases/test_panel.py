"""The base list: found by any spelling, sorted, grouped, worked by keys, told to those who hear."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.base import BaseKind
from desktop.domain.ids import BaseId
from desktop.domain.posture import PostureState
from desktop.queries.bases import BaseRow
from desktop.ui.bases.model import ACTIVITY_ROLE, LINE_ROLE
from desktop.ui.bases.order import SortBy
from desktop.ui.bases.panel import BaseListPanel
from desktop.ui.bases.words import evidence_words
from desktop.ui.selection import Selection
from desktop.ui.text_breaks import in_two
from desktop.ui.theme import TextRole
from tests.ui.desktop_of import all_text

TODAY = date(2026, 1, 27)
LEFT = Qt.MouseButton.LeftButton


class Answers(QObject):
    """Stands where the panel's runner does: the test hands in the answer."""

    done = Signal(object)
    failed = Signal(str)

    def ask(self, question):
        self.question = question


def a_row(name, **fields):
    """Return the row of a base of that name."""
    known = {
        "id": BaseId(name),
        "name": name,
        "native_name": "",
        "kind": BaseKind.AIRPORT,
        "country": "SY",
        "admin_area": "Hasakah",
        "operator": "Russian armed forces",
        "spellings": (name,),
        "posture": PostureState.ACTIVE,
        "posture_on": TODAY,
        "last_evidence": date(2026, 1, 26),
        "stale_after_days": 30,
        "events": 5,
        "contradictions": 0,
    }
    return BaseRow(**(known | fields))


QAMISHLI = a_row(
    "Qamishli Airport",
    spellings=("Qamishli Airport", "مطار القامشلي", "Qamışlo"),
    posture=PostureState.DRAWING_DOWN,
    contradictions=2,
)
HMEIMIM = a_row("Hmeimim Air Base", kind=BaseKind.AIR_BASE, events=9)
OUTPOST = a_row(
    "Al-Tanf",
    country="",
    operator="",
    posture=None,
    posture_on=None,
    last_evidence=None,
    events=1,
)
ROWS = (HMEIMIM, QAMISHLI, OUTPOST)


@pytest.fixture
def runner():
    return Answers()


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def panel(qtbot, theme, runner, selection):
    made = BaseListPanel(theme, runner, selection, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(268, 500)
    made.show()
    qtbot.waitExposed(made)
    runner.done.emit(ROWS)
    QApplication.processEvents()
    return made


def lines(panel):
    """Return what the list shows, headings in brackets."""
    model = panel.model
    found = [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]
    return [line.name if isinstance(line, BaseRow) else f"[{line}]" for line in found]


def names(panel):
    return [line for line in lines(panel) if not line.startswith("[")]


@pytest.mark.parametrize("spelling", ["qamishli", "kamishli", "القامشلي", "Qamışlo", "QAMISLO"])
def test_any_spelling_typed_into_the_field_finds_the_base(panel, spelling):
    panel.filter_field.setText(spelling)
    assert names(panel) == ["Qamishli Airport"]
    assert panel.count.text() == "1 of 3"


def test_a_filter_that_finds_nothing_says_so_and_offers_all(panel, qtbot):
    panel.filter_field.setText("Kandahar")
    assert panel.no_match.isVisible()
    assert "No base is called “Kandahar”." in all_text(panel.no_match)
    panel.no_match.action_chosen.emit()
    assert len(names(panel)) == 3


def test_escape_empties_the_field_and_down_goes_on_in_the_list(panel, selection, qtbot):
    panel.focus_filter()
    panel.filter_field.setText("hmeimim")
    qtbot.keyClick(panel.filter_field, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    assert selection.base_id == HMEIMIM.id
    panel.focus_filter()
    qtbot.keyClick(panel.filter_field, Qt.Key.Key_Escape)
    assert panel.filter_field.text() == ""
    assert len(names(panel)) == 3


@pytest.mark.parametrize(
    ("reason", "chooses"),
    [
        (Qt.FocusReason.ActiveWindowFocusReason, False),
        (Qt.FocusReason.OtherFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
    ],
)
def test_who_comes_by_key_is_on_a_base_and_a_window_that_opens_on_none(
    panel, selection, reason, chooses
):
    QApplication.sendEvent(panel.view, QFocusEvent(QEvent.Type.FocusIn, reason))
    assert bool(selection.base_id) is chooses
    assert panel.view.currentIndex().isValid() is chooses


def test_arrows_move_over_headings_and_return_opens_the_form(panel, selection, qtbot):
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.first_base())
    seen = [selection.base_id]
    for _press in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
        seen.append(selection.base_id)
    assert seen == names(panel)
    with qtbot.waitSignal(panel.edit_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == [seen[-1]]


def test_groups_are_country_and_operator_and_can_be_put_away(panel):
    assert lines(panel) == [
        "[No country or operator given]",
        "Al-Tanf",
        "[Syria · operated by Russian armed forces]",
        "Hmeimim Air Base",
        "Qamishli Airport",
    ]
    panel.sorting.grouping.trigger()
    assert lines(panel) == ["Al-Tanf", "Hmeimim Air Base", "Qamishli Airport"]


@pytest.mark.parametrize(
    ("by", "first"),
    [
        (SortBy.NAME, "Al-Tanf"),
        (SortBy.POSTURE, "Qamishli Airport"),
        (SortBy.EVIDENCE, "Hmeimim Air Base"),
        (SortBy.ACTIVITY, "Al-Tanf"),
    ],
)
def test_the_list_is_sorted_by_what_the_menu_says(panel, by, first):
    panel.set_activity({OUTPOST.id: (0, 3), QAMISHLI.id: (1, 1)})
    panel.sorting.grouping.trigger()
    panel.sorting.action_for(by).trigger()
    assert names(panel)[0] == first


def test_sparklines_follow_the_timeline_and_the_order_by_activity_with_them(panel):
    panel.sorting.grouping.trigger()
    panel.sorting.action_for(SortBy.ACTIVITY).trigger()
    panel.set_activity({HMEIMIM.id: (1,), QAMISHLI.id: (4,)})
    assert names(panel)[:2] == ["Qamishli Airport", "Hmeimim Air Base"]
    panel.set_activity({HMEIMIM.id: (7,), QAMISHLI.id: (4,)})
    assert names(panel)[:2] == ["Hmeimim Air Base", "Qamishli Airport"]
    assert panel.model.index_of(HMEIMIM.id).data(ACTIVITY_ROLE) == (7,)


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2026, 1, 26), "26 Jan"),
        (date(2025, 12, 28), "28 Dec 2025"),
        (date(2025, 12, 27), "31 d old"),
        (date(2022, 1, 27), "1,461 d old"),
        (None, "no evidence yet"),
    ],
)
def test_the_age_of_the_last_evidence_is_a_day_until_it_is_old(last, words):
    assert evidence_words(replace(HMEIMIM, last_evidence=last), TODAY) == words


def test_evidence_of_a_day_to_come_is_not_old():
    later = replace(HMEIMIM, last_evidence=TODAY + timedelta(days=400))
    assert "old" not in evidence_words(later, TODAY)


def test_who_hears_the_list_is_told_every_fact_of_a_row(panel):
    said = {
        name: panel.model.index_of(name).data(Qt.ItemDataRole.AccessibleTextRole)
        for name in names(panel)
    }
    assert said["Qamishli Airport"] == (
        "Qamishli Airport. Airport, Hasakah, Syria. operated by Russian armed forces."
        " posture: drawing down. last evidence 26 Jan. 5 events. 2 open contradictions."
    )
    assert "posture: not assessed" in said["Al-Tanf"]
    assert "no evidence yet. one event." in said["Al-Tanf"]


def test_old_evidence_is_called_old_to_those_who_hear_it(panel, runner):
    runner.done.emit((replace(QAMISHLI, last_evidence=date(2025, 11, 1), contradictions=1),))
    said = panel.model.index_of(QAMISHLI.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        "last evidence 1 Nov 2025, 87 days old, too old. 5 events. one open contradiction." in said
    )


def test_an_empty_casebook_says_what_to_do_first(panel, runner, qtbot):
    runner.done.emit(())
    assert panel.no_bases.isVisible()
    assert panel.count.text() == ""
    with qtbot.waitSignal(panel.add_requested):
        panel.no_bases.action_chosen.emit()


def test_nothing_is_claimed_before_the_casebook_has_answered(qtbot, theme, runner, selection):
    made = BaseListPanel(theme, runner, selection, lambda: TODAY)
    qtbot.addWidget(made)
    made.restore({})
    made.show()
    assert not made.no_bases.isVisible()
    with qtbot.waitSignal(made.listed):
        runner.done.emit(())
    assert made.no_bases.isVisible()


def test_what_could_not_be_read_is_said_and_forgotten_when_it_could(panel, runner):
    runner.failed.emit("The file is gone.")
    assert panel.problem.isVisible()
    runner.done.emit(ROWS)
    assert not panel.problem.isVisible()


def test_the_list_follows_what_is_selected_elsewhere_without_selecting_anew(panel, selection):
    told = []
    selection.changed.connect(lambda *ids: told.append(ids))
    selection.select(event_id="e1", base_id=QAMISHLI.id)
    assert panel.view.currentIndex() == panel.model.index_of(QAMISHLI.id)
    assert told == [("e1", QAMISHLI.id)]


def test_a_click_on_the_base_leaves_the_event_that_was_selected_at_it(panel, selection, qtbot):
    selection.select(event_id="e1", base_id=QAMISHLI.id)
    middle = panel.view.visualRect(panel.model.index_of(QAMISHLI.id)).center()
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=middle)
    assert (selection.event_id, selection.base_id) == ("", QAMISHLI.id)


def test_copying_takes_the_name_of_the_base(panel, selection, qtbot):
    selection.select(base_id=QAMISHLI.id)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Qamishli Airport"


def test_filter_order_and_grouping_come_back(panel, qtbot, theme, selection):
    panel.filter_field.setText("air")
    panel.sorting.action_for(SortBy.POSTURE).trigger()
    panel.sorting.grouping.trigger()
    runner = Answers()
    again = BaseListPanel(theme, runner, selection, lambda: TODAY)
    qtbot.addWidget(again)
    again.restore(panel.state())
    runner.done.emit(ROWS)
    assert lines(again) == ["Qamishli Airport", "Hmeimim Air Base"]
    again.restore({"sort": "nonsense"})
    assert again.state() == panel.state()


def test_the_whole_list_is_painted_in_both_directions(panel):
    left_to_right = panel.grab().toImage()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert panel.grab().toImage() != left_to_right


def test_where_a_posture_would_leave_little_of_a_name_it_stands_below(panel, theme):
    row = panel.model.index_of(BaseId("Qamishli Airport"))
    panel.resize(400, 600)
    QApplication.processEvents()
    low = panel.view.visualRect(row).height()
    panel.resize(230, 600)
    QApplication.processEvents()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    narrow = panel.view.visualRect(row).height()
    panel.resize(900, 600)
    QApplication.processEvents()
    roomy = panel.view.visualRect(row).height()
    assert narrow > roomy + 24 > low


def test_what_a_group_is_called_stands_on_two_lines_where_one_has_no_room(panel, theme, qtbot):
    at = lines(panel).index("[Syria · operated by Russian armed forces]")
    heading = panel.model.index(at)
    metrics = QFontMetrics(theme.font(TextRole.TINY_STRONG))
    panel.resize(700, 600)
    qtbot.waitUntil(lambda: panel.view.visualRect(heading).height() == metrics.height() + 16)
    panel.resize(250, 600)
    qtbot.waitUntil(lambda: panel.view.visualRect(heading).height() == 2 * metrics.height() + 16)
    words = lines(panel)[at].strip("[]")
    room = panel.view.viewport().width() - 25
    assert " ".join(in_two(words, metrics, room)) == words
    assert words in heading.data(Qt.ItemDataRole.ToolTipRole)
