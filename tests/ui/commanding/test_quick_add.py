"""An event in one line becomes a filled form; nothing is saved before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.event import EventKind
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui.commanding.quick_add import explained
from desktop.ui.forms.event_form import EventForm
from desktop.ui.forms.report_form import ReportForm

LINE = "Flags seen at Qamishli, 26 Jan, via Reuters"


@pytest.fixture
def line(window):
    window.action("quick_add").trigger()
    return window.commanding.quick_add


def type_in(line, qtbot, text):
    line.entry.clear()
    with qtbot.waitSignal(line._runner.done):
        QTest.keyClicks(line.entry, text)


def shown(line):
    return {name: label.text() for name, (_words, label) in line.parts.items()}


def test_the_empty_line_shows_an_example_that_looks_like_none_of_ones_own(line):
    assert line.entry.placeholderText() == f"For example: {LINE}"


def test_what_is_understood_is_shown_while_it_is_typed(line, qtbot):
    type_in(line, qtbot, LINE)
    qtbot.waitUntil(lambda: shown(line)["via"] == "Reuters")
    found = shown(line)
    assert found["title"] == "Flags seen at Qamishli"
    assert found["when"] == "26 Jan (26 Jan 2026)"
    assert found["kind"] == "Sighting"
    assert found["where"].startswith("at Qamishli")


def test_date_words_and_what_they_mean_each_keep_their_direction():
    assert explained("26 Jan 2026", "26 Jan 2026") == "26 Jan 2026"
    assert explained("26 Jan", "26 يناير 2026") == "26 Jan (\u206826 يناير 2026\u2069)"


def test_enter_opens_the_form_with_it_filled_in(line, window, qtbot):
    before = choices(window.desk.readers.here(), RecordKind.EVENT)
    line.entry.setText(LINE)
    with qtbot.waitSignal(line.read):
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
    form = window.forms.top()
    assert isinstance(form, EventForm)
    assert form.name.value() == "Flags seen at Qamishli"
    assert form.when.words.value() == "26 Jan"
    assert form.kind_field.attribute() is EventKind.SIGHTING
    assert form.ends["at"].chosen()
    assert form.note.report.value()["typed"] == "Reuters"
    assert line.isHidden()
    assert choices(window.desk.readers.here(), RecordKind.EVENT) == before


def test_a_day_that_there_is_not_is_said_in_the_form_once(line, window, qtbot):
    line.entry.setText("Flags seen at Qamishli, 31 Feb")
    with qtbot.waitSignal(line.read):
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
    form = window.forms.top()
    assert form.name.value() == "Flags seen at Qamishli"
    assert form.when.words.value() == "31 Feb"
    assert form.when.echo_label.text().startswith("There is no day “31 Feb”.")
    form.save()
    assert form.frame.problem("when") == ""
    assert window.forms.top() is form


def test_a_line_without_a_base_takes_the_one_that_is_selected(line, window, qtbot):
    base = choices(window.desk.readers.here(), RecordKind.BASE)[0]
    window.selection.select(base_id=base.id)
    line.entry.setText("A drone was heard")
    with qtbot.waitSignal(line.read):
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
    assert window.forms.top().ends["at"].ids() == (base.id,)


def test_nothing_typed_opens_nothing(line, window):
    QTest.keyClick(line.entry, Qt.Key.Key_Return)
    assert line.isVisible()
    assert window.forms.top() is None


def test_a_line_that_is_left_opens_nothing_later(line, window, qtbot):
    line.entry.setText(LINE)
    QTest.keyClick(line.entry, Qt.Key.Key_Return)
    line.close_line()
    qtbot.wait(50)
    assert window.forms.top() is None


def test_a_report_called_as_its_publisher_is_published_by_it(window):
    source = choices(window.desk.readers.here(), RecordKind.SOURCE)[0]
    window.forms.open_new(RecordKind.EVENT)
    report = window.forms.top().note.report
    report.new_wanted.emit(RecordKind.REPORT.value, source.label)
    form = window.forms.top()
    assert isinstance(form, ReportForm)
    assert form.publisher.ids() == (source.id,)


def test_what_is_unknown_is_asked_for_step_by_step_with_the_keyboard_alone(line, window, qtbot):
    line.entry.setText("Flags seen at Raqqa, 26 Jan 2026, via Enab Baladi")
    with qtbot.waitSignal(line.read):
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
    form = window.forms.top()
    form.save()
    assert "“Raqqa” is not chosen yet" in form.frame.problem("at")
    take_the_offered(form.ends["at"], "Add “Raqqa”…", qtbot)
    window.forms.top().save()
    assert form.frame.problem("at") == ""
    form.save()
    take_the_offered(form.note.report, "Add “Enab Baladi”…", qtbot)
    report = window.forms.top()
    report.save()
    take_the_offered(report.publisher, "Add “Enab Baladi”…", qtbot)
    window.forms.top().save()
    assert window.forms.top() is report
    assert report.publisher.chosen()[0][1] == "Enab Baladi"
    # Its line is gone with the choice: the caret is in what comes next, else no key saved.
    assert window.focusWidget() is report.when.words
    report.save()
    form.save()
    assert window.forms.top() is None
    assert [one.label for one in choices(window.desk.readers.here(), RecordKind.EVENT)][:1]


def take_the_offered(field, words, qtbot):
    qtbot.waitUntil(lambda: field.is_offering)
    assert words in field._model.stringList()
    QTest.keyClick(field.entry, Qt.Key.Key_Return)


def test_a_typed_name_is_offered_by_down_and_by_return(window, qtbot):
    window.forms.open_new(RecordKind.EVENT)
    field = window.forms.top().ends["at"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        field.set_value({"chosen": [], "typed": "Raqqa"})
        QTest.keyClick(field.entry, key)
        assert field.is_offering
        field._popup.hide()


def test_a_casebook_that_is_only_looked_at_says_why_not(desktop, qtbot):
    window = desktop.open(look_only="It is only looked at.")
    window.action("quick_add").trigger()
    assert window.commanding.quick_add is None
