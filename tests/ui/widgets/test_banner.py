import pytest
from PySide6.QtCore import Qt

from desktop.ui.palette import LIGHT
from desktop.ui.widgets.banner import Banner, BannerKind
from tests.ui.pixels import colours


@pytest.fixture
def banner(theme, qtbot):
    made = Banner(theme, "The disk is full. Nothing was saved.", BannerKind.BAD)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def test_it_says_its_sentence_to_eye_and_ear(banner):
    assert banner.label.text() == banner.accessibleName() == "The disk is full. Nothing was saved."


@pytest.mark.parametrize(
    ("kind", "ground"),
    [
        (BannerKind.INFO, LIGHT.accent_chip),
        (BannerKind.CHANGING, LIGHT.changing_chip),
        (BannerKind.BAD, LIGHT.bad_chip),
    ],
)
def test_each_kind_has_its_own_ground(theme, qtbot, kind, ground):
    banner = Banner(theme, "Something", kind)
    qtbot.addWidget(banner)
    assert colours(banner.grab().toImage()).most_common(1)[0][0] == ground


def test_the_cross_puts_it_away(banner, qtbot):
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    assert banner.close_button.accessibleName()


def test_what_must_stay_has_no_cross(theme, qtbot):
    banner = Banner(theme, "Read only", closable=False)
    qtbot.addWidget(banner)
    assert banner.close_button is None
    button = banner.add_button("Why")
    assert banner.layout().itemAt(banner.layout().count() - 1).widget() is button


def test_buttons_stand_between_sentence_and_cross(banner, qtbot):
    first, second = banner.add_button("Try again"), banner.add_button("Save elsewhere")
    qtbot.waitUntil(second.isVisible)
    banner.layout().activate()
    assert banner.label.x() < first.x() < second.x() < banner.close_button.x()
    with qtbot.waitSignal(second.clicked):
        qtbot.keyClick(second, Qt.Key.Key_Space)


def test_markup_is_shown_letter_by_letter(banner):
    banner.set_text("<img src=x> not found")
    assert banner.label.text() == "<img src=x> not found"
    assert banner.label.textFormat() == Qt.TextFormat.PlainText
