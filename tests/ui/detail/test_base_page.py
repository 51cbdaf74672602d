"""The page of a base: what was judged of it and on what, what moved, what to watch."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.domain.ach import Rating
from desktop.domain.assessment import Assessment, Cell, CitedNote
from desktop.domain.base import PlacePrecision
from desktop.domain.event import EventKind
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.note import Stance
from desktop.domain.posture import PostureState
from desktop.domain.transfer import Quantity, Transfer
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.transfers import Tally
from desktop.resources import resource_dir
from desktop.ui.detail.base_view import tally_words
from desktop.ui.detail.judgements import AssessmentBlock, GridView, PostureBlock
from desktop.ui.detail.parts import Disclosure, RecordLink
from desktop.ui.labels import tool_tip
from desktop.ui.language import Language, Speech
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
from tests.ui.desktop_of import all_text

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def story(edits):
    """Keep a base with an event on which two notes speak."""
    base, paper = a_base(), a_source(label="Herald")
    event, report = an_event(base, title="Flags taken down"), a_report(paper)
    notes = (
        a_note(report, event, statement="The flags are gone."),
        a_note(report, event, statement="They still fly.", stance=Stance.AGAINST),
    )
    edits.apply("Add", base, paper, event, report, *notes)
    return base, event, notes


def test_a_base_is_in_a_country_and_not_in_two_letters(edits, show_base):
    base = a_base(country="SY", admin_area="Latakia")
    edits.apply("Add", base)
    assert "Latakia, Syria" in all_text(show_base(base))


def test_the_kinds_of_a_base_s_events_are_told_in_the_language_of_the_window(
    edits, show_base, qapp
):
    base = a_base()
    edits.apply("Add base", base)
    edits.apply("Add event", an_event(base, kind=EventKind.STRIKE))
    assert "Strike, 2" in all_text(show_base(base))
    speech = Speech(qapp, resource_dir())
    speech.speak(Language.RUSSIAN)
    said = all_text(show_base(base))
    speech.silence()
    speech.setParent(None)
    assert "Strike" not in said
    assert "Flags seen" in said


def test_a_bare_base_says_what_nobody_did_yet(edits, show_base):
    base = a_base()
    edits.apply("Add", base)
    words = all_text(show_base(base))
    assert "No posture set yet." in words
    assert "No judgement written yet." in words
    assert "No event here yet." in words
    assert "Movements" not in words
    assert "Watch list" not in words


def test_a_posture_tells_likelihood_and_confidence_apart_and_what_it_replaced(
    edits, story, show_base
):
    base, _event, notes = story
    first = a_posture(base, set_on=PUBLISHED - timedelta(days=30))
    second = a_posture(
        base,
        state=PostureState.DRAWING_DOWN,
        supersedes=first.id,
        likelihood=Likelihood.LIKELY,
        confidence=Confidence.LOW,
        basis="One report",
        notes=(notes[0].id,),
    )
    edits.apply("Add", first, second)
    newer, older = show_base(base).findChildren(PostureBlock)
    lines = all_text(newer).split("\n")
    assert "Likelihood: likely." in lines
    assert "Confidence: low." in lines
    assert "Set on 26 Jan 2026. It replaced “active”, set on 27 Dec 2025." in lines
    assert "The flags are gone." in lines
    assert "Set on 27 Dec 2025. A later posture replaced it." in all_text(older)


def test_cited_notes_open_and_lead_to_their_event(edits, story, show_base, qtbot):
    base, event, notes = story
    edits.apply("Add", a_posture(base, notes=(notes[0].id,)))
    view = show_base(base)
    cited = view.findChild(PostureBlock).findChild(Disclosure)
    qtbot.mouseClick(cited.button, LEFT)
    link = next(b for b in cited.findChildren(RecordLink) if b.words == "Herald")
    with qtbot.waitSignal(view.event_chosen) as chosen:
        qtbot.mouseClick(link, LEFT)
    assert chosen.args == [event.id]


def test_a_posture_leads_to_its_form_and_is_copied_as_a_sentence(edits, story, show_base, qtbot):
    base, *_rest = story
    posture = a_posture(base)
    edits.apply("Add", posture)
    view = show_base(base)
    block = view.findChild(PostureBlock)
    qtbot.mouseClick(block.copy, LEFT)
    assert "we assessed Qamishli Airport as active" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(view.edit_requested) as asked:
        qtbot.mouseClick(block.findChild(RecordLink), LEFT)
    assert asked.args == ["posture", posture.id]


def an_assessment(base, notes, **fields):
    known = {
        "id": an_id(),
        "set_on": date(2026, 1, 27),
        "judgement": "The garrison is leaving",
        "bases": (base.id,),
        "notes": (CitedNote(note=notes[0].id), CitedNote(note=notes[1].id, is_for=False)),
        "likelihood": Likelihood.LIKELY,
        "confidence": Confidence.LOW,
    }
    return Assessment(**(known | fields))


def test_hypotheses_stand_by_least_inconsistency_and_notes_by_what_they_tell(
    edits, story, show_base
):
    base, _event, notes = story
    ratings = {
        (0, 0): Rating.CONSISTENT,
        (0, 1): Rating.CONSISTENT,
        (1, 0): Rating.VERY_INCONSISTENT,
        (1, 1): Rating.VERY_CONSISTENT,
    }
    cells = tuple(
        Cell(note=notes[note].id, hypothesis=hypothesis, rating=rating)
        for (note, hypothesis), rating in ratings.items()
    )
    judged = an_assessment(base, notes, hypotheses=("It leaves", "It rotates"), cells=cells)
    edits.apply("Add", judged)
    grid = show_base(base).findChild(GridView)
    assert [one.hypothesis for one in grid.order] == ["It rotates", "It leaves"]
    lines = all_text(grid).split("\n")
    assert "2  It rotates: inconsistency 0" in lines
    assert "1  It leaves: inconsistency 2" in lines
    said = [line for line in lines if line.startswith("Herald: ")]
    assert said == ["Herald: They still fly.", "Herald: The flags are gone."]
    at = lines.index("Herald: They still fly.")
    assert lines[at + 1 : at + 4] == ["++", "−−", "4/4"]


def test_what_was_not_rated_is_said_not_guessed(edits, story, show_base):
    base, _event, notes = story
    cell = Cell(note=notes[0].id, hypothesis=0, rating=Rating.NEUTRAL)
    gone = Cell(note=notes[1].id, hypothesis=0, rating=Rating.NEUTRAL)
    judged = an_assessment(base, notes, hypotheses=("It leaves", "It rotates"), cells=(cell, gone))
    edits.apply("Add", judged)
    edits.trash("Delete", notes[1])
    grid = show_base(base).findChild(GridView)
    lines = all_text(grid).split("\n")
    assert "2  It rotates: inconsistency 0, 2 not rated" in lines
    assert "·" in lines
    assert "Herald: They still fly." not in lines


def test_an_assessment_is_copied_in_words_that_are_safe_to_say(edits, story, show_base, qtbot):
    base, _event, notes = story
    older = an_assessment(base, notes, alternatives="A rotation", would_change="A picture")
    newer = an_assessment(base, notes, supersedes=older.id)
    edits.apply("Add", older, newer)
    first, second = show_base(base).findChildren(AssessmentBlock)
    qtbot.mouseClick(first.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "we judged" in copied
    assert "Our confidence is low" in copied
    words = all_text(second)
    assert "replaced by a later one" in words
    assert "What else it could be: A rotation" in words
    assert "What would change it: A picture" in words
    assert "Against it: 1 note" in words


def test_movements_are_added_up_as_ranges_and_open_to_each(edits, story, show_base, qtbot):
    base, event, _notes = story
    moved = Transfer(
        id=an_id(),
        event=event.id,
        what="vehicles",
        departure=a_day(),
        from_base=base.id,
        quantity=Quantity(low=20, high=40),
    )
    edits.apply("Add", moved)
    view = show_base(base)
    assert "Vehicles: 20–40 departed" in all_text(view)
    link = next(b for b in view.findChildren(RecordLink) if b.words.endswith("→ unknown"))
    assert not link.isVisible()
    opener = next(
        d
        for d in view.findChildren(Disclosure)
        if d.button.accessibleName() == "Show each movement"
    )
    qtbot.mouseClick(opener.button, LEFT)
    with qtbot.waitSignal(view.edit_requested) as asked:
        qtbot.mouseClick(link, LEFT)
    assert asked.args == ["transfer", moved.id]


def test_what_has_no_room_in_a_narrow_pane_is_whole_where_the_pointer_rests(
    edits, story, show_base
):
    base, event, _notes = story
    moved = Transfer(
        id=an_id(), event=event.id, what="tanks", from_base=base.id,
        to_place="a garrison far beyond the northern mountains",
    )  # fmt: skip
    edits.apply("Add", moved)
    view = show_base(base)
    link = next(one for one in view.findChildren(RecordLink) if "garrison" in one.words)
    link.resize(link.sizeHint())
    assert link.toolTip() == tool_tip("Edit transfer")
    link.resize(90, link.height())
    assert link.toolTip() == tool_tip(f"{link.words}\nEdit transfer")


def test_movements_that_nobody_attests_are_not_called_attested(edits, story, show_base):
    base, event, _notes = story
    edits.apply(
        "Add",
        Transfer(id=an_id(), event=event.id, what="tanks", from_base=base.id, to_place="Russia"),
    )
    lines = all_text(show_base(base)).split("\n")
    assert "Movements" in lines
    assert "Neither end attested" in lines
    assert "As far as attested:" not in lines
    assert not any(line.startswith("Show") for line in lines)


def test_a_count_stands_beside_its_heading_and_the_sum_says_that_it_is_of_what_is_attested(
    edits, story, show_base
):
    base, event, _notes = story
    for destination in ("Russia", "Tartus"):
        edits.apply(
            "Add",
            Transfer(
                id=an_id(), event=event.id, what="tanks", from_base=base.id,
                departure=a_day(), to_place=destination,
            ),
        )  # fmt: skip
    view = show_base(base)
    lines = all_text(view).split("\n")
    at = lines.index("As far as attested:")
    assert lines[at - 2 : at + 3] == [
        "Movements", "2", "As far as attested:", lines[at + 1], "Show 2 movements",
    ]  # fmt: skip
    assert "Russia" not in lines[at + 1]
    for title in ("Movements", "Events, newest first"):
        labels = view.findChildren(QLabel)
        heading = next(at for at, one in enumerate(labels) if one.text() == title)
        count = labels[heading + 1]
        assert count.text().isdigit()
        assert count.geometry().left() - labels[heading].geometry().right() < 16
        assert abs(count.geometry().center().y() - labels[heading].geometry().center().y()) <= 2


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((5, 5, 0, 0), "Tanks: 5 arrived"),
        ((0, None, 0, 0), "Tanks: an unstated number arrived"),
        ((5, None, 2, 3), "Tanks: at least 5 arrived, 2–3 departed; net at least +2"),
        ((5, 8, 2, None), "Tanks: 5–8 arrived, at least 2 departed; net at most +6"),
        ((5, 8, 1, 2), "Tanks: 5–8 arrived, 1–2 departed; net +3 to +7"),
        ((5, 5, 2, 2), "Tanks: 5 arrived, 2 departed; net +3"),
        ((1, None, 1, None), "Tanks: at least 1 arrived, at least 1 departed; net not known"),
        ((0, 0, 0, 0), "Tanks: none"),
    ],
)
def test_a_tally_is_never_more_exact_than_what_was_attested(counts, words):
    names = ("in_least", "in_most", "out_least", "out_most")
    assert tally_words(Tally(what="tanks", **dict(zip(names, counts, strict=True)))) == words


def test_what_is_watched_at_a_base_stands_with_its_countdown(edits, story, show_base):
    base, *_rest = story
    item = WatchItem(
        id=an_id(),
        text="Truce ends",
        kind=WatchKind.DEADLINE,
        base=base.id,
        set_on=PUBLISHED,
        due=date(2026, 1, 25),
    )
    closed = replace(
        item, id=an_id(), text="Answered", state=type(item.state).ANSWERED, outcome="They left"
    )
    edits.apply("Add", item, closed)
    words = all_text(show_base(base))
    assert "Watch list" in words
    assert "Deadline, 25 Jan 2026" in words
    assert "What came of it: They left" in words


def test_open_contradictions_lead_to_their_event(edits, story, show_base, qtbot):
    base, event, _notes = story
    view = show_base(base)
    assert "For and against" in all_text(view)
    link = next(b for b in view.findChildren(RecordLink) if b.words == "Flags taken down")
    with qtbot.waitSignal(view.event_chosen) as chosen:
        qtbot.mouseClick(link, LEFT)
    assert chosen.args == [event.id]


def test_a_base_asks_for_what_is_to_be_added_to_it(story, show_base):
    base, *_rest = story
    view = show_base(base)
    asked = []
    view.add_requested.connect(lambda *of: asked.append(of))
    entries = {action.objectName(): action for action in view.head.menu.actions()}
    entries["event"].trigger()
    entries["watch_item"].trigger()
    for kind in ("posture", "assessment"):
        next(b for b in view.findChildren(QPushButton) if b.objectName() == kind).click()
    kinds = ("event", "watch_item", "posture", "assessment")
    assert asked == [(kind, "", base.id) for kind in kinds]


def test_long_titles_never_widen_the_page(edits, story, show_base):
    base, *_rest = story
    edits.apply("Add", an_event(base, title="Convoy " * 25))
    assert show_base(base).minimumSizeHint().width() <= 360


def test_the_place_of_a_base_is_written_as_the_map_writes_it(edits, show_base):
    base = a_base(lat=35.4, lon=35.95, precision=PlacePrecision.VICINITY)
    edits.apply("Add", base)
    assert "35.40, 35.95 (vicinity)" in all_text(show_base(base))
    far = a_base(lat=35.4, lon=35.95, precision=PlacePrecision.AREA)
    edits.apply("Add", far)
    assert "35, 36 (area)" in all_text(show_base(far))
