"""Pages are painted ahead of time, as many as there is memory for."""

import pytest
from PySide6.QtCore import QSize

from desktop.services.briefing.layout.sheet import WIDE
from desktop.ui.briefing.present import pictures
from desktop.ui.briefing.present.page_view import PageView
from desktop.ui.briefing.present.pictures import SheetPictures
from tests.ui.pixels import colours

SMALL = QSize(320, 180)


@pytest.fixture
def kept(fonts):
    made = SheetPictures(fonts)
    yield made
    made.stop()


@pytest.fixture
def sheets(laid_out):
    return laid_out(WIDE)


def test_what_is_prepared_is_the_same_as_what_is_painted_at_once(kept, sheets, qtbot):
    kept.prepare(sheets[1], SMALL)
    qtbot.waitUntil(lambda: kept.is_ready(sheets[1], SMALL))
    assert kept.ready(sheets[1], SMALL) == SheetPictures(kept._fonts).now(sheets[1], SMALL)


def test_what_is_not_ready_is_painted_for_the_next_time(kept, sheets, qtbot):
    assert kept.ready(sheets[0], SMALL) is None
    with qtbot.waitSignal(kept.painted):
        assert kept.ready(sheets[0], SMALL) is None
    assert kept.ready(sheets[0], SMALL) is not None


def test_what_was_needed_at_once_meanwhile_is_not_kept_twice(kept, sheets, qtbot):
    kept.prepare(sheets[0], SMALL)
    image = kept.now(sheets[0], SMALL)
    qtbot.waitUntil(lambda: not kept._asked)
    assert kept.now(sheets[0], SMALL) == image
    assert len(kept._kept) == 1


def test_of_a_sheet_that_is_not_ready_in_a_size_there_may_be_another(kept, sheets):
    assert kept.of_any_size(sheets[0]) is None
    kept.now(sheets[0], SMALL)
    larger = kept.now(sheets[0], 2 * SMALL)
    kept.now(sheets[1], 4 * SMALL)
    assert kept.of_any_size(sheets[0]) == larger


def test_a_view_that_is_made_narrower_shows_the_page_while_it_is_painted_anew(kept, sheets, qtbot):
    view = PageView(kept, kept._fonts, waits=True)
    qtbot.addWidget(view)
    view.resize(SMALL)
    view.show_sheet(sheets[1])
    with qtbot.waitSignal(kept.painted):
        view.grab()
    kept.stop()
    view.resize(SMALL / 2)
    assert len(colours(view.grab().toImage())) > 2


def test_nothing_is_painted_for_a_view_without_a_size(kept, sheets):
    kept.prepare(sheets[0], QSize(0, 90))
    assert not kept._asked


def test_what_was_not_asked_for_longest_goes_first(kept, sheets, monkeypatch):
    monkeypatch.setattr(pictures, "_MOST_BYTES", 3 * 320 * 180 * 4)
    for sheet in sheets[:3]:
        kept.now(sheet, SMALL)
    kept.now(sheets[0], SMALL)
    kept.now(sheets[3], SMALL)
    assert [kept.is_ready(sheet, SMALL) for sheet in sheets[:4]] == [True, False, True, True]


def test_there_is_room_for_every_page_of_a_usual_briefing_on_a_usual_projector(kept):
    assert kept.room(QSize(1920, 1080)) >= 16
    assert 3 <= kept.room(QSize(3840, 2160)) <= 8


def test_a_jump_to_any_page_finds_it_painted_after_a_moment(room):
    room.start()
    room.qtbot.waitUntil(lambda: all(map(room.projector.is_prepared, room.sheets)), timeout=20_000)
