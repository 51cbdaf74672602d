"""Nothing private goes into a briefing: not by any choice, not by what changed, not by a filter."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.assessment import Assessment
from desktop.domain.briefing import PutPicture
from desktop.domain.event import EventKind
from desktop.domain.grading import Marking
from desktop.domain.ids import ActorId, SourceId
from desktop.domain.posture import PostureState
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.filters import EventFilter
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.frozen import freeze
from desktop.services.briefing.keeping import Keeping
from desktop.services.briefing.privacy import made_private
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_event,
    an_id,
)
from tests.private_casebook import WORD, PrivateCasebook
from tests.services.briefing.desk import changes_of, page_of, sentences_of


@pytest.fixture
def story(desk):
    made = PrivateCasebook()
    made.fill(desk.edits)
    desk.edits.seed("Pointing", *made.pointing())
    return made


def every_choice(story):
    """Return each way to choose what a briefing is built from, by name."""
    of = EventFilter
    everyone = tuple(one.id for one in (*story.public, *story.private, *story.resting))
    return {
        "all of it": {},
        "bases": {"bases": (story.base.id, story.site.id)},
        "picked events": {"events": everyone},
        "as of a day": {"reported_by": date(2026, 1, 27)},
        "since a day": {"since": date(2026, 1, 20)},
        "a period": {"start": date(2020, 1, 1)},
        "a filter by actor": {"chosen": of(actors=(ActorId(story.actor.id),))},
        "a filter by source": {"chosen": of(sources=(SourceId(story.source.id),))},
        "a filter by tag": {"chosen": of(tags=(WORD, f"{WORD} tag"))},
        "a filter by more": {"chosen": of(kinds=tuple(EventKind), is_contested=True)},
        "a marking": {"marking": Marking.AMBER},
    }


@pytest.mark.parametrize("name", every_choice(PrivateCasebook()))
def test_no_choice_brings_a_private_word_in(desk, story, name):
    content = desk.brief(**every_choice(story)[name])
    frozen, _digest = freeze(content)
    assert WORD not in frozen
    assert content.private_left_out == len(story.private) + 1


def test_what_is_public_is_told_all_the_same(desk, story):
    frozen, _digest = freeze(desk.brief())
    for words in ("Trucks leave", "Trucks left", "Qamishli Airport", "The base is in use"):
        assert words in frozen


def test_a_filter_does_not_name_what_it_may_not(desk, story):
    content = desk.brief(
        chosen=EventFilter(
            actors=(ActorId(story.actor.id),),
            sources=(SourceId(story.source.id), SourceId(story.post.id)),
            tags=(WORD,),
        )
    )
    hidden = "one that this briefing may not name"
    assert sentences_of(content, "title")[1] == (
        f"Only events of a choice are told: with {hidden}, told by {hidden} or Daily Post and"
        f" tagged {hidden}."
    )


def test_records_that_became_private_do_not_come_back_by_way_of_what_changed(desk):
    post, gone = a_source(), a_source(label=WORD)
    base, site = a_base(), a_base(name=f"Base {WORD}")
    event, meeting = an_event(site, title="Convoy"), an_event(base, title=WORD)
    leak, paper = a_report(post, title=WORD), a_report(gone, title=WORD)
    report = a_report(post)
    told = a_note(report, event, statement=WORD)
    judged = Assessment(id=an_id(), set_on=PUBLISHED, judgement=WORD, bases=(base.id,))
    later = replace(judged, id=an_id(), judgement="They stay", supersedes=judged.id)
    posture = a_posture(base, state=PostureState.VACATED)
    others = [
        a_note(leak, event, statement="Passed on"),
        a_note(report, event, statement="Seen"),
        Transfer(id=an_id(), event=meeting.id, what=WORD, departure=a_day()),
        WatchItem(id=an_id(), text=WORD, set_on=PUBLISHED, kind=WatchKind.QUESTION, base=site.id),
    ]
    desk.save(post, gone, base, site, event, meeting, leak, paper, report, told, judged, posture)
    desk.save(*others)
    before = desk.brief()
    assert WORD in freeze(before)[0]
    desk.save(
        later,
        a_posture(base, state=PostureState.ACTIVE, supersedes=posture.id),
        *(replace(one, private=True) for one in (gone, site, meeting, leak, told, judged, posture)),
    )
    content = desk.brief(before)
    assert WORD not in freeze(content)[0]
    told_now = changes_of(content)
    assert "7 records that this briefing may not tell of." in told_now
    assert not any("vacated" in one for one in told_now)


def test_what_was_deleted_at_a_base_that_became_private_does_not_name_it(desk):
    base, post = a_base(name=WORD), a_source()
    event, report = an_event(base, title="Convoy"), a_report(post)
    note = a_note(report, event, statement="Seen")
    desk.save(base, post, event, report, note)
    before = desk.brief()
    desk.save(replace(base, private=True))
    desk.trash(event, note)
    content = desk.brief(before)
    assert WORD not in freeze(content)[0]
    assert changes_of(content) == [
        "No longer told: 2",
        "Convoy on 24 Jan 2026. (deleted)",
        "Seen. (deleted)",
    ]


def test_it_is_known_how_many_cited_notes_became_private_since(desk):
    post, base = a_source(), a_base()
    event, report = an_event(base), a_report(post)
    note = a_note(report, event)
    desk.save(post, base, event, report, note)
    content = desk.brief()
    assert made_private(desk.casebook.reader, content) == 0
    desk.save(replace(note, private=True))
    assert made_private(desk.casebook.reader, content) == 1


def test_a_briefing_keeps_what_was_public_when_it_was_built(desk):
    post, base = a_source(), a_base()
    event, report = an_event(base), a_report(post)
    note = a_note(report, event, statement="Seen")
    desk.save(post, base, event, report, note)
    content = desk.brief()
    kept = Keeping(desk.edits).keep(content, Choice(title="The north"))
    desk.save(replace(note, private=True))
    assert (kept.frozen, kept.sha256) == freeze(content)
    assert "Seen" in page_of(content, "base:").statements[0].text
    with_picture = Keeping(desk.edits).put_pictures(
        kept, [PutPicture(page="title", sha256="0" * 64, words="The gate")]
    )
    assert with_picture.frozen == kept.frozen
