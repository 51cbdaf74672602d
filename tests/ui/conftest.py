"""What tests of the window share."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QPalette

from desktop.ui.theme import Mode, Theme
from tests.ui.desktop_of import Desktop


@pytest.fixture
def theme(qapp):
    """Dress the application in light colours, and undress it afterwards."""
    made = Theme(qapp, Mode.LIGHT)
    yield made
    # Whoever still knows it keeps it alive; it dresses nothing any more.
    qapp.styleHints().colorSchemeChanged.disconnect(made._follow_system)
    made.setParent(None)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())


@pytest.fixture
def desktop(tmp_path, theme, qtbot):
    """Keep the example in a file; windows on it are opened by the test."""
    made = Desktop(tmp_path, theme, qtbot)
    yield made
    made.close()


@pytest.fixture
def window(desktop):
    """Open a window on the example."""
    return desktop.open()


@pytest.fixture
def no_log(monkeypatch):
    """Let no log of a program be open longer than it is."""
    monkeypatch.setattr("desktop.app.logs.start_logging", lambda _folder: None)


@pytest.fixture(autouse=True, scope="session")
def _english():
    """Group figures as the program does where it speaks English, whatever the system does."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
