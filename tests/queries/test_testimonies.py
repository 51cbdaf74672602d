"""Verdicts and retractions from the file reach every count."""

from dataclasses import replace

import pytest

from desktop.domain.event import Significance
from desktop.domain.ids import LinkId
from desktop.domain.note import ChainLink, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.report import ReportStatus
from desktop.queries.detail import event_detail
from desktop.queries.events import event_rows
from desktop.queries.gaps import GapKind, gaps
from tests.factories import PUBLISHED, a_base, a_note, a_report, a_source, an_event, an_id


def link(first, verdict, second):
    return OriginLink(
        id=LinkId(an_id()), first=first.id, second=second.id, verdict=verdict, reason="Same words"
    )


@pytest.fixture
def told(edits):
    """Save a key event at a base with one note of each of two papers."""
    herald, post = a_source(label="Herald"), a_source(label="Post")
    base = a_base()
    event = an_event(base, significance=Significance.KEY)
    reports = a_report(herald), a_report(post)
    notes = [a_note(report, event) for report in reports]
    edits.apply("Add", herald, post, base, event, *reports, *notes)
    return event, (herald, post), reports, notes


def ranges(asked, event):
    """Return the range in the pane, in lists, and whether the gaps call it a single origin."""
    detail = event_detail(asked, event.id)
    (row,) = event_rows(asked)
    assert row.corroboration == detail.corroboration
    single = any(gap.kind is GapKind.SINGLE_ORIGIN for gap in gaps(asked, PUBLISHED))
    assert single == (detail.corroboration.maximum <= 1)
    return detail.corroboration.minimum, detail.corroboration.maximum


@pytest.mark.parametrize(
    ("verdict", "span"),
    [
        (Verdict.SAME, (1, 1)),
        (Verdict.DERIVED, (1, 1)),
        (Verdict.UNKNOWN, (1, 2)),
        (Verdict.INDEPENDENT, (2, 2)),
    ],
)
def test_a_verdict_counts_everywhere_until_it_goes_to_the_trash(asked, edits, told, verdict, span):
    event, sources, _reports, _notes = told
    assert ranges(asked, event) == (2, 2)
    kept = link(sources[0], verdict, sources[1])
    edits.apply("Link", kept)
    assert ranges(asked, event) == span
    assert [one.link.id for one in event_detail(asked, event.id).count.verdicts] == [kept.id]
    edits.trash("Delete", kept)
    assert ranges(asked, event) == (2, 2)


def test_verdicts_join_through_a_source_that_no_note_names(asked, edits, told):
    event, (herald, post), _reports, notes = told
    wire, agency = a_source(label="Wire"), a_source(label="Agency")
    edits.apply(
        "Link",
        wire,
        agency,
        link(herald, Verdict.DERIVED, wire),
        link(agency, Verdict.SAME, wire),
        link(post, Verdict.DERIVED, agency),
    )
    assert ranges(asked, event) == (1, 1)
    views = [note for report in event_detail(asked, event.id).reports for note in report.notes]
    assert sorted(view.repeat for view in views) == [False, True]
    assert {view.id for view in views} == {note.id for note in notes}


def test_the_notes_of_a_retracted_report_are_struck_and_count_for_nothing(asked, edits, told):
    event, _sources, reports, notes = told
    retracted = replace(
        reports[0], status=ReportStatus.RETRACTED, status_reason="The paper took it back"
    )
    edits.apply("Retract", retracted)
    assert ranges(asked, event) == (1, 1)
    detail = event_detail(asked, event.id)
    struck = {note.id: note.struck for report in detail.reports for note in report.notes}
    assert struck == {notes[0].id: True, notes[1].id: False}
    assert [report.id for report in detail.reports] == [reports[1].id, reports[0].id]


def test_the_notes_of_a_corrected_report_still_count(asked, edits, told):
    event, _sources, reports, _notes = told
    edits.apply("Correct", replace(reports[0], status=ReportStatus.CORRECTED))
    assert ranges(asked, event) == (2, 2)
    detail = event_detail(asked, event.id)
    assert not any(note.struck for report in detail.reports for note in report.notes)


def test_who_kept_silent_in_a_retracted_report_is_not_told(asked, edits, told):
    event, _sources, reports, _notes = told
    ministry = a_source(label="Ministry")
    silent = a_note(
        reports[0], event, chain=(ChainLink(source=ministry.id),), stance=Stance.NO_COMMENT
    )
    edits.apply("Add", ministry, silent)
    assert event_detail(asked, event.id).corroboration.silent == ("Ministry",)
    edits.apply("Retract", replace(reports[0], status=ReportStatus.RETRACTED))
    assert event_detail(asked, event.id).corroboration.silent == ()
