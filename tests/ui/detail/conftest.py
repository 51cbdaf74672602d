"""Pages of the detail pane on a casebook of a test's own."""

from datetime import date

import pytest

from desktop.queries.base_page import base_page
from desktop.queries.event_page import event_page
from desktop.ui.detail.base_view import BaseView
from desktop.ui.detail.event_view import EventView
from desktop.ui.local_time import LocalTimes
from tests.factories import NOON, a_casebook, an_editing

TODAY = date(2026, 1, 27)


@pytest.fixture
def kept(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def edits(kept):
    return an_editing(kept)


@pytest.fixture
def asked(kept):
    reader = kept.reader()
    yield reader
    reader.close()


@pytest.fixture
def local():
    return LocalTimes(lambda: NOON)


@pytest.fixture
def show_event(asked, theme, local, qtbot):
    """Return what shows the page of an event in a window of its own."""
    held = []

    def show(event):
        view = EventView(theme, event_page(asked, event.id, TODAY), local)
        qtbot.addWidget(view)
        view.resize(360, 800)
        view.show()
        held.append(view)
        return view

    return show


@pytest.fixture
def show_base(asked, theme, local, qtbot):
    """Return what shows the page of a base in a window of its own."""
    held = []

    def show(base):
        view = BaseView(theme, base_page(asked, base.id, TODAY), local)
        qtbot.addWidget(view)
        view.resize(360, 800)
        view.show()
        held.append(view)
        return view

    return show
