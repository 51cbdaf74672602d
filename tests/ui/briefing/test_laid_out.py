"""What the page works out in its worker: the briefing that is open, and small pictures of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize

from desktop.domain.briefing import BriefingPage
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping, kept
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from desktop.ui.briefing.loading import load
from desktop.ui.briefing.pictures_shown import ShownPictures
from desktop.ui.briefing.sheets import SheetMaker
from desktop.ui.briefing.show_order import ShowOrder
from desktop.ui.briefing.thumbnails import thumbnail
from desktop.ui.drawing.fonts import PageFonts
from tests.factories import (
    NOON,
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)


@pytest.fixture
def casebook(tmp_path):
    made = a_casebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def editing(casebook):
    made = an_editing(casebook)
    base, source = a_base(), a_source()
    made.apply("Fill", base, source, a_report(source), an_event(base))
    return made


@pytest.fixture
def maker(qapp, casebook):
    return SheetMaker(PageFonts(), ShownPictures(casebook.reader))


def loaded(casebook, maker, briefing_id="", form=WIDE):
    reader = casebook.reader()
    try:
        return load(reader, briefing_id, form, maker, lambda: date(2026, 1, 27), casebook.reader)
    finally:
        reader.close()


def keep(casebook, editing, title="The north"):
    choice = Choice(title=title)
    return Keeping(editing).keep(build(casebook.reader, choice, NOON), choice)


def test_without_a_briefing_nothing_is_open(casebook, editing, maker):
    found = loaded(casebook, maker)
    assert (found.lines, found.opened) == ((), None)


def test_the_latest_is_open_until_another_is_wanted(casebook, editing, maker):
    first, second = keep(casebook, editing), keep(casebook, editing, "The next")
    assert loaded(casebook, maker).opened.kept.briefing.id == second.id
    assert loaded(casebook, maker, first.id, CLASSIC).opened.kept.briefing.id == first.id
    assert loaded(casebook, maker, first.id, CLASSIC).opened.sheets[0].width == CLASSIC.width
    assert [line.title for line in loaded(casebook, maker).lines] == ["The next", "The north"]


def test_pages_left_out_are_laid_out_aside(casebook, editing, maker):
    briefing = keep(casebook, editing)
    pages = [BriefingPage(key=page.key, is_left_out=page.key == "title") for page in briefing.pages]
    Keeping(editing).rearrange(briefing, pages)
    opened = loaded(casebook, maker).opened
    assert {sheet.key for sheet in opened.aside} == {"title"}
    assert "title" not in {sheet.key for sheet in opened.sheets}
    assert "title" in {page.page.key for page in opened.everything.pages}


def test_what_differs_from_the_one_before_is_found(casebook, editing, maker):
    briefing = keep(casebook, editing)
    reader = casebook.reader()
    before = kept(reader, briefing.id)
    reader.close()
    editing.apply("Add", a_base(name="Another airport"))
    choice = Choice(title="The north")
    Keeping(editing).keep_rebuilt(before, build(casebook.reader, choice, NOON, before.content))
    opened = loaded(casebook, maker).opened
    assert opened.before.briefing.id == briefing.id
    assert opened.saves_since == 0
    assert loaded(casebook, maker, briefing.id).opened.saves_since == 1


def test_what_did_not_change_is_not_laid_out_again(casebook, editing, maker):
    keep(casebook, editing)
    first = loaded(casebook, maker).opened
    assert loaded(casebook, maker).opened.sheets is first.sheets
    assert maker.sheets(first.edition, CLASSIC) is not first.sheets
    briefing = first.kept.briefing
    Keeping(editing).write(briefing, "title", "heading", "Another heading")
    assert loaded(casebook, maker).opened.sheets[0].title == "Another heading"


def test_a_thumbnail_shows_the_sheet_in_its_own_shape(casebook, editing, maker):
    keep(casebook, editing)
    for form, width in ((WIDE, 160), (CLASSIC, 120)):
        sheet = loaded(casebook, maker, form=form).opened.sheets[0]
        image = thumbnail(sheet, maker.fonts, QSize(80, 45))
        assert (image.width(), image.height()) == (width, 90)
        assert len({image.pixel(x, y) for x in range(width) for y in range(90)}) > 2


def test_the_place_of_a_sheet_is_kept_when_pages_are_laid_out_anew(casebook, editing, maker):
    keep(casebook, editing)
    sheets = loaded(casebook, maker).opened.sheets
    keys = list(dict.fromkeys(sheet.key for sheet in sheets))
    order = ShowOrder()
    assert (order.sheet, order.key, order.is_left_out, order.presented_place) == (
        None,
        "",
        False,
        0,
    )
    order.turn(1)
    order.take(keys, sheets, ())
    order.go_to(keys[2])
    order.take(list(reversed(keys)), sheets, ())
    assert order.key == keys[2]
    order.go_to("no such page")
    assert order.key == keys[2]
    order.turn(-1_000)
    assert order.key == keys[-1]
    order.turn(1_000)
    assert order.key == keys[0]
    order.take((), (), ())
    assert order.sheet is None


def test_the_rehearsal_tells_what_became_private_since(casebook, editing, maker):
    event, source = an_event(), a_source()
    report = a_report(source)
    note = a_note(report, event)
    editing.apply("More", event, source, report, note)
    keep(casebook, editing)
    editing.apply("Hide", replace(note, private=True))
    told = [one.text for one in loaded(casebook, maker).opened.findings]
    assert "1 cited note no longer public: rebuild it before you show it." in told
