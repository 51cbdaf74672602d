"""What leaves the program: an address after it was shown, a folder; tried with a fake opener."""

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.domain.web_address import checked_address
from desktop.ui.leaving import AddressBar, open_outside, show_folder
from tests.domain.test_web_address import LEAVE, SPELLED, STAY


@pytest.fixture
def opened(monkeypatch):
    """Take what would be handed to the system."""
    taken = []

    def take(url):
        taken.append(bytes(url.toEncoded()).decode("ascii"))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return taken


@pytest.fixture
def bar(theme, qtbot):
    """Show an address."""
    kept = []

    def made(text):
        shown = AddressBar(theme, text)
        qtbot.addWidget(shown)
        kept.append(shown)
        return shown

    yield made
    kept.clear()


def test_of_a_hundred_addresses_only_checked_ones_reach_the_system(bar, opened):
    for text in (*LEAVE, *SPELLED, *STAY):
        shown = bar(text)
        if shown.open_button is not None:
            shown.open_button.click()
    wanted = [*LEAVE.values(), *(leaves for leaves, _other in SPELLED.values())]
    assert opened == wanted


def test_nothing_is_opened_before_somebody_asks(bar, opened):
    bar("https://news.example/a")
    assert opened == []


def test_the_whole_address_is_shown_with_the_other_spelling_of_its_host(bar):
    said = bar("https://bücher.example/" + "a" * 150).label.text()
    assert "https://bücher.example/" + "a" * 150 in said.replace("\n", "")
    assert "xn--bcher-kva.example" in said


def test_what_is_not_opened_is_shown_with_the_reason_and_what_hides_spelled_out(bar):
    shown = bar("https://news.example/\u202egnp.exe")
    assert shown.open_button is None
    assert "⟦U+202E⟧gnp.exe" in shown.label.text()
    assert "hide what it is" in shown.label.text()


def test_an_address_can_be_copied_whether_or_not_it_may_be_opened(bar):
    for text in ("javascript:alert(1)", "https://news.example/a"):
        bar(text).copy_button.click()
        assert QGuiApplication.clipboard().text() == text


def test_a_mailbox_is_written_to(bar):
    assert bar("mailto:desk@news.example").open_button.text() == "Write a message"


def test_where_nothing_opens_it_that_is_said(theme, qtbot):
    shown = AddressBar(theme, "https://news.example/a", lambda _address: False)
    qtbot.addWidget(shown)
    shown.open_button.click()
    assert shown.label.text() == "Nothing here opens https://news.example/a"


def test_every_address_that_may_leave_is_one_for_qt_too(opened):
    for text in (*LEAVE, *SPELLED):
        assert open_outside(checked_address(text))


def test_only_a_folder_is_shown_in_the_file_manager(opened, tmp_path):
    file = tmp_path / "run.desktop"
    file.touch()
    assert not show_folder(file)
    assert not show_folder(file.relative_to("/"))
    assert opened == []
    assert show_folder(tmp_path)
    assert opened == [f"file://{tmp_path}"]
