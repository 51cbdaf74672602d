"""The page of an event: readable with many notes, honest about what does not count."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel

from desktop.domain.agreement import Agreement
from desktop.domain.event import BaseRole, EventBase, Modality
from desktop.domain.grading import Credibility
from desktop.domain.note import Basis, ChainLink, NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.transfer import Transfer
from desktop.ui.detail.bearings import Bearing
from desktop.ui.detail.count_view import CountView
from desktop.ui.detail.parts import RecordLink
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_report,
    a_source,
    an_event,
    an_id,
)
from tests.ui.desktop_of import all_text

DAY = date(2026, 1, 24)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def story(edits):
    """Keep an event with one note each of a paper and a ministry."""
    base = a_base()
    paper, ministry = a_source(label="Herald"), a_source(label="Ministry", kind=SourceKind.OFFICIAL)
    event = an_event(base, title="Flags taken down")
    reports = a_report(paper), a_report(ministry)
    notes = (
        a_note(reports[0], event, statement="The flags are gone."),
        a_note(reports[1], event, statement="They still fly.", stance=Stance.AGAINST),
    )
    edits.apply("Add", base, paper, ministry, event, *reports, *notes)
    return event, reports, notes


def many(edits, event, count=30, papers=8):
    """Add ``count`` notes from ``papers`` reports, one in five against."""
    sources = [a_source(label=f"Paper {number}") for number in range(papers)]
    reports = [a_report(source) for source in sources]
    notes = [
        a_note(
            reports[number % papers],
            event,
            statement=f"Statement {number}.",
            stance=Stance.AGAINST if number % 5 == 0 else Stance.SUPPORTS,
            basis=Basis.WITNESSED if number in {10, 13} else Basis.TOLD,
        )
        for number in range(count)
    ]
    edits.apply("Add", *sources, *reports, *notes)
    return notes


def cards(view):
    return [card for block in view.notes.blocks for card in block.cards]


def shown(view):
    return [c.note.statement for c in cards(view) if not c.isHidden()]


def test_the_line_of_support_opens_to_show_how_it_was_counted(story, show_event, qtbot):
    view = show_event(story[0])
    told = view.findChild(CountView)
    assert told.isHidden()
    qtbot.mouseClick(view.counted.button, LEFT)
    assert not told.isHidden()
    words = all_text(told)
    assert "“Herald”, not first-hand" in words
    assert "“Ministry”: speaks against it" in words
    qtbot.mouseClick(view.counted.button, LEFT)
    assert told.isHidden()


def test_grades_are_told_in_words_where_the_pointer_rests_and_to_screen_readers(
    edits, story, show_event
):
    event, reports, _notes = story
    silent = a_note(reports[1], event, stance=Stance.NO_COMMENT)
    edits.apply("Add", silent)
    told = {one.note.stance: one.grade for one in cards(show_event(event))}
    assert told[Stance.SUPPORTS].accessibleName() == (
        "Reliability of the origin: F not judged. Credibility of the item: 6 not judged."
    )
    assert told[Stance.SUPPORTS].accessibleName() in told[Stance.SUPPORTS].toolTip()
    assert told[Stance.NO_COMMENT].accessibleName() == "No comment: nothing to grade"


def test_the_count_tells_what_may_be_the_same_and_which_verdicts_it_rests_on(
    edits, story, show_event
):
    event, reports, _notes = story
    some, insider = (
        a_source(label=label, kind=SourceKind.UNNAMED) for label in ("two sources", "an insider")
    )
    wire = a_source(label="Wire")
    link = OriginLink(
        id=an_id(), first=wire.id, second=reports[0].publisher, verdict=Verdict.SAME, reason="owned"
    )
    edits.apply(
        "Add",
        some,
        insider,
        wire,
        link,
        a_note(reports[0], event, chain=(ChainLink(source=some.id, number=2),)),
        a_note(reports[0], event, chain=(ChainLink(source=insider.id),)),
        a_note(reports[0], event, chain=(ChainLink(source=wire.id),)),
        a_note(reports[0], event, statement="Twice.", stance=Stance.CONTEXT),
        a_note(reports[0], event, statement="Again.", stance=Stance.CONTEXT),
    )
    words = all_text(show_event(event).findChild(CountView))
    assert "“two sources”, counts as 1 to 2, not first-hand, may be the same as “" in words
    assert "“Herald” / “Wire”: counted once (owned)" in words
    assert "“Herald” (2×): neither for nor against" in words


def test_thirty_notes_of_eight_reports_begin_folded_but_for_the_first_report(
    edits, story, show_event
):
    event = story[0]
    many(edits, event)
    view = show_event(event)
    assert [block.is_folded for block in view.notes.blocks] == [False] + [True] * 9
    assert "32 notes, 10 reports" in all_text(view)


def test_a_contradiction_of_many_notes_names_two_a_side_and_counts_the_rest(
    edits, story, show_event
):
    event = story[0]
    many(edits, event)
    (found,) = show_event(event).findChildren(Bearing)
    lines = all_text(found).split("\n")
    assert [line[0] for line in lines if line[1:2] == " "] == ["+", "+", "−", "−"]
    assert "and 23 more on this side" in lines
    assert "and 5 more on this side" in lines


def test_few_notes_stand_unfolded_without_a_summary_of_them(story, show_event):
    view = show_event(story[0])
    assert not any(block.is_folded for block in view.notes.blocks)
    assert view.notes.strongest == []


def test_the_strongest_for_and_against_stand_on_top_of_many(edits, story, show_event):
    event = story[0]
    many(edits, event)
    best, worst = (all_text(line) for line in show_event(event).notes.strongest)
    assert "Strongest for" in best
    assert "Statement 13." in best
    assert "Strongest against" in worst
    assert "Statement 10." in worst


def test_a_note_that_was_judged_poor_is_not_the_strongest(edits, story, show_event):
    event = story[0]
    notes = many(edits, event)
    doubted = replace(notes[13], credibility=Credibility.DOUBTFUL, credibility_reason="Hearsay")
    rejected = replace(notes[10], status=NoteStatus.REJECTED, status_reason="Another place")
    edits.apply("Grade", doubted, rejected)
    best, worst = (all_text(line) for line in show_event(event).notes.strongest)
    assert "Statement 13." not in best
    assert "Statement 10." not in worst


def test_the_strongest_note_leads_to_its_place(edits, story, show_event, qtbot):
    event = story[0]
    many(edits, event)
    view = show_event(event)
    link = view.notes.strongest[0].findChild(RecordLink)
    with qtbot.waitSignal(view.place_wanted) as wanted:
        qtbot.mouseClick(link, LEFT)
    (card,) = wanted.args
    assert card.note.statement == "Statement 13."
    assert card.isVisible()


def test_folded_notes_are_filtered_too_and_cost_nothing_until_they_are_unfolded(
    edits, story, show_event, qtbot
):
    event = story[0]
    many(edits, event)
    view = show_event(event)
    assert [bool(block.cards) for block in view.notes.blocks] == [True] + [False] * 9
    view.notes.show_side("against")
    seen = [block for block in view.notes.blocks if not block.isHidden()]
    for block in seen:
        qtbot.mouseClick(block.fold, LEFT)
    assert {card.note.stance for card in cards(view) if card.isVisible()} == {Stance.AGAINST}


def test_a_note_is_worked_by_the_keys_alone(story, show_event, qtbot):
    view = show_event(story[0])
    first, second = cards(view)
    first.setFocus()
    assert first.grab().toImage() != second.grab().toImage()
    with qtbot.waitSignal(view.edit_requested) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert asked.args == ["source_note", first.note.id]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert [action.text() for action in first.actions()] == [
        "Copy as a sentence",
        "Copy with citation",
        "Copy as a Chicago note",
        "Copy as BibTeX",
        "Edit source note",
        "Delete source note",
    ]


def test_notes_are_filtered_by_stance(edits, story, show_event, qtbot):
    event, reports, _notes = story
    edits.apply(
        "Add",
        a_note(reports[0], event, statement="It rains.", stance=Stance.CONTEXT),
        a_note(reports[1], event, statement="Seen from afar.", fits_both=True),
    )
    view = show_event(event)
    buttons = {button.text(): button for button in view.notes.filters.buttons()}
    assert list(buttons) == ["All 4", "For 1", "Against 1", "Context 2"]
    qtbot.mouseClick(buttons["For 1"], LEFT)
    assert shown(view) == ["The flags are gone."]
    assert [block.isHidden() for block in view.notes.blocks].count(True) == 1
    qtbot.mouseClick(buttons["Against 1"], LEFT)
    assert shown(view) == ["They still fly."]
    qtbot.mouseClick(buttons["Context 2"], LEFT)
    assert sorted(shown(view)) == ["It rains.", "Seen from afar."]
    qtbot.mouseClick(buttons["All 4"], LEFT)
    assert len(shown(view)) == 4


def test_the_notes_of_a_retracted_report_are_struck_through_and_say_so(edits, story, show_event):
    event, reports, _notes = story
    taken_back = replace(reports[0], status=ReportStatus.RETRACTED, status_reason="Taken back")
    corrected = replace(reports[1], status=ReportStatus.CORRECTED, status_reason="A name")
    edits.apply("Retract", taken_back, corrected)
    view = show_event(event)
    told = {card.note.statement: card for card in cards(view)}
    struck, kept = told["The flags are gone."], told["They still fly."]
    assert struck.said.font().strikeOut()
    assert "retracted" in all_text(struck).split("\n")
    assert "retracted" in struck.accessibleName()
    assert not kept.said.font().strikeOut()
    assert "corrected" in all_text(kept).split("\n")


def test_a_repeat_says_that_it_is_one(edits, story, show_event):
    event, reports, _notes = story
    by_herald = a_note(
        reports[1],
        event,
        statement="Herald has it.",
        chain=(ChainLink(source=reports[0].publisher),),
    )
    edits.apply("Add", by_herald)
    view = show_event(event)
    card = next(c for c in cards(view) if c.note.id == by_herald.id)
    assert "repeat" in all_text(card).split("\n")


def test_only_what_stands_against_a_note_is_red(edits, story, show_event):
    event, reports, _notes = story
    repeat = a_note(
        reports[1],
        event,
        statement="Herald tells of it.",
        stance=Stance.CONTEXT,
        chain=(ChainLink(source=reports[0].publisher),),
    )
    edits.apply("Add", repeat)
    card = next(c for c in cards(show_event(event)) if c.note.id == repeat.id)
    tones = {one.text(): one.property("tone") for one in card.findChildren(QLabel)}
    assert tones["context"] != "bad"


def test_a_note_is_copied_as_a_sentence_at_one_click(story, show_event, qtbot):
    view = show_event(story[0])
    card = next(c for c in cards(view) if c.note.statement == "They still fly.")
    qtbot.mouseClick(card.copy_sentence, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The Ministry stated on 26 Jan 2026")
    assert "which speaks against the reading “Flags taken down”" in copied


def test_an_event_is_copied_as_a_sentence_and_with_its_citations(story, show_event, qtbot):
    view = show_event(story[0])
    qtbot.mouseClick(view.head.copy, LEFT)
    sentence = QGuiApplication.clipboard().text()
    assert sentence.startswith("Our reading")
    entries = {action.objectName(): action for action in view.head.menu.actions()}
    entries["citations"].trigger()
    first, *notes = QGuiApplication.clipboard().text().split("\n")
    assert first == sentence
    assert len(notes) == 2
    assert all("Planes leave the north" in note for note in notes)
    assert all("Admiralty grade" in note for note in notes)
    entries["chicago"].trigger()
    assert QGuiApplication.clipboard().text().startswith("1. “Planes leave the north,”")
    entries["bibtex"].trigger()
    assert QGuiApplication.clipboard().text().count("@misc{") == 2


def test_a_note_and_its_report_are_copied_as_a_citation(story, show_event):
    view = show_event(story[0])
    block, card = view.notes.blocks[0], cards(view)[0]
    for one in (card, block):
        for action in one.actions():
            if action.text() == "Copy as a Chicago note":
                action.trigger()
                assert "“Planes leave the north,”" in QGuiApplication.clipboard().text()
            elif action.text() == "Copy as BibTeX":
                action.trigger()
                assert "title = {{Planes leave the north}}" in QGuiApplication.clipboard().text()
    asked = []
    view.edit_requested.connect(lambda *of: asked.append(of))
    block.actions()[0].trigger()
    assert asked == [("report", block.report.id)]


def test_an_event_that_nothing_supports_has_no_green_band(edits, story, show_event):
    event, reports, _notes = story

    def bands(of):
        frames = show_event(of).findChildren(QFrame)
        return [one.property("band") for one in frames if one.property("band")]

    bare, supported = an_event(title="Rumour"), an_event(title="Convoy seen")
    edits.apply("Add", bare, supported, a_note(reports[0], supported))
    assert bands(bare) == ["none"]
    assert bands(supported) == ["good"]
    assert bands(event) == ["changing"]


def test_where_it_moved_without_a_transfer_is_a_gap_like_an_end_that_nobody_attests(
    edits, story, show_event
):
    base = a_base(name="Hmeimim")
    ends = (
        EventBase(role=BaseRole.FROM, base=base.id),
        EventBase(role=BaseRole.TO, place="Russia"),
        EventBase(role=BaseRole.TO, place="the coast"),
    )
    event, planned = (
        an_event(bases=ends, modality=modality) for modality in (Modality.DONE, Modality.PLANNED)
    )
    left = Transfer(
        id=an_id(), event=event.id, what="tanks", from_base=base.id, to_place="the coast",
        departure=a_day(),
    )  # fmt: skip
    edits.apply("Add", base, event, planned, left)
    lines = all_text(show_event(event)).split("\n")
    assert "Hmeimim → Russia: no transfer recorded" in lines
    assert "Hmeimim → the coast: departed, arrival not attested" in lines
    assert "Hmeimim → the coast: no transfer recorded" not in lines
    assert "no transfer recorded" not in all_text(show_event(planned))


def test_the_menu_of_the_head_asks_for_what_it_names(story, show_event, qtbot):
    event = story[0]
    view = show_event(event)
    entries = {action.objectName(): action for action in view.head.menu.actions()}
    added = "source_note", "transfer", "agreement", "watch_item"
    asked = []
    view.edit_requested.connect(lambda *of: asked.append(("edit", *of)))
    view.duplicate_requested.connect(lambda *of: asked.append(("duplicate", *of)))
    view.delete_requested.connect(lambda *of: asked.append(("delete", *of)))
    view.add_requested.connect(lambda *of: asked.append(("add", *of)))
    for name in ("edit", "duplicate", "delete", *added):
        entries[name].trigger()
    assert asked == [
        *((name, "event", event.id) for name in ("edit", "duplicate", "delete")),
        *(("add", kind, event.id, "") for kind in added),
    ]


def test_movements_terms_and_contradictions_stand_on_the_page(edits, story, show_event, qtbot):
    event, *_rest = story
    moved = Transfer(
        id=an_id(), event=event.id, what="vehicles", departure=a_day(), to_place="Russia"
    )
    truce = Agreement(
        id=an_id(), event=event.id, terms="Truce", start=date(2026, 1, 24), duration="P15D"
    )
    edits.apply("Add", moved, truce)
    view = show_event(event)
    words = all_text(view)
    assert words.count("Departed, arrival not attested") == 2
    assert "8 Feb 2026, 12 days left" in words or "8 Feb 2026, in 12 days" in words
    assert "Counted: " in words
    assert "+ Herald: The flags are gone." in words
    assert "− Ministry: They still fly." in words
    opened = next(b for b in view.findChildren(RecordLink) if b.words == "unknown → Russia")
    with qtbot.waitSignal(view.edit_requested) as asked:
        qtbot.mouseClick(opened, LEFT)
    assert asked.args == ["transfer", moved.id]
    assert len(view.findChildren(Bearing)) == 3


def test_what_was_folded_filtered_and_opened_stays_so_when_the_page_comes_anew(
    edits, story, show_event, qtbot
):
    event = story[0]
    view = show_event(event)
    view.notes.blocks[0].set_folded(True)
    view.notes.show_side("against")
    qtbot.mouseClick(view.counted.button, LEFT)
    again = show_event(event)
    again.restore(view.state())
    assert again.notes.blocks[0].is_folded
    assert again.notes.side == "against"
    assert again.counted.is_open


def test_an_endless_title_never_widens_the_page(edits, story, show_event):
    event, reports, _notes = story
    moved = Transfer(
        id=an_id(), event=event.id, what="vehicles", departure=a_day(), to_place="A" * 180
    )
    edits.apply("Add", moved, replace(reports[0], title="T" * 400))
    assert show_event(event).minimumSizeHint().width() <= 360


def test_the_day_that_a_note_gives_is_shown_where_it_is_another(edits, story, show_event):
    event, reports, _notes = story
    edits.apply(
        "Add",
        a_note(reports[0], event, when=a_day(PUBLISHED)),
        a_note(reports[0], event, when=a_day()),
    )
    words = all_text(show_event(event))
    assert words.count("Dated by it: ") == 1
    assert "Dated by it: 26 Jan 2026" in words


def test_the_lines_of_a_count_keep_to_their_own_edge_and_not_below_their_dots(story, show_event):
    labels = show_event(story[0]).findChild(CountView).findChildren(QLabel)
    dots = [label for label in labels if label.text() == "•"]
    assert dots
    assert not [label.text() for label in labels if label.text().startswith("• ")]


def test_what_is_copied_at_one_click_stands_in_one_line_whatever_the_grades(
    edits, story, show_event
):
    event, reports, _notes = story
    edits.apply("Add", a_note(reports[0], event, stance=Stance.NO_COMMENT))
    shown = cards(show_event(event))
    assert len({card.grade.text for card in shown}) > 1
    assert len({card.grade.sizeHint().width() for card in shown}) == 1
