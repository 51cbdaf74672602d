"""The height at the left goes to where there is something to see."""

import pytest

from desktop.ui.left_shares import shared


@pytest.mark.parametrize(
    ("whole", "above", "below", "expected"),
    [
        (1000, 900, 900, 600),
        (1000, 300, 300, 600),
        (1000, 300, 500, 500),
        (1000, 300, 900, 300),
        (1000, 700, 200, 700),
        (1000, 900, 200, 800),
    ],
)
def test_what_one_list_leaves_the_other_has(whole, above, below, expected):
    assert shared(whole, above, below) == expected


def test_no_item_that_is_watched_is_cut_while_there_is_room_below_the_bases(window, qtbot):
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: len(window.watch.lines) == 3)
    bar = window.watch._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert window.bases.view.verticalScrollBar().maximum() == 0


def test_where_somebody_drew_the_line_it_stays(window, qtbot):
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: len(window.watch.lines) == 3)
    qtbot.waitUntil(lambda: window.watch._area.verticalScrollBar().maximum() == 0)
    window.left.setSizes([500, 80])
    window.left.splitterMoved.emit(500, 1)
    before = window.left.sizes()
    window.watch.refresh()
    with qtbot.waitSignal(window.watch.filled):
        pass
    qtbot.wait(1)
    assert window.left.sizes() == before
