"""Every label stands beside the first line of its field, whatever a form shows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui.chips import Chip
from desktop.ui.forms.host import _FORMS
from desktop.ui.theme import LARGEST_SCALE

_LINES = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractButton, QLabel, Chip)
_WITHIN = (QAbstractSpinBox, QComboBox, Chip)
# A text's first line stands as far from the top as Qt's margins of a document have it.
_APART_PX = 3


def first_line(row_field: QWidget) -> int:
    """Return how far below the top of a field the middle of its first line is."""
    if isinstance(row_field, _LINES):
        return middle(row_field, row_field)
    parts = [
        one
        for one in row_field.findChildren(QWidget)
        if isinstance(one, _LINES)
        and one.isVisible()
        and not isinstance(one.parentWidget(), _WITHIN)
    ]
    return min(middle(one, row_field) for one in parts)


def middle(line: QWidget, field: QWidget) -> int:
    top = line.mapTo(field, QPoint()).y() if line is not field else 0
    if isinstance(line, QPlainTextEdit):
        return top + line.viewport().mapTo(line, line.cursorRect().center()).y()
    if isinstance(line, QLabel) and line.wordWrap():
        return top + line.fontMetrics().height() // 2
    return top + line.height() // 2


def out_of_line(form) -> dict[str, int]:
    """Return the rows whose label stands higher or lower than their first line, and how much."""
    found = {}
    for name, row in form.frame._rows.items():
        if row.field.isVisible() and row.label.words.text():
            words = row.label.words
            label = words.mapTo(row.label, QPoint()).y() + words.fontMetrics().height() // 2
            label += row.label.y()
            apart = label - row.field.y() - first_line(row.field)
            if abs(apart) > _APART_PX * form.tools.theme.text_scale:
                found[name] = apart
    return found


def lefts(form) -> set[int]:
    shown = (row.field for row in form.frame._rows.values() if row.field.isVisible())
    return {one.mapTo(form, QPoint()).x() for one in shown}


@pytest.fixture(params=[1.0, LARGEST_SCALE])
def scaled(request, window, qtbot):
    window.theme.set_text_scale(request.param)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.theme.set_text_scale(1.0)


def test_labels_stand_beside_the_first_line_of_their_fields_in_every_form(scaled, desktop, qtbot):
    window, wrong = scaled, {}
    reader = desktop.readers.here()
    for kind in _FORMS:
        stored = choices(reader, kind)
        ways = [lambda kind=kind: window.forms.open_new(kind)]
        if stored:
            record_id = stored[0].id
            ways.append(
                lambda kind=kind, record_id=record_id: window.forms.open_record(kind, record_id)
            )
        for number, open_form in enumerate(ways):
            open_form()
            form = window.forms.top()
            for is_open in (False, True):
                form.frame.more_button.setChecked(is_open)
                qtbot.wait(20)
                wrong[kind, number, is_open] = out_of_line(form)
                assert len(lefts(form)) == 1
            form.settle()
            form.close_form()
    assert not {key: apart for key, apart in wrong.items() if apart}


def test_nothing_moves_sideways_as_more_of_a_form_is_shown(window, qtbot):
    window.resize(1440, 720)
    window.show()
    window.forms.open_new(RecordKind.ASSESSMENT)
    form = window.forms.top()
    qtbot.waitUntil(form.judgement.isVisible)
    save = form.frame.save_button

    def ends():
        parts = form.judgement, form.hypotheses, save
        return {one.mapTo(form, QPoint()).x() + one.width() for one in parts if one.isVisible()}

    qtbot.waitUntil(lambda: len(ends()) == 1)
    before, end = lefts(form), ends()
    form.frame.open_more()
    qtbot.waitUntil(form.hypotheses.isVisible)
    # With so many rows there is a scroll bar, which stands in the edge of the panel.
    qtbot.waitUntil(form.frame._area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: ends() == end)
    assert lefts(form) == before
    form.settle()
    form.close_form()


def test_a_field_with_chips_is_as_high_as_a_line_until_they_need_a_second(window, qtbot, desktop):
    window.resize(1440, 900)
    window.show()
    window.forms.open_new(RecordKind.ASSESSMENT)
    form = window.forms.top()
    qtbot.waitUntil(form.bases.isVisible)
    assert form.bases.height() == window.theme.field_px
    first, *others = choices(desktop.readers.here(), RecordKind.BASE)
    form.bases.choose(first.id)
    chip = form.bases.findChild(Chip)
    qtbot.waitUntil(lambda: form.bases.entry.x() > chip.x() + chip.width())
    assert form.bases.height() == window.theme.field_px
    # Whoever types on does so beside it.
    assert form.bases.entry.y() == chip.y()
    for base in others:
        form.bases.choose(base.id)
    qtbot.waitUntil(lambda: form.bases.height() > window.theme.field_px)
    form.settle()
    form.close_form()


def test_only_the_last_chip_leaves_room_for_the_line_beside_it(window, qtbot, desktop):
    window.resize(1440, 900)
    window.show()
    window.forms.open_new(RecordKind.ASSESSMENT)
    form = window.forms.top()
    notes = choices(desktop.readers.here(), RecordKind.NOTE)
    longest = sorted(notes, key=lambda note: len(note.label))[-2:]
    for note in longest:
        form.supporting.choose(note.id)
    qtbot.waitUntil(form.supporting.isVisible)
    first, last = (one for one in form.supporting.findChildren(Chip) if one.isVisible())
    qtbot.waitUntil(lambda: first.y() < last.y() == form.supporting.entry.y())
    room = form.supporting.contentsRect().width()
    beside = form.supporting.entry.minimumSizeHint().width()
    assert room - beside < first.width() < room
    assert last.x() + last.width() < form.supporting.entry.x()
    form.settle()
    form.close_form()


def test_a_click_anywhere_in_a_field_with_chips_goes_into_its_line(window, qtbot, desktop):
    window.show()
    window.forms.open_new(RecordKind.ASSESSMENT)
    form = window.forms.top()
    form.bases.choose(desktop.id_of(RecordKind.BASE, "Tartus"))
    qtbot.waitUntil(form.bases.isVisible)
    form.judgement.setFocus()
    corner = QPoint(form.bases.width() - 3, 2)
    qtbot.mouseClick(form.bases, Qt.MouseButton.LeftButton, pos=corner)
    assert form.focusWidget() is form.bases.entry
    form.settle()
    form.close_form()


def test_numbers_and_moments_begin_where_other_fields_do(window, qtbot):
    window.show()
    window.forms.open_new(RecordKind.BASE)
    form = window.forms.top()
    form.frame.open_more()
    qtbot.waitUntil(form.stale.isVisible)
    assert form.stale.height() == form.name.height()
    within = form.stale.lineEdit()
    assert within.x() >= 8
    time = window.as_of.panel.time
    window.as_of.panel.show()
    qtbot.waitUntil(time.isVisible)
    assert time.lineEdit().x() >= 8
    window.as_of.panel.hide()
    form.settle()
    form.close_form()
