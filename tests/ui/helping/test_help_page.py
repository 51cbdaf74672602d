"""Help: its pages, its pictures, its search."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt, QThreadPool, QUrl
from PySide6.QtGui import QFontMetricsF, QImage, QTextDocument

from desktop.manual import NEWS, manual
from desktop.ui.helping.page import HelpPage
from desktop.ui.helping.view import ONE_PER_POINT, HelpView
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Mode, TextRole
from tests.picturing.whole_rows import ending_whole
from tests.translating.files import LANGUAGES

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def page(qtbot, theme):
    pool = QThreadPool()
    runner = TaskRunner(None, pool)
    made = HelpPage(theme, runner, None)
    qtbot.addWidget(made)
    with qtbot.waitSignal(runner.done):
        pass
    made.show()
    return made


def titles(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def png(width, height, density=1):
    data = QByteArray()
    buffer = QBuffer(data)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(density * ONE_PER_POINT)
    image.save(buffer, "PNG")
    return data.data()


def test_its_first_page_stands_there_with_pictures_of_the_program(page):
    assert titles(page)[0] == "Start"
    assert "A casebook of your own" in page.view.toPlainText()
    assert "<img" in page.view.toHtml()
    shown = page.view.loadResource(IMAGE, QUrl("window.png"))
    assert 240 <= shown.width() <= min(620, page.view.viewport().width())


def test_every_page_names_only_pictures_and_pages_that_are_there(page):
    names = {one.name for one in manual().chapters}
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        block = page.view.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                look = at.fragment().charFormat()
                if look.isImageFormat():
                    assert look.toImageFormat().name() in manual().pictures
                if look.isAnchor():
                    assert look.anchorHref() in names
                at += 1
            block = block.next()


def test_all_pages_are_searched_and_the_places_marked(page, qtbot):
    qtbot.keyClicks(page.line, "MGRS nothingofthekind")
    assert titles(page) == []
    assert page.found.text() == "No page has these words."
    page.line.setText("gazetteer")
    assert titles(page) == ["The map"]
    assert page.found.text() == "On 1 page"
    assert [one.cursor.selectedText() for one in page.view.extraSelections()] == ["gazetteer"]
    page.line.clear()
    assert len(titles(page)) > 8
    assert not page.view.extraSelections()


def test_enter_goes_from_place_to_place_and_round(page, qtbot):
    page.line.setText("the")
    page.activateWindow()
    page.line.setFocus()
    marks = page.view.extraSelections()
    assert len(marks) > 2
    seen = []
    for _ in range(len(marks) + 1):
        seen.append(page.view.textCursor().position())
        qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert seen == [*sorted(set(seen)), seen[0]]
    qtbot.keyClick(page.line, Qt.Key.Key_Escape)
    assert page.line.text() == ""
    assert page.isVisible()
    qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_links_lead_to_pages_or_out_by_the_one_way_there_is(page, qtbot):
    page.view.anchorClicked.emit(QUrl("5-map.md"))
    assert page.list.currentItem().text() == "The map"
    with qtbot.waitSignal(page.address_chosen):
        page.view.anchorClicked.emit(QUrl("https://news.example/a"))


def test_it_opens_at_what_is_new(theme, qtbot):
    runner = TaskRunner(None, QThreadPool())
    page = HelpPage(theme, runner, None)
    qtbot.addWidget(page)
    page.open_at(NEWS)
    with qtbot.waitSignal(runner.done):
        pass
    assert page.view.toPlainText().startswith("What is new in Basewatch")
    page.line.setText("gazetteer")
    page.open_at(NEWS)
    assert page.view.toPlainText().startswith("What is new in Basewatch")


def test_nothing_but_what_is_in_memory_is_shown_as_a_picture(theme, qtbot, tmp_path):
    file = tmp_path / "secret.png"
    file.write_bytes(png(40, 30))
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.take_pictures({"one.png": png(40, 30), "broken.png": b"no picture"})
    view.show_markup(f'<p>a<img src="one.png"><img src="{file}"><img src="{file.as_uri()}"></p>')
    assert "secret" not in view.toHtml()
    assert 'src="one.png"' in view.toHtml()
    assert view.loadResource(IMAGE, QUrl("one.png")).width() == 40
    for name in (str(file), file.as_uri(), "broken.png", "two.png"):
        assert view.loadResource(IMAGE, QUrl(name)).width() == 1
        assert view.loadResource(IMAGE, name).width() == 1


def test_the_window_opens_help_once_and_what_is_new_in_it(window, qtbot):
    window.action("help").trigger()
    (page,) = window.findChildren(HelpPage)
    assert page.isVisible()
    assert not page.isModal()
    qtbot.waitUntil(lambda: page.list.count() > 0)
    window.action("whats_new").trigger()
    assert window.findChildren(HelpPage) == [page]
    assert page.view.toPlainText().startswith("What is new")


def brightness(data):
    image = QImage.fromData(data).scaled(40, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(image.pixelColor(x, y).value() for x in range(40) for y in range(40)) / 1_600


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_each_picture_is_there_for_a_light_and_for_a_dark_window(language):
    pictures = manual(language).pictures
    light = {name for name in pictures if not name.startswith("dark/")}
    assert {f"dark/{name}" for name in light} == set(pictures) - light
    assert "map.png" in light
    for name in light:
        assert brightness(pictures[name]) > 200, name
        assert brightness(pictures[f"dark/{name}"]) < 100, name
        assert language == "en" or pictures[name] != manual().pictures[name]


def fitted(view, name="wide.png"):
    shown = view.document().resource(IMAGE, QUrl(name))
    return round(shown.width() / shown.devicePixelRatio())


def test_pictures_are_fitted_anew_when_the_page_becomes_narrower_or_wider(theme, qtbot):
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.take_pictures({"wide.png": png(900, 90)})
    view.resize(700, 400)
    view.show()
    view.show_page("![a](wide.png)", Qt.LayoutDirection.LeftToRight)
    assert fitted(view) == 620
    view.resize(400, 400)
    assert 300 < fitted(view) <= view.viewport().width() - 24
    view.resize(700, 400)
    assert fitted(view) == 620


def test_on_a_fine_screen_a_picture_is_as_wide_and_as_sharp_as_it_can_be(theme, qtbot, monkeypatch):
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.take_pictures({"wide.png": png(900, 90), "small.png": png(100, 10)})
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    wide = view.loadResource(IMAGE, QUrl("wide.png"))
    assert (wide.width(), round(wide.width() / wide.devicePixelRatio())) == (900, 620)
    small = view.loadResource(IMAGE, QUrl("small.png"))
    assert (small.width(), small.devicePixelRatio()) == (100, 1.0)


def test_a_picture_taken_at_twice_the_density_is_as_large_as_what_it_shows(
    theme, qtbot, monkeypatch
):
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.take_pictures({"fine.png": png(200, 100, 2), "wide.png": png(1_240, 90, 2)})
    for density, widths in ((1.0, (100, 620)), (2.0, (200, 1_240))):
        monkeypatch.setattr(view, "devicePixelRatioF", lambda of=density: of)
        for name, width in zip(("fine.png", "wide.png"), widths, strict=True):
            shown = view.loadResource(IMAGE, QUrl(name))
            assert (shown.width(), shown.devicePixelRatio()) == (width, density)


def striped(height):
    """Return white with black lines of ten rows, ten rows apart."""
    image = QImage(40, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for top in range(0, height, 20):
        for row in range(top, min(top + 10, height)):
            for x in range(10, 30, 1 + row % 2):
                image.setPixelColor(x, row, Qt.GlobalColor.black)
    return image


def test_a_picture_ends_between_two_lines_of_what_it_shows():
    assert ending_whole(striped(200), 170).height() == 160
    assert ending_whole(striped(200), 155).height() == 140
    assert ending_whole(striped(200), 500).height() == 200
    # Where nothing is calm, it is cut where it was to be.
    assert ending_whole(striped(9), 7).height() == 7


def test_a_dark_window_has_dark_pictures_where_there_are_any(theme, qtbot):
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.take_pictures(
        {"a.png": png(40, 30), "dark/a.png": png(50, 30), "b.png": png(60, 30), "wide.png": b""}
    )
    view.show_page("![a](a.png) ![b](b.png)", Qt.LayoutDirection.LeftToRight)
    assert [fitted(view, name) for name in ("a.png", "b.png")] == [40, 60]
    theme.set_mode(Mode.DARK)
    assert [fitted(view, name) for name in ("a.png", "b.png")] == [50, 60]


def sizes_of_headings(view):
    """Return how high the lines of headings are, by their level."""
    found, block = {}, view.document().begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            # As it is laid out, and not as its format would have it.
            line = block.layout().lineAt(0)
            found.setdefault(level, set()).add(round(line.ascent() + line.descent()))
        block = block.next()
    return found


def test_headings_are_as_large_as_those_of_the_window_in_every_size_of_text(page, theme):
    for scale in (1.0, 1.5):
        theme.set_text_scale(scale)
        assert sizes_of_headings(page.view) == {
            level: {round(QFontMetricsF(theme.font(role)).height())}
            for level, role in ((1, TextRole.TITLE), (2, TextRole.HEADING))
        }
