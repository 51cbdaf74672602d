"""What stands below the map says what it is, and nothing is said twice."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.map.footer import note_words
from tests.ui.map.map_of import show_map


@pytest.fixture
def panel(desktop, window):
    return show_map(desktop, window)


def widen(footer, width):
    footer.setFixedWidth(width)
    QApplication.processEvents()


def test_coordinates_say_whose_they_are_and_the_note_does_not_move_with_the_pointer(panel):
    footer = panel.footer
    widen(footer, 900)
    assert "Middle of the map" in footer.place.text()
    left = footer.note.x()
    footer.point(35.0, 36.0)
    QApplication.processEvents()
    assert "At the pointer" in footer.place.text()
    assert footer.note.x() == left
    footer.forget()
    assert "Middle of the map" in footer.place.text()


def test_in_a_narrow_map_the_bare_coordinates_leave_room_for_the_note(panel):
    footer = panel.footer
    widen(footer, 300)
    assert "Middle of the map" not in footer.place.text()
    assert "Middle of the map" in footer.place.accessibleName()
    assert footer.minimumSizeHint().width() < 200
    widen(footer, 900)
    assert "Middle of the map" in footer.place.text()


def test_the_note_on_borders_stands_in_the_legend_only_where_the_map_has_no_room_for_it(panel):
    for width, is_there in ((900, False), (300, True)):
        widen(panel.footer, width)
        panel.show_legend()
        legend = panel._legend
        assert (note_words() in legend.accessibleDescription()) is is_there
        legend.close()


def test_the_legend_says_what_the_number_on_a_movement_counts(panel):
    panel.show_legend()
    assert "Movement in several events: how many" in panel._legend.accessibleDescription()
    panel._legend.close()
