import gc

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from desktop.resources import resource_dir
from desktop.ui.icons import DIRECTIONAL, IconPainter, ThemedIcon
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Mode
from tests.ui.pixels import colours

# Large enough for a line to cover whole pixels.
SIZE = QSize(48, 48)


def drawn(pixmap: QPixmap) -> set[str]:
    """Return the colours of the pixels that are not see-through at all."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_has_the_colour_asked_for(theme):
    assert drawn(theme.icon("plus").pixmap(SIZE)) == {LIGHT.text}
    assert drawn(theme.icon("plus", "quiet").pixmap(SIZE)) == {LIGHT.quiet}


def test_a_disabled_icon_is_pale(theme):
    assert drawn(theme.icon("plus").pixmap(SIZE, QIcon.Mode.Disabled)) == {LIGHT.disabled}


def test_a_switched_on_icon_has_the_accent_except_on_the_accent(theme):
    on = QIcon.State.On
    assert drawn(theme.icon("plus").pixmap(SIZE, QIcon.Mode.Normal, on)) == {LIGHT.accent}
    white = theme.icon("plus", "on_accent").pixmap(SIZE, QIcon.Mode.Normal, on)
    assert drawn(white) == {LIGHT.on_accent}


def test_an_icon_given_away_before_follows_a_change_of_theme(theme, qtbot):
    button = QPushButton(theme.icon("plus"), "")
    button.setIconSize(SIZE)
    qtbot.addWidget(button)
    assert LIGHT.text in colours(button.grab().toImage())
    theme.set_mode(Mode.DARK)
    seen = colours(button.grab().toImage())
    assert DARK.text in seen
    assert LIGHT.text not in seen


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(theme, scale):
    pixmap = theme.icon("search").pixmap(SIZE, scale)
    assert pixmap.size() == SIZE * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_at_double_scale_is_drawn_anew_and_not_blown_up(theme):
    fine = theme.icon("search").pixmap(SIZE, 2.0).toImage()
    coarse = theme.icon("search").pixmap(SIZE, 1.0).toImage().scaled(fine.size())
    coarse.setDevicePixelRatio(2.0)
    assert fine != coarse


def test_a_program_that_knows_no_scales_gets_the_plain_one(theme):
    engine = ThemedIcon(IconPainter(resource_dir().joinpath("icons"), LIGHT), "plus", "text")
    pixmap = engine.pixmap(SIZE, QIcon.Mode.Normal, QIcon.State.Off)
    assert pixmap.size() == SIZE
    assert drawn(pixmap) == {LIGHT.text}


def test_an_icon_is_drawn_into_the_middle_of_an_oblong_place(theme):
    image = QImage(120, 48, QImage.Format.Format_RGB32)
    image.fill(LIGHT.panel)
    painter = QPainter(image)
    theme.icon("plus").paint(painter, QRect(0, 0, 120, 48))
    painter.end()
    assert image.pixelColor(60, 24).name().upper() == LIGHT.text
    assert image.pixelColor(6, 24).name().upper() == LIGHT.panel


def test_an_icon_outlives_the_names_it_was_made_under(theme):
    icon = theme.icon("plus")
    copy = QIcon(icon)
    copy.addPixmap(QPixmap(SIZE))  # Makes Qt clone the engine.
    del icon
    gc.collect()
    assert drawn(copy.pixmap(SIZE)) == {LIGHT.text}
    assert not copy.isNull()


def test_every_drawing_can_be_recoloured_and_shows_something(theme):
    for file in resource_dir().joinpath("icons").iterdir():
        name = file.name.removesuffix(".svg")
        if name in {file.name, "basewatch", "basewatch-casebook"}:
            continue
        assert drawn(theme.icon(name).pixmap(SIZE)) == {LIGHT.text}, name


def test_where_there_is_no_room_nothing_is_drawn_and_nothing_fails(theme):
    assert theme.icon("plus").pixmap(QSize(0, 0)).isNull()
    canvas = QPixmap(SIZE)
    painter = QPainter(canvas)
    theme.icon("plus").paint(painter, QRect(0, 0, 0, 16))
    painter.end()


@pytest.fixture
def from_the_right(qapp):
    """Return a way to let the application be read from the right."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pixels(icon, scale):
    image = icon.pixmap(SIZE, scale).toImage()
    image.setDevicePixelRatio(1)
    return image.convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", sorted(DIRECTIONAL))
def test_what_points_along_the_line_is_turned_where_it_is_read_from_the_right(
    theme, from_the_right, name, scale
):
    icon = theme.icon(name)
    plain = pixels(icon, scale)
    from_the_right()
    turned = pixels(icon, scale)
    assert turned != plain
    back = turned.flipped(Qt.Orientation.Horizontal)
    assert all(
        abs(back.pixelColor(x, y).alpha() - plain.pixelColor(x, y).alpha()) <= 2
        for x in range(plain.width())
        for y in range(plain.height())
    )
    # Drawn anew for the screen and not blown up from the small one.
    assert plain.size() == SIZE * scale
    assert drawn(icon.pixmap(SIZE, scale)) == {LIGHT.text}


def test_all_other_icons_are_the_same_from_either_side(theme, from_the_right):
    names = ("search", "pencil", "plane", "history", "check")
    before = [pixels(theme.icon(name), 2.0) for name in names]
    from_the_right()
    assert [pixels(theme.icon(name), 2.0) for name in names] == before


def test_the_arrow_of_a_back_button_points_to_where_reading_begins(theme, from_the_right, qtbot):
    button = QPushButton(theme.icon("arrow-left"), "")
    button.setIconSize(SIZE)
    qtbot.addWidget(button)
    from_the_right()
    image = button.icon().pixmap(SIZE).toImage()
    inked = {
        side: sum(image.pixelColor(x, y).alpha() > 128 for x in part for y in range(48))
        for side, part in (("left", range(24)), ("right", range(24, 48)))
    }
    assert inked["right"] > inked["left"]


def test_no_action_that_can_be_ticked_has_an_icon_where_its_tick_stands(window):
    ticked = [action for _menu, action in window.actions_by_name.listed() if action.isCheckable()]
    assert len(ticked) > 15
    assert [action.objectName() for action in ticked if not action.icon().isNull()] == []


def test_actions_that_do_different_things_to_a_file_have_different_icons(window):
    names = ("merge_pack", "share_copy", "print", "rehearse_briefing", "rebuild_briefing")
    pictures = [window.action(name).icon().pixmap(SIZE).toImage() for name in names]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_what_is_imported_goes_into_the_tray_and_what_is_exported_out_of_it(window, theme):
    def pictured(name):
        return window.action(name).icon().pixmap(SIZE).toImage()

    into, out = (theme.icon(name).pixmap(SIZE).toImage() for name in ("download", "upload"))
    assert into != out
    assert pictured("import_file") == into
    assert [pictured(name) for name in ("export_casebook", "export_briefing")] == [out, out]
