import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
)

from desktop.resources import resource_dir
from desktop.ui.palette import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Tokens
from desktop.ui.styling import set_style_property
from desktop.ui.theme import Mode, TextRole, Theme
from tests.ui.pixels import colours

DESKTOP = Path(__file__).parents[2] / "desktop"


def test_a_mode_set_by_hand_is_used_at_once(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.tokens is DARK
    assert theme.color("panel") == QColor(DARK.panel)


def test_setting_what_is_set_disturbs_nobody(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)
        theme.set_text_scale(1.0)


def test_the_system_is_followed_when_asked_to(theme, qapp, qtbot):
    theme.set_mode(Mode.SYSTEM)
    assert theme.mode is Mode.SYSTEM
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens is LIGHT


def test_the_system_does_not_overrule_a_choice_by_hand(theme, qapp):
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT
    theme.set_mode(Mode.SYSTEM)
    assert theme.tokens is DARK


def test_a_system_that_says_nothing_counts_as_light(theme):
    theme.set_mode(Mode.SYSTEM)
    assert theme.tokens is LIGHT


def test_high_contrast_is_light_or_dark_as_the_system_is(theme, qapp):
    theme.set_mode(Mode.HIGH_CONTRAST)
    assert theme.tokens is HIGH_LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is HIGH_DARK


def test_a_system_that_asks_for_contrast_gets_it_unless_somebody_chose_otherwise(theme, qapp):
    hints = qapp.styleHints()
    needs = hints.accessibility()
    theme.set_mode(Mode.SYSTEM)
    needs.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.tokens is HIGH_LIGHT
    theme.set_mode(Mode.DARK)
    assert theme.tokens is DARK
    theme.set_mode(Mode.SYSTEM)
    needs.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.tokens is LIGHT


def test_text_has_the_sizes_of_the_design(theme, qapp):
    dots_per_point = qapp.primaryScreen().logicalDotsPerInch() / 72
    sizes = {role: theme.font(role).pointSizeF() * dots_per_point for role in TextRole}
    assert sizes[TextRole.TITLE] == pytest.approx(17)
    assert sizes[TextRole.BODY] == sizes[TextRole.HEADING] == pytest.approx(13)
    assert sizes[TextRole.SMALL] == pytest.approx(12)
    assert sizes[TextRole.TINY] == pytest.approx(11.5)


def test_text_has_three_weights(theme):
    assert len({theme.font(role).weight() for role in TextRole}) == 3


def test_zooming_enlarges_fonts_and_controls_within_limits(theme, qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.ensurePolished()
    height, size = edit.sizeHint().height(), theme.font().pointSizeF()
    theme.set_text_scale(1.5)
    assert theme.font().pointSizeF() == pytest.approx(1.5 * size)
    assert edit.font().pointSizeF() == pytest.approx(1.5 * size)
    assert edit.sizeHint().height() > height
    theme.set_text_scale(9)
    assert theme.text_scale == 2
    theme.set_text_scale(0.1)
    assert theme.text_scale == pytest.approx(0.8)


@pytest.mark.parametrize("make", [QLineEdit, QPushButton, QComboBox])
def test_enlarged_text_fits_into_the_lowest_control(theme, qtbot, make):
    theme.set_text_scale(2)
    widget = make()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    assert widget.minimumSizeHint().height() >= widget.fontMetrics().height()


def test_figures_have_one_width(theme):
    font = theme.font(TextRole.TINY)
    assert font.isFeatureSet(font.Tag("tnum"))
    assert QFontInfo(font).family()


def test_a_text_scale_out_of_bounds_in_the_settings_is_put_right(qapp, theme):
    other = Theme(qapp, Mode.LIGHT, 40.0)
    assert other.text_scale == 2
    other.setParent(None)


def test_the_one_filled_button_has_the_accent(theme, qtbot):
    button = QPushButton("Save")
    button.setProperty("primary", True)
    qtbot.addWidget(button)
    assert colours(button.grab().toImage()).most_common(1)[0][0] == LIGHT.accent
    theme.set_mode(Mode.DARK)
    assert colours(button.grab().toImage()).most_common(1)[0][0] == DARK.accent


def test_an_invalid_field_is_framed_at_once_and_freed_again(theme, qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    assert LIGHT.bad not in colours(edit.grab().toImage())
    set_style_property(edit, "invalid", True)
    assert LIGHT.bad in colours(edit.grab().toImage())
    set_style_property(edit, "invalid", False)
    set_style_property(edit, "invalid", False)
    assert LIGHT.bad not in colours(edit.grab().toImage())


@pytest.mark.parametrize("make", [QLineEdit, QPushButton, QComboBox, QCheckBox])
def test_the_focus_can_be_seen(theme, qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    widget.clearFocus()
    before = colours(widget.grab().toImage())[LIGHT.accent]
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    assert colours(widget.grab().toImage())[LIGHT.accent] > before + 20


@pytest.mark.parametrize("sheet", ["basewatch.qss", "high-contrast.qss"])
def test_a_style_sheet_names_only_colours_that_exist_and_states_none_itself(theme, qapp, sheet):
    theme.set_mode(Mode.HIGH_CONTRAST)
    template = resource_dir().joinpath("styles", sheet).read_text(encoding="utf-8")
    names = set(re.findall(r"\$\{?(\w+)", template))
    sizes = {"title", "body", "small", "tiny", "button_line", "field_line", "link_line"}
    assert names <= {*Tokens.__slots__, *sizes}
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", template)
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
def test_the_pictures_of_the_style_sheet_have_the_colours_of_the_table(tokens):
    styles, shade = resource_dir().joinpath("styles"), tokens.shade
    assert tokens.quiet in styles.joinpath(f"chevron-{shade}.svg").read_text(encoding="utf-8")
    for name in ("close", "detach"):
        assert tokens.quiet in styles.joinpath(f"{name}-{shade}.svg").read_text(encoding="utf-8")
    assert tokens.on_accent in styles.joinpath(f"check-{shade}.svg").read_text(encoding="utf-8")


def test_the_program_has_a_mark_for_small_and_large_places(theme):
    sizes = {size.width() for size in theme.application_icon().availableSizes()}
    assert {16, 32, 256} <= sizes


def test_every_icon_that_the_code_names_is_there():
    named = {
        node.args[0].value
        for path in DESKTOP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") == "icon"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert named
    icons = resource_dir().joinpath("icons")
    assert not {name for name in named if not icons.joinpath(f"{name}.svg").is_file()}


def test_the_window_keeps_its_font_when_the_fonts_of_pages_are_loaded():
    told = subprocess.run(
        [sys.executable, "-c", _LOADS_PAGE_FONTS], capture_output=True, text=True, check=True
    )
    before, after = told.stdout.splitlines()
    assert after == before


# In a program of its own: fonts that are loaded once are there for every test after.
_LOADS_PAGE_FONTS = """
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.theme import Theme

app = QApplication([])
theme = Theme(app)

def shown():
    font = QLabel("Hmeimim Air Base").font()
    return QFontInfo(font).family(), QFontMetricsF(font).horizontalAdvance("Hmeimim Air Base")

print(shown())
PageFonts()
print(shown())
"""


def test_a_dock_has_a_cross_and_an_arrow_that_can_be_seen(theme, qtbot):
    window, dock = QMainWindow(), QDockWidget("Gaps")
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("x"))
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    with qtbot.waitExposed(window):
        window.show()
    buttons = dock.findChildren(QAbstractButton)
    assert len(buttons) == 2
    ground = theme.color("panel")
    for button in buttons:
        image = button.grab().toImage()
        every = ((x, y) for x in range(image.width()) for y in range(image.height()))
        inked = sum(image.pixelColor(x, y).lightness() < ground.lightness() - 40 for x, y in every)
        assert inked > 12, button.objectName()


def test_the_list_of_a_box_shows_all_of_its_few_choices(theme, qtbot):
    """Opened as a menu, as this style would, it cuts the last one off, below an arrow."""
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["One", "Two", "Three"])
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    room = view.viewport().rect()
    assert all(room.contains(view.visualRect(view.model().index(at, 0))) for at in range(3))
    box.hidePopup()
