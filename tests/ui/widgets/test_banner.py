import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

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
    banner.resize(500, banner.minimumHeight())
    banner.show()
    assert max(banner.findChildren(QWidget), key=lambda one: one.geometry().right()) is button


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


@pytest.mark.parametrize("width_px", [230, 320, 700])
def test_where_it_is_narrow_its_buttons_stand_below_and_no_word_is_cut(theme, qtbot, width_px):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Banner(
        theme, "The history shows you as “analyst”, your name on this computer.", parent=holder
    )
    button = made.add_button("Use another name…")
    holder.resize(width_px, 400)
    # As high as it says that it is at least: no layout that asks for its height at this width.
    holder.show()
    made.resize(width_px, 1)
    made.resize(width_px, made.minimumHeight())
    qtbot.waitUntil(lambda: made.label.height() >= made.label.heightForWidth(made.label.width()))
    is_below = button.y() >= made.label.geometry().bottom()
    assert is_below is (width_px < 400)
    assert made.rect().contains(button.geometry())
