"""The pages of the Help menu."""

import pytest
from PySide6.QtCore import QThreadPool, QUrl

from desktop.ui.help_pages import LicencesPage
from desktop.ui.tasks import TaskRunner
from desktop.ui.text_views import PlainTextView, SafeTextView


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
