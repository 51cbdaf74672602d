"""The example's story entered by hand through the forms, with every key press and click counted.

The text typed into one field counts as one; so does one key, and one click.
"""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.queries.detail import event_detail
from desktop.queries.gaps import GapKind, gaps
from desktop.services.casebooks import create_casebook
from tests.ui.desktop_of import NOW, Desktop

MOST_PER_TEN_FACTS = 150
REPORT = "Reuters on Qamishli"

# Title, date words, kind, the fields of bases with names, who says so, what that source is.
FACTS = (
    ("Russian forces at Qamishli", "since 2019", "p", {"at": "Qamishli Airport"}, None),
    (
        "Force withdraws from Qamishli",
        "since last week",
        "w",
        {"from": "Qamishli Airport", "to": "Hmeimim Air Base"},
        "two sources",
    ),
    (
        "Vehicles moved to Hmeimim",
        "in the past 2 days",
        "t",
        {"from": "Qamishli Airport", "to": "Hmeimim Air Base"},
        "a security source on the coast",
    ),
    ("Flags and aircraft seen", "on January 26", "s", {"at": "Qamishli Airport"}, "own reporter"),
    ("Hmeimim still maintained", "still", "p", {"at": "Hmeimim Air Base"}, None),
    ("Naval base still maintained", "still", "p", {"at": "Tartus Naval Base"}, None),
    (
        "Damascus may ask Russia to leave",
        "last week",
        "st",
        {"at": "Qamishli Airport"},
        "Kommersant",
    ),
    ("Government takes much of the north", "this month", "c", {}, None),
    ("Ceasefire extended by 15 days", "on January 24", "ag", {}, None),
    ("Al-Sharaa in power", "about 14 months ago", "c", {}, None),
)


class Hand:
    """What a hand does: each press, click and text is counted."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot, self.window = qtbot, window
        self.count = 0

    def press(self, key, held=Qt.KeyboardModifier.NoModifier, widget=None) -> None:
        self.count += 1
        self.qtbot.keyClick(widget or self.form, key, held)

    def type(self, field: QLineEdit, text: str) -> None:
        """Type into a field that has the caret already."""
        self.count += 1
        self.qtbot.keyClicks(field, text)

    def enter(self, field: QLineEdit, text: str) -> None:
        """Click into a field and type."""
        self.click(field)
        self.type(field, text)

    def refer(self, field, name: str, *, kind: str = "") -> None:
        """Refer to a record by its name; where there is none, add it in place."""
        self.enter(field.entry, name)
        self.press(Qt.Key.Key_Return, widget=field.entry)
        if self.window.forms.top() is not self._form_of(field):
            if kind:
                self.word(self.form._fields["kind"], kind)
            self.press(Qt.Key.Key_Return, widget=self.form.name)

    def word(self, box: QComboBox, letters: str) -> None:
        """Go to a list of words by a click, and to the word by its first letters."""
        self.count += 2
        index = next(
            at for at in range(box.count()) if box.itemText(at).lower().startswith(letters)
        )
        box.setCurrentIndex(index)
        box.activated.emit(index)

    def click(self, widget) -> None:
        self.count += 1
        if isinstance(widget, QAbstractButton):
            self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        else:
            widget.setFocus(Qt.FocusReason.MouseFocusReason)

    @property
    def form(self):
        return self.window.forms.top()

    def _form_of(self, field):
        widget = field
        while widget is not None and widget not in self._open_forms():
            widget = widget.parentWidget()
        return widget

    def _open_forms(self):
        stack = self.window.forms._stack
        return [stack.widget(at) for at in range(stack.count())]


class EmptyDesktop(Desktop):
    """A casebook with nothing in it."""

    def __init__(self, tmp_path, theme, qtbot) -> None:
        super().__init__(tmp_path, theme, qtbot)
        self.path = tmp_path / "mine.basewatch"
        create_casebook(self.path, "Mine", NOW).close()


@pytest.fixture
def desktop(tmp_path, theme, qtbot):
    made = EmptyDesktop(tmp_path, theme, qtbot)
    yield made
    made.close()


def test_ten_facts_are_entered_by_hand_with_at_most_150_presses_and_clicks(desktop, qtbot, capsys):
    window = desktop.open()
    hand = Hand(qtbot, window)
    hand.count += 1
    window.action("add_event").trigger()
    for at, (title, words, kind, places, speaker) in enumerate(FACTS):
        form = hand.form
        hand.type(form.name, title)
        hand.press(Qt.Key.Key_Tab, widget=form.name)
        hand.type(form.when.words, words)
        hand.word(form.kind_field, kind)
        for role, name in places.items():
            field = next(f for r, f in form.ends.items() if r.value == role)
            hand.refer(field, name, kind="air" if "Air" in name else "naval")
        if at == 0:
            hand.enter(form.note.report.entry, REPORT)
            hand.press(Qt.Key.Key_Return, widget=form.note.report.entry)
            report = hand.form
            hand.refer(report.publisher, "Reuters")
            hand.enter(report.when.words, "26 January 2026")
            hand.press(Qt.Key.Key_Return, widget=report.name)
        if speaker:
            hand.refer(form.note.chain.adding, speaker, kind="unnamed")
        assert hand.form is form
        hand.click(form.frame.next_button)
        assert hand.form is not form, form.frame.problem("title")
    hand.form.settle()
    hand.form.close_form()
    with capsys.disabled():
        sys.stdout.write(f"\n{hand.count} key presses and clicks for {len(FACTS)} facts\n")
    assert hand.count <= MOST_PER_TEN_FACTS
    reader = desktop.readers.here()
    assert len(choices(reader, RecordKind.EVENT)) == len(FACTS)
    assert len(choices(reader, RecordKind.BASE)) == 3
    withdrawal = event_detail(reader, desktop.id_of(RecordKind.EVENT, "Force withdraws"))
    assert withdrawal.corroboration.maximum == 1
    assert withdrawal.event.when.open_at is not None
    missing = {gap.kind for gap in gaps(reader, NOW.date())}
    assert GapKind.NEVER_GRADED in missing
    assert desktop.editing.undo_label == "Add event: Al-Sharaa in power"
