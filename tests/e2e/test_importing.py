"""A table is imported into the real window by keyboard, and taken back."""

import pytest

from tests.e2e.screen import Screen, until

TITLE = "Tanker leaves the pier"
TABLE = f"date,title,base,source\n2026-01-20,{TITLE},Tartus Naval Base,Daily Post\n"

pytestmark = pytest.mark.e2e


@pytest.fixture
def screen(tmp_path):
    made = Screen(tmp_path)
    yield made
    made.stop()


def is_taken_back(screen):
    """Press the keys of undo, which waits for the import's end, and tell whether that did it."""
    screen.do("key", "ctrl+z")
    return TITLE not in screen.titles()


def test_a_table_is_imported_by_keyboard_and_taken_back(screen, tmp_path):
    table = tmp_path / "harbour.csv"
    table.write_text(TABLE, encoding="utf-8")
    screen.start()
    screen.do("key", "ctrl+i")
    until(lambda: not screen.shows_the_timeline(), "the page for imports")
    screen.do("key", "Return")
    until(lambda: screen.do("search", "--onlyvisible", "--name", "Import a file"), "the dialog")
    screen.rest()
    screen.do("type", "--delay", "8", str(table))
    before = screen.rest()
    screen.do("key", "Return")
    until(lambda: screen.picture() != before, "what the file is")
    screen.focus()
    # Enter checks the rows, and imports them.
    until(lambda: screen.accepts(TITLE), "the event of the row")
    until(lambda: is_taken_back(screen), "the import taken back")
    screen.quit()
