"""Markup of a stranger is words and links; nothing of it is fetched, opened or drawn for long."""

import time

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from desktop.ui.text_views import SafeTextView
from tests.timing import allowed_s

QUICK_S = 0.5


@pytest.fixture
def view(qtbot):
    made = SafeTextView()
    qtbot.addWidget(made)
    made.resize(640, 520)
    made.show()
    return made


def test_markup_is_cleaned_before_qt_sees_it(view):
    view.show_markup(
        '<p onclick="x()">Jets <b>left</b>.</p><img src="file:///etc/hostname"><style>p{}</style>'
        '<a href="javascript:x()">a</a> <a href="file:///etc/passwd">b</a>'
        ' <a href="https://news.example/">c</a><script>x</script>'
    )
    html = view.toHtml()
    assert view.toPlainText() == "Jets left.\na b c"
    assert "https://news.example/" in html
    assert not any(word in html for word in ("img", "file:", "javascript", "onclick"))


def test_whatever_is_asked_for_is_an_empty_picture(view):
    for kind in range(1, 6):
        found = view.loadResource(kind, QUrl("file:///etc/hostname"))
        assert isinstance(found, QImage)
        assert (found.width(), found.height()) == (1, 1)


def test_a_clicked_link_is_told_and_not_followed(view, qtbot):
    view.show_markup('<a href="https://news.example/a">a</a>')
    before = view.toHtml()
    with qtbot.waitSignal(view.address_chosen) as chosen:
        view.anchorClicked.emit(QUrl("https://news.example/a"))
    assert chosen.args == ["https://news.example/a"]
    assert not view.openLinks()
    assert view.toHtml() == before


@pytest.mark.parametrize(
    "markup",
    ["<table><tr><td>" * 1_300, "<blockquote>" * 3_999, "<p>" * 100_000, "x" * 2_000_000],
)
def test_markup_made_to_hold_the_window_is_shown_as_letters_at_once(view, markup, qtbot):
    started = time.process_time()
    view.show_markup(markup)
    qtbot.wait(1)
    assert time.process_time() - started < allowed_s(2 * QUICK_S)
    assert view.toPlainText()[:10] == markup[:10]


def test_a_long_word_is_broken_and_an_address_is_not(view):
    address = "https://news.example/" + "b" * 400
    view.show_markup(f'<a href="{address}">{"t" * 500}</a>')
    assert address in view.toHtml()
    assert max(map(len, view.toPlainText().split())) < 300
