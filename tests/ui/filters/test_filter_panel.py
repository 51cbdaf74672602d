"""Filters through the window: what is chosen is all that is shown, and is remembered."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.desktop_of import Desktop, titles_shown
from tests.ui.pixels import colours


def titles(window):
    return titles_shown(window)


@pytest.fixture
def filters(window, qtbot):
    qtbot.mouseClick(window.filter_button, Qt.MouseButton.LeftButton)
    assert window.filters.isVisible()
    return window.filters


def test_ticking_a_kind_shows_only_events_of_that_kind(window, filters, qtbot):
    filters.words["kinds"].ticks["sighting"].trigger()
    qtbot.waitUntil(lambda: titles(window) == {"Russian flags and 2 aircraft seen at Qamishli"})
    assert window.filter_button.text() == "Filters: 1"
    filters.words["kinds"].ticks["transfer"].trigger()
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert filters.words["kinds"].text() == "Kind: 2 ▾"
    assert filters.words["kinds"].accessibleName() == "Kind: 2"


def test_a_choice_of_words_looks_like_one_and_tells_by_its_frame_whether_it_holds(
    filters, theme, qtbot
):
    button, tokens = filters.words["kinds"], theme.tokens
    assert button.text() == "Kind ▾"
    assert tokens.line in colours(button.grab().toImage())
    button.ticks["sighting"].trigger()
    assert tokens.accent_chip in colours(button.grab().toImage())
    assert colours(button.grab().toImage())[tokens.accent] > 50
    button.set_values([])
    assert tokens.accent_chip not in colours(button.grab().toImage())


def test_the_strip_below_names_the_filters_that_hold(window, filters, qtbot):
    strip = window.timeline.overview
    assert strip.accessibleName() == "All events"
    qtbot.waitUntil(lambda: strip.accessibleDescription() == "10 of 11 in view")
    filters.words["kinds"].ticks["sighting"].trigger()
    qtbot.waitUntil(lambda: strip.accessibleDescription() == "1 of 1 in view. Kind: sighting")
    assert strip.accessibleName() == "Filtered events"
    filters.contested.click()
    qtbot.keyClicks(filters.sources.entry, "security")
    qtbot.keyClick(filters.sources.entry, Qt.Key.Key_Return)
    qtbot.keyClicks(filters.tags, "convoy")
    qtbot.keyClicks(filters.period, "2026")
    named = (
        "Kind: sighting · Contested only · Sources: Syrian security source, coast"
        " · Tags: convoy · Happened: 2026"
    )
    assert filters.said() == named
    assert strip.accessibleDescription().endswith(named)
    assert named in strip.toolTip()
    filters.period.clear()
    qtbot.keyClicks(filters.period, "soon")
    assert "Happened" not in filters.said()
    filters.show_found("flags", ("none",))
    assert filters.said().endswith("Found by: “flags”")
    qtbot.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    assert (filters.said(), strip.accessibleName(), strip.toolTip()) == ("", "All events", "")


def test_one_click_shows_everything_again(window, filters, qtbot):
    filters.contested.click()
    qtbot.waitUntil(lambda: titles(window) == set())
    qtbot.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(window)) == 11)
    assert window.filter_button.text() == "Filters"


def test_a_source_is_found_by_typing_and_shows_the_events_that_it_speaks_on(window, filters, qtbot):
    qtbot.keyClicks(filters.sources.entry, "security")
    qtbot.keyClick(filters.sources.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert filters.sources.entry.text() == ""


def test_what_is_not_known_is_not_offered_to_be_added(window, filters, qtbot):
    qtbot.keyClicks(filters.actors.entry, "nobody at all")
    qtbot.keyClick(filters.actors.entry, Qt.Key.Key_Return)
    assert not window.form_is_shown
    assert filters.actors.ids() == ()


def test_a_period_is_said_in_words_and_refused_in_a_sentence(window, filters, qtbot):
    qtbot.keyClicks(filters.period, "2024")
    qtbot.waitUntil(lambda: "Al-Sharaa comes to power" in titles(window))
    qtbot.waitUntil(lambda: "Ceasefire" not in "".join(titles(window)))
    filters.period.clear()
    qtbot.keyClicks(filters.period, "soon")
    assert "soon" in filters.problem.text()
    qtbot.waitUntil(lambda: len(titles(window)) == 11)


def test_filters_come_back_after_a_restart(desktop: Desktop, qtbot):
    window = desktop.open()
    window.filters.words["kinds"].ticks["sighting"].trigger()
    window.filters.tags.set_value("none")
    window.filters.tags.set_value("")
    desktop.close()
    window = desktop.open()
    assert window.filter_button.text() == "Filters: 1"
    qtbot.waitUntil(lambda: len(titles(window)) == 1)


def test_the_sparklines_follow_the_filters(window, filters, qtbot):
    told = []
    window.timeline.activity_changed.connect(told.append)
    filters.words["kinds"].ticks["sighting"].trigger()
    # What was under way before the click may still be told first.
    qtbot.waitUntil(lambda: bool(told) and sum(map(sum, told[-1].values())) == 1)
