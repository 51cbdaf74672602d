"""The pages of the Help menu."""

import pytest
from PySide6.QtCore import Qt, QThreadPool, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop import __version__
from desktop.ui.help_pages import AboutPage, LicencesPage
from desktop.ui.tasks import TaskRunner
from desktop.ui.text_views import PlainTextView, SafeTextView
from desktop.ui.theme import LARGEST_SCALE


@pytest.fixture
def page(qtbot, theme):
    pool = QThreadPool()
    runner = TaskRunner(None, pool)
    made = LicencesPage(theme, runner, None)
    qtbot.addWidget(made)
    with qtbot.waitSignal(runner.done):
        pass
    return made


def test_licences_are_tables_with_the_versions_that_are_installed(page, qtbot):
    view = page.findChild(SafeTextView)
    assert "<table" in view.toHtml()
    assert "|---|" not in view.toPlainText()
    assert "Installed in this copy" in view.toPlainText()
    with qtbot.waitSignal(page.address_chosen):
        view.anchorClicked.emit(QUrl("https://news.example/a"))


def test_the_texts_of_the_licences_stand_beside_them(page):
    assert "Permission is hereby granted" in page.findChild(PlainTextView).toPlainText()


def test_the_columns_of_licences_stand_apart(page):
    tables = list(page.findChild(SafeTextView).tables())
    assert len(tables) >= 3
    assert {table.format().cellPadding() for table in tables} == {4}


def test_what_this_is_can_be_read_whole_and_copied(theme, qtbot, window):
    for scale in (1.0, LARGEST_SCALE):
        window.theme.set_text_scale(scale)
        about = AboutPage(window)
        about.show()
        labels = about.findChildren(QLabel)
        assert labels[0].text() == f"Basewatch {__version__}"
        for label in labels:
            assert label.height() >= label.heightForWidth(label.width())
            assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert about.width() <= window.width()
        assert about.focusWidget().text() == "Close"
        next(one for one in about.findChildren(QPushButton) if one.text() == "Copy").click()
        assert QGuiApplication.clipboard().text().startswith(f"Basewatch {__version__}\n")
        about.close()
    window.theme.set_text_scale(1.0)
