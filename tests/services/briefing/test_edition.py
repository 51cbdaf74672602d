"""An edition shows the frozen pages in their order, with what people wrote over them."""

from datetime import UTC, datetime

import pytest

from desktop.domain.briefing import (
    BriefingPage,
    CitedNote,
    Content,
    Edit,
    Page,
    PageKind,
    PagePicture,
    PutPicture,
    Statement,
)
from desktop.services.briefing.edition import as_frozen, edition, frozen_text

FIRST = Page(
    key="title", kind=PageKind.TITLE, heading="The north", subheading="Quiet", sources="None"
)
SECOND = Page(
    key="changes",
    kind=PageKind.CHANGES,
    heading="What changed",
    statements=(Statement(key="change:1", text="A truck."), Statement(key="change:2", text="Two.")),
)
NOTE = CitedNote(
    number=1, key="note:1", text="Post", descriptor="", grade="B2", address="", has_copy=True
)
CONTENT = Content(
    title="The north",
    casebook="Cases",
    cut_off=datetime(2026, 1, 27, tzinfo=UTC),
    reported_by=None,
    marking=None,
    since="",
    pages=(FIRST, SECOND),
    cited=(NOTE,),
    facts=(),
)


def test_as_it_was_frozen_nothing_is_left_out_or_written_over():
    shown = as_frozen(CONTENT)
    assert [one.page for one in shown.pages] == [FIRST, SECOND]
    assert not any(one.edited or one.speaker_notes for one in shown.pages)
    assert shown.cited == (NOTE,)


def test_pages_stand_in_the_order_chosen_and_those_not_named_come_last():
    shown = edition(CONTENT, [BriefingPage(key="changes", speaker_notes="Slowly")])
    assert [one.page.key for one in shown.pages] == ["changes", "title"]
    assert shown.pages[0].speaker_notes == "Slowly"
    left = edition(CONTENT, [BriefingPage(key="title", is_left_out=True), BriefingPage(key="x")])
    assert [one.page.key for one in left.pages] == ["changes"]


def test_what_was_written_stands_over_the_frozen_words_and_is_named():
    edits = [
        Edit(page="title", what="heading", text="South"),
        Edit(page="changes", what="change:2", text="Two trucks."),
    ]
    shown = edition(CONTENT, [], edits)
    assert shown.pages[0].page.heading == "South"
    assert shown.pages[0].page.subheading == "Quiet"
    assert shown.pages[0].edited == {"heading"}
    assert [one.text for one in shown.pages[1].page.statements] == ["A truck.", "Two trucks."]
    assert shown.pages[1].edited == {"change:2"}
    assert shown.content is CONTENT
    assert shown.unfitting == ()


def test_what_fits_nowhere_any_more_is_told():
    lost = (
        Edit(page="gone", what="heading", text="x"),
        Edit(page="changes", what="change:9", text="y"),
    )
    shown = edition(CONTENT, [], lost)
    assert shown.unfitting == lost
    assert [one.page for one in shown.pages] == [FIRST, SECOND]


def test_pictures_come_after_those_of_the_page():
    shown = edition(CONTENT, [], (), [PutPicture(page="title", sha256="ab", words="The gate")])
    assert shown.pages[0].page.pictures == (PagePicture(sha256="ab", words="The gate"),)
    assert shown.pages[1].page.pictures == ()


@pytest.mark.parametrize(
    ("what", "words"),
    [("heading", "What changed"), ("sources", ""), ("change:1", "A truck."), ("change:9", "")],
)
def test_the_frozen_words_are_there_to_go_back_to(what, words):
    assert frozen_text(SECOND, what) == words
