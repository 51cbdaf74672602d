"""Whoever uses the keys sees where the focus is, at each kind of control."""

from itertools import chain, islice

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui.touring.card import TourCard
from tests.ui.program_of import started
from tests.ui.rings import kind_of, ringed
from tests.ui.seeing import focusable, seen, told
from tests.ui.states import States

# Of lists, the line that the keys are at has the ring, not all of the list.
_LEAST = 0.5
_MET = {
    *("QPushButton", "QToolButton", "HintedButton", "RecordLink", "NoteCard"),
    *("BaseListView", "LineList", "RecordLines", "RowTable", "ChoiceTable", "QTreeWidget"),
    *("QCheckBox", "QRadioButton", "QSlider", "QTabBar", "Choice", "DayField", "WatchLine"),
    *("QLineEdit", "LineField", "TextField", "PlainTextView", "TimelinePanel", "MapCanvas"),
}


@pytest.fixture
def states(qapp, qtbot, tmp_path, no_log):
    with started(tmp_path, None, qtbot) as program:
        window = program.window
        window.resize(1440, 900)
        window.show()
        qtbot.waitUntil(lambda: window.timeline.stage.index is not None, timeout=20_000)
        made = States(window, qtbot, tmp_path)
        made.settle()
        leave = window.findChild(TourCard).findChildren(QPushButton)
        next(one for one in leave if one.text() == "Leave").click()
        yield made


@pytest.mark.parametrize("look", ["light", "high_contrast"])
def test_each_kind_of_control_shows_by_keys_that_it_has_the_focus(states, qtbot, look):
    rings, window, detail = {}, states.window, states.window.detail
    window.action(f"look_{look}").trigger()
    event = choices(window.desk.readers.here(), RecordKind.EVENT)[0]
    walks = (states.docks(), islice(states.forms(), 1), states.pages(), states.importing())
    for name, shown in chain(*walks, states.popups()):
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        if name == "main":
            # The list of bases would show its own in the pane as soon as it got the focus.
            window.timeline.setFocus()
            window.selection.select(event_id=event.id)
            states.settle()
        if name == "add_event":
            # Of words that count from a day, the day can be set.
            window.forms.top().when.words.set_value("last week")
            states.settle()
        if name == "import_check":
            # It begins with the names that are asked about.
            window.importing.page.check.chips.buttons["all"].click()
        # A base that gets the focus is shown in the pane, in place of what is there.
        for one in sorted(focusable(shown), key=lambda part: not detail.isAncestorOf(part)):
            if not isValid(one) or kind_of(one) in rings or not seen(one):
                continue
            if one.visibleRegion().boundingRect() == one.rect():
                kind, words = kind_of(one), told(one)
                rings[kind] = (ringed(shown, one), name, words)
    assert len(rings) >= 50
    faint = {kind: found for kind, found in rings.items() if found[0] < _LEAST}
    assert not faint
    missed = _MET - {kind.split()[0] for kind in rings}
    assert not missed
