"""Help in Arabic and Russian: its pages, its direction, its search."""

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QTextTable

from desktop.manual import Chapter, Manual
from desktop.resources import resource_dir
from desktop.ui.helping.finding import has_all, places_of, sought_in
from desktop.ui.helping.page import HelpPage
from desktop.ui.language import Language, Speech
from desktop.ui.tasks import TaskRunner


@pytest.fixture
def speech(qapp):
    made = Speech(qapp, resource_dir())
    yield made
    made.silence()
    made.setParent(None)


@pytest.fixture
def opened(qtbot, theme, speech):
    def open_page(language, name="1-start.md"):
        speech.speak(language)
        runner = TaskRunner(None, QThreadPool())
        page = HelpPage(theme, runner, None)
        qtbot.addWidget(page)
        page.open_at(name)
        with qtbot.waitSignal(runner.done):
            pass
        page.show()
        return page

    return open_page


def marked(page):
    return [one.cursor.selectedText() for one in page.view.extraSelections()]


def directions(page):
    layouts = []
    block = page.view.document().begin()
    while block.isValid():
        layouts.append(block.textDirection())
        block = block.next()
    return set(layouts)


def test_pages_are_in_the_language_of_the_window(opened):
    page = opened(Language.RUSSIAN)
    assert page.list.item(0).text() == "Начало"
    assert "Своё досье" in page.view.toPlainText()
    assert "<!--" not in page.view.toPlainText()
    assert opened(Language.ARABIC).list.item(0).text() == "البداية"


def test_arabic_stands_on_the_right_even_where_a_line_begins_with_latin_letters(opened):
    page = opened(Language.ARABIC, "7-exchange.md")
    line = page.view.document().find("أو أسقط جدولًا").block()
    assert line.text().startswith("Ctrl+I")
    assert directions(page) == {Qt.LayoutDirection.RightToLeft}
    middle = page.view.viewport().width() / 2
    cursor = page.view.document().find("الاستيراد والتصدير")
    cursor.setPosition(cursor.selectionStart())
    assert page.view.cursorRect(cursor).x() > middle


def test_columns_of_an_arabic_table_are_read_from_the_right(opened):
    page = opened(Language.ARABIC, "4-timeline.md")
    first, second = (page.view.document().find(words) for words in ("أدر العجلة", "تقريب، إبعاد"))
    assert isinstance(first.currentTable(), QTextTable)
    assert page.view.cursorRect(first).x() > page.view.cursorRect(second).x()
    assert page.view.cursorRect(first).x() > page.view.viewport().width() * 0.7


def test_an_english_page_in_an_arabic_window_stays_on_the_left(opened):
    page = opened(Language.ARABIC)
    page._take(Manual(chapters=(Chapter("1-start.md", "Start", "# Start\n\nA line.\n"),)))
    assert directions(page) == {Qt.LayoutDirection.LeftToRight}


def test_russian_words_are_found_in_other_forms(opened):
    page = opened(Language.RUSSIAN)
    page.line.setText("резервная копия")
    assert "Безопасность" in [page.list.item(at).text() for at in range(page.list.count())]
    page.open_at("9-safety.md")
    page.line.setText("справочника")
    assert marked(page) == ["справочник"]
    page.line.setText("надежно")
    assert "надёжно" in marked(page)


def test_arabic_words_are_found_with_and_without_article_and_vowel_marks(opened):
    page = opened(Language.ARABIC)
    page.line.setText("الاحتياطيه")
    assert page.view.toPlainText().startswith("الأمان")
    assert "احتياطية" in marked(page)
    page.line.setText("معجم اماكن")
    assert page.view.toPlainText().startswith("الخريطة")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("ЁЛКА", "под елкой"),
        ("القواعد", "كل قواعدنا"),
        ("قاعده", "القاعدة"),
        ("نسخة", "النسخ"),
        ("cafe", "the Café"),
        ("ctrl+k", "press Ctrl+K"),
    ],
)
def test_ways_of_writing_a_word_find_each_other(line, text):
    assert has_all(text, sought_in(line))
    assert places_of(text, sought_in(line))


def test_what_is_not_there_is_not_found():
    assert not has_all("база", sought_in("балка"))
    assert not has_all("قاعدة", sought_in("مطار"))
    assert sought_in(" ' ") == []


def test_places_are_those_of_the_text_as_it_stands():
    text = "يُخمَّن العنوان"
    ((start, end),) = places_of(text, sought_in("عنوان"))
    assert text[start:end] == "عنوان"
