"""The window as a screen reader gets it: over the accessibility bus, in the real program."""

import pytest

from tests.e2e.screen import Screen, until
from tests.e2e.screen_reader import Found, ScreenReader

pytestmark = pytest.mark.e2e

# What somebody acts on; a screen reader has nothing but the name to tell one from another.
ACTED_ON = {
    "push button",
    "button menu",
    "check box",
    "combo box",
    "list",
    "menu item",
    "radio button",
    "slider",
    "spin button",
    "table",
    "text",
    "tree",
}


@pytest.fixture
def reader(tmp_path, qapp):
    made = ScreenReader(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def screen(tmp_path, reader):
    made = Screen(tmp_path)
    made.environment |= reader.environment
    yield made
    made.stop()


def showing(found: list[Found]) -> set[tuple[str, str]]:
    return {(one.role, one.name) for one in found if one.is_showing}


def nameless(found: list[Found]) -> list[Found]:
    return [one for one in found if one.is_showing and one.role in ACTED_ON and not one.name]


def test_a_screen_reader_finds_the_window_its_menus_bases_and_timeline_and_the_event_form(
    screen, reader
):
    screen.start()
    found = reader.read()

    assert found[0].role == "application"
    assert found[0].name == "Basewatch"
    assert found[1].role == "frame"
    assert found[1].name.endswith("— Basewatch")
    shown = showing(found)
    assert "menu bar" in {role for role, _name in shown}
    menus = ["File", "Edit", "View", "Add", "Briefing", "Help"]
    bar = next(at for at, one in enumerate(found) if one.role == "menu bar")
    in_bar = [one for one in found[bar:] if one.depth == found[bar].depth + 1]
    assert [one.name for one in in_bar if one.role == "menu item"] == menus
    assert ("text", "Search") in shown
    assert ("list", "Bases") in shown
    bases = [name for role, name in shown if role == "list item"]
    assert any(name.startswith("Hmeimim Air Base. Air base, Latakia, Syria.") for name in bases)
    assert any(name.startswith("Qamishli Airport. Airport, Hasakah, Syria.") for name in bases)
    assert not nameless(found)
    adding = next(one for one in found if (one.role, one.name) == ("push button", "Add event"))
    assert adding.description == "Add an event (Ctrl+N)"
    assert not [one for one in found if "<" in one.name + one.description]

    timeline = until(lambda: at_the_timeline(screen, reader), "the timeline has the focus")
    assert timeline.role == "chart"
    assert timeline.description == (
        "1 Jan – 12 Feb 2026. Events: 10 of 11 in view. Bases: 3."
        " Ctrl+L lists the events in a table."
    )
    screen.do("key", "Right")
    until(lambda: any("1–26 Jan 2026. Control change" in one for one in reader.heard()), "an event")
    screen.do("key", "minus")
    until(lambda: "in view. Bases: 3." in reader.heard()[-1], "what is in view")
    letter = until(lambda: meaning_of_letter(reader), "the letter of the publisher")
    assert letter == "Reliability of the publisher: B usually reliable"

    screen.do("key", "ctrl+n")
    until(lambda: focused(reader, "Title"), "the form has the focus")
    found = reader.read()
    fields = {"Title", "When", "At", "Actors", "Source note", "What it says", "Summary"}
    assert fields <= {name for role, name in showing(found) if role == "text"}
    assert {"Cancel", "Save and next", "Save"} <= {
        name for role, name in showing(found) if role == "push button"
    }
    # What is chosen is the name of such a box on Linux; what it is for has to be told besides.
    boxes = {one.description: one.name for one in found if one.role == "combo box"}
    assert boxes["Stance"] == "Supports"
    assert boxes["Credibility"] == "6 not judged"
    assert boxes["Basis"] == "Unknown"
    assert boxes["Saved views"] == "No saved view yet"
    assert not nameless(found)
    screen.quit()


def meaning_of_letter(reader: ScreenReader) -> str:
    told = [name for role, name in showing(reader.read()) if role == "label"]
    return next((name for name in told if name.startswith("Reliability of the publ")), "")


def at_the_timeline(screen: Screen, reader: ScreenReader) -> Found | None:
    # While the rest of the window is still coming a key may be lost.
    screen.do("key", "alt+2")
    return focused(reader, "Timeline")


def focused(reader: ScreenReader, name: str) -> Found | None:
    # Lists say of their current line that it has the focus, wherever that is.
    has_it = [one for one in reader.read() if one.is_focused and one.role != "list item"]
    return has_it[0] if [one.name for one in has_it] == [name] else None
