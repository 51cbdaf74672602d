import pytest

from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.type_setter import QtTypeSetter


@pytest.fixture(scope="session")
def fonts(qapp):
    return PageFonts()


@pytest.fixture(scope="session")
def setter(fonts):
    return QtTypeSetter(fonts)
