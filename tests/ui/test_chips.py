import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.chips import Chip, ChipKind, chip_role, chip_size, paint_chip
from desktop.ui.labels import tool_tip
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Mode
from tests.ui.pixels import colours

GROUNDS = {
    ChipKind.NEUTRAL: "neutral_chip",
    ChipKind.GOOD: "good_chip",
    ChipKind.CHANGING: "changing_chip",
    ChipKind.BAD: "bad_chip",
    ChipKind.ACCENT: "accent_chip",
}
LONG = "a source close to the ministry " * 10


def painted(theme, text, kind, size):
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.panel)
    painter = QPainter(image)
    font = theme.font(chip_role(kind))
    paint_chip(painter, QRect(0, 0, size.width(), size.height()), text, kind, theme.tokens, font)
    painter.end()
    return image


@pytest.mark.parametrize("kind", GROUNDS)
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_each_kind_has_its_own_ground(theme, kind, mode):
    theme.set_mode(mode)
    size = chip_size("Active", theme.font(chip_role(kind)))
    seen = colours(painted(theme, "Active", kind, size))
    assert seen.most_common(1)[0][0] == getattr(theme.tokens, GROUNDS[kind])


def test_a_grade_has_a_sharp_frame_one_pixel_wide(theme):
    image = painted(theme, "B2", ChipKind.OUTLINE, QSize(60, 22))
    column = [image.pixelColor(8, y).name().upper() for y in range(22)]
    assert column[0] == column[21] == LIGHT.line
    assert column[1] == column[20] == LIGHT.panel


def test_text_that_has_no_room_is_cut_and_stays_inside(theme):
    image = painted(theme, LONG, ChipKind.NEUTRAL, QSize(80, 22))
    edge = [image.pixelColor(x, y).name().upper() for x in range(76, 78) for y in range(6, 16)]
    assert set(edge) == {LIGHT.neutral_chip}


def test_a_text_that_is_cut_begins_where_a_whole_one_does(theme):
    def first(image):
        inked = [
            x
            for x in range(2, image.width() - 2)
            if any(
                image.pixelColor(x, y).name().upper() != LIGHT.neutral_chip
                for y in range(4, image.height() - 4)
            )
        ]
        return inked[0]

    font = theme.font(chip_role(ChipKind.NEUTRAL))
    whole = painted(theme, LONG, ChipKind.NEUTRAL, chip_size(LONG, font, 10_000))
    cut = {first(painted(theme, LONG, ChipKind.NEUTRAL, QSize(w, 22))) for w in range(90, 110)}
    assert cut == {first(whole)}


def test_a_chip_may_be_told_to_fill_its_room(theme, qtbot):
    chip = Chip(theme, LONG, removable=True)
    qtbot.addWidget(chip)
    usual = chip.sizeHint().width()
    chip.set_room(700)
    assert usual < chip.sizeHint().width() == 700
    chip.set_text("Qamishli Airport")
    assert chip.sizeHint().width() < usual
    chip.resize(chip.sizeHint())
    assert not chip.toolTip()


def test_an_ampersand_is_no_shortcut(theme):
    font = theme.font(chip_role(ChipKind.NEUTRAL))
    size = chip_size("A & B", font)
    with_sign = painted(theme, "A & B", ChipKind.NEUTRAL, size)
    assert with_sign != painted(theme, "A  B", ChipKind.NEUTRAL, size)


def test_a_chip_is_as_wide_as_its_text_up_to_a_limit(theme):
    font = theme.font(chip_role(ChipKind.NEUTRAL))
    assert chip_size("B2", font).width() < chip_size("Hmeimim Air Base", font).width()
    assert chip_size(LONG, font).width() == chip_size(LONG * 2, font).width()


@pytest.fixture
def chip(theme, qtbot):
    made = Chip(theme, "Qamishli Airport", removable=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_cross_removes_by_mouse(chip, qtbot):
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip.cross, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_the_cross_removes_by_keyboard(chip, qtbot, key):
    assert chip.cross.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip.cross, key)


def test_other_keys_do_nothing(chip, qtbot):
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.keyClick(chip.cross, Qt.Key.Key_A)


def test_a_screen_reader_hears_what_would_be_removed(chip):
    assert chip.accessibleName() == "Qamishli Airport"
    assert chip.cross.accessibleName() == "Remove Qamishli Airport"


def test_the_cross_stands_after_the_text_in_either_direction(chip):
    assert chip.cross.x() > chip.width() / 2
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.resize(chip.width() + 1, chip.height())
    assert chip.cross.x() < chip.width() / 2
    assert LIGHT.neutral_chip in colours(chip.grab().toImage())


def test_a_plain_chip_has_no_cross(theme, qtbot):
    plain = Chip(theme, "B2", ChipKind.OUTLINE)
    qtbot.addWidget(plain)
    assert plain.cross is None
    assert plain.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(plain.removed):
        qtbot.keyClick(plain, Qt.Key.Key_Delete)


def test_a_chip_can_say_something_else(theme, qtbot):
    chip = Chip(theme, "Active", ChipKind.GOOD)
    qtbot.addWidget(chip)
    width = chip.sizeHint().width()
    chip.set_text("Drawing\ndown", ChipKind.CHANGING)
    assert (chip.text, chip.kind) == ("Drawing down", ChipKind.CHANGING)
    assert chip.sizeHint().width() > width
    chip.set_text("Gone")
    assert chip.kind is ChipKind.CHANGING


def test_only_a_cut_text_needs_a_tool_tip(theme, qtbot):
    chip = Chip(theme, "Active")
    qtbot.addWidget(chip)
    assert not chip.toolTip()
    chip.set_text("<b>" + LONG)
    assert "&lt;b&gt;a source" in chip.toolTip()
    assert chip.minimumSizeHint().width() < chip.sizeHint().width()


def test_a_chip_follows_the_theme(theme, qtbot):
    chip = Chip(theme, "Active", ChipKind.GOOD)
    qtbot.addWidget(chip)
    theme.set_mode(Mode.DARK)
    assert DARK.good_chip in colours(chip.grab().toImage())
    height = chip.sizeHint().height()
    theme.set_text_scale(1.5)
    assert chip.sizeHint().height() > height


def test_a_chip_gone_with_its_panel_is_not_called_any_more(theme, qtbot):
    panel = QWidget()
    QVBoxLayout(panel).addWidget(Chip(theme, "Active"))
    panel.deleteLater()
    qtbot.waitSignal(panel.destroyed).wait()
    theme.set_mode(Mode.DARK)


def test_a_code_is_told_in_words_until_it_is_another(theme, qtbot):
    chip = Chip(theme, "B")
    qtbot.addWidget(chip)
    chip.explain("Reliability: B usually reliable")
    assert chip.accessibleName() == "Reliability: B usually reliable"
    assert "usually reliable" in chip.toolTip()
    assert chip.text == "B"
    chip.set_text("Active")
    assert chip.accessibleName() == "Active"
    assert not chip.toolTip()


def test_a_chip_that_has_no_room_is_whole_where_the_pointer_rests(theme, qtbot):
    chip = Chip(theme, "Mediterranean coast")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    assert chip.toolTip() == ""
    chip.resize(60, chip.height())
    assert chip.toolTip() == tool_tip("Mediterranean coast")
    chip.explain("Where it is")
    assert chip.toolTip() == tool_tip("Where it is")
