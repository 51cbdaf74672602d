"""A briefing becomes sheets: nothing is cut, nothing leaves them, all is found where it belongs."""

from dataclasses import replace

import pytest

from desktop.domain.briefing import PageKind
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import NO_PAGES, compose
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from tests.services.briefing.layout.made import (
    a_map,
    edition,
    held,
    mark,
    page,
    plain_kit,
    say,
    timeline,
    words_on,
)

FORMS = pytest.mark.parametrize("form", [WIDE, CLASSIC], ids=["wide", "classic"])


def composed(briefing, form=WIDE):
    kit = plain_kit()
    sheets = compose(briefing, form, kit)
    assert not any(check.overflows for check in check_sheets(briefing, sheets, kit))
    assert all(check.shows_marking for check in check_sheets(briefing, sheets, kit))
    return sheets


@FORMS
def test_every_sheet_says_its_marking_its_cut_off_and_its_number(form):
    sheets = composed(edition(page(), page(PageKind.QUESTIONS)), form)
    for number, sheet in enumerate(sheets, start=1):
        words = words_on(sheet)
        assert "TLP:GREEN" in words
        assert "As reported by 27 Jan 2026, 14:00 UTC" in words
        assert f"{number} / {len(sheets)}" in words
        assert (sheet.width, sheet.height) == (form.width, form.height)


@FORMS
def test_the_page_of_a_base_has_its_sentences_its_map_and_its_timeline_on_one_sheet(form):
    base = page(
        PageKind.BASE,
        "Russia is likely leaving",
        statements=(say("Troops have been leaving.", notes=(1,)),),
        sources="1 Reuters, B2.",
        map=a_map("Hmeimim"),
        timeline=timeline(mark("Convoy left", held(10, 12))),
    )
    (sheet,) = composed(edition(base), form)
    words = words_on(sheet)
    for part in ("Troops have been leaving.", "Sources. 1 Reuters, B2.", "Convoy left", "Hmeimim"):
        assert part in words
    assert {spot.what for spot in sheet.spots} == {"heading", "note:1", "sources"}
    figure, area = sheet.timeline
    assert figure.marks == base.timeline.marks
    assert area.bottom <= sheet.height


def test_a_long_text_goes_on_on_a_further_sheet_which_says_so():
    said = " ".join(f"word{number}" for number in range(3_000))
    sheets = composed(edition(page(statements=(say(said),))))
    assert [sheet.is_continued for sheet in sheets] == [False] + [True] * (len(sheets) - 1)
    assert "continued" in words_on(sheets[1])
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))


def test_a_briefing_without_pages_says_so():
    briefing = replace(edition(page()), pages=())
    (sheet,) = composed(briefing)
    assert NO_PAGES in words_on(sheet)


def test_without_sources_the_numbers_of_notes_stay():
    base = page(PageKind.BASE, statements=(say("Left.", notes=(1, 2, 3, 5)),), sources="1 Reuters.")
    (sheet,) = composed(edition(base), replace(WIDE, with_sources=False))
    assert "1–3, 5" in words_on(sheet)
    assert "Reuters" not in words_on(sheet)
