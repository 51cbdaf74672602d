"""The check before presenting names what one could be challenged on, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.briefing import BriefingPage, Edit
from desktop.domain.grading import Marking, Reliability
from desktop.domain.ids import SourceId
from desktop.domain.note import ChainLink, Relation, Stance
from desktop.domain.source import SourceKind
from desktop.domain.watch import WatchItem, WatchKind
from desktop.services.briefing.edition import as_frozen, edition
from desktop.services.briefing.rehearsal import SheetCheck, rehearse
from tests.factories import (
    PUBLISHED,
    a_base,
    a_note,
    a_report,
    a_source,
    an_event,
    an_id,
)
from tests.services.briefing.desk import CUT_OFF

TODAY = CUT_OFF.date()
GRADED = {"reliability": Reliability.B, "reliability_reason": "Right before"}
NOTHING_PRIVATE = (
    "know",
    "",
    "Nothing was left out: no record is marked private or not for passing on.",
)


class Sound:
    """A casebook that nobody can be challenged on, and ways to spoil it."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.post = a_source(**GRADED)
        self.base = a_base()
        self.event = an_event(self.base)
        self.report = a_report(self.post, url="https://post.example/1", text="Flags fly.")
        self.note = a_note(self.report, self.event)
        desk.save(self.post, self.base, self.event, self.report, self.note)

    def brief(self):
        """Build it with a marking."""
        return as_frozen(self.desk.brief(marking=Marking.GREEN))


@pytest.fixture
def sound(desk):
    return Sound(desk)


def found(shown, today=TODAY, sheets=(), **told):
    return [(f.severity.value, f.page, f.text) for f in rehearse(shown, today, sheets, **told)]


def test_a_sound_briefing_has_nothing_to_mend(sound):
    sheets = (SheetCheck(page="title", overflows=False, shows_marking=True),)
    assert found(sound.brief(), sheets=sheets) == [NOTHING_PRIVATE]


def test_text_that_leaves_its_page_and_a_marking_that_is_missing_stop_a_presenter(sound):
    sheets = (
        SheetCheck(page="title", overflows=True, shows_marking=True),
        SheetCheck(page="board", overflows=False, shows_marking=False),
    )
    assert found(sound.brief(), sheets=sheets)[:2] == [
        ("stop", "title", "Text does not fit on this page."),
        ("stop", "board", "The marking is not on this page."),
    ]


def test_a_briefing_without_a_marking_is_told_once(sound):
    shown = as_frozen(sound.desk.brief())
    sheets = (SheetCheck(page="title", overflows=False, shows_marking=False),)
    assert found(shown, sheets=sheets) == [
        ("know", "", "The briefing has no marking: set one to show it."),
        NOTHING_PRIVATE,
    ]


def test_a_briefing_with_nothing_in_it(sound):
    text = "It cites no source note: look at its first day and the events chosen for it."
    assert ("look", "", text) not in found(sound.brief())
    content = replace(sound.brief().content, cited=())
    empty = replace(sound.brief(), content=content)
    assert ("look", "", text) in found(empty)


def test_a_link_without_a_saved_copy(sound):
    sound.desk.save(replace(sound.report, text=""))
    text = "1 cited note with a link and no saved copy: offline it cannot open."
    assert ("look", "sources", text) in found(sound.brief())
    sound.desk.save(replace(sound.report, text="", url=""))
    assert found(sound.brief()) == [NOTHING_PRIVATE]


def test_a_contradiction_that_nobody_decided(sound):
    sound.desk.save(a_note(sound.report, sound.event, stance=Stance.AGAINST, statement="No flag"))
    shown = sound.brief()
    text = "1 contradiction not decided: be ready to say why."
    assert ("look", "questions", text) in found(shown)
    hidden = edition(shown.content, [BriefingPage(key="questions", is_left_out=True)])
    assert ("look", "", text) in found(hidden)


def test_a_term_that_is_over_by_the_day_of_presenting(sound):
    sound.desk.save(
        Agreement(
            id=an_id(), event=sound.event.id, terms="Truce", start=date(2026, 1, 24),
            duration="P5D",
        ),
        WatchItem(
            id=an_id(), text="They answer", set_on=PUBLISHED, kind=WatchKind.DEADLINE,
            due=date(2026, 1, 29),
        ),
    )  # fmt: skip
    shown = sound.brief()
    assert found(shown, date(2026, 1, 29))[0][2].startswith("The cut-off is 2 days ago")
    assert found(shown, date(2026, 1, 30))[:2] == [
        ("look", "watch", "The day of “They answer” is over: say what came of it."),
        ("look", "agreements", "The day of “Truce” is over: say what came of it."),
    ]


def test_sources_that_nobody_graded_and_silence_counted_by_itself(sound):
    witness = a_source(label="two residents", kind=SourceKind.UNNAMED)
    chain = (ChainLink(source=SourceId(witness.id), relation=Relation.QUOTES),)
    silent = a_note(sound.report, sound.event, stance=Stance.NO_COMMENT, chain=chain)
    sound.desk.save(witness, silent)
    assert found(sound.brief()) == [NOTHING_PRIVATE]
    sound.desk.save(a_note(sound.report, sound.event, statement="Two", chain=chain))
    content = sound.brief().content
    said = "Reliability of the origin not judged: 1 of 3 cited notes; no comment in 1."
    assert found(sound.brief())[0] == ("know", "sources", said)
    # The annex says the same of the same notes.
    assert said in [one.text for one in content.pages[-1].statements]
    sound.desk.trash(silent)
    said = "Reliability of the origin not judged: 1 of 2 cited notes."
    assert found(sound.brief())[0] == ("know", "sources", said)


def test_what_was_written_by_hand_and_what_of_it_no_longer_fits(sound):
    edits = [
        Edit(page="title", what="heading", text="South"),
        Edit(page="gone", what="heading", text="x"),
    ]
    assert found(edition(sound.brief().content, [], edits))[:2] == [
        ("look", "", "1 text written by hand no longer fits."),
        ("know", "title", "1 text on this page written by hand."),
    ]


def test_a_cut_off_of_another_day(sound):
    assert found(sound.brief(), TODAY + timedelta(days=1))[0] == (
        "look", "title", "The cut-off is 1 day ago: rebuild it to tell what came since.",
    )  # fmt: skip


def test_a_briefing_that_may_hold_what_is_not_for_passing_on(sound):
    told = sound.brief()
    restricted = replace(told, content=replace(told.content, with_restricted=True))
    hiding = replace(restricted, content=replace(restricted.content, private_left_out=2))
    assert found(hiding)[-1] == ("know", "", "Left out as private: 2 records.")
    assert found(restricted) == [
        ("look", "", "It may hold what is not for passing on: keep it to those who may see that."),
        ("know", "", "Nothing was left out: no record is marked private."),
    ]


def test_private_records_that_were_left_out_or_made_private_since(sound):
    sound.desk.save(an_event(sound.base, private=True))
    assert found(sound.brief()) == [
        ("know", "", "Left out as private or not for passing on: 1 record.")
    ]
    assert found(sound.brief(), made_private=2)[0] == (
        "stop",
        "sources",
        "2 cited notes no longer public: rebuild it before you show it.",
    )
