"""Briefings stay in the casebook as they were built; edits, order and pictures are undo steps."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.briefing import BriefingPage, Edit, PutPicture
from desktop.domain.record import RecordKind
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.frozen import BriefingDamaged
from desktop.services.briefing.keeping import Keeping, kept, kept_lines, newest
from tests.factories import a_base, a_note, a_report, a_source, an_event
from tests.services.briefing.desk import CUT_OFF, sentences_of

CHOICE = Choice(title="The north", marking=None)


@pytest.fixture
def keeping(desk):
    post, base = a_source(), a_base()
    event, report = an_event(base, title="Trucks leave"), a_report(post)
    desk.save(post, base, event, report, a_note(report, event, statement="Trucks left"))
    return Keeping(desk.edits)


@pytest.fixture
def reader(desk):
    with closing(desk.casebook.reader()) as opened:
        yield opened


def test_a_kept_briefing_is_as_it_was_built_whatever_is_edited_later(desk, keeping, reader):
    content = desk.brief()
    briefing = keeping.keep(content, CHOICE)
    desk.save(*(replace(one, title="Nothing leaves") for one in _events(desk)))
    found = kept(reader, briefing.id)
    assert found is not None
    assert found.content == content
    assert found.choice == CHOICE
    assert [one.page for one in found.edition.pages] == list(content.pages)
    assert [one.key for one in found.briefing.pages] == [one.key for one in content.pages]
    assert desk.edits.undo_label == "Save"


def _events(desk):
    with closing(desk.casebook.reader()) as opened:
        rows = opened.db.execute("SELECT id FROM event").fetchall()
        return [opened.get(RecordKind.EVENT, one) for (one,) in rows]


def test_keeping_is_one_undo_step_with_a_name(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    assert desk.edits.undo_label == "Build briefing: The north"
    desk.edits.undo()
    assert kept(reader, briefing.id) is None
    assert newest(reader) is None


def test_lines_tell_what_replaced_what_the_latest_first(desk, keeping, reader):
    first = keeping.keep(desk.brief(), CHOICE)
    before = kept(reader, first.id)
    later = desk.brief(before.content, now=CUT_OFF + timedelta(days=1))
    second = keeping.keep_rebuilt(before, later)
    assert [(one.id, one.title, one.replaces) for one in kept_lines(reader)] == [
        (second.id, "The north", first.id),
        (first.id, "The north", ""),
    ]
    assert newest(reader).content == later
    desk.trash(second)
    assert kept(reader, second.id) is None
    assert newest(reader).briefing.id == first.id


def test_order_notes_and_what_is_left_out_can_be_changed(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    pages = [BriefingPage(key="changes", speaker_notes="First"), *briefing.pages[:1]]
    pages[1] = replace(pages[1], is_left_out=True)
    keeping.rearrange(briefing, pages)
    shown = kept(reader, briefing.id).edition
    assert shown.pages[0].page.key == "changes"
    assert shown.pages[0].speaker_notes == "First"
    assert "title" not in [one.page.key for one in shown.pages]
    assert desk.edits.undo_label == "Arrange pages: The north"


def test_text_is_written_over_and_brought_back(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    briefing = keeping.write(briefing, "title", "heading", "South")
    briefing = keeping.write(briefing, "title", "heading", "East")
    briefing = keeping.write(briefing, "title", "subheading", "Far")
    assert len(briefing.edits) == 2
    assert kept(reader, briefing.id).edition.pages[0].page.heading == "East"
    briefing = keeping.write(briefing, "title", "heading", None)
    assert kept(reader, briefing.id).edition.pages[0].page.heading == "The north"
    assert desk.edits.undo_label == "Edit page: The north"


def test_a_rebuilt_one_takes_over_what_still_fits(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    first = kept(reader, briefing.id).content.pages
    base = next(one for one in first if one.key.startswith("base:"))
    edits = (
        Edit(page="title", what="heading", text="South"),
        Edit(page=base.key, what=base.statements[0].key, text="They left."),
        Edit(page="changes", what="changes:none", text="First of all"),
        Edit(page="changes", what="change:x", text="Lost"),
        Edit(page="elsewhere", what="heading", text="Elsewhere"),
        Edit(page="gone", what="heading", text="Gone"),
    )
    briefing = replace(
        briefing,
        edits=edits,
        pages=(BriefingPage(key="sources", speaker_notes="Last"), BriefingPage(key="gone")),
        pictures=(
            PutPicture(page="title", sha256="ab", words=""),
            PutPicture(page="gone", sha256="cd", words=""),
        ),
    )
    desk.save(briefing, an_event(title="Elsewhere now"))
    before = kept(reader, briefing.id)
    again = keeping.keep_rebuilt(before, desk.brief(before.content))
    assert again.edits == edits[:2]
    assert again.pages[0] == BriefingPage(key="sources", speaker_notes="Last")
    assert {one.key for one in again.pages} == {
        one.key for one in kept(reader, again.id).content.pages
    }
    assert [one.sha256 for one in again.pictures] == ["ab"]
    assert desk.edits.undo_label == "Rebuild briefing: The north"


def test_pictures_are_put_and_taken_away(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    put = PutPicture(page="title", sha256="ab", words="The gate")
    keeping.put_pictures(briefing, [put])
    assert kept(reader, briefing.id).briefing.pictures == (put,)
    keeping.put_pictures(briefing, [])
    assert kept(reader, briefing.id).briefing.pictures == ()


def test_a_briefing_that_somebody_touched_is_not_shown(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    desk.save(replace(briefing, frozen=briefing.frozen.replace("Trucks", "Tanks")))
    with pytest.raises(BriefingDamaged):
        kept(reader, briefing.id)


def test_one_that_says_not_what_it_was_built_from_is_rebuilt_from_its_title(desk, keeping, reader):
    briefing = keeping.keep(desk.brief(), CHOICE)
    desk.save(replace(briefing, choice=""))
    assert kept(reader, briefing.id).choice == Choice(title="The north")


def test_the_whole_round_shows_exactly_one_difference(desk, keeping, reader):
    before = kept(reader, keeping.keep(desk.brief(), CHOICE).id)
    post = a_source(label="Second Post")
    event = _events(desk)[0]
    report = a_report(post, title="More trucks")
    desk.save(post, report, a_note(report, event, statement="Ten trucks"))
    content = desk.brief(before.content, now=CUT_OFF + timedelta(hours=1))
    again = keeping.keep_rebuilt(before, content)
    assert sentences_of(kept(reader, again.id).content, "changes") == [
        "Qamishli Airport: Second Post, “More trucks”, on 26 Jan 2026. With it: Ten trucks."
    ]
