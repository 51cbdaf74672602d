"""Every shared widget in one window, drawn light and dark; the pictures land in tmp_path."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.chips import Chip, ChipKind, FlowLayout
from desktop.ui.labels import ElidedLabel, plain_label
from desktop.ui.palette import DARK, LIGHT, contrast
from desktop.ui.theme import Mode, TextRole
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.key_hint import KeyHint
from tests.ui.pixels import colours


def gallery(theme):
    """Return a window with one of each."""
    window = QWidget()
    column = QVBoxLayout(window)
    chips = QWidget()
    flow = FlowLayout(chips)
    for kind in ChipKind:
        flow.addWidget(Chip(theme, kind.value.title(), kind, removable=kind is ChipKind.NEUTRAL))
    column.addWidget(chips)
    for role in TextRole:
        column.addWidget(plain_label(f"{role.value} 26 January", role=role))
    for tone in ("quiet", "accent", "good", "changing", "bad"):
        column.addWidget(plain_label(f"A {tone} sentence", tone=tone))
    column.addWidget(ElidedLabel("A sentence that has no room in this window " * 5))
    for kind in BannerKind:
        column.addWidget(Banner(theme, f"A bar of the kind “{kind.value}”", kind))
    for made in (QLineEdit("field"), QPlainTextEdit("text"), QComboBox(), QCheckBox("choice")):
        column.addWidget(made)
    column.addWidget(QPushButton(theme.icon("plus"), "Plain"))
    column.addWidget(HintedButton("Save", "Ctrl+Return", primary=True))
    column.addWidget(KeyHint("Ctrl+K"))
    column.addWidget(EmptyState(theme, "map-pin", "Add the first base.", "Add base"))
    return window


def drawn_at(window, scale):
    """Return the window as a screen of this scale shows it."""
    window.resize(480, window.sizeHint().height())
    image = QImage(window.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    window.render(image)
    return image


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_shared_widget_shows_something_that_can_be_read(theme, qtbot, tmp_path, mode, scale):
    theme.set_mode(mode)
    window = gallery(theme)
    qtbot.addWidget(window)
    window.show()
    picture = drawn_at(window, scale)
    picture.save(str(tmp_path / f"gallery-{mode}-{scale}x.png"))
    assert picture.size() == window.size() * scale
    blank = [child for child in window.findChildren(QWidget) if is_blank(child, picture, scale)]
    assert not blank


def is_blank(widget, picture, scale):
    """Tell whether a visible widget has words and yet nothing readable in its place."""
    if not isinstance(widget, (QLabel, QPushButton, Chip)) or not widget.isVisible():
        return False
    window = widget.window()
    left_top = widget.mapTo(window, widget.rect().topLeft()) * scale
    part = picture.copy(left_top.x(), left_top.y(), *pair(widget.size() * scale))
    seen = colours(part)
    ground = seen.most_common(1)[0][0]
    return max(contrast(colour, ground) for colour in seen) < 4.5


def pair(size: QSize):
    return size.width(), size.height()


def test_light_and_dark_share_no_ground_and_no_text(theme, qtbot):
    window = gallery(theme)
    qtbot.addWidget(window)
    light = colours(drawn_at(window, 1))
    theme.set_mode(Mode.DARK)
    dark = colours(drawn_at(window, 1))
    for name in ("panel", "text", "line", "neutral_chip", "changing_chip"):
        assert light[getattr(LIGHT, name)] > light[getattr(DARK, name)]
        assert dark[getattr(DARK, name)] > dark[getattr(LIGHT, name)]
