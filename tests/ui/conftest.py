"""What tests of the window share."""

import pytest
from PySide6.QtGui import QFont, QPalette

from desktop.ui.theme import Mode, Theme


@pytest.fixture
def theme(qapp):
    """Dress the application in light colours, and undress it afterwards."""
    made = Theme(qapp, Mode.LIGHT)
    yield made
    made.setParent(None)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
